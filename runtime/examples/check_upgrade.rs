// SPDX-License-Identifier: AGPL-3.0-or-later
//! Checks an upgrade before it is decided, on the real state of a chain: `opensystem-node export-state` gives it. Invariants of all
//! pallets, migrations with their own checks before and after, invariants again, and the migrations once more, which must
//! then leave everything alone. Nothing is written anywhere. Run by `scripts/check-upgrade`; decision 0017.
//!
//! With `--write FILE` it writes the program that was checked to a file, which is what is then decided and applied.

#[path = "check_upgrade/change.rs"]
mod change;
#[path = "check_upgrade/state.rs"]
mod state;

use change::{entries, Change, Entries};
use codec::Compact;
use frame_support::{
    traits::{Get, TryState, TryStateSelect, UpgradeCheckSelect},
    weights::Weight,
};
use frame_system::{LastRuntimeUpgrade, LastRuntimeUpgradeInfo};
use opensystem_runtime::{
    migrations::Rehearsal, AllPalletsWithSystem, Balance, Balances, Block, Executive, Runtime, System,
    VERSION,
};
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchError;
use state::{externalities, Exported};
use std::{
    panic::{catch_unwind, AssertUnwindSafe},
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "usage: check_upgrade STATE.json [--rehearsal] [--after-only] | check_upgrade --write FILE.wasm [--rehearsal]";

/// Exit code of what is refused, and of a command line that is not understood: those of the node and the wallet.
const REFUSED: u8 = 1;
const NOT_UNDERSTOOD: u8 = 2;

/// The same executive, with the migration of the rehearsal before all others.
type WithRehearsal = frame_executive::Executive<
    Runtime,
    Block,
    frame_system::ChainContext<Runtime>,
    Runtime,
    AllPalletsWithSystem,
    Rehearsal,
>;

/// What is asked for.
#[derive(Default)]
struct Options {
    state: Option<PathBuf>,
    write: Option<PathBuf>,
    /// The upgrade is to the rehearsal.
    rehearsal: bool,
    /// What is stored has another form in this program: its invariants cannot be asked of a state before the migrations.
    after_only: bool,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Option<Self> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--rehearsal" => options.rehearsal = true,
                "--after-only" => options.after_only = true,
                "--write" if options.write.is_none() => options.write = Some(words.next()?.into()),
                flag if flag.starts_with('-') => return None,
                path if options.state.is_none() => options.state = Some(path.into()),
                _ => return None,
            }
        }
        (options.state.is_some() != options.write.is_some()).then_some(options)
    }
}

fn main() -> ExitCode {
    let Some(options) = Options::read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return NOT_UNDERSTOOD.into();
    };
    log::set_logger(&Aloud).expect("nobody else has set one");
    log::set_max_level(log::LevelFilter::Info);
    let program = Program::built(options.rehearsal);
    let done = program.and_then(|program| match (&options.state, &options.write) {
        (Some(state), _) => check(state, &program, &options),
        (None, Some(file)) => program.write(file),
        (None, None) => unreachable!("Options::read wants one of them"),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("check-upgrade: {fault}");
            REFUSED.into()
        }
    }
}

/// What the pallets say of a fault, and which migrations run, is told where people see it.
struct Aloud;

impl log::Log for Aloud {
    fn enabled(&self, metadata: &log::Metadata) -> bool {
        metadata.level() <= log::Level::Warn || metadata.target() == "frame_support::migrations"
    }

    fn log(&self, record: &log::Record) {
        if self.enabled(record.metadata()) {
            eprintln!("  {}", record.args());
        }
    }

    fn flush(&self) {}
}

/// What is decided and applied: the blob that was built together with this example.
struct Program {
    code: Vec<u8>,
    version: u32,
}

impl Program {
    fn built(rehearsal: bool) -> Result<Self, String> {
        let path = match rehearsal {
            true => opensystem_runtime_wasm::REHEARSAL_PATH,
            false => opensystem_runtime_wasm::WASM_PATH,
        };
        let code = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
        match code.is_empty() {
            true => {
                Err("this was built without the runtime's wasm: unset SKIP_WASM_BUILD and build again".into())
            }
            false => Ok(Self {
                code,
                version: VERSION.spec_version + u32::from(rehearsal),
            }),
        }
    }

    fn write(&self, file: &Path) -> Result<(), String> {
        std::fs::write(file, &self.code).map_err(|error| format!("{}: {error}", file.display()))?;
        self.tell();
        Ok(())
    }

    fn tell(&self) {
        let hash = sp_core::H256(blake2_256(&self.code));
        let bytes = self.code.len();
        println!("program   version {}, {bytes} bytes, hash {hash:?}", self.version);
    }
}

fn check(path: &Path, program: &Program, options: &Options) -> Result<(), String> {
    let exported = Exported::read(path)?;
    println!(
        "state     {} ({}), from {}",
        exported.name,
        exported.id,
        path.display()
    );
    let mut state = externalities(exported)?;
    let checked = catch_unwind(AssertUnwindSafe(|| {
        state.execute_with(|| check_state(program, options))
    }));
    checked.unwrap_or_else(|_| Err("something panicked; what it said stands above".into()))
}

fn check_state(program: &Program, options: &Options) -> Result<(), String> {
    let now = running()?;
    let before = entries();
    println!(
        "          block {}, version {now}, {}",
        System::block_number(),
        change::size(&before)
    );
    program.tell();
    if now > program.version {
        return Err(format!(
            "the state is of version {now} already: version {} would not be accepted",
            program.version
        ));
    }
    match options.after_only {
        true => println!("before    not asked (--after-only)"),
        false => {
            invariants().map_err(|fault| {
                format!("before the migrations: {fault}. If this program stores things in another form, ask the one that runs, then this one with --after-only")
            })?;
            println!("before    all invariants hold");
        }
    }
    let weight = migrate(program, options).map_err(|fault| format!("the migrations: {fault}"))?;
    let after = entries();
    told(&before, &after, weight, now == program.version)?;
    invariants().map_err(|fault| format!("after the migrations: {fault}"))?;
    println!("after     all invariants hold; {}", change::size(&after));
    migrate(program, options).map_err(|fault| format!("the migrations, a second time: {fault}"))?;
    match entries() == after {
        true => println!("again     a second time, nothing changes"),
        false => return Err("the migrations change something when they run a second time".into()),
    }
    println!("good      from version {now} to version {}", program.version);
    Ok(())
}

/// The version of the program that made this state.
fn running() -> Result<u32, String> {
    let last = LastRuntimeUpgrade::<Runtime>::get();
    let last = last.ok_or("the state does not say which program made it: it is not of this kind of chain")?;
    match last.spec_name == VERSION.spec_name {
        true => Ok(last.spec_version.0),
        false => Err(format!(
            "the state is of another kind of chain: made by {:?}, and this is {:?}",
            last.spec_name, VERSION.spec_name
        )),
    }
}

/// Every pallet's own, and what none of them counts: that accounts hold the coins that there are.
fn invariants() -> Result<(), String> {
    let block = System::block_number();
    AllPalletsWithSystem::try_state(block, TryStateSelect::All).map_err(words)?;
    let held = frame_system::Account::<Runtime>::iter_values()
        .map(|account| account.data.free + account.data.reserved)
        .sum::<Balance>();
    let issued = Balances::total_issuance();
    match held == issued {
        true => Ok(()),
        false => Err(format!("accounts hold {held} units, and {issued} were issued")),
    }
}

/// Runs the migrations with their own checks, and asks everything for its form and its invariants.
fn migrate(program: &Program, options: &Options) -> Result<Weight, String> {
    let checks = UpgradeCheckSelect::All;
    let weight = match options.rehearsal {
        true => WithRehearsal::try_runtime_upgrade(checks),
        false => Executive::try_runtime_upgrade(checks),
    };
    // The native program is never the rehearsal; the chain would note that one's version.
    LastRuntimeUpgrade::<Runtime>::put(LastRuntimeUpgradeInfo {
        spec_version: Compact(program.version),
        spec_name: VERSION.spec_name,
    });
    weight.map_err(words)
}

fn words(fault: DispatchError) -> String {
    <&str>::from(fault).to_owned()
}

/// Tells what the migrations did. A fault where it does not fit into a block, or where there was nothing to migrate.
fn told(before: &Entries, after: &Entries, weight: Weight, migrated_already: bool) -> Result<(), String> {
    let changes = Change::between(before, after);
    for change in &changes {
        println!("          {change}");
    }
    let most = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
    let [taken, full] = [weight, most].map(|weight| weight.ref_time() as f64 / 1e9);
    println!(
        "migrated  {taken:.3} ms of the {full:.0} ms that a block holds ({:.2} %)",
        taken / full * 100.0
    );
    if weight.any_gt(most) {
        return Err("the migrations do not fit into one block".into());
    }
    match (migrated_already, changes.is_empty()) {
        (true, true) => println!("          nothing is left to migrate"),
        (true, false) => {
            return Err("the state is of this version already, and the migrations change it again".into())
        }
        (false, _) => (),
    }
    Ok(())
}

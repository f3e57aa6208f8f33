// SPDX-License-Identifier: AGPL-3.0-or-later
//! The command line.

use crate::{built_in::BuiltIn, chain_spec, found::FoundCmd, wasm::Executor};
use clap::{CommandFactory, FromArgMatches, Parser};
use sc_cli::SubstrateCli;
use sc_service::config::ExecutorConfiguration;
use sc_storage_monitor::StorageMonitorParams;
use std::sync::OnceLock;

/// The key by which a development node is known to others when none is given: always the same, so that a light client's
/// specification can name the node. Everybody knows it.
const DEVELOPMENT_NODE_KEY: &str = "0000000000000000000000000000000000000000000000000000000000000001";

/// What the node is asked to do: without a subcommand, to run.
#[derive(Parser)]
pub struct Cli {
    #[command(subcommand)]
    pub subcommand: Option<Subcommand>,

    #[command(flatten)]
    pub run: sc_cli::RunCmd,

    #[command(flatten)]
    pub storage_monitor: StorageMonitorParams,

    /// What the binary carries; not an option.
    #[arg(skip)]
    pub built_in: BuiltIn,

    /// Made on first use; not an option.
    #[arg(skip)]
    executor: OnceLock<Executor>,
}

/// Everything but running.
#[derive(clap::Subcommand)]
pub enum Subcommand {
    /// Found an ecosystem: make a chain specification of a founding in TOML.
    Found(FoundCmd),

    #[command(flatten)]
    Offline(OfflineCommand),

    #[command(flatten)]
    Database(DatabaseCommand),
}

/// The SDK's commands that need no database.
#[derive(clap::Subcommand)]
pub enum OfflineCommand {
    /// Make, inspect and insert keys.
    #[command(subcommand)]
    Key(sc_cli::KeySubcommand),

    /// Write a chain specification as JSON, plain or raw.
    ExportChainSpec(sc_cli::ExportChainSpecCmd),

    /// Sign a message with a key.
    Sign(sc_cli::SignCmd),

    /// Verify a signature.
    Verify(sc_cli::VerifyCmd),

    /// Search for a key whose address contains a pattern.
    Vanity(sc_cli::VanityCmd),
}

/// The SDK's commands that work on the chain's database. The node must not be running.
#[derive(clap::Subcommand)]
pub enum DatabaseCommand {
    /// Show the best and the finalised block of the database.
    ChainInfo(sc_cli::ChainInfoCmd),

    /// Check a block again.
    CheckBlock(sc_cli::CheckBlockCmd),

    /// Write blocks to a file.
    ExportBlocks(sc_cli::ExportBlocksCmd),

    /// Write the state of a block, as a chain specification that starts from it.
    ExportState(sc_cli::ExportStateCmd),

    /// Read blocks from a file.
    ImportBlocks(sc_cli::ImportBlocksCmd),

    /// Go back by some blocks, never behind finality.
    Revert(sc_cli::RevertCmd),

    /// Remove the chain's database. Keys stay.
    PurgeChain(sc_cli::PurgeChainCmd),
}

impl Cli {
    /// Reads the command line of this process; prints and exits where clap does.
    pub fn from_process(built_in: BuiltIn) -> Self {
        Self::try_read(std::env::args_os(), built_in).unwrap_or_else(|error| error.exit())
    }

    fn try_read<I>(arguments: I, built_in: BuiltIn) -> Result<Self, clap::Error>
    where
        I: IntoIterator,
        I::Item: Into<std::ffi::OsString> + Clone,
    {
        // libp2p is what every client speaks; litep2p is there for those who ask for it.
        let command = Self::setup_command(Self::command())
            .mut_arg("network_backend", |backend| backend.default_value("libp2p"));
        let mut cli = Self::from_arg_matches(&command.try_get_matches_from(arguments)?)?;
        cli.built_in = built_in;
        cli.name_development_node();
        Ok(cli)
    }

    /// The executor, as the options of running ask for it. The node runs with a clone of the one that founded its chain, if
    /// it was founded on the fly: the runtime is then compiled once.
    pub fn executor(&self) -> &Executor {
        let options = &self.run.runtime_params;
        self.executor.get_or_init(|| {
            sc_service::new_wasm_executor(&ExecutorConfiguration {
                wasm_method: self.run.import_params.wasm_method(),
                max_runtime_instances: options.max_runtime_instances,
                default_heap_pages: None,
                runtime_cache_size: options.runtime_cache_size,
            })
        })
    }

    /// The specification named on the command line, in the form that people can read where there is one.
    pub fn load_plain_spec(&self, name: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
        chain_spec::load_plain(name, &self.built_in, self.executor()).map(|spec| Box::new(spec) as Box<_>)
    }

    fn name_development_node(&mut self) {
        let is_dev = self.run.shared_params.is_dev();
        let keys = &mut self.run.network_params.node_key_params;
        if is_dev && keys.node_key.is_none() && keys.node_key_file.is_none() {
            keys.node_key = Some(DEVELOPMENT_NODE_KEY.into());
        }
    }
}

impl SubstrateCli for Cli {
    fn impl_name() -> String {
        "OpenSystem node".into()
    }

    fn impl_version() -> String {
        env!("CARGO_PKG_VERSION").into()
    }

    fn description() -> String {
        "Runs the chain of an OpenSystem, an ecosystem of people who decide together.".into()
    }

    fn author() -> String {
        env!("CARGO_PKG_AUTHORS").into()
    }

    fn support_url() -> String {
        "docs/operators/".into()
    }

    fn copyright_start_year() -> i32 {
        2026
    }

    fn load_spec(&self, name: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
        chain_spec::load(name, &self.built_in, self.executor()).map(|spec| Box::new(spec) as Box<_>)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sc_cli::NetworkBackendType;

    fn read(arguments: &[&str]) -> Cli {
        let arguments = std::iter::once("opensystem-node").chain(arguments.iter().copied());
        Cli::try_read(arguments, BuiltIn::default()).expect("the command line is well formed")
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn libp2p_is_the_default_and_litep2p_can_be_asked_for() {
        assert_eq!(
            read(&[]).run.network_params.network_backend,
            NetworkBackendType::Libp2p
        );
        let asked = read(&["--network-backend", "litep2p"]);
        assert_eq!(
            asked.run.network_params.network_backend,
            NetworkBackendType::Litep2p
        );
    }

    #[test]
    fn a_development_node_has_the_known_key_unless_given_one() {
        let key = |arguments: &[&str]| read(arguments).run.network_params.node_key_params.node_key;
        assert_eq!(key(&["--dev"]).as_deref(), Some(DEVELOPMENT_NODE_KEY));
        assert_eq!(key(&["--dev", "--node-key", "02"]).as_deref(), Some("02"));
        assert_eq!(key(&["--dev", "--node-key-file", "secret"]), None);
        assert_eq!(key(&["--chain", "local"]), None);
    }

    #[test]
    fn found_takes_a_file_and_force_needs_an_output() {
        let cli = read(&["found", "ours.toml", "--output", "ours.json", "--raw", "--force"]);
        let Some(Subcommand::Found(found)) = cli.subcommand else {
            panic!("`found` was asked for")
        };
        assert!(found.raw && found.force && found.output.is_some());
        let alone = ["opensystem-node", "found", "ours.toml", "--force"];
        assert!(Cli::try_read(alone, BuiltIn::default()).is_err());
    }
}

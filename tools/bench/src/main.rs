// SPDX-License-Identifier: AGPL-3.0-or-later
//! The SDK's benchmarking command, for a runtime given as wasm: `opensystem-bench pallet --runtime <wasm> …`.

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;

#[derive(Parser)]
enum Bench {
    /// Measures the weights of a pallet's calls.
    Pallet(Box<PalletCmd>),
}

fn main() -> sc_cli::Result<()> {
    sc_cli::LoggerBuilder::new("").init()?;
    match Bench::parse() {
        // The command adds the SDK's own host functions; the runtime asks for no others.
        Bench::Pallet(command) => command.run_with_spec::<sp_runtime::traits::BlakeTwo256, ()>(None),
    }
}

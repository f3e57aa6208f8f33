// SPDX-License-Identifier: AGPL-3.0-or-later
//! The SDK's benchmarking command with our runtime, built for benchmarks, inside: `opensystem-bench pallet …`.

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;

#[derive(Parser)]
enum Bench {
    /// Measures the weights of a pallet's calls.
    Pallet(Box<PalletCmd>),
}

fn main() -> sc_cli::Result<()> {
    sc_cli::LoggerBuilder::new("").init()?;
    let Bench::Pallet(mut command) = Bench::parse();
    if command.runtime.is_none() && command.shared_params.chain.is_none() {
        command.runtime = Some(opensystem_runtime_wasm::WASM_PATH.into());
    }
    // The command adds the SDK's own host functions; the runtime asks for no others.
    command.run_with_spec::<sp_runtime::traits::BlakeTwo256, ()>(None)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! A library that hosts an OpenSystem chain: consensus, network, database, JSON-RPC and commands.
//!
//! It knows no rule of the ecosystem. The rules are a WASM blob that stands in the chain specification; this library
//! only declares, in [`runtime_api`], which functions of that blob a node calls. One node therefore runs every
//! ecosystem, and a changed rule does not compile the node again.
//!
//! A binary hands in what it carries, a runtime and some foundings, as a [`BuiltIn`], and calls [`run`].

#![allow(
    clippy::result_large_err,
    reason = "the SDK's errors have the size they have, and only failing starts pay for it"
)]

mod built_in;
mod chain_spec;
mod cli;
mod command;
mod found;
pub mod founding;
mod rpc;
pub mod runtime_api;
mod service;
mod wasm;

pub use built_in::{BuiltIn, BuiltInFounding};
pub use chain_spec::ChainSpec;
pub use wasm::{Executor, RuntimeBlob, WasmError};

use std::process::ExitCode;

/// Reads the command line, does what it asks, and tells the shell how it went.
///
/// An error is printed to standard error, in plain words, and the exit code is 1 (2 for a command line that cannot be
/// understood, as clap has it).
pub fn run(built_in: BuiltIn) -> ExitCode {
    match command::run(built_in) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

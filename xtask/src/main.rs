// SPDX-License-Identifier: AGPL-3.0-or-later
//! The project's own tools: what `scripts/test` checks beyond compiling, and what is generated from the runtime.
//!
//! `opensystem-xtask <command>`; every check prints all the faults it finds, and what to do about each.

mod api;
mod arrows;
mod interface;
mod lock;
mod metadata;
mod targets;
mod weights;
mod workspace;

use anyhow::{bail, Result};
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use workspace::Workspace;

/// Checks of the architecture and files generated from the runtime.
#[derive(Parser)]
#[command(name = "xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks which of our crates depend on which (docs/layout.md tells the rules).
    Arrows,
    /// Checks that the wasm was built with the dependencies of the committed Cargo.lock.
    Lock,
    /// Writes the chain's metadata, as the wasm gives it, for the client.
    Metadata {
        /// Writes nothing; fails when the file is not what the wasm gives.
        #[arg(long)]
        check: bool,
    },
    /// Writes the pages of docs/api, from the metadata snapshot.
    Api {
        /// Writes nothing; fails when a page is not what the metadata says.
        #[arg(long)]
        check: bool,
    },
    /// Prints the fingerprint of all that clients see of the chain.
    Interface {
        /// Prints nothing; fails when the newest section of CHANGELOG.md does not tell of it.
        #[arg(long)]
        check: bool,
    },
    /// Prints every call's measured cost beside a transfer's.
    Weights {
        /// Prints nothing; fails where a pallet of ours lacks a generated weight, or the runtime uses another.
        #[arg(long)]
        check: bool,
    },
    /// Prints the options that select integration tests by name, for cargo test.
    Targets {
        /// Those of this package.
        #[arg(long, conflicts_with = "without", required_unless_present = "without")]
        only: Option<String>,
        /// Those of every package but this one.
        #[arg(long)]
        without: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let workspace = Workspace::read()?;
    match command {
        Command::Arrows => report("arrows", arrows::faults(&workspace.packages)),
        Command::Lock => report("lock", lock::faults(&workspace)?),
        Command::Metadata { check: true } => report("metadata", metadata::faults(&workspace.root)?),
        Command::Metadata { check: false } => metadata::write(&workspace.root),
        Command::Api { check: true } => report("api", api::faults(&workspace.root)?),
        Command::Api { check: false } => api::write(&workspace.root),
        Command::Interface { check: true } => report("interface", interface::faults(&workspace.root)?),
        Command::Interface { check: false } => {
            println!("{}", interface::fingerprint(&workspace.root)?);
            Ok(())
        }
        Command::Weights { check: true } => report("weights", weights::faults(&workspace)?),
        Command::Weights { check: false } => {
            print!("{}", weights::table(&workspace)?);
            Ok(())
        }
        Command::Targets { only, without } => {
            let chosen = targets::select(&workspace.packages, only.as_deref(), without.as_deref())?;
            chosen.iter().for_each(|name| println!("--test {name}"));
            Ok(())
        }
    }
}

/// Says that a check found nothing, or prints every fault and fails.
fn report(check: &str, faults: Vec<String>) -> Result<()> {
    if faults.is_empty() {
        println!("{check}: in order");
        return Ok(());
    }
    faults.iter().for_each(|fault| eprintln!("{check}: {fault}"));
    bail!("{check}: {} to mend", faults.len())
}

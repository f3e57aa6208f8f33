// SPDX-License-Identifier: AGPL-3.0-or-later
//! From the command line to what it asks for.

use crate::{
    built_in::BuiltIn,
    cli::{Cli, DatabaseCommand, OfflineCommand, Subcommand},
    found::FoundError,
    runtime_api::Block,
    service::{self, Chain, Components, FullBackend, FullClient},
};
use sc_cli::{CliConfiguration, KeySubcommand, SubstrateCli};
use sc_service::Configuration;
use std::{future::Future, sync::Arc};

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Node(#[from] sc_cli::Error),
    #[error(transparent)]
    Founding(#[from] FoundError),
}

/// Reads the command line and does what it asks.
pub fn run(built_in: BuiltIn) -> Result<(), Error> {
    let cli = Cli::from_process(built_in);
    match &cli.subcommand {
        None => run_node(cli)?,
        Some(Subcommand::Found(command)) => command.run(&cli.built_in)?,
        Some(Subcommand::Offline(command)) => run_offline(&cli, command)?,
        Some(Subcommand::Database(command)) => run_on_database(&cli, command)?,
    }
    Ok(())
}

fn run_node(cli: Cli) -> sc_cli::Result<()> {
    let runner = cli.create_runner(&cli.run)?;
    let storage_monitor = cli.storage_monitor;
    runner.run_node_until_exit(|config| async move { service::start(config, storage_monitor) })
}

fn run_offline(cli: &Cli, command: &OfflineCommand) -> sc_cli::Result<()> {
    match command {
        OfflineCommand::Key(command) => run_key(cli, command),
        OfflineCommand::ExportChainSpec(command) => command.run(cli.load_spec(&command.chain)?),
        OfflineCommand::Sign(command) => command.run(),
        OfflineCommand::Verify(command) => command.run(),
        OfflineCommand::Vanity(command) => command.run(),
    }
}

fn run_key(cli: &Cli, command: &KeySubcommand) -> sc_cli::Result<()> {
    match command {
        // The chain matters only to a key that is stored in the chain's own folder: no need to name one otherwise.
        KeySubcommand::GenerateNodeKey(generate) if generate.chain.is_none() => {
            generate.run("", &Cli::executable_name())
        }
        command => command.run(cli),
    }
}

fn run_on_database(cli: &Cli, command: &DatabaseCommand) -> sc_cli::Result<()> {
    match command {
        DatabaseCommand::ChainInfo(command) => cli
            .create_runner(command)?
            .sync_run(|config| command.run::<Block>(&config)),
        DatabaseCommand::PurgeChain(command) => cli
            .create_runner(command)?
            .sync_run(|config| command.run(config.database)),
        DatabaseCommand::CheckBlock(command) => on_chain(cli, command, |_, parts| {
            command.run(parts.chain.client, parts.consensus.import_queue)
        }),
        DatabaseCommand::ImportBlocks(command) => on_chain(cli, command, |_, parts| {
            command.run(parts.chain.client, parts.consensus.import_queue)
        }),
        DatabaseCommand::ExportBlocks(command) => on_chain(cli, command, |config, parts| {
            command.run(parts.chain.client, config.database)
        }),
        DatabaseCommand::ExportState(command) => on_chain(cli, command, |config, parts| {
            command.run(parts.chain.client, config.chain_spec)
        }),
        DatabaseCommand::Revert(command) => on_chain(cli, command, |_, parts| {
            let Chain { client, backend, .. } = parts.chain;
            command.run(client, backend, Some(Box::new(revert_consensus)))
        }),
    }
}

/// Opens the chain that a command names and works on it until done or interrupted.
fn on_chain<Command, Work, Done>(cli: &Cli, command: &Command, work: Work) -> sc_cli::Result<()>
where
    Command: CliConfiguration,
    Work: FnOnce(Configuration, Components) -> Done,
    Done: Future<Output = sc_cli::Result<()>>,
{
    cli.create_runner(command)?.async_run(|config| {
        let (components, mut tasks) = service::build(&config)?;
        // The background tasks stop, with an error in the log, once nothing can ask them any more.
        tasks.keep_alive((components.chain.clone(), components.consensus.epochs.clone()));
        Ok((work(config, components), tasks))
    })
}

/// What BABE and GRANDPA remember of the blocks that are taken back is forgotten with them.
fn revert_consensus(client: Arc<FullClient>, backend: Arc<FullBackend>, blocks: u32) -> sc_cli::Result<()> {
    sc_consensus_babe::revert(client.clone(), backend, blocks)?;
    sc_consensus_grandpa::revert(client, blocks)?;
    Ok(())
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! From the command line to what it asks for.

use crate::{
    built_in::BuiltIn,
    cli::{Cli, DatabaseCommand, OfflineCommand, Subcommand},
    found::FoundError,
    runtime_api::Block,
    service::{self, Chain, Components, Consensus, FullBackend, FullClient},
};
use sc_cli::{CliConfiguration, KeySubcommand, SubstrateCli};
use sc_consensus::DefaultImportQueue;
use sc_service::{Configuration, TaskManager};
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
        Some(Subcommand::Found(command)) => command.run(&cli.built_in, cli.executor())?,
        Some(Subcommand::Offline(command)) => run_offline(&cli, command)?,
        Some(Subcommand::Database(command)) => run_on_database(&cli, command)?,
    }
    Ok(())
}

fn run_node(cli: Cli) -> sc_cli::Result<()> {
    let runner = cli.create_runner(&cli.run)?;
    let executor = cli.executor().clone();
    let storage_monitor = cli.storage_monitor;
    runner.run_node_until_exit(|config| async move { service::start(config, executor, storage_monitor) })
}

fn run_offline(cli: &Cli, command: &OfflineCommand) -> sc_cli::Result<()> {
    match command {
        OfflineCommand::Key(command) => run_key(cli, command),
        OfflineCommand::ExportChainSpec(command) if command.raw => {
            command.run(cli.load_spec(&command.chain)?)
        }
        OfflineCommand::ExportChainSpec(command) => command.run(cli.load_plain_spec(&command.chain)?),
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
        DatabaseCommand::CheckBlock(command) => {
            with_import_queue(cli, command, |client, queue| command.run(client, queue))
        }
        DatabaseCommand::ImportBlocks(command) => {
            with_import_queue(cli, command, |client, queue| command.run(client, queue))
        }
        DatabaseCommand::ExportBlocks(command) => with_chain(cli, command, |config, chain| {
            command.run(chain.client, config.database)
        }),
        DatabaseCommand::ExportState(command) => with_chain(cli, command, |config, chain| {
            command.run(chain.client, config.chain_spec)
        }),
        DatabaseCommand::Revert(command) => with_chain(cli, command, |_, chain| {
            command.run(chain.client, chain.backend, Some(Box::new(revert_consensus)))
        }),
    }
}

/// Opens the chain that a command names and works on it until done or interrupted.
fn with_chain<Command, Work, Done>(cli: &Cli, command: &Command, work: Work) -> sc_cli::Result<()>
where
    Command: CliConfiguration,
    Work: FnOnce(Configuration, Chain) -> Done,
    Done: Future<Output = sc_cli::Result<()>>,
{
    cli.create_runner(command)?.async_run(|config| {
        let (components, mut tasks) = open(&config)?;
        let chain = components.chain.clone();
        // Background tasks end, with an error in the log, when nothing can ask them any more: all is kept till the end.
        tasks.keep_alive(components);
        Ok((work(config, chain), tasks))
    })
}

/// The same, for commands that feed blocks to the import queue.
fn with_import_queue<Command, Work, Done>(cli: &Cli, command: &Command, work: Work) -> sc_cli::Result<()>
where
    Command: CliConfiguration,
    Work: FnOnce(Arc<FullClient>, DefaultImportQueue<Block>) -> Done,
    Done: Future<Output = sc_cli::Result<()>>,
{
    cli.create_runner(command)?.async_run(|config| {
        let (
            Components {
                chain,
                consensus,
                telemetry,
            },
            mut tasks,
        ) = open(&config)?;
        let Consensus {
            import_queue,
            epochs,
            author,
            grandpa,
        } = consensus;
        let client = chain.client.clone();
        tasks.keep_alive((chain, telemetry, epochs, author, grandpa));
        Ok((work(client, import_queue), tasks))
    })
}

fn open(config: &Configuration) -> sc_cli::Result<(Components, TaskManager)> {
    Ok(service::build(
        config,
        sc_service::new_wasm_executor(&config.executor),
    )?)
}

/// What BABE and GRANDPA remember of the blocks that are taken back is forgotten with them.
fn revert_consensus(client: Arc<FullClient>, backend: Arc<FullBackend>, blocks: u32) -> sc_cli::Result<()> {
    sc_consensus_babe::revert(client.clone(), backend, blocks)?;
    sc_consensus_grandpa::revert(client, blocks)?;
    Ok(())
}

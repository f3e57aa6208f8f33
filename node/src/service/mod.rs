// SPDX-License-Identifier: AGPL-3.0-or-later
//! A running node: BABE makes blocks, GRANDPA finalises them, the network carries both, JSON-RPC answers.
//!
//! Everything the chain decides, slot length and authorities included, is read from the chain itself.

mod authoring;
mod components;
mod equivocation_watch;
mod finality;
mod import_queue;
mod network;
mod offchain;

pub use components::{build, Chain, Components, FullBackend, FullClient};
pub use import_queue::{Consensus, GrandpaLink};

use crate::{
    rpc,
    runtime_api::{Block, Hash},
    wasm::Executor,
};
use sc_cli::Error;
use sc_consensus_grandpa::SharedVoterState;
use sc_network::config::NetworkBackendType;
use sc_service::{Configuration, TaskManager};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use std::path::PathBuf;

/// Starts a node. It must be called within a Tokio runtime, and runs until the task manager is dropped.
pub fn start(
    config: Configuration,
    executor: Executor,
    storage_monitor: StorageMonitorParams,
) -> Result<TaskManager, Error> {
    let (components, mut tasks) = build(&config, executor)?;
    let Components {
        chain,
        consensus,
        telemetry,
    } = components;
    let Consensus {
        import_queue,
        epochs,
        author,
        grandpa,
    } = consensus;

    let database = config.database.path().map(PathBuf::from);
    let author_setup = authoring::Setup::from_config(&config);
    let voter_setup = finality::Setup::from_config(&config, &chain, author.slot_duration());
    let voter_state = SharedVoterState::empty();
    let rpc = rpc::builder(&config, &chain, epochs, &grandpa, voter_state.clone());

    let parts = network::Parts {
        config,
        chain: &chain,
        import_queue,
        grandpa: &grandpa,
        rpc,
        telemetry,
    };
    let connected = match parts.config.network.network_backend {
        NetworkBackendType::Libp2p => {
            network::start::<sc_network::NetworkWorker<Block, Hash>>(parts, &mut tasks)?
        }
        NetworkBackendType::Litep2p => {
            network::start::<sc_network::Litep2pNetworkBackend>(parts, &mut tasks)?
        }
    };

    authoring::start(author_setup, &chain, author, &connected, &tasks)?;
    finality::start(voter_setup, &chain, grandpa, voter_state, connected, &tasks)?;
    watch_storage(storage_monitor, database, &tasks)?;
    Ok(tasks)
}

/// Stops the node in good order before its disk is full.
fn watch_storage(
    params: StorageMonitorParams,
    database: Option<PathBuf>,
    tasks: &TaskManager,
) -> Result<(), Error> {
    let Some(path) = database else { return Ok(()) };
    StorageMonitorService::try_spawn(params, path, &tasks.spawn_essential_handle())
        .map_err(|error| Error::Application(Box::new(error)))
}

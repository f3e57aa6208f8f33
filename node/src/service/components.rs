// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a node and the commands on its database have in common: client, database, keys, pool, consensus.

use super::import_queue::{self, Consensus};
use crate::{
    runtime_api::{Block, RuntimeApi},
    wasm::Executor,
};
use sc_consensus::LongestChain;
use sc_consensus_grandpa::GrandpaPruningFilter;
use sc_service::{Configuration, Error as ServiceError, TaskManager};
use sc_telemetry::{Telemetry, TelemetryHandle, TelemetryWorker};
use sc_transaction_pool::TransactionPoolHandle;
use sp_keystore::KeystorePtr;
use std::sync::Arc;

/// The client: blocks, state, runtime calls.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// The rule that names the best block; BABE's weights decide what is imported as best.
pub type SelectChain = LongestChain<FullBackend, Block>;
/// The transactions that wait for a block.
pub type Pool = TransactionPoolHandle<Block, FullClient>;

/// What every part of a node shares.
#[derive(Clone)]
pub struct Chain {
    pub client: Arc<FullClient>,
    pub backend: Arc<FullBackend>,
    pub keystore: KeystorePtr,
    pub select_chain: SelectChain,
    pub pool: Arc<Pool>,
    pub telemetry: Option<TelemetryHandle>,
}

/// The parts of a node that is not connected yet.
pub struct Components {
    pub chain: Chain,
    pub consensus: Consensus,
    pub telemetry: Option<Telemetry>,
}

/// Opens the database (writing the genesis on first use) and builds all that does not need a network.
pub fn build(config: &Configuration, executor: Executor) -> Result<(Components, TaskManager), ServiceError> {
    let worker = telemetry_worker(config)?;
    // Blocks with a GRANDPA justification are kept whatever is pruned: warp proofs are made of them.
    let pruning_filters: Vec<Arc<dyn sc_client_db::PruningFilter>> = vec![Arc::new(GrandpaPruningFilter)];
    let (client, backend, keystore, tasks) = sc_service::new_full_parts::<Block, RuntimeApi, _>(
        config,
        worker.as_ref().map(|(_, telemetry)| telemetry.handle()),
        executor,
        pruning_filters,
    )?;
    let client = Arc::new(client);

    let telemetry = worker.map(|(worker, telemetry)| {
        tasks.spawn_handle().spawn("telemetry", None, worker.run());
        telemetry
    });
    let chain = Chain {
        pool: transaction_pool(config, &client, &tasks),
        select_chain: LongestChain::new(backend.clone()),
        keystore: keystore.keystore(),
        telemetry: telemetry.as_ref().map(Telemetry::handle),
        client,
        backend,
    };
    let consensus = import_queue::build(config, &chain, &tasks)?;
    Ok((
        Components {
            chain,
            consensus,
            telemetry,
        },
        tasks,
    ))
}

/// Telemetry is off unless endpoints are given, on the command line or in the chain specification.
fn telemetry_worker(config: &Configuration) -> Result<Option<(TelemetryWorker, Telemetry)>, ServiceError> {
    const MESSAGES_BUFFERED: usize = 16;

    let Some(endpoints) = config
        .telemetry_endpoints
        .clone()
        .filter(|endpoints| !endpoints.is_empty())
    else {
        return Ok(None);
    };
    let worker = TelemetryWorker::new(MESSAGES_BUFFERED)?;
    let telemetry = worker.handle().new_telemetry(endpoints);
    Ok(Some((worker, telemetry)))
}

fn transaction_pool(config: &Configuration, client: &Arc<FullClient>, tasks: &TaskManager) -> Arc<Pool> {
    let pool = sc_transaction_pool::Builder::new(
        tasks.spawn_essential_handle(),
        client.clone(),
        config.role.is_authority().into(),
    )
    .with_options(config.transaction_pool.clone())
    .with_prometheus(config.prometheus_registry())
    .build();
    Arc::new(pool)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Offchain workers: what the runtime asks a node to do after each block, beside the chain.

use super::components::Chain;
use futures::FutureExt;
use sc_client_api::Backend;
use sc_network::service::traits::NetworkService;
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{Error as ServiceError, TaskManager};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use std::sync::Arc;

/// Starts the offchain workers.
pub fn start(
    chain: &Chain,
    network: Arc<dyn NetworkService>,
    is_validator: bool,
    tasks: &TaskManager,
) -> Result<(), ServiceError> {
    let workers = OffchainWorkers::new(OffchainWorkerOptions {
        runtime_api_provider: chain.client.clone(),
        keystore: Some(chain.keystore.clone()),
        offchain_db: chain.backend.offchain_storage(),
        transaction_pool: Some(OffchainTransactionPoolFactory::new(chain.pool.clone())),
        network_provider: Arc::new(network),
        is_validator,
        // The chain needs no outside service, and a runtime must not make members' machines fetch addresses.
        enable_http_requests: false,
        custom_extensions: |_| Vec::new(),
    })?;
    tasks.spawn_handle().spawn(
        "offchain-workers-runner",
        "offchain-worker",
        workers.run(chain.client.clone(), tasks.spawn_handle()).boxed(),
    );
    Ok(())
}

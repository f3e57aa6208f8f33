// SPDX-License-Identifier: AGPL-3.0-or-later
//! The network and what hangs on it: block and warp sync, GRANDPA's gossip, JSON-RPC, offchain workers.
//!
//! Only this module is generic over the network's implementation, libp2p or litep2p.

use super::{
    components::Chain,
    finality::{self, Gossip},
    import_queue::GrandpaLink,
    offchain,
};
use crate::{
    rpc::RpcBuilder,
    runtime_api::{Block, Hash},
};
use sc_consensus::DefaultImportQueue;
use sc_consensus_grandpa::warp_proof::NetworkProvider as WarpProofs;
use sc_network::{
    config::FullNetworkConfiguration, service::traits::NetworkService, NetworkBackend, NotificationMetrics,
};
use sc_network_sync::SyncingService;
use sc_service::{
    BuildNetworkParams, Configuration, Error as ServiceError, SpawnTasksParams, TaskManager, WarpSyncConfig,
};
use sc_telemetry::Telemetry;
use std::sync::Arc;

/// All that goes into the network.
pub struct Parts<'a> {
    pub config: Configuration,
    pub chain: &'a Chain,
    pub import_queue: DefaultImportQueue<Block>,
    pub grandpa: &'a GrandpaLink,
    pub rpc: RpcBuilder,
    pub telemetry: Option<Telemetry>,
}

/// What consensus needs of the network.
pub struct Connected {
    pub network: Arc<dyn NetworkService>,
    pub sync: Arc<SyncingService<Block>>,
    pub gossip: Gossip,
}

/// Connects the node and opens its RPC.
pub fn start<Net: NetworkBackend<Block, Hash>>(
    parts: Parts<'_>,
    tasks: &mut TaskManager,
) -> Result<Connected, ServiceError> {
    let Parts {
        config,
        chain,
        import_queue,
        grandpa,
        rpc,
        mut telemetry,
    } = parts;
    let (net_config, metrics, gossip) = protocols::<Net>(&config, chain);
    let (network, system_rpc_tx, tx_handler_controller, sync, _bitswap) =
        sc_service::build_network(BuildNetworkParams {
            config: &config,
            net_config,
            client: chain.client.clone(),
            transaction_pool: chain.pool.clone(),
            spawn_handle: tasks.spawn_handle(),
            spawn_essential_handle: tasks.spawn_essential_handle(),
            import_queue,
            block_announce_validator_builder: None,
            warp_sync_config: Some(warp_sync(chain, grandpa)),
            block_relay: None,
            metrics,
            gap_sync_body_policy: None,
        })?;

    if config.offchain_worker.enabled {
        offchain::start(chain, network.clone(), config.role.is_authority(), tasks)?;
    }
    sc_service::spawn_tasks(SpawnTasksParams {
        config,
        client: chain.client.clone(),
        backend: chain.backend.clone(),
        task_manager: tasks,
        keystore: chain.keystore.clone(),
        transaction_pool: chain.pool.clone(),
        rpc_builder: rpc,
        network: network.clone(),
        system_rpc_tx,
        tx_handler_controller,
        sync_service: sync.clone(),
        telemetry: telemetry.as_mut(),
        tracing_execute_block: None,
    })?;
    // The telemetry's connection lives as long as this value does.
    tasks.keep_alive(telemetry);
    Ok(Connected {
        network,
        sync,
        gossip,
    })
}

/// The protocols beyond those every SDK node speaks: GRANDPA's.
fn protocols<Net: NetworkBackend<Block, Hash>>(
    config: &Configuration,
    chain: &Chain,
) -> (
    FullNetworkConfiguration<Block, Hash, Net>,
    NotificationMetrics,
    Gossip,
) {
    let registry = config.prometheus_registry().cloned();
    let metrics = Net::register_notification_metrics(registry.as_ref());
    let mut net_config = FullNetworkConfiguration::new(&config.network, registry);
    let (grandpa_config, gossip) = sc_consensus_grandpa::grandpa_peers_set_config::<Block, Net>(
        finality::protocol_name(config, chain),
        metrics.clone(),
        net_config.peer_store_handle(),
    );
    net_config.add_notification_protocol(grandpa_config);
    (net_config, metrics, gossip)
}

/// A node that starts from nothing may follow the chain of GRANDPA's authority sets instead of every block.
fn warp_sync(chain: &Chain, grandpa: &GrandpaLink) -> WarpSyncConfig<Block> {
    let proofs = WarpProofs::new(
        chain.backend.clone(),
        grandpa.shared_authority_set().clone(),
        Vec::new(),
    );
    WarpSyncConfig::WithProvider(Arc::new(proofs))
}

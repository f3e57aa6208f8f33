// SPDX-License-Identifier: AGPL-3.0-or-later
//! Finalising blocks: GRANDPA's voter. Authorities vote; every other node follows the votes it hears.

use super::{
    components::Chain,
    import_queue::{GrandpaLink, JUSTIFICATION_PERIOD_BLOCKS},
    network::Connected,
};
use crate::runtime_api::Block;
use sc_client_api::HeaderBackend;
use sc_consensus_grandpa::{GrandpaParams, SharedVoterState, VotingRulesBuilder};
use sc_network::{NotificationService, ProtocolName};
use sc_service::{config::Role, Configuration, Error as ServiceError, TaskManager};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_babe::SlotDuration;
use sp_keystore::KeystorePtr;
use std::time::Duration;
use substrate_prometheus_endpoint::Registry;

/// The longest time a vote is expected to travel.
const MAX_GOSSIP: Duration = Duration::from_millis(333);
/// A round of voting takes four journeys of a vote, and should be over within the slot it began in.
const GOSSIPS_PER_SLOT: u32 = 6;

/// The notifications that carry votes.
pub type Gossip = Box<dyn NotificationService>;

/// What the configuration says about voting, kept because the configuration is used up by the network.
pub struct Setup {
    enabled: bool,
    role: Role,
    name: String,
    keystore: Option<KeystorePtr>,
    protocol: ProtocolName,
    gossip_duration: Duration,
    registry: Option<Registry>,
}

impl Setup {
    pub fn from_config(config: &Configuration, chain: &Chain, slot: SlotDuration) -> Self {
        Self {
            enabled: !config.disable_grandpa,
            role: config.role,
            name: config.network.node_name.clone(),
            // Without a keystore the voter observes and cannot vote.
            keystore: config.role.is_authority().then(|| chain.keystore.clone()),
            protocol: protocol_name(config, chain),
            gossip_duration: gossip_duration(slot.as_duration()),
            registry: config.prometheus_registry().cloned(),
        }
    }
}

/// The name of the gossip protocol, which carries the genesis hash: nodes of other chains never answer to it.
pub fn protocol_name(config: &Configuration, chain: &Chain) -> ProtocolName {
    let genesis = chain.client.info().genesis_hash;
    sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec)
}

fn gossip_duration(slot: Duration) -> Duration {
    MAX_GOSSIP.min(slot / GOSSIPS_PER_SLOT)
}

/// Starts the voter, unless the node was told not to.
pub fn start(
    setup: Setup,
    chain: &Chain,
    link: GrandpaLink,
    voter_state: SharedVoterState,
    connected: Connected,
    tasks: &TaskManager,
) -> Result<(), ServiceError> {
    if !setup.enabled {
        return Ok(());
    }
    let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams::<Block, _, _, _, _, _> {
        config: sc_consensus_grandpa::Config {
            gossip_duration: setup.gossip_duration,
            justification_generation_period: JUSTIFICATION_PERIOD_BLOCKS,
            observer_enabled: false,
            local_role: setup.role,
            name: Some(setup.name),
            keystore: setup.keystore,
            telemetry: chain.telemetry.clone(),
            protocol_name: setup.protocol,
        },
        link,
        network: connected.network,
        sync: connected.sync,
        notification_service: connected.gossip,
        voting_rule: VotingRulesBuilder::default().build(),
        prometheus_registry: setup.registry,
        shared_voter_state: voter_state,
        telemetry: chain.telemetry.clone(),
        offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(chain.pool.clone()),
    })?;
    // Essential: a node that no longer follows finality must stop and be noticed.
    tasks
        .spawn_essential_handle()
        .spawn_blocking("grandpa-voter", None, voter);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_of_voting_fits_in_a_slot() {
        for slot_millis in [1_000, 3_000, 6_000, 60_000] {
            let slot = Duration::from_millis(slot_millis);
            assert!(gossip_duration(slot) * 4 < slot);
            assert!(gossip_duration(slot) <= MAX_GOSSIP);
        }
    }
}

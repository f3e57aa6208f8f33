// SPDX-License-Identifier: AGPL-3.0-or-later
//! Making blocks: BABE's slot worker, on nodes that hold the authority role.

use super::{components::Chain, import_queue::Author, network::Connected};
use sc_basic_authorship::ProposerFactory;
use sc_consensus_babe::{BabeParams, SlotProportion};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_service::{Configuration, Error as ServiceError, TaskManager};
use substrate_prometheus_endpoint::Registry;

/// The share of a slot spent making the block. A full block executes in a third of a slot, by the runtime's weights, so
/// that half leaves room for the trie and the seal, and the other half for the journey to the next author.
const PROPOSAL_SHARE_OF_SLOT: f32 = 0.5;

/// What the configuration says about making blocks, kept because the configuration is used up by the network.
pub struct Setup {
    is_authority: bool,
    force_authoring: bool,
    registry: Option<Registry>,
}

impl Setup {
    pub fn from_config(config: &Configuration) -> Self {
        Self {
            is_authority: config.role.is_authority(),
            force_authoring: config.force_authoring,
            registry: config.prometheus_registry().cloned(),
        }
    }
}

/// Starts the slot worker; does nothing on a node without the authority role.
pub fn start(
    setup: Setup,
    chain: &Chain,
    author: Author,
    connected: &Connected,
    tasks: &TaskManager,
) -> Result<(), ServiceError> {
    if !setup.is_authority {
        return Ok(());
    }
    let proposer = ProposerFactory::new(
        tasks.spawn_handle(),
        chain.client.clone(),
        chain.pool.clone(),
        setup.registry.as_ref(),
        chain.telemetry.clone(),
    );
    let worker = sc_consensus_babe::start_babe(BabeParams {
        keystore: chain.keystore.clone(),
        client: chain.client.clone(),
        select_chain: chain.select_chain.clone(),
        env: proposer,
        block_import: author.block_import,
        sync_oracle: connected.sync.clone(),
        justification_sync_link: connected.sync.clone(),
        create_inherent_data_providers: author.inherents,
        force_authoring: setup.force_authoring,
        // While finality stalls, blocks come more and more slowly instead of piling up unfinalised.
        backoff_authoring_blocks: Some(BackoffAuthoringOnFinalizedHeadLagging::default()),
        babe_link: author.link,
        block_proposal_slot_portion: SlotProportion::new(PROPOSAL_SHARE_OF_SLOT),
        max_block_proposal_slot_portion: None,
        telemetry: chain.telemetry.clone(),
    })?;
    // Essential: an authority that no longer authors must stop and be noticed.
    tasks
        .spawn_essential_handle()
        .spawn_blocking("babe-proposer", Some("block-authoring"), worker);
    Ok(())
}

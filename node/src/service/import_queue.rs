// SPDX-License-Identifier: AGPL-3.0-or-later
//! Every block, received or made here, passes through BABE's checks and then GRANDPA's before the client stores it.

use super::{
    components::{Chain, FullBackend, FullClient, SelectChain},
    equivocation_watch::{EquivocationWatch, Silence},
};
use crate::runtime_api::{Block, Hash};
use sc_consensus::DefaultImportQueue;
use sc_consensus_babe::{BabeBlockImport, BabeLink, BabeWorkerHandle};
use sc_consensus_grandpa::{GrandpaBlockImport, LinkHalf};
use sc_service::{Configuration, Error as ServiceError, TaskManager};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_babe::{inherents::InherentDataProvider as BabeSlot, SlotDuration};
use sp_inherents::CreateInherentDataProviders;
use sp_timestamp::InherentDataProvider as Timestamp;
use std::error::Error as StdError;

/// A received justification is imported at least this often (in blocks), and the voter stores one as often: enough for
/// warp proofs, rare enough not to slow the sync down.
pub const JUSTIFICATION_PERIOD_BLOCKS: u32 = 512;

/// GRANDPA's part of the block import.
pub type GrandpaImport = GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>;
/// The whole block import: the watch around BABE around GRANDPA around the client.
pub type BlockImport =
    EquivocationWatch<BabeBlockImport<Block, FullClient, GrandpaImport, Inherents, SelectChain>>;
/// What ties GRANDPA's voter to its block import.
pub type GrandpaLink = LinkHalf<Block, FullClient, SelectChain>;

/// Consensus, not yet running.
pub struct Consensus {
    pub import_queue: DefaultImportQueue<Block>,
    pub epochs: BabeWorkerHandle<Block>,
    pub author: Author,
    pub grandpa: GrandpaLink,
}

/// What making blocks needs.
pub struct Author {
    pub block_import: BlockImport,
    pub link: BabeLink<Block>,
    pub inherents: Inherents,
}

impl Author {
    /// The chain's slot length.
    pub fn slot_duration(&self) -> SlotDuration {
        self.inherents.slot_duration
    }
}

/// The two facts every block carries about its own moment: the time, and the BABE slot that follows from it.
#[derive(Clone)]
pub struct Inherents {
    slot_duration: SlotDuration,
}

#[async_trait::async_trait]
impl CreateInherentDataProviders<Block, ()> for Inherents {
    type InherentDataProviders = (BabeSlot, Timestamp);

    async fn create_inherent_data_providers(
        &self,
        _parent: Hash,
        _extra: (),
    ) -> Result<Self::InherentDataProviders, Box<dyn StdError + Send + Sync>> {
        let timestamp = Timestamp::from_system_time();
        let slot = BabeSlot::from_timestamp_and_slot_duration(*timestamp, self.slot_duration);
        Ok((slot, timestamp))
    }
}

/// Builds the block import and the queue that feeds it.
///
/// Equivocations met on the way are reported to the runtime as unsigned transactions, which is why the pool is needed.
pub fn build(config: &Configuration, chain: &Chain, tasks: &TaskManager) -> Result<Consensus, ServiceError> {
    let Chain {
        client,
        select_chain,
        pool,
        telemetry,
        ..
    } = chain;
    let (grandpa_import, grandpa) = sc_consensus_grandpa::block_import(
        client.clone(),
        JUSTIFICATION_PERIOD_BLOCKS,
        client,
        select_chain.clone(),
        telemetry.clone(),
    )?;

    let babe_config = sc_consensus_babe::configuration(&**client)?;
    let slot_duration = babe_config.slot_duration();
    let inherents = Inherents { slot_duration };
    let (block_import, link) = sc_consensus_babe::block_import(
        babe_config,
        grandpa_import.clone(),
        client.clone(),
        inherents.clone(),
        select_chain.clone(),
        OffchainTransactionPoolFactory::new(Silence),
    )?;
    let reports = OffchainTransactionPoolFactory::new(pool.clone());
    let block_import = EquivocationWatch::new(block_import, client.clone(), reports);

    let (import_queue, epochs) = sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
        link: link.clone(),
        block_import: block_import.clone(),
        justification_import: Some(Box::new(grandpa_import)),
        client: client.clone(),
        slot_duration,
        spawner: &tasks.spawn_essential_handle(),
        registry: config.prometheus_registry(),
        telemetry: telemetry.clone(),
    })?;
    Ok(Consensus {
        import_queue,
        epochs,
        author: Author {
            block_import,
            link,
            inherents,
        },
        grandpa,
    })
}

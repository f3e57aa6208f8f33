// SPDX-License-Identifier: AGPL-3.0-or-later
//! Cheating is seen here: two blocks by one author in one slot are reported to the runtime, with proof.
//!
//! BABE's own import looks for them too, but since polkadot-sdk #9147 it does so where a block's seal has been taken off its
//! header, and without seals the runtime refuses the proof. Until that is mended there, this import stands in front of
//! BABE's and keeps headers with their seals; BABE's is given [`Silence`] for a pool. The story `tests/tests/equivocation.rs`
//! shows it at work, and shows when it is no longer needed.

use super::components::FullClient;
use crate::runtime_api::{Block, Hash, Header};
use sc_client_api::HeaderBackend;
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult};
use sc_transaction_pool_api::{
    error::Error as PoolError, LocalTransactionPool, OffchainTransactionPoolFactory,
};
use sp_api::{ApiError, ApiExt, ProvideRuntimeApi};
use sp_consensus::{BlockOrigin, Error as ConsensusError};
use sp_consensus_babe::{
    digests::CompatibleDigestItem, AuthorityId, AuthorityPair, BabeApi, EquivocationProof, Slot,
};
use sp_core::Pair;
use sp_runtime::{traits::Header as _, OpaqueExtrinsic};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// For how many slots headers are remembered: later, a cheat's second block is far behind finality and harms nobody.
const SLOTS_REMEMBERED: u64 = 1_000;

/// An import that watches what it hands on.
#[derive(Clone)]
pub struct EquivocationWatch<Inner> {
    inner: Inner,
    client: Arc<FullClient>,
    pool: OffchainTransactionPoolFactory<Block>,
    seen: Arc<Mutex<Seen>>,
}

impl<Inner> EquivocationWatch<Inner> {
    /// Stands in front of `inner`; reports go to `pool`.
    pub fn new(inner: Inner, client: Arc<FullClient>, pool: OffchainTransactionPoolFactory<Block>) -> Self {
        Self {
            inner,
            client,
            pool,
            seen: Arc::default(),
        }
    }

    /// Remembers the block; the proof, where its author had made another in that slot.
    fn look(&self, block: &BlockImportParams<Block>) -> Result<Option<Evidence>, ApiError> {
        let header = sealed(block);
        let Some(place) = place(&header) else {
            return Ok(None);
        };
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(first_header) = seen.another(place, &header) else {
            return Ok(None);
        };
        drop(seen);

        let parent = *header.parent_hash();
        let (slot, index) = place;
        // An instance of the runtime's API serves one block: a fresh one for each question.
        let current = self.client.runtime_api().current_epoch(parent)?;
        // The first block of an epoch is judged by the next epoch's authorities, known to its parent, and the proof of
        // who they are is made where that epoch has begun.
        let has_begun = slot < current.start_slot + current.duration;
        let epoch = if has_begun {
            current
        } else {
            self.client.runtime_api().next_epoch(parent)?
        };
        let author = epoch
            .authorities
            .get(index as usize)
            .map(|(author, _)| author.clone());
        let signed = |author: &AuthorityId| {
            [&first_header, &header]
                .into_iter()
                .all(|one| is_signed(one, author))
        };
        Ok(author.filter(signed).map(|offender| Evidence {
            proof: EquivocationProof {
                offender,
                slot,
                first_header,
                second_header: header,
            },
            prove_at: if has_begun {
                parent
            } else {
                self.client.info().best_hash
            },
        }))
    }

    fn report(&self, Evidence { proof, prove_at }: Evidence) -> Result<(), ApiError> {
        let (slot, offender) = (proof.slot, proof.offender.clone());
        let best = self.client.info().best_hash;
        let owner =
            self.client
                .runtime_api()
                .generate_key_ownership_proof(prove_at, slot, offender.clone())?;
        let Some(owner) = owner else {
            log::debug!(target: "babe", "{offender:?} made two blocks in slot {slot}, but validates no longer");
            return Ok(());
        };
        let mut api = self.client.runtime_api();
        api.register_extension(self.pool.offchain_transaction_pool(best));
        api.submit_report_equivocation_unsigned_extrinsic(best, proof, owner)?;
        log::info!(target: "babe", "⚖️ {offender:?} made two blocks in slot {slot}; reported");
        Ok(())
    }
}

#[async_trait::async_trait]
impl<Inner> BlockImport<Block> for EquivocationWatch<Inner>
where
    Inner: BlockImport<Block, Error = ConsensusError> + Send + Sync,
{
    type Error = ConsensusError;

    async fn check_block(&self, block: BlockCheckParams<Block>) -> Result<ImportResult, ConsensusError> {
        self.inner.check_block(block).await
    }

    async fn import_block(&self, block: BlockImportParams<Block>) -> Result<ImportResult, ConsensusError> {
        // What is met while catching up is stale; a state arrives without the epochs to judge by.
        if block.origin != BlockOrigin::NetworkInitialSync && !block.with_state() {
            let looked = self
                .look(&block)
                .and_then(|evidence| evidence.map_or(Ok(()), |e| self.report(e)));
            if let Err(problem) = looked {
                // The block itself may be good: what cannot be reported is no reason to refuse it.
                log::warn!(target: "babe", "Two blocks of one slot could not be reported: {problem}");
            }
        }
        self.inner.import_block(block).await
    }
}

/// What is known of a cheat, and the block whose state proves whose key it is.
struct Evidence {
    proof: EquivocationProof<Header>,
    prove_at: Hash,
}

/// A slot, and the index of an author in its epoch.
type Place = (Slot, u32);

/// The first sealed header of each author and slot; nothing once its author was found out.
#[derive(Default)]
struct Seen(BTreeMap<Place, Option<Header>>);

impl Seen {
    /// The earlier, other header of this place, once; remembers this one if it is the first.
    fn another(&mut self, place: Place, header: &Header) -> Option<Header> {
        let newest = self
            .0
            .keys()
            .next_back()
            .map_or(place.0, |(slot, _)| *slot)
            .max(place.0);
        let oldest = newest.saturating_sub(SLOTS_REMEMBERED);
        self.0 = self.0.split_off(&(oldest, 0));
        if place.0 < oldest {
            return None;
        }
        match self.0.get_mut(&place) {
            Some(first) => first.take_if(|first| first.hash() != header.hash()),
            None => {
                self.0.insert(place, Some(header.clone()));
                None
            }
        }
    }
}

/// The header as its author published it: the import carries the seal beside it.
fn sealed(block: &BlockImportParams<Block>) -> Header {
    let mut header = block.header.clone();
    for seal in &block.post_digests {
        header.digest_mut().push(seal.clone());
    }
    header
}

fn place(header: &Header) -> Option<Place> {
    let claim = header
        .digest()
        .logs()
        .iter()
        .find_map(CompatibleDigestItem::as_babe_pre_digest)?;
    Some((claim.slot(), claim.authority_index()))
}

fn is_signed(header: &Header, author: &AuthorityId) -> bool {
    let mut bare = header.clone();
    let seal = bare.digest_mut().pop().and_then(|seal| seal.as_babe_seal());
    seal.is_some_and(|seal| AuthorityPair::verify(&seal, bare.hash(), author))
}

/// A pool that takes BABE's own reports and does nothing with them: they are refused by every runtime.
pub struct Silence;

impl LocalTransactionPool for Silence {
    type Block = Block;
    type Hash = Hash;
    type Error = PoolError;

    fn submit_local(&self, at: Hash, _: OpaqueExtrinsic) -> Result<Hash, PoolError> {
        Ok(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sp_core::H256;

    fn header(number: u32) -> Header {
        Header::new(
            number,
            H256::zero(),
            H256::zero(),
            H256::zero(),
            Default::default(),
        )
    }

    #[test]
    fn the_second_header_of_a_slot_brings_out_the_first_once() {
        let mut seen = Seen::default();
        let place = (Slot::from(7), 1);
        assert_eq!(seen.another(place, &header(1)), None);
        assert_eq!(
            seen.another(place, &header(1)),
            None,
            "the same block again is no cheat"
        );
        assert_eq!(
            seen.another((Slot::from(7), 2), &header(2)),
            None,
            "another author"
        );
        assert_eq!(seen.another((Slot::from(8), 1), &header(2)), None, "another slot");
        assert_eq!(seen.another(place, &header(2)), Some(header(1)));
        assert_eq!(seen.another(place, &header(3)), None, "one report is enough");
    }

    #[test]
    fn memory_is_bounded_by_slots() {
        let mut seen = Seen::default();
        for slot in 0..3 * SLOTS_REMEMBERED {
            seen.another((Slot::from(slot), 0), &header(1));
        }
        assert_eq!(seen.0.len() as u64, SLOTS_REMEMBERED + 1);
        assert_eq!(
            seen.another((Slot::from(1), 0), &header(2)),
            None,
            "too long ago to be kept"
        );
        assert_eq!(seen.0.len() as u64, SLOTS_REMEMBERED + 1);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Migrations of the state from one runtime to the next. This is the first runtime: there are none yet, except the one of the
//! *rehearsal*, a second blob of this same runtime in which `spec_version` is one higher, so that an upgrade can be told,
//! decided, checked and applied on a real network before there is one (decision 0017).

use crate::Runtime;
use alloc::collections::BTreeMap;
#[cfg(feature = "try-runtime")]
use alloc::vec::Vec;
#[cfg(feature = "try-runtime")]
use codec::{Decode, Encode};
use frame_support::{
    migrations::VersionedMigration,
    storage_alias,
    traits::{CrateVersion, GetStorageVersion, PalletInfoAccess, StorageVersion, UncheckedOnRuntimeUpgrade},
    weights::{constants::RocksDbWeight, Weight},
    Twox64Concat,
};
use opensystem_decisions::Proposals;
use opensystem_traits::MemberId;
#[cfg(feature = "try-runtime")]
use sp_runtime::TryRuntimeError;

/// Run in one block, at the upgrade.
#[cfg(not(feature = "rehearsal"))]
pub type SingleBlock = ();
/// Run in one block, at the upgrade.
#[cfg(feature = "rehearsal")]
pub type SingleBlock = Rehearsal;
/// Run over several blocks after it, by `pallet-migrations`.
pub type MultiBlock = ();

/// The migration of the rehearsal: counts what each member has brought in to be decided, into [`BroughtIn`]. It exists to be
/// rehearsed; nothing reads its index, and nothing keeps it up afterwards. Runs once: a state of storage version 1 is left alone.
///
/// One read for each proposal and idea that is stored, in one block: a chain with tens of thousands of them would need several.
pub type Rehearsal = VersionedMigration<0, 1, CountAuthors, Index, RocksDbWeight>;

/// How many proposals and ideas in the state are a member's.
#[storage_alias(verbatim)]
pub type BroughtIn = StorageMap<Rehearsal, Twox64Concat, MemberId, u32>;

/// What [`Rehearsal`] does where it has to.
pub struct CountAuthors;

impl UncheckedOnRuntimeUpgrade for CountAuthors {
    fn on_runtime_upgrade() -> Weight {
        // The last read finds that there are no more.
        let mut reads: u64 = 1;
        let mut counts = BTreeMap::<MemberId, u32>::new();
        for proposal in Proposals::<Runtime>::iter_values() {
            reads = reads.saturating_add(1);
            let count = counts.entry(proposal.author).or_default();
            *count = count.saturating_add(1);
        }
        let writes = counts.len() as u64;
        for (author, count) in counts {
            BroughtIn::insert(author, count);
        }
        RocksDbWeight::get().reads_writes(reads, writes)
    }

    #[cfg(feature = "try-runtime")]
    fn pre_upgrade() -> Result<Vec<u8>, TryRuntimeError> {
        if BroughtIn::iter_keys().next().is_some() {
            return Err("rehearsal: there is an index, and no version that says so".into());
        }
        Ok(authors()?.encode())
    }

    #[cfg(feature = "try-runtime")]
    fn post_upgrade(before: Vec<u8>) -> Result<(), TryRuntimeError> {
        let before = Vec::<MemberId>::decode(&mut before.as_slice())
            .map_err(|_| "rehearsal: what was noted before cannot be read")?;
        if authors()? != before {
            return Err("rehearsal: the proposals themselves have changed".into());
        }
        let mut left: BTreeMap<MemberId, u32> = BroughtIn::iter().collect();
        for author in before {
            let count = left
                .get_mut(&author)
                .ok_or("rehearsal: the index lacks a member")?;
            *count = count
                .checked_sub(1)
                .ok_or("rehearsal: the index counts too few")?;
        }
        match left.into_values().all(|count| count == 0) {
            true => Ok(()),
            false => Err("rehearsal: the index counts too many".into()),
        }
    }
}

/// Who brought in each, in the order of their numbers: looked up one by one, unlike in the migration.
#[cfg(feature = "try-runtime")]
fn authors() -> Result<Vec<MemberId>, TryRuntimeError> {
    let next = opensystem_decisions::NextId::<Runtime>::get();
    let authors: Vec<_> = (0..next)
        .filter_map(Proposals::<Runtime>::get)
        .map(|proposal| proposal.author)
        .collect();
    match authors.len() == Proposals::<Runtime>::iter_keys().count() {
        true => Ok(authors),
        false => Err("rehearsal: a proposal has a number that was not given".into()),
    }
}

/// Where the version of [`BroughtIn`] is kept: a storage prefix of its own, of which no pallet knows.
pub struct Index;

impl PalletInfoAccess for Index {
    /// That of no pallet.
    fn index() -> usize {
        usize::MAX
    }

    fn name() -> &'static str {
        "Rehearsal"
    }

    fn name_hash() -> [u8; 16] {
        sp_io::hashing::twox_128(Self::name().as_bytes())
    }

    fn module_name() -> &'static str {
        "opensystem_runtime::migrations"
    }

    fn crate_version() -> CrateVersion {
        frame_support::crate_to_crate_version!()
    }
}

impl GetStorageVersion for Index {
    type InCodeStorageVersion = StorageVersion;

    fn in_code_storage_version() -> StorageVersion {
        StorageVersion::new(1)
    }

    fn on_chain_storage_version() -> StorageVersion {
        StorageVersion::get::<Self>()
    }
}

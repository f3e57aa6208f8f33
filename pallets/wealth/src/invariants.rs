// SPDX-License-Identifier: AGPL-3.0-or-later
//! What holds after every act. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

mod giving;
mod matrix;

use crate::{
    Agenda, Authors, Cells, Config, Contributions, ContributionsOf, Disputes, Gift, GiftId, Gifts, InOrder,
    Issuance, KindId, Kinds, NextGift, NextId, Pairs, Pallet, Purse, Purses, Record, RecordId, Records, Rows,
    Stage, Totals, Voices, Voids, Wishes, Wishings, MAX_A_MONTH, MAX_CREDIT, MAX_KINDS, PARTS,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use frame_support::{
    ensure,
    traits::{fungible::Inspect, Get, Time},
};
use opensystem_traits::{CooperationId, Cooperations, MemberId};
use sp_core::U256;
use sp_runtime::{traits::SaturatedConversion, TryRuntimeError};

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Check {
        let records: BTreeMap<RecordId, Record> = Records::<T>::iter().collect();
        Self::numbers_are_given(&records)?;
        Self::records_are_walked_back(&records)?;
        Self::open_ones_are_counted(&records)?;
        let gifts: BTreeMap<GiftId, Gift> = Gifts::<T>::iter().collect();
        Self::gifts_are_walked_back(&gifts)?;
        Self::thanks_are_counted(&gifts)?;
        Self::credit_sums_to_zero(&gifts)?;
        Self::the_matrix_is_what_counts(&records, &gifts)?;
        Self::contributions_are_what_counts_there(&records)?;
        Self::pairs_are_what_was_attested(&records)?;
        Self::disputes_have_their_voices(&records)?;
        Self::everything_comes_up(&records)?;
        Self::wishes_are_counted()?;
        Self::money_is_accounted_for()?;
        for (id, kind) in Kinds::<T>::iter() {
            ensure!(kind.check(id).is_ok(), "wealth: a kind out of its ranges");
        }
        T::Rules::get()
            .check()
            .map_err(|_| TryRuntimeError::Other("wealth: rules out of their ranges"))
    }

    fn numbers_are_given(records: &BTreeMap<RecordId, Record>) -> Check {
        let next = NextId::<T>::get() as usize;
        let given = records.keys().copied().eq(0..NextId::<T>::get());
        ensure!(
            given && records.len() == next,
            "wealth: a number that was not given, or whose record is gone"
        );
        let known = records
            .values()
            .all(|record| Kinds::<T>::contains_key(record.kind));
        ensure!(known, "wealth: a record of no kind");
        let gifts = Gifts::<T>::iter_values().all(|gift| Kinds::<T>::contains_key(gift.kind));
        ensure!(gifts, "wealth: a gift of no kind");
        Ok(())
    }

    /// Both lists hold all records of an author, and of a cooperation, the latest first.
    fn records_are_walked_back(records: &BTreeMap<RecordId, Record>) -> Check {
        let mut by_author: BTreeMap<MemberId, RecordId> = BTreeMap::new();
        let mut by_cooperation: BTreeMap<CooperationId, RecordId> = BTreeMap::new();
        for (id, record) in records {
            ensure!(
                by_author.insert(record.author, *id) == record.previous_of_author,
                "wealth: a record that its author's list lacks"
            );
            let previous = record
                .cooperation
                .and_then(|cooperation| by_cooperation.insert(cooperation, *id));
            ensure!(
                previous == record.previous_in_cooperation,
                "wealth: a record that its cooperation's list lacks"
            );
        }
        for (member, author) in Authors::<T>::iter() {
            ensure!(
                by_author.remove(&member) == author.last,
                "wealth: not an author's latest record"
            );
        }
        for (cooperation, purse) in Purses::<T>::iter() {
            ensure!(
                by_cooperation.remove(&cooperation) == purse.last_record,
                "wealth: not a cooperation's latest record"
            );
        }
        ensure!(
            by_author.is_empty() && by_cooperation.is_empty(),
            "wealth: records of which no list knows"
        );
        Ok(())
    }

    fn open_ones_are_counted(records: &BTreeMap<RecordId, Record>) -> Check {
        let mut of_author: BTreeMap<MemberId, u32> = BTreeMap::new();
        let mut of_kind: BTreeMap<KindId, u32> = BTreeMap::new();
        let mut within: BTreeMap<(CooperationId, KindId), u32> = BTreeMap::new();
        for record in records.values().filter(|record| record.stage.due().is_some()) {
            for count in [
                Some(of_author.entry(record.author).or_default()),
                Some(of_kind.entry(record.kind).or_default()),
                record
                    .cooperation
                    .map(|cooperation| within.entry((cooperation, record.kind)).or_default()),
            ]
            .into_iter()
            .flatten()
            {
                *count = count.saturating_add(1);
            }
        }
        for (member, author) in Authors::<T>::iter() {
            ensure!(
                of_author.remove(&member).unwrap_or_default() == author.open,
                "wealth: an author's open records are miscounted"
            );
        }
        for (kind, total) in Totals::<T>::iter() {
            ensure!(
                of_kind.remove(&kind).unwrap_or_default() == total.open,
                "wealth: a kind's open records are miscounted"
            );
        }
        for (cooperation, purse) in Purses::<T>::iter() {
            for shared in &purse.kinds {
                ensure!(
                    within.remove(&(cooperation, shared.kind)).unwrap_or_default() == shared.open,
                    "wealth: a cooperation's open records are miscounted"
                );
            }
        }
        let all = of_author.is_empty() && of_kind.is_empty() && within.is_empty();
        ensure!(all, "wealth: open records that nobody counts");
        Ok(())
    }

    /// A record of which something counts, and how much.
    fn counted(record: &Record) -> Option<(&Record, u64)> {
        match record.stage {
            Stage::Counted { attestation, .. } if attestation.counts > 0 => {
                Some((record, attestation.counts))
            }
            _ => None,
        }
    }

    fn contributions_are_what_counts_there(records: &BTreeMap<RecordId, Record>) -> Check {
        let mut units: BTreeMap<(CooperationId, MemberId, KindId), u64> = BTreeMap::new();
        for (record, counted) in records.values().filter_map(Self::counted) {
            if let Some(cooperation) = record.cooperation {
                let sum = units
                    .entry((cooperation, record.author, record.kind))
                    .or_default();
                *sum = sum.saturating_add(counted);
            }
        }
        let mut totals: BTreeMap<(CooperationId, KindId), u64> = BTreeMap::new();
        let mut mirrored = BTreeSet::new();
        for (cooperation, member, contribution) in Contributions::<T>::iter() {
            mirrored.insert((member, cooperation));
            for share in &contribution.shares {
                ensure!(
                    units.remove(&(cooperation, member, share.kind)) == Some(share.units),
                    "wealth: a contribution is not the sum of its records"
                );
                let total = totals.entry((cooperation, share.kind)).or_default();
                *total = total.saturating_add(share.units);
            }
        }
        ensure!(
            units.is_empty(),
            "wealth: what counts in a cooperation is nobody's"
        );
        let seen: BTreeSet<_> = ContributionsOf::<T>::iter_keys().collect();
        ensure!(seen == mirrored, "wealth: contributions are not what members see");
        for (cooperation, purse) in Purses::<T>::iter() {
            for shared in &purse.kinds {
                let total = totals.remove(&(cooperation, shared.kind)).unwrap_or_default();
                ensure!(
                    total == shared.total,
                    "wealth: a purse's total is not the sum of contributions"
                );
            }
        }
        ensure!(totals.is_empty(), "wealth: a purse forgot a kind");
        Ok(())
    }

    /// Of what a person attested in a window that may still run, all that was not given back.
    fn pairs_are_what_was_attested(records: &BTreeMap<RecordId, Record>) -> Check {
        for ((by, author, kind), pair) in Pairs::<T>::iter() {
            let of_the_pair = records.values().filter_map(|record| {
                let attestation = record.stage.attestation()?;
                let same = attestation.by == by && record.author == author && record.kind == kind;
                (same && attestation.at >= pair.since).then_some((record.quantity, attestation.counts))
            });
            let (attested, counted) = of_the_pair.fold((0u64, 0u64), |sum, one| {
                (sum.0.saturating_add(one.0), sum.1.saturating_add(one.1))
            });
            ensure!(
                (pair.attested, pair.counted) == (attested, counted) && attested > 0,
                "wealth: a pair is not the sum of what was attested"
            );
            ensure!(by != author, "wealth: somebody attested for himself");
        }
        Ok(())
    }

    fn disputes_have_their_voices(records: &BTreeMap<RecordId, Record>) -> Check {
        for (id, record) in records {
            let disputed = matches!(record.stage, Stage::Disputed { .. });
            let dispute = Disputes::<T>::get(id);
            ensure!(
                dispute.is_some() == disputed,
                "wealth: an objection to what nobody disputes"
            );
            let said: Vec<bool> = Voices::<T>::iter_prefix(id)
                .filter_map(|(_, voice)| Self::says(&voice, record.disputes))
                .collect();
            let stands = said.iter().filter(|stands| **stands).count();
            let falls = said.len().saturating_sub(stands);
            if let Some(dispute) = dispute {
                ensure!(
                    (dispute.stands as usize, dispute.falls as usize) == (stands, falls),
                    "wealth: voices are miscounted"
                );
            }
            let over = record.stage.due().is_none();
            ensure!(
                over || !Voids::<T>::contains_key(id),
                "wealth: voices that still count are void"
            );
        }
        for (id, _, _) in Voices::<T>::iter() {
            let known = records.get(&id).is_some_and(|record| {
                record.disputes > 0 && (record.stage.due().is_some() || Voids::<T>::contains_key(id))
            });
            ensure!(known, "wealth: voices on nothing, that nobody removes");
        }
        let known = Disputes::<T>::iter_keys().all(|id| records.contains_key(&id));
        ensure!(known, "wealth: an objection to no record");
        Ok(())
    }

    /// Whatever something comes of stands in the agenda at its moment, once, and nothing else does.
    fn everything_comes_up(records: &BTreeMap<RecordId, Record>) -> Check {
        let due = records
            .iter()
            .filter_map(|(id, record)| record.stage.due().map(|due| (due, u64::from(*id))));
        let sharings = Purses::<T>::iter().filter_map(|(cooperation, purse)| {
            let sharing = purse.sharing?;
            Some((sharing.shares_at, Self::subject_of_sharing(cooperation)))
        });
        let expected: BTreeSet<_> = due.chain(sharings).collect();
        let kept: BTreeSet<_> = Agenda::<T>::iter_keys()
            .map(|key| (key.moment(), key.subject()))
            .collect();
        ensure!(
            kept == expected,
            "wealth: what falls due does not stand in the agenda, or something else does"
        );
        for record in records.values() {
            let sharing = record
                .cooperation
                .and_then(Purses::<T>::get)
                .and_then(|purse| purse.sharing);
            let counts_at = match record.stage {
                Stage::Attested(attestation) => Some(attestation.counts_at),
                Stage::Disputed { until, .. } => Some(until),
                _ => None,
            };
            if let (Some(sharing), Some(counts_at)) = (sharing, counts_at) {
                ensure!(
                    record.at <= sharing.dated || counts_at > sharing.shares_at,
                    "wealth: a record of after the date takes part in the sharing"
                );
            }
        }
        Ok(())
    }

    fn wishes_are_counted() -> Check {
        let mut counts: BTreeMap<_, u32> = BTreeMap::new();
        for (cooperation, member, wish) in Wishes::<T>::iter() {
            let round = Self::purse_of(cooperation).round;
            ensure!(wish.round <= round, "wealth: a wish of a round to come");
            ensure!(
                T::Cooperations::is_partner(cooperation, member),
                "wealth: who is no partner has a voice in the matrix"
            );
            let count = counts
                .entry((cooperation, Self::hash_of(&wish.matrix), wish.round))
                .or_default();
            *count = count.saturating_add(1);
        }
        for (cooperation, hash, wishing) in Wishings::<T>::iter() {
            let wishes = counts.remove(&(cooperation, hash, wishing.round));
            ensure!(wishes == Some(wishing.wishes), "wealth: wishes are miscounted");
        }
        // Those of earlier rounds need not be counted any more.
        let current = counts
            .keys()
            .any(|(cooperation, _, round)| *round == Self::purse_of(*cooperation).round);
        ensure!(!current, "wealth: a wish that is not counted");
        Ok(())
    }

    /// To the part: what is allocated is what is due and what is carried; and the pot holds it, with its existential deposit.
    fn money_is_accounted_for() -> Check {
        for (cooperation, purse) in Purses::<T>::iter() {
            let due = Contributions::<T>::iter_prefix_values(cooperation)
                .fold(U256::zero(), |sum, one| sum.saturating_add(one.due_now(&purse)));
            ensure!(
                U256::from(purse.allocated).saturating_mul(PARTS) == due.saturating_add(purse.carry),
                "wealth: what is allocated is not what is due"
            );
            Self::purse_is_sound(&purse)?;
            let ever_shared = purse.kinds.iter().any(|one| !one.per_unit.is_zero());
            let least: u128 = T::Currency::minimum_balance().saturated_into();
            let held: u128 = T::Currency::balance(&T::Cooperations::pot(cooperation)).saturated_into();
            ensure!(
                !ever_shared || held >= purse.allocated.saturating_add(least),
                "wealth: a pot does not hold what is its members'"
            );
        }
        Ok(())
    }

    fn purse_is_sound(purse: &Purse) -> Check {
        let kinds: BTreeSet<_> = purse.kinds.iter().map(|one| one.kind).collect();
        ensure!(
            kinds.len() == purse.kinds.len(),
            "wealth: a kind twice in a purse"
        );
        // One that is in no matrix stays until the next, even if all that was recorded of it lapsed.
        let weighs = purse.kinds.iter().any(|one| !one.listed && one.points > 0);
        ensure!(!weighs, "wealth: a kind outside the matrix that weighs");
        Ok(())
    }
}

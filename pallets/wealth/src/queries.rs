// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

mod giving;

use crate::{
    kinds::MAX_KINDS, Attestations, Authors, Cell, CellView, Cells, Coins, Config, Contribution,
    ContributionView, Contributions, ContributionsOf, Disputes, Fading, InOrder, Issuance, KindId, KindView,
    Kinds, Pallet, Purse, PurseView, Purses, Record, RecordId, RecordView, Records, Rooms, RowView, Rows,
    Stage, Totals, Wishes,
};
use alloc::vec::Vec;
use frame_support::traits::{Get, Time};
use opensystem_traits::{CooperationId, Cooperations, MemberId};

/// Records, gifts or rows in one answer, at most.
const PAGE: u32 = 64;
/// Contributions in one answer, at most.
const PAGE_OF_CONTRIBUTIONS: u32 = 256;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_kinds() -> Vec<KindView> {
        (0..MAX_KINDS)
            .filter_map(|id| Kinds::<T>::get(id).map(|kind| KindView { id, kind }))
            .collect()
    }

    pub(crate) fn view_row(member: MemberId) -> Vec<CellView> {
        let mut cells: Vec<CellView> = Cells::<T>::iter_prefix(member)
            .map(|(kind, cell)| Self::show_cell(kind, &cell, &Totals::<T>::get(kind).fading))
            .filter(|cell| cell.counted > 0)
            .collect();
        cells.sort_by_key(|cell| cell.kind);
        cells
    }

    /// What counts today.
    fn show_cell(kind: KindId, cell: &Cell, fading: &Fading) -> CellView {
        let today = Self::day_of(T::Clock::now());
        CellView {
            kind,
            counted: cell.units(fading.at(today)),
        }
    }

    pub(crate) fn view_matrix(from: MemberId, limit: u32) -> Vec<RowView> {
        // The order of keys is the order of numbers: behind the one before `from`, there or not.
        let rows = match from.checked_sub(1) {
            Some(before) => Rows::<T>::iter_keys_from(Rows::<T>::hashed_key_for(InOrder::of(before))),
            None => Rows::<T>::iter_keys(),
        };
        rows.take(limit.min(PAGE) as usize)
            .map(InOrder::member)
            .map(|member| RowView {
                member,
                cells: Self::view_row(member),
                credits: Self::view_credits(member),
            })
            .collect()
    }

    pub(crate) fn view_totals() -> Vec<CellView> {
        (0..MAX_KINDS)
            .filter(|id| Kinds::<T>::get(id).is_some_and(|kind| !kind.issuance.is_credit()))
            .map(|id| {
                let total = Totals::<T>::get(id);
                Self::show_cell(id, &total.counted, &total.fading)
            })
            .collect()
    }

    pub(crate) fn view_record(id: RecordId) -> Option<RecordView> {
        let record = Records::<T>::get(id)?;
        let (mut lapses_at, mut counts_at, mut judged_at) = (None, None, None);
        match record.stage {
            Stage::Open { lapses_at: at } => lapses_at = Some(at),
            Stage::Attested(attestation) => counts_at = Some(attestation.counts_at),
            Stage::Disputed { until, .. } => judged_at = Some(until),
            Stage::Counted { .. }
            | Stage::Lapsed { .. }
            | Stage::Withdrawn { .. }
            | Stage::Rejected { .. } => {}
        }
        Some(RecordView {
            id,
            record,
            lapses_at,
            counts_at,
            judged_at,
            dispute: Disputes::<T>::get(id),
        })
    }

    pub(crate) fn view_records_of(member: MemberId, before: Option<RecordId>, limit: u32) -> Vec<RecordView> {
        let first = match before {
            Some(before) => Records::<T>::get(before)
                .filter(|record| record.author == member)
                .and_then(|record| record.previous_of_author),
            None => Authors::<T>::get(member).last,
        };
        Self::walk_back(first, limit, |record| record.previous_of_author)
    }

    pub(crate) fn view_records_in(
        cooperation: CooperationId,
        before: Option<RecordId>,
        limit: u32,
    ) -> Vec<RecordView> {
        let first = match before {
            Some(before) => Records::<T>::get(before)
                .filter(|record| record.cooperation == Some(cooperation))
                .and_then(|record| record.previous_in_cooperation),
            None => Purses::<T>::get(cooperation).and_then(|purse| purse.last_record),
        };
        Self::walk_back(first, limit, |record| record.previous_in_cooperation)
    }

    /// Records from the latest on, each pointing to the one before.
    fn walk_back(
        first: Option<RecordId>,
        limit: u32,
        previous: impl Fn(&Record) -> Option<RecordId>,
    ) -> Vec<RecordView> {
        let first = first.and_then(Self::view_record);
        core::iter::successors(first, |view| previous(&view.record).and_then(Self::view_record))
            .take(limit.min(PAGE) as usize)
            .collect()
    }

    pub(crate) fn view_purse(cooperation: CooperationId) -> Option<PurseView> {
        T::Cooperations::cooperation(cooperation)?;
        let purse = Self::purse_of(cooperation);
        let contributed = purse.kinds.iter().filter(|one| one.total > 0);
        Some(PurseView {
            matrix: purse.matrix().into_inner(),
            totals: contributed
                .map(|one| CellView {
                    kind: one.kind,
                    counted: one.total,
                })
                .collect(),
            allocated: purse.allocated,
            unallocated: Self::unallocated(cooperation, &purse),
            carry: purse.carry,
            round: purse.round,
            sharing: purse.sharing,
        })
    }

    pub(crate) fn view_contribution(
        cooperation: CooperationId,
        member: MemberId,
    ) -> Option<ContributionView> {
        let purse = Self::purse_of(cooperation);
        let contribution = Contributions::<T>::try_get(cooperation, member).ok();
        let wish = Wishes::<T>::get(cooperation, member);
        if contribution.is_none() && wish.is_none() {
            return None;
        }
        let contribution = contribution.unwrap_or_default();
        Some(Self::show_contribution(
            cooperation,
            member,
            &contribution,
            &purse,
        ))
    }

    fn show_contribution(
        cooperation: CooperationId,
        member: MemberId,
        contribution: &Contribution,
        purse: &Purse,
    ) -> ContributionView {
        let wish = Wishes::<T>::get(cooperation, member).filter(|wish| wish.round == purse.round);
        ContributionView {
            member,
            units: contribution
                .shares
                .iter()
                .map(|share| CellView {
                    kind: share.kind,
                    counted: share.units,
                })
                .collect(),
            claimable: contribution.whole(purse),
            due: contribution.due_now(purse),
            wish: wish.map(|wish| wish.matrix),
        }
    }

    pub(crate) fn view_contributions(
        cooperation: CooperationId,
        after: Option<MemberId>,
        limit: u32,
    ) -> Vec<ContributionView> {
        let purse = Self::purse_of(cooperation);
        let contributions = match after {
            Some(after) => {
                let key = Contributions::<T>::hashed_key_for(cooperation, after);
                Contributions::<T>::iter_prefix_from(cooperation, key)
            }
            None => Contributions::<T>::iter_prefix(cooperation),
        };
        contributions
            .take(limit.min(PAGE_OF_CONTRIBUTIONS) as usize)
            .map(|(member, one)| Self::show_contribution(cooperation, member, &one, &purse))
            .collect()
    }

    pub(crate) fn view_claimable(
        member: MemberId,
        after: Option<CooperationId>,
        limit: u32,
    ) -> Vec<(CooperationId, Coins)> {
        let cooperations = match after {
            Some(after) => {
                let key = ContributionsOf::<T>::hashed_key_for(member, after);
                ContributionsOf::<T>::iter_key_prefix_from(member, key)
            }
            None => ContributionsOf::<T>::iter_key_prefix(member),
        };
        cooperations
            .take(limit.min(PAGE_OF_CONTRIBUTIONS) as usize)
            .map(|cooperation| {
                let contribution = Contributions::<T>::get(cooperation, member);
                (cooperation, contribution.whole(&Self::purse_of(cooperation)))
            })
            .collect()
    }

    pub(crate) fn view_room(member: MemberId, kind: KindId) -> Option<u64> {
        let Issuance::Attested { per_day, .. } = Kinds::<T>::get(kind)?.issuance else {
            return None;
        };
        let flow = Self::flow(per_day, T::Rules::get().burst_days);
        Some(flow.room(Rooms::<T>::get(member, kind), T::Clock::now()))
    }

    pub(crate) fn view_attestations_left(member: MemberId) -> u32 {
        let flow = Self::attestation_flow(&T::Rules::get());
        let left = flow.room(Attestations::<T>::get(member), T::Clock::now());
        u32::try_from(left).unwrap_or(u32::MAX)
    }
}

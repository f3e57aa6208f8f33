// SPDX-License-Identifier: AGPL-3.0-or-later
//! The matrix is what came to count: exactly, where nothing faded; and where something did, as far as its touches lost.

use super::*;
use crate::{fading::WHOLE, Cell, Credits, Fading, Kind};

/// What ever came to count of somebody, or of a kind: units, and in how many times.
#[derive(Clone, Copy, Default)]
struct Sum {
    units: u64,
    times: u64,
}

impl Sum {
    fn add(&mut self, units: u64) {
        self.units = self.units.saturating_add(units);
        self.times = self.times.saturating_add(1);
    }

    fn parts(&self) -> u128 {
        u128::from(self.units).saturating_mul(WHOLE.into())
    }

    /// What so many touches may have lost, of no more than this: a part each, and 2⁻⁵⁷ of it.
    fn lost(&self, touches: u64) -> u128 {
        let one = (self.parts() >> 57).saturating_add(2);
        u128::from(touches).saturating_mul(one)
    }
}

impl<T: Config> Pallet<T> {
    pub(super) fn the_matrix_is_what_counts(
        records: &BTreeMap<RecordId, Record>,
        gifts: &BTreeMap<GiftId, Gift>,
    ) -> Check {
        let mut cells: BTreeMap<(MemberId, KindId), Sum> = BTreeMap::new();
        let mut totals: BTreeMap<KindId, Sum> = BTreeMap::new();
        let recorded = records.values().filter_map(Self::counted);
        let recorded = recorded.map(|(record, counted)| (record.author, record.kind, counted));
        let thanks = gifts.values().filter_map(Self::thanked);
        for (member, kind, units) in recorded.chain(thanks) {
            cells.entry((member, kind)).or_default().add(units);
            totals.entry(kind).or_default().add(units);
        }
        Self::rows_are_those_who_have_something(&cells)?;
        let kept: BTreeSet<_> = Cells::<T>::iter_keys().collect();
        ensure!(
            kept.iter().eq(cells.keys()),
            "wealth: a cell of nothing, or what counts in no cell"
        );
        for (id, kind) in Kinds::<T>::iter() {
            let of_kind = cells.iter().filter(|((_, one), _)| *one == id);
            let of_kind: Vec<_> = of_kind.map(|((member, _), sum)| (*member, *sum)).collect();
            let sum = totals.remove(&id).unwrap_or_default();
            Self::kind_is_what_counts(id, &kind, &of_kind, sum)?;
        }
        Ok(())
    }

    /// Whom a gift thanks, in which kind, and how much; nothing where it is no thanks.
    fn thanked(gift: &Gift) -> Option<(MemberId, KindId, u64)> {
        let kind = Kinds::<T>::get(gift.kind)?;
        let thanks = matches!(kind.issuance, Issuance::Budget { .. });
        thanks.then_some((gift.to?, gift.kind, gift.quantity))
    }

    fn rows_are_those_who_have_something(cells: &BTreeMap<(MemberId, KindId), Sum>) -> Check {
        let accounts = Credits::<T>::iter_keys().map(|(member, _)| member);
        let expected: BTreeSet<MemberId> = cells.keys().map(|(member, _)| *member).chain(accounts).collect();
        let rows: BTreeSet<MemberId> = Rows::<T>::iter_keys().map(InOrder::member).collect();
        ensure!(
            rows == expected,
            "wealth: a row without cells, or cells without a row"
        );
        Ok(())
    }

    fn kind_is_what_counts(id: KindId, kind: &Kind, cells: &[(MemberId, Sum)], sum: Sum) -> Check {
        let total = Totals::<T>::get(id);
        ensure!(
            total.ever == sum.units,
            "wealth: a total is not the sum of what ever counted"
        );
        ensure!(
            total.fading.half_life_days == kind.half_life_days,
            "wealth: a kind fades otherwise than it says"
        );
        let clock = total.fading.at(Self::day_of(T::Clock::now()));
        let (mut parts, mut touches) = (0u128, 1u64);
        for (member, sum) in cells {
            let cell = Cells::<T>::get(member, id);
            Self::cell_is_within(&cell, &total.fading, clock, *sum)?;
            parts = parts.saturating_add(cell.parts(clock));
            touches = touches.saturating_add(sum.times).saturating_add(1);
        }
        Self::cell_is_within(&total.counted, &total.fading, clock, sum)?;
        // Both are the same sum, rounded down at other moments.
        let between = parts.abs_diff(total.counted.parts(clock));
        let lost = if clock == 0 { 0 } else { sum.lost(touches) };
        ensure!(between <= lost, "wealth: a total is not the sum of its cells");
        Ok(())
    }

    /// A cell is what came to count, or less where it faded.
    fn cell_is_within(cell: &Cell, fading: &Fading, clock: u64, sum: Sum) -> Check {
        ensure!(
            cell.faded <= clock && (fading.half_life_days > 0 || cell.faded <= fading.faded),
            "wealth: a cell was touched at no moment of its kind's clock"
        );
        let exact = cell.amount == sum.parts();
        ensure!(
            exact || clock > 0 && cell.amount < sum.parts(),
            "wealth: a cell is not the sum of what counts"
        );
        Ok(())
    }
}

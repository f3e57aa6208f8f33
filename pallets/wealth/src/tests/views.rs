// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use super::*;
use crate::{CellView, RowView};

fn cell_of(kind: KindId, counted: u64) -> CellView {
    CellView { kind, counted }
}

#[test]
fn rows_come_in_the_order_of_numbers() {
    run(|| {
        for member in [70_000, 300, 9, 5] {
            People::join(member, MemberKind::Person);
            attested(member, 0, 60, None);
        }
        assert_ok!(record_in(9, KNOWLEDGE, 30, None));
        assert_ok!(attest(1, 4));
        pass(7 * DAY);
        let rows = |from, limit| {
            let rows = Wealth::matrix(from, limit);
            rows.into_iter().map(|row| row.member).collect::<Vec<_>>()
        };
        assert_eq!(rows(0, 64), [5, 9, 300, 70_000]);
        assert_eq!(rows(0, 2), [5, 9]);
        assert_eq!(rows(9, 2), [9, 300]);
        assert_eq!(rows(10, 64), [300, 70_000]);
        assert_eq!(rows(70_001, 64), [0; 0]);
        let nine = RowView {
            member: 9,
            cells: vec![cell_of(WORK, 60), cell_of(KNOWLEDGE, 30)],
            credits: vec![],
        };
        assert_eq!(Wealth::matrix(9, 1), std::slice::from_ref(&nine));
        assert_eq!(Wealth::row(9), nine.cells);
        assert_eq!(Wealth::row(0), []);
        assert_eq!(
            Wealth::totals(),
            [
                cell_of(WORK, 240),
                cell_of(EXCHANGE, 0),
                cell_of(KNOWLEDGE, 30),
                cell_of(GRATITUDE, 0)
            ]
        );
    });
}

#[test]
fn no_answer_is_longer_than_a_page() {
    run(|| {
        for member in 5..75 {
            People::join(member, MemberKind::Person);
            attested(member, member % 5, 1, None);
        }
        pass(7 * DAY);
        assert_eq!(Wealth::matrix(0, u32::MAX).len(), 64);
        with_rules(|rules| rules.open_records = 100);
        for _ in 0..70 {
            recorded(0, 1, None);
        }
        assert_eq!(Wealth::records_of(0, None, u32::MAX).len(), 64);
    });
}

#[test]
fn a_record_tells_when_something_comes_of_it() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = recorded(0, 60, Some(well));
        let deadlines = || {
            let view = Wealth::recorded(id).expect("it was recorded");
            (view.lapses_at, view.counts_at, view.judged_at)
        };
        assert_eq!(deadlines(), (Some(now() + 14 * DAY), None, None));
        assert_ok!(attest(1, id));
        assert_eq!(deadlines(), (None, Some(now() + 7 * DAY), None));
        assert_ok!(dispute(2, id));
        assert_eq!(deadlines(), (None, None, Some(now() + 14 * DAY)));
        let view = Wealth::recorded(id).expect("it was recorded");
        assert_eq!(view.dispute.map(|dispute| dispute.by), Some(2));
        pass(14 * DAY);
        assert_eq!(deadlines(), (None, None, None));
        assert_eq!(Wealth::recorded(1), None);
    });
}

/// From what is public, anybody computes every share again.
#[test]
fn everybody_can_compute_every_share_again() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        counted(0, 1, 300, Some(well));
        counted(1, 0, 100, Some(well));
        Coops::earn(well, 1_003 + LEAST);
        assert_ok!(Wealth::open_sharing(signed(0), well));
        assert_eq!(Wealth::purse(well).map(|purse| purse.unallocated), Some(1_003));
        pass(24 * DAY);
        let all = Wealth::contributions(well, None, 9);
        let units: u64 = all
            .iter()
            .flat_map(|one| &one.units)
            .map(|cell| cell.counted)
            .sum();
        for one in &all {
            let share = 1_003 * u128::from(one.units[0].counted) / u128::from(units);
            assert_eq!(one.claimable, share);
        }
        let (first, second) = (all[0].member, all[1].member);
        assert_eq!(Wealth::contributions(well, None, 1), all[..1]);
        assert_eq!(Wealth::contributions(well, Some(first), 9), all[1..]);
        assert_eq!(Wealth::contributions(well, Some(second), 9), []);
        assert_eq!(Wealth::contribution(well, first).as_ref(), Some(&all[0]));
        assert_eq!(Wealth::contribution(well, 2), None);
        // To the part.
        let purse = Wealth::purse(well).expect("they work together");
        let due = all.iter().fold(purse.carry, |sum, one| sum + one.due);
        assert_eq!(due, sp_core::U256::from(1_003) * crate::PARTS);
    });
}

#[test]
fn a_member_sees_what_waits_for_him_everywhere() {
    run(|| {
        let wells = [0; 3].map(|_| Coops::found([0, 1]));
        for (index, well) in (1..).zip(wells) {
            counted(0, 1, 64, Some(well));
            Coops::earn(well, 100 * index + LEAST);
            assert_ok!(Wealth::open_sharing(signed(0), well));
        }
        pass(24 * DAY);
        let mut all = Wealth::claimable(0, None, 9);
        let after_first = Wealth::claimable(0, Some(all[0].0), 9);
        assert_eq!(after_first, all[1..]);
        assert_eq!(Wealth::claimable(0, None, 1), all[..1]);
        all.sort();
        assert_eq!(all, [(wells[0], 100), (wells[1], 200), (wells[2], 300)]);
        assert_eq!(Wealth::claimable(1, None, 9), []);
    });
}

#[test]
fn of_what_is_not_there_nothing_is_told() {
    run(|| {
        assert_eq!(Wealth::purse(0), None);
        assert_eq!(Wealth::contributions(0, None, 9), []);
        assert_eq!(Wealth::records_in(0, None, 9), []);
        let well = Coops::found([0, 1]);
        let purse = Wealth::purse(well).expect("they work together");
        assert_eq!((purse.matrix, purse.unallocated), (vec![(WORK, 1)], 0));
        assert_eq!(Purses::<Test>::iter().count(), 0);
    });
}

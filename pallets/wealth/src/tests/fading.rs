// SPDX-License-Identifier: AGPL-3.0-or-later
//! Kinds that fade.

use super::*;
use crate::CellView;

/// Has a kind fade from now on.
fn fade(id: KindId, half_life_days: u32) {
    with_kind(id, |kind| kind.half_life_days = half_life_days);
}

fn total(kind: KindId) -> u64 {
    let totals = Wealth::totals();
    totals
        .iter()
        .find(|one| one.kind == kind)
        .expect("it is told")
        .counted
}

#[test]
fn thanks_are_half_after_a_year() {
    run(|| {
        assert_ok!(thank(0, 1, 28));
        pass(DAY);
        assert_eq!(cell(1, GRATITUDE), 28);
        pass(364 * DAY);
        assert_eq!((cell(1, GRATITUDE), total(GRATITUDE)), (14, 14));
        assert_ok!(thank(2, 1, 10));
        assert_eq!((cell(1, GRATITUDE), total(GRATITUDE)), (24, 24));
        pass(365 * DAY);
        assert_eq!(cell(1, GRATITUDE), 12);
        pass(40 * 365 * DAY);
        // What faded below a half of a unit is not told; the row stays.
        assert_eq!((cell(1, GRATITUDE), total(GRATITUDE)), (0, 0));
        assert_eq!(Wealth::row(1), []);
        assert_eq!(Wealth::matrix(1, 1)[0].cells, []);
        assert_eq!(Totals::<Test>::get(GRATITUDE).ever, 38);
    });
}

/// A record keeps what it says; what counts of it fades from when it counts.
#[test]
fn what_is_recorded_can_fade_too() {
    run(|| {
        fade(KNOWLEDGE, 10);
        assert_ok!(record_in(0, KNOWLEDGE, 64, None));
        assert_ok!(attest(1, 0));
        pass(7 * DAY);
        assert_eq!(cell(0, KNOWLEDGE), 64);
        pass(10 * DAY);
        assert_eq!(
            Wealth::row(0),
            [CellView {
                kind: KNOWLEDGE,
                counted: 32
            }]
        );
        assert_eq!(Records::<Test>::get(0).map(|record| record.quantity), Some(64));
        pass(20 * DAY);
        assert_eq!(cell(0, KNOWLEDGE), 8);
    });
}

/// A queue that is behind has nothing fade later than one that is not.
#[test]
fn late_or_not_it_fades_from_its_moment() {
    let cells = |late: bool| {
        let mut cells = Vec::new();
        run(|| {
            fade(WORK, 3);
            for quantity in [300, 40, 7] {
                attested(0, 1, quantity, None);
                Clock::pass(2 * DAY);
                if !late {
                    poll();
                }
            }
            pass(20 * DAY);
            let (total, cell) = (Totals::<Test>::get(WORK), Cells::<Test>::get(0, WORK));
            assert_eq!(total.counted, cell);
            cells.push(cell.parts(total.fading.at(Wealth::day_of(now()))));
        });
        cells[0]
    };
    let (prompt, late) = (cells(false), cells(true));
    assert!(prompt.abs_diff(late) <= 8, "{prompt} {late}");
}

/// By decision, from the day on: what had faded until then stays as it is.
#[test]
fn another_half_life_is_not_retroactive() {
    run(|| {
        counted(0, 1, 64, None);
        pass(1_000 * DAY);
        fade(WORK, 10);
        assert_eq!(cell(0, WORK), 64);
        pass(10 * DAY);
        assert_eq!(cell(0, WORK), 32);
        fade(WORK, 1_000);
        assert_eq!(cell(0, WORK), 32);
        pass(1_000 * DAY);
        assert_eq!(cell(0, WORK), 16);
        fade(WORK, 0);
        pass(5_000 * DAY);
        assert_eq!((cell(0, WORK), total(WORK)), (16, 16));
        counted(0, 2, 5, None);
        assert_eq!((cell(0, WORK), total(WORK)), (21, 21));
    });
}

/// Whoever brought something to an income keeps his share of it.
#[test]
fn contributions_to_a_cooperation_do_not_fade() {
    run(|| {
        fade(WORK, 1);
        let well = Coops::found([0, 1]);
        counted(0, 1, 64, Some(well));
        pass(30 * DAY);
        assert_eq!(cell(0, WORK), 0);
        counted(1, 0, 64, Some(well));
        Coops::earn(well, 100 + LEAST);
        assert_ok!(Wealth::open_sharing(signed(0), well));
        pass(24 * DAY);
        assert_eq!((claimable(well, 0), claimable(well, 1)), (50, 50));
    });
}

/// Sums of many that come and fade at different times stay those of their cells.
#[test]
fn totals_are_sums_for_years() {
    run(|| {
        fade(GRATITUDE, 30);
        for round in 0..200u32 {
            assert_ok!(thank(
                round % 5,
                (round + 1 + round % 4) % 5,
                1 + u64::from(round) % 5
            ));
            pass(DAY + u64::from(round) * HOUR);
        }
        let clock = Totals::<Test>::get(GRATITUDE).fading.at(Wealth::day_of(now()));
        let cells = Cells::<Test>::iter().map(|(_, _, cell)| cell.parts(clock));
        let (sum, total) = (
            cells.sum::<u128>(),
            Totals::<Test>::get(GRATITUDE).counted.parts(clock),
        );
        println!(
            "after 200 thanks in {} days: cells {sum}, total {total}",
            (now() - Clock::START) / DAY
        );
        assert!(sum.abs_diff(total) <= 410, "{sum} {total}");
    });
}

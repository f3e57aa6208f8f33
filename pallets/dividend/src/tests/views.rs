// SPDX-License-Identifier: AGPL-3.0-or-later
//! What wallets are told.

use super::*;
use crate::{DividendView, IncomeView};

#[test]
fn all_that_there_is_to_know() {
    run(|| {
        pass(1);
        pass(2);
        assert_ok!(claim(0));
        let today = Dividend::today().unwrap();
        let day = |day: u32| u64::from(day) * DAY;
        let view = DividendView {
            formula: Formula::Fixed { per_day: PER_DAY },
            per_day: PER_DAY,
            day: Some(today),
            next_day_at: Some(day(today + 1)),
            reevaluated_at: None,
            persons: 3,
            unclaimed: minted(400),
            minted: 200,
            pot: (POT - LEAST).into(),
            set_aside: 0,
        };
        assert_eq!(Dividend::dividend(), view);
        change(LIBRE);
        assert_eq!(Dividend::dividend().reevaluated_at, Some(day(today + 10)));
        let income = IncomeView {
            claimable: minted(200),
            draws: true,
        };
        assert_eq!(Dividend::income(1), Some(income));
        assert_eq!(Dividend::income(4), None);
    });
}

#[test]
fn a_look_at_a_day_that_nobody_brought_up_shows_it_and_changes_nothing() {
    run(|| {
        pass(1);
        change(COMMONS);
        sleep(1);
        let before = root();
        let (view, income) = (Dividend::dividend(), Dividend::income(0).unwrap());
        assert_eq!(root(), before);
        assert!(view.per_day > 0);
        assert_eq!(view.set_aside, 3 * view.per_day);
        assert_eq!(view.unclaimed.from_pot, view.set_aside);
        assert_eq!(income.claimable.from_pot, view.per_day);
        Dividend::on_initialize(2);
        assert_eq!(
            (Dividend::dividend(), Dividend::income(0).unwrap()),
            (view, income)
        );
    });
}

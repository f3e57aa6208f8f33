// SPDX-License-Identifier: AGPL-3.0-or-later
//! A decision has the commons bear what a member who left owes.

use super::*;
use crate::CreditTotalView;

fn write_off(member: MemberId) -> DispatchResult {
    Wealth::write_off(root(), TIME, member)
}

fn totals() -> CreditTotalView {
    Wealth::credit_totals()[0]
}

#[test]
fn the_commons_bear_all_of_it() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        assert_ok!(give(2, 1, 20));
        People::leave(0);
        assert_eq!((totals().departed, totals().commons), (90, 0));
        assert_ok!(write_off(0));
        assert_eq!(
            last_event(),
            Event::DebtWrittenOff {
                kind: TIME,
                member: 0,
                quantity: 90
            }
        );
        assert_eq!((totals().departed, totals().commons), (0, -90));
        assert_eq!(account(0), (0, 90));
        assert_noop!(write_off(0), Fault::NoDebt);
        // Who has something gives it to them.
        assert_ok!(give(1, None, 100));
        assert_eq!((totals().given, totals().commons), (210, 10));
    });
}

#[test]
fn only_of_one_who_left_and_owes_something() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        assert_noop!(write_off(0), Fault::NoDebt);
        People::fall(0);
        assert_noop!(write_off(0), Fault::NoDebt);
        assert_noop!(write_off(77), Fault::NoDebt);
        People::leave(1);
        assert_noop!(write_off(1), Fault::NoDebt);
        assert_eq!(totals().departed, 0);
        assert_noop!(Wealth::write_off(root(), 9, 0), Fault::KindNotFound);
        for kind in [WORK, GRATITUDE] {
            assert_noop!(Wealth::write_off(root(), kind, 0), Fault::KindNotGiven);
        }
    });
}

#[test]
fn only_a_decision_does() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        People::leave(0);
        for origin in [signed(1), RuntimeOrigin::none()] {
            assert_noop!(Wealth::write_off(origin, TIME, 0), DispatchError::BadOrigin);
        }
    });
}

/// Also where nothing new is given any more.
#[test]
fn of_a_closed_kind_too() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        People::leave(0);
        with_kind(TIME, |kind| kind.open = false);
        assert_ok!(write_off(0));
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Another formula by decision: without a jump, without a loss.

use super::*;
use sp_runtime::DispatchError;

#[test]
fn what_was_given_stands_and_the_next_day_is_by_the_new_formula() {
    run(|| {
        pass(6);
        assert_eq!(due(0), minted(500));
        for formula in [
            Formula::Fixed { per_day: 7 },
            LIBRE,
            COMMONS,
            Formula::Fixed { per_day: 3 },
        ] {
            change(formula);
            assert_eq!(last_event(), Event::FormulaSet { formula });
            assert_eq!(due(0), minted(500));
            assert_eq!(Dividend::dividend().formula, formula);
        }
        pass(1);
        assert_eq!(due(0), minted(503));
    });
}

#[test]
fn each_formula_goes_on_where_another_ended() {
    run(|| {
        pass(3);
        change(COMMONS);
        pass(2);
        let from_pot = due(0).from_pot;
        assert!(from_pot > 0);
        change(LIBRE);
        pass(5);
        change(Formula::Fixed { per_day: 10 });
        pass(5);
        assert_eq!(
            due(0),
            Amounts {
                minted: 200 + 500 + 50,
                from_pot
            }
        );
        assert_ok!(claim(0));
        assert_eq!(u128::from(balance(0)), 750 + from_pot);
        assert_eq!(Balances::total_issuance(), POT + 750);
    });
}

#[test]
fn it_is_set_before_the_first_block_and_after_days_without_one() {
    run(|| {
        let now = 2_000_000_000_000;
        Clock::set(0);
        change(Formula::Fixed { per_day: 9 });
        Clock::set(now);
        pass(2);
        assert_eq!(due(0), minted(9));
        sleep(4);
        change(COMMONS);
        assert_eq!(due(0), minted(45));
    });
}

#[test]
fn only_decisions_set_it_and_only_within_its_ranges() {
    run(|| {
        assert_noop!(
            Dividend::set_formula(RuntimeOrigin::signed(100), LIBRE),
            DispatchError::BadOrigin
        );
        assert_noop!(
            Dividend::set_formula(RuntimeOrigin::root(), Formula::Commons { share_ppm: 0 }),
            Error::<Test>::FormulaInvalid
        );
    });
}

/// A reckoning that falls due on the very day of a decision is made before it.
#[test]
fn a_change_on_the_day_of_a_reckoning_or_of_a_share_comes_after_it() {
    run(|| {
        pass(1);
        change(LIBRE);
        sleep(10);
        change(COMMONS);
        let events: Vec<_> = System::events().into_iter().map(|record| record.event).collect();
        let reckoned = events
            .iter()
            .position(|event| matches!(event, RuntimeEvent::Dividend(Event::Reevaluated { .. })));
        assert!(reckoned.is_some());
        assert_eq!(due(0), minted(1_000));
        sleep(1);
        change(Formula::Fixed { per_day: 0 });
        assert!(due(0).from_pot > 0);
        assert_ok!(claim(0));
    });
}

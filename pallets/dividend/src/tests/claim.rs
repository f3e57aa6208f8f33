// SPDX-License-Identifier: AGPL-3.0-or-later
//! Claiming: what one is due, whenever one likes, and not a unit more.

use super::*;

#[test]
fn one_claim_after_any_absence_is_what_daily_claims_give() {
    run(|| {
        pass(1);
        for _ in 0..425 {
            pass(1);
            assert_ok!(claim(0));
        }
        assert_ok!(claim(1));
        assert_eq!((balance(0), balance(1)), (42_600 - 100, 42_500));
        assert_eq!(balance(0), balance(1));
        let claimed = Event::Claimed {
            member: 1,
            minted: 42_500,
            from_pot: 0,
        };
        assert_eq!(last_event(), claimed);
        assert_eq!(BasisOf::<Test>::get().minted, 85_000);
        assert_eq!(Balances::total_issuance(), POT + 85_000);
    });
}

#[test]
fn anybody_has_it_paid_to_whom_it_is_due() {
    run(|| {
        pass(3);
        assert_ok!(Dividend::claim(RuntimeOrigin::signed(People::account(1)), 0));
        assert_eq!((balance(0), balance(1)), (200, 0));
        assert_eq!(Balances::free_balance(99), 0);
    });
}

#[test]
fn nothing_is_due_on_the_first_day_nor_twice() {
    run(|| {
        assert_noop!(claim(0), Error::<Test>::NothingToClaim);
        pass(1);
        assert_noop!(claim(0), Error::<Test>::NothingToClaim);
        pass(1);
        assert_ok!(claim(0));
        assert_noop!(claim(0), Error::<Test>::NothingToClaim);
    });
}

#[test]
fn who_never_drew_an_income_has_none() {
    run(|| {
        People::join(7, Kind::Project);
        pass(2);
        assert_noop!(claim(7), Error::<Test>::NoIncome);
        assert_noop!(claim(8), Error::<Test>::NoIncome);
        assert_noop!(
            Dividend::claim(RuntimeOrigin::none(), 0),
            sp_runtime::DispatchError::BadOrigin
        );
    });
}

#[test]
fn what_is_too_little_to_keep_an_account_waits_and_is_not_lost() {
    run(|| {
        change(Formula::Fixed { per_day: 4 });
        pass(2);
        assert_eq!(due(0), minted(8));
        assert_noop!(claim(0), Error::<Test>::TooLittleToPay);
        assert_eq!(due(0), minted(8));
        pass(1);
        assert_ok!(claim(0));
        assert_eq!(balance(0), 12);
        // An account that is kept already takes any amount.
        pass(1);
        assert_ok!(claim(0));
        assert_eq!(balance(0), 16);
    });
}

#[test]
fn two_parts_that_are_each_too_little_are_enough_together() {
    run(|| {
        change(Formula::Fixed { per_day: 6 });
        pass(1);
        // A hundredth of what it can spend is 6 for each of three.
        assert_ok!(Balances::burn_from(
            &pot(),
            POT - 1_810,
            frame_support::traits::tokens::Preservation::Preserve,
            frame_support::traits::tokens::Precision::Exact,
            frame_support::traits::tokens::Fortitude::Polite,
        ));
        change(COMMONS);
        pass(1);
        assert_eq!(
            due(0),
            Amounts {
                minted: 6,
                from_pot: 6
            }
        );
        assert_ok!(claim(0));
        assert_eq!((balance(0), set_aside()), (12, 12));
        assert_eq!(Balances::free_balance(pot()), 1_810 - 18);
    });
}

#[test]
fn who_cannot_be_paid_loses_nothing() {
    run(|| {
        pass(2);
        assert_ok!(Balances::mint_into(&People::account(0), u64::MAX - POT - 50));
        assert_noop!(claim(0), Error::<Test>::CannotBePaid);
        assert_eq!(due(0), minted(100));
    });
}

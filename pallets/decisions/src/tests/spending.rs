// SPDX-License-Identifier: AGPL-3.0-or-later
//! The commons' pot pays by a decision on the commons, and by nothing else.

use super::*;
use crate::Origin;

fn spend_as(origin: RuntimeOrigin, amount: u64) -> DispatchResult {
    Decisions::spend(origin, People::account(0), amount)
}

fn pot() -> u64 {
    Balances::free_balance(opensystem_traits::commons_account::<opensystem_test_kit::AccountId>())
}

#[test]
fn the_pot_pays() {
    run(|| {
        let id = proposed(1, COMMONS, Method::Majority, Some(spend(0, 400)));
        carry_out(id);
        assert!(is_enacted(id));
        assert_eq!((pot(), Balances::free_balance(People::account(0))), (600, 400));
    });
}

#[test]
fn the_pot_keeps_its_existential_deposit() {
    run(|| {
        let decision = || Origin::Decision(COMMONS).into();
        let least = <Balances as frame_support::traits::Currency<_>>::minimum_balance();
        assert!(spend_as(decision(), 1_000).is_err());
        assert!(spend_as(decision(), 1_001 - least).is_err());
        assert_eq!(pot(), 1_000);
        assert_ok!(spend_as(decision(), 1_000 - least));
        assert_eq!(pot(), least);
    });
}

#[test]
fn nobody_else_pays_from_it() {
    run(|| {
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            signed(0),
            Origin::Decision(MONEY).into(),
            Origin::Decision(RUNTIME).into(),
        ] {
            assert_noop!(spend_as(origin, 1), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn what_the_pot_has_not_fails_and_is_tried_again() {
    run(|| {
        let ids =
            [600, 600, 300].map(|amount| proposed(1, COMMONS, Method::Majority, Some(spend(0, amount))));
        until_open(ids[0]);
        for id in ids {
            all_say(0..5, id, Choice::Agree);
        }
        until_closing(ids[0]);
        until_enactment(ids[0]);
        // The second finds too little; the third does not wait for it.
        assert!(is_enacted(ids[0]) && failure(ids[1]).is_some() && is_enacted(ids[2]));
        assert_eq!(pot(), 100);
        let commons = opensystem_traits::commons_account();
        assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), commons, 700));
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(4), ids[1]));
        pass(SECOND);
        assert!(is_enacted(ids[1]));
        assert_eq!((pot(), Balances::free_balance(People::account(0))), (100, 1_500));
    });
}

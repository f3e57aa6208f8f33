// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is free, for whom, how far.

use super::*;
use crate::{Payer, Used};
use frame_support::{assert_ok, dispatch::DispatchErrorWithPostInfo};
use opensystem_test_kit::Clock;
use sp_runtime::DispatchError;

#[test]
fn a_coinless_member_acts_until_the_predicted_unit_and_no_further() {
    run(|| {
        let act = Transaction::of(ALICE, 980);
        assert_eq!(act.price(), 1_000);
        for done in 0..10 {
            assert_eq!(used(ALICE), done * 1_000);
            assert_ok!(act.done());
        }
        unpayable(act.done());
        unpayable(act.knock());
        assert_eq!(used(ALICE), 10_000);
        // A tenth comes back in a tenth of the time, and not a millisecond before.
        Clock::pass(5_999);
        unpayable(act.done());
        Clock::pass(1);
        assert_ok!(act.done());
        unpayable(act.done());
    });
}

#[test]
fn a_newcomer_starts_low_and_grows() {
    run(|| {
        let act = Transaction::of(NORA, 980);
        assert_ok!(act.done());
        unpayable(act.done());
        Clock::pass(90_000);
        for _ in 0..10 {
            assert_ok!(act.done());
        }
        unpayable(act.done());
    });
}

#[test]
fn who_is_not_in_good_standing_can_find_his_way_back_and_nothing_else() {
    run(|| {
        let mut act = Transaction::of(DORA, 480);
        assert_ok!(act.done());
        assert_ok!(act.done());
        unpayable(act.done());
        Clock::pass(60_000);
        act.call = transfer();
        unpayable(act.done());
        let allowance = Allowance::allowance(DORA).unwrap();
        assert_eq!((allowance.limit, allowance.for_every_act), (1_000, false));
    });
}

#[test]
fn beyond_the_allowance_and_with_a_tip_coins_pay_in_full() {
    run(|| {
        let coins = || Balances::free_balance(CARL);
        let mut act = Transaction::of(CARL, 5_980);
        assert_ok!(act.done());
        assert_eq!(coins(), COINS);
        // Four thousand units are left: the whole price is paid, and they stay for a smaller act.
        assert_ok!(act.done());
        assert_eq!(coins(), COINS - 6_000);
        assert_eq!(used(CARL), 6_000);
        act.weight = 3_980;
        assert_ok!(act.done());
        assert_eq!((coins(), used(CARL)), (COINS - 6_000, 10_000));
        Clock::pass(60_000);
        act.tip = 5;
        assert_ok!(act.done());
        assert_eq!((coins(), used(CARL)), (COINS - 10_005, 0));
    });
}

#[test]
fn strangers_pay_as_ever() {
    run(|| {
        assert_ok!(Transaction::of(RICH, 980).done());
        assert_eq!(Balances::free_balance(RICH), COINS - 1_000);
        assert_eq!(Allowance::allowance(RICH), None);
        assert_eq!(Used::<Test>::iter().count(), 0);
    });
}

#[test]
fn what_an_act_does_not_use_comes_back_and_failure_is_no_refund() {
    run(|| {
        let act = Transaction::of(ALICE, 980);
        let lighter = PostDispatchInfo {
            actual_weight: Some(Weight::from_parts(180, 0)),
            ..Default::default()
        };
        assert_ok!(act.ends(Ok(lighter)));
        assert_eq!(used(ALICE), 200);
        let failed = DispatchErrorWithPostInfo {
            post_info: Default::default(),
            error: DispatchError::Other("no"),
        };
        assert_ok!(act.ends(Err(failed)));
        assert_eq!(used(ALICE), 1_200);
        let free = PostDispatchInfo {
            pays_fee: frame_support::dispatch::Pays::No,
            ..Default::default()
        };
        assert_ok!(act.ends(Ok(free)));
        assert_eq!(used(ALICE), 1_200);
    });
}

#[test]
fn a_change_of_key_brings_no_new_allowance() {
    run(|| {
        let act = Transaction::of(ALICE, 9_980);
        assert_ok!(act.done());
        People::seat(77, 0, 0, true);
        System::inc_providers(&77);
        unpayable(Transaction::of(77, 980).done());
    });
}

#[test]
fn an_estimate_says_who_pays_and_how_much() {
    run(|| {
        let estimate = |who| Allowance::estimate(who, Box::new(remark()));
        assert_eq!(estimate(ALICE).units, 500);
        assert_eq!(estimate(ALICE).payer, Payer::Nobody);
        assert_eq!(estimate(ALICE).allowance.unwrap().left, 10_000);
        assert_eq!(estimate(RICH).payer, Payer::Signer);
        assert_eq!(estimate(RICH).allowance, None);
        assert_eq!(estimate(77).payer, Payer::Lacking);
        assert_ok!(Transaction::of(ALICE, 9_980).done());
        assert_eq!(estimate(ALICE).payer, Payer::Lacking);
        assert_ok!(Transaction::of(CARL, 9_980).done());
        assert_eq!(estimate(CARL).payer, Payer::Signer);
        assert_eq!(estimate(DORA).payer, Payer::Nobody);
        assert_eq!(
            Allowance::estimate(DORA, Box::new(transfer())).payer,
            Payer::Lacking
        );
        // What was used is there again when the view says.
        let whole_at = Allowance::allowance(ALICE).unwrap().whole_at;
        Clock::set(whole_at);
        assert_eq!(used(ALICE), 0);
    });
}

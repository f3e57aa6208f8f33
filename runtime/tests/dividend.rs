// SPDX-License-Identifier: AGPL-3.0-or-later
//! Incomes on the whole runtime: who enters, becomes dormant, comes back or leaves; who may do what; all the money there is.

mod kit;

use frame_support::{
    assert_noop, assert_ok,
    traits::{fungible::Inspect, Contains, UnfilteredDispatchable},
};
use kit::{
    acceptance, account, apply, begin_block, build, check_invariants, come_to, exchange, founding, stranger,
    transaction, NOW,
};
use opensystem_decisions::{areas, Origin};
use opensystem_dividend::{Amounts, BasisOf, Call, Error, Formula};
use opensystem_runtime::{
    origins::{ProxyType, Representation, WayBack},
    params::{COIN, EXISTENTIAL_DEPOSIT},
    AccountId, Balances, Dividend, Membership, Runtime, RuntimeCall, RuntimeOrigin,
};
use opensystem_traits::{commons_account, Kind, MemberId};
use serde_json::json;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie};

const DAY: u64 = 120_000;
/// The beginning of the first day after the founding.
const SECOND_DAY: u64 = (NOW / DAY + 1) * DAY;

fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
    RuntimeOrigin::signed(who.to_account_id())
}

fn due(member: MemberId) -> Amounts {
    Dividend::income(member)
        .map(|view| view.claimable)
        .unwrap_or_default()
}

fn minted(coins: u128) -> Amounts {
    Amounts {
        minted: coins * COIN,
        from_pot: 0,
    }
}

/// Zoé enters through Alice; answers her number.
fn zoe_enters() -> MemberId {
    let zoe = account(&stranger(1));
    assert_ok!(Membership::invite(
        signed(Alice),
        zoe.clone(),
        Kind::Person,
        exchange()
    ));
    let id = Membership::invitations_for(zoe.clone())[0].id;
    assert_ok!(acceptance(id).dispatch_bypass_filter(RuntimeOrigin::signed(zoe.clone())));
    Membership::member_of(zoe).unwrap().id
}

#[test]
fn an_ecosystem_that_says_nothing_gives_ten_coins_a_day_to_each_person() {
    build(&founding()).execute_with(|| {
        begin_block();
        assert_eq!(due(0), minted(0));
        let before = Balances::total_issuance();
        come_to(SECOND_DAY);
        let zoe = zoe_enters();
        assert_eq!((due(0), due(zoe)), (minted(10), minted(0)));
        // She has no coin, and claims within her allowance.
        come_to(SECOND_DAY + 2 * DAY);
        let claim = Call::<Runtime>::claim { member: zoe };
        assert_ok!(apply(transaction(&stranger(1), claim, 0)).unwrap());
        assert_eq!(Balances::balance(&account(&stranger(1))), 20 * COIN);
        assert_ok!(Dividend::claim(signed(Bob), 0));
        assert_eq!(Balances::balance(&Alice.to_account_id()), 1_030 * COIN);
        assert_eq!(BasisOf::<Runtime>::get().minted, 50 * COIN);
        assert_eq!(Balances::total_issuance(), before + 50 * COIN);
        check_invariants();
    });
}

#[test]
fn who_becomes_dormant_draws_no_more_and_starts_anew_when_he_is_back() {
    build(&founding()).execute_with(|| {
        begin_block();
        let rules = opensystem_membership::Rules::with_day(DAY);
        let dormant_at = NOW + rules.renewal_millis + rules.grace_millis;
        // All but Bob renew in time. Blocks begin on the days that count.
        come_to(dormant_at - DAY);
        for who in Sr25519Keyring::well_known().take(6).filter(|who| *who != Bob) {
            assert_ok!(Membership::renew(signed(who)));
        }
        come_to(dormant_at);
        let at_the_end = due(1);
        assert!(at_the_end.minted > 0 && !Dividend::income(1).unwrap().draws);
        come_to(dormant_at + 10 * DAY);
        assert_eq!(due(1), at_the_end);
        assert_eq!(due(0).minted, at_the_end.minted + 100 * COIN);
        assert_ok!(Membership::renew(signed(Bob)));
        come_to(dormant_at + 11 * DAY);
        assert_eq!(due(1).minted, at_the_end.minted + 10 * COIN);
        assert_ok!(Membership::leave(signed(Bob)));
        come_to(dormant_at + 20 * DAY);
        let had = Balances::balance(&Bob.to_account_id());
        assert_ok!(Dividend::claim(signed(Charlie), 1));
        let has = Balances::balance(&Bob.to_account_id());
        assert_eq!(has - had, at_the_end.minted + 10 * COIN);
        assert_noop!(Dividend::claim(signed(Charlie), 1), Error::<Runtime>::NoIncome);
        check_invariants();
    });
}

#[test]
fn a_decision_on_money_has_it_come_out_of_the_pot_where_it_is_set_aside() {
    build(&founding()).execute_with(|| {
        begin_block();
        let formula = Formula::Commons { share_ppm: 100_000 };
        let refused = Dividend::set_formula(Origin::Decision(areas::COMMONS).into(), formula);
        assert_eq!(refused, Err(sp_runtime::DispatchError::BadOrigin));
        assert_ok!(Dividend::set_formula(
            Origin::Decision(areas::MONEY).into(),
            formula
        ));
        let pot: AccountId = commons_account();
        assert_ok!(Balances::transfer_keep_alive(
            signed(Alice),
            sp_runtime::MultiAddress::Id(pot.clone()),
            60 * COIN
        ));
        let before = Balances::total_issuance();
        come_to(SECOND_DAY);
        let spendable = Dividend::dividend().pot;
        let each = Dividend::dividend().per_day;
        assert!(
            (COIN..COIN + COIN / 100).contains(&each),
            "a tenth of sixty coins and a few fees among six: {each}"
        );
        assert_eq!(Dividend::dividend().set_aside, 6 * each);
        // What is set aside no decision spends.
        let spend = |amount| {
            opensystem_runtime::Decisions::spend(
                Origin::Decision(areas::COMMONS).into(),
                Bob.to_account_id(),
                amount,
            )
        };
        assert!(spend(spendable + 1).is_err());
        assert_ok!(spend(spendable));
        assert_ok!(Dividend::claim(signed(Bob), 2));
        assert_eq!(Dividend::dividend().set_aside, 5 * each);
        assert_eq!(Balances::balance(&pot), EXISTENTIAL_DEPOSIT);
        assert_eq!(Balances::total_issuance(), before);
        check_invariants();
    });
}

#[test]
fn a_founding_states_each_formula_and_is_told_what_is_wrong_with_one() {
    let founded = |income: serde_json::Value| {
        let mut founding = founding();
        founding["income"] = income;
        build(&founding).execute_with(|| Dividend::dividend().formula)
    };
    let fixed = founded(json!({ "formula": "fixed", "coins_a_day": 3 }));
    assert_eq!(fixed, Formula::Fixed { per_day: 3 * COIN });
    let libre = json!({ "formula": "libre", "coins_a_day": 5, "growth_ppm": 48_800, "every_days": 182 });
    let formula = Formula::Libre {
        per_day: 5 * COIN,
        growth_ppm: 48_800,
        every_days: 182,
    };
    assert_eq!(founded(libre), formula);
    let commons = founded(json!({ "formula": "commons", "share_ppm": 10_000 }));
    assert_eq!(commons, Formula::Commons { share_ppm: 10_000 });

    let wrong = |income: serde_json::Value| {
        let mut founding = founding();
        founding["income"] = income;
        let faults = opensystem_runtime::genesis::founding::prepare(founding.to_string().as_bytes());
        faults.unwrap_err().remove(0).field
    };
    let too_much = json!({ "formula": "fixed", "coins_a_day": 1_000_001 });
    assert_eq!(wrong(too_much), "income.coins_a_day");
    assert_eq!(
        wrong(json!({ "formula": "commons", "share_ppm": 0 })),
        "income.share_ppm"
    );
    assert_eq!(wrong(json!({ "formula": "gold" })), "founding");
    assert_eq!(
        wrong(json!({ "formula": "fixed", "coins_a_day": 1, "more": 2 })),
        "founding"
    );
}

#[test]
fn everybody_who_is_due_something_can_claim_it_without_coins_and_no_project_needs_to() {
    let claim: RuntimeCall = Call::<Runtime>::claim { member: 0 }.into();
    let formula = Formula::Fixed { per_day: 1 };
    let set: RuntimeCall = Call::<Runtime>::set_formula { formula }.into();
    assert!(WayBack::contains(&claim) && !WayBack::contains(&set));
    assert!(!Representation::contains(&claim) && !Representation::contains(&set));
    use frame_support::traits::InstanceFilter;
    assert!(ProxyType::Daily.filter(&claim) && !ProxyType::Cancel.filter(&claim));
}

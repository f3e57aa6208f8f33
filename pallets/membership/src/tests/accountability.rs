// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who vouches answers for whom he brought: while one of them is suspended or excluded, he brings in nobody.

use super::*;
use crate::{Error, GovernedRules};
use frame_support::assert_noop;

const XENIA: AccountId = 12;

/// For whom a member answers, and how many he can invite.
fn answers(member: MemberId) -> (Vec<MemberId>, u32) {
    let capacity = Membership::capacity(member).unwrap();
    (capacity.answering_for, capacity.available)
}

#[test]
fn while_one_whom_he_brought_is_suspended_a_sponsor_invites_nobody() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(suspend(2, 10));
        assert_eq!(answers(0), (vec![2], 0));
        assert_noop!(invite(ALICE, YAN), Error::<Test>::AnsweringForSomebody);
        // Whoever did not vouch is free.
        assert_ok!(invite(BOB, YAN));
        pass(10 * DAY);
        assert_eq!(answers(0), (vec![], 6));
        assert_ok!(invite(ALICE, YAN));
    });
}

#[test]
fn lifting_gives_the_sponsor_his_capacity_back() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(suspend(2, 10));
        assert_ok!(exclude(2));
        // Once, however many measures follow.
        assert_eq!(answers(0), (vec![2], 0));
        assert_ok!(lift(2));
        assert_eq!(answers(0), (vec![], 5));
        assert_ok!(invite(ALICE, YAN));
    });
}

#[test]
fn a_warning_weighs_on_no_sponsor() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(warn(2));
        assert_eq!(answers(0), (vec![], 5));
    });
}

#[test]
fn he_answers_until_the_last_of_them_is_back() {
    run(|| {
        bring_in(ALICE, ZOE);
        bring_in(ALICE, YAN);
        assert_ok!(suspend(2, 10));
        assert_ok!(exclude(3));
        pass(10 * DAY);
        assert_eq!(answers(0), (vec![3], 0));
        assert_ok!(lift(3));
        assert_ok!(invite(ALICE, XENIA));
    });
}

#[test]
fn a_sponsor_answers_for_a_project_too() {
    run(|| {
        let garden = found_project(ALICE, 40);
        assert_ok!(suspend(garden, 10));
        assert_noop!(invite(ALICE, ZOE), Error::<Test>::AnsweringForSomebody);
        assert_eq!(Membership::census().suspended.projects, 1);
    });
}

#[test]
fn past_the_period_nobody_answers_for_him() {
    run(|| {
        bring_in(ALICE, ZOE);
        Clock::pass(365 * DAY);
        assert_ok!(exclude(2));
        assert_eq!(answers(0), (vec![], 6));
        assert_ok!(invite(ALICE, YAN));
    });
}

#[test]
fn the_period_runs_out_although_he_is_still_excluded() {
    run(|| {
        bring_in(ALICE, ZOE);
        Clock::pass(365 * DAY - 1);
        assert_ok!(exclude(2));
        assert_eq!(answers(0), (vec![2], 0));
        assert_noop!(invite(ALICE, YAN), Error::<Test>::AnsweringForSomebody);
        Clock::pass(1);
        assert_eq!(answers(0), (vec![], 6));
        assert_ok!(invite(ALICE, YAN));
        assert_eq!(standing(ZOE), Standing::Excluded);
    });
}

/// Attack: have the suspended one leave, so that his sponsor is free to bring in the next.
#[test]
fn leaving_while_suspended_does_not_free_the_sponsor() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(suspend(2, 10));
        assert_ok!(Membership::leave(signed(ZOE)));
        assert_noop!(invite(ALICE, ZOE), Error::<Test>::AnsweringForSomebody);
        Clock::pass(365 * DAY - 1);
        Membership::end_sanctions(&mut WeightMeter::new());
        assert_eq!(answers(0), (vec![2], 0));
        assert_noop!(invite(ALICE, ZOE), Error::<Test>::AnsweringForSomebody);
        Clock::pass(1);
        assert_ok!(invite(ALICE, ZOE));
    });
}

/// Attack: a young sponsor invites on his elder's capacity, so that his own is never asked.
#[test]
fn a_young_sponsor_who_answers_does_not_invite_on_his_elders_capacity() {
    run(|| {
        bring_in(ALICE, ZOE);
        bring_in(ZOE, YAN);
        assert_ok!(suspend(3, 10));
        assert_eq!(answers(2), (vec![3], 0));
        assert_eq!(Membership::capacity(2).unwrap().payer, 0);
        assert_noop!(invite(ZOE, XENIA), Error::<Test>::AnsweringForSomebody);
        // The elder did not vouch for him.
        assert_eq!(answers(0), (vec![], 4));
        assert_ok!(invite(ALICE, XENIA));
        pass(10 * DAY);
        assert!(answers(2).0.is_empty());
        assert_ok!(invite(ZOE, XENIA));
    });
}

#[test]
fn a_young_sponsors_period_runs_out_like_any() {
    run(|| {
        TestRules::seed(crate::Rules {
            accountability_millis: 30 * DAY,
            ..RULES_AT_FIRST
        });
        bring_in(ALICE, ZOE);
        bring_in(ZOE, YAN);
        assert_ok!(exclude(3));
        Clock::pass(30 * DAY - 1);
        assert_noop!(invite(ZOE, XENIA), Error::<Test>::AnsweringForSomebody);
        Clock::pass(1);
        assert_eq!(answers(2), (vec![], 6));
        assert_ok!(invite(ZOE, XENIA));
    });
}

#[test]
fn who_invites_on_an_elder_who_answers_waits_with_him() {
    run(|| {
        bring_in(ALICE, ZOE);
        bring_in(ALICE, YAN);
        assert_ok!(exclude(3));
        assert_eq!(answers(2), (vec![3], 0));
        assert_noop!(invite(ZOE, XENIA), Error::<Test>::AnsweringForSomebody);
        // From the age on he invites on his own.
        Clock::pass(60 * DAY);
        assert_eq!(answers(2), (vec![], 6));
        assert_ok!(invite(ZOE, XENIA));
    });
}

#[test]
fn both_are_shown_where_both_answer() {
    run(|| {
        bring_in(ALICE, ZOE);
        bring_in(ALICE, YAN);
        bring_in(ZOE, XENIA);
        assert_ok!(exclude(3));
        assert_ok!(exclude(4));
        assert_eq!(answers(2), (vec![4, 3], 0));
        assert_eq!(answers(0), (vec![3], 0));
    });
}

#[test]
fn a_founder_has_no_sponsor_who_answers() {
    run(|| {
        assert_ok!(exclude(0));
        assert_eq!(answers(1), (vec![], 6));
        assert_ok!(lift(0));
        assert_eq!(answers(0), (vec![], 6));
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What small communities come to, and what is not enough.

use super::*;

const BINDING: [Method; 3] = [Method::Majority, Method::Supermajority, Method::AdaptiveQuorum];

/// What comes out when so many of a community agree, abstain and disagree.
fn outcome(persons: MemberId, method: Method, said: [u32; 3]) -> Verdict {
    let mut came_out = None;
    run(|| {
        community_of(persons);
        let id = proposed(0, COMMONS, method, None);
        until_open(id);
        let [agree, abstain, disagree] = said;
        all_say(0..agree, id, Choice::Agree);
        all_say(agree..agree + abstain, id, Choice::Abstain);
        all_say(agree + abstain..agree + abstain + disagree, id, Choice::Disagree);
        until_closing(id);
        came_out = verdict(id);
    });
    came_out.unwrap()
}

#[test]
fn one_person_decides_alone() {
    for method in BINDING {
        assert_eq!(outcome(1, method, [1, 0, 0]), Verdict::Passed);
        assert_eq!(outcome(1, method, [0, 1, 0]), Verdict::TooFewAgreed);
        assert_eq!(outcome(1, method, [0, 0, 1]), Verdict::TooFewAgreed);
        assert_eq!(outcome(1, method, [0, 0, 0]), Verdict::TooFewTookPart);
    }
}

#[test]
fn two_persons_decide_and_neither_overrules_the_other() {
    for method in BINDING {
        assert_eq!(outcome(2, method, [2, 0, 0]), Verdict::Passed);
        assert_eq!(outcome(2, method, [1, 1, 0]), Verdict::Passed);
        assert_eq!(outcome(2, method, [1, 0, 0]), Verdict::Passed);
        assert_eq!(outcome(2, method, [1, 0, 1]), Verdict::TooFewAgreed);
        assert_eq!(outcome(2, method, [0, 0, 0]), Verdict::TooFewTookPart);
    }
}

#[test]
fn three_persons_decide() {
    for method in BINDING {
        assert_eq!(outcome(3, method, [3, 0, 0]), Verdict::Passed);
        assert_eq!(outcome(3, method, [1, 1, 1]), Verdict::TooFewAgreed);
        assert_eq!(outcome(3, method, [1, 0, 2]), Verdict::TooFewAgreed);
    }
    assert_eq!(outcome(3, Method::Majority, [2, 0, 1]), Verdict::Passed);
    assert_eq!(outcome(3, Method::AdaptiveQuorum, [2, 0, 1]), Verdict::Passed);
    // Two of three are 666 of a thousand.
    assert_eq!(
        outcome(3, Method::Supermajority, [2, 0, 1]),
        Verdict::TooFewAgreed
    );
}

#[test]
fn a_community_of_nobody_decides_nothing() {
    run(|| {
        let id = simple(0);
        community_of(0);
        until_open(id);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewTookPart));
    });
}

#[test]
fn a_silent_yes_is_not_enough_where_a_floor_holds() {
    run(|| {
        for member in 5..20 {
            People::join(member, Kind::Person);
        }
        let id = proposed(0, MEMBERSHIP, Method::Majority, Some(failing()));
        until_open(id);
        all_say(0..3, id, Choice::Agree);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewTookPart));
        assert_eq!(stage(id), Stage::Decided);
        // Four of twenty are; who leaves it to the others takes part.
        let id = proposed(0, MEMBERSHIP, Method::Majority, Some(failing()));
        until_open(id);
        all_say([0], id, Choice::Agree);
        all_say(1..4, id, Choice::Abstain);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
        assert!(matches!(stage(id), Stage::Waiting { .. }));
    });
}

#[test]
fn a_tie_leaves_things_as_they_are() {
    for method in BINDING {
        assert_eq!(outcome(5, method, [2, 1, 2]), Verdict::TooFewAgreed);
    }
}

#[test]
fn what_did_not_pass_takes_no_effect() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Majority, Some(spend(0, 10)));
        until_open(id);
        all_say(0..2, id, Choice::Agree);
        all_say(2..4, id, Choice::Disagree);
        until_closing(id);
        assert_eq!(stage(id), Stage::Decided);
        pass(90 * DAY);
        assert_eq!(stage(id), Stage::Decided);
        assert_eq!(Balances::free_balance(People::account(0)), 0);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was decided is called back before it takes effect: by whom, by how many, and when.

use super::*;
use crate::{CallBackView, Callers, Origin};

fn call_back(member: MemberId, id: ProposalId) -> DispatchResult {
    Decisions::call_back(signed(member), id)
}

fn payment(author: MemberId, amount: u64) -> ProposalId {
    proposed(author, COMMONS, Method::Majority, Some(spend(0, amount)))
}

/// A payment that all persons below this number agreed to: it waits for a day.
fn decided_by(persons: MemberId) -> ProposalId {
    let id = payment(0, 10);
    until_open(id);
    all_say(0..persons, id, Choice::Agree);
    until_closing(id);
    assert!(matches!(stage(id), Stage::Waiting { .. }));
    id
}

fn waiting() -> ProposalId {
    decided_by(5)
}

fn asked_by(by: MemberId, id: ProposalId, callers: u32, needed: u32) -> Event<Test> {
    Event::CallBackAsked {
        proposal: id,
        by,
        callers,
        needed,
    }
}

/// The second vote, which is open from then on.
fn called_back(id: ProposalId) -> Event<Test> {
    let poll = poll(id);
    Event::CalledBack {
        proposal: id,
        revision: poll.revision,
        opens_at: poll.opens_at,
        closes_at: poll.closes_at,
    }
}

/// What wallets show: how many ask for it, and with how many it is called back.
fn shown(id: ProposalId) -> Option<(u32, u32)> {
    let call_back = Decisions::proposal(id).unwrap().call_back;
    call_back.map(|CallBackView { callers, needed }| (callers, needed))
}

/// One has it cancelled as a decision does.
fn cancelled(id: ProposalId) {
    assert_ok!(Decisions::cancel(Origin::Decision(COMMONS).into(), id));
}

#[test]
fn a_share_of_those_who_could_vote_calls_it_back_and_two_at_least() {
    for (persons, needed) in [(2, 2), (3, 2), (5, 2), (20, 2), (21, 3), (30, 3), (31, 4)] {
        run(|| {
            community_of(persons.min(5));
            join_until(persons);
            let id = decided_by(persons);
            for member in 0..needed - 1 {
                happened();
                assert_ok!(call_back(member, id));
                assert_eq!(happened(), [asked_by(member, id, member + 1, needed)]);
                assert_eq!(shown(id), Some((member + 1, needed)));
            }
            assert!(matches!(stage(id), Stage::Waiting { .. }), "{persons}");
            assert_ok!(call_back(needed - 1, id));
            let last = asked_by(needed - 1, id, needed, needed);
            assert_eq!(happened(), [last, called_back(id)]);
            assert_eq!((stage(id), poll(id).callers), (Stage::Voting, 0));
            assert_eq!(poll(id).called_back_at, Some(Clock::now()));
            assert_eq!((poll(id).revision, poll(id).closure, shown(id)), (1, None, None));
        });
    }
}

#[test]
fn who_is_alone_does_not_call_it_back() {
    run(|| {
        community_of(1);
        let id = decided_by(1);
        happened();
        assert_ok!(call_back(0, id));
        assert_eq!(happened(), [asked_by(0, id, 1, 2)]);
        assert_noop!(call_back(0, id), Fault::CallsBackAlready);
        until_enactment(id);
        assert!(is_enacted(id));
        assert_eq!(happened().last(), Some(&Event::Enacted { proposal: id }));
    });
}

#[test]
fn nor_does_one_of_many_however_often_he_asks() {
    run(|| {
        let id = waiting();
        assert_ok!(call_back(3, id));
        assert_noop!(call_back(3, id), Fault::CallsBackAlready);
        pass(HOUR);
        assert_noop!(call_back(3, id), Fault::CallsBackAlready);
        assert_eq!((poll(id).callers, shown(id)), (1, Some((1, 2))));
        until_enactment(id);
        assert!(is_enacted(id));
    });
}

#[test]
fn those_who_agreed_disagreed_or_stayed_away_can_all_ask() {
    run(|| {
        TestRules::set(Rules {
            call_back_permille: 1_000,
            ..Rules::DEFAULT
        });
        let id = payment(4, 10);
        until_open(id);
        all_say(0..2, id, Choice::Agree);
        all_say([2], id, Choice::Disagree);
        until_closing(id);
        // Its author, too.
        for member in 0..5 {
            assert_ok!(call_back(member, id));
        }
        assert_eq!(stage(id), Stage::Voting);
    });
}

#[test]
fn who_could_not_vote_cannot_ask() {
    run(|| {
        let id = payment(0, 10);
        People::join(8, Kind::Project);
        block_at(poll(id).opens_at);
        // The last who are counted, and the first who are not.
        People::join(6, Kind::Person);
        pass(SECOND);
        People::join(7, Kind::Person);
        assert_eq!(poll(id).electorate.unwrap().persons, 6);
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        People::join(9, Kind::Person);
        assert_noop!(call_back(8, id), Fault::NotPerson);
        assert_noop!(call_back(77, id), Fault::NotMember);
        assert_noop!(call_back(7, id), Fault::CameAfter);
        assert_noop!(call_back(9, id), Fault::CameAfter);
        People::fall(3);
        assert_noop!(call_back(3, id), Fault::NotInGoodStanding);
        People::join(3, Kind::Person);
        assert_noop!(call_back(3, id), Fault::CameAfter);
        People::leave(4);
        assert_noop!(call_back(4, id), Fault::NotMember);
        assert_noop!(
            Decisions::call_back(RuntimeOrigin::root(), id),
            DispatchError::BadOrigin
        );
        assert_eq!(poll(id).callers, 0);
        assert_ok!(call_back(6, id));
    });
}

#[test]
fn what_does_not_wait_cannot_be_called_back() {
    run(|| {
        assert_ok!(publish(0));
        assert_noop!(call_back(1, 0), Fault::NotProposed);
        assert_noop!(call_back(1, 9), Fault::ProposalNotFound);
        let id = payment(0, 10);
        let (withdrawn, refused, talk) = (payment(1, 10), payment(1, 20), simple(1));
        assert_ok!(Decisions::withdraw(signed(1), withdrawn));
        for early in [id, withdrawn, talk] {
            assert_noop!(call_back(1, early), Fault::NothingToCallBack);
        }
        until_open(id);
        all_say(0..5, id, Choice::Agree);
        all_say(0..5, talk, Choice::Agree);
        all_say(0..5, refused, Choice::Disagree);
        assert_noop!(call_back(1, id), Fault::NothingToCallBack);
        // Its time is over, and nobody has closed it yet.
        block_of(poll(id).closes_at, false);
        assert_noop!(call_back(1, id), Fault::NothingToCallBack);
        pass(SECOND);
        assert_eq!(verdict(talk), Some(Verdict::Passed));
        // There is nothing that it does.
        assert_noop!(call_back(1, talk), Fault::NothingToCallBack);
        assert_noop!(call_back(1, refused), Fault::NothingToCallBack);
        assert_ok!(call_back(1, id));
        until_enactment(id);
        assert!(is_enacted(id));
        assert_noop!(call_back(2, id), Fault::NothingToCallBack);
        assert_eq!((poll(id).callers, shown(id)), (1, None));
    });
}

#[test]
fn what_was_cancelled_failed_or_lapsed_cannot_be_called_back() {
    run(|| {
        let one = waiting();
        assert_ok!(call_back(1, one));
        cancelled(one);
        assert_noop!(call_back(2, one), Fault::NothingToCallBack);
        assert_eq!(shown(one), None);
        let failed = payment(0, 2_000);
        carry_out(failed);
        assert!(failure(failed).is_some());
        assert_noop!(call_back(2, failed), Fault::NothingToCallBack);
        pass(91 * DAY);
        assert!(matches!(stage(failed), Stage::Lapsed { .. }));
        assert_noop!(call_back(2, failed), Fault::NothingToCallBack);
    });
}

#[test]
fn as_long_as_it_waits_it_can_be_called_back_even_when_the_queue_is_late() {
    run(|| {
        let id = waiting();
        let Stage::Waiting { from } = stage(id) else {
            panic!("it waits");
        };
        block_of(from + HOUR, false);
        assert_ok!(call_back(1, id));
        assert_ok!(call_back(2, id));
        pass(SECOND);
        assert_eq!(stage(id), Stage::Voting);
        assert_eq!(Balances::free_balance(People::account(0)), 0);
    });
}

#[test]
fn who_asked_and_left_counts_on() {
    run(|| {
        let id = waiting();
        assert_ok!(call_back(1, id));
        People::leave(1);
        assert_eq!(shown(id), Some((1, 2)));
        assert_ok!(call_back(2, id));
        assert_eq!(stage(id), Stage::Voting);
    });
}

#[test]
fn how_many_it_takes_is_that_of_the_next_who_asks() {
    run(|| {
        let rule = |call_back_permille| {
            TestRules::set(Rules {
                call_back_permille,
                ..Rules::DEFAULT
            });
        };
        let id = waiting();
        assert_eq!(shown(id), Some((0, 2)));
        rule(800);
        happened();
        assert_ok!(call_back(0, id));
        assert_ok!(call_back(1, id));
        assert_ok!(call_back(2, id));
        let all = [0, 1, 2].map(|member| asked_by(member, id, member + 1, 4));
        assert_eq!(happened(), all);
        // Enough ask for it now; it takes one more who does.
        rule(100);
        assert_eq!(shown(id), Some((3, 2)));
        pass(SECOND);
        assert!(matches!(stage(id), Stage::Waiting { .. }));
        assert_noop!(call_back(2, id), Fault::CallsBackAlready);
        happened();
        assert_ok!(call_back(3, id));
        assert_eq!(happened(), [asked_by(3, id, 4, 2), called_back(id)]);
    });
}

#[test]
fn it_is_a_share_of_those_who_could_vote_whoever_joins_or_leaves_since() {
    run(|| {
        join_until(21);
        let id = decided_by(21);
        (5..21).for_each(People::leave);
        (30..70).for_each(|member| People::join(member, Kind::Person));
        assert_ok!(call_back(0, id));
        assert_ok!(call_back(1, id));
        assert_eq!(shown(id), Some((2, 3)));
        assert_ok!(call_back(2, id));
        assert_eq!(stage(id), Stage::Voting);
    });
}

#[test]
fn those_who_asked_before_it_failed_count_when_it_is_tried_again() {
    run(|| {
        let id = payment(0, 2_000);
        pass_by_all(id);
        assert_ok!(call_back(1, id));
        until_enactment(id);
        assert!(failure(id).is_some());
        assert_noop!(call_back(2, id), Fault::NothingToCallBack);
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(4), id));
        assert_eq!(shown(id), Some((1, 2)));
        assert_noop!(call_back(1, id), Fault::CallsBackAlready);
        happened();
        assert_ok!(call_back(2, id));
        assert_eq!(happened(), [asked_by(2, id, 2, 2), called_back(id)]);
        assert_noop!(Decisions::retry(signed(4), id), Fault::NotFailed);
        pass(SECOND);
        assert_eq!(stage(id), Stage::Voting);
        // It lapses no more.
        block_at(poll(id).opens_at);
        pass(SECOND);
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        until_enactment(id);
        assert!(failure(id).is_some());
        pass(91 * DAY);
        assert!(matches!(stage(id), Stage::Lapsed { .. }));
    });
}

#[test]
fn who_asked_is_forgotten_with_the_ballots_where_it_took_effect() {
    run(|| {
        let id = waiting();
        assert_ok!(call_back(1, id));
        until_enactment(id);
        let since = Clock::now();
        assert_eq!(Callers::<Test>::iter_prefix(ballot_box(id)).count(), 1);
        block_at(since + 365 * DAY);
        pass(SECOND);
        assert_eq!((Callers::<Test>::iter().count(), poll(id).callers), (0, 1));
        assert_eq!(Voids::<Test>::iter().count(), 0);
    });
}

#[test]
fn many_who_called_it_back_go_some_at_a_time() {
    run(|| {
        TestRules::set(Rules {
            call_back_permille: 1_000,
            ..Rules::DEFAULT
        });
        join_until(40);
        let id = waiting();
        for member in 0..40 {
            assert_ok!(call_back(member, id));
        }
        assert_eq!(stage(id), Stage::Voting);
        // Five ballots went before.
        for left in [13, 0] {
            pass(SECOND);
            assert_eq!(Callers::<Test>::iter().count(), left);
            assert_eq!(Voids::<Test>::iter().count(), left.min(1));
        }
    });
}

/// Attack: those who lose a vote have it held again and again.
#[test]
fn nobody_calls_back_what_was_called_back_once() {
    run(|| {
        let id = payment(0, 2_000);
        let none = || {
            for member in 0..5 {
                assert_noop!(call_back(member, id), Fault::CalledBackAlready);
            }
            assert_eq!(shown(id), None);
        };
        pass_by_all(id);
        assert_ok!(call_back(1, id));
        assert_ok!(call_back(2, id));
        // While people vote there is nothing to call back.
        for member in 0..5 {
            assert_noop!(call_back(member, id), Fault::NothingToCallBack);
        }
        until_open(id);
        all_say(0..3, id, Choice::Agree);
        all_say(3..5, id, Choice::Disagree);
        assert_noop!(call_back(3, id), Fault::NothingToCallBack);
        until_closing(id);
        none();
        // Nor by a lower rule, nor by those who were not there the first time.
        TestRules::set(Rules {
            call_back_permille: 50,
            ..Rules::DEFAULT
        });
        People::join(9, Kind::Person);
        none();
        assert_noop!(call_back(9, id), Fault::CalledBackAlready);
        until_enactment(id);
        assert!(failure(id).is_some());
        assert_noop!(call_back(3, id), Fault::NothingToCallBack);
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(4), id));
        none();
        assert_eq!((poll(id).revision, poll(id).callers), (1, 0));
        assert_eq!(Callers::<Test>::iter_prefix(ballot_box(id)).count(), 0);
    });
}

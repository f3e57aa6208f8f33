// SPDX-License-Identifier: AGPL-3.0-or-later
//! A decision puts an end to another of its area.

use super::*;
use crate::Origin;

fn cancel_as(area: crate::AreaId, id: ProposalId) -> DispatchResult {
    Decisions::cancel(Origin::Decision(area).into(), id)
}

/// A vote on the commons, which takes effect when it passes.
fn payment() -> ProposalId {
    proposed(1, COMMONS, Method::Majority, Some(spend(0, 2_000)))
}

#[test]
fn a_decision_cancels_one_that_is_voted_on() {
    run(|| {
        let long = {
            set_terms(LIFE, |terms| terms.voting_millis = 9 * DAY);
            simple(1)
        };
        set_terms(LIFE, |terms| terms.voting_millis = 5 * DAY);
        let canceller = proposed(0, LIFE, Method::Majority, Some(cancel(long)));
        until_open(canceller);
        all_say(0..5, canceller, Choice::Agree);
        all_say(0..3, long, Choice::Agree);
        until_closing(canceller);
        assert_eq!(Decisions::open_of(1).0, 1);
        happened();
        pass(SECOND);
        let cancelled = Event::Cancelled { proposal: long };
        assert_eq!(happened(), [cancelled, Event::Enacted { proposal: canceller }]);
        assert_eq!(stage(long), Stage::Cancelled { at: Clock::now() });
        assert_noop!(vote(3, long, Choice::Agree), Fault::VoteOver);
        assert_noop!(Decisions::close(signed(0), long), Fault::VoteOver);
        assert_noop!(Decisions::withdraw(signed(1), long), Fault::VoteOver);
        assert_eq!((Decisions::open_of(1).0, OpenVotes::<Test>::get()), (0, 0));
        // Its counts stay, and it never closes.
        assert_eq!(tally(long), (3, 0, 0));
        pass(9 * DAY);
        assert_eq!(verdict(long), None);
    });
}

#[test]
fn what_closes_before_without_passing_is_not_cancelled() {
    run(|| {
        let id = simple(1);
        let canceller = proposed(0, LIFE, Method::Majority, Some(cancel(id)));
        until_open(canceller);
        all_say(0..5, canceller, Choice::Agree);
        until_closing(canceller);
        pass(SECOND);
        assert_eq!(
            (stage(id), verdict(id)),
            (Stage::Decided, Some(Verdict::TooFewTookPart))
        );
        assert_eq!(failure(canceller), Some(Fault::NothingToCancel.into()));
    });
}

#[test]
fn a_decision_cancels_one_that_is_not_open_yet() {
    run(|| {
        set_terms(LIFE, |terms| terms.discussion_millis = 20 * DAY);
        let young = simple(1);
        assert_ok!(cancel_as(LIFE, young));
        pass(30 * DAY);
        pass(SECOND);
        assert!(matches!(stage(young), Stage::Cancelled { .. }));
        assert_eq!(poll(young).electorate, None);
    });
}

#[test]
fn a_decision_cancels_what_waits() {
    run(|| {
        set_terms(COMMONS, |terms| terms.delay_millis = 20 * DAY);
        let id = payment();
        set_terms(COMMONS, |terms| terms.delay_millis = 0);
        pass_by_all(id);
        let canceller = proposed(0, COMMONS, Method::Majority, Some(cancel(id)));
        carry_out(canceller);
        assert!(is_enacted(canceller));
        assert_eq!(stage(id), Stage::Cancelled { at: Clock::now() });
        pass(30 * DAY);
        assert_eq!(Balances::free_balance(People::account(0)), 0);
        assert_eq!(happened().last(), Some(&Event::Enacted { proposal: canceller }));
        assert_noop!(cancel_as(COMMONS, id), Fault::NothingToCancel);
    });
}

#[test]
fn a_decision_cancels_what_failed() {
    run(|| {
        let id = payment();
        carry_out(id);
        assert!(failure(id).is_some());
        let canceller = proposed(0, COMMONS, Method::Majority, Some(cancel(id)));
        carry_out(canceller);
        assert!(matches!(stage(id), Stage::Cancelled { .. }));
        assert_noop!(Decisions::retry(signed(0), id), Fault::NotFailed);
        pass(90 * DAY);
        assert!(matches!(stage(id), Stage::Cancelled { .. }));
    });
}

#[test]
fn of_two_in_the_same_block_the_first_cancels_the_second() {
    run(|| {
        let id = payment();
        let (first, second) = (id + 1, id + 2);
        assert_eq!(proposed(0, COMMONS, Method::Majority, Some(cancel(id))), first);
        assert_eq!(
            proposed(0, COMMONS, Method::Majority, Some(cancel(first))),
            second
        );
        // The first is amended so as to cancel the second: each would cancel the other.
        let action = Some(Box::new(cancel(second)));
        assert_ok!(Decisions::amend(signed(0), first, content("b"), action));
        until_open(first);
        for id in [id, first, second] {
            all_say(0..5, id, Choice::Agree);
        }
        until_closing(first);
        until_enactment(first);
        assert!(is_enacted(first));
        assert!(matches!(stage(second), Stage::Cancelled { .. }));
        assert!(failure(id).is_some());
    });
}

#[test]
fn a_decision_does_not_cancel_itself() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Majority, None);
        let action = Some(Box::new(cancel(id)));
        assert_ok!(Decisions::amend(signed(0), id, content("b"), action));
        carry_out(id);
        assert_eq!(failure(id), Some(Fault::NothingToCancel.into()));
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(0), id));
        pass(SECOND);
        assert_eq!(failure(id), Some(Fault::NothingToCancel.into()));
    });
}

#[test]
fn what_is_over_is_not_cancelled() {
    run(|| {
        let (decided, withdrawn) = (simple(0), simple(0));
        assert_ok!(Decisions::withdraw(signed(0), withdrawn));
        until_open(decided);
        until_closing(decided);
        let enacted = proposed(1, COMMONS, Method::Majority, Some(spend(0, 10)));
        carry_out(enacted);
        assert_noop!(cancel_as(LIFE, decided), Fault::NothingToCancel);
        assert_noop!(cancel_as(LIFE, withdrawn), Fault::NothingToCancel);
        assert_noop!(cancel_as(COMMONS, enacted), Fault::NothingToCancel);
        assert_noop!(cancel_as(LIFE, 99), Fault::ProposalNotFound);
        assert_ok!(publish(0));
        assert_noop!(cancel_as(LIFE, next() - 1), Fault::NotProposed);
    });
}

#[test]
fn only_a_decision_of_its_area_cancels_it() {
    run(|| {
        let id = payment();
        for other in [AREAS, RUNTIME, CODE, LIFE] {
            assert_noop!(cancel_as(other, id), DispatchError::BadOrigin);
        }
        assert_noop!(
            Decisions::cancel(RuntimeOrigin::root(), id),
            DispatchError::BadOrigin
        );
        assert_noop!(Decisions::cancel(signed(1), id), DispatchError::BadOrigin);
        let propose = |area| propose(0, area, Method::Supermajority, Some(cancel(id)));
        assert_noop!(propose(LIFE), Fault::OtherArea);
        assert_ok!(propose(COMMONS));
        // On the program it is Root that speaks.
        let id = proposed(0, RUNTIME, Method::Supermajority, Some(heavy(1, 10)));
        assert_ok!(Decisions::cancel(RuntimeOrigin::root(), id));
    });
}

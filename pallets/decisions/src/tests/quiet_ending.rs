// SPDX-License-Identifier: AGPL-3.0-or-later
//! Where the result turns in the last window the vote goes on, three times at most.

use super::*;

/// A vote on which two of five agree and one does not, a moment before its last window.
fn about_to_end() -> ProposalId {
    let id = simple(0);
    until_open(id);
    all_say(0..2, id, Choice::Agree);
    all_say([2], id, Choice::Disagree);
    block_at(poll(id).closes_at - DAY - 1);
    id
}

fn extended(id: ProposalId) -> Vec<Event<Test>> {
    let closes_at = poll(id).closes_at;
    vec![Event::Extended {
        proposal: id,
        closes_at,
    }]
}

#[test]
fn what_turns_before_the_last_window_is_not_put_off() {
    run(|| {
        let id = about_to_end();
        all_say(2..5, id, Choice::Disagree);
        assert_eq!(poll(id).at_window, None);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewAgreed));
    });
}

#[test]
fn what_turns_in_the_last_window_goes_on() {
    run(|| {
        let id = about_to_end();
        let before = poll(id).closes_at;
        pass(1);
        all_say(2..5, id, Choice::Disagree);
        happened();
        until_closing(id);
        assert_eq!(stage(id), Stage::Voting);
        assert_eq!((poll(id).closes_at, poll(id).extensions), (before + DAY, 1));
        assert_eq!(happened(), extended(id));
        // Nothing turns there: it is over.
        block_at(poll(id).closes_at - 1);
        assert_ok!(vote(1, id, Choice::Abstain));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewAgreed));
        assert_eq!(tally(id), (1, 1, 3));
    });
}

#[test]
fn what_turns_back_in_the_same_window_does_not() {
    run(|| {
        let id = about_to_end();
        pass(HOUR);
        all_say(3..5, id, Choice::Disagree);
        pass(HOUR);
        all_say(3..5, id, Choice::Agree);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
        assert_eq!(poll(id).extensions, 0);
    });
}

#[test]
fn more_of_the_same_does_not() {
    run(|| {
        let id = about_to_end();
        pass(HOUR);
        all_say(3..5, id, Choice::Agree);
        assert_ok!(Decisions::take_back(signed(2), id));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
        assert_eq!(poll(id).extensions, 0);
    });
}

#[test]
fn taking_votes_back_turns_it_too() {
    run(|| {
        let id = about_to_end();
        pass(HOUR);
        assert_ok!(Decisions::take_back(signed(0), id));
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewAgreed));
    });
}

#[test]
fn the_floor_reached_in_the_last_window_turns_it() {
    run(|| {
        let id = simple(0);
        until_open(id);
        block_at(poll(id).closes_at - HOUR);
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn it_goes_on_three_times_at_most() {
    run(|| {
        let id = about_to_end();
        let planned = poll(id).closes_at;
        for times in 0..=3 {
            block_at(poll(id).closes_at - 1);
            let choice = match times % 2 {
                0 => Choice::Disagree,
                _ => Choice::Agree,
            };
            all_say(3..5, id, choice);
            until_closing(id);
            let over = times == 3;
            assert_eq!(stage(id) == Stage::Decided, over, "{times}");
        }
        assert_eq!(poll(id).extensions, 3);
        assert_eq!(Clock::now(), planned + 3 * DAY);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn its_effect_waits_from_the_end() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Majority, Some(spend(0, 10)));
        until_open(id);
        block_at(poll(id).closes_at - HOUR);
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        until_closing(id);
        let from = Clock::now() + terms(COMMONS).delay_millis;
        assert_eq!(stage(id), Stage::Waiting { from });
    });
}

#[test]
fn its_effect_waits_from_a_late_end_too() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Majority, Some(spend(0, 10)));
        until_open(id);
        all_say(0..5, id, Choice::Agree);
        block_of(poll(id).closes_at + 4 * DAY, false);
        assert_ok!(Decisions::close(signed(3), id));
        let from = Clock::now() + terms(COMMONS).delay_millis;
        assert_eq!(stage(id), Stage::Waiting { from });
        block_at(from - 1);
        assert!(!is_enacted(id));
        pass(1);
        assert!(is_enacted(id));
    });
}

#[test]
fn a_vote_without_a_last_window_ends_on_time() {
    run(|| {
        set_terms(LIFE, |terms| terms.window_millis = 0);
        let id = simple(0);
        until_open(id);
        block_at(poll(id).closes_at - 1);
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn while_the_queue_is_late_anybody_has_it_go_on() {
    run(|| {
        let id = about_to_end();
        let planned = poll(id).closes_at;
        pass(HOUR);
        all_say(3..5, id, Choice::Disagree);
        happened();
        block_of(planned - 1, false);
        pass_without_room(HOUR);
        assert_noop!(vote(2, id, Choice::Agree), Fault::VoteOver);
        assert_ok!(Decisions::close(signed(2), id));
        // For a whole window from now on.
        let closes_at = planned - 1 + HOUR + DAY;
        assert_eq!((poll(id).closes_at, poll(id).extensions), (closes_at, 1));
        assert_eq!(happened(), extended(id));
        assert_ok!(vote(2, id, Choice::Agree));
        assert_eq!(poll(id).at_window, Some(Verdict::TooFewAgreed));
        // That vote turned it again; the queue finds it so.
        block_at(closes_at);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 2));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn while_the_queue_is_late_nothing_of_the_time_it_goes_on_passes() {
    run(|| {
        let id = about_to_end();
        let planned = poll(id).closes_at;
        pass(HOUR);
        all_say(3..5, id, Choice::Disagree);
        // Later than the time for which it goes on, and than three times that.
        block_of(planned + 5 * DAY, false);
        assert_noop!(vote(2, id, Choice::Agree), Fault::VoteOver);
        assert_noop!(Decisions::withdraw(signed(0), id), Fault::VoteOver);
        happened();
        pass(SECOND);
        let closes_at = Clock::now() + DAY;
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        assert_eq!(poll(id).closes_at, closes_at);
        assert_eq!(happened(), extended(id));
        block_at(closes_at - 1);
        assert_ok!(vote(2, id, Choice::Agree));
        // Late again: once more, from then on.
        block_of(closes_at + 2 * DAY, false);
        pass(SECOND);
        assert_eq!((poll(id).closes_at, poll(id).extensions), (Clock::now() + DAY, 2));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn what_did_not_turn_closes_however_late_the_queue_is() {
    run(|| {
        let id = about_to_end();
        block_of(poll(id).closes_at + 5 * DAY, false);
        assert_ok!(Decisions::close(signed(0), id));
        assert_eq!((verdict(id), poll(id).extensions), (Some(Verdict::Passed), 0));
    });
}

#[test]
fn closing_by_hand_is_how_it_goes_on_too() {
    run(|| {
        let id = about_to_end();
        pass(HOUR);
        all_say(3..5, id, Choice::Disagree);
        block_of(poll(id).closes_at - 1, false);
        pass_without_room(1);
        assert_ok!(Decisions::close(signed(0), id));
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        assert_noop!(Decisions::close(signed(0), id), Fault::NotDue);
        pass(SECOND);
        assert_eq!(poll(id).extensions, 1);
    });
}

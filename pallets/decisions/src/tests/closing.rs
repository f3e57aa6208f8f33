// SPDX-License-Identifier: AGPL-3.0-or-later

use super::*;

#[test]
fn a_vote_closes_by_itself() {
    run(|| {
        let id = simple(0);
        until_open(id);
        all_say(0..3, id, Choice::Agree);
        all_say([3], id, Choice::Abstain);
        happened();
        block_at(poll(id).closes_at - 1);
        assert_eq!(stage(id), Stage::Voting);
        pass(1);
        assert_eq!(stage(id), Stage::Decided);
        let closed = Event::Closed {
            proposal: id,
            verdict: Verdict::Passed,
            tally: Tally {
                agree: 3,
                abstain: 1,
                ..Tally::default()
            },
        };
        assert_eq!(happened(), [closed]);
        assert_eq!(poll(id).closure.unwrap().at, Clock::now());
        assert_eq!((Decisions::open_of(0).0, OpenVotes::<Test>::get()), (0, 0));
    });
}

#[test]
fn a_stranger_closes_what_is_due() {
    run(|| {
        let stranger = || RuntimeOrigin::signed(7);
        let id = simple(0);
        assert_noop!(Decisions::close(stranger(), id), Fault::NotDue);
        block_at(poll(id).opens_at);
        pass_without_room(SECOND);
        assert_ok!(Decisions::close(stranger(), id));
        assert!(poll(id).electorate.is_some());
        assert_noop!(Decisions::close(stranger(), id), Fault::NotDue);
        all_say(0..5, id, Choice::Agree);
        block_at(poll(id).closes_at - 1);
        assert_noop!(Decisions::close(stranger(), id), Fault::NotDue);
        pass_without_room(1);
        assert_ok!(Decisions::close(stranger(), id));
        assert_eq!(verdict(id), Some(Verdict::Passed));
        assert_noop!(Decisions::close(stranger(), id), Fault::VoteOver);
        assert_noop!(Decisions::close(stranger(), 9), Fault::ProposalNotFound);
        assert_noop!(
            Decisions::close(RuntimeOrigin::none(), id),
            DispatchError::BadOrigin
        );
        // What the queue brings later finds it closed.
        happened();
        pass(SECOND);
        assert_eq!(happened(), []);
        assert_eq!(OpenVotes::<Test>::get(), 0);
    });
}

#[test]
fn what_binds_nothing_is_published() {
    run(|| {
        for method in [Method::SenseCheck, Method::Advice, Method::Count] {
            let id = proposed(0, LIFE, method, None);
            until_open(id);
            all_say([0], id, Choice::Disagree);
            until_closing(id);
            assert_eq!(
                (verdict(id), stage(id)),
                (Some(Verdict::Published), Stage::Decided)
            );
            assert_eq!(tally(id), (0, 0, 1));
        }
    });
}

#[test]
fn a_late_queue_loses_nothing() {
    run(|| {
        let ids: Vec<_> = (0..5).map(simple).collect();
        let act = proposed(0, COMMONS, Method::Majority, Some(spend(0, 10)));
        block_at(poll(act).opens_at);
        pass_without_room(SECOND);
        for id in &ids {
            all_say(0..4, *id, Choice::Agree);
        }
        all_say(0..5, act, Choice::Agree);
        // For days nothing that is due has room.
        while Clock::now() < poll(act).closes_at + 3 * DAY {
            pass_without_room(DAY);
        }
        assert!(ids.iter().all(|id| stage(*id) == Stage::Voting));
        pass(SECOND);
        for id in ids {
            assert_eq!(verdict(id), Some(Verdict::Passed));
            assert_eq!(tally(id), (4, 0, 0));
        }
        // What was to take effect meanwhile still waits its whole time, from now.
        let from = Clock::now() + terms(COMMONS).delay_millis;
        assert!(from > Clock::now());
        assert_eq!(stage(act), Stage::Waiting { from });
        block_at(from - 1);
        assert!(!is_enacted(act));
        pass(1);
        assert!(is_enacted(act));
        assert_eq!(OpenVotes::<Test>::get(), 0);
    });
}

#[test]
fn old_ballots_go_and_the_counts_stay() {
    run(|| {
        let id = simple(0);
        until_open(id);
        for member in 0..5 {
            let why = reason("Il y a du bois.");
            assert_ok!(Decisions::vote(signed(member), id, 0, Choice::Agree, why));
        }
        until_closing(id);
        block_at(Clock::now() + 365 * DAY - 1);
        assert_eq!(Decisions::ballots(id, None, 9).len(), 5);
        pass(1);
        pass(1);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_eq!(Reasons::<Test>::iter().count(), 0);
        assert_eq!(Voids::<Test>::iter().count(), 0);
        assert_eq!(crate::Agenda::<Test>::iter().count(), 0);
        assert_eq!(tally(id), (5, 0, 0));
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn what_was_withdrawn_is_cleared_too() {
    run(|| {
        let id = simple(0);
        until_open(id);
        all_say(0..5, id, Choice::Agree);
        assert_ok!(Decisions::withdraw(signed(0), id));
        pass(365 * DAY);
        pass(SECOND);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_eq!(tally(id), (5, 0, 0));
        assert_eq!(crate::Agenda::<Test>::iter().count(), 0);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What does not fit into a block waits in its order, is not lost, and is not done twice.

use super::*;
use crate::WeightInfo;

/// So many decisions on the program, each as heavy, that all take effect at the same moment; all have passed.
fn decided(hundredths: &[u64]) -> Vec<ProposalId> {
    let ids: Vec<_> = hundredths
        .iter()
        .zip(1u8..)
        .map(|(share, name)| {
            let action = heavy(name, *share);
            proposed(
                MemberId::from(name % 5),
                RUNTIME,
                Method::Supermajority,
                Some(action),
            )
        })
        .collect();
    until_open(ids[0]);
    for id in &ids {
        all_say(0..5, *id, Choice::Agree);
    }
    until_closing(ids[0]);
    assert!(ids.iter().all(|id| matches!(stage(*id), Stage::Waiting { .. })));
    happened();
    ids
}

/// What took effect in this block, or could not.
fn done() -> Vec<ProposalId> {
    let done = |event| match event {
        Event::Enacted { proposal } | Event::EnactmentFailed { proposal, .. } => Some(proposal),
        _ => None,
    };
    happened().into_iter().filter_map(done).collect()
}

#[test]
fn more_than_fits_into_a_block_takes_effect_in_order() {
    run(|| {
        let ids = decided(&[40, 40, 40, 40, 40]);
        until_enactment(ids[0]);
        assert_eq!(done(), &ids[..2]);
        assert!(!written(3));
        pass(SECOND);
        assert_eq!(done(), &ids[2..4]);
        pass(SECOND);
        assert_eq!(done(), &ids[4..]);
        pass(SECOND);
        assert!(done().is_empty());
        assert!(ids.iter().all(|id| is_enacted(*id)));
    });
}

#[test]
fn a_light_one_does_not_overtake_a_heavy_one() {
    run(|| {
        let ids = decided(&[60, 60, 1]);
        until_enactment(ids[0]);
        assert_eq!(done(), &ids[..1]);
        pass(SECOND);
        assert_eq!(done(), &ids[1..]);
    });
}

#[test]
fn what_is_due_before_has_room_before() {
    run(|| {
        let ids = decided(&[60, 60]);
        until_enactment(ids[0]);
        // Meanwhile others fall due; the one that did not fit is first.
        let late = ids[1];
        for author in 0..5 {
            simple(author);
        }
        pass_without_room(2 * DAY);
        happened();
        pass(SECOND);
        assert_eq!(happened()[0], Event::Enacted { proposal: late });
    });
}

#[test]
fn whose_turn_to_open_did_not_come_closes_no_earlier_than_others_for_it() {
    run(|| {
        set_terms(LIFE, |terms| terms.voting_millis = 6 * DAY);
        set_terms(MONEY, |terms| terms.voting_millis = DAY);
        let slow = proposed(0, LIFE, Method::Majority, None);
        let quick = proposed(1, MONEY, Method::Majority, None);
        while Clock::now() < poll(slow).closes_at.max(poll(quick).closes_at) {
            pass_without_room(DAY);
        }
        assert!(poll(quick).closes_at < poll(slow).closes_at);
        assert!(poll(slow).electorate.is_none() && poll(quick).electorate.is_none());
        happened();
        pass(SECOND);
        let closed = |event| match event {
            Event::Closed { proposal, .. } => Some(proposal),
            _ => None,
        };
        let closed: Vec<_> = happened().into_iter().filter_map(closed).collect();
        assert_eq!(closed, [quick, slow]);
    });
}

#[test]
fn nothing_is_lost_where_blocks_have_no_room() {
    run(|| {
        let ids = decided(&[40, 40, 40]);
        for _ in 0..20 {
            pass_without_room(DAY);
        }
        assert!(done().is_empty());
        pass(SECOND);
        pass(SECOND);
        assert_eq!(done(), ids);
    });
}

#[test]
fn a_block_with_little_room_leaves_what_does_not_fit() {
    run(|| {
        let ids = decided(&[40]);
        let Stage::Waiting { from } = stage(ids[0]) else {
            panic!("it waits");
        };
        block_of(from - 1, true);
        for share in [0, 1, 5, 20, 39] {
            let room = Decisions::budget() / 100 * share;
            Clock::pass(SECOND);
            Decisions::on_poll(System::block_number(), &mut WeightMeter::with_limit(room));
            assert_eq!(stage(ids[0]), Stage::Waiting { from });
            assert_ok!(Decisions::check_invariants());
        }
        pass(SECOND);
        assert_eq!(done(), ids);
    });
}

#[test]
fn what_has_become_too_heavy_fails_and_blocks_nobody() {
    run(|| {
        let ids = decided(&[80, 10]);
        // Another program has smaller blocks.
        BlockSize::set(BlockSize::usual() / 2);
        until_enactment(ids[0]);
        assert_eq!(done(), ids);
        assert_eq!(failure(ids[0]), Some(Fault::ActionTooHeavy.into()));
        assert!(is_enacted(ids[1]) && !written(1));
        // Once there is room again it is tried again.
        BlockSize::set(BlockSize::usual());
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(0), ids[0]));
        pass(SECOND);
        assert!(is_enacted(ids[0]) && written(1));
    });
}

#[test]
fn what_can_no_longer_even_be_read_fails_and_blocks_nobody() {
    run(|| {
        let long = proposed(0, CODE, Method::Supermajority, Some(long_remark(500 * 1024)));
        pass_by_all(long);
        let other = simple(0);
        // Another program has room for a step, but not for reading so much.
        let reading = <Test as crate::Config>::WeightInfo::enact(501);
        let budget = (Decisions::weight_of_step(false) + reading / 2).ref_time();
        let share = u64::from(Rules::DEFAULT.budget_percent);
        BlockSize::set(Weight::from_parts(budget * 100 / share, u64::MAX));
        until_enactment(long);
        // One step a block: first the other vote is looked at, whose day has not begun; then it is opened.
        pass(SECOND);
        assert_eq!(failure(long), Some(Fault::ActionTooHeavy.into()));
        pass(SECOND);
        assert!(poll(other).electorate.is_some());
        until_closing(other);
        assert_eq!(verdict(other), Some(Verdict::TooFewTookPart));
    });
}

#[test]
fn very_many_steps_take_many_blocks() {
    run(|| {
        TestRules::set(Rules {
            open_when_quiet: 64,
            open_when_busy: 64,
            ..Rules::DEFAULT
        });
        let ids: Vec<_> = (0..200).map(|number| simple(number % 5)).collect();
        // A block has room for some fifty steps.
        let room = Decisions::weight_of_step(false) * 50;
        BlockSize::set(room * 100 / u64::from(Rules::DEFAULT.budget_percent));
        block_at(poll(0).opens_at);
        for _ in 0..10 {
            pass(SECOND);
            assert_ok!(Decisions::check_invariants());
        }
        assert!(ids.iter().all(|id| poll(*id).electorate.is_some()));
        until_closing(0);
        let closed = |ids: &[ProposalId]| ids.iter().filter(|id| verdict(**id).is_some()).count();
        let first = closed(&ids);
        assert!(first < 200);
        assert!(ids[..first].iter().all(|id| verdict(*id).is_some()));
        // Whose turn has not come is closed all the same for who wants to vote.
        assert_noop!(vote(0, 199, Choice::Agree), Fault::VoteOver);
        for _ in 0..10 {
            pass(SECOND);
        }
        assert_eq!(closed(&ids), 200);
        assert_eq!(OpenVotes::<Test>::get(), 0);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! How delegations end by themselves: before the next day begins, in the order of time, and with nothing left behind.

use super::*;
use crate::{DelegationEnd, DAYS_OF_DELEGATIONS};

/// A delegation on life together that ends then.
fn delegate_until(member: MemberId, to: MemberId, until: Moment) {
    assert_ok!(Decisions::delegate(signed(member), LIFE, to, Some(until)));
}

/// Whose delegations ended since the last question, and why.
fn ended() -> Vec<(MemberId, DelegationEnd)> {
    let ended = |event| match event {
        Event::DelegationEnded { member, why, .. } => Some((member, why)),
        _ => None,
    };
    happened().into_iter().filter_map(ended).collect()
}

/// What a ballot of this member counts for on a proposal, once he agrees.
fn speaks_for(id: ProposalId, member: MemberId) -> u32 {
    assert_ok!(vote(member, id, Choice::Agree));
    Decisions::ballot(id, member).unwrap().voices
}

/// Blocks that are so small, a second after the other, without what falls due after their beginning, until the day begins.
fn until_the_day_begins(size: Weight) -> Vec<Vec<(MemberId, DelegationEnd)>> {
    let before = crate::Days::<Test>::get().last().map(|last| last.day);
    BlockSize::set(size);
    let mut all = Vec::new();
    while crate::Days::<Test>::get().last().map(|last| last.day) == before {
        assert!(all.len() < 99, "the day never begins");
        pass_without_room(SECOND);
        all.push(ended());
    }
    BlockSize::set(BlockSize::usual());
    all
}

#[test]
fn a_delegation_ends_before_the_day_that_begins_at_its_end() {
    run(|| {
        for (first_block, until, counts) in [(0, 0, 1), (0, 1, 2), (1, 1, 1), (5, 4, 1), (5, 6, 2)] {
            let id = simple(1);
            let begins = poll(id).opens_at;
            delegate_until(0, 1, begins + until);
            block_of(begins + first_block, false);
            assert_eq!(delegate_of(0), Some(1), "no room yet");
            pass_without_room(SECOND);
            assert_eq!(speaks_for(id, 1), counts, "{first_block} {until}");
            // In the day that began it counts to the end of the vote.
            block_at(poll(id).closes_at - 1);
            assert_eq!((speaks_for(id, 1), delegate_of(0)), (counts, None));
            until_closing(id);
        }
    });
}

#[test]
fn a_delegation_ends_with_the_first_block_that_has_room() {
    run(|| {
        let until = Clock::now() + HOUR;
        delegate_until(0, 1, until);
        block_at(until - 1);
        assert_eq!(ended(), []);
        pass_without_room(1);
        assert_eq!((ended(), delegate_of(0)), (vec![], Some(1)));
        pass(SECOND);
        assert_eq!(ended(), [(0, DelegationEnd::Expired)]);
        assert_eq!(delegate_of(0), None);
    });
}

#[test]
fn what_ended_while_the_chain_stood_still_ended_before_the_next_day() {
    run(|| {
        join_until(8);
        pass(SECOND);
        let id = simple(0);
        for (member, days) in [(0, 1), (1, 2), (2, 3), (3, 40), (4, 300)] {
            delegate_until(member, 5, Clock::now() + days * DAY);
        }
        block_of(Clock::now() + 200 * DAY, false);
        pass_without_room(SECOND);
        let all: Vec<_> = (0..4).map(|member| (member, DelegationEnd::Expired)).collect();
        assert_eq!(ended(), all);
        assert_eq!(speaks_for(id, 5), 2);
    });
}

#[test]
fn after_a_standstill_longer_than_any_vote_nothing_old_is_left() {
    run(|| {
        join_until(8);
        pass(SECOND);
        assert_ok!(delegate(0, 5));
        pass(DAY);
        pass(SECOND);
        delegate_until(1, 0, Clock::now() + DAY);
        let id = simple(2);
        People::fall(0);
        pass_without_room((u64::from(DAYS_OF_DELEGATIONS) + 50) * DAY);
        pass_without_room(SECOND);
        assert_eq!(ended().len(), 2);
        assert_eq!(speaks_for(id, 5), 1);
        assert!(nothing_delegated());
    });
}

#[test]
fn where_more_end_than_have_room_the_day_waits() {
    run(|| {
        join_until(12);
        let id = simple(11);
        let begins = poll(id).opens_at;
        // The last to choose is the first whose time is over.
        for member in 0..7 {
            delegate_until(member, 10, begins - u64::from(member));
        }
        block_of(begins, false);
        happened();
        let all = until_the_day_begins(room_for(3));
        let each: Vec<Vec<_>> = all
            .iter()
            .map(|one| one.iter().map(|(member, _)| *member).collect())
            .collect();
        assert_eq!(each, [vec![6, 5, 4], vec![3, 2, 1], vec![0]]);
        assert_eq!(poll(id).electorate, None);
        assert_eq!(speaks_for(id, 10), 1);
        // It is that day's vote nevertheless, and its time is what was told.
        let electorate = poll(id).electorate.unwrap();
        assert_eq!(
            (u64::from(electorate.day), electorate.persons),
            (begins / DAY, 12)
        );
        assert_eq!(poll(id).opens_at, begins);
    });
}

#[test]
fn while_the_day_waits_nobody_votes_and_who_comes_or_goes_still_counts() {
    run(|| {
        join_until(9);
        let id = simple(8);
        let begins = poll(id).opens_at;
        for member in 0..4 {
            delegate_until(member, 7, begins);
        }
        delegate_until(4, 7, begins + DAY);
        block_of(begins, false);
        BlockSize::set(room_for(2));
        pass_without_room(SECOND);
        assert_noop!(vote(7, id, Choice::Agree), Fault::NotOpen);
        assert_noop!(Decisions::close(signed(7), id), Fault::NotDue);
        // Still for this day.
        assert_ok!(delegate(5, 7));
        People::join(20, Kind::Person);
        assert_ok!(delegate(20, 7));
        People::leave(4);
        pass_without_room(SECOND);
        assert_noop!(vote(7, id, Choice::Agree), Fault::NotOpen);
        pass_without_room(SECOND);
        BlockSize::set(BlockSize::usual());
        assert_eq!(speaks_for(id, 7), 3);
        assert_eq!(poll(id).electorate.unwrap().persons, 9);
        assert_ok!(vote(20, id, Choice::Agree));
    });
}

#[test]
fn where_the_day_waits_past_its_end_the_next_one_counts() {
    run(|| {
        join_until(9);
        let id = simple(8);
        let begins = poll(id).opens_at;
        for member in 0..4 {
            delegate_until(member, 7, begins);
        }
        block_of(begins, false);
        BlockSize::set(room_for(1));
        for _ in 0..3 {
            pass_without_room(DAY);
            assert_noop!(vote(7, id, Choice::Agree), Fault::NotOpen);
        }
        pass_without_room(DAY);
        BlockSize::set(BlockSize::usual());
        assert_eq!(speaks_for(id, 7), 1);
        let electorate = poll(id).electorate.unwrap();
        assert_eq!(u64::from(electorate.day), begins / DAY + 3);
        // Nobody loses time to vote.
        assert_eq!(poll(id).closes_at, Clock::now() + terms(LIFE).voting_millis);
    });
}

#[test]
fn who_loses_his_good_standing_delegates_nowhere_any_more() {
    run(|| {
        for area in [COMMONS, LIFE, CODE] {
            assert_ok!(Decisions::delegate(signed(0), area, 1, None));
        }
        assert_ok!(delegate(2, 0));
        pass(SECOND);
        happened();
        People::fall(0);
        assert_eq!(ended(), []);
        pass(SECOND);
        assert_eq!(ended(), [(0, DelegationEnd::StandingLost); 3]);
        assert!(Decisions::delegations_of(0)
            .into_iter()
            .all(|(_, view)| view.delegate.is_none()));
        // Who chose him still does.
        assert_eq!((delegate_of(2), behind(0)), (Some(0), [1, 0, 0, 0, 0]));
        assert_eq!(crate::DelegatesIn::<Test>::iter_keys().collect::<Vec<_>>(), [2]);
    });
}

#[test]
fn the_endings_of_one_person_take_as_many_blocks_as_they_need() {
    run(|| {
        join_until(7);
        for area in [AREAS, RUNTIME, CODE, MEMBERSHIP, MONEY, COMMONS, LIFE] {
            assert_ok!(Decisions::delegate(signed(0), area, 1, None));
        }
        assert_ok!(delegate(2, 1));
        pass(SECOND);
        let id = simple(1);
        People::fall(0);
        People::fall(2);
        block_of(poll(id).opens_at, false);
        happened();
        let all = until_the_day_begins(room_for(3));
        assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 2]);
        assert_eq!(speaks_for(id, 1), 1);
        assert_eq!(Decisions::delegations(LIFE, None, 9), []);
    });
}

#[test]
fn who_is_back_before_his_end_has_to_choose_again() {
    run(|| {
        assert_ok!(delegate(0, 1));
        assert_ok!(Decisions::delegate(signed(0), COMMONS, 1, None));
        let id = simple(1);
        People::fall(0);
        People::join(0, Kind::Person);
        // The same one, there; elsewhere it ends.
        assert_ok!(delegate(0, 1));
        block_of(poll(id).opens_at, false);
        pass_without_room(SECOND);
        assert_eq!(delegate_of(0), Some(1));
        let commons = Delegates::<Test>::get(COMMONS, 0).now();
        assert_eq!(commons.delegate, None);
        assert_eq!(speaks_for(id, 1), 2);
    });
}

#[test]
fn who_is_back_and_chooses_nobody_is_spoken_for_no_more() {
    run(|| {
        assert_ok!(delegate(0, 1));
        let id = simple(1);
        People::fall(0);
        People::join(0, Kind::Person);
        until_open(id);
        assert_eq!((speaks_for(id, 1), delegate_of(0)), (1, None));
        assert_eq!(poll(id).electorate.unwrap().persons, 5);
        assert_ok!(vote(0, id, Choice::Agree));
    });
}

#[test]
fn who_falls_again_and_again_is_counted_once() {
    run(|| {
        assert_ok!(delegate(0, 1));
        for _ in 0..3 {
            People::fall(0);
            People::join(0, Kind::Person);
            assert_ok!(delegate(0, 2));
            Clock::pass(1);
        }
        let id = simple(1);
        until_open(id);
        assert_eq!((delegate_of(0), speaks_for(id, 2)), (Some(2), 2));
        // The last time he does not choose again.
        for _ in 0..2 {
            People::fall(0);
            People::join(0, Kind::Person);
            Clock::pass(1);
        }
        pass(SECOND);
        assert_eq!((delegate_of(0), Endings::<Test>::iter().count()), (None, 2));
    });
}

#[test]
fn what_ends_twice_ends_once() {
    run(|| {
        delegate_until(0, 1, Clock::now() + HOUR);
        pass(SECOND);
        People::fall(0);
        pass_without_room(2 * HOUR);
        happened();
        pass(SECOND);
        // It fell due an hour later.
        assert_eq!(ended(), [(0, DelegationEnd::StandingLost)]);
        delegate_until(2, 1, Clock::now() + HOUR);
        Clock::pass(HOUR);
        People::fall(2);
        pass_without_room(SECOND);
        happened();
        pass(SECOND);
        assert_eq!(ended().len(), 1);
    });
}

#[test]
fn who_left_for_good_leaves_nothing_behind() {
    run(|| {
        join_until(7);
        assert_ok!(delegate(0, 1));
        assert_ok!(delegate(1, 2));
        pass(DAY);
        pass(SECOND);
        People::leave(1);
        pass(SECOND);
        assert_eq!(
            (delegate_of(0), delegate_of(1), behind(2)),
            (Some(1), None, [0; 5])
        );
        assert_ok!(undelegate(0));
        until_forgotten();
        assert!(nothing_delegated());
    });
}

/// The days until no vote needs anything of before today.
fn until_forgotten() {
    pass(u64::from(DAYS_OF_DELEGATIONS) * DAY - HOUR);
    pass(SECOND);
    assert!(!nothing_delegated());
    pass(2 * DAY);
    pass(SECOND);
}

#[test]
fn what_nobody_needs_any_more_is_forgotten() {
    run(|| {
        pass(SECOND);
        assert_ok!(delegate(0, 1));
        pass(DAY);
        pass(SECOND);
        assert_ok!(undelegate(0));
        assert_eq!(Delegates::<Test>::iter().count(), 2);
        assert_eq!(Endings::<Test>::iter().count(), 2);
        until_forgotten();
        assert!(nothing_delegated());
    });
}

#[test]
fn who_is_chosen_again_meanwhile_is_not_forgotten() {
    run(|| {
        pass(SECOND);
        assert_ok!(delegate(0, 1));
        pass(DAY);
        pass(SECOND);
        assert_ok!(undelegate(0));
        pass(60 * DAY);
        pass(SECOND);
        assert_ok!(delegate(2, 1));
        pass(60 * DAY);
        pass(SECOND);
        // 0 is, 1 is not.
        assert_eq!(Delegates::<Test>::iter_key_prefix(LIFE).count(), 2);
        assert_eq!(behind(1), [1, 0, 0, 0, 0]);
        let id = simple(3);
        until_open(id);
        assert_eq!(speaks_for(id, 1), 2);
        assert_ok!(undelegate(2));
        until_forgotten();
        assert!(nothing_delegated());
    });
}

/// Life together votes for as long as can be.
fn longest() {
    set_terms(LIFE, |terms| {
        terms.voting_millis = 60 * DAY;
        terms.window_millis = 7 * DAY;
    });
}

#[test]
fn the_longest_vote_goes_by_its_first_day_whatever_changes_each_day() {
    run(|| {
        longest();
        join_until(12);
        // 0, 1 and 2 behind 3; what they do later is for other votes.
        for (member, to) in [(0, 1), (1, 3), (2, 3)] {
            assert_ok!(delegate(member, to));
        }
        let id = simple(0);
        until_open(id);
        assert_ok!(vote(4, id, Choice::Disagree));
        let opens_at = poll(id).opens_at;
        let (mut days, mut short) = (0, Vec::new());
        while stage(id) == Stage::Voting {
            days += 1;
            let to = MemberId::from(5 + (days % 3) as u8);
            for member in [0, 1, 2, 3] {
                assert_ok!(delegate(member, to));
            }
            if days % 2 == 0 {
                assert_ok!(undelegate(1));
                assert_ok!(undelegate(3));
            }
            // Another vote of that day, by the delegations of that day, on the other hand.
            if days % 30 == 1 {
                short.push((simple(4), days));
            }
            // All his voices turn it in each of the last windows.
            let choice = match poll(id).extensions % 2 {
                0 => Choice::Agree,
                _ => Choice::Disagree,
            };
            let in_window = Clock::now() + 2 * DAY >= poll(id).closes_at;
            if in_window || days % 9 == 0 {
                let choice = if in_window { choice } else { Choice::Disagree };
                let choice = if poll(id).extensions > 0 && !in_window {
                    None
                } else {
                    Some(choice)
                };
                if let Some(choice) = choice {
                    assert_ok!(vote(3, id, choice));
                    assert_eq!(Decisions::ballot(id, 3).unwrap().voices, 4);
                }
            }
            assert_eq!(Decisions::voice(id, 0).unwrap().through.first(), Some(&1));
            pass(DAY);
            pass(SECOND);
            Decisions::check_invariants().unwrap();
        }
        assert_eq!(poll(id).extensions, 3);
        let lasted = poll(id).closure.unwrap().at - opens_at;
        assert!(lasted >= 81 * DAY, "{}", lasted / DAY);
        assert_eq!(Decisions::voices(id, None, 9).len(), 3);
        assert!(node(0).places.len() as u64 >= days);
    });
}

#[test]
fn places_of_days_that_no_vote_needs_are_forgotten() {
    run(|| {
        join_until(7);
        for day in 0..300u32 {
            assert_ok!(delegate(0, 1 + day % 2));
            pass(DAY);
            pass(SECOND);
        }
        let most = DAYS_OF_DELEGATIONS as usize + 1;
        assert!([0, 1, 2].iter().all(|member| node(*member).places.len() == most));
        // As many days back as any vote can go.
        let today = crate::Days::<Test>::get().last().unwrap().day;
        let first = node(0).places.first().unwrap().since;
        assert!(first <= today - DAYS_OF_DELEGATIONS + 1 && first + 2 > today - DAYS_OF_DELEGATIONS);
        assert_ok!(undelegate(0));
        until_forgotten();
        assert!(nothing_delegated());
    });
}

#[test]
fn no_vote_goes_on_when_its_delegations_are_forgotten() {
    run(|| {
        longest();
        assert_ok!(delegate(0, 1));
        let id = simple(0);
        until_open(id);
        all_say([2, 3], id, Choice::Disagree);
        let votes_until = poll(id).electorate.unwrap().votes_until;
        assert_eq!(votes_until, (poll(id).opens_at / DAY + 112) * DAY);
        let closes_at = poll(id).closes_at;
        block_at(closes_at - HOUR);
        all_say([2], id, Choice::Agree);
        all_say([1], id, Choice::Agree);
        // The queue is late; the result turned, and it would go on for seven days.
        block_of(votes_until - 2 * DAY, false);
        pass(SECOND);
        assert_eq!((poll(id).extensions, poll(id).closes_at), (1, votes_until));
        block_at(votes_until - HOUR);
        assert_ok!(vote(1, id, Choice::Disagree));
        block_at(votes_until);
        // It turned again, and can go on no further.
        assert_eq!(verdict(id), Some(Verdict::TooFewAgreed));
        assert_eq!(poll(id).extensions, 1);
    });
}

#[test]
fn a_vote_closed_later_still_closes() {
    run(|| {
        longest();
        assert_ok!(delegate(0, 1));
        let id = simple(0);
        until_open(id);
        let closes_at = poll(id).closes_at;
        block_at(closes_at - HOUR);
        assert_ok!(vote(1, id, Choice::Agree));
        block_of(closes_at + 200 * DAY, false);
        assert_noop!(vote(2, id, Choice::Agree), Fault::VoteOver);
        assert_ok!(undelegate(0));
        for _ in 0..2 {
            pass(SECOND);
        }
        assert_eq!((verdict(id), tally(id)), (Some(Verdict::Passed), (2, 0, 0)));
    });
}

/// The heaviest action that can be proposed.
fn heaviest() -> RuntimeCall {
    let write = |items: usize| -> RuntimeCall {
        frame_system::Call::set_storage {
            items: vec![(vec![1], vec![1]); items],
        }
        .into()
    };
    let weight = |items| write(items).get_dispatch_info().call_weight.ref_time();
    let each = (weight(1_001) - weight(1)) / 1_000;
    // Its length takes its part of the room.
    let room = |items: u64| Decisions::room_for_an_action((items * 4).div_ceil(1_024) as u32).ref_time();
    let mut items = room(0) / each;
    while weight(items as usize) > room(items) {
        items -= 1;
    }
    write(items as usize)
}

/// Attack: a delegation of mine ends in each block, so that what was decided and is heavy never has the room it needs.
#[test]
fn what_was_decided_takes_effect_however_many_delegations_end() {
    run(|| {
        let id = proposed(0, RUNTIME, Method::Supermajority, Some(heaviest()));
        pass_by_all(id);
        let Stage::Waiting { from } = stage(id) else {
            panic!("it waits");
        };
        block_at(from - HOUR);
        for tick in 0..20 {
            let until = from + tick * SECOND;
            let (member, area) = (
                (tick % 4) as MemberId,
                [AREAS, CODE, MONEY, COMMONS, LIFE][tick as usize / 4],
            );
            assert_ok!(Decisions::delegate(signed(member), area, 4, Some(until)));
        }
        for tick in 0..20 {
            block_at(from + tick * SECOND);
        }
        assert!(is_enacted(id), "{:?}", stage(id));
        assert_eq!(
            Delegates::<Test>::iter_values()
                .filter(|node| node.ends_at.is_some())
                .count(),
            0
        );
    });
}

#[test]
fn nothing_that_is_not_due_ends() {
    run(|| {
        delegate_until(0, 1, Clock::now() + 3 * DAY);
        pass(DAY);
        pass(SECOND);
        let at = ends_at(0).unwrap();
        block_at(at - 1);
        assert_eq!(delegate_of(0), Some(1));
        block_at(at);
        assert_eq!(delegate_of(0), None);
    });
}

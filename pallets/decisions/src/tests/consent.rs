// SPDX-License-Identifier: AGPL-3.0-or-later
//! By consent a proposal passes unless a block stands that others second.

use super::*;
use crate::{Blocks, Seconds};

fn open_vote() -> ProposalId {
    let id = proposed(0, LIFE, Method::Consent, None);
    until_open(id);
    id
}

fn block(member: MemberId, id: ProposalId) -> DispatchResult {
    let why = reason("Le bois manquera cet hiver.");
    vote_on(member, id, poll(id).revision, Choice::Block, why)
}

fn second(member: MemberId, id: ProposalId, blocker: MemberId) -> DispatchResult {
    Decisions::second(signed(member), id, poll(id).revision, blocker)
}

fn comes_out(id: ProposalId, expected: Verdict) {
    until_closing(id);
    if stage(id) == Stage::Voting {
        until_closing(id);
    }
    assert_eq!(verdict(id), Some(expected));
}

#[test]
fn somebody_agrees_and_nobody_stands_in_the_way() {
    run(|| {
        let id = open_vote();
        all_say([0], id, Choice::Agree);
        all_say(1..4, id, Choice::Disagree);
        comes_out(id, Verdict::Passed);
        let id = open_vote();
        all_say(0..4, id, Choice::Abstain);
        comes_out(id, Verdict::TooFewAgreed);
        let id = open_vote();
        comes_out(id, Verdict::TooFewTookPart);
    });
}

#[test]
fn a_block_that_nobody_seconds_does_not_stand() {
    run(|| {
        let id = open_vote();
        all_say([0], id, Choice::Agree);
        assert_ok!(block(1, id));
        assert_eq!(Decisions::proposal(id).unwrap().tally.block, 1);
        comes_out(id, Verdict::Passed);
    });
}

#[test]
fn a_block_that_is_seconded_stands() {
    run(|| {
        let id = open_vote();
        all_say([0], id, Choice::Agree);
        assert_ok!(block(1, id));
        happened();
        assert_ok!(second(2, id, 1));
        let seconded = Event::BlockSeconded {
            proposal: id,
            blocker: 1,
            by: 2,
            stands: true,
        };
        assert_eq!(happened(), [seconded]);
        comes_out(id, Verdict::Blocked);
    });
}

#[test]
fn a_share_of_those_who_can_vote_seconds_it() {
    run(|| {
        TestRules::set(Rules {
            seconding_permille: 500,
            ..Rules::DEFAULT
        });
        let id = open_vote();
        all_say([0], id, Choice::Agree);
        assert_ok!(block(1, id));
        for (member, stands) in [(2, false), (3, false), (4, true)] {
            assert_ok!(second(member, id, 1));
            assert_eq!(
                !Decisions::proposal(id).unwrap().tally.standing.is_empty(),
                stands
            );
        }
        comes_out(id, Verdict::Blocked);
    });
}

#[test]
fn a_block_is_for_consent_and_needs_a_reason() {
    run(|| {
        let other = simple(0);
        let id = open_vote();
        assert_noop!(block(1, other), Fault::BlockNotOffered);
        assert_noop!(vote(1, id, Choice::Block), Fault::BlockNeedsReason);
        assert_ok!(block(1, id));
        assert_eq!(Blocks::<Test>::iter().count(), 1);
    });
}

#[test]
fn one_seconds_a_block_that_is_there_and_only_one() {
    run(|| {
        let id = open_vote();
        assert_noop!(second(2, id, 1), Fault::NotBlocked);
        assert_ok!(block(1, id));
        assert_ok!(block(3, id));
        assert_noop!(second(1, id, 1), Fault::OwnBlock);
        assert_noop!(Decisions::second(signed(2), id, 1, 1), Fault::OtherRevision);
        assert_ok!(second(2, id, 1));
        assert_noop!(second(2, id, 1), Fault::SecondsAlready);
        assert_noop!(second(2, id, 3), Fault::SecondsAlready);
        People::join(9, Kind::Person);
        assert_noop!(second(9, id, 1), Fault::CameAfter);
        // Who blocks seconds another's too.
        assert_ok!(second(3, id, 1));
    });
}

#[test]
fn a_block_lapses_when_its_author_votes_otherwise_or_takes_it_back() {
    run(|| {
        let id = open_vote();
        all_say([0], id, Choice::Agree);
        for lift in [true, false] {
            assert_ok!(block(1, id));
            assert_ok!(second(2, id, 1));
            assert_eq!(Decisions::proposal(id).unwrap().verdict, Some(Verdict::Blocked));
            assert_ok!(match lift {
                true => vote(1, id, Choice::Disagree),
                false => take_back(1, id),
            });
            assert_eq!(Decisions::proposal(id).unwrap().verdict, Some(Verdict::Passed));
            assert_noop!(second(3, id, 1), Fault::NotBlocked);
        }
        // A later block of his is another: it has to be seconded anew.
        assert_ok!(block(1, id));
        assert_eq!(Decisions::proposal(id).unwrap().verdict, Some(Verdict::Passed));
        assert_ok!(second(2, id, 1));
        // Said again with other words it is the same.
        assert_ok!(block(1, id));
        comes_out(id, Verdict::Blocked);
    });
}

#[test]
fn a_block_lapses_when_its_author_leaves() {
    run(|| {
        let id = open_vote();
        all_say([0], id, Choice::Agree);
        assert_ok!(block(1, id));
        assert_ok!(second(2, id, 1));
        People::leave(1);
        assert_noop!(second(3, id, 1), Fault::NotBlocked);
        comes_out(id, Verdict::Passed);
    });
}

/// One agrees; a block stands in the way.
fn blocked_vote() -> ProposalId {
    let id = open_vote();
    all_say([0], id, Choice::Agree);
    assert_ok!(block(1, id));
    assert_ok!(second(2, id, 1));
    id
}

#[test]
fn who_blocks_and_leaves_has_the_vote_go_on() {
    run(|| {
        let window = terms(LIFE).window_millis;
        for votes in [false, true] {
            let id = blocked_vote();
            let planned = poll(id).closes_at;
            block_at(planned - HOUR);
            if votes {
                all_say([3], id, Choice::Abstain);
            }
            assert_eq!(poll(id).at_window, votes.then_some(Verdict::Blocked));
            People::leave(1);
            block_at(planned);
            assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
            assert_eq!(poll(id).closes_at, planned + window);
            assert!(crate::Tallies::<Test>::get(ballot_box(id)).standing.is_empty());
            // Once: nothing turns in that time.
            until_closing(id);
            assert_eq!((verdict(id), poll(id).extensions), (Some(Verdict::Passed), 1));
            People::join(1, Kind::Person);
        }
    });
}

#[test]
fn others_can_block_when_it_goes_on() {
    run(|| {
        let id = blocked_vote();
        People::leave(1);
        until_closing(id);
        assert_eq!(stage(id), Stage::Voting);
        assert_ok!(block(3, id));
        assert_ok!(second(2, id, 3));
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 2));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Blocked));
    });
}

#[test]
fn three_times_at_most_even_where_people_leave() {
    run(|| {
        let id = blocked_vote();
        Polls::<Test>::mutate(id, |poll| poll.as_mut().unwrap().extensions = 3);
        People::leave(1);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn without_a_last_window_who_leaves_puts_nothing_off() {
    run(|| {
        set_terms(LIFE, |terms| terms.window_millis = 0);
        let id = blocked_vote();
        People::leave(1);
        until_closing(id);
        assert_eq!((verdict(id), poll(id).extensions), (Some(Verdict::Passed), 0));
    });
}

#[test]
fn who_seconded_somebody_who_left_seconds_another() {
    run(|| {
        let id = open_vote();
        assert_ok!(block(1, id));
        assert_ok!(second(2, id, 1));
        People::leave(1);
        assert_ok!(block(4, id));
        assert_ok!(second(2, id, 4));
        // That one lives.
        assert_ok!(block(3, id));
        assert_noop!(second(2, id, 3), Fault::SecondsAlready);
    });
}

#[test]
fn all_may_block_and_second() {
    run(|| {
        for member in 5..crate::MAX_STANDING {
            People::join(member, Kind::Person);
        }
        let id = open_vote();
        let all = 0..crate::MAX_STANDING;
        for member in all.clone() {
            assert_ok!(block(member, id));
        }
        for member in all {
            assert_ok!(second(member, id, (member + 1) % crate::MAX_STANDING));
        }
        let tally = Decisions::proposal(id).unwrap().tally;
        assert_eq!(tally.standing.len() as u32, crate::MAX_STANDING);
        comes_out(id, Verdict::Blocked);
    });
}

#[test]
fn no_more_blocks_stand_than_can() {
    run(|| {
        let id = open_vote();
        assert_ok!(block(1, id));
        let ballots = ballot_box(id);
        let stand = |members: std::ops::Range<MemberId>| {
            crate::Tallies::<Test>::mutate(ballots, |tally| {
                tally.standing = BoundedVec::truncate_from(members.collect());
            });
        };
        // Each person seconds one block, each block takes a share of them: that never happens by itself.
        (100..100 + crate::MAX_STANDING).for_each(|member| People::join(member, Kind::Person));
        stand(100..100 + crate::MAX_STANDING);
        assert_noop!(second(2, id, 1), Fault::TooManyBlocks);
        // The block of who left makes room.
        People::leave(107);
        assert_ok!(second(2, id, 1));
        let standing = Decisions::proposal(id).unwrap().tally.standing;
        assert_eq!(standing.len() as u32, crate::MAX_STANDING);
        assert!(standing.contains(&1) && !standing.contains(&107));
        stand(0..0);
    });
}

#[test]
fn blocks_and_who_seconds_them_go_with_the_ballots() {
    run(|| {
        let id = open_vote();
        assert_ok!(block(1, id));
        assert_ok!(block(3, id));
        assert_ok!(second(2, id, 1));
        assert_ok!(second(4, id, 3));
        assert_ok!(Decisions::amend(signed(0), id, content("b"), None));
        pass(SECOND);
        pass(SECOND);
        assert_eq!(Blocks::<Test>::iter().count(), 0);
        assert_eq!(Seconds::<Test>::iter().count(), 0);
        assert_eq!(Voids::<Test>::iter().count(), 0);
    });
}

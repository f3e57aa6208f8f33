// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who has a voice: the persons who were there when the day began, and stayed.

use super::*;
use crate::Days;

fn until_first_block_of_the_day(id: ProposalId) {
    block_at(poll(id).opens_at);
    assert_eq!(poll(id).electorate, None);
}

#[test]
fn who_is_there_when_the_day_begins_is_counted() {
    run(|| {
        let id = simple(0);
        People::join(5, Kind::Person);
        until_first_block_of_the_day(id);
        // The day's first block is still before the count.
        People::join(6, Kind::Person);
        happened();
        pass(SECOND);
        let opened = Event::Opened {
            proposal: id,
            persons: 7,
        };
        assert_eq!(happened(), [opened]);
        all_say(0..7, id, Choice::Agree);
    });
}

#[test]
fn who_comes_after_cannot_vote() {
    run(|| {
        let id = simple(0);
        until_first_block_of_the_day(id);
        pass(SECOND);
        // In the very block in which it opens.
        People::join(5, Kind::Person);
        assert_noop!(vote(5, id, Choice::Agree), Fault::CameAfter);
        pass(DAY);
        pass(SECOND);
        assert_noop!(vote(5, id, Choice::Agree), Fault::CameAfter);
        assert_eq!(poll(id).electorate.unwrap().persons, 5);
        all_say(0..5, id, Choice::Agree);
    });
}

#[test]
fn who_comes_after_cannot_vote_however_late_it_is_opened() {
    run(|| {
        let id = simple(0);
        block_at(poll(id).opens_at);
        pass_without_room(SECOND);
        People::join(5, Kind::Person);
        for _ in 0..3 {
            pass_without_room(DAY);
            assert_noop!(vote(5, id, Choice::Agree), Fault::CameAfter);
        }
        assert_ok!(vote(0, id, Choice::Agree));
        assert_eq!(poll(id).electorate.unwrap().persons, 5);
    });
}

#[test]
fn who_lost_his_good_standing_cannot_vote() {
    run(|| {
        let id = simple(0);
        People::fall(4);
        until_open(id);
        assert_eq!(poll(id).electorate.unwrap().persons, 4);
        assert_noop!(vote(4, id, Choice::Agree), Fault::NotInGoodStanding);
        // Come back, he has a voice in the next one.
        People::join(4, Kind::Person);
        assert_noop!(vote(4, id, Choice::Agree), Fault::CameAfter);
        let id = simple(0);
        until_open(id);
        assert_ok!(vote(4, id, Choice::Agree));
    });
}

#[test]
fn who_was_away_meanwhile_cannot_vote_again() {
    run(|| {
        let id = simple(0);
        until_open(id);
        assert_ok!(vote(3, id, Choice::Agree));
        for member in [3, 4] {
            People::fall(member);
            pass(SECOND);
            People::join(member, Kind::Person);
            assert_noop!(vote(member, id, Choice::Disagree), Fault::CameAfter);
            assert_noop!(Decisions::take_back(signed(member), id), Fault::CameAfter);
        }
        assert_eq!(tally(id), (1, 0, 0));
    });
}

#[test]
fn ballots_cast_stand_whatever_follows() {
    run(|| {
        let id = simple(0);
        until_open(id);
        all_say(0..5, id, Choice::Agree);
        People::leave(1);
        People::fall(2);
        People::leave(0);
        assert_noop!(vote(1, id, Choice::Disagree), Fault::NotMember);
        assert_noop!(Decisions::take_back(signed(2), id), Fault::NotInGoodStanding);
        // Who left and is another member now does not vote twice.
        People::join(9, Kind::Person);
        assert_noop!(vote(9, id, Choice::Agree), Fault::CameAfter);
        until_closing(id);
        assert_eq!(tally(id), (5, 0, 0));
        assert_eq!(verdict(id), Some(Verdict::Passed));
        // The place of who left is free, too.
        assert_eq!(OpenOf::<Test>::iter().count(), 0);
    });
}

#[test]
fn no_more_vote_than_could() {
    run(|| {
        let id = simple(0);
        until_open(id);
        for member in 0..5 {
            all_say([member], id, Choice::Agree);
            People::leave(member);
            People::join(member + 10, Kind::Person);
            assert_noop!(vote(member + 10, id, Choice::Agree), Fault::CameAfter);
        }
        assert_eq!(tally(id), (5, 0, 0));
    });
}

#[test]
fn where_the_chain_stood_still_the_next_day_counts() {
    run(|| {
        let id = simple(0);
        block_at(poll(id).opens_at + 2 * DAY);
        assert_noop!(vote(0, id, Choice::Agree), Fault::NotOpen);
        People::join(5, Kind::Person);
        pass(SECOND);
        assert_eq!(poll(id).electorate.unwrap().persons, 6);
        assert_ok!(vote(5, id, Choice::Agree));
        // On its own day alone is its time what was told.
        let id = simple(0);
        let planned = poll(id).closes_at;
        until_open(id);
        assert_eq!(poll(id).closes_at, planned);
    });
}

#[test]
fn where_the_chain_stood_still_nobody_loses_time_to_vote() {
    run(|| {
        let voting = terms(LIFE).voting_millis;
        // For a day; for the whole of the vote.
        for still in [DAY, voting + 3 * DAY] {
            let id = simple(0);
            let planned = poll(id).closes_at;
            block_at(poll(id).opens_at + still);
            assert_eq!(poll(id).closes_at, planned);
            pass(SECOND);
            let closes_at = Clock::now() + voting;
            assert_eq!(poll(id).opens_at, Clock::now());
            assert_eq!((stage(id), poll(id).closes_at), (Stage::Voting, closes_at));
            block_at(closes_at - 1);
            all_say(0..5, id, Choice::Agree);
            assert_eq!(poll(id).closes_at, closes_at);
            pass(1);
            // The result turned in its last window.
            assert_eq!(poll(id).extensions, 1);
            until_closing(id);
            assert_eq!(verdict(id), Some(Verdict::Passed));
        }
    });
}

#[test]
fn where_the_chain_stood_still_the_first_to_touch_it_opens_it() {
    run(|| {
        let voting = terms(LIFE).voting_millis;
        for by_vote in [true, false] {
            let id = simple(0);
            block_at(poll(id).closes_at + DAY);
            pass_without_room(SECOND);
            let (opens_at, closes_at) = (Clock::now(), Clock::now() + voting);
            assert_eq!(poll(id).electorate, None);
            let shown = Decisions::proposal(id).unwrap().poll.unwrap();
            assert_eq!((shown.opens_at, shown.closes_at), (opens_at, closes_at));
            assert_ok!(match by_vote {
                true => vote(0, id, Choice::Agree),
                false => settled(Decisions::close(signed(0), id)),
            });
            // Once.
            for _ in 0..2 {
                pass(HOUR);
                assert_eq!((stage(id), poll(id).closes_at), (Stage::Voting, closes_at));
            }
            assert_ok!(vote(1, id, Choice::Agree));
            assert_eq!((poll(id).opens_at, poll(id).closes_at), (opens_at, closes_at));
        }
    });
}

/// A vote whose whole time passed while the chain stood still; its electorate is known, and nobody has opened it.
fn opens_late() -> ProposalId {
    let id = simple(0);
    block_at(poll(id).closes_at + DAY);
    pass_without_room(SECOND);
    assert_eq!(poll(id).electorate, None);
    id
}

fn amend(id: ProposalId) -> DispatchResult {
    Decisions::amend(signed(0), id, content("Un four plus petit"), None)
}

#[test]
fn where_the_chain_stood_still_its_author_withdraws_it_before_anybody_opened_it() {
    run(|| {
        let id = opens_late();
        happened();
        assert_ok!(Decisions::withdraw(signed(0), id));
        let now = Clock::now();
        assert_eq!(stage(id), Stage::Withdrawn { at: now });
        assert_eq!(poll(id).opens_at, now);
        let opened = Event::Opened {
            proposal: id,
            persons: 5,
        };
        assert_eq!(happened(), [opened, Event::Withdrawn { proposal: id }]);
        assert_eq!((Decisions::open_of(0).0, OpenVotes::<Test>::get()), (0, 0));
        // What the queue brings later finds it over.
        pass(SECOND);
        assert_eq!(happened(), []);
        assert_noop!(Decisions::withdraw(signed(0), id), Fault::VoteOver);
    });
}

#[test]
fn where_the_chain_stood_still_its_author_amends_it_before_anybody_opened_it() {
    run(|| {
        let id = opens_late();
        assert_ok!(amend(id));
        assert_eq!((poll(id).revision, poll(id).electorate), (1, None));
        let begins = terms(LIFE).opens_at(Clock::now(), DAY);
        let closes_at = begins + terms(LIFE).voting_millis;
        assert_eq!((poll(id).opens_at, poll(id).closes_at), (begins, closes_at));
        pass_by_all(id);
    });
}

#[test]
fn where_the_chain_stood_still_it_is_young_from_when_it_opened() {
    run(|| {
        for young in [true, false] {
            let id = opens_late();
            assert_ok!(Decisions::close(signed(3), id));
            let young_until = Clock::now() + terms(LIFE).voting_millis / 4;
            block_at(young_until - 1);
            if young {
                assert_ok!(amend(id));
            } else {
                pass(1);
                assert_noop!(amend(id), Fault::NotYoung);
                assert_ok!(Decisions::withdraw(signed(0), id));
            }
        }
    });
}

#[test]
fn where_the_queue_alone_was_late_it_is_too_late_to_withdraw_or_amend_it() {
    run(|| {
        let id = simple(0);
        let planned = poll(id);
        block_at(planned.opens_at);
        pass_without_room(SECOND);
        block_of(planned.closes_at, false);
        assert_noop!(amend(id), Fault::NotYoung);
        assert_noop!(Decisions::withdraw(signed(0), id), Fault::VoteOver);
        assert_eq!(poll(id), planned);
    });
}

#[test]
fn where_the_queue_alone_was_late_its_time_is_what_was_told() {
    run(|| {
        let id = simple(0);
        let planned = poll(id).closes_at;
        block_at(poll(id).opens_at);
        for _ in 0..3 {
            pass_without_room(DAY);
        }
        pass(SECOND);
        assert!(poll(id).electorate.is_some());
        assert_eq!(poll(id).closes_at, planned);
    });
}

#[test]
fn a_day_begins_once() {
    run(|| {
        assert_eq!(Days::<Test>::get().len(), 0);
        for _ in 0..4 {
            pass(SECOND);
            assert_eq!(Days::<Test>::get().len(), 1);
        }
        pass(DAY);
        assert_eq!(Days::<Test>::get().len(), 1);
        let first_block = Clock::now();
        People::fall(0);
        pass(SECOND);
        let last = *Days::<Test>::get().last().unwrap();
        assert_eq!((last.persons, last.until), (4, first_block));
        assert_eq!(u64::from(last.day), first_block / DAY);
    });
}

#[test]
fn only_the_last_days_are_remembered() {
    run(|| {
        let id = simple(0);
        for _ in 0..30 {
            pass_without_room(DAY);
        }
        let days = Days::<Test>::get();
        assert_eq!(days.len(), crate::DAYS_KEPT as usize);
        assert!(days.windows(2).all(|two| two[0].day < two[1].day));
        // Nobody touched it so long that its own day is forgotten: the oldest one counts.
        pass(SECOND);
        assert_eq!(
            poll(id).electorate.map(|electorate| electorate.day),
            days.get(1).map(|day| day.day)
        );
        // That is not its own: it gets its whole time.
        let closes_at = Clock::now() + terms(LIFE).voting_millis;
        assert_eq!(poll(id).opens_at, Clock::now());
        assert_eq!((stage(id), poll(id).closes_at), (Stage::Voting, closes_at));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewTookPart));
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was called back is voted on a second time: on the same terms, by those who are there then, and that is the last.

use super::{
    preimages::{asked_for, nothing_is_kept},
    *,
};
use crate::{Callers, Conclusions, Origin, Seconds, Tallies};

fn call_back(member: MemberId, id: ProposalId) -> DispatchResult {
    Decisions::call_back(signed(member), id)
}

fn payment(author: MemberId) -> ProposalId {
    proposed(author, COMMONS, Method::Majority, Some(spend(0, 10)))
}

/// Two of those who could vote call it back.
fn call_it_back(id: ProposalId) {
    assert!(matches!(stage(id), Stage::Waiting { .. }));
    assert_ok!(call_back(3, id));
    assert_ok!(call_back(4, id));
    assert_eq!((stage(id), poll(id).electorate), (Stage::Voting, None));
}

/// A payment that all agreed to, called back.
fn called_back(author: MemberId) -> ProposalId {
    let id = payment(author);
    pass_by_all(id);
    call_it_back(id);
    id
}

fn paid() -> u64 {
    Balances::free_balance(People::account(0))
}

fn block(member: MemberId, id: ProposalId) -> DispatchResult {
    let why = reason("Le bois manquera cet hiver.");
    vote_on(member, id, poll(id).revision, Choice::Block, why)
}

fn second(member: MemberId, id: ProposalId, blocker: MemberId) -> DispatchResult {
    Decisions::second(signed(member), id, poll(id).revision, blocker)
}

/// How many votes the member has open, and all of them.
fn open(member: MemberId) -> (u32, u32) {
    (Decisions::open_of(member).0, OpenVotes::<Test>::get())
}

#[test]
fn it_opens_after_as_much_talk_and_on_the_terms_of_the_first_vote() {
    run(|| {
        let id = payment(0);
        let first = poll(id);
        pass_by_all(id);
        set_terms(COMMONS, |terms| {
            terms.voting_millis = 2 * DAY;
            terms.discussion_millis = 0;
            terms.delay_millis = 0;
        });
        pass(HOUR);
        let at = Clock::now();
        call_it_back(id);
        let opens_at = (at + DAY) / DAY * DAY + DAY;
        let second = Poll {
            revision: 1,
            opens_at,
            closes_at: opens_at + 7 * DAY,
            called_back_at: Some(at),
            ..first.clone()
        };
        assert_eq!(poll(id), second);
        assert_eq!(first.terms.delay_millis, DAY);
        pass_by_all(id);
        let from = Clock::now() + DAY;
        assert_eq!(stage(id), Stage::Waiting { from });
    });
}

#[test]
fn who_can_vote_is_counted_anew() {
    run(|| {
        let id = payment(0);
        pass_by_all(id);
        People::join(8, Kind::Person);
        People::fall(0);
        call_it_back(id);
        People::join(9, Kind::Person);
        assert_noop!(vote(8, id, Choice::Agree), Fault::NotOpen);
        until_open(id);
        assert_eq!(poll(id).electorate.unwrap().persons, 6);
        People::join(0, Kind::Person);
        assert_noop!(vote(0, id, Choice::Agree), Fault::CameAfter);
        assert_ok!(vote(8, id, Choice::Agree));
        assert_ok!(vote(9, id, Choice::Disagree));
        assert_ok!(vote(1, id, Choice::Agree));
        until_closing(id);
        assert_eq!((verdict(id), tally(id)), (Some(Verdict::Passed), (2, 0, 1)));
    });
}

#[test]
fn what_was_said_the_first_time_is_void_and_cleared() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Consent, Some(spend(0, 10)));
        until_open(id);
        let old = ballot_box(id);
        assert_ok!(vote_on(0, id, 0, Choice::Agree, reason("Oui.")));
        all_say([1], id, Choice::Agree);
        assert_ok!(block(2, id));
        assert_ok!(block(3, id));
        assert_ok!(second(4, id, 2));
        // It does not stand, for who made it votes otherwise.
        assert_ok!(vote_on(2, id, 0, Choice::Disagree, reason("Tant pis.")));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
        call_it_back(id);
        let kept = || {
            (
                Ballots::<Test>::iter_prefix(old).count(),
                Reasons::<Test>::iter_prefix(old).count(),
                crate::Blocks::<Test>::iter_prefix(old).count(),
                Seconds::<Test>::iter_prefix(old).count(),
                Callers::<Test>::iter_prefix(old).count(),
            )
        };
        assert_eq!(kept(), (4, 3, 1, 1, 2));
        assert!(Voids::<Test>::contains_key(old) && !Tallies::<Test>::contains_key(old));
        let view = Decisions::proposal(id).unwrap();
        assert_eq!((view.tally, view.verdict), (Tally::default(), None));
        assert_eq!(Decisions::ballots(id, None, 9), []);
        Decisions::on_idle(System::block_number(), Weight::zero());
        assert_eq!(kept(), (4, 3, 1, 1, 2));
        pass(SECOND);
        assert_eq!(kept(), (0, 0, 0, 0, 0));
        assert_eq!(Voids::<Test>::iter().count(), 0);
        assert_noop!(vote_on(1, id, 0, Choice::Agree, None), Fault::NotOpen);
        until_open(id);
        assert_noop!(vote_on(1, id, 0, Choice::Agree, None), Fault::OtherRevision);
        assert_noop!(take_back(1, id), Fault::NotVoted);
        assert_noop!(second(1, id, 3), Fault::NotBlocked);
    });
}

#[test]
fn what_was_said_of_the_first_result_goes_with_it() {
    run(|| {
        let id = payment(0);
        pass_by_all(id);
        let say = |review_at| {
            let statement = BoundedVec::truncate_from(b"Nous payons.".to_vec());
            Decisions::conclude(signed(0), id, statement, review_at)
        };
        assert_ok!(say(Some(Clock::now() + HOUR)));
        call_it_back(id);
        assert!(!Conclusions::<Test>::contains_key(id));
        assert_eq!(Decisions::proposal(id).unwrap().conclusion, None);
        assert_noop!(say(None), Fault::NotClosed);
        pass(HOUR);
        assert_noop!(Decisions::reopen(signed(1), id), Fault::NoReview);
        pass_by_all(id);
        // The first date was of the first result.
        assert_ok!(say(Some(Clock::now() + 90 * DAY)));
    });
}

#[test]
fn a_short_action_is_taken_once_after_the_second_vote() {
    run(|| {
        let id = payment(0);
        pass_by_all(id);
        let Stage::Waiting { from } = stage(id) else {
            panic!("it waits");
        };
        call_it_back(id);
        block_at(from);
        pass(SECOND);
        assert_eq!((stage(id), paid()), (Stage::Voting, 0));
        pass_by_all(id);
        let waits = Stage::Waiting {
            from: Clock::now() + DAY,
        };
        assert_eq!((stage(id), paid()), (waits, 0));
        happened();
        until_enactment(id);
        let paid_to = People::account(0);
        let spent = Event::Spent {
            to: paid_to,
            amount: 10,
        };
        assert_eq!(happened(), [spent, Event::Enacted { proposal: id }]);
        pass(30 * DAY);
        assert_eq!((paid(), happened()), (10, vec![]));
    });
}

#[test]
fn a_long_action_is_kept_through_both_votes() {
    run(|| {
        let call = long_remark(1_500);
        let id = proposed(0, CODE, Method::Supermajority, Some(call.clone()));
        pass_by_all(id);
        call_it_back(id);
        assert_eq!(asked_for(&call), 1);
        until_open(id);
        assert_eq!(asked_for(&call), 1);
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        assert_eq!((verdict(id), asked_for(&call)), (Some(Verdict::Passed), 1));
        until_enactment(id);
        assert!(is_enacted(id) && nothing_is_kept());
    });
}

#[test]
fn what_does_not_pass_the_second_time_does_nothing() {
    run(|| {
        let call = long_remark(1_500);
        let id = proposed(0, CODE, Method::Supermajority, Some(call.clone()));
        pass_by_all(id);
        call_it_back(id);
        until_open(id);
        all_say(0..2, id, Choice::Agree);
        all_say(2..5, id, Choice::Disagree);
        until_closing(id);
        assert_eq!(
            (stage(id), verdict(id)),
            (Stage::Decided, Some(Verdict::TooFewAgreed))
        );
        assert!(nothing_is_kept());
        happened();
        pass(30 * DAY);
        assert_eq!(happened(), []);
        assert_noop!(call_back(1, id), Fault::NothingToCallBack);
        // Nor does what nobody votes on.
        let id = called_back(0);
        until_open(id);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewTookPart));
        pass(30 * DAY);
        assert_eq!(paid(), 0);
    });
}

#[test]
fn a_delay_longer_than_the_second_vote_does_not_shorten_it_or_the_next() {
    run(|| {
        set_terms(COMMONS, |terms| terms.delay_millis = 30 * DAY);
        let id = payment(0);
        pass_by_all(id);
        let Stage::Waiting { from } = stage(id) else {
            panic!("it waits");
        };
        call_it_back(id);
        pass_by_all(id);
        let Stage::Waiting { from: again } = stage(id) else {
            panic!("it waits");
        };
        assert!(Clock::now() < from && again > from);
        block_at(from);
        block_at(again - 1);
        assert_eq!((stage(id), paid()), (Stage::Waiting { from: again }, 0));
        pass(1);
        assert_eq!((is_enacted(id), paid()), (true, 10));
    });
}

#[test]
fn its_author_neither_amends_it_nor_takes_it_back() {
    run(|| {
        let id = called_back(0);
        let refused = |last: bool| {
            let fault = || match last {
                true => Fault::LastVote,
                false => Fault::VoteOver,
            };
            let action = Some(Box::new(spend(0, 10)));
            let amended = Decisions::amend(signed(0), id, content("b"), action);
            assert_noop!(amended, fault());
            assert_noop!(Decisions::withdraw(signed(0), id), fault());
        };
        // Neither before it opens nor on its first day, when others are young.
        refused(true);
        until_open(id);
        refused(true);
        assert!(Clock::now() < Decisions::young_until(&poll(id)));
        block_at(poll(id).closes_at - 1);
        refused(true);
        assert_noop!(Decisions::withdraw(signed(1), id), Fault::NotAuthor);
    });
}

#[test]
fn a_decision_cancels_it() {
    run(|| {
        let call = long_remark(1_500);
        for opens in [false, true] {
            let id = proposed(0, CODE, Method::Supermajority, Some(call.clone()));
            pass_by_all(id);
            call_it_back(id);
            if opens {
                until_open(id);
                all_say(0..5, id, Choice::Agree);
            }
            happened();
            assert_ok!(Decisions::cancel(Origin::Decision(CODE).into(), id));
            assert_eq!(happened(), [Event::Cancelled { proposal: id }]);
            assert_eq!(
                (stage(id), verdict(id)),
                (Stage::Cancelled { at: Clock::now() }, None)
            );
            assert!(nothing_is_kept());
            assert_eq!(open(0), (0, 0));
            pass(40 * DAY);
            assert_noop!(call_back(1, id), Fault::NothingToCallBack);
        }
    });
}

#[test]
fn its_author_has_it_among_his_own_again_however_many_he_has() {
    run(|| {
        TestRules::set(Rules {
            open_when_quiet: 1,
            open_when_busy: 1,
            ..Rules::DEFAULT
        });
        let id = payment(0);
        assert_eq!(open(0), (1, 1));
        pass_by_all(id);
        assert_eq!(open(0), (0, 0));
        set_terms(LIFE, |terms| terms.voting_millis = 30 * DAY);
        simple(0);
        assert_eq!(open(0), (1, 1));
        call_it_back(id);
        assert_eq!(open(0), (2, 2));
        assert_noop!(propose(0, LIFE, Method::Majority, None), Fault::TooManyOpen);
        pass_by_all(id);
        assert_eq!(open(0), (1, 1));
        until_enactment(id);
        assert_eq!(open(0), (1, 1));
    });
}

#[test]
fn it_makes_the_community_busy_as_other_votes_do() {
    run(|| {
        TestRules::set(Rules {
            busy_from: 2,
            open_when_busy: 1,
            ..Rules::DEFAULT
        });
        set_terms(LIFE, |terms| terms.voting_millis = 30 * DAY);
        let id = payment(0);
        pass_by_all(id);
        simple(1);
        assert_eq!(Decisions::open_of(1), (1, 8));
        call_it_back(id);
        assert_eq!(Decisions::open_of(1), (1, 1));
        assert_noop!(propose(1, LIFE, Method::Majority, None), Fault::TooManyOpen);
    });
}

#[test]
fn it_is_held_though_its_author_has_left() {
    run(|| {
        let id = payment(1);
        pass_by_all(id);
        People::leave(1);
        call_it_back(id);
        assert_eq!(open(1), (1, 1));
        until_open(id);
        assert_eq!(poll(id).electorate.unwrap().persons, 4);
        all_say([0, 2, 3, 4], id, Choice::Agree);
        until_closing(id);
        assert_eq!(open(1), (0, 0));
        until_enactment(id);
        assert_eq!(paid(), 10);
    });
}

#[test]
fn delegations_count_as_they_stand_when_it_opens() {
    run(|| {
        let delegate = |member, to| Decisions::delegate(signed(member), COMMONS, to, None);
        assert_ok!(delegate(2, 1));
        let id = payment(0);
        until_open(id);
        all_say([1], id, Choice::Agree);
        all_say([0], id, Choice::Disagree);
        assert_eq!(tally(id), (2, 0, 1));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
        assert_ok!(Decisions::undelegate(signed(2), COMMONS));
        call_it_back(id);
        assert_ok!(delegate(3, 0));
        assert_ok!(delegate(4, 3));
        until_open(id);
        all_say([1], id, Choice::Agree);
        all_say([0], id, Choice::Disagree);
        assert_eq!(tally(id), (1, 0, 3));
        assert_eq!(Decisions::voices(id, None, 9).len(), 2);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewAgreed));
    });
}

#[test]
fn blocks_of_both_votes_stand_for_themselves() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Consent, Some(spend(0, 10)));
        until_open(id);
        all_say([0], id, Choice::Agree);
        // Nobody seconds the one; the other's author has left.
        assert_ok!(block(1, id));
        assert_ok!(block(2, id));
        assert_ok!(second(3, id, 2));
        People::leave(2);
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
        call_it_back(id);
        until_open(id);
        assert_eq!(poll(id).extensions, 0);
        let standing = || Decisions::proposal(id).unwrap().tally.standing.to_vec();
        assert!(standing().is_empty());
        all_say([0], id, Choice::Agree);
        assert_noop!(second(4, id, 1), Fault::NotBlocked);
        assert_ok!(block(1, id));
        assert_eq!(crate::Blocks::<Test>::get(ballot_box(id), 1).unwrap().number, 0);
        assert_ok!(second(3, id, 1));
        assert_eq!(standing(), [1]);
        until_closing(id);
        assert_eq!((stage(id), verdict(id)), (Stage::Decided, Some(Verdict::Blocked)));
        pass(30 * DAY);
        assert_eq!(paid(), 0);
    });
}

#[test]
fn it_goes_on_where_its_result_turns_in_its_last_window() {
    run(|| {
        let id = called_back(0);
        until_open(id);
        all_say(0..2, id, Choice::Agree);
        for times in 0..=3 {
            block_at(poll(id).closes_at - 1);
            let choice = match times % 2 {
                0 => Choice::Disagree,
                _ => Choice::Agree,
            };
            all_say(2..5, id, choice);
            until_closing(id);
            assert_eq!(stage(id) == Stage::Voting, times < 3, "{times}");
        }
        assert_eq!((verdict(id), poll(id).extensions), (Some(Verdict::Passed), 3));
        until_enactment(id);
        assert_eq!(paid(), 10);
    });
}

#[test]
fn what_was_amended_as_often_as_can_be_is_called_back_too() {
    run(|| {
        let id = payment(0);
        for _ in 0..crate::MAX_REVISIONS {
            let action = Some(Box::new(spend(0, 10)));
            assert_ok!(Decisions::amend(signed(0), id, content("b"), action));
        }
        pass_by_all(id);
        let old = ballot_box(id);
        call_it_back(id);
        assert_eq!((old.revision, poll(id).revision), (16, 17));
        assert!(Voids::<Test>::contains_key(old));
        // Boxes that are void go one a block.
        for _ in 0..=old.revision {
            pass(SECOND);
        }
        assert_eq!(
            (Ballots::<Test>::iter().count(), Voids::<Test>::iter().count()),
            (0, 0)
        );
        until_open(id);
        assert_noop!(vote_on(1, id, 16, Choice::Agree, None), Fault::OtherRevision);
        all_say(0..5, id, Choice::Agree);
        assert_eq!(
            (tally(id), Ballots::<Test>::iter_prefix(ballot_box(id)).count()),
            ((5, 0, 0), 5)
        );
        until_closing(id);
        until_enactment(id);
        assert_eq!(paid(), 10);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! A proposal is amended while it is young: its vote begins again.

use super::*;

fn amend(author: MemberId, id: ProposalId) -> DispatchResult {
    Decisions::amend(signed(author), id, content("Un four plus petit"), None)
}

#[test]
fn before_it_opens_it_is_young() {
    run(|| {
        let id = simple(0);
        let before = poll(id);
        pass(HOUR);
        happened();
        assert_ok!(amend(0, id));
        let amended = Event::Amended {
            proposal: id,
            revision: 1,
            opens_at: before.opens_at,
            closes_at: before.closes_at,
        };
        assert_eq!(happened(), [amended]);
        let after = Decisions::proposal(id).unwrap();
        assert_eq!(after.proposal.content, content("Un four plus petit"));
        assert_eq!(after.proposal.at, Clock::now());
        assert_eq!(after.poll.unwrap().revision, 1);
        assert_eq!(Decisions::open_of(0).0, 1);
        assert_eq!(OpenVotes::<Test>::get(), 1);
    });
}

#[test]
fn a_quarter_of_its_vote_it_is_young() {
    run(|| {
        let id = simple(0);
        until_open(id);
        let young_until = poll(id).opens_at + 5 * DAY / 4;
        block_at(young_until - 1);
        assert_ok!(amend(0, id));
        let id = simple(0);
        until_open(id);
        block_at(poll(id).opens_at + 5 * DAY / 4);
        assert_noop!(amend(0, id), Fault::NotYoung);
        until_closing(id);
        assert_noop!(amend(0, id), Fault::VoteOver);
    });
}

#[test]
fn only_its_author_amends_it() {
    run(|| {
        let id = simple(0);
        assert_noop!(amend(1, id), Fault::NotAuthor);
        assert_noop!(amend(7, id), Fault::NotMember);
        assert_noop!(amend(0, 9), Fault::ProposalNotFound);
        People::fall(0);
        assert_noop!(amend(0, id), Fault::NotInGoodStanding);
    });
}

#[test]
fn what_was_voted_is_void_and_goes_with_its_reasons() {
    run(|| {
        let id = simple(0);
        until_open(id);
        let old = ballot_box(id);
        for member in 0..4 {
            let why = (member < 2).then(|| reason("Il y a du bois.")).flatten();
            assert_ok!(Decisions::vote(signed(member), id, 0, Choice::Agree, why));
        }
        assert_ok!(amend(0, id));
        assert_eq!(tally(id), (0, 0, 0));
        assert_eq!(Decisions::ballots(id, None, 9), []);
        assert!(Voids::<Test>::contains_key(old));
        assert_eq!(Ballots::<Test>::iter_prefix(old).count(), 4);
        assert_eq!(Reasons::<Test>::iter_prefix(old).count(), 2);
        // A block without room leaves them.
        Decisions::on_idle(System::block_number(), Weight::zero());
        assert_eq!(Ballots::<Test>::iter_prefix(old).count(), 4);
        pass(SECOND);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_eq!(Reasons::<Test>::iter().count(), 0);
        assert_eq!(Voids::<Test>::iter().count(), 0);
    });
}

#[test]
fn many_void_ballots_go_some_at_a_time() {
    run(|| {
        for member in 5..72 {
            People::join(member, Kind::Person);
        }
        let id = simple(0);
        until_open(id);
        for member in 0..72 {
            let why = reason("Oui.");
            assert_ok!(Decisions::vote(signed(member), id, 0, Choice::Agree, why));
        }
        assert_ok!(amend(0, id));
        until_open(id);
        // Two blocks have been since; the new ballots are not touched.
        all_say(0..3, id, Choice::Disagree);
        for left in [8, 0] {
            let old = BallotBox {
                proposal: id,
                revision: 0,
            };
            assert_eq!(Ballots::<Test>::iter_prefix(old).count(), left);
            assert_eq!(Reasons::<Test>::iter().count(), left);
            pass(SECOND);
        }
        assert_eq!(Voids::<Test>::iter().count(), 0);
        assert_eq!(tally(id), (0, 0, 3));
    });
}

#[test]
fn one_votes_on_what_one_read() {
    run(|| {
        let id = simple(0);
        until_open(id);
        assert_ok!(amend(0, id));
        let vote = |revision| Decisions::vote(signed(1), id, revision, Choice::Agree, None);
        assert_noop!(vote(1), Fault::NotOpen);
        until_open(id);
        assert_noop!(vote(0), Fault::OtherRevision);
        assert_noop!(vote(2), Fault::OtherRevision);
        assert_ok!(vote(1));
    });
}

#[test]
fn who_voted_before_has_nothing_to_take_back() {
    run(|| {
        let id = simple(0);
        until_open(id);
        all_say([1], id, Choice::Agree);
        assert_ok!(amend(0, id));
        until_open(id);
        assert_noop!(Decisions::take_back(signed(1), id), Fault::NotVoted);
    });
}

#[test]
fn the_electorate_is_another() {
    run(|| {
        let id = simple(0);
        until_open(id);
        People::join(9, Kind::Person);
        assert_noop!(vote(9, id, Choice::Agree), Fault::CameAfter);
        assert_ok!(amend(0, id));
        assert_eq!(poll(id).electorate, None);
        until_open(id);
        assert_eq!(poll(id).electorate.unwrap().persons, 6);
        assert_ok!(vote(9, id, Choice::Agree));
    });
}

#[test]
fn its_terms_are_those_of_now_and_its_extensions_begin_anew() {
    run(|| {
        TestRules::set(Rules {
            young_permille: 1_000,
            ..Rules::DEFAULT
        });
        let id = simple(0);
        set_terms(LIFE, |terms| terms.voting_millis = 2 * DAY);
        until_open(id);
        block_at(poll(id).closes_at - 1);
        all_say([0], id, Choice::Agree);
        assert!(poll(id).at_window.is_some());
        assert_ok!(amend(0, id));
        let poll = poll(id);
        assert_eq!(poll.closes_at, poll.opens_at + 2 * DAY);
        assert_eq!((poll.at_window, poll.extensions), (None, 0));
    });
}

#[test]
fn what_it_says_and_does_is_checked_again() {
    run(|| {
        let id = proposed(0, CODE, Method::Supermajority, Some(remark("a")));
        let amend = |title, call| Decisions::amend(signed(0), id, content(title), Some(Box::new(call)));
        assert_noop!(amend("", remark("b")), Fault::TitleInvalid);
        assert_noop!(amend("b", failing()), Fault::OtherArea);
        let batch = pallet_utility::Call::batch {
            calls: vec![remark("b")],
        };
        assert_noop!(amend("b", batch.into()), Fault::NotForDecisions);
        let long = crate::MAX_ACTION_BYTES as usize;
        assert_noop!(amend("b", long_remark(long)), Fault::ActionTooLong);
        assert_ok!(amend("b", remark("b")));
        // A question does not become an act.
        let id = proposed(0, CODE, Method::Advice, None);
        assert_noop!(
            Decisions::amend(signed(0), id, content("b"), Some(Box::new(remark("b")))),
            Fault::MethodBindsNothing
        );
    });
}

#[test]
fn it_is_amended_sixteen_times() {
    run(|| {
        let id = simple(0);
        for revision in 1..=crate::MAX_REVISIONS {
            assert_ok!(amend(0, id));
            assert_eq!(poll(id).revision, revision);
        }
        assert_noop!(amend(0, id), Fault::TooManyRevisions);
        pass_by_all(id);
    });
}

#[test]
fn what_stood_on_the_agenda_before_neither_opens_nor_closes_it() {
    run(|| {
        let id = simple(0);
        until_open(id);
        let first = poll(id);
        block_at(first.opens_at + DAY);
        assert_ok!(amend(0, id));
        let second = poll(id);
        assert!(second.opens_at > first.opens_at);
        block_at(second.opens_at - 1);
        assert_eq!(poll(id), second);
        until_open(id);
        block_at(first.closes_at);
        assert_eq!(stage(id), Stage::Voting);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::TooFewTookPart));
    });
}

#[test]
fn its_author_withdraws_it_while_the_vote_is_not_over() {
    run(|| {
        let (young, open, late) = (simple(0), simple(0), simple(0));
        assert_noop!(Decisions::withdraw(signed(1), young), Fault::NotAuthor);
        happened();
        assert_ok!(Decisions::withdraw(signed(0), young));
        assert_eq!(happened(), [Event::Withdrawn { proposal: young }]);
        assert_eq!(stage(young), Stage::Withdrawn { at: Clock::now() });
        assert_eq!((Decisions::open_of(0).0, OpenVotes::<Test>::get()), (2, 2));
        until_open(open);
        all_say(0..3, open, Choice::Agree);
        assert_noop!(vote(0, young, Choice::Agree), Fault::VoteOver);
        assert_noop!(amend(0, young), Fault::VoteOver);
        assert_ok!(Decisions::withdraw(signed(0), open));
        assert_noop!(Decisions::withdraw(signed(0), open), Fault::VoteOver);
        // Its counts and ballots stay for those who want to see them.
        assert_eq!(tally(open), (3, 0, 0));
        assert_eq!(Decisions::ballots(open, None, 9).len(), 3);
        // However late the queue, after its time it is too late.
        while Clock::now() < poll(late).closes_at {
            pass_without_room(DAY);
        }
        assert_eq!(stage(late), Stage::Voting);
        assert_noop!(Decisions::withdraw(signed(0), late), Fault::VoteOver);
        pass(SECOND);
        assert_eq!(verdict(late), Some(Verdict::TooFewTookPart));
        assert_eq!((Decisions::open_of(0).0, OpenVotes::<Test>::get()), (0, 0));
    });
}

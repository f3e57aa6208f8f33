// SPDX-License-Identifier: AGPL-3.0-or-later

use super::*;

fn say(member: MemberId, id: ProposalId, choice: Choice, why: Option<Reason>) -> DispatchResult {
    vote_on(member, id, 0, choice, why)
}

fn why(id: ProposalId, member: MemberId) -> Option<Reason> {
    Decisions::ballot(id, member).and_then(|ballot| ballot.reason)
}

#[test]
fn a_person_votes() {
    run(|| {
        let id = simple(0);
        until_open(id);
        happened();
        assert_ok!(vote(1, id, Choice::Disagree));
        let voted = Event::Voted {
            proposal: id,
            revision: 0,
            member: 1,
            choice: Choice::Disagree,
            voices: 1,
        };
        assert_eq!(happened(), [voted]);
        assert_eq!(tally(id), (0, 0, 1));
        let ballot = Decisions::ballot(id, 1).unwrap();
        assert_eq!((ballot.choice, ballot.reason), (Choice::Disagree, None));
        assert_noop!(vote(1, 9, Choice::Agree), Fault::ProposalNotFound);
    });
}

#[test]
fn one_changes_his_vote_until_the_end() {
    run(|| {
        let id = simple(0);
        until_open(id);
        for (choice, counts) in [
            (Choice::Agree, (1, 0, 0)),
            (Choice::Agree, (1, 0, 0)),
            (Choice::Abstain, (0, 1, 0)),
            (Choice::Disagree, (0, 0, 1)),
            (Choice::Agree, (1, 0, 0)),
        ] {
            assert_ok!(vote(1, id, choice));
            assert_eq!(tally(id), counts);
        }
        assert_eq!(Decisions::ballots(id, None, 9).len(), 1);
        Clock::set(poll(id).closes_at - 1);
        assert_ok!(vote(1, id, Choice::Abstain));
        Clock::pass(1);
    });
}

#[test]
fn a_reason_is_given_replaced_and_taken_back() {
    run(|| {
        let id = simple(0);
        until_open(id);
        assert_ok!(say(1, id, Choice::Agree, reason("Il y a du bois.")));
        assert_ok!(say(2, id, Choice::Agree, None));
        assert_eq!((why(id, 1), why(id, 2)), (reason("Il y a du bois."), None));
        assert_ok!(say(1, id, Choice::Agree, reason("Il y a\ndu pain.")));
        assert_eq!(why(id, 1), reason("Il y a\ndu pain."));
        assert_ok!(say(1, id, Choice::Agree, None));
        assert_ok!(say(2, id, Choice::Agree, reason("Moi aussi.")));
        assert_eq!((why(id, 1), why(id, 2)), (None, reason("Moi aussi.")));
        for bad in ["", " ", "a\u{202E}b"] {
            assert_noop!(say(3, id, Choice::Agree, reason(bad)), Fault::ReasonInvalid);
        }
        assert_eq!(Reasons::<Test>::iter().count(), 1);
        assert_eq!(tally(id), (2, 0, 0));
    });
}

#[test]
fn a_vote_is_taken_back_with_its_reason() {
    run(|| {
        let id = simple(0);
        until_open(id);
        assert_noop!(Decisions::take_back(signed(1), id), Fault::NotVoted);
        assert_ok!(say(1, id, Choice::Agree, reason("Il y a du bois.")));
        assert_ok!(say(2, id, Choice::Agree, None));
        happened();
        assert_ok!(Decisions::take_back(signed(1), id));
        let taken_back = Event::VoteTakenBack {
            proposal: id,
            member: 1,
        };
        assert_eq!(happened(), [taken_back]);
        assert_eq!(tally(id), (1, 0, 0));
        assert_eq!(Decisions::ballot(id, 1), None);
        assert_eq!(Reasons::<Test>::iter().count(), 0);
        assert_noop!(Decisions::take_back(signed(1), id), Fault::NotVoted);
        assert_ok!(vote(1, id, Choice::Disagree));
        assert_eq!(tally(id), (1, 0, 1));
    });
}

#[test]
fn only_persons_vote() {
    run(|| {
        People::join(8, Kind::Project);
        People::join(9, Kind::Ecosystem);
        let id = simple(0);
        until_open(id);
        assert_eq!(poll(id).electorate.unwrap().persons, 5);
        for group in [8, 9] {
            assert_noop!(vote(group, id, Choice::Agree), Fault::NotPerson);
            assert_noop!(Decisions::take_back(signed(group), id), Fault::NotPerson);
        }
        assert_noop!(vote(7, id, Choice::Agree), Fault::NotMember);
        assert_noop!(
            Decisions::vote(RuntimeOrigin::root(), id, 0, Choice::Agree, None),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn before_it_opens_nobody_votes() {
    run(|| {
        let id = simple(0);
        assert_noop!(vote(1, id, Choice::Agree), Fault::NotOpen);
        block_at(poll(id).opens_at - 1);
        pass_without_room(1);
        // The first block of a day ends before it is known who is there: the next one can be voted in.
        assert_noop!(vote(1, id, Choice::Agree), Fault::NotOpen);
        assert_noop!(Decisions::close(signed(1), id), Fault::NotDue);
        happened();
        // Whether or not the queue has come that far.
        pass_without_room(SECOND);
        assert_ok!(vote(1, id, Choice::Agree));
        let opened = Event::Opened {
            proposal: id,
            persons: 5,
        };
        assert_eq!(happened()[0], opened);
        pass(SECOND);
        assert_eq!(happened(), []);
        assert_eq!(tally(id), (1, 0, 0));
    });
}

#[test]
fn after_its_time_nobody_votes() {
    run(|| {
        let id = simple(0);
        until_open(id);
        assert_ok!(vote(1, id, Choice::Agree));
        block_at(poll(id).closes_at - 1);
        pass_without_room(1);
        assert_eq!(stage(id), Stage::Voting);
        assert_noop!(vote(2, id, Choice::Agree), Fault::VoteOver);
        assert_noop!(vote(1, id, Choice::Disagree), Fault::VoteOver);
        assert_noop!(Decisions::take_back(signed(1), id), Fault::VoteOver);
        pass(SECOND);
        assert_noop!(vote(2, id, Choice::Agree), Fault::VoteOver);
        assert_eq!(tally(id), (1, 0, 0));
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was decided is decided anew from its review date on, once.

use super::*;
use crate::{Conclusions, Origin, Questions, Text};

/// Says what came of it, and gives a date that is so much later.
fn conclude(author: MemberId, id: ProposalId, millis: u64) -> DispatchResult {
    let statement: Text = BoundedVec::truncate_from(b"Le four chauffe.".to_vec());
    Decisions::conclude(signed(author), id, statement, Some(Clock::now() + millis))
}

/// The date has come.
fn due(author: MemberId, id: ProposalId) -> ProposalId {
    assert_ok!(conclude(author, id, DAY));
    pass(DAY);
    id
}

fn reopen(member: MemberId, id: ProposalId) -> DispatchResult {
    Decisions::reopen(signed(member), id)
}

/// Reopens it, and answers the new number.
fn reopened(member: MemberId, id: ProposalId) -> ProposalId {
    let anew = next();
    assert_ok!(reopen(member, id));
    anew
}

fn successor(id: ProposalId) -> Option<ProposalId> {
    Conclusions::<Test>::get(id).and_then(|conclusion| conclusion.reopened_as)
}

/// A talk of member 0 that is closed.
fn closed() -> ProposalId {
    let id = simple(0);
    until_open(id);
    until_closing(id);
    id
}

fn payment(amount: u64) -> ProposalId {
    proposed(0, COMMONS, Method::Majority, Some(spend(0, amount)))
}

#[test]
fn from_its_date_on_any_member_has_it_decided_anew_once() {
    run(|| {
        for by in [0, 4, 8] {
            let id = closed();
            assert_ok!(conclude(0, id, DAY));
            let date = Clock::now() + DAY;
            // A project proposes, and it reopens.
            if by == 8 {
                People::join(8, Kind::Project);
            }
            assert_noop!(reopen(by, id), Fault::ReviewToCome);
            block_at(date - 1);
            assert_noop!(reopen(by, id), Fault::ReviewToCome);
            pass(1);
            let anew = next();
            happened();
            assert_ok!(reopen(by, id));
            let Poll {
                opens_at, closes_at, ..
            } = poll(anew);
            let proposed = Event::Proposed {
                proposal: anew,
                author: by,
                area: LIFE,
                method: Method::Majority,
                opens_at,
                closes_at,
            };
            assert_eq!(happened(), [proposed, Event::Reopened { proposal: id, anew }]);
            assert_eq!(successor(id), Some(anew));
            for member in 0..5 {
                assert_noop!(reopen(member, id), Fault::ReopenedAlready);
            }
        }
    });
}

#[test]
fn whoever_is_no_member_in_good_standing_does_not() {
    run(|| {
        let id = due(0, closed());
        assert_noop!(reopen(77, id), Fault::NotMember);
        People::fall(1);
        assert_noop!(reopen(1, id), Fault::NotInGoodStanding);
        assert_noop!(
            Decisions::reopen(RuntimeOrigin::root(), id),
            DispatchError::BadOrigin
        );
        // Its author may have left, and who came since may reopen it.
        People::leave(0);
        People::join(9, Kind::Person);
        assert_ok!(reopen(9, id));
    });
}

#[test]
fn what_has_no_date_is_not_reopened() {
    run(|| {
        assert_ok!(publish(0));
        assert_noop!(reopen(1, 0), Fault::NotProposed);
        assert_noop!(reopen(1, 99), Fault::ProposalNotFound);
        let id = simple(0);
        assert_noop!(reopen(1, id), Fault::NoReview);
        until_open(id);
        until_closing(id);
        assert_noop!(reopen(1, id), Fault::NoReview);
        let nothing: Text = BoundedVec::truncate_from(b"Rien.".to_vec());
        assert_ok!(Decisions::conclude(signed(0), id, nothing, None));
        pass(900 * DAY);
        assert_noop!(reopen(1, id), Fault::NoReview);
    });
}

#[test]
fn what_waits_or_failed_is_not_over() {
    run(|| {
        set_terms(COMMONS, |terms| terms.delay_millis = 10 * DAY);
        let id = payment(2_000);
        pass_by_all(id);
        due(0, id);
        assert_noop!(reopen(1, id), Fault::NotOver);
        until_enactment(id);
        assert!(failure(id).is_some());
        assert_noop!(reopen(1, id), Fault::NotOver);
        let pot = opensystem_traits::commons_account();
        assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), pot, 3_000));
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(4), id));
        assert_noop!(reopen(1, id), Fault::NotOver);
        pass(SECOND);
        assert!(is_enacted(id));
        assert_ok!(reopen(1, id));
    });
}

#[test]
fn what_lapsed_or_was_cancelled_after_its_vote_is() {
    run(|| {
        let (lapses, stopped) = (payment(2_000), payment(20));
        until_open(lapses);
        all_say(0..5, lapses, Choice::Agree);
        all_say(0..5, stopped, Choice::Agree);
        until_closing(lapses);
        for id in [lapses, stopped] {
            assert_ok!(conclude(0, id, HOUR));
        }
        pass(HOUR);
        assert_noop!(reopen(1, stopped), Fault::NotOver);
        assert_ok!(Decisions::cancel(Origin::Decision(COMMONS).into(), stopped));
        assert_ok!(reopen(1, stopped));
        pass(92 * DAY);
        assert!(matches!(stage(lapses), Stage::Lapsed { .. }));
        assert_ok!(reopen(1, lapses));
    });
}

#[test]
fn the_second_vote_has_to_be_over_too() {
    run(|| {
        set_terms(COMMONS, |terms| terms.delay_millis = 3 * DAY);
        let id = payment(10);
        pass_by_all(id);
        for member in 1..3 {
            assert_ok!(Decisions::call_back(signed(member), id));
        }
        pass_by_all(id);
        due(0, id);
        assert_noop!(reopen(1, id), Fault::NotOver);
        until_enactment(id);
        let anew = reopened(1, id);
        // A vote of its own, which can be called back in its turn.
        assert_eq!((poll(anew).revision, poll(anew).called_back_at), (0, None));
        pass_by_all(anew);
        assert_ok!(Decisions::call_back(signed(1), anew));
        assert_ok!(Decisions::call_back(signed(2), anew));
        assert_eq!(stage(anew), Stage::Voting);
        assert_eq!(Balances::free_balance(People::account(0)), 10);
    });
}

#[test]
fn it_says_and_does_the_same_and_is_about_that_one() {
    run(|| {
        let words = Content {
            document: Some(Document {
                hash: Default::default(),
                uri: BoundedVec::truncate_from(b"https://example.org/four".to_vec()),
            }),
            ..content("Le four")
        };
        let id = next();
        let action = Some(Box::new(spend(2, 10)));
        let method = Method::AdaptiveQuorum;
        assert_ok!(Decisions::propose(
            signed(0),
            COMMONS,
            method,
            words.clone(),
            None,
            action
        ));
        carry_out(id);
        due(0, id);
        let anew = reopened(3, id);
        let (old, new) = (
            Decisions::proposal(id).unwrap(),
            Decisions::proposal(anew).unwrap(),
        );
        assert_eq!(new.proposal.content, words);
        assert_eq!(new.proposal.action, old.proposal.action);
        assert_eq!((new.proposal.author, new.proposal.area), (3, COMMONS));
        assert_eq!((new.proposal.about, new.proposal.at), (Some(id), Clock::now()));
        assert_eq!(
            (poll(anew).method, poll(anew).delegations),
            (method, Some(COMMONS))
        );
        assert_eq!(new.conclusion, None);
        // What was decided stays as it was.
        assert!(is_enacted(id));
        assert_eq!(old.tally.agree, 5);
        carry_out(anew);
        assert_eq!(Balances::free_balance(People::account(2)), 20);
    });
}

#[test]
fn its_terms_are_those_of_now() {
    run(|| {
        let id = closed();
        due(0, id);
        set_terms(LIFE, |terms| terms.voting_millis = 2 * DAY);
        let anew = reopened(1, id);
        assert_eq!(poll(anew).terms, terms(LIFE));
        assert_ne!(poll(anew).terms, poll(id).terms);
        assert_eq!(poll(anew).closes_at, poll(anew).opens_at + 2 * DAY);
    });
}

#[test]
fn an_area_that_decides_so_no_longer_does_not() {
    run(|| {
        let id = closed();
        due(0, id);
        let area = Areas::<Test>::get(LIFE).unwrap();
        Areas::<Test>::mutate(LIFE, |area| {
            area.as_mut().unwrap().methods = BoundedVec::truncate_from(vec![Method::Count]);
        });
        assert_noop!(reopen(1, id), Fault::MethodNotAllowed);
        Areas::<Test>::remove(LIFE);
        assert_noop!(reopen(1, id), Fault::AreaNotFound);
        Areas::<Test>::insert(LIFE, area);
        assert_ok!(reopen(1, id));
    });
}

#[test]
fn an_act_on_what_is_no_more_is_not_decided_anew() {
    run(|| {
        assert_ok!(publish(1));
        let idea = next() - 1;
        let id = proposed(0, LIFE, Method::Majority, Some(cancel(idea)));
        carry_out(id);
        assert_eq!(failure(id), Some(Fault::NotProposed.into()));
        assert_ok!(Decisions::withdraw(signed(1), idea));
        assert_ok!(conclude(0, id, HOUR));
        pass(91 * DAY);
        assert_noop!(reopen(1, id), Fault::NotForDecisions);
    });
}

#[test]
fn a_long_action_is_not_there_any_more() {
    run(|| {
        let long = |author| proposed(author, CODE, Method::Supermajority, Some(long_remark(1_500)));
        let (enacted, refused) = (long(0), long(0));
        until_open(enacted);
        all_say(0..5, enacted, Choice::Agree);
        until_closing(enacted);
        until_enactment(enacted);
        assert!(super::preimages::nothing_is_kept());
        for id in [enacted, refused] {
            assert_ok!(conclude(0, id, DAY));
        }
        pass(DAY);
        let none = |id| {
            assert_noop!(reopen(1, id), Fault::ActionUnavailable);
            assert_eq!((successor(id), Decisions::open_of(1).0), (None, 0));
        };
        none(enacted);
        none(refused);
        // Even where another one keeps the very same bytes.
        let other = long(2);
        assert_eq!(super::preimages::asked_for(&long_remark(1_500)), 1);
        none(enacted);
        assert_eq!(super::preimages::asked_for(&long_remark(1_500)), 1);
        pass_by_all(other);
        until_enactment(other);
        assert!(is_enacted(other));
    });
}

#[test]
fn it_takes_a_place_of_who_reopens_it() {
    run(|| {
        TestRules::set(Rules {
            open_when_quiet: 1,
            open_when_busy: 1,
            ..Rules::DEFAULT
        });
        let id = due(0, closed());
        set_terms(LIFE, |terms| terms.voting_millis = 30 * DAY);
        simple(1);
        assert_noop!(reopen(1, id), Fault::TooManyOpen);
        assert_eq!(successor(id), None);
        assert_eq!(OpenVotes::<Test>::get(), 1);
        let anew = reopened(2, id);
        assert_eq!((Decisions::open_of(2), OpenVotes::<Test>::get()), ((1, 1), 2));
        assert_noop!(propose(2, LIFE, Method::Majority, None), Fault::TooManyOpen);
        until_open(anew);
        until_closing(anew);
        assert_eq!(Decisions::open_of(2).0, 0);
    });
}

#[test]
fn who_reopened_it_amends_it_while_it_is_young() {
    run(|| {
        let id = payment(10);
        carry_out(id);
        due(0, id);
        let anew = reopened(3, id);
        let amend = |who, call| Decisions::amend(signed(who), anew, content("b"), Some(Box::new(call)));
        assert_noop!(amend(0, spend(0, 30)), Fault::NotAuthor);
        assert_noop!(amend(3, remark("b")), Fault::OtherArea);
        assert_ok!(amend(3, spend(0, 30)));
        let proposal = Proposals::<Test>::get(anew).unwrap();
        assert_eq!((proposal.about, poll(anew).revision), (Some(id), 1));
        carry_out(anew);
        assert_eq!(Balances::free_balance(People::account(0)), 40);
    });
}

#[test]
fn who_reopened_it_takes_it_back_and_it_was_reopened_nonetheless() {
    run(|| {
        let id = due(0, closed());
        let anew = reopened(3, id);
        assert_noop!(Decisions::withdraw(signed(0), anew), Fault::NotAuthor);
        assert_ok!(Decisions::withdraw(signed(3), anew));
        assert_eq!((Decisions::open_of(3).0, successor(id)), (0, Some(anew)));
        assert_noop!(reopen(1, id), Fault::ReopenedAlready);
        // It has no result of which something could be said.
        assert_noop!(conclude(3, anew, DAY), Fault::NotClosed);
        assert_noop!(reopen(1, anew), Fault::NoReview);
    });
}

#[test]
fn a_question_is_asked_again() {
    run(|| {
        let options = ["Lundi", "Mardi", "Jeudi"];
        let id = asked(0, Method::Dots, &options, 6);
        until_open(id);
        assert_ok!(choose(1, id, scores(&[1, 5, 0])));
        until_closing(id);
        due(0, id);
        let anew = reopened(2, id);
        assert_eq!(poll(anew).method, Method::Dots);
        assert_eq!(Questions::<Test>::get(anew), Some(question(&options, 6)));
        until_open(anew);
        assert_eq!(Decisions::answers(anew, None, 9), []);
        // Otherwise, while it is young.
        let other = question(&options[..2], 3);
        assert_ok!(Decisions::ask_anew(signed(2), anew, content("Quand ?"), other));
        until_open(anew);
        assert_noop!(choose(1, anew, scores(&[1, 5, 0])), Fault::AnswerInvalid);
        assert_ok!(choose(1, anew, scores(&[3, 0])));
        until_closing(anew);
        assert_eq!((chosen(id), chosen(anew)), (Some(vec![2]), Some(vec![1])));
        assert_eq!(Questions::<Test>::get(id), Some(question(&options, 6)));
    });
}

/// Attack: one keeps a matter open for ever.
#[test]
fn each_reopening_takes_a_whole_vote_and_a_date_that_its_author_gives_after_it() {
    run(|| {
        let mut id = due(0, closed());
        let mut author = 0;
        for by in [1, 2, 0] {
            let anew = reopened(by, id);
            // One at a time, and nobody brings the next one nearer.
            for member in 0..5 {
                assert_noop!(reopen(member, id), Fault::ReopenedAlready);
                assert_noop!(reopen(member, anew), Fault::NoReview);
            }
            assert_noop!(conclude(author, id, DAY), Fault::ReopenedAlready);
            assert_noop!(conclude(by, anew, DAY), Fault::NotClosed);
            assert_eq!(OpenVotes::<Test>::get(), 1);
            until_open(anew);
            assert_noop!(conclude(by, anew, DAY), Fault::NotClosed);
            until_closing(anew);
            pass(900 * DAY);
            assert_noop!(reopen(by, anew), Fault::NoReview);
            assert_noop!(conclude(author, anew, DAY), Fault::NotAuthor);
            assert_ok!(conclude(by, anew, DAY));
            assert_noop!(reopen(by, anew), Fault::ReviewToCome);
            pass(DAY);
            assert_eq!(Proposals::<Test>::get(anew).unwrap().about, Some(id));
            (id, author) = (anew, by);
        }
        let successors = Conclusions::<Test>::iter_values().filter(|one| one.reopened_as.is_some());
        assert_eq!(successors.count(), 3);
    });
}

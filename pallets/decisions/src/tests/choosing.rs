// SPDX-License-Identifier: AGPL-3.0-or-later
//! Answers: which fit, from whom, changed and taken back, and what is kept of them.

use super::*;
use crate::{Ballot, Counts};

/// A question that is open, on life together.
fn open(method: Method, options: &[&str], number: u8) -> ProposalId {
    let id = asked(0, method, options, number);
    until_open(id);
    happened();
    id
}

fn sums(id: ProposalId) -> (u32, Vec<u64>) {
    match Decisions::proposal(id).unwrap().counts {
        Some(Counts::Sums { ballots, sums }) => (ballots, sums.to_vec()),
        other => panic!("no sums: {other:?}"),
    }
}

fn turnout(id: ProposalId) -> u32 {
    Decisions::proposal(id).unwrap().counts.unwrap().turnout()
}

/// Each of these is taken, each of those refused.
fn takes(id: ProposalId, fit: &[Answer], unfit: &[Answer]) {
    for answer in fit {
        assert_ok!(choose(1, id, answer.clone()));
        let kept = Decisions::answer(id, 1).map(|view| view.answer);
        assert_eq!(kept.as_ref(), Some(answer));
    }
    for answer in unfit {
        assert_noop!(choose(1, id, answer.clone()), Fault::AnswerInvalid);
    }
}

#[test]
fn a_score_is_zero_to_the_highest_for_each() {
    run(|| {
        let id = open(Method::Score, &["Lundi", "Mardi", "Jeudi"], 5);
        let fit = [scores(&[0, 5, 3]), scores(&[0, 0, 0]), scores(&[5, 5, 5])];
        let unfit = [
            scores(&[0, 6, 3]),
            scores(&[0, 5]),
            scores(&[0, 5, 3, 1]),
            ranking(&[0, 1, 2]),
        ];
        takes(id, &fit, &unfit);
    });
}

#[test]
fn dots_are_as_many_as_there_are_or_fewer() {
    run(|| {
        let id = open(Method::Dots, &["Lundi", "Mardi", "Jeudi"], 7);
        let fit = [
            scores(&[7, 0, 0]),
            scores(&[2, 3, 2]),
            scores(&[1, 0, 1]),
            scores(&[0, 0, 0]),
        ];
        let unfit = [
            scores(&[8, 0, 0]),
            scores(&[4, 4, 0]),
            scores(&[255, 255, 2]),
            scores(&[1]),
        ];
        takes(id, &fit, &unfit);
    });
}

#[test]
fn one_approves_or_not() {
    run(|| {
        let id = open(Method::Approval, &["Lundi", "Mardi"], 0);
        let fit = [scores(&[0, 0]), scores(&[1, 1]), scores(&[0, 1])];
        takes(id, &fit, &[scores(&[2, 0]), scores(&[]), ranking(&[0])]);
    });
}

#[test]
fn one_can_come_or_if_need_be_or_not() {
    run(|| {
        let id = open(Method::TimePoll, &["Lundi", "Mardi"], 0);
        let fit = [scores(&[0, 1]), scores(&[2, 2])];
        takes(id, &fit, &[scores(&[3, 0]), scores(&[1]), ranking(&[1, 0])]);
    });
}

#[test]
fn one_ranks_as_many_as_he_likes_each_once() {
    run(|| {
        // Three, with leaving it as it is.
        let id = open(Method::RankedChoice, &["Au four", "Au moulin"], 0);
        let fit = [ranking(&[0]), ranking(&[2, 0]), ranking(&[2, 1, 0])];
        let unfit = [
            ranking(&[]),
            ranking(&[3]),
            ranking(&[1, 1]),
            ranking(&[0, 1, 2, 0]),
            ranking(&[255]),
            ranking(&[8]),
            scores(&[0, 1, 2]),
        ];
        takes(id, &fit, &unfit);
        let id = open(Method::Election, &["Ana", "Bo"], 1);
        takes(
            id,
            &[ranking(&[1]), ranking(&[1, 2])],
            &[ranking(&[0]), ranking(&[1, 3]), ranking(&[]), scores(&[0, 1])],
        );
        let names = ["A", "B", "C", "D", "E", "F", "G"];
        let id = open(Method::RankedChoice, &names, 0);
        takes(id, &[ranking(&[7, 6, 5, 4, 3, 2, 1, 0])], &[ranking(&[8])]);
    });
}

#[test]
fn an_answer_is_told_and_counted() {
    run(|| {
        let id = open(Method::Score, &["Lundi", "Mardi"], 10);
        assert_ok!(choose(1, id, scores(&[7, 2])));
        let answered = Event::Answered {
            proposal: id,
            revision: 0,
            member: 1,
            answer: scores(&[7, 2]),
        };
        assert_eq!(happened(), [answered]);
        assert_eq!(sums(id), (1, vec![7, 2]));
        assert_ok!(choose(2, id, scores(&[1, 10])));
        assert_eq!(sums(id), (2, vec![8, 12]));
        // The same once more, otherwise, and not at all.
        assert_ok!(choose(2, id, scores(&[1, 10])));
        assert_eq!(sums(id), (2, vec![8, 12]));
        assert_ok!(choose(2, id, scores(&[0, 0])));
        assert_eq!(sums(id), (2, vec![7, 2]));
        happened();
        assert_ok!(take_back(1, id));
        let taken_back = Event::VoteTakenBack {
            proposal: id,
            member: 1,
        };
        assert_eq!(happened(), [taken_back]);
        assert_eq!(sums(id), (1, vec![0, 0]));
        assert_noop!(take_back(1, id), Fault::NotVoted);
        assert_eq!(Decisions::answer(id, 1), None);
        // Nothing of it is among votes.
        assert_eq!(Decisions::proposal(id).unwrap().tally, Tally::default());
        assert_eq!(Decisions::ballot(id, 2), None);
        assert_eq!(Decisions::ballots(id, None, 9), []);
        assert!(!crate::Tallies::<Test>::contains_key(ballot_box(id)));
    });
}

#[test]
fn rankings_are_counted_exactly() {
    run(|| {
        for (method, options) in [
            (Method::RankedChoice, &["A", "B", "C"][..]),
            (Method::Election, &["A", "B", "C"]),
        ] {
            let number = u8::from(method == Method::Election);
            let id = open(method, options, number);
            let counts = || Decisions::proposal(id).unwrap().counts.unwrap();
            let none = counts();
            assert_ok!(choose(0, id, ranking(&[3, 1])));
            let one = counts();
            assert_ok!(choose(1, id, ranking(&[1])));
            assert_ok!(choose(1, id, ranking(&[1, 3, 2])));
            assert_eq!(counts().turnout(), 2);
            assert_ok!(take_back(1, id));
            assert_eq!(counts(), one);
            assert_ok!(take_back(0, id));
            assert_eq!(counts(), none);
        }
    });
}

#[test]
fn votes_and_answers_are_of_different_kinds() {
    run(|| {
        let asked = open(Method::Approval, &["Lundi", "Mardi"], 0);
        for choice in [Choice::Agree, Choice::Abstain, Choice::Disagree, Choice::Block] {
            assert_noop!(
                vote_on(1, asked, 0, choice, reason("Parce que.")),
                Fault::MethodNeedsOptions
            );
        }
        assert_noop!(
            Decisions::second(signed(1), asked, 0, 2),
            Fault::MethodNeedsOptions
        );
        for method in Method::ALL.into_iter().filter(|method| !method.asks()) {
            TestRules::set(Rules {
                open_when_quiet: 20,
                ..Rules::DEFAULT
            });
            let id = proposed(0, LIFE, method, None);
            until_open(id);
            assert_noop!(choose(1, id, scores(&[0, 1])), Fault::MethodAsksNothing);
            assert_noop!(choose(1, id, ranking(&[0])), Fault::MethodAsksNothing);
        }
        assert_ok!(publish(1));
        assert_noop!(choose(1, next() - 1, scores(&[0, 1])), Fault::NotProposed);
        assert_noop!(choose(1, 99, scores(&[0, 1])), Fault::ProposalNotFound);
    });
}

#[test]
fn a_reason_is_kept_replaced_and_cleared() {
    run(|| {
        let id = open(Method::Approval, &["Lundi", "Mardi"], 0);
        let choose = |why| Decisions::choose(signed(1), id, 0, scores(&[0, 1]), why);
        let why = || Decisions::answer(id, 1).unwrap().reason;
        assert_ok!(choose(reason("Mardi, il y a du pain.")));
        assert_eq!(why(), reason("Mardi, il y a du pain."));
        assert_ok!(choose(reason("Et du vin.")));
        assert_eq!(why(), reason("Et du vin."));
        assert_noop!(choose(reason(" ")), Fault::ReasonInvalid);
        assert_noop!(choose(reason("")), Fault::ReasonInvalid);
        assert_ok!(choose(None));
        assert_eq!((why(), Reasons::<Test>::iter().count()), (None, 0));
        assert_ok!(choose(reason("Et du vin.")));
        assert_ok!(take_back(1, id));
        assert_eq!(Reasons::<Test>::iter().count(), 0);
    });
}

#[test]
fn answers_are_cleared_when_they_are_old_and_what_came_out_stays() {
    run(|| {
        let id = open(Method::Score, &["Lundi", "Mardi"], 10);
        for member in 0..5 {
            let why = reason("Parce que.");
            assert_ok!(Decisions::choose(signed(member), id, 0, scores(&[1, 2]), why));
        }
        until_closing(id);
        assert_eq!(chosen(id), Some(vec![2]));
        pass(Rules::DEFAULT.ballots_millis);
        for _ in 0..2 {
            pass(SECOND);
        }
        assert_eq!(
            (Ballots::<Test>::iter().count(), Reasons::<Test>::iter().count()),
            (0, 0)
        );
        assert_eq!(sums(id), (5, vec![5, 10]));
        let view = Decisions::proposal(id).unwrap();
        assert_eq!((view.outcome, view.verdict), (outcome(id), Some(Verdict::Chosen)));
        assert_eq!(Decisions::answer(id, 1), None);
    });
}

#[test]
fn who_can_vote_can_answer() {
    run(|| {
        let id = asked(0, Method::Approval, &["Lundi", "Mardi"], 0);
        let answer = |member| choose(member, id, scores(&[0, 1]));
        assert_noop!(answer(1), Fault::NotOpen);
        assert_noop!(answer(7), Fault::NotMember);
        until_open(id);
        People::join(6, Kind::Person);
        assert_noop!(answer(6), Fault::CameAfter);
        People::join(7, Kind::Project);
        assert_noop!(answer(7), Fault::NotPerson);
        People::fall(2);
        assert_noop!(answer(2), Fault::NotInGoodStanding);
        assert_ok!(answer(1));
        assert_noop!(
            Decisions::choose(signed(1), id, 1, scores(&[0, 1]), None),
            Fault::OtherRevision
        );
        Clock::set(poll(id).closes_at - 1);
        assert_ok!(answer(3));
        Clock::pass(1);
        assert_noop!(answer(3), Fault::VoteOver);
        assert_noop!(take_back(3, id), Fault::VoteOver);
        assert_eq!(turnout(id), 2);
    });
}

#[test]
fn what_was_answered_stands_when_one_leaves() {
    run(|| {
        let id = open(Method::RankedChoice, &["Au four"], 0);
        assert_ok!(choose(1, id, ranking(&[1])));
        assert_ok!(choose(2, id, ranking(&[1])));
        People::leave(1);
        People::fall(2);
        assert_noop!(take_back(1, id), Fault::NotMember);
        assert_noop!(take_back(2, id), Fault::NotInGoodStanding);
        // Who comes back came after.
        People::join(2, Kind::Person);
        assert_noop!(choose(2, id, ranking(&[0])), Fault::CameAfter);
        until_closing(id);
        assert_eq!((turnout(id), chosen(id)), (2, Some(vec![1])));
    });
}

#[test]
fn nobody_answers_for_another() {
    run(|| {
        assert_ok!(delegate(1, 2));
        assert_ok!(delegate(3, 2));
        pass(SECOND);
        let id = open(Method::Election, &["Ana", "Bo"], 1);
        assert_ok!(choose(2, id, ranking(&[1])));
        assert_eq!(turnout(id), 1);
        let voice = Decisions::voice(id, 1).unwrap();
        assert_eq!((voice.through, voice.ballot), (vec![], None));
        assert_eq!(Decisions::voices(id, None, 9), []);
        assert_ok!(choose(1, id, ranking(&[2])));
        assert_ok!(take_back(2, id));
        assert_eq!(turnout(id), 1);
        assert_eq!(Ballots::<Test>::iter().count(), 1);
    });
}

#[test]
fn answers_are_read_page_by_page() {
    run(|| {
        let id = open(Method::Approval, &["Lundi", "Mardi"], 0);
        for member in 0..5 {
            assert_ok!(choose(member, id, scores(&[member as u8 % 2, 1])));
        }
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = Decisions::answers(id, after, 2);
            after = page.last().map(|view| view.member);
            if after.is_none() {
                break;
            }
            assert!(page.len() <= 2);
            seen.extend(page.into_iter().map(|view| (view.member, view.answer)));
        }
        seen.sort_unstable_by_key(|(member, _)| *member);
        let expected = (0..5).map(|member| (member, scores(&[member as u8 % 2, 1])));
        assert_eq!(seen, expected.collect::<Vec<_>>());
        assert_eq!(Decisions::answers(99, None, 9), []);
        assert_eq!(Decisions::answer(99, 0), None);
        // Votes are no answers.
        let vote = simple(0);
        until_open(vote);
        all_say([0], vote, Choice::Agree);
        assert_eq!(Decisions::answers(vote, None, 9), []);
        assert_eq!(Decisions::answer(vote, 0), None);
    });
}

#[test]
fn an_answer_weighs_what_it_takes() {
    use crate::WeightInfo;
    type Weights = <Test as crate::Config>::WeightInfo;
    run(|| {
        let id = open(Method::Approval, &["Lundi", "Mardi"], 0);
        assert_ok!(choose(1, id, scores(&[0, 1])));
        let kept = Ballot::Chosen {
            answer: scores(&[0, 1]),
            with_reason: false,
        };
        assert_eq!(Ballots::<Test>::get(ballot_box(id), 1), Some(kept));
        let taken_back = Decisions::take_back(signed(1), id).unwrap();
        assert_eq!(taken_back.actual_weight, Some(Weights::take_back_answer()));
        let most = Call::<Test>::take_back { proposal: id }
            .get_dispatch_info()
            .call_weight;
        assert!(Weights::take_back_answer().all_lte(most));
        let closing = Call::<Test>::close { proposal: id }
            .get_dispatch_info()
            .call_weight;
        assert!(Weights::close_answers().all_lte(closing));
        block_of(poll(id).closes_at, false);
        let closed = Decisions::close(signed(1), id).unwrap();
        assert_eq!(closed.actual_weight, Some(Weights::close_answers()));
        assert!(Weights::step_close_answers().all_lte(Decisions::weight_of_step(true)));
    });
}

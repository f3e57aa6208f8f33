// SPDX-License-Identifier: AGPL-3.0-or-later
//! What comes out of questions, who decides between equals, and endings that turn.

use super::*;
use crate::{CountsBefore, Outcome};

/// A question that is open, to which these answer, from member 0 on.
fn answered(method: Method, options: &[&str], number: u8, answers: &[Answer]) -> ProposalId {
    let id = asked(0, method, options, number);
    until_open(id);
    for (member, answer) in answers.iter().enumerate() {
        assert_ok!(choose(member as MemberId, id, answer.clone()));
    }
    id
}

/// In which order, how many of the first, and whether by lot.
type Out = (Vec<u8>, u8, bool);

fn out(order: &[u8], winners: u8, by_lot: bool) -> Option<Out> {
    Some((order.to_vec(), winners, by_lot))
}

fn told(outcome: Option<Outcome>) -> Option<Out> {
    outcome.map(|outcome| (outcome.order.to_vec(), outcome.winners, outcome.by_lot))
}

/// What came out.
fn kept(id: ProposalId) -> Option<Out> {
    told(outcome(id))
}

/// What wallets show.
fn seen(id: ProposalId) -> Option<Out> {
    told(Decisions::proposal(id).unwrap().outcome)
}

const DAYS: [&str; 3] = ["Lundi", "Mardi", "Jeudi"];

/// Asked, answered, changed, taken back and closed: this comes out, and is told and shown.
fn comes_out(method: Method, number: u8, answers: &[Answer], changed: Answer, expected: Option<Out>) {
    run(|| {
        let id = answered(method, &DAYS, number, answers);
        assert_ok!(choose(0, id, changed));
        let last = answers.len() as MemberId - 1;
        assert_ok!(take_back(last, id));
        let shown = || Decisions::proposal(id).unwrap();
        assert_eq!(
            (seen(id), shown().verdict),
            (expected.clone(), Some(Verdict::Chosen))
        );
        let counts = shown().counts;
        happened();
        until_closing(id);
        let closed = Event::Closed {
            proposal: id,
            verdict: Verdict::Chosen,
            tally: Tally::default(),
        };
        let chosen = Event::Chosen {
            proposal: id,
            outcome: outcome(id).unwrap(),
        };
        assert_eq!(happened(), [closed, chosen]);
        assert_eq!((stage(id), kept(id)), (Stage::Decided, expected.clone()));
        assert_eq!((seen(id), shown().counts), (expected, counts));
        assert_eq!((OpenVotes::<Test>::get(), OpenOf::<Test>::get(0)), (0, 0));
        assert_noop!(Decisions::close(signed(0), id), Fault::VoteOver);
    });
}

#[test]
fn the_highest_score_is_chosen() {
    let answers = [
        scores(&[9, 0, 0]),
        scores(&[3, 4, 2]),
        scores(&[0, 5, 1]),
        scores(&[10, 10, 10]),
    ];
    // 5, 9, 4.
    comes_out(
        Method::Score,
        10,
        &answers,
        scores(&[2, 0, 1]),
        out(&[2, 1, 3], 1, false),
    );
}

#[test]
fn the_most_dots_are_chosen() {
    let answers = [
        scores(&[6, 0, 0]),
        scores(&[0, 2, 4]),
        scores(&[1, 0, 5]),
        scores(&[6, 0, 0]),
    ];
    // 1, 5, 9.
    comes_out(
        Method::Dots,
        6,
        &answers,
        scores(&[0, 3, 0]),
        out(&[3, 2, 1], 1, false),
    );
}

#[test]
fn the_most_approved_is_chosen() {
    let answers = [
        scores(&[0, 0, 1]),
        scores(&[1, 1, 0]),
        scores(&[1, 0, 0]),
        scores(&[0, 1, 1]),
    ];
    comes_out(
        Method::Approval,
        0,
        &answers,
        scores(&[1, 1, 0]),
        out(&[1, 2, 3], 1, false),
    );
}

#[test]
fn when_most_can_come_is_chosen() {
    let answers = [
        scores(&[2, 0, 0]),
        scores(&[1, 2, 1]),
        scores(&[0, 2, 1]),
        scores(&[2, 0, 0]),
    ];
    // 1, 5, 4: one who must is half of one who can.
    comes_out(
        Method::TimePoll,
        0,
        &answers,
        scores(&[0, 1, 2]),
        out(&[2, 3, 1], 1, false),
    );
}

#[test]
fn who_wins_against_each_other_is_chosen() {
    // Three options and the status quo. All prefer 2; the others win once against each other, and the status quo goes first.
    let answers = [
        ranking(&[1, 0]),
        ranking(&[2, 1]),
        ranking(&[2, 3]),
        ranking(&[0]),
    ];
    comes_out(
        Method::RankedChoice,
        0,
        &answers,
        ranking(&[2, 0]),
        out(&[2, 0, 1, 3], 1, false),
    );
}

#[test]
fn so_many_are_elected_as_there_are_seats() {
    // Three voters, two seats: two votes are enough, which 1 has; 2 has none and is excluded.
    let answers = [ranking(&[2]), ranking(&[1, 3]), ranking(&[3]), ranking(&[2])];
    comes_out(
        Method::Election,
        2,
        &answers,
        ranking(&[1, 3]),
        out(&[1, 3, 2], 2, false),
    );
}

#[test]
fn the_status_quo_wins_ties() {
    run(|| {
        for option in 0..=1 {
            TestLot::draw_first(option, 4);
            let id = answered(
                Method::RankedChoice,
                &["Au four"],
                0,
                &[ranking(&[1]), ranking(&[0])],
            );
            assert_eq!(seen(id), out(&[0, 1], 1, false));
            until_closing(id);
            assert_eq!(kept(id), out(&[0, 1], 1, false));
        }
    });
}

#[test]
fn a_lot_decides_between_equals_and_says_so() {
    let tie = [scores(&[5, 0, 5]), scores(&[2, 6, 2])];
    run(|| {
        for (first, order) in [(0, [1, 3, 2]), (2, [3, 1, 2])] {
            TestLot::draw_first(first, 2);
            let id = answered(Method::Score, &DAYS, 10, &tie);
            // It is drawn when the vote closes, no sooner.
            assert_eq!(seen(id), out(&[1, 3, 2], 1, true));
            let view = Decisions::proposal(id).unwrap().outcome.unwrap();
            assert_eq!(view.lot, [0; 32]);
            until_closing(id);
            assert_eq!(kept(id), out(&order, 1, true));
            // It is kept, for who counts again.
            assert_eq!(outcome(id).unwrap().lot, TestLot::get());
            // What is drawn later changes nothing.
            TestLot::draw_first(1, 2);
            assert_eq!(seen(id), out(&order, 1, true));
        }
    });
}

#[test]
fn a_lot_further_down_decides_nothing() {
    run(|| {
        TestLot::draw_first(2, 2);
        let id = answered(Method::Approval, &DAYS, 0, &[scores(&[1, 0, 0])]);
        until_closing(id);
        assert_eq!(kept(id), out(&[1, 3, 2], 1, false));
        // Among sixteen each has a lot of its own.
        let lines: Vec<String> = (0..16).map(|option| option.to_string()).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let id = answered(Method::Approval, &lines, 0, &[scores(&[1; 16])]);
        let mut lot = [7; 32];
        lot[31] = 8;
        TestLot::set(lot);
        until_closing(id);
        let first = outcome(id).map(|outcome| (outcome.order[0], outcome.order[1], outcome.by_lot));
        assert_eq!(first, Some((16, 1, true)));
    });
}

#[test]
fn a_lot_decides_between_those_who_stand() {
    run(|| {
        for (first, elected) in [(0, [1, 3]), (1, [2, 3])] {
            TestLot::draw_first(first, 4);
            let answers = [ranking(&[3]), ranking(&[3]), ranking(&[1]), ranking(&[2])];
            let id = answered(Method::Election, &DAYS, 2, &answers);
            assert!(Decisions::proposal(id).unwrap().outcome.unwrap().by_lot);
            until_closing(id);
            assert_eq!(chosen(id), Some(elected.to_vec()));
            assert!(outcome(id).unwrap().by_lot);
        }
    });
}

#[test]
fn where_too_few_take_part_nothing_is_chosen() {
    run(|| {
        set_terms(LIFE, |terms| terms.floor_permille = 500);
        for method in Method::ALL.into_iter().filter(|method| method.asks()) {
            let number = match method {
                Method::Score | Method::Dots | Method::Election => 1,
                _ => 0,
            };
            let answer = match method.ranks() {
                true => ranking(&[2]),
                false => scores(&[0, 1, 0]),
            };
            let two = vec![answer.clone(); 2];
            let id = answered(method, &DAYS, number, &two);
            let shown = || Decisions::proposal(id).unwrap();
            assert_eq!(shown().verdict, Some(Verdict::TooFewTookPart));
            assert!(shown().outcome.is_some(), "what would come out is shown");
            happened();
            until_closing(id);
            let closed = Event::Closed {
                proposal: id,
                verdict: Verdict::TooFewTookPart,
                tally: Tally::default(),
            };
            assert_eq!(happened(), [closed]);
            assert_eq!((verdict(id), kept(id)), (Some(Verdict::TooFewTookPart), None));
            assert_eq!(shown().outcome, None);
            let id = answered(method, &DAYS, number, &vec![answer; 3]);
            until_closing(id);
            assert_eq!((verdict(id), chosen(id)), (Some(Verdict::Chosen), Some(vec![2])));
        }
    });
}

#[test]
fn where_nobody_takes_part_nothing_is_chosen() {
    run(|| {
        set_terms(LIFE, |terms| terms.floor_permille = 0);
        let id = answered(Method::Election, &DAYS, 1, &[]);
        assert_eq!(seen(id), None);
        assert_eq!(
            Decisions::proposal(id).unwrap().verdict,
            Some(Verdict::TooFewTookPart)
        );
        until_closing(id);
        assert_eq!((verdict(id), kept(id)), (Some(Verdict::TooFewTookPart), None));
        // Who answered all with nothing took part.
        let id = answered(Method::Score, &DAYS, 1, &[scores(&[0, 0, 0])]);
        until_closing(id);
        assert_eq!(kept(id), out(&[1, 2, 3], 1, true));
    });
}

/// The last window of a vote by scores in which Monday leads before Tuesday and Thursday.
fn about_to_end() -> ProposalId {
    let id = answered(Method::Score, &DAYS, 10, &[scores(&[9, 6, 3])]);
    block_at(poll(id).closes_at - HOUR);
    id
}

#[test]
fn what_turns_in_the_last_window_goes_on() {
    run(|| {
        let id = about_to_end();
        let before = poll(id).closes_at;
        assert_ok!(choose(1, id, scores(&[0, 4, 0])));
        assert_eq!(poll(id).at_window, Some(Verdict::Chosen));
        assert_eq!(CountsBefore::<Test>::get(ballot_box(id)).unwrap().turnout(), 1);
        assert_ok!(choose(2, id, scores(&[0, 1, 0])));
        // The counts before the first change are kept, not those before the last.
        assert_eq!(CountsBefore::<Test>::get(ballot_box(id)).unwrap().turnout(), 1);
        happened();
        until_closing(id);
        assert_eq!((poll(id).closes_at, poll(id).extensions), (before + DAY, 1));
        let extended = Event::Extended {
            proposal: id,
            closes_at: before + DAY,
        };
        assert_eq!(happened(), [extended]);
        assert_eq!((kept(id), CountsBefore::<Test>::iter().count()), (None, 0));
        // Nothing turns any more: more of the same.
        assert_ok!(choose(3, id, scores(&[0, 1, 0])));
        until_closing(id);
        assert_eq!((stage(id), kept(id)), (Stage::Decided, out(&[2, 1, 3], 1, false)));
        assert_eq!(CountsBefore::<Test>::iter().count(), 0);
    });
}

#[test]
fn what_changes_behind_the_chosen_does_not() {
    run(|| {
        let id = about_to_end();
        assert_ok!(choose(1, id, scores(&[5, 0, 10])));
        until_closing(id);
        assert_eq!(poll(id).extensions, 0);
        assert_eq!(kept(id), out(&[1, 3, 2], 1, false));
        assert_eq!(CountsBefore::<Test>::iter().count(), 0);
    });
}

#[test]
fn what_turns_back_in_the_same_window_does_not() {
    run(|| {
        let id = about_to_end();
        assert_ok!(choose(1, id, scores(&[0, 10, 0])));
        assert_ok!(take_back(1, id));
        until_closing(id);
        assert_eq!((poll(id).extensions, chosen(id)), (0, Some(vec![1])));
    });
}

#[test]
fn a_turnout_reached_in_the_last_window_turns_it_too() {
    run(|| {
        set_terms(LIFE, |terms| terms.floor_permille = 400);
        let id = about_to_end();
        assert_ok!(choose(1, id, scores(&[9, 0, 0])));
        assert_eq!(poll(id).at_window, Some(Verdict::TooFewTookPart));
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        until_closing(id);
        assert_eq!(chosen(id), Some(vec![1]));
    });
}

#[test]
fn chance_alone_turns_nothing() {
    run(|| {
        // Equal before and after: one lot serves for both.
        TestLot::draw_first(2, 2);
        let id = answered(Method::Approval, &DAYS, 0, &[scores(&[1, 0, 1])]);
        block_at(poll(id).closes_at - HOUR);
        assert_ok!(choose(1, id, scores(&[1, 0, 1])));
        until_closing(id);
        assert_eq!((poll(id).extensions, kept(id)), (0, out(&[3, 1, 2], 1, true)));
    });
}

#[test]
fn those_elected_in_another_order_do_not_turn_it() {
    run(|| {
        join_until(9);
        let answers = [ranking(&[1]), ranking(&[1]), ranking(&[2])];
        let id = answered(Method::Election, &DAYS, 2, &answers);
        block_at(poll(id).closes_at - HOUR);
        // As many for 2 as to be elected first; and 3 has nothing.
        for member in 3..6 {
            assert_ok!(choose(member, id, ranking(&[2])));
        }
        until_closing(id);
        assert_eq!((poll(id).extensions, kept(id)), (0, out(&[2, 1, 3], 2, false)));
        let id = answered(Method::Election, &DAYS, 2, &answers);
        block_at(poll(id).closes_at - HOUR);
        for member in 3..6 {
            assert_ok!(choose(member, id, ranking(&[3])));
        }
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        until_closing(id);
        assert_eq!(chosen(id), Some(vec![1, 3]));
    });
}

#[test]
fn it_goes_on_three_times_at_most() {
    run(|| {
        let id = about_to_end();
        for times in 0..=3 {
            let last_word = match times % 2 {
                0 => scores(&[0, 10, 0]),
                _ => scores(&[10, 0, 0]),
            };
            assert_ok!(choose(1, id, last_word));
            until_closing(id);
            assert_eq!(stage(id) == Stage::Decided, times == 3, "{times}");
            if times < 3 {
                block_at(poll(id).closes_at - HOUR);
            }
        }
        assert_eq!((poll(id).extensions, chosen(id)), (3, Some(vec![1])));
    });
}

#[test]
fn anybody_closes_it_while_the_queue_is_late() {
    run(|| {
        let id = answered(Method::TimePoll, &DAYS, 0, &[scores(&[0, 0, 2])]);
        assert_noop!(Decisions::close(signed(3), id), Fault::NotDue);
        block_of(poll(id).closes_at + HOUR, false);
        assert_ok!(Decisions::close(signed(3), id));
        assert_eq!(chosen(id), Some(vec![3]));
    });
}

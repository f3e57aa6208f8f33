// SPDX-License-Identifier: AGPL-3.0-or-later
//! Answers counted again from themselves, and what comes out of them.

use super::asking::first;
use super::rankings::{drawn, elect, pairs, schulze, Counted, Papers};
use super::{Alike, Answer, Answered, Counts, Method, Outcome, Question};
use std::cmp::Reverse;
use subxt::utils::H256;

/// How many bytes of a lot each of sixteen options has, and each of eight that are ranked.
const BYTES_OF_SUMS: usize = 2;
const BYTES_OF_RANKED: usize = 4;

/// The counts of answers, each of which fits the question.
pub(super) fn counted(method: Method, question: &Question, answers: &[Answered]) -> Counts {
    let turnout = u32::try_from(answers.len()).unwrap_or(u32::MAX);
    match method {
        Method::RankedChoice => Counts::Pairs {
            answers: turnout,
            prefer: pairs(choices(method, question), &papers(method, answers)),
        },
        Method::Election => Counts::Rankings {
            answers: turnout,
            rankings: alike(answers),
        },
        _ => Counts::Sums {
            answers: turnout,
            sums: sums(question, answers),
        },
    }
}

/// How many there are to choose among.
fn choices(method: Method, question: &Question) -> u8 {
    let options = u8::try_from(question.options.len()).unwrap_or(u8::MAX);
    options.saturating_add(1 - first(method))
}

fn sums(question: &Question, answers: &[Answered]) -> Vec<u64> {
    let of = |place: usize| {
        let scores = answers.iter().filter_map(|answered| match &answered.answer {
            Answer::Scores(scores) => scores.get(place),
            Answer::Ranking(_) => None,
        });
        scores.map(|score| u64::from(*score)).sum()
    };
    (0..question.options.len()).map(of).collect()
}

fn rankings(answers: &[Answered]) -> impl Iterator<Item = &Vec<u8>> {
    answers.iter().filter_map(|answered| match &answered.answer {
        Answer::Ranking(ranking) => Some(ranking),
        Answer::Scores(_) => None,
    })
}

/// The rankings with options numbered from 0.
fn papers(method: Method, answers: &[Answered]) -> Papers {
    let mut papers = Papers::new();
    for ranking in rankings(answers) {
        let ranking = ranking.iter().map(|number| number.saturating_sub(first(method)));
        let count = papers.entry(ranking.collect()).or_default();
        *count = count.saturating_add(1);
    }
    papers
}

fn alike(answers: &[Answered]) -> Vec<Alike> {
    let mut papers = Papers::new();
    for ranking in rankings(answers) {
        let count = papers.entry(ranking.clone()).or_default();
        *count = count.saturating_add(1);
    }
    let alike = |(ranking, answers)| Alike { ranking, answers };
    papers.into_iter().map(alike).collect()
}

/// What comes out of answers that fit the question, where this lot decides between equals.
pub(super) fn outcome(method: Method, question: &Question, answers: &[Answered], lot: H256) -> Outcome {
    let options = choices(method, question);
    let ranked = || drawn(options, BYTES_OF_RANKED, &lot.0);
    let papers = || papers(method, answers);
    let counted = match method {
        Method::RankedChoice => schulze(&pairs(options, &papers()), &ranked()),
        Method::Election => elect(&papers(), options, question.number, &ranked()),
        _ => highest(&sums(question, answers), &drawn(options, BYTES_OF_SUMS, &lot.0)),
    };
    let number = |option: u8| option.saturating_add(first(method));
    Outcome {
        order: counted.order.into_iter().map(number).collect(),
        winners: match method {
            Method::Election => question.number,
            _ => 1,
        },
        by_lot: counted.by_lot,
        lot,
    }
}

/// The highest sum first; of equal ones the one that is drawn first.
fn highest(sums: &[u64], drawn: &[u8]) -> Counted {
    let sum = |option: &u8| sums.get(usize::from(*option)).copied().unwrap_or_default();
    let mut order = drawn.to_vec();
    // What is level stays in the order in which it was drawn.
    order.sort_by_key(|option| Reverse(sum(option)));
    let most = sums.iter().max();
    Counted {
        order,
        by_lot: sums.iter().filter(|sum| Some(*sum) == most).count() > 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::asking::tests::question;

    fn answered(answers: &[&[u8]], of: fn(Vec<u8>) -> Answer) -> Vec<Answered> {
        let answered = |(member, answer): (u32, &&[u8])| Answered {
            member,
            answer: of(answer.to_vec()),
            reason: None,
        };
        (0..).zip(answers).map(answered).collect()
    }

    #[test]
    fn the_highest_sum_is_chosen_and_of_equal_ones_who_is_drawn() {
        let three = question(3, 5);
        let answers = answered(&[&[5, 3, 0], &[0, 2, 5]], Answer::Scores);
        let counts = counted(Method::Score, &three, &answers);
        let sums = vec![5, 5, 5];
        assert_eq!(counts, Counts::Sums { answers: 2, sums });
        let mut lot = [0; 32];
        lot[3] = 1;
        let level = outcome(Method::Score, &three, &answers, H256(lot));
        assert_eq!(
            (level.order, level.winners, level.by_lot),
            (vec![2, 1, 3], 1, true)
        );
        let clear = outcome(Method::Score, &three, &answers[..1], H256(lot));
        assert_eq!((clear.order, clear.by_lot), (vec![1, 2, 3], false));
    }

    #[test]
    fn a_ranked_choice_has_one_option_more() {
        let two = question(2, 0);
        let answers = answered(&[&[1, 0], &[1], &[0, 2]], Answer::Ranking);
        let counts = counted(Method::RankedChoice, &two, &answers);
        let prefer = vec![vec![0, 1, 2], vec![2, 0, 2], vec![0, 1, 0]];
        assert_eq!(counts, Counts::Pairs { answers: 3, prefer });
        let found = outcome(Method::RankedChoice, &two, &answers, H256([0; 32]));
        assert_eq!(
            (found.order, found.winners, found.by_lot),
            (vec![1, 0, 2], 1, false)
        );
    }

    #[test]
    fn who_stands_for_election_is_numbered_from_one() {
        let three = question(3, 2);
        let answers = answered(&[&[2, 1], &[2, 1], &[2], &[1], &[3]], Answer::Ranking);
        let counts = counted(Method::Election, &three, &answers);
        assert_eq!(counts.first_preferences(3), [1, 3, 1]);
        let found = outcome(Method::Election, &three, &answers, H256([0; 32]));
        // Quota 2; the surplus of 2 passes 0.33333 from each of two papers to 1.
        assert_eq!((found.chosen(), found.by_lot), (vec![1, 2], false));
        assert_eq!(found.order, [2, 1, 3]);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Questions with options, answers to them, and what comes out, in plain types.
//!
//! Options have the numbers that people see, on the chain too: from 1 on, and 0 is to leave it as it is, where that is one of
//! them.

use super::Method;
use crate::model::{deceives, MemberId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use subxt::utils::H256;

/// Bytes of an option.
pub const LONGEST_OPTION: usize = 128;
/// What the highest score is where nobody says another.
pub const USUAL_HIGHEST: u8 = 5;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Among what people choose: numbers 1, 2, …
    pub options: Vec<String>,
    /// Score: the highest. Dots: how many each person has in all. Election: how many are elected. Else 0.
    pub number: u8,
}

impl Method {
    /// Whether people choose among options in it.
    pub fn asks(self) -> bool {
        self.options().is_some()
    }

    /// Whether they rank them.
    pub fn ranks(self) -> bool {
        matches!(self, Self::RankedChoice | Self::Election)
    }

    /// How many options a question can have in it; nothing where none is asked.
    pub fn options(self) -> Option<RangeInclusive<usize>> {
        match self {
            Self::Score | Self::Dots | Self::Approval | Self::TimePoll => Some(2..=16),
            Self::RankedChoice => Some(1..=7),
            Self::Election => Some(2..=6),
            Self::SenseCheck
            | Self::Advice
            | Self::Count
            | Self::Majority
            | Self::Supermajority
            | Self::AdaptiveQuorum
            | Self::Consent => None,
        }
    }

    /// What the number of a question with so many options can be.
    pub fn numbers(self, options: usize) -> RangeInclusive<u8> {
        match self {
            Self::Score => 1..=10,
            Self::Dots => 1..=100,
            Self::Election => 1..=u8::try_from(options.saturating_sub(1)).unwrap_or(u8::MAX),
            _ => 0..=0,
        }
    }
}

impl Question {
    /// Whether it can be asked in this way.
    pub fn suits(&self, method: Method) -> bool {
        let count = self.options.len();
        let mut seen = BTreeSet::new();
        method.options().is_some_and(|most| most.contains(&count))
            && method.numbers(count).contains(&self.number)
            && self.options.iter().all(|option| {
                let plain = !option.is_empty() && option.trim() == option && !option.chars().any(deceives);
                plain && option.len() <= LONGEST_OPTION && seen.insert(option)
            })
    }

    /// The numbers of all there is to choose among: from 0 where to leave it as it is is one of them.
    pub fn numbers(&self, method: Method) -> RangeInclusive<u8> {
        let last = u8::try_from(self.options.len()).unwrap_or(u8::MAX);
        first(method)..=last
    }

    /// The option of that number; nothing for 0, which is to leave it as it is.
    pub fn option(&self, number: u8) -> Option<&str> {
        let place = usize::from(number).checked_sub(1)?;
        self.options.get(place).map(String::as_str)
    }
}

/// The first number of an option.
pub(super) fn first(method: Method) -> u8 {
    u8::from(method != Method::RankedChoice)
}

/// What a person answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// How much each option has, in their order.
    Scores(Vec<u8>),
    /// The numbers of options, the most preferred first. Who is not named comes last, all equal.
    Ranking(Vec<u8>),
}

/// An answer, with who gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    pub member: MemberId,
    pub answer: Answer,
    pub reason: Option<String>,
}

/// Why an answer is none to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Scores where options are ranked, or a ranking where they are not.
    OtherWay,
    /// Not one number for each option.
    Count { given: usize, wanted: usize },
    /// More than an option can have.
    TooHigh { number: u8, given: u8, most: u8 },
    /// More dots than a person has.
    TooMany { given: u32, most: u8 },
    /// No option is named.
    Empty,
    /// An option that there is not.
    Unknown { number: u8 },
    /// An option named twice.
    Twice { number: u8 },
}

impl Answer {
    /// Whether it answers this question, asked in this way.
    pub fn fits(&self, method: Method, question: &Question) -> Result<(), Misfit> {
        match (self, method) {
            (Self::Ranking(ranking), Method::RankedChoice | Method::Election) => {
                each_once(ranking, question.numbers(method))
            }
            (Self::Scores(scores), Method::Score) => fit(scores, question, question.number),
            (Self::Scores(scores), Method::Approval) => fit(scores, question, 1),
            (Self::Scores(scores), Method::TimePoll) => fit(scores, question, 2),
            (Self::Scores(scores), Method::Dots) => {
                fit(scores, question, u8::MAX)?;
                let given = scores.iter().map(|dots| u32::from(*dots)).sum();
                let most = question.number;
                match given > u32::from(most) {
                    true => Err(Misfit::TooMany { given, most }),
                    false => Ok(()),
                }
            }
            _ => Err(Misfit::OtherWay),
        }
    }
}

/// One number for each option, none too high.
fn fit(scores: &[u8], question: &Question, most: u8) -> Result<(), Misfit> {
    let (given, wanted) = (scores.len(), question.options.len());
    if given != wanted {
        return Err(Misfit::Count { given, wanted });
    }
    match (1..=u8::MAX).zip(scores).find(|(_, score)| **score > most) {
        Some((number, given)) => Err(Misfit::TooHigh {
            number,
            given: *given,
            most,
        }),
        None => Ok(()),
    }
}

/// Numbers that there are, none of them twice, and one at least.
pub fn each_once(numbers: &[u8], known: RangeInclusive<u8>) -> Result<(), Misfit> {
    let mut seen = BTreeSet::new();
    for number in numbers {
        if !known.contains(number) {
            return Err(Misfit::Unknown { number: *number });
        }
        if !seen.insert(number) {
            return Err(Misfit::Twice { number: *number });
        }
    }
    match numbers.is_empty() {
        true => Err(Misfit::Empty),
        false => Ok(()),
    }
}

/// So many who answered alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alike {
    pub ranking: Vec<u8>,
    pub answers: u32,
}

/// The counts of answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Counts {
    /// How much each option has in all, in their order.
    Sums { answers: u32, sums: Vec<u64> },
    /// Of a ranked choice: how many prefer which option (the row) to which other (the column), from option 0 on.
    Pairs { answers: u32, prefer: Vec<Vec<u32>> },
    /// Of an election: how many gave which ranking, in the order of a dictionary; those that somebody gave.
    Rankings { answers: u32, rankings: Vec<Alike> },
}

impl Counts {
    /// How many answered.
    pub fn turnout(&self) -> u32 {
        match self {
            Self::Sums { answers, .. } | Self::Pairs { answers, .. } | Self::Rankings { answers, .. } => {
                *answers
            }
        }
    }

    /// How many prefer each of so many who stand for election to all others.
    pub fn first_preferences(&self, options: usize) -> Vec<u32> {
        let mut firsts = vec![0u32; options];
        if let Self::Rankings { rankings, .. } = self {
            for alike in rankings {
                let place = alike.ranking.first().and_then(|number| number.checked_sub(1));
                if let Some(count) = place.and_then(|place| firsts.get_mut(usize::from(place))) {
                    *count = count.saturating_add(alike.answers);
                }
            }
        }
        firsts
    }
}

/// What came out of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The numbers of all options, the best first.
    pub order: Vec<u8>,
    /// How many of the first are chosen.
    pub winners: u8,
    /// Whether a lot decided which ones these are.
    pub by_lot: bool,
    /// The lot; nothing but zeros where none was drawn yet.
    pub lot: H256,
}

impl Outcome {
    /// The numbers of those who are chosen, in their order.
    pub fn chosen(&self) -> Vec<u8> {
        let chosen = self.order.iter().take(self.winners.into());
        let mut chosen: Vec<u8> = chosen.copied().collect();
        chosen.sort_unstable();
        chosen
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use Answer::{Ranking, Scores};

    pub fn question(options: usize, number: u8) -> Question {
        let options = (1..=options).map(|number| format!("option {number}")).collect();
        Question { options, number }
    }

    #[test]
    fn a_question_has_as_many_options_as_its_way_takes() {
        let suits = |method: Method, options, number| question(options, number).suits(method);
        let ranges = [
            (Method::Score, 2, 16, 1, 10),
            (Method::Dots, 2, 16, 1, 100),
            (Method::Approval, 2, 16, 0, 0),
            (Method::TimePoll, 2, 16, 0, 0),
            (Method::RankedChoice, 1, 7, 0, 0),
            (Method::Election, 2, 6, 1, 5),
        ];
        for (method, least, most, low, high) in ranges {
            assert!(
                suits(method, least, low) && suits(method, most, high),
                "{method:?}"
            );
            assert!(
                !suits(method, least - 1, low) && !suits(method, most + 1, low),
                "{method:?}"
            );
            assert!(!suits(method, most, high + 1), "{method:?}");
            assert!(low == 0 || !suits(method, most, 0), "{method:?}");
        }
        assert!(!suits(Method::Election, 3, 3) && !suits(Method::Majority, 3, 0));
        for text in ["", " a", "a\nb", "option 2", &"a".repeat(129)] {
            let mut spoilt = question(3, 0);
            spoilt.options[0] = text.to_owned();
            assert!(!spoilt.suits(Method::Approval), "{text}");
        }
    }

    #[test]
    fn an_answer_that_does_not_fit_says_why() {
        let three = question(3, 5);
        let scores = |method: Method, scores: &[u8]| Scores(scores.to_vec()).fits(method, &three);
        assert_eq!(scores(Method::Score, &[5, 0, 3]), Ok(()));
        let too_high = |number, given, most| Err(Misfit::TooHigh { number, given, most });
        assert_eq!(scores(Method::Score, &[5, 6, 3]), too_high(2, 6, 5));
        assert_eq!(scores(Method::Approval, &[1, 0, 2]), too_high(3, 2, 1));
        assert_eq!(scores(Method::TimePoll, &[2, 1, 0]), Ok(()));
        assert_eq!(scores(Method::TimePoll, &[3, 1, 0]), too_high(1, 3, 2));
        let count = |given| Err(Misfit::Count { given, wanted: 3 });
        assert_eq!(scores(Method::Score, &[5, 1]), count(2));
        assert_eq!(scores(Method::Dots, &[]), count(0));
        assert_eq!(scores(Method::Dots, &[5, 0, 0]), Ok(()));
        assert_eq!(
            scores(Method::Dots, &[255, 255, 255]),
            Err(Misfit::TooMany { given: 765, most: 5 })
        );
        assert_eq!(scores(Method::Election, &[1, 0, 0]), Err(Misfit::OtherWay));
        assert_eq!(scores(Method::Majority, &[1, 0, 0]), Err(Misfit::OtherWay));

        let ranking = |method: Method, ranking: &[u8]| Ranking(ranking.to_vec()).fits(method, &three);
        assert_eq!(ranking(Method::RankedChoice, &[2, 0]), Ok(()));
        assert_eq!(ranking(Method::Election, &[3, 1, 2]), Ok(()));
        assert_eq!(
            ranking(Method::Election, &[2, 0]),
            Err(Misfit::Unknown { number: 0 })
        );
        assert_eq!(
            ranking(Method::RankedChoice, &[4]),
            Err(Misfit::Unknown { number: 4 })
        );
        assert_eq!(
            ranking(Method::RankedChoice, &[1, 2, 1]),
            Err(Misfit::Twice { number: 1 })
        );
        assert_eq!(ranking(Method::Election, &[]), Err(Misfit::Empty));
        assert_eq!(ranking(Method::Score, &[1]), Err(Misfit::OtherWay));
    }

    #[test]
    fn options_have_the_numbers_that_people_see() {
        let two = question(2, 1);
        assert_eq!(two.numbers(Method::RankedChoice), 0..=2);
        assert_eq!(two.numbers(Method::Election), 1..=2);
        assert_eq!(two.option(2), Some("option 2"));
        assert_eq!((two.option(0), two.option(3)), (None, None));
    }

    #[test]
    fn answers_counts_and_outcomes_are_plain_in_json() {
        let text = |value: serde_json::Value| value.to_string();
        let json = |answer: Answer| serde_json::to_string(&answer).unwrap();
        assert_eq!(json(Scores(vec![5, 0])), r#"{"scores":[5,0]}"#);
        assert_eq!(json(Ranking(vec![2, 0])), r#"{"ranking":[2,0]}"#);
        let counts = Counts::Sums {
            answers: 2,
            sums: vec![7, 1],
        };
        assert_eq!(
            serde_json::to_string(&counts).unwrap(),
            r#"{"kind":"sums","answers":2,"sums":[7,1]}"#
        );
        let stranger = serde_json::json!({ "kind": "sums", "answers": 2, "sums": [7], "more": 1 });
        assert!(serde_json::from_str::<Counts>(&text(stranger)).is_err());
        let outcome = Outcome {
            order: vec![3, 1, 2],
            winners: 2,
            by_lot: false,
            lot: H256([0; 32]),
        };
        assert_eq!(outcome.chosen(), [1, 3]);
    }

    #[test]
    fn first_preferences_are_those_of_each_who_stands() {
        let alike = |ranking: &[u8], answers| Alike {
            ranking: ranking.to_vec(),
            answers,
        };
        let counts = Counts::Rankings {
            answers: 8,
            rankings: vec![
                alike(&[1, 2], 3),
                alike(&[2], 1),
                alike(&[2, 1], 4),
                alike(&[9], 7),
                alike(&[], 1),
            ],
        };
        assert_eq!(counts.first_preferences(3), [3, 5, 0]);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Questions with options, how answers to them are counted, and what comes out. Pure rules, in integers.

use crate::{
    ranking::{elect, elected, rankings_of, schulze, Lot, Pairs},
    Method, Title,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::{cmp::Reverse, ops::RangeInclusive};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::text::is_plain_line;
use scale_info::TypeInfo;

/// Options of a question, at most.
pub const MAX_OPTIONS: u32 = 16;
/// Options of a ranked choice, at most, the status quo among them.
pub const MAX_RANKED: u32 = crate::ranking::MAX_RANKED as u32;
/// How many rankings there are of the options of an election, at most: of six, whole ones and partial ones.
pub const MAX_RANKINGS: u32 = 1_956;

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Question {
    /// Among what people choose, one plain line each, numbered from 1. A ranked choice has one more, number 0: to leave it as it
    /// is.
    pub options: BoundedVec<Title, ConstU32<MAX_OPTIONS>>,
    /// Score: the highest. Dots: how many each person has in all. Election: how many are elected. Else 0.
    pub number: u8,
}

impl Question {
    /// Whether it can be asked in this way.
    pub fn suits(&self, method: Method) -> bool {
        let options = u8::try_from(self.options.len()).unwrap_or(u8::MAX);
        let (among, numbers) = match method {
            Method::Score => (2..=16, 1..=10),
            Method::Dots => (2..=16, 1..=100),
            Method::Approval | Method::TimePoll => (2..=16, 0..=0),
            Method::RankedChoice => (1..=7, 0..=0),
            Method::Election => (2..=6, 1..=options.saturating_sub(1)),
            Method::SenseCheck
            | Method::Advice
            | Method::Count
            | Method::Majority
            | Method::Supermajority
            | Method::AdaptiveQuorum
            | Method::Consent => return false,
        };
        let mut seen = alloc::collections::BTreeSet::new();
        among.contains(&options)
            && numbers.contains(&self.number)
            && self
                .options
                .iter()
                .all(|option| is_plain_line(option) && seen.insert(option))
    }

    /// The numbers of what there is to choose among, in this way: from 0 where to leave it as it is is one of them.
    fn numbers(&self, method: Method) -> RangeInclusive<u8> {
        let last = u8::try_from(self.options.len()).unwrap_or(u8::MAX);
        match method {
            Method::RankedChoice => 0..=last,
            _ => 1..=last,
        }
    }

    /// How many there are to choose among, in this way: with the status quo, where it is one of them.
    pub fn choices(&self, method: Method) -> u8 {
        let options = u8::try_from(self.options.len()).unwrap_or(u8::MAX);
        match method {
            Method::RankedChoice => options.saturating_add(1),
            _ => options,
        }
    }
}

/// What a person answers.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Answer {
    /// How much each option has, in their order. Score: 0 to the highest. Dots: as many as the person has, or fewer, in all.
    /// Approval: 0 or 1. Time poll: 0 no, 1 if need be, 2 yes.
    Scores(BoundedVec<u8, ConstU32<MAX_OPTIONS>>),
    /// The numbers of options, the most preferred first, one at least. Who is not named comes last, all equal.
    Ranking(BoundedVec<u8, ConstU32<MAX_RANKED>>),
}

impl Answer {
    /// Whether it answers this question, asked in this way.
    pub fn fits(&self, method: Method, question: &Question) -> bool {
        match self {
            Self::Scores(scores) => {
                let each = |most: u8| scores.iter().all(|score| *score <= most);
                let sum = || {
                    scores
                        .iter()
                        .fold(0u32, |sum, one| sum.saturating_add(u32::from(*one)))
                };
                let allowed = match method {
                    Method::Score => each(question.number),
                    Method::Dots => sum() <= u32::from(question.number),
                    Method::Approval => each(1),
                    Method::TimePoll => each(2),
                    _ => false,
                };
                allowed && scores.len() == question.options.len()
            }
            Self::Ranking(ranking) => {
                let (known, mut seen) = (question.numbers(method), 0u8);
                method.ranks()
                    && !ranking.is_empty()
                    && ranking.iter().all(|option| {
                        let bit = 1u8.checked_shl((*option).into()).unwrap_or(0);
                        let first = seen & bit == 0;
                        seen |= bit;
                        known.contains(option) && first
                    })
            }
        }
    }
}

/// The counts of answers: all that it takes to know what comes out.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
// Few of them are held at once, and an allocation for each would cost more than the room.
#[allow(clippy::large_enum_variant)]
pub enum Counts {
    /// How much each option has in all.
    Sums {
        /// How many answered.
        ballots: u32,
        /// In the order of the options.
        sums: BoundedVec<u64, ConstU32<MAX_OPTIONS>>,
    },
    /// Of a ranked choice: how many prefer which option to which other.
    Pairs {
        /// How many answered.
        ballots: u32,
        /// How many options there are, the status quo among them.
        options: u8,
        /// Who is not named comes last, all equal.
        pairs: Pairs,
    },
    /// Of an election: how many gave each ranking.
    Rankings {
        /// How many answered.
        ballots: u32,
        /// How many options there are.
        options: u8,
        /// In the order of `index_of`, which numbers options from 0: as many as there are rankings of so many options.
        rankings: BoundedVec<u32, ConstU32<MAX_RANKINGS>>,
    },
}

impl Counts {
    /// Those of a vote of this kind, with so many choices, in which nobody answered yet.
    pub fn none(method: Method, choices: u8) -> Self {
        let ballots = 0;
        match method {
            Method::RankedChoice => Self::Pairs {
                ballots,
                options: choices,
                pairs: Pairs::default(),
            },
            Method::Election => Self::Rankings {
                ballots,
                options: choices,
                rankings: BoundedVec::truncate_from(alloc::vec![0; rankings_of(choices) as usize]),
            },
            _ => Self::Sums {
                ballots,
                sums: BoundedVec::truncate_from(alloc::vec![0; choices.into()]),
            },
        }
    }

    /// How many answered.
    pub fn turnout(&self) -> u32 {
        match self {
            Self::Sums { ballots, .. } | Self::Pairs { ballots, .. } | Self::Rankings { ballots, .. } => {
                *ballots
            }
        }
    }

    /// Counts an answer, which fits the question.
    pub fn add(&mut self, answer: &Answer) {
        self.change(answer, true);
    }

    /// Counts it no longer.
    pub fn subtract(&mut self, answer: &Answer) {
        self.change(answer, false);
    }

    fn change(&mut self, answer: &Answer, more: bool) {
        let by_one = |count: u32| match more {
            true => count.saturating_add(1),
            false => count.saturating_sub(1),
        };
        match (self, answer) {
            (Self::Sums { ballots, sums }, Answer::Scores(scores)) => {
                *ballots = by_one(*ballots);
                for (sum, score) in sums.iter_mut().zip(scores) {
                    let score = u64::from(*score);
                    *sum = match more {
                        true => sum.saturating_add(score),
                        false => sum.saturating_sub(score),
                    };
                }
            }
            (
                Self::Pairs {
                    ballots,
                    options,
                    pairs,
                },
                Answer::Ranking(ranking),
            ) => {
                *ballots = by_one(*ballots);
                match more {
                    true => pairs.add(*options, ranking),
                    false => pairs.subtract(*options, ranking),
                }
            }
            (counts @ Self::Rankings { .. }, Answer::Ranking(ranking)) => {
                counts.count_ranking(ranking, by_one);
            }
            // An answer is checked before it is counted.
            (Self::Sums { .. }, Answer::Ranking(_))
            | (Self::Pairs { .. } | Self::Rankings { .. }, Answer::Scores(_)) => {}
        }
    }

    /// Changes the count of a ranking of an election, and that of all.
    fn count_ranking(&mut self, ranking: &[u8], change: impl Fn(u32) -> u32) {
        let Self::Rankings {
            ballots,
            options,
            rankings,
        } = self
        else {
            return;
        };
        let places: Vec<u8> = ranking.iter().map(|number| number.saturating_sub(1)).collect();
        let index = crate::ranking::index_of(*options, &places);
        if let Some(count) = index.and_then(|index| rankings.get_mut(index as usize)) {
            *count = change(*count);
            *ballots = change(*ballots);
        }
    }
}

/// What came out of a question.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Outcome {
    /// The numbers of all options, the best first; of a ranked choice with 0, to leave it as it is.
    pub order: BoundedVec<u8, ConstU32<MAX_OPTIONS>>,
    /// How many of the first are chosen.
    pub winners: u8,
    /// Whether the lot decided which ones these are: with another lot, others could have been.
    pub by_lot: bool,
    /// The lot that was drawn; nothing but zeros before the vote closes. Who counts again needs it.
    pub lot: Lot,
}

impl Outcome {
    /// What comes out with these counts, where `seats` are elected, if it is an election, and this lot decides between equals.
    ///
    /// Scores, dots, approvals and times: the larger sum goes first. Ranked choices: Schulze's method; elections: the single
    /// transferable vote; both stand in `ranking.rs` with their sources.
    pub fn of(counts: &Counts, seats: u8, lot: &Lot) -> Self {
        let number = |place: u8| place.saturating_add(1);
        let (order, winners, by_lot) = match counts {
            Counts::Sums { sums, .. } => {
                let mut order: Vec<(Reverse<(u64, u16)>, u8)> = (0u8..)
                    .zip(sums)
                    .map(|(place, sum)| (Reverse((*sum, drawn(lot, place))), place))
                    .collect();
                order.sort_unstable();
                let mut best = order.iter().map(|(Reverse((sum, _)), _)| *sum);
                let by_lot = best.next().is_some_and(|first| best.next() == Some(first));
                let places = order.into_iter().map(|(_, place)| place);
                (places.map(number).collect(), 1, by_lot)
            }
            Counts::Pairs { options, pairs, .. } => {
                let ranked = schulze(pairs, *options, lot);
                (ranked.order, 1, ranked.by_lot)
            }
            Counts::Rankings {
                options, rankings, ..
            } => {
                let elected = elect(rankings, *options, seats, lot);
                (
                    elected.order.into_iter().map(number).collect(),
                    seats,
                    elected.by_lot,
                )
            }
        };
        Self {
            order: BoundedVec::truncate_from(order),
            winners,
            by_lot,
            lot: *lot,
        }
    }

    /// The chosen ones, in the order of their numbers.
    pub fn chosen(&self) -> Vec<u8> {
        in_order(self.order.iter().take(self.winners.into()).copied())
    }

    /// Who would be chosen with these counts, as [`Self::of`] and [`Self::chosen`] say, and no more than that: for an election
    /// that is far less work.
    pub fn chosen_with(counts: &Counts, seats: u8, lot: &Lot) -> Vec<u8> {
        match counts {
            Counts::Rankings {
                options, rankings, ..
            } => in_order(
                elected(rankings, *options, seats, lot)
                    .into_iter()
                    .map(|place| place.saturating_add(1)),
            ),
            Counts::Sums { .. } | Counts::Pairs { .. } => Self::of(counts, seats, lot).chosen(),
        }
    }
}

fn in_order(numbers: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut numbers: Vec<u8> = numbers.collect();
    numbers.sort_unstable();
    numbers
}

/// The lot of the option at a place, from 0, among sixteen at most: two bytes of it, the higher is drawn first; of equal ones,
/// the lower option.
fn drawn(lot: &Lot, place: u8) -> u16 {
    match lot.chunks_exact(2).nth(place.into()) {
        Some([high, low]) => u16::from_be_bytes([*high, *low]),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn there_are_as_many_rankings_as_are_kept() {
        assert_eq!(rankings_of(6), MAX_RANKINGS);
        let length = |choices| match Counts::none(Method::Election, choices) {
            Counts::Rankings { rankings, .. } => rankings.len(),
            other => panic!("no rankings: {other:?}"),
        };
        assert_eq!([2, 3, 6].map(length), [4, 15, 1_956]);
    }

    #[test]
    fn what_does_not_fit_is_not_counted() {
        let ranking = Answer::Ranking(BoundedVec::truncate_from(vec![1, 0]));
        let scores = Answer::Scores(BoundedVec::truncate_from(vec![1, 0]));
        for (method, unfit) in [
            (Method::Score, &ranking),
            (Method::RankedChoice, &scores),
            (Method::Election, &scores),
        ] {
            let none = Counts::none(method, 2);
            let mut counts = none.clone();
            counts.add(unfit);
            counts.subtract(unfit);
            assert_eq!(counts, none);
        }
    }

    #[test]
    fn the_most_that_can_be_said_is_summed() {
        let most = Answer::Scores(BoundedVec::truncate_from(vec![100, 0]));
        let mut counts = Counts::Sums {
            ballots: u32::MAX - 1,
            sums: BoundedVec::truncate_from(vec![u64::from(u32::MAX - 1) * 100, 0]),
        };
        counts.add(&most);
        let expected = Counts::Sums {
            ballots: u32::MAX,
            sums: BoundedVec::truncate_from(vec![u64::from(u32::MAX) * 100, 0]),
        };
        assert_eq!(counts, expected);
    }

    #[test]
    fn each_of_sixteen_has_its_own_lot() {
        let lot: Lot = core::array::from_fn(|byte| byte as u8);
        let lots: Vec<u16> = (0..16).map(|option| drawn(&lot, option)).collect();
        assert!(lots.is_sorted_by(|one, next| one < next), "{lots:?}");
        assert_eq!((lots[0], lots[15], drawn(&lot, 16)), (0x0001, 0x1e1f, 0));
    }

    proptest! {
        /// Whatever is counted and counted no longer leaves what was there, in whatever order.
        #[test]
        fn subtracting_is_the_reverse(
            raw in prop::collection::vec(prop::collection::vec(0u8..4, 4), 1..20), gone in 0usize..20,
        ) {
            for method in [Method::Score, Method::RankedChoice, Method::Election] {
                let answer = |raw: &Vec<u8>| match method.ranks() {
                    false => Answer::Scores(BoundedVec::truncate_from(raw.clone())),
                    true => {
                        let mut named: Vec<u8> = Vec::new();
                        let numbers = raw.iter().map(|one| one + u8::from(method == Method::Election));
                        numbers.for_each(|one| if !named.contains(&one) { named.push(one) });
                        Answer::Ranking(BoundedVec::truncate_from(named))
                    }
                };
                let answers: Vec<Answer> = raw.iter().map(answer).collect();
                let (left, taken) = answers.split_at(gone.min(answers.len()));
                let mut counts = Counts::none(method, 4);
                answers.iter().for_each(|answer| counts.add(answer));
                prop_assert_eq!(counts.turnout() as usize, answers.len());
                taken.iter().for_each(|answer| counts.subtract(answer));
                let mut expected = Counts::none(method, 4);
                left.iter().rev().for_each(|answer| expected.add(answer));
                prop_assert_eq!(counts, expected);
            }
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Comparison with the second implementations. `PROPTEST_CASES=10000` runs each on ten thousand elections.

use super::{
    histogram,
    second::{self, drawn, lot_of, permutations, stv},
};
use crate::ranking::*;
use proptest::prelude::*;

/// A number of cases that takes a few seconds in debug; `PROPTEST_CASES` overrides it.
fn config(cases: u32) -> ProptestConfig {
    let given = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok());
    ProptestConfig {
        cases: given.unwrap_or(cases),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A ranking of some of the options: a shuffled list cut off.
fn ranking(options: u8) -> impl Strategy<Value = Vec<u8>> {
    let all: Vec<u8> = (0..options).collect();
    (Just(all).prop_shuffle(), 1..=options as usize).prop_map(|(mut ranking, length)| {
        ranking.truncate(length);
        ranking
    })
}

/// Lots with many equal ones.
fn lot() -> impl Strategy<Value = Lot> {
    prop_oneof![
        any::<Lot>(),
        proptest::array::uniform32(0u8..2).prop_map(|mut lot| {
            for (place, byte) in lot.iter_mut().enumerate() {
                *byte *= u8::from(place % 4 == 3);
            }
            lot
        })
    ]
}

fn few_ballots(most: u8, number: usize) -> impl Strategy<Value = (u8, Vec<Vec<u8>>)> {
    (1..=most).prop_flat_map(move |n| (Just(n), proptest::collection::vec(ranking(n), 0..=number)))
}

/// What must go before what: the definition, and the status quo before what it ties with.
fn constraints(options: u8, ballots: &[Vec<u8>]) -> Vec<Vec<bool>> {
    let mut before = second::schulze::relation(&second::schulze::pairs(options, ballots));
    let waits: Vec<bool> = (0..options as usize)
        .map(|other| other != 0 && !before[other][0])
        .collect();
    before[0] = waits;
    before
}

proptest! {
    #![proptest_config(config(200))]

    /// The order of all options, the lot's part in it, and the winners, against two other ways to count.
    #[test]
    fn schulze_agrees((options, ballots) in few_ballots(8, 12), lot in lot()) {
        let mut pairs = Pairs::default();
        ballots.iter().for_each(|ballot| pairs.add(options, ballot));
        let ranked = schulze(&pairs, options, &lot);
        let before = constraints(options, &ballots);
        let drawn = drawn(options, &lot);
        let soon = |o: &u8| drawn.iter().position(|x| x == o);
        // Nothing goes before what must go before it; and nothing drawn sooner waits without need.
        for (place, here) in ranked.order.iter().enumerate() {
            let later = &ranked.order[place + 1..];
            prop_assert!(!later.iter().any(|o| before[*o as usize][*here as usize]));
            for other in later.iter().filter(|o| soon(o) < soon(here)) {
                prop_assert!(ranked.order[place..].iter().any(|o| before[*o as usize][*other as usize]));
            }
        }
        if options <= 5 {
            let fits = |order: &Vec<u8>| (0..order.len()).all(|i| {
                order[i..].iter().all(|later| !before[*later as usize][order[i] as usize])
            });
            let all = permutations(&(0..options).collect::<Vec<u8>>());
            let best = all.into_iter().filter(fits).min_by_key(|order| order.iter().map(soon).collect::<Vec<_>>());
            prop_assert_eq!(&ranked.order, &best.unwrap());
        }
        // Exactly if another lot puts another first, the lot decided.
        let firsts: Vec<u8> = (0..options).map(|k| {
            let order: Vec<u8> = (k..options).chain(0..k).collect();
            schulze(&pairs, options, &lot_of(&order)).order[0]
        }).collect();
        prop_assert_eq!(ranked.by_lot, firsts.iter().any(|first| *first != firsts[0]));
        // The first is a winner in Schulze's sense, by another way to find the winners.
        let winners = second::schulze::by_dropping(&second::schulze::pairs(options, &ballots));
        prop_assert!(winners.contains(&ranked.order[0]));
        if winners.contains(&0) {
            prop_assert_eq!(ranked.order[0], 0);
        }
        let relation = second::schulze::relation(&second::schulze::pairs(options, &ballots));
        let unbeaten: Vec<u8> = (0..options).filter(|o| !relation.iter().any(|row| row[*o as usize])).collect();
        prop_assert_eq!(winners, unbeaten);
    }

    /// Adding counts as the definition says, and subtracting is the exact reverse, in whatever order.
    #[test]
    fn pairs_add_and_subtract((options, ballots) in few_ballots(8, 12), extra in 0usize..12) {
        let mut pairs = Pairs::default();
        ballots.iter().for_each(|ballot| pairs.add(options, ballot));
        let expected = second::schulze::pairs(options, &ballots);
        for a in 0..options {
            for b in 0..options {
                prop_assert_eq!(pairs.prefer(a, b), expected[a as usize][b as usize]);
                prop_assert_eq!(pairs.rows()[a as usize][b as usize], expected[a as usize][b as usize]);
            }
        }
        let (kept, gone) = ballots.split_at(extra.min(ballots.len()));
        gone.iter().for_each(|ballot| pairs.subtract(options, ballot));
        let mut afresh = Pairs::default();
        kept.iter().for_each(|ballot| afresh.add(options, ballot));
        prop_assert_eq!(&pairs, &afresh);
        kept.iter().for_each(|ballot| pairs.subtract(options, ballot));
        prop_assert_eq!(pairs, Pairs::default());
    }
}

/// The order against the rules on single ballots; the lot's part against every possible lot.
fn agrees(options: u8, votes: &[(Vec<u8>, u32)], seats: u8, lot: &Lot) -> Result<(), TestCaseError> {
    let counters = histogram(options, votes);
    let outcome = elect(&counters, options, seats, lot);
    let second = stv::count(votes, options, seats, &drawn(options, lot));
    prop_assert_eq!(&outcome.order, &[&second.elected[..], &second.others].concat());
    prop_assert_eq!(elected(&counters, options, seats, lot), second.elected.clone());
    let set = |order: &[u8]| {
        let mut set = order.to_vec();
        set.sort();
        set
    };
    let all = permutations(&(0..options).collect::<Vec<u8>>());
    let others = all
        .iter()
        .any(|order| set(&stv::count(votes, options, seats, order).elected) != set(&second.elected));
    prop_assert_eq!(outcome.by_lot, others);
    Ok(())
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn elect_agrees((options, ballots) in few_ballots(6, 16), seats in 0u8..=6, lot in lot()) {
        let votes: Vec<(Vec<u8>, u32)> = ballots.into_iter().map(|ballot| (ballot, 1)).collect();
        agrees(options, &votes, seats, &lot)?;
    }

    /// The same where many stand alike: each ballot is cast once for every turn of some options in a circle.
    #[test]
    fn elect_agrees_where_many_stand_alike(
        (options, kinds) in (4u8..=6).prop_flat_map(|n| (Just(n), proptest::collection::vec(ranking(n), 1..=3))),
        apart in 0u8..=2, (few, extra) in few_ballots(4, 2), seats in 1u8..=3, lot in lot(),
    ) {
        let round = options - apart;
        let turned = |ballot: &Vec<u8>, by: u8| -> Vec<u8> {
            let turn = |option: &u8| if *option < round { (option + by) % round } else { *option };
            ballot.iter().map(turn).collect()
        };
        let mut votes: Vec<(Vec<u8>, u32)> = kinds
            .iter()
            .flat_map(|ballot| (0..round).map(|by| (turned(ballot, by), 1)))
            .collect();
        votes.extend(extra.into_iter().filter(|_| few == 4).map(|ballot| (ballot, 1)));
        agrees(options, &votes, seats, &lot)?;
    }

    /// Many votes of a few kinds, so that values of many decimals pass on again and again.
    #[test]
    fn elect_agrees_on_many_votes(
        kinds in (3u8..=6).prop_flat_map(|n| (Just(n), proptest::collection::vec((ranking(n), 1u32..=40), 1..=30))),
        seats in 1u8..=5, lot in lot(), scale in prop_oneof![Just(1u32), Just(1000), Just(3_333_333)],
    ) {
        let (options, mut votes) = kinds;
        votes.iter_mut().for_each(|(_, copies)| *copies *= scale);
        let counters = histogram(options, &votes);
        let elected = elect(&counters, options, seats, &lot);
        let second = stv::count(&votes, options, seats, &drawn(options, &lot));
        prop_assert_eq!(&elected.order, &[&second.elected[..], &second.others].concat());
        prop_assert_eq!(crate::ranking::elected(&counters, options, seats, &lot), second.elected.clone());
        if !elected.by_lot {
            let won = |order: &[u8]| { let mut set = order[..seats.min(options) as usize].to_vec(); set.sort(); set };
            for k in 0..options {
                let order: Vec<u8> = (k..options).chain(0..k).rev().collect();
                prop_assert_eq!(won(&elect(&counters, options, seats, &lot_of(&order)).order), won(&elected.order));
            }
        }
    }

    /// One seat is an instant run-off: exclude the last until one has more than half of the papers left…
    /// or is the last one left. (Compared where no tie for the last place arises.)
    #[test]
    fn one_seat_instant_run_off(votes in proptest::collection::vec((ranking(5), 1u32..=40), 1..=30)) {
        let mut left: Vec<u8> = (0..5).collect();
        let mut tie = false;
        while left.len() > 1 {
            let top = |o: u8| -> u32 {
                let first = |ballot: &Vec<u8>| ballot.iter().copied().find(|x| left.contains(x));
                votes.iter().filter(|(ballot, _)| first(ballot) == Some(o)).map(|(_, n)| n).sum()
            };
            let least = left.iter().map(|o| top(*o)).min().unwrap();
            let last: Vec<u8> = left.iter().copied().filter(|o| top(*o) == least).collect();
            tie |= last.len() > 1;
            left.retain(|o| *o != last[0]);
        }
        let elected = elect(&histogram(5, &votes), 5, 1, &[0; 32]);
        if !tie {
            prop_assert_eq!((elected.order[0], elected.by_lot), (left[0], false));
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use serde::Deserialize;

/// Elections of chance, many of them with ties, and what the chain's own module makes of each: `[seats (0 for a ranked choice),
/// options, [[papers, rankings…]], lot, order, by lot]`, options as digits from 0 on.
const ELECTIONS: &str = include_str!("elections.json");

#[derive(Deserialize)]
struct Case(u8, u8, Vec<(u32, String)>, String, String, u8);

fn digits(text: &str) -> Vec<u8> {
    text.bytes().map(|digit| digit - b'0').collect()
}

fn papers(votes: &[(u32, &str)]) -> Papers {
    let mut papers = Papers::new();
    for (count, ranking) in votes {
        *papers.entry(digits(ranking)).or_default() += count;
    }
    papers
}

#[test]
fn both_ways_of_counting_come_to_the_same() {
    let cases: Vec<Case> = serde_json::from_str(ELECTIONS).unwrap();
    let (mut ranked, mut elected, mut by_lots) = (0, 0, [0, 0]);
    for Case(seats, options, votes, lot, order, by_lot) in &cases {
        let votes: Vec<_> = votes
            .iter()
            .map(|(count, ranking)| (*count, ranking.as_str()))
            .collect();
        let papers = papers(&votes);
        let mut bytes = [0; 32];
        hex::decode_to_slice(lot, &mut bytes).unwrap();
        let drawn = drawn(*options, 4, &bytes);
        let counted = match seats {
            0 => schulze(&pairs(*options, &papers), &drawn),
            seats => elect(&papers, *options, *seats, &drawn),
        };
        let expected = Counted {
            order: digits(order),
            by_lot: *by_lot == 1,
        };
        assert_eq!(counted, expected, "{seats} of {options}: {papers:?}, {lot}");
        match seats {
            0 => ranked += 1,
            _ => elected += 1,
        }
        by_lots[usize::from(*seats > 0)] += usize::from(*by_lot);
    }
    assert!(
        ranked >= 100 && elected >= 100,
        "{ranked} ranked, {elected} elected"
    );
    assert!(by_lots.iter().all(|count| *count >= 10), "{by_lots:?} by lot");
}

/// Example 1 of the paper: 45 voters, and E wins.
#[test]
fn schulze_orders_the_example_of_his_paper() {
    let votes = [
        (5, "02143"),
        (5, "03421"),
        (8, "14302"),
        (3, "20143"),
        (7, "20413"),
        (2, "21034"),
        (7, "32410"),
        (8, "41032"),
    ];
    let prefer = pairs(5, &papers(&votes));
    assert_eq!(prefer[0], [0, 20, 26, 30, 22]);
    let counted = schulze(&prefer, &[0, 1, 2, 3, 4]);
    assert_eq!((counted.order, counted.by_lot), (vec![4, 0, 2, 1, 3], false));
}

#[test]
fn to_leave_it_as_it_is_goes_before_what_it_ties_with() {
    let circle = papers(&[(1, "012"), (1, "120"), (1, "201")]);
    let counted = schulze(&pairs(3, &circle), &[2, 1, 0]);
    assert_eq!((counted.order, counted.by_lot), (vec![0, 2, 1], false));
    let nobody = pairs(3, &Papers::new());
    assert_eq!(schulze(&nobody, &[1, 0, 2]).order, [0, 1, 2]);
    assert_eq!(schulze(&pairs(1, &Papers::new()), &[0]).order, [0]);
}

#[test]
fn a_surplus_goes_on_and_who_has_fewest_is_excluded() {
    // 25 papers, quota 9: A's 13 pass on 4/13 each, so that C has 6.84614; D is excluded, and C has 9.84614.
    let votes = papers(&[(7, "01"), (6, "02"), (4, "1"), (5, "2"), (3, "32")]);
    let counted = elect(&votes, 4, 2, &[0, 1, 2, 3]);
    assert_eq!((counted.order, counted.by_lot), (vec![0, 2, 1, 3], false));
    // Papers that came at less than their worth go on at less.
    let votes = papers(&[(10, "012"), (3, "13"), (1, "2"), (2, "3"), (3, "4")]);
    assert_eq!(elect(&votes, 5, 3, &[4, 3, 2, 1, 0]).order, [0, 1, 3, 4, 2]);
    // What is behind the fifth decimal is dropped: B has 1.99996, less than C's 2.
    let votes = papers(&[(6, "01"), (1, "1"), (2, "2"), (3, "3")]);
    assert_eq!(elect(&votes, 4, 2, &[1, 0, 2, 3]).order, [0, 3, 2, 1]);
}

#[test]
fn a_lot_decides_between_who_could_win_and_says_so() {
    let votes = papers(&[(3, "0"), (3, "1"), (1, "2")]);
    let of = |drawn: &[u8]| {
        let counted = elect(&votes, 3, 1, drawn);
        (counted.order, counted.by_lot)
    };
    assert_eq!(of(&[0, 1, 2]), (vec![0, 1, 2], true));
    assert_eq!(of(&[2, 1, 0]), (vec![1, 0, 2], true));
    // Between two who go out anyhow it decides nothing.
    let votes = papers(&[(5, "0"), (1, "1"), (1, "2"), (4, "3")]);
    assert!(!elect(&votes, 4, 1, &[2, 1, 0, 3]).by_lot);
}

#[test]
fn a_lot_draws_the_highest_first() {
    let mut lot = [0; 32];
    // 0x00ffffff for option 1, 0x01000000 for option 2.
    lot[5..8].copy_from_slice(&[255; 3]);
    lot[8] = 1;
    assert_eq!(drawn(3, 4, &lot), [2, 1, 0]);
    assert_eq!(drawn(6, 4, &[7; 32]), [0, 1, 2, 3, 4, 5]);
    let rising: [u8; 32] = std::array::from_fn(|byte| byte as u8);
    assert_eq!(drawn(16, 2, &rising), (0..16).rev().collect::<Vec<_>>());
}

/// As many as a vote can have at the worst: every ranking of six, all level.
#[test]
fn the_worst_election_is_counted_soon() {
    let mut papers = Papers::new();
    for set in permutations(&[0, 1, 2, 3, 4, 5]) {
        for length in 1..=6 {
            papers.insert(set[..length].to_vec(), u32::MAX / 2_000);
        }
    }
    assert_eq!(papers.len(), 1_956);
    let counted = elect(&papers, 6, 3, &[5, 4, 3, 2, 1, 0]);
    assert!(counted.by_lot);
    assert_eq!(counted.order[..3], [5, 4, 3]);
    let chained = pairs(8, &papers_of_eight());
    assert_eq!(schulze(&chained, &[0, 1, 2, 3, 4, 5, 6, 7]).order.len(), 8);
}

fn papers_of_eight() -> Papers {
    (0..8u8)
        .map(|from| ((0..8).map(|step| (from + step) % 8).collect(), u32::MAX / 9))
        .collect()
}

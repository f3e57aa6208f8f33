// SPDX-License-Identifier: AGPL-3.0-or-later
//! The counting of rankings: worked examples and bounds here, comparisons with second implementations in `comparisons`.

mod comparisons;
mod second;

use crate::ranking::*;
use second::{every_ranking, lot_of, permutations, stv};

fn letters(ballot: &str) -> Vec<u8> {
    ballot.bytes().map(|c| c - b'A').collect()
}

fn named(order: &[u8]) -> String {
    order.iter().map(|o| char::from(b'A' + o)).collect()
}

fn pairs(options: u8, votes: &[(u32, &str)]) -> Pairs {
    let mut pairs = Pairs::default();
    for (number, ballot) in votes {
        for _ in 0..*number {
            pairs.add(options, &letters(ballot));
        }
    }
    pairs
}

fn histogram(options: u8, votes: &[(Vec<u8>, u32)]) -> Vec<u32> {
    let mut counters = vec![0; rankings_of(options) as usize];
    for (ballot, number) in votes {
        counters[index_of(options, ballot).unwrap() as usize] += number;
    }
    counters
}

fn ballots(votes: &[(u32, &str)]) -> Vec<(Vec<u8>, u32)> {
    votes
        .iter()
        .map(|(number, ballot)| (letters(ballot), *number))
        .collect()
}

/// Elect with the options drawn in this order.
fn elect_drawn(options: u8, seats: u8, votes: &[(u32, &str)], order: &str) -> (String, bool) {
    let votes = ballots(votes);
    let elected = elect(
        &histogram(options, &votes),
        options,
        seats,
        &lot_of(&letters(order)),
    );
    (named(&elected.order), elected.by_lot)
}

// ---- Schulze -------------------------------------------------------------------------------------------

#[test]
fn schulze_2011_example_1() {
    let votes = [
        (5, "ACBED"),
        (5, "ADECB"),
        (8, "BEDAC"),
        (3, "CABED"),
        (7, "CAEBD"),
        (2, "CBADE"),
        (7, "DCEBA"),
        (8, "EBADC"),
    ];
    let pairs = pairs(5, &votes);
    let rows = [
        [0, 20, 26, 30, 22],
        [25, 0, 16, 33, 18],
        [19, 29, 0, 17, 24],
        [15, 12, 28, 0, 14],
        [23, 27, 21, 31, 0],
    ];
    for (row, expected) in pairs.rows().iter().zip(rows) {
        assert_eq!(row[..5], expected);
    }
    let ranked = schulze(&pairs, 5, &[0; 32]);
    assert_eq!((named(&ranked.order), ranked.by_lot), ("EACBD".into(), false));
}

/// The same votes with margins or "winning votes" agree here; the Condorcet winner is first.
#[test]
fn condorcet_winner_tennessee() {
    let votes = [(42, "ABCD"), (26, "BCDA"), (15, "CDBA"), (17, "DCBA")];
    let ranked = schulze(&pairs(4, &votes), 4, &[0; 32]);
    assert_eq!((named(&ranked.order), ranked.by_lot), ("BCDA".into(), false));
}

/// Nine voters, a cycle with defeats 7:2, 6:3, 5:4 — the weakest, of C over A, gives way (Tideman's ranked
/// pairs come to the same here).
#[test]
fn condorcet_cycle() {
    let votes = [(4, "ABC"), (3, "BCA"), (2, "CAB")];
    let ranked = schulze(&pairs(3, &votes), 3, &[0; 32]);
    assert_eq!((named(&ranked.order), ranked.by_lot), ("ABC".into(), false));
}

/// A complete cycle is a tie of all: the status quo; without it in the tie, the lot.
#[test]
fn full_cycle_is_the_status_quo_then_the_lot() {
    let cycle = pairs(3, &[(1, "ABC"), (1, "BCA"), (1, "CAB")]);
    for order in permutations(&[0, 1, 2]) {
        let ranked = schulze(&cycle, 3, &lot_of(&order));
        assert_eq!((ranked.order[0], ranked.by_lot), (0, false));
        let rest: Vec<u8> = order.iter().copied().filter(|o| *o != 0).collect();
        assert_eq!(ranked.order[1..], rest);
    }
    let cycle = pairs(4, &[(1, "BCDA"), (1, "CDBA"), (1, "DBCA")]);
    for order in permutations(&[0, 1, 2, 3]) {
        let ranked = schulze(&cycle, 4, &lot_of(&order));
        let changes: Vec<u8> = order.iter().copied().filter(|o| *o != 0).collect();
        assert_eq!(
            (&ranked.order[..3], ranked.order[3], ranked.by_lot),
            (&changes[..], 0, true)
        );
    }
}

/// B and C tie; B beats the status quo A, C only ties with it: so B, whatever the lot.
#[test]
fn of_tied_winners_one_that_only_ties_with_the_status_quo_waits() {
    let pairs = pairs(3, &[(1, "BAC"), (1, "CBA")]);
    assert_eq!(
        schulze(&pairs, 3, &lot_of(&[2, 0, 1])),
        Ranked {
            order: vec![1, 0, 2],
            by_lot: false
        }
    );
}

#[test]
fn equal_lots_draw_the_lower_option_first() {
    let none = Pairs::default();
    assert_eq!(
        schulze(&none, 8, &[7; 32]),
        Ranked {
            order: (0..8).collect(),
            by_lot: false
        }
    );
    assert_eq!(
        elect(&[], 6, 2, &[7; 32]),
        Elected {
            order: vec![0, 1, 2, 3, 4, 5],
            by_lot: true
        }
    );
    // Big-endian: 0x01000000 is drawn before 0x00ffffff.
    let mut lot = [0; 32];
    lot[5..8].copy_from_slice(&[255; 3]);
    lot[8] = 1;
    assert_eq!(elect(&[], 3, 1, &lot).order, [2, 1, 0]);
}

#[test]
fn no_votes_and_out_of_bounds() {
    let (none, lot) = (Pairs::default(), [0; 32]);
    assert_eq!(
        schulze(&none, 0, &lot),
        Ranked {
            order: vec![],
            by_lot: false
        }
    );
    assert_eq!(
        schulze(&none, 1, &lot),
        Ranked {
            order: vec![0],
            by_lot: false
        }
    );
    assert_eq!(schulze(&none, 9, &lot).order, Vec::<u8>::new());
    let mut pairs = Pairs::default();
    pairs.add(9, &[0, 1]);
    pairs.add(3, &[7]);
    assert_eq!(pairs, Pairs::default());
    pairs.subtract(3, &[1, 2]);
    assert_eq!(pairs, Pairs::default());
    assert_eq!((pairs.prefer(8, 0), pairs.prefer(0, 255)), (0, 0));
    pairs.add(3, &[2, 2, 9, 0, 2]);
    assert_eq!(
        (pairs.prefer(2, 0), pairs.prefer(2, 1), pairs.prefer(0, 1)),
        (1, 1, 1)
    );
    assert_eq!(pairs.rows().iter().flatten().sum::<u32>(), 3);

    for seats in [0, 1, 5, 255] {
        for options in [0, 1, 6, 7, 255] {
            let elected = elect(&[u32::MAX; 3000], options, seats, &lot);
            assert_eq!(
                elected.order.len(),
                if options > 6 { 0 } else { options as usize }
            );
        }
    }
    assert!(!elect(&[0, 5], 6, 6, &lot).by_lot);
    assert!(!elect(&[0, 5], 6, 7, &lot).by_lot);
    assert!(!elect(&[0, 5], 6, 0, &lot).by_lot);
}

// ---- Histogram -----------------------------------------------------------------------------------------

#[test]
fn counters_and_rankings() {
    let sizes: Vec<u32> = (0..=8).map(rankings_of).collect();
    assert_eq!(sizes, [0, 1, 4, 15, 64, 325, 1956, 0, 0]);
    for options in 0..=6 {
        let mut rankings = every_ranking(options);
        rankings.sort(); // as in a dictionary
        assert_eq!(rankings.len() as u32, rankings_of(options));
        for (index, ranking) in rankings.iter().enumerate() {
            assert_eq!(index_of(options, ranking), Some(index as u32));
            assert_eq!(ranking_at(options, index as u32).as_ref(), Some(ranking));
        }
        assert_eq!(ranking_at(options, rankings_of(options)), None);
        assert_eq!(ranking_at(options, u32::MAX), None);
        assert_eq!(index_of(options, &[]), None);
        assert_eq!(index_of(options, &[options]), None);
        assert_eq!(index_of(options, &[0, 0]), None);
    }
    assert_eq!(index_of(7, &[0]), None);
    assert_eq!(ranking_at(7, 0), None);
    assert_eq!(index_of(6, &[0, 1, 2, 3, 4, 5, 0]), None);
}

// ---- Single transferable vote --------------------------------------------------------------------------

/// Two seats, 25 votes, quota 25 / 3 + 1 = 9. Stage 1: A 13, B 4, C 5, D 3; A is elected, surplus 4. Each of
/// A's papers passes on 4 · 1 / 13 = 0.30769: B 4 + 7 · 0.30769 = 6.15383, C 5 + 6 · 0.30769 = 6.84614, D 3.
/// D is excluded, its three papers go to C at their full value: C 9.84614 ≥ 9 is elected.
#[test]
fn surplus_and_exclusion_by_hand() {
    let votes = [(7, "AB"), (6, "AC"), (4, "B"), (5, "C"), (3, "DC")];
    assert_eq!(elect_drawn(4, 2, &votes, "ABCD"), ("ACBD".into(), false));
    let second = stv::count(&ballots(&votes), 4, 2, &[0, 1, 2, 3]);
    let hundred_thousandths = |stage: &Vec<stv::Fraction>| -> Vec<i128> {
        stage.iter().map(|votes| votes.0 * 100_000 / votes.1).collect()
    };
    let stages: Vec<Vec<i128>> = second.stages.iter().map(hundred_thousandths).collect();
    assert_eq!(second.quota, 9);
    assert_eq!(
        stages,
        [
            [1_300_000, 400_000, 500_000, 300_000],
            [900_000, 615_383, 684_614, 300_000],
            [900_000, 615_383, 984_614, 0]
        ]
    );
}

/// Three seats, 19 votes, quota 19 / 4 + 1 = 5. A 10 passes on 5 · 1 / 10 = 0.5 a paper, all to B: 3 + 5 = 8,
/// elected, surplus 3. B's papers from A then weigh 3 · 0.5 / 8 = 0.1875 and go to C: 1 + 1.875 = 2.875; B's
/// own weigh 3 · 1 / 8 = 0.375 and go to D: 2 + 1.125 = 3.125; E has 3. C is excluded, then E, and D fills the
/// last seat. (If all of B's 13 papers weighed the same, 3 / 13, C would have 3.3 and D be excluded.)
#[test]
fn weighted_papers_pass_on_by_hand() {
    let votes = [(10, "ABC"), (3, "BD"), (1, "C"), (2, "D"), (3, "E")];
    assert_eq!(elect_drawn(5, 3, &votes, "EDCBA"), ("ABDEC".into(), false));
}

/// Two seats, 12 votes, quota 5. A 6 passes on 1 / 6 = 0.16666 a paper, so B has 1 + 6 · 0.16666 = 1.99996, less
/// than C's 2, and is excluded without any lot; without the truncation they would be level.
#[test]
fn truncation_decides() {
    let votes = [(6, "AB"), (1, "B"), (2, "C"), (3, "D")];
    for lot in ["ABCD", "DCBA", "ACBD"] {
        assert_eq!(elect_drawn(4, 2, &votes, lot), ("ADCB".into(), false));
    }
}

/// One seat, quota 8. D is excluded, and its paper brings C level with B at 3; at the stage before, B had 3 and
/// C 2, so C is excluded.
#[test]
fn earlier_stage_decides() {
    let votes = [(5, "A"), (3, "B"), (2, "C"), (1, "DC"), (4, "E")];
    for lot in ["ABCDE", "EDCBA"] {
        assert_eq!(elect_drawn(5, 1, &votes, lot), ("AEBCD".into(), false));
    }
}

/// One seat, quota 16. At first B has 5 and C 4; D is excluded: B 5, C 6; E is excluded: B 6, C 6. The latest
/// stage at which they differed says C, the first stage would say B: B is excluded.
#[test]
fn the_latest_earlier_stage_counts() {
    let votes = [
        (9, "A"),
        (8, "F"),
        (5, "B"),
        (4, "C"),
        (2, "DC"),
        (1, "EB"),
        (2, "E"),
    ];
    for lot in ["ABCDEF", "FEDCBA"] {
        assert_eq!(elect_drawn(6, 1, &votes, lot), ("AFCBED".into(), false));
    }
}

/// Equal surpluses, equal at all stages: the lot says whose is transferred first; here that changes nothing.
#[test]
fn lot_of_surpluses_that_changes_nothing() {
    let votes = [(4, "AC"), (4, "BC"), (1, "D")];
    assert_eq!(elect_drawn(4, 3, &votes, "ABCD"), ("ABCD".into(), false));
    assert_eq!(elect_drawn(4, 3, &votes, "DCBA"), ("BACD".into(), false));
}

/// A lot between the two that could win decides the election; one between two that go out anyhow does not.
#[test]
fn lots_that_decide_and_lots_that_do_not() {
    let votes = [(3, "A"), (3, "B"), (1, "C")];
    assert_eq!(elect_drawn(3, 1, &votes, "ABC"), ("ABC".into(), true));
    assert_eq!(elect_drawn(3, 1, &votes, "CBA"), ("BAC".into(), true));
    let votes = [(5, "A"), (1, "B"), (1, "C"), (4, "D")];
    assert_eq!(elect_drawn(4, 1, &votes, "ABCD"), ("ADBC".into(), false));
    assert_eq!(elect_drawn(4, 1, &votes, "CBAD").0, "ADCB");
}

/// Of two ways by which the same are excluded, with the same papers left, one can go on otherwise: an earlier stage decides.
#[test]
fn ways_that_only_look_alike() {
    let turned = |ballot: &str| -> Vec<String> {
        let turn = |by: u8| {
            ballot
                .bytes()
                .map(|name| char::from(b'A' + (name - b'A' + by) % 6))
                .collect()
        };
        (0..6).map(turn).collect()
    };
    let all = [turned("BAE"), turned("EFCB"), vec!["D".into()]].concat();
    let votes: Vec<(u32, &str)> = all.iter().map(|ballot| (1, ballot.as_str())).collect();
    assert_eq!(elect_drawn(6, 1, &votes, "BACDEF"), ("DAEBCF".into(), true));
    // Some lot does elect another.
    let lots = permutations(&[0, 1, 2, 3, 4, 5]);
    let first = |lot: &Vec<u8>| elect_drawn(6, 1, &votes, &named(lot)).0.chars().next();
    assert!(lots.iter().any(|lot| first(lot) != Some('D')));
}

/// Rule 52 (2): three seats, 18 votes, quota 5; A is elected, D excluded, and B 4 and C 3 fill the last seats
/// at once, B first. If D's papers were still transferred, C would reach the quota before B.
#[test]
fn last_vacancies_without_transfer() {
    let votes = [(9, "A"), (4, "B"), (3, "C"), (2, "DC")];
    assert_eq!(elect_drawn(4, 3, &votes, "DCBA"), ("ABCD".into(), false));
}

/// One seat: the quota is more than half, and the count is an instant run-off.
#[test]
fn one_seat_is_an_instant_run_off() {
    let votes = [(42, "ABCD"), (26, "BCDA"), (15, "CDBA"), (17, "DCBA")];
    assert_eq!(elect_drawn(4, 1, &votes, "ABCD"), ("DABC".into(), false));
}

#[test]
fn short_and_long_histograms() {
    let full: Vec<u32> = (0..1956).map(|i| i % 7).collect();
    let (lot, mut long) = (lot_of(&[3, 1, 2, 0, 5, 4]), full.clone());
    long.extend([9; 500]);
    assert_eq!(elect(&long, 6, 3, &lot), elect(&full, 6, 3, &lot));
    let mut filled = full[..700].to_vec();
    let short = elect(&filled, 6, 3, &lot);
    filled.resize(1956, 0);
    assert_eq!(short, elect(&filled, 6, 3, &lot));
    assert_eq!(elect(&[u32::MAX; 1956], 6, 5, &lot).order.len(), 6);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! One choice among many: the method of Schulze.

use super::{all, drawn_first, Lot, MAX_RANKED};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// How many prefer one option to another: `prefer[a][b]`.
#[derive(
    Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pairs {
    /// The row is the preferred option, the column the other.
    prefer: [[u32; MAX_RANKED]; MAX_RANKED],
}

impl Pairs {
    /// Count one ranking in. The options it names are preferred in that order, each also to every option it
    /// does not name; those come last, all equal. What cannot be meant is passed over: an option that does
    /// not exist, or one named a second time. With more than 8 options nothing is counted.
    pub fn add(&mut self, options: u8, ranking: &[u8]) {
        self.change(options, ranking, |count| count.saturating_add(1));
    }

    /// Take one ranking out again: the exact reverse of `add` with the same arguments.
    pub fn subtract(&mut self, options: u8, ranking: &[u8]) {
        self.change(options, ranking, |count| count.saturating_sub(1));
    }

    /// How many prefer option `a` to option `b` (0 for options that do not exist).
    pub fn prefer(&self, a: u8, b: u8) -> u32 {
        self.prefer
            .get(usize::from(a))
            .and_then(|row| row.get(usize::from(b)))
            .copied()
            .unwrap_or(0)
    }

    /// The whole table; the row is the preferred option.
    pub fn rows(&self) -> &[[u32; MAX_RANKED]; MAX_RANKED] {
        &self.prefer
    }

    /// Apply `step` to the count of each pair of options this ranking has a preference about.
    fn change(&mut self, options: u8, ranking: &[u8], step: fn(u32) -> u32) {
        let mut below: Vec<u8> = all(options, MAX_RANKED);
        for preferred in ranking {
            if !below.contains(preferred) {
                continue;
            }
            below.retain(|option| option != preferred);
            let Some(row) = self.prefer.get_mut(usize::from(*preferred)) else {
                continue;
            };
            for option in &below {
                if let Some(count) = row.get_mut(usize::from(*option)) {
                    *count = step(*count);
                }
            }
        }
    }
}

/// The outcome of a ranked choice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ranked {
    /// Every option, the best first.
    pub order: Vec<u8>,
    /// Whether the lot decided who is first: exactly if another lot would put another option first.
    pub by_lot: bool,
}

/// The strength of a link or a path, compared as a pair: first by how many are for it, then by how few are
/// against it (held as the complement, so that more is stronger). Nothing at all is (0, 0).
type Strength = (u32, u32);

/// The strength of the strongest path from each option to each other one.
type Paths = [[Strength; MAX_RANKED]; MAX_RANKED];

/// Order all options by the Schulze method.
///
/// Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
/// single-winner election method", Social Choice and Welfare 36 (2011), 267–303, section 2: option a goes
/// before option b if the strongest path from a to b is stronger than the strongest one back, the strength
/// of a link being its "winning votes". This relation is transitive but may leave ties. In a tie with
/// option 0 (the status quo), option 0 goes before the other; then, among the options that none left goes
/// before, the one drawn first by the lot is next. So the first is always a winner in Schulze's sense.
/// With more than 8 options the order is empty.
pub fn schulze(pairs: &Pairs, options: u8, lot: &Lot) -> Ranked {
    let mut left = all(options, MAX_RANKED);
    let paths = strongest_paths(pairs, &left);
    let mut order = Vec::with_capacity(left.len());
    let mut by_lot = false;
    loop {
        let unbeaten: Vec<u8> = left
            .iter()
            .copied()
            .filter(|a| !left.iter().any(|b| goes_before(&paths, *b, *a)))
            .collect();
        let Some(next) = drawn_first(&unbeaten, lot) else {
            break;
        };
        by_lot |= order.is_empty() && unbeaten.len() > 1;
        left.retain(|option| *option != next);
        order.push(next);
    }
    Ranked { order, by_lot }
}

/// Whether option `a` must go before option `b`: by the stronger path, or as the status quo in a tie.
fn goes_before(paths: &Paths, a: u8, b: u8) -> bool {
    let (there, back) = (path(paths, a, b), path(paths, b, a));
    there > back || (there == back && a == 0 && b != 0)
}

/// The strength of the strongest path from `a` to `b`.
fn path(paths: &Paths, a: u8, b: u8) -> Strength {
    paths
        .get(usize::from(a))
        .and_then(|row| row.get(usize::from(b)))
        .copied()
        .unwrap_or_default()
}

/// The strongest paths between all options (Schulze 2011, section 2: the widest path by the algorithm of Floyd
/// and Warshall): a path is as strong as its weakest link, and of two ways the stronger counts.
fn strongest_paths(pairs: &Pairs, options: &[u8]) -> Paths {
    let mut paths = Paths::default();
    for a in options {
        for b in options {
            widen(
                &mut paths,
                *a,
                *b,
                link(pairs.prefer(*a, *b), pairs.prefer(*b, *a)),
            );
        }
    }
    for via in options {
        for a in options {
            for b in options {
                let detour = path(&paths, *a, *via).min(path(&paths, *via, *b));
                widen(&mut paths, *a, *b, detour);
            }
        }
    }
    paths
}

/// The strength of one link by winning votes (Schulze 2011, section 2): a link that more are for than
/// against is the stronger the more are for it, and among equals the fewer are against it; any other link is
/// nothing. (The paper also ranks ties above defeats; that never changes which of two options goes before
/// the other, as one of the two direct links is at least a tie.)
fn link(pro: u32, contra: u32) -> Strength {
    if pro > contra {
        (pro, !contra)
    } else {
        Strength::default()
    }
}

/// Note a path from `a` to `b` of this strength, if none so strong is known.
fn widen(paths: &mut Paths, a: u8, b: u8, strength: Strength) {
    if let Some(known) = paths
        .get_mut(usize::from(a))
        .and_then(|row| row.get_mut(usize::from(b)))
    {
        *known = strength.max(*known);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Counting of rankings: one winner among many by the Schulze method, several by the single transferable vote.
//!
//! Everything is counted in whole numbers, nothing can panic, and the same input gives the same outcome on
//! every machine. Where the votes themselves leave a tie, a lot given by the caller decides; both counts say
//! whether the lot decided the outcome, so that a caller may do something else with a tie (put it to the
//! vote again, say).

mod schulze;
mod stv;

pub use schulze::{schulze, Pairs, Ranked};
pub use stv::{elect, elected, Elected};

use alloc::vec::Vec;
use core::cmp::Reverse;

/// 32 bytes that decide ties: the lot of option k is the big-endian u32 of bytes 4k..4k+4; the higher is
/// drawn first; equal ones: the lower option first. For up to 8 options. To be drawn first is an advantage:
/// of tied options the first drawn goes ahead, and the last drawn is the one excluded.
pub type Lot = [u8; 32];

/// The most options of a ranked choice, the status quo (option 0) among them.
pub const MAX_RANKED: usize = 8;

/// The most options of an election by the single transferable vote.
pub const MAX_STANDING_FOR: usize = 6;

/// When an option is drawn: the greater key is drawn first.
fn draw(option: u8, lot: &Lot) -> (u32, Reverse<u8>) {
    let chunk = lot.chunks_exact(4).nth(usize::from(option)).unwrap_or_default();
    (
        u32::from_be_bytes(chunk.try_into().unwrap_or_default()),
        Reverse(option),
    )
}

/// The option drawn first among these; nothing if there is none.
fn drawn_first(among: &[u8], lot: &Lot) -> Option<u8> {
    among.iter().copied().max_by_key(|option| draw(*option, lot))
}

/// The option drawn last among these; nothing if there is none.
fn drawn_last(among: &[u8], lot: &Lot) -> Option<u8> {
    among.iter().copied().min_by_key(|option| draw(*option, lot))
}

/// The options 0, 1, … of a count; none at all if they are more than `most`.
fn all(options: u8, most: usize) -> Vec<u8> {
    if usize::from(options) <= most {
        (0..options).collect()
    } else {
        Vec::new()
    }
}

/// How many rankings there are: the non-empty sequences of distinct options. A ranking names one of n
/// options, and then nothing or any ranking of the n − 1 others: R(n) = n · (1 + R(n − 1)), R(0) = 0, so
/// 1, 4, 15, 64, 325, 1956 for one to six options. For more than 6 options: 0.
pub fn rankings_of(options: u8) -> u32 {
    if usize::from(options) > MAX_STANDING_FOR {
        return 0;
    }
    (1..=u32::from(options)).fold(0, |fewer: u32, n| fewer.saturating_add(1).saturating_mul(n))
}

/// How many rankings begin alike up to and including the place given (counted from 0): the one that ends
/// there, and those that go on with any ranking of the options not named yet.
fn rankings_from(options: u8, place: usize) -> Option<u32> {
    let named = u8::try_from(place).ok()?.checked_add(1)?;
    Some(rankings_of(options.checked_sub(named)?).saturating_add(1))
}

/// The counter of a ranking: `None` if it is not a non-empty sequence of distinct options lower than
/// `options`. The rankings are numbered as in a dictionary: by the first option named, then by the second,
/// and so on, a shorter one before those that continue it.
pub fn index_of(options: u8, ranking: &[u8]) -> Option<u32> {
    let mut index: u32 = 0;
    for (place, option) in ranking.iter().enumerate() {
        let named = ranking.get(..place)?;
        if *option >= options || named.contains(option) {
            return None;
        }
        let lower = (0..*option).filter(|other| !named.contains(other)).count();
        let skipped = u32::try_from(lower)
            .ok()?
            .checked_mul(rankings_from(options, place)?)?;
        index = index.checked_add(skipped)?.checked_add(1)?;
    }
    let index = index.checked_sub(1)?;
    (index < rankings_of(options)).then_some(index)
}

/// The ranking of a counter, the reverse of `index_of`: `None` if there is no such counter.
pub fn ranking_at(options: u8, index: u32) -> Option<Vec<u8>> {
    Some(
        names_at(options, index)?
            .into_iter()
            .filter(|name| *name != NOBODY)
            .collect(),
    )
}

/// Stands where no option is.
const NOBODY: u8 = u8::MAX;

/// The names on a ballot paper in order, `NOBODY` after the last.
type Names = [u8; MAX_STANDING_FOR];

/// The ranking of a counter as names on a ballot paper.
fn names_at(options: u8, index: u32) -> Option<Names> {
    if index >= rankings_of(options) {
        return None;
    }
    let mut names = [NOBODY; MAX_STANDING_FOR];
    let mut rest = index;
    for place in 0..usize::from(options) {
        let alike = rankings_from(options, place)?;
        let nth = usize::try_from(rest.checked_div(alike)?).ok()?;
        let name = (0..options).filter(|option| !names.contains(option)).nth(nth)?;
        *names.get_mut(place)? = name;
        match rest.checked_rem(alike)?.checked_sub(1) {
            Some(further) => rest = further,
            None => break,
        }
    }
    Some(names)
}

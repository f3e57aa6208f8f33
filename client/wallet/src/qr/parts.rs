// SPDX-License-Identifier: AGPL-3.0-or-later
//! Bytes as lines of text, each for one QR code: `OSTX1/2/5/ID/CHECK/PIECE` is part 2 of 5.
//!
//! `ID` is the beginning of the Blake2-256 of the whole, `CHECK` that of `2/5/ID/PIECE`; both and the piece are in base 32
//! (RFC 4648, without padding). All of it is in the alphabet that QR codes hold in five and a half bits a sign, and that
//! scanners type right on keyboards of any country more often than base 45, which has spaces and `$%*+`.

use sp_crypto_hashing::blake2_256;
use std::collections::{BTreeMap, BTreeSet};

/// What every line begins with; the digit is the version of this form.
const SIGN: &str = "OSTX";
const HEAD: &str = "OSTX1/";
/// Bytes in a part: with its head, it fits a code of version 12 (65 modules) at the level M, which a terminal of 80 columns
/// shows.
const LONGEST_PIECE: usize = 240;
/// The most parts there are: beyond, nobody would scan them.
pub const MOST_PARTS: u16 = 999;
/// No line is longer: the most that a QR code holds in this alphabet.
pub const LONGEST_LINE: usize = 4_296;

const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Signs of an `ID` and of a `CHECK`.
const ID_SIGNS: usize = 8;
const CHECK_SIGNS: usize = 4;

/// The parts, all about as long; nothing where there would be too many.
pub fn parts_of(bytes: &[u8]) -> Option<Vec<String>> {
    let count = bytes.len().div_ceil(LONGEST_PIECE).max(1);
    let count = u16::try_from(count).ok().filter(|count| *count <= MOST_PARTS)?;
    let piece = bytes.len().div_ceil(usize::from(count)).max(1);
    let id = seal(bytes, ID_SIGNS);
    let pieces = bytes.chunks(piece).map(base32);
    // Rounding up may need one piece less.
    let count = bytes.len().div_ceil(piece).max(1);
    let parts = pieces.enumerate().map(|(index, piece)| {
        let sealed = format!("{}/{count}/{id}/{piece}", index + 1);
        let check = seal(sealed.as_bytes(), CHECK_SIGNS);
        format!("{HEAD}{}/{count}/{id}/{check}/{piece}", index + 1)
    });
    Some(parts.collect())
}

/// The first signs of a hash.
fn seal(bytes: &[u8], signs: usize) -> String {
    let mut text = base32(&blake2_256(bytes));
    text.truncate(signs);
    text
}

fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(DIGITS[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(DIGITS[(held << (5 - bits) & 31) as usize]));
    }
    text
}

/// The bytes of a text in base 32, which must be the one that [`base32`] writes.
fn of_base32(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut held, mut bits) = (0u32, 0);
    for sign in text.bytes() {
        let digit = DIGITS.iter().position(|digit| *digit == sign)?;
        held = held << 5 | digit as u32;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 255) as u8);
        }
        held &= (1 << bits) - 1;
    }
    // What is left over is less than a digit, and zero.
    (bits < 5 && held == 0).then_some(bytes)
}

struct Part {
    number: u16,
    count: u16,
    id: String,
    piece: Vec<u8>,
}

/// Reads a line that begins with [`HEAD`]; where it is damaged, the number that it seems to have.
fn part_of(line: &str) -> Result<Part, Option<u16>> {
    let mut fields = line[HEAD.len()..].splitn(5, '/');
    let mut field = || fields.next().unwrap_or_default();
    let (number, count, id, check, piece) = (field(), field(), field(), field(), field());
    let told = number_of(number);
    let sealed = format!("{number}/{count}/{id}/{piece}");
    if seal(sealed.as_bytes(), CHECK_SIGNS) != check || id.len() != ID_SIGNS {
        return Err(told);
    }
    match (told, number_of(count), of_base32(piece)) {
        (Some(number), Some(count), Some(piece)) if number <= count => Ok(Part {
            number,
            count,
            id: id.to_owned(),
            piece,
        }),
        _ => Err(told),
    }
}

fn number_of(text: &str) -> Option<u16> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|_| plain)?;
    (1..=MOST_PARTS).contains(&number).then_some(number)
}

/// Parts that come in any order.
#[derive(Debug, Default)]
pub struct Gathering {
    /// Of what the first part is: its `ID`, and of how many parts.
    of: Option<(String, u16)>,
    pieces: BTreeMap<u16, Vec<u8>>,
    doubled: BTreeSet<u16>,
    damaged: BTreeSet<u16>,
    /// Damaged lines whose number cannot be read.
    strange: usize,
    /// Parts of something else, as `2/5`.
    foreign: BTreeSet<String>,
    /// Parts that came with two contents.
    differing: BTreeSet<u16>,
    newer: bool,
}

/// Why parts are not a whole.
#[derive(Debug, PartialEq, Eq)]
pub enum PartsFault {
    /// There is no part at all.
    None,
    /// A part is of a later form than this.
    Newer,
    /// Parts of different things: what the first is part of, and the ones that are not.
    Mixed { id: String, foreign: Vec<String> },
    /// These parts came with two contents.
    Differing { numbers: BTreeSet<u16> },
    /// Some did not come, or not whole.
    Missing {
        count: u16,
        missing: BTreeSet<u16>,
        doubled: BTreeSet<u16>,
        damaged: BTreeSet<u16>,
    },
    /// No part could be read, but so many lines are parts by their beginning.
    Damaged { numbers: BTreeSet<u16>, lines: usize },
    /// Each part is whole, and together they are not what they were made of.
    Unlike,
}

impl Gathering {
    /// Takes a line; false where it is none of ours.
    pub fn take(&mut self, line: &str) -> bool {
        let line = line.trim();
        let ours = line
            .get(..SIGN.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(SIGN));
        if !ours {
            return false;
        }
        // Some scanners type small letters.
        let line = line.to_ascii_uppercase();
        if !line.starts_with(HEAD) {
            let version = line[SIGN.len()..].split('/').next().unwrap_or_default();
            match version.parse::<u16>() {
                Ok(2..) => self.newer = true,
                _ => self.strange += 1,
            }
            return true;
        }
        match part_of(&line) {
            Ok(part) => self.put(part),
            Err(Some(number)) => drop(self.damaged.insert(number)),
            Err(None) => self.strange += 1,
        }
        true
    }

    fn put(&mut self, part: Part) {
        let of = self.of.get_or_insert((part.id.clone(), part.count));
        if (&of.0, of.1) != (&part.id, part.count) {
            self.foreign.insert(format!("{}/{}", part.number, part.count));
            return;
        }
        match self.pieces.get(&part.number) {
            None => drop(self.pieces.insert(part.number, part.piece)),
            Some(piece) if *piece == part.piece => drop(self.doubled.insert(part.number)),
            Some(_) => drop(self.differing.insert(part.number)),
        }
    }

    /// How many parts there are, of how many; nothing before the first.
    pub fn progress(&self) -> Option<(u16, u16)> {
        let (_, count) = self.of.as_ref()?;
        Some((self.pieces.len() as u16, *count))
    }

    /// Whether every part is there.
    pub fn is_complete(&self) -> bool {
        self.progress().is_some_and(|(have, count)| have == count)
    }

    /// The bytes that the parts were made of. A part that came twice, or once damaged and once whole, does no harm.
    pub fn whole(&self) -> Result<Vec<u8>, PartsFault> {
        let Some((id, count)) = &self.of else {
            let numbers = self.damaged.clone();
            return Err(match (self.newer, numbers.len() + self.strange) {
                (true, _) => PartsFault::Newer,
                (false, 0) => PartsFault::None,
                (false, lines) => PartsFault::Damaged { numbers, lines },
            });
        };
        if !self.foreign.is_empty() {
            let foreign = self.foreign.iter().cloned().collect();
            return Err(PartsFault::Mixed {
                id: id.clone(),
                foreign,
            });
        }
        if !self.differing.is_empty() {
            let numbers = self.differing.clone();
            return Err(PartsFault::Differing { numbers });
        }
        if !self.is_complete() {
            let missing: BTreeSet<u16> = (1..=*count)
                .filter(|number| !self.pieces.contains_key(number))
                .collect();
            return Err(PartsFault::Missing {
                count: *count,
                damaged: self.damaged.intersection(&missing).copied().collect(),
                missing,
                doubled: self.doubled.clone(),
            });
        }
        let bytes: Vec<u8> = self.pieces.values().flatten().copied().collect();
        match seal(&bytes, ID_SIGNS) == *id {
            true => Ok(bytes),
            false => Err(PartsFault::Unlike),
        }
    }
}

/// Numbers as people write them: `1, 4-7`.
pub fn ranges(numbers: &BTreeSet<u16>) -> String {
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => ranges.push((*number, *number)),
        }
    }
    let written = ranges.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    written.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that do not repeat.
    pub fn some_bytes(length: usize) -> Vec<u8> {
        let hashes = (0u64..).flat_map(|count| blake2_256(&count.to_le_bytes()));
        hashes.take(length).collect()
    }

    fn gathered(lines: &[impl AsRef<str>]) -> Result<Vec<u8>, PartsFault> {
        let mut gathering = Gathering::default();
        for line in lines {
            assert!(gathering.take(line.as_ref()));
        }
        gathering.whole()
    }

    fn set(numbers: &[u16]) -> BTreeSet<u16> {
        numbers.iter().copied().collect()
    }

    #[test]
    fn base_32_is_that_of_the_rfc() {
        for (plain, text) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(plain.as_bytes()), text);
            assert_eq!(of_base32(text).unwrap(), plain.as_bytes());
        }
        for wrong in ["M", "MZ", "MZX", "m", "M1", "MY=", "é"] {
            assert_eq!(of_base32(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_taken_apart_comes_together_in_any_order() {
        for length in [1, 2, 239, 240, 241, 480, 481, 721, 1_000, 65_536, 239_760] {
            let bytes = some_bytes(length);
            let mut parts = parts_of(&bytes).unwrap();
            assert!(parts.iter().all(|part| part.len() <= 419), "{length}");
            parts.reverse();
            assert_eq!(gathered(&parts).unwrap(), bytes, "{length}");
            let typed: Vec<_> = parts
                .iter()
                .map(|part| format!("  {}\r", part.to_lowercase()))
                .collect();
            assert_eq!(gathered(&typed).unwrap(), bytes);
        }
        assert_eq!(parts_of(&some_bytes(239_761)), None, "too many");
    }

    #[test]
    fn missing_doubled_and_damaged_parts_are_told_by_number() {
        let parts = parts_of(&some_bytes(1_000)).unwrap();
        let missing = |missing: &[u16], doubled: &[u16], damaged: &[u16]| PartsFault::Missing {
            count: 5,
            missing: set(missing),
            doubled: set(doubled),
            damaged: set(damaged),
        };
        assert_eq!(gathered(&parts[1..4]).unwrap_err(), missing(&[1, 5], &[], &[]));
        let doubled = [&parts[..3], &parts[1..3]].concat();
        assert_eq!(gathered(&doubled).unwrap_err(), missing(&[4, 5], &[2, 3], &[]));
        let mut spoilt = parts.clone();
        spoilt[3].pop();
        assert_eq!(gathered(&spoilt).unwrap_err(), missing(&[4], &[], &[4]));
        spoilt.push(parts[3].clone());
        assert!(gathered(&spoilt).is_ok(), "scanned again, it is whole");
        let alone = [parts[2].replace("/5/", "/6/"), "OSTX1/x".into()];
        let numbers = set(&[3]);
        assert_eq!(
            gathered(&alone).unwrap_err(),
            PartsFault::Damaged { numbers, lines: 2 }
        );
    }

    #[test]
    fn parts_of_different_things_are_not_mixed() {
        let parts = parts_of(&some_bytes(1_000)).unwrap();
        let others = parts_of(&some_bytes(1_001)).unwrap();
        let mixed = [&parts[..2], &others[2..]].concat();
        let PartsFault::Mixed { foreign, id } = gathered(&mixed).unwrap_err() else {
            panic!("mixed");
        };
        assert_eq!(foreign, ["3/5", "4/5", "5/5"]);
        assert!(parts[0].contains(&id));
    }

    #[test]
    fn a_forged_part_does_no_harm() {
        let sealed = |number: &str, count: &str, id: &str, piece: &str| {
            let check = seal(format!("{number}/{count}/{id}/{piece}").as_bytes(), CHECK_SIGNS);
            format!("{HEAD}{number}/{count}/{id}/{check}/{piece}")
        };
        let parts = parts_of(&some_bytes(300)).unwrap();
        let id = parts[0].split('/').nth(3).unwrap();
        let other = sealed("2", "2", id, "MY");
        let all = [parts[0].clone(), parts[1].clone(), other.clone()];
        assert_eq!(
            gathered(&all).unwrap_err(),
            PartsFault::Differing { numbers: set(&[2]) }
        );
        assert_eq!(
            gathered(&[parts[0].clone(), other]).unwrap_err(),
            PartsFault::Unlike
        );
        for (number, count) in [
            ("1", "1000"),
            ("1", "4294967296"),
            ("0", "1"),
            ("2", "1"),
            ("+1", "1"),
            ("", ""),
        ] {
            let fault = gathered(&[sealed(number, count, id, "MY")]).unwrap_err();
            assert!(matches!(fault, PartsFault::Damaged { .. }), "{number}/{count}");
        }
        assert_eq!(gathered(&["OSTX2/1/1"]).unwrap_err(), PartsFault::Newer);
        let mut gathering = Gathering::default();
        assert!(
            !gathering.take("") && !gathering.take("{}") && !gathering.take("OST") && !gathering.take("éééé")
        );
        assert_eq!(gathering.whole().unwrap_err(), PartsFault::None);
    }

    #[test]
    fn numbers_are_written_as_ranges() {
        assert_eq!(ranges(&set(&[1, 3, 4, 5, 9])), "1, 3-5, 9");
        assert_eq!(ranges(&set(&[])), "");
    }
}

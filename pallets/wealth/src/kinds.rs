// SPDX-License-Identifier: AGPL-3.0-or-later
//! Kinds of wealth. Pure rules.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::text::is_plain_line;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Bytes of the name of a kind.
pub const MAX_NAME_BYTES: u32 = 32;
/// Bytes of its unit.
pub const MAX_UNIT_BYTES: u32 = 16;
/// Kinds there can be, numbered from 0.
pub const MAX_KINDS: u8 = 64;
/// Units of a kind that a member can record in a day, at most, so that sums never come near their end.
pub const MAX_PER_DAY: u64 = 1_000_000;
/// Units that the same two can count whole in a window, at most.
pub const MAX_PAIR_WHOLE: u64 = 1_000_000_000;

/// The number of a kind.
pub type KindId = u8;

/// How units of a kind come to be.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Issuance {
    /// Who did something records it, and another who saw it attests it.
    Attested {
        /// Units that a member can record in a day. What he does not use comes to a few days' at most.
        per_day: u64,
        /// Units that one person attests for another in a window and that count whole; of as many more each time half as much.
        pair_whole: u64,
    },
}

/// A kind of wealth.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Kind {
    /// What it is called, one plain line, UTF-8.
    pub name: BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>,
    /// In what it is counted, one plain line, UTF-8.
    pub unit: BoundedVec<u8, ConstU32<MAX_UNIT_BYTES>>,
    /// How units of it come to be.
    pub issuance: Issuance,
    /// What a unit weighs where a cooperation shares and has not agreed otherwise; 0: it does not share by this kind.
    pub points: u32,
    /// Whether anything new is recorded.
    pub open: bool,
}

impl Kind {
    /// Whether there can be such a kind under this number.
    ///
    /// # Errors
    /// The field at fault and what it should be.
    pub fn check(&self, id: KindId) -> Result<(), (&'static str, &'static str)> {
        let Issuance::Attested { per_day, pair_whole } = self.issuance;
        let faults = [
            (id >= MAX_KINDS, "id", "kinds are numbered from 0 to 63"),
            (
                !is_plain_line(&self.name),
                "name",
                "a name is one line of plain text",
            ),
            (
                !is_plain_line(&self.unit),
                "unit",
                "a unit is one line of plain text",
            ),
            (
                !(1..=MAX_PER_DAY).contains(&per_day),
                "per_day",
                "a member records 1 to 1,000,000 units in a day",
            ),
            (
                !(1..=MAX_PAIR_WHOLE).contains(&pair_whole),
                "pair_whole",
                "1 to 1,000,000,000 units of the same two count whole",
            ),
        ];
        match faults.iter().find(|(wrong, ..)| *wrong) {
            Some((_, field, problem)) => Err((field, problem)),
            None => Ok(()),
        }
    }
}

/// A kind as a founder writes it down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundingKind {
    /// What it is called.
    pub name: String,
    /// In what it is counted.
    pub unit: String,
    /// Units that a member can record in a day.
    pub per_day: u64,
    /// Units that the same two can count whole in a window.
    pub pair_whole: u64,
    /// What a unit weighs where a cooperation shares and has not agreed otherwise.
    pub points: u32,
}

impl FoundingKind {
    fn of(name: &str, unit: &str, per_day: u64, pair_whole: u64, points: u32) -> Self {
        Self {
            name: name.into(),
            unit: unit.into(),
            per_day,
            pair_whole,
            points,
        }
    }

    /// The kinds that an ecosystem begins with, numbered from 0, unless it states others: wallets translate their names.
    pub fn usual() -> Vec<Self> {
        [
            Self::of("work", "minute", 600, 2_400, 1),
            Self::of("exchange", "exchange", 4, 8, 0),
            Self::of("knowledge", "minute", 240, 960, 0),
        ]
        .into()
    }

    /// The kind itself. A name or a unit that is too long is none, and the check finds it out.
    pub fn kind(&self) -> Kind {
        Kind {
            name: BoundedVec::try_from(self.name.clone().into_bytes()).unwrap_or_default(),
            unit: BoundedVec::try_from(self.unit.clone().into_bytes()).unwrap_or_default(),
            issuance: Issuance::Attested {
                per_day: self.per_day,
                pair_whole: self.pair_whole,
            },
            points: self.points,
            open: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_out_of_its_range_is_named() {
        let good = FoundingKind::usual().remove(0).kind();
        let issued = |per_day, pair_whole| Kind {
            issuance: Issuance::Attested { per_day, pair_whole },
            ..good.clone()
        };
        let named = |name: &str| Kind {
            name: BoundedVec::truncate_from(name.into()),
            ..good.clone()
        };
        let counted_in = |unit: &str| Kind {
            unit: BoundedVec::truncate_from(unit.into()),
            ..good.clone()
        };
        assert_eq!(good.check(63), Ok(()));
        for (kind, id, field) in [
            (good.clone(), 64, "id"),
            (named(""), 0, "name"),
            (named("wo\nrk"), 0, "name"),
            (counted_in(" h"), 0, "unit"),
            (issued(0, 1), 0, "per_day"),
            (issued(MAX_PER_DAY + 1, 1), 0, "per_day"),
            (issued(1, 0), 0, "pair_whole"),
            (issued(1, MAX_PAIR_WHOLE + 1), 0, "pair_whole"),
        ] {
            assert_eq!(kind.check(id).map_err(|(field, _)| field), Err(field));
        }
        assert_eq!(issued(MAX_PER_DAY, MAX_PAIR_WHOLE).check(0), Ok(()));
    }

    #[test]
    fn the_usual_kinds_can_be() {
        let usual = FoundingKind::usual();
        assert_eq!(usual.len(), 3);
        for (id, kind) in (0..).zip(usual) {
            assert_eq!(kind.kind().check(id), Ok(()));
        }
    }
}

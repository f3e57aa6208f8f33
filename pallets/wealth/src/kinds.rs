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
/// Units of a kind with which a person can thank others in a month, at most.
pub const MAX_A_MONTH: u64 = 1_000_000;
/// Units that a member can owe, at most.
pub const MAX_CREDIT: u64 = 1_000_000;
/// Kinds in mutual credit there can be.
pub const MAX_CREDIT_KINDS: u32 = 4;
/// Days in which what counts becomes half, at most: a hundred years.
pub const MAX_HALF_LIFE_DAYS: u32 = 36_500;

/// The number of a kind.
pub type KindId = u8;

/// How units of a kind come to be.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Issuance {
    /// Who did something records it, and another who saw it attests it.
    Attested {
        /// Units that a member can record in a day. What he does not use comes to a few days' at most.
        per_day: u64,
        /// Units that one person attests for another in a window and that count whole; of as many more each time half as much.
        pair_whole: u64,
    },
    /// A person thanks others. What is received cannot be passed on.
    Budget {
        /// Units that a person has to thank with in each 30 days. What he does not use is not kept.
        a_month: u64,
    },
    /// A member gives from his account to another's, which may fall below zero. The sum of all is zero.
    MutualCredit {
        /// Units exchanged with the same member that open credit.
        per_partner: u64,
        /// Units that a member can owe, whomever he exchanged with.
        most: u64,
    },
}

impl Issuance {
    /// Whether units come to be in the same way, however many.
    pub fn is_like(&self, other: &Self) -> bool {
        core::mem::discriminant(self) == core::mem::discriminant(other)
    }

    /// Whether this is mutual credit.
    pub fn is_credit(&self) -> bool {
        matches!(self, Self::MutualCredit { .. })
    }

    /// Checks ranges; answers the field at fault and what it should be.
    fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let faults = match *self {
            Self::Attested { per_day, pair_whole } => [
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
            ],
            Self::Budget { a_month } => {
                let wrong = !(1..=MAX_A_MONTH).contains(&a_month);
                [(
                    wrong,
                    "a_month",
                    "a person thanks with 1 to 1,000,000 units in a month",
                ); 2]
            }
            Self::MutualCredit { per_partner, most } => [
                (
                    !(1..=MAX_CREDIT).contains(&per_partner),
                    "per_partner",
                    "1 to 1,000,000 units exchanged with the same member open credit",
                ),
                (
                    !(per_partner..=MAX_CREDIT).contains(&most),
                    "most",
                    "a member owes at most 1,000,000 units, and no fewer than he can to one other",
                ),
            ],
        };
        first(&faults)
    }
}

/// The first fault of some.
fn first(faults: &[(bool, &'static str, &'static str)]) -> Result<(), (&'static str, &'static str)> {
    match faults.iter().find(|(wrong, ..)| *wrong) {
        Some((_, field, problem)) => Err((field, problem)),
        None => Ok(()),
    }
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
    /// In how many days what counts of it becomes half; 0: it lasts.
    pub half_life_days: u32,
    /// What a unit weighs where a cooperation shares and has not agreed otherwise; 0: it does not share by this kind.
    pub points: u32,
    /// Whether anything new is recorded or given.
    pub open: bool,
}

impl Kind {
    /// Whether there can be such a kind under this number.
    ///
    /// # Errors
    /// The field at fault and what it should be.
    pub fn check(&self, id: KindId) -> Result<(), (&'static str, &'static str)> {
        let recorded = matches!(self.issuance, Issuance::Attested { .. });
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
                self.half_life_days > MAX_HALF_LIFE_DAYS,
                "half_life_days",
                "what counts becomes half in 36,500 days at most; 0 if it lasts",
            ),
            (
                self.half_life_days > 0 && self.issuance.is_credit(),
                "half_life_days",
                "what one owes another does not fade: 0",
            ),
            (
                self.points > 0 && !recorded,
                "points",
                "income is shared by what is recorded and attested alone: 0",
            ),
        ];
        first(&faults)?;
        self.issuance.check()
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
    /// How units of it come to be.
    pub issuance: Issuance,
    /// In how many days what counts of it becomes half; absent, it lasts.
    #[serde(default)]
    pub half_life_days: u32,
    /// What a unit weighs where a cooperation shares and has not agreed otherwise; absent, it does not share by this kind.
    #[serde(default)]
    pub points: u32,
}

impl FoundingKind {
    fn of(name: &str, unit: &str, issuance: Issuance) -> Self {
        Self {
            name: name.into(),
            unit: unit.into(),
            issuance,
            half_life_days: 0,
            points: 0,
        }
    }

    /// The kinds that an ecosystem begins with, numbered from 0, unless it states others: wallets translate their names.
    pub fn usual() -> Vec<Self> {
        let attested = |per_day, pair_whole| Issuance::Attested { per_day, pair_whole };
        let credit = Issuance::MutualCredit {
            per_partner: 120,
            most: 2_400,
        };
        [
            Self {
                points: 1,
                ..Self::of("work", "minute", attested(600, 2_400))
            },
            Self::of("exchange", "exchange", attested(4, 8)),
            Self::of("knowledge", "minute", attested(240, 960)),
            Self {
                half_life_days: 365,
                ..Self::of("gratitude", "thanks", Issuance::Budget { a_month: 30 })
            },
            Self::of("time", "minute", credit),
        ]
        .into()
    }

    /// The kind itself. A name or a unit that is too long is none, and the check finds it out.
    pub fn kind(&self) -> Kind {
        Kind {
            name: BoundedVec::try_from(self.name.clone().into_bytes()).unwrap_or_default(),
            unit: BoundedVec::try_from(self.unit.clone().into_bytes()).unwrap_or_default(),
            issuance: self.issuance,
            half_life_days: self.half_life_days,
            points: self.points,
            open: true,
        }
    }

    /// All that is wrong with kinds to begin with, numbered from 0: which, the field at fault, and what it should be.
    pub fn faults(kinds: &[Self]) -> Vec<(usize, &'static str, &'static str)> {
        let mut credits = 0u32;
        let mut faults = Vec::new();
        for (index, kind) in kinds.iter().enumerate() {
            let id = KindId::try_from(index).unwrap_or(KindId::MAX);
            if let Err((field, problem)) = kind.kind().check(id) {
                faults.push((index, field, problem));
            }
            credits = credits.saturating_add(kind.issuance.is_credit().into());
            if kind.issuance.is_credit() && credits > MAX_CREDIT_KINDS {
                faults.push((index, "issuance", "at most 4 kinds are in mutual credit"));
            }
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Kind {
        FoundingKind::usual().remove(0).kind()
    }

    fn issued(issuance: Issuance) -> Kind {
        let points = u32::from(matches!(issuance, Issuance::Attested { .. }));
        Kind {
            issuance,
            points,
            ..good()
        }
    }

    fn attested(per_day: u64, pair_whole: u64) -> Kind {
        issued(Issuance::Attested { per_day, pair_whole })
    }

    fn thanked(a_month: u64) -> Kind {
        issued(Issuance::Budget { a_month })
    }

    fn lent(per_partner: u64, most: u64) -> Kind {
        issued(Issuance::MutualCredit { per_partner, most })
    }

    fn named(name: &str) -> Kind {
        Kind {
            name: BoundedVec::truncate_from(name.into()),
            ..good()
        }
    }

    fn counted_in(unit: &str) -> Kind {
        Kind {
            unit: BoundedVec::truncate_from(unit.into()),
            ..good()
        }
    }

    fn with_points(kind: Kind) -> Kind {
        Kind { points: 1, ..kind }
    }

    fn fading(half_life_days: u32, kind: Kind) -> Kind {
        Kind {
            half_life_days,
            ..kind
        }
    }

    #[test]
    fn each_field_out_of_its_range_is_named() {
        for (kind, id, field) in [
            (good(), 64, "id"),
            (named(""), 0, "name"),
            (named("wo\nrk"), 0, "name"),
            (counted_in(" h"), 0, "unit"),
            (attested(0, 1), 0, "per_day"),
            (attested(MAX_PER_DAY + 1, 1), 0, "per_day"),
            (attested(1, 0), 0, "pair_whole"),
            (attested(1, MAX_PAIR_WHOLE + 1), 0, "pair_whole"),
            (thanked(0), 0, "a_month"),
            (thanked(MAX_A_MONTH + 1), 0, "a_month"),
            (with_points(thanked(1)), 0, "points"),
            (lent(0, 1), 0, "per_partner"),
            (lent(MAX_CREDIT + 1, MAX_CREDIT + 1), 0, "per_partner"),
            (lent(5, 4), 0, "most"),
            (lent(1, MAX_CREDIT + 1), 0, "most"),
            (with_points(lent(1, 1)), 0, "points"),
            (fading(1, lent(1, 1)), 0, "half_life_days"),
            (fading(MAX_HALF_LIFE_DAYS + 1, good()), 0, "half_life_days"),
        ] {
            assert_eq!(kind.check(id).map_err(|(field, _)| field), Err(field));
        }
    }

    #[test]
    fn what_is_within_can_be() {
        for kind in [
            attested(MAX_PER_DAY, MAX_PAIR_WHOLE),
            fading(MAX_HALF_LIFE_DAYS, good()),
            thanked(MAX_A_MONTH),
            fading(1, thanked(1)),
            lent(MAX_CREDIT, MAX_CREDIT),
            lent(1, 1),
        ] {
            assert_eq!(kind.check(63), Ok(()));
        }
    }

    #[test]
    fn ways_are_told_apart_whatever_their_numbers() {
        let kinds = [attested(1, 1), thanked(1), lent(1, 1)];
        for (index, one) in kinds.iter().enumerate() {
            for (other, another) in kinds.iter().enumerate() {
                assert_eq!(one.issuance.is_like(&another.issuance), index == other);
            }
            assert_eq!(one.issuance.is_credit(), index == 2);
        }
        assert!(attested(1, 2).issuance.is_like(&attested(3, 4).issuance));
    }

    #[test]
    fn the_usual_kinds_can_be() {
        let usual = FoundingKind::usual();
        let names: Vec<_> = usual.iter().map(|kind| kind.name.as_str()).collect();
        assert_eq!(names, ["work", "exchange", "knowledge", "gratitude", "time"]);
        assert_eq!(FoundingKind::faults(&usual), []);
    }

    #[test]
    fn a_founding_is_told_all_that_is_wrong() {
        let usual = FoundingKind::usual();
        let (mut good, credit) = (usual[0].clone(), usual[4].clone());
        let mut kinds = vec![credit; 5];
        kinds[2].unit = String::new();
        kinds.push(good.clone());
        good.name = "x".repeat(33);
        kinds.push(good.clone());
        let faults = FoundingKind::faults(&kinds);
        let places: Vec<_> = faults.iter().map(|(index, field, _)| (*index, *field)).collect();
        assert_eq!(places, [(2, "unit"), (4, "issuance"), (6, "name")]);
        let many = vec![usual[1].clone(); 300];
        assert_eq!(FoundingKind::faults(&many).len(), 300 - 64);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a person would have been given who had drawn an income from the first day on and never claimed: the index. Pure rules.
//!
//! It is a function of the day and of the segment that is kept: so much on a first day, so much more each day since. A person is due
//! what it grew by since he last claimed, so that one claim after ten years reads and writes what one after a day does. It has two parts: what is newly made, and what comes out of the commons' pot, where it is set aside.

use crate::{formula::reckoned, Formula};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Money, in the coin's smallest units.
pub type Coins = u128;
/// Days of the ecosystem since 1970.
pub type Day = u32;

/// Money by where it comes from.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Amounts {
    /// Newly made.
    pub minted: Coins,
    /// Out of the commons' pot.
    pub from_pot: Coins,
}

impl Amounts {
    /// Both together.
    pub fn total(self) -> Coins {
        self.minted.saturating_add(self.from_pot)
    }

    /// Whether there is nothing.
    pub fn is_zero(self) -> bool {
        self == Self::default()
    }

    pub(crate) fn plus(self, more: Self) -> Self {
        Self {
            minted: self.minted.saturating_add(more.minted),
            from_pot: self.from_pot.saturating_add(more.from_pot),
        }
    }

    pub(crate) fn minus(self, less: Self) -> Self {
        Self {
            minted: self.minted.saturating_sub(less.minted),
            from_pot: self.from_pot.saturating_sub(less.from_pot),
        }
    }

    fn times(self, persons: u32) -> Self {
        Self {
            minted: self.minted.saturating_mul(persons.into()),
            from_pot: self.from_pot.saturating_mul(persons.into()),
        }
    }
}

/// The index from a day on, for as long as nothing changes.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Segment {
    /// The day.
    pub day: Day,
    /// The index on it.
    pub index: Amounts,
    /// By how much it grows each day, newly made.
    pub per_day: Coins,
}

impl Segment {
    fn at(&self, day: Day) -> Amounts {
        let days = day.saturating_sub(self.day);
        self.index.plus(Amounts {
            minted: self.per_day.saturating_mul(days.into()),
            from_pot: 0,
        })
    }
}

/// What is to be done before anything is reckoned on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// It is the first day of all.
    Begin,
    /// What is newly made each day is reckoned again.
    Reckon {
        /// c.
        growth_ppm: u32,
        /// Days from one reckoning to the next.
        every_days: u32,
    },
    /// A share of the pot is divided.
    Share {
        /// Millionths of it.
        share_ppm: u32,
    },
}

/// Everything of which an income is reckoned, but for what each person claimed.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Basis {
    /// The formula in force.
    pub formula: Formula,
    /// The index; nothing before the first block.
    pub segment: Option<Segment>,
    /// How many persons draw an income.
    pub persons: u32,
    /// The sum of what the index was when each of them last claimed.
    pub starts: Amounts,
    /// The sum of what is kept for people since their standing was lost.
    pub kept: Amounts,
    /// What each had of the pot when it was last shared.
    pub last_share: Coins,
    /// All that was ever newly made.
    pub minted: Coins,
}

impl Default for Basis {
    /// Before its founding: nothing for nobody.
    fn default() -> Self {
        Self::new(Formula::Fixed { per_day: 0 })
    }
}

impl Basis {
    /// That of an ecosystem which begins.
    pub fn new(formula: Formula) -> Self {
        Self {
            formula,
            segment: None,
            persons: 0,
            starts: Amounts::default(),
            kept: Amounts::default(),
            last_share: 0,
            minted: 0,
        }
    }

    /// The index on a day.
    pub fn index(&self, day: Day) -> Amounts {
        self.segment
            .map_or_else(Amounts::default, |segment| segment.at(day))
    }

    /// What all persons together are due on a day and have not claimed.
    pub fn unclaimed(&self, day: Day) -> Amounts {
        self.index(day)
            .times(self.persons)
            .minus(self.starts)
            .plus(self.kept)
    }

    /// When what is newly made is reckoned again.
    pub fn reckoned_on(&self) -> Option<Day> {
        match (self.formula, self.segment) {
            (Formula::Libre { every_days, .. }, Some(segment)) => {
                Some(segment.day.saturating_add(every_days))
            }
            _ => None,
        }
    }

    /// What is to be done first on a day. However many days no block was made: once.
    pub fn due(&self, day: Day) -> Due {
        let Some(segment) = self.segment else {
            return Due::Begin;
        };
        match self.formula {
            Formula::Libre {
                growth_ppm,
                every_days,
                ..
            } if self.reckoned_on().is_some_and(|on| on <= day) => Due::Reckon {
                growth_ppm,
                every_days,
            },
            Formula::Commons { share_ppm } if segment.day < day => Due::Share { share_ppm },
            _ => Due::Nothing,
        }
    }

    /// The index goes on from this day, by so much each day.
    pub fn go_on(&mut self, day: Day, per_day: Coins) {
        self.segment = Some(Segment {
            day,
            index: self.index(day),
            per_day,
        });
    }

    /// Reckons again what is newly made each day, where there is so much money.
    pub fn reckon(&mut self, day: Day, issuance: Coins, growth_ppm: u32, every_days: u32) -> Coins {
        // What people have not claimed is money too: else who waits would change what all others are given.
        let money = issuance.saturating_add(self.unclaimed(day).minted);
        let before = self.segment.map_or(0, |segment| segment.per_day);
        let per_day = reckoned(before, growth_ppm, money, self.persons, every_days);
        self.go_on(day, per_day);
        per_day
    }

    /// Gives each person so much of the pot.
    pub fn share(&mut self, day: Day, each: Coins) {
        self.go_on(day, 0);
        if let Some(segment) = &mut self.segment {
            segment.index.from_pot = segment.index.from_pot.saturating_add(each);
        }
        self.last_share = each;
    }

    /// Another formula from this day on. What was given until then stands.
    pub fn change(&mut self, day: Option<Day>, formula: Formula) {
        self.formula = formula;
        if let Some(day) = day {
            self.go_on(day, formula.per_day());
        }
    }
}

/// A person's income.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Income {
    /// What the index was when he last claimed, where he draws an income.
    pub since: Option<Amounts>,
    /// What is kept for him from before he last lost his standing.
    pub kept: Amounts,
}

impl Income {
    /// What he is due where the index stands there.
    pub fn due(&self, index: Amounts) -> Amounts {
        let grown = self.since.map(|since| index.minus(since)).unwrap_or_default();
        self.kept.plus(grown)
    }

    /// He draws an income from now on. Whether he did not.
    pub fn start(&mut self, basis: &mut Basis, index: Amounts) -> bool {
        let starts = self.since.is_none();
        if starts {
            self.since = Some(index);
            basis.starts = basis.starts.plus(index);
            basis.persons = basis.persons.saturating_add(1);
        }
        starts
    }

    /// He draws none any more; what he is due is kept for him. Whether he did.
    pub fn stop(&mut self, basis: &mut Basis, index: Amounts) -> bool {
        let Some(since) = self.since.take() else {
            return false;
        };
        let grown = index.minus(since);
        self.kept = self.kept.plus(grown);
        basis.kept = basis.kept.plus(grown);
        basis.starts = basis.starts.minus(since);
        basis.persons = basis.persons.saturating_sub(1);
        true
    }

    /// He takes all that he is due.
    pub fn take(&mut self, basis: &mut Basis, index: Amounts) -> Amounts {
        let due = self.due(index);
        basis.kept = basis.kept.minus(self.kept);
        self.kept = Amounts::default();
        if let Some(since) = &mut self.since {
            basis.starts = basis.starts.minus(*since).plus(index);
            *since = index;
        }
        basis.minted = basis.minted.saturating_add(due.minted);
        due
    }

    /// Whether there is nothing to remember.
    pub fn is_over(&self) -> bool {
        self.since.is_none() && self.kept.is_zero()
    }
}

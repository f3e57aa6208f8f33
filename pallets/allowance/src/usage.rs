// SPDX-License-Identifier: AGPL-3.0-or-later
//! How much a member may use, and how it comes back. Pure rules.
//!
//! Units are those of the fee: an act uses exactly what it would have cost in coins. What is stored is what was *used*,
//! not what is left: an absent entry is a whole allowance, and a limit that changes needs no visit to every member.
//!
//! With the limit `L` and the recovery time `R`, a member who used `u` at `t0` has used `max(0, u - floor((t - t0) * L / R))`
//! at `t`. An act of price `f` is free if what was used and `f` together are at most `L`. So of acts of price `f` that follow
//! one another at once, `floor(L / f)` are free.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use opensystem_traits::Moment;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What an act costs, in units of the fee.
pub type Units = u128;

/// The numbers of the allowance that people govern.
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
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Units a member in good standing may have in use. Too low: ordinary life costs coins. Too high: one member can fill
    /// blocks.
    pub full_units: u64,
    /// Units of who has just joined, and of who is not in good standing for finding his way back. Too low: newcomers cannot
    /// take part. Too high: a swarm of newcomers can fill blocks.
    pub newcomer_units: u64,
    /// Milliseconds in which a newcomer's limit grows to the full one. Too low: a swarm is strong at once. Too high: newcomers
    /// stay at the door.
    pub newcomer_millis: u64,
    /// Milliseconds in which all that was used comes back. Too low: there is no limit. Too high: who used his allowance waits
    /// for long.
    pub recovery_millis: u64,
    /// Percent of what members' transactions may take of a block that those who pay leave to free acts, 0 to 90. Too low: who
    /// pays can fill blocks. Too high: who pays waits although there is room.
    pub reserved_percent: u8,
}

const MINUTE: u64 = 60_000;
const DAY: u64 = 86_400_000;

impl Rules {
    /// The rules of an ecosystem that states none, for a day of 24 hours.
    pub const DEFAULT: Self = Self::with_day(DAY);

    /// The same rules for another length of the day.
    pub const fn with_day(day_millis: u64) -> Self {
        Self {
            full_units: 250_000_000_000,
            newcomer_units: 25_000_000_000,
            newcomer_millis: day_millis.saturating_mul(30),
            recovery_millis: day_millis,
            reserved_percent: 50,
        }
    }

    /// Checks ranges and relations; answers the field at fault and what it should be.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn check(&self) -> Result<(), (&'static str, &'static str)> {
        if self.newcomer_units > self.full_units {
            return Err(("newcomer_units", "a newcomer may use at most what everybody may"));
        }
        if self.newcomer_millis > 4_000 * DAY {
            return Err(("newcomer_millis", "a newcomer's limit is full within 4,000 days"));
        }
        if self.recovery_millis < MINUTE || self.recovery_millis > 400 * DAY {
            return Err((
                "recovery_millis",
                "an allowance comes back in one minute to 400 days",
            ));
        }
        if self.reserved_percent > 90 {
            return Err(("reserved_percent", "at most 90 percent are reserved"));
        }
        Ok(())
    }

    /// The rules as they may be used whatever is stored: a value out of its range falls back to the default.
    pub fn clamped(self) -> Self {
        match self.check() {
            Ok(()) => self,
            Err(_) => Self::DEFAULT,
        }
    }

    /// The limit of a member in good standing who joined so many milliseconds ago: it grows evenly from the newcomers' to
    /// the full one.
    pub fn limit(&self, age_millis: u64) -> Units {
        let (from, to) = (u128::from(self.newcomer_units), u128::from(self.full_units));
        let growth = to
            .saturating_sub(from)
            .saturating_mul(age_millis.min(self.newcomer_millis).into())
            .checked_div(self.newcomer_millis.into());
        match growth {
            Some(growth) => from.saturating_add(growth),
            None => to,
        }
    }
}

/// What a member used.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Usage {
    /// Units in use at that moment.
    pub used: Units,
    /// The moment, Unix milliseconds.
    pub at: Moment,
}

impl Usage {
    /// What is still in use at `now`; what has come back is rounded down.
    pub fn used_at(&self, now: Moment, limit: Units, recovery_millis: u64) -> Units {
        let passed = u128::from(now.saturating_sub(self.at));
        let back = passed
            .saturating_mul(limit)
            .checked_div(recovery_millis.into())
            .unwrap_or(Units::MAX);
        self.used.saturating_sub(back)
    }

    /// When nothing is in use any more.
    pub fn whole_at(&self, limit: Units, recovery_millis: u64) -> Moment {
        let millis = self
            .used
            .saturating_mul(recovery_millis.into())
            .checked_add(limit.saturating_sub(1))
            .and_then(|sum| sum.checked_div(limit))
            .and_then(|millis| Moment::try_from(millis).ok());
        self.at.saturating_add(millis.unwrap_or(Moment::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_default_rules_keep_their_own_ranges() {
        assert_eq!(Rules::DEFAULT.check(), Ok(()));
        assert_eq!(Rules::with_day(120_000).check(), Ok(()));
    }

    #[test]
    fn each_rule_out_of_range_is_named() {
        let named = |change: &dyn Fn(&mut Rules)| {
            let mut rules = Rules::DEFAULT;
            change(&mut rules);
            assert_eq!(rules.clamped(), Rules::DEFAULT);
            rules.check().unwrap_err().0
        };
        assert_eq!(named(&|r| r.newcomer_units = r.full_units + 1), "newcomer_units");
        assert_eq!(named(&|r| r.newcomer_millis = u64::MAX), "newcomer_millis");
        assert_eq!(named(&|r| r.recovery_millis = 59_999), "recovery_millis");
        assert_eq!(named(&|r| r.recovery_millis = u64::MAX), "recovery_millis");
        assert_eq!(named(&|r| r.reserved_percent = 91), "reserved_percent");
    }

    #[test]
    fn a_newcomers_limit_grows_evenly_to_the_full_one() {
        let rules = Rules {
            full_units: 1_000,
            newcomer_units: 100,
            newcomer_millis: 90,
            ..Rules::DEFAULT
        };
        for (age, limit) in [
            (0, 100),
            (1, 110),
            (45, 550),
            (89, 990),
            (90, 1_000),
            (u64::MAX, 1_000),
        ] {
            assert_eq!(rules.limit(age), limit, "{age}");
        }
        let at_once = Rules {
            newcomer_millis: 0,
            ..rules
        };
        assert_eq!(at_once.limit(0), 1_000);
    }

    proptest! {
        /// The lazy figure is what a meter shows that gives back unit after unit: it never gives more than the model, and at
        /// most one unit less a touch.
        #[test]
        fn what_comes_back_agrees_with_a_meter(
            limit in 1u64..2_000, recovery in 1u64..500,
            acts in prop::collection::vec((0u64..300, 0u64..400), 1..40)
        ) {
            let limit = Units::from(limit);
            // The model keeps fractions: thousandths of units times the recovery.
            let (mut usage, mut model, mut now) = (Usage::default(), 0u128, 0);
            for (touches, (wait, price)) in acts.into_iter().enumerate() {
                now += wait;
                model = model.saturating_sub(u128::from(wait) * limit);
                let used = usage.used_at(now, limit, recovery);
                let exact = model.div_ceil(recovery.into());
                prop_assert!(used >= exact && used <= exact + touches as u128, "{used} {exact}");
                let price = Units::from(price);
                if used + price <= limit {
                    usage = Usage { used: used + price, at: now };
                    model += price * u128::from(recovery);
                }
                prop_assert!(usage.used <= limit);
            }
        }

        /// At the moment named, and not before, the allowance is whole.
        #[test]
        fn an_allowance_is_whole_when_it_says(used in 0u128..10_000, limit in 1u128..5_000, recovery in 1u64..10_000) {
            let usage = Usage { used, at: 7 };
            let at = usage.whole_at(limit, recovery);
            prop_assert_eq!(usage.used_at(at, limit, recovery), 0);
            if used > 0 {
                prop_assert!(usage.used_at(at - 1, limit, recovery) > 0);
            }
        }
    }
}

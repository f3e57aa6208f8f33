// SPDX-License-Identifier: AGPL-3.0-or-later
//! By what a person's income is reckoned. Pure rules.

use crate::Coins;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::U256;

/// What a person can be given in a day, at most: a million coins of twelve decimals. A growing income stops growing there, so that
/// sums never come near their end.
pub const MAX_PER_DAY: Coins = 1_000_000_000_000_000_000;
/// Millionths by which money can grow from one reckoning to the next, at most.
pub const MAX_GROWTH_PPM: u32 = 1_000_000;
/// Days between two reckonings, at most.
pub const MAX_EVERY_DAYS: u32 = 3_660;
/// Millionths of the commons' pot that can be shared in a day, at most.
pub const MAX_SHARE_PPM: u32 = 100_000;

/// Millionths in a whole.
const MILLION: u32 = 1_000_000;

/// By what a person's income is reckoned.
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
#[serde(rename_all = "snake_case")]
pub enum Formula {
    /// So much a day, newly made.
    Fixed {
        /// For each person, in the coin's smallest units.
        per_day: Coins,
    },
    /// Newly made, and growing with all the money there is, as in Ğ1: at each reckoning, D' = D + ⌊c² · M / (N · days)⌋. So who comes
    /// late is given in the same measure as who came early.
    Libre {
        /// For each person until the first reckoning, in the coin's smallest units.
        per_day: Coins,
        /// c: by how many millionths money grows from one reckoning to the next, once it is in balance.
        growth_ppm: u32,
        /// Days from one reckoning to the next.
        every_days: u32,
    },
    /// A share of the commons' pot each day, divided among all. Nothing is newly made.
    Commons {
        /// Millionths of what the pot can spend.
        share_ppm: u32,
    },
}

impl Formula {
    /// That of an ecosystem that states none, for a coin of so many smallest units: ten coins a day, which one sentence explains.
    pub const fn usual(coin: Coins) -> Self {
        Self::Fixed {
            per_day: coin.saturating_mul(10),
        }
    }

    /// What is newly made for each person each day at first.
    pub const fn per_day(&self) -> Coins {
        match self {
            Self::Fixed { per_day } | Self::Libre { per_day, .. } => *per_day,
            Self::Commons { .. } => 0,
        }
    }

    /// Checks ranges; answers the field at fault and what it should be.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn check(&self) -> Result<(), (&'static str, &'static str)> {
        if self.per_day() > MAX_PER_DAY {
            return Err(("per_day", "a person is given at most 1,000,000 coins a day"));
        }
        match *self {
            Self::Libre { growth_ppm, .. } if growth_ppm > MAX_GROWTH_PPM => Err((
                "growth_ppm",
                "money grows by at most 1,000,000 millionths at a time",
            )),
            Self::Libre { every_days, .. } if !(1..=MAX_EVERY_DAYS).contains(&every_days) => {
                Err(("every_days", "it is reckoned again every 1 to 3,660 days"))
            }
            Self::Commons { share_ppm } if !(1..=MAX_SHARE_PPM).contains(&share_ppm) => Err((
                "share_ppm",
                "1 to 100,000 millionths of the commons' pot are shared each day",
            )),
            _ => Ok(()),
        }
    }
}

/// What is newly made for each person each day from a reckoning on: D + ⌊c² · M / (max(N, 1) · days)⌋, and no more than can be.
///
/// `money`: all there is, with what people are due and have not claimed.
pub fn reckoned(per_day: Coins, growth_ppm: u32, money: Coins, persons: u32, every_days: u32) -> Coins {
    let growth = U256::from(growth_ppm);
    let whole = U256::from(MILLION);
    let among = U256::from(persons.max(1)).saturating_mul(every_days.max(1).into());
    let more = growth
        .saturating_mul(growth)
        .saturating_mul(money.into())
        .checked_div(whole.saturating_mul(whole).saturating_mul(among))
        .unwrap_or_default();
    U256::from(per_day)
        .saturating_add(more)
        .min(MAX_PER_DAY.into())
        .low_u128()
}

/// What each of so many persons has of a share of the pot: whole units, and the rest stays in it.
pub fn of_the_pot(pot: Coins, share_ppm: u32, persons: u32) -> Coins {
    let share = U256::from(pot).saturating_mul(share_ppm.min(MILLION).into());
    let among = U256::from(MILLION).saturating_mul(persons.into());
    share.checked_div(among).unwrap_or_default().low_u128()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_field_out_of_its_range_is_named() {
        let libre = |per_day, growth_ppm, every_days| Formula::Libre {
            per_day,
            growth_ppm,
            every_days,
        };
        for (formula, field) in [
            (
                Formula::Fixed {
                    per_day: MAX_PER_DAY + 1,
                },
                "per_day",
            ),
            (libre(MAX_PER_DAY + 1, 1, 1), "per_day"),
            (libre(1, MAX_GROWTH_PPM + 1, 1), "growth_ppm"),
            (libre(1, 1, 0), "every_days"),
            (libre(1, 1, MAX_EVERY_DAYS + 1), "every_days"),
            (Formula::Commons { share_ppm: 0 }, "share_ppm"),
            (
                Formula::Commons {
                    share_ppm: MAX_SHARE_PPM + 1,
                },
                "share_ppm",
            ),
        ] {
            assert_eq!(formula.check().map_err(|(field, _)| field), Err(field));
        }
        for formula in [
            Formula::usual(1_000_000_000_000),
            Formula::Fixed { per_day: 0 },
            libre(MAX_PER_DAY, MAX_GROWTH_PPM, MAX_EVERY_DAYS),
            libre(0, 0, 1),
            Formula::Commons {
                share_ppm: MAX_SHARE_PPM,
            },
        ] {
            assert_eq!(formula.check(), Ok(()));
        }
    }

    /// The figures of Ğ1: 4.88 % in half a year, a few thousand people.
    #[test]
    fn it_grows_as_in_g1() {
        assert_eq!(reckoned(1_000, 48_800, 1_000_000_000, 7_000, 182), 1_001);
        assert_eq!(reckoned(1_000, 48_800, 100_000_000_000, 7_000, 182), 1_186);
        assert_eq!(reckoned(1_000, 48_800, 0, 7_000, 182), 1_000);
    }

    #[test]
    fn nobody_there_divides_by_nothing() {
        assert_eq!(reckoned(5, 1_000_000, 10, 0, 1), 15);
        assert_eq!(of_the_pot(1_000, 100_000, 0), 0);
        assert_eq!(of_the_pot(1_000, 100_000, 3), 33);
    }

    #[test]
    fn the_greatest_numbers_end_where_they_should() {
        assert_eq!(
            reckoned(MAX_PER_DAY, MAX_GROWTH_PPM, u128::MAX, u32::MAX, 1),
            MAX_PER_DAY
        );
        assert_eq!(of_the_pot(u128::MAX, MAX_SHARE_PPM, 1), u128::MAX / 10);
    }

    proptest! {
        /// What all have is at most the share, and less than one unit each below it.
        #[test]
        fn a_share_is_never_exceeded(pot in 0u128..1 << 100, share_ppm in 1..=MAX_SHARE_PPM, persons in 1u32..1 << 20) {
            let each = of_the_pot(pot, share_ppm, persons);
            let share = U256::from(pot) * share_ppm;
            let all = U256::from(each) * persons * MILLION;
            prop_assert!(all <= share);
            prop_assert!(share - all < U256::from(persons) * MILLION);
        }
    }
}

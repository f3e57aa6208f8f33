// SPDX-License-Identifier: AGPL-3.0-or-later
//! The basic income that each person draws day by day, and the commons' pot, in plain types: by which formula it comes, what is
//! due to a member, what the pot has. Reading them ([`reading`]), acting on them ([`acts`]), what happens ([`happening`]).

mod acts;
mod happening;
mod pot;
mod reading;

pub use happening::Receiving;
pub use pot::commons_account;

use crate::model::{MemberId, Moment};
use serde::Serialize;

/// The number of a day since 1970, of the ecosystem's length.
pub type Day = u32;

/// By which formula income comes. Amounts are in the smallest unit of coins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "formula")]
pub enum Formula {
    /// So much a day for each person.
    Fixed {
        #[serde(with = "crate::amount")]
        per_day: u128,
    },
    /// So much a day at first; every so many days it grows by a part of the coins there are for each person.
    Libre {
        #[serde(with = "crate::amount")]
        per_day: u128,
        /// The c of ⌊c²·M / (N · days)⌋, in millionths.
        growth_ppm: u32,
        every_days: u32,
    },
    /// Each day a part of the commons' pot, divided among all persons.
    Commons {
        /// In millionths.
        share_ppm: u32,
    },
}

/// Coins that are made and coins that come out of the commons' pot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amounts {
    #[serde(with = "crate::amount")]
    pub minted: u128,
    #[serde(with = "crate::amount")]
    pub from_pot: u128,
}

impl Amounts {
    /// Both together.
    pub fn sum(self) -> u128 {
        self.minted.saturating_add(self.from_pot)
    }
}

/// How income stands in the ecosystem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Dividend {
    /// By which formula it comes.
    pub rule: Formula,
    /// What a person gets with the next day; where a part of the pot is divided, what each got with the last.
    #[serde(with = "crate::amount")]
    pub per_day: u128,
    /// The last day that was reckoned; nothing before the first block.
    pub day: Option<Day>,
    /// When the next one begins.
    pub next_day_at: Option<Moment>,
    /// When it grows next, where it does.
    pub reevaluated_at: Option<Moment>,
    /// How many persons draw it.
    pub persons: u32,
    /// What is due to all and was not claimed.
    pub unclaimed: Amounts,
    /// What was ever made by it and claimed.
    #[serde(with = "crate::amount")]
    pub minted: u128,
    /// What of the commons' pot a decision can spend.
    #[serde(with = "crate::amount")]
    pub pot: u128,
    /// What of it is set aside for incomes that were not claimed.
    #[serde(with = "crate::amount")]
    pub set_aside: u128,
}

/// What is due to a member who draws income, or did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Income {
    pub member: MemberId,
    pub claimable: Amounts,
    /// Whether more comes with each day: not to who left, is suspended, excluded or dormant.
    pub draws: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn income_is_plain_in_json() {
        let dividend = Dividend {
            rule: Formula::Libre {
                per_day: 10,
                growth_ppm: 48_800,
                every_days: 182,
            },
            per_day: 11,
            day: Some(20_000),
            next_day_at: Some(5),
            reevaluated_at: None,
            persons: 3,
            unclaimed: Amounts {
                minted: 33,
                from_pot: 0,
            },
            minted: 7,
            pot: 4,
            set_aside: 0,
        };
        assert_eq!(
            serde_json::to_string(&dividend).unwrap(),
            r#"{"rule":{"formula":"libre","per_day":"10","growth_ppm":48800,"every_days":182},"per_day":"11","day":20000,"next_day_at":5,"reevaluated_at":null,"persons":3,"unclaimed":{"minted":"33","from_pot":"0"},"minted":"7","pot":"4","set_aside":"0"}"#
        );
    }

    #[test]
    fn no_sum_is_too_large() {
        let all = Amounts {
            minted: u128::MAX,
            from_pot: 1,
        };
        assert_eq!((all.sum(), Amounts::default().sum()), (u128::MAX, 0));
    }
}

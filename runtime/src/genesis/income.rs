// SPDX-License-Identifier: AGPL-3.0-or-later
//! People's income as a founder writes it down.

use crate::params::COIN;
use opensystem_dividend::Formula;
use serde::Deserialize;

/// By what people's incomes are reckoned at first; coins are whole.
#[derive(Debug, Deserialize)]
#[serde(tag = "formula", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum FoundingIncome {
    /// So much a day.
    Fixed { coins_a_day: u32 },
    /// Growing with all the money there is.
    Libre {
        coins_a_day: u32,
        growth_ppm: u32,
        every_days: u32,
    },
    /// A share of the commons' pot.
    Commons { share_ppm: u32 },
}

impl FoundingIncome {
    /// What is in force from the first block; absent, the usual one.
    pub(super) fn formula(written: Option<&Self>) -> Formula {
        let units = |coins: u32| COIN.saturating_mul(coins.into());
        match written {
            None => Formula::usual(COIN),
            Some(Self::Fixed { coins_a_day }) => Formula::Fixed {
                per_day: units(*coins_a_day),
            },
            Some(Self::Libre {
                coins_a_day,
                growth_ppm,
                every_days,
            }) => Formula::Libre {
                per_day: units(*coins_a_day),
                growth_ppm: *growth_ppm,
                every_days: *every_days,
            },
            Some(Self::Commons { share_ppm }) => Formula::Commons {
                share_ppm: *share_ppm,
            },
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the runtime's types of income become the plain ones of [`crate::income`].

use super::runtime::{self, runtime_types as types};
use crate::income::{Amounts, Dividend, Formula, Income};
use crate::model::MemberId;
pub use types::opensystem_dividend::pallet::Event as DividendEvent;
use types::opensystem_dividend::{basis, formula, types as own};

/// The view functions of income.
pub fn dividend_views() -> runtime::dividend::view_functions::ViewFunctionsApi {
    runtime::dividend::view_functions::ViewFunctionsApi
}

impl From<formula::Formula> for Formula {
    // The match is whole, so that a formula without a word does not compile.
    fn from(formula: formula::Formula) -> Self {
        match formula {
            formula::Formula::Fixed { per_day } => Self::Fixed { per_day },
            formula::Formula::Libre {
                per_day,
                growth_ppm,
                every_days,
            } => Self::Libre {
                per_day,
                growth_ppm,
                every_days,
            },
            formula::Formula::Commons { share_ppm } => Self::Commons { share_ppm },
        }
    }
}

impl From<basis::Amounts> for Amounts {
    fn from(amounts: basis::Amounts) -> Self {
        Self {
            minted: amounts.minted,
            from_pot: amounts.from_pot,
        }
    }
}

impl From<own::DividendView> for Dividend {
    fn from(view: own::DividendView) -> Self {
        Self {
            rule: view.formula.into(),
            per_day: view.per_day,
            day: view.day,
            next_day_at: view.next_day_at,
            reevaluated_at: view.reevaluated_at,
            persons: view.persons,
            unclaimed: view.unclaimed.into(),
            minted: view.minted,
            pot: view.pot,
            set_aside: view.set_aside,
        }
    }
}

/// What is due to a member, with his number, which the chain does not repeat.
pub fn income_of(member: MemberId, view: own::IncomeView) -> Income {
    Income {
        member,
        claimable: view.claimable.into(),
        draws: view.draws,
    }
}

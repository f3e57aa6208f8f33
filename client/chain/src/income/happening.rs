// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happens about income.

use super::{Amounts, Formula};
use crate::api::DividendEvent as Event;
use crate::model::MemberId;
use serde::Serialize;

/// One fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Receiving {
    IncomeClaimed {
        member: MemberId,
        #[serde(flatten)]
        paid: Amounts,
    },
    /// A decision has income come by another formula.
    FormulaSet { rule: Formula },
    /// It grew, as its formula says.
    IncomeReevaluated {
        #[serde(with = "crate::amount")]
        per_day: u128,
    },
    /// A part of the commons' pot was divided among all persons.
    PotShared {
        #[serde(with = "crate::amount")]
        per_day: u128,
        persons: u32,
    },
}

impl From<Event> for Receiving {
    // The match is whole, so that an event without words does not compile.
    fn from(event: Event) -> Self {
        match event {
            Event::Claimed {
                member,
                minted,
                from_pot,
            } => Self::IncomeClaimed {
                member,
                paid: Amounts { minted, from_pot },
            },
            Event::FormulaSet { formula } => Self::FormulaSet { rule: formula.into() },
            Event::Reevaluated { per_day } => Self::IncomeReevaluated { per_day },
            Event::PotShared { per_day, persons } => Self::PotShared { per_day, persons },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::happening::Happening;

    #[test]
    fn a_fact_of_income_is_written_as_any_other() {
        let written = |fact| serde_json::to_string(&Happening::Receiving(fact)).unwrap();
        let claimed = Receiving::IncomeClaimed {
            member: 3,
            paid: Amounts {
                minted: 5,
                from_pot: 1,
            },
        };
        assert_eq!(
            written(claimed),
            r#"{"event":"income_claimed","member":3,"minted":"5","from_pot":"1"}"#
        );
        let set = Receiving::FormulaSet {
            rule: Formula::Commons { share_ppm: 10_000 },
        };
        assert_eq!(
            written(set),
            r#"{"event":"formula_set","rule":{"formula":"commons","share_ppm":10000}}"#
        );
    }
}

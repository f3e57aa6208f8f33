// SPDX-License-Identifier: AGPL-3.0-or-later
//! What members do about income and the commons' pot: one call for each verb, and what its outcome tells.

use super::{commons_account, Amounts, Formula, Receiving};
use crate::call::Call;
use crate::error::Error;
use crate::follow::Outcome;
use crate::happening::Happening;
use crate::model::MemberId;
use crate::rules::Rules;
use serde_json::json;

impl Call {
    /// Has a member paid the income that is due to him.
    pub fn claim_income(member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Dividend.claim", json!({ "member": member }), rules)
    }

    /// Has income come by another formula: what a decision does.
    pub fn set_formula(formula: &Formula, rules: &Rules) -> Result<Self, Error> {
        let written = match formula {
            Formula::Fixed { per_day } => json!({ "Fixed": { "per_day": per_day.to_string() } }),
            Formula::Libre {
                per_day,
                growth_ppm,
                every_days,
            } => json!({ "Libre": {
                "per_day": per_day.to_string(), "growth_ppm": growth_ppm, "every_days": every_days,
            } }),
            Formula::Commons { share_ppm } => json!({ "Commons": { "share_ppm": share_ppm } }),
        };
        Self::made("Dividend.set_formula", json!({ "formula": written }), rules)
    }

    /// Gives coins to the commons' pot: an ordinary transfer, after which the giver's account stays open.
    pub fn give_to_commons(units: u128, rules: &Rules) -> Result<Self, Error> {
        Self::send_coins(&commons_account(), units, true, rules)
    }
}

impl Outcome {
    /// What was paid of an income; nothing when the act was not followed into a block.
    pub fn income_claimed(&self) -> Option<Amounts> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Receiving(Receiving::IncomeClaimed { paid, .. }) => Some(*paid),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_is_a_call_of_the_chain() {
        let rules = Rules::built_in(100, 1).unwrap();
        let said = |call: Result<Call, Error>| {
            let words = call.unwrap().in_words(&rules).unwrap();
            (format!("{}.{}", words.pallet, words.call), json!(words.arguments))
        };
        assert_eq!(
            said(Call::claim_income(3, &rules)),
            ("Dividend.claim".to_owned(), json!({ "member": 3 }))
        );
        let formulas = [
            (
                Formula::Fixed { per_day: u128::MAX },
                json!({ "Fixed": { "per_day": u128::MAX.to_string() } }),
            ),
            (
                Formula::Libre {
                    per_day: 0,
                    growth_ppm: 48_800,
                    every_days: 182,
                },
                json!({ "Libre": { "per_day": 0, "growth_ppm": 48_800, "every_days": 182 } }),
            ),
            (
                Formula::Commons { share_ppm: 10_000 },
                json!({ "Commons": { "share_ppm": 10_000 } }),
            ),
        ];
        for (formula, written) in formulas {
            let (name, arguments) = said(Call::set_formula(&formula, &rules));
            assert_eq!(
                (name.as_str(), &arguments["formula"]),
                ("Dividend.set_formula", &written)
            );
        }
        let (name, arguments) = said(Call::give_to_commons(5, &rules));
        assert_eq!(name, "Balances.transfer_keep_alive");
        assert_eq!(arguments["dest"], commons_account().to_string());
    }
}

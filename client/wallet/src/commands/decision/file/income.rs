// SPDX-License-Identifier: AGPL-3.0-or-later
//! By which formula a proposal has income come: the table `[action.set_formula]`, as founders write it.

use super::action::coins_of;
use super::{Fault, Table, Wrong};
use opensystem_chain::Formula;

/// The formulas there are.
const FORMULAS: &str = "fixed, libre, commons";

/// Reads the table.
pub fn formula_of(table: &Table<'_>) -> Result<Formula, Fault> {
    let formula = table.need("formula")?;
    match formula.text()? {
        "fixed" => {
            table.only(&["formula", "coins_a_day"])?;
            Ok(Formula::Fixed {
                per_day: coins_of(&table.need("coins_a_day")?)?,
            })
        }
        "libre" => {
            table.only(&["formula", "coins_a_day", "growth_ppm", "every_days"])?;
            Ok(Formula::Libre {
                per_day: coins_of(&table.need("coins_a_day")?)?,
                growth_ppm: table.need("growth_ppm")?.number()?,
                every_days: table.need("every_days")?.number()?,
            })
        }
        "commons" => {
            table.only(&["formula", "share_ppm"])?;
            Ok(Formula::Commons {
                share_ppm: table.need("share_ppm")?.number()?,
            })
        }
        _ => Err(formula.fault(Wrong::NoneOf(FORMULAS.to_owned()))),
    }
}

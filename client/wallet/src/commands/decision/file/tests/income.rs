// SPDX-License-Identifier: AGPL-3.0-or-later
//! By which formula a proposal has income come.

use super::*;
use opensystem_chain::Formula;

#[test]
fn a_formula_is_read_as_founders_write_it() {
    const COIN: u128 = 1_000_000_000_000;
    for (text, expected) in [
        (
            "formula = \"fixed\"\ncoins_a_day = 12.5\n",
            Formula::Fixed {
                per_day: COIN * 25 / 2,
            },
        ),
        (
            "formula = \"libre\"\ncoins_a_day = \"10 OSC\"\ngrowth_ppm = 48800\nevery_days = 182\n",
            Formula::Libre {
                per_day: 10 * COIN,
                growth_ppm: 48_800,
                every_days: 182,
            },
        ),
        (
            "formula = \"commons\"\nshare_ppm = 10000\n",
            Formula::Commons { share_ppm: 10_000 },
        ),
    ] {
        let read = action(&format!("[action.set_formula]\n{text}"));
        assert_eq!(read, Action::SetFormula(expected), "{text}");
    }
}

#[test]
fn what_is_wrong_with_a_formula_is_told_by_its_place() {
    for (text, place, word) in [
        ("coins_a_day = 10", "formula", "proposal_missing"),
        ("formula = 3", "formula", "proposal_not_text"),
        ("formula = \"gold\"", "formula", "proposal_none_of"),
        ("formula = \"fixed\"", "coins_a_day", "proposal_missing"),
        (
            "formula = \"fixed\"\ncoins_a_day = 0",
            "coins_a_day",
            "proposal_not_coins",
        ),
        (
            "formula = \"fixed\"\ncoins_a_day = 1\nshare_ppm = 1",
            "share_ppm",
            "proposal_unknown",
        ),
        (
            "formula = \"libre\"\ncoins_a_day = 1\nevery_days = 182",
            "growth_ppm",
            "proposal_missing",
        ),
        (
            "formula = \"libre\"\ncoins_a_day = 1\ngrowth_ppm = -1\nevery_days = 182",
            "growth_ppm",
            "proposal_not_number",
        ),
        (
            "formula = \"commons\"\nshare_ppm = 1.5",
            "share_ppm",
            "proposal_not_number",
        ),
    ] {
        let text = format!("{HEAD}[action.set_formula]\n{text}\n");
        let place = format!("action.set_formula.{place}");
        assert_eq!(fault(&text), (place, word.to_owned()), "{text}");
    }
}

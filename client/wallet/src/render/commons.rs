// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the commons' pot looks to people.

use super::coins;
use super::income::formula;
use super::wealth::{balance, kind_name, quantity};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{commons_account, CreditTotal, Dividend, Formula, WealthKind};

/// What the pot has, what is set aside in it, how it is spent and fed, and the time of the commons.
pub fn commons_lines(
    ctx: &Context,
    dividend: &Dividend,
    kinds: &[WealthKind],
    totals: &[CreditTotal],
) -> Vec<String> {
    let amount = |units: u128| [("amount", coins(units, ctx.lang))];
    let mut lines = vec![ctx.say(Word::CommonsHas, &amount(dividend.pot))];
    if dividend.set_aside > 0 {
        lines.push(ctx.say(Word::CommonsSetAside, &amount(dividend.set_aside)));
    }
    let address = ("address", commons_account().to_string());
    lines.push(ctx.say(Word::CommonsAccount, &[address]));
    lines.push(ctx.say(Word::CommonsSpent, &[]));
    if let Formula::Commons { .. } = dividend.rule {
        let rule = ("formula", formula(ctx, &dividend.rule));
        lines.push(ctx.say(Word::CommonsDivided, &[rule]));
    }
    lines.push(ctx.say(Word::CommonsFed, &[]));
    let credits = totals.iter().filter_map(|total| {
        let kind = kinds.iter().find(|kind| kind.id == total.kind)?;
        let values = [
            ("kind", kind_name(ctx, kind)),
            ("commons", balance(ctx, kind, total.commons)),
            ("departed", quantity(ctx, kind, total.departed)),
        ];
        Some(ctx.say(Word::CommonsCredit, &values))
    });
    lines.extend(credits);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::income::tests::{dividend, fixed};
    use crate::render::wealth::tests::{in_both, kinds_given};

    #[test]
    fn the_pot_says_what_it_has_and_how_it_is_spent() {
        let totals = [CreditTotal {
            kind: 4,
            given: 900,
            departed: 60,
            commons: -30,
        }];
        let of = |dividend: &Dividend| in_both(|ctx| commons_lines(ctx, dividend, &kinds_given(), &totals));
        let [english, french] = of(&dividend(fixed()));
        for words in [
            "The commons' pot has 12.5 OSC; it belongs to all",
            "spent by decision",
            "Account of the commons, time: -30 min; owed by those who left: 1 h",
        ] {
            assert!(english.contains(words), "{words:?} is not in:\n{english}");
        }
        assert!(!english.contains("Set aside") && !english.contains("comes out of it"));
        assert!(
            french.contains("Le pot commun a 12,5 OSC") && french.contains("Compte des communs, temps"),
            "{french}"
        );
        let divided = Dividend {
            set_aside: 1_000_000_000_000,
            ..dividend(Formula::Commons { share_ppm: 10_000 })
        };
        let [english, french] = of(&divided);
        assert!(
            english.contains("for incomes that are due: 1 OSC") && english.contains("each day 1%"),
            "{english}"
        );
        assert!(
            french.contains("Le revenu en vient : chaque jour 1 %"),
            "{french}"
        );
    }
}

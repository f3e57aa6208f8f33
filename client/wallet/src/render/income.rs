// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the basic income looks to people.

use super::coins;
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Dividend, Formula, Income, Lang, Receiving};

/// By which formula income comes, in words.
pub fn formula(ctx: &Context, formula: &Formula) -> String {
    let amount = |units: u128| ("amount", coins(units, ctx.lang));
    match formula {
        Formula::Fixed { per_day } => ctx.say(Word::FormulaFixed, &[amount(*per_day)]),
        Formula::Libre {
            per_day,
            growth_ppm,
            every_days,
        } => {
            let values = [
                amount(*per_day),
                ("days", every_days.to_string()),
                ("percent", percent(ctx, *growth_ppm)),
            ];
            ctx.say(Word::FormulaLibre, &values)
        }
        Formula::Commons { share_ppm } => {
            ctx.say(Word::FormulaCommons, &[("percent", percent(ctx, *share_ppm))])
        }
    }
}

/// Millionths as a percentage, with as many decimals as it has.
fn percent(ctx: &Context, ppm: u32) -> String {
    let (whole, rest) = (ppm / 10_000, ppm % 10_000);
    let fraction = format!("{rest:04}");
    let comma = match ctx.lang {
        Lang::En => '.',
        Lang::Fr => ',',
    };
    let number = match fraction.trim_end_matches('0') {
        "" => whole.to_string(),
        fraction => format!("{whole}{comma}{fraction}"),
    };
    ctx.say(Word::Percent, &[("number", number)])
}

/// How income stands in the ecosystem: by which formula it comes, and what comes next.
pub fn dividend_lines(ctx: &Context, dividend: &Dividend) -> Vec<String> {
    let rule = ("formula", formula(ctx, &dividend.rule));
    let mut lines = vec![ctx.say(Word::IncomeComes, &[rule])];
    let Some(next) = dividend.next_day_at else {
        lines.push(ctx.say(Word::IncomeNotBegun, &[]));
        return lines;
    };
    let values = [
        ("date", ctx.date(next)),
        ("amount", coins(dividend.per_day, ctx.lang)),
        ("count", dividend.persons.to_string()),
    ];
    lines.push(match dividend.rule {
        Formula::Fixed { .. } | Formula::Libre { .. } => ctx.say(Word::IncomeNext, &values),
        Formula::Commons { .. } => ctx.say(Word::IncomeLast, &values),
    });
    let grows = dividend.reevaluated_at.map(|at| [("date", ctx.date(at))]);
    lines.extend(grows.map(|date| ctx.say(Word::IncomeGrows, &date)));
    lines
}

/// What a member can claim, and whether more comes.
pub fn own_lines(ctx: &Context, name: &str, income: Option<&Income>) -> Vec<String> {
    let name = ("name", name.to_owned());
    let Some(income) = income else {
        return vec![ctx.say(Word::IncomeNever, &[name])];
    };
    let due = income.claimable;
    let amount = |place: &'static str, units: u128| (place, coins(units, ctx.lang));
    let mut lines = vec![match due.sum() {
        0 => ctx.say(Word::IncomeDueNothing, std::slice::from_ref(&name)),
        sum => ctx.say(Word::IncomeDue, &[name.clone(), amount("amount", sum)]),
    }];
    if due.minted > 0 && due.from_pot > 0 {
        let parts = [amount("minted", due.minted), amount("pot", due.from_pot)];
        lines.push(ctx.say(Word::IncomeDueBoth, &parts));
    }
    lines.push(match income.draws {
        true => ctx.say(Word::IncomeLasts, &[]),
        false => ctx.say(Word::IncomeRests, &[name]),
    });
    lines
}

/// What happened, in words.
pub fn told(ctx: &Context, fact: &Receiving) -> String {
    let amount = |units: u128| ("amount", coins(units, ctx.lang));
    match fact {
        Receiving::IncomeClaimed { member, paid } => {
            let member = ("member", member.to_string());
            ctx.say(Word::DidClaimIncome, &[member, amount(paid.sum())])
        }
        Receiving::FormulaSet { rule } => ctx.say(Word::DidSetFormula, &[("formula", formula(ctx, rule))]),
        Receiving::IncomeReevaluated { per_day } => ctx.say(Word::DidReevaluate, &[amount(*per_day)]),
        Receiving::PotShared { per_day, persons } => {
            let count = ("count", persons.to_string());
            ctx.say(Word::DidSharePot, &[amount(*per_day), count])
        }
    }
}

#[cfg(test)]
pub mod tests;

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem commons`: the pot that belongs to all, and giving to it.

use crate::amount;
use crate::commands::deed::{Actor, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{commons_account, Call};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Show(Show),
    Give(Give),
}

#[derive(Debug, Args)]
pub struct Show {}

#[derive(Debug, Args)]
pub struct Give {
    #[arg(value_name = "AMOUNT", allow_hyphen_values = true)]
    pub amount: String,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Show(_) => show(ctx, out).await,
        Verb::Give(options) => give(options, ctx, out).await,
    }
}

async fn show(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let dividend = now.dividend().await?;
    let (kinds, totals) = (now.wealth_kinds().await?, now.credit_totals().await?);
    let value = json!({
        "account": commons_account(), "pot": dividend.pot.to_string(),
        "set_aside": dividend.set_aside.to_string(), "credits": totals,
    });
    let lines = render::commons::commons_lines(ctx, &dividend, &kinds, &totals);
    ctx.answer(out, &value, &lines)
}

async fn give(options: Give, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let units = amount::read(&options.amount)?;
    let actor = Actor::ready(ctx).await?;
    let call = Call::give_to_commons(units, &actor.rules)?;
    let values = [("amount", render::coins(units, ctx.lang))];
    let deed = Deed::new(
        call,
        [Word::AskGiveCommons, Word::GiveCommonsDone],
        &values,
        json!({ "to": commons_account(), "amount": units.to_string() }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_about_the_pot_are_told_before_anything_is_asked_of_the_chain() {
        ends(&[
            ("commons show", 3, "unreachable"),
            ("commons give 5", 4, "nobody_signs"),
            ("commons give 1,000 --as //Alice", 2, "amount_ambiguous"),
            ("commons give -5 --as //Alice", 2, "amount_negative"),
            ("commons give 12,5 --as //Alice", 3, "unreachable"),
        ])
        .await;
    }
}

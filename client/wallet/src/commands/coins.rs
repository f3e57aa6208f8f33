// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coins`: what an account has; sending and burning.

use crate::amount;
use crate::commands::deed::{Actor, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{AccountId32, Call, Coins};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Show(Show),
    Send(Send),
    SendAll(SendAll),
    Burn(Burn),
    Refresh(Refresh),
}

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

#[derive(Debug, Args)]
pub struct Send {
    #[arg(value_name = "TO")]
    pub to: String,
    #[arg(value_name = "AMOUNT", allow_hyphen_values = true)]
    pub amount: String,
    #[command(flatten)]
    pub keeping: Keeping,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct SendAll {
    #[arg(value_name = "TO")]
    pub to: String,
    #[command(flatten)]
    pub keeping: Keeping,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Burn {
    #[arg(value_name = "AMOUNT", allow_hyphen_values = true)]
    pub amount: String,
    #[command(flatten)]
    pub keeping: Keeping,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Refresh {
    #[arg(value_name = "WHO", required = true)]
    pub accounts: Vec<String>,
    #[command(flatten)]
    pub doing: Doing,
}

/// Whether the account may be emptied.
#[derive(Debug, Args)]
pub struct Keeping {
    /// As it is anyway; for who likes to say so.
    #[arg(long, conflicts_with = "close_account")]
    pub keep_open: bool,
    #[arg(long)]
    pub close_account: bool,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Show(options) => show(options, ctx, out).await,
        Verb::Send(options) => send(options, ctx, out).await,
        Verb::SendAll(options) => send_all(options, ctx, out).await,
        Verb::Burn(options) => burn(options, ctx, out).await,
        Verb::Refresh(options) => refresh(options, ctx, out).await,
    }
}

async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (account, chain) = ctx.account_or_own(options.who.as_deref()).await?;
    let coins = chain.now().await?.coins(&account).await?;
    let mut value = json!(coins);
    value["account"] = json!(account);
    ctx.answer(out, &value, &lines(ctx, &account, &coins))
}

fn lines(ctx: &Context, account: &AccountId32, coins: &Coins) -> Vec<String> {
    let amount = |word: Word, units: u128| ctx.say(word, &[("amount", render::coins(units, ctx.lang))]);
    vec![
        ctx.say(Word::KeyAddress, &[("address", ctx.shown(account))]),
        amount(Word::CoinsFree, coins.free),
        amount(Word::CoinsReserved, coins.reserved),
        amount(Word::CoinsFrozen, coins.frozen),
        amount(Word::CoinsSpendable, coins.spendable),
    ]
}

async fn send(options: Send, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let units = amount::read(&options.amount)?;
    ctx.account_offline(&options.to)?;
    let actor = Actor::ready(ctx).await?;
    let to = ctx.account(&options.to, &actor.chain).await?;
    let call = Call::send_coins(&to, units, !options.keeping.close_account, &actor.rules)?;
    let values = [
        ("amount", render::coins(units, ctx.lang)),
        ("address", ctx.shown(&to)),
    ];
    let deed = Deed::new(
        call,
        [Word::AskSendCoins, Word::SendCoinsDone],
        &values,
        json!({ "to": to, "amount": units.to_string() }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

async fn send_all(options: SendAll, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    ctx.account_offline(&options.to)?;
    let actor = Actor::ready(ctx).await?;
    let to = ctx.account(&options.to, &actor.chain).await?;
    let keep_open = !options.keeping.close_account;
    let call = Call::send_all_coins(&to, keep_open, &actor.rules)?;
    let values = [("address", ctx.shown(&to))];
    let question = match keep_open {
        true => Word::AskSendAll,
        false => Word::AskSendAllAndClose,
    };
    let deed = Deed::new(
        call,
        [question, Word::SendAllDone],
        &values,
        json!({ "to": to }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

async fn burn(options: Burn, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let units = amount::read(&options.amount)?;
    let actor = Actor::ready(ctx).await?;
    let call = Call::burn_coins(units, !options.keeping.close_account, &actor.rules)?;
    let values = [("amount", render::coins(units, ctx.lang))];
    let deed = Deed::new(
        call,
        [Word::AskBurn, Word::BurnDone],
        &values,
        json!({ "amount": units.to_string() }),
        ctx,
    );
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

async fn refresh(options: Refresh, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    for who in &options.accounts {
        ctx.account_offline(who)?;
    }
    let actor = Actor::ready(ctx).await?;
    let mut accounts = Vec::new();
    for who in &options.accounts {
        accounts.push(ctx.account(who, &actor.chain).await?);
    }
    let call = Call::refresh_accounts(&accounts, &actor.rules)?;
    let deed = Deed::new(
        call,
        [Word::AskSend, Word::RefreshDone],
        &[],
        json!({ "accounts": accounts }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_about_coins_are_told_before_anything_is_asked_of_the_chain() {
        ends(&[
            ("coins send //Bob 1,000.5 --as //Alice", 2, "amount_shape"),
            ("coins send //Bob 1,000 --as //Alice", 2, "amount_ambiguous"),
            ("coins send //Bob -5 --as //Alice", 2, "amount_negative"),
            ("coins send //Bob 0 --as //Alice", 2, "amount_nothing"),
            (
                "coins send //Bob 0.0000000000001 --as //Alice",
                2,
                "amount_too_fine",
            ),
            (
                "coins send //Bob 340282366920938463463374608 --as //Alice",
                2,
                "amount_too_big",
            ),
            ("coins send zoe 5 --as //Alice", 2, "bad_account"),
            ("coins send //Bob 5", 4, "nobody_signs"),
            ("coins send //Bob 5 --as //Alice", 3, "unreachable"),
            (
                "coins send //Bob 5,5 --close-account --as //Alice",
                3,
                "unreachable",
            ),
            ("coins send-all zoe --as //Alice", 2, "bad_account"),
            ("coins send-all //Bob --as //Alice", 3, "unreachable"),
            ("coins burn five --as //Alice --yes", 2, "amount_shape"),
            ("coins burn 5 --as //Alice --yes", 3, "unreachable"),
            ("coins refresh //Bob zoe --as //Alice", 2, "bad_account"),
            ("coins show zoe", 2, "bad_account"),
            ("coins show", 4, "nobody_signs"),
            ("coins show //Bob", 3, "unreachable"),
        ])
        .await;
    }
}

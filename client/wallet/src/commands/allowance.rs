// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem allowance show`: what a member may do without coins; and the question before an act that costs some.

use crate::commands::acting::Acting;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::machine::unix_millis;
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{AccountId32, Allowance, Estimate, Payer};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Show(Show),
}

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Show(options) => show(options, ctx, out).await,
    }
}

async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (account, chain) = ctx.account_or_own(options.who.as_deref()).await?;
    let allowance = chain.now().await?.allowance(&account).await?;
    let value = json!({ "account": account, "allowance": allowance });
    let lines = match &allowance {
        Some(allowance) => lines(ctx, &account, allowance),
        None => vec![ctx.say(Word::AllowanceNone, &[("address", ctx.shown(&account))])],
    };
    ctx.answer(out, &value, &lines)
}

fn lines(ctx: &Context, account: &AccountId32, allowance: &Allowance) -> Vec<String> {
    let mut lines = vec![
        ctx.say(Word::KeyAddress, &[("address", ctx.shown(account))]),
        ctx.say(Word::AllowanceLeft, &values(ctx, allowance)),
    ];
    if allowance.whole_at > unix_millis() {
        let date = [("date", ctx.date(allowance.whole_at))];
        lines.push(ctx.say(Word::AllowanceWhole, &date));
    }
    if !allowance.for_every_act {
        lines.push(ctx.say(Word::AllowanceWayBack, &[]));
    }
    lines
}

fn values(ctx: &Context, allowance: &Allowance) -> Vec<(&'static str, String)> {
    vec![
        ("left", render::coins(allowance.left, ctx.lang)),
        ("limit", render::coins(allowance.limit, ctx.lang)),
        ("date", ctx.date(allowance.whole_at)),
    ]
}

/// Lets an act that costs coins go on only where the person agrees: with `--pay`, or at the terminal. Who is not a member
/// pays as ever, unless he says `--no-pay`.
pub fn settle(estimate: &Estimate, acting: &Acting, ctx: &mut Context) -> Result<(), Failure> {
    let mut known = estimate
        .allowance
        .as_ref()
        .map(|allowance| values(ctx, allowance))
        .unwrap_or_default();
    known.push(("amount", render::coins(estimate.units, ctx.lang)));
    // What is left would do: it is the act that it does not serve.
    let not_for_this = estimate
        .allowance
        .is_some_and(|allowance| allowance.left >= estimate.units);
    let refuse = |word| {
        let word = match not_for_this && matches!(word, Word::PayLacking | Word::PayUnsaid) {
            true => Word::PayOutOfStanding,
            false => word,
        };
        Err(failure(Exit::Refused, word, &known))
    };
    match (estimate.payer, &estimate.allowance) {
        (Payer::Nobody, _) => Ok(()),
        (Payer::Lacking, Some(_)) => refuse(Word::PayLacking),
        (Payer::Lacking, None) => refuse(Word::PayLackingStranger),
        (Payer::Signer, _) if acting.no_pay => refuse(Word::PayRefused),
        (Payer::Signer, Some(_)) if !acting.pay => {
            if !ctx.person.at_terminal() {
                return refuse(Word::PayUnsaid);
            }
            let question = ctx.say(Word::AskPay, &known);
            ctx.confirm(false, &question)
        }
        (Payer::Signer, _) => Ok(()),
    }
}

/// What an act that is free would leave of the allowance.
pub fn after(estimate: &Estimate, ctx: &Context) -> Option<String> {
    let allowance = estimate
        .allowance
        .filter(|_| estimate.payer == Payer::Nobody && estimate.units > 0)?;
    let amount = |units| render::coins(units, ctx.lang);
    let values = [
        ("amount", amount(estimate.units)),
        ("left", amount(allowance.left.saturating_sub(estimate.units))),
    ];
    Some(ctx.say(Word::AllowanceAfter, &values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::deed::tests::ends;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    fn allowance() -> Allowance {
        Allowance {
            member: 4,
            limit: 250_000_000_000,
            left: 1_000_000_000,
            whole_at: 86_400_000,
            for_every_act: true,
        }
    }

    fn code(payer: Payer, member: bool, acting: &Acting, person: Scripted) -> Option<String> {
        code_of(2_500_000_000, payer, member, acting, person)
    }

    fn code_of(units: u128, payer: Payer, member: bool, acting: &Acting, person: Scripted) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        let estimate = Estimate {
            units,
            payer,
            allowance: member.then(allowance),
        };
        let settled = settle(&estimate, acting, &mut context(folder.path(), person));
        settled.err().map(|failure| failure.code())
    }

    #[test]
    fn coins_are_spent_only_by_who_agrees() {
        let silent = Acting::default();
        let pays = Acting {
            pay: true,
            ..Acting::default()
        };
        let saves = Acting {
            no_pay: true,
            ..Acting::default()
        };
        let nobody = || Scripted::default();
        for acting in [&silent, &pays, &saves] {
            assert_eq!(code(Payer::Nobody, true, acting, nobody()), None);
            assert_eq!(code(Payer::Nobody, false, acting, nobody()), None);
            let lacking = code(Payer::Lacking, true, acting, nobody());
            assert_eq!(lacking.as_deref(), Some("pay_lacking"));
            let lacking = code(Payer::Lacking, false, acting, nobody());
            assert_eq!(lacking.as_deref(), Some("pay_lacking_stranger"));
        }
        // More is left than it takes: it is not for this act.
        for payer in [Payer::Lacking, Payer::Signer] {
            let refused = code_of(7, payer, true, &silent, nobody());
            assert_eq!(refused.as_deref(), Some("pay_out_of_standing"));
        }
        let signer = |member, acting, person| code(Payer::Signer, member, acting, person);
        assert_eq!(signer(true, &silent, nobody()).as_deref(), Some("pay_unsaid"));
        assert_eq!(signer(false, &silent, nobody()), None);
        assert_eq!(signer(true, &pays, nobody()), None);
        assert_eq!(signer(true, &saves, nobody()).as_deref(), Some("pay_refused"));
        assert_eq!(signer(false, &saves, nobody()).as_deref(), Some("pay_refused"));
        let says = |answer| Scripted {
            terminal: true,
            ..Scripted::saying(&[answer])
        };
        assert_eq!(signer(true, &silent, says("y")), None);
        assert_eq!(signer(true, &silent, says("n")).as_deref(), Some("declined"));
    }

    #[test]
    fn what_is_left_is_told_and_for_what() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let mut allowance = Allowance {
            whole_at: u64::MAX / 2,
            ..allowance()
        };
        let told = |allowance: &Allowance| lines(&ctx, &AccountId32([7; 32]), allowance).join("\n");
        assert!(
            told(&allowance).contains("0.001 OSC of 0.25 OSC"),
            "{}",
            told(&allowance)
        );
        assert_eq!(told(&allowance).lines().count(), 3);
        allowance.whole_at = 0;
        allowance.for_every_act = false;
        assert_eq!(told(&allowance).lines().count(), 3);
    }

    #[tokio::test]
    async fn slips_are_told_before_anything_is_asked_of_the_chain() {
        ends(&[
            ("allowance show zoe", 2, "bad_account"),
            ("allowance show", 4, "nobody_signs"),
            ("allowance show //Bob", 3, "unreachable"),
        ])
        .await;
    }
}

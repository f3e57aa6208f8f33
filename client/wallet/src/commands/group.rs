// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem group`: a group (multisig), what waits in it, and taking part by hash. Agreeing to a whole act is `--group`
//! of that act.

use crate::commands::acting::group_of;
use crate::commands::deed::{hash_of, Actor, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{Call, Group, Waiting, H256};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Address(Of),
    List(Of),
    Agree(ByHash),
    Cancel(ByHash),
    AdjustDeposit(ByHash),
}

/// A group, seen from outside: everybody is named.
#[derive(Debug, Args)]
pub struct Of {
    #[arg(value_name = "WHO,WHO", value_delimiter = ',', required = true)]
    pub members: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub threshold: u16,
}

/// An act of a group by its hash; the group is that of `--group` and `--threshold`, as it is when one agrees.
#[derive(Debug, Args)]
pub struct ByHash {
    #[arg(value_name = "HASH")]
    pub hash: String,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Address(options) => address(&options, ctx, out),
        Verb::List(options) => list(&options, ctx, out).await,
        Verb::Agree(options) => agree(options, ctx, out).await,
        Verb::Cancel(options) => cancel(options, ctx, out).await,
        Verb::AdjustDeposit(options) => adjust_deposit(options, ctx, out).await,
    }
}

fn group(options: &Of, ctx: &Context) -> Result<Group, Failure> {
    let members = options.members.iter().map(|name| ctx.account_offline(name));
    group_of(members.collect::<Result<Vec<_>, _>>()?, options.threshold)
}

fn address(options: &Of, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let group = group(options, ctx)?;
    let account = group.account();
    let value = json!({ "account": account, "members": group.members(), "threshold": group.threshold() });
    ctx.answer(out, &value, &[account.to_string()])
}

async fn list(options: &Of, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let group = group(options, ctx)?;
    let chain = ctx.chain().await?;
    for path in options.members.iter().filter(|name| name.starts_with('/')) {
        ctx.allow_well_known(path, &chain).await?;
    }
    let waiting = chain.now().await?.waiting(&group).await?;
    let mut lines = vec![ctx.say(Word::GroupHead, &[("address", ctx.shown(&group.account()))])];
    for act in &waiting {
        lines.extend(waiting_lines(ctx, act, &group));
    }
    if waiting.is_empty() {
        lines.push(ctx.say(Word::GroupNothing, &[]));
    }
    let value = json!({ "account": group.account(), "threshold": group.threshold(), "waiting": waiting });
    ctx.answer(out, &value, &lines)
}

fn waiting_lines(ctx: &Context, act: &Waiting, group: &Group) -> Vec<String> {
    let values = [
        ("hash", format!("{:?}", act.call_hash)),
        ("block", act.block.to_string()),
        ("count", act.agreed.len().to_string()),
        ("threshold", group.threshold().to_string()),
        ("address", ctx.shown(&act.begun_by)),
        ("amount", render::coins(act.deposit, ctx.lang)),
    ];
    let head = [Word::GroupAct, Word::GroupBegun].map(|word| ctx.say(word, &values));
    let agreed = act.agreed.iter();
    let agreed = agreed.map(|account| ctx.say(Word::GroupAgreed, &[("address", ctx.shown(account))]));
    head.into_iter().chain(agreed).collect()
}

/// The group that the options of acting name, which are then no longer there: the act is the member's own.
async fn ready(
    options: &mut ByHash,
    ctx: &Context,
) -> Result<(Actor, Group, opensystem_chain::AccountId32, H256), Failure> {
    let hash = hash_of(&options.hash)?;
    let acting = &mut options.doing.acting;
    let Some(threshold) = acting.threshold.take() else {
        return Err(failure(Exit::Usage, Word::GroupWhich, &[]));
    };
    let names = std::mem::take(&mut acting.group);
    for name in &names {
        ctx.account_offline(name)?;
    }
    let actor = Actor::ready(ctx).await?;
    let own = actor.principal(acting, ctx).await?;
    let mut members = vec![own];
    for name in &names {
        members.push(ctx.account(name, &actor.chain).await?);
    }
    Ok((actor, group_of(members, threshold)?, own, hash))
}

async fn waiting(actor: &Actor, group: &Group, hash: H256) -> Result<Option<Waiting>, Failure> {
    let waiting = actor.chain.now().await?.waiting(group).await?;
    Ok(waiting.into_iter().find(|act| act.call_hash == hash))
}

fn absent(ctx: &Context, group: &Group, hash: H256) -> Failure {
    let values = [
        ("hash", format!("{hash:?}")),
        ("address", ctx.shown(&group.account())),
    ];
    failure(Exit::Refused, Word::GroupActUnknown, &values)
}

async fn agree(mut options: ByHash, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (actor, group, own, hash) = ready(&mut options, ctx).await?;
    let begun = waiting(&actor, &group, hash).await?;
    let call = Call::agree_by_hash(&group, &own, hash, begun.as_ref(), &actor.rules)?;
    let values = [("hash", format!("{hash:?}"))];
    let deed = Deed::new(
        call,
        [Word::AskAgreeByHash, Word::CallDone],
        &values,
        json!({ "account": group.account(), "call_hash": hash }),
        ctx,
    );
    // The agreement itself waits for others: that is told as with any act of a group.
    actor.carry_out(deed, &options.doing, ctx, out).await
}

async fn cancel(mut options: ByHash, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (actor, group, own, hash) = ready(&mut options, ctx).await?;
    let begun = waiting(&actor, &group, hash).await?;
    let begun = begun.ok_or_else(|| absent(ctx, &group, hash))?;
    if begun.begun_by != own {
        let values = [("address", ctx.shown(&begun.begun_by))];
        return Err(failure(Exit::Refused, Word::GroupNotBegunByYou, &values));
    }
    let call = Call::cancel_for_group(&group, &own, &begun, &actor.rules)?;
    let values = [("hash", format!("{hash:?}"))];
    let deed = Deed::new(
        call,
        [Word::AskCancelAct, Word::CancelActDone],
        &values,
        json!({ "account": group.account(), "call_hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

async fn adjust_deposit(mut options: ByHash, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (actor, group, own, hash) = ready(&mut options, ctx).await?;
    let call = Call::adjust_group_deposit(&group, &own, hash, &actor.rules)?;
    let deed = Deed::new(
        call,
        [Word::AskSend, Word::DepositAdjusted],
        &[],
        json!({ "account": group.account(), "call_hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::deed::tests::ends;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    fn of(members: &[&str], threshold: u16) -> Of {
        Of {
            members: members.iter().map(|name| (*name).to_owned()).collect(),
            threshold,
        }
    }

    #[test]
    fn the_address_of_a_group_needs_no_node() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let mut out = Vec::new();
        address(&of(&["//Charlie", "//Alice", "//Bob"], 2), &ctx, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "5DjYJStmdZ2rcqXbXGX7TW85JsrW6uG4y9MUcLq2BoPMpRA7\n"
        );
    }

    #[tokio::test]
    async fn slips_about_groups_are_told_before_anything_is_asked_of_the_chain() {
        let hash = format!("0x{}", "ab".repeat(32));
        let line = |verb: &str, rest: &str| format!("group {verb} {hash} {rest}");
        ends(&[
            ("group address //Alice --threshold 1", 2, "bad_group"),
            ("group address //Alice,//Bob --threshold 3", 2, "bad_group"),
            ("group address //Alice,zoe --threshold 2", 2, "bad_account"),
            ("group list //Alice,//Bob --threshold 2", 3, "unreachable"),
            (
                "group cancel 0x12 --group //Bob --threshold 2 --as //Alice",
                2,
                "bad_hash",
            ),
            (&line("cancel", "--as //Alice"), 2, "group_which"),
            (
                &line("agree", "--group zoe --threshold 2 --as //Alice"),
                2,
                "bad_account",
            ),
            (&line("agree", "--group //Bob --threshold 2"), 4, "nobody_signs"),
            (
                &line("cancel", "--group //Bob --threshold 2 --as //Alice"),
                3,
                "unreachable",
            ),
            (
                &line("adjust-deposit", "--group //Bob --threshold 2 --as //Alice"),
                3,
                "unreachable",
            ),
        ])
        .await;
    }
}

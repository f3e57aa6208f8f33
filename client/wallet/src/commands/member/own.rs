// SPDX-License-Identifier: AGPL-3.0-or-later
//! One's own membership: renewing, leaving, appealing, changing its key.

use crate::commands::acting::{missing, Acting};
use crate::commands::deed::{reason_of, tell, Actor, Deed, Doing};
use crate::context::{Context, Identity, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{key_change_payload, Call, Chain, Member};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Leave {
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct ChangeKey {
    #[arg(long, value_name = "KEY", conflicts_with = "stop")]
    pub to: Option<String>,
    #[arg(long)]
    pub stop: bool,
    #[command(flatten)]
    pub acting: Acting,
}

#[derive(Debug, Args)]
pub struct RemoveExchange {
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Appeal {
    #[arg(value_name = "TEXT")]
    pub reason: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Renew {
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn renew(options: Renew, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let mut deed = Deed::asking(Call::renew(&actor.rules)?, ctx.say(Word::AskRenew, &[]));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let (member, due_at) = outcome.renewed().ok_or_else(|| missing("Membership.Renewed"))?;
    deed.told = ctx.say(Word::RenewDone, &[("date", ctx.date(due_at))]);
    tell(
        deed.with(json!({ "member": member, "due_at": due_at })),
        &outcome,
        ctx,
        out,
    )
}

pub async fn appeal(options: Appeal, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let reason = reason_of(&options.reason)?;
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        Call::appeal(reason, &actor.rules)?,
        [Word::AskAppeal, Word::AppealDone],
        &[],
        json!({ "reason": reason }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn remove_exchange(
    options: RemoveExchange,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        Call::remove_exchange(&actor.rules)?,
        [Word::AskRemoveExchange, Word::RemoveExchangeDone],
        &[],
        json!({}),
        ctx,
    );
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

pub async fn leave(options: Leave, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let member = member_of(&actor.chain, &actor.identity).await?;
    let deed = Deed::new(
        Call::leave(&actor.rules)?,
        [Word::AskLeave, Word::LeaveDone],
        &[("member", member.id.to_string())],
        json!({ "member": member.id }),
        ctx,
    );
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

pub async fn change_key(options: ChangeKey, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match options.to {
        Some(to) => announce(&to, &options.acting, ctx, out).await,
        None if options.stop => stop(&options.acting, ctx, out).await,
        None => Err(failure(Exit::Usage, Word::ChangeKeyTo, &[])),
    }
}

async fn announce(to: &str, acting: &Acting, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let new = ctx.identity_of(to)?;
    let actor = Actor::ready(ctx).await?;
    let chain = actor.chain.clone();
    ctx.allow(&new, &chain).await?;
    let member = member_of(&chain, &actor.identity).await?;

    let account = new.account();
    let payload = key_change_payload(chain.genesis(), member.id, member.key_epoch, &account);
    let proof = ctx.unlock(new)?.sign_bytes(&payload);
    let call = Call::change_key(account, proof, &actor.rules)?;
    let Some(outcome) = actor.act(call, acting, ctx, out).await? else {
        return Ok(());
    };

    let announced = chain
        .now()
        .await?
        .member(member.id)
        .await?
        .and_then(|member| member.key_change);
    let effective_at = announced.map(|change| change.effective_at);
    let values = [
        ("member", member.id.to_string()),
        ("address", ctx.shown(&account)),
        (
            "date",
            effective_at.map(|moment| ctx.date(moment)).unwrap_or_default(),
        ),
    ];
    let value =
        json!({ "member": member.id, "new": account, "effective_at": effective_at, "outcome": outcome });
    ctx.answer(out, &value, &[ctx.say(Word::ChangeKeyDone, &values)])
}

async fn stop(acting: &Acting, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let call = Call::stop_change_key(&actor.rules)?;
    let Some(outcome) = actor.act(call, acting, ctx, out).await? else {
        return Ok(());
    };
    let told = match outcome.was_stopped() {
        true => Word::StopChangeKeyDone,
        false => Word::ContestDone,
    };
    ctx.answer(out, &json!({ "outcome": outcome }), &[ctx.say(told, &[])])
}

pub async fn member_of(chain: &Chain, identity: &Identity) -> Result<Member, Failure> {
    let account = identity.account();
    let member = chain.now().await?.member_of(&account).await?;
    member.ok_or_else(|| {
        failure(
            Exit::Refused,
            Word::NotMember,
            &[("address", account.to_string())],
        )
    })
}

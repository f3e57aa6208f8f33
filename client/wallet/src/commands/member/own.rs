// SPDX-License-Identifier: AGPL-3.0-or-later
//! One's own membership: `member leave` and `member change-key`.

use crate::context::{Context, Identity, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{key_change_payload, Chain, Member};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Leave {
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct ChangeKey {
    #[arg(long, value_name = "KEY", conflicts_with = "stop")]
    pub to: Option<String>,
    #[arg(long)]
    pub stop: bool,
}

pub async fn leave(options: Leave, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let identity = ctx.identity()?;
    let chain = ctx.chain().await?;
    ctx.allow(&identity, &chain).await?;
    let member = member_of(&chain, &identity).await?;
    let number = ("member", member.id.to_string());
    ctx.confirm_grave(
        options.yes,
        &ctx.say(Word::AskLeave, std::slice::from_ref(&number)),
    )?;
    let signer = ctx.unlock(identity)?;
    let outcome = chain.leave(&signer, &mut ctx.teller()).await?;
    ctx.answer(
        out,
        &json!({ "member": member.id, "outcome": outcome }),
        &[ctx.say(Word::LeaveDone, &[number])],
    )
}

pub async fn change_key(options: ChangeKey, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match options.to {
        Some(to) => announce(&to, ctx, out).await,
        None if options.stop => stop(ctx, out).await,
        None => Err(failure(Exit::Usage, Word::ChangeKeyTo, &[])),
    }
}

async fn announce(to: &str, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let new = ctx.identity_of(to)?;
    let identity = ctx.identity()?;
    let chain = ctx.chain().await?;
    ctx.allow(&identity, &chain).await?;
    ctx.allow(&new, &chain).await?;
    let member = member_of(&chain, &identity).await?;

    let account = new.account();
    let payload = key_change_payload(chain.genesis(), member.id, member.key_epoch, &account);
    let proof = ctx.unlock(new)?.sign_bytes(&payload);
    let signer = ctx.unlock(identity)?;
    let outcome = chain
        .change_key(account, proof, &signer, &mut ctx.teller())
        .await?;

    let announced = chain
        .now()
        .await?
        .member(member.id)
        .await?
        .and_then(|member| member.key_change);
    let effective_at = announced.map(|change| change.effective_at);
    let values = [
        ("member", member.id.to_string()),
        ("address", account.to_string()),
        (
            "date",
            effective_at.map(|moment| ctx.date(moment)).unwrap_or_default(),
        ),
    ];
    let value =
        json!({ "member": member.id, "new": account, "effective_at": effective_at, "outcome": outcome });
    ctx.answer(out, &value, &[ctx.say(Word::ChangeKeyDone, &values)])
}

async fn stop(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let identity = ctx.identity()?;
    let chain = ctx.chain().await?;
    ctx.allow(&identity, &chain).await?;
    let signer = ctx.unlock(identity)?;
    let outcome = chain.stop_change_key(&signer, &mut ctx.teller()).await?;
    ctx.answer(
        out,
        &json!({ "outcome": outcome }),
        &[ctx.say(Word::StopChangeKeyDone, &[])],
    )
}

async fn member_of(chain: &Chain, identity: &Identity) -> Result<Member, Failure> {
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

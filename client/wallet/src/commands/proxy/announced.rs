// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acts that wait before they are done: a proxy with a delay announces them, his principal can refuse them.

use crate::commands::call::{json_of, NamedCall};
use crate::commands::deed::{hash_of, Actor, Deed, Doing};
use crate::commands::tx::not_a_call;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, H256};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Announce {
    #[arg(value_name = "PRINCIPAL")]
    pub principal: String,
    #[command(flatten)]
    pub named: NamedCall,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct TakeBack {
    #[arg(value_name = "PRINCIPAL")]
    pub principal: String,
    #[arg(value_name = "HASH")]
    pub hash: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Reject {
    #[arg(value_name = "PROXY")]
    pub proxy: String,
    #[arg(value_name = "HASH")]
    pub hash: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct CarryOut {
    #[arg(value_name = "PRINCIPAL")]
    pub principal: String,
    #[command(flatten)]
    pub named: NamedCall,
    #[arg(long, value_name = "WHO")]
    pub proxy: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn announce(options: Announce, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let arguments = json_of(&options.named.arguments)?;
    ctx.account_offline(&options.principal)?;
    let actor = Actor::ready(ctx).await?;
    let principal = ctx.account(&options.principal, &actor.chain).await?;
    let announced = Call::of_json(&options.named.name, &arguments, &actor.rules).map_err(not_a_call)?;
    let hash = announced.hash();
    let call = Call::announce(&principal, hash, &actor.rules)?;
    let values = values(hash, ctx.shown(&principal));
    let deed = Deed::new(
        call,
        [Word::AskAnnounce, Word::AnnounceDone],
        &values,
        json!({ "principal": principal, "call_hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

fn values(hash: H256, address: String) -> [(&'static str, String); 2] {
    [("hash", format!("{hash:?}")), ("address", address)]
}

pub async fn take_back(options: TakeBack, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let hash = hash_of(&options.hash)?;
    ctx.account_offline(&options.principal)?;
    let actor = Actor::ready(ctx).await?;
    let principal = ctx.account(&options.principal, &actor.chain).await?;
    let call = Call::take_back(&principal, hash, &actor.rules)?;
    let values = values(hash, ctx.shown(&principal));
    let deed = Deed::new(
        call,
        [Word::AskTakeBack, Word::TakeBackDone],
        &values,
        json!({ "principal": principal, "call_hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn reject(options: Reject, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let hash = hash_of(&options.hash)?;
    ctx.account_offline(&options.proxy)?;
    let actor = Actor::ready(ctx).await?;
    let proxy = ctx.account(&options.proxy, &actor.chain).await?;
    let call = Call::reject(&proxy, hash, &actor.rules)?;
    let values = values(hash, ctx.shown(&proxy));
    let deed = Deed::new(
        call,
        [Word::AskReject, Word::RejectDone],
        &values,
        json!({ "proxy": proxy, "call_hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn carry_out(options: CarryOut, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let arguments = json_of(&options.named.arguments)?;
    ctx.account_offline(&options.principal)?;
    if let Some(proxy) = &options.proxy {
        ctx.account_offline(proxy)?;
    }
    let actor = Actor::ready(ctx).await?;
    let principal = ctx.account(&options.principal, &actor.chain).await?;
    let proxy = match &options.proxy {
        Some(proxy) => ctx.account(proxy, &actor.chain).await?,
        None => actor.principal(&options.doing.acting, ctx).await?,
    };
    let announced = Call::of_json(&options.named.name, &arguments, &actor.rules).map_err(not_a_call)?;
    let hash = announced.hash();
    let call = announced.carry_out(&proxy, &principal, &actor.rules)?;
    let values = values(hash, ctx.shown(&principal));
    let deed = Deed::new(
        call,
        [Word::AskCarryOut, Word::CarryOutDone],
        &values,
        json!({ "principal": principal, "proxy": proxy, "call_hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who may act for an account: `proxy list`, `add`, `remove`, `remove-all` and `adjust-deposit`.

use crate::commands::deed::{Actor, Deed, Doing};
use crate::commands::proxy::{rights, rights_of};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{AccountId32, Announcement, Call, Proxy, Rights};
use serde_json::json;

#[derive(Debug, Args)]
pub struct List {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

#[derive(Debug, Args)]
pub struct Add {
    #[arg(value_name = "WHO")]
    pub who: String,
    #[arg(long, value_name = "RIGHTS", default_value = "any")]
    pub rights: String,
    #[arg(long, value_name = "BLOCKS", default_value_t = 0)]
    pub delay: u32,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Remove {
    #[arg(value_name = "WHO")]
    pub who: String,
    #[arg(long, value_name = "RIGHTS")]
    pub rights: Option<String>,
    #[arg(long, value_name = "BLOCKS")]
    pub delay: Option<u32>,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct RemoveAll {
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct AdjustDeposit {
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (account, chain) = ctx.account_or_own(options.who.as_deref()).await?;
    let now = chain.now().await?;
    let (proxies, deposit) = now.proxies(&account).await?;
    let mut announcements = now.announcements(&account).await?;
    // What his proxies announced for him is his to refuse.
    let mut others: Vec<AccountId32> = proxies.iter().map(|proxy| proxy.account).collect();
    others.sort_by_key(|other| other.0);
    others.dedup();
    for other in others {
        let announced = now.announcements(&other).await?;
        announcements.extend(announced.into_iter().filter(|act| act.principal == account));
    }
    let mut lines = vec![ctx.say(Word::ProxyHead, &[("address", ctx.shown(&account))])];
    lines.extend(proxies.iter().map(|proxy| proxy_line(ctx, proxy)));
    lines.push(match proxies.is_empty() {
        true => ctx.say(Word::ProxyNone, &[]),
        false => ctx.say(
            Word::ProxyDeposit,
            &[("amount", render::coins(deposit, ctx.lang))],
        ),
    });
    lines.extend(announcements.iter().map(|act| announcement_line(ctx, act)));
    let value = json!({
        "account": account, "proxies": proxies, "deposit": deposit.to_string(), "announcements": announcements,
    });
    ctx.answer(out, &value, &lines)
}

fn proxy_line(ctx: &Context, proxy: &Proxy) -> String {
    let values = [
        ("address", ctx.shown(&proxy.account)),
        ("rights", rights(ctx, proxy.rights)),
        ("blocks", proxy.delay_blocks.to_string()),
    ];
    let word = match proxy.delay_blocks {
        0 => Word::ProxyLine,
        _ => Word::ProxyLineDelayed,
    };
    ctx.say(word, &values)
}

fn announcement_line(ctx: &Context, act: &Announcement) -> String {
    let values = [
        ("hash", format!("{:?}", act.call_hash)),
        ("proxy", ctx.shown(&act.proxy)),
        ("address", ctx.shown(&act.principal)),
        ("block", act.block.to_string()),
    ];
    ctx.say(Word::ProxyAnnounced, &values)
}

pub async fn add(options: Add, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let granted = rights_of(&options.rights)?;
    ctx.account_offline(&options.who)?;
    let actor = Actor::ready(ctx).await?;
    let proxy = Proxy {
        account: ctx.account(&options.who, &actor.chain).await?,
        rights: granted,
        delay_blocks: options.delay,
    };
    let call = Call::add_proxy(&proxy, &actor.rules)?;
    let values = [
        ("address", ctx.shown(&proxy.account)),
        ("rights", rights(ctx, granted)),
    ];
    let deed = Deed::new(
        call,
        [Word::AskAddProxy, Word::AddProxyDone],
        &values,
        json!({ "proxy": proxy }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn remove(options: Remove, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let granted = options.rights.as_deref().map(rights_of).transpose()?;
    ctx.account_offline(&options.who)?;
    let actor = Actor::ready(ctx).await?;
    let account = ctx.account(&options.who, &actor.chain).await?;
    let principal = actor.principal(&options.doing.acting, ctx).await?;
    let (known, _) = actor.chain.now().await?.proxies(&principal).await?;
    let proxy = the_one(&known, account, granted, options.delay)?;
    let call = Call::remove_proxy(&proxy, &actor.rules)?;
    let values = [
        ("address", ctx.shown(&account)),
        ("rights", rights(ctx, proxy.rights)),
    ];
    let deed = Deed::new(
        call,
        [Word::AskRemoveProxy, Word::RemoveProxyDone],
        &values,
        json!({ "proxy": proxy }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

/// The proxy that is meant, among those there are: one account may be proxy in several ways.
fn the_one(
    known: &[Proxy],
    account: AccountId32,
    rights: Option<Rights>,
    delay: Option<u32>,
) -> Result<Proxy, Failure> {
    let fits = |proxy: &&Proxy| {
        proxy.account == account
            && rights.is_none_or(|rights| rights == proxy.rights)
            && delay.is_none_or(|delay| delay == proxy.delay_blocks)
    };
    let mut fitting = known.iter().filter(fits);
    let values = [("address", account.to_string())];
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Ok(only.clone()),
        (None, _) => Err(failure(Exit::Refused, Word::ProxyUnknown, &values)),
        (Some(_), Some(_)) => Err(failure(Exit::Usage, Word::ProxyWhich, &values)),
    }
}

pub async fn remove_all(options: RemoveAll, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let principal = actor.principal(&options.doing.acting, ctx).await?;
    let values = [("address", ctx.shown(&principal))];
    let deed = Deed::new(
        Call::remove_proxies(&actor.rules)?,
        [Word::AskRemoveProxies, Word::RemoveProxiesDone],
        &values,
        json!({ "account": principal }),
        ctx,
    );
    // An account without a key is lost with its last proxy.
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

pub async fn adjust_deposit(options: AdjustDeposit, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        Call::adjust_proxy_deposit(&actor.rules)?,
        [Word::AskSend, Word::DepositAdjusted],
        &[],
        json!({}),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proxy_that_is_meant_must_be_clear() {
        let [bob, eve] = [1, 2].map(|byte| AccountId32([byte; 32]));
        let of = |account, rights, delay_blocks| Proxy {
            account,
            rights,
            delay_blocks,
        };
        let known = [
            of(bob, Rights::Any, 0),
            of(bob, Rights::Daily, 0),
            of(bob, Rights::Daily, 9),
            of(eve, Rights::Cancel, 0),
        ];
        let one = |account, rights, delay| the_one(&known, account, rights, delay);
        assert_eq!(one(eve, None, None).unwrap(), known[3]);
        assert_eq!(one(bob, Some(Rights::Any), None).unwrap(), known[0]);
        assert_eq!(one(bob, None, Some(9)).unwrap(), known[2]);
        assert_eq!(one(bob, None, None).unwrap_err().code(), "proxy_which");
        assert_eq!(
            one(bob, Some(Rights::Daily), None).unwrap_err().code(),
            "proxy_which"
        );
        assert_eq!(
            one(eve, Some(Rights::Any), None).unwrap_err().code(),
            "proxy_unknown"
        );
        assert_eq!(
            one(AccountId32([3; 32]), None, None).unwrap_err().code(),
            "proxy_unknown"
        );
    }
}

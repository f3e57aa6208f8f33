// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem tx context`, which writes down what a chain is, and `tx build --context`, which needs no node.

use crate::commands::acting::{write_down, Making};
use crate::commands::call::json_of;
use crate::commands::tx::{bounded, not_a_call, write_new, Build};
use crate::context::{Context, Identity, Out};
use crate::exit::{failure, Exit, Failure};
use crate::machine::unix_millis;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{AccountId32, Call, Draft, Rules, SavedContext, LONGEST_LIFE};
use serde_json::json;
use std::path::{Path, PathBuf};

/// The largest file of a context: some thousands of accounts.
const LONGEST_CONTEXT: u64 = 1024 * 1024;
/// By how much a clock may be behind the chain's before it is told, in milliseconds.
const SLACK: u64 = 600_000;

#[derive(Debug, Args)]
pub struct Save {
    #[arg(value_name = "WHO")]
    pub accounts: Vec<String>,
    #[arg(long = "to", value_name = "FILE")]
    pub to: PathBuf,
}

pub async fn save(options: Save, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    // `--as` is one of them; without any, the only key there is.
    let signer = match (&ctx.signer, options.accounts.is_empty()) {
        (None, false) => None,
        _ => Some(ctx.identity()?),
    };
    for text in &options.accounts {
        ctx.account_offline(text)?;
    }
    let chain = ctx.chain().await?;
    let mut accounts: Vec<AccountId32> = Vec::new();
    if let Some(signer) = &signer {
        ctx.allow(signer, &chain).await?;
        accounts.push(signer.account());
    }
    for text in &options.accounts {
        let account = ctx.account(text, &chain).await?;
        if !accounts.contains(&account) {
            accounts.push(account);
        }
    }
    let rules = chain.rules().await?;
    let saved = chain.saved_context(&accounts, &rules).await?;
    write_new(&options.to, &saved)?;
    let mut lines = lines_of(&saved, ctx);
    lines.push(ctx.say(
        Word::ContextWritten,
        &[("path", options.to.display().to_string())],
    ));
    ctx.answer(
        out,
        &json!({ "path": options.to.display().to_string(), "context": saved }),
        &lines,
    )
}

fn lines_of(saved: &SavedContext, ctx: &Context) -> Vec<String> {
    let values = [
        ("chain", render::line(&saved.chain)),
        ("kind", render::line(&saved.chain_type)),
        ("version", saved.spec_version.to_string()),
    ];
    let mut lines = vec![ctx.say(Word::ContextHead, &values)];
    let block = [
        ("block", saved.start.block.to_string()),
        ("date", ctx.date(saved.start.moment)),
        (
            "ends",
            ctx.date(saved.start.life(LONGEST_LIFE).ends_at().unwrap_or_default()),
        ),
        ("blocks", LONGEST_LIFE.to_string()),
    ];
    lines.push(ctx.say(Word::ContextBlock, &block));
    lines.extend(saved.accounts.iter().map(|known| {
        let values = [
            ("account", ctx.shown(&known.account)),
            ("nonce", known.nonce.to_string()),
        ];
        ctx.say(Word::ContextAccount, &values)
    }));
    lines
}

/// Writes a call as a transaction by what the file says of the chain.
pub fn build(options: &Build, file: &Path, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let arguments = json_of(&options.named.arguments)?;
    let identity = ctx.identity()?;
    let saved = read(file)?;
    let rules = own_rules(&saved)?;
    if let (Identity::WellKnown(_), Some(path)) = (&identity, &ctx.signer) {
        allow_well_known(path, &saved)?;
    }
    let call = Call::of_json(&options.named.name, &arguments, &rules).map_err(not_a_call)?;
    let call = match &options.making.on_behalf_of {
        None => call,
        Some(who) => on_behalf_of(call, who, &saved, &rules, ctx)?,
    };
    let (draft, mut notes) = draft_of(&call, &identity.account(), &options.making, &saved, &rules, ctx)?;
    notes.extend(out_of_time(&draft, &saved, unix_millis(), ctx)?);
    write_down(&draft, &rules, &options.to, notes, ctx, out)
}

fn on_behalf_of(
    call: Call,
    who: &str,
    saved: &SavedContext,
    rules: &Rules,
    ctx: &Context,
) -> Result<Call, Failure> {
    let real = ctx.account_offline(who)?;
    if who.starts_with('/') {
        allow_well_known(who, saved)?;
    }
    call.on_behalf_of(&real, rules).map_err(not_a_call)
}

/// The draft, and what to say of its number: one that the context gave is given again to the next that is built from it.
fn draft_of(
    call: &Call,
    account: &AccountId32,
    making: &Making,
    saved: &SavedContext,
    rules: &Rules,
    ctx: &Context,
) -> Result<(Draft, Vec<String>), Failure> {
    let (nonce, notes) = match (making.nonce, saved.next_number(account)) {
        (Some(nonce), _) => (nonce, Vec::new()),
        (None, Some(nonce)) => {
            let values = [
                ("nonce", nonce.to_string()),
                ("next", nonce.saturating_add(1).to_string()),
            ];
            (nonce, vec![ctx.say(Word::ContextNonce, &values)])
        }
        (None, None) => {
            let values = [("account", ctx.shown(account))];
            return Err(failure(Exit::Usage, Word::ContextWithoutAccount, &values));
        }
    };
    let mortal = making.mortal_for_carrying();
    Ok((saved.draft(call, account, nonce, mortal, rules)?, notes))
}

/// Refuses what could not be sent any more when it is written, by this machine's clock; says so where the clock is behind
/// the context and so cannot tell.
fn out_of_time(
    draft: &Draft,
    saved: &SavedContext,
    now: u64,
    ctx: &Context,
) -> Result<Option<String>, Failure> {
    let start = saved.start.moment;
    let Some(ends) = draft.life.ends_at().filter(|_| start > 0) else {
        return Ok(None);
    };
    if now >= ends {
        let values = [
            ("date", ctx.date(start)),
            ("ends", ctx.date(ends)),
            ("now", ctx.date(now)),
        ];
        return Err(failure(Exit::Refused, Word::ContextTooOld, &values));
    }
    if now.saturating_add(SLACK) < start {
        let values = [("date", ctx.date(start)), ("now", ctx.date(now))];
        return Ok(Some(ctx.say(Word::ContextClock, &values)));
    }
    Ok(None)
}

fn read(path: &Path) -> Result<SavedContext, Failure> {
    let saved = bounded(path, LONGEST_CONTEXT)?.and_then(|text| serde_json::from_slice(&text).ok());
    saved.ok_or_else(|| {
        failure(
            Exit::Usage,
            Word::NotAContext,
            &[("path", path.display().to_string())],
        )
    })
}

/// The wallet's own rules, if they are the chain's: by others it would write what it cannot read.
fn own_rules(saved: &SavedContext) -> Result<Rules, Failure> {
    let values = [("version", saved.spec_version.to_string())];
    saved
        .rules()?
        .ok_or_else(|| failure(Exit::Refused, Word::ContextOtherRules, &values))
}

fn allow_well_known(path: &str, saved: &SavedContext) -> Result<(), Failure> {
    if saved.is_for_trying_out() {
        return Ok(());
    }
    let values = [
        ("key", path.to_owned()),
        ("kind", render::line(&saved.chain_type)),
    ];
    Err(failure(Exit::Refused, Word::WellKnownKey, &values))
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What else is done with a decision: taking it back, taking its next step, trying it again, applying new rules that one
//! authorised.

use super::{ensure_first_vote, found};
use crate::commands::deed::{Actor, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::machine;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Error, ProposalId, Rules, H256};
use serde_json::json;
use sp_crypto_hashing::blake2_256;
use std::path::PathBuf;

/// The largest program that a transaction can carry.
const LONGEST_PROGRAM: u64 = 4 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Step {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Upgrade {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn withdraw(options: Step, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let words = [Word::AskWithdraw, Word::WithdrawDecisionDone];
    step(options, Call::withdraw_decision, words, true, ctx, out).await
}

pub async fn close(options: Step, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let words = [Word::AskCloseVote, Word::CloseVoteDone];
    step(options, Call::close_vote, words, false, ctx, out).await
}

pub async fn retry(options: Step, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let words = [Word::AskRetry, Word::RetryDone];
    step(options, Call::retry_decision, words, false, ctx, out).await
}

async fn step(
    options: Step,
    call: impl Fn(ProposalId, &Rules) -> Result<Call, Error>,
    words: [Word; 2],
    withdraws: bool,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let decision = found(&actor.chain.now().await?, options.proposal).await?;
    if withdraws {
        ensure_first_vote(&decision)?;
    }
    let values = [
        ("id", options.proposal.to_string()),
        ("title", render::line(&decision.content.title)),
    ];
    let call = call(options.proposal, &actor.rules)?;
    let value = json!({ "proposal": options.proposal });
    let deed = Deed::new(call, words, &values, value, ctx);
    let deed = match withdraws {
        true => deed.grave(),
        false => deed,
    };
    actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn apply_upgrade(options: Upgrade, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let path = options.file;
    let program = machine::bounded(&path, LONGEST_PROGRAM)
        .map_err(|error| StoreFault::File(path.clone(), error))?
        .ok_or_else(|| {
            let values = [
                ("path", path.display().to_string()),
                ("most", LONGEST_PROGRAM.to_string()),
            ];
            failure(Exit::Usage, Word::PreimageTooLong, &values)
        })?;
    let hash = H256(blake2_256(&program));
    let actor = Actor::ready(ctx).await?;
    let authorised = actor.chain.now().await?.authorised_upgrade().await?;
    if authorised != Some(hash) {
        let values = [
            ("hash", format!("{hash:?}")),
            (
                "authorised",
                authorised.map_or("–".to_owned(), |hash| format!("{hash:?}")),
            ),
        ];
        return Err(failure(Exit::Refused, Word::UpgradeNotAuthorised, &values));
    }
    let deed = Deed::new(
        Call::apply_upgrade(&program, &actor.rules)?,
        [Word::AskApplyUpgrade, Word::ApplyUpgradeDone],
        &[("hash", format!("{hash:?}"))],
        json!({ "hash": hash }),
        ctx,
    );
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem decision show`: what it says, what it does, how it is counted, and what is still missing.

use super::{found, speaker_lines};
use crate::commands::tx::not_a_call;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Answered, Ballot, CallInWords, Chain, Choice, Decision, MemberId, ProposalId, Snapshot, Speaker,
};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
}

pub async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let decision = found(&now, options.proposal).await?;
    let action = action(&decision, &chain, &now).await?;
    let asking = asking(&now, ctx).await?;
    let speaker = own_speaker(&decision, asking, &now).await?;
    let answer = own_answer(&decision, asking, &now).await?;
    let blocks = blocks(&decision, &now).await?;
    let areas = now.areas().await?;
    let mut lines = render::decisions::head_lines(ctx, &decision, &areas);
    if let Some(action) = &action {
        lines.push(ctx.say(Word::DecisionDoes, &[]));
        lines.extend(render::call_lines(ctx, action));
    }
    lines.extend(render::decisions::vote_lines(
        ctx,
        &decision,
        now.persons().await?,
    ));
    lines.extend(blocks.iter().map(|ballot| {
        let stands = decision.tally.standing.contains(&ballot.member);
        render::decisions::block_line(ctx, ballot, stands)
    }));
    if let Some(speaker) = &speaker {
        lines.extend(speaker_lines(speaker, &now, ctx).await?);
    }
    lines.extend(answer_line(ctx, &decision, answer.as_ref()));
    lines.extend(render::decisions::after_lines(
        ctx,
        &decision,
        now.moment().await?,
    ));
    lines.extend(render::decisions::next_line(ctx, &decision));
    if asking == Some(decision.author) {
        lines.extend(render::decisions::conclude_line(ctx, &decision));
    }
    let mine = speaker.as_ref().filter(|speaker| speaker.through.is_empty());
    let mine = mine.and_then(|speaker| speaker.ballot.as_ref());
    let value = json!({
        "decision": decision, "action": action, "blocks": blocks, "mine": mine, "speaker": speaker,
        "answer": answer,
    });
    ctx.answer(out, &value, &lines)
}

/// What it does, in words; nothing where it does nothing, or it is over and its bytes are gone.
async fn action(decision: &Decision, chain: &Chain, now: &Snapshot) -> Result<Option<CallInWords>, Failure> {
    if !decision.acts {
        return Ok(None);
    }
    let rules = chain.rules().await?;
    match now.action(decision.id, &rules).await? {
        Some(call) => Ok(Some(call.in_words(&rules).map_err(not_a_call)?)),
        None => Ok(None),
    }
}

/// Who asks, where he has a key here that is a member's.
async fn asking(now: &Snapshot, ctx: &Context) -> Result<Option<MemberId>, Failure> {
    let Ok(identity) = ctx.identity() else {
        return Ok(None);
    };
    let member = now.member_of(&identity.account()).await?;
    Ok(member.map(|member| member.id))
}

/// Who speaks for whoever asks.
async fn own_speaker(
    decision: &Decision,
    asking: Option<MemberId>,
    now: &Snapshot,
) -> Result<Option<Speaker>, Failure> {
    match asking.filter(|_| decision.poll.is_some()) {
        Some(member) => Ok(now.speaker(decision.id, member).await?),
        None => Ok(None),
    }
}

/// What whoever asks answered, where people choose among options.
async fn own_answer(
    decision: &Decision,
    asking: Option<MemberId>,
    now: &Snapshot,
) -> Result<Option<Answered>, Failure> {
    match asking.filter(|_| decision.question.is_some()) {
        Some(member) => Ok(now.answer(decision.id, member).await?),
        None => Ok(None),
    }
}

fn answer_line(ctx: &Context, decision: &Decision, answer: Option<&Answered>) -> Option<String> {
    let (poll, question) = (decision.poll.as_ref()?, decision.question.as_ref()?);
    Some(render::asking::own_line(ctx, poll.method, question, answer?))
}

/// The ballots that block.
async fn blocks(decision: &Decision, now: &Snapshot) -> Result<Vec<Ballot>, Failure> {
    if decision.tally.block == 0 {
        return Ok(vec![]);
    }
    let ballots = now.ballots(decision.id).await?;
    Ok(ballots
        .into_iter()
        .filter(|ballot| ballot.choice == Choice::Block)
        .collect())
}

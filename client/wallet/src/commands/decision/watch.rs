// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem decision watch`: follows an idea or a proposal until it is over, or until it can be voted on.

use super::found;
use crate::commands::chain::next;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{BlockSeen, Decision, Happening, ProposalId};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Watch {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(long)]
    pub opens: bool,
}

pub async fn watch(options: Watch, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let chain = ctx.chain().await?;
    // Followed from before the first look, so that nothing falls between the two.
    let mut blocks = chain.watch().await?;
    let now = chain.now().await?;
    let decision = found(&now, options.proposal).await?;
    tell(&decision, now.persons().await?, ctx, out)?;
    let enough = |decision: &Decision| is_over(decision) || (options.opens && is_open(decision));
    let mut over = enough(&decision);
    while !over {
        let Some(block) = next(&mut blocks).await? else {
            return Ok(());
        };
        if !tell_facts(&block, options.proposal, ctx, out)? {
            continue;
        }
        // An idea that was forgotten is gone.
        let now = chain.now().await?;
        let Some(decision) = now.decision(options.proposal).await? else {
            return Ok(());
        };
        over = enough(&decision);
        if over {
            tell(&decision, now.persons().await?, ctx, out)?;
        }
    }
    Ok(())
}

/// What happened to it in a block; answers whether anything did.
fn tell_facts(block: &BlockSeen, id: ProposalId, ctx: &Context, out: Out<'_>) -> Result<bool, Failure> {
    let about = |fact: &&Happening| matches!(fact, Happening::Deciding(fact) if fact.subject() == Some(id));
    let mut any = false;
    for fact in block.happenings.iter().filter(about) {
        let head = ctx.say(Word::AtBlock, &[("number", block.number.to_string())]);
        let line = format!("{head}: {}", render::happening(ctx, fact));
        ctx.answer(out, &json!({ "block": block.number, "happening": fact }), &[line])?;
        any = true;
    }
    Ok(any)
}

/// How it stands.
fn tell(decision: &Decision, persons: u32, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let mut lines = vec![render::decisions::head_line(ctx, decision)];
    lines.extend(render::decisions::vote_lines(ctx, decision, persons));
    ctx.answer(out, &json!({ "decision": decision }), &lines)
}

/// Whether it can be voted on, or could be.
fn is_open(decision: &Decision) -> bool {
    let poll = decision.poll.as_ref();
    poll.is_some_and(|poll| poll.electorate.is_some())
}

/// Whether nothing more happens to it by itself.
fn is_over(decision: &Decision) -> bool {
    let stage = decision.poll.as_ref().map(|poll| &poll.stage);
    stage.is_some_and(|stage| !stage.goes_on())
}

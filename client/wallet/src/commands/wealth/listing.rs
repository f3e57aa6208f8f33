// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth show` and `wealth list`: what was recorded, and what became of it.

use super::{cooperation, found, named};
use crate::commands::whom::Whom;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render::wealth;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{CooperationId, RecordId, RecordStage};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "RECORD")]
    pub record: RecordId,
}

#[derive(Debug, Args)]
pub struct List {
    #[arg(long, value_name = "MEMBER", conflicts_with = "cooperation")]
    pub of: Option<String>,
    #[arg(long = "in", value_name = "COOPERATION")]
    pub cooperation: Option<CooperationId>,
    #[arg(long)]
    pub waiting: bool,
}

pub async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let record = found(&now, options.record).await?;
    let kinds = now.wealth_kinds().await?;
    let name = named(&now, record.author).await?;
    let lines = wealth::record_lines(ctx, &record, &name, &kinds);
    let kind = kinds.iter().find(|kind| kind.id == record.kind);
    ctx.answer(out, &json!({ "record": record, "kind": kind }), &lines)
}

/// Writes a member's records, or those of a cooperation, the latest first.
pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let text = options.of.as_deref();
    let whom = match options.cooperation {
        Some(_) => None,
        None => Some(Whom::or_own(text, ctx)?),
    };
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let records = match (options.cooperation, whom) {
        (Some(id), _) => {
            cooperation(&now, id).await?;
            now.records_in(id).await?
        }
        (None, Some(whom)) => {
            now.records_of(whom.member(text, &chain, &now, ctx).await?.id)
                .await?
        }
        (None, None) => vec![],
    };
    let kinds = now.wealth_kinds().await?;
    let waits = |stage: &RecordStage| matches!(stage, RecordStage::Open { .. });
    let mut nothing = true;
    for record in records
        .iter()
        .filter(|record| !options.waiting || waits(&record.stage))
    {
        ctx.answer(out, &json!(record), &[wealth::record_line(ctx, record, &kinds)])?;
        nothing = false;
    }
    if nothing && !ctx.json {
        ctx.answer(out, &json!(null), &[ctx.say(Word::RecordsNone, &[])])?;
    }
    Ok(())
}

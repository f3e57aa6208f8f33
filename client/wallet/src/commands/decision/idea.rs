// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem idea`: saying something that nothing is decided by yet.

use super::area_named;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{deceives, is_words, Call, Content, ProposalId, LONGEST_TEXT, LONGEST_TITLE};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Idea {
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[arg(long, value_name = "AREA")]
    pub area: String,
    #[arg(long, value_name = "NUMBER")]
    pub about: Option<ProposalId>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn publish(options: Idea, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let content = content(&options.title, &options.text)?;
    let actor = Actor::ready(ctx).await?;
    let areas = actor.chain.now().await?.areas().await?;
    let (area, known) = area_named(&options.area, &areas)?;
    let call = Call::publish_idea(*area, &content, options.about, &actor.rules)?;
    let values = [
        ("title", render::line(&content.title)),
        ("area", render::line(&known.name)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskIdea, &values));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let idea = outcome.brought_in();
    let number = idea.map(|id| id.to_string()).unwrap_or_default();
    deed.told = ctx.say(Word::IdeaDone, &[("id", number)]);
    tell(
        deed.with(json!({ "idea": idea, "area": area })),
        &outcome,
        ctx,
        out,
    )
}

/// What an idea says, as it was typed.
fn content(title: &str, text: &str) -> Result<Content, Failure> {
    let line = title.len() <= LONGEST_TITLE && is_line(title);
    if !line {
        let values = [
            ("most", LONGEST_TITLE.to_string()),
            ("length", title.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::IdeaTitle, &values));
    }
    if text.len() > LONGEST_TEXT || !is_words(text) {
        let values = [
            ("most", LONGEST_TEXT.to_string()),
            ("length", text.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::IdeaText, &values));
    }
    Ok(Content {
        title: title.to_owned(),
        text: text.to_owned(),
        document: None,
    })
}

/// One plain line.
fn is_line(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.chars().any(deceives)
}

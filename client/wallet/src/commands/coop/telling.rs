// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop milestone` and `ask`: partners tell everybody what was reached, and what help is wanted.

use super::{words_of, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, CooperationId, Error, Rules};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Tell {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn milestone(options: Tell, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let words = [Word::AskMilestone, Word::MilestoneDone];
    told(options, Call::report_milestone, words, ctx, out).await
}

pub async fn ask(options: Tell, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let words = [Word::AskForHelp, Word::ForHelpDone];
    told(options, Call::ask_for_help, words, ctx, out).await
}

async fn told(
    options: Tell,
    call: impl Fn(CooperationId, &str, &Rules) -> Result<Call, Error>,
    [question, done]: [Word; 2],
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let text = words_of(&options.text)?;
    let ready = Ready::for_one(options.cooperation, &options.doing, ctx).await?;
    ready.underway()?;
    let call = call(options.cooperation, text, &ready.actor.rules)?;
    let mut values = ready.values();
    values.push(("text", render::clean(text)));
    let mut deed = Deed::asking(call, ctx.say(question, &values));
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let entry = outcome.told_in_log().ok_or_else(|| missing("Cooperation"))?;
    deed.told = ctx.say(done, &values);
    let value = json!({ "cooperation": options.cooperation, "text": text, "entry": entry });
    tell(deed.with(value), &outcome, ctx, out)
}

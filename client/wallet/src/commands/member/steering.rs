// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who steers a project or another ecosystem: `member representatives`.

use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::member::circle;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Kind, MemberId};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Representatives {
    #[arg(value_name = "NUMBER")]
    pub project: MemberId,
    #[arg(long = "name", value_name = "NUMBER,NUMBER", value_delimiter = ',')]
    pub named: Vec<MemberId>,
    #[arg(long, conflicts_with = "named")]
    pub step_down: bool,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn representatives(
    options: Representatives,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    match (options.step_down, options.named.is_empty()) {
        (true, _) => step_down(options, ctx, out).await,
        (false, false) => name(options, ctx, out).await,
        (false, true) => show(options.project, ctx, out).await,
    }
}

async fn show(project: MemberId, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let member = now.member(project).await?;
    let steered = member.filter(|member| member.kind != Kind::Person);
    let member =
        steered.ok_or_else(|| failure(Exit::Refused, Word::NotSteered, &[("id", project.to_string())]))?;
    let wishes = now.wishes(project).await?;
    let mut lines = vec![render::member_line(ctx, &member)];
    lines.push(render::representatives_line(ctx, &member.representatives));
    lines.extend(wishes.iter().map(|wish| render::wish_line(ctx, wish)));
    let value = json!({ "project": project, "representatives": member.representatives, "wishes": wishes });
    ctx.answer(out, &value, &lines)
}

async fn name(options: Representatives, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let Representatives {
        project,
        named,
        doing,
        ..
    } = options;
    circle(&named)?;
    let actor = Actor::ready(ctx).await?;
    let values = [("id", project.to_string()), ("list", render::numbers(&named))];
    let call = Call::name_representatives(project, named.clone(), &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskNameRepresentatives, &values));
    let Some(outcome) = actor.perform(&deed, &doing, ctx, out).await? else {
        return Ok(());
    };
    let agreed = outcome
        .representatives_agreed()
        .ok_or_else(|| missing("Membership.RepresentativesNamed"))?;
    deed.told = match agreed {
        true => ctx.say(Word::RepresentativesDone, &values),
        false => ctx.say(Word::RepresentativesWait, &values),
    };
    let value = json!({ "project": project, "representatives": named, "agreed": agreed });
    tell(deed.with(value), &outcome, ctx, out)
}

async fn step_down(options: Representatives, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        Call::step_down(options.project, &actor.rules)?,
        [Word::AskStepDown, Word::StepDownDone],
        &[("id", options.project.to_string())],
        json!({ "project": options.project }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Any call of the chain by name and JSON (`opensystem call`), several as one (`opensystem batch`), one or else another
//! (`opensystem either`), and which there are (`opensystem calls`).

use crate::commands::deed::{Actor, Deed, Doing};
use crate::commands::tx::not_a_call;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::verbs::{self, Way};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{pallet_in_words, Call, Rules, Words};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Make {
    #[command(flatten)]
    pub named: NamedCall,
    #[command(flatten)]
    pub doing: Doing,
}

/// A call by name and JSON.
#[derive(Debug, Args)]
pub struct NamedCall {
    #[arg(value_name = "CALL")]
    pub name: String,
    #[arg(value_name = "JSON", default_value = "{}")]
    pub arguments: String,
}

#[derive(Debug, Args)]
pub struct Batch {
    #[arg(value_name = "JSON", required = true)]
    pub calls: Vec<String>,
    #[arg(long, conflicts_with = "each")]
    pub until_refused: bool,
    #[arg(long)]
    pub each: bool,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Either {
    #[arg(value_name = "JSON")]
    pub first: String,
    #[arg(value_name = "JSON")]
    pub otherwise: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct List {
    #[arg(value_name = "PALLET")]
    pub pallet: Option<String>,
}

pub async fn make(options: Make, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let arguments = json_of(&options.named.arguments)?;
    let read = |rules: &Rules| Call::of_json(&options.named.name, &arguments, rules).map_err(not_a_call);
    perform(read, &options.doing, ctx, out).await
}

pub async fn batch(options: Batch, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let calls = options
        .calls
        .iter()
        .map(|text| one_call(text))
        .collect::<Result<Vec<_>, _>>()?;
    let read = |rules: &Rules| {
        let calls = calls
            .iter()
            .map(|(name, arguments)| Call::of_json(name, arguments, rules));
        let calls = calls.collect::<Result<Vec<_>, _>>().map_err(not_a_call)?;
        match (options.until_refused, options.each) {
            (true, _) => Call::until_refused(&calls, rules),
            (_, true) => Call::each_of(&calls, rules),
            (false, false) => Call::all_of(&calls, rules),
        }
        .map_err(not_a_call)
    };
    perform(read, &options.doing, ctx, out).await
}

pub async fn either(options: Either, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (first, otherwise) = (one_call(&options.first)?, one_call(&options.otherwise)?);
    let read = |rules: &Rules| {
        let [first, otherwise] =
            [&first, &otherwise].map(|(name, arguments)| Call::of_json(name, arguments, rules));
        first
            .and_then(|first| first.or_else(&otherwise?, rules))
            .map_err(not_a_call)
    };
    perform(read, &options.doing, ctx, out).await
}

async fn perform(
    read: impl Fn(&Rules) -> Result<Call, Failure>,
    doing: &Doing,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let call = read(&actor.rules)?;
    if !ctx.json {
        let lines = render::call_lines(ctx, &call.in_words(&actor.rules).map_err(not_a_call)?);
        ctx.answer(out, &json!(null), &lines)?;
    }
    // What was done is told by the facts of its outcome.
    let deed = Deed::asking(call, ctx.say(Word::AskSend, &[]));
    let Some(outcome) = actor.perform(&deed, doing, ctx, out).await? else {
        return Ok(());
    };
    let lines = render::outcome_lines(ctx, &outcome);
    ctx.answer(out, &json!({ "outcome": outcome }), &lines)
}

pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let rules = ctx.chain().await?.rules().await?;
    let wanted = |pallet: &str| options.pallet.as_deref().is_none_or(|asked| asked == pallet);
    let known = rules.calls().into_iter().filter(|call| wanted(&call.pallet));
    let known: Vec<_> = known.collect();
    if known.is_empty() {
        let values = [("what", options.pallet.unwrap_or_default())];
        return Err(failure(Exit::Usage, Word::UsageUnknown, &values));
    }
    let mut pallet = String::new();
    for call in known {
        let mut lines = Vec::new();
        if call.pallet != pallet {
            pallet.clone_from(&call.pallet);
            lines.extend(pallet_in_words(&pallet).map(|words| pallet_head(ctx, &pallet, words)));
        }
        let way = verbs::way(&call.pallet, &call.call);
        let (verb, closed) = match way {
            Some(Way::Verb(verb)) => (Some(format!("opensystem {verb}")), None),
            Some(Way::Decided) => (Some("opensystem propose".to_owned()), None),
            Some(Way::Closed(closed)) => (None, Some(ctx.say(closed.word(), &[]))),
            None => (None, None),
        };
        let decided = (way == Some(Way::Decided)).then(|| ctx.say(Word::ByDecision, &[]));
        lines.push(format!(
            "  {}.{} {{{}}}  {}  [{}]",
            call.pallet,
            call.call,
            call.arguments.join(", "),
            render::call_summary(ctx.lang, &call.pallet, &call.call, &call.summary),
            decided
                .as_ref()
                .or(verb.as_ref())
                .or(closed.as_ref())
                .map_or("opensystem call", String::as_str),
        ));
        let value = json!({
            "pallet": call.pallet, "call": call.call, "arguments": call.arguments, "summary": call.summary,
            "verb": verb, "closed": closed, "by_decision": way == Some(Way::Decided),
        });
        ctx.answer(out, &value, &lines)?;
    }
    Ok(())
}

/// Above the calls of a pallet: what it is about.
fn pallet_head(ctx: &Context, pallet: &str, about: Words) -> String {
    let values = [("pallet", pallet.to_owned()), ("about", about.say(ctx.lang))];
    ctx.say(Word::CallsOfPallet, &values)
}

/// JSON as a person typed it.
pub fn json_of(text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| {
        let values = [
            ("text", text.chars().take(80).collect()),
            ("reason", error.to_string()),
        ];
        failure(Exit::Usage, Word::BadJson, &values)
    })
}

/// `{"Pallet.call": {…}}`.
fn one_call(text: &str) -> Result<(String, Value), Failure> {
    let one = match json_of(text)? {
        Value::Object(object) if object.len() == 1 => object.into_iter().next(),
        _ => None,
    };
    one.ok_or_else(|| {
        let example = r#"{"Membership.leave": {}}"#.to_owned();
        let values = [("text", text.chars().take(80).collect()), ("example", example)];
        failure(Exit::Usage, Word::BadBatch, &values)
    })
}

#[cfg(test)]
mod tests {
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_in_several_calls_are_told_before_anything_is_asked_of_the_chain() {
        ends(&[
            ("either {\"A.b\":{}} nonsense --as //Alice", 2, "bad_json"),
            ("either {\"A.b\":{}} {} --as //Alice", 2, "bad_batch"),
            ("either {\"A.b\":{}} {\"A.c\":{}} --as //Alice", 3, "unreachable"),
            ("batch {\"A.b\":{}} --each --as //Alice", 3, "unreachable"),
            (
                "batch {\"A.b\":{}} [] --until-refused --as //Alice",
                2,
                "bad_batch",
            ),
        ])
        .await;
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem charter`: reading and signing the social code.

use crate::colour::Tone;
use crate::commands::deed::{Actor, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{Call, CharterText, CharterVersion, Lang, Snapshot};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Show(Show),
    Sign(Sign),
}

#[derive(Debug, Args)]
pub struct Show {
    #[arg(long = "version", value_name = "NUMBER")]
    pub number: Option<u32>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    #[arg(long)]
    pub text: bool,
}

#[derive(Debug, Args)]
pub struct Sign {
    #[arg(long = "version", value_name = "NUMBER")]
    pub number: Option<u32>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Show(options) => show(options, ctx, out).await,
        Verb::Sign(options) => sign(options, ctx, out).await,
    }
}

async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let version = version(&now, options.number).await?;
    let text = text(&now, &version, options.language.as_deref(), ctx.lang).await?;
    let ecosystem = now.ecosystem().await?;
    if ctx.json {
        let mut value = json!({ "ecosystem": ecosystem, "charter": version, "language": text.language, "title": text.title });
        if options.text {
            value["text"] = json!(text.body);
        }
        return ctx.answer(out, &value, &[]);
    }
    let lines = match options.text {
        true => vec![
            Tone::Heading.paint(ctx.colours.out, render::line(&text.title)),
            String::new(),
            render::clean(&text.body),
        ],
        false => about(ctx, &ecosystem, &version, &text),
    };
    ctx.answer(out, &json!(null), &lines)
}

fn about(ctx: &Context, ecosystem: &str, version: &CharterVersion, text: &CharterText) -> Vec<String> {
    vec![
        ctx.say(
            Word::CharterHead,
            &[
                ("ecosystem", render::line(ecosystem)),
                ("version", version.version.to_string()),
            ],
        ),
        ctx.say(Word::CharterTitle, &[("title", render::line(&text.title))]),
        match version.adopted_at {
            0 => ctx.say(Word::CharterFounding, &[]),
            moment => ctx.say(Word::CharterAdopted, &[("date", ctx.date(moment))]),
        },
        ctx.say(Word::CharterLanguages, &[("list", version.languages.join(", "))]),
        ctx.say(Word::CharterHash, &[("hash", format!("{:?}", version.hash))]),
        ctx.say(
            Word::CharterSignatures,
            &[("count", version.signatures.to_string())],
        ),
        ctx.say(Word::CharterMore, &[]),
    ]
}

async fn sign(options: Sign, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let version = version(&now, options.number).await?;
    let title = text(&now, &version, None, ctx.lang).await?.title;
    let values = [
        ("version", version.version.to_string()),
        ("title", render::line(&title)),
    ];
    let deed = Deed::new(
        Call::sign_charter(version.version, &actor.rules)?,
        [Word::AskSign, Word::SignDone],
        &values,
        json!({ "version": version.version }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

/// The version of that number, or the one in force.
pub async fn version(now: &Snapshot, number: Option<u32>) -> Result<CharterVersion, Failure> {
    let current = now.charter_current().await?;
    let number = number.unwrap_or(current);
    let values = [("version", number.to_string()), ("current", current.to_string())];
    let found = now.charter_version(number).await?;
    found.ok_or_else(|| failure(Exit::Refused, Word::CharterUnknown, &values))
}

/// The text of a version in the language asked for; else in the person's; else in the first it is written in.
pub async fn text(
    now: &Snapshot,
    version: &CharterVersion,
    asked: Option<&str>,
    lang: Lang,
) -> Result<CharterText, Failure> {
    let language = match asked {
        Some(language) => language.to_owned(),
        None => choose(&version.languages, lang),
    };
    let absent = || {
        let values = [
            ("version", version.version.to_string()),
            ("language", language.clone()),
            ("list", version.languages.join(", ")),
        ];
        failure(Exit::Refused, Word::CharterNoLanguage, &values)
    };
    // A tag longer than any on the chain need not be asked for.
    if language.len() > 8 {
        return Err(absent());
    }
    now.charter_text(version.version, &language)
        .await?
        .ok_or_else(absent)
}

fn choose(languages: &[String], lang: Lang) -> String {
    let own = languages.iter().find(|language| language.as_str() == lang.code());
    own.or(languages.first()).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persons_language_comes_first() {
        let languages = ["pt".to_owned(), "fr".to_owned()];
        assert_eq!(choose(&languages, Lang::Fr), "fr");
        assert_eq!(choose(&languages, Lang::En), "pt");
        assert_eq!(choose(&[], Lang::En), "");
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem tx qr`: a transaction as QR codes in the terminal, or as the lines of text that are in them.

use crate::commands::tx::carried;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::qr::drawn::Modules;
use crate::qr::parts::{parts_of, MOST_PARTS};
use crate::words::Word;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Qr {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "NUMBER")]
    pub part: Option<u16>,
    #[arg(long)]
    pub text: bool,
}

pub fn run(options: &Qr, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let carried = carried::read(&options.files, ctx)?;
    let Some(parts) = parts_of(&carried.packed()) else {
        let values = [
            ("path", carried::label(&options.files)),
            ("most", MOST_PARTS.to_string()),
        ];
        return Err(failure(Exit::Refused, Word::TooLargeForCodes, &values));
    };
    let count = parts.len();
    let numbered = parts.iter().enumerate().map(|(index, text)| (index + 1, text));
    let asked = |number: usize| options.part.is_none_or(|part| usize::from(part) == number);
    let chosen: Vec<_> = numbered.filter(|(number, _)| asked(*number)).collect();
    if chosen.is_empty() {
        let part = options.part.unwrap_or_default();
        let values = [("part", part.to_string()), ("count", count.to_string())];
        return Err(failure(Exit::Usage, Word::NoSuchPart, &values));
    }
    let last = chosen.last().map(|(number, _)| *number);
    for (number, text) in chosen {
        let value = json!({ "part": number, "parts": count, "text": text });
        let lines = match options.text || ctx.json {
            true => vec![text.clone()],
            false => shown(number, count, text, ctx)?,
        };
        ctx.answer(out, &value, &lines)?;
        let drawn = !options.text && !ctx.json && last != Some(number);
        if drawn && ctx.person.at_terminal() && ctx.person.sees_answer() {
            let prompt = ctx.say(Word::NextPart, &[]);
            // Who ends his input has seen enough.
            if ctx.person.looks(&prompt).is_err() {
                break;
            }
        }
    }
    Ok(())
}

fn shown(number: usize, count: usize, text: &str, ctx: &Context) -> Result<Vec<String>, Failure> {
    // A part is shorter than what a code holds.
    let code =
        Modules::of(text).ok_or_else(|| carried::not_a_transaction(text.chars().take(40).collect()))?;
    let mut lines = code.lines(ctx.person.sees_answer());
    let values = [
        ("part", number.to_string()),
        ("count", count.to_string()),
        ("columns", code.side().to_string()),
        ("rows", lines.len().to_string()),
    ];
    lines.push(ctx.say(Word::PartShown, &values));
    Ok(lines)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth gifts`: what a member was given, or gave.

use crate::commands::whom::named_or_own;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render::{self, gifts};
use crate::words::Word;
use clap::Args;
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Gifts {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
    #[arg(long)]
    pub given: bool,
}

pub async fn gifts(options: Gifts, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.who.as_deref(), ctx).await?;
    let kinds = now.wealth_kinds().await?;
    let gifts = match options.given {
        true => now.gifts_given(member.id).await?,
        false => now.gifts_received(member.id).await?,
    };
    if !ctx.json {
        let head = match (options.given, gifts.is_empty()) {
            (true, true) => Word::GiftsNoneGiven,
            (true, false) => Word::GiftsGiven,
            (false, true) => Word::GiftsNoneReceived,
            (false, false) => Word::GiftsReceived,
        };
        let name = [("name", render::named(&member))];
        ctx.answer(out, &Value::Null, &[ctx.say(head, &name)])?;
    }
    for gift in &gifts {
        ctx.answer(out, &json!(gift), &[gifts::gift_line(ctx, gift, &kinds)])?;
    }
    Ok(())
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem income show`: by which formula income comes, what comes next, and what a member can claim.

use crate::commands::whom::named_or_own;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render::{self, income};
use clap::Args;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

pub async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.who.as_deref(), ctx).await?;
    let dividend = now.dividend().await?;
    let own = now.income(member.id).await?;
    let mut lines = income::dividend_lines(ctx, &dividend);
    lines.extend(income::own_lines(ctx, &render::named(&member), own.as_ref()));
    let value = json!({
        "dividend": dividend, "member": member.id, "income": own,
        "claimable": own.map(|own| own.claimable.sum().to_string()),
    });
    ctx.answer(out, &value, &lines)
}

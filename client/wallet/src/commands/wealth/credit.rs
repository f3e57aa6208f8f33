// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth credit`: how a member stands in what is lent and owed among all, how far down he can go, and how all stand
//! together.

use crate::commands::whom::named_or_own;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render::{self, gifts};
use crate::words::Word;
use clap::Args;
use opensystem_chain::WealthKind;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Credit {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

pub async fn credit(options: Credit, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.who.as_deref(), ctx).await?;
    let kinds = now.wealth_kinds().await?;
    let totals = now.credit_totals().await?;
    let (mut credits, mut lines) = (vec![], vec![]);
    for kind in kinds.iter().filter(|kind| WealthKind::is_credit(kind)) {
        if let Some(credit) = now.credit(kind.id, member.id).await? {
            let total = totals.iter().find(|total| total.kind == kind.id);
            let name = render::named(&member);
            lines.extend(gifts::credit_lines(ctx, &name, kind, &credit, total));
            credits.push(credit);
        }
    }
    if lines.is_empty() {
        lines.push(ctx.say(Word::CreditNone, &[]));
    }
    let value = json!({ "member": member.id, "credits": credits, "totals": totals });
    ctx.answer(out, &value, &lines)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth claim` and `wealth due`: what is one's own.

use super::cooperation;
use crate::commands::acting::missing;
use crate::commands::claims::{payee, show_account, too_small};
use crate::commands::deed::{tell, Deed, Doing};
use crate::commands::whom::named_or_own;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, CooperationId, Member, Snapshot};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Claim {
    #[arg(value_name = "COOPERATION")]
    pub cooperation: CooperationId,
    #[arg(value_name = "MEMBER")]
    pub member: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Due {
    #[arg(value_name = "MEMBER")]
    pub member: Option<String>,
}

pub async fn claim(options: Claim, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let (actor, now, member) = payee(options.member.as_deref(), &options.doing, ctx).await?;
    let amount = claimable(id, &member, &now, ctx).await?;
    show_account(&member, ctx, out)?;
    let call = Call::claim_share(id, member.id, &actor.rules)?;
    let values = |amount: u128, ctx: &Context| {
        [
            ("id", id.to_string()),
            ("name", render::named(&member)),
            ("amount", render::coins(amount, ctx.lang)),
        ]
    };
    let mut deed = Deed::asking(call, ctx.say(Word::AskClaim, &values(amount, ctx)));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let paid = outcome.share_claimed().ok_or_else(|| missing("Wealth.Claimed"))?;
    deed.told = ctx.say(Word::ClaimDone, &values(paid, ctx));
    let value = json!({ "cooperation": id, "member": member.id, "amount": paid.to_string() });
    tell(deed.with(value), &outcome, ctx, out)
}

/// What can be claimed to the last unit, where the chain would pay it.
async fn claimable(
    id: CooperationId,
    member: &Member,
    now: &Snapshot,
    ctx: &Context,
) -> Result<u128, Failure> {
    cooperation(now, id).await?;
    let contribution = now.contribution(id, member.id).await?;
    let amount = contribution.map_or(0, |known| known.claimable);
    let number = [("id", id.to_string()), ("member", member.id.to_string())];
    if amount == 0 {
        return Err(failure(Exit::Refused, Word::NothingDue, &number));
    }
    let least = now.least_balance().await?;
    if too_small(amount, now.coins(&member.account).await?.free, least) {
        let [_, member] = number;
        let values = [
            member,
            ("amount", render::coins(amount, ctx.lang)),
            ("least", render::coins(least, ctx.lang)),
        ];
        return Err(failure(Exit::Refused, Word::DueTooSmall, &values));
    }
    Ok(amount)
}

pub async fn due(options: Due, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.member.as_deref(), ctx).await?;
    let due = now.due_to(member.id).await?;
    let due: Vec<_> = due.into_iter().filter(|(_, amount)| *amount > 0).collect();
    let name = [("name", render::named(&member))];
    let mut lines = vec![match due.is_empty() {
        true => ctx.say(Word::DueNone, &name),
        false => ctx.say(Word::DueHead, &name),
    }];
    lines.extend(due.iter().map(|(id, amount)| {
        let values = [
            ("id", id.to_string()),
            ("amount", render::coins(*amount, ctx.lang)),
        ];
        ctx.say(Word::DueLine, &values)
    }));
    let each = due
        .iter()
        .map(|(id, amount)| json!({ "cooperation": id, "amount": amount.to_string() }));
    let sum = due
        .iter()
        .fold(0u128, |sum, (_, amount)| sum.saturating_add(*amount));
    let value = json!({
        "member": member.id, "due": each.collect::<Vec<_>>(), "sum": sum.to_string(),
    });
    ctx.answer(out, &value, &lines)
}

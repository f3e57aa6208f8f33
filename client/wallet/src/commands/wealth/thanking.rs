// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth thank`: thanks to another, out of what a person can give in 30 days.

use super::giving::{ensure_other, kind_of, Way};
use super::{ensure_good, quantity, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{reason_of, tell, Deed, Doing};
use crate::commands::whom::Whom;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Issuance, Kind, WealthKind};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Thank {
    #[arg(value_name = "WHO")]
    pub who: String,
    #[arg(value_name = "QUANTITY")]
    pub quantity: String,
    #[arg(value_name = "REASON")]
    pub reason: String,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn thank(options: Thank, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    reason_of(&options.reason)?;
    quantity::ensure_shape(&options.quantity)?;
    let whom = Whom::of(&options.who, ctx)?;
    let ready = Ready::of(&options.doing, ctx).await?;
    let kind = kind_of(options.kind.as_deref(), Way::Thanks, &ready.kinds, ctx)?;
    let units = quantity::read(&options.quantity, &kind)?;
    let who = Some(options.who.as_str());
    let to = whom.member(who, &ready.actor.chain, &ready.now, ctx).await?;
    if ready.own.kind != Kind::Person {
        return Err(failure(Exit::Refused, Word::ThankPersons, &[]));
    }
    ensure_good(&ready.own)?;
    ensure_other(&ready, &to)?;
    let left = left(&ready, &kind, units, ctx).await?;
    show_left(&kind, left, ctx, out)?;
    let (rules, reason) = (&ready.actor.rules, &options.reason);
    let call = Call::thank(kind.id, to.id, units, reason, rules)?;
    let values = [
        ("name", render::named(&to)),
        ("quantity", wealth::quantity(ctx, &kind, units)),
        ("reason", render::clean(reason)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskThank, &values));
    let from = ready.own.id;
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let id = outcome.given().ok_or_else(|| missing("Wealth.Thanked"))?;
    let left = left.saturating_sub(units);
    let [name, quantity, _] = values;
    let told = [
        name,
        quantity,
        ("id", id.to_string()),
        ("left", wealth::quantity(ctx, &kind, left)),
    ];
    deed.told = ctx.say(Word::ThankDone, &told);
    let value = json!({
        "gift": id, "from": from, "to": to.id, "kind": kind.id, "quantity": units, "reason": options.reason,
        "left": left,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// What one has left to give, where that is enough.
async fn left(ready: &Ready, kind: &WealthKind, units: u64, ctx: &Context) -> Result<u64, Failure> {
    let left = ready.now.thanks_left(kind.id, ready.own.id).await?;
    let left = left.unwrap_or_default();
    if units <= left {
        return Ok(left);
    }
    let values = [
        ("left", wealth::quantity(ctx, kind, left)),
        ("quantity", wealth::quantity(ctx, kind, units)),
        ("whole", wealth::quantity(ctx, kind, whole(kind))),
    ];
    Err(failure(Exit::Refused, Word::ThanksTooMany, &values))
}

fn show_left(kind: &WealthKind, left: u64, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let values = [
        ("left", wealth::quantity(ctx, kind, left)),
        ("quantity", wealth::quantity(ctx, kind, whole(kind))),
    ];
    ctx.answer(out, &Value::Null, &[ctx.say(Word::ThanksLeft, &values)])
}

/// What one can give in 30 days.
fn whole(kind: &WealthKind) -> u64 {
    match kind.issuance {
        Issuance::Budget { a_month } => a_month,
        Issuance::Attested { .. } | Issuance::MutualCredit { .. } => 0,
    }
}

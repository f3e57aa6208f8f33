// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth share`: opens a sharing of the income that waits.

use super::{cooperation, ensure_good, ensure_partner, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, CooperationId, Purse, Together};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Share {
    #[arg(value_name = "COOPERATION")]
    pub cooperation: CooperationId,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn share(options: Share, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let ready = Ready::of(&options.doing, ctx).await?;
    let purse = ready_to_share(&ready, id, ctx).await?;
    show(&ready, &purse, ctx, out).await?;
    let call = Call::open_sharing(id, &ready.actor.rules)?;
    let values = [
        ("id", id.to_string()),
        ("amount", render::coins(purse.waiting, ctx.lang)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskShare, &values));
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let opened = outcome.sharing_opened();
    let (dated, shares_at) = opened.ok_or_else(|| missing("Wealth.SharingOpened"))?;
    let told = [
        ("id", id.to_string()),
        ("dated", ctx.date(dated)),
        ("date", ctx.date(shares_at)),
    ];
    deed.told = ctx.say(Word::ShareDone, &told);
    let value = json!({
        "cooperation": id, "income": purse.waiting.to_string(), "dated": dated, "shares_at": shares_at,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// The purse, where whoever acts can have shared what waits in it.
async fn ready_to_share(ready: &Ready, id: CooperationId, ctx: &Context) -> Result<Purse, Failure> {
    let known = cooperation(&ready.now, id).await?;
    ensure_good(&ready.own)?;
    if !matches!(known.stage, Together::Closed { .. }) {
        ensure_partner(&ready.now, id, ready.own.id).await?;
    }
    let purse = ready.now.purse(id).await?;
    let absent = || failure(Exit::Refused, Word::CooperationAbsent, &[("id", id.to_string())]);
    let purse = purse.ok_or_else(absent)?;
    if let Some(sharing) = &purse.sharing {
        let values = [("id", id.to_string()), ("date", ctx.date(sharing.shares_at))];
        return Err(failure(Exit::Refused, Word::SharingOpenAlready, &values));
    }
    if purse.waiting == 0 {
        let least = ready.now.least_balance().await?;
        let values = [
            ("id", id.to_string()),
            ("pot", known.pot.to_string()),
            ("least", render::coins(least, ctx.lang)),
        ];
        return Err(failure(Exit::Refused, Word::NothingToShare, &values));
    }
    Ok(purse)
}

/// What waits, by what it is shared, and the dates as the rules have them now.
async fn show(ready: &Ready, purse: &Purse, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let waits = [
        ("id", purse.cooperation.to_string()),
        ("amount", render::coins(purse.waiting, ctx.lang)),
    ];
    let by = [("list", wealth::points(ctx, &ready.kinds, &purse.matrix()))];
    let mut lines = vec![ctx.say(Word::IncomeWaits, &waits), ctx.say(Word::SharingBy, &by)];
    let moment = ready.now.moment().await?;
    let rules = ready.now.wealth_rules(&ready.actor.rules).await?;
    lines.extend(rules.map(|rules| {
        let dated = moment.saturating_add(rules.notice_millis);
        let after = rules.attest_millis.saturating_add(rules.undisputed_millis);
        let values = [
            ("dated", ctx.date(dated)),
            ("date", ctx.date(dated.saturating_add(after))),
        ];
        ctx.say(Word::SharingWouldBe, &values)
    }));
    ctx.answer(out, &Value::Null, &lines)
}

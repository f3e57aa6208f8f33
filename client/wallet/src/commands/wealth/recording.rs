// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth record` and `wealth withdraw`: what one brought.

use super::giving::otherwise;
use super::{ensure_good, ensure_open, ensure_partner, kind_named, open_cooperation, quantity, One, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    is_words, Call, CooperationId, Issuance, RecordStage, Snapshot, WealthKind, LONGEST_TEXT,
};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct New {
    #[arg(value_name = "KIND")]
    pub kind: String,
    #[arg(value_name = "QUANTITY")]
    pub quantity: String,
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[arg(long = "in", value_name = "COOPERATION")]
    pub cooperation: Option<CooperationId>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn record(options: New, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    text_of(&options.text)?;
    quantity::ensure_shape(&options.quantity)?;
    let ready = Ready::of(&options.doing, ctx).await?;
    let kind = kind_named(&options.kind, &ready.kinds, ctx.lang)?.clone();
    let Issuance::Attested { per_day, .. } = kind.issuance else {
        return Err(otherwise(Word::KindIsGiven, &kind, ctx));
    };
    let units = quantity::read(&options.quantity, &kind)?;
    ensure_good(&ready.own)?;
    ensure_open(&kind, ctx)?;
    if let Some(id) = options.cooperation {
        ensure_counted_in(id, &kind, &ready, ctx).await?;
    }
    let room = room(&ready, &kind, units, per_day, ctx).await?;
    show_room(&kind, room, per_day, ctx, out)?;
    let call = Call::record_wealth(
        kind.id,
        units,
        options.cooperation,
        &options.text,
        &ready.actor.rules,
    )?;
    let values = [
        ("quantity", wealth::quantity(ctx, &kind, units)),
        ("kind", wealth::kind_name(ctx, &kind)),
        ("text", render::clean(&options.text)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskRecord, &values));
    let estimate = until(&ready).await?;
    let chain = ready.actor.chain.clone();
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let id = outcome.recorded().ok_or_else(|| missing("Wealth.Recorded"))?;
    let written = chain.now().await?.record(id).await?;
    let lapses_at = match written.map(|record| record.stage) {
        Some(RecordStage::Open { lapses_at }) => Some(lapses_at),
        // A final block that is not the last one yet: by the rules.
        _ => estimate,
    };
    let left = room.saturating_sub(units);
    let [quantity, kind_name, _] = values;
    let told = [
        ("id", id.to_string()),
        quantity,
        kind_name,
        ("date", lapses_at.map(|date| ctx.date(date)).unwrap_or_default()),
        ("room", wealth::quantity(ctx, &kind, left)),
    ];
    deed.told = ctx.say(Word::RecordDone, &told);
    let value = json!({
        "record": id, "kind": kind.id, "quantity": units, "cooperation": options.cooperation,
        "lapses_at": lapses_at, "room": left,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn withdraw(options: One, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (ready, record, _) = Ready::for_record(&options, ctx).await?;
    if record.author != ready.own.id {
        return Err(ready.refused(Word::RecordNotYours, &record, ctx));
    }
    if record.stage.due().is_none() {
        return Err(ready.refused(Word::RecordIsOver, &record, ctx));
    }
    let values = [
        ("id", record.id.to_string()),
        (
            "quantity",
            wealth::quantity_of(ctx, &ready.kinds, record.kind, record.quantity),
        ),
        ("kind", wealth::kind_named(ctx, &ready.kinds, record.kind)),
    ];
    let deed = Deed::new(
        Call::withdraw_record(record.id, &ready.actor.rules)?,
        [Word::AskWithdrawRecord, Word::WithdrawRecordDone],
        &values,
        json!({ "record": record.id }),
        ctx,
    );
    ready.actor.carry_out(deed, &options.doing, ctx, out).await
}

/// What one brought, as a person typed it.
fn text_of(text: &str) -> Result<&str, Failure> {
    if text.len() <= LONGEST_TEXT && is_words(text) {
        return Ok(text);
    }
    let values = [
        ("most", LONGEST_TEXT.to_string()),
        ("length", text.len().to_string()),
    ];
    Err(failure(Exit::Usage, Word::RecordText, &values))
}

/// Refuses to record in a cooperation that is over, is not one's own, or does not count the kind.
async fn ensure_counted_in(
    id: CooperationId,
    kind: &WealthKind,
    ready: &Ready,
    ctx: &Context,
) -> Result<(), Failure> {
    open_cooperation(&ready.now, id).await?;
    ensure_partner(&ready.now, id, ready.own.id).await?;
    let matrix = ready.now.purse(id).await?.map(|purse| purse.matrix());
    let matrix = matrix.unwrap_or_default();
    if matrix.contains_key(&kind.id) {
        return Ok(());
    }
    let counted = ready.kinds.iter().filter(|kind| matrix.contains_key(&kind.id));
    let values = [
        ("id", id.to_string()),
        ("kind", wealth::kind_name(ctx, kind)),
        ("list", wealth::kind_list(ctx, counted)),
    ];
    Err(failure(Exit::Refused, Word::KindNotCounted, &values))
}

/// How much one can record now, where that is enough.
async fn room(
    ready: &Ready,
    kind: &WealthKind,
    units: u64,
    per_day: u64,
    ctx: &Context,
) -> Result<u64, Failure> {
    let room = ready.now.record_room(ready.own.id, kind.id).await?;
    let room = room.unwrap_or_default();
    if units <= room {
        return Ok(room);
    }
    let values = [
        ("room", wealth::quantity(ctx, kind, room)),
        ("kind", wealth::kind_name(ctx, kind)),
        ("quantity", wealth::quantity(ctx, kind, units)),
        ("day", wealth::quantity(ctx, kind, per_day)),
    ];
    Err(failure(Exit::Refused, Word::RecordTooMuch, &values))
}

fn show_room(kind: &WealthKind, room: u64, per_day: u64, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let values = [
        ("kind", wealth::kind_name(ctx, kind)),
        ("room", wealth::quantity(ctx, kind, room)),
        ("quantity", wealth::quantity(ctx, kind, per_day)),
    ];
    ctx.answer(out, &Value::Null, &[ctx.say(Word::RecordRoom, &values)])
}

/// Until about when what is recorded now has to be attested.
async fn until(ready: &Ready) -> Result<Option<u64>, Failure> {
    let now: &Snapshot = &ready.now;
    let rules = now.wealth_rules(&ready.actor.rules).await?;
    let moment = now.moment().await?;
    Ok(rules.map(|rules| moment.saturating_add(rules.attest_millis)))
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth dispute`, `lift` and `judge`: where somebody says that it is not so.

use super::{ensure_good, One, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{reason_of, tell, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, ValueEnum};
use opensystem_chain::{Call, Kind, Record, RecordId, RecordStage};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Dispute {
    #[arg(value_name = "RECORD")]
    pub record: RecordId,
    #[arg(value_name = "REASON")]
    pub reason: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Judge {
    #[arg(value_name = "RECORD")]
    pub record: RecordId,
    #[arg(value_name = "WHETHER")]
    pub whether: Whether,
    #[command(flatten)]
    pub doing: Doing,
}

/// What a person types.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Whether {
    Stands,
    Falls,
}

pub async fn dispute(options: Dispute, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    reason_of(&options.reason)?;
    let of = One {
        record: options.record,
        doing: options.doing,
    };
    let (ready, record, name) = Ready::for_record(&of, ctx).await?;
    ensure_can_dispute(&ready, &record, ctx).await?;
    if ready.now.attestations_left(ready.own.id).await? == 0 {
        return Err(failure(Exit::Refused, Word::NoAttestationLeft, &[]));
    }
    show(&ready, &record, &name, ctx, out)?;
    let call = Call::dispute_record(record.id, &options.reason, &ready.actor.rules)?;
    let values = [
        ("id", record.id.to_string()),
        ("name", name),
        ("reason", render::clean(&options.reason)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskDispute, &values));
    let Some(outcome) = ready.actor.perform(&deed, &of.doing, ctx, out).await? else {
        return Ok(());
    };
    let until = outcome
        .disputed_until()
        .ok_or_else(|| missing("Wealth.Disputed"))?;
    let told = [("id", record.id.to_string()), ("date", ctx.date(until))];
    deed.told = ctx.say(Word::DisputeDone, &told);
    let value = json!({ "record": record.id, "reason": options.reason, "until": until });
    tell(deed.with(value), &outcome, ctx, out)
}

async fn ensure_can_dispute(ready: &Ready, record: &Record, ctx: &Context) -> Result<(), Failure> {
    ensure_good(&ready.own)?;
    if !matches!(record.stage, RecordStage::Attested { .. }) {
        return Err(ready.refused(Word::DisputeNotAttested, record, ctx));
    }
    if record.author == ready.own.id {
        return Err(ready.refused(Word::DisputeOwn, record, ctx));
    }
    // Outside of cooperations a person disputes; in them a partner, whatever he is.
    if record.cooperation.is_none() && ready.own.kind != Kind::Person {
        return Err(failure(Exit::Refused, Word::AttestPersons, &[]));
    }
    ready.ensure_concerned(record).await
}

pub async fn lift(options: One, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (ready, record, name) = Ready::for_record(&options, ctx).await?;
    let RecordStage::Disputed { objection, .. } = &record.stage else {
        return Err(ready.refused(Word::NotDisputed, &record, ctx));
    };
    if objection.disputed_by != ready.own.id {
        let values = [
            ("id", record.id.to_string()),
            ("member", objection.disputed_by.to_string()),
        ];
        return Err(failure(Exit::Refused, Word::LiftNotYours, &values));
    }
    if objection.falls > 0 {
        return Err(ready.refused(Word::LiftTooLate, &record, ctx));
    }
    show(&ready, &record, &name, ctx, out)?;
    let call = Call::lift_dispute(record.id, &ready.actor.rules)?;
    let id = [("id", record.id.to_string())];
    let mut deed = Deed::asking(call, ctx.say(Word::AskLift, &id));
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let counts_at = outcome.lifted().ok_or_else(|| missing("Wealth.DisputeLifted"))?;
    let [id] = id;
    deed.told = ctx.say(Word::LiftDone, &[id, ("date", ctx.date(counts_at))]);
    let value = json!({ "record": record.id, "counts_at": counts_at });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn judge(options: Judge, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let of = One {
        record: options.record,
        doing: options.doing,
    };
    let (ready, record, name) = Ready::for_record(&of, ctx).await?;
    let until = match &record.stage {
        RecordStage::Disputed { until, .. } => *until,
        _ => return Err(ready.refused(Word::NotDisputed, &record, ctx)),
    };
    ensure_good(&ready.own)?;
    if record.cooperation.is_none() {
        return Err(ready.refused(Word::JudgeOutside, &record, ctx));
    }
    if record.author == ready.own.id {
        return Err(ready.refused(Word::JudgeOwn, &record, ctx));
    }
    ready.ensure_concerned(&record).await?;
    show(&ready, &record, &name, ctx, out)?;
    let stands = matches!(options.whether, Whether::Stands);
    let question = match stands {
        true => Word::AskJudgeStands,
        false => Word::AskJudgeFalls,
    };
    let values = [
        ("id", record.id.to_string()),
        ("name", name),
        ("date", ctx.date(until)),
    ];
    let deed = Deed::new(
        Call::judge_record(record.id, stands, &ready.actor.rules)?,
        [question, Word::JudgeDone],
        &values,
        json!({ "record": record.id, "stands": stands }),
        ctx,
    );
    ready.actor.carry_out(deed, &of.doing, ctx, out).await
}

/// Shows what it is about before anything is said of it.
fn show(ready: &Ready, record: &Record, name: &str, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let lines = render::wealth::record_lines(ctx, record, name, &ready.kinds);
    ctx.answer(out, &Value::Null, &lines)
}

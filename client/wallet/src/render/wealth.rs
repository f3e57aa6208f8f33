// SPDX-License-Identifier: AGPL-3.0-or-later
//! How what people bring looks to them: kinds and quantities, records, and what happens. The matrix stands in [`matrix`].

mod matrix;
mod told;
pub use matrix::{balance_of, counted, due_lines, matrix_lines, Balances};
pub use told::told;

use super::{clean, line};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Issuance, KindId, Points, Record, RecordStage, WealthKind};

/// What a kind is called: those that ecosystems begin with in the person's language, others as their founders wrote them.
pub fn kind_name(ctx: &Context, kind: &WealthKind) -> String {
    usual_name(&kind.name).map_or_else(|| line(&kind.name), |word| ctx.say(word, &[]))
}

/// The word for a kind that ecosystems begin with.
pub fn usual_name(name: &str) -> Option<Word> {
    match name {
        "work" => Some(Word::KindWork),
        "exchange" => Some(Word::KindExchange),
        "knowledge" => Some(Word::KindKnowledge),
        "gratitude" => Some(Word::KindGratitude),
        "time" => Some(Word::KindTime),
        _ => None,
    }
}

/// The same by its number; the number itself where there is none of it.
pub fn kind_named(ctx: &Context, kinds: &[WealthKind], id: KindId) -> String {
    let known = kinds.iter().find(|kind| kind.id == id);
    known.map_or_else(|| id.to_string(), |kind| kind_name(ctx, kind))
}

/// The names of these kinds in a row.
pub fn kind_list<'a>(ctx: &Context, kinds: impl IntoIterator<Item = &'a WealthKind>) -> String {
    let names = kinds.into_iter().map(|kind| kind_name(ctx, kind));
    names.collect::<Vec<_>>().join(", ")
}

/// In what a kind is counted.
pub fn unit_name(ctx: &Context, unit: &str) -> String {
    match unit {
        "minute" => ctx.say(Word::UnitMinute, &[]),
        "exchange" => ctx.say(Word::UnitExchange, &[]),
        "thanks" => ctx.say(Word::UnitThanks, &[]),
        other => line(other),
    }
}

/// So much of a kind, as a sentence says it: time as `7 h 30`, else a number and the unit.
pub fn quantity(ctx: &Context, kind: &WealthKind, units: u64) -> String {
    if kind.is_time() {
        return time(ctx, units);
    }
    let count = ("count", units.to_string());
    match (&*kind.unit, units) {
        ("exchange", 2..) => ctx.say(Word::QuantityExchanges, &[count]),
        ("thanks", 2..) => ctx.say(Word::QuantityThanks, &[count]),
        _ => ctx.say(
            Word::QuantityUnits,
            &[count, ("unit", unit_name(ctx, &kind.unit))],
        ),
    }
}

/// A balance of a kind, with its sign; nothing has none.
pub fn balance(ctx: &Context, kind: &WealthKind, units: i64) -> String {
    format!("{}{}", sign(units), quantity(ctx, kind, units.unsigned_abs()))
}

/// How far down a limit lets a balance go.
pub fn lowest(ctx: &Context, kind: &WealthKind, limit: u64) -> String {
    let sign = match limit {
        0 => "",
        _ => "-",
    };
    format!("{sign}{}", quantity(ctx, kind, limit))
}

fn sign(units: i64) -> &'static str {
    match units.signum() {
        -1 => "-",
        0 => "",
        _ => "+",
    }
}

/// So much of a kind by its number.
pub fn quantity_of(ctx: &Context, kinds: &[WealthKind], id: KindId, units: u64) -> String {
    let known = kinds.iter().find(|kind| kind.id == id);
    known.map_or_else(|| units.to_string(), |kind| quantity(ctx, kind, units))
}

fn time(ctx: &Context, minutes: u64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let minutes = |minutes: String| [("hours", hours.to_string()), ("minutes", minutes)];
    match (hours, rest) {
        (0, rest) => ctx.say(Word::TimeMinutes, &minutes(rest.to_string())),
        (_, 0) => ctx.say(Word::TimeHours, &minutes(String::new())),
        (_, rest) => ctx.say(Word::TimeHoursMinutes, &minutes(format!("{rest:02}"))),
    }
}

/// The same in a column, where what stands below each other must line up: `0 h 05`.
fn time_in_column(ctx: &Context, minutes: u64) -> String {
    let values = [
        ("hours", (minutes / 60).to_string()),
        ("minutes", format!("{:02}", minutes % 60)),
    ];
    ctx.say(Word::TimeHoursMinutes, &values)
}

/// A kind in full.
pub fn kind_lines(ctx: &Context, kind: &WealthKind) -> Vec<String> {
    let unit = match kind.is_time() {
        true => ctx.say(Word::UnitTime, &[]),
        false => unit_name(ctx, &kind.unit),
    };
    let values = [
        ("id", kind.id.to_string()),
        ("name", kind_name(ctx, kind)),
        ("unit", unit),
    ];
    let head = match kind.open {
        true => Word::KindLine,
        false => Word::KindLineClosed,
    };
    let mut lines = vec![ctx.say(head, &values)];
    lines.extend(issuance_lines(ctx, kind));
    if kind.half_life_days > 0 {
        lines.push(ctx.say(Word::KindFades, &[("days", kind.half_life_days.to_string())]));
    }
    lines
}

/// How units of a kind come to be, and what one is worth where it can be shared by.
fn issuance_lines(ctx: &Context, kind: &WealthKind) -> Vec<String> {
    let units = |units| quantity(ctx, kind, units);
    match kind.issuance {
        Issuance::Attested { per_day, pair_whole } => {
            let issued = [("quantity", units(per_day)), ("whole", units(pair_whole))];
            vec![
                ctx.say(Word::KindIsIssued, &issued),
                ctx.say(Word::KindIsWorth, &[("points", kind.points.to_string())]),
            ]
        }
        Issuance::Budget { a_month } => vec![ctx.say(Word::KindIsThanked, &[("quantity", units(a_month))])],
        Issuance::MutualCredit { per_partner, most } => {
            let lent = [("partner", units(per_partner)), ("most", units(most))];
            vec![ctx.say(Word::KindIsLent, &lent)]
        }
    }
}

/// What a unit of each kind is worth, in a row.
pub fn points(ctx: &Context, kinds: &[WealthKind], points: &Points) -> String {
    let each = points.iter().map(|(kind, points)| {
        let values = [
            ("kind", kind_named(ctx, kinds, *kind)),
            ("points", points.to_string()),
        ];
        ctx.say(Word::PointsOf, &values)
    });
    each.collect::<Vec<_>>().join(", ")
}

/// A record in full; `name` is its author's.
pub fn record_lines(ctx: &Context, record: &Record, name: &str, kinds: &[WealthKind]) -> Vec<String> {
    let head = [
        ("id", record.id.to_string()),
        ("quantity", quantity_of(ctx, kinds, record.kind, record.quantity)),
        ("kind", kind_named(ctx, kinds, record.kind)),
        ("name", name.to_owned()),
        ("date", ctx.date(record.at)),
    ];
    let mut lines = vec![ctx.say(Word::RecordHead, &head)];
    let within = record.cooperation.map(|id| [("id", id.to_string())]);
    lines.extend(within.map(|id| ctx.say(Word::RecordIn, &id)));
    lines.push(clean(&record.text));
    lines.extend(stage_lines(ctx, record, kinds));
    lines
}

fn stage_lines(ctx: &Context, record: &Record, kinds: &[WealthKind]) -> Vec<String> {
    let id = ("id", record.id.to_string());
    let counts = |counts: u64| ("counts", quantity_of(ctx, kinds, record.kind, counts));
    let line = match &record.stage {
        RecordStage::Open { lapses_at } => ctx.say(Word::RecordOpen, &[id, ("date", ctx.date(*lapses_at))]),
        RecordStage::Attested { attestation } => {
            let by = ("by", attestation.attested_by.to_string());
            let date = ("date", ctx.date(attestation.counts_at));
            ctx.say(Word::RecordAttested, &[id, by, counts(attestation.counts), date])
        }
        RecordStage::Disputed { .. } => return dispute_lines(ctx, record),
        RecordStage::Counted { attestation, .. } => {
            let by = ("by", attestation.attested_by.to_string());
            ctx.say(Word::RecordCounted, &[by, counts(attestation.counts)])
        }
        RecordStage::Lapsed { .. } => ctx.say(Word::RecordLapsed, &[]),
        RecordStage::Withdrawn { .. } => ctx.say(Word::RecordWithdrawn, &[]),
        RecordStage::Rejected { .. } => ctx.say(Word::RecordRejected, &[]),
    };
    vec![line]
}

fn dispute_lines(ctx: &Context, record: &Record) -> Vec<String> {
    let RecordStage::Disputed { objection, until, .. } = &record.stage else {
        return vec![];
    };
    let values = [
        ("id", record.id.to_string()),
        ("by", objection.disputed_by.to_string()),
        ("reason", clean(&objection.reason)),
        ("date", ctx.date(*until)),
        ("yes", objection.stands.to_string()),
        ("no", objection.falls.to_string()),
    ];
    let settled = match record.cooperation {
        Some(_) => Word::RecordJudged,
        None => Word::RecordDecided,
    };
    vec![ctx.say(Word::RecordDisputed, &values), ctx.say(settled, &values)]
}

/// How far a record is, in a few words.
pub fn stage(ctx: &Context, record: &Record, kinds: &[WealthKind]) -> String {
    match &record.stage {
        RecordStage::Open { lapses_at } => ctx.say(Word::ShortRecordOpen, &[("date", ctx.date(*lapses_at))]),
        RecordStage::Attested { attestation } => {
            let date = ("date", ctx.date(attestation.counts_at));
            ctx.say(Word::ShortRecordAttested, &[date])
        }
        RecordStage::Disputed { .. } => ctx.say(Word::ShortRecordDisputed, &[]),
        RecordStage::Counted { attestation, .. } => {
            let counts = quantity_of(ctx, kinds, record.kind, attestation.counts);
            ctx.say(Word::ShortRecordCounted, &[("counts", counts)])
        }
        RecordStage::Lapsed { .. } => ctx.say(Word::ShortRecordLapsed, &[]),
        RecordStage::Withdrawn { .. } => ctx.say(Word::ShortRecordWithdrawn, &[]),
        RecordStage::Rejected { .. } => ctx.say(Word::ShortRecordRejected, &[]),
    }
}

/// A record on one line.
pub fn record_line(ctx: &Context, record: &Record, kinds: &[WealthKind]) -> String {
    let values = [
        ("id", record.id.to_string()),
        ("member", record.author.to_string()),
        ("quantity", quantity_of(ctx, kinds, record.kind, record.quantity)),
        ("kind", kind_named(ctx, kinds, record.kind)),
        ("text", line(&record.text)),
        ("stage", stage(ctx, record, kinds)),
    ];
    ctx.say(Word::RecordLine, &values)
}

#[cfg(test)]
pub mod tests;

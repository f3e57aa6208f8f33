// SPDX-License-Identifier: AGPL-3.0-or-later
//! From what a file says of a kind of wealth, or of a disputed record, to the call of the chain.

use super::deeds::Deeds;
use super::file::wealth::KindChange;
use crate::commands::wealth::{kind_named, quantity};
use crate::context::Context;
use crate::exit::{failure, Exit, Failure};
use crate::render::wealth;
use crate::words::Word;
use opensystem_chain::{Call, Cell, Issuance, KindId, RecordId, RecordStage, WealthKind, MOST_KINDS};

/// Makes or changes a kind.
pub async fn set_kind(deeds: &Deeds<'_>, change: &KindChange, ctx: &Context) -> Result<Call, Failure> {
    let (former, kind) = changed(deeds, change, ctx).await?;
    if let Some(former) = former.filter(|former| former.unit != kind.unit) {
        let totals = deeds.now.wealth_totals().await?;
        let used = |total: &Cell| total.kind == former.id && total.counted > 0;
        if totals.iter().any(used) {
            let values = [
                ("kind", wealth::kind_name(ctx, &former)),
                ("unit", wealth::unit_name(ctx, &former.unit)),
            ];
            return Err(failure(Exit::Refused, Word::UnitStays, &values));
        }
    }
    Ok(Call::set_kind(&kind, &deeds.actor.rules)?)
}

/// Settles a record that is disputed outside of cooperations.
pub async fn settle(deeds: &Deeds<'_>, id: RecordId, stands: bool, ctx: &Context) -> Result<Call, Failure> {
    let unknown = || failure(Exit::Refused, Word::RecordUnknown, &[("id", id.to_string())]);
    let record = deeds.now.record(id).await?.ok_or_else(unknown)?;
    let disputed = matches!(record.stage, RecordStage::Disputed { .. });
    if disputed && record.cooperation.is_none() {
        return Ok(Call::settle_record(id, stands, &deeds.actor.rules)?);
    }
    let kinds = deeds.now.wealth_kinds().await?;
    let values = [
        ("id", id.to_string()),
        ("stage", wealth::stage(ctx, &record, &kinds)),
    ];
    Err(failure(Exit::Refused, Word::SettleNotDisputed, &values))
}

/// The lines by which a proposal shows what changes in a kind: field, as it is, as it will be.
pub async fn changes(
    deeds: &Deeds<'_>,
    change: &KindChange,
    ctx: &Context,
) -> Result<Vec<(String, String, String)>, Failure> {
    let (former, kind) = changed(deeds, change, ctx).await?;
    let told = |kind: &WealthKind| {
        let Issuance::Attested { per_day, pair_whole } = kind.issuance;
        [
            ("name", wealth::kind_name(ctx, kind)),
            ("unit", wealth::unit_name(ctx, &kind.unit)),
            ("per_day", wealth::quantity(ctx, kind, per_day)),
            ("pair_whole", wealth::quantity(ctx, kind, pair_whole)),
            ("points", kind.points.to_string()),
            ("open", kind.open.to_string()),
        ]
    };
    let former = former.as_ref().map(told);
    let rows = told(&kind).into_iter().enumerate().map(|(place, (field, new))| {
        let former = former.as_ref().and_then(|former| former.get(place));
        let former = former.map_or("–".to_owned(), |(_, former)| former.clone());
        (field.to_owned(), former, new)
    });
    Ok(rows.filter(|(_, former, new)| former != new).collect())
}

/// The kind as it is, where there is one, and as it is to be.
async fn changed(
    deeds: &Deeds<'_>,
    change: &KindChange,
    ctx: &Context,
) -> Result<(Option<WealthKind>, WealthKind), Failure> {
    let kinds = deeds.now.wealth_kinds().await?;
    let number = change.kind.parse::<KindId>().ok().filter(|id| *id < MOST_KINDS);
    let former = match kind_named(&change.kind, &kinds, ctx.lang) {
        Ok(known) => Some(known.clone()),
        // A number that no kind has makes one.
        Err(_) if number.is_some() => None,
        Err(unknown) => return Err(unknown),
    };
    let id = former.as_ref().map(|former| former.id).or(number);
    let kind = merged(id.unwrap_or_default(), former.as_ref(), change)?;
    Ok((former, kind))
}

/// A kind with what changes in it; a new one has to name what it is, its unit, and how much of it comes to be.
fn merged(id: KindId, former: Option<&WealthKind>, change: &KindChange) -> Result<WealthKind, Failure> {
    let lacks = |field: &str| {
        let values = [("id", id.to_string()), ("field", field.to_owned())];
        failure(Exit::Usage, Word::KindIncomplete, &values)
    };
    let name = change.name.clone().or(former.map(|former| former.name.clone()));
    let unit = change.unit.clone().or(former.map(|former| former.unit.clone()));
    let mut kind = WealthKind {
        id,
        name: name.ok_or_else(|| lacks("name"))?,
        unit: unit.ok_or_else(|| lacks("unit"))?,
        issuance: Issuance::Attested {
            per_day: 0,
            pair_whole: 0,
        },
        points: change
            .points
            .or(former.map(|former| former.points))
            .unwrap_or_default(),
        open: change.open.or(former.map(|former| former.open)).unwrap_or(true),
    };
    let issued = former.map(|former| {
        let Issuance::Attested { per_day, pair_whole } = former.issuance;
        (per_day, pair_whole)
    });
    let read = |text: &Option<String>, former: Option<u64>, field: &str| match text {
        Some(text) => quantity::read(text, &kind),
        None => former.ok_or_else(|| lacks(field)),
    };
    kind.issuance = Issuance::Attested {
        per_day: read(&change.per_day, issued.map(|issued| issued.0), "per_day")?,
        pair_whole: read(&change.pair_whole, issued.map(|issued| issued.1), "pair_whole")?,
    };
    Ok(kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::wealth::tests::work;

    #[test]
    fn what_is_not_named_in_a_kind_stays() {
        let change = KindChange {
            kind: "work".into(),
            per_day: Some("8h".into()),
            points: Some(3),
            ..KindChange::default()
        };
        let kind = merged(0, Some(&work()), &change).unwrap();
        let expected = WealthKind {
            issuance: Issuance::Attested {
                per_day: 480,
                pair_whole: 2_400,
            },
            points: 3,
            ..work()
        };
        assert_eq!(kind, expected);
    }

    #[test]
    fn a_new_kind_names_what_it_is() {
        let whole = KindChange {
            kind: "3".into(),
            name: Some("harvest".into()),
            unit: Some("kg".into()),
            per_day: Some("20".into()),
            pair_whole: Some("50".into()),
            points: None,
            open: None,
        };
        let made = merged(3, None, &whole).unwrap();
        assert_eq!((made.points, made.open, made.unit.as_str()), (0, true, "kg"));
        let code = |change: KindChange| merged(3, None, &change).unwrap_err().code();
        for change in [
            KindChange {
                name: None,
                ..whole.clone()
            },
            KindChange {
                unit: None,
                ..whole.clone()
            },
            KindChange {
                per_day: None,
                ..whole.clone()
            },
            KindChange {
                pair_whole: None,
                ..whole.clone()
            },
        ] {
            assert_eq!(code(change), "kind_incomplete");
        }
        let hours = KindChange {
            per_day: Some("8h".into()),
            ..whole
        };
        assert_eq!(code(hours), "quantity_of_units");
    }
}

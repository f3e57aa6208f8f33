// SPDX-License-Identifier: AGPL-3.0-or-later
//! From what a file says of a kind of wealth, of a disputed record, or of what somebody owes who left, to the call of the chain.

use super::deeds::Deeds;
use super::file::wealth::{Issued, KindChange};
use crate::commands::wealth::{kind_named, lent_kind, quantity};
use crate::commands::whom::known;
use crate::context::Context;
use crate::exit::{failure, Exit, Failure};
use crate::render::wealth;
use crate::words::Word;
use opensystem_chain::{
    Call, Issuance, KindId, MemberId, RecordId, RecordStage, Standing, WealthKind, MOST_KINDS,
};

/// Makes or changes a kind.
pub async fn set_kind(deeds: &Deeds<'_>, change: &KindChange, ctx: &Context) -> Result<Call, Failure> {
    let (former, kind) = changed(deeds, change, ctx).await?;
    let stays = former
        .as_ref()
        .and_then(|former| Some((former, what_stays(former, &kind)?)));
    if let Some((former, word)) = stays {
        if deeds.now.kind_is_used(former.id).await? {
            let values = [
                ("kind", wealth::kind_name(ctx, former)),
                ("unit", wealth::unit_name(ctx, &former.unit)),
                ("issuance", issued(former.issuance).word().to_owned()),
            ];
            return Err(failure(Exit::Refused, word, &values));
        }
    }
    Ok(Call::set_kind(&kind, &deeds.actor.rules)?)
}

/// What of a kind that is to change stays once something of it is there; nothing where that does not change.
fn what_stays(former: &WealthKind, kind: &WealthKind) -> Option<Word> {
    match (
        former.unit != kind.unit,
        issued(former.issuance) != issued(kind.issuance),
    ) {
        (true, _) => Some(Word::UnitStays),
        (false, true) => Some(Word::IssuanceStays),
        (false, false) => None,
    }
}

/// Has the commons take over what a member who left owes.
pub async fn write_off(
    deeds: &Deeds<'_>,
    kind: &str,
    member: MemberId,
    ctx: &Context,
) -> Result<Call, Failure> {
    let kinds = deeds.now.wealth_kinds().await?;
    let kind = lent_kind(kind, &kinds, ctx)?;
    let departed = known(member, deeds.now).await?;
    let refused = |word: Word| {
        let values = [
            ("member", member.to_string()),
            ("kind", wealth::kind_name(ctx, kind)),
        ];
        Err(failure(Exit::Refused, word, &values))
    };
    if departed.standing != Standing::Left {
        return refused(Word::WriteOffStays);
    }
    let credit = deeds.now.credit(kind.id, member).await?;
    match credit.map_or(0, |credit| credit.debt()) {
        0 => refused(Word::WriteOffNothing),
        _ => Ok(Call::write_off(kind.id, member, &deeds.actor.rules)?),
    }
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
    let former = former.map(|former| told(&former, ctx)).unwrap_or_default();
    let new = told(&kind, ctx);
    let of = |rows: &[(&'static str, String)], field: &str| {
        let row = rows.iter().find(|(name, _)| *name == field);
        row.map_or("–".to_owned(), |(_, value)| value.clone())
    };
    let row = |field: &'static str| (field.to_owned(), of(&former, field), of(&new, field));
    let rows = SHOWN.into_iter().map(row);
    Ok(rows.filter(|(_, former, new)| former != new).collect())
}

/// What is shown of a kind that changes, as a file names it.
const SHOWN: [&str; 11] = [
    "name",
    "unit",
    "issuance",
    "per_day",
    "pair_whole",
    "a_month",
    "per_partner",
    "most",
    "points",
    "open",
    "half_life_days",
];

/// What a kind is, field by field.
fn told(kind: &WealthKind, ctx: &Context) -> Vec<(&'static str, String)> {
    let quantity = |units| wealth::quantity(ctx, kind, units);
    let mut rows = vec![
        ("name", wealth::kind_name(ctx, kind)),
        ("unit", wealth::unit_name(ctx, &kind.unit)),
        ("issuance", issued(kind.issuance).word().to_owned()),
        ("points", kind.points.to_string()),
        ("open", kind.open.to_string()),
        ("half_life_days", kind.half_life_days.to_string()),
    ];
    rows.extend(match kind.issuance {
        Issuance::Attested { per_day, pair_whole } => vec![
            ("per_day", quantity(per_day)),
            ("pair_whole", quantity(pair_whole)),
        ],
        Issuance::Budget { a_month } => vec![("a_month", quantity(a_month))],
        Issuance::MutualCredit { per_partner, most } => {
            vec![("per_partner", quantity(per_partner)), ("most", quantity(most))]
        }
    });
    rows
}

fn issued(issuance: Issuance) -> Issued {
    match issuance {
        Issuance::Attested { .. } => Issued::Attested,
        Issuance::Budget { .. } => Issued::Budget,
        Issuance::MutualCredit { .. } => Issued::MutualCredit,
    }
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
    let name = change.name.clone().or(former.map(|former| former.name.clone()));
    let unit = change.unit.clone().or(former.map(|former| former.unit.clone()));
    let was = former.map(|former| issued(former.issuance));
    let is = change.issued.or(was).unwrap_or(Issued::Attested);
    // What stays of a kind that comes to be in the same way; in another nothing is shared by, and nothing fades, unless said.
    let alike = former.filter(|_| was == Some(is));
    let kind = WealthKind {
        id,
        name: name.ok_or_else(|| lacks(id, "name"))?,
        unit: unit.ok_or_else(|| lacks(id, "unit"))?,
        issuance: Issuance::Budget { a_month: 0 },
        points: change
            .points
            .or(alike.map(|former| former.points))
            .unwrap_or_default(),
        open: change.open.or(former.map(|former| former.open)).unwrap_or(true),
        half_life_days: change
            .half_life_days
            .or(alike.map(|former| former.half_life_days))
            .unwrap_or_default(),
    };
    Ok(WealthKind {
        issuance: issuance(&kind, is, alike, change)?,
        ..kind
    })
}

/// How units of that kind come to be, with what changes in that.
fn issuance(
    kind: &WealthKind,
    is: Issued,
    alike: Option<&WealthKind>,
    change: &KindChange,
) -> Result<Issuance, Failure> {
    let read = |text: &Option<String>, former: Option<u64>, field: &str| match text {
        Some(text) => quantity::read(text, kind),
        None => former.ok_or_else(|| lacks(kind.id, field)),
    };
    // The numbers that it has, in the order in which the way names them.
    let [first, second] = match alike.map(|former| former.issuance) {
        Some(Issuance::Attested { per_day, pair_whole }) => [Some(per_day), Some(pair_whole)],
        Some(Issuance::Budget { a_month }) => [Some(a_month), None],
        Some(Issuance::MutualCredit { per_partner, most }) => [Some(per_partner), Some(most)],
        None => [None, None],
    };
    Ok(match is {
        Issued::Attested => Issuance::Attested {
            per_day: read(&change.per_day, first, "per_day")?,
            pair_whole: read(&change.pair_whole, second, "pair_whole")?,
        },
        Issued::Budget => Issuance::Budget {
            a_month: read(&change.a_month, first, "a_month")?,
        },
        Issued::MutualCredit => Issuance::MutualCredit {
            per_partner: read(&change.per_partner, first, "per_partner")?,
            most: read(&change.most, second, "most")?,
        },
    })
}

/// A field that a new kind, or a new way, lacks.
fn lacks(id: KindId, field: &str) -> Failure {
    let values = [("id", id.to_string()), ("field", field.to_owned())];
    failure(Exit::Usage, Word::KindIncomplete, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::wealth::tests::{gratitude, time, work};

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
    fn what_comes_to_be_in_another_way_names_how_much() {
        let budget = KindChange {
            kind: "work".into(),
            issued: Some(Issued::Budget),
            a_month: Some("2h".into()),
            ..KindChange::default()
        };
        let kind = merged(0, Some(&work()), &budget).unwrap();
        assert_eq!(kind.issuance, Issuance::Budget { a_month: 120 });
        // Nothing is shared by what is given.
        assert_eq!(
            (kind.points, what_stays(&work(), &kind)),
            (0, Some(Word::IssuanceStays))
        );
        let unsaid = KindChange {
            a_month: None,
            ..budget
        };
        assert_eq!(
            merged(0, Some(&work()), &unsaid).unwrap_err().code(),
            "kind_incomplete"
        );
        let deeper = KindChange {
            kind: "time".into(),
            issued: Some(Issued::MutualCredit),
            most: Some("50h".into()),
            ..KindChange::default()
        };
        let kind = merged(4, Some(&time()), &deeper).unwrap();
        let expected = Issuance::MutualCredit {
            per_partner: 120,
            most: 3_000,
        };
        assert_eq!((kind.issuance, what_stays(&time(), &kind)), (expected, None));
        let lasting = KindChange {
            kind: "gratitude".into(),
            half_life_days: Some(0),
            ..KindChange::default()
        };
        let kind = merged(3, Some(&gratitude()), &lasting).unwrap();
        assert_eq!((kind.issuance, kind.half_life_days), (gratitude().issuance, 0));
    }

    #[test]
    fn what_a_kind_is_is_told_by_the_fields_of_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let fields = |kind: WealthKind| {
            let rows = told(&kind, &ctx);
            assert!(rows.iter().all(|(field, _)| SHOWN.contains(field)));
            rows
        };
        assert!(fields(work()).contains(&("per_day", "10 h".to_owned())));
        assert!(fields(gratitude()).contains(&("a_month", "30 thanks".to_owned())));
        assert!(fields(gratitude()).contains(&("half_life_days", "365".to_owned())));
        assert!(fields(time()).contains(&("most", "40 h".to_owned())));
    }

    #[test]
    fn a_new_kind_names_what_it_is() {
        let whole = KindChange {
            kind: "3".into(),
            name: Some("harvest".into()),
            unit: Some("kg".into()),
            per_day: Some("20".into()),
            pair_whole: Some("50".into()),
            ..KindChange::default()
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

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a proposal does to a kind of wealth: the table `[action.set_kind]`; and to what somebody owes who left:
//! `[action.write_off]`.

use super::{Fault, Field, Table, Wrong};
use opensystem_chain::{MemberId, LONGEST_KIND_NAME, LONGEST_UNIT};

/// What can be said of a kind.
const KIND_FIELDS: [&str; 12] = [
    "kind",
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
/// Bytes of a quantity.
const LONGEST_QUANTITY: usize = 32;

/// In which way units of a kind come to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issued {
    Attested,
    Budget,
    MutualCredit,
}

impl Issued {
    const ALL: [Self; 3] = [Self::Attested, Self::Budget, Self::MutualCredit];

    /// As it is written in a file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Attested => "attested",
            Self::Budget => "budget",
            Self::MutualCredit => "mutual_credit",
        }
    }

    /// The field that says so.
    fn said(self) -> &'static str {
        match self {
            Self::Attested => "issuance = \"attested\"",
            Self::Budget => "issuance = \"budget\"",
            Self::MutualCredit => "issuance = \"mutual_credit\"",
        }
    }

    /// The fields that belong to it and to no other.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Attested => &["per_day", "pair_whole"],
            Self::Budget => &["a_month"],
            Self::MutualCredit => &["per_partner", "most"],
        }
    }
}

/// A kind, and what changes in it; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindChange {
    /// Its number, or its name.
    pub kind: String,
    pub name: Option<String>,
    pub unit: Option<String>,
    /// In which way its units come to be: said, or known by the fields that are named.
    pub issued: Option<Issued>,
    /// Quantities as they were written: of time hours are known, once the unit is.
    pub per_day: Option<String>,
    pub pair_whole: Option<String>,
    pub a_month: Option<String>,
    pub per_partner: Option<String>,
    pub most: Option<String>,
    pub points: Option<u32>,
    pub open: Option<bool>,
    pub half_life_days: Option<u32>,
}

/// Reads the table.
pub fn kind_of(table: &Table<'_>) -> Result<KindChange, Fault> {
    table.only(&KIND_FIELDS)?;
    let kind = table.need("kind")?;
    let line = |name: &str, most: usize| table.get(name).map(|field| field.line(most)).transpose();
    let quantity = |name: &str| table.get(name).map(|field| word_of(&field)).transpose();
    let number = |name: &str| table.get(name).map(|field| field.number()).transpose();
    let change = KindChange {
        kind: word_of(&kind)?,
        name: line("name", LONGEST_KIND_NAME)?,
        unit: line("unit", LONGEST_UNIT)?,
        issued: issued_of(table)?,
        per_day: quantity("per_day")?,
        pair_whole: quantity("pair_whole")?,
        a_month: quantity("a_month")?,
        per_partner: quantity("per_partner")?,
        most: quantity("most")?,
        points: number("points")?,
        open: table.get("open").map(|field| field.yes_or_no()).transpose()?,
        half_life_days: number("half_life_days")?,
    };
    let kept = KindChange {
        kind: change.kind.clone(),
        ..KindChange::default()
    };
    match change == kept {
        true => Err(kind.fault(Wrong::Needs("points = …"))),
        false => Ok(change),
    }
}

/// In which way its units come to be: fields of two ways exclude each other.
fn issued_of(table: &Table<'_>) -> Result<Option<Issued>, Fault> {
    let mut found = match table.get("issuance") {
        Some(field) => Some(said_of(&field)?),
        None => None,
    };
    for issued in Issued::ALL {
        for field in issued.fields().iter().filter_map(|name| table.get(name)) {
            match found.filter(|other| *other != issued) {
                Some(other) => return Err(field.fault(Wrong::Excludes(other.said()))),
                None => found = Some(issued),
            }
        }
    }
    Ok(found)
}

fn said_of(field: &Field<'_>) -> Result<Issued, Fault> {
    let text = field.text()?;
    let known = Issued::ALL.into_iter().find(|issued| issued.word() == text);
    known.ok_or_else(|| {
        let list = Issued::ALL.map(Issued::word).join(", ");
        field.fault(Wrong::NoneOf(list))
    })
}

/// Reads which kind it is, and who owes something in it.
pub fn write_off_of(table: &Table<'_>) -> Result<(String, MemberId), Fault> {
    table.only(&["kind", "member"])?;
    let member = table.need("member")?.number()?;
    Ok((word_of(&table.need("kind")?)?, member))
}

/// A number, or a text such as `10h`.
fn word_of(field: &Field<'_>) -> Result<String, Fault> {
    match field.value.is_integer() {
        true => Ok(field.number::<u64>()?.to_string()),
        false => field.line(LONGEST_QUANTITY),
    }
}

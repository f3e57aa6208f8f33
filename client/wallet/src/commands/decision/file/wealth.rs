// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a proposal does to a kind of wealth: the table `[action.set_kind]`.

use super::{Fault, Field, Table, Wrong};
use opensystem_chain::{LONGEST_KIND_NAME, LONGEST_UNIT};

/// What can be said of a kind.
const KIND_FIELDS: [&str; 7] = ["kind", "name", "unit", "per_day", "pair_whole", "points", "open"];
/// Bytes of a quantity.
const LONGEST_QUANTITY: usize = 32;

/// A kind, and what changes in it; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindChange {
    /// Its number, or its name.
    pub kind: String,
    pub name: Option<String>,
    pub unit: Option<String>,
    /// Quantities as they were written: of time hours are known, once the unit is.
    pub per_day: Option<String>,
    pub pair_whole: Option<String>,
    pub points: Option<u32>,
    pub open: Option<bool>,
}

/// Reads the table.
pub fn kind_of(table: &Table<'_>) -> Result<KindChange, Fault> {
    table.only(&KIND_FIELDS)?;
    let kind = table.need("kind")?;
    let line = |name: &str, most: usize| table.get(name).map(|field| field.line(most)).transpose();
    let quantity = |name: &str| table.get(name).map(|field| word_of(&field)).transpose();
    let change = KindChange {
        kind: word_of(&kind)?,
        name: line("name", LONGEST_KIND_NAME)?,
        unit: line("unit", LONGEST_UNIT)?,
        per_day: quantity("per_day")?,
        pair_whole: quantity("pair_whole")?,
        points: table.get("points").map(|field| field.number()).transpose()?,
        open: table.get("open").map(|field| field.yes_or_no()).transpose()?,
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

/// A number, or a text such as `10h`.
fn word_of(field: &Field<'_>) -> Result<String, Fault> {
    match field.value.is_integer() {
        true => Ok(field.number::<u64>()?.to_string()),
        false => field.line(LONGEST_QUANTITY),
    }
}

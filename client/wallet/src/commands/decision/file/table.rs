// SPDX-License-Identifier: AGPL-3.0-or-later
//! The tables of a file, each field with its place: what is wrong is told with its line and its name.

use super::{Fault, Wrong};
use opensystem_chain::{deceives, is_words};
use serde_json::{json, Map, Number, Value};
use std::cell::Cell;
use std::str::FromStr;
use toml::de::{DeTable, DeValue};
use toml::Spanned;

/// Values within each other, at most: TOML allows more than anybody writes.
const DEEPEST: usize = 16;

/// A table.
pub struct Table<'a> {
    /// Like `action.spend`; nothing for the file itself.
    place: String,
    at: usize,
    fields: &'a DeTable<'a>,
}

/// A field with its value.
pub struct Field<'a> {
    pub place: String,
    pub at: usize,
    pub value: &'a DeValue<'a>,
}

impl<'a> Table<'a> {
    /// The whole file.
    pub fn whole(fields: &'a DeTable<'a>) -> Self {
        Self {
            place: String::new(),
            at: 0,
            fields,
        }
    }

    /// The names of the fields in the order in which they stand.
    pub fn names(&self) -> Vec<&'a str> {
        let mut names: Vec<_> = self
            .fields
            .iter()
            .map(|(name, _): (&Spanned<_>, &Spanned<_>)| (name.span().start, name.get_ref().as_ref()))
            .collect();
        names.sort_by_key(|(at, _)| *at);
        names.into_iter().map(|(_, name)| name).collect()
    }

    /// Refuses fields of other names.
    pub fn only(&self, known: &[&str]) -> Result<(), Fault> {
        match self.names().into_iter().find(|name| !known.contains(name)) {
            None => Ok(()),
            Some(name) => Err(self.fault(name, Wrong::Unknown(known.join(", ")))),
        }
    }

    /// What is wrong with a field of this table.
    pub fn fault(&self, name: &str, wrong: Wrong) -> Fault {
        let at = self
            .fields
            .iter()
            .find(|(known, _): &(&Spanned<_>, &Spanned<_>)| known.get_ref().as_ref() == name);
        Fault {
            at: at.map_or(self.at, |(name, _)| name.span().start),
            place: self.below(name),
            wrong,
        }
    }

    fn below(&self, name: &str) -> String {
        match self.place.is_empty() {
            true => name.to_owned(),
            false => format!("{}.{name}", self.place),
        }
    }

    /// A field, if it is there.
    pub fn get(&self, name: &str) -> Option<Field<'a>> {
        let found = self
            .fields
            .iter()
            .find(|(known, _): &(&Spanned<_>, &Spanned<_>)| known.get_ref().as_ref() == name);
        found.map(|(known, value)| Field {
            place: self.below(name),
            at: known.span().start,
            value: value.get_ref(),
        })
    }

    /// A field that must be there.
    pub fn need(&self, name: &str) -> Result<Field<'a>, Fault> {
        self.get(name).ok_or_else(|| self.fault(name, Wrong::Missing))
    }
}

impl<'a> Field<'a> {
    pub fn fault(&self, wrong: Wrong) -> Fault {
        Fault {
            at: self.at,
            place: self.place.clone(),
            wrong,
        }
    }

    /// A text, whatever is in it.
    pub fn text(&self) -> Result<&'a str, Fault> {
        self.value.as_str().ok_or_else(|| self.fault(Wrong::NotText))
    }

    /// One line of plain text, of at most so many bytes.
    pub fn line(&self, most: usize) -> Result<String, Fault> {
        let text = self.short(most)?;
        match !text.is_empty() && text.trim() == text && !text.chars().any(deceives) {
            true => Ok(text.to_owned()),
            false => Err(self.fault(Wrong::NotPlain)),
        }
    }

    /// Plain text, of at most so many bytes.
    pub fn words(&self, most: usize) -> Result<String, Fault> {
        let text = self.short(most)?;
        match is_words(text) {
            true => Ok(text.to_owned()),
            false => Err(self.fault(Wrong::NotPlain)),
        }
    }

    fn short(&self, most: usize) -> Result<&'a str, Fault> {
        let text = self.text()?;
        match text.len() <= most {
            true => Ok(text),
            false => Err(self.fault(Wrong::TooLong {
                most,
                length: text.len(),
            })),
        }
    }

    /// A whole number within the range of its type.
    pub fn number<T: FromStr>(&self) -> Result<T, Fault> {
        let whole = self
            .value
            .as_integer()
            .filter(|number| number.radix() == 10)
            .and_then(|number| number.as_str().parse().ok());
        whole.ok_or_else(|| self.fault(Wrong::NotNumber))
    }

    pub fn yes_or_no(&self) -> Result<bool, Fault> {
        self.value.as_bool().ok_or_else(|| self.fault(Wrong::NotYesNo))
    }

    pub fn table(&self) -> Result<Table<'a>, Fault> {
        let fields = self.value.as_table().ok_or_else(|| self.fault(Wrong::NotTable))?;
        Ok(Table {
            place: self.place.clone(),
            at: self.at,
            fields,
        })
    }

    /// A list of texts.
    pub fn texts(&self) -> Result<Vec<&'a str>, Fault> {
        let values = self.value.as_array().ok_or_else(|| self.fault(Wrong::NotList))?;
        let texts = values.iter().map(|value| value.get_ref().as_str());
        texts
            .collect::<Option<Vec<_>>>()
            .ok_or_else(|| self.fault(Wrong::NotList))
    }

    /// A day, or a day and an hour, in universal time where it says nothing else; Unix milliseconds.
    pub fn moment(&self) -> Result<u64, Fault> {
        let written = self.value.as_datetime();
        written
            .and_then(moment_of)
            .ok_or_else(|| self.fault(Wrong::NotDate))
    }

    /// A value as the JSON that calls are read from.
    pub fn json(&self) -> Result<Value, Fault> {
        let deep = Cell::new(DEEPEST);
        json_of(self.value, &deep).ok_or_else(|| self.fault(Wrong::NotJson))
    }
}

fn json_of(value: &DeValue<'_>, deep: &Cell<usize>) -> Option<Value> {
    let left = deep.get().checked_sub(1)?;
    let below = |value: &Spanned<DeValue<'_>>| json_of(value.get_ref(), &Cell::new(left));
    Some(match value {
        DeValue::String(text) => json!(text),
        DeValue::Boolean(yes) => json!(yes),
        // Large numbers are digits in a text, as `opensystem call` takes them.
        DeValue::Integer(number) if number.radix() == 10 => match number.as_str().parse::<u64>() {
            Ok(number) => json!(number),
            Err(_) => json!(number.as_str().parse::<i128>().ok()?.to_string()),
        },
        DeValue::Integer(_) => return None,
        DeValue::Float(number) => Value::Number(Number::from_f64(number.as_str().parse().ok()?)?),
        DeValue::Datetime(written) => json!(moment_of(written)?),
        DeValue::Array(values) => Value::Array(values.iter().map(below).collect::<Option<_>>()?),
        DeValue::Table(fields) => {
            let mut object = Map::new();
            for (name, value) in fields.iter() {
                object.insert(name.get_ref().to_string(), below(value)?);
            }
            Value::Object(object)
        }
    })
}

/// A moment as a person types it: a day, or a day and an hour, as in a file.
pub fn moment(text: &str) -> Option<u64> {
    moment_of(&text.parse().ok()?)
}

fn moment_of(written: &toml::value::Datetime) -> Option<u64> {
    let date = written.date?;
    let time = written.time;
    let of_day = time.map_or(0, |time| {
        let seconds = i64::from(time.second);
        (i64::from(time.hour) * 60 + i64::from(time.minute)) * 60 + seconds
    });
    let east = match written.offset {
        Some(toml::value::Offset::Custom { minutes }) => i64::from(minutes) * 60,
        Some(toml::value::Offset::Z) | None => 0,
    };
    let days = days_of(i64::from(date.year), i64::from(date.month), i64::from(date.day));
    let seconds = days.checked_mul(86_400)?.checked_add(of_day)?.checked_sub(east)?;
    u64::try_from(seconds).ok()?.checked_mul(1_000)
}

/// Days from 1 January 1970 to a date of the Gregorian calendar, counted from 1 March of the year 0, so that the day a leap
/// year adds is the last of the year.
fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = match month <= 2 {
        true => (year - 1, month + 9),
        false => (year, month - 3),
    };
    let of_year = (153 * month + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (year, month, day, days) in [
            (1970, 1, 1, 0),
            (2000, 2, 29, 11_016),
            (2026, 11, 24, 20_781),
            (1969, 12, 31, -1),
        ] {
            assert_eq!(days_of(year, month, day), days, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn a_moment_is_typed_as_it_is_written_in_a_file() {
        assert_eq!(moment("2026-11-24"), Some(1_795_478_400_000));
        assert_eq!(moment("2026-11-24T13:00:01+01:00"), Some(1_795_521_601_000));
        for text in [
            "",
            "2026",
            "24/11/2026",
            "2026-02-30",
            "12:00:00",
            "1969-12-31",
            " 2026-11-24",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
        assert_eq!(moment(&"9".repeat(100_000)), None);
    }

    #[test]
    fn values_become_the_json_that_calls_are_read_from() {
        let text = "a = 1\nb = [true, \"x\"]\nc = { d = 1.5, e = 340282366920938463463374607431768211455 }\nf = 2026-11-24\ng = 0xff\n";
        let parsed = DeTable::parse(text).unwrap();
        let table = Table::whole(parsed.get_ref());
        let json = |name: &str| table.need(name).and_then(|field| field.json()).ok();
        assert_eq!(json("a"), Some(json!(1)));
        assert_eq!(json("b"), Some(json!([true, "x"])));
        assert_eq!(json("f"), Some(json!(1_795_478_400_000u64)));
        assert_eq!(json("g"), None);
        assert_eq!(table.names(), ["a", "b", "c", "f", "g"]);
    }
}

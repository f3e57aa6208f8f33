// SPDX-License-Identifier: AGPL-3.0-or-later
//! The question in the file of a proposal: options, and the number that goes with the way of deciding.

use super::{Fault, Field, Table, Wrong};
use opensystem_chain::{Method, Question, LONGEST_OPTION, USUAL_HIGHEST};
use std::ops::RangeInclusive;

/// The fields of a question, each with the ways of deciding that it goes with.
const NUMBERS: [(&str, Method); 3] = [
    ("highest", Method::Score),
    ("dots", Method::Dots),
    ("seats", Method::Election),
];

/// What a file asks in this way of deciding; nothing where it asks nothing.
pub fn question(table: &Table<'_>, method: Option<Method>) -> Result<Option<Question>, Fault> {
    let asks = method.filter(|method| method.asks());
    for (name, of) in NUMBERS {
        if let Some(field) = table.get(name).filter(|_| asks != Some(of)) {
            return Err(field.fault(Wrong::GoesWith(of.word().to_owned())));
        }
    }
    let (Some(method), Some(options)) = (asks, table.get("options")) else {
        return nothing(table, asks);
    };
    if table.get("action").is_some() {
        return Err(table.fault("action", Wrong::Excludes("options")));
    }
    let options = texts(&options, method.options())?;
    let number = number(table, method, options.len())?;
    Ok(Some(Question { options, number }))
}

/// A file without options, or without a way of deciding that has some.
fn nothing(table: &Table<'_>, asks: Option<Method>) -> Result<Option<Question>, Fault> {
    match (asks, table.get("options")) {
        (None, None) => Ok(None),
        (None, Some(options)) => {
            let ways = Method::ALL.into_iter().filter(|(method, _)| method.asks());
            let words: Vec<_> = ways.map(|(_, word)| word).collect();
            Err(options.fault(Wrong::GoesWith(words.join(", "))))
        }
        (Some(_), _) => Err(table.fault("method", Wrong::Needs("options"))),
    }
}

/// The options: as many as can be, each a line of its own.
fn texts(field: &Field<'_>, among: Option<RangeInclusive<usize>>) -> Result<Vec<String>, Fault> {
    let values = field.value.as_array();
    let values = values.ok_or_else(|| field.fault(Wrong::NotList))?;
    let mut options: Vec<String> = vec![];
    for (number, value) in (1..).zip(values) {
        let option = Field {
            place: format!("{} ({number})", field.place),
            at: value.span().start,
            value: value.get_ref(),
        };
        let text = option.line(LONGEST_OPTION)?;
        if options.contains(&text) {
            return Err(option.fault(Wrong::OptionTwice(text)));
        }
        options.push(text);
    }
    match among.filter(|among| !among.contains(&options.len())) {
        None => Ok(options),
        Some(among) => Err(field.fault(Wrong::OptionCount {
            least: *among.start(),
            most: *among.end(),
            given: options.len(),
        })),
    }
}

/// The number that goes with the way of deciding, or the usual one.
fn number(table: &Table<'_>, method: Method, options: usize) -> Result<u8, Fault> {
    let field = NUMBERS.into_iter().find(|(_, of)| *of == method);
    let field = field.and_then(|(name, _)| table.get(name));
    let range = method.numbers(options);
    let Some(field) = field else {
        return Ok(match method {
            Method::Score => USUAL_HIGHEST,
            Method::Dots => u8::try_from(2 * options).unwrap_or(u8::MAX),
            _ => *range.start(),
        });
    };
    let number: Option<u8> = field.number().ok();
    number.filter(|number| range.contains(number)).ok_or_else(|| {
        field.fault(Wrong::OutOfRange {
            least: *range.start(),
            most: *range.end(),
        })
    })
}

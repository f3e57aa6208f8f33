// SPDX-License-Identifier: AGPL-3.0-or-later
//! The TOML document: its syntax, what JSON cannot say, and what no founding may claim.

use super::{Fault, Faults};
use serde_json::{Map, Number, Value};

/// Properties of the coin that are constants of the runtime, because signatures commit to them.
const BELONG_TO_THE_RUNTIME: [&str; 4] = ["symbol", "decimals", "ss58_prefix", "existential_deposit"];

/// Parses a document into the JSON it stands for.
pub fn parse(text: &str, faults: &mut Faults) -> Result<Map<String, Value>, Vec<Fault>> {
    let table = text
        .parse::<toml::Table>()
        .map_err(|error| vec![syntax_fault(text, &error)])?;
    Ok(object("", table, faults))
}

fn syntax_fault(text: &str, error: &toml::de::Error) -> Fault {
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Fault {
        field: format!("line {line}"),
        problem: format!("this is not TOML: {}", error.message()),
    }
}

fn object(path: &str, table: toml::Table, faults: &mut Faults) -> Map<String, Value> {
    let mut object = Map::new();
    for (key, value) in table {
        let path = if path.is_empty() {
            key.clone()
        } else {
            format!("{path}.{key}")
        };
        if BELONG_TO_THE_RUNTIME.contains(&key.as_str()) {
            faults.add(path, format!("`{key}` belongs to the runtime and is the same for all who found with it; remove this line"));
        } else if let Some(value) = json(&path, value, faults) {
            object.insert(key, value);
        }
    }
    object
}

fn json(path: &str, value: toml::Value, faults: &mut Faults) -> Option<Value> {
    match value {
        toml::Value::String(text) => Some(Value::String(text)),
        toml::Value::Integer(number) => Some(Value::Number(number.into())),
        toml::Value::Boolean(flag) => Some(Value::Bool(flag)),
        toml::Value::Table(table) => Some(Value::Object(object(path, table, faults))),
        toml::Value::Array(entries) => {
            let entries = entries.into_iter().enumerate();
            Some(Value::Array(
                entries
                    .filter_map(|(index, entry)| json(&format!("{path}[{index}]"), entry, faults))
                    .collect(),
            ))
        }
        toml::Value::Float(number) => {
            let number = Number::from_f64(number).map(Value::Number);
            if number.is_none() {
                faults.add(
                    path,
                    "infinite and undefined numbers mean nothing here; write a finite one",
                );
            }
            number
        }
        toml::Value::Datetime(_) => {
            faults.add(
                path,
                "dates have no place in a founding; write a duration as a number of milliseconds",
            );
            None
        }
    }
}

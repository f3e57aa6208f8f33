// SPDX-License-Identifier: AGPL-3.0-or-later
//! From the founding that people write (TOML) to the founding that a runtime understands (JSON), and its answer.
//!
//! The node checks only what is the node's: that the file is TOML, the table `[ecosystem]`, the texts named in `file`, the
//! development seeds, and that nothing claims what belongs to the runtime. Every rule of the ecosystem is checked by the
//! runtime, which answers with faults of the same shape. All faults of a file are collected and shown at once; for that,
//! what is faulty here is replaced by a stand-in, so that the runtime can judge the rest. Stand-ins never reach a genesis:
//! a founding with a fault is refused.

mod document;
mod ecosystem;
mod keys;
mod place;
mod runtime_answer;
mod texts;

pub use ecosystem::{Ecosystem, Kind};
pub use runtime_answer::{ask, Prepared};
pub use texts::{read_text, EmbeddedTexts, Folder, TextSource};

use serde_json::{Map, Value};
use std::fmt;

/// One thing that is wrong with a founding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, as a path such as `founders[0].account`.
    pub field: String,
    /// What is wrong, and what to do.
    pub problem: String,
}

impl fmt::Display for Fault {
    /// One line, whatever the texts contain.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(f, "{}: {}", line(&self.field), line(&self.problem))
    }
}

/// The faults found so far, in the order they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Notes a fault.
    pub fn add(&mut self, field: impl Into<String>, problem: impl Into<String>) {
        self.0.push(Fault {
            field: field.into(),
            problem: problem.into(),
        });
    }

    /// Takes over the faults that a runtime found, in the words of the file, but for fields already faulted here: there
    /// it saw a stand-in, or nothing.
    pub fn take_over(&mut self, theirs: Vec<Fault>) {
        for Fault { field, problem } in theirs {
            let field = if field == "name" {
                "ecosystem.name".to_string()
            } else {
                field
            };
            if !self.0.iter().any(|known| known.field == field) {
                self.add(field, problem);
            }
        }
    }

    /// Nothing if there is no fault.
    pub fn into_result(self) -> Result<(), Vec<Fault>> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(self.0)
        }
    }
}

/// A founding as the node read it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What only the node uses.
    pub ecosystem: Ecosystem,
    /// What the runtime is asked about, as JSON.
    pub founding: Value,
    /// The faults found by the node.
    pub faults: Faults,
}

/// Reads a founding. Only a file that is no TOML yields no draft.
pub fn read(toml: &str, texts: &dyn TextSource) -> Result<Draft, Vec<Fault>> {
    let mut faults = Faults::default();
    let mut founding = document::parse(toml, &mut faults)?;
    let ecosystem = ecosystem::take(&mut founding, &mut faults);
    texts::resolve(&mut founding, texts, &mut faults);
    keys::resolve(&mut founding, ecosystem.kind, &mut faults);
    founding.insert("name".into(), Value::String(ecosystem.name.clone()));
    Ok(Draft {
        ecosystem,
        founding: Value::Object(founding),
        faults,
    })
}

/// The tables of a list such as `[[founders]]`, with their paths. What is no list of tables is left for the runtime to
/// refuse.
fn tables<'a>(
    founding: &'a mut Map<String, Value>,
    list: &'static str,
) -> impl Iterator<Item = (String, &'a mut Map<String, Value>)> {
    let entries = founding
        .get_mut(list)
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten();
    entries
        .enumerate()
        .filter_map(move |(index, entry)| Some((format!("{list}[{index}]"), entry.as_object_mut()?)))
}

#[cfg(test)]
mod tests;

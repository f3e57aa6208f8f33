// SPDX-License-Identifier: AGPL-3.0-or-later
//! From a column of the JSON that a runtime was given back to the field that stands there.
//!
//! A runtime that cannot even read a founding (an unknown key, a malformed account) answers with its JSON reader's message,
//! which ends with a column. People never see that JSON, so the column becomes a path such as `founders[1].account`.

use super::Fault;

/// The field under which a runtime reports that it cannot read a founding.
const WHOLE: &str = "founding";

/// Puts a reader's fault in its place; leaves any other fault as it is.
pub fn locate(fault: Fault, json: &str) -> Fault {
    let Some((problem, column)) = split_column(&fault) else {
        return fault;
    };
    let field = match path_at(json, column) {
        path if path.is_empty() => WHOLE.to_string(),
        path => path,
    };
    Fault {
        field,
        problem: format!("cannot be read: {problem}"),
    }
}

fn split_column(fault: &Fault) -> Option<(String, usize)> {
    if fault.field != WHOLE {
        return None;
    }
    let (problem, column) = fault.problem.rsplit_once(" at line 1 column ")?;
    Some((problem.to_string(), column.trim().parse().ok()?))
}

/// Where a reader is within the objects and lists it has entered.
enum Level {
    Object { key: Option<String> },
    List { index: usize },
}

/// The path of what ends at `column` (counted from 1) of a compact JSON text.
fn path_at(json: &str, column: usize) -> String {
    let read = json.get(..column).unwrap_or(json);
    let mut levels: Vec<Level> = Vec::new();
    let mut characters = read.char_indices().peekable();
    let mut key_comes = false;
    while let Some((start, character)) = characters.next() {
        match character {
            '{' => levels.push(Level::Object { key: None }),
            '[' => levels.push(Level::List { index: 0 }),
            '}' | ']' if characters.peek().is_some() => drop(levels.pop()),
            // The reader stopped at the end of this object: something is missing in it.
            '}' | ']' => leave_entry(levels.last_mut()),
            ',' => next_entry(levels.last_mut()),
            '"' => {
                let end = skip_string(&mut characters).unwrap_or(read.len());
                if let (true, Some(Level::Object { key })) = (key_comes, levels.last_mut()) {
                    *key = read.get(start + 1..end).map(str::to_string);
                }
            }
            _ => {}
        }
        key_comes = matches!(character, '{' | ',') && matches!(levels.last(), Some(Level::Object { .. }));
    }
    join(&levels)
}

fn leave_entry(level: Option<&mut Level>) {
    if let Some(Level::Object { key }) = level {
        *key = None;
    }
}

fn next_entry(level: Option<&mut Level>) {
    match level {
        Some(Level::Object { key }) => *key = None,
        Some(Level::List { index }) => *index += 1,
        None => {}
    }
}

/// Skips to the closing quote and says where it stands.
fn skip_string(characters: &mut impl Iterator<Item = (usize, char)>) -> Option<usize> {
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some(at),
            '\\' => drop(characters.next()),
            _ => {}
        }
    }
    None
}

fn join(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object { key: Some(key) } if path.is_empty() => path.push_str(key),
            Level::Object { key: Some(key) } => path.push_str(&format!(".{key}")),
            Level::Object { key: None } => {}
            Level::List { index } => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whole {
        #[serde(rename = "name")]
        _name: String,
        #[serde(rename = "founders")]
        _founders: Vec<Founder>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Founder {
        #[serde(rename = "name")]
        _name: String,
        #[serde(rename = "coins", default)]
        _coins: u64,
    }

    /// What a runtime would answer, located.
    fn located(json: &str) -> Fault {
        let error = serde_json::from_str::<Whole>(json).expect_err("must be refused");
        locate(
            Fault {
                field: WHOLE.into(),
                problem: error.to_string(),
            },
            json,
        )
    }

    #[track_caller]
    fn assert_located(json: &str, field: &str, words: &str) {
        let fault = located(json);
        assert_eq!(fault.field, field, "{fault}");
        assert!(
            fault.problem.contains(words) && !fault.problem.contains("column"),
            "{fault}"
        );
    }

    #[test]
    fn a_wrong_value_an_unknown_key_and_a_missing_one_are_located() {
        let first = r#"{"name":"A\"{[,"}"#;
        assert_located(
            &format!(r#"{{"founders":[{first},{{"name":3}}],"name":"N"}}"#),
            "founders[1].name",
            "string",
        );
        assert_located(
            &format!(r#"{{"founders":[{first},{{"coins":"é","name":"B"}}],"name":"N"}}"#),
            "founders[1].coins",
            "u64",
        );
        assert_located(
            &format!(r#"{{"founders":[{first},{{"colour":1,"name":"B"}}],"name":"N"}}"#),
            "founders[1].colour",
            "unknown field",
        );
        assert_located(
            &format!(r#"{{"founders":[{first},{{"coins":1}}],"name":"N"}}"#),
            "founders[1]",
            "missing",
        );
        assert_located(r#"{"founders":[],"what":{},"name":"N"}"#, "what", "unknown field");
        assert_located(r#"{"founders":[]}"#, "founding", "missing field");
        assert_located(r#"{"founders":3,"name":"N"}"#, "founders", "sequence");
    }

    #[test]
    fn other_faults_stay_as_they_are() {
        let fault = Fault {
            field: "timing.slot_millis".into(),
            problem: "is odd at line 1 column 3".into(),
        };
        assert_eq!(locate(fault.clone(), "{}"), fault);
        let fault = Fault {
            field: WHOLE.into(),
            problem: "is refused".into(),
        };
        assert_eq!(locate(fault.clone(), "{}"), fault);
        let fault = Fault {
            field: WHOLE.into(),
            problem: "x at line 1 column 900".into(),
        };
        assert_eq!(locate(fault, "{}").field, WHOLE);
    }
}

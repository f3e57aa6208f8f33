// SPDX-License-Identifier: AGPL-3.0-or-later
//! The texts of the social code: `file` becomes `text`.

use super::{tables, Faults};
use serde_json::{Map, Value};
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

/// The longest text a file may hold. The runtime has limits of its own; this one keeps a wrong name, a film say, from being
/// read whole.
pub const TEXT_MAX_BYTES: u64 = 64 * 1024;

/// Where the files named in a founding are found.
pub trait TextSource {
    /// The text of a file, or why it cannot be had.
    fn text(&self, name: &str) -> Result<String, String>;
}

/// Files beside the founding.
pub struct Folder(pub PathBuf);

impl TextSource for Folder {
    fn text(&self, name: &str) -> Result<String, String> {
        read_text(&self.0.join(name), TEXT_MAX_BYTES)
    }
}

/// Files embedded in the binary, as (name, content).
pub struct EmbeddedTexts(pub &'static [(&'static str, &'static str)]);

impl TextSource for EmbeddedTexts {
    fn text(&self, name: &str) -> Result<String, String> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found
            .map(|(_, text)| text.to_string())
            .ok_or_else(|| format!("{name} is not embedded in this binary"))
    }
}

/// Reads a file of UTF-8 text of at most `max_bytes`; the problem names the file.
pub fn read_text(path: &Path, max_bytes: u64) -> Result<String, String> {
    let shown = path.display();
    let metadata = path
        .metadata()
        .map_err(|error| format!("{shown} cannot be read: {error}"))?;
    if !metadata.is_file() {
        return Err(format!("{shown} is not a file"));
    }
    let mut bytes = Vec::new();
    // One byte more than allowed is read: the file may have grown since its size was asked for.
    File::open(path)
        .and_then(|file| file.take(max_bytes + 1).read_to_end(&mut bytes))
        .map_err(|error| format!("{shown} cannot be read: {error}"))?;
    if bytes.len() as u64 > max_bytes {
        return Err(format!(
            "{shown} is longer than {} KiB; shorten it",
            max_bytes / 1024
        ));
    }
    String::from_utf8(bytes).map_err(|error| {
        format!(
            "{shown} is not UTF-8 text (byte {}); save it as UTF-8",
            error.utf8_error().valid_up_to()
        )
    })
}

/// Replaces `file` by `text` in each `[[code]]`.
pub fn resolve(founding: &mut Map<String, Value>, source: &dyn TextSource, faults: &mut Faults) {
    for (path, entry) in tables(founding, "code") {
        match (entry.remove("file"), entry.contains_key("text")) {
            (None, true) => {}
            (None, false) => {
                faults.add(
                    format!("{path}.text"),
                    "is missing; give `file`, the name of a file, or `text`",
                );
                stand_in(entry);
            }
            (Some(_), true) => {
                faults.add(
                    format!("{path}.file"),
                    "stands beside `text`; keep one of the two",
                );
            }
            (Some(Value::String(name)), false) => match source.text(&name) {
                Ok(text) => {
                    entry.insert("text".into(), Value::String(text));
                }
                Err(problem) => {
                    faults.add(format!("{path}.file"), problem);
                    stand_in(entry);
                }
            },
            (Some(_), false) => {
                faults.add(format!("{path}.file"), "must be the name of a file, in quotes");
                stand_in(entry);
            }
        }
    }
}

fn stand_in(entry: &mut Map<String, Value>) {
    entry.insert("text".into(), Value::String("?".into()));
}

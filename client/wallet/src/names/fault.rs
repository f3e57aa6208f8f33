// SPDX-License-Identifier: AGPL-3.0-or-later
//! What can be wrong with a person's names for accounts, and the sentences for it.

use super::MOST_NAMES;
use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::words::Word;
use opensystem_chain::AccountId32;
use std::io;
use std::path::{Path, PathBuf};

/// What can go wrong with a person's names.
#[derive(Debug)]
pub enum NamesFault {
    /// Not a name that an account can have.
    BadName,
    /// The name stands for an account already.
    Exists { name: String, account: AccountId32 },
    /// There is no such name.
    Absent(String),
    /// There are [`MOST_NAMES`] already.
    Full,
    /// Others than the owner can write the file, and so send his coins elsewhere.
    OthersCanWrite(PathBuf),
    /// The file is not one of names.
    Damaged(PathBuf, Damage),
    /// The file cannot be read or written.
    File(PathBuf, io::Error),
}

/// What is wrong in a file of names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Not a JSON object of texts, from this line on.
    Json { line: usize },
    /// A name that no account can have.
    BadName(String),
    /// A name that stands twice.
    Twice(String),
    /// A name without a right address.
    BadAddress(String),
    /// More than [`MOST_NAMES`], or more bytes than they take.
    TooLarge,
}

impl From<NamesFault> for Failure {
    fn from(fault: NamesFault) -> Self {
        let shown = |path: &Path| ("path", path.display().to_string());
        let (exit, word, values) = match fault {
            NamesFault::BadName => (Exit::Usage, Word::NameBad, vec![]),
            NamesFault::Exists { name, account } => {
                let values = vec![("name", name), ("address", account.to_string())];
                (Exit::Key, Word::NameExists, values)
            }
            NamesFault::Absent(name) => (Exit::Key, Word::NameAbsent, vec![("name", name)]),
            NamesFault::Full => (Exit::Key, Word::NamesFull, vec![("most", MOST_NAMES.to_string())]),
            NamesFault::OthersCanWrite(path) => (Exit::Key, Word::NamesOpenToOthers, vec![shown(&path)]),
            NamesFault::File(path, error) => return StoreFault::File(path, error).into(),
            NamesFault::Damaged(path, damage) => {
                let (word, value) = match damage {
                    Damage::Json { line } => (Word::NamesNotJson, ("line", line.to_string())),
                    Damage::BadName(name) => (Word::NamesBadName, ("name", name)),
                    Damage::Twice(name) => (Word::NamesTwice, ("name", name)),
                    Damage::BadAddress(name) => (Word::NamesBadAddress, ("name", name)),
                    Damage::TooLarge => (Word::NamesTooLarge, ("most", MOST_NAMES.to_string())),
                };
                let example = ("example", r#"{"zoe": "5Grwva…"}"#.to_owned());
                (Exit::Key, word, vec![shown(&path), value, example])
            }
        };
        failure(exit, word, &values)
    }
}

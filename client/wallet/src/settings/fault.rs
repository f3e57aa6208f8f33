// SPDX-License-Identifier: AGPL-3.0-or-later
//! What can be wrong with a configuration file, and the sentences for it.

use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::words::Word;
use std::io;
use std::path::{Path, PathBuf};

/// What can go wrong with a configuration file.
#[derive(Debug)]
pub enum SettingsFault {
    /// It cannot be read.
    File(PathBuf, io::Error),
    /// It is larger than a configuration is.
    TooLarge(PathBuf),
    /// A line is wrong.
    Line {
        path: PathBuf,
        line: usize,
        wrong: Wrong,
    },
    /// It has no profile of the name that was asked for; these it has.
    NoProfile { name: String, known: Vec<String> },
}

/// What is wrong in a line. No value is told: it may be a secret in the wrong place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not TOML.
    Toml,
    /// A field that does not exist.
    Unknown(String),
    /// A field for a secret, or an address with a password in it: there are none in this file.
    Secret(String),
    /// A field whose value should be a text.
    NotText(String),
    /// A field whose value should be a table.
    NotTable(String),
    /// Not a name that a profile can have: the rule is that of keys.
    ProfileName,
    /// The file chooses a profile that it does not have.
    NoProfile,
    /// Not a language that the wallet speaks.
    Lang,
    /// Not the address of a node.
    Url,
    /// Neither the name of a key, nor a path of derivation, nor an address.
    Signer,
    /// Not a whole path.
    Keys,
}

impl From<SettingsFault> for Failure {
    fn from(fault: SettingsFault) -> Self {
        let shown = |path: &Path| ("path", path.display().to_string());
        let (exit, word, values) = match fault {
            SettingsFault::File(path, error) => return StoreFault::File(path, error).into(),
            SettingsFault::TooLarge(path) => (Exit::Key, Word::ConfigTooLarge, vec![shown(&path)]),
            SettingsFault::NoProfile { name, known } => {
                let list = match known.is_empty() {
                    true => "–".to_owned(),
                    false => known.join(", "),
                };
                (Exit::Usage, Word::NoProfile, vec![("name", name), ("list", list)])
            }
            SettingsFault::Line { path, line, wrong } => {
                let (word, field) = wrong.word();
                let example = ("example", r#"lang = "fr""#.to_owned());
                let values = vec![
                    shown(&path),
                    ("line", line.to_string()),
                    ("field", field),
                    example,
                ];
                (Exit::Key, word, values)
            }
        };
        failure(exit, word, &values)
    }
}

impl Wrong {
    /// The sentence for it, and the field that it is about.
    fn word(self) -> (Word, String) {
        match self {
            Self::Unknown(field) => (Word::ConfigUnknown, field),
            Self::Secret(field) => (Word::ConfigSecret, field),
            Self::NotText(field) => (Word::ConfigNotText, field),
            Self::NotTable(field) => (Word::ConfigNotTable, field),
            Self::ProfileName => (Word::ConfigProfileName, String::new()),
            Self::Toml => (Word::ConfigToml, String::new()),
            Self::NoProfile => (Word::ConfigNoProfile, String::new()),
            Self::Lang => (Word::ConfigLang, String::new()),
            Self::Url => (Word::ConfigUrl, String::new()),
            Self::Signer => (Word::ConfigSigner, String::new()),
            Self::Keys => (Word::ConfigKeys, String::new()),
        }
    }
}

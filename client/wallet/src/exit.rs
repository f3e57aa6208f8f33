// SPDX-License-Identifier: AGPL-3.0-or-later
//! How a command ends: its exit code, and what is said when it fails.

use crate::keys::keystore::KeystoreFault;
use crate::keys::{SecretFault, StoreFault};
use crate::render::clean;
use crate::words::{fill, Word};
use opensystem_chain::{Error, Lang};
use std::io;

/// The exit codes, as `--help` tells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    Done = 0,
    Refused = 1,
    Usage = 2,
    Unreachable = 3,
    Key = 4,
    Unsettled = 5,
}

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// Between the wallet and the chain.
    Chain(Box<Error>),
    /// With the folder of keys.
    Store(StoreFault),
    /// The wallet's own reasons.
    Said {
        exit: Exit,
        word: Word,
        values: Vec<(&'static str, String)>,
    },
    /// The answer could not be written.
    Output(io::Error),
}

/// A failure in the wallet's own words.
pub fn failure(exit: Exit, word: Word, values: &[(&'static str, String)]) -> Failure {
    Failure::Said {
        exit,
        word,
        values: values.to_vec(),
    }
}

impl Failure {
    /// How the program ends.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Chain(error) => match **error {
                Error::NotAnAddress { .. } => Exit::Usage,
                Error::Refused(_)
                | Error::ExchangeMismatch
                | Error::OtherChain
                | Error::TooLate { .. }
                | Error::TooYoung => Exit::Refused,
                Error::Unsettled { .. } => Exit::Unsettled,
                Error::Unreachable { .. }
                | Error::Silent { .. }
                | Error::Lost { .. }
                | Error::Node { .. }
                | Error::Incompatible { .. }
                | Error::Garbled { .. } => Exit::Unreachable,
            },
            Self::Store(StoreFault::BadName) => Exit::Usage,
            Self::Store(_) | Self::Output(_) => Exit::Key,
            Self::Said { exit, .. } => *exit,
        }
    }

    /// A stable word for programs.
    pub fn code(&self) -> String {
        match self {
            Self::Chain(error) => error.code(),
            Self::Store(fault) => words_of(fault).0.code(),
            Self::Said { word, .. } => word.code(),
            Self::Output(_) => Word::OutputTrouble.code(),
        }
    }

    /// What happened and what to do, for people.
    pub fn say(&self, lang: Lang) -> String {
        let said = match self {
            Self::Chain(error) => error.say(lang),
            Self::Store(fault) => {
                let (word, values) = words_of(fault);
                fill(word.text(lang), &values)
            }
            Self::Said { word, values, .. } => fill(word.text(lang), values),
            Self::Output(error) => fill(Word::OutputTrouble.text(lang), &[("reason", error.to_string())]),
        };
        // What it repeats from files, nodes and arguments must not move the cursor.
        clean(&said)
    }

    /// Whether the reader simply went away, as `head` does.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// The failure as JSON.
    pub fn json(&self, lang: Lang) -> serde_json::Value {
        serde_json::json!({ "error": { "code": self.code(), "message": self.say(lang) } })
    }
}

fn words_of(fault: &StoreFault) -> (Word, Vec<(&'static str, String)>) {
    let path = |path: &std::path::Path| ("path", path.display().to_string());
    match fault {
        StoreFault::BadName => (Word::KeyBadName, vec![]),
        StoreFault::Exists(name) => (Word::KeyExists, vec![("name", name.to_string())]),
        StoreFault::Absent(name) => (Word::KeyAbsent, vec![("name", name.to_string())]),
        StoreFault::OthersCanRead(file) => (Word::KeyOpenToOthers, vec![path(file)]),
        StoreFault::File(file, error) => (
            Word::KeyFileTrouble,
            vec![path(file), ("reason", error.to_string())],
        ),
        StoreFault::Keystore(file, fault) => match fault {
            KeystoreFault::Damaged => (Word::KeyFileDamaged, vec![path(file)]),
            KeystoreFault::Unknown => (Word::KeyFileUnknown, vec![path(file)]),
            KeystoreFault::ReadOnly => (Word::KeyReadOnly, vec![path(file)]),
            KeystoreFault::WrongPassword => (Word::KeyWrongPassword, vec![]),
            KeystoreFault::NeedsPassword => (Word::KeyNeedsPassword, vec![]),
        },
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Chain(Box::new(error))
    }
}

impl From<StoreFault> for Failure {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl From<SecretFault> for Failure {
    fn from(fault: SecretFault) -> Self {
        let word = match fault {
            SecretFault::Shape => Word::SecretShape,
            SecretFault::Phrase => Word::SecretPhrase,
            SecretFault::WellKnown => Word::SecretWellKnown,
            SecretFault::Soft => Word::SecretSoft,
        };
        failure(Exit::Key, word, &[])
    }
}

impl From<getrandom::Error> for Failure {
    fn from(error: getrandom::Error) -> Self {
        failure(Exit::Key, Word::RandomTrouble, &[("reason", error.to_string())])
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_end_with_the_codes_that_help_tells() {
        let unreachable = Error::Unreachable {
            url: "ws://x".into(),
            reason: "refused".into(),
        };
        assert_eq!(Failure::from(unreachable).exit() as u8, 3);
        assert_eq!(Failure::from(SecretFault::Phrase).exit() as u8, 4);
        assert_eq!(Failure::from(StoreFault::BadName).exit() as u8, 2);
        assert_eq!(Failure::from(Error::ExchangeMismatch).exit() as u8, 1);
    }

    #[test]
    fn a_failure_is_told_in_json_too() {
        let json = failure(Exit::Usage, Word::BadKind, &[("text", "cat".into())]).json(Lang::En);
        let expected = r#"{"error":{"code":"bad_kind","message":"\"cat\" is not a kind of member: person, project or ecosystem."}}"#;
        assert_eq!(json.to_string(), expected);
    }
}

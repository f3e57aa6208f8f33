// SPDX-License-Identifier: AGPL-3.0-or-later
//! The file of a proposal: what it says, how it is decided, and what is done when it passes ([`action`]). Everything that
//! can be told without the chain is told here, with its line and its name.

pub mod action;
mod income;
mod question;
mod table;
pub mod wealth;

pub use table::{moment, Field, Table};

use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::machine;
use crate::words::Word;
use action::Action;
use opensystem_chain::{
    Content, Document, Method, ProposalId, Question, H256, LONGEST_TEXT, LONGEST_TITLE, LONGEST_URI,
};
use sp_crypto_hashing::blake2_256;
use std::path::{Path, PathBuf};
use toml::de::DeTable;

/// The largest file that is read.
const LONGEST_FILE: u64 = 1024 * 1024;
/// The largest document whose hash is taken.
const LONGEST_DOCUMENT: u64 = 64 * 1024 * 1024;
/// The fields of a file.
const FIELDS: [&str; 12] = [
    "title", "text", "area", "method", "about", "document", "uri", "action", "options", "highest", "dots",
    "seats",
];

/// What a file is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// To propose what it says.
    Proposal,
    /// To amend what is decided in this way, which the file need not repeat; nothing as long as that is not known.
    Amendment(Option<Method>),
}

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub content: Content,
    pub area: Option<String>,
    pub method: Option<Method>,
    pub about: Option<ProposalId>,
    pub action: Option<Action>,
    /// What is asked, where people choose among options.
    pub question: Option<Question>,
}

/// What is wrong in a file, at which byte, and with which field.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    pub at: usize,
    pub place: String,
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not TOML.
    Toml,
    /// A field that does not exist; those that do.
    Unknown(String),
    Missing,
    NotText,
    NotNumber,
    NotYesNo,
    NotTable,
    NotList,
    NotDate,
    /// Numbers that JSON cannot hold, or too deep.
    NotJson,
    NotPlain,
    TooLong {
        most: usize,
        length: usize,
    },
    /// A word that is none of these.
    NoneOf(String),
    /// This field and another exclude each other, or ask for each other.
    Excludes(&'static str),
    Needs(&'static str),
    /// Not exactly one of these.
    NotOne(String),
    /// Not an amount of coins.
    NotCoins,
    /// A file that cannot be read.
    File(PathBuf, String),
    /// A file that is too long.
    LongFile(PathBuf, u64),
    /// A file that is no plain text.
    TextFile(PathBuf),
    /// What belongs with other ways of deciding: these.
    GoesWith(String),
    /// Fewer or more options than the way of deciding takes.
    OptionCount {
        least: usize,
        most: usize,
        given: usize,
    },
    OptionTwice(String),
    /// Not a whole number in this range.
    OutOfRange {
        least: u8,
        most: u8,
    },
}

impl Written {
    /// Reads a file; the others that it names stand next to it.
    pub fn read(path: &Path, to: For) -> Result<Self, Failure> {
        let bytes =
            machine::bounded(path, LONGEST_FILE).map_err(|error| StoreFault::File(path.to_owned(), error))?;
        let Some(bytes) = bytes else {
            let values = [
                ("path", path.display().to_string()),
                ("most", LONGEST_FILE.to_string()),
            ];
            return Err(failure(Exit::Usage, Word::ProposalTooLarge, &values));
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        Self::of_bytes(&bytes, folder, to).map_err(|fault| fault.told(path, &bytes))
    }

    fn of_bytes(bytes: &[u8], folder: &Path, to: For) -> Result<Self, Fault> {
        let toml = |at| Fault {
            at,
            place: String::new(),
            wrong: Wrong::Toml,
        };
        let text = std::str::from_utf8(bytes).map_err(|error| toml(error.valid_up_to()))?;
        let parsed = DeTable::parse(text).map_err(|error| toml(error.span().map_or(0, |span| span.start)))?;
        let table = Table::whole(parsed.get_ref());
        table.only(&FIELDS)?;
        let content = Content {
            title: table.need("title")?.line(LONGEST_TITLE)?,
            text: table.need("text")?.words(LONGEST_TEXT)?,
            document: document_of(&table, folder)?,
        };
        let area = match table.get("area") {
            Some(field) => Some(area_word(&field)?),
            None => None,
        };
        let method = table.get("method").map(|field| method_of(&field)).transpose()?;
        let about = table.get("about").map(|field| field.number()).transpose()?;
        let action = match table.get("action") {
            Some(field) => Some(Action::of(&field.table()?, folder)?),
            None => None,
        };
        let question = match (method, to) {
            (None, For::Amendment(None)) => None,
            (None, For::Amendment(kept)) => question::question(&table, kept)?,
            (said, _) => question::question(&table, said)?,
        };
        Ok(Self {
            content,
            area,
            method,
            about,
            action,
            question,
        })
    }
}

/// An area by its number or its name.
fn area_word(field: &Field<'_>) -> Result<String, Fault> {
    match field.value.is_integer() {
        true => field.number::<u8>().map(|number| number.to_string()),
        false => field.line(64),
    }
}

fn method_of(field: &Field<'_>) -> Result<Method, Fault> {
    let known = || Method::ALL.map(|(_, word)| word).join(", ");
    field
        .text()?
        .parse()
        .map_err(|_| field.fault(Wrong::NoneOf(known())))
}

fn document_of(table: &Table<'_>, folder: &Path) -> Result<Option<Document>, Fault> {
    let (document, uri) = match (table.get("document"), table.get("uri")) {
        (None, None) => return Ok(None),
        (Some(document), None) => return Err(document.fault(Wrong::Needs("uri"))),
        (None, Some(uri)) => return Err(uri.fault(Wrong::Needs("document"))),
        (Some(document), Some(uri)) => (document, uri),
    };
    let uri = uri.line(LONGEST_URI)?;
    let bytes = beside(&document, folder, LONGEST_DOCUMENT)?;
    Ok(Some(Document {
        hash: H256(blake2_256(&bytes)),
        uri,
    }))
}

/// The bytes of the file that a field names, next to the file that names it.
pub fn beside(field: &Field<'_>, folder: &Path, most: u64) -> Result<Vec<u8>, Fault> {
    let path = folder.join(field.text()?);
    match machine::bounded(&path, most) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(field.fault(Wrong::LongFile(path, most))),
        Err(error) => Err(field.fault(Wrong::File(path, error.to_string()))),
    }
}

impl Fault {
    /// The fault in words: where it is in the file, what is wrong and what belongs there.
    fn told(self, path: &Path, bytes: &[u8]) -> Failure {
        let before = bytes.get(..self.at).unwrap_or(bytes);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let (word, mut values) = self.wrong.words();
        values.extend([
            ("path", path.display().to_string()),
            ("line", line.to_string()),
            ("field", self.place.chars().take(120).collect()),
        ]);
        failure(Exit::Usage, word, &values)
    }
}

impl Wrong {
    fn words(self) -> (Word, Vec<(&'static str, String)>) {
        let shown = |path: PathBuf| ("file", path.display().to_string());
        match self {
            Self::Toml => (Word::ProposalToml, vec![("example", "title = \"…\"".to_owned())]),
            Self::Unknown(list) => (Word::ProposalUnknown, vec![("list", list)]),
            Self::Missing => (Word::ProposalMissing, vec![]),
            Self::NotText => (Word::ProposalNotText, vec![]),
            Self::NotNumber => (Word::ProposalNotNumber, vec![]),
            Self::NotYesNo => (Word::ProposalNotYesNo, vec![]),
            Self::NotTable => (Word::ProposalNotTable, vec![]),
            Self::NotList => (Word::ProposalNotList, vec![]),
            Self::NotDate => (Word::ProposalNotDate, vec![]),
            Self::NotJson => (Word::ProposalNotJson, vec![]),
            Self::NotPlain => (Word::ProposalNotPlain, vec![]),
            Self::TooLong { most, length } => (
                Word::ProposalTooLong,
                vec![("most", most.to_string()), ("length", length.to_string())],
            ),
            Self::NoneOf(list) => (Word::ProposalNoneOf, vec![("list", list)]),
            Self::Excludes(other) => (Word::ProposalExcludes, vec![("other", other.to_owned())]),
            Self::Needs(other) => (Word::ProposalNeeds, vec![("other", other.to_owned())]),
            Self::NotOne(list) => (Word::ProposalNotOne, vec![("list", list)]),
            Self::NotCoins => (Word::ProposalNotCoins, vec![]),
            Self::File(path, reason) => (Word::ProposalFile, vec![shown(path), ("reason", reason)]),
            Self::LongFile(path, most) => (
                Word::ProposalLongFile,
                vec![shown(path), ("most", most.to_string())],
            ),
            Self::TextFile(path) => (Word::ProposalTextFile, vec![shown(path)]),
            Self::GoesWith(list) => (Word::ProposalGoesWith, vec![("list", list)]),
            Self::OptionCount { least, most, given } => (
                Word::ProposalOptionCount,
                vec![
                    ("least", least.to_string()),
                    ("most", most.to_string()),
                    ("given", given.to_string()),
                ],
            ),
            Self::OptionTwice(text) => (Word::ProposalOptionTwice, vec![("text", text)]),
            Self::OutOfRange { least, most } => (
                Word::ProposalOutOfRange,
                vec![("least", least.to_string()), ("most", most.to_string())],
            ),
        }
    }
}

#[cfg(test)]
mod tests;

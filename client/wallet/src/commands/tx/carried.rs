// SPDX-License-Identifier: AGPL-3.0-or-later
//! What carries a transaction: a file of JSON, lines of parts, pictures of QR codes, or standard input (`-`).

use crate::commands::tx::{bounded, LONGEST_FILE};
use crate::context::Context;
use crate::exit::{failure, Exit, Failure};
use crate::person::Person;
use crate::qr::parts::{ranges, Gathering, PartsFault, LONGEST_LINE};
use crate::qr::picture::{is_picture, texts_in, PictureFault, LONGEST_PICTURE};
use crate::words::{fill, Word};
use opensystem_chain::{Carried, Lang};
use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};

/// The name of standard input.
const STANDARD_INPUT: &str = "-";

/// The transaction that these files carry: one as JSON, or several that hold the parts of one, in any order.
pub fn read(files: &[PathBuf], ctx: &mut Context) -> Result<Carried, Failure> {
    let mut gathering = Gathering::default();
    for file in files {
        let whole = match file.as_os_str() == STANDARD_INPUT {
            true => from_input(&mut *ctx.person, &mut gathering, ctx.lang, ctx.json)?,
            false => from_file(file, &mut gathering)?,
        };
        match whole {
            Some(carried) if files.len() == 1 => return Ok(carried),
            Some(_) => {
                return Err(failure(
                    Exit::Usage,
                    Word::WholeAmongParts,
                    &[("path", named(file))],
                ))
            }
            None => (),
        }
    }
    let path = label(files);
    let bytes = gathering.whole().map_err(|fault| unlike_a_whole(fault, &path))?;
    Carried::of_packed(&bytes).ok_or_else(|| not_a_transaction(path))
}

/// How the files are called in what is said of them.
pub fn label(files: &[PathBuf]) -> String {
    files.iter().map(|file| named(file)).collect::<Vec<_>>().join(" ")
}

fn named(file: &Path) -> String {
    file.display().to_string()
}

/// Takes the parts in a file; a transaction that is there as JSON is answered.
fn from_file(path: &Path, gathering: &mut Gathering) -> Result<Option<Carried>, Failure> {
    let bytes = bounded(path, LONGEST_PICTURE)?.ok_or_else(|| not_a_transaction(named(path)))?;
    if is_picture(&bytes) {
        let texts = texts_in(bytes).map_err(|fault| unread(fault, path))?;
        let ours = texts
            .iter()
            .flat_map(|text| text.lines())
            .filter(|line| gathering.take(line));
        return match ours.count() {
            0 => Err(failure(
                Exit::Usage,
                Word::PictureOfOther,
                &[("path", named(path))],
            )),
            _ => Ok(None),
        };
    }
    if bytes.len() as u64 > LONGEST_FILE {
        return Err(not_a_transaction(named(path)));
    }
    if taken(&bytes, gathering) {
        return Ok(None);
    }
    let whole = serde_json::from_slice(&bytes).ok();
    whole.map(Some).ok_or_else(|| not_a_transaction(named(path)))
}

/// Whether any line is a part.
fn taken(bytes: &[u8], gathering: &mut Gathering) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.lines().filter(|line| gathering.take(line)).count() > 0
}

/// Takes parts from standard input until all are there: what comes after, such as a password, is not touched. JSON, which
/// begins with a brace, is read to its end.
fn from_input(
    person: &mut dyn Person,
    gathering: &mut Gathering,
    lang: Lang,
    quiet: bool,
) -> Result<Option<Carried>, Failure> {
    let tells = person.at_terminal() && !quiet;
    if tells {
        eprintln!("{}", Word::ScanParts.text(lang));
    }
    let mut input = person.input();
    let not_one = || not_a_transaction(STANDARD_INPUT.into());
    let mut read = 0;
    while !gathering.is_complete() {
        let mut line = Vec::new();
        let limit = LONGEST_LINE as u64 + 2;
        input
            .by_ref()
            .take(limit)
            .read_until(b'\n', &mut line)
            .map_err(not_read)?;
        read += line.len() as u64;
        if line.is_empty() {
            break;
        }
        if line.trim_ascii_start().starts_with(b"{") {
            input
                .by_ref()
                .take(LONGEST_FILE)
                .read_to_end(&mut line)
                .map_err(not_read)?;
            let whole = serde_json::from_slice(&line).ok();
            return whole.map(Some).ok_or_else(not_one);
        }
        if read > LONGEST_FILE {
            return Err(not_one());
        }
        gathering.take(&String::from_utf8_lossy(&line));
        if let Some((have, count)) = gathering.progress().filter(|_| tells) {
            let values = [("have", have.to_string()), ("count", count.to_string())];
            eprintln!("{}", fill(Word::PartsSoFar.text(lang), &values));
        }
    }
    Ok(None)
}

fn not_read(error: std::io::Error) -> Failure {
    failure(Exit::Key, Word::InputTrouble, &[("reason", error.to_string())])
}

/// Said of a file that holds no transaction.
pub fn not_a_transaction(path: String) -> Failure {
    failure(Exit::Usage, Word::NotATransaction, &[("path", path)])
}

fn unread(fault: PictureFault, path: &Path) -> Failure {
    let mut values = vec![("path", named(path))];
    let word = match fault {
        PictureFault::Unopened { reason } => {
            // Of a library, and about a strange file: one line of it is enough.
            let reason: String = reason
                .chars()
                .filter(|sign| !sign.is_control())
                .take(200)
                .collect();
            values.push(("reason", reason));
            Word::PictureUnopened
        }
        PictureFault::TooLarge { width, height } => {
            values.extend([("width", width.to_string()), ("height", height.to_string())]);
            Word::PictureTooLarge
        }
        PictureFault::NoCode => Word::PictureWithoutCode,
        PictureFault::Unreadable => Word::PictureUnreadable,
        PictureFault::Broken => Word::PictureBroken,
    };
    failure(Exit::Usage, word, &values)
}

fn unlike_a_whole(fault: PartsFault, path: &str) -> Failure {
    let mut values = vec![("path", path.to_owned())];
    let word = match fault {
        PartsFault::None => Word::NotATransaction,
        PartsFault::Newer => Word::PartsNewer,
        PartsFault::Unlike => Word::PartsUnlike,
        PartsFault::Mixed { id, foreign } => {
            let listed: Vec<_> = foreign.iter().take(20).map(String::as_str).collect();
            values.extend([("id", id), ("list", listed.join(", "))]);
            Word::PartsMixed
        }
        PartsFault::Differing { numbers } => {
            values.push(("list", ranges(&numbers)));
            Word::PartsDiffer
        }
        PartsFault::Damaged { numbers, lines } if numbers.is_empty() => {
            values.push(("lines", lines.to_string()));
            Word::PartsAllDamaged
        }
        PartsFault::Damaged { numbers, .. } => {
            values.push(("list", ranges(&numbers)));
            Word::PartsDamaged
        }
        PartsFault::Missing {
            count,
            missing,
            doubled,
            damaged,
        } => {
            values.extend([("missing", ranges(&missing)), ("count", count.to_string())]);
            match (doubled.is_empty(), damaged.is_empty()) {
                (_, false) => {
                    values.push(("damaged", ranges(&damaged)));
                    Word::PartsMissingDamaged
                }
                (false, true) => {
                    values.push(("doubled", ranges(&doubled)));
                    Word::PartsMissingDoubled
                }
                (true, true) => Word::PartsMissing,
            }
        }
    };
    failure(Exit::Usage, word, &values)
}

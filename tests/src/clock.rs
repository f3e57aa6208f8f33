// SPDX-License-Identifier: AGPL-3.0-or-later
//! A program that lives later than its machine, so that no story waits for months.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::scratch::Scratch;

/// A library that answers for the clock of the day.
const SOURCE: &str = include_str!("clock.c");

/// Has a program live so much later, in whole seconds: whatever it asks the clock of the day is answered so.
pub fn set_ahead(command: &mut Command, by: Duration, scratch: &Scratch) {
    if by.as_secs() > 0 {
        command
            .env("LD_PRELOAD", library(scratch))
            .env("CLOCK_AHEAD_SECONDS", by.as_secs().to_string());
    }
}

/// Where the library is; made where it is not.
fn library(scratch: &Scratch) -> PathBuf {
    let (source, library) = (scratch.path().join("clock.c"), scratch.path().join("clock.so"));
    if !library.is_file() {
        std::fs::write(&source, SOURCE).expect("a file can be written in a temporary folder");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .args([&library, &source])
            .status()
            .expect("cc is there: Rust links with it");
        assert!(compiled.success(), "clock.c is not compiled: {compiled}");
    }
    library
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_reads_the_later_time_and_no_other() {
        let scratch = Scratch::new("clock");
        let asked = |by: u64| -> u64 {
            let mut date = Command::new("date");
            date.arg("+%s");
            set_ahead(&mut date, Duration::from_secs(by), &scratch);
            let said = date.output().unwrap().stdout;
            String::from_utf8(said).unwrap().trim().parse().unwrap()
        };
        let (now, later) = (asked(0), asked(36_720_000));
        let ahead = later - now;
        assert!((36_720_000..36_720_060).contains(&ahead), "{ahead}");
    }
}

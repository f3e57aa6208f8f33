// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem shell`: completions for shells, and man pages. Both are made from the command line itself.

use crate::cli::Cli;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::keys::StoreFault;
use crate::words::{help, Word};
use clap::{Args, Command, CommandFactory, Subcommand};
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub enum Verb {
    Completions(Completions),
    Man(Man),
}

#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}

pub fn run(verb: Verb, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let mut command = help::localise(Cli::command(), ctx.lang);
    // Hands the options of every command down to each, with their texts.
    command.build();
    match verb {
        Verb::Completions(options) => completions(&options, command, out),
        Verb::Man(options) => man(&options.folder, command, ctx, out),
    }
}

fn completions(options: &Completions, mut command: Command, out: Out<'_>) -> Result<(), Failure> {
    let name = command.get_name().to_owned();
    // The generator panics when it cannot write: it writes to memory, and memory is written out.
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut command, name, &mut script);
    out.write_all(&script)?;
    out.flush()?;
    Ok(())
}

fn man(folder: &Path, command: Command, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(|error| StoreFault::File(folder.to_owned(), error))?;
    let mut written = Vec::new();
    for (name, page) in pages(&command, "")? {
        let path = folder.join(format!("{name}.1"));
        std::fs::write(&path, page).map_err(|error| StoreFault::File(path.clone(), error))?;
        written.push(path);
    }
    let values = [
        ("count", written.len().to_string()),
        ("path", folder.display().to_string()),
    ];
    ctx.answer(
        out,
        &json!({ "pages": written }),
        &[ctx.say(Word::ManWritten, &values)],
    )
}

/// A page for each command: `opensystem`, `opensystem-key`, `opensystem-key-new`, …
fn pages(command: &Command, above: &str) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let name = match above {
        "" => command.get_name().to_owned(),
        above => format!("{above}-{}", command.get_name()),
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone().name(name.clone())).render(&mut page)?;
    let mut pages = vec![(name.clone(), page)];
    for below in command.get_subcommands() {
        pages.extend(self::pages(below, &name)?);
    }
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use clap_complete::Shell;
    use opensystem_chain::Lang;

    #[test]
    fn shells_complete_every_command() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let mut script = Vec::new();
            run(Verb::Completions(Completions { shell }), &ctx, &mut script).unwrap();
            let script = String::from_utf8(script).unwrap();
            for word in ["change-key", "submit", "batch", "dry-run"] {
                assert!(script.contains(word), "{shell}: {word}");
            }
        }
    }

    #[test]
    fn every_command_has_a_page_in_the_persons_language() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = Lang::Fr;
        let to = folder.path().join("man");
        let mut out = Vec::new();
        run(Verb::Man(Man { folder: to.clone() }), &ctx, &mut out).unwrap();
        let page = std::fs::read_to_string(to.join("opensystem-member-invite.1")).unwrap();
        assert!(
            page.contains("Inviter quelqu") && page.contains("dry\\-run"),
            "{page}"
        );
        assert!(!page.contains("Print help"), "{page}");
        assert!(to.join("opensystem.1").is_file() && to.join("opensystem-tx-sign.1").is_file());
    }
}

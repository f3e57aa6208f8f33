// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem shell`: completions for shells, and man pages, both made from the command line itself; and what is in force.

use crate::cli::Cli;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::keys::StoreFault;
use crate::render;
use crate::settings::Source;
use crate::words::{help, Word};
use clap::{Args, Command, CommandFactory, Subcommand};
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub enum Verb {
    Completions(Completions),
    Man(Man),
    Settings,
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
    match verb {
        Verb::Completions(options) => completions(&options, command_line(ctx), out),
        Verb::Man(options) => man(&options.folder, command_line(ctx), ctx, out),
        Verb::Settings => settings(ctx, out),
    }
}

fn command_line(ctx: &Context) -> Command {
    let mut command = help::localise(Cli::command(), ctx.lang);
    // Hands the options of every command down to each, with their texts.
    command.build();
    command
}

/// What is in force, and who said so.
fn settings(ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let set = &ctx.in_force;
    let path = |path: &PathBuf| path.display().to_string();
    let keys = path(&set.keys.value);
    let value = json!({
        "file": set.file.as_ref().map(path), "profile": set.profile, "profiles": set.profiles,
        "url": { "value": set.url.value, "from": set.url.from },
        "as": { "value": set.signer.value, "from": set.signer.from },
        "keys": { "value": keys, "from": set.keys.from },
        "lang": { "value": set.lang.value, "from": set.lang.from },
    });
    let signer = set.signer.value.clone();
    let signer = signer.unwrap_or_else(|| ctx.say(Word::SettingsOnlyKey, &[]));
    let line = |option: &str, value: &str, from: Source| {
        let from = ctx.say(source(from), &[]);
        let values = [
            ("option", option.to_owned()),
            ("value", render::line(value)),
            ("from", from),
        ];
        ctx.say(Word::SettingsLine, &values)
    };
    let mut lines = file_lines(ctx);
    lines.extend([
        line("url", &set.url.value, set.url.from),
        line("as", &signer, set.signer.from),
        line("keys", &keys, set.keys.from),
        line("lang", set.lang.value.code(), set.lang.from),
    ]);
    ctx.answer(out, &value, &lines)
}

/// The configuration file and its profiles, for people.
fn file_lines(ctx: &Context) -> Vec<String> {
    let set = &ctx.in_force;
    let none = || ctx.say(Word::SettingsNone, &[]);
    let mut file = match &set.file {
        Some(path) => render::line(&path.display().to_string()),
        None => none(),
    };
    if !set.file.as_ref().is_some_and(|path| path.exists()) {
        file += &format!(" {}", ctx.say(Word::SettingsNoFile, &[]));
    }
    let list = match set.profiles.is_empty() {
        true => none(),
        false => set.profiles.join(", "),
    };
    let profile = set.profile.clone().unwrap_or_else(none);
    vec![
        ctx.say(Word::SettingsFile, &[("path", file)]),
        ctx.say(Word::SettingsProfile, &[("name", profile), ("list", list)]),
    ]
}

/// The word for who set a value.
fn source(source: Source) -> Word {
    match source {
        Source::Option => Word::SourceOption,
        Source::Environment => Word::SourceEnvironment,
        Source::Profile => Word::SourceProfile,
        Source::File => Word::SourceFile,
        Source::Default => Word::SourceDefault,
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
        written.push(path.display().to_string());
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
    use serde_json::Value;

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

    #[test]
    fn what_is_in_force_is_told_with_who_said_so() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.in_force.signer.value = Some("zoe".into());
        ctx.in_force.signer.from = Source::Profile;
        ctx.in_force.profile = Some("dev".into());
        ctx.in_force.profiles = vec!["dev".into(), "far".into()];
        let told = |ctx: &Context| {
            let mut out = Vec::new();
            run(Verb::Settings, ctx, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        let text = told(&ctx);
        assert!(text.contains("as: zoe (profile)"), "{text}");
        assert!(text.contains("url: ws://127.0.0.1:1 (default)"), "{text}");
        ctx.json = true;
        let value: Value = serde_json::from_str(&told(&ctx)).unwrap();
        assert_eq!(value["as"], json!({ "value": "zoe", "from": "profile" }));
        assert_eq!(value["lang"], json!({ "value": "en", "from": "default" }));
        assert_eq!(value["profiles"], json!(["dev", "far"]));
        assert_eq!(value["file"], Value::Null);
    }
}

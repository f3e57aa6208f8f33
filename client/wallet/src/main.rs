// SPDX-License-Identifier: AGPL-3.0-or-later
//! The wallet of a member: `opensystem`.

mod amount;
mod cli;
mod colour;
mod commands;
mod context;
mod csv;
mod exit;
#[cfg(test)]
mod hostile;
mod keys;
mod machine;
mod names;
mod person;
mod qr;
mod render;
mod settings;
mod verbs;
mod words;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{ArgMatches, CommandFactory, FromArgMatches, ValueEnum};
use cli::Cli;
use colour::{Colours, Tone, When};
use context::Context;
use exit::{failure, Exit, Failure};
use opensystem_chain::Lang;
use settings::{Settings, SettingsFault};
use std::io::IsTerminal;
use std::process::ExitCode;
use words::{help, Word};

fn main() -> ExitCode {
    leave_no_core();
    let arguments: Vec<String> = std::env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let settings = Settings::read(variable);
    let said = |option: &str| cli::said(&arguments, option);
    let lang = settings::early_language(said, settings.as_ref().ok(), variable);
    let json = arguments.iter().any(|argument| argument == "--json");
    let when = early_colour(said("--color"), json);
    let colours = colours(when);
    let command = help::localise(Cli::command(), lang).color(when.of_help());
    let parsed = command.try_get_matches_from(std::env::args_os());
    let parsed = parsed.and_then(|matches| Ok((Cli::from_arg_matches(&matches)?, matches)));
    let done = match parsed {
        Ok((cli, matches)) => start(cli, &matches, settings, colours),
        Err(error)
            if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand =>
        {
            let shown = error.print().map_err(Failure::from);
            let otherwise = match error.use_stderr() {
                true => Exit::Usage,
                false => Exit::Done,
            };
            return ended(shown, otherwise, lang, json, colours);
        }
        Err(error) => Err(misunderstood(&error)),
    };
    ended(done, Exit::Done, lang, json, colours)
}

/// When to colour, before the command line is understood; never for programs.
fn early_colour(said: Option<String>, json: bool) -> When {
    let said = said.and_then(|said| When::from_str(&said, false).ok());
    match json {
        true => When::Never,
        false => said.unwrap_or_default(),
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn colours(when: When) -> Colours {
    Colours {
        out: when.applies(std::io::stdout().is_terminal(), variable),
        err: when.applies(std::io::stderr().is_terminal(), variable),
    }
}

/// Secrets pass through this program's memory: no debugger of the same user reads it, and a crash leaves none of it on the
/// disk. Where the system refuses, the wallet works all the same.
fn leave_no_core() {
    let _ = nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0);
    #[cfg(target_os = "linux")]
    let _ = nix::sys::prctl::set_dumpable(false);
}

/// Runs the command on a runtime of its own, with what is in force.
fn start(
    cli: Cli,
    matches: &ArgMatches,
    settings: Result<Settings, SettingsFault>,
    colours: Colours,
) -> Result<(), Failure> {
    let by_environment = |field: &str| matches.value_source(field) == Some(ValueSource::EnvVariable);
    let in_force = settings::in_force(&cli.global, by_environment, &settings?, variable)?;
    let mut ctx = Context::new(in_force, cli.global.json, colours, Box::new(person::AtStdin));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let done = runtime.block_on(commands::run(cli.noun, &mut ctx, &mut std::io::stdout()));
    // A connection that does not close must not keep the person waiting.
    runtime.shutdown_background();
    done
}

/// Says what went wrong, if anything, and ends with the code for it.
fn ended(done: Result<(), Failure>, otherwise: Exit, lang: Lang, json: bool, colours: Colours) -> ExitCode {
    let failure = match done {
        Ok(()) => return ExitCode::from(otherwise as u8),
        Err(failure) if failure.is_closed_pipe() => return ExitCode::from(Exit::Done as u8),
        Err(failure) => failure,
    };
    match json {
        true => eprintln!("{}", failure.json(lang)),
        false => eprintln!("{}", Tone::Refusal.paint(colours.err, failure.say(lang))),
    }
    ExitCode::from(failure.exit() as u8)
}

/// A command line that is wrong, in the person's language.
fn misunderstood(error: &clap::Error) -> Failure {
    let of = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let usage = |word: Word, values: &[(&'static str, String)]| failure(Exit::Usage, word, values);
    match error.kind() {
        ErrorKind::UnknownArgument => usage(Word::UsageUnknown, &[("what", of(ContextKind::InvalidArg))]),
        ErrorKind::InvalidSubcommand => usage(
            Word::UsageUnknown,
            &[("what", of(ContextKind::InvalidSubcommand))],
        ),
        ErrorKind::MissingRequiredArgument => {
            usage(Word::UsageMissing, &[("what", of(ContextKind::InvalidArg))])
        }
        ErrorKind::ArgumentConflict => usage(
            Word::UsageConflict,
            &[
                ("what", of(ContextKind::InvalidArg)),
                ("other", of(ContextKind::PriorArg)),
            ],
        ),
        ErrorKind::ValueValidation | ErrorKind::InvalidValue => usage(
            Word::UsageValue,
            &[
                ("value", of(ContextKind::InvalidValue)),
                ("what", of(ContextKind::InvalidArg)),
            ],
        ),
        _ => usage(
            Word::BadUsage,
            &[("detail", error.to_string().trim_end().to_owned())],
        ),
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The wallet of a member: `opensystem`.

mod amount;
mod cli;
mod commands;
mod context;
mod exit;
#[cfg(test)]
mod hostile;
mod keys;
mod person;
mod qr;
mod render;
mod verbs;
mod words;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches};
use cli::Cli;
use context::Context;
use exit::{failure, Exit, Failure};
use opensystem_chain::Lang;
use std::process::ExitCode;
use words::{help, Word};

fn main() -> ExitCode {
    leave_no_core();
    let arguments: Vec<String> = std::env::args_os()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let lang = cli::language(&arguments, |name| std::env::var(name).ok());
    let json = arguments.iter().any(|argument| argument == "--json");
    let command = help::localise(Cli::command(), lang);
    let parsed = command
        .try_get_matches_from(std::env::args_os())
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let done = match parsed {
        Ok(cli) => start(cli, lang),
        Err(error)
            if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand =>
        {
            let shown = error.print().map_err(Failure::from);
            let asked = !error.use_stderr();
            return ended(shown, if asked { Exit::Done } else { Exit::Usage }, lang, json);
        }
        Err(error) => Err(misunderstood(&error)),
    };
    ended(done, Exit::Done, lang, json)
}

/// Secrets pass through this program's memory: no debugger of the same user reads it, and a crash leaves none of it on the
/// disk. Where the system refuses, the wallet works all the same.
fn leave_no_core() {
    let _ = nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0);
    #[cfg(target_os = "linux")]
    let _ = nix::sys::prctl::set_dumpable(false);
}

/// Runs the command on a runtime of its own.
fn start(cli: Cli, lang: Lang) -> Result<(), Failure> {
    let mut ctx = Context::new(&cli.global, lang, Box::new(person::AtStdin));
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
fn ended(done: Result<(), Failure>, otherwise: Exit, lang: Lang, json: bool) -> ExitCode {
    let failure = match done {
        Ok(()) => return ExitCode::from(otherwise as u8),
        Err(failure) if failure.is_closed_pipe() => return ExitCode::from(Exit::Done as u8),
        Err(failure) => failure,
    };
    match json {
        true => eprintln!("{}", failure.json(lang)),
        false => eprintln!("{}", failure.say(lang)),
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

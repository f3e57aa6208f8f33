// SPDX-License-Identifier: AGPL-3.0-or-later
//! The command line: nouns, verbs, options. Its texts stand in [`crate::words::help`].

use crate::commands::{
    call, chain, charter, coins, group, key, member, note, proxy, shell, sub_account, tx, validator,
};
use clap::{Args, Parser, Subcommand};
use opensystem_chain::{Lang, DEFAULT_URL};
use std::path::PathBuf;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "opensystem",
    version,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub noun: Noun,
}

/// Options that every command takes.
#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, env = "OPENSYSTEM_URL", default_value = DEFAULT_URL, value_name = "URL")]
    pub url: String,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<Lang>,
    #[arg(long = "as", global = true, value_name = "KEY")]
    pub signer: Option<String>,
    #[arg(long, global = true, env = "OPENSYSTEM_KEYS", value_name = "FOLDER")]
    pub keys: Option<PathBuf>,
}

/// What a command is about.
#[derive(Debug, Subcommand)]
pub enum Noun {
    #[command(subcommand)]
    Key(key::Verb),
    #[command(subcommand)]
    Charter(charter::Verb),
    #[command(subcommand)]
    Member(member::Verb),
    #[command(subcommand)]
    Coins(coins::Verb),
    #[command(subcommand)]
    Proxy(proxy::Verb),
    #[command(subcommand)]
    Group(group::Verb),
    #[command(subcommand)]
    SubAccount(sub_account::Verb),
    #[command(subcommand)]
    Validator(validator::Verb),
    Remark(note::Remark),
    #[command(subcommand)]
    Preimage(note::Verb),
    Call(call::Make),
    Batch(call::Batch),
    Either(call::Either),
    Calls(call::List),
    #[command(subcommand)]
    Tx(tx::Verb),
    #[command(subcommand)]
    Chain(chain::Verb),
    #[command(subcommand)]
    Shell(shell::Verb),
}

/// The language that the command line and the environment ask for, before the command line is understood: its help and its
/// faults are told in it.
pub fn language(arguments: &[String], variable: impl Fn(&str) -> Option<String>) -> Lang {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let said = match argument.split_once('=') {
            Some(("--lang", value)) => Some(value.to_owned()),
            _ if argument == "--lang" => arguments.next().cloned(),
            _ => None,
        };
        if let Some(lang) = said.and_then(|said| said.parse().ok()) {
            return lang;
        }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| variable(name))
        .find(|value| !value.is_empty());
    Lang::of_locale(&locale.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    /// The name that a command gives an argument of its own must not be one of those that every command takes: clap would
    /// take the one for the other, and panic on some command lines only.
    #[test]
    fn no_argument_of_a_command_has_the_name_of_a_global_one() {
        fn look(command: &clap::Command, global: &[String], above: &str) {
            for below in command.get_subcommands() {
                let path = format!("{above} {}", below.get_name());
                for argument in below.get_arguments() {
                    let name = argument.get_id().to_string();
                    assert!(!global.contains(&name), "{path}: {name}");
                }
                look(below, global, &path);
            }
        }
        let cli = Cli::command();
        let global: Vec<_> = cli
            .get_arguments()
            .map(|argument| argument.get_id().to_string())
            .collect();
        assert!(global.contains(&"keys".to_owned()));
        look(&cli, &global, "opensystem");
    }

    #[test]
    fn the_language_is_the_options_then_the_environments() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let french = |name: &str| (name == "LANG").then(|| "fr_FR.UTF-8".to_owned());
        assert_eq!(language(&words("opensystem key list"), |_| None), Lang::En);
        assert_eq!(language(&words("opensystem key list"), french), Lang::Fr);
        assert_eq!(
            language(&words("opensystem --lang en key list"), french),
            Lang::En
        );
        assert_eq!(
            language(&words("opensystem key list --lang=fr"), |_| None),
            Lang::Fr
        );
        let both = |name: &str| match name {
            "LC_ALL" => Some("en_GB".to_owned()),
            _ => Some("fr_FR".to_owned()),
        };
        assert_eq!(language(&words("opensystem"), both), Lang::En);
    }

    #[test]
    fn a_secret_is_never_taken_from_the_command_line() {
        for line in [
            "opensystem key import zoe --secret 0x01",
            "opensystem key import zoe bottom drive",
            "opensystem key new zoe --password x",
        ] {
            assert!(Cli::try_parse_from(line.split(' ')).is_err(), "{line}");
        }
    }
}

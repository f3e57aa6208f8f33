// SPDX-License-Identifier: AGPL-3.0-or-later
//! The command line: nouns, verbs, options. Its texts stand in [`crate::words::help`].

use crate::colour::When;
use crate::commands::{
    allowance, call, chain, charter, coins, commons, coop, decision, delegate, group, income, key, member,
    name, note, proxy, shell, sub_account, tx, validator, wealth,
};
use clap::{Args, Parser, Subcommand};
use opensystem_chain::Lang;
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
    #[arg(long, global = true, env = "OPENSYSTEM_URL", value_name = "URL")]
    pub url: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<Lang>,
    #[arg(long = "as", global = true, value_name = "KEY")]
    pub signer: Option<String>,
    #[arg(long, global = true, env = "OPENSYSTEM_KEYS", value_name = "FOLDER")]
    pub keys: Option<PathBuf>,
    #[arg(long, global = true, env = "OPENSYSTEM_PROFILE", value_name = "NAME")]
    pub profile: Option<String>,
    #[arg(long, global = true, default_value = "auto", value_name = "WHEN")]
    pub color: When,
}

/// What a command is about.
#[derive(Debug, Subcommand)]
pub enum Noun {
    #[command(subcommand)]
    Key(key::Verb),
    #[command(subcommand)]
    Name(name::Verb),
    #[command(subcommand)]
    Charter(charter::Verb),
    #[command(subcommand)]
    Member(member::Verb),
    // deciding together
    Idea(decision::idea::Idea),
    Propose(decision::proposing::Propose),
    Vote(decision::voting::Vote),
    #[command(subcommand)]
    Delegate(delegate::Verb),
    #[command(subcommand)]
    Decision(decision::Verb),
    Tally(decision::ballots::Tally),
    // working together
    #[command(subcommand)]
    Coop(coop::Verb),
    // what people bring and share
    #[command(subcommand)]
    Wealth(wealth::Verb),
    // what comes to everybody, and what belongs to all
    #[command(subcommand)]
    Income(income::Verb),
    #[command(subcommand)]
    Commons(commons::Verb),
    #[command(subcommand)]
    Allowance(allowance::Verb),
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

/// What the command line says for an option, before it is understood: its help and its faults are told in a language and in
/// colours.
pub fn said(arguments: &[String], option: &str) -> Option<String> {
    let mut arguments = arguments.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix(option) {
            Some("") => return arguments.next().cloned(),
            Some(value) if value.starts_with('=') => return Some(value[1..].to_owned()),
            _ => {}
        }
    }
    None
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
    fn what_an_option_says_is_known_before_the_line_is_understood() {
        let said = |line: &str| {
            let words: Vec<_> = line.split(' ').map(str::to_owned).collect();
            said(&words, "--lang")
        };
        assert_eq!(said("opensystem --lang en key list").as_deref(), Some("en"));
        assert_eq!(said("opensystem fly --lang=fr").as_deref(), Some("fr"));
        for line in [
            "opensystem key list",
            "opensystem --lang",
            "opensystem --language fr",
            "opensystem -- --lang fr",
        ] {
            assert_eq!(said(line), None, "{line}");
        }
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

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Examples under the help of each command that does something. A test has the command line itself understand each of them.

use crate::words::{commons, cooperating, giving, income, wealth};
use opensystem_chain::Lang;

/// The command, its examples one a line, and the same in French where a text stands in them.
const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    ("key new", "opensystem key new zoe", None),
    ("key import", "opensystem key import zoe\nopensystem key import zoe --file talisman.json", None),
    ("key list", "opensystem key list", None),
    ("key show", "opensystem key show zoe", None),
    ("key export", "opensystem key export zoe --to zoe.json", None),
    ("key remove", "opensystem key remove zoe", None),
    ("name add", "opensystem name add ann 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\nopensystem member show ann", None),
    ("name list", "opensystem name list", None),
    ("name remove", "opensystem name remove ann", None),
    ("charter show", "opensystem charter show --text\nopensystem charter show --text --language fr --version 1", None),
    ("charter sign", "opensystem charter sign --as zoe", None),
    (
        "member invite",
        "opensystem member invite 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --exchange 'We planted forty apple trees together' --as zoe",
        Some("opensystem member invite 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --exchange 'Nous avons planté quarante pommiers ensemble' --as zoe"),
    ),
    ("member accept", "opensystem member accept 17-3 --name 'Zoé' --as zoe", None),
    ("member decline", "opensystem member decline 17-3 --as zoe", None),
    ("member withdraw", "opensystem member withdraw 17-3", None),
    ("member leave", "opensystem member leave --dry-run\nopensystem member leave", None),
    ("member change-key", "opensystem member change-key --to zoe-2 --as zoe\nopensystem member change-key --stop --as zoe", None),
    ("member show", "opensystem member show\nopensystem member show 17\nopensystem member show 17-3", None),
    ("member list", "opensystem member list --from 0 --limit 50", None),
    (
        "call",
        "opensystem call System.remark '{\"remark\": \"hello\"}' --as zoe --dry-run\nopensystem call Balances.transfer_keep_alive '{\"dest\": \"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\", \"value\": 1000000000000}' --as zoe",
        Some("opensystem call System.remark '{\"remark\": \"bonjour\"}' --as zoe --dry-run\nopensystem call Balances.transfer_keep_alive '{\"dest\": \"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\", \"value\": 1000000000000}' --as zoe"),
    ),
    (
        "batch",
        "opensystem batch '{\"System.remark\": {\"remark\": \"one\"}}' '{\"System.remark\": {\"remark\": \"two\"}}' --as zoe",
        Some("opensystem batch '{\"System.remark\": {\"remark\": \"un\"}}' '{\"System.remark\": {\"remark\": \"deux\"}}' --as zoe"),
    ),
    ("calls", "opensystem calls\nopensystem calls Membership", None),
    (
        "tx build",
        "opensystem tx build System.remark '{\"remark\": \"hello\"}' --as 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --to draft.json",
        Some("opensystem tx build System.remark '{\"remark\": \"bonjour\"}' --as 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --to brouillon.json"),
    ),
    ("tx show", "opensystem tx show draft.json", Some("opensystem tx show brouillon.json")),
    (
        "tx sign",
        "opensystem tx sign draft.json --to signed.json --as zoe",
        Some("opensystem tx sign brouillon.json --to signee.json --as zoe"),
    ),
    ("tx submit", "opensystem tx submit signed.json", Some("opensystem tx submit signee.json")),
    ("chain status", "opensystem chain status --url wss://node.example", None),
    ("chain watch", "opensystem chain watch --blocks 3", None),
    ("shell completions", "opensystem shell completions bash", None),
    ("shell man", "opensystem shell man pages", None),
    ("shell settings", "opensystem shell settings\nopensystem shell settings --profile dev", None),
    ("member renew", "opensystem member renew --as zoe", None),
    (
        "member appeal",
        "opensystem member appeal 'The hours were worked: the log shows them' --as zoe",
        Some("opensystem member appeal 'Les heures ont été faites : le journal les montre' --as zoe"),
    ),
    ("member guardians", "opensystem member guardians\nopensystem member guardians --choose 3,5,8 --agree 2 --as zoe\nopensystem member guardians --none --as zoe", None),
    ("member recover ask", "opensystem member recover ask 17 --as zoe-2", None),
    ("member recover approve", "opensystem member recover approve 17:5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty:sr… --as ann", None),
    ("member recover stop", "opensystem member recover stop 17 --as ann", None),
    ("member representatives", "opensystem member representatives 21\nopensystem member representatives 21 --name 3,5,8 --as zoe\nopensystem member representatives 21 --step-down --as zoe\nopensystem charter sign --project 21 --as zoe", None),
    ("member remove-exchange", "opensystem member remove-exchange --as zoe", None),
    ("allowance show", "opensystem allowance show\nopensystem allowance show ann", None),
    ("coins show", "opensystem coins show\nopensystem coins show ann", None),
    ("coins send", "opensystem coins send ann 12.5 --as zoe\nopensystem coins send ann 12.5 --close-account --as zoe", Some("opensystem coins send ann 12,5 --as zoe\nopensystem coins send ann 12,5 --close-account --as zoe")),
    ("coins send-all", "opensystem coins send-all ann --as zoe", None),
    ("coins burn", "opensystem coins burn 0.25 --as zoe", Some("opensystem coins burn 0,25 --as zoe")),
    ("coins refresh", "opensystem coins refresh ann --as zoe", None),
    ("proxy list", "opensystem proxy list\nopensystem proxy list ann", None),
    ("proxy add", "opensystem proxy add ann --rights daily --as zoe\nopensystem charter sign --as ann --for zoe", None),
    ("proxy remove", "opensystem proxy remove ann --as zoe", None),
    ("proxy remove-all", "opensystem proxy remove-all --as zoe", None),
    ("proxy adjust-deposit", "opensystem proxy adjust-deposit --as zoe", None),
    ("proxy create-account", "opensystem proxy create-account --as zoe", None),
    ("proxy close-account", "opensystem proxy close-account 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --block 1200 --extrinsic 2 --as zoe", None),
    ("proxy announce", "opensystem proxy announce zoe Charter.sign '{\"version\": 2}' --as ann", None),
    ("proxy take-back", "opensystem proxy take-back zoe 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --as ann", None),
    ("proxy reject", "opensystem proxy reject ann 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --as zoe", None),
    ("proxy carry-out", "opensystem proxy carry-out zoe Charter.sign '{\"version\": 2}' --as ann", None),
    ("group address", "opensystem group address zoe,ann,bob --threshold 2", None),
    ("group list", "opensystem group list zoe,ann,bob --threshold 2", None),
    ("group agree", "opensystem group agree 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --group zoe,bob --threshold 2 --as ann", None),
    ("group cancel", "opensystem group cancel 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --group ann,bob --threshold 2 --as zoe", None),
    ("group adjust-deposit", "opensystem group adjust-deposit 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --group ann,bob --threshold 2 --as zoe", None),
    ("sub-account address", "opensystem sub-account address 3 zoe\nopensystem coins send ann 12.5 --sub-account 3 --as zoe", Some("opensystem sub-account address 3 zoe\nopensystem coins send ann 12,5 --sub-account 3 --as zoe")),
    ("validator set-keys", "opensystem validator set-keys 0x… 0x… --as zoe", None),
    ("validator remove-keys", "opensystem validator remove-keys --as zoe", None),
    ("validator report-blocks", "opensystem validator report-blocks '{\"equivocation_proof\": \"0x…\", \"key_owner_proof\": \"0x…\"}' --as zoe", None),
    ("validator report-votes", "opensystem validator report-votes '{\"equivocation_proof\": \"0x…\", \"key_owner_proof\": \"0x…\"}' --as zoe", None),
    ("remark", "opensystem remark 'We met on the hill' --as zoe", Some("opensystem remark 'Nous nous sommes vus sur la colline' --as zoe")),
    ("preimage note", "opensystem preimage note Charter.sign '{\"version\": 2}' --as zoe\nopensystem preimage note --file runtime.wasm --as zoe", None),
    ("preimage remove", "opensystem preimage remove 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --as zoe", None),
    ("preimage refresh", "opensystem preimage refresh 0x1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100 --as zoe", None),
    ("either", "opensystem either '{\"Membership.stop_change_key\": {}}' '{\"System.remark\": {\"remark\": \"nothing to stop\"}}' --as zoe", Some("opensystem either '{\"Membership.stop_change_key\": {}}' '{\"System.remark\": {\"remark\": \"rien à arrêter\"}}' --as zoe")),
    ("tx context", "opensystem tx context zoe ann --to context.json", Some("opensystem tx context zoe ann --to contexte.json")),
    ("tx qr", "opensystem tx qr draft.json\nopensystem tx qr draft.json --text", Some("opensystem tx qr brouillon.json\nopensystem tx qr brouillon.json --text")),
    ("idea", "opensystem idea 'A well' 'The garden lacks water in August.' --area life --as zoe", Some("opensystem idea 'Un puits' 'Le jardin manque d’eau en août.' --area life --as zoe")),
    ("propose", "opensystem propose well.toml --as zoe --dry-run\nopensystem propose well.toml --as zoe", Some("opensystem propose puits.toml --as zoe --dry-run\nopensystem propose puits.toml --as zoe")),
    ("vote", "opensystem vote 12 agree --as zoe\nopensystem vote 12 block --reason 'It would dry up the spring' --as zoe\nopensystem vote 13 --rank 2,1 --as zoe\nopensystem vote 14 --scores 5,3,0 --as zoe\nopensystem vote 15 --approve 1,3 --as zoe\nopensystem vote 12 --take-back --as zoe", Some("opensystem vote 12 agree --as zoe\nopensystem vote 12 block --reason 'Cela tarirait la source' --as zoe\nopensystem vote 13 --rank 2,1 --as zoe\nopensystem vote 14 --scores 5,3,0 --as zoe\nopensystem vote 15 --approve 1,3 --as zoe\nopensystem vote 12 --take-back --as zoe")),
    ("delegate to", "opensystem delegate to ann --area life --as zoe\nopensystem delegate to 17 --area money --days 30 --as zoe", None),
    ("delegate back", "opensystem delegate back --area life --as zoe", None),
    ("delegate show", "opensystem delegate show\nopensystem delegate show 17", None),
    ("delegate list", "opensystem delegate list --area life", None),
    ("decision list", "opensystem decision list\nopensystem decision list --open\nopensystem decision list --to-review\nopensystem decision list --all", None),
    ("decision show", "opensystem decision show 12", None),
    ("decision watch", "opensystem decision watch 12", None),
    ("decision ballots", "opensystem decision ballots 12 --to ballots.json", Some("opensystem decision ballots 12 --to bulletins.json")),
    ("decision amend", "opensystem decision amend 12 well.toml --as zoe", Some("opensystem decision amend 12 puits.toml --as zoe")),
    ("decision withdraw", "opensystem decision withdraw 12 --as zoe", None),
    ("decision second", "opensystem decision second 12 17 --as zoe", None),
    ("decision call-back", "opensystem decision call-back 12 --as zoe", None),
    ("decision conclude", "opensystem decision conclude 12 'The well gives water all summer' --review 2027-09-01 --as zoe\nopensystem decision conclude 12 'The well ran dry' --days 30 --as zoe", Some("opensystem decision conclude 12 'Le puits donne de l’eau tout l’été' --review 2027-09-01 --as zoe\nopensystem decision conclude 12 'Le puits est à sec' --days 30 --as zoe")),
    ("decision reopen", "opensystem decision reopen 12 --as zoe --dry-run\nopensystem decision reopen 12 --as zoe", None),
    ("decision close", "opensystem decision close 12 --as zoe", None),
    ("decision retry", "opensystem decision retry 12 --as zoe", None),
    ("decision areas", "opensystem decision areas", None),
    ("decision apply-upgrade", "opensystem decision apply-upgrade runtime.wasm --as zoe", None),
    ("tally", "opensystem tally ballots.json", Some("opensystem tally bulletins.json")),
];

/// All the examples there are.
fn all() -> impl Iterator<Item = &'static (&'static str, &'static str, Option<&'static str>)> {
    EXAMPLES
        .iter()
        .chain(cooperating::EXAMPLES)
        .chain(wealth::EXAMPLES)
        .chain(giving::EXAMPLES)
        .chain(income::EXAMPLES)
        .chain(commons::EXAMPLES)
}

/// What stands under the help of a command; nothing where it has no examples.
pub fn under(lang: Lang, path: &str) -> Option<String> {
    let (_, english, french) = all().find(|(of, ..)| *of == path)?;
    let (title, lines) = match lang {
        Lang::En => ("Examples:", *english),
        Lang::Fr => ("Exemples :", french.unwrap_or(english)),
    };
    let lines: Vec<_> = lines.lines().map(|line| format!("\n  {line}")).collect();
    Some(format!("{title}{}", lines.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use crate::words::help::localise;
    use clap::{Command, CommandFactory};

    /// The paths of the commands that do something.
    fn leaves(command: &Command, path: &str) -> Vec<String> {
        if !command.has_subcommands() {
            return vec![path.to_owned()];
        }
        let below = command.get_subcommands().map(|child| {
            let below = format!("{path} {}", child.get_name());
            leaves(child, below.trim())
        });
        below.flatten().collect()
    }

    /// The words of a line as a shell takes it apart.
    fn words(line: &str) -> Vec<String> {
        let (mut words, mut quoted) = (vec![String::new()], false);
        for letter in line.chars() {
            match (letter, words.last_mut()) {
                ('\'', _) => quoted = !quoted,
                (' ', _) if !quoted => words.push(String::new()),
                (_, Some(word)) => word.push(letter),
                (_, None) => {}
            }
        }
        words
    }

    #[test]
    fn every_command_shows_an_example_that_the_command_line_understands() {
        for lang in Lang::ALL {
            let command = localise(Cli::command(), lang);
            for path in leaves(&command, "") {
                let shown = under(lang, &path).unwrap_or_else(|| panic!("{path} has no example"));
                let mut own = &command;
                for part in path.split(' ') {
                    own = own.find_subcommand(part).unwrap();
                }
                assert_eq!(
                    own.get_after_help().map(|text| text.to_string()),
                    Some(shown.clone())
                );
                let first = shown.lines().nth(1).unwrap_or_default();
                assert!(
                    first.starts_with(&format!("  opensystem {path}")),
                    "{path}: {first}"
                );
                for line in shown.lines().skip(1) {
                    let parsed = localise(Cli::command(), lang).try_get_matches_from(words(line.trim()));
                    assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
                }
            }
        }
    }

    #[test]
    fn no_example_is_left_of_a_command_that_is_gone() {
        let leaves = leaves(&localise(Cli::command(), Lang::En), "");
        for (path, english, french) in all() {
            assert!(leaves.iter().any(|leaf| leaf == path), "{path}");
            assert_ne!(Some(*english), *french, "{path}");
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Foundings read without a runtime: what is resolved, and what is refused in which words.

use super::*;
use serde_json::json;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use std::fs;
use tempfile::tempdir;

const FILES: EmbeddedTexts = EmbeddedTexts(&[("code.md", "Le code")]);

const WHOLE: &str = r#"
[ecosystem]
name = "Les Nôtres"
id = "les-notres_1"
kind = "local"
boot_nodes = ["/ip4/127.0.0.1/tcp/30333/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp"]

[[code]]
language = "fr"
title = "Code social"
file = "code.md"

[timing]
slot_millis = 3000
epoch_slots = 20
day_millis = 120000

[[founders]]
name = "Alice"
seed = "//Alice"
coins = 1000

[[founders]]
name = "Zoé"
account = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"

[[validators]]
founder = "Alice"
seed = "//Alice"

[parameters.membership]
invitation_burst = 3
"#;

fn faults_of(toml: &str) -> Vec<String> {
    match read(toml, &FILES) {
        Ok(draft) => match draft.faults.into_result() {
            Ok(()) => Vec::new(),
            Err(faults) => faults.iter().map(Fault::to_string).collect(),
        },
        Err(faults) => faults.iter().map(Fault::to_string).collect(),
    }
}

fn faults_with(from: &str, to: &str) -> Vec<String> {
    assert!(WHOLE.contains(from), "the sample has no `{from}`");
    faults_of(&WHOLE.replace(from, to))
}

#[track_caller]
fn assert_only_fault(faults: Vec<String>, field: &str, words: &str) {
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with(&format!("{field}: ")), "{faults:?}");
    assert!(faults[0].contains(words), "{faults:?}");
}

#[test]
fn a_whole_founding_becomes_what_the_runtime_understands() {
    let draft = read(WHOLE, &FILES).expect("it is TOML");
    assert_eq!(draft.faults, Faults::default());
    assert_eq!(draft.ecosystem.name, "Les Nôtres");
    assert_eq!(draft.ecosystem.id, "les-notres_1");
    assert_eq!(draft.ecosystem.kind, Kind::Local);
    assert_eq!(draft.ecosystem.boot_nodes.len(), 1);
    let expected = json!({
        "name": "Les Nôtres",
        "code": [{ "language": "fr", "title": "Code social", "text": "Le code" }],
        "timing": { "slot_millis": 3000, "epoch_slots": 20, "day_millis": 120000 },
        "founders": [
            { "name": "Alice", "account": Sr25519Keyring::Alice.to_account_id().to_string(), "coins": 1000 },
            { "name": "Zoé", "account": "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY" },
        ],
        "validators": [{
            "founder": "Alice",
            "babe": Sr25519Keyring::Alice.public().to_string(),
            "grandpa": Ed25519Keyring::Alice.public().to_string(),
        }],
        "parameters": { "membership": { "invitation_burst": 3 } },
    });
    assert_eq!(draft.founding, expected);
}

#[test]
fn a_syntax_error_names_the_line() {
    assert_only_fault(
        faults_of("[ecosystem]\nname = \"A\"\nid = = 3\n"),
        "line 3",
        "not TOML",
    );
    assert_only_fault(
        faults_of("[ecosystem]\nname = \"A\"\nname = \"B\"\n"),
        "line 3",
        "duplicate",
    );
    assert_only_fault(faults_of("[ecosystem\n"), "line 1", "not TOML");
}

#[test]
fn what_belongs_to_the_runtime_is_refused_wherever_it_stands() {
    for key in ["symbol", "decimals", "ss58_prefix", "existential_deposit"] {
        let faults = faults_with("[timing]", &format!("[timing]\n{key} = 7"));
        assert_only_fault(faults, &format!("timing.{key}"), "belongs to the runtime");
        assert_only_fault(
            faults_of(&format!("{key} = 7\n{WHOLE}")),
            key,
            "belongs to the runtime",
        );
    }
    let faults = faults_with("coins = 1000", "decimals = 2");
    assert_only_fault(faults, "founders[0].decimals", "belongs to the runtime");
}

#[test]
fn the_ecosystem_is_checked_here() {
    assert_only_fault(
        faults_with("name = \"Les Nôtres\"", ""),
        "ecosystem.name",
        "must be the name",
    );
    assert_only_fault(
        faults_with("\"Les Nôtres\"", "\" \""),
        "ecosystem.name",
        "must be the name",
    );
    assert_only_fault(
        faults_with("\"local\"", "\"Live\""),
        "ecosystem.kind",
        "development",
    );
    assert_only_fault(
        faults_with("kind = ", "colour = 3\nkind = "),
        "ecosystem.colour",
        "not known",
    );
    assert_only_fault(
        faults_with("/ip4/", "ip4/"),
        "ecosystem.boot_nodes[0]",
        "must be an address",
    );
    assert_only_fault(
        faults_with("boot_nodes = [", "boot_nodes = 3 #"),
        "ecosystem.boot_nodes",
        "a list",
    );
    assert_only_fault(
        faults_of(&format!("name = \"A\"\n{WHOLE}")),
        "name",
        "[ecosystem]",
    );
    assert_only_fault(faults_of("ecosystem = 3"), "ecosystem", "must be a table");
    assert_only_fault(faults_of(""), "ecosystem", "is missing");
}

#[test]
fn an_id_has_few_characters() {
    let long = "a".repeat(65);
    for id in ["", "Ours", "les nôtres", "a/b", "..", long.as_str()] {
        assert_only_fault(faults_with("les-notres_1", id), "ecosystem.id", "1 to 64");
    }
    assert_eq!(faults_with("les-notres_1", &long[..64]), Vec::<String>::new());
}

#[test]
fn seeds_are_development_seeds_and_nothing_else() {
    let secret = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
    for seed in ["Alice", "/Alice", "0x01", secret, ""] {
        let faults = faults_with(
            "name = \"Alice\"\nseed = \"//Alice\"",
            &format!("seed = {seed:?}"),
        );
        assert_only_fault(faults, "founders[0].seed", "//Alice");
    }
    let faults = faults_with("name = \"Alice\"\nseed = \"//Alice\"", "seed = 3");
    assert_only_fault(faults, "founders[0].seed", "//Alice");
    // A soft junction derives no ed25519 key.
    let faults = faults_with(
        "founder = \"Alice\"\nseed = \"//Alice\"",
        "seed = \"//Alice/soft\"",
    );
    assert_only_fault(faults, "validators[0].seed", "derives no key");
}

#[test]
fn a_live_ecosystem_takes_no_seed() {
    let faults = faults_with("\"local\"", "\"live\"");
    let fields: Vec<_> = faults
        .iter()
        .filter_map(|fault| fault.split(": ").next())
        .collect();
    assert_eq!(fields, ["founders[0].seed", "validators[0].seed"]);
}

#[test]
fn a_seed_stands_alone() {
    let faults = faults_with("account = ", "seed = \"//Zoe\"\naccount = ");
    assert_only_fault(faults, "founders[1].seed", "stands beside `account`");
    let faults = faults_with("founder = \"Alice\"", "founder = \"Alice\"\nbabe = \"5G\"");
    assert_only_fault(faults, "validators[0].seed", "stands beside `babe`");
}

#[test]
fn a_text_is_given_once() {
    assert_only_fault(
        faults_with("file = \"code.md\"", ""),
        "code[0].text",
        "is missing",
    );
    assert_only_fault(
        faults_with("file = ", "text = \"a\"\nfile = "),
        "code[0].file",
        "stands beside",
    );
    assert_only_fault(faults_with("\"code.md\"", "3"), "code[0].file", "in quotes");
    assert_only_fault(faults_with("code.md", "absent.md"), "code[0].file", "absent.md");
    assert_eq!(
        faults_with("file = \"code.md\"", "text = \"a\""),
        Vec::<String>::new()
    );
}

#[test]
fn files_are_bounded_text_and_the_problem_names_them() {
    let folder = tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    let limit = usize::try_from(texts::TEXT_MAX_BYTES).expect("small");
    fs::write(path("good"), "é".repeat(limit / 2)).unwrap();
    fs::write(path("long"), "a".repeat(limit + 1)).unwrap();
    fs::write(path("latin"), b"caf\xe9").unwrap();

    let source = Folder(folder.path().to_path_buf());
    assert_eq!(source.text("good").map(|text| text.len()), Ok(limit));
    for (name, words) in [
        ("long", "longer than 64 KiB"),
        ("latin", "not UTF-8"),
        ("absent", "cannot be read"),
        (".", "not a file"),
    ] {
        let problem = source.text(name).expect_err("must be refused");
        assert!(
            problem.contains(words) && problem.contains(&path(name).display().to_string()),
            "{problem}"
        );
    }
}

#[test]
fn values_that_json_lacks_are_refused() {
    assert_only_fault(
        faults_with("slot_millis = 3000", "slot_millis = 2026-11-22"),
        "timing.slot_millis",
        "dates",
    );
    assert_only_fault(
        faults_with("slot_millis = 3000", "slot_millis = nan"),
        "timing.slot_millis",
        "finite",
    );
    // Any other wrong type is for the runtime to judge, which knows the right one.
    assert_eq!(
        faults_with("slot_millis = 3000", "slot_millis = 0.5"),
        Vec::<String>::new()
    );
}

#[test]
fn all_faults_of_both_sides_are_shown_once_in_the_words_of_the_file() {
    let toml = WHOLE.replace("les-notres_1", "É").replace("code.md", "absent.md");
    let mut draft = read(&toml, &FILES).expect("it is TOML");
    let theirs = |field: &str| Fault {
        field: field.into(),
        problem: "is wrong".into(),
    };
    draft.faults.take_over(vec![
        theirs("name"),
        theirs("code[0].file"),
        theirs("timing.slot_millis"),
    ]);
    let faults = draft.faults.into_result().expect_err("there are faults");
    let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "ecosystem.id",
            "code[0].file",
            "ecosystem.name",
            "timing.slot_millis"
        ]
    );
}

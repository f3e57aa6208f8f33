// SPDX-License-Identifier: AGPL-3.0-or-later
//! Files of proposals, good ones and all the ways in which they can be wrong.

mod income;
mod questions;
mod wealth;

use super::action::{AreaChange, End, Payee, Span};
use super::*;
use opensystem_chain::Governed;
use serde_json::json;

const HEAD: &str = "title = \"Un puits\"\ntext = \"Creusons-le.\"\n";

/// A folder with the files that proposals name.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("plan.md", b"Le plan.");
    write("code.fr.md", "Nous vivons ensemble.".as_bytes());
    write("bytes", &[0xff, 0xfe]);
    write("blank.md", b" \n");
    write("runtime.wasm", &[1, 2, 3]);
    std::fs::File::create(folder.path().join("long.md"))
        .unwrap()
        .set_len(64 * 1024 + 1)
        .unwrap();
    folder
}

fn read(text: &str) -> Result<Written, Fault> {
    Written::of_bytes(text.as_bytes(), folder().path(), For::Proposal)
}

fn action(text: &str) -> Action {
    let read = read(&format!("{HEAD}{text}")).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
    read.action.unwrap()
}

#[test]
fn a_file_says_what_is_proposed_and_how_it_is_decided() {
    let text = format!(
        "{HEAD}area = \"life\"\nmethod = \"adaptive_quorum\"\nabout = 3\ndocument = \"plan.md\"\nuri = \"https://example.org/plan\"\n"
    );
    let read = read(&text).unwrap();
    assert_eq!(read.content.title, "Un puits");
    assert_eq!(read.area.as_deref(), Some("life"));
    assert_eq!(read.method, Some(Method::AdaptiveQuorum));
    assert_eq!((read.about, read.action), (Some(3), None));
    let document = read.content.document.unwrap();
    assert_eq!(document.hash, H256(blake2_256(b"Le plan.")));
    assert_eq!(document.uri, "https://example.org/plan");
    let by_number = super::tests::read(&format!("{HEAD}area = 16\n")).unwrap();
    assert_eq!(by_number.area.as_deref(), Some("16"));
}

#[test]
fn every_deed_is_read() {
    assert_eq!(
        action("[action.amend_charter]\nfr = { title = \"Code\", file = \"code.fr.md\" }\n"),
        Action::AmendCharter(vec![("fr".into(), "Code".into(), "Nous vivons ensemble.".into())])
    );
    let set = action("[action.set]\nparameter = \"membership\"\nrenewal_millis = 5\n");
    let changes = json!({ "renewal_millis": 5 }).as_object().unwrap().clone();
    assert_eq!(set, Action::Set(Governed::Membership, changes));
    let because = || "Il a menti.".to_owned();
    for (deed, expected) in [
        ("warn", Action::Warn(3, because())),
        ("exclude", Action::Exclude(3, because())),
        ("lift", Action::Lift(3, because())),
        ("dismiss_appeal", Action::DismissAppeal(3, because())),
    ] {
        let text = format!("action = {{ {deed} = {{ member = 3, reason = \"Il a menti.\" }} }}\n");
        assert_eq!(action(&text), expected);
    }
    assert_eq!(
        action("[action.suspend]\nmember = 3\ndays = 30\nreason = \"Il a menti.\"\n"),
        Action::Suspend(3, End::Days(30), because())
    );
    assert_eq!(
        action("[action.suspend]\nmember = 3\nuntil = 2026-11-24\nreason = \"Il a menti.\"\n"),
        Action::Suspend(3, End::Until(1_795_478_400_000), because())
    );
    assert_eq!(
        action("[action.settle_key_change]\nmember = 3\ngranted = true\n"),
        Action::SettleKeyChange(3, true)
    );
    assert_eq!(action("[action]\ncancel = 7\n"), Action::Cancel(7));
    assert_eq!(
        action("[action]\nupgrade = \"runtime.wasm\"\n"),
        Action::Upgrade(H256(blake2_256(&[1, 2, 3])))
    );
    assert_eq!(
        action("[action]\ncall = \"System.remark\"\narguments = { remark = \"a\" }\n"),
        Action::Call("System.remark".into(), json!({ "remark": "a" }))
    );
}

#[test]
fn coins_and_areas_are_read_as_people_write_them() {
    const COIN: u128 = 1_000_000_000_000;
    for coins in ["12.5", "\"12,5\"", "\"12.5 OSC\""] {
        assert_eq!(
            action(&format!("[action.spend]\nto = 4\ncoins = {coins}\n")),
            Action::Spend(Payee::Member(4), COIN * 25 / 2)
        );
    }
    assert_eq!(
        action("[action.spend]\nto = \"zoe\"\ncoins = 3\n"),
        Action::Spend(Payee::Account("zoe".into()), 3 * COIN)
    );
    let text =
        "[action.set_area]\narea = \"money\"\nvoting_days = 9\ndelay_hours = 12\nmethods = [\"consent\"]\nfloor_permille = 200\n";
    let change = AreaChange {
        methods: Some(vec![Method::Consent]),
        voting: Some(Span::Days(9)),
        delay: Some(Span::Hours(12)),
        floor_permille: Some(200),
        ..AreaChange::default()
    };
    assert_eq!(action(text), Action::SetArea("money".into(), change));
    assert_eq!(Span::Hours(12).millis(86_400_000), 43_200_000);
    let removed = AreaChange {
        remove: true,
        ..AreaChange::default()
    };
    assert_eq!(
        action("[action.set_area]\narea = 17\nremove = true\n"),
        Action::SetArea("17".into(), removed)
    );
}

/// The place and the word that a person is told.
fn fault(text: &str) -> (String, String) {
    let folder = folder();
    let path = folder.path().join("proposal.toml");
    std::fs::write(&path, text).unwrap();
    let fault = Written::of_bytes(text.as_bytes(), folder.path(), For::Proposal).unwrap_err();
    let place = fault.place.clone();
    let failure = Written::read(&path, For::Proposal).unwrap_err();
    assert_eq!(failure.exit(), Exit::Usage, "{text}");
    for lang in opensystem_chain::Lang::ALL {
        let said = failure.say(lang);
        assert!(said.contains("proposal.toml"), "{said}");
        assert!(place.is_empty() || said.contains(&place), "{said}: {place}");
    }
    (place, failure.code())
}

#[test]
fn whatever_is_wrong_at_the_head_is_told_with_its_place() {
    let long = format!("title = \"{}\"\ntext = \"b\"\n", "a".repeat(129));
    let cases = [
        ("title = ", "", "proposal_toml"),
        ("text = \"b\"\n", "title", "proposal_missing"),
        ("title = \"a\"\n", "text", "proposal_missing"),
        ("title = 1\ntext = \"b\"\n", "title", "proposal_not_text"),
        ("title = \" a\"\ntext = \"b\"\n", "title", "proposal_not_plain"),
        ("title = \"a\\nb\"\ntext = \"b\"\n", "title", "proposal_not_plain"),
        (&*long, "title", "proposal_too_long"),
        ("title = \"a\"\ntext = \" \"\n", "text", "proposal_not_plain"),
    ];
    for (text, place, code) in cases {
        assert_eq!(fault(text), (place.into(), code.into()), "{text}");
    }
    let cases = [
        ("titel = \"c\"", "titel", "proposal_unknown"),
        ("method = \"dice\"", "method", "proposal_none_of"),
        ("area = 256", "area", "proposal_not_number"),
        ("area = true", "area", "proposal_not_text"),
        ("about = -1", "about", "proposal_not_number"),
        ("about = \"x\"", "about", "proposal_not_number"),
        ("document = \"plan.md\"", "document", "proposal_needs"),
        ("uri = \"https://a.org\"", "uri", "proposal_needs"),
        ("document = \"none.md\"\nuri = \"a\"", "document", "proposal_file"),
        (
            "document = \"plan.md\"\nuri = \"a\\tb\"",
            "uri",
            "proposal_not_plain",
        ),
        ("action = 3", "action", "proposal_not_table"),
    ];
    for (line, place, code) in cases {
        assert_eq!(
            fault(&format!("{HEAD}{line}\n")),
            (place.into(), code.into()),
            "{line}"
        );
    }
}

#[test]
fn whatever_is_wrong_in_a_deed_is_told_with_its_place() {
    let cases = [
        ("[action]", "action.action", "proposal_not_one"),
        (
            "[action]\ncancel = 1\nupgrade = \"runtime.wasm\"",
            "action.upgrade",
            "proposal_not_one",
        ),
        ("[action]\nfly = 1", "action.fly", "proposal_unknown"),
        ("[action]\ncancel = \"1\"", "action.cancel", "proposal_not_number"),
        (
            "[action]\ncancel = 1\narguments = {}",
            "action.arguments",
            "proposal_excludes",
        ),
        (
            "[action]\nupgrade = \"none.wasm\"",
            "action.upgrade",
            "proposal_file",
        ),
        ("[action]\ncall = 3", "action.call", "proposal_not_text"),
        (
            "[action]\ncall = \"A.b\"\narguments = { a = 0x1 }",
            "action.arguments",
            "proposal_not_json",
        ),
        (
            "[action.warn]\nmember = 3",
            "action.warn.reason",
            "proposal_missing",
        ),
        (
            "[action.warn]\nmember = 3\nreason = \"a\"\ndays = 3",
            "action.warn.days",
            "proposal_unknown",
        ),
        (
            "[action.warn]\nmember = 4294967296\nreason = \"a\"",
            "action.warn.member",
            "proposal_not_number",
        ),
        (
            "[action.suspend]\nmember = 3\nreason = \"a\"",
            "action.suspend.days",
            "proposal_missing",
        ),
        (
            "[action.suspend]\nmember = 3\nreason = \"a\"\nuntil = \"soon\"",
            "action.suspend.until",
            "proposal_not_date",
        ),
        (
            "[action.suspend]\nmember = 3\nreason = \"a\"\nuntil = 2030-01-01\ndays = 3",
            "action.suspend.days",
            "proposal_excludes",
        ),
        (
            "[action.settle_key_change]\nmember = 3\ngranted = 1",
            "action.settle_key_change.granted",
            "proposal_not_yes_no",
        ),
        (
            "[action.amend_charter]",
            "action.amend_charter.fr",
            "proposal_missing",
        ),
        (
            "[action.amend_charter]\nfr = { title = \"a\", file = \"long.md\" }",
            "action.amend_charter.fr.file",
            "proposal_long_file",
        ),
        (
            "[action.amend_charter]\nfr = { title = \"a\", file = \"bytes\" }",
            "action.amend_charter.fr.file",
            "proposal_text_file",
        ),
        (
            "[action.amend_charter]\nfr = { title = \"a\", file = \"blank.md\" }",
            "action.amend_charter.fr.file",
            "proposal_text_file",
        ),
        (
            "[action.set]\nrenewal_millis = 3",
            "action.set.parameter",
            "proposal_missing",
        ),
        (
            "[action.set]\nparameter = \"weather\"",
            "action.set.parameter",
            "proposal_none_of",
        ),
        (
            "[action.set]\nparameter = \"membership\"",
            "action.set.parameter",
            "proposal_needs",
        ),
        (
            "[action.spend]\nto = 3\ncoins = \"1,000\"",
            "action.spend.coins",
            "proposal_not_coins",
        ),
        (
            "[action.spend]\nto = 3\ncoins = 0",
            "action.spend.coins",
            "proposal_not_coins",
        ),
        (
            "[action.spend]\nto = true\ncoins = 1",
            "action.spend.to",
            "proposal_not_text",
        ),
        (
            "[action.set_area]\narea = 3",
            "action.set_area.area",
            "proposal_needs",
        ),
        (
            "[action.set_area]\narea = 3\nremove = true\nname = \"a\"",
            "action.set_area.remove",
            "proposal_excludes",
        ),
        (
            "[action.set_area]\narea = 3\nmethods = [1]",
            "action.set_area.methods",
            "proposal_not_list",
        ),
        (
            "[action.set_area]\narea = 3\nmethods = [\"dice\"]",
            "action.set_area.methods",
            "proposal_none_of",
        ),
        (
            "[action.set_area]\narea = 3\nvoting_days = 1\nvoting_hours = 1",
            "action.set_area.voting_days",
            "proposal_excludes",
        ),
    ];
    for (lines, place, code) in cases {
        assert_eq!(
            fault(&format!("{HEAD}{lines}\n")),
            (place.into(), code.into()),
            "{lines}"
        );
    }
}

#[test]
fn the_line_of_a_fault_is_told() {
    let folder = folder();
    let path = folder.path().join("proposal.toml");
    std::fs::write(&path, format!("{HEAD}\n[action.warn]\nmember = 3\nreason = 5\n")).unwrap();
    let said = Written::read(&path, For::Proposal)
        .unwrap_err()
        .say(opensystem_chain::Lang::En);
    assert!(said.contains("line 6"), "{said}");
    let missing = Written::read(&folder.path().join("none.toml"), For::Proposal).unwrap_err();
    assert_eq!(missing.exit(), Exit::Key);
}

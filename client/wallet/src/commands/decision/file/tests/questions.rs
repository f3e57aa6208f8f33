// SPDX-License-Identifier: AGPL-3.0-or-later
//! Files that ask a question.

use super::*;

#[test]
fn a_question_has_options_and_the_number_of_its_way_of_deciding() {
    let asked = |lines: &str| {
        let written = read(&format!("{HEAD}{lines}\n"));
        let written = written.unwrap_or_else(|fault| panic!("{lines}: {fault:?}"));
        let question = written.question.unwrap();
        (question.options.len(), question.number)
    };
    for (lines, expected) in [
        ("method = \"score\"\noptions = [\"a\", \"b\"]", (2, 5)),
        (
            "method = \"score\"\noptions = [\"a\", \"b\"]\nhighest = 10",
            (2, 10),
        ),
        ("method = \"dots\"\noptions = [\"a\", \"b\", \"c\"]", (3, 6)),
        (
            "method = \"dots\"\noptions = [\"a\", \"b\"]\ndots = 100",
            (2, 100),
        ),
        ("method = \"approval\"\noptions = [\"a\", \"b\"]", (2, 0)),
        ("method = \"time_poll\"\noptions = [\"a\", \"b\"]", (2, 0)),
        ("method = \"ranked_choice\"\noptions = [\"a\"]", (1, 0)),
        ("method = \"election\"\noptions = [\"a\", \"b\"]", (2, 1)),
        (
            "method = \"election\"\noptions = [\"a\", \"b\", \"c\"]\nseats = 2",
            (3, 2),
        ),
    ] {
        assert_eq!(asked(lines), expected, "{lines}");
    }
    assert_eq!(read(HEAD).unwrap().question, None);
}

#[test]
fn whatever_is_wrong_in_a_question_is_told_with_its_place() {
    let two = "options = [\"a\", \"b\"]";
    let cases = [
        (two.to_owned(), "options", "proposal_goes_with"),
        (
            format!("method = \"majority\"\n{two}"),
            "options",
            "proposal_goes_with",
        ),
        ("method = \"score\"".to_owned(), "method", "proposal_needs"),
        ("highest = 5".to_owned(), "highest", "proposal_goes_with"),
        (
            format!("method = \"dots\"\n{two}\nhighest = 5"),
            "highest",
            "proposal_goes_with",
        ),
        (
            format!("method = \"score\"\n{two}\ndots = 5"),
            "dots",
            "proposal_goes_with",
        ),
        (
            format!("method = \"approval\"\n{two}\nseats = 1"),
            "seats",
            "proposal_goes_with",
        ),
        (
            format!("method = \"score\"\n{two}\nhighest = 11"),
            "highest",
            "proposal_out_of_range",
        ),
        (
            format!("method = \"score\"\n{two}\nhighest = \"5\""),
            "highest",
            "proposal_out_of_range",
        ),
        (
            format!("method = \"dots\"\n{two}\ndots = 101"),
            "dots",
            "proposal_out_of_range",
        ),
        (
            format!("method = \"election\"\n{two}\nseats = 2"),
            "seats",
            "proposal_out_of_range",
        ),
        (
            format!("method = \"score\"\n{two}\n[action]\ncancel = 1"),
            "action",
            "proposal_excludes",
        ),
        (
            "method = \"score\"\noptions = \"a\"".to_owned(),
            "options",
            "proposal_not_list",
        ),
        (
            "method = \"score\"\noptions = [1, 2]".to_owned(),
            "options (1)",
            "proposal_not_text",
        ),
        (
            "method = \"score\"\noptions = [\"a\", \" b\"]".to_owned(),
            "options (2)",
            "proposal_not_plain",
        ),
        (
            "method = \"score\"\noptions = [\"a\", \"a\"]".to_owned(),
            "options (2)",
            "proposal_option_twice",
        ),
        (
            "method = \"score\"\noptions = [\"a\"]".to_owned(),
            "options",
            "proposal_option_count",
        ),
        (
            "method = \"ranked_choice\"\noptions = []".to_owned(),
            "options",
            "proposal_option_count",
        ),
        (
            format!("method = \"score\"\noptions = [\"a\", \"{}\"]", "b".repeat(129)),
            "options (2)",
            "proposal_too_long",
        ),
    ];
    for (lines, place, code) in cases {
        assert_eq!(
            fault(&format!("{HEAD}{lines}\n")),
            (place.into(), code.into()),
            "{lines}"
        );
    }
    let many: Vec<_> = (0..8).map(|number| format!("\"{number}\"")).collect();
    let lines = format!("method = \"ranked_choice\"\noptions = [{}]\n", many.join(", "));
    assert_eq!(fault(&format!("{HEAD}{lines}")).1, "proposal_option_count");
}

#[test]
fn the_line_of_an_option_is_its_own() {
    let folder = folder();
    let path = folder.path().join("proposal.toml");
    let text = format!("{HEAD}method = \"score\"\noptions = [\n  \"a\",\n  \"a\",\n]\n");
    std::fs::write(&path, text).unwrap();
    let said = Written::read(&path, For::Proposal).unwrap_err();
    assert!(said.say(opensystem_chain::Lang::En).contains("line 6"));
}

#[test]
fn who_amends_need_not_repeat_the_way_of_deciding() {
    let folder = folder();
    let text = format!("{HEAD}options = [\"a\", \"b\"]\nhighest = 3\n");
    let read = |to| Written::of_bytes(text.as_bytes(), folder.path(), to);
    assert_eq!(read(For::Amendment(None)).unwrap().question, None);
    let question = read(For::Amendment(Some(Method::Score))).unwrap().question;
    assert_eq!(question.unwrap().number, 3);
    for kept in [Method::Election, Method::Majority] {
        let fault = read(For::Amendment(Some(kept))).unwrap_err();
        assert!(matches!(fault.wrong, Wrong::GoesWith(_)), "{fault:?}");
    }
    let without = Written::of_bytes(HEAD.as_bytes(), folder.path(), For::Amendment(Some(Method::Dots)));
    let fault = without.unwrap_err();
    assert_eq!(
        (fault.place.as_str(), fault.wrong),
        ("method", Wrong::Needs("options"))
    );
}

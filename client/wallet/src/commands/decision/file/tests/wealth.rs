// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a proposal does to kinds of wealth and to disputed records.

use super::super::wealth::KindChange;
use super::*;

#[test]
fn kinds_are_read_as_people_write_them() {
    let made = "[action.set_kind]\nkind = 3\nname = \"harvest\"\nunit = \"kg\"\nper_day = 20\npair_whole = 50\npoints = 2\n";
    let change = KindChange {
        kind: "3".into(),
        name: Some("harvest".into()),
        unit: Some("kg".into()),
        per_day: Some("20".into()),
        pair_whole: Some("50".into()),
        points: Some(2),
        open: None,
    };
    assert_eq!(action(made), Action::SetKind(change));
    let closed = KindChange {
        kind: "travail".into(),
        per_day: Some("8h".into()),
        open: Some(false),
        ..KindChange::default()
    };
    assert_eq!(
        action("[action.set_kind]\nkind = \"travail\"\nper_day = \"8h\"\nopen = false\n"),
        Action::SetKind(closed)
    );
    assert_eq!(
        action("[action.settle_record]\nrecord = 12\nstands = true\n"),
        Action::SettleRecord(12, true)
    );
}

#[test]
fn what_is_wrong_with_a_kind_is_told_by_its_place() {
    let long = "a".repeat(33);
    for (text, place, word) in [
        (
            "[action.set_kind]\npoints = 1",
            "action.set_kind.kind",
            "proposal_missing",
        ),
        (
            "[action.set_kind]\nkind = 3",
            "action.set_kind.kind",
            "proposal_needs",
        ),
        (
            "[action.set_kind]\nkind = -3\npoints = 1",
            "action.set_kind.kind",
            "proposal_not_number",
        ),
        (
            "[action.set_kind]\nkind = 3\npoints = 1.5",
            "action.set_kind.points",
            "proposal_not_number",
        ),
        (
            "[action.set_kind]\nkind = 3\nopen = 1",
            "action.set_kind.open",
            "proposal_not_yes_no",
        ),
        (
            "[action.set_kind]\nkind = 3\ncolour = 1",
            "action.set_kind.colour",
            "proposal_unknown",
        ),
        (
            &format!("[action.set_kind]\nkind = 3\nname = \"{long}\""),
            "action.set_kind.name",
            "proposal_too_long",
        ),
        (
            "[action.settle_record]\nrecord = 12",
            "action.settle_record.stands",
            "proposal_missing",
        ),
        (
            "[action.settle_record]\nrecord = \"a\"\nstands = true",
            "action.settle_record.record",
            "proposal_not_number",
        ),
    ] {
        let text = format!("{HEAD}{text}\n");
        assert_eq!(fault(&text), (place.to_owned(), word.to_owned()), "{text}");
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a proposal does to kinds of wealth and to disputed records.

use super::super::wealth::{Issued, KindChange};
use super::*;

#[test]
fn kinds_are_read_as_people_write_them() {
    let made = "[action.set_kind]\nkind = 3\nname = \"harvest\"\nunit = \"kg\"\nper_day = 20\npair_whole = 50\npoints = 2\n";
    let change = KindChange {
        kind: "3".into(),
        name: Some("harvest".into()),
        unit: Some("kg".into()),
        per_day: Some("20".into()),
        issued: Some(Issued::Attested),
        pair_whole: Some("50".into()),
        points: Some(2),
        ..KindChange::default()
    };
    assert_eq!(action(made), Action::SetKind(change));
    let closed = KindChange {
        kind: "travail".into(),
        issued: Some(Issued::Attested),
        per_day: Some("8h".into()),
        open: Some(false),
        ..KindChange::default()
    };
    assert_eq!(
        action("[action.set_kind]\nkind = \"travail\"\nper_day = \"8h\"\nopen = false\n"),
        Action::SetKind(closed)
    );
    let thanks = KindChange {
        kind: "gratitude".into(),
        issued: Some(Issued::Budget),
        a_month: Some("20".into()),
        half_life_days: Some(0),
        ..KindChange::default()
    };
    assert_eq!(
        action("[action.set_kind]\nkind = \"gratitude\"\nissuance = \"budget\"\na_month = 20\nhalf_life_days = 0\n"),
        Action::SetKind(thanks)
    );
    let lent = KindChange {
        kind: "4".into(),
        issued: Some(Issued::MutualCredit),
        per_partner: Some("2h".into()),
        most: Some("2400".into()),
        ..KindChange::default()
    };
    assert_eq!(
        action("[action.set_kind]\nkind = 4\nper_partner = \"2h\"\nmost = 2400\n"),
        Action::SetKind(lent)
    );
    assert_eq!(
        action("[action.write_off]\nkind = \"time\"\nmember = 17\n"),
        Action::WriteOff("time".into(), 17)
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
            "[action.set_kind]\nkind = 3\nissuance = \"gift\"",
            "action.set_kind.issuance",
            "proposal_none_of",
        ),
        (
            "[action.set_kind]\nkind = 3\nissuance = \"budget\"\nper_day = 3",
            "action.set_kind.per_day",
            "proposal_excludes",
        ),
        (
            "[action.set_kind]\nkind = 3\na_month = 3\nmost = 3",
            "action.set_kind.most",
            "proposal_excludes",
        ),
        (
            "[action.set_kind]\nkind = 3\nhalf_life_days = \"a year\"",
            "action.set_kind.half_life_days",
            "proposal_not_number",
        ),
        (
            "[action.write_off]\nkind = 4",
            "action.write_off.member",
            "proposal_missing",
        ),
        (
            "[action.write_off]\nmember = 17",
            "action.write_off.kind",
            "proposal_missing",
        ),
        (
            "[action.write_off]\nkind = 4\nmember = \"zoe\"",
            "action.write_off.member",
            "proposal_not_number",
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

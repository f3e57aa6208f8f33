// SPDX-License-Identifier: AGPL-3.0-or-later
//! Slips, and what is meant by the name of a kind.

use super::*;
use crate::commands::deed::tests::ends;
use crate::render::wealth::tests::{kinds, kinds_given};

#[test]
fn a_kind_is_named_by_number_or_in_either_language() {
    for (text, id) in [
        ("0", 0),
        ("work", 0),
        ("travail", 0),
        ("exchange", 1),
        ("échange", 1),
        ("savoir", 2),
        ("knowledge", 2),
        ("3", 3),
        ("harvest\u{1b}", 3),
    ] {
        for lang in Lang::ALL {
            assert_eq!(kind_named(text, &kinds(), lang).unwrap().id, id, "{text}");
        }
    }
    for (text, id) in [("gratitude", 3), ("time", 4), ("temps", 4)] {
        let kinds = kinds_given();
        assert_eq!(kind_named(text, &kinds, Lang::Fr).unwrap().id, id, "{text}");
    }
    for text in ["", "4", "256", "Work", "harvest"] {
        let fault = kind_named(text, &kinds(), Lang::Fr).unwrap_err();
        assert_eq!(
            (fault.exit(), fault.code().as_str()),
            (Exit::Refused, "kind_unknown")
        );
        let said = fault.say(Lang::Fr);
        assert!(said.contains("travail (0)") && !said.contains('\u{1b}'), "{said}");
    }
}

#[tokio::test]
async fn slips_about_wealth_are_told_before_anything_is_asked_of_the_chain() {
    let long = "a".repeat(513);
    ends(&[
        ("wealth kinds", 3, "unreachable"),
        ("wealth matrix", 3, "unreachable"),
        ("wealth matrix --of zoe", 2, "bad_account"),
        ("wealth matrix --in 3 --of 17 --csv", 3, "unreachable"),
        ("wealth record work 1h30 Arbres", 4, "nobody_signs"),
        ("wealth record work 1h30 Arbres --as //Alice", 3, "unreachable"),
        (
            "wealth record work 1h60 Arbres --as //Alice",
            2,
            "quantity_of_time",
        ),
        ("wealth record work 0 Arbres --as //Alice", 2, "quantity_of_time"),
        ("wealth record work 90 \u{7} --as //Alice", 2, "record_text"),
        (
            &format!("wealth record work 90 {long} --as //Alice"),
            2,
            "record_text",
        ),
        ("wealth withdraw 12", 4, "nobody_signs"),
        ("wealth withdraw 12 --as //Alice", 3, "unreachable"),
        ("wealth attest 12 --as //Alice", 3, "unreachable"),
        ("wealth attest 12 --project 21 --as //Alice", 3, "unreachable"),
        ("wealth dispute 12 \u{7} --as //Alice", 2, "bad_reason"),
        (
            &format!("wealth dispute 12 {long} --as //Alice"),
            2,
            "too_long_reason",
        ),
        ("wealth dispute 12 Non --as //Alice", 3, "unreachable"),
        ("wealth lift 12 --as //Alice", 3, "unreachable"),
        ("wealth judge 12 stands --as //Alice", 3, "unreachable"),
        ("wealth show 12", 3, "unreachable"),
        ("wealth list", 4, "nobody_signs"),
        ("wealth list --in 3 --waiting", 3, "unreachable"),
        ("wealth list --of zoe", 2, "bad_account"),
        ("wealth wish 3 work --as //Alice", 2, "wish_shape"),
        ("wealth wish 3 work=0 --as //Alice", 2, "wish_nothing"),
        ("wealth wish 3 work=1 --as //Alice", 3, "unreachable"),
        ("wealth share 3", 4, "nobody_signs"),
        ("wealth share 3 --as //Alice", 3, "unreachable"),
        ("wealth shares 3 --csv", 3, "unreachable"),
        ("wealth claim 3 zoe --as //Alice", 2, "bad_account"),
        ("wealth claim 3 17 --as //Alice", 3, "unreachable"),
        ("wealth due zoe", 2, "bad_account"),
        ("wealth due 17", 3, "unreachable"),
        ("wealth thank 17 5 Merci", 4, "nobody_signs"),
        ("wealth thank 17 5 Merci --as //Alice", 3, "unreachable"),
        ("wealth thank zoe 5 Merci --as //Alice", 2, "bad_account"),
        ("wealth thank 17 0 Merci --as //Alice", 2, "quantity_of_time"),
        ("wealth thank 17 5 \u{7} --as //Alice", 2, "bad_reason"),
        ("wealth give-time 17 1h30 Merci --as //Alice", 3, "unreachable"),
        (
            "wealth give-time 17 1h60 Merci --as //Alice",
            2,
            "quantity_of_time",
        ),
        ("wealth give-time zoe 60 Merci --as //Alice", 2, "bad_account"),
        ("wealth give-time 17 60 --as //Alice", 2, "give_time_shape"),
        (
            "wealth give-time --commons 60 Merci --as //Alice",
            3,
            "unreachable",
        ),
        (
            "wealth give-time 17 60 Merci --commons --as //Alice",
            2,
            "give_time_shape",
        ),
        (
            &format!("wealth give-time 17 60 {long} --as //Alice"),
            2,
            "too_long_reason",
        ),
        ("wealth gifts", 4, "nobody_signs"),
        ("wealth gifts 17 --given", 3, "unreachable"),
        ("wealth gifts zoe", 2, "bad_account"),
        ("wealth credit", 4, "nobody_signs"),
        ("wealth credit 17", 3, "unreachable"),
    ])
    .await;
}

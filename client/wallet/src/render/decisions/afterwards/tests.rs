// SPDX-License-Identifier: AGPL-3.0-or-later
//! What comes after a vote, in both languages.

use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use crate::render::decisions::tests::{counted, decision, holds, poll, told};
use crate::render::decisions::{list_line, vote_lines};
use opensystem_chain::{CallBack, Lang, Method, Verdict};

fn enacted() -> Decision {
    counted(
        Method::Majority,
        [5, 1, 2],
        Stage::Enacted { at: 180_000 },
        Verdict::Passed,
    )
}

fn concluded(review_at: Option<Moment>, reopened_as: Option<u32>) -> Decision {
    let conclusion = Conclusion {
        statement: "Le puits\u{1b}[31m est sec.".into(),
        at: 240_000,
        review_at,
        reopened_as,
    };
    Decision {
        conclusion: Some(conclusion),
        ..enacted()
    }
}

/// A decision that was called back, at that stage of its second vote.
fn second(stage: Stage) -> Decision {
    let mut decision = counted(Method::Majority, [5, 1, 2], stage, Verdict::Passed);
    if let Some(poll) = &mut decision.poll {
        poll.revision = 3;
        poll.called_back_at = Some(60_000);
    }
    decision
}

fn after(decision: &Decision, now: Moment) -> [String; 2] {
    Lang::ALL.map(|lang| {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = lang;
        after_lines(&ctx, decision, now).join("\n")
    })
}

#[test]
fn what_came_of_it_is_shown_with_its_review_date() {
    let to_come = concluded(Some(300_000), None);
    holds(
        after(&to_come, 299_999),
        &[
            "What came of it, says its author (1970-01-01 00:04 UTC): Le puits",
            "From 1970-01-01 00:05 UTC on any member can have it decided anew, once",
        ],
        &[
            "Ce qu’il en est advenu, dit son auteur (01/01/1970 00:04 UTC) : Le puits",
            "À partir du 01/01/1970 00:05 UTC, tout membre peut la faire décider à nouveau, une fois",
        ],
    );
    holds(
        after(&to_come, 300_000),
        &["can be reopened: opensystem decision reopen 12"],
        &["peut être rouverte : opensystem decision reopen 12"],
    );
    holds(
        after(&concluded(Some(300_000), Some(19)), 300_000),
        &["Reopened as 19: opensystem decision show 19"],
        &["Rouverte sous le numéro 19 : opensystem decision show 19"],
    );
    for told in after(&concluded(None, None), 300_000) {
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(!told.contains('\u{1b}'), "{told}");
    }
    assert_eq!(after(&enacted(), 300_000), ["", ""]);
}

#[test]
fn what_is_not_over_is_not_due_for_review() {
    for (stage, due) in [
        (Stage::Decided, true),
        (Stage::Cancelled { at: 1 }, true),
        (Stage::Waiting { from: 400_000 }, false),
        (Stage::Voting, false),
    ] {
        let mut decision = concluded(Some(300_000), None);
        if let Some(poll) = &mut decision.poll {
            poll.stage = stage;
        }
        let [english, _] = after(&decision, 300_000);
        assert_eq!(english.contains("decision reopen 12"), due, "{english}");
        assert_eq!(
            english.contains("From 1970-01-01 00:05 UTC on"),
            !due,
            "{english}"
        );
    }
}

#[test]
fn while_it_waits_it_is_told_how_many_call_it_back() {
    let waiting = Decision {
        call_back: Some(CallBack {
            callers: 1,
            needed: 3,
        }),
        ..enacted()
    };
    holds(
        after(&waiting, 0),
        &["1 of the 3 needed ask that it be called back: opensystem decision call-back 12"],
        &["1 des 3 nécessaires demandent qu’elle soit rappelée : opensystem decision call-back 12"],
    );
}

#[test]
fn a_young_proposal_says_until_when_it_can_be_amended() {
    let young = Decision {
        young_until: Some(75_000),
        ..decision(Some(poll(Method::Majority)))
    };
    holds(
        after(&young, 74_999),
        &["Can be amended by its author until 1970-01-01 00:01 UTC"],
        &["Peut être modifiée par son auteur jusqu’au 01/01/1970 00:01 UTC"],
    );
    assert_eq!(after(&young, 75_000), ["", ""]);
}

#[test]
fn a_second_vote_says_that_it_is_the_last_and_is_no_amendment() {
    holds(
        told(&second(Stage::Voting)),
        &[
            "Amended so many times: 2",
            "Second and last vote: what it decided before was called back on 1970-01-01 00:01 UTC",
        ],
        &[
            "Modifications : 2",
            "Second et dernier vote : ce qu’elle avait décidé a été rappelé le 01/01/1970 00:01 UTC",
        ],
    );
    let mut never_amended = second(Stage::Voting);
    if let Some(poll) = &mut never_amended.poll {
        poll.revision = 1;
    }
    let [english, _] = told(&never_amended);
    assert!(!english.contains("Amended"), "{english}");
    let folder = tempfile::tempdir().unwrap();
    let ctx = context(folder.path(), Scripted::default());
    let lines = vote_lines(&ctx, &second(Stage::Decided), 20).join("\n");
    assert!(lines.contains("Second and last vote"), "{lines}");
}

#[test]
fn the_list_marks_what_is_due_for_review_and_what_is_voted_on_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut ctx = context(folder.path(), Scripted::default());
    let line = |ctx: &Context, decision: &Decision| list_line(ctx, decision, &[], 300_000);
    let due = concluded(Some(300_000), None);
    assert!(line(&ctx, &due).ends_with("took effect on 1970-01-01 00:03 UTC; to review"));
    assert!(line(&ctx, &second(Stage::Voting)).ends_with("; second vote"));
    assert!(!line(&ctx, &second(Stage::Decided)).contains("second vote"));
    assert!(!line(&ctx, &concluded(Some(300_001), None)).contains("to review"));
    assert!(!line(&ctx, &concluded(Some(300_000), Some(19))).contains("to review"));
    ctx.lang = Lang::Fr;
    assert!(line(&ctx, &due).ends_with(" ; à réexaminer"));
    assert!(line(&ctx, &second(Stage::Voting)).ends_with(" ; second vote"));
}

#[test]
fn the_author_learns_how_to_say_what_came_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let ctx = context(folder.path(), Scripted::default());
    let line = conclude_line(&ctx, &enacted());
    assert!(line.is_some_and(|line| line.ends_with("opensystem decision conclude 12 TEXT")));
    assert_eq!(conclude_line(&ctx, &concluded(None, None)), None);
    assert_eq!(conclude_line(&ctx, &decision(Some(poll(Method::Majority)))), None);
}

#[test]
fn programs_read_what_comes_after_a_vote() {
    let value = serde_json::to_value(concluded(Some(300_000), Some(19))).unwrap();
    assert_eq!(
        value["conclusion"],
        serde_json::json!({
            "statement": "Le puits\u{1b}[31m est sec.", "at": 240_000, "review_at": 300_000, "reopened_as": 19,
        })
    );
    let asked = CallBack {
        callers: 1,
        needed: 3,
    };
    let waiting = Decision {
        call_back: Some(asked),
        young_until: Some(7),
        ..second(Stage::Waiting { from: 1 })
    };
    let value = serde_json::to_value(waiting).unwrap();
    assert_eq!(
        value["call_back"],
        serde_json::json!({ "callers": 1, "needed": 3 })
    );
    assert_eq!(value["young_until"], 7);
    assert_eq!(
        (&value["poll"]["callers"], &value["poll"]["called_back_at"]),
        (&serde_json::json!(0), &serde_json::json!(60_000))
    );
    assert_eq!(value["conclusion"], serde_json::Value::Null);
}

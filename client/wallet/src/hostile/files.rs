// SPDX-License-Identifier: AGPL-3.0-or-later
//! The files that are spoilt.

use serde_json::{json, Value};

/// A proposal with something of every kind.
pub const PROPOSAL: &str = "title = \"Un puits\"\ntext = \"Creusons-le.\"\nabout = 3\nmethod = \"supermajority\"\n[action.suspend]\nmember = 3\nuntil = 2027-01-31T12:00:00+01:00\nreason = \"\"\"Il a\nmenti.\"\"\"\n";

/// Another, of income.
pub const FORMULA: &str = "title = \"Un revenu\"\ntext = \"Pour tous.\"\n[action.set_formula]\nformula = \"libre\"\ncoins_a_day = \"12,5\"\ngrowth_ppm = 48800\nevery_days = 182\n";

/// Another, of a kind of wealth.
pub const KIND: &str = "title = \"Du temps\"\ntext = \"Entre nous.\"\n[action.set_kind]\nkind = 5\nname = \"soin\"\nunit = \"minute\"\nissuance = \"mutual_credit\"\nper_partner = \"2h\"\nmost = 2400\nhalf_life_days = 0\nopen = true\n";

/// Ballots of a vote in which one speaks for others.
pub fn ballots() -> Value {
    json!({
        "genesis": format!("0x{}", "11".repeat(32)), "block": 7, "proposal": 3, "revision": 0, "title": "Un puits",
        "method": "majority", "opens_at": 1, "closes_at": 2, "extensions": 0,
        "terms": { "discussion_millis": 0, "voting_millis": 1, "window_millis": 0, "delay_millis": 0,
            "approval_permille": 667, "floor_permille": 65535 },
        "electorate": { "day": 1, "persons": 4294967295u32, "until": 1, "votes_until": 9 }, "closure": { "at": 2, "verdict": "passed" },
        "delegations": [{ "member": 3, "delegate": 5 }, { "member": 5, "delegate": 4 }],
        "tally": { "agree": 3, "abstain": 0, "disagree": 0, "block": 0, "standing": [] }, "verdict": "passed",
        "ballots": [{ "member": 4, "choice": "agree", "voices": 3, "reason": null, "seconds": 4294967295u32 }],
    })
}

/// A question with all that can stand in its file.
pub const QUESTION: &str = "title = \"Où ?\"\ntext = \"Pour le puits.\"\narea = \"life\"\nmethod = \"election\"\nseats = 2\noptions = [\"Ann\", \"Bob\", \"Zoé\"]\n";

/// A file of each kind of question.
pub fn answers() -> Vec<String> {
    let kinds = [
        (
            "election",
            json!({ "options": ["Ann", "Bob", "Zoé"], "number": 2 }),
            json!({ "ranking": [2, 1] }),
            json!({ "kind": "rankings", "answers": 1, "rankings": [{ "ranking": [2, 1], "answers": 4294967295u32 }] }),
        ),
        (
            "ranked_choice",
            json!({ "options": ["Un puits"], "number": 0 }),
            json!({ "ranking": [1, 0] }),
            json!({ "kind": "pairs", "answers": 1, "prefer": [[0, 0], [1, 0]] }),
        ),
        (
            "dots",
            json!({ "options": ["Un puits", "Une mare"], "number": 100 }),
            json!({ "scores": [99, 1] }),
            json!({ "kind": "sums", "answers": 1, "sums": [99, 18446744073709551615u64] }),
        ),
    ];
    let file = |(method, question, answer, counts): (&str, Value, Value, Value)| {
        let mut file = ballots();
        file["method"] = json!(method);
        file["ballots"] = json!([]);
        file["delegations"] = json!([]);
        file["tally"]["agree"] = json!(0);
        file["verdict"] = json!("chosen");
        file["closure"]["verdict"] = json!("chosen");
        file["terms"]["floor_permille"] = json!(0);
        file["question"] = question;
        file["answers"] = json!([{ "member": 4, "answer": answer, "reason": null }]);
        file["counts"] = counts;
        let lot = format!("0x{}", "33".repeat(32));
        file["outcome"] = json!({ "order": [1, 2, 0, 255], "winners": 255, "by_lot": true, "lot": lot });
        file.to_string()
    };
    kinds.map(file).to_vec()
}

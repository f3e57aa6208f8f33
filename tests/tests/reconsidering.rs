// SPDX-License-Identifier: AGPL-3.0-or-later
//! People think twice, where a day is a minute, a vote lasts three quarters of one, and what is decided waits for half a one.

use futures::join;
use opensystem_stories::{eventually, seconds, Village, REFUSED};
use serde_json::json;

/// Alice proposes to renew each second year, and most agree. Before it takes effect Dave and Eve have it called back, which neither
/// can alone; so people vote a second time, and it stands: Alice can no longer change it, nor can anybody call it back again. When it
/// has taken effect she says what came of it, and from when on it may be looked at again; from then on, and not before, Bob
/// reopens it, once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_decision_is_called_back_confirmed_and_reopened() {
    let village = Village::begin_with_delay("twice", 12).await;
    let rule = "title = \"Renew each second year\"\ntext = \"A year is short.\"\n\
                [action.set]\nparameter = \"membership\"\nrenewal_millis = 43800000\n";
    let id = village.propose("Alice", "rule.toml", rule).await;
    let refused = async |line: String, why: &str| {
        let line = format!("{line} --yes --no-pay");
        village.refused(&line, REFUSED, why).await;
    };
    village.opens(id).await;
    refused(format!("decision call-back {id} --as //Dave"), "waits").await;
    join!(
        village.vote(&["Alice", "Bob", "Charlie"], id, "agree"),
        village.vote(&["Dave", "Eve"], id, "disagree"),
    );
    let waiting = village.comes_to(id, "waiting").await;
    assert_eq!(waiting["call_back"], json!({ "callers": 0, "needed": 2 }));

    village.act("Dave", &format!("decision call-back {id}")).await;
    refused(format!("decision call-back {id} --as //Dave"), "already").await;
    assert_eq!(village.decision(id).await["call_back"]["callers"], 1);
    village.act("Eve", &format!("decision call-back {id}")).await;
    let again = village.decision(id).await;
    assert_eq!(
        (&again["poll"]["stage"], &again["poll"]["revision"]),
        (&json!("voting"), &json!(1))
    );
    assert_eq!(
        again["tally"]["agree"], 0,
        "what was voted the first time is void"
    );
    let amended = village.scratch.path().join("rule.toml");
    let amend = format!("decision amend {id} '{}' --as //Alice", amended.display());
    refused(amend, "second").await;
    refused(format!("decision withdraw {id} --as //Alice"), "second").await;

    village.opens(id).await;
    join!(
        village.vote(&["Alice", "Bob", "Charlie", "Dave"], id, "agree"),
        village.vote(&["Eve"], id, "disagree"),
    );
    village.comes_to(id, "waiting").await;
    refused(format!("decision call-back {id} --as //Eve"), "once").await;
    village.comes_to(id, "enacted").await;
    let due = village.act("Bob", "member renew").await["due_at"].as_u64();
    let node = &village.network.nodes[0];
    let now = node.rpc.value::<u64>("Timestamp", "Now").await.expect("a time");
    assert!(due.expect("a moment") > now + 43_000_000, "{due:?}");

    refused(format!("decision reopen {id} --as //Bob"), "review").await;
    let conclude = "'Nobody has been forgotten since.' --days 1";
    refused(format!("decision conclude {id} {conclude} --as //Bob"), "author").await;
    let said = village
        .act("Alice", &format!("decision conclude {id} {conclude}"))
        .await;
    let review_at = said["review_at"].as_u64().expect("a moment");
    refused(format!("decision reopen {id} --as //Bob"), "from").await;
    eventually("the review date comes", seconds(90), async || {
        let now = node.rpc.value::<u64>("Timestamp", "Now").await?;
        (now >= review_at).then_some(())
    })
    .await;
    let said = village.act("Bob", &format!("decision reopen {id}")).await;
    let anew = said["proposal"].as_u64().unwrap_or_else(|| panic!("{said}"));
    let reopened = village.wallet.json(&format!("decision show {anew}")).await;
    assert_eq!(reopened["decision"]["about"], id);
    assert_eq!(reopened["decision"]["author"], 1);
    assert_eq!(reopened["action"]["call"], "set_parameter");
    assert_eq!(village.decision(id).await["conclusion"]["reopened_as"], anew);
    refused(format!("decision reopen {id} --as //Charlie"), &anew.to_string()).await;
    village.act("Bob", &format!("decision withdraw {anew}")).await;
}

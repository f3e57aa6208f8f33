// SPDX-License-Identifier: AGPL-3.0-or-later
//! People decide together, where a day is a minute and a vote lasts three quarters of one.

use futures::join;
use opensystem_stories::{eventually, seconds, Village, REFUSED, SLIP};
use serde_json::{json, Value};

/// For how many persons a member's ballot counts.
async fn voices(village: &Village, proposal: u64, member: u32) -> u64 {
    let export = village.wallet.json(&format!("decision ballots {proposal}")).await;
    let ballots = export["ballots"].as_array().expect("there are ballots");
    let ballot = ballots.iter().find(|ballot| ballot["member"] == member);
    ballot.expect("he voted")["voices"].as_u64().expect("a number")
}

/// Who speaks for a person.
async fn speaker(village: &Village, who: &str, proposal: u64) -> Value {
    let line = format!("decision show {proposal} --as //{who}");
    village.wallet.json(&line).await["speaker"].clone()
}

async fn standing(village: &Village, member: u32) -> Value {
    village.wallet.json(&format!("member show {member}")).await["member"]["standing"].clone()
}

/// Bob has an idea: to renew each second year. Alice proposes it, amends what she wrote, and people vote. Bob speaks for Charlie
/// and for Eve, until she votes herself. Dave changes his mind in the last moments, the result turns, the vote goes on; then it
/// is decided, and the number is set by the decision. At the same time they amend their social code, and sign it again.
/// Whoever asks is told why, and can count again without the chain.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_idea_becomes_a_rule() {
    let village = Village::begin("idea").await;
    let idea = village
        .act(
            "Bob",
            "idea 'Renew each second year' 'A year is short.' --area membership",
        )
        .await["idea"]
        .clone();
    assert_eq!(idea, 0);

    // Both votes open on the same day.
    village.early_in_a_day().await;
    let code = village.file(
        "code.fr.md",
        "On dit ce que l'on fait, et on fait ce que l'on dit.\n",
    );
    let amendment = format!(
        "title = \"Ce que l'on dit\"\ntext = \"Le code le dit en entier.\"\n\
         [action.amend_charter]\nfr = {{ title = \"Code social\", file = \"{}\" }}\n",
        code.file_name().expect("it has a name").to_string_lossy()
    );
    // What is grave is not decided by a majority.
    let grave = village.file("grave.toml", &format!("method = \"majority\"\n{amendment}"));
    village
        .refused(
            &format!("propose '{}' --as //Alice --yes --no-pay", grave.display()),
            SLIP,
            "supermajority",
        )
        .await;
    let code = village
        .propose(
            "Charlie",
            "code.toml",
            &format!("method = \"supermajority\"\n{amendment}"),
        )
        .await;

    let rule = |millis: u64| {
        format!(
            "title = \"Renew each second year\"\ntext = \"A year is short.\"\nabout = 0\n\
             [action.set]\nparameter = \"membership\"\nrenewal_millis = {millis}\n"
        )
    };
    let proposal = village.propose("Alice", "rule.toml", &rule(60_000 * 700)).await;
    let amended = village.file("amended.toml", &rule(60_000 * 730));
    village
        .act(
            "Alice",
            &format!("decision amend {proposal} '{}'", amended.display()),
        )
        .await;
    let shown = village.wallet.json(&format!("decision show {proposal}")).await;
    assert_eq!(shown["decision"]["poll"]["revision"], 1);
    assert_eq!(shown["action"]["call"], "set_parameter");

    // Eve has Charlie vote for her on who belongs, and he has Bob; so Bob cannot have Eve.
    village.act("Eve", "delegate to 2 --area membership").await;
    village.act("Charlie", "delegate to 1 --area membership").await;
    let circle = "delegate to 4 --area membership --as //Bob --yes --no-pay";
    village.refused(circle, REFUSED, "voice").await;

    village.opens(proposal).await;
    // Who came after the vote began has a voice in the next one; a stranger has none.
    let enter = async {
        village
            .wallet
            .run("member invite //Zoe --exchange 'We mended the roof.' --as //Eve --no-pay")
            .await
            .expect_success();
        let accept = "member accept --name Zoé --as //Zoe --yes";
        village.wallet.run(accept).await.expect_success();
        let vote = format!("vote {proposal} agree --as //Zoe --yes --no-pay");
        village.refused(&vote, REFUSED, "after").await;
    };
    let decide = async {
        let (agree, disagree) = (["Alice"], ["Bob", "Dave"]);
        join!(
            village.vote(&agree, proposal, "agree"),
            village.vote(&disagree, proposal, "disagree"),
        );
        // Bob speaks for three, until Eve votes herself; she takes it back, and he speaks for her again.
        let bob = voices(&village, proposal, 1).await;
        village.vote(&["Eve"], proposal, "agree").await;
        let without_eve = voices(&village, proposal, 1).await;
        village.act("Eve", &format!("vote {proposal} --take-back")).await;
        let again = voices(&village, proposal, 1).await;
        assert_eq!((bob, without_eve, again), (3, 2, 3));
        let speaker = speaker(&village, "Eve", proposal).await;
        assert_eq!(speaker["through"], json!([2, 1]));
        assert_eq!(speaker["ballot"]["choice"], "disagree");
        village.vote(&["Eve"], proposal, "agree").await;
        village
            .vote(&["Alice", "Bob", "Charlie", "Dave"], code, "agree")
            .await;
    };
    join!(enter, decide);
    let said = village
        .wallet
        .run(&format!("decision show {proposal}"))
        .await
        .expect_success();
    assert!(
        said.stdout.contains('3') && said.stdout.contains('5'),
        "{}",
        said.stdout
    );

    // The last fifteen seconds: on second thoughts Dave agrees, and the result turns.
    let closes_at = village.decision(proposal).await["poll"]["closes_at"]
        .as_u64()
        .expect("a moment");
    let node = &village.network.nodes[0];
    eventually("the last window begins", seconds(60), async || {
        let now = node.rpc.value::<u64>("Timestamp", "Now").await?;
        (now + 14_000 >= closes_at).then_some(())
    })
    .await;
    village
        .act(
            "Dave",
            &format!("vote {proposal} agree --reason 'Alice is right.'"),
        )
        .await;
    let after = eventually("the vote goes on", seconds(60), async || {
        let poll = village.decision(proposal).await["poll"].clone();
        (poll["extensions"] == 1).then_some(poll)
    })
    .await;
    let goes_on_until = after["closes_at"].as_u64().expect("a moment");
    assert!(goes_on_until >= closes_at + 15_000, "{goes_on_until} {closes_at}");

    let decided = village.comes_to(proposal, "enacted").await;
    assert_eq!(decided["poll"]["closure"]["verdict"], "passed");
    // Alice, Eve and Dave against Bob, who speaks for Charlie.
    assert_eq!(
        (&decided["tally"]["agree"], &decided["tally"]["disagree"]),
        (&json!(3), &json!(2))
    );
    let due = village.act("Zoe", "member renew").await["due_at"].as_u64();
    let now = node.rpc.value::<u64>("Timestamp", "Now").await.expect("a time");
    assert!(due.expect("a moment") > now + 60_000 * 700, "{due:?}");

    // Counted again, by another program, from what the chain gave out.
    let export = village.scratch.path().join("ballots.json");
    village
        .wallet
        .run(&format!(
            "decision ballots {proposal} --to '{}'",
            export.display()
        ))
        .await
        .expect_success();
    let counted = village
        .wallet
        .json(&format!("tally '{}'", export.display()))
        .await;
    assert_eq!(
        (&counted["same"], &counted["counted"]["verdict"]),
        (&json!(true), &json!("passed"))
    );
    let text = std::fs::read_to_string(&export).expect("it was written");
    let forged = village.file("forged.json", &text.replacen("\"agree\"", "\"disagree\"", 1));
    let differs = village.wallet.run(&format!("tally '{}'", forged.display())).await;
    assert_ne!(differs.code, 0, "{}", differs.stdout);

    village.comes_to(code, "enacted").await;
    let signed = village.act("Alice", "charter sign").await;
    assert_eq!(signed["version"], 2);
    let read = village.wallet.run("charter show --text").await.expect_success();
    assert!(read.stdout.contains("on fait ce que l'on dit"), "{}", read.stdout);
}

/// Dave let the goats in once too often: he is excluded, by more than two thirds. He can still appeal, without a coin; the
/// others think again and let him come back. Meanwhile something is decided by consent: Eve blocks it with a reason, Bob
/// seconds her, she lifts her block when she was heard. Another block stands, and the thing is not done.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_excluded_comes_back_and_who_blocks_is_heard() {
    let village = Village::begin("consent").await;
    // Dave has Eve vote for him, where he does not; that ends when he is excluded.
    village.act("Dave", "delegate to 4 --area life").await;
    let delegating = || async {
        let shown = village.wallet.json("delegate show 3").await;
        shown["areas"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(delegating().await, 1);
    village.early_in_a_day().await;
    let exclusion = village
        .propose(
            "Alice",
            "exclude.toml",
            "title = \"Dave\"\ntext = \"The goats, again.\"\nmethod = \"supermajority\"\n\
             [action.exclude]\nmember = 3\nreason = \"He let the goats in, again.\"\n",
        )
        .await;
    let well = "title = \"A well\"\ntext = \"Behind the barn.\"\narea = \"life\"\nmethod = \"consent\"\n";
    let heard = village.propose("Charlie", "well.toml", well).await;
    let harm = village.propose("Charlie", "harm.toml", well).await;
    village.opens(exclusion).await;
    let without_reason = format!("vote {heard} block --as //Eve --yes --no-pay");
    join!(
        village.vote(&["Alice", "Bob", "Charlie", "Eve"], exclusion, "agree"),
        village.vote(&["Dave"], exclusion, "disagree"),
        village.refused(&without_reason, SLIP, "reason"),
    );
    for proposal in [heard, harm] {
        let block = format!("vote {proposal} block --reason 'It would drain the spring.'");
        join!(
            village.vote(&["Alice"], proposal, "agree"),
            village.act("Eve", &block),
        );
        village.act("Bob", &format!("decision second {proposal} 4")).await;
        let decision = village.decision(proposal).await;
        assert_eq!(decision["tally"]["standing"], json!([4]));
        assert_eq!(decision["verdict"], "blocked");
    }
    village.vote(&["Eve"], heard, "abstain").await;

    let decided = village.comes_to(heard, "decided").await;
    assert_eq!(decided["poll"]["closure"]["verdict"], "passed");
    let blocked = village.comes_to(harm, "decided").await;
    assert_eq!(blocked["poll"]["closure"]["verdict"], "blocked");

    village.comes_to(exclusion, "enacted").await;
    assert_eq!(standing(&village, 3).await, "excluded");
    eventually("nobody votes for Dave", seconds(60), async || {
        (delegating().await == 0).then_some(())
    })
    .await;
    village
        .refused(
            "idea 'Goats' 'They are kind.' --area life --as //Dave --yes --pay",
            REFUSED,
            "standing",
        )
        .await;
    village
        .act("Dave", "member appeal 'The fence was broken before.'")
        .await;
    let return_ = village
        .propose(
            "Alice",
            "lift.toml",
            "title = \"Dave comes back\"\ntext = \"The fence was broken.\"\n\
             [action.lift]\nmember = 3\nreason = \"We looked at the fence.\"\n",
        )
        .await;
    village.opens(return_).await;
    village.vote(&["Alice", "Bob"], return_, "agree").await;
    village.comes_to(return_, "enacted").await;
    assert_eq!(standing(&village, 3).await, "good");
    village
        .act("Dave", "idea 'A better fence' 'I will build it.' --area life")
        .await;
}

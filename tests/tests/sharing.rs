// SPDX-License-Identifier: AGPL-3.0-or-later
//! What three people bring is counted, and what comes in is shared by it, where a day is a minute.

use futures::join;
use opensystem_stories::{eventually, seconds, Founding, Scratch, Village, DAY_MILLIS, REFUSED};
use serde_json::{json, Value};
use std::time::Duration;

const FOUNDERS: [&str; 5] = ["Alice", "Bob", "Charlie", "Dave", "Eve"];

/// What is recorded can be attested for 45 s, counts 20 s after that unless somebody disputes it, and is judged for 20 s; what a
/// sharing is about is recorded before it is opened.
const WEALTH: &str = "attest_hours = 18\nundisputed_hours = 8\njudging_hours = 8\nnotice_hours = 0\n";

/// As long as that takes, and something for a busy machine.
const LONG: Duration = seconds(120);

/// The least that an open account holds, in the smallest units.
const LEAST: u128 = 1_000_000_000;

/// Three people who work together, one who pays them, and a stranger.
struct Workshop(Village);

impl Workshop {
    async fn begin() -> Self {
        let mut founding = Founding::new("sharing", &FOUNDERS, &["Alice"]);
        founding.day_millis = DAY_MILLIS;
        founding.wealth = WEALTH.to_owned();
        Self(Village::found(Scratch::new("sharing"), founding).await)
    }

    /// Somebody acts, within his allowance; answers with the JSON.
    async fn act(&self, who: &str, line: &str) -> Value {
        self.0.act(who, line).await
    }

    /// Somebody is refused before anything is sent, and told why in these words.
    async fn refused(&self, who: &str, line: &str, why: &str) {
        let line = format!("{line} --as //{who} --yes --no-pay");
        self.0.refused(&line, REFUSED, why).await;
    }

    /// Somebody records what he did together with the others; answers with the number of the record.
    async fn record(&self, who: &str, line: &str, together: u64) -> u64 {
        let line = format!("wealth record {line} --in {together}");
        let said = self.act(who, &line).await;
        said["record"].as_u64().unwrap_or_else(|| panic!("{said}"))
    }

    /// Waits until a record has come so far.
    async fn comes_to(&self, record: u64, stage: &str) {
        let line = format!("wealth show {record}");
        eventually(&format!("record {record} is {stage}"), LONG, async || {
            let shown = self.0.wallet.json(&line).await;
            (shown["record"]["stage"] == stage).then_some(())
        })
        .await;
    }

    /// What is due in a cooperation; the wallet has reckoned it again, and found it right.
    async fn shares(&self, together: u64) -> Value {
        let shares = self.0.wallet.json(&format!("wealth shares {together}")).await;
        assert_eq!(shares["right"], true, "{shares}");
        shares
    }

    /// What an account has, in the smallest units.
    async fn coins(&self, account: &str) -> u128 {
        units(&self.0.wallet.json(&format!("coins show {account}")).await["free"])
    }
}

/// An amount, which stands in a text.
fn units(amount: &Value) -> u128 {
    let text = amount.as_str().unwrap_or_else(|| panic!("no amount: {amount}"));
    text.parse().unwrap_or_else(|_| panic!("no amount: {text}"))
}

/// A member's share in what `wealth shares` tells.
fn share(shares: &Value, member: u64) -> &Value {
    let all = shares["shares"].as_array().expect("a list");
    let own = all.iter().find(|share| share["member"] == member);
    own.unwrap_or_else(|| panic!("{member} has no share: {shares}"))
}

/// Alice, Bob and Charlie keep an orchard. They agree that an hour of teaching is worth two of work, record what they do, and attest
/// each other; Eve, who saw nothing of it, cannot. Charlie claims more than the others saw: Bob disputes it, and it does not count.
/// Dave pays an invoice into the pot as he would pay anybody. Alice opens a sharing, the node is started anew, and when the moment has
/// come each gets, to the unit, what the wallet reckoned. The pot keeps what it needs to stay open, and nobody gets anything twice. In the
/// end they thank each other, which stands in the matrix beside what they did.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_three_earn_together_is_shared_by_what_each_brought() {
    let mut workshop = Workshop::begin().await;
    let orchard = works_together(&workshop).await;
    is_recorded_and_attested(&workshop, orchard).await;
    let pot = is_paid(&workshop, orchard).await;
    let foreseen = is_opened(&workshop, orchard).await;
    workshop.0.network.nodes[0].restart().await;
    workshop.0.network.nodes[0]
        .wait_for_finalised(4, seconds(60))
        .await;
    is_shared(&workshop, orchard, &foreseen).await;
    is_claimed(&workshop, orchard, &pot).await;
    is_thanked(&mut workshop).await;
}

/// Answers with the number of the orchard.
async fn works_together(workshop: &Workshop) -> u64 {
    let said = workshop
        .act("Alice", "coop announce 'An orchard' 'We keep it.' --with 1 2")
        .await;
    let orchard = said["cooperation"].as_u64().expect("a number");
    workshop
        .refused(
            "Alice",
            &format!("wealth record work 1h 'Alone' --in {orchard}"),
            "no cooperation",
        )
        .await;
    let join = format!("coop join {orchard}");
    join!(workshop.act("Bob", &join), workshop.act("Charlie", &join));
    // An hour is an hour, until more than half of them want something else.
    workshop
        .refused(
            "Alice",
            &format!("wealth record knowledge 1h 'Taught' --in {orchard}"),
            "does not count knowledge",
        )
        .await;
    let first = workshop
        .act("Alice", &format!("wealth wish {orchard} work=1 knowledge=2"))
        .await;
    assert_eq!(
        (&first["wishes"], &first["partners"], &first["agreed"]),
        (&json!(1), &json!(3), &json!(false))
    );
    let second = workshop
        .act("Charlie", &format!("wealth wish {orchard} savoir=2 travail=1"))
        .await;
    assert_eq!((&second["wishes"], &second["agreed"]), (&json!(2), &json!(true)));
    workshop
        .refused(
            "Eve",
            &format!("wealth wish {orchard} work=9"),
            "is no partner of it",
        )
        .await;
    orchard
}

/// Seven hours and a half of Alice, three of Bob, forty-five minutes of teaching; and four hours of Charlie that were not.
async fn is_recorded_and_attested(workshop: &Workshop, orchard: u64) {
    let pruned = workshop.record("Alice", "work 7h30 'Pruned the old trees'", orchard);
    let dug = workshop.record("Bob", "work 180 'Dug the ditch'", orchard);
    let boast = workshop.record("Charlie", "work 4h 'Carried stones'", orchard);
    let (pruned, dug, boast) = join!(pruned, dug, boast);
    let taught = workshop
        .record("Charlie", "knowledge 45 'Taught grafting'", orchard)
        .await;
    workshop
        .refused("Eve", &format!("wealth attest {pruned}"), "is no partner of it")
        .await;
    workshop
        .refused("Alice", &format!("wealth attest {pruned}"), "your own")
        .await;
    workshop
        .refused(
            "Alice",
            "wealth record work 99h 'Slept'",
            "So much comes back in a day",
        )
        .await;
    let attested = workshop.act("Bob", &format!("wealth attest {pruned}")).await;
    assert_eq!(attested["counts"], 450, "the whole of it: {attested}");
    let (dug_line, taught_line) = (format!("wealth attest {dug}"), format!("wealth attest {taught}"));
    join!(
        workshop.act("Charlie", &dug_line),
        workshop.act("Alice", &taught_line),
    );
    workshop.act("Alice", &format!("wealth attest {boast}")).await;
    let dispute = format!("wealth dispute {boast} 'The stones lie where they lay'");
    workshop.act("Bob", &dispute).await;
    workshop
        .refused("Charlie", &format!("wealth judge {boast} stands"), "your own")
        .await;
    let falls = format!("wealth judge {boast} falls");
    // Alice has had another look.
    join!(workshop.act("Bob", &falls), workshop.act("Alice", &falls));
    workshop
        .refused("Bob", &format!("wealth lift {boast}"), "cannot be lifted")
        .await;
    join!(
        workshop.comes_to(pruned, "counted"),
        workshop.comes_to(dug, "counted"),
        workshop.comes_to(taught, "counted"),
        workshop.comes_to(boast, "rejected"),
    );
    let matrix = workshop.0.wallet.json("wealth matrix").await;
    assert_eq!(
        matrix["rows"][0],
        json!({ "member": 0, "name": "Alice#0", "cells": [{ "kind": 0, "counted": 450 }], "credits": [] })
    );
    let shown = workshop.0.wallet.run("wealth matrix").await.expect_success();
    assert!(
        shown.stdout.contains("7 h 30") && shown.stdout.contains("0 h 45"),
        "{}",
        shown.stdout
    );
}

/// Dave pays for the apples. Answers with the address of the pot.
async fn is_paid(workshop: &Workshop, orchard: u64) -> String {
    let shown = workshop
        .0
        .wallet
        .json(&format!("coop show {orchard} --as //Dave"))
        .await;
    let pot = shown["cooperation"]["pot"]
        .as_str()
        .expect("an address")
        .to_owned();
    let share = format!("wealth share {orchard}");
    workshop.refused("Alice", &share, "Nothing waits").await;
    workshop.act("Dave", &format!("coins send {pot} 100")).await;
    workshop.refused("Eve", &share, "is no partner of it").await;
    pot
}

/// What each would get, as the wallet reckons from income and points alone.
async fn is_opened(workshop: &Workshop, orchard: u64) -> Value {
    let opened = workshop.act("Alice", &format!("wealth share {orchard}")).await;
    let income = units(&opened["income"]);
    assert_eq!(income, 100_000_000_000_000 - LEAST);
    workshop
        .refused("Bob", &format!("wealth share {orchard}"), "is open")
        .await;
    // Too late for this one, however soon it is attested.
    let late = workshop
        .record("Bob", "work 2h 'Mended the fence'", orchard)
        .await;
    workshop.act("Alice", &format!("wealth attest {late}")).await;
    let foreseen = workshop.shares(orchard).await;
    // 450 and 180 minutes of work at one point, 45 of teaching at two.
    for (member, points) in [(0, 450), (1, 180), (2, 90)] {
        let after = units(&share(&foreseen, member)["after"]);
        assert_eq!(after, income * points / 720, "member {member}");
        assert_eq!(share(&foreseen, member)["due"], "0");
    }
    assert_eq!(
        share(&foreseen, 1)["units"],
        json!([{ "kind": 0, "counted": 180 }])
    );
    foreseen
}

async fn is_shared(workshop: &Workshop, orchard: u64, foreseen: &Value) {
    let line = format!("wealth shares {orchard}");
    eventually("the income is shared", LONG, async || {
        let shares = workshop.0.wallet.json(&line).await;
        shares["purse"]["sharing"].is_null().then_some(())
    })
    .await;
    let shares = workshop.shares(orchard).await;
    for member in 0..3 {
        let (was, is) = (share(foreseen, member), share(&shares, member));
        let (after, due) = (units(&was["after"]), units(&is["due"]));
        // The chain rounds down twice, the wallet once.
        assert!(due == after || due + 1 == after, "member {member}: {was} {is}");
        assert_eq!(is["due"], is["found"]);
    }
}

async fn is_claimed(workshop: &Workshop, orchard: u64, pot: &str) {
    let shares = workshop.shares(orchard).await;
    let claim = format!("wealth claim {orchard}");
    for (member, who) in [(0, "Alice"), (1, "Bob"), (2, "Charlie")] {
        let due = units(&share(&shares, member)["due"]);
        let told = workshop.0.wallet.json(&format!("wealth due //{who}")).await;
        assert_eq!(units(&told["sum"]), due, "{told}");
        let before = workshop.coins(&format!("//{who}")).await;
        // Eve has Charlie paid: anybody can, and it goes to him.
        let claimed = match who {
            "Charlie" => workshop.act("Eve", &format!("{claim} 2")).await,
            who => workshop.act(who, &claim).await,
        };
        assert_eq!(units(&claimed["amount"]), due);
        assert_eq!(workshop.coins(&format!("//{who}")).await, before + due);
        workshop.refused(who, &claim, "Nothing is due").await;
    }
    workshop.refused("Eve", &claim, "Nothing is due").await;
    let left = workshop.shares(orchard).await;
    let held = workshop.coins(pot).await;
    // The existential deposit, and what rounding left of each share.
    assert!((LEAST..=LEAST + 3).contains(&held), "{held}");
    assert_eq!(units(&left["purse"]["allocated"]), held - LEAST, "{left}");
    let due = workshop.0.wallet.json("wealth due //Alice").await;
    assert_eq!(due["due"], json!([]));
}

/// Early in a day, for thanks fade a little with each.
async fn is_thanked(workshop: &mut Workshop) {
    workshop.0.is_left_alone_for_days(1).await;
    join!(
        workshop.act("Alice", "wealth thank //Bob 3 'For the ditch'"),
        workshop.act("Bob", "wealth thank //Charlie 2 'For the grafts'"),
        workshop.act("Charlie", "wealth thank //Alice 30 'For her patience'"),
    );
    let matrix = workshop.0.wallet.json("wealth matrix").await;
    for (member, thanks) in [(0, 30), (1, 3), (2, 2)] {
        let row = &matrix["rows"][member];
        let cells = row["cells"].as_array().expect("a list");
        let thanked = json!({ "kind": 3, "counted": thanks });
        assert!(cells.contains(&thanked), "{thanked}: {row}");
    }
    let told = workshop.0.wallet.json_lines("wealth gifts //Bob").await;
    assert_eq!(
        (&told[0]["from"], &told[0]["reason"]),
        (&json!(0), &json!("For the ditch"))
    );
}

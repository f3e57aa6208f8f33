// SPDX-License-Identifier: AGPL-3.0-or-later
//! A year in the life of a member, where a year is a minute.

use opensystem_stories::{
    dev_key, eventually, seconds, Caller, Exchange, Founding, Network, Scratch, Seat, Wallet,
};
use serde_json::Value;

/// Refused by the rules.
const REFUSED: i32 = 1;

/// Zoé joins without a coin. A year later she is told to renew, and does not; at the end of the grace she is dormant: she keeps her
/// number and her name, and invites nobody. One renewal, without a coin, and she is back. Bob renews in time and was never away.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_forgets_to_renew_rests_and_comes_back() {
    let scratch = Scratch::new("year");
    let mut founding = Founding::new("year", &["Alice", "Bob"], &["Alice"]);
    founding.day_millis = 60_000;
    founding.membership = "renewal_days = 1\ngrace_days = 1".to_owned();
    let spec = founding.found(&scratch).await;
    let network = Network::start(&scratch, &spec, vec![Seat::validator("alice")]).await;
    let node = &network.nodes[0];
    node.wait_for_finalised(2, seconds(60)).await;
    let caller = Caller::new(node).await;
    let wallet = Wallet::new(&scratch, "zoe", node);
    let [alice, zoe] = ["//Alice", "//Zoe"].map(dev_key);
    let invitation = caller.invite(&alice, &zoe, &Exchange("We met.")).await;
    let acceptance = caller.sign_acceptance(&zoe, &invitation).await;
    caller.offer(&acceptance).await.expect("she is invited");
    caller.wait_until_member(&zoe).await;
    let member = async |who: &str| wallet.json(&format!("member show {who}")).await["member"].clone();
    let joined = member("//Zoe").await;
    let number = joined["id"].as_u64().expect("she has a number");
    assert_eq!(
        moment(&joined["renewal"]["due_at"]),
        moment(&joined["joined"]) + 60_000
    );

    eventually("Zoé is to renew", seconds(90), async || {
        let shown = wallet.run("member show //Zoe").await.expect_success();
        shown.stdout.contains("Is to renew").then_some(())
    })
    .await;
    assert_eq!(member("//Zoe").await["standing"], "good");
    let renewed = wallet.json("member renew --as //Bob --yes").await;
    // What time brought in that block stands among the events of its first transaction: the SDK files it there.
    let happenings = renewed["outcome"]["happenings"].as_array().expect("a list");
    assert!(
        happenings.iter().any(|fact| fact["event"] == "renewed"),
        "{happenings:?}"
    );
    eventually("Zoé is dormant", seconds(120), async || {
        (member("//Zoe").await["standing"] == "dormant").then_some(())
    })
    .await;
    assert_eq!(member("//Bob").await["standing"], "good");
    let dormant = member("//Zoe").await;
    assert_eq!(
        (&dormant["id"], &dormant["name"]),
        (&joined["id"], &joined["name"])
    );
    let refused = wallet
        .run("member invite //Yan --exchange 'We met.' --as //Zoe")
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("not in good standing"),
        "{}",
        refused.stderr
    );

    let back = wallet.json("member renew --as //Zoe --yes --no-pay").await;
    assert_eq!(back["member"].as_u64(), Some(number));
    let again = member("//Zoe").await;
    assert_eq!(
        (&again["standing"], &again["id"]),
        (&"good".into(), &joined["id"])
    );
    assert_eq!(back["due_at"], again["renewal"]["due_at"]);
    wallet
        .run("member invite //Yan --exchange 'We met.' --as //Zoe --no-pay")
        .await
        .expect_success();
}

fn moment(value: &Value) -> u64 {
    value.as_u64().expect("a moment")
}

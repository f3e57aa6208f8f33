// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acting without coins: a newcomer with her wallet; and a member who floods the chain without delaying others.

use futures::StreamExt;
use opensystem_stories::{account, dev_key, eventually, seconds, Caller, Exchange, Node, Scratch, Wallet};
use serde_json::{json, Value as Json};
use subxt::dynamic::Value;

/// Refused by the rules.
const REFUSED: i32 = 1;

fn units(value: &Json) -> u128 {
    value
        .as_str()
        .expect("units stand in a text")
        .parse()
        .expect("in digits")
}

/// Zoé joins without a coin and acts. What she may use is told beforehand, and used to the unit. When it is used up she is
/// refused, until she has coins and agrees to pay, or until it has come back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_acts_without_coins_and_pays_only_if_she_agrees() {
    let scratch = Scratch::new("allowance");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "zoe", &node);
    let address = wallet.json("key new zoe --no-password").await["address"]
        .as_str()
        .expect("a key has an address")
        .to_owned();
    let none = wallet.json("allowance show zoe").await;
    assert_eq!(
        (none["account"].as_str(), &none["allowance"]),
        (Some(&*address), &Json::Null)
    );
    let shown = wallet.run("allowance show zoe").await.expect_success();
    assert!(shown.stdout.contains("has no allowance"), "{}", shown.stdout);

    wallet
        .run("member invite zoe --exchange 'We met.' --as //Alice")
        .await
        .expect_success();
    wallet
        .run("member accept --name Zoé --as zoe --yes")
        .await
        .expect_success();
    let whole = wallet.json("allowance show zoe").await["allowance"].clone();
    assert_eq!(whole["left"], whole["limit"]);

    // What it would cost is told before, and is what it costs.
    let act = format!("remark {} --as zoe", "a".repeat(11_000));
    let trial = wallet.json(&format!("{act} --dry-run")).await["trial"].clone();
    assert_eq!(
        (&trial["fee"], trial["estimate"]["payer"].as_str()),
        (&json!(0), Some("nobody"))
    );
    let price = units(&trial["estimate"]["units"]);
    let limit = units(&whole["limit"]);
    // Twice, and what comes back in a minute does not make a third.
    assert!(limit / price == 2 && limit % price < price / 2, "{limit} {price}");
    wallet.run(&format!("{act} --wait block")).await.expect_success();
    wallet
        .run(&format!("{act} --wait block --no-pay"))
        .await
        .expect_success();

    let refused = wallet.run(&act).await.expect_refusal(REFUSED);
    assert!(refused.stderr.contains("not enough coins"), "{}", refused.stderr);

    wallet
        .run(&format!("coins send {address} 1 --as //Alice"))
        .await
        .expect_success();
    let refused = wallet.run(&format!("{act} --json")).await.expect_refusal(REFUSED);
    assert!(refused.stderr.contains("pay_unsaid"), "{}", refused.stderr);
    let refused = wallet
        .run(&format!("{act} --json --no-pay"))
        .await
        .expect_refusal(REFUSED);
    assert!(refused.stderr.contains("pay_refused"), "{}", refused.stderr);
    let before = node.rpc.free_coins(&address).await;
    wallet.run(&format!("{act} --pay")).await.expect_success();
    let paid = before - node.rpc.free_coins(&address).await;
    assert_eq!(paid, price);

    // Strangers pay as ever, and are told when they cannot.
    let refused = wallet
        .run("remark hello --as //Nobody --json")
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("pay_lacking_stranger"),
        "{}",
        refused.stderr
    );

    let left = async || units(&wallet.json("allowance show zoe").await["allowance"]["left"]);
    let now = left().await;
    eventually("some of the allowance came back", seconds(30), async || {
        (left().await > now + limit / 20).then_some(())
    })
    .await;
}

/// How many acts a flood has; each weighs about a fifth of what a block takes, so that even a busy machine takes them in sooner
/// than the chain does them.
const FLOOD: u64 = 400;
/// So many of them still wait when somebody else acts, and half as many afterwards: more than the blocks to come can take.
const WAITING: usize = 200;
/// Within so many blocks another member's first act is in the chain.
const BLOCKS: u32 = 2;

/// Alice, who is rich, sends a flood: first within her allowance, then for coins. Zoé, who has not a coin, acts for the first
/// time while more than two hundred of Alice's acts wait: hers is in one of the next two blocks.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_from_one_member_does_not_delay_another() {
    let scratch = Scratch::new("flood");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let caller = Caller::new(&node).await;
    let [alice, bob, zoe] = ["//Alice", "//Bob", "//Zoe"].map(dev_key);
    let invitation = caller.invite(&alice, &zoe, &Exchange("We met.")).await;
    let acceptance = caller.sign_acceptance(&zoe, &invitation).await;
    caller.offer(&acceptance).await.expect("she is invited");
    caller.wait_until_member(&zoe).await;

    let transfer = |units: u128| {
        let to = Value::unnamed_variant("Id", [account(&bob)]);
        let fields = [("dest", to), ("value", Value::u128(units))];
        let call = Value::named_variant("transfer_keep_alive", fields);
        Value::unnamed_variant("Balances", [call])
    };
    // Signed beforehand: the chain must not keep up with the signing.
    let first = caller.next_number(&alice).await;
    let many = Value::unnamed_composite((0..240).map(|_| transfer(1)));
    let flood = caller
        .sign_series(&alice, ("Utility", "batch"), vec![many], first..first + FLOOD)
        .await;
    let offers = flood.iter().map(|bytes| caller.offer(bytes));
    let offered: Vec<_> = futures::stream::iter(offers).buffered(32).collect().await;
    assert!(offered.iter().all(Result::is_ok), "Alice can pay for each");
    let waiting = async || {
        let pending = node.rpc.expect("author_pendingExtrinsics", json!([])).await;
        pending.as_array().expect("a list").len()
    };
    let before = waiting().await;
    assert!(before > WAITING, "the flood is over: {before} wait");

    let remark = Value::from_bytes("bonjour");
    let act = caller.sign(&zoe, "System", "remark", vec![remark]).await;
    let best = node.rpc.best().await.expect("the node answers");
    caller.offer(&act).await.expect("she has her allowance");
    let found = eventually("Zoé's act is in a block", seconds(30), async || {
        for number in best..=node.rpc.best().await? {
            let hash = node.rpc.block_hash(number).await?;
            let block = node.rpc.expect("chain_getBlock", json!([hash])).await;
            let acts = block["block"]["extrinsics"].as_array()?;
            if acts.iter().any(|bytes| bytes.as_str() == Some(&act)) {
                return Some(number);
            }
        }
        None
    })
    .await;
    let after = waiting().await;
    println!("{before} acts waited before, {after} after; sent at block {best}, in block {found}");
    assert!(found <= best + BLOCKS, "sent at block {best}, in block {found}");
    assert!(after > WAITING / 2, "there was no flood any more: {after} wait");
}

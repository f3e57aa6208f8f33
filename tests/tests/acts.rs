// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acting with care: trying first, acting for others, signing on a machine without network.

use opensystem_stories::{eventually, seconds, Node, Scratch, Wallet};
use serde_json::Value;

/// Exit codes, as `opensystem --help` tells them: refused by the rules, a wrong command line, trouble with a key, no node.
const REFUSED: i32 = 1;
const USAGE: i32 = 2;
const KEY: i32 = 4;
const UNREACHABLE: i32 = 3;

/// Somebody carries a transaction in a file to a machine that has no network, reads there in words what it does, signs it
/// there, carries it back and sends it; it takes effect once. The machine without network needs no node, and the machine
/// with the node never has the key. What was signed too long ago is refused with its date.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transaction_is_signed_on_a_machine_without_network() {
    let scratch = Scratch::new("offline");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let online = Wallet::new(&scratch, "online", &node);
    let offline = Wallet::without_network(&scratch, "offline");
    let address = text(&offline.json("key new zoe --no-password").await["address"]);

    let invited = online
        .json(&format!(
            "member invite {address} --exchange 'We dug a well.' --as //Alice"
        ))
        .await;
    let invitation = text(&invited["invitation"]);
    let (draft, signed) = (
        scratch.path().join("draft.json"),
        scratch.path().join("signed.json"),
    );
    let (draft, signed) = (draft.display(), signed.display());
    let accept = format!("member accept {invitation} --name Zoé --yes --as {address}");
    online.run(&accept).await.expect_refusal(KEY);
    online
        .run(&format!("{accept} --unsigned {draft}"))
        .await
        .expect_success();

    let shown = offline.run(&format!("tx show {draft}")).await.expect_success();
    for words in [
        "Membership.accept_invitation",
        "\"Zoé\"",
        &address,
        "Can be sent until about",
    ] {
        assert!(
            shown.stdout.contains(words),
            "{words} is not shown:\n{}",
            shown.stdout
        );
    }
    offline.run("chain status").await.expect_refusal(UNREACHABLE);
    offline
        .run(&format!("tx sign {draft} --to {signed} --as zoe --yes"))
        .await
        .expect_success();
    online
        .run(&format!("tx submit {draft}"))
        .await
        .expect_refusal(USAGE);
    online.run(&format!("tx submit {signed}")).await.expect_success();
    let member = online.json(&format!("member show {address}")).await;
    assert_eq!(member["member"]["name"], "Zoé");
    online
        .run(&format!("tx submit {signed}"))
        .await
        .expect_refusal(REFUSED);

    let (short, late) = (
        scratch.path().join("short.json"),
        scratch.path().join("late.json"),
    );
    let (short, late) = (short.display(), late.display());
    let build =
        format!("tx build System.remark '{{\"remark\":\"late\"}}' --as {address} --mortal 4 --to {short}");
    online.run(&build).await.expect_success();
    offline
        .run(&format!("tx sign {short} --to {late} --as zoe --yes"))
        .await
        .expect_success();
    let now = node.rpc.finalised().await.expect("the node answers");
    node.wait_for_finalised(now + 6, seconds(60)).await;
    let refused = online
        .run(&format!("tx submit {late} --json"))
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("\"too_late\"") && refused.stderr.contains("until about 20"),
        "{}",
        refused.stderr
    );
}

/// Somebody whose machine has no node builds there from a context that was saved elsewhere: to the byte what the node would
/// have had him sign. What he signs comes back as the lines of its QR codes, in any order; a missing one is told by number.
/// From a context that is too old nothing is built that could not be sent any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn transactions_are_built_without_a_node_and_come_back_as_codes() {
    let scratch = Scratch::new("context");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let online = Wallet::new(&scratch, "online", &node);
    let offline = Wallet::without_network(&scratch, "offline");
    let address = text(&offline.json("key new zoe --no-password").await["address"]);
    let file = |name: &str| scratch.path().join(name).display().to_string();
    let give = format!(
        "Balances.transfer_keep_alive '{{\"dest\":\"{address}\",\"value\":5000000000000}}' --as //Alice"
    );
    online.run(&format!("call {give}")).await.expect_success();

    let saved = online
        .json(&format!("tx context {address} --to {}", file("context.json")))
        .await;
    assert_eq!(saved["context"]["accounts"][0]["nonce"], 0, "{saved}");
    let from = format!("--context {}", file("context.json"));
    let build = |remark: &str, more: &str, to: &str| {
        format!(
            "tx build System.remark '{{\"remark\":\"{remark}\"}}' --as {address} {more} --to {}",
            file(to)
        )
    };
    let same = |name: &str| std::fs::read_to_string(file(name)).expect("it was written");
    online
        .run(&build("same", "--immortal", "there.json"))
        .await
        .expect_success();
    offline
        .run(&build("same", &format!("--immortal {from}"), "here.json"))
        .await
        .expect_success();
    assert_eq!(same("there.json"), same("here.json"));

    let told = offline
        .run(&build("one", &from, "one.json"))
        .await
        .expect_success();
    assert!(told.stdout.contains("--nonce 1"), "{}", told.stdout);
    let long = "two ".repeat(200);
    offline
        .run(&build(&long, &format!("{from} --nonce 1"), "two.json"))
        .await
        .expect_success();
    for name in ["one", "two"] {
        let (draft, signed) = (
            file(&format!("{name}.json")),
            file(&format!("{name}-signed.json")),
        );
        offline
            .run(&format!("tx sign {draft} --to {signed} --as zoe --yes"))
            .await
            .expect_success();
    }
    let shown = offline
        .run(&format!("tx qr {}", file("one-signed.json")))
        .await
        .expect_success();
    assert!(shown.stdout.contains('▀'), "no code is shown:\n{}", shown.stdout);
    let lines = async |name: &str| {
        let answer = offline
            .run(&format!("tx qr {} --text", file(name)))
            .await
            .expect_success();
        answer.stdout.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let one = lines("one-signed.json").await.join("\n");
    online.run_with_input("tx submit -", &one).await.expect_success();
    let mut two = lines("two-signed.json").await;
    assert!(two.len() > 2, "a long one takes several codes");
    two.rotate_left(1);
    for (number, line) in two.iter().enumerate() {
        std::fs::write(file(&format!("{number}.txt")), line).expect("files can be written");
    }
    let all: Vec<_> = (0..two.len())
        .map(|number| file(&format!("{number}.txt")))
        .collect();
    let short = online
        .run(&format!("tx submit {}", all[1..].join(" ")))
        .await
        .expect_refusal(USAGE);
    assert!(short.stderr.contains("missing: 2"), "{}", short.stderr);
    online
        .run(&format!("tx submit {}", all.join(" ")))
        .await
        .expect_success();

    let now = node.rpc.finalised().await.expect("the node answers");
    node.wait_for_finalised(now + 6, seconds(60)).await;
    let late = offline
        .run(&build("late", &format!("{from} --mortal 4 --json"), "late.json"))
        .await
        .expect_refusal(REFUSED);
    assert!(late.stderr.contains("\"context_too_old\""), "{}", late.stderr);
    assert!(!scratch.path().join("late.json").exists());
}

/// Who tries an act first hears what the chain would say and what it costs, and nothing happens. Several acts in one happen
/// together or not at all. Who acts for somebody else hears when the act itself is refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acts_are_tried_batched_and_done_for_others() {
    let scratch = Scratch::new("acts");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "somebody", &node);
    let zoe = text(&wallet.json("key new zoe --no-password").await["address"]);
    let coins = async || node.rpc.free_coins(&zoe).await;

    let give = |value: u64| {
        format!("Balances.transfer_keep_alive '{{\"dest\":\"{zoe}\",\"value\":{value}}}' --as //Alice")
    };
    let tried = wallet
        .json(&format!("call {} --dry-run", give(5_000_000_000_000)))
        .await;
    // Her allowance covers it: it has a price, and costs nothing.
    assert_eq!(tried["trial"]["fee"], 0);
    assert_ne!(tried["trial"]["estimate"]["units"], "0");
    assert_eq!(tried["trial"]["estimate"]["payer"], "nobody");
    wallet
        .run(&format!("call {} --dry-run", give(u64::MAX)))
        .await
        .expect_refusal(REFUSED);
    assert_eq!(coins().await, 0, "a trial moved coins");
    wallet
        .run("member leave --as zoe --yes --dry-run")
        .await
        .expect_refusal(REFUSED);

    let sent = wallet
        .json(&format!("call {} --wait block", give(5_000_000_000_000)))
        .await;
    assert!(sent["outcome"]["block"].is_string());
    eventually("the coins are there for good", seconds(30), async || {
        (coins().await == 5_000_000_000_000).then_some(())
    })
    .await;

    // The second part cannot be: Alice has announced no change of key. So the first is not done either.
    let part = give(7)
        .replace(
            "Balances.transfer_keep_alive '",
            "'{\"Balances.transfer_keep_alive\":",
        )
        .replace("' --as", "}' '{\"Membership.stop_change_key\":{}}' --as");
    let refused = wallet
        .run(&format!("batch {part} --json"))
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("Membership.NoKeyChange"),
        "{}",
        refused.stderr
    );
    assert_eq!(coins().await, 5_000_000_000_000, "half a batch was done");

    let proxy = format!(
        "call Proxy.add_proxy '{{\"delegate\":\"{zoe}\",\"proxy_type\":\"Any\",\"delay\":0}}' --as //Bob"
    );
    wallet.run(&proxy).await.expect_success();
    wallet
        .run(&format!(
            "member invite {zoe} --exchange 'We met.' --as zoe --for //Bob --dry-run"
        ))
        .await
        .expect_success();
    let refused = wallet
        .run("call Membership.stop_change_key --as zoe --for //Bob --json")
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("Membership.NoKeyChange"),
        "the refusal within is not told: {}",
        refused.stderr
    );
    let invited = wallet
        .json(&format!(
            "member invite {zoe} --exchange 'We met.' --as zoe --for //Bob"
        ))
        .await;
    assert_eq!(
        invited["outcome"]["happenings"][0]["sponsor"], 1,
        "Bob, the second founder, has number 1"
    );

    let left = wallet
        .json("call System.remark '{\"remark\":\"0x00\"}' --as zoe --wait sent")
        .await;
    assert!(left["outcome"]["block"].is_null() && left["outcome"]["transaction"].is_string());
    wallet
        .run("call System.remark '{\"remark\":1}' --as zoe")
        .await
        .expect_refusal(USAGE);
    wallet
        .run("call System.nonsense --as zoe")
        .await
        .expect_refusal(USAGE);
    wallet
        .run("call System.remark nonsense --as zoe")
        .await
        .expect_refusal(USAGE);
}

/// Two of three decide together: what one of them agrees to waits, and is done when a second agrees.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_acts_when_enough_agree() {
    let scratch = Scratch::new("group");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "somebody", &node);
    let zoe = text(&wallet.json("key new zoe --no-password").await["address"]);
    // The account of Alice, Bob and Charlie, two of whom must agree.
    let group = "5DjYJStmdZ2rcqXbXGX7TW85JsrW6uG4y9MUcLq2BoPMpRA7";
    let give = |to: &str, value: u64| {
        format!("call Balances.transfer_keep_alive '{{\"dest\":\"{to}\",\"value\":{value}}}'")
    };
    let fill = give(group, 9_000_000_000_000);
    wallet.run(&format!("{fill} --as //Alice")).await.expect_success();
    let spend = give(&zoe, 2_000_000_000_000);
    wallet
        .run(&format!("{spend} --as //Alice --group //Bob --threshold 3"))
        .await
        .expect_refusal(USAGE);
    wallet
        .run(&format!(
            "{spend} --as //Alice --group //Bob,//Charlie --threshold 2"
        ))
        .await
        .expect_success();
    let waits = format!(
        "member invite {zoe} --exchange 'We met.' --as //Bob --group //Alice,//Charlie --threshold 2"
    );
    let waits = wallet.json(&waits).await;
    assert_eq!(waits["outcome"]["waits_for_others"], true, "{waits}");
    assert_eq!(
        node.rpc.free_coins(&zoe).await,
        0,
        "one alone moved the group's coins"
    );
    wallet
        .run(&format!(
            "{spend} --as //Charlie --group //Alice,//Bob --threshold 2"
        ))
        .await
        .expect_success();
    assert_eq!(node.rpc.free_coins(&zoe).await, 2_000_000_000_000);

    let too_much = give(&zoe, 90_000_000_000_000);
    wallet
        .run(&format!(
            "{too_much} --as //Alice --group //Bob,//Charlie --threshold 2"
        ))
        .await
        .expect_success();
    let refused = wallet
        .run(&format!(
            "{too_much} --as //Bob --group //Alice,//Charlie --threshold 2 --json"
        ))
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("FundsUnavailable"),
        "the refusal within is not told: {}",
        refused.stderr
    );
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("no text: {value}"))
        .to_owned()
}

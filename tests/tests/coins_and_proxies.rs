// SPDX-License-Identifier: AGPL-3.0-or-later
//! The readable verbs of the wallet on a real node: coins, proxies, accounts without a key, groups.

use opensystem_stories::{seconds, Node, Scratch, Wallet};
use serde_json::Value;

/// Exit codes, as `opensystem --help` tells them: refused by the rules, a wrong command line.
const REFUSED: i32 = 1;
const USAGE: i32 = 2;

/// Units of one coin.
const COIN: u128 = 1_000_000_000_000;

/// Somebody sends coins, and the other has exactly those. What is more than he has is refused, and so is what would close his
/// account, unless he says so; an amount that can be read in two ways is not sent at all. Burnt coins are gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coins_are_sent_exactly_or_not_at_all() {
    let scratch = Scratch::new("coins");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "somebody", &node);
    let zoe = text(&wallet.json("key new zoe --no-password").await["address"]);
    assert_eq!(free(&wallet, &zoe).await, 0);

    let sent = wallet.json(&format!("coins send {zoe} 12,5 --as //Alice")).await;
    assert_eq!(
        (text(&sent["to"]), text(&sent["amount"])),
        (zoe.clone(), "12500000000000".to_owned())
    );
    assert_eq!(free(&wallet, &zoe).await, 12 * COIN + COIN / 2);
    assert_eq!(node.rpc.free_coins(&zoe).await, 12 * COIN + COIN / 2);
    let shown = wallet.run("coins show zoe").await.expect_success();
    assert!(shown.stdout.contains("Free: 12.5 OSC"), "{}", shown.stdout);

    for (amount, code) in [
        ("1,000", "amount_ambiguous"),
        ("0.0000000000001", "amount_too_fine"),
    ] {
        let refused = wallet
            .run(&format!("coins send {zoe} {amount} --as //Alice --json"))
            .await
            .expect_refusal(USAGE);
        assert!(refused.stderr.contains(code), "{}", refused.stderr);
    }
    let refused = wallet
        .run("coins send //Bob 13 --as zoe --json")
        .await
        .expect_refusal(REFUSED);
    assert!(refused.stderr.contains("FundsUnavailable"), "{}", refused.stderr);
    wallet
        .run("coins send //Bob 12.4999 --as zoe --dry-run")
        .await
        .expect_refusal(REFUSED);

    wallet.run("coins burn 2 --as zoe").await.expect_refusal(USAGE);
    wallet.run("coins burn 2 --as zoe --yes").await.expect_success();
    let left = free(&wallet, &zoe).await;
    assert!(left < 10 * COIN + COIN / 2 && left > 10 * COIN, "{left}");

    wallet.run("coins send-all //Bob --as zoe").await.expect_success();
    let least = free(&wallet, &zoe).await;
    assert_eq!(least, COIN / 1_000, "what keeps an account open stays");
    let back = format!("coins send {zoe} 1 --as //Alice");
    wallet.run(&back).await.expect_success();
    wallet
        .run("coins send-all //Bob --close-account --as zoe")
        .await
        .expect_success();
    assert_eq!(free(&wallet, &zoe).await, 0);
}

/// Bob acts for Alice within the rights that she gave him, until she takes them back. A proxy with a delay announces first,
/// and she refuses what he announced. An account without a key does what its maker bids it, and is closed by the command
/// that its making answered.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn proxies_act_within_their_rights() {
    let scratch = Scratch::new("proxies");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "somebody", &node);
    let zoe = text(&wallet.json("key new zoe --no-password").await["address"]);

    wallet
        .run("proxy add //Bob --rights daily --as //Alice")
        .await
        .expect_success();
    let listed = wallet.json("proxy list //Alice").await;
    assert_eq!(listed["proxies"][0]["rights"], "daily", "{listed}");
    assert_ne!(listed["deposit"], "0");
    wallet
        .run("remark 'Bob speaks for Alice.' --as //Bob --for //Alice")
        .await
        .expect_success();
    let refused = wallet
        .run(&format!("coins send {zoe} 5 --as //Bob --for //Alice --json"))
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("System.CallFiltered"),
        "daily rights moved coins: {}",
        refused.stderr
    );
    wallet
        .run("proxy add //Bob --rights any --as //Alice")
        .await
        .expect_success();
    let unclear = wallet
        .run("proxy remove //Bob --as //Alice --json")
        .await
        .expect_refusal(USAGE);
    assert!(unclear.stderr.contains("proxy_which"), "{}", unclear.stderr);
    wallet
        .run(&format!("coins send {zoe} 5 --as //Bob --for //Alice"))
        .await
        .expect_success();
    assert_eq!(free(&wallet, &zoe).await, 5 * COIN);
    wallet
        .run("proxy remove //Bob --rights any --as //Alice")
        .await
        .expect_success();
    wallet
        .run("proxy remove //Bob --as //Alice")
        .await
        .expect_success();
    let refused = wallet
        .run(&format!("coins send {zoe} 5 --as //Bob --for //Alice --json"))
        .await
        .expect_refusal(REFUSED);
    assert!(refused.stderr.contains("Proxy.NotProxy"), "{}", refused.stderr);

    announced(&wallet, &zoe).await;
    without_a_key(&wallet, &zoe).await;
}

/// Dave may act for Charlie two blocks after he announced it.
async fn announced(wallet: &Wallet, zoe: &str) {
    wallet
        .run("proxy add //Dave --delay 2 --as //Charlie")
        .await
        .expect_success();
    let act = |value: u64| {
        format!(
            "//Charlie Balances.transfer_keep_alive '{{\"dest\":\"{zoe}\",\"value\":{value}}}' --as //Dave"
        )
    };
    let refused = wallet
        .run(&format!("coins send {zoe} 5 --as //Dave --for //Charlie --json"))
        .await
        .expect_refusal(REFUSED);
    assert!(refused.stderr.contains("Proxy.Unannounced"), "{}", refused.stderr);

    let before = free(wallet, zoe).await;
    let (first, second) = (act(3_000_000_000_000), act(4_000_000_000_000));
    wallet
        .run(&format!("proxy announce {first}"))
        .await
        .expect_success();
    let hash = text(&wallet.json(&format!("proxy announce {second}")).await["call_hash"]);
    let listed = wallet.json("proxy list //Charlie").await;
    assert_eq!(
        listed["announcements"].as_array().map(Vec::len),
        Some(2),
        "{listed}"
    );
    wallet
        .run(&format!("proxy reject //Dave {hash} --as //Charlie"))
        .await
        .expect_success();
    // Each command waited until it was final, so that two blocks have passed by now.
    wallet
        .run(&format!("proxy carry-out {first}"))
        .await
        .expect_success();
    wallet
        .run(&format!("proxy carry-out {second}"))
        .await
        .expect_refusal(REFUSED);
    assert_eq!(free(wallet, zoe).await, before + 3 * COIN);
    wallet
        .run("proxy remove-all --as //Charlie --yes")
        .await
        .expect_success();
}

/// An account without a key, and one below another.
async fn without_a_key(wallet: &Wallet, zoe: &str) {
    let made = wallet.json("proxy create-account --as //Eve").await;
    let account = text(&made["account"]);
    wallet
        .run(&format!("coins send {account} 20 --as //Eve"))
        .await
        .expect_success();
    let before = free(wallet, zoe).await;
    wallet
        .run(&format!("coins send {zoe} 4 --as //Eve --for {account}"))
        .await
        .expect_success();
    assert_eq!(free(wallet, zoe).await, before + 4 * COIN);
    wallet
        .run(&format!(
            "coins send-all //Eve --close-account --as //Eve --for {account}"
        ))
        .await
        .expect_success();
    let close = text(&made["close"]).replace("opensystem ", "");
    let refused = wallet.run(&close.replace("--extrinsic ", "--extrinsic 1")).await;
    refused.expect_refusal(USAGE);
    wallet
        .run(&format!("{close} --as //Eve --yes"))
        .await
        .expect_success();
    wallet
        .run(&format!("coins send {zoe} 1 --as //Eve --for {account}"))
        .await
        .expect_refusal(REFUSED);

    let below = text(&wallet.json("sub-account address 7 //Eve").await["account"]);
    wallet
        .run(&format!("coins send {below} 9 --as //Eve"))
        .await
        .expect_success();
    let before = free(wallet, zoe).await;
    wallet
        .run(&format!("coins send {zoe} 2 --as //Eve --sub-account 7"))
        .await
        .expect_success();
    assert_eq!(free(wallet, &below).await, 7 * COIN);
    assert_eq!(free(wallet, zoe).await, before + 2 * COIN);
}

/// What one of a group began waits in its list with who agreed; another agrees by its hash; who began it cancels it, and has
/// his deposit back. Of several acts in one that may be refused, each refusal is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_sees_what_waits_and_cancels_it() {
    let scratch = Scratch::new("group-verbs");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "somebody", &node);
    let all = "//Alice,//Bob,//Charlie --threshold 3";
    let group = wallet.json(&format!("group address {all}")).await;
    let list = format!("group list {all}");
    let empty = wallet.json(&list).await;
    assert_eq!(empty["account"], group["account"]);
    assert_eq!(empty["waiting"].as_array().map(Vec::len), Some(0));

    wallet
        .run("remark 'We agree.' --as //Alice --group //Bob,//Charlie --threshold 3")
        .await
        .expect_success();
    let hash = text(&wallet.json(&list).await["waiting"][0]["call_hash"]);
    wallet
        .run(&format!(
            "group agree {hash} --group //Alice,//Charlie --threshold 3 --as //Bob"
        ))
        .await
        .expect_success();
    let waiting = wallet.json(&list).await["waiting"][0].clone();
    assert_eq!(waiting["agreed"].as_array().map(Vec::len), Some(2), "{waiting}");
    let reserved = async || text(&wallet.json("coins show //Alice").await["reserved"]);
    assert_eq!(waiting["deposit"].as_str(), Some(reserved().await.as_str()));
    let refused = wallet
        .run(&format!(
            "group cancel {hash} --group //Alice,//Charlie --threshold 3 --as //Bob --json"
        ))
        .await
        .expect_refusal(REFUSED);
    assert!(
        refused.stderr.contains("group_not_begun_by_you"),
        "{}",
        refused.stderr
    );
    let cancel = format!("group cancel {hash} --group //Bob,//Charlie --threshold 3 --as //Alice");
    wallet.run(&cancel).await.expect_success();
    assert_eq!(
        wallet.json(&list).await["waiting"].as_array().map(Vec::len),
        Some(0)
    );
    assert_eq!(reserved().await, "0");
    wallet.run(&cancel).await.expect_refusal(REFUSED);

    let (good, bad) = (
        "'{\"System.remark\":{\"remark\":\"a\"}}'",
        "'{\"Membership.stop_change_key\":{}}'",
    );
    let each = wallet
        .json(&format!("batch {good} {bad} {good} --each --as //Dave"))
        .await;
    assert_eq!(each["outcome"]["refused"][0]["number"], 2, "{each}");
    assert_eq!(each["outcome"]["refused"][0]["code"], "Membership.NoKeyChange");
    let until = wallet
        .json(&format!("batch {good} {bad} {good} --until-refused --as //Dave"))
        .await;
    assert_eq!(until["outcome"]["refused"][0]["number"], 2, "{until}");
    let either = wallet.json(&format!("either {bad} {good} --as //Dave")).await;
    assert_eq!(either["outcome"]["refused"][0]["number"], 1, "{either}");
    wallet
        .run(&format!("either {bad} {bad} --as //Dave"))
        .await
        .expect_refusal(REFUSED);

    let noted = wallet.json("preimage note Membership.leave --as //Dave").await;
    let remove = format!("preimage remove {} --as //Dave", text(&noted["hash"]));
    wallet.run(&remove).await.expect_success();
    wallet.run(&remove).await.expect_refusal(REFUSED);
}

/// The free coins of an account in units, as the wallet tells them.
async fn free(wallet: &Wallet, who: &str) -> u128 {
    let coins = wallet.json(&format!("coins show {who}")).await;
    text(&coins["free"]).parse().expect("an amount is in digits")
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("no text: {value}"))
        .to_owned()
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The first thing anybody does: a development ecosystem, and somebody new in it.

use opensystem_stories::{repository, seconds, Node, Scratch, Wallet};
use serde_json::Value;

/// Exit code of what the chain or its rules refuse, as `opensystem --help` tells it.
const REFUSED: i32 = 1;

/// Command lines that ask for what cannot be, and the exit code of each: 1 refused by the rules, 2 not understood, 3 no
/// node there, 4 trouble with a key. YANN is the address of somebody whom nobody invited, LONG a text of 513 bytes.
const WRONG: &str = "1 opensystem member accept 0-7 --name Yann --as yann --yes
    2 opensystem member accept nonsense --name Yann --as yann --yes
    1 opensystem member accept --name Yann --as yann --yes
    1 opensystem member decline 0-7 --as yann --yes
    1 opensystem member withdraw 0-7 --as //Alice
    1 opensystem member invite YANN --exchange 'We met.' --as yann
    4 opensystem member invite YANN --exchange 'We met.' --as nobody
    2 opensystem member invite YANN --exchange '' --as //Alice
    2 opensystem member invite YANN --exchange LONG --as //Alice
    2 opensystem member invite YANN --exchange 'We met.' --kind cat --as //Alice
    2 opensystem member invite 5GrwvaEF5zXb26Fz9rcQ --exchange 'We met.' --as //Alice
    1 opensystem member leave --as yann --yes
    1 opensystem member show 4294967295
    1 opensystem charter sign --version 2 --yes --as //Alice
    4 opensystem key new yann --no-password
    3 opensystem --url ws://127.0.0.1:1 chain status";

/// A development ecosystem starts on the real social code. Zoé makes a key with the wallet; her account has never held a
/// coin. Alice, a founder, invites her and says what exchange took place. Zoé reads it, accepts, and everybody sees her
/// among the members, sponsored by Alice. All this is still so after the node was stopped and started again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn zoe_joins_a_fresh_ecosystem_without_a_coin() {
    let scratch = Scratch::new("first");
    let mut node = Node::start_dev(&scratch).await;
    node.wait_for_block(2, seconds(30)).await;
    let (alice, zoe) = (
        Wallet::new(&scratch, "alice", &node),
        Wallet::new(&scratch, "zoe", &node),
    );

    let made = zoe.json("key new zoe --no-password").await;
    let address = text(&made, "address");
    assert_eq!(node.rpc.free_coins(&address).await, 0, "Zoé's account is not new");
    the_code_is_the_real_one(&zoe).await;

    let exchange = "Zoé taught us to graft apple trees.";
    let sent = alice
        .json(&format!(
            "member invite {address} --exchange '{exchange}' --as //Alice"
        ))
        .await;
    let invitation = text(&sent, "invitation");
    let read = zoe
        .run(&format!("member show {invitation}"))
        .await
        .expect_success();
    assert!(
        read.stdout.contains(exchange),
        "what she is to sign is not shown:\n{}",
        read.stdout
    );

    let accept = format!("member accept {invitation} --name Zoé --as zoe --yes");
    zoe.run(&accept).await.expect_success();
    assert_eq!(node.rpc.free_coins(&address).await, 0, "Zoé was given coins");
    let show = format!("member show {address}");
    let shown = alice.json(&show).await;
    she_is_a_member(&shown["member"], &address, exchange);

    zoe.run(&accept).await.expect_refusal(REFUSED);
    node.restart().await;
    node.wait_for_finalised(1, seconds(30)).await;
    let again = alice.json(&show).await;
    assert_eq!(again["member"], shown["member"], "the restart changed a member");
}

/// What is wrong is refused in words, with an exit code that is not 0, and changes nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_refused_in_words() {
    let scratch = Scratch::new("wrong");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(1, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "somebody", &node);
    let made = wallet.json("key new yann --no-password").await;
    let yann = text(&made, "address");
    let before = wallet.json_lines("member list").await;
    let long = "x".repeat(513);

    for wrong in WRONG.lines() {
        let (code, line) = wrong
            .trim()
            .split_once(" opensystem ")
            .expect("a code, then a command line");
        let line = line.replace("YANN", &yann).replace("LONG", &long);
        let code = code.parse().expect("the code is a number");
        wallet.run(&line).await.expect_refusal(code);
    }
    assert_eq!(
        wallet.json_lines("member list").await,
        before,
        "something refused changed the members"
    );
}

async fn the_code_is_the_real_one(wallet: &Wallet) {
    let file = repository().join("founding/code-social.fr.md");
    let code = std::fs::read_to_string(file).expect("the social code stands in founding/");
    let shown = wallet.json("charter show --text").await;
    assert_eq!(
        shown["text"], *code,
        "the wallet shows another code than the founders wrote"
    );
}

fn she_is_a_member(member: &Value, address: &str, exchange: &str) {
    assert_eq!(member["name"], "Zoé");
    assert_eq!(member["kind"], "person");
    assert_eq!(member["standing"], "good");
    assert_eq!(member["account"], address);
    assert_eq!(member["sponsor"], 0, "Alice, the first founder, has number 0");
    assert_eq!(member["exchange"]["text"], exchange);
}

fn text(value: &Value, field: &str) -> String {
    value[field]
        .as_str()
        .unwrap_or_else(|| panic!("no text {field:?} in {value}"))
        .to_owned()
}

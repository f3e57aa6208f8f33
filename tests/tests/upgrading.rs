// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime upgrade by decision, on four validators, while members act; its migration is checked before and after on real state.

use codec::Decode;
use opensystem_stories::{
    dev_key, eventually, run_example, run_node_command, seconds, storage_key, Answer, Caller, Founding, Load,
    Network, Scratch, Seat, Village, Wallet, REFUSED,
};
use serde_json::{json, Value};
use std::collections::BTreeMap;

/// They decide, and their machines validate.
const VALIDATORS: [&str; 4] = ["Alice", "Bob", "Charlie", "Dave"];
/// They are members too, and act all the while.
const BUSY: [&str; 4] = ["//Eve", "//Ferdie", "//Gina", "//Hugo"];
const FOUNDERS: [&str; 8] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "Gina", "Hugo"];
/// Dave's node, which is looked into.
const DAVE: usize = 3;

/// Alice, Bob, Charlie and Dave validate and decide. Four others send coins without a pause from the beginning to the end. There is a
/// next version of the program. Dave stops his node, exports its last final state and checks the upgrade on it; the others go on, and
/// he catches up. Alice proposes it. It is decided, which changes nothing yet; no other program than the one decided is
/// taken. Charlie applies it: all four are on the new version in the same chain, and the migration has done what it should,
/// once. Whoever signed for the old version is refused and signs again; not one act of the four busy members is lost or done twice,
/// and there are as many coins as before. Dave looks into his node again: nothing is left to migrate. It starts from its
/// database on the new version, and people go on deciding.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_is_upgraded_by_decision_while_people_act() {
    let mut village = begin().await;
    let load = Load::begin(&village.network.nodes[..DAVE], &BUSY).await;
    let coins_before = coins(&village).await;
    bring_in_ideas(&village).await;
    let written = program(&village, "--write next.wasm --rehearsal").await;
    program(&village, "--write now.wasm").await.expect_success();
    nothing_else_is_taken(&village, "next.wasm").await;

    let check = look_into_daves_node(&mut village).await.expect_success();
    for told in [written.expect_success().stdout.trim(), "Rehearsal: 4 entries new"] {
        assert!(check.stdout.contains(told), "{told} is not in {}", check.stdout);
    }
    decide(&village).await;
    nothing_else_is_taken(&village, "now.wasm").await;

    let late = signed_for_the_old_version(&village).await;
    apply(&village).await;
    the_migration_ran_once(&village).await;
    late_signatures_are_made_again(&village, &late).await;
    nothing_is_lost(&village, load).await;
    assert_eq!(coins(&village).await, coins_before);

    let check = look_into_daves_node(&mut village).await.expect_success();
    let told = "nothing is left to migrate";
    assert!(check.stdout.contains(told), "{}", check.stdout);
    // The program of before is older than this state.
    program(&village, "state.json").await.expect_refusal(REFUSED);
    let idea = "idea 'A pond' 'Behind the well.' --area life";
    village.act("Bob", idea).await;
    assert_eq!(versions(&village).await, [101; 4]);
}

/// Eight members, four validators; the program is decided on within two minutes.
async fn begin() -> Village {
    let scratch = Scratch::new("upgrade");
    let mut founding = Founding::new("upgrade", &FOUNDERS, &VALIDATORS);
    founding.day_millis = 60_000;
    founding.areas =
        "runtime = { discussion_hours = 0, voting_hours = 18, window_hours = 2, delay_hours = 1 }".into();
    let spec = founding.found(&scratch).await;
    let seats = VALIDATORS
        .map(|name| Seat::validator(&name.to_lowercase()))
        .into();
    let network = Network::start(&scratch, &spec, seats).await;
    network.wait_until_connected().await;
    network.agree_on(3, seconds(120)).await;
    let wallet = Wallet::new(&scratch, "people", &network.nodes[0]);
    Village {
        network,
        wallet,
        scratch,
    }
}

/// Runs the program that checks upgrades, in the folder of the story.
async fn program(village: &Village, line: &str) -> Answer {
    run_example("check_upgrade", village.scratch.path(), line).await
}

/// The wallet does not even send a program that is not the one decided; and the chain would not take it.
async fn nothing_else_is_taken(village: &Village, file: &str) {
    let path = village.scratch.path().join(file);
    let line = format!(
        "decision apply-upgrade '{}' --as //Charlie --yes --pay",
        path.display()
    );
    village.refused(&line, REFUSED, "Nothing was sent").await;
    let caller = Caller::new(&village.network.nodes[0]).await;
    let code = vec![subxt::dynamic::Value::from_bytes("no program")];
    let call = ("System", "apply_authorized_upgrade");
    let refusal = caller.attempt(&dev_key("//Charlie"), call, code).await;
    let refusal = refusal.expect_err("nobody authorised this");
    let refusal = format!("{refusal}, {refusal:?}");
    assert!(
        refusal.contains("NothingAuthorized") || refusal.contains("Unauthorized"),
        "{refusal}"
    );
    assert_eq!(versions(village).await, [100; 4]);
}

/// Something that the migration can count.
async fn bring_in_ideas(village: &Village) {
    for (who, line) in [
        ("Bob", "idea 'A well' 'Behind the barn.' --area life"),
        ("Alice", "idea 'A barn' 'Before the well.' --area life"),
        ("Dave", "idea 'Goats' 'They are kind.' --area life"),
    ] {
        village.act(who, line).await;
    }
}

/// Alice proposes the program, and the four agree.
async fn decide(village: &Village) {
    let text = "title = \"The next version\"\ntext = \"It counts what each has brought in.\"\n\
                method = \"supermajority\"\n[action]\nupgrade = \"next.wasm\"\n";
    let upgrade = village.propose("Alice", "upgrade.toml", text).await;
    village.opens(upgrade).await;
    village.vote(&VALIDATORS, upgrade, "agree").await;
    village.comes_to(upgrade, "enacted").await;
}

/// The busy members stop: each of their acts is in the chain, once.
async fn nothing_is_lost(village: &Village, load: Load) {
    let done = load.end().await;
    done.expect_all_done_once(&village.network.nodes[0].rpc).await;
    let (acts, again) = (done.acts(), done.signed_again());
    println!("{acts} acts, {again} of them signed again");
    for (version, refusal) in done.refusals() {
        println!("refused, signed for {version}: {refusal}");
    }
    assert!(acts > 100, "{acts} acts are no load");
}

/// Dave stops his node and checks the upgrade on its last final state; the others go on, and when he is back he is of one mind
/// with them.
async fn look_into_daves_node(village: &mut Village) -> Answer {
    let nodes = &mut village.network.nodes;
    let last = nodes[DAVE].rpc.finalised().await.expect("Dave's node answers");
    nodes[DAVE].stop();
    let line = format!("export-state {last} --chain upgrade.json --base-path dave");
    let state = run_node_command(village.scratch.path(), &line)
        .await
        .expect_success();
    village.file("state.json", &state.stdout);
    let check = program(village, "state.json --rehearsal").await;
    println!("{}{}", check.stdout, check.stderr);

    let others = &village.network.nodes[0];
    others.wait_for_finalised(last + 3, seconds(120)).await;
    village.network.nodes[DAVE].start_again().await;
    let now = village.network.nodes[0]
        .rpc
        .finalised()
        .await
        .expect("it answers");
    village.network.agree_on(now + 2, seconds(120)).await;
    check
}

/// Charlie has the program, and that is enough. All four go on with it.
async fn apply(village: &Village) {
    let path = village.scratch.path().join("next.wasm");
    let line = format!(
        "decision apply-upgrade '{}' --as //Charlie --yes --pay",
        path.display()
    );
    village.wallet.run(&line).await.expect_success();
    eventually("all four are on the new version", seconds(120), async || {
        (versions(village).await == [101; 4]).then_some(())
    })
    .await;
    let now = village.network.nodes[0]
        .rpc
        .finalised()
        .await
        .expect("it answers");
    village.network.agree_on(now + 5, seconds(120)).await;
}

/// The version on which each node is, by its own word.
async fn versions(village: &Village) -> Vec<u64> {
    let mut versions = Vec::new();
    for node in &village.network.nodes {
        let version = node.rpc.expect("state_getRuntimeVersion", json!([])).await;
        versions.push(version["specVersion"].as_u64().expect("a number"));
    }
    versions
}

/// What the migration left in the state is what the wallet lists.
async fn the_migration_ran_once(village: &Village) {
    let mut listed = BTreeMap::<u32, u32>::new();
    for decision in village.wallet.json_lines("decision list --all").await {
        let author = decision["author"]
            .as_u64()
            .unwrap_or_else(|| panic!("{decision}"));
        *listed
            .entry(u32::try_from(author).expect("a member's number"))
            .or_default() += 1;
    }
    assert_eq!(listed, [(0, 2), (1, 1), (3, 1)].into());
    for node in &village.network.nodes {
        let mut index = BTreeMap::new();
        for key in node.rpc.keys("Rehearsal", "BroughtIn").await {
            let member = u32::decode(&mut &key[key.len() - 4..]).expect("a key ends with a member's number");
            let count = node
                .rpc
                .raw(&key)
                .await
                .expect("a key that is listed holds something");
            index.insert(member, u32::decode(&mut &count[..]).expect("a count"));
        }
        assert_eq!(index, listed, "on the node of {}", node.name());
        let version: Option<u16> = node.rpc.value("Rehearsal", ":__STORAGE_VERSION__:").await;
        assert_eq!(version, Some(1));
    }
}

/// What Bob signs before the upgrade, and sends too late.
async fn signed_for_the_old_version(village: &Village) -> String {
    let caller = Caller::new(&village.network.nodes[0]).await;
    let remark = vec![subxt::dynamic::Value::from_bytes("bonjour")];
    caller.sign(&dev_key("//Bob"), "System", "remark", remark).await
}

/// A signature says for which version it is.
async fn late_signatures_are_made_again(village: &Village, late: &str) {
    let caller = Caller::new(&village.network.nodes[0]).await;
    caller
        .expect_refused("what was signed for the old version", late)
        .await;
    let remark = vec![subxt::dynamic::Value::from_bytes("bonjour")];
    let again = caller
        .attempt(&dev_key("//Bob"), ("System", "remark"), remark)
        .await;
    again.expect("the same, signed for the new version");
}

/// All the coins there are by the chain's own count, and by that of all accounts, at the last final block.
async fn coins(village: &Village) -> u128 {
    let rpc = &village.network.nodes[0].rpc;
    let head = rpc.expect("chain_getFinalizedHead", json!([])).await;
    let page = json!([storage_key("System", "Account"), 100, null, head]);
    let keys = rpc.expect("state_getKeysPaged", page).await;
    let keys = keys.as_array().expect("a list");
    assert!(keys.len() < 100, "there are more accounts than this story reads");
    let mut sum = 0;
    for key in keys {
        let bytes = value_at(village, key, &head).await;
        // nonce, consumers, providers, sufficients; free and reserved coins
        let (_, free, reserved) =
            <([u32; 4], u128, u128)>::decode(&mut &bytes[..]).expect("accounts begin so");
        sum += free + reserved;
    }
    let bytes = value_at(village, &json!(storage_key("Balances", "TotalIssuance")), &head).await;
    let issued = u128::decode(&mut &bytes[..]).expect("a number of coins");
    assert_eq!(sum, issued, "accounts hold other coins than there are");
    issued
}

async fn value_at(village: &Village, key: &Value, block: &Value) -> Vec<u8> {
    let rpc = &village.network.nodes[0].rpc;
    let value = rpc.expect("state_getStorage", json!([key, block])).await;
    let text = value
        .as_str()
        .unwrap_or_else(|| panic!("nothing stands under {key}"));
    hex::decode(text.trim_start_matches("0x")).expect("nodes write bytes in hex")
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What an operator does with a node that does not run: look at its database, copy it, check it, go back, start anew; make
//! keys and signatures; found with another runtime.

use opensystem_stories::{run_node_command, seconds, Founding, Network, Scratch, Seat};
use serde_json::Value;

const BLOCKS: u32 = 6;

/// Exit code of what the node's commands refuse, and of a command line that is not understood.
const REFUSED: i32 = 1;
const NOT_UNDERSTOOD: i32 = 2;

/// Command lines that cannot work. `garbage` is no file of the node's at all.
const WRONG: [(i32, &str); 9] = [
    (REFUSED, "chain-info --chain nowhere.json --base-path alice"),
    (
        REFUSED,
        "check-block 4000000000 --chain commands.json --base-path alice",
    ),
    (
        NOT_UNDERSTOOD,
        "check-block nonsense --chain commands.json --base-path alice",
    ),
    (
        REFUSED,
        "import-blocks nowhere.bin --binary --chain commands.json --base-path other",
    ),
    (
        REFUSED,
        "import-blocks garbage --binary --chain commands.json --base-path other",
    ),
    (
        REFUSED,
        "export-state 4000000000 --chain commands.json --base-path alice",
    ),
    (REFUSED, "found garbage --output garbage.json"),
    (
        REFUSED,
        "found commands.toml --wasm garbage --output garbage.json",
    ),
    (
        NOT_UNDERSTOOD,
        "revert many --chain commands.json --base-path alice",
    ),
];

/// A validator made some blocks and was stopped. Its blocks are exported and imported into an empty database, which then
/// knows the same chain. One block is checked again, the state is exported, unfinalised blocks are reverted, the database
/// is removed; and what cannot be done is refused in words.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stopped_node_can_be_looked_into_copied_and_emptied() {
    let scratch = Scratch::new("commands");
    let folder = scratch.path().to_owned();
    let run = async |line: &str| run_node_command(&folder, line).await;
    let spec = Founding::new("commands", &["Alice"], &["Alice"])
        .found(&scratch)
        .await;
    let mut network = Network::start(&scratch, &spec, vec![Seat::validator("alice")]).await;
    let alice = &mut network.nodes[0];
    alice.wait_for_finalised(BLOCKS, seconds(60)).await;
    alice.stop();

    let on = "--chain commands.json --base-path";
    let before = chain_info(
        &run(&format!("chain-info {on} alice"))
            .await
            .expect_success()
            .stdout,
    );
    assert!(
        before["finalized_number"].as_u64() >= Some(BLOCKS.into()),
        "{before}"
    );

    let copied = format!("export-blocks copy.bin --binary --from 1 --to {BLOCKS} {on} alice");
    run(&copied).await.expect_success();
    let pasted = format!("import-blocks copy.bin --binary {on} other");
    run(&pasted).await.expect_success();
    let other = chain_info(
        &run(&format!("chain-info {on} other"))
            .await
            .expect_success()
            .stdout,
    );
    assert_eq!(other["best_number"], BLOCKS, "the copy has other blocks");
    assert_eq!(other["genesis_hash"], before["genesis_hash"]);

    run(&format!("check-block 2 {on} alice")).await.expect_success();
    let state = run(&format!("export-state {on} alice")).await.expect_success();
    let state: Value = serde_json::from_str(&state.stdout).expect("a specification is JSON");
    assert!(state["genesis"]["raw"]["top"].is_object(), "the state is missing");

    std::fs::write(folder.join("garbage"), [0xff; 4_096]).expect("the folder can be written");
    for (code, line) in WRONG {
        run(line).await.expect_refusal(code);
    }
    assert!(
        !folder.join("garbage.json").exists(),
        "something was founded all the same"
    );
    let after = chain_info(
        &run(&format!("chain-info {on} alice"))
            .await
            .expect_success()
            .stdout,
    );
    assert_eq!(
        after, before,
        "something that was refused has changed the database"
    );

    run(&format!("revert 100 {on} alice")).await.expect_success();
    let reverted = chain_info(
        &run(&format!("chain-info {on} alice"))
            .await
            .expect_success()
            .stdout,
    );
    assert_eq!(reverted["finalized_hash"], before["finalized_hash"]);
    assert_eq!(
        reverted["best_hash"], before["finalized_hash"],
        "revert stops at finality"
    );

    run(&format!("purge-chain -y {on} alice")).await.expect_success();
    network.nodes[0].start_again().await;
    network.nodes[0].wait_for_finalised(1, seconds(60)).await;
}

fn chain_info(said: &str) -> Value {
    serde_json::from_str(said).unwrap_or_else(|e| panic!("chain-info gave no JSON ({e}): {said}"))
}

/// A message signed with a key is known as that key's, and no other message is. A key is found whose address holds a
/// word. The runtime that a specification carries founds the same ecosystem again.
#[tokio::test]
async fn commands_without_a_database() {
    let scratch = Scratch::new("offline");
    let run = async |line: &str| run_node_command(scratch.path(), line).await;

    let signed = run("sign --suri //Alice --message Bonjour")
        .await
        .expect_success();
    let signature = signed.stdout.trim().to_owned();
    let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    run(&format!("verify {signature} {alice} --message Bonjour"))
        .await
        .expect_success();
    run(&format!("verify {signature} {alice} --message Bonsoir"))
        .await
        .expect_refusal(REFUSED);
    run(&format!("verify 0x00 {alice} --message Bonjour"))
        .await
        .expect_refusal(REFUSED);
    let found = run("vanity --pattern z").await.expect_success();
    let address = found
        .stdout
        .lines()
        .find_map(|line| line.trim().strip_prefix("SS58 Address:"));
    assert!(
        address.is_some_and(|address| address.contains('z')),
        "{}",
        found.stdout
    );

    let founding = Founding::new("offline", &["Alice"], &["Alice"]);
    let spec = std::fs::read(founding.found(&scratch).await).expect("found has written it");
    let read: Value = serde_json::from_slice(&spec).expect("a specification is JSON");
    let code = read["genesis"]["raw"]["top"]["0x3a636f6465"]
        .as_str()
        .expect("a raw specification carries the code");
    let code = hex::decode(code.trim_start_matches("0x")).expect("nodes write bytes in hex");
    std::fs::write(scratch.path().join("runtime.wasm"), code).expect("the folder can be written");
    run("found offline.toml --wasm runtime.wasm --raw --output again.json")
        .await
        .expect_success();
    let again = std::fs::read(scratch.path().join("again.json")).expect("found has written it");
    assert!(again == spec, "the same runtime founds another ecosystem");
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! One runtime serves every speed: slot and epoch are chosen when an ecosystem is founded.

use opensystem_stories::{
    dev_key, eventually, seconds, Caller, Exchange, Founding, Network, Node, Scratch, Seat,
};
use tokio::join;

const EPOCHS: u64 = 3;

/// Two ecosystems are founded on the same code, one with slots of one second, one of six. Each finalises three epochs at
/// its own pace, is stopped and started again, and admits a member.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_wasm_serves_two_speeds() {
    let scratch = Scratch::new("speeds");
    let (quick, slow) = join!(tell("quick", 1_000, &scratch), tell("slow", 6_000, &scratch));
    assert_eq!(quick, slow, "the two ecosystems do not run the same code");
}

/// Lives one ecosystem's story; answers with the hash of its code.
async fn tell(name: &str, slot_millis: u64, scratch: &Scratch) -> String {
    let mut founding = Founding::new(name, &["Alice", "Bob"], &["Alice"]);
    founding.slot_millis = slot_millis;
    let spec = founding.found(scratch).await;
    // Seats are named after the ecosystem: both share the story's folder.
    let seats = vec![Seat::validator("alice").named(name)];
    let mut network = Network::start(scratch, &spec, seats).await;
    let node = &mut network.nodes[0];

    let (start, first) = moment(node).await;
    let patience = seconds(slot_millis / 1_000 * founding.epoch_slots * (EPOCHS + 1) + 30);
    let what = format!("{name} finalises {EPOCHS} epochs");
    eventually(&what, patience, async || {
        node.rpc
            .value::<u64>("Babe", "EpochIndex")
            .await
            .filter(|epoch| *epoch >= EPOCHS)
    })
    .await;
    let (end, last) = moment(node).await;
    let pace = (end - start) / u64::from(last - first);
    assert!(
        pace.abs_diff(slot_millis) < slot_millis / 5,
        "{name} makes a block each {pace} ms"
    );

    let hash = node.rpc.block_hash(last).await;
    node.restart().await;
    assert_eq!(
        node.rpc.block_hash(last).await,
        hash,
        "{name} forgot what was final"
    );
    admit_a_member(node).await;
    node.rpc.code_hash().await
}

/// The chain's own clock at its last finalised block, in milliseconds, and the number of that block.
async fn moment(node: &Node) -> (u64, u32) {
    node.wait_for_finalised(1, seconds(90)).await;
    let number = node.rpc.finalised().await.expect("the node answers");
    let now = node
        .rpc
        .value("Timestamp", "Now")
        .await
        .expect("every block has a time");
    (now, number)
}

async fn admit_a_member(node: &Node) {
    let (alice, zoe) = (dev_key("//Alice"), dev_key("//Zoe"));
    let caller = Caller::new(node).await;
    let exchange = Exchange("Zoé repaired the roof with us.");
    let invitation = caller.invite(&alice, &zoe, &exchange).await;
    let acceptance = caller.sign_acceptance(&zoe, &invitation).await;
    caller
        .offer(&acceptance)
        .await
        .expect("an honest acceptance enters the pool");
    caller.wait_until_member(&zoe).await;
}

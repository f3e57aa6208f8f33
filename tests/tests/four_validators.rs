// SPDX-License-Identifier: AGPL-3.0-or-later
//! Four validators on one machine agree; one may die without warning, and a stranger may join late.

use opensystem_stories::{eventually, found, hastened_copy, seconds, Network, Scratch, Seat};

/// Alice, Bob, Charlie and Dave found the ecosystem of `founding/local.toml` (with shorter slots, to spare time).
/// All four finalise the same blocks. Dave's machine loses its power: the other three go on finalising within 30
/// seconds. Dave comes back, with all that was final before, and catches up. Then Eve, who was not there, joins without
/// executing the past, by warp sync, and knows what the others know.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_validators_agree_and_outlive_one_of_them() {
    let scratch = Scratch::new("four");
    let spec = found(&scratch, &hastened_copy(&scratch, "local.toml", 1_000)).await;
    let seats = ["alice", "bob", "charlie", "dave"].map(Seat::validator).into();
    let mut network = Network::start(&scratch, &spec, seats).await;
    network.wait_until_connected().await;
    network.agree_on(6, seconds(60)).await;
    network.lose_and_regain(3).await;
    join_by_warp(&mut network).await;
}

async fn join_by_warp(network: &mut Network) {
    let agreed = network.nodes[0]
        .rpc
        .finalised()
        .await
        .expect("Alice's node answers");
    let eve = network.join(Seat::full("eve").with(&["--sync", "warp"])).await;
    eventually("Eve's node has its state by warp sync", seconds(60), async || {
        eve.log().contains("State sync is complete").then_some(())
    })
    .await;
    let reached = eve.wait_for_finalised(agreed + 3, seconds(60)).await;
    let authorities: Option<Vec<([u8; 32], u64)>> = eve.rpc.value("Babe", "Authorities").await;
    assert_eq!(
        authorities.map(|list| list.len()),
        Some(4),
        "Eve's node does not hold the state"
    );
    network.agree_on(reached, seconds(30)).await;
}

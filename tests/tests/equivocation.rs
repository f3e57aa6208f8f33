// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who writes two blocks of one slot is found out and loses his seat.

use codec::Decode;
use opensystem_stories::{eventually, seconds, Founding, Network, Scratch, Seat};

/// How pallet-babe names the offence.
const BABE_EQUIVOCATION: &[u8; 16] = b"babe:equivocatio";

/// Bob runs his validator on two machines at once with the same session keys. In his slots both write a block. The
/// others see it, one of them reports it, the chain checks the proof, and Bob is no longer among the validators; the
/// other three go on finalising.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_blocks_of_one_slot_cost_the_seat() {
    let scratch = Scratch::new("equivocation");
    let names = ["Alice", "Bob", "Charlie", "Dave"];
    let spec = Founding::new("equivocation", &names, &names)
        .found(&scratch)
        .await;
    let seats = ["alice", "charlie", "dave", "bob"].map(Seat::validator).into();
    let mut network = Network::start(&scratch, &spec, seats).await;
    network.wait_until_connected().await;
    network.agree_on(3, seconds(60)).await;
    let before: Vec<[u8; 32]> = network.nodes[0]
        .rpc
        .value("Session", "Validators")
        .await
        .expect("there are some");
    assert_eq!(before.len(), 4);

    // The second machine does not vote on finality: that would be another offence.
    network
        .join(Seat::validator("bob").named("bob-again").with(&["--no-grandpa"]))
        .await;
    let alice = &network.nodes[0];
    let offender = eventually(
        "the equivocation is reported and proven",
        seconds(90),
        async || reported_offender(&network).await,
    )
    .await;
    assert!(
        before.contains(&offender),
        "the report names somebody who was no validator"
    );

    let after = eventually(
        "the offender has left the set of validators",
        seconds(120),
        async || {
            let now: Vec<[u8; 32]> = alice.rpc.value("Session", "Validators").await?;
            (!now.contains(&offender)).then_some(now)
        },
    )
    .await;
    let innocent = before.iter().filter(|id| **id != offender);
    assert!(
        innocent.clone().all(|id| after.contains(id)),
        "somebody else lost his seat"
    );

    let last = alice.rpc.finalised().await.expect("Alice's node answers");
    for node in &network.nodes[..3] {
        node.wait_for_finalised(last + 3, seconds(60)).await;
    }
}

/// The validator whom a BABE equivocation, reported and proven on the finalised chain, names.
async fn reported_offender(network: &Network) -> Option<[u8; 32]> {
    let rpc = &network.nodes[0].rpc;
    let kinds = rpc.keys("Offences", "ConcurrentReportsIndex").await;
    let is_ours = |key: &Vec<u8>| {
        key.windows(BABE_EQUIVOCATION.len())
            .any(|part| part == BABE_EQUIVOCATION)
    };
    if !kinds.iter().any(is_ours) {
        return None;
    }
    let reports = rpc.keys("Offences", "Reports").await;
    let details = rpc.raw(reports.first()?).await?;
    // Details begin with the offender, and the offender with the validator's account.
    <[u8; 32]>::decode(&mut &details[..]).ok()
}

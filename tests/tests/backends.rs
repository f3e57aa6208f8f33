// SPDX-License-Identifier: AGPL-3.0-or-later
//! Both databases and both network stacks serve.

use std::path::Path;

use opensystem_stories::{seconds, Founding, Network, Scratch, Seat};

/// Each database with each network stack: two validators speak with each other and finalise the same blocks.
#[tokio::test]
async fn every_database_serves_with_every_network_stack() {
    let scratch = Scratch::new("backends");
    let spec = Founding::new("backends", &["Alice", "Bob"], &["Alice", "Bob"])
        .found(&scratch)
        .await;
    for (database, network_backend) in [
        ("rocksdb", "libp2p"),
        ("rocksdb", "litep2p"),
        ("paritydb", "libp2p"),
        ("paritydb", "litep2p"),
    ] {
        two_nodes_agree(&scratch, &spec, database, network_backend).await;
    }
}

async fn two_nodes_agree(scratch: &Scratch, spec: &Path, database: &str, network_backend: &str) {
    let flags = ["--database", database, "--network-backend", network_backend];
    // Each combination has nodes, and so folders, of its own; their names say what failed.
    let name = |key: &str| format!("{key}-{database}-{network_backend}");
    let seats = ["alice", "bob"]
        .map(|key| Seat::validator(key).named(&name(key)).with(&flags))
        .into();
    let network = Network::start(scratch, spec, seats).await;
    network.wait_until_connected().await;
    network.agree_on(4, seconds(60)).await;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Both databases and both network stacks serve.

use opensystem_stories::{seconds, Founding, Network, Scratch, Seat};

async fn two_nodes_agree(database: &str, network_backend: &str) {
    let scratch = Scratch::new(&format!("{database}-{network_backend}"));
    let name = format!("{database}-{network_backend}");
    let spec = Founding::new(&name, &["Alice", "Bob"], &["Alice", "Bob"])
        .found(&scratch)
        .await;
    let flags = ["--database", database, "--network-backend", network_backend];
    let seats = ["alice", "bob"]
        .map(|key| Seat::validator(key).with(&flags))
        .into();
    let network = Network::start(&scratch, &spec, seats).await;
    network.wait_until_connected().await;
    network.agree_on(4, seconds(60)).await;
}

/// RocksDB and libp2p: two validators speak with each other and finalise the same blocks.
#[tokio::test]
async fn rocksdb_with_libp2p() {
    two_nodes_agree("rocksdb", "libp2p").await;
}

/// RocksDB and litep2p, likewise.
#[tokio::test]
async fn rocksdb_with_litep2p() {
    two_nodes_agree("rocksdb", "litep2p").await;
}

/// ParityDB and libp2p, likewise.
#[tokio::test]
async fn paritydb_with_libp2p() {
    two_nodes_agree("paritydb", "libp2p").await;
}

/// ParityDB and litep2p, likewise.
#[tokio::test]
async fn paritydb_with_litep2p() {
    two_nodes_agree("paritydb", "litep2p").await;
}

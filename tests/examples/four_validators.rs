// SPDX-License-Identifier: AGPL-3.0-or-later
//! How far finality lies behind on four validators of one machine, and what is left when each of them in turn loses its
//! power. Run by `scripts/long`; takes about eight minutes.
//!
//! Prints the lag's median and 99th percentile over 300 blocks; fails where they are above 3 and 6 blocks, or where
//! something final is lost.

use opensystem_stories::{found, hastened_copy, seconds, Network, Scratch, Seat};
use std::{collections::BTreeMap, time::Duration};

const BLOCKS: u32 = 300;
const MEDIAN: u32 = 3;
const PERCENTILE_99: u32 = 6;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let scratch = Scratch::new("long");
    let spec = found(&scratch, &hastened_copy(&scratch, "local.toml", 1_000)).await;
    let seats = ["alice", "bob", "charlie", "dave"].map(Seat::validator).into();
    let mut network = Network::start(&scratch, &spec, seats).await;
    network.wait_until_connected().await;
    network.agree_on(6, seconds(60)).await;

    let lags = tokio::time::timeout(seconds(3 * u64::from(BLOCKS)), lags(&network)).await;
    let mut lags: Vec<u32> = lags.expect("blocks come at their time").into_values().collect();
    lags.sort_unstable();
    let (median, high) = (lags[lags.len() / 2], lags[lags.len() * 99 / 100]);
    println!(
        "finality over {} blocks: median {median} behind, 99th percentile {high}",
        lags.len()
    );
    assert!(
        median <= MEDIAN && high <= PERCENTILE_99,
        "finality lies too far behind"
    );

    for lost in 0..network.nodes.len() {
        network.lose_and_regain(lost).await;
        println!(
            "{}: lost and regained, nothing final is lost",
            network.nodes[lost].name()
        );
    }
}

/// For each new best block of the first validator, how many blocks finality was behind when it was first seen.
async fn lags(network: &Network) -> BTreeMap<u32, u32> {
    let rpc = &network.nodes[0].rpc;
    let mut lags = BTreeMap::new();
    while lags.len() < BLOCKS as usize {
        if let (Some(finalised), Some(best)) = (rpc.finalised().await, rpc.best().await) {
            lags.entry(best).or_insert(best.saturating_sub(finalised));
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    lags
}

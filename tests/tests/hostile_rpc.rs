// SPDX-License-Identifier: AGPL-3.0-or-later
//! What strangers send to the RPC does not harm the node; and which calls it answers is written down.

mod garbage;

use garbage::{Garbage, HttpSender, WsSender};
use opensystem_stories::{eventually, seconds, Node, Scratch};
use serde_json::json;

/// How many malformed requests come by each way.
const REQUESTS: usize = 5_000;

/// Ten thousand malformed requests, half over HTTP, half over WebSocket: cut JSON, wrong types, huge arrays, methods that
/// do not exist, brackets nested without end, frames that break the protocol. The node goes on producing blocks, and its
/// memory comes back to what it was.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_malformed_requests_change_nothing() {
    let scratch = Scratch::new("hostile");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(5, seconds(60)).await;
    // What the first requests of a life cost (caches, metadata) is not theirs.
    node.rpc.expect("state_getMetadata", json!([])).await;
    let before = node.resident_kib();
    let block = node.rpc.best().await.expect("the node answers");

    let http = HttpSender::new(node.rpc_port());
    let ws = WsSender::new(node.rpc_port());
    let (by_http, by_ws) = tokio::join!(
        http.send_all(Garbage::series(REQUESTS)),
        ws.send_all(Garbage::series(REQUESTS))
    );
    assert_eq!((by_http.sent, by_ws.sent), (REQUESTS, REQUESTS));
    for tally in [&by_http, &by_ws] {
        assert_eq!(
            tally.accepted,
            Vec::<String>::new(),
            "nonsense was answered as if it had sense"
        );
        assert!(
            tally.answered > tally.sent / 2,
            "the node hung up more often than it answered: {}",
            tally.answered
        );
    }

    node.wait_for_block(block + 3, seconds(30)).await;
    let finalised = node.rpc.finalised().await.expect("the node still answers");
    node.wait_for_finalised(finalised + 2, seconds(30)).await;
    let bound = before + (before / 5).max(50 * 1024);
    eventually("memory is back where it was", seconds(60), async || {
        (node.resident_kib() <= bound).then_some(())
    })
    .await;
    assert!(!node.log().contains("panicked"), "something panicked in the node");
}

/// The list of calls that the node answers is the one in `snapshots/`: a call that appears or disappears is a decision.
#[tokio::test]
async fn the_list_of_calls_is_the_one_written_down() {
    let scratch = Scratch::new("methods");
    let node = Node::start_dev(&scratch).await;
    let answer = node.rpc.expect("rpc_methods", json!([])).await;
    let mut methods: Vec<&str> = answer["methods"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|m| m.as_str())
        .collect();
    methods.sort_unstable();
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("rpc_methods", methods.join("\n"));
    });
}

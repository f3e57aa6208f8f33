// SPDX-License-Identifier: AGPL-3.0-or-later
//! Several nodes that know each other.

use std::path::Path;

use futures::future::join_all;

use crate::node::{peer_address, Chain, Node, NodeOptions};
use crate::scratch::Scratch;
use crate::waiting::seconds;

/// One node of a network before it starts.
pub struct Seat {
    name: String,
    validates_as: Option<String>,
    more: Vec<String>,
}

impl Seat {
    /// Validates with the development keys of that name.
    pub fn validator(key: &str) -> Self {
        Self {
            name: key.to_owned(),
            validates_as: Some(key.to_owned()),
            more: Vec::new(),
        }
    }

    /// Follows the chain without a voice in it.
    pub fn full(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            validates_as: None,
            more: Vec::new(),
        }
    }

    /// Under another name: two nodes may hold the same keys.
    pub fn named(self, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..self
        }
    }

    /// With these further flags.
    pub fn with(mut self, flags: &[&str]) -> Self {
        self.more.extend(flags.iter().map(|flag| (*flag).to_owned()));
        self
    }
}

/// Nodes of one chain, each given the addresses of all that were there before it (and, at the start, of all others).
pub struct Network {
    scratch: Scratch,
    chain: Chain,
    addresses: Vec<String>,
    pub nodes: Vec<Node>,
}

impl Network {
    /// Starts a node for each seat on the chain of this spec.
    pub async fn start(scratch: &Scratch, spec: &Path, seats: Vec<Seat>) -> Self {
        let chain = Chain::Spec(spec.to_owned());
        let plans: Vec<NodeOptions> = seats
            .into_iter()
            .enumerate()
            .map(|(number, seat)| plan(seat, number, &chain))
            .collect();
        let addresses: Vec<String> = plans
            .iter()
            .map(|p| peer_address(&p.node_key, p.p2p_port))
            .collect();
        let starts = plans.into_iter().enumerate().map(|(number, mut options)| {
            options.boot_nodes = addresses.clone();
            options.boot_nodes.remove(number);
            Node::start(scratch, options)
        });
        let nodes = join_all(starts).await;
        Self {
            scratch: scratch.clone(),
            chain,
            addresses,
            nodes,
        }
    }

    /// One more node joins; it stands last in `nodes`.
    pub async fn join(&mut self, seat: Seat) -> &mut Node {
        let mut options = plan(seat, self.addresses.len(), &self.chain);
        options.boot_nodes = self.addresses.clone();
        self.addresses
            .push(peer_address(&options.node_key, options.p2p_port));
        self.nodes.push(Node::start(&self.scratch, options).await);
        self.nodes.last_mut().expect("a node was added on the line above")
    }

    /// Waits until every node speaks with every other.
    pub async fn wait_until_connected(&self) {
        let others = self.nodes.len() as u64 - 1;
        join_all(
            self.nodes
                .iter()
                .map(|node| node.wait_for_peers(others, seconds(60))),
        )
        .await;
    }

    /// One machine loses its power, and gets it back. The others go on finalising within 30 seconds; the one remembers all
    /// that was final before, and catches up with them; nothing final has changed for anybody.
    pub async fn lose_and_regain(&mut self, lost: usize) {
        let witness = (lost + 1) % self.nodes.len();
        let name = self.nodes[lost].name().to_owned();
        let final_before = self.finalised_by(lost).await;
        let hash_before = self.nodes[lost].rpc.block_hash(final_before).await;
        self.nodes[lost].kill_9();

        // What was under way when it died may still be finalised with its votes; what lies five blocks on cannot.
        let at_death = self.finalised_by(witness).await;
        self.nodes[witness]
            .wait_for_finalised(at_death + 5, seconds(30))
            .await;

        self.nodes[lost].start_again().await;
        let kept = self.finalised_by(lost).await;
        assert!(
            kept >= final_before,
            "{name} had finalised {final_before} and remembers only {kept}"
        );
        let hash = self.nodes[lost].rpc.block_hash(final_before).await;
        assert_eq!(hash, hash_before, "the past of {name} has changed");

        let now = self.finalised_by(witness).await;
        self.agree_on(now + 3, seconds(60)).await;
        let hash = self.nodes[witness].rpc.block_hash(final_before).await;
        assert_eq!(hash, hash_before, "something final was lost");
    }

    async fn finalised_by(&self, node: usize) -> u32 {
        let node = &self.nodes[node];
        let answer = node.rpc.finalised().await;
        answer.unwrap_or_else(|| panic!("the node of {} does not answer", node.name()))
    }

    /// Waits until all have finalised this block, and checks that it is the same for all.
    pub async fn agree_on(&self, number: u32, limit: std::time::Duration) -> String {
        join_all(
            self.nodes
                .iter()
                .map(|node| node.wait_for_finalised(number, limit)),
        )
        .await;
        let hashes = join_all(self.nodes.iter().map(|node| node.rpc.block_hash(number))).await;
        for (node, hash) in self.nodes.iter().zip(&hashes) {
            assert_eq!(
                hash,
                &hashes[0],
                "{} finalised another block {number}",
                node.name()
            );
        }
        hashes[0]
            .clone()
            .unwrap_or_else(|| panic!("nobody has block {number}, though all finalised it"))
    }
}

fn plan(seat: Seat, number: usize, chain: &Chain) -> NodeOptions {
    let number = u8::try_from(number).expect("stories have fewer than 256 nodes");
    let mut options = NodeOptions::new(&seat.name, number, chain.clone());
    options.validates_as = seat.validates_as;
    options.more = seat.more;
    options
}

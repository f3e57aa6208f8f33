// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members who act all the while: a steady stream of signed transactions, of which none may be lost and none may happen twice.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::{Duration, Instant};

use codec::Decode;
use serde_json::json;
use subxt::config::substrate::{AccountId32, SubstrateExtrinsicParamsBuilder};
use subxt::dynamic::{self, Value};
use subxt::{OnlineClient, SubstrateConfig};
use subxt_signer::sr25519::Keypair;
use tokio::task::JoinHandle;

use crate::caller::{account, dev_key};
use crate::node::Node;
use crate::rpc::Rpc;
use crate::waiting::{eventually, seconds};

/// What each act sends, in the smallest parts of a coin: more than an account needs to exist.
const AMOUNT: u128 = 10_000_000_000;
/// How long a member rests between two acts.
const REST: Duration = Duration::from_millis(600);
/// How many acts of a member may wait for a block.
const MOST_WAITING: u64 = 8;
/// When an act has waited so long, its bytes are offered again: a pool may have dropped them.
const PATIENCE: Duration = seconds(20);
/// How long the last acts may take until they are final.
const LONGEST_END: Duration = seconds(120);

/// Members at work.
pub struct Load {
    stop: Arc<AtomicBool>,
    members: Vec<JoinHandle<Member>>,
}

/// What the members did, all of it final.
pub struct Done {
    members: Vec<Member>,
}

/// A member who sends coins, a little at a time, into a purse of his own.
struct Member {
    api: OnlineClient<SubstrateConfig>,
    rpc: Rpc,
    key: Keypair,
    purse: Keypair,
    /// Number of the account's first act of these.
    first: u64,
    acts: Vec<Act>,
    /// Refusals of the pool, in its own words, with the version that the act was signed for.
    refusals: Vec<(u32, String)>,
}

/// One act. It may have been signed several times, under the same number, of which at most one gets into the chain.
struct Act {
    signed: Vec<String>,
    /// The version of the rules for which it was signed last.
    version: u32,
    offered: Instant,
}

impl Load {
    /// The members with these development seeds begin, each at one of these nodes. They act with nobody else: nothing else may be signed with
    /// their keys until they have ended.
    pub async fn begin(nodes: &[Node], seeds: &[&str]) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let mut members = Vec::new();
        for (seed, node) in seeds.iter().zip(nodes.iter().cycle()) {
            let mut member = Member::at(node, seed).await;
            let stop = stop.clone();
            members.push(tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    // A node that is too busy to answer is asked again.
                    let _ = member.step(true).await;
                    tokio::time::sleep(REST).await;
                }
                member.finish().await
            }));
        }
        Self { stop, members }
    }

    /// They stop, and all that they did is awaited.
    pub async fn end(self) -> Done {
        self.stop.store(true, Ordering::Relaxed);
        let mut members = Vec::new();
        for member in self.members {
            members.push(member.await.expect("a member at work does not fail"));
        }
        Done { members }
    }
}

impl Member {
    async fn at(node: &Node, seed: &str) -> Self {
        let api = OnlineClient::from_insecure_url(node.url()).await;
        let mut member = Self {
            api: api.unwrap_or_else(|e| panic!("{} gives no metadata: {e}", node.name())),
            rpc: node.rpc.clone(),
            key: dev_key(seed),
            purse: dev_key(&format!("{seed}//purse")),
            first: 0,
            acts: Vec::new(),
            refusals: Vec::new(),
        };
        let number = async || member.number_at(None).await;
        member.first = eventually("the number of an account", seconds(60), number).await;
        member
    }

    /// Signs again what waits and was signed for rules that are gone, and offers again what was forgotten; then acts once more, if
    /// he shall. Nothing where the node did not answer.
    async fn step(&mut self, more: bool) -> Option<()> {
        let done = self.number_at(None).await?;
        let version = self.api.at_current_block().await.ok()?.spec_version();
        for number in done.max(self.first)..self.next() {
            let place = usize::try_from(number - self.first).expect("a story is short");
            if self.acts[place].version < version {
                let (version, bytes) = self.sign(number).await?;
                self.acts[place].signed.push(bytes);
                self.acts[place].version = version;
                self.offer(place).await;
            } else if self.acts[place].offered.elapsed() > PATIENCE {
                self.offer(place).await;
            }
        }
        if more && self.next() < done + MOST_WAITING {
            let (version, bytes) = self.sign(self.next()).await?;
            self.acts.push(Act {
                signed: vec![bytes],
                version,
                offered: Instant::now(),
            });
            self.offer(self.acts.len() - 1).await;
        }
        Some(())
    }

    async fn finish(mut self) -> Self {
        let start = Instant::now();
        while self.finalised().await != Some(self.next()) {
            assert!(
                start.elapsed() < LONGEST_END,
                "{} acts were sent, and they are not all final",
                self.acts.len()
            );
            let _ = self.step(false).await;
            tokio::time::sleep(REST).await;
        }
        self
    }

    /// The number of his next act.
    fn next(&self) -> u64 {
        self.first + self.acts.len() as u64
    }

    async fn finalised(&self) -> Option<u64> {
        let head = self.rpc.call("chain_getFinalizedHead", json!([])).await.ok()?;
        self.number_at(head.as_str()).await
    }

    /// How many acts of the account were done at a block, or at the best one.
    async fn number_at(&self, block: Option<&str>) -> Option<u64> {
        let account = format!("0x{}", hex::encode(self.key.public_key().0));
        let asked = json!(["AccountNonceApi_account_nonce", account, block]);
        let answer = self.rpc.call("state_call", asked).await.ok()?;
        let bytes = hex::decode(answer.as_str()?.trim_start_matches("0x")).ok()?;
        u32::decode(&mut &bytes[..]).ok().map(u64::from)
    }

    /// The signed bytes of an act, and the version of the rules, those of the last final block, for which they are good.
    async fn sign(&self, number: u64) -> Option<(u32, String)> {
        let to = Value::unnamed_variant("Id", [account(&self.purse)]);
        let arguments = vec![to, Value::u128(AMOUNT)];
        let call = dynamic::transaction("Balances", "transfer_keep_alive", arguments);
        let terms = SubstrateExtrinsicParamsBuilder::new().immortal().nonce(number);
        let from: AccountId32 = self.key.public_key().into();
        let now = self.api.at_current_block().await.ok()?;
        let version = now.spec_version();
        let calls = now.transactions();
        let signable = calls.create_v4_signable(&call, &from, terms.build()).await;
        let signed = signable.ok()?.sign(&self.key).ok()?;
        Some((version, format!("0x{}", hex::encode(signed.into_encoded()))))
    }

    async fn offer(&mut self, place: usize) {
        let act = &mut self.acts[place];
        act.offered = Instant::now();
        let bytes = act.signed.last().expect("an act is signed");
        if let Err(refusal) = self.rpc.call("author_submitExtrinsic", json!([bytes])).await {
            self.refusals.push((act.version, refusal));
        }
    }
}

impl Done {
    /// How many acts were done.
    pub fn acts(&self) -> usize {
        self.members.iter().map(|member| member.acts.len()).sum()
    }

    /// How many of them had to be signed again.
    pub fn signed_again(&self) -> usize {
        let acts = self.members.iter().flat_map(|member| &member.acts);
        acts.filter(|act| act.signed.len() > 1).count()
    }

    /// What pools refused.
    pub fn refusals(&self) -> impl Iterator<Item = &(u32, String)> {
        self.members.iter().flat_map(|member| &member.refusals)
    }

    /// Each act is in one final block, once, whichever of its signatures it was; and each purse has what was sent to it, to the unit.
    pub async fn expect_all_done_once(&self, rpc: &Rpc) {
        let found = transactions(rpc).await;
        for member in &self.members {
            let total = AMOUNT * member.acts.len() as u128;
            let purse = AccountId32::from(member.purse.public_key()).to_string();
            for act in &member.acts {
                let times: u32 = act.signed.iter().filter_map(|bytes| found.get(bytes)).sum();
                assert_eq!(times, 1, "an act is in {times} blocks");
            }
            assert_eq!(rpc.free_coins(&purse).await, total, "coins were lost");
        }
    }
}

/// All transactions of the final blocks, and how often each is there.
async fn transactions(rpc: &Rpc) -> BTreeMap<String, u32> {
    let last = rpc.finalised().await.expect("the node answers");
    let mut found = BTreeMap::new();
    for number in 1..=last {
        let hash = rpc.block_hash(number).await.expect("final blocks are kept");
        let block = rpc.expect("chain_getBlock", json!([hash])).await;
        let list = block["block"]["extrinsics"].as_array().expect("a block has some");
        for bytes in list {
            let bytes = bytes.as_str().expect("bytes are written in hex").to_owned();
            *found.entry(bytes).or_insert(0) += 1;
        }
    }
    found
}

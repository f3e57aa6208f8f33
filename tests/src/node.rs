// SPDX-License-Identifier: AGPL-3.0-or-later
//! One real node process.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;
use sp_core::{ed25519, Pair};

use crate::binaries::node_binary;
use crate::clock::set_ahead;
use crate::memory::memory_kib;
use crate::ports::free_port;
use crate::rpc::Rpc;
use crate::scratch::Scratch;
use crate::waiting::{eventually, seconds};

/// How many lines of a node's log are printed when a story fails.
const LOG_TAIL: usize = 40;

/// How long a node may take to answer. Compiling the runtime's wasm is most of it, and several nodes may do so at once on
/// a busy machine of two cores; stories that promise a time measure it themselves.
const LONGEST_START: Duration = seconds(240);

/// Which chain a node joins.
#[derive(Clone)]
pub enum Chain {
    /// The development network built into the node (`--dev`).
    Dev,
    /// A chain spec that `found` wrote.
    Spec(PathBuf),
}

/// How a node is started; `Default` is a full node of the development network that nobody else joins.
#[derive(Clone)]
pub struct NodeOptions {
    /// Shown in logs, and the name of its folder.
    pub name: String,
    pub chain: Chain,
    /// `alice`, `bob`, …: validates with the development session keys of that name.
    pub validates_as: Option<String>,
    /// Secret of the network key, in hex: fixed, so that the node is known by the same name after a restart.
    pub node_key: String,
    pub p2p_port: u16,
    pub rpc_port: u16,
    /// Addresses of other nodes, from [`peer_address`].
    pub boot_nodes: Vec<String>,
    /// Flags that only this story needs.
    pub more: Vec<String>,
}

impl NodeOptions {
    /// A node of this name, on free ports, with a network key that follows from `number`.
    pub fn new(name: &str, number: u8, chain: Chain) -> Self {
        Self {
            name: name.to_owned(),
            chain,
            validates_as: None,
            node_key: hex::encode([number.wrapping_add(1); 32]),
            p2p_port: free_port(),
            rpc_port: free_port(),
            boot_nodes: Vec::new(),
            more: Vec::new(),
        }
    }
}

/// Where others reach a node that has this network key and listens on this port.
pub fn peer_address(node_key: &str, port: u16) -> String {
    let seed = hex::decode(node_key).expect("network keys are written in hex");
    let pair = ed25519::Pair::from_seed_slice(&seed).expect("network keys have 32 bytes");
    // An ed25519 public key as libp2p writes it in protobuf, as an identity multihash.
    let id = [&[0x00, 0x24, 0x08, 0x01, 0x12, 0x20][..], &pair.public().0[..]].concat();
    format!("/ip4/127.0.0.1/tcp/{port}/p2p/{}", base58(&id))
}

/// A node process; killed when dropped.
pub struct Node {
    options: NodeOptions,
    scratch: Scratch,
    child: Option<Child>,
    /// How much later it lives than this machine.
    ahead: Duration,
    pub rpc: Rpc,
}

impl Node {
    /// Starts it and waits until it answers.
    pub async fn start(scratch: &Scratch, options: NodeOptions) -> Self {
        let rpc = Rpc::new(options.rpc_port);
        let mut node = Self {
            options,
            scratch: scratch.clone(),
            child: None,
            ahead: Duration::ZERO,
            rpc,
        };
        node.launch();
        node.wait_until_it_answers().await;
        node
    }

    /// A development node on a base path of its own.
    pub async fn start_dev(scratch: &Scratch) -> Self {
        Self::start(scratch, NodeOptions::new("dev", 0, Chain::Dev)).await
    }

    /// Address of its RPC for wallets.
    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.options.rpc_port)
    }

    pub fn name(&self) -> &str {
        &self.options.name
    }

    pub fn rpc_port(&self) -> u16 {
        self.options.rpc_port
    }

    /// Number of its process; fails when it is not running.
    pub fn pid(&self) -> u32 {
        self.child
            .as_ref()
            .unwrap_or_else(|| panic!("{} is not running", self.name()))
            .id()
    }

    /// Resident memory, in KiB, as Linux counts it.
    pub fn resident_kib(&self) -> u64 {
        memory_kib(self.pid(), "VmRSS").unwrap_or_else(|| panic!("{} has died", self.name()))
    }

    /// All it has written so far, over all its starts.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(self.log_file()).unwrap_or_default()).into_owned()
    }

    /// `kill -9`: no time to say goodbye, nothing flushed.
    pub fn kill_9(&mut self) {
        self.end(Signal::SIGKILL);
    }

    /// A polite end.
    pub fn stop(&mut self) {
        self.end(Signal::SIGTERM);
    }

    /// Ends it politely and starts it again on the same base path.
    pub async fn restart(&mut self) {
        self.stop();
        self.start_again().await;
    }

    /// Ends it politely and starts it again so much later, in whole seconds, as if its machine had been off. It lives in that time from
    /// then on, and nodes that do not would refuse its blocks: for chains of one node.
    pub async fn restart_after(&mut self, off: Duration) {
        self.stop();
        self.ahead += Duration::from_secs(off.as_secs());
        self.start_again().await;
    }

    /// Starts a node that was ended, on the same base path and ports.
    pub async fn start_again(&mut self) {
        assert!(self.child.is_none(), "{} is still running", self.name());
        self.launch();
        self.wait_until_it_answers().await;
    }

    /// Waits for a best block of at least this number.
    pub async fn wait_for_block(&self, number: u32, limit: Duration) -> u32 {
        let what = format!("{} has block {number}", self.name());
        eventually(&what, limit, async || {
            self.rpc.best().await.filter(|best| *best >= number)
        })
        .await
    }

    /// Waits for a finalised block of at least this number.
    pub async fn wait_for_finalised(&self, number: u32, limit: Duration) -> u32 {
        let what = format!("{} has finalised block {number}", self.name());
        eventually(&what, limit, async || {
            self.rpc.finalised().await.filter(|last| *last >= number)
        })
        .await
    }

    /// Waits until it speaks with at least so many others.
    pub async fn wait_for_peers(&self, count: u64, limit: Duration) {
        let what = format!("{} has {count} peers", self.name());
        eventually(&what, limit, async || {
            self.rpc.peers().await.filter(|peers| *peers >= count)
        })
        .await;
    }

    async fn wait_until_it_answers(&mut self) {
        let start = Instant::now();
        while self.rpc.peers().await.is_none() {
            if let Some(status) = self.ended() {
                panic!("{} ended by itself: {status}", self.name());
            }
            assert!(start.elapsed() < LONGEST_START, "{} does not answer", self.name());
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    fn ended(&mut self) -> Option<ExitStatus> {
        self.child.as_mut()?.try_wait().ok()?
    }

    fn launch(&mut self) {
        let log = OpenOptions::new().create(true).append(true).open(self.log_file());
        let log = log.expect("a log file can be opened in a temporary folder");
        let errors = log.try_clone().expect("an open file can be shared");
        let mut command = Command::new(node_binary());
        command
            .args(self.arguments())
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors);
        set_ahead(&mut command, self.ahead, &self.scratch);
        let child = command
            .spawn()
            .unwrap_or_else(|e| panic!("{} cannot be started: {e}", node_binary().display()));
        self.child = Some(child);
    }

    fn arguments(&self) -> Vec<String> {
        let o = &self.options;
        let mut list: Vec<String> = match &o.chain {
            Chain::Dev => vec!["--dev".into()],
            Chain::Spec(path) => vec!["--chain".into(), path.display().to_string()],
        };
        list.extend(o.validates_as.iter().map(|name| format!("--{name}")));
        for (flag, value) in [
            ("--name", o.name.clone()),
            ("--base-path", self.base_path().display().to_string()),
            ("--listen-addr", format!("/ip4/127.0.0.1/tcp/{}", o.p2p_port)),
            ("--rpc-port", o.rpc_port.to_string()),
            ("--node-key", o.node_key.clone()),
        ] {
            list.extend([flag.to_owned(), value]);
        }
        list.extend(
            [
                "--no-prometheus",
                "--no-telemetry",
                "--no-mdns",
                "--disable-log-color",
            ]
            .map(String::from),
        );
        if !o.boot_nodes.is_empty() {
            list.push("--bootnodes".into());
            list.extend(o.boot_nodes.clone());
        }
        list.extend(o.more.clone());
        list
    }

    fn end(&mut self, signal: Signal) {
        let Some(mut child) = self.child.take() else {
            return;
        };
        let pid = Pid::from_raw(i32::try_from(child.id()).expect("Linux numbers processes within i32"));
        // It may have ended already; then there is nothing to tell it.
        let _ = kill(pid, signal);
        let start = Instant::now();
        while matches!(child.try_wait(), Ok(None)) {
            if start.elapsed() > seconds(15) {
                let _ = child.kill();
                let _ = child.wait();
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn base_path(&self) -> PathBuf {
        self.scratch.folder(&self.options.name)
    }

    fn log_file(&self) -> PathBuf {
        self.scratch.path().join(format!("{}.log", self.options.name))
    }

    /// A file in the folder it shares with the other nodes of the story.
    pub fn beside(&self, name: &str) -> PathBuf {
        Path::new(self.scratch.path()).join(name)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.end(Signal::SIGTERM);
        if std::thread::panicking() {
            let log = self.log();
            let lines: Vec<&str> = log.lines().collect();
            eprintln!("--- end of the log of {} ---", self.name());
            eprintln!("{}", lines[lines.len().saturating_sub(LOG_TAIL)..].join("\n"));
        }
    }
}

/// Base 58 with Bitcoin's alphabet, in which libp2p writes the names of nodes.
fn base58(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let mut digits: Vec<u8> = Vec::new();
    for byte in bytes {
        let mut carry = u32::from(*byte);
        for digit in digits.iter_mut() {
            carry += u32::from(*digit) << 8;
            *digit = (carry % 58) as u8;
            carry /= 58;
        }
        while carry > 0 {
            digits.push((carry % 58) as u8);
            carry /= 58;
        }
    }
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let leading = std::iter::repeat_n('1', zeros);
    leading
        .chain(
            digits
                .iter()
                .rev()
                .map(|digit| char::from(ALPHABET[usize::from(*digit)])),
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The node key `00…01` and its well-known name, as in many test networks of the SDK.
    #[test]
    fn the_name_of_a_node_follows_from_its_key() {
        let key = "0000000000000000000000000000000000000000000000000000000000000001";
        let address = peer_address(key, 30333);
        let known = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
        assert_eq!(address, format!("/ip4/127.0.0.1/tcp/30333/p2p/{known}"));
    }
}

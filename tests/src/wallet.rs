// SPDX-License-Identifier: AGPL-3.0-or-later
//! The real wallet, run as a member would run it.

use std::path::PathBuf;

use serde_json::Value;
use tokio::process::Command;

use crate::binaries::wallet_binary;
use crate::command::{run_program, words, Answer};
use crate::node::Node;
use crate::scratch::Scratch;

/// A wallet with a home folder, and so keys, of its own.
pub struct Wallet {
    home: PathBuf,
    url: String,
    /// In a network namespace of its own, which has no interface that is up.
    cut_off: bool,
}

impl Wallet {
    /// A member's wallet that speaks to this node.
    pub fn new(scratch: &Scratch, member: &str, node: &Node) -> Self {
        Self {
            home: scratch.folder(&format!("wallet-{member}")),
            url: node.url(),
            cut_off: false,
        }
    }

    /// A member's wallet on a machine without network: not even its own loopback works.
    pub fn without_network(scratch: &Scratch, member: &str) -> Self {
        Self {
            home: scratch.folder(&format!("wallet-{member}")),
            url: "ws://127.0.0.1:9944".into(),
            cut_off: true,
        }
    }

    /// Runs a command line, written as one types it after `opensystem`; single quotes hold words together.
    pub async fn run(&self, line: &str) -> Answer {
        self.run_with_input(line, "").await
    }

    /// Runs it with this text on its standard input.
    pub async fn run_with_input(&self, line: &str, input: &str) -> Answer {
        run_program(self.command(line), format!("opensystem {line}"), input).await
    }

    /// The command that would be run, for stories that watch it while it runs.
    pub fn command(&self, line: &str) -> Command {
        let mut command = match self.cut_off {
            true => {
                let mut command = Command::new("unshare");
                command.args(["--map-root-user", "--net"]).arg(wallet_binary());
                command
            }
            false => Command::new(wallet_binary()),
        };
        command
            .args(words(line))
            .env("HOME", &self.home)
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("OPENSYSTEM_CONFIG")
            .env_remove("OPENSYSTEM_PROFILE")
            .env("OPENSYSTEM_KEYS", self.home.join("keys"))
            .env("OPENSYSTEM_URL", &self.url)
            .env("LC_ALL", "en_GB.UTF-8");
        command
    }

    /// Runs it with `--json` and reads the one answer.
    pub async fn json(&self, line: &str) -> Value {
        let mut values = self.json_lines(line).await;
        assert_eq!(values.len(), 1, "one answer was expected: {values:?}");
        values.remove(0)
    }

    /// Runs it with `--json` and reads all answers, one a line.
    pub async fn json_lines(&self, line: &str) -> Vec<Value> {
        let answer = self.run(&format!("--json {line}")).await.expect_success();
        let read = |line| serde_json::from_str(line);
        let values: Result<Vec<Value>, _> = answer.stdout.lines().map(read).collect();
        values.unwrap_or_else(|e| panic!("`{}` gave no JSON ({e}): {}", answer.command, answer.stdout))
    }
}

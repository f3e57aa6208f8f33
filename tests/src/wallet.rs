// SPDX-License-Identifier: AGPL-3.0-or-later
//! The real wallet, run as a member would run it.

use std::path::PathBuf;
use std::process::Stdio;

use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::binaries::wallet_binary;
use crate::node::Node;
use crate::scratch::Scratch;
use crate::waiting::seconds;

/// A wallet with a home folder, and so keys, of its own.
pub struct Wallet {
    home: PathBuf,
    url: String,
}

/// What the wallet said.
#[derive(Debug)]
pub struct Answer {
    pub command: String,
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Wallet {
    /// A member's wallet that speaks to this node.
    pub fn new(scratch: &Scratch, member: &str, node: &Node) -> Self {
        Self {
            home: scratch.folder(&format!("wallet-{member}")),
            url: node.url(),
        }
    }

    /// Runs a command line, written as one types it after `opensystem`; single quotes hold words together.
    pub async fn run(&self, line: &str) -> Answer {
        self.run_with_input(line, "").await
    }

    /// Runs it with this text on its standard input.
    pub async fn run_with_input(&self, line: &str, input: &str) -> Answer {
        let mut child = Command::new(wallet_binary())
            .args(words(line))
            .env("HOME", &self.home)
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env("OPENSYSTEM_KEYS", self.home.join("keys"))
            .env("OPENSYSTEM_URL", &self.url)
            .env("LC_ALL", "en_GB.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|e| panic!("{} cannot be started: {e}", wallet_binary().display()));
        let mut stdin = child.stdin.take().expect("standard input was asked for");
        // The wallet may end without reading; what it says counts, not that.
        let _ = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        let command = format!("opensystem {line}");
        let output = tokio::time::timeout(seconds(120), child.wait_with_output())
            .await
            .unwrap_or_else(|_| panic!("`{command}` has not ended after 120 s"))
            .expect("a child process can be waited for");
        Answer {
            command,
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
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

impl Answer {
    /// The command must have succeeded.
    pub fn expect_success(self) -> Self {
        assert_eq!(
            self.code, 0,
            "`{}` failed\n{}\n{}",
            self.command, self.stdout, self.stderr
        );
        self
    }

    /// The command must have failed with this exit code, and have said something about it to a person.
    pub fn expect_refusal(self, code: i32) -> Self {
        let all = format!("`{}`\n{}\n{}", self.command, self.stdout, self.stderr);
        assert_eq!(self.code, code, "another exit code was expected of {all}");
        assert!(!self.stderr.trim().is_empty(), "failed without a word: {all}");
        assert!(!self.stderr.contains("panicked"), "panicked: {all}");
        self
    }
}

/// The words of a command line; what stands between single quotes is one word, or part of one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    assert!(!quoted, "a quote is not closed in {line}");
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_words_together() {
        assert_eq!(words("a  b 'c d' '' e"), ["a", "b", "c d", "", "e"]);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Programs that are run to their end, and what they said.

use std::path::Path;
use std::process::Stdio;

use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::binaries::node_binary;
use crate::waiting::seconds;

/// What a program said.
#[derive(Debug)]
pub struct Answer {
    pub command: String,
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
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

/// Runs a command of the node in this folder, written as one types it after `opensystem-node`.
pub async fn run_node_command(folder: &Path, line: &str) -> Answer {
    let mut command = Command::new(node_binary());
    command.args(words(line)).current_dir(folder);
    run_program(command, format!("opensystem-node {line}"), "").await
}

/// Runs a program to its end with this text on its standard input; `shown` is what to call it when it fails.
pub async fn run_program(mut command: Command, shown: String, input: &str) -> Answer {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|e| panic!("`{shown}` cannot be started: {e}"));
    let mut stdin = child.stdin.take().expect("standard input was asked for");
    // The program may end without reading; what it says counts, not that.
    let _ = stdin.write_all(input.as_bytes()).await;
    drop(stdin);
    let output = tokio::time::timeout(seconds(120), child.wait_with_output())
        .await
        .unwrap_or_else(|_| panic!("`{shown}` has not ended after 120 s"))
        .expect("a child process can be waited for");
    Answer {
        command: shown,
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The words of a command line; what stands between single quotes is one word, or part of one.
pub fn words(line: &str) -> Vec<String> {
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

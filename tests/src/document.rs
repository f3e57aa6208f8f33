// SPDX-License-Identifier: AGPL-3.0-or-later
//! The commands that the documents tell people to type.

use std::os::unix::fs::{symlink, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use nix::sys::signal::{killpg, Signal};
use nix::unistd::Pid;
use tokio::process::Command;

use crate::binaries::{node_binary, repository, wallet_binary};
use crate::node::Node;
use crate::scratch::Scratch;
use crate::waiting::seconds;

/// The scripts whose work the story does itself, or that would build and test within the test.
const SCRIPTS: [&str; 5] = ["bench", "long", "run", "setup", "test"];

/// The port that documents speak of: nodes listen there when nobody says otherwise.
const DOCUMENTED_PORT: &str = "9944";

/// How long the blocks of a page may take: most of their commands wait until an act is final.
const LONGEST_RUN: Duration = seconds(300);

/// A page and the `sh` blocks in it.
pub struct Document {
    /// Path from the root of the repository.
    pub path: PathBuf,
    /// Line of each block, and its text.
    pub blocks: Vec<(usize, String)>,
}

impl Document {
    /// Whether anything in it speaks to a node.
    pub fn needs_node(&self) -> bool {
        let calls_wallet = |line: &str| line.split_whitespace().any(|word| word == "opensystem");
        self.blocks.iter().any(|(_, text)| {
            text.contains("scripts/run") || text.contains(DOCUMENTED_PORT) || text.lines().any(calls_wallet)
        })
    }

    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(repository().join(path)).expect("documents are readable UTF-8");
        Self {
            path: path.to_owned(),
            blocks: shell_blocks(&text),
        }
    }

    /// One script: a block that fails ends it, and what it prints says which it was.
    fn script(&self, rpc_port: Option<u16>) -> String {
        let mut script = String::from("set -euo pipefail\n");
        for (line, text) in &self.blocks {
            script += &format!("echo '=== {}, line {line}' >&2\n{text}\n", self.path.display());
        }
        match rpc_port {
            Some(port) => script.replace(DOCUMENTED_PORT, &port.to_string()),
            None => script,
        }
    }
}

/// All documents of the repository that have `sh` blocks: the READMEs and what stands under `docs/`.
pub fn documents() -> Vec<Document> {
    let mut paths = vec![PathBuf::from("README.md"), PathBuf::from("README.fr.md")];
    collect_pages(Path::new("docs"), &mut paths);
    paths.sort();
    paths
        .iter()
        .map(|path| Document::read(path))
        .filter(|d| !d.blocks.is_empty())
        .collect()
}

/// Runs all blocks of a document, in order, in one shell, with the programs on its PATH, in a folder that looks like the
/// root of the repository. The error is what the shell printed.
pub async fn run_document(scratch: &Scratch, document: &Document, node: Option<&Node>) -> Result<(), String> {
    let name = document.path.display().to_string().replace('/', "-");
    let root = scratch.folder(&format!("root-{name}"));
    furnish(&root);
    let programs = link_programs(scratch);
    let path = std::env::var("PATH").expect("a test is started with a PATH");
    let mut command = Command::new("bash");
    command
        .arg("-c")
        .arg(document.script(node.map(Node::rpc_port)))
        .current_dir(&root)
        .env("PATH", format!("{}:{path}", programs.display()))
        .env("HOME", scratch.folder(&format!("home-{name}")))
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("OPENSYSTEM_CONFIG")
        .env_remove("OPENSYSTEM_PROFILE")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0);
    if let Some(node) = node {
        command.env("OPENSYSTEM_URL", node.url());
    }
    let child = command
        .spawn()
        .map_err(|e| format!("bash cannot be started: {e}"))?;
    let group = child
        .id()
        .and_then(|id| i32::try_from(id).ok())
        .map(Pid::from_raw);
    let ended = tokio::time::timeout(LONGEST_RUN, child.wait_with_output()).await;
    // Whatever the document left running in the background ends with it.
    let _ = group.map(|group| killpg(group, Signal::SIGKILL));
    let output = ended
        .map_err(|_| format!("not over after {} s", LONGEST_RUN.as_secs()))?
        .map_err(|e| e.to_string())?;
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let all = format!(
        "{}\n--- and on standard error\n{}",
        said(&output.stdout),
        said(&output.stderr)
    );
    output.status.success().then_some(()).ok_or(all)
}

/// A folder with links to all that the repository has at its root; the scripts of [`SCRIPTS`] that exist only say so.
fn furnish(root: &Path) {
    for entry in std::fs::read_dir(repository())
        .expect("the repository is readable")
        .flatten()
    {
        let name = entry.file_name();
        if name != "scripts" && name != ".git" && name != "target" {
            symlink(entry.path(), root.join(name)).expect("links can be made in a temporary folder");
        }
    }
    let scripts = root.join("scripts");
    std::fs::create_dir(&scripts).expect("folders can be made in a temporary folder");
    for name in SCRIPTS
        .iter()
        .filter(|name| repository().join("scripts").join(name).is_file())
    {
        let script = scripts.join(name);
        let text = format!("#!/bin/sh\necho 'scripts/{name}: the story stands in for it' >&2\n");
        std::fs::write(&script, text).expect("files can be written in a temporary folder");
        let runnable = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&script, runnable).expect("one's own files can be made runnable");
    }
}

/// A folder with the two programs under the names that people type.
fn link_programs(scratch: &Scratch) -> PathBuf {
    let folder = scratch.folder("programs");
    for (name, program) in [
        ("opensystem-node", node_binary()),
        ("opensystem", wallet_binary()),
    ] {
        let link = folder.join(name);
        if !link.exists() {
            symlink(program, link).expect("links can be made in a temporary folder");
        }
    }
    folder
}

fn collect_pages(folder: &Path, pages: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(repository().join(folder)) else {
        return;
    };
    for entry in entries.flatten() {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            collect_pages(&path, pages);
        } else if path.extension().is_some_and(|e| e == "md") {
            pages.push(path);
        }
    }
}

/// The text of each block fenced as exactly `sh`, with the line it begins on.
fn shell_blocks(text: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, Vec<&str>)> = None;
    for (index, line) in text.lines().enumerate() {
        match (&mut open, line.trim()) {
            (None, "```sh") => open = Some((index + 2, Vec::new())),
            (None, _) => (),
            (Some((start, lines)), "```") => {
                blocks.push((*start, lines.join("\n")));
                open = None;
            }
            (Some((_, lines)), _) => lines.push(line),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sh_blocks_are_taken_and_in_order() {
        let page = "Type:\n```sh\none\ntwo\n```\nand see\n```text\nthree\n```\n```sh\nfour\n```\n";
        assert_eq!(
            shell_blocks(page),
            [(3, "one\ntwo".to_owned()), (11, "four".to_owned())]
        );
    }

    #[test]
    fn a_page_that_calls_the_wallet_needs_a_node() {
        let page = |text: &str| Document {
            path: "page.md".into(),
            blocks: vec![(1, text.into())],
        };
        assert!(page("opensystem chain status").needs_node());
        assert!(page("./scripts/run").needs_node());
        assert!(!page("opensystem-node --version").needs_node());
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the documents tell people to type works.

use futures::stream::{self, StreamExt};
use opensystem_stories::{documents, run_document, seconds, Document, Node, Scratch};

/// How many documents are run at a time.
const AT_ONCE: usize = 3;

/// Every `sh` block of the READMEs and of `docs/` is run, in the order of the page, each page in a shell and with a
/// development ecosystem of its own. `./scripts/run` is the story's own node; `./scripts/setup` and `./scripts/test` are
/// taken as done.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_command_of_the_documents_works() {
    let documents = documents();
    assert!(
        documents.iter().any(|d| d.path.ends_with("README.md")),
        "the README shows no command in a block marked `sh`"
    );
    // They wait more than they work.
    let runs = stream::iter(&documents).map(run).buffer_unordered(AT_ONCE);
    let failures: Vec<_> = runs.filter_map(|said| async { said.err() }).collect().await;
    assert!(
        failures.is_empty(),
        "commands failed in:\n\n{}",
        failures.join("\n\n")
    );
}

/// Runs one page; what it said where it failed.
async fn run(document: &Document) -> Result<(), String> {
    let scratch = Scratch::new("documents");
    let node = match document.needs_node() {
        true => Some(Node::start_dev(&scratch).await),
        false => None,
    };
    if let Some(node) = &node {
        // What is tried out (`--dry-run`) needs four blocks.
        node.wait_for_finalised(4, seconds(60)).await;
    }
    let ran = run_document(&scratch, document, node.as_ref()).await;
    ran.map_err(|said| format!("{}\n{said}", document.path.display()))
}

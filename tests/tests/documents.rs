// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the documents tell people to type works.

use opensystem_stories::{documents, run_document, seconds, Node, Scratch};

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
    let mut failures = Vec::new();
    for document in &documents {
        let scratch = Scratch::new("documents");
        let node = if document.needs_node() {
            Some(Node::start_dev(&scratch).await)
        } else {
            None
        };
        if let Some(node) = &node {
            // What is tried out (`--dry-run`) needs four blocks.
            node.wait_for_finalised(4, seconds(60)).await;
        }
        if let Err(said) = run_document(&scratch, document, node.as_ref()).await {
            failures.push(format!("{}\n{said}", document.path.display()));
        }
    }
    assert!(
        failures.is_empty(),
        "commands failed in:\n\n{}",
        failures.join("\n\n")
    );
}

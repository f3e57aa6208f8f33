// SPDX-License-Identifier: AGPL-3.0-or-later
//! The Rust program of the dApp developer's guide does what the guide says. Its other programs are run by
//! `tests/clients/dapps.test.mjs`.

use opensystem_stories::{dev_key, repository, seconds, Node, Scratch, Wallet};
use regex::Regex;
use subxt::{OnlineClient, SubstrateConfig};

#[path = "../examples/dapp.rs"]
#[expect(dead_code, reason = "the story stands in for `main`")]
mod program;

/// Who copies the program from `docs/dapps.md` and runs it on a development node sees the founders by name, and makes an
/// invitation that the wallet then shows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_rust_program_of_the_guide_works() {
    assert_eq!(
        block("rust"),
        without_licence(&read("tests/examples/dapp.rs")),
        "docs/dapps.md and tests/examples/dapp.rs differ"
    );
    let scratch = Scratch::new("dapps");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(1, seconds(60)).await;
    let api = OnlineClient::<SubstrateConfig>::from_url(node.url())
        .await
        .expect("the node gives its metadata");

    let members = program::members(&api).await.expect("members can be read");
    assert_eq!(members.len(), 6, "the development network has six founders");
    let first = members.get(&0).expect("members count from 0");
    assert_eq!(first.name, b"Alice");
    assert_eq!(first.account, dev_key("//Alice").public_key().into());

    let number = program::invite(&api).await.expect("Alice can invite");
    let wallet = Wallet::new(&scratch, "reader", &node);
    let shown = wallet
        .run(&format!("member show {number}"))
        .await
        .expect_success();
    let exchange = "We planted an orchard together.";
    assert!(
        shown.stdout.contains(exchange),
        "invitation {number} is another:\n{}",
        shown.stdout
    );
}

/// The versions that the guide names for the Rust program are those with which it is tested.
#[test]
fn the_versions_of_the_guide_are_ours() {
    let lock = read("Cargo.lock");
    let dependency =
        Regex::new(r#"(?m)^([a-z-]+) = (?:\{ version = )?"([0-9.]+)""#).expect("a valid pattern");
    let block = block("toml");
    let named: Vec<_> = dependency
        .captures_iter(&block)
        .map(|c| c.extract::<2>().1)
        .collect();
    assert_eq!(named.len(), 3, "subxt, subxt-signer and tokio");
    for [name, version] in named {
        let locked = format!("name = \"{name}\"\nversion = \"{version}");
        assert!(
            lock.contains(&locked),
            "the guide names {name} {version}, Cargo.lock another"
        );
    }
}

/// The text of the guide's only block of this language.
fn block(language: &str) -> String {
    let page = read("docs/dapps.md");
    let fence = format!("\n```{language}\n");
    let mut blocks = page.split(fence.as_str()).skip(1);
    let (Some(block), None) = (blocks.next(), blocks.next()) else {
        panic!("docs/dapps.md should have one block of {language}")
    };
    let (text, _) = block
        .split_once("\n```")
        .expect("a block that is opened is closed");
    format!("{text}\n")
}

fn without_licence(source: &str) -> String {
    let (licence, rest) = source.split_once('\n').expect("a source has lines");
    assert!(licence.starts_with("// SPDX"), "a source begins with its licence");
    rest.to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

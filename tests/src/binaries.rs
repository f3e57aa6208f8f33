// SPDX-License-Identifier: AGPL-3.0-or-later
//! Where the programs under test stand.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The node: `OPENSYSTEM_NODE`, or `opensystem-node` of the target folder this test was built in.
pub fn node_binary() -> PathBuf {
    program("opensystem-node", "OPENSYSTEM_NODE")
}

/// The wallet: `OPENSYSTEM_WALLET`, or `opensystem` of the target folder this test was built in.
pub fn wallet_binary() -> PathBuf {
    program("opensystem", "OPENSYSTEM_WALLET")
}

/// The root of the repository, where `founding/`, `docs/` and the README stand: looked for from where the test runs, as
/// clones that share a target folder share its programs too.
pub fn repository() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let here = std::env::current_dir().expect("the test runs in a folder");
        let root = here
            .ancestors()
            .find(|folder| folder.join("founding/dev.toml").is_file());
        root.expect("stories run in the repository").to_owned()
    });
    &ROOT
}

fn program(name: &str, variable: &str) -> PathBuf {
    if let Some(chosen) = std::env::var_os(variable) {
        let path = PathBuf::from(chosen);
        assert!(
            path.is_file(),
            "{variable} names {}, which is not a file",
            path.display()
        );
        return path;
    }
    let test = std::env::current_exe().expect("a running program knows its own path");
    let target = test
        .parent()
        .and_then(Path::parent)
        .expect("test executables stand in <target>/debug/deps");
    let path = target.join(name);
    assert!(
        path.is_file(),
        "{} is missing: run `cargo build` first, or set {variable}",
        path.display()
    );
    path
}

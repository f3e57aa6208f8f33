// SPDX-License-Identifier: AGPL-3.0-or-later
//! The wasm is built by a project of its own that the SDK's wasm builder generates. Where that builder does not find our
//! Cargo.lock it resolves afresh, without a word, and the chain runs versions that nobody chose or tested.

use crate::workspace::Workspace;
use anyhow::{ensure, Context, Result};
use std::{collections::BTreeSet, fs, path::Path};

/// Name, version and source of a foreign crate.
type Locked = (String, String, String);

/// Every crate of the wasm build that the committed Cargo.lock does not hold.
pub fn faults(workspace: &Workspace) -> Result<Vec<String>> {
    let committed = read(&workspace.root.join("Cargo.lock"))?;
    let builds = workspace.target.join("debug/wbuild");
    let mut faults = Vec::new();
    let mut compared = 0;
    for entry in fs::read_dir(&builds)
        .with_context(|| format!("no wasm build in {}: run cargo build", builds.display()))?
    {
        let lock = entry?.path().join("Cargo.lock");
        if lock.exists() {
            compared += 1;
            faults.extend(differences(&committed, &read(&lock)?));
        }
    }
    ensure!(
        compared > 0,
        "no Cargo.lock of a wasm build below {}: run cargo build",
        builds.display()
    );
    Ok(faults)
}

fn differences(committed: &BTreeSet<Locked>, used: &BTreeSet<Locked>) -> Vec<String> {
    used.difference(committed)
        .map(|(name, version, _)| {
            let known: Vec<&str> =
                committed.iter().filter(|other| other.0 == *name).map(|other| other.1.as_str()).collect();
            format!(
                "the wasm uses {name} {version}, Cargo.lock has {}: does .cargo/config.toml still set WASM_BUILD_WORKSPACE_HINT?",
                if known.is_empty() { "none".into() } else { known.join(" and ") }
            )
        })
        .collect()
}

fn read(path: &Path) -> Result<BTreeSet<Locked>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    foreign_crates(&text).with_context(|| format!("{} is no lock file", path.display()))
}

/// Crates that lie in a folder have no source; they are ours and cannot differ.
fn foreign_crates(text: &str) -> Result<BTreeSet<Locked>> {
    let lock: toml::Table = text.parse()?;
    let packages = lock
        .get("package")
        .and_then(toml::Value::as_array)
        .context("it names no package")?;
    let field = |package: &toml::Value, key: &str| {
        package
            .get(key)
            .and_then(|value| value.as_str())
            .map(String::from)
    };
    Ok(packages
        .iter()
        .filter_map(|package| {
            Some((
                field(package, "name")?,
                field(package, "version")?,
                field(package, "source")?,
            ))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMITTED: &str = r#"
        version = 4
        [[package]]
        name = "serde"
        version = "1.0.1"
        source = "registry"
        [[package]]
        name = "ours"
        version = "0.1.0"
    "#;

    #[test]
    fn the_same_versions_are_in_order() {
        let committed = foreign_crates(COMMITTED).unwrap();
        assert_eq!(committed.len(), 1);
        assert!(differences(&committed, &committed).is_empty());
    }

    #[test]
    fn a_version_nobody_committed_is_named() {
        let committed = foreign_crates(COMMITTED).unwrap();
        let used = foreign_crates(&COMMITTED.replace("1.0.1", "1.0.2")).unwrap();
        let faults = differences(&committed, &used);
        assert_eq!(faults.len(), 1);
        assert!(
            faults[0].contains("serde 1.0.2, Cargo.lock has 1.0.1"),
            "{faults:?}"
        );
    }

    #[test]
    fn what_is_no_lock_file_is_refused() {
        assert!(foreign_crates("version = 4").is_err());
        assert!(foreign_crates("not toml").is_err());
    }
}

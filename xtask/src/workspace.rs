// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our own crates as cargo sees them, and what each declares that it needs.

use anyhow::{bail, ensure, Context, Result};
use serde_json::Value;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// All that the checks ask about this workspace.
pub struct Workspace {
    /// The folder of the workspace's Cargo.toml.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
    /// Our crates, in cargo's order.
    pub packages: Vec<Package>,
}

/// One of our crates.
#[derive(Clone, Debug)]
pub struct Package {
    pub name: String,
    /// Relative to the workspace, with slashes.
    pub folder: String,
    pub dependencies: Vec<Dependency>,
    /// Names of its integration tests.
    pub tests: Vec<String>,
    /// Built by a plain `cargo build`.
    pub is_default: bool,
}

/// A crate that one of ours names in its manifest.
#[derive(Clone, Debug)]
pub struct Dependency {
    pub name: String,
    pub kind: DependencyKind,
    /// Lies in this repository.
    pub is_ours: bool,
}

/// Which part of a crate needs the dependency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DependencyKind {
    Normal,
    Development,
    Build,
}

impl Workspace {
    /// Asks cargo, from the current folder.
    pub fn read() -> Result<Self> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
            .output()
            .context("cargo could not be started: is it on the PATH? (. scripts/env)")?;
        ensure!(
            output.status.success(),
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Self::from_json(&serde_json::from_slice(&output.stdout)?)
    }

    fn from_json(json: &Value) -> Result<Self> {
        let root = PathBuf::from(text(json, "workspace_root")?);
        let defaults: Vec<&str> = list(json, "workspace_default_members")?
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let packages = list(json, "packages")?
            .iter()
            .map(|package| Package::from_json(package, &root, &defaults))
            .collect::<Result<_>>()?;
        Ok(Self {
            target: PathBuf::from(text(json, "target_directory")?),
            root,
            packages,
        })
    }
}

impl Package {
    fn from_json(json: &Value, root: &Path, defaults: &[&str]) -> Result<Self> {
        let manifest = PathBuf::from(text(json, "manifest_path")?);
        let folder = manifest
            .parent()
            .and_then(|folder| folder.strip_prefix(root).ok())
            .with_context(|| format!("{} lies outside of the workspace", manifest.display()))?;
        let is_test = |target: &&Value| {
            target["kind"]
                .as_array()
                .is_some_and(|kinds| kinds.contains(&"test".into()))
        };
        Ok(Self {
            name: text(json, "name")?.into(),
            folder: folder.to_string_lossy().into_owned(),
            dependencies: list(json, "dependencies")?
                .iter()
                .map(Dependency::from_json)
                .collect::<Result<_>>()?,
            tests: list(json, "targets")?
                .iter()
                .filter(is_test)
                .map(|target| text(target, "name").map(Into::into))
                .collect::<Result<_>>()?,
            is_default: defaults.contains(&text(json, "id")?),
        })
    }
}

impl Dependency {
    fn from_json(json: &Value) -> Result<Self> {
        let kind = match json["kind"].as_str() {
            None => DependencyKind::Normal,
            Some("dev") => DependencyKind::Development,
            Some("build") => DependencyKind::Build,
            Some(other) => bail!("cargo knows a kind of dependency that xtask does not: {other}"),
        };
        Ok(Self {
            name: text(json, "name")?.into(),
            kind,
            is_ours: json["path"].is_string(),
        })
    }
}

fn text<'a>(json: &'a Value, key: &str) -> Result<&'a str> {
    json[key]
        .as_str()
        .with_context(|| format!("cargo metadata has no text `{key}`"))
}

fn list<'a>(json: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    json[key]
        .as_array()
        .with_context(|| format!("cargo metadata has no list `{key}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_workspace_is_read() {
        let workspace = Workspace::read().unwrap();
        let own = workspace
            .packages
            .iter()
            .find(|package| package.name == "opensystem-xtask")
            .unwrap();
        assert_eq!(own.folder, "xtask");
        assert!(own.is_default);
        let wasm = own
            .dependencies
            .iter()
            .find(|dependency| dependency.name == "opensystem-runtime-wasm")
            .unwrap();
        assert!(wasm.is_ours);
        assert_eq!(wasm.kind, DependencyKind::Normal);
        let bench = workspace
            .packages
            .iter()
            .find(|package| package.name == "opensystem-bench")
            .unwrap();
        assert!(!bench.is_default);
    }
}

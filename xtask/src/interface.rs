// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ties what clients see of the chain to the changelog. What they see is written down in snapshots (metadata, RPC calls,
//! transaction extensions, chain properties), which tests hold against the real thing; a fingerprint of the snapshots stands in
//! the changelog, so that none of them changes without a word to those who program against it.

use anyhow::{ensure, Context, Result};
use codec::Encode;
use sp_core::{Blake2Hasher, Hasher};
use std::{fs, path::Path};

/// Snapshots, relative to the workspace.
const FILES: [&str; 2] = ["client/chain/metadata.scale", "tests/snapshots/rpc_methods.snap"];
/// Every JSON file in here is one too.
const FOLDER: &str = "tests/clients/snapshots";
const CHANGELOG: &str = "CHANGELOG.md";
/// The readers whom a change of the interface concerns.
const AUDIENCE: &str = "### dApp developers";
/// Bytes of a fingerprint: enough to tell versions from each other, short enough to be compared by eye.
const LENGTH: usize = 6;

/// A file's path and what stands in it.
type Snapshot = (String, Vec<u8>);

/// A short hash over all snapshots.
///
/// # Errors
/// A snapshot cannot be read.
pub fn fingerprint(root: &Path) -> Result<String> {
    Ok(fingerprint_of(&snapshots(root)?))
}

/// Whether the newest section of the changelog tells of another interface, or of none.
///
/// # Errors
/// A snapshot or the changelog cannot be read.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let path = root.join(CHANGELOG);
    let changelog = fs::read_to_string(path).with_context(|| format!("cannot read {CHANGELOG}"))?;
    Ok(fault_in(&changelog, &fingerprint(root)?).into_iter().collect())
}

/// Every snapshot, in an order that does not depend on the machine.
fn snapshots(root: &Path) -> Result<Vec<Snapshot>> {
    let mut paths: Vec<String> = FILES.map(String::from).into();
    let folder = root.join(FOLDER);
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {FOLDER}"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") {
            paths.push(format!("{FOLDER}/{name}"));
        }
    }
    ensure!(paths.len() > FILES.len(), "{FOLDER} holds no snapshot");
    paths.sort();
    let read = |path: String| {
        let bytes = fs::read(root.join(&path)).with_context(|| format!("cannot read {path}"))?;
        Ok((path, bytes))
    };
    paths.into_iter().map(read).collect()
}

/// Paths and contents are hashed with their lengths: nothing can slip from one file to the next.
fn fingerprint_of(snapshots: &[Snapshot]) -> String {
    let hash = Blake2Hasher::hash(&snapshots.encode());
    hex::encode(&hash.as_bytes()[..LENGTH])
}

/// Why the changelog does not tell of the interface with this fingerprint, if so.
fn fault_in(changelog: &str, fingerprint: &str) -> Option<String> {
    let mark = format!("- Interface `{fingerprint}`: ");
    let tells = |line: &str| {
        let words = line.strip_prefix(&mark);
        words.is_some_and(|words| !words.trim().is_empty())
    };
    if lines_for_clients(changelog).any(tells) {
        return None;
    }
    Some(format!(
        "the newest section of {CHANGELOG} does not tell of the interface as it is now: write there, below \"{AUDIENCE}\", \
         what changed for those who program against the chain, like this: {mark}<what changed>"
    ))
}

/// The lines for those who program against the chain, in the newest section.
fn lines_for_clients(changelog: &str) -> impl Iterator<Item = &str> {
    let sections = changelog.lines().skip_while(|line| !line.starts_with("## "));
    let newest = sections.skip(1).take_while(|line| !line.starts_with("## "));
    let ours = newest.skip_while(|line| *line != AUDIENCE).skip(1);
    ours.take_while(|line| !line.starts_with("### "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;

    const CHANGELOG: &str = "# Changelog\n\n## Unreleased\n\n### Members\n- Interface `0a`: not for them.\n\n\
        ### dApp developers\n- Interface `0b`: an event more.\n- Interface `0c`: \n\n### Operators\n- Interface `0d`: no.\n\n\
        ## 0.1.0\n\n### dApp developers\n- Interface `0e`: the first.\n";

    #[test]
    fn the_newest_section_must_tell_of_the_interface() {
        assert_eq!(fault_in(CHANGELOG, "0b"), None);
        for (fingerprint, why) in [
            ("0a", "for others"),
            ("0c", "without a word"),
            ("0d", "for others, behind"),
            ("0e", "of an older version"),
            ("0f", "not at all"),
        ] {
            let fault = fault_in(CHANGELOG, fingerprint).expect(why);
            assert!(
                fault.ends_with(&format!("- Interface `{fingerprint}`: <what changed>")),
                "{fault}"
            );
        }
        assert!(fault_in("# Changelog\n", "0b").is_some());
    }

    #[test]
    fn any_change_of_any_snapshot_is_another_interface() {
        let of = |snapshots: &[(&str, &str)]| {
            let owned = snapshots
                .iter()
                .map(|(path, text)| (path.to_string(), text.as_bytes().to_vec()));
            fingerprint_of(&owned.collect::<Vec<_>>())
        };
        let known = of(&[("a", "12"), ("b", "3")]);
        assert_eq!(known.len(), 2 * LENGTH);
        assert_eq!(of(&[("a", "12"), ("b", "3")]), known);
        for other in [
            of(&[("a", "1"), ("b", "23")]),
            of(&[("a", "12"), ("c", "3")]),
            of(&[("a", "12")]),
        ] {
            assert_ne!(other, known);
        }
    }

    #[test]
    fn every_kind_of_snapshot_is_part_of_the_interface() {
        let root = Workspace::read().unwrap().root;
        let paths: Vec<String> = snapshots(&root)
            .unwrap()
            .into_iter()
            .map(|(path, _)| path)
            .collect();
        assert!(
            FILES.iter().all(|file| paths.iter().any(|path| path == file)),
            "{paths:?}"
        );
        assert!(paths.iter().any(|path| path.starts_with(FOLDER)), "{paths:?}");
        assert!(snapshots(Path::new("/nonexistent")).is_err());
    }
}

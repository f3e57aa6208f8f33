// SPDX-License-Identifier: AGPL-3.0-or-later
//! Weights that the SDK's benchmarking command wrote: every call of ours has one, the runtime uses it, and how its cost
//! compares with an ordinary transfer's.

use crate::workspace::{Package, Workspace};
use anyhow::{Context, Result};
use regex::Regex;
use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// Weights of the SDK's pallets, relative to the workspace.
const FOLDER: &str = "runtime/src/weights";
/// What the SDK's template writes into each file; a file without it was written by hand.
const GENERATED: &str = "AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI";
/// The transaction that everybody knows the price of: (file, function).
const YARDSTICK: (&str, &str) = ("pallet_balances", "transfer_keep_alive");

/// One function of a weight file, at the lowest values of its components.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cost {
    picoseconds: u64,
    reads: u64,
    writes: u64,
}

/// What is missing, hand-written or not in use.
pub fn faults(workspace: &Workspace) -> Result<Vec<String>> {
    let root = &workspace.root;
    let generated = sdk_files(root)?;
    let runtime = joined(sources(&root.join("runtime/src"))?, |path| {
        !path.starts_with(root.join(FOLDER))
    })?;
    let mut faults = Vec::new();
    for pallet in our_pallets(&workspace.packages) {
        let source = joined(sources(&root.join(&pallet.folder).join("src"))?, |_| true)?;
        let weights = fs::read_to_string(weights_of(root, pallet)).unwrap_or_default();
        faults.extend(faults_of(pallet, &calls_in(&source), &weights, &runtime));
    }
    for name in generated
        .keys()
        .filter(|name| !runtime.contains(&format!("weights::{name}::WeightInfo")))
    {
        faults.push(format!(
            "{FOLDER}/{name}.rs is not used by the runtime: use it, or remove it"
        ));
    }
    Ok(faults)
}

fn our_pallets(packages: &[Package]) -> impl Iterator<Item = &Package> {
    packages
        .iter()
        .filter(|package| package.folder.starts_with("pallets/"))
}

fn weights_of(root: &Path, pallet: &Package) -> PathBuf {
    root.join(&pallet.folder).join("src/weights.rs")
}

fn faults_of(pallet: &Package, calls: &[String], weights: &str, runtime: &str) -> Vec<String> {
    let (folder, name) = (&pallet.folder, pallet.name.replace('-', "_"));
    if calls.is_empty() {
        return vec![];
    }
    if !weights.contains(GENERATED) {
        return vec![format!(
            "{folder}/src/weights.rs was not written by the benchmarks: run scripts/bench {name}"
        )];
    }
    let measured = costs_in(weights);
    let mut faults: Vec<String> = calls
        .iter()
        .filter(|call| !measured.contains_key(call.as_str()))
        .map(|call| format!("{folder}/src/weights.rs has no weight of `{call}`: benchmark it, and run scripts/bench {name}"))
        .collect();
    if !runtime.contains(&format!("{name}::weights::SubstrateWeight<Runtime>")) {
        faults.push(format!(
            "the runtime does not use {name}::weights::SubstrateWeight: see runtime/src/config"
        ));
    }
    faults
}

/// Every measured call, with its execution in microseconds, its database accesses and its ratio to a transfer.
pub fn table(workspace: &Workspace) -> Result<String> {
    let mut files = sdk_files(&workspace.root)?;
    for pallet in our_pallets(&workspace.packages) {
        if let Ok(weights) = fs::read_to_string(weights_of(&workspace.root, pallet)) {
            files.insert(pallet.name.replace('-', "_"), weights);
        }
    }
    let yardstick = files
        .get(YARDSTICK.0)
        .and_then(|text| costs_in(text).get(YARDSTICK.1).copied())
        .with_context(|| {
            format!(
                "{FOLDER} has no weight of {}::{}: run scripts/bench",
                YARDSTICK.0, YARDSTICK.1
            )
        })?;
    Ok(render(&files, yardstick))
}

/// Names and texts of the generated weights of the SDK's pallets.
fn sdk_files(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for path in sources(&root.join(FOLDER))? {
        let name = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let text = read(&path)?;
        if text.contains(GENERATED) {
            files.insert(name, text);
        }
    }
    Ok(files)
}

fn render(files: &BTreeMap<String, String>, yardstick: Cost) -> String {
    let mut lines = format!(
        "{:<52} {:>10} {:>9} {:>6} {:>6}\n",
        "call", "µs", "transfers", "reads", "writes"
    );
    for (file, text) in files {
        for (function, cost) in costs_in(text) {
            let micros = cost.picoseconds as f64 / 1e6;
            let ratio = cost.picoseconds as f64 / yardstick.picoseconds.max(1) as f64;
            let name = format!("{file}::{function}");
            writeln!(
                lines,
                "{name:<52} {micros:>10.1} {ratio:>9.2} {:>6} {:>6}",
                cost.reads, cost.writes
            )
            .expect("writing to a String does not fail");
        }
    }
    lines
}

/// Names of the calls that a pallet's source declares.
fn calls_in(source: &str) -> Vec<String> {
    let index = Regex::new(r"#\[pallet::call_index\(\d+\)\][\s\S]*?pub fn (\w+)")
        .expect("a constant pattern that compiles");
    index
        .captures_iter(source)
        .map(|found| found[1].to_owned())
        .collect()
}

/// What each function of a generated file returns. Of two implementations in a file (for any runtime, and for tests)
/// the first counts.
fn costs_in(weights: &str) -> BTreeMap<String, Cost> {
    let function = Regex::new(r"fn (\w+)\([^)]*\) -> Weight \{").expect("a constant pattern that compiles");
    let starts: Vec<(usize, String)> = function
        .captures_iter(weights)
        .map(|found| (found.get(0).map_or(0, |whole| whole.end()), found[1].to_owned()))
        .collect();
    let ends = starts
        .iter()
        .skip(1)
        .map(|(start, _)| *start)
        .chain([weights.len()]);
    let mut costs = BTreeMap::new();
    for ((start, name), end) in starts.iter().zip(ends) {
        costs
            .entry(name.clone())
            .or_insert_with(|| cost_of(&weights[*start..end]));
    }
    costs
}

fn cost_of(body: &str) -> Cost {
    let first = |pattern: &str| -> u64 {
        let pattern = Regex::new(pattern).expect("a constant pattern that compiles");
        pattern
            .captures(body)
            .and_then(|found| found[1].replace('_', "").parse().ok())
            .unwrap_or(0)
    };
    Cost {
        picoseconds: first(r"Weight::from_parts\(([\d_]+),"),
        reads: first(r"\.reads\((\d+)"),
        writes: first(r"\.writes\((\d+)"),
    }
}

/// Every Rust file below a folder, in order; none where there is no such folder.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop().filter(|folder| folder.is_dir()) {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension() == Some(OsStr::new("rs")) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn joined(paths: Vec<PathBuf>, is_wanted: impl Fn(&Path) -> bool) -> Result<String> {
    paths
        .iter()
        .filter(|path| is_wanted(path))
        .map(|path| read(path))
        .collect()
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PALLET: &str = "
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::open())]
        /// Opens.
        pub fn open(origin: OriginFor<T>) -> DispatchResult { Ok(()) }
        #[pallet::call_index(1)]
        pub fn close(origin: OriginFor<T>, all: bool) -> DispatchResult { Ok(()) }
        pub fn no_call() {}
    ";
    const WEIGHTS: &str = "
        //! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
        fn open() -> Weight {
            // Minimum execution time: 12_000_000 picoseconds.
            Weight::from_parts(12_345_000, 0)
                .saturating_add(Weight::from_parts(0, 3593))
                .saturating_add(T::DbWeight::get().reads(3))
                .saturating_add(T::DbWeight::get().writes(2_u64))
        }
        fn close(n: u32, ) -> Weight {
            Weight::from_parts(9_000_000, 0)
                .saturating_add(Weight::from_parts(2_000, 0).saturating_mul(n.into()))
        }
    ";
    const RUNTIME: &str = "type WeightInfo = opensystem_noun::weights::SubstrateWeight<Runtime>;";

    fn faults_with(weights: &str, runtime: &str) -> usize {
        let pallet = Package {
            name: "opensystem-noun".into(),
            folder: "pallets/noun".into(),
            dependencies: vec![],
            tests: vec![],
            is_default: true,
        };
        faults_of(&pallet, &calls(), weights, runtime).len()
    }

    fn calls() -> Vec<String> {
        calls_in(PALLET)
    }

    #[test]
    fn calls_are_found_and_nothing_else() {
        assert_eq!(calls(), ["open", "close"]);
    }

    #[test]
    fn costs_are_read_from_the_generated_text() {
        let costs = costs_in(WEIGHTS);
        assert_eq!(
            costs["open"],
            Cost {
                picoseconds: 12_345_000,
                reads: 3,
                writes: 2
            }
        );
        assert_eq!(
            costs["close"],
            Cost {
                picoseconds: 9_000_000,
                reads: 0,
                writes: 0
            }
        );
    }

    #[test]
    fn a_complete_file_in_use_is_in_order() {
        assert_eq!(faults_with(WEIGHTS, RUNTIME), 0);
    }

    #[test]
    fn a_missing_hand_written_short_or_unused_file_is_a_fault() {
        assert_eq!(faults_with("", RUNTIME), 1);
        assert_eq!(faults_with("fn open() -> Weight {", RUNTIME), 1);
        assert_eq!(faults_with(&WEIGHTS.replace("fn close", "fn shut"), RUNTIME), 1);
        assert_eq!(faults_with(WEIGHTS, "type WeightInfo = ();"), 1);
    }

    #[test]
    fn the_table_compares_with_a_transfer() {
        let files = BTreeMap::from([("noun".to_owned(), WEIGHTS.to_owned())]);
        let table = render(
            &files,
            Cost {
                picoseconds: 6_172_500,
                reads: 1,
                writes: 1,
            },
        );
        assert!(table.contains("noun::open"), "{table}");
        assert!(table.contains("12.3      2.00      3      2"), "{table}");
    }
}

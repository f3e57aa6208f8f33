// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who may depend on whom: `runtime → pallets → traits`; the node takes the runtime as a wasm blob; clients and stories know
//! the chain by its metadata alone. `docs/layout.md` gives the reasons.

use crate::workspace::{Dependency, DependencyKind, Package};

/// What one of our crates may name.
struct Rule {
    /// Folder of the crate, or of several crates when it ends with a slash.
    folder: &'static str,
    /// Folders of ours that it may depend on.
    may_need: &'static [&'static str],
    /// Further folders of ours, for its tests alone.
    tests_may_need: &'static [&'static str],
    /// Beginnings of names of foreign crates that it may not depend on.
    must_not_need: &'static [&'static str],
}

/// The first rule whose folder fits a crate holds for it.
const RULES: &[Rule] = &[
    rule("pallets/traits", &[], &[], RULES_OF_NODES),
    rule("pallets/test-kit", &["pallets/traits"], &[], RULES_OF_NODES),
    // Never a sibling: what a pallet needs of another is a trait in pallets/traits, and the runtime ties them.
    rule(
        "pallets/",
        &["pallets/traits"],
        &["pallets/test-kit"],
        RULES_OF_NODES,
    ),
    // Builds the blob and depends on nothing of ours, so that a changed rule recompiles no native runtime for the node.
    rule("runtime/wasm", &[], &[], &["pallet-", "frame-"]),
    rule("runtime", &["pallets/"], &["runtime/wasm"], RULES_OF_NODES),
    // It hosts any ecosystem and knows no rule of one; its tests found one from the blob.
    rule("node", &[], &["runtime/wasm"], RULES_OF_THE_CHAIN),
    rule(
        "bin/opensystem-node",
        &["node", "runtime/wasm"],
        &[],
        RULES_OF_THE_CHAIN,
    ),
    rule("client/chain", &[], &[], CHAIN_AND_NODE),
    rule("client/", &["client/chain"], &[], CHAIN_AND_NODE),
    rule("tests", &["client/chain"], &[], CHAIN_AND_NODE),
    rule("tools/bench", &["runtime/wasm"], &[], &["pallet-"]),
    rule("xtask", &["runtime/wasm"], &[], RULES_OF_THE_CHAIN),
];

const RULES_OF_NODES: &[&str] = &["sc-"];
const RULES_OF_THE_CHAIN: &[&str] = &["pallet-", "frame-"];
const CHAIN_AND_NODE: &[&str] = &["pallet-", "frame-", "sc-"];
/// Declarations of RPC methods, runtime APIs and the form of metadata, which carry no rule in spite of their names.
const DECLARATIONS: &[&str] = &["-rpc", "-rpc-runtime-api", "-metadata"];
/// Runs the blob as a node does: tests of the rules may, to measure what a node would.
const EXECUTOR: &str = "sc-executor";

const fn rule(
    folder: &'static str,
    may_need: &'static [&'static str],
    tests_may_need: &'static [&'static str],
    must_not_need: &'static [&'static str],
) -> Rule {
    Rule {
        folder,
        may_need,
        tests_may_need,
        must_not_need,
    }
}

/// Every dependency that breaks a rule, in a sentence.
pub fn faults(packages: &[Package]) -> Vec<String> {
    packages
        .iter()
        .flat_map(|package| faults_of(package, packages))
        .collect()
}

fn faults_of(package: &Package, packages: &[Package]) -> Vec<String> {
    let Some(rule) = RULES.iter().find(|rule| is_in(&package.folder, rule.folder)) else {
        return vec![format!(
            "{}: no rule for this folder yet; add one to xtask/src/arrows.rs",
            package.folder
        )];
    };
    let fault = |dependency: &&Dependency| match dependency.is_ours {
        true => !ours_is_allowed(rule, dependency, packages),
        false => foreign_is_refused(rule, dependency),
    };
    package
        .dependencies
        .iter()
        .filter(fault)
        .map(|dependency| {
            format!(
                "{} must not depend on {}: see the arrows in docs/layout.md",
                package.name, dependency.name
            )
        })
        .collect()
}

fn ours_is_allowed(rule: &Rule, dependency: &Dependency, packages: &[Package]) -> bool {
    let Some(folder) = packages
        .iter()
        .find(|other| other.name == dependency.name)
        .map(|other| &other.folder)
    else {
        // A path that leads out of the workspace.
        return false;
    };
    let fits = |allowed: &[&str]| allowed.iter().any(|place| is_in(folder, place));
    // The kit is for tests: it may never reach a chain, whoever may need `pallets/`.
    let is_kit = folder == "pallets/test-kit";
    match dependency.kind {
        DependencyKind::Normal | DependencyKind::Build => fits(rule.may_need) && !is_kit,
        DependencyKind::Development => fits(rule.may_need) || fits(rule.tests_may_need),
    }
}

fn foreign_is_refused(rule: &Rule, dependency: &Dependency) -> bool {
    let name = dependency.name.as_str();
    let is_for_tests = dependency.kind == DependencyKind::Development && name == EXECUTOR;
    !is_for_tests
        && rule.must_not_need.iter().any(|start| name.starts_with(start))
        && !DECLARATIONS.iter().any(|end| name.ends_with(end))
}

/// `place` with a slash at its end means every crate below it, otherwise that very folder.
fn is_in(folder: &str, place: &str) -> bool {
    if place.ends_with('/') {
        folder.starts_with(place)
    } else {
        folder == place
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;
    use DependencyKind::{Development, Normal};

    fn package(name: &str, folder: &str, needs: &[(&str, DependencyKind, bool)]) -> Package {
        let dependencies = needs
            .iter()
            .map(|(name, kind, is_ours)| Dependency {
                name: (*name).into(),
                kind: *kind,
                is_ours: *is_ours,
            })
            .collect();
        Package {
            name: name.into(),
            folder: folder.into(),
            dependencies,
            tests: vec![],
            is_default: true,
        }
    }

    /// A small workspace in which `subject` needs `needed`.
    fn faults_with(folder: &str, needed: (&str, DependencyKind, bool)) -> Vec<String> {
        faults(&[
            package("subject", folder, &[needed]),
            package("traits", "pallets/traits", &[]),
            package("kit", "pallets/test-kit", &[]),
            package("sibling", "pallets/sibling", &[]),
            package("rules", "runtime", &[]),
            package("blob", "runtime/wasm", &[]),
            package("verbs", "client/chain", &[]),
        ])
    }

    #[test]
    fn this_workspace_keeps_its_arrows() {
        assert_eq!(faults(&Workspace::read().unwrap().packages), Vec::<String>::new());
    }

    #[test]
    fn a_pallet_needs_traits_and_no_sibling() {
        assert!(faults_with("pallets/noun", ("traits", Normal, true)).is_empty());
        assert_eq!(faults_with("pallets/noun", ("sibling", Normal, true)).len(), 1);
        assert_eq!(
            faults_with("pallets/noun", ("sibling", Development, true)).len(),
            1
        );
        assert!(faults_with("pallets/noun", ("frame-support", Normal, false)).is_empty());
        assert_eq!(
            faults_with("pallets/noun", ("sc-client-api", Normal, false)).len(),
            1
        );
    }

    #[test]
    fn the_executor_is_for_tests_of_the_runtime() {
        assert!(faults_with("runtime", ("sc-executor", Development, false)).is_empty());
        assert_eq!(faults_with("runtime", ("sc-executor", Normal, false)).len(), 1);
        assert_eq!(
            faults_with("runtime", ("sc-service", Development, false)).len(),
            1
        );
    }

    #[test]
    fn the_test_kit_is_for_tests_alone() {
        assert!(faults_with("pallets/noun", ("kit", Development, true)).is_empty());
        assert_eq!(faults_with("pallets/noun", ("kit", Normal, true)).len(), 1);
        assert_eq!(faults_with("runtime", ("kit", Normal, true)).len(), 1);
    }

    #[test]
    fn the_node_never_sees_the_runtime_crate() {
        assert_eq!(faults_with("node", ("rules", Normal, true)).len(), 1);
        assert_eq!(faults_with("node", ("rules", Development, true)).len(), 1);
        assert!(faults_with("node", ("blob", Development, true)).is_empty());
        assert_eq!(faults_with("node", ("pallet-balances", Normal, false)).len(), 1);
        assert!(faults_with("node", ("pallet-transaction-payment-rpc", Normal, false)).is_empty());
    }

    #[test]
    fn clients_and_stories_know_metadata_alone() {
        for folder in ["client/wallet", "tests"] {
            assert!(faults_with(folder, ("verbs", Normal, true)).is_empty());
            assert_eq!(faults_with(folder, ("rules", Development, true)).len(), 1);
            assert_eq!(faults_with(folder, ("frame-support", Normal, false)).len(), 1);
        }
    }

    #[test]
    fn a_new_folder_needs_a_rule_and_a_path_out_is_refused() {
        assert_eq!(faults_with("somewhere", ("traits", Normal, true)).len(), 1);
        assert_eq!(faults_with("client/chain", ("outsider", Normal, true)).len(), 1);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Names of integration tests, so that stories and the rest can be run apart without selecting packages (a selection by
//! `-p` unifies features anew and compiles hundreds of dependencies again).

use crate::workspace::Package;
use anyhow::{ensure, Result};
use std::collections::BTreeSet;

/// Integration tests of the default members: those of `only`, or all but those of `without`.
pub fn select(packages: &[Package], only: Option<&str>, without: Option<&str>) -> Result<BTreeSet<String>> {
    for name in [only, without].into_iter().flatten() {
        ensure!(
            packages.iter().any(|package| package.name == name),
            "no package of ours is called {name}"
        );
    }
    let is_chosen = |package: &Package| match (only, without) {
        (Some(name), _) => package.name == name,
        (None, Some(name)) => package.name != name,
        (None, None) => true,
    };
    let (chosen, others): (Vec<&Package>, Vec<&Package>) = packages
        .iter()
        .filter(|package| package.is_default)
        .partition(|package| is_chosen(package));
    let chosen = names(&chosen);
    let shared: Vec<String> = chosen.intersection(&names(&others)).cloned().collect();
    ensure!(
        shared.is_empty(),
        "integration tests of two groups share a name, and cargo selects by name: rename {}",
        shared.join(", ")
    );
    Ok(chosen)
}

fn names(packages: &[&Package]) -> BTreeSet<String> {
    packages
        .iter()
        .flat_map(|package| package.tests.iter().cloned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, tests: &[&str], is_default: bool) -> Package {
        let tests = tests.iter().map(|test| (*test).into()).collect();
        Package {
            name: name.into(),
            folder: name.into(),
            dependencies: vec![],
            tests,
            is_default,
        }
    }

    #[test]
    fn tests_are_told_apart_by_package() {
        let all = [
            package("stories", &["founding", "nodes"], true),
            package("runtime", &["properties"], true),
            package("bench", &["slow"], false),
        ];
        assert_eq!(
            select(&all, Some("stories"), None).unwrap(),
            ["founding".into(), "nodes".into()].into()
        );
        assert_eq!(
            select(&all, None, Some("stories")).unwrap(),
            ["properties".into()].into()
        );
    }

    #[test]
    fn a_shared_or_unknown_name_is_refused() {
        let all = [
            package("stories", &["nodes"], true),
            package("runtime", &["nodes"], true),
        ];
        assert!(select(&all, Some("stories"), None).is_err());
        assert!(select(&all, Some("nobody"), None).is_err());
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a benchmark measured among few and among many members, from the results that the SDK's command writes as JSON.

use anyhow::{Context, Result};
use serde_json::Value;
use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

/// One line for each benchmark and size of the crowd: execution (the median of its runs), its ratio to that in the
/// smallest crowd, database reads and writes.
///
/// # Errors
/// The file cannot be read, or is not what the command writes.
pub fn table(results: &Path) -> Result<String> {
    let text = fs::read_to_string(results).with_context(|| format!("cannot read {}", results.display()))?;
    let batches: Value =
        serde_json::from_str(&text).with_context(|| format!("{} is not JSON", results.display()))?;
    render(&batches).with_context(|| format!("{} holds no results of benchmarks", results.display()))
}

fn render(batches: &Value) -> Option<String> {
    let mut lines = format!(
        "{:<24} {:>10} {:>10} {:>7} {:>6} {:>6}\n",
        "benchmark", "members", "µs", "ratio", "reads", "writes"
    );
    for batch in batches.as_array()? {
        let name = batch["benchmark"].as_str()?;
        let times = by_members(&batch["time_results"], "extrinsic_time")?;
        let reads = by_members(&batch["db_results"], "reads")?;
        let writes = by_members(&batch["db_results"], "writes")?;
        let fewest = median(times.values().next()?);
        for (members, nanoseconds) in &times {
            let time = median(nanoseconds);
            let accesses = |of: &BTreeMap<u64, Vec<u64>>| of.get(members).map_or(0, |all| median(all));
            writeln!(
                lines,
                "{name:<24} {members:>10} {:>10.1} {:>7.2} {:>6} {:>6}",
                time as f64 / 1e3,
                time as f64 / fewest.max(1) as f64,
                accesses(&reads),
                accesses(&writes)
            )
            .expect("writing to a String does not fail");
        }
    }
    Some(lines)
}

/// A field of every run, by the number of members it ran among.
fn by_members(runs: &Value, field: &str) -> Option<BTreeMap<u64, Vec<u64>>> {
    let mut found: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
    for run in runs.as_array()? {
        let members = run["components"].get(0)?.get(1)?.as_u64()?;
        found.entry(members).or_default().push(run[field].as_u64()?);
    }
    Some(found)
}

fn median(values: &[u64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(members: u64, nanoseconds: u64) -> Value {
        json!({
            "components": [["m", members]], "extrinsic_time": nanoseconds, "storage_root_time": 1,
            "reads": 7, "repeat_reads": 0, "writes": 4, "repeat_writes": 0, "proof_size": 0,
        })
    }

    #[test]
    fn medians_are_compared_with_the_smallest_crowd() {
        let runs = json!([
            run(1_000_000, 120_000),
            run(1_000, 100_000),
            run(1_000, 900_000),
            run(1_000, 90_000)
        ]);
        let batches = json!([{
            "pallet": "noun", "instance": "Noun", "benchmark": "open_among", "time_results": runs, "db_results": runs,
        }]);
        let table = render(&batches).unwrap();
        assert!(
            table.contains("      1000      100.0    1.00      7      4"),
            "{table}"
        );
        assert!(
            table.contains("   1000000      120.0    1.20      7      4"),
            "{table}"
        );
    }

    #[test]
    fn what_is_no_result_is_refused() {
        for wrong in [
            json!({}),
            json!([{}]),
            json!([{ "benchmark": "a", "time_results": [1] }]),
        ] {
            assert_eq!(render(&wrong), None);
        }
    }
}

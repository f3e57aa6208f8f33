// SPDX-License-Identifier: AGPL-3.0-or-later
//! The wallet's answers for programs are those that its page describes.

use std::collections::BTreeSet;

use opensystem_stories::{repository, seconds, Node, Scratch, Wallet};
use serde_json::Value;

/// Every line of the table in docs/members/json.md is run in its order; the names of the fields are those of the page,
/// neither fewer nor more, and those within a field are compared where the page names any. What the page says to be in some of the
/// answers is in one at least.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_have_the_fields_that_the_page_names() {
    let page = std::fs::read_to_string(repository().join("docs/members/json.md")).expect("the page is there");
    let rows: Vec<_> = page.lines().filter_map(row).collect();
    assert!(rows.len() > 15, "the page has no table");
    let scratch = Scratch::new("json");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(4, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "zoe", &node);
    let folder = scratch.path().display().to_string();
    let mut faults = Vec::new();
    for row in rows {
        let line = row.command.replace("draft.json", &format!("{folder}/draft.json"));
        let line = line.replace("signed.json", &format!("{folder}/signed.json"));
        let line = line.replace("context.json", &format!("{folder}/context.json"));
        let line = line.replace("offline.json", &format!("{folder}/offline.json"));
        let answers = wallet.json_lines(&line).await;
        assert!(!answers.is_empty(), "`{line}` answers nothing");
        faults.extend(row.fault(&answers));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A row that shows a command.
struct Row {
    command: String,
    /// The fields of every answer.
    always: BTreeSet<String>,
    /// Those that only some answers have.
    sometimes: BTreeSet<String>,
}

impl Row {
    /// What the page names in vain, and what it does not name.
    fn fault(&self, answers: &[Value]) -> Option<String> {
        let named: BTreeSet<String> = self.always.union(&self.sometimes).cloned().collect();
        let found: Vec<_> = answers.iter().map(|answer| fields(answer, &named)).collect();
        let seen: BTreeSet<String> = found.iter().flatten().cloned().collect();
        let lacking = found.iter().flat_map(|one| self.always.difference(one));
        let missing: BTreeSet<_> = lacking.chain(self.sometimes.difference(&seen)).collect();
        let unnamed: BTreeSet<_> = seen.difference(&named).collect();
        let right = missing.is_empty() && unnamed.is_empty();
        (!right).then(|| {
            format!(
                "`{}`: the page names {missing:?} in vain and not {unnamed:?}",
                self.command
            )
        })
    }
}

fn row(line: &str) -> Option<Row> {
    let (command, fields) = line.strip_prefix("| `")?.split_once("` | ")?;
    let (always, sometimes) = fields.split_once(", in some ").unwrap_or((fields, ""));
    let names = |list: &str| list.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    Some(Row {
        command: command.to_owned(),
        always: names(always),
        sometimes: names(sometimes),
    })
}

/// The fields of an answer, and those within each field of which the page names some.
fn fields(answer: &Value, named: &BTreeSet<String>) -> BTreeSet<String> {
    let keys = |value: &Value| -> Vec<String> {
        let object = value.as_object();
        object
            .map(|object| object.keys().cloned().collect())
            .unwrap_or_default()
    };
    let mut found = BTreeSet::new();
    for key in keys(answer) {
        let within = format!("{key}.");
        if named.iter().any(|name| name.starts_with(&within)) {
            found.extend(
                keys(&answer[&key])
                    .into_iter()
                    .map(|inner| format!("{within}{inner}")),
            );
        }
        found.insert(key);
    }
    found
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Examples of the repository, which are tools of operators.

use std::path::Path;

use tokio::process::Command;

use crate::command::{run_program, words, Answer};

/// Runs an example of the target folder this test was built in, in this folder, with what one types after its name.
pub async fn run_example(name: &str, folder: &Path, line: &str) -> Answer {
    let test = std::env::current_exe().expect("a running program knows its own path");
    let target = test.parent().and_then(Path::parent);
    let target = target.expect("test executables stand in <target>/debug/deps");
    let path = target.join("examples").join(name);
    assert!(
        path.is_file(),
        "{} is missing: run `cargo build --example {name}` first",
        path.display()
    );
    let mut command = Command::new(path);
    command.args(words(line)).current_dir(folder);
    run_program(command, format!("{name} {line}"), "").await
}

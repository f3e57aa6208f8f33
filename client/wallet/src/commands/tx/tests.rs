// SPDX-License-Identifier: AGPL-3.0-or-later
//! Building from a context and carrying by codes, on a machine without a node.

use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use crate::qr::parts::parts_of;
use crate::qr::picture::tests::png_of;
use opensystem_chain::{account_of, NextNumber, SavedContext, Start};
use serde_json::Value;

const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
/// In the year 2100: what lives from here is not over yet.
const LATER: u64 = 4_107_542_400_000;

struct Cellar {
    folder: tempfile::TempDir,
    lines: Vec<String>,
}

impl Cellar {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            lines: Vec::new(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    fn saves(&self, change: impl FnOnce(&mut SavedContext)) {
        let rules = Rules::built_in(100, 1).unwrap();
        let mut saved = SavedContext {
            chain: "Development".into(),
            chain_type: "Development".into(),
            genesis: H256([9; 32]),
            spec_version: 100,
            transaction_version: 1,
            metadata_hash: rules.hash().unwrap(),
            start: Start {
                block: 1_000,
                hash: H256([3; 32]),
                moment: LATER,
                block_millis: 6_000,
            },
            accounts: vec![NextNumber {
                account: account_of(ALICE).unwrap(),
                nonce: 7,
            }],
        };
        change(&mut saved);
        self.write("context.json", serde_json::to_string(&saved).unwrap());
    }

    /// Runs `opensystem tx …`, where words that end in `.json`, `.txt` or `.png` are files of the cellar, and `CALL` is a remark.
    fn tx(&self, line: &str) -> Result<String, Failure> {
        use clap::Parser;
        let words = line.split(' ').map(|word| match word {
            "CALL" => r#"{"remark":"from the cellar"}"#.to_owned(),
            file if [".json", ".txt", ".png"].iter().any(|end| file.ends_with(end)) => {
                self.path(file).display().to_string()
            }
            word => word.to_owned(),
        });
        let words = ["opensystem", "tx"].map(str::to_owned).into_iter().chain(words);
        let cli = crate::cli::Cli::try_parse_from(words).unwrap();
        let lines: Vec<_> = self.lines.iter().map(String::as_str).collect();
        let mut ctx = context(self.folder.path(), Scripted::saying(&lines));
        (ctx.json, ctx.signer) = (cli.global.json, cli.global.signer);
        let mut out = Vec::new();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(crate::commands::run(cli.noun, &mut ctx, &mut out))?;
        Ok(String::from_utf8(out).unwrap())
    }

    fn refused(&self, line: &str) -> (Exit, String) {
        let failure = self.tx(line).expect_err(line);
        (failure.exit(), failure.code())
    }

    fn carried(&self, file: &str) -> Carried {
        serde_json::from_slice(&std::fs::read(self.path(file)).unwrap()).unwrap()
    }
}

#[test]
fn a_transaction_is_built_from_a_context_without_a_node() {
    let cellar = Cellar::new();
    cellar.saves(|_| ());
    let told = cellar
        .tx(&format!(
            "build System.remark CALL --context context.json --as {ALICE} --to draft.json"
        ))
        .unwrap();
    assert!(told.contains("--nonce 8") && told.contains("clock"), "{told}");
    let draft = cellar.carried("draft.json").draft().clone();
    assert_eq!(
        (draft.nonce, draft.genesis, draft.spec_version),
        (7, H256([9; 32]), 100)
    );
    assert_eq!(draft.life.ends_at(), Some(LATER + 4_096 * 6_000));
    cellar
        .tx("build System.remark CALL --context context.json --as //Alice --nonce 8 --mortal 64 --for //Bob --to second.json")
        .unwrap();
    let second = cellar.carried("second.json").draft().clone();
    assert_eq!(
        (second.nonce, second.life.ends_at()),
        (8, Some(LATER + 64 * 6_000))
    );
    let shown = cellar.tx("show second.json").unwrap();
    assert!(shown.contains("Proxy.proxy"), "{shown}");
    cellar
        .tx("sign draft.json --to signed.json --as //Alice --yes")
        .unwrap();
    assert!(cellar.tx("show signed.json").unwrap().contains("from the cellar"));
}

#[test]
fn a_context_that_does_not_fit_is_refused_in_words() {
    let cellar = Cellar::new();
    let build = |more: &str| {
        let line = format!("build System.remark CALL --context context.json --to draft.json {more}");
        let refused = cellar.refused(&line);
        assert!(!cellar.path("draft.json").exists(), "{more}");
        refused
    };
    cellar.saves(|_| ());
    let bob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
    assert_eq!(
        build(&format!("--as {bob}")),
        (Exit::Usage, "context_without_account".into())
    );
    cellar.saves(|saved| saved.metadata_hash = H256([1; 32]));
    assert_eq!(
        build("--as //Alice"),
        (Exit::Refused, "context_other_rules".into())
    );
    cellar.saves(|saved| saved.start.moment = 1_700_000_000_000);
    assert_eq!(build("--as //Alice"), (Exit::Refused, "context_too_old".into()));
    cellar.saves(|saved| saved.chain_type = "Live".into());
    assert_eq!(build("--as //Alice"), (Exit::Refused, "well_known_key".into()));
    assert_eq!(
        build(&format!("--as {ALICE} --for //Bob")),
        (Exit::Refused, "well_known_key".into())
    );
    cellar.write("context.json", "{}");
    assert_eq!(build("--as //Alice"), (Exit::Usage, "not_a_context".into()));
    cellar.saves(|saved| saved.start.moment = 1_700_000_000_000);
    cellar
        .tx("build System.remark CALL --context context.json --as //Alice --immortal --to draft.json")
        .expect("for ever is never too late");
}

#[test]
fn a_transaction_goes_by_lines_and_by_pictures() {
    let mut cellar = Cellar::new();
    cellar.saves(|_| ());
    let long = "w".repeat(600);
    let call = format!(
        r#"build System.remark {{"remark":"{long}"}} --context context.json --as //Alice --to draft.json"#
    );
    cellar.tx(&call).unwrap();
    let draft = cellar.carried("draft.json");
    let text = cellar.tx("qr draft.json --text").unwrap();
    let parts: Vec<_> = text.lines().map(str::to_owned).collect();
    assert_eq!(parts, parts_of(&draft.packed()).unwrap());
    assert!(parts.len() > 2, "it takes several codes");

    cellar.write("parts.txt", &text);
    assert!(cellar.tx("show parts.txt").unwrap().contains(&long));
    for (number, part) in parts.iter().enumerate() {
        cellar.write(&format!("{number}.png"), png_of(part, 4));
    }
    let files: Vec<_> = (0..parts.len())
        .rev()
        .map(|number| format!("{number}.png"))
        .collect();
    cellar
        .tx(&format!(
            "sign {} --to signed.json --as //Alice --yes",
            files.join(" ")
        ))
        .unwrap();
    let Carried::Signed(signed) = cellar.carried("signed.json") else {
        panic!("it is signed");
    };
    assert_eq!(Carried::Draft(signed.transaction), draft);
    assert_eq!(
        cellar.refused("show 0.png 1.png"),
        (Exit::Usage, "parts_missing".into())
    );
    assert_eq!(
        cellar.refused("show 0.png 0.png"),
        (Exit::Usage, "parts_missing_doubled".into())
    );
    assert_eq!(
        cellar.refused("show 0.png draft.json"),
        (Exit::Usage, "whole_among_parts".into())
    );

    // A scanner types the lines; what comes after them is left for others to read.
    cellar.lines = parts.clone();
    assert!(cellar.tx("show -").unwrap().contains(&long));
    cellar.lines = vec!["nothing".into(), parts[0].clone()];
    assert_eq!(cellar.refused("show -"), (Exit::Usage, "parts_missing".into()));
    cellar.lines = vec![serde_json::to_string(&draft).unwrap()];
    assert!(cellar.tx("show -").unwrap().contains(&long));
}

#[test]
fn codes_are_shown_whole_and_by_number() {
    let cellar = Cellar::new();
    cellar.saves(|_| ());
    cellar
        .tx("build System.remark CALL --context context.json --as //Alice --to draft.json")
        .unwrap();
    let shown = cellar.tx("qr draft.json").unwrap();
    assert!(shown.contains('▀') && shown.contains("Code 1 of 1"), "{shown}");
    let value: Value = serde_json::from_str(&cellar.tx("qr draft.json --json").unwrap()).unwrap();
    assert_eq!((&value["part"], &value["parts"]), (&1.into(), &1.into()));
    assert!(value["text"].as_str().unwrap().starts_with("OSTX1/1/1/"));
    assert_eq!(cellar.tx("qr draft.json --part 1").unwrap(), shown);
    assert_eq!(
        cellar.refused("qr draft.json --part 2"),
        (Exit::Usage, "no_such_part".into())
    );
    assert_eq!(
        cellar.refused("qr draft.json --part 0"),
        (Exit::Usage, "no_such_part".into())
    );
    let huge = "w".repeat(240_000);
    let call = format!(
        r#"build System.remark {{"remark":"{huge}"}} --context context.json --as //Alice --to huge.json"#
    );
    cellar.tx(&call).unwrap();
    assert_eq!(
        cellar.refused("qr huge.json"),
        (Exit::Refused, "too_large_for_codes".into())
    );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The program as a person or a script meets it: exit codes, streams, languages. No node is needed.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

/// Runs the wallet in an empty environment, its keys in `folder`, `input` on standard input.
fn wallet(folder: &Path, words: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_opensystem"))
        .args(words)
        .env_clear()
        .env("OPENSYSTEM_KEYS", folder.join("keys"))
        .env("OPENSYSTEM_URL", "ws://127.0.0.1:1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end without reading: that is not this test's failure.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_key_comes_in_by_standard_input_and_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let input = format!("{PHRASE}//Alice\nopen sesame\n");
    let done = wallet(folder.path(), &["key", "import", "alice"], &input);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let file = folder.path().join("keys/alice.json");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let shown = text(&done.stdout) + &text(&done.stderr) + &std::fs::read_to_string(&file).unwrap();
    assert!(!shown.contains("bottom") && !shown.contains("sesame"));
    let listed = wallet(folder.path(), &["key", "list", "--json"], "");
    let expected =
        r#"{"address":"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY","encrypted":true,"name":"alice"}"#;
    assert_eq!(text(&listed.stdout), format!("{expected}\n"));
}

#[test]
fn polkadot_js_readers_open_what_the_wallet_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let input = format!("{PHRASE}//Alice\nopen sesame\n");
    wallet(folder.path(), &["key", "import", "alice"], &input);
    let json = std::fs::read_to_string(folder.path().join("keys/alice.json")).unwrap();
    let pair = subxt_signer::polkadot_js_compat::decrypt_json(&json, "open sesame").unwrap();
    assert_eq!(
        pair.public_key().0,
        subxt_signer::sr25519::dev::alice().public_key().0
    );
}

#[test]
fn each_kind_of_failure_has_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&[&str], i32); 9] = [
        (&[], 2),
        (&["fly"], 2),
        (&["member", "invite"], 2),
        (&["member", "accept", "17_3", "--name", "Zoé", "--as", "//Bob"], 2),
        (&["member", "list", "--from", "minus"], 2),
        (&["chain", "status", "--url", "http://127.0.0.1:1"], 2),
        (&["chain", "status"], 3),
        (&["key", "import", "zoe"], 4),
        (&["member", "leave", "--as", "nobody"], 4),
    ];
    for (words, code) in cases {
        let done = wallet(folder.path(), words, "");
        assert_eq!(
            done.status.code(),
            Some(code),
            "{words:?}: {}",
            text(&done.stderr)
        );
        assert!(done.stdout.is_empty() && !done.stderr.is_empty(), "{words:?}");
        assert!(!text(&done.stderr).contains("panicked"), "{words:?}");
    }
    assert!(!folder.path().join("keys").exists(), "nothing was written");
}

#[test]
fn failures_are_told_in_json_and_in_french() {
    let folder = tempfile::tempdir().unwrap();
    let done = wallet(folder.path(), &["fly", "--json", "--lang", "fr"], "");
    let expected = r#"{"error":{"code":"usage_unknown","message":"« fly » n’est pas connu ici. Voyez opensystem --help."}}"#;
    assert_eq!(text(&done.stderr), format!("{expected}\n"));
    let done = wallet(
        folder.path(),
        &["member", "accept", "x", "--name", "Zoé", "--as", "//Bob"],
        "",
    );
    assert_eq!(
        text(&done.stderr),
        "\"x\" is not an invitation: it is written like 17-3.\n"
    );
}

#[test]
fn help_is_in_the_persons_language_and_tells_the_exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    let english = wallet(folder.path(), &["--help"], "");
    let french = wallet(folder.path(), &["--help", "--lang", "fr"], "");
    assert_eq!((english.status.code(), french.status.code()), (Some(0), Some(0)));
    assert!(text(&english.stdout).contains("3  the node cannot be reached"));
    assert!(text(&french.stdout).contains("3  le nœud est injoignable"));
    assert!(text(&french.stdout).contains("Commandes"));
}

/// The same with one more variable in the environment, and without the node of the others.
fn wallet_with(folder: &Path, words: &[&str], variable: &str, value: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_opensystem"))
        .args(words)
        .env_clear()
        .env("OPENSYSTEM_KEYS", folder.join("keys"))
        .env(variable, value)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

#[test]
fn a_configuration_file_is_heeded_and_a_broken_one_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wallet.toml");
    let settings = |words: &[&str]| {
        let words = [&["shell", "settings"], words].concat();
        wallet_with(folder.path(), &words, "OPENSYSTEM_CONFIG", &file)
    };
    let whole = "profile = \"dev\"\n[profiles.dev]\nurl = \"ws://dev.example\"\nlang = \"fr\"\n[profiles.far]\nurl = \"ws://far.example\"\n";
    std::fs::write(&file, whole).unwrap();
    let told = settings(&[]);
    assert_eq!(told.status.code(), Some(0), "{}", text(&told.stderr));
    assert!(
        text(&told.stdout).contains("url : ws://dev.example (profil)"),
        "{}",
        text(&told.stdout)
    );
    assert!(
        text(&told.stdout).contains("(environnement)"),
        "{}",
        text(&told.stdout)
    );
    let told = text(&settings(&["--profile", "far"]).stdout);
    assert!(told.contains("url: ws://far.example (profile)"), "{told}");
    let told = text(&settings(&["--url", "ws://own.example", "--lang", "en"]).stdout);
    assert!(told.contains("url: ws://own.example (option)"), "{told}");
    assert_eq!(settings(&["--profile", "near"]).status.code(), Some(2));

    std::fs::write(&file, "lang = \"fr\"\nport = 9944\n").unwrap();
    let told = settings(&[]);
    assert_eq!((told.status.code(), told.stdout.len()), (Some(4), 0));
    assert!(
        text(&told.stderr).contains("line 2: there is no field \"port\""),
        "{}",
        text(&told.stderr)
    );
    let help = wallet_with(folder.path(), &["--help"], "OPENSYSTEM_CONFIG", &file);
    assert_eq!(help.status.code(), Some(0));
    assert!(!help.stdout.is_empty());
}

#[test]
fn colours_are_shown_only_where_somebody_wants_them() {
    let folder = tempfile::tempdir().unwrap();
    let escapes = |words: &[&str]| {
        let done = wallet(folder.path(), words, "");
        [&done.stdout, &done.stderr].map(|stream| stream.contains(&0x1b))
    };
    assert_eq!(escapes(&["key", "list"]), [false, false]);
    assert_eq!(escapes(&["key", "list", "--color", "always"]), [true, false]);
    assert_eq!(escapes(&["key", "show", "nobody"]), [false, false]);
    assert_eq!(
        escapes(&["key", "show", "nobody", "--color=always"]),
        [false, true]
    );
    assert_eq!(
        escapes(&["key", "show", "nobody", "--color=always", "--json"]),
        [false, false]
    );
    assert_eq!(escapes(&["--help"]), [false, false]);
    assert_eq!(escapes(&["--help", "--color", "always"]), [true, false]);
    assert_eq!(escapes(&["fly", "--color", "always"]), [false, true]);
    assert_eq!(escapes(&["key", "show", "\u{1b}[2J"]), [false, false]);
}

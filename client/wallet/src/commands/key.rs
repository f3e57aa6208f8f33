// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem key`: making, taking in, looking at, giving out and removing keys. Needs no node.

use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::keystore::{Cost, Keystore, LONGEST_FILE};
use crate::keys::{store, KeyName, Pair, Scheme, StoreFault};
use crate::machine::unix_millis;
use crate::words::Word;
use clap::{Args, Subcommand};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// How often somebody may mistype a word of his new phrase.
const TRIES: usize = 3;

#[derive(Debug, Subcommand)]
pub enum Verb {
    New(New),
    Import(Import),
    List,
    Show(Named),
    Export(Export),
    Remove(Remove),
}

#[derive(Debug, Args)]
pub struct New {
    #[command(flatten)]
    pub named: Named,
    #[command(flatten)]
    pub rest: Rest,
}

#[derive(Debug, Args)]
pub struct Import {
    #[command(flatten)]
    pub named: Named,
    #[arg(long, value_name = "FILE", conflicts_with = "scheme")]
    pub file: Option<PathBuf>,
    #[command(flatten)]
    pub rest: Rest,
}

/// How a key is to rest, and to sign.
#[derive(Debug, Args)]
pub struct Rest {
    #[arg(long, value_name = "SCHEME", default_value_t = Scheme::Sr25519)]
    pub scheme: Scheme,
    #[arg(long)]
    pub no_password: bool,
}

#[derive(Debug, Args)]
pub struct Named {
    #[arg(value_name = "NAME")]
    pub name: String,
}

#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    pub named: Named,
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
    #[arg(long)]
    pub no_password: bool,
}

#[derive(Debug, Args)]
pub struct Remove {
    #[command(flatten)]
    pub named: Named,
    #[arg(long)]
    pub yes: bool,
}

pub fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::New(options) => new(options, ctx, out),
        Verb::Import(options) => import(options, ctx, out),
        Verb::List => list(ctx, out),
        Verb::Show(options) => show(&options, ctx, out),
        Verb::Export(options) => export(options, ctx, out),
        Verb::Remove(options) => remove(&options, ctx, out),
    }
}

fn new(options: New, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name = free_name(&options.named.name, ctx)?;
    let password = password(options.rest.no_password, ctx)?;
    let (pair, phrase) = Pair::generate(options.rest.scheme)?;
    if ctx.person.at_terminal() && !ctx.json {
        show_phrase(&phrase, ctx, out)?;
        until_copied(&phrase, ctx)?;
        let path = put(&name, &pair, password.as_ref(), ctx)?;
        return ctx.answer(out, &json!(null), &ready(&name, &pair, &path, ctx));
    }
    let path = put(&name, &pair, password.as_ref(), ctx)?;
    if ctx.json {
        let address = pair.account().to_string();
        let value = json!({ "name": name.to_string(), "address": address, "path": shown(&path), "phrase": phrase.expose_secret() });
        return ctx.answer(out, &value, &[]);
    }
    ctx.answer(out, &json!(null), &ready(&name, &pair, &path, ctx))?;
    show_phrase(&phrase, ctx, out)
}

/// A path as text. One that is not UTF-8 cannot stand in JSON as it is.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn ready(name: &KeyName, pair: &Pair, path: &Path, ctx: &Context) -> [String; 3] {
    [
        ctx.say(Word::KeyMade, &[("name", name.to_string())]),
        ctx.say(Word::KeyAddress, &[("address", pair.account().to_string())]),
        ctx.say(Word::KeyFile, &[("path", path.display().to_string())]),
    ]
}

fn show_phrase(phrase: &SecretString, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let words = phrase.expose_secret();
    writeln!(out, "\n{}\n\n    {words}\n", ctx.say(Word::KeyPhrase, &[]))?;
    out.flush()?;
    Ok(())
}

/// Asks for a word of the phrase: what was not written down is better lost now than later.
fn until_copied(phrase: &SecretString, ctx: &mut Context) -> Result<(), Failure> {
    let words: Vec<&str> = phrase.expose_secret().split(' ').collect();
    for _ in 0..TRIES {
        let mut chance = [0u8; 1];
        getrandom::getrandom(&mut chance)?;
        let index = usize::from(chance[0]) % words.len();
        let prompt = ctx.say(Word::AskWordAgain, &[("number", (index + 1).to_string())]);
        let typed = ctx
            .person
            .secret(&prompt)
            .map_err(|_| failure(Exit::Key, Word::PhraseNotCopied, &[]))?;
        if typed.expose_secret().trim() == words[index] {
            return Ok(());
        }
        eprintln!("{}", ctx.say(Word::PhraseWordWrong, &[]));
    }
    Err(failure(Exit::Key, Word::PhraseNotCopied, &[]))
}

fn import(options: Import, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name = free_name(&options.named.name, ctx)?;
    let (pair, password) = match &options.file {
        Some(file) => from_file(file, &name, options.rest.no_password, ctx)?,
        None => {
            let pair = Pair::from_secret(&secret(ctx)?, options.rest.scheme)?;
            (pair, password(options.rest.no_password, ctx)?)
        }
    };
    let path = put(&name, &pair, password.as_ref(), ctx)?;
    let address = pair.account().to_string();
    ctx.answer(
        out,
        &json!({ "name": name.to_string(), "address": address, "path": shown(&path) }),
        &ready(&name, &pair, &path, ctx),
    )
}

fn secret(ctx: &mut Context) -> Result<SecretString, Failure> {
    if let Some(secret) = ctx.person.variable("OPENSYSTEM_SECRET") {
        return Ok(secret);
    }
    let prompt = ctx.say(Word::AskSecret, &[]);
    ctx.person
        .secret(&prompt)
        .map_err(|_| failure(Exit::Key, Word::SecretShape, &[]))
}

/// A key from the file of another wallet. It keeps the password it has; one without gets a password, unless none is
/// wanted.
fn from_file(
    file: &Path,
    name: &KeyName,
    no_password: bool,
    ctx: &mut Context,
) -> Result<(Pair, Option<SecretString>), Failure> {
    let trouble = |error| StoreFault::File(file.to_owned(), error);
    let mut text = Zeroizing::new(String::new());
    File::open(file)
        .and_then(|opened| opened.take(LONGEST_FILE).read_to_string(&mut text))
        .map_err(trouble)?;
    let unread = |fault| StoreFault::Keystore(file.to_owned(), fault);
    let keystore = Keystore::parse(&text).map_err(unread)?;
    let old = match keystore.is_encrypted() {
        true => Some(ctx.password_of(name)?),
        false => None,
    };
    let pair = keystore.open(old.as_ref()).map_err(unread)?;
    match old {
        Some(old) if !no_password => Ok((pair, Some(old))),
        _ => Ok((pair, password(no_password, ctx)?)),
    }
}

fn list(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let keys = ctx.store.list()?;
    if keys.is_empty() && !ctx.json {
        return ctx.answer(out, &json!(null), &[ctx.say(Word::KeyNone, &[])]);
    }
    for key in keys {
        let address = key.account.map(|account| account.to_string());
        let note = match (&address, key.encrypted) {
            (None, _) => format!(" {}", ctx.say(Word::KeyDamaged, &[])),
            (Some(_), false) => format!(" {}", ctx.say(Word::KeyBare, &[])),
            (Some(_), true) => String::new(),
        };
        let text = format!(
            "{:<16} {}{note}",
            key.name.to_string(),
            address.clone().unwrap_or_default()
        );
        let value = json!({ "name": key.name.to_string(), "address": address, "encrypted": key.encrypted });
        ctx.answer(out, &value, &[text])?;
    }
    Ok(())
}

fn show(options: &Named, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name: KeyName = options.name.parse()?;
    let keystore = ctx.store.get(&name)?;
    let path = ctx.store.path(&name);
    let account = keystore
        .account()
        .map_err(|fault| StoreFault::Keystore(path.clone(), fault))?;
    let (address, scheme) = (account.to_string(), keystore.scheme_name().to_owned());
    let public = format!("0x{}", hex::encode(account.0));
    let value = json!({
        "name": name.to_string(), "address": address, "account": public, "scheme": scheme,
        "encrypted": keystore.is_encrypted(), "made_at": keystore.made_at(), "path": shown(&path),
    });
    let mut lines = vec![
        ctx.say(Word::KeyHead, &[("name", name.to_string()), ("scheme", scheme)]),
        ctx.say(Word::KeyAddress, &[("address", address)]),
        ctx.say(Word::KeyAccount, &[("account", public)]),
        ctx.say(Word::KeyFile, &[("path", path.display().to_string())]),
    ];
    if keystore.made_at() > 0 {
        lines.push(ctx.say(Word::KeyMadeAt, &[("date", ctx.date(keystore.made_at()))]));
    }
    if !keystore.is_encrypted() {
        lines.push(ctx.say(Word::KeyBare, &[]));
    }
    ctx.answer(out, &value, &lines)
}

/// Writes the file that other wallets take in. A key without password gets one on the way, unless none is wanted.
fn export(options: Export, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name: KeyName = options.named.name.parse()?;
    let mut keystore = ctx.store.get(&name)?;
    if !keystore.is_encrypted() && !options.no_password {
        let pair = ctx.store.unseal(&name, &keystore, None)?;
        let password = ctx.new_password()?;
        let made_at = keystore.made_at();
        keystore = Keystore::seal(&pair, &name.to_string(), Some(&password), Cost::ORDINARY, made_at)?;
    }
    let Some(file) = options.to else {
        writeln!(out, "{}", *keystore.to_json())?;
        return Ok(());
    };
    store::write_new(&file, &keystore.to_json(), store::CLOSED)
        .map_err(|error| StoreFault::File(file.clone(), error))?;
    let path = file.display().to_string();
    let line = ctx.say(
        Word::KeyExported,
        &[("name", name.to_string()), ("path", path.clone())],
    );
    ctx.answer(out, &json!({ "name": name.to_string(), "path": path }), &[line])
}

fn remove(options: &Remove, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name: KeyName = options.named.name.parse()?;
    if !ctx.store.holds(&name) {
        return Err(StoreFault::Absent(name).into());
    }
    let question = ctx.say(Word::AskRemoveKey, &[("name", name.to_string())]);
    ctx.confirm_grave(options.yes, &question)?;
    ctx.store.remove(&name)?;
    let line = ctx.say(Word::KeyRemoved, &[("name", name.to_string())]);
    ctx.answer(
        out,
        &json!({ "name": name.to_string(), "removed": true }),
        &[line],
    )
}

/// A name that fits and is free, before any secret is asked.
fn free_name(text: &str, ctx: &Context) -> Result<KeyName, Failure> {
    let name: KeyName = text.parse()?;
    if ctx.store.holds(&name) {
        return Err(StoreFault::Exists(name).into());
    }
    // A word that means a key in one place and somebody else in another would send coins astray.
    if let Some(account) = ctx.names()?.get(text) {
        let values = [("name", text.to_owned()), ("address", account.to_string())];
        return Err(failure(Exit::Key, Word::KeyIsName, &values));
    }
    Ok(name)
}

fn password(none: bool, ctx: &mut Context) -> Result<Option<SecretString>, Failure> {
    match none {
        true => Ok(None),
        false => ctx.new_password().map(Some),
    }
}

fn put(
    name: &KeyName,
    pair: &Pair,
    password: Option<&SecretString>,
    ctx: &Context,
) -> Result<PathBuf, Failure> {
    let now = unix_millis();
    let keystore = Keystore::seal(pair, &name.to_string(), password, Cost::ORDINARY, now)?;
    Ok(ctx.store.put(name, &keystore)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use std::path::Path;

    const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

    fn named(name: &str) -> Named {
        Named { name: name.into() }
    }

    fn rest(no_password: bool) -> Rest {
        Rest {
            scheme: Scheme::Sr25519,
            no_password,
        }
    }

    fn new_key(name: &str, no_password: bool) -> Verb {
        Verb::New(New {
            named: named(name),
            rest: rest(no_password),
        })
    }

    fn import_key(name: &str, no_password: bool) -> Verb {
        Verb::Import(Import {
            named: named(name),
            file: None,
            rest: rest(no_password),
        })
    }

    fn import_file(name: &str, file: &Path, no_password: bool) -> Verb {
        Verb::Import(Import {
            named: named(name),
            file: Some(file.to_owned()),
            rest: rest(no_password),
        })
    }

    fn ran(verb: Verb, ctx: &mut Context) -> Result<String, Failure> {
        let mut out = Vec::new();
        run(verb, ctx, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    fn files(folder: &Path) -> usize {
        std::fs::read_dir(folder.join("keys"))
            .map(|entries| entries.count())
            .unwrap_or(0)
    }

    #[test]
    fn a_new_key_shows_its_words_once_and_imports_from_them() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::saying(&["open sesame"]));
        let shown = ran(new_key("zoe", false), &mut ctx).unwrap();
        let words = shown
            .lines()
            .find(|line| line.starts_with("    "))
            .unwrap()
            .trim()
            .to_owned();
        assert_eq!(words.split(' ').count(), 12);
        let file = std::fs::read_to_string(folder.path().join("keys/zoe.json")).unwrap();
        assert!(!file.contains(&words));
        ctx.person = Box::new(Scripted::saying(&[&words, "another"]));
        ran(import_key("zoe-again", false), &mut ctx).unwrap();
        let keys = ctx.store.list().unwrap();
        assert_eq!(keys[0].account, keys[1].account);
        assert!(!ran(Verb::List, &mut ctx).unwrap().contains(&words));
    }

    #[test]
    fn an_imported_key_has_the_address_of_its_secret() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::saying(&[&format!("{PHRASE}//Alice")]));
        let shown = ran(import_key("alice", true), &mut ctx).unwrap();
        assert!(shown.contains("Address: 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
        let listed = ran(Verb::List, &mut ctx).unwrap();
        assert_eq!(
            listed,
            "alice            5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY (without password)\n"
        );
    }

    #[test]
    fn the_environment_gives_secret_and_password() {
        let folder = tempfile::tempdir().unwrap();
        let mut person = Scripted::default();
        person
            .variables
            .insert("OPENSYSTEM_SECRET".into(), format!("0x{}", "01".repeat(32)));
        person
            .variables
            .insert("OPENSYSTEM_PASSWORD".into(), "open sesame".into());
        let mut ctx = context(folder.path(), person);
        ctx.json = true;
        let shown = ran(import_key("seed", false), &mut ctx).unwrap();
        let value: serde_json::Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(value["name"], "seed");
        let identity = ctx.identity().unwrap();
        assert_eq!(
            ctx.unlock(identity).unwrap().account().to_string(),
            value["address"].as_str().unwrap()
        );
    }

    #[test]
    fn what_is_refused_writes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let cases: [(&str, &[&str], &str, Exit); 7] = [
            ("Zoé", &[PHRASE, "x"], "key_bad_name", Exit::Usage),
            ("zoe", &["hello", "x"], "secret_shape", Exit::Key),
            (
                "zoe",
                &[
                    "drive bottom obey lake curtain smoke basket hold race lonely fit walk",
                    "x",
                ],
                "secret_phrase",
                Exit::Key,
            ),
            ("zoe", &["//Alice", "x"], "secret_well_known", Exit::Key),
            ("zoe", &[PHRASE, ""], "password_empty", Exit::Key),
            ("zoe", &[PHRASE], "password_empty", Exit::Key),
            ("zoe", &[], "secret_shape", Exit::Key),
        ];
        for (name, lines, code, exit) in cases {
            let mut ctx = context(folder.path(), Scripted::saying(lines));
            let failure = ran(import_key(name, false), &mut ctx).unwrap_err();
            assert_eq!((failure.code().as_str(), failure.exit()), (code, exit));
            assert_eq!(files(folder.path()), 0, "{code}");
        }
    }

    #[test]
    fn two_passwords_that_differ_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let person = Scripted {
            terminal: true,
            ..Scripted::saying(&["one", "two"])
        };
        let failure = ran(new_key("zoe", false), &mut context(folder.path(), person)).unwrap_err();
        assert_eq!(failure.code(), "password_differs");
        assert_eq!(files(folder.path()), 0);
    }

    #[test]
    fn a_taken_name_is_refused_before_the_secret_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ran(new_key("zoe", true), &mut ctx).unwrap();
        let before = std::fs::read(folder.path().join("keys/zoe.json")).unwrap();
        let failure = ran(import_key("zoe", true), &mut ctx).unwrap_err();
        assert_eq!(
            (failure.code().as_str(), failure.exit()),
            ("key_exists", Exit::Key)
        );
        assert_eq!(
            std::fs::read(folder.path().join("keys/zoe.json")).unwrap(),
            before
        );
    }

    #[test]
    fn at_a_terminal_the_words_must_have_been_copied() {
        let folder = tempfile::tempdir().unwrap();
        // Whatever word is asked for, it is none of these.
        let person = Scripted {
            terminal: true,
            ..Scripted::saying(&["open", "open", "???", "", "0"])
        };
        let mut ctx = context(folder.path(), person);
        let failure = ran(new_key("zoe", false), &mut ctx).unwrap_err();
        assert_eq!(failure.code(), "phrase_not_copied");
        assert_eq!(files(folder.path()), 0);
    }

    #[test]
    fn an_exported_key_comes_back_from_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("zoe.json");
        let mut ctx = context(folder.path(), Scripted::saying(&["open sesame"]));
        ran(new_key("zoe", false), &mut ctx).unwrap();
        let export = |to: &Path| {
            Verb::Export(Export {
                named: named("zoe"),
                to: Some(to.to_owned()),
                no_password: false,
            })
        };
        ran(export(&file), &mut ctx).unwrap();
        // Nothing is overwritten, not even by an export.
        assert_eq!(ran(export(&file), &mut ctx).unwrap_err().exit(), Exit::Key);
        for (password, code) in [("wrong", Some("key_wrong_password")), ("open sesame", None)] {
            ctx.person = Box::new(Scripted::saying(&[password]));
            let done = ran(import_file("again", &file, false), &mut ctx);
            assert_eq!(done.err().map(|failure| failure.code()).as_deref(), code);
        }
        let keys = ctx.store.list().unwrap();
        assert_eq!(keys[0].account, keys[1].account);
        assert!(keys[0].encrypted);
    }

    #[test]
    fn a_bare_key_is_exported_with_a_password_unless_none_is_wanted() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ran(new_key("zoe", true), &mut ctx).unwrap();
        let export = |no_password| {
            Verb::Export(Export {
                named: named("zoe"),
                to: None,
                no_password,
            })
        };
        assert_eq!(ran(export(false), &mut ctx).unwrap_err().code(), "password_empty");
        let bare = Keystore::parse(&ran(export(true), &mut ctx).unwrap()).unwrap();
        assert!(!bare.is_encrypted());
        ctx.person = Box::new(Scripted::saying(&["open sesame"]));
        let sealed = Keystore::parse(&ran(export(false), &mut ctx).unwrap()).unwrap();
        let opened = sealed.open(Some(&SecretString::from("open sesame"))).unwrap();
        assert_eq!(opened.account(), bare.account().unwrap());
    }

    #[test]
    fn a_file_that_is_no_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let file = folder.path().join("file");
        assert_eq!(
            ran(import_file("zoe", &file, true), &mut ctx).unwrap_err().code(),
            "key_file_trouble"
        );
        for bytes in [&b""[..], b"{}", b"\xff\xfe", b"[1, 2]"] {
            std::fs::write(&file, bytes).unwrap();
            let failure = ran(import_file("zoe", &file, true), &mut ctx).unwrap_err();
            assert_eq!(failure.exit(), Exit::Key);
        }
        let ecdsa = folder.path().join("ecdsa");
        std::fs::write(&ecdsa, include_str!("../../tests/polkadot-js/ecdsa-bare.json")).unwrap();
        let failure = ran(import_file("zoe", &ecdsa, true), &mut ctx).unwrap_err();
        assert_eq!(failure.code(), "key_read_only");
        assert_eq!(files(folder.path()), 0);
    }

    #[test]
    fn a_key_is_shown_without_its_secret_and_removed_only_on_purpose() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::saying(&[&format!("{PHRASE}//Alice")]));
        ran(import_key("alice", true), &mut ctx).unwrap();
        let shown = ran(Verb::Show(named("alice")), &mut ctx).unwrap();
        assert!(shown.contains("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
        let secret = Pair::well_known("//Alice").unwrap().secret_bytes();
        assert!(!shown.contains(&hex::encode(&*secret)));
        let removal = |yes| {
            Verb::Remove(Remove {
                named: named("alice"),
                yes,
            })
        };
        assert_eq!(ran(removal(false), &mut ctx).unwrap_err().code(), "needs_yes");
        assert_eq!(files(folder.path()), 1);
        ran(removal(true), &mut ctx).unwrap();
        assert_eq!(files(folder.path()), 0);
        assert_eq!(ran(removal(true), &mut ctx).unwrap_err().code(), "key_absent");
    }

    #[test]
    fn an_ed25519_key_is_one_like_any_other() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::saying(&[&format!("{PHRASE}//Alice")]));
        let mut verb = import_key("alice", true);
        if let Verb::Import(options) = &mut verb {
            options.rest.scheme = Scheme::Ed25519;
        }
        let shown = ran(verb, &mut ctx).unwrap();
        assert!(
            shown.contains("5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu"),
            "{shown}"
        );
        let identity = ctx.identity().unwrap();
        assert_eq!(ctx.unlock(identity).unwrap().scheme(), Scheme::Ed25519);
    }

    #[test]
    fn a_folder_whose_name_is_not_utf_8_is_no_trouble() {
        use std::os::unix::ffi::OsStrExt;
        let folder = tempfile::tempdir().unwrap();
        let odd = folder.path().join(std::ffi::OsStr::from_bytes(b"k\xff"));
        let mut ctx = context(&odd, Scripted::default());
        ran(new_key("zoe", true), &mut ctx).unwrap();
        assert!(ran(Verb::Show(named("zoe")), &mut ctx).unwrap().contains("zoe"));
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem key`: making, taking in and listing keys. Needs no node.

use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::keystore::{Cost, Keystore};
use crate::keys::{KeyName, Pair, StoreFault};
use crate::words::Word;
use clap::{Args, Subcommand};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

#[derive(Debug, Subcommand)]
pub enum Verb {
    New(Store),
    Import(Store),
    List,
}

#[derive(Debug, Args)]
pub struct Store {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(long)]
    pub no_password: bool,
}

pub fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::New(options) => new(options, ctx, out),
        Verb::Import(options) => import(options, ctx, out),
        Verb::List => list(ctx, out),
    }
}

fn new(options: Store, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name = free_name(&options.name, ctx)?;
    let password = password(options.no_password, ctx)?;
    let (pair, phrase) = Pair::generate()?;
    let path = put(&name, &pair, password.as_ref(), ctx)?;
    let address = pair.account().to_string();
    if ctx.json {
        let value = json!({ "name": name.to_string(), "address": address, "path": path, "phrase": phrase.expose_secret() });
        return ctx.answer(out, &value, &[]);
    }
    let lines = [
        ctx.say(Word::KeyMade, &[("name", name.to_string())]),
        ctx.say(Word::KeyAddress, &[("address", address)]),
        ctx.say(Word::KeyFile, &[("path", path.display().to_string())]),
        String::new(),
        ctx.say(Word::KeyPhrase, &[]),
    ];
    ctx.answer(out, &json!(null), &lines)?;
    writeln!(out, "\n    {}\n", phrase.expose_secret())?;
    Ok(())
}

fn import(options: Store, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name = free_name(&options.name, ctx)?;
    let secret = match ctx.person.variable("OPENSYSTEM_SECRET") {
        Some(secret) => secret,
        None => {
            let prompt = ctx.say(Word::AskSecret, &[]);
            ctx.person
                .secret(&prompt)
                .map_err(|_| failure(Exit::Key, Word::SecretShape, &[]))?
        }
    };
    let pair = Pair::from_secret(&secret)?;
    let password = password(options.no_password, ctx)?;
    let path = put(&name, &pair, password.as_ref(), ctx)?;
    let address = pair.account().to_string();
    let lines = [
        ctx.say(Word::KeyMade, &[("name", name.to_string())]),
        ctx.say(Word::KeyAddress, &[("address", address.clone())]),
        ctx.say(Word::KeyFile, &[("path", path.display().to_string())]),
    ];
    ctx.answer(
        out,
        &json!({ "name": name.to_string(), "address": address, "path": path }),
        &lines,
    )
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

/// A name that fits and is free, before any secret is asked.
fn free_name(text: &str, ctx: &Context) -> Result<KeyName, Failure> {
    let name: KeyName = text.parse()?;
    if ctx.store.holds(&name) {
        return Err(StoreFault::Exists(name).into());
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
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|since| since.as_millis() as u64)
        .unwrap_or(0);
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

    fn options(name: &str, no_password: bool) -> Store {
        Store {
            name: name.into(),
            no_password,
        }
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
        let shown = ran(Verb::New(options("zoe", false)), &mut ctx).unwrap();
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
        ran(Verb::Import(options("zoe-again", false)), &mut ctx).unwrap();
        let keys = ctx.store.list().unwrap();
        assert_eq!(keys[0].account, keys[1].account);
        assert!(!ran(Verb::List, &mut ctx).unwrap().contains(&words));
    }

    #[test]
    fn an_imported_key_has_the_address_of_its_secret() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::saying(&[&format!("{PHRASE}//Alice")]));
        let shown = ran(Verb::Import(options("alice", true)), &mut ctx).unwrap();
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
        let shown = ran(Verb::Import(options("seed", false)), &mut ctx).unwrap();
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
            let failure = ran(Verb::Import(options(name, false)), &mut ctx).unwrap_err();
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
        let failure = ran(
            Verb::New(options("zoe", false)),
            &mut context(folder.path(), person),
        )
        .unwrap_err();
        assert_eq!(failure.code(), "password_differs");
        assert_eq!(files(folder.path()), 0);
    }

    #[test]
    fn a_taken_name_is_refused_before_the_secret_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ran(Verb::New(options("zoe", true)), &mut ctx).unwrap();
        let before = std::fs::read(folder.path().join("keys/zoe.json")).unwrap();
        let failure = ran(Verb::Import(options("zoe", true)), &mut ctx).unwrap_err();
        assert_eq!(
            (failure.code().as_str(), failure.exit()),
            ("key_exists", Exit::Key)
        );
        assert_eq!(
            std::fs::read(folder.path().join("keys/zoe.json")).unwrap(),
            before
        );
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem name`: one's own names for accounts of others. Needs no node.

use crate::colour::Tone;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::KeyName;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::account_of;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Add(Add),
    List,
    Remove(Remove),
}

#[derive(Debug, Args)]
pub struct Add {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(value_name = "ADDRESS")]
    pub address: String,
}

#[derive(Debug, Args)]
pub struct Remove {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(long)]
    pub yes: bool,
}

pub fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Add(options) => add(&options, ctx, out),
        Verb::List => list(ctx, out),
        Verb::Remove(options) => remove(&options, ctx, out),
    }
}

fn add(options: &Add, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let name = &options.name;
    let Some(account) = account_of(&options.address) else {
        let values = [("text", options.address.clone())];
        return Err(failure(Exit::Usage, Word::NameBadAddress, &values));
    };
    // A word that means a key in one place and somebody else in another would send coins astray.
    if name.parse::<KeyName>().is_ok_and(|key| ctx.store.holds(&key)) {
        return Err(failure(Exit::Key, Word::NameIsKey, &[("name", name.clone())]));
    }
    ctx.names()?.put(name, account)?;
    let address = account.to_string();
    let values = [("name", name.clone()), ("address", address.clone())];
    let line = ctx.say(Word::NameAdded, &values);
    ctx.answer(out, &json!({ "name": name, "address": address }), &[line])
}

fn list(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let names = ctx.names()?;
    if names.iter().next().is_none() && !ctx.json {
        return ctx.answer(out, &json!(null), &[ctx.say(Word::NameNone, &[])]);
    }
    for (name, account) in names.iter() {
        let address = account.to_string();
        let shown = Tone::Heading.paint(ctx.colours.out, format!("{name:<16}"));
        let text = format!("{shown} {address}");
        ctx.answer(out, &json!({ "name": name, "address": address }), &[text])?;
    }
    Ok(())
}

fn remove(options: &Remove, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (name, mut names) = (&options.name, ctx.names()?);
    if let Some(account) = names.get(name) {
        let values = [("name", name.clone()), ("address", account.to_string())];
        ctx.confirm(options.yes, &ctx.say(Word::AskRemoveName, &values))?;
    }
    names.remove(name)?;
    let line = ctx.say(Word::NameRemoved, &[("name", name.clone())]);
    ctx.answer(out, &json!({ "name": name, "removed": true }), &[line])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::key;
    use crate::context::tests::context;
    use crate::keys::Scheme;
    use crate::person::tests::Scripted;

    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

    fn ran(verb: Verb, ctx: &mut Context) -> Result<String, Failure> {
        let mut out = Vec::new();
        run(verb, ctx, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    fn adding(name: &str, address: &str) -> Verb {
        Verb::Add(Add {
            name: name.into(),
            address: address.into(),
        })
    }

    fn removing(name: &str) -> Verb {
        Verb::Remove(Remove {
            name: name.into(),
            yes: true,
        })
    }

    #[test]
    fn a_name_is_given_listed_and_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        assert!(ran(Verb::List, &mut ctx).unwrap().contains("opensystem name add"));
        ran(adding("zoe", ALICE), &mut ctx).unwrap();
        ran(adding("bob", BOB), &mut ctx).unwrap();
        let listed = ran(Verb::List, &mut ctx).unwrap();
        assert_eq!(
            listed,
            format!("bob              {BOB}\nzoe              {ALICE}\n")
        );
        ctx.json = true;
        let listed = ran(Verb::List, &mut ctx).unwrap();
        let first: serde_json::Value = serde_json::from_str(listed.lines().next().unwrap()).unwrap();
        assert_eq!(first, json!({ "name": "bob", "address": BOB }));
        ran(removing("bob"), &mut ctx).unwrap();
        assert_eq!(ran(Verb::List, &mut ctx).unwrap().lines().count(), 1);
    }

    #[test]
    fn faults_are_told_by_their_codes() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ran(adding("zoe", ALICE), &mut ctx).unwrap();
        let mut code = |verb| {
            let failure = ran(verb, &mut ctx).unwrap_err();
            (failure.code(), failure.exit())
        };
        assert_eq!(code(adding("zoe", BOB)), ("name_exists".into(), Exit::Key));
        assert_eq!(code(adding("Zoe", BOB)), ("name_bad".into(), Exit::Usage));
        let misspelt = BOB.replace("94ty", "94tz");
        assert_eq!(
            code(adding("bob", &misspelt)),
            ("name_bad_address".into(), Exit::Usage)
        );
        assert_eq!(code(removing("bob")), ("name_absent".into(), Exit::Key));
        std::fs::write(folder.path().join("keys/names"), "{").unwrap();
        assert_eq!(code(Verb::List), ("names_not_json".into(), Exit::Key));
        assert_eq!(code(adding("bob", BOB)), ("names_not_json".into(), Exit::Key));
    }

    #[test]
    fn the_name_of_a_key_is_not_given_to_somebody_else() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let new = key::Verb::New(key::New {
            named: key::Named { name: "zoe".into() },
            rest: key::Rest {
                scheme: Scheme::Sr25519,
                no_password: true,
            },
        });
        key::run(new, &mut ctx, &mut Vec::new()).unwrap();
        let failure = ran(adding("zoe", BOB), &mut ctx).unwrap_err();
        assert_eq!(failure.code(), "name_is_key");
        assert!(ctx.names().unwrap().iter().next().is_none());
    }

    #[test]
    fn a_key_does_not_take_the_name_of_an_account() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ran(adding("zoe", BOB), &mut ctx).unwrap();
        let named = || key::Named { name: "zoe".into() };
        let rest = || key::Rest {
            scheme: Scheme::Sr25519,
            no_password: true,
        };
        let new = key::Verb::New(key::New {
            named: named(),
            rest: rest(),
        });
        let import = key::Verb::Import(key::Import {
            named: named(),
            file: None,
            rest: rest(),
        });
        for verb in [new, import] {
            let failure = key::run(verb, &mut ctx, &mut Vec::new()).unwrap_err();
            assert_eq!(
                (failure.code().as_str(), failure.exit()),
                ("key_is_name", Exit::Key)
            );
        }
        assert!(ctx.store.list().unwrap().is_empty());
    }
}

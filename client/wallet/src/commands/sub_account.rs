// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem sub-account`: the address of an account below another. Acting as it is `--sub-account` of any act.

use crate::context::{Context, Out};
use crate::exit::Failure;
use clap::{Args, Subcommand};
use opensystem_chain::sub_account;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Address(Address),
}

#[derive(Debug, Args)]
pub struct Address {
    #[arg(value_name = "NUMBER")]
    pub number: u16,
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

pub fn run(verb: &Verb, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let Verb::Address(options) = verb;
    let of = match &options.who {
        Some(who) => ctx.account_offline(who)?,
        None => ctx.identity()?.account(),
    };
    let account = sub_account(&of, options.number);
    let value = json!({ "account": account, "of": of, "number": options.number });
    ctx.answer(out, &value, &[account.to_string()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::deed::tests::ends;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    #[tokio::test]
    async fn the_address_below_another_needs_no_node() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let address = |number| {
            let mut out = Vec::new();
            let who = Some("//Alice".to_owned());
            run(&Verb::Address(Address { number, who }), &ctx, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_ne!(address(0), address(1));
        assert!(address(0).starts_with('5'));
        ends(&[
            ("sub-account address 1", 4, "nobody_signs"),
            ("sub-account address 1 zoe", 2, "bad_account"),
            (
                "coins send //Bob 5 --sub-account 1 --as //Alice",
                3,
                "unreachable",
            ),
        ])
        .await;
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! One file for each noun. A verb is its options and `run(options, context, out)`; the answer goes to `out`, what happens
//! meanwhile to standard error.

pub mod acting;
pub mod allowance;
pub mod call;
pub mod chain;
pub mod charter;
pub mod claims;
pub mod coins;
pub mod commons;
pub mod coop;
pub mod decision;
pub mod deed;
pub mod delegate;
pub mod group;
pub mod income;
pub mod key;
pub mod member;
pub mod name;
pub mod note;
pub mod proxy;
pub mod shell;
pub mod sub_account;
pub mod tx;
pub mod validator;
pub mod wealth;
pub mod whom;

use crate::cli::Noun;
use crate::context::{Context, Out};
use crate::exit::Failure;

/// Does what the command line asks.
pub async fn run(noun: Noun, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match noun {
        Noun::Key(verb) => key::run(verb, ctx, out),
        Noun::Name(verb) => name::run(verb, ctx, out),
        Noun::Charter(verb) => charter::run(verb, ctx, out).await,
        Noun::Member(verb) => member::run(verb, ctx, out).await,
        Noun::Idea(options) => decision::idea::publish(options, ctx, out).await,
        Noun::Propose(options) => decision::proposing::propose(options, ctx, out).await,
        Noun::Vote(options) => decision::voting::vote(options, ctx, out).await,
        Noun::Delegate(verb) => delegate::run(verb, ctx, out).await,
        Noun::Decision(verb) => decision::run(verb, ctx, out).await,
        Noun::Tally(options) => decision::ballots::tally(options, ctx, out),
        Noun::Coop(verb) => coop::run(verb, ctx, out).await,
        Noun::Wealth(verb) => wealth::run(verb, ctx, out).await,
        Noun::Income(verb) => income::run(verb, ctx, out).await,
        Noun::Commons(verb) => commons::run(verb, ctx, out).await,
        Noun::Call(options) => call::make(options, ctx, out).await,
        Noun::Batch(options) => call::batch(options, ctx, out).await,
        Noun::Either(options) => call::either(options, ctx, out).await,
        Noun::Allowance(verb) => allowance::run(verb, ctx, out).await,
        Noun::Coins(verb) => coins::run(verb, ctx, out).await,
        Noun::Proxy(verb) => proxy::run(verb, ctx, out).await,
        Noun::Group(verb) => group::run(verb, ctx, out).await,
        Noun::SubAccount(verb) => sub_account::run(&verb, ctx, out),
        Noun::Validator(verb) => validator::run(verb, ctx, out).await,
        Noun::Remark(options) => note::remark(options, ctx, out).await,
        Noun::Preimage(verb) => note::run(verb, ctx, out).await,
        Noun::Calls(options) => call::list(options, ctx, out).await,
        Noun::Tx(verb) => tx::run(verb, ctx, out).await,
        Noun::Shell(verb) => shell::run(verb, ctx, out),
        Noun::Chain(verb) => chain::run(verb, ctx, out).await,
    }
}

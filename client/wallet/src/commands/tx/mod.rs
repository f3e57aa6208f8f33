// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem tx`: a transaction made on one machine, read and signed on another without network, and sent from the first.

mod carried;
mod codes;
mod saved;
#[cfg(test)]
mod tests;

use crate::commands::acting::{act, Acting, Making, Until};
use crate::commands::call::{json_of, NamedCall};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::{store, StoreFault};
use crate::machine;
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{Call, CallFault, CallInWords, Carried, Draft, Rules, H256};
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The largest file that is read: a transaction of the largest size that a block takes, in digits.
const LONGEST_FILE: u64 = 12 * 1024 * 1024;

/// What others may do with the file: what the person's umask says. Nothing in it is secret.
const OPEN: u32 = 0o666;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Context(saved::Save),
    Build(Build),
    Show(Show),
    Qr(codes::Qr),
    Sign(Sign),
    Submit(Submit),
}

#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    pub named: NamedCall,
    #[arg(long = "to", value_name = "FILE")]
    pub to: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub context: Option<PathBuf>,
    #[command(flatten)]
    pub making: Making,
}

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Sign {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long = "to", value_name = "FILE")]
    pub to: PathBuf,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct Submit {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "WHEN", default_value = "final")]
    pub wait: Until,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Context(options) => saved::save(options, ctx, out).await,
        Verb::Build(options) => build(options, ctx, out).await,
        Verb::Qr(options) => codes::run(&options, ctx, out),
        Verb::Show(options) => show(&options, ctx, out),
        Verb::Sign(options) => sign(&options, ctx, out),
        Verb::Submit(options) => submit(&options, ctx, out).await,
    }
}

async fn build(options: Build, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    if let Some(file) = &options.context {
        return saved::build(&options, file, ctx, out);
    }
    let arguments = json_of(&options.named.arguments)?;
    let acting = Acting {
        making: options.making,
        unsigned: Some(options.to),
        ..Acting::default()
    };
    let identity = ctx.identity()?;
    let chain = ctx.chain().await?;
    let rules = chain.rules().await?;
    let call = Call::of_json(&options.named.name, &arguments, &rules).map_err(not_a_call)?;
    act(call, &rules, identity, &chain, &acting, ctx, out)
        .await
        .map(|_| ())
}

fn show(options: &Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (draft, signed) = match carried::read(&options.files, ctx)? {
        Carried::Signed(signed) => (signed.transaction, true),
        Carried::Draft(draft) => (draft, false),
    };
    let rules = rules_of(&draft)?;
    let words = draft.call.in_words(&rules).map_err(not_a_call)?;
    let mut lines = draft_lines(ctx, &draft, &words);
    let state = if signed {
        Word::DraftIsSigned
    } else {
        Word::DraftIsNot
    };
    lines.push(ctx.say(state, &[]));
    let value =
        json!({ "transaction": draft, "call": words, "ends_at": draft.life.ends_at(), "signed": signed });
    ctx.answer(out, &value, &lines)
}

fn sign(options: &Sign, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let Carried::Draft(draft) = carried::read(&options.files, ctx)? else {
        return Err(failure(
            Exit::Usage,
            Word::AlreadySigned,
            &[("path", carried::label(&options.files))],
        ));
    };
    let rules = rules_of(&draft)?;
    let identity = ctx.identity()?;
    if identity.account() != draft.account {
        let values = [
            ("account", draft.account.to_string()),
            ("address", identity.account().to_string()),
        ];
        return Err(failure(Exit::Refused, Word::OtherSigner, &values));
    }
    if !ctx.json {
        let words = draft.call.in_words(&rules).map_err(not_a_call)?;
        let lines = draft_lines(ctx, &draft, &words);
        ctx.answer(out, &json!(null), &lines)?;
    }
    ctx.confirm(options.yes, &ctx.say(Word::AskSignThis, &[]))?;
    let signed = draft.sign(&ctx.unlock(identity)?, &rules)?;
    write_new(&options.to, &signed)?;
    let line = ctx.say(Word::SignedWritten, &[("path", options.to.display().to_string())]);
    ctx.answer(
        out,
        &json!({ "path": options.to.display().to_string(), "signed": signed }),
        &[line],
    )
}

async fn submit(options: &Submit, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let Carried::Signed(signed) = carried::read(&options.files, ctx)? else {
        return Err(failure(
            Exit::Usage,
            Word::NotSigned,
            &[("path", carried::label(&options.files))],
        ));
    };
    let chain = ctx.chain().await?;
    let outcome = chain
        .submit(&signed, options.wait.into(), &mut ctx.teller())
        .await?;
    let lines = render::outcome_lines(ctx, &outcome);
    ctx.answer(out, &json!({ "outcome": outcome }), &lines)
}

/// The rules by which this wallet reads a transaction: its own, if they are those that the transaction seals. Without that
/// seal nobody could check what the words shown are worth, so nothing is shown and nothing signed.
fn rules_of(draft: &Draft) -> Result<Rules, Failure> {
    let rules = Rules::built_in(draft.spec_version, draft.transaction_version)?;
    let own: H256 = rules.hash()?;
    match draft.metadata_hash == Some(own) {
        true => Ok(rules),
        false => Err(failure(
            Exit::Refused,
            Word::OtherRules,
            &[("version", draft.spec_version.to_string())],
        )),
    }
}

/// What is signed, in words.
pub fn draft_lines(ctx: &Context, draft: &Draft, words: &CallInWords) -> Vec<String> {
    let mut lines = render::call_lines(ctx, words);
    lines.push(ctx.say(Word::DraftAccount, &[("account", ctx.shown(&draft.account))]));
    lines.push(ctx.say(Word::DraftNonce, &[("nonce", draft.nonce.to_string())]));
    lines.push(match draft.life.ends_at() {
        Some(moment) => ctx.say(Word::DraftEnds, &[("date", ctx.date(moment))]),
        None => ctx.say(Word::DraftImmortal, &[]),
    });
    lines.push(ctx.say(Word::DraftChain, &[("genesis", format!("{:?}", draft.genesis))]));
    lines
}

/// Why something is no call, for people.
pub fn not_a_call(fault: CallFault) -> Failure {
    match fault {
        CallFault::Unknown { name } => failure(Exit::Usage, Word::CallUnknown, &[("name", name)]),
        CallFault::Bytes { detail } => failure(Exit::Refused, Word::CallBytes, &[("detail", detail)]),
        CallFault::Argument(fault) => {
            let values = [("place", fault.place), ("expected", fault.expected)];
            failure(Exit::Usage, Word::CallArgument, &values)
        }
    }
}

/// The bytes of a file that has at most so many; nothing where it has more.
fn bounded(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Failure> {
    machine::bounded(path, most).map_err(|error| StoreFault::File(path.to_owned(), error).into())
}

/// Writes a transaction, or a context, to a file that is not there yet.
pub fn write_new(path: &Path, transaction: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(transaction).map_err(std::io::Error::from)?;
    store::write_new(path, &text, OPEN).map_err(|error| StoreFault::File(path.to_owned(), error).into())
}

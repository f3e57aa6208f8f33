// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem validator`: the keys with which a member's node validates, and reports of who cheats.

use crate::commands::call::json_of;
use crate::commands::deed::{bytes_of, Actor, Deed, Doing};
use crate::commands::tx::not_a_call;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{Call, CallFault, Rules, SESSION_KEYS_BYTES};
use serde_json::{json, Value};

#[derive(Debug, Subcommand)]
pub enum Verb {
    SetKeys(SetKeys),
    RemoveKeys(RemoveKeys),
    ReportBlocks(Report),
    ReportVotes(Report),
}

#[derive(Debug, Args)]
pub struct SetKeys {
    #[arg(value_name = "KEYS")]
    pub session_keys: String,
    #[arg(value_name = "PROOF")]
    pub proof: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct RemoveKeys {
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Report {
    #[arg(value_name = "JSON")]
    pub evidence: String,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::SetKeys(options) => set_keys(options, ctx, out).await,
        Verb::RemoveKeys(options) => remove_keys(options, ctx, out).await,
        Verb::ReportBlocks(options) => report(options, Call::report_blocks, ctx, out).await,
        Verb::ReportVotes(options) => report(options, Call::report_votes, ctx, out).await,
    }
}

async fn set_keys(options: SetKeys, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let keys = session_keys(&options.session_keys)?;
    let proof = bytes_of(&options.proof)?;
    let actor = Actor::ready(ctx).await?;
    let call = Call::set_session_keys(&keys, &proof, &actor.rules)?;
    let deed = Deed::new(
        call,
        [Word::AskSetKeys, Word::SetKeysDone],
        &[],
        json!({ "keys": options.session_keys }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

/// The keys as `author_rotateKeysWithOwner` gives them.
fn session_keys(text: &str) -> Result<[u8; SESSION_KEYS_BYTES], Failure> {
    bytes_of(text)?.try_into().map_err(|wrong: Vec<u8>| {
        let values = [
            ("length", wrong.len().to_string()),
            ("right", SESSION_KEYS_BYTES.to_string()),
        ];
        failure(Exit::Usage, Word::BadSessionKeys, &values)
    })
}

async fn remove_keys(options: RemoveKeys, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        Call::remove_session_keys(&actor.rules)?,
        [Word::AskRemoveKeys, Word::RemoveKeysDone],
        &[],
        json!({}),
        ctx,
    );
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

async fn report(
    options: Report,
    call: fn(&Value, &Rules) -> Result<Call, CallFault>,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let evidence = json_of(&options.evidence)?;
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        call(&evidence, &actor.rules).map_err(not_a_call)?,
        [Word::AskReport, Word::ReportDone],
        &[],
        json!({}),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_of_validators_are_told_before_anything_is_asked_of_the_chain() {
        let keys = format!("0x{}", "ab".repeat(64));
        ends(&[
            ("validator set-keys 0xzz 0x00 --as //Alice", 2, "bad_bytes"),
            (
                "validator set-keys 0x1234 0x00 --as //Alice",
                2,
                "bad_session_keys",
            ),
            (
                &format!("validator set-keys {keys} zz --as //Alice"),
                2,
                "bad_bytes",
            ),
            (
                &format!("validator set-keys {keys} 0x00 --as //Alice"),
                3,
                "unreachable",
            ),
            ("validator remove-keys --yes --as //Alice", 3, "unreachable"),
            ("validator report-blocks nonsense --as //Alice", 2, "bad_json"),
            ("validator report-votes {} --as //Alice", 3, "unreachable"),
        ])
        .await;
    }
}

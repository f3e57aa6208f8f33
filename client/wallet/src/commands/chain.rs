// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem chain`: how the chain is doing, and what happens on it.

use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{BlockSeen, Status, Watch};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Status,
    Watch(Watching),
}

#[derive(Debug, Args)]
pub struct Watching {
    #[arg(long, value_name = "NUMBER")]
    pub blocks: Option<u64>,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Status => status(ctx, out).await,
        Verb::Watch(options) => watch(options, ctx, out).await,
    }
}

async fn status(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let status = ctx.chain().await?.status().await?;
    ctx.answer(out, &json!(status), &status_lines(ctx, &status))
}

fn status_lines(ctx: &Context, status: &Status) -> Vec<String> {
    let mut lines = vec![
        ctx.say(
            Word::StatusHead,
            &[
                ("ecosystem", render::line(&status.ecosystem)),
                ("chain", render::line(&status.chain)),
                ("kind", render::line(&status.chain_type)),
            ],
        ),
        ctx.say(
            Word::StatusBlocks,
            &[
                ("best", status.best.to_string()),
                ("finalised", status.finalised.to_string()),
            ],
        ),
        ctx.say(Word::StatusPeers, &[("peers", status.peers.to_string())]),
        ctx.say(
            Word::StatusMembers,
            &[
                ("count", status.members_ever.to_string()),
                ("version", status.charter_version.to_string()),
            ],
        ),
        ctx.say(
            Word::StatusNode,
            &[
                ("node", render::line(&status.node)),
                ("rules", status.rules_version.to_string()),
            ],
        ),
        ctx.say(
            Word::StatusGenesis,
            &[("genesis", format!("{:?}", status.genesis))],
        ),
    ];
    if status.syncing {
        lines.insert(2, ctx.say(Word::StatusSyncing, &[]));
    }
    lines
}

async fn watch(options: Watching, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let chain = ctx.chain().await?;
    let mut watch = chain.watch().await?;
    let mut left = options.blocks.unwrap_or(u64::MAX);
    while left > 0 {
        let Some(block) = next(&mut watch).await? else {
            break;
        };
        ctx.answer(out, &json!(block), &block_lines(ctx, &block))?;
        left -= 1;
    }
    Ok(())
}

/// The next block, or nothing when the person has seen enough (Ctrl-C).
pub async fn next(watch: &mut Watch) -> Result<Option<BlockSeen>, Failure> {
    tokio::select! {
        block = watch.next() => Ok(Some(block?)),
        stop = tokio::signal::ctrl_c() => match stop {
            Ok(()) => Ok(None),
            Err(error) => Err(error.into()),
        },
    }
}

fn block_lines(ctx: &Context, block: &BlockSeen) -> Vec<String> {
    let head = ctx.say(Word::WatchBlock, &[("number", block.number.to_string())]);
    let facts = block
        .happenings
        .iter()
        .map(|fact| format!("  {}", render::happening(ctx, fact)));
    std::iter::once(head).chain(facts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use opensystem_chain::{Happening, H256};

    #[test]
    fn a_block_is_told_with_what_happened_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let happenings = vec![
            Happening::InvitationDeclined {
                invitation: "17-3".parse().unwrap(),
            },
            Happening::Left { member: 4 },
        ];
        let block = BlockSeen {
            number: 12,
            hash: H256([0; 32]),
            happenings,
        };
        assert_eq!(
            block_lines(&ctx, &block),
            ["Block 12", "  invitation 17-3 was declined", "  member 4 left"]
        );
        let json = json!(block)["happenings"].to_string();
        assert_eq!(
            json,
            r#"[{"event":"invitation_declined","invitation":"17-3"},{"event":"left","member":4}]"#
        );
    }

    #[tokio::test]
    async fn a_node_that_is_not_there_is_said_to_be_unreachable() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let mut out = Vec::new();
        let failure = run(Verb::Status, &mut ctx, &mut out).await.unwrap_err();
        assert_eq!(
            (failure.exit() as u8, failure.code().as_str()),
            (3, "unreachable")
        );
        assert!(failure
            .say(ctx.lang)
            .starts_with("No node answers at ws://127.0.0.1:1 ("));
        assert!(out.is_empty());
    }
}

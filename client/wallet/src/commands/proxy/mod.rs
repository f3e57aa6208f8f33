// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem proxy`: who may act for an account ([`own`]), what proxies announce ([`announced`]), and accounts without a
//! key ([`made`]). Acting for another is `--for` of any act.

mod announced;
mod made;
mod own;

use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::Subcommand;
use opensystem_chain::Rights;

#[derive(Debug, Subcommand)]
pub enum Verb {
    List(own::List),
    Add(own::Add),
    Remove(own::Remove),
    RemoveAll(own::RemoveAll),
    AdjustDeposit(own::AdjustDeposit),
    CreateAccount(made::Create),
    CloseAccount(made::Close),
    Announce(announced::Announce),
    TakeBack(announced::TakeBack),
    Reject(announced::Reject),
    CarryOut(announced::CarryOut),
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::List(options) => own::list(options, ctx, out).await,
        Verb::Add(options) => own::add(options, ctx, out).await,
        Verb::Remove(options) => own::remove(options, ctx, out).await,
        Verb::RemoveAll(options) => own::remove_all(options, ctx, out).await,
        Verb::AdjustDeposit(options) => own::adjust_deposit(options, ctx, out).await,
        Verb::CreateAccount(options) => made::create(options, ctx, out).await,
        Verb::CloseAccount(options) => made::close(options, ctx, out).await,
        Verb::Announce(options) => announced::announce(options, ctx, out).await,
        Verb::TakeBack(options) => announced::take_back(options, ctx, out).await,
        Verb::Reject(options) => announced::reject(options, ctx, out).await,
        Verb::CarryOut(options) => announced::carry_out(options, ctx, out).await,
    }
}

/// Rights as a person types them.
fn rights_of(text: &str) -> Result<Rights, Failure> {
    text.parse()
        .map_err(|_| failure(Exit::Usage, Word::BadRights, &[("text", text.to_owned())]))
}

/// Rights in words.
fn rights(ctx: &Context, rights: Rights) -> String {
    let word = match rights {
        Rights::Any => Word::RightsAny,
        Rights::Daily => Word::RightsDaily,
        Rights::Cancel => Word::RightsCancel,
    };
    ctx.say(word, &[])
}

#[cfg(test)]
mod tests {
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_about_proxies_are_told_before_anything_is_asked_of_the_chain() {
        let hash = format!("0x{}", "ab".repeat(32));
        ends(&[
            ("proxy add zoe --as //Alice", 2, "bad_account"),
            ("proxy add //Bob --rights all --as //Alice", 2, "bad_rights"),
            ("proxy add //Bob", 4, "nobody_signs"),
            (
                "proxy add //Bob --rights daily --delay 5 --as //Alice",
                3,
                "unreachable",
            ),
            ("proxy remove zoe --as //Alice", 2, "bad_account"),
            ("proxy remove //Bob --rights x --as //Alice", 2, "bad_rights"),
            ("proxy remove //Bob --as //Alice", 3, "unreachable"),
            ("proxy remove-all --as //Alice --yes", 3, "unreachable"),
            ("proxy list zoe", 2, "bad_account"),
            ("proxy list //Bob", 3, "unreachable"),
            ("proxy create-account --rights none --as //Alice", 2, "bad_rights"),
            ("proxy create-account --as //Alice", 3, "unreachable"),
            (
                "proxy close-account //Bob --block 1 --extrinsic 1 --as //Alice --yes",
                2,
                "made_otherwise",
            ),
            (
                "proxy announce //Bob System.remark nonsense --as //Alice",
                2,
                "bad_json",
            ),
            ("proxy announce zoe System.remark --as //Alice", 2, "bad_account"),
            (
                "proxy announce //Bob System.remark --as //Alice",
                3,
                "unreachable",
            ),
            ("proxy take-back //Bob 0x12 --as //Alice", 2, "bad_hash"),
            (
                &format!("proxy take-back //Bob {hash} --as //Alice"),
                3,
                "unreachable",
            ),
            (&format!("proxy reject zoe {hash} --as //Alice"), 2, "bad_account"),
            (
                &format!("proxy reject //Bob {hash} --as //Alice"),
                3,
                "unreachable",
            ),
            (
                "proxy carry-out //Bob System.remark {} --proxy zoe --as //Alice",
                2,
                "bad_account",
            ),
            (
                "proxy carry-out //Bob System.remark {} --as //Alice",
                3,
                "unreachable",
            ),
            ("proxy adjust-deposit --as //Alice", 3, "unreachable"),
        ])
        .await;
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The sponsor's side: `member invite` and `member withdraw`.

use crate::commands::acting::{missing, Acting};
use crate::commands::deed::Actor;
use crate::commands::member::invitation_id;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    self as chain, is_exchange, Call, Exchange, InvitationId, Kind, H256, LONGEST_EXCHANGE,
};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Invite {
    #[arg(value_name = "WHOM")]
    pub invitee: String,
    #[arg(long, value_name = "TEXT")]
    pub exchange: String,
    #[arg(long, value_name = "HASH")]
    pub document: Option<String>,
    #[arg(long, value_name = "KIND", default_value = "person")]
    pub kind: String,
    #[command(flatten)]
    pub acting: Acting,
}

#[derive(Debug, Args)]
pub struct Withdraw {
    #[arg(value_name = "INVITATION")]
    pub invitation: String,
    #[command(flatten)]
    pub acting: Acting,
}

pub async fn invite(options: Invite, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let exchange = Exchange::new(
        exchange(&options.exchange)?,
        document(options.document.as_deref())?,
    );
    let kind = kind(&options.kind)?;
    ctx.account_offline(&options.invitee)?;
    let actor = Actor::ready(ctx).await?;
    let invitee = ctx.account(&options.invitee, &actor.chain).await?;
    let invite = chain::Invite {
        invitee,
        kind,
        exchange,
    };
    let call = Call::invite(invite, &actor.rules)?;
    let Some(outcome) = actor.act(call, &options.acting, ctx, out).await? else {
        return Ok(());
    };
    let (id, expires_at) = outcome.invited().ok_or_else(|| missing("Membership.Invited"))?;

    let next = next_command(ctx, id);
    let value = json!({ "invitation": id, "invitee": invitee, "expires_at": expires_at, "next": next, "outcome": outcome });
    let lines = [
        ctx.say(
            Word::InviteDone,
            &[("id", id.to_string()), ("date", ctx.date(expires_at))],
        ),
        ctx.say(Word::InviteNext, &[]),
        format!("  {next}"),
    ];
    ctx.answer(out, &value, &lines)
}

/// What the invitee types; with the node's address where it is not the ordinary one.
fn next_command(ctx: &Context, id: InvitationId) -> String {
    let url = match ctx.url.as_str() {
        chain::DEFAULT_URL => String::new(),
        url => format!(" --url {}", render::quoted(url)),
    };
    let name = render::quoted(&ctx.say(Word::InviteName, &[]));
    format!("opensystem member accept {id} --name {name}{url}")
}

pub async fn withdraw(options: Withdraw, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = invitation_id(&options.invitation)?;
    let actor = Actor::ready(ctx).await?;
    let call = Call::withdraw(id, &actor.rules)?;
    let Some(outcome) = actor.act(call, &options.acting, ctx, out).await? else {
        return Ok(());
    };
    let line = ctx.say(Word::WithdrawDone, &[("id", id.to_string())]);
    ctx.answer(out, &json!({ "invitation": id, "outcome": outcome }), &[line])
}

fn exchange(text: &str) -> Result<&str, Failure> {
    if text.len() > LONGEST_EXCHANGE {
        let values = [
            ("most", LONGEST_EXCHANGE.to_string()),
            ("length", text.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::TooLongExchange, &values));
    }
    match is_exchange(text) {
        true => Ok(text),
        false => Err(failure(Exit::Usage, Word::BadExchange, &[])),
    }
}

fn kind(text: &str) -> Result<Kind, Failure> {
    text.parse()
        .map_err(|_| failure(Exit::Usage, Word::BadKind, &[("text", text.to_owned())]))
}

fn document(text: Option<&str>) -> Result<Option<H256>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let mut bytes = [0u8; 32];
    let read = text
        .strip_prefix("0x")
        .map(|digits| hex::decode_to_slice(digits, &mut bytes));
    match read {
        Some(Ok(())) => Ok(Some(H256(bytes))),
        _ => Err(failure(
            Exit::Usage,
            Word::BadDocument,
            &[("text", text.to_owned())],
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    #[test]
    fn the_next_command_can_be_copied() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let id = "17-3".parse().unwrap();
        assert_eq!(
            next_command(&ctx, id),
            "opensystem member accept 17-3 --name 'Your name' --url ws://127.0.0.1:1"
        );
        ctx.url = chain::DEFAULT_URL.into();
        ctx.lang = chain::Lang::Fr;
        assert_eq!(
            next_command(&ctx, id),
            "opensystem member accept 17-3 --name 'Votre nom'"
        );
    }

    #[test]
    fn a_document_is_a_hash() {
        let text = format!("0x{}", "ab".repeat(32));
        assert_eq!(document(Some(&text)).unwrap(), Some(H256([0xab; 32])));
        assert_eq!(document(None).unwrap(), None);
        for text in ["", "0x", "ab", &text[2..], "0xzz"] {
            assert_eq!(
                document(Some(text)).unwrap_err().code(),
                "bad_document",
                "{text:?}"
            );
        }
    }

    #[test]
    fn an_exchange_of_512_bytes_fits() {
        assert!(exchange(&"a".repeat(512)).is_ok());
        let failure = exchange(&"a".repeat(513)).unwrap_err();
        let expected = "The exchange is told in at most 512 bytes; this text has 513. Put the rest in a document and give its hash with --document.";
        assert_eq!(failure.say(chain::Lang::En), expected);
    }
}

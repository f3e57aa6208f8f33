// SPDX-License-Identifier: AGPL-3.0-or-later
//! The invitee's side: `member accept` and `member decline`. Both are free, and the account needs no coin.

use crate::commands::acting::missing;
use crate::commands::charter;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::member::invitation_id;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::machine::unix_millis;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    self as chain, is_name, AccountId32, Call, Invitation, InvitationId, Snapshot, LONGEST_NAME,
};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Accept {
    #[arg(value_name = "INVITATION")]
    pub invitation: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Decline {
    #[arg(value_name = "INVITATION")]
    pub invitation: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn accept(options: Accept, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.invitation.as_deref().map(invitation_id).transpose()?;
    let name = name(&options.name)?;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let invitation = find(ctx, &now, id, &actor.identity.account()).await?;
    let version = charter::version(&now, None).await?;
    let title = charter::text(&now, &version, None, ctx.lang).await?.title;
    if !ctx.json {
        let values = [
            ("version", version.version.to_string()),
            ("title", render::line(&title)),
        ];
        let mut lines = render::invitation_lines(ctx, &invitation);
        lines.push(ctx.say(Word::CharterSeals, &values));
        ctx.answer(out, &json!(null), &lines)?;
    }

    let answer = chain::Answer {
        invitation: invitation.id,
        exchange_hash: invitation.exchange_hash,
        charter_version: version.version,
        name: name.to_owned(),
    };
    let call = Call::accept(answer, &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskAccept, &[]));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let member = outcome.joined().ok_or_else(|| missing("Membership.Joined"))?;
    deed.told = ctx.say(
        Word::AcceptDone,
        &[("name", name.to_owned()), ("member", member.to_string())],
    );
    let value = json!({ "member": member, "name": name, "invitation": invitation.id, "charter_version": version.version });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn decline(options: Decline, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.invitation.as_deref().map(invitation_id).transpose()?;
    let actor = Actor::ready(ctx).await?;
    let invitation = find(ctx, &actor.chain.now().await?, id, &actor.identity.account()).await?;
    if !ctx.json {
        ctx.answer(out, &json!(null), &render::invitation_lines(ctx, &invitation))?;
    }
    let deed = Deed::new(
        Call::decline(invitation.id, &actor.rules)?,
        [Word::AskDecline, Word::DeclineDone],
        &[("id", invitation.id.to_string())],
        json!({ "invitation": invitation.id }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

/// The invitation of that number for that account, or the only one that waits for it.
async fn find(
    ctx: &Context,
    now: &Snapshot,
    id: Option<InvitationId>,
    account: &AccountId32,
) -> Result<Invitation, Failure> {
    match id {
        Some(id) => {
            let found = now.invitation(id).await?;
            let found = found
                .ok_or_else(|| failure(Exit::Refused, Word::InvitationUnknown, &[("id", id.to_string())]))?;
            usable(ctx, found, account, unix_millis())
        }
        None => only(now.invitations_for(account).await?, account),
    }
}

/// Refuses what the chain would refuse, with a reason.
fn usable(
    ctx: &Context,
    invitation: Invitation,
    account: &AccountId32,
    now: u64,
) -> Result<Invitation, Failure> {
    let id = ("id", invitation.id.to_string());
    if invitation.invitee != *account {
        let values = [
            id,
            ("invitee", invitation.invitee.to_string()),
            ("address", account.to_string()),
        ];
        return Err(failure(Exit::Refused, Word::InvitationElsewhere, &values));
    }
    if invitation.open {
        return Ok(invitation);
    }
    match invitation.expires_at <= now {
        true => {
            let values = [id, ("date", ctx.date(invitation.expires_at))];
            Err(failure(Exit::Refused, Word::InvitationLate, &values))
        }
        // Closed before its time: the chain closes it when the sponsor is no longer in good standing.
        false => Err(failure(Exit::Refused, Word::InvitationSponsor, &[id])),
    }
}

fn only(invitations: Vec<Invitation>, account: &AccountId32) -> Result<Invitation, Failure> {
    let mut open: Vec<_> = invitations
        .into_iter()
        .filter(|invitation| invitation.open)
        .collect();
    match (open.pop(), open.len()) {
        (Some(only), 0) => Ok(only),
        (Some(last), _) => {
            let list: Vec<_> = open
                .iter()
                .chain([&last])
                .map(|invitation| invitation.id.to_string())
                .collect();
            Err(failure(
                Exit::Usage,
                Word::ManyInvitations,
                &[("list", list.join(", "))],
            ))
        }
        (None, _) => Err(failure(
            Exit::Refused,
            Word::NoInvitation,
            &[("address", account.to_string())],
        )),
    }
}

fn name(text: &str) -> Result<&str, Failure> {
    if text.len() > LONGEST_NAME {
        let values = [
            ("most", LONGEST_NAME.to_string()),
            ("length", text.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::TooLongName, &values));
    }
    match is_name(text) {
        true => Ok(text),
        false => Err(failure(Exit::Usage, Word::BadName, &[])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use opensystem_chain::{Exchange, Kind};

    const ZOE: AccountId32 = AccountId32([7; 32]);

    fn invitation(id: &str, open: bool) -> Invitation {
        let exchange = Exchange::new("We planted trees.", None);
        Invitation {
            id: id.parse().unwrap(),
            sponsor: 17,
            sponsor_name: "Alice".into(),
            invitee: ZOE,
            kind: Kind::Person,
            exchange_hash: exchange.hash(),
            exchange,
            expires_at: 1_000,
            open,
        }
    }

    #[test]
    fn the_only_open_invitation_is_taken() {
        let found = only(vec![invitation("17-1", false), invitation("17-2", true)], &ZOE).unwrap();
        assert_eq!(found.id.to_string(), "17-2");
        assert_eq!(only(vec![], &ZOE).unwrap_err().code(), "no_invitation");
        let many = only(vec![invitation("17-1", true), invitation("18-1", true)], &ZOE).unwrap_err();
        assert_eq!(
            many.say(chain::Lang::En),
            "Several invitations wait for you: 17-1, 18-1. Say which."
        );
    }

    #[test]
    fn an_invitation_that_cannot_be_accepted_is_told_why() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        assert!(usable(&ctx, invitation("17-1", true), &ZOE, 0).is_ok());
        let code = |open, account, now| {
            usable(&ctx, invitation("17-1", open), &account, now)
                .unwrap_err()
                .code()
        };
        assert_eq!(code(true, AccountId32([8; 32]), 0), "invitation_elsewhere");
        assert_eq!(code(false, ZOE, 1_000), "invitation_late");
        assert_eq!(code(false, ZOE, 0), "invitation_sponsor");
    }
}

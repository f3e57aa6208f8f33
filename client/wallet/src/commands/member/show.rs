// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who the members are: `member show` and `member list`.

use crate::commands::coop::news_line;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use futures::TryStreamExt;
use opensystem_chain::{AccountId32, InvitationId, Member, MemberId, Snapshot};
use serde_json::json;
use std::io::Write;
use std::pin::pin;

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "WHO")]
    pub who: Option<String>,
}

#[derive(Debug, Args)]
pub struct List {
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub from: MemberId,
    #[arg(long, value_name = "NUMBER")]
    pub limit: Option<u32>,
}

/// Whom a person asks about.
#[derive(Debug, PartialEq, Eq)]
enum Who {
    Member(MemberId),
    Invitation(InvitationId),
    Account(AccountId32),
}

pub async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let who = who(ctx, options.who.as_deref())?;
    let chain = ctx.chain().await?;
    if let Some(path) = options.who.as_deref().filter(|text| text.starts_with('/')) {
        ctx.allow_well_known(path, &chain).await?;
    }
    let now = chain.now().await?;
    match who {
        Who::Invitation(id) => show_invitation(&now, id, ctx, out).await,
        Who::Account(account) => match now.member_of(&account).await? {
            Some(member) => {
                let own = options.who.is_none().then_some(member.id);
                show_member(&now, member, ctx, out).await?;
                tell_news(own, &now, ctx, out).await
            }
            None => show_stranger(&now, account, ctx, out).await,
        },
        Who::Member(id) => match now.member(id).await? {
            Some(member) => show_member(&now, member, ctx, out).await,
            None => Err(failure(
                Exit::Refused,
                Word::MemberUnknown,
                &[("id", id.to_string())],
            )),
        },
    }
}

/// A number is a member's, `17-3` an invitation, anything else an account; nothing is oneself.
fn who(ctx: &Context, text: Option<&str>) -> Result<Who, Failure> {
    let Some(text) = text else {
        return Ok(Who::Account(ctx.identity()?.account()));
    };
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let (true, Ok(id)) = (digits, text.parse()) {
        return Ok(Who::Member(id));
    }
    match text.parse() {
        Ok(id) => Ok(Who::Invitation(id)),
        Err(_) => ctx.account_offline(text).map(Who::Account),
    }
}

async fn show_member(now: &Snapshot, member: Member, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let capacity = now.capacity(member.id).await?;
    let version = now.charter_current().await?;
    let signed_at = now.signed_at(version, member.id).await?;
    let sanction = now.sanction(member.id).await?;
    let guardianship = now.guardianship(member.id).await?;
    let wishes = now.wishes(member.id).await?;
    let mut lines = render::member_lines(ctx, &member);
    lines.extend(wishes.iter().map(|wish| render::wish_line(ctx, wish)));
    if let Some(sanction) = &sanction {
        lines.extend(render::sanction_lines(ctx, sanction));
    }
    if let Some(held) = &guardianship {
        lines.extend(render::guardians_lines(ctx, held));
    }
    if let Some(capacity) = &capacity {
        let values = [
            ("available", capacity.available.to_string()),
            ("burst", capacity.burst.to_string()),
            ("open", capacity.open.to_string()),
        ];
        lines.push(ctx.say(Word::MemberCapacity, &values));
        if !capacity.answering_for.is_empty() {
            let list = render::numbers(&capacity.answering_for);
            lines.push(ctx.say(Word::MemberAnswersFor, &[("list", list)]));
        }
        if let Some(next) = capacity.next_at {
            lines.push(ctx.say(Word::MemberCapacityNext, &[("date", ctx.date(next))]));
        }
    }
    let number = ("version", version.to_string());
    // Founders signed at the founding, whose moment is 0: there is no date to show that means anything.
    match signed_at {
        Some(0) => {}
        Some(moment) => lines.push(ctx.say(Word::MemberSigned, &[number, ("date", ctx.date(moment))])),
        None => lines.push(ctx.say(Word::MemberNotSigned, &[number])),
    }
    let value = json!({
        "member": member,
        "sanction": sanction,
        "guardianship": guardianship,
        "wishes": wishes,
        "capacity": capacity,
        "charter": { "version": version, "signed_at": signed_at },
    });
    ctx.answer(out, &value, &lines)
}

async fn show_invitation(
    now: &Snapshot,
    id: InvitationId,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let unknown = || failure(Exit::Refused, Word::InvitationUnknown, &[("id", id.to_string())]);
    let invitation = now.invitation(id).await?.ok_or_else(unknown)?;
    ctx.answer(
        out,
        &json!({ "invitation": invitation }),
        &render::invitation_lines(ctx, &invitation),
    )
}

/// One's own news are told to oneself, and to no program.
async fn tell_news(
    own: Option<MemberId>,
    now: &Snapshot,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let Some(own) = own.filter(|_| !ctx.json) else {
        return Ok(());
    };
    match news_line(own, now, ctx).await? {
        Some(news) => ctx.answer(out, &json!(null), &[news]),
        None => Ok(()),
    }
}

/// Somebody who is not a member: which invitations wait for him.
async fn show_stranger(
    now: &Snapshot,
    account: AccountId32,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let invitations = now.invitations_for(&account).await?;
    if invitations.is_empty() {
        return Err(failure(
            Exit::Refused,
            Word::NotMember,
            &[("address", account.to_string())],
        ));
    }
    let mut lines = vec![ctx.say(Word::NotMember, &[("address", ctx.shown(&account))])];
    for invitation in &invitations {
        lines.extend(render::invitation_lines(ctx, invitation));
    }
    ctx.answer(
        out,
        &json!({ "account": account, "member": null, "invitations": invitations }),
        &lines,
    )
}

/// Writes the members page by page, as they come from the node.
pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let (from, end) = (options.from, now.next_member().await?);
    if from >= end && !ctx.json {
        return ctx.answer(
            out,
            &json!(null),
            &[ctx.say(Word::MembersNone, &[("from", from.to_string())])],
        );
    }
    let end = end.min(from.saturating_add(options.limit.unwrap_or(u32::MAX)));
    let mut pages = pin!(now.members(from..end));
    while let Some(page) = pages.try_next().await? {
        out.write_all(&lines_of(ctx, &page)?)?;
        out.flush()?;
    }
    Ok(())
}

/// A line for each member of a page; JSON where asked for.
fn lines_of(ctx: &Context, page: &[Member]) -> std::io::Result<Vec<u8>> {
    let mut lines = Vec::new();
    for member in page {
        match ctx.json {
            true => serde_json::to_writer(&mut lines, member)?,
            false => write!(
                lines,
                "{} {}",
                render::member_line(ctx, member),
                ctx.shown(&member.account)
            )?,
        }
        lines.push(b'\n');
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    #[test]
    fn who_is_meant_shows_in_the_form() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        assert_eq!(who(&ctx, Some("17")).unwrap(), Who::Member(17));
        assert_eq!(
            who(&ctx, Some("17-3")).unwrap(),
            Who::Invitation("17-3".parse().unwrap())
        );
        assert!(matches!(who(&ctx, Some("//Alice")).unwrap(), Who::Account(_)));
        for text in ["", "+17", "4294967296", "17-", "zoe"] {
            assert_eq!(who(&ctx, Some(text)).unwrap_err().code(), "bad_account", "{text}");
        }
        assert_eq!(who(&ctx, None).unwrap_err().code(), "nobody_signs");
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Which cooperations there are: `coop list`; and which wait for a member's word: `coop invitations`.

use super::people::people;
use crate::commands::whom::{named_or_own, Whom};
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render::cooperations;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Cooperation, Together, COOPERATIONS_PAGE};
use serde_json::json;

#[derive(Debug, Args)]
pub struct List {
    #[arg(long, value_name = "MEMBER")]
    pub of: Option<String>,
    #[arg(long, conflicts_with_all = ["closed", "all"])]
    pub announced: bool,
    #[arg(long, conflicts_with = "all")]
    pub closed: bool,
    #[arg(long)]
    pub all: bool,
}

/// Whose invitations, or offers.
#[derive(Debug, Args)]
pub struct OfMember {
    #[arg(value_name = "MEMBER")]
    pub member: Option<String>,
}

impl List {
    /// Whether a person wants to see it: without options what is not closed.
    fn shows(&self, cooperation: &Cooperation) -> bool {
        match cooperation.stage {
            Together::Announced => !self.closed,
            Together::Underway { .. } => !self.closed && !self.announced,
            Together::Closed { .. } => self.closed || self.all,
        }
    }
}

/// Writes cooperations in the order of their numbers: all there are, page by page, or those of a member.
pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let mut any = false;
    let mut tell = |cooperation: &Cooperation, ctx: &Context, out: Out<'_>| {
        if !options.shows(cooperation) {
            return Ok(());
        }
        any = true;
        ctx.answer(
            out,
            &json!(cooperation),
            &[cooperations::list_line(ctx, cooperation)],
        )
    };
    match &options.of {
        Some(text) => {
            let whom = Whom::of(text, ctx)?;
            let chain = ctx.chain().await?;
            let now = chain.now().await?;
            let member = whom.member(Some(text), &chain, &now, ctx).await?;
            for cooperation in now.partnerships(member.id).await? {
                tell(&cooperation, ctx, out)?;
            }
        }
        None => {
            let now = ctx.chain().await?.now().await?;
            // Numbers of announcements that were taken back are missing in a page, which may hold fewer for that.
            let pages = (0..now.next_cooperation().await?).step_by(COOPERATIONS_PAGE as usize);
            for from in pages {
                for cooperation in now.cooperations(from).await? {
                    tell(&cooperation, ctx, out)?;
                }
            }
        }
    }
    match any || ctx.json {
        true => Ok(()),
        false => ctx.answer(out, &json!(null), &[ctx.say(Word::CoopsNone, &[])]),
    }
}

/// Writes the invitations that wait for a member.
pub async fn invitations(options: OfMember, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.member.as_deref(), ctx).await?;
    let invitations = now.invitations_of(member.id).await?;
    let names = people(invitations.iter().map(|invitation| invitation.by), &now).await?;
    for invitation in &invitations {
        let line = cooperations::invitation_line(ctx, invitation, &names);
        ctx.answer(out, &json!(invitation), &[line])?;
    }
    match invitations.is_empty() && !ctx.json {
        true => ctx.answer(out, &json!(null), &[ctx.say(Word::CoopInvitationsNone, &[])]),
        false => Ok(()),
    }
}

/// Writes the offers of a member that wait for an answer.
pub async fn offers(options: OfMember, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.member.as_deref(), ctx).await?;
    let offers = now.offers_of(member.id).await?;
    for offer in &offers {
        ctx.answer(out, &json!(offer), &[cooperations::own_offer_line(ctx, offer)])?;
    }
    match offers.is_empty() && !ctx.json {
        true => ctx.answer(out, &json!(null), &[ctx.say(Word::CoopOffersNone, &[])]),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::cooperations::tests::{announced, closed, underway};

    #[test]
    fn what_is_closed_is_listed_only_where_asked_for() {
        let shown = |announced_alone, closed_alone, all| {
            let list = List {
                of: None,
                announced: announced_alone,
                closed: closed_alone,
                all,
            };
            [announced(), underway(), closed()].map(|cooperation| list.shows(&cooperation))
        };
        assert_eq!(shown(false, false, false), [true, true, false]);
        assert_eq!(shown(true, false, false), [true, false, false]);
        assert_eq!(shown(false, true, false), [false, false, true]);
        assert_eq!(shown(false, false, true), [true, true, true]);
    }
}

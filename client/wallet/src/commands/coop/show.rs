// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop show`: what a cooperation is about, who takes part, who would like to, what its pot holds, and what happened
//! in it last.

use super::found;
use super::people::people;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render::cooperations::{self, Mine};
use clap::Args;
use opensystem_chain::{Coins, Cooperation, CooperationId, Entry, EntryId, Offer, Partner, Snapshot};
use serde_json::json;

/// Entries shown at a time.
const SHOWN: u32 = 10;

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(long, value_name = "ENTRY")]
    pub before: Option<EntryId>,
}

/// All that is shown of a cooperation.
pub struct Shown {
    pub cooperation: Cooperation,
    pub partners: Vec<Partner>,
    pub offers: Vec<Offer>,
    pub coins: Coins,
    /// How whoever asks stands to it, where he is a member.
    pub mine: Option<Mine>,
    /// The last entries about it, or those before a given one; the latest first.
    pub feed: Vec<Entry>,
}

pub async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let cooperation = found(&now, options.cooperation).await?;
    let shown = Shown {
        partners: now.partners(&cooperation).await?,
        offers: now.offers(cooperation.id).await?,
        coins: now.coins(&cooperation.pot).await?,
        mine: mine(&cooperation, &now, ctx).await?,
        feed: now.feed(cooperation.id, options.before, SHOWN).await?,
        cooperation,
    };
    if ctx.json {
        return ctx.answer(out, &value(&shown), &[]);
    }
    let names = people(cooperations::named_in(&shown), &now).await?;
    ctx.answer(out, &json!(null), &cooperations::lines(ctx, &shown, &names))
}

fn value(shown: &Shown) -> serde_json::Value {
    json!({
        "cooperation": shown.cooperation, "partners": shown.partners, "offers": shown.offers, "pot": shown.coins,
        "mine": shown.mine, "feed": shown.feed,
    })
}

/// How whoever asks stands to it: a partner, invited, offering, or none of these; nothing where he has no key here that is a
/// member's.
async fn mine(cooperation: &Cooperation, now: &Snapshot, ctx: &Context) -> Result<Option<Mine>, Failure> {
    let Ok(identity) = ctx.identity() else {
        return Ok(None);
    };
    let Some(member) = now.member_of(&identity.account()).await? else {
        return Ok(None);
    };
    Ok(Some(Mine {
        member: member.id,
        partner: now.partner(cooperation.id, member.id).await?,
        invitation: now.invited_to(cooperation, member.id).await?,
        offer: now.offer(cooperation, member.id).await?,
    }))
}

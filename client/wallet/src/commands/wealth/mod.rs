// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth`: what people bring, and how income is shared. The kinds and the matrix ([`matrix`]), recording
//! ([`recording`]), attesting and disputing ([`attesting`], [`disputing`]), records ([`listing`]), what a unit is worth and sharing
//! by it ([`sharing`]), and what is due ([`shares`], [`claiming`]); thanks and time that members give each other ([`thanking`],
//! [`giving_time`]), what was given ([`gifts`]), and how one stands ([`credit`]).

mod attesting;
mod claiming;
mod credit;
mod disputing;
mod gifts;
mod giving;
mod giving_time;
mod listing;
mod matrix;
pub mod quantity;
mod recording;
mod shares;
mod sharing;
mod thanking;
mod wishing;

use crate::commands::deed::{Actor, Doing};
use crate::commands::whom::of_account;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use futures::TryStreamExt;
use opensystem_chain::{
    Cooperation, CooperationId, KindId, Lang, Member, MemberId, Record, RecordId, Snapshot, Standing,
    Together, WealthKind,
};
use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Kinds(matrix::Kinds),
    Matrix(matrix::Matrix),
    Record(recording::New),
    Withdraw(One),
    Attest(One),
    Dispute(disputing::Dispute),
    Lift(One),
    Judge(disputing::Judge),
    Show(listing::Show),
    List(listing::List),
    Wish(wishing::Wish),
    Share(sharing::Share),
    Shares(shares::Shares),
    Claim(claiming::Claim),
    Due(claiming::Due),
    Thank(thanking::Thank),
    GiveTime(giving_time::GiveTime),
    Gifts(gifts::Gifts),
    Credit(credit::Credit),
}

/// A record, for a verb that needs nothing else.
#[derive(Debug, Args)]
pub struct One {
    #[arg(value_name = "RECORD")]
    pub record: RecordId,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Kinds(_) => matrix::kinds(ctx, out).await,
        Verb::Matrix(options) => matrix::matrix(options, ctx, out).await,
        Verb::Record(options) => recording::record(options, ctx, out).await,
        Verb::Withdraw(options) => recording::withdraw(options, ctx, out).await,
        Verb::Attest(options) => attesting::attest(options, ctx, out).await,
        Verb::Dispute(options) => disputing::dispute(options, ctx, out).await,
        Verb::Lift(options) => disputing::lift(options, ctx, out).await,
        Verb::Judge(options) => disputing::judge(options, ctx, out).await,
        Verb::Show(options) => listing::show(options, ctx, out).await,
        Verb::List(options) => listing::list(options, ctx, out).await,
        Verb::Wish(options) => wishing::wish(options, ctx, out).await,
        Verb::Share(options) => sharing::share(options, ctx, out).await,
        Verb::Shares(options) => shares::shares(options, ctx, out).await,
        Verb::Claim(options) => claiming::claim(options, ctx, out).await,
        Verb::Due(options) => claiming::due(options, ctx, out).await,
        Verb::Thank(options) => thanking::thank(options, ctx, out).await,
        Verb::GiveTime(options) => giving_time::give_time(options, ctx, out).await,
        Verb::Gifts(options) => gifts::gifts(options, ctx, out).await,
        Verb::Credit(options) => credit::credit(options, ctx, out).await,
    }
}

/// Who acts, as of the last final block.
struct Ready {
    actor: Actor,
    now: Snapshot,
    own: Member,
    kinds: Vec<WealthKind>,
}

impl Ready {
    /// Asks the chain: look at everything that a person typed before this.
    async fn of(doing: &Doing, ctx: &Context) -> Result<Self, Failure> {
        let actor = Actor::ready(ctx).await?;
        let now = actor.chain.now().await?;
        let own = of_account(&actor.principal(&doing.acting, ctx).await?, &now).await?;
        let kinds = now.wealth_kinds().await?;
        Ok(Self {
            actor,
            now,
            own,
            kinds,
        })
    }

    /// The same, and a record with its author's name.
    async fn for_record(options: &One, ctx: &Context) -> Result<(Self, Record, String), Failure> {
        let ready = Self::of(&options.doing, ctx).await?;
        let record = found(&ready.now, options.record).await?;
        let name = named(&ready.now, record.author).await?;
        Ok((ready, record, name))
    }

    /// A partner of the record's cooperation, where it has one, or why whoever acts is none.
    async fn ensure_concerned(&self, record: &Record) -> Result<(), Failure> {
        match record.cooperation {
            Some(cooperation) => ensure_partner(&self.now, cooperation, self.own.id).await,
            None => Ok(()),
        }
    }

    /// A record that cannot be so, with how far it is.
    fn refused(&self, word: Word, record: &Record, ctx: &Context) -> Failure {
        let values = [
            ("id", record.id.to_string()),
            ("stage", render::wealth::stage(ctx, record, &self.kinds)),
            ("member", record.author.to_string()),
        ];
        failure(Exit::Refused, word, &values)
    }
}

/// The record of that number.
async fn found(now: &Snapshot, id: RecordId) -> Result<Record, Failure> {
    let record = now.record(id).await?;
    record.ok_or_else(|| failure(Exit::Refused, Word::RecordUnknown, &[("id", id.to_string())]))
}

/// The name of a member, as a sentence has it.
async fn named(now: &Snapshot, id: MemberId) -> Result<String, Failure> {
    let member = now.member(id).await?;
    Ok(member.map_or_else(|| format!("#{id}"), |member| render::named(&member)))
}

/// The names of these members, read page by page.
async fn names(now: &Snapshot, members: &BTreeSet<MemberId>) -> Result<BTreeMap<MemberId, String>, Failure> {
    let mut names = BTreeMap::new();
    let (Some(first), Some(last)) = (members.first(), members.last()) else {
        return Ok(names);
    };
    let mut pages = pin!(now.members(*first..last.saturating_add(1)));
    while let Some(page) = pages.try_next().await? {
        let asked = page.iter().filter(|member| members.contains(&member.id));
        names.extend(asked.map(|member| (member.id, render::named(member))));
    }
    Ok(names)
}

fn ensure_good(own: &Member) -> Result<(), Failure> {
    match own.standing {
        Standing::Good => Ok(()),
        _ => Err(failure(Exit::Refused, Word::NotInGoodStanding, &[])),
    }
}

fn ensure_open(kind: &WealthKind, ctx: &Context) -> Result<(), Failure> {
    match kind.open {
        true => Ok(()),
        false => {
            let values = [("kind", render::wealth::kind_name(ctx, kind))];
            Err(failure(Exit::Refused, Word::KindClosed, &values))
        }
    }
}

/// A cooperation that two have signed.
async fn cooperation(now: &Snapshot, id: CooperationId) -> Result<Cooperation, Failure> {
    let known = now.cooperation(id).await?;
    let known = known.filter(|known| known.stage != Together::Announced);
    known.ok_or_else(|| failure(Exit::Refused, Word::CooperationAbsent, &[("id", id.to_string())]))
}

/// One that goes on.
async fn open_cooperation(now: &Snapshot, id: CooperationId) -> Result<Cooperation, Failure> {
    let known = cooperation(now, id).await?;
    match known.stage {
        Together::Closed { .. } => Err(failure(
            Exit::Refused,
            Word::CooperationOver,
            &[("id", id.to_string())],
        )),
        _ => Ok(known),
    }
}

async fn ensure_partner(now: &Snapshot, id: CooperationId, member: MemberId) -> Result<(), Failure> {
    match now.partner(id, member).await? {
        Some(_) => Ok(()),
        None => {
            let values = [("id", id.to_string()), ("member", member.to_string())];
            Err(failure(Exit::Refused, Word::WealthNotPartner, &values))
        }
    }
}

/// A kind of mutual credit, open or not.
pub fn lent_kind<'a>(text: &str, kinds: &'a [WealthKind], ctx: &Context) -> Result<&'a WealthKind, Failure> {
    giving::suited(text, giving::Way::Time, kinds, ctx)
}

/// The kind that a person names: by its number, its name on the chain, or what it is called in either language.
pub fn kind_named<'a>(text: &str, kinds: &'a [WealthKind], lang: Lang) -> Result<&'a WealthKind, Failure> {
    let number = text.parse::<KindId>().ok();
    let called = |kind: &WealthKind| {
        let word = render::wealth::usual_name(&kind.name);
        word.is_some_and(|word| Lang::ALL.iter().any(|lang| word.text(*lang) == text))
    };
    let found = match number {
        Some(number) => kinds.iter().find(|kind| kind.id == number),
        None => kinds.iter().find(|kind| kind.name == text || called(kind)),
    };
    found.ok_or_else(|| {
        let name = |kind: &WealthKind| {
            let word = render::wealth::usual_name(&kind.name);
            word.map_or_else(|| render::line(&kind.name), |word| word.text(lang).to_owned())
        };
        let list: Vec<_> = kinds
            .iter()
            .map(|kind| format!("{} ({})", name(kind), kind.id))
            .collect();
        let values = [
            ("text", text.chars().take(80).collect()),
            ("list", list.join(", ")),
        ];
        failure(Exit::Refused, Word::KindUnknown, &values)
    })
}

#[cfg(test)]
mod tests;

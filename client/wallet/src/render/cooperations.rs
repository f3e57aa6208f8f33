// SPDX-License-Identifier: AGPL-3.0-or-later
//! How cooperations and the log look to people.

mod told;
pub use told::told;

use super::{clean, coins, decisions, line};
use crate::commands::coop::Shown;
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{
    Cooperation, Entry, EntryId, MemberId, News, Offer, Partner, Together, Unread, Welcomed,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Names told at once in a row; of more people their number is told.
const NAMED: usize = 24;

/// How members are called in an answer.
#[derive(Debug, Default)]
pub struct People(BTreeMap<MemberId, String>);

impl FromIterator<(MemberId, String)> for People {
    fn from_iter<T: IntoIterator<Item = (MemberId, String)>>(names: T) -> Self {
        Self(names.into_iter().collect())
    }
}

impl People {
    /// How a member is called: by his number alone where no name is known.
    pub fn name(&self, id: MemberId) -> String {
        self.0.get(&id).cloned().unwrap_or_else(|| format!("#{id}"))
    }
}

/// How whoever asks stands to a cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mine {
    pub member: MemberId,
    pub partner: Option<Partner>,
    pub invitation: Option<Welcomed>,
    pub offer: Option<Offer>,
}

/// Some entries of the log, for somebody.
pub struct Page {
    /// Who reads, where he is a member.
    pub reader: Option<MemberId>,
    pub read: Unread,
    /// In the order in which they were written.
    pub entries: Vec<Entry>,
}

impl Page {
    /// The first entry behind these, where there is one.
    pub fn next(&self) -> Option<EntryId> {
        let next = self.entries.last()?.id.saturating_add(1);
        (next < self.read.head).then_some(next)
    }
}

/// So many of these as are named in a row, and how many are left out.
pub fn listed(ctx: &Context, members: impl ExactSizeIterator<Item = MemberId>, names: &People) -> String {
    let more = members.len().saturating_sub(NAMED);
    let named: Vec<_> = members.take(NAMED).map(|id| names.name(id)).collect();
    let list = named.join(", ");
    match more {
        0 => list,
        more => ctx.say(Word::AndOthers, &[("list", list), ("count", more.to_string())]),
    }
}

/// How it stands, in a few words.
fn stage(ctx: &Context, stage: Together) -> String {
    let (word, moment) = match stage {
        Together::Announced => return ctx.say(Word::ShortAnnounced, &[]),
        Together::Underway { since } => (Word::ShortUnderway, since),
        Together::Closed { at, .. } => (Word::ShortClosedCoop, at),
    };
    ctx.say(word, &[("date", ctx.date(moment))])
}

/// A cooperation on one line.
pub fn list_line(ctx: &Context, cooperation: &Cooperation) -> String {
    let values = [
        ("id", cooperation.id.to_string()),
        ("title", line(&cooperation.content.title)),
        ("stage", stage(ctx, cooperation.stage)),
        ("count", cooperation.partners.to_string()),
    ];
    ctx.say(Word::CoopLine, &values)
}

/// An invitation on one line, with what can be said to it.
pub fn invitation_line(ctx: &Context, invitation: &Welcomed, names: &People) -> String {
    let values = [
        ("id", invitation.cooperation.to_string()),
        ("title", line(&invitation.title)),
        ("who", names.name(invitation.by)),
        ("date", ctx.date(invitation.at)),
    ];
    ctx.say(Word::CoopInvitation, &values)
}

/// An offer of whoever asks on one line, with what can be done about it.
pub fn own_offer_line(ctx: &Context, offer: &Offer) -> String {
    let values = [
        ("id", offer.cooperation.to_string()),
        ("title", line(&offer.title)),
        ("member", offer.member.to_string()),
        ("date", ctx.date(offer.at)),
        ("text", clean(&offer.text)),
    ];
    ctx.say(Word::CoopOwnOffer, &values)
}

/// What it is about, who announced it, and how it stands.
pub fn head_lines(ctx: &Context, cooperation: &Cooperation, names: &People) -> Vec<String> {
    let values = |since, at| {
        [
            ("who", names.name(cooperation.announcer)),
            ("announced", ctx.date(cooperation.announced_at)),
            ("since", ctx.date(since)),
            ("date", ctx.date(at)),
        ]
    };
    let title = ("title", line(&cooperation.content.title));
    let mut lines = vec![ctx.say(Word::DecisionHead, &[("id", cooperation.id.to_string()), title])];
    lines.push(match cooperation.stage {
        Together::Announced => ctx.say(Word::CoopIsAnnounced, &values(0, 0)),
        Together::Underway { since } => ctx.say(Word::CoopIsUnderway, &values(since, 0)),
        Together::Closed { since, at } => ctx.say(Word::CoopIsClosed, &values(since, at)),
    });
    lines.extend(decisions::content_lines(ctx, &cooperation.content));
    lines
}

/// Everybody whose name stands in what is shown.
pub fn named_in(shown: &Shown) -> Vec<MemberId> {
    let partners = shown.partners.iter().take(NAMED).map(|partner| partner.member);
    let offers = shown.offers.iter().take(NAMED).map(|offer| offer.member);
    let invites = shown
        .mine
        .iter()
        .filter_map(|mine| Some(mine.invitation.as_ref()?.by));
    [shown.cooperation.announcer]
        .into_iter()
        .chain(partners)
        .chain(offers)
        .chain(invites)
        .chain(shown.feed.iter().flat_map(named_in_entry))
        .collect()
}

/// Everybody whose name stands in an entry.
pub fn named_in_entry(entry: &Entry) -> Vec<MemberId> {
    match entry.what {
        News::Founded { with } => vec![entry.by, with],
        _ => vec![entry.by],
    }
}

/// All of a cooperation.
pub fn lines(ctx: &Context, shown: &Shown, names: &People) -> Vec<String> {
    let cooperation = &shown.cooperation;
    let mut lines = head_lines(ctx, cooperation, names);
    lines.push(match shown.partners.is_empty() {
        true => ctx.say(Word::CoopNobody, &[]),
        false => {
            let members = shown.partners.iter().map(|partner| partner.member);
            let values = [
                ("count", cooperation.partners.to_string()),
                ("list", listed(ctx, members, names)),
            ];
            ctx.say(Word::CoopPartners, &values)
        }
    });
    if !cooperation.stage.is_closed() {
        lines.extend(doors(ctx, shown, names));
    }
    let pot = [
        ("address", ctx.shown(&cooperation.pot)),
        ("amount", coins(shown.coins.free, ctx.lang)),
    ];
    lines.push(ctx.say(Word::CoopPot, &pot));
    lines.extend(
        shown
            .mine
            .iter()
            .flat_map(|mine| mine_lines(ctx, cooperation, mine, names)),
    );
    lines.extend(feed_lines(ctx, shown, names));
    lines
}

/// Who is invited, who would like to take part, and how many want it closed.
fn doors(ctx: &Context, shown: &Shown, names: &People) -> Vec<String> {
    let cooperation = &shown.cooperation;
    let id = cooperation.id.to_string();
    let mut lines = Vec::new();
    if cooperation.invited > 0 {
        lines.push(ctx.say(
            Word::CoopInvitedCount,
            &[("count", cooperation.invited.to_string())],
        ));
    }
    lines.extend(shown.offers.iter().take(NAMED).map(|offer| {
        let values = [
            ("id", id.clone()),
            ("member", offer.member.to_string()),
            ("who", names.name(offer.member)),
            ("date", ctx.date(offer.at)),
            ("text", clean(&offer.text)),
        ];
        ctx.say(Word::CoopOffer, &values)
    }));
    let more = shown.offers.len().saturating_sub(NAMED);
    if more > 0 {
        lines.push(ctx.say(Word::CoopOffersMore, &[("count", more.to_string())]));
    }
    if cooperation.closers > 0 {
        let values = [
            ("closers", cooperation.closers.to_string()),
            ("needed", cooperation.closers_needed().to_string()),
        ];
        lines.push(ctx.say(Word::CoopClosers, &values));
    }
    lines
}

/// How whoever asks stands to it, and what he can do.
fn mine_lines(ctx: &Context, cooperation: &Cooperation, mine: &Mine, names: &People) -> Vec<String> {
    let id = ("id", cooperation.id.to_string());
    if let Some(partner) = &mine.partner {
        let mut lines = vec![ctx.say(Word::CoopYouTakePart, &[("date", ctx.date(partner.since))])];
        if partner.closes && !cooperation.stage.is_closed() {
            lines.push(ctx.say(Word::CoopYouClose, &[id]));
        }
        return lines;
    }
    if cooperation.stage.is_closed() {
        return vec![];
    }
    if let Some(invitation) = &mine.invitation {
        return vec![ctx.say(Word::CoopYouInvited, &[id, ("who", names.name(invitation.by))])];
    }
    vec![match &mine.offer {
        Some(offer) => ctx.say(Word::CoopYouOffer, &[id, ("text", clean(&offer.text))]),
        None => ctx.say(Word::CoopYouCan, &[id]),
    }]
}

/// What happened in it, the latest last, and how to see what came before.
fn feed_lines(ctx: &Context, shown: &Shown, names: &People) -> Vec<String> {
    let mut lines = Vec::new();
    let Some(earliest) = shown.feed.last() else {
        return lines;
    };
    lines.push(ctx.say(Word::CoopFeed, &[]));
    if earliest.previous.is_some() {
        let values = [
            ("id", shown.cooperation.id.to_string()),
            ("entry", earliest.id.to_string()),
        ];
        lines.push(ctx.say(Word::CoopFeedMore, &values));
    }
    lines.extend(shown.feed.iter().rev().map(|entry| {
        let values = [
            ("entry", entry.id.to_string()),
            ("date", ctx.date(entry.at)),
            ("news", news(ctx, entry, names)),
        ];
        ctx.say(Word::FeedEntry, &values)
    }));
    lines
}

/// A page of the log: how much is unread, the entries, and how to go on.
pub fn page_lines(ctx: &Context, page: &Page, names: &People) -> Vec<String> {
    let mut lines = Vec::new();
    let unread = page.read.unread;
    if page.reader.is_some() {
        lines.push(match unread {
            0 => ctx.say(Word::LogNothingUnread, &[]),
            unread => ctx.say(Word::LogUnread, &[("count", unread.to_string())]),
        });
    }
    lines.extend(page.entries.iter().map(|entry| log_line(ctx, entry, names)));
    if page.entries.is_empty() && page.read.head == 0 {
        lines.push(ctx.say(Word::LogEmpty, &[]));
    }
    match page.next() {
        Some(next) => lines.push(ctx.say(Word::LogMore, &[("entry", next.to_string())])),
        None if page.reader.is_some() && unread > 0 => lines.push(ctx.say(Word::LogMarkRead, &[])),
        None => {}
    }
    lines
}

/// An entry, with the cooperation that it is about.
fn log_line(ctx: &Context, entry: &Entry, names: &People) -> String {
    let values = [
        ("entry", entry.id.to_string()),
        ("date", ctx.date(entry.at)),
        ("id", entry.cooperation.to_string()),
        ("title", line(&entry.title)),
        ("news", news(ctx, entry, names)),
    ];
    ctx.say(Word::LogEntry, &values)
}

/// Who did what.
fn news(ctx: &Context, entry: &Entry, names: &People) -> String {
    let who = ("who", names.name(entry.by));
    let said = |word, text: &str| ctx.say(word, &[who.clone(), ("text", clean(text))]);
    match &entry.what {
        News::Founded { with } => ctx.say(Word::NewsFounded, &[who, ("with", names.name(*with))]),
        News::Joined => ctx.say(Word::NewsJoined, &[who]),
        News::Left => ctx.say(Word::NewsLeft, &[who]),
        News::Milestone { text } => said(Word::NewsMilestone, text),
        News::HelpWanted { text } => said(Word::NewsHelpWanted, text),
        News::Retrospective { text } => said(Word::NewsRetrospective, text),
        News::Closed => ctx.say(Word::NewsClosed, &[]),
    }
}

/// That there are news; nothing where there are none.
pub fn news_line(ctx: &Context, unread: u32) -> Option<String> {
    (unread > 0).then(|| ctx.say(Word::MemberNews, &[("count", unread.to_string())]))
}

#[cfg(test)]
pub mod tests;

// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the runtime's types of cooperations become the plain ones of [`crate::cooperations`].

use super::decisions::content_of;
use super::runtime::runtime_types as types;
use super::text_of;
use crate::cooperations::{Cooperation, Entry, News, Offer, Partner, Together, Unread, Welcomed};
use subxt::utils::AccountId32;
use types::opensystem_cooperation::types as own;

impl From<own::CooperationView<AccountId32>> for Cooperation {
    fn from(view: own::CooperationView<AccountId32>) -> Self {
        Self {
            id: view.id,
            content: content_of(view.content),
            announcer: view.announcer,
            announced_at: view.announced_at,
            stage: view.stage.into(),
            partners: view.partners,
            closers: view.closers,
            invited: view.invited,
            entries: view.entries,
            last_entry: view.last_entry,
            pot: view.pot,
        }
    }
}

// The matches below are whole, so that a stage or an entry without a word does not compile.

impl From<own::Stage> for Together {
    fn from(stage: own::Stage) -> Self {
        match stage {
            own::Stage::Announced => Self::Announced,
            own::Stage::Underway { since } => Self::Underway { since },
            own::Stage::Closed { since, at } => Self::Closed { since, at },
        }
    }
}

impl From<own::Happening> for News {
    fn from(what: own::Happening) -> Self {
        match what {
            own::Happening::Founded { with } => Self::Founded { with },
            own::Happening::Joined => Self::Joined,
            own::Happening::Left => Self::Left,
            own::Happening::Milestone(text) => Self::Milestone { text: text_of(text) },
            own::Happening::HelpWanted(text) => Self::HelpWanted { text: text_of(text) },
            own::Happening::Retrospective(text) => Self::Retrospective { text: text_of(text) },
            own::Happening::Closed => Self::Closed,
        }
    }
}

impl From<own::PartnerView> for Partner {
    fn from(view: own::PartnerView) -> Self {
        Self {
            member: view.member,
            since: view.since,
            closes: view.closes,
        }
    }
}

impl From<own::InvitationView> for Welcomed {
    fn from(view: own::InvitationView) -> Self {
        Self {
            cooperation: view.cooperation,
            title: text_of(view.title),
            by: view.by,
            at: view.at,
        }
    }
}

impl From<own::OfferView> for Offer {
    fn from(view: own::OfferView) -> Self {
        Self {
            cooperation: view.cooperation,
            title: text_of(view.title),
            member: view.member,
            text: text_of(view.text),
            at: view.at,
        }
    }
}

impl From<own::EntryView> for Entry {
    fn from(view: own::EntryView) -> Self {
        Self {
            id: view.id,
            cooperation: view.entry.cooperation,
            title: text_of(view.title),
            by: view.entry.by,
            at: view.entry.at,
            what: view.entry.what.into(),
            previous: view.entry.previous,
        }
    }
}

impl From<own::Unread> for Unread {
    fn from(view: own::Unread) -> Self {
        Self {
            head: view.head,
            cursor: view.cursor,
            unread: view.unread,
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Working together: cooperations, who takes part in them, who is invited or offers to, and the log that tells everybody what
//! happened, in plain types; reading them ([`reading`]), acting on them ([`acts`]), what happens ([`happening`]).

mod acts;
mod happening;
mod reading;

pub use happening::Cooperating;

use crate::decisions::Content;
use crate::model::{MemberId, Moment};
use serde::Serialize;
use subxt::utils::AccountId32;

/// The number of a cooperation.
pub type CooperationId = u32;
/// The number of an entry of the log, counted from 0.
pub type EntryId = u32;

/// Members who can be invited in one announcement.
pub const MOST_INVITED_AT_ONCE: usize = 32;
/// Cooperations, entries, partners, invitations or offers in one answer of the chain.
pub const COOPERATIONS_PAGE: u32 = 64;

/// A cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cooperation {
    pub id: CooperationId,
    #[serde(flatten)]
    pub content: Content,
    /// Who announced it.
    pub announcer: MemberId,
    pub announced_at: Moment,
    #[serde(flatten)]
    pub stage: Together,
    /// How many take part; where it is only announced, its announcer alone.
    pub partners: u32,
    /// How many of them want it closed.
    pub closers: u32,
    /// How many are invited and have not answered.
    pub invited: u32,
    /// How many entries of the log are about it.
    pub entries: u32,
    /// The last of them.
    pub last_entry: Option<EntryId>,
    /// The account that is its own.
    pub pot: AccountId32,
}

/// How a cooperation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "stage")]
pub enum Together {
    /// Its announcer alone has signed: it does not exist yet, and the log does not tell of it.
    Announced,
    /// Two or more have signed.
    Underway {
        since: Moment,
    },
    Closed {
        since: Moment,
        at: Moment,
    },
}

/// Who takes part in a cooperation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Partner {
    pub member: MemberId,
    pub since: Moment,
    /// Whether he wants it closed.
    pub closes: bool,
}

/// An invitation to take part that was not answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Welcomed {
    pub cooperation: CooperationId,
    /// The cooperation's title.
    pub title: String,
    /// Who invites.
    pub by: MemberId,
    pub at: Moment,
}

/// An offer to take part that waits for a partner to welcome it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Offer {
    pub cooperation: CooperationId,
    /// The cooperation's title.
    pub title: String,
    /// Who offers.
    pub member: MemberId,
    /// What.
    pub text: String,
    pub at: Moment,
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub id: EntryId,
    pub cooperation: CooperationId,
    /// The cooperation's title.
    pub title: String,
    /// Who did it.
    pub by: MemberId,
    pub at: Moment,
    #[serde(flatten)]
    pub what: News,
    /// The one before, of the same cooperation.
    pub previous: Option<EntryId>,
}

/// What an entry tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum News {
    /// With him and this other one it came to be.
    Founded {
        with: MemberId,
    },
    Joined,
    Left,
    Milestone {
        text: String,
    },
    HelpWanted {
        text: String,
    },
    /// What succeeded and what failed, as he sees it who wants it closed.
    Retrospective {
        text: String,
    },
    Closed,
}

/// How much of the log a member has not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// How many entries there are: the number that the next one gets.
    pub head: EntryId,
    /// The first entry that he has not read.
    pub cursor: EntryId,
    pub unread: u32,
}

impl Together {
    /// Whether it is only announced.
    pub fn is_announced(self) -> bool {
        self == Self::Announced
    }

    /// Whether two or more work on it.
    pub fn is_underway(self) -> bool {
        matches!(self, Self::Underway { .. })
    }

    /// Whether it is over.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Closed { .. })
    }
}

impl Cooperation {
    /// How many partners must want it closed: more than half.
    pub fn closers_needed(&self) -> u32 {
        needed(self.partners)
    }

    /// Whether it closes when one partner leaves it, who may be among those who want that.
    pub fn closes_without(&self, leaver: &Partner) -> bool {
        let rest = self.partners.saturating_sub(1);
        let closers = self.closers.saturating_sub(u32::from(leaver.closes));
        self.stage.is_underway() && (rest == 0 || closers >= needed(rest))
    }

    /// Whether it closes when one more partner wants it.
    pub fn closes_with_one_more(&self) -> bool {
        self.closers.saturating_add(1) >= self.closers_needed()
    }
}

/// More than half of so many.
fn needed(partners: u32) -> u32 {
    (partners / 2).saturating_add(1)
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A cooperation that goes on, of so many partners, so many of whom want it closed.
    pub fn underway(partners: u32, closers: u32) -> Cooperation {
        Cooperation {
            id: 3,
            content: Content {
                title: "Un puits".into(),
                text: "Nous creusons.".into(),
                document: None,
            },
            announcer: 0,
            announced_at: 1,
            stage: Together::Underway { since: 2 },
            partners,
            closers,
            invited: 0,
            entries: 1,
            last_entry: Some(0),
            pot: AccountId32([7; 32]),
        }
    }

    #[test]
    fn more_than_half_close_it() {
        let needed = |partners| underway(partners, 0).closers_needed();
        assert_eq!([1, 2, 3, 4, 5].map(needed), [1, 2, 2, 3, 3]);
        assert!(!underway(3, 0).closes_with_one_more());
        assert!(underway(3, 1).closes_with_one_more());
        assert!(!underway(4, 1).closes_with_one_more());
    }

    #[test]
    fn who_leaves_can_close_it() {
        let partner = |closes| Partner {
            member: 1,
            since: 2,
            closes,
        };
        let [stays, closes] = [false, true].map(partner);
        assert!(underway(1, 0).closes_without(&stays));
        // One of two who does not want it leaves: of the rest, all do.
        assert!(underway(2, 1).closes_without(&stays));
        assert!(!underway(2, 1).closes_without(&closes));
        // Two of four wanted it, which was not enough: two of three are.
        assert!(underway(4, 2).closes_without(&stays));
        assert!(!underway(4, 2).closes_without(&closes));
        assert!(!underway(5, 2).closes_without(&stays));
        let over = Cooperation {
            stage: Together::Closed { since: 2, at: 3 },
            ..underway(1, 0)
        };
        assert!(!over.closes_without(&stays));
    }

    #[test]
    fn a_cooperation_and_its_entries_are_written_flat() {
        let text = serde_json::to_value(underway(2, 1)).unwrap();
        assert_eq!(
            (&text["title"], &text["stage"]),
            (&"Un puits".into(), &"underway".into())
        );
        assert_eq!((&text["since"], &text["partners"]), (&2.into(), &2.into()));
        let entry = Entry {
            id: 4,
            cooperation: 3,
            title: "Un puits".into(),
            by: 1,
            at: 9,
            what: News::Milestone {
                text: "Dix mètres.".into(),
            },
            previous: Some(0),
        };
        assert_eq!(
            serde_json::to_string(&entry).unwrap(),
            r#"{"id":4,"cooperation":3,"title":"Un puits","by":1,"at":9,"what":"milestone","text":"Dix mètres.","previous":0}"#
        );
    }
}

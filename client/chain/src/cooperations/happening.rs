// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happens when people work together.

use super::{CooperationId, EntryId};
use crate::api::CooperationEvent as Event;
use crate::model::MemberId;
use serde::Serialize;

/// One fact. Those with an entry stand in the log, for everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Cooperating {
    CooperationAnnounced {
        cooperation: CooperationId,
        announcer: MemberId,
    },
    AnnouncementWithdrawn {
        cooperation: CooperationId,
    },
    PartnerInvited {
        cooperation: CooperationId,
        member: MemberId,
        by: MemberId,
    },
    PartnershipOffered {
        cooperation: CooperationId,
        member: MemberId,
    },
    /// An invitation, an offer, or both are no more.
    PartnershipDeclined {
        cooperation: CooperationId,
        member: MemberId,
        by: MemberId,
    },
    CooperationFounded {
        cooperation: CooperationId,
        entry: EntryId,
        /// Who announced it and with whom it came to be.
        partners: [MemberId; 2],
    },
    PartnerJoined {
        cooperation: CooperationId,
        member: MemberId,
        entry: EntryId,
    },
    MilestoneReported {
        cooperation: CooperationId,
        by: MemberId,
        entry: EntryId,
    },
    HelpAsked {
        cooperation: CooperationId,
        by: MemberId,
        entry: EntryId,
    },
    PartnerLeft {
        cooperation: CooperationId,
        member: MemberId,
        entry: EntryId,
    },
    CloseWished {
        cooperation: CooperationId,
        by: MemberId,
        entry: EntryId,
        /// How many want it closed by now.
        closers: u32,
        /// Of how many.
        partners: u32,
    },
    CooperationKeptOpen {
        cooperation: CooperationId,
        by: MemberId,
    },
    CooperationClosed {
        cooperation: CooperationId,
        entry: EntryId,
    },
    LogRead {
        member: MemberId,
        up_to: EntryId,
    },
}

impl From<Event> for Cooperating {
    // Whole, so that an event without words does not compile.
    fn from(fact: Event) -> Self {
        match fact {
            Event::Announced {
                cooperation,
                announcer,
            } => Self::CooperationAnnounced {
                cooperation,
                announcer,
            },
            Event::AnnouncementWithdrawn { cooperation } => Self::AnnouncementWithdrawn { cooperation },
            Event::Invited {
                cooperation,
                member,
                by,
            } => Self::PartnerInvited {
                cooperation,
                member,
                by,
            },
            Event::Offered { cooperation, member } => Self::PartnershipOffered { cooperation, member },
            Event::Declined {
                cooperation,
                member,
                by,
            } => Self::PartnershipDeclined {
                cooperation,
                member,
                by,
            },
            Event::Founded {
                cooperation,
                entry,
                partners,
            } => Self::CooperationFounded {
                cooperation,
                entry,
                partners,
            },
            Event::Joined {
                cooperation,
                member,
                entry,
            } => Self::PartnerJoined {
                cooperation,
                member,
                entry,
            },
            Event::MilestoneReported {
                cooperation,
                by,
                entry,
            } => Self::MilestoneReported {
                cooperation,
                by,
                entry,
            },
            Event::HelpAsked {
                cooperation,
                by,
                entry,
            } => Self::HelpAsked {
                cooperation,
                by,
                entry,
            },
            Event::Left {
                cooperation,
                member,
                entry,
            } => Self::PartnerLeft {
                cooperation,
                member,
                entry,
            },
            Event::CloseWished {
                cooperation,
                by,
                entry,
                closers,
                partners,
            } => Self::CloseWished {
                cooperation,
                by,
                entry,
                closers,
                partners,
            },
            Event::KeptOpen { cooperation, by } => Self::CooperationKeptOpen { cooperation, by },
            Event::Closed { cooperation, entry } => Self::CooperationClosed { cooperation, entry },
            Event::MarkedRead { member, up_to } => Self::LogRead { member, up_to },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::happening::Happening;

    #[test]
    fn a_fact_of_working_together_is_written_as_any_other() {
        let fact = Cooperating::CooperationFounded {
            cooperation: 3,
            entry: 0,
            partners: [0, 1],
        };
        assert_eq!(
            serde_json::to_string(&Happening::Cooperating(fact)).unwrap(),
            r#"{"event":"cooperation_founded","cooperation":3,"entry":0,"partners":[0,1]}"#
        );
    }

    #[test]
    fn what_happened_keeps_its_fields() {
        let wished = Event::CloseWished {
            cooperation: 3,
            by: 1,
            entry: 5,
            closers: 2,
            partners: 4,
        };
        let read = Cooperating::from(wished);
        let expected = Cooperating::CloseWished {
            cooperation: 3,
            by: 1,
            entry: 5,
            closers: 2,
            partners: 4,
        };
        assert_eq!(read, expected);
    }
}

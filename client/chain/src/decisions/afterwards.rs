// SPDX-License-Identifier: AGPL-3.0-or-later
//! What comes after a vote: what its author says came of it, having it decided anew, and calling it back before it takes effect.

use super::{Deciding, Decision, Poll, ProposalId, Stage};
use crate::follow::Outcome;
use crate::happening::Happening;
use crate::model::{MemberId, Moment};
use serde::Serialize;

/// Bytes of an action that the chain keeps after its vote, at most. A longer one is dropped when the proposal is over, so that it
/// cannot be reopened.
pub const LONGEST_KEPT_ACTION: usize = 1_024;

/// What its author says came of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Conclusion {
    pub statement: String,
    /// When he said it last.
    pub at: Moment,
    /// From when on any member can have it decided anew, once.
    pub review_at: Option<Moment>,
    /// The proposal by which that was done.
    pub reopened_as: Option<ProposalId>,
}

/// How many ask that a decision be called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CallBack {
    pub callers: u32,
    /// With how many it is called back.
    pub needed: u32,
}

impl Stage {
    /// Whether nothing more can happen to it: what failed can be tried again.
    pub fn is_over(&self) -> bool {
        !self.goes_on() && !matches!(self, Self::Failed { .. })
    }
}

impl Poll {
    /// How many times its author amended it.
    pub fn amendments(&self) -> u8 {
        // Calling it back began one more box of ballots, and is the last thing that does.
        self.revision
            .saturating_sub(u8::from(self.called_back_at.is_some()))
    }

    /// Whether people vote on it a second time: its author can no longer change it.
    pub fn is_last_vote(&self) -> bool {
        self.called_back_at.is_some() && self.stage == Stage::Voting
    }
}

impl Decision {
    /// Whether any member can have it decided anew now.
    pub fn is_due_for_review(&self, now: Moment) -> bool {
        let over = self.poll.as_ref().is_some_and(|poll| poll.stage.is_over());
        let conclusion = self.conclusion.as_ref();
        let open = conclusion.filter(|conclusion| conclusion.reopened_as.is_none());
        let review_at = open.and_then(|conclusion| conclusion.review_at);
        over && review_at.is_some_and(|review_at| review_at <= now)
    }
}

impl Outcome {
    /// How many ask that a decision be called back, now that this one does too; nothing when the act was not followed into a
    /// block.
    pub fn call_back_asked(&self, who: MemberId) -> Option<CallBack> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::CallBackAsked {
                by, callers, needed, ..
            }) if *by == who => Some(CallBack {
                callers: *callers,
                needed: *needed,
            }),
            _ => None,
        })
    }

    /// When the second vote opens and closes that asking brought about, where it did.
    pub fn called_back(&self) -> Option<(Moment, Moment)> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::DecisionCalledBack {
                opens_at, closes_at, ..
            }) => Some((*opens_at, *closes_at)),
            _ => None,
        })
    }

    /// From when on a proposal can be decided anew of which its author said what came of it; nothing when that was not followed
    /// into a block.
    pub fn concluded(&self, id: ProposalId) -> Option<Option<Moment>> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::ProposalConcluded { proposal, review_at }) if *proposal == id => {
                Some(*review_at)
            }
            _ => None,
        })
    }

    /// The proposal that puts one to the vote again; nothing when the act was not followed into a block.
    pub fn reopened_as(&self, id: ProposalId) -> Option<ProposalId> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::DecisionReopened { proposal, anew }) if *proposal == id => {
                Some(*anew)
            }
            _ => None,
        })
    }
}

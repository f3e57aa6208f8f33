// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happens when people decide together.

use super::{code_of, Answer, AreaId, Choice, DelegationEnd, Method, Outcome, ProposalId, Tally, Verdict};
use crate::api::{self, DecisionsEvent as Event};
use crate::error::Error;
use crate::model::{MemberId, Moment};
use crate::refusal::Refusal;
use serde::Serialize;
use subxt::metadata::ArcMetadata;
use subxt::utils::AccountId32;

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Deciding {
    IdeaPublished {
        idea: ProposalId,
        author: MemberId,
        area: AreaId,
    },
    IdeaAmended {
        idea: ProposalId,
    },
    /// Nobody took it up in time, or its author withdrew it.
    IdeaForgotten {
        idea: ProposalId,
    },
    Proposed {
        proposal: ProposalId,
        author: MemberId,
        area: AreaId,
        method: Method,
        opens_at: Moment,
        closes_at: Moment,
    },
    ProposalAmended {
        proposal: ProposalId,
        revision: u8,
        opens_at: Moment,
        closes_at: Moment,
    },
    ProposalWithdrawn {
        proposal: ProposalId,
    },
    VoteOpened {
        proposal: ProposalId,
        persons: u32,
    },
    Voted {
        proposal: ProposalId,
        revision: u8,
        member: MemberId,
        choice: Choice,
        /// For how many persons, himself among them.
        voices: u32,
    },
    QuestionAnswered {
        proposal: ProposalId,
        revision: u8,
        member: MemberId,
        answer: Answer,
    },
    OptionsChosen {
        proposal: ProposalId,
        outcome: Outcome,
    },
    BlockSeconded {
        proposal: ProposalId,
        blocker: MemberId,
        by: MemberId,
        stands: bool,
    },
    VoteTakenBack {
        proposal: ProposalId,
        member: MemberId,
    },
    VoteExtended {
        proposal: ProposalId,
        closes_at: Moment,
    },
    VoteClosed {
        proposal: ProposalId,
        verdict: Verdict,
        tally: Tally,
    },
    DecisionEnacted {
        proposal: ProposalId,
    },
    EnactmentFailed {
        proposal: ProposalId,
        #[serde(serialize_with = "code_of")]
        error: Refusal,
    },
    DecisionRetried {
        proposal: ProposalId,
    },
    /// It could not take effect, and nobody had it tried again in time.
    DecisionLapsed {
        proposal: ProposalId,
    },
    DecisionCancelled {
        proposal: ProposalId,
    },
    CallBackAsked {
        proposal: ProposalId,
        by: MemberId,
        /// How many ask for it by now.
        callers: u32,
        /// With how many it is called back.
        needed: u32,
    },
    /// It is voted on a second time, the last.
    DecisionCalledBack {
        proposal: ProposalId,
        revision: u8,
        opens_at: Moment,
        closes_at: Moment,
    },
    /// Its author said what came of it.
    ProposalConcluded {
        proposal: ProposalId,
        review_at: Option<Moment>,
    },
    /// It is to be decided anew.
    DecisionReopened {
        proposal: ProposalId,
        anew: ProposalId,
    },
    Delegated {
        area: AreaId,
        member: MemberId,
        delegate: MemberId,
        ends_at: Moment,
    },
    DelegationEnded {
        area: AreaId,
        member: MemberId,
        delegate: MemberId,
        why: DelegationEnd,
    },
    AreaSet {
        area: AreaId,
    },
    AreaRemoved {
        area: AreaId,
    },
    CommonsSpent {
        to: AccountId32,
        #[serde(with = "crate::amount")]
        amount: u128,
    },
}

impl Deciding {
    /// The number of the idea or the proposal that it is about.
    pub fn subject(&self) -> Option<ProposalId> {
        match self {
            Self::IdeaPublished { idea, .. } | Self::IdeaAmended { idea } | Self::IdeaForgotten { idea } => {
                Some(*idea)
            }
            Self::Proposed { proposal, .. }
            | Self::ProposalAmended { proposal, .. }
            | Self::ProposalWithdrawn { proposal }
            | Self::VoteOpened { proposal, .. }
            | Self::Voted { proposal, .. }
            | Self::QuestionAnswered { proposal, .. }
            | Self::OptionsChosen { proposal, .. }
            | Self::BlockSeconded { proposal, .. }
            | Self::VoteTakenBack { proposal, .. }
            | Self::VoteExtended { proposal, .. }
            | Self::VoteClosed { proposal, .. }
            | Self::DecisionEnacted { proposal }
            | Self::EnactmentFailed { proposal, .. }
            | Self::DecisionRetried { proposal }
            | Self::DecisionLapsed { proposal }
            | Self::DecisionCancelled { proposal }
            | Self::CallBackAsked { proposal, .. }
            | Self::DecisionCalledBack { proposal, .. }
            | Self::ProposalConcluded { proposal, .. }
            | Self::DecisionReopened { proposal, .. } => Some(*proposal),
            Self::Delegated { .. }
            | Self::DelegationEnded { .. }
            | Self::AreaSet { .. }
            | Self::AreaRemoved { .. }
            | Self::CommonsSpent { .. } => None,
        }
    }

    /// The fact behind an event. The match is whole, so that an event without words does not compile.
    pub(crate) fn of(event: Event, metadata: &ArcMetadata) -> Result<Self, Error> {
        Ok(match event {
            Event::IdeaPublished { idea, author, area } => Self::IdeaPublished { idea, author, area },
            Event::IdeaAmended { idea } => Self::IdeaAmended { idea },
            Event::IdeaForgotten { idea } => Self::IdeaForgotten { idea },
            Event::Proposed {
                proposal,
                author,
                area,
                method,
                opens_at,
                closes_at,
            } => Self::Proposed {
                proposal,
                author,
                area,
                method: api::method_of(method),
                opens_at,
                closes_at,
            },
            Event::Amended {
                proposal,
                revision,
                opens_at,
                closes_at,
            } => Self::ProposalAmended {
                proposal,
                revision,
                opens_at,
                closes_at,
            },
            Event::Withdrawn { proposal } => Self::ProposalWithdrawn { proposal },
            Event::Opened { proposal, persons } => Self::VoteOpened { proposal, persons },
            Event::Voted {
                proposal,
                revision,
                member,
                choice,
                voices,
            } => Self::Voted {
                proposal,
                revision,
                member,
                choice: api::choice_of(choice),
                voices,
            },
            Event::Answered {
                proposal,
                revision,
                member,
                answer,
            } => Self::QuestionAnswered {
                proposal,
                revision,
                member,
                answer: api::answer_of(answer),
            },
            Event::Chosen { proposal, outcome } => Self::OptionsChosen {
                proposal,
                outcome: api::outcome_of(outcome),
            },
            Event::BlockSeconded {
                proposal,
                blocker,
                by,
                stands,
            } => Self::BlockSeconded {
                proposal,
                blocker,
                by,
                stands,
            },
            Event::VoteTakenBack { proposal, member } => Self::VoteTakenBack { proposal, member },
            Event::Extended { proposal, closes_at } => Self::VoteExtended { proposal, closes_at },
            Event::Closed {
                proposal,
                verdict,
                tally,
            } => Self::VoteClosed {
                proposal,
                verdict: api::verdict_of(verdict),
                tally: api::tally_of(tally),
            },
            Event::Enacted { proposal } => Self::DecisionEnacted { proposal },
            Event::EnactmentFailed { proposal, error } => Self::EnactmentFailed {
                proposal,
                error: api::refusal_of(&error, metadata)?,
            },
            Event::Retried { proposal } => Self::DecisionRetried { proposal },
            Event::Lapsed { proposal } => Self::DecisionLapsed { proposal },
            Event::Cancelled { proposal } => Self::DecisionCancelled { proposal },
            Event::CallBackAsked {
                proposal,
                by,
                callers,
                needed,
            } => Self::CallBackAsked {
                proposal,
                by,
                callers,
                needed,
            },
            Event::CalledBack {
                proposal,
                revision,
                opens_at,
                closes_at,
            } => Self::DecisionCalledBack {
                proposal,
                revision,
                opens_at,
                closes_at,
            },
            Event::Concluded { proposal, review_at } => Self::ProposalConcluded { proposal, review_at },
            Event::Reopened { proposal, anew } => Self::DecisionReopened { proposal, anew },
            Event::Delegated {
                area,
                member,
                delegate,
                ends_at,
            } => Self::Delegated {
                area,
                member,
                delegate,
                ends_at,
            },
            Event::DelegationEnded {
                area,
                member,
                delegate,
                why,
            } => Self::DelegationEnded {
                area,
                member,
                delegate,
                why: api::end_of(why),
            },
            Event::AreaSet { area } => Self::AreaSet { area },
            Event::AreaRemoved { area } => Self::AreaRemoved { area },
            Event::Spent { to, amount } => Self::CommonsSpent { to, amount },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::happening::Happening;

    #[test]
    fn a_fact_of_deciding_is_written_as_any_other() {
        let fact = Deciding::DecisionEnacted { proposal: 4 };
        let text = serde_json::to_string(&Happening::Deciding(fact)).unwrap();
        assert_eq!(text, r#"{"event":"decision_enacted","proposal":4}"#);
        let fact = Deciding::QuestionAnswered {
            proposal: 4,
            revision: 0,
            member: 3,
            answer: Answer::Ranking(vec![1, 0]),
        };
        let text = serde_json::to_string(&Happening::Deciding(fact)).unwrap();
        assert_eq!(
            text,
            r#"{"event":"question_answered","proposal":4,"revision":0,"member":3,"answer":{"ranking":[1,0]}}"#
        );
        let fact = Deciding::DecisionReopened { proposal: 4, anew: 9 };
        assert_eq!(fact.subject(), Some(4));
        let text = serde_json::to_string(&Happening::Deciding(fact)).unwrap();
        assert_eq!(text, r#"{"event":"decision_reopened","proposal":4,"anew":9}"#);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Plain data of decisions.

use crate::{Answer, Counts, Outcome, Question, Terms, Verdict};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
pub use opensystem_traits::content::{
    Content, Document, Text, Title, MAX_TEXT_BYTES, MAX_TITLE_BYTES, MAX_URI_BYTES,
};
use opensystem_traits::{MemberId, Moment};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// Bytes of the reason that goes with a vote.
pub const MAX_REASON_BYTES: u32 = 512;
/// Bytes of an action: a whole social code in all its languages fits.
pub const MAX_ACTION_BYTES: u32 = 520 * 1024;
/// Bytes of an action that is kept after its vote, at most, for whoever looks back or has it decided anew. A longer one is dropped.
pub const MAX_KEPT_ACTION_BYTES: u32 = 1_024;
/// How many times a proposal can be amended.
pub const MAX_REVISIONS: u8 = 16;
/// How many times a vote whose result turns in its last window goes on.
pub const MAX_EXTENSIONS: u8 = 3;
/// Days whose electorate is remembered. A vote that nobody opened for longer has that of the oldest one.
pub const DAYS_KEPT: u32 = 16;

/// The number of an idea or a proposal: given in order, never used twice.
pub type ProposalId = u32;
/// How many times a proposal was amended or called back.
pub type Revision = u8;
/// Days of the ecosystem since 1970; how long a day is stands in the founding.
pub type Day = u32;
/// Why somebody votes as he does, UTF-8.
pub type Reason = BoundedVec<u8, ConstU32<MAX_REASON_BYTES>>;

/// An idea, or a proposal, as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Proposal<Action> {
    /// Who brought it in.
    pub author: MemberId,
    /// Where it belongs.
    pub area: AreaId,
    /// What it says.
    pub content: Content,
    /// The idea it grew from, or the proposal it answers.
    pub about: Option<ProposalId>,
    /// What is done when it passes.
    pub action: Option<Action>,
    /// When it was brought in, a proposal also when it was last amended, Unix milliseconds.
    pub at: Moment,
}

/// The number of an area.
pub type AreaId = u8;

/// How a group decides.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Method {
    /// How does it feel? Binds nothing.
    SenseCheck,
    /// What do you advise? Binds nothing.
    Advice,
    /// Who takes part? Binds nothing.
    Count,
    /// More agree than disagree.
    Majority,
    /// Of those who agree or disagree, at least the area's share agree.
    Supermajority,
    /// The fewer take part, the larger the majority it takes: nays² · electorate < ayes² · turnout.
    AdaptiveQuorum,
    /// Somebody agrees, and nobody stands in the way: no block that enough others seconded.
    Consent,
    /// Each option has a score: the highest sum is chosen. Binds nothing, as all that follow.
    Score,
    /// Each person gives out dots among the options: the most dots are chosen.
    Dots,
    /// Each person approves of as many options as he likes: the most approved is chosen.
    Approval,
    /// When can you come? Yes is two, if need be is one: the highest sum is chosen.
    TimePoll,
    /// Each person ranks the options, to leave it as it is among them: who wins against each other is chosen (Schulze).
    RankedChoice,
    /// Each person ranks those who stand; so many are elected as there are seats, in proportion (single transferable vote).
    Election,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::SenseCheck,
        Self::Advice,
        Self::Count,
        Self::Majority,
        Self::Supermajority,
        Self::AdaptiveQuorum,
        Self::Consent,
        Self::Score,
        Self::Dots,
        Self::Approval,
        Self::TimePoll,
        Self::RankedChoice,
        Self::Election,
    ];

    /// Whether what passes is decided, and an action can hang on it.
    pub fn binds(self) -> bool {
        matches!(
            self,
            Self::Majority | Self::Supermajority | Self::AdaptiveQuorum | Self::Consent
        )
    }

    /// Whether people choose among options in it.
    pub fn asks(self) -> bool {
        matches!(self, Self::Score | Self::Dots | Self::Approval | Self::TimePoll) || self.ranks()
    }

    /// Whether they rank them.
    pub fn ranks(self) -> bool {
        matches!(self, Self::RankedChoice | Self::Election)
    }

    /// Whether a delegate can speak for others in it. What people feel, advise and take part in is theirs to say, and nobody
    /// consents for another.
    pub fn delegates(self) -> bool {
        matches!(self, Self::Majority | Self::Supermajority | Self::AdaptiveQuorum)
    }
}

/// Some ways of deciding.
pub type Methods = BoundedVec<Method, ConstU32<16>>;

/// What a person says.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Choice {
    /// Yes; I am in.
    Agree,
    /// I take part and leave it to the others.
    Abstain,
    /// No; by consent: I would do otherwise, and do not stand in the way.
    Disagree,
    /// By consent only, and with a reason: this would harm us.
    Block,
}

/// A person's ballot.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Ballot {
    /// He votes.
    Cast {
        /// What he says.
        choice: Choice,
        /// Whether he says why.
        with_reason: bool,
        /// For how many persons it counts: himself, and those behind him for whom nobody nearer votes.
        voices: u32,
    },
    /// He does not vote, but some behind him do.
    Open {
        /// How many of those behind him his ballot would not count for.
        spoken_for: u32,
    },
    /// He answers a question.
    Chosen {
        /// What he answers.
        answer: Answer,
        /// Whether he says why.
        with_reason: bool,
    },
}

impl Default for Ballot {
    fn default() -> Self {
        Self::Open { spoken_for: 0 }
    }
}

/// A block that others can second.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Block {
    /// Which of the vote's blocks it is: who blocks again begins another.
    pub number: u32,
    /// How many second it.
    pub seconds: u32,
}

/// Whose block a person seconds. It serves for that block only, not for a later one of the same person.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Second {
    /// Who blocks.
    pub blocker: MemberId,
    /// Which of the vote's blocks it is.
    pub number: u32,
}

/// Where the ballots of a proposal are: amending it or calling it back begins a new box, and the old one is void.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct BallotBox {
    /// Of which proposal.
    pub proposal: ProposalId,
    /// Of which of its revisions.
    pub revision: Revision,
}

/// Who can vote: persons in good standing at the beginning of a day, and without a break since.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Electorate {
    /// Which day.
    pub day: Day,
    /// How many persons.
    pub persons: u32,
    /// Who came into good standing after this moment is not among them, Unix milliseconds.
    pub until: Moment,
    /// No vote of this day goes on after this moment, for so long its delegations are kept, Unix milliseconds.
    pub votes_until: Moment,
}

/// Where a vote stands.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
    /// It opens on its day and closes at its time.
    Voting,
    /// It is over, and there is nothing to do.
    Decided,
    /// It passed, and its action is taken at that moment or as soon as there is room.
    Waiting {
        /// Unix milliseconds.
        from: Moment,
    },
    /// Its action was taken.
    Enacted {
        /// When, Unix milliseconds.
        at: Moment,
    },
    /// Its action failed, and can be tried again.
    Failed {
        /// When, Unix milliseconds.
        at: Moment,
        /// Why.
        error: DispatchError,
    },
    /// Its action failed, and nobody had it tried again in time.
    Lapsed {
        /// When it was given up, Unix milliseconds.
        at: Moment,
        /// Why it had failed.
        error: DispatchError,
    },
    /// Its author took it back.
    Withdrawn {
        /// When, Unix milliseconds.
        at: Moment,
    },
    /// Another decision put an end to it.
    Cancelled {
        /// When, Unix milliseconds.
        at: Moment,
    },
}

/// How a vote ended.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Closure {
    /// When, Unix milliseconds.
    pub at: Moment,
    /// With which result.
    pub verdict: Verdict,
}

/// The vote on a proposal: all that voting touches but the counts and the ballots.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Poll {
    /// How it is decided.
    pub method: Method,
    /// On which terms: those of its area when it was brought in or last amended.
    pub terms: Terms,
    /// The area whose delegations count in it; nothing where everybody speaks for himself.
    pub delegations: Option<AreaId>,
    /// How many times the proposal was amended or called back.
    pub revision: Revision,
    /// Since when it can be voted on, Unix milliseconds: the beginning of a day, or when it opened, where the chain stood still.
    pub opens_at: Moment,
    /// Until when, Unix milliseconds.
    pub closes_at: Moment,
    /// How many times that was put off because the result turned in the last window.
    pub extensions: u8,
    /// The result before the first vote of the last window.
    pub at_window: Option<Verdict>,
    /// Who can vote; nothing before it opens.
    pub electorate: Option<Electorate>,
    /// How it ended.
    pub closure: Option<Closure>,
    /// How many persons ask that what it decided be called back.
    pub callers: u32,
    /// When what an earlier vote decided was called back, Unix milliseconds: this one is the last.
    pub called_back_at: Option<Moment>,
    /// Where it stands.
    pub stage: Stage,
}

impl Poll {
    /// Where the ballots on proposal `id` are, whose vote this is.
    pub fn ballots(&self, id: ProposalId) -> BallotBox {
        BallotBox {
            proposal: id,
            revision: self.revision,
        }
    }

    /// Since when nothing more can happen to it, Unix milliseconds: from then on its ballots grow old.
    pub fn over_at(&self) -> Option<Moment> {
        match self.stage {
            Stage::Voting | Stage::Waiting { .. } | Stage::Failed { .. } => None,
            Stage::Decided => self.closure.map(|closure| closure.at),
            Stage::Enacted { at }
            | Stage::Lapsed { at, .. }
            | Stage::Withdrawn { at }
            | Stage::Cancelled { at } => Some(at),
        }
    }
}

/// What its author says came of a proposal.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Conclusion {
    /// In a few words.
    pub statement: Text,
    /// When he said it last, Unix milliseconds.
    pub at: Moment,
    /// From when on any member can have it decided anew, once, Unix milliseconds.
    pub review_at: Option<Moment>,
    /// The proposal by which that was done.
    pub reopened_as: Option<ProposalId>,
}

/// How many ask that a decision be called back, as wallets show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CallBackView {
    /// How many persons ask for it.
    pub callers: u32,
    /// With how many it is called back.
    pub needed: u32,
}

/// An idea or a proposal as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ProposalView<Action> {
    /// Its number.
    pub id: ProposalId,
    /// What it says, and what it does.
    pub proposal: Proposal<Action>,
    /// The vote on it; nothing for an idea.
    pub poll: Option<Poll>,
    /// The counts.
    pub tally: crate::Tally,
    /// The result if it closed now.
    pub verdict: Option<Verdict>,
    /// When an idea is forgotten, Unix milliseconds.
    pub forgotten_at: Option<Moment>,
    /// What is asked, where people choose among options.
    pub question: Option<Question>,
    /// The counts of the answers.
    pub counts: Option<Counts>,
    /// What came out; while the vote is open and somebody answered, what would come out if it closed now, whether enough take part
    /// or not. Where a lot would decide, `by_lot` says so, and who is shown first among equals is not yet drawn.
    pub outcome: Option<Outcome>,
    /// Until when its author can amend it, Unix milliseconds; nothing for an idea, when it is over, and in a second vote.
    pub young_until: Option<Moment>,
    /// How many ask that it be called back; nothing where it does not wait to take effect, or was called back already.
    pub call_back: Option<CallBackView>,
    /// What its author says came of it.
    pub conclusion: Option<Conclusion>,
}

/// A ballot as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct BallotView {
    /// Whose.
    pub member: MemberId,
    /// What he says.
    pub choice: Choice,
    /// For how many persons: himself, and those behind him for whom nobody nearer votes.
    pub voices: u32,
    /// Why, unless he gave no reason or took it back.
    pub reason: Option<Reason>,
    /// How many second his block.
    pub seconds: u32,
}

/// An answer to a question as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct AnswerView {
    /// Whose.
    pub member: MemberId,
    /// What he answers.
    pub answer: Answer,
    /// Why, unless he gave no reason or took it back.
    pub reason: Option<Reason>,
}

/// Why a delegation ended.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum DelegationEnd {
    /// Who delegated took it back.
    TakenBack,
    /// Its time was over.
    Expired,
    /// Who delegated left, or is in good standing no longer.
    StandingLost,
}

/// In which areas a person delegates, a bit for each.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Delegating {
    /// Those where he does.
    pub areas: u64,
    /// Those of them where it ends, for he lost his good standing.
    pub ending: u64,
}

/// A person's place among the delegations of an area as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DelegationView {
    /// Whose.
    pub member: MemberId,
    /// Who votes for him where he does not.
    pub delegate: Option<MemberId>,
    /// Until when, Unix milliseconds.
    pub ends_at: Option<Moment>,
    /// How many stand behind him, by their distance.
    pub behind: crate::Behind,
}

/// Who speaks for a person in a vote, as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct VoiceView {
    /// Those to whom his voice goes, nearest first, up to the one who votes; all of them where none does.
    pub through: alloc::vec::Vec<MemberId>,
    /// The ballot that counts for him.
    pub ballot: Option<BallotView>,
}

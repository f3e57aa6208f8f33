// SPDX-License-Identifier: AGPL-3.0-or-later
//! Deciding together: ideas, proposals, votes and areas in plain types; questions with options and what comes out of them
//! ([`asking`]), and what comes after a vote ([`afterwards`]); reading them ([`reading`]), acting on them ([`acts`]), what
//! happens ([`happening`]), which calls can be decided where ([`table`]), the numbers that can be changed ([`governed`]), and
//! counting again ([`counting`], [`voices`], [`answers`], [`rankings`], [`export`]).

mod acts;
mod afterwards;
mod answers;
mod asking;
mod counting;
mod export;
mod governed;
mod happening;
mod rankings;
mod reading;
mod table;
mod voices;

pub(crate) use acts::content_of;
pub use afterwards::{CallBack, Conclusion, LONGEST_KEPT_ACTION};
pub use asking::{
    each_once, Alike, Answer, Answered, Counts, Misfit, Outcome, Question, LONGEST_OPTION, USUAL_HIGHEST,
};
pub use counting::{agree_needed, judge, judge_turnout, share};
pub use export::{Export, ExportFault, Recount};
pub use governed::Governed;
pub use happening::Deciding;
pub use table::{Belongs, Requirement};
pub use voices::Misweighed;

use crate::model::{MemberId, Moment};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize, Serializer};
use std::str::FromStr;
use subxt::utils::H256;

/// The number of an idea or a proposal.
pub type ProposalId = u32;
/// The number of an area.
pub type AreaId = u8;

/// Bytes of a title.
pub const LONGEST_TITLE: usize = 128;
/// Bytes of the text that stands on the chain.
pub const LONGEST_TEXT: usize = 512;
/// Bytes of the address of a document.
pub const LONGEST_URI: usize = 256;
/// Bytes of a reason: of a vote, of a measure, of an appeal.
pub const LONGEST_REASON: usize = 512;
/// Bytes of an action.
pub const LONGEST_ACTION: usize = 520 * 1024;
/// Decisions in one answer of the chain.
pub const DECISIONS_PAGE: u32 = 64;
/// Ballots, or those who delegate, in one answer of the chain.
pub const PERSONS_PAGE: u32 = 256;
/// By how many steps a voice goes on, at most.
pub const MOST_STEPS: usize = 5;
/// So many days of the ecosystem the delegations of a vote are kept after the day on which it opened.
pub const DAYS_OF_DELEGATIONS: u32 = 112;
/// The first area that no call belongs to.
pub const FIRST_FREE_AREA: AreaId = 16;
/// The short names of the founding areas: the same in every language and on every chain.
pub const AREA_NAMES: [(&str, AreaId); 8] = [
    ("areas", 0),
    ("runtime", 1),
    ("code", 2),
    ("membership", 3),
    ("money", 4),
    ("nodes", 5),
    ("commons", 6),
    ("life", FIRST_FREE_AREA),
];

/// How a group decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    SenseCheck,
    Advice,
    Count,
    Majority,
    Supermajority,
    AdaptiveQuorum,
    Consent,
    // People choose among options.
    Score,
    Dots,
    Approval,
    TimePoll,
    RankedChoice,
    Election,
}

/// Why a text is not one of a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such word")]
pub struct WordFault;

impl Method {
    /// All of them, with the word for each.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::SenseCheck, "sense_check"),
        (Self::Advice, "advice"),
        (Self::Count, "count"),
        (Self::Majority, "majority"),
        (Self::Supermajority, "supermajority"),
        (Self::AdaptiveQuorum, "adaptive_quorum"),
        (Self::Consent, "consent"),
        (Self::Score, "score"),
        (Self::Dots, "dots"),
        (Self::Approval, "approval"),
        (Self::TimePoll, "time_poll"),
        (Self::RankedChoice, "ranked_choice"),
        (Self::Election, "election"),
    ];

    /// Whether what passes is decided.
    pub fn binds(self) -> bool {
        self.delegates() || self == Self::Consent
    }

    /// Whether a delegate can speak for others in it.
    pub fn delegates(self) -> bool {
        matches!(self, Self::Majority | Self::Supermajority | Self::AdaptiveQuorum)
    }

    /// The name that the chain's types have for it.
    pub(crate) fn variant(self) -> String {
        format!("{self:?}")
    }

    /// The word for it in files and on the command line.
    pub fn word(self) -> &'static str {
        let row = Self::ALL.iter().find(|(method, _)| *method == self);
        row.map_or("", |(_, word)| *word)
    }
}

impl FromStr for Method {
    type Err = WordFault;

    fn from_str(text: &str) -> Result<Self, WordFault> {
        let row = Self::ALL.iter().find(|(_, word)| *word == text);
        row.map(|(method, _)| *method).ok_or(WordFault)
    }
}

/// What a person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    Agree,
    Abstain,
    Disagree,
    /// Only where it is decided by consent.
    Block,
}

/// The result of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Passed,
    TooFewTookPart,
    TooFewAgreed,
    Blocked,
    Published,
    /// Enough took part, and what they chose stands in the outcome.
    Chosen,
}

/// On which terms a vote is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    pub discussion_millis: u64,
    pub voting_millis: u64,
    pub window_millis: u64,
    pub delay_millis: u64,
    pub approval_permille: u16,
    pub floor_permille: u16,
}

impl Terms {
    /// The stricter of the two in every respect: what is felt in two areas is decided so.
    pub fn stricter(&self, other: &Self) -> Self {
        Self {
            discussion_millis: self.discussion_millis.max(other.discussion_millis),
            voting_millis: self.voting_millis.max(other.voting_millis),
            window_millis: self.window_millis.max(other.window_millis),
            delay_millis: self.delay_millis.max(other.delay_millis),
            approval_permille: self.approval_permille.max(other.approval_permille),
            floor_permille: self.floor_permille.max(other.floor_permille),
        }
    }

    /// When a proposal of this moment opens and closes: it opens with the first day after the time for talking.
    pub fn opens_and_closes(&self, now: Moment, day_millis: u64) -> (Moment, Moment) {
        let day = day_millis.max(1);
        let talked = now.saturating_add(self.discussion_millis) / day;
        let opens_at = talked.saturating_add(1).saturating_mul(day);
        (opens_at, opens_at.saturating_add(self.voting_millis))
    }
}

/// An area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Area {
    pub name: String,
    pub terms: Terms,
    pub methods: Vec<Method>,
}

/// The long form of a text, kept elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Blake2-256 of its bytes.
    pub hash: H256,
    pub uri: String,
}

/// What an idea or a proposal says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    pub title: String,
    pub text: String,
    pub document: Option<Document>,
}

/// How many said what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    pub agree: u32,
    pub abstain: u32,
    pub disagree: u32,
    pub block: u32,
    /// Whose blocks stand.
    pub standing: Vec<MemberId>,
}

impl Tally {
    /// How many took part.
    pub fn turnout(&self) -> u32 {
        [self.agree, self.abstain, self.disagree, self.block]
            .into_iter()
            .fold(0, u32::saturating_add)
    }
}

/// Who can vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Electorate {
    pub day: u32,
    pub persons: u32,
    /// Who came into good standing after this moment is not among them.
    pub until: Moment,
    /// The vote goes on no later than this, and its delegations are kept so long.
    pub votes_until: Moment,
}

/// How a vote ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    pub at: Moment,
    pub verdict: Verdict,
}

/// Where a vote stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "stage")]
pub enum Stage {
    Voting,
    Decided,
    Waiting {
        from: Moment,
    },
    Enacted {
        at: Moment,
    },
    Failed {
        at: Moment,
        #[serde(serialize_with = "code_of")]
        error: Refusal,
    },
    Lapsed {
        at: Moment,
        #[serde(serialize_with = "code_of")]
        error: Refusal,
    },
    Withdrawn {
        at: Moment,
    },
    Cancelled {
        at: Moment,
    },
}

impl Stage {
    /// Whether something can still happen by itself: voting, or taking effect.
    pub fn goes_on(&self) -> bool {
        matches!(self, Self::Voting | Self::Waiting { .. })
    }
}

/// A refusal as the word that programs know it by.
pub(crate) fn code_of<S: Serializer>(error: &Refusal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&error.code())
}

/// The vote on a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Poll {
    pub method: Method,
    pub terms: Terms,
    /// The area whose delegations count in it; nothing where everybody speaks for himself.
    pub delegations: Option<AreaId>,
    /// How many times the proposal was amended, and one more where what it decided was called back.
    pub revision: u8,
    pub opens_at: Moment,
    pub closes_at: Moment,
    pub extensions: u8,
    /// The result before the first vote of the last window.
    pub at_window: Option<Verdict>,
    pub electorate: Option<Electorate>,
    pub closure: Option<Closure>,
    /// How many ask that what it decided be called back.
    pub callers: u32,
    /// When what an earlier vote decided was called back: this one is the last.
    pub called_back_at: Option<Moment>,
    #[serde(flatten)]
    pub stage: Stage,
}

/// An idea or a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    pub id: ProposalId,
    pub author: MemberId,
    pub area: AreaId,
    #[serde(flatten)]
    pub content: Content,
    pub about: Option<ProposalId>,
    /// Whether something is done when it passes.
    pub acts: bool,
    /// When it was brought in or last amended.
    pub at: Moment,
    /// Nothing for an idea.
    pub poll: Option<Poll>,
    pub tally: Tally,
    /// The result, or the one it would have if it closed now.
    pub verdict: Option<Verdict>,
    /// When an idea is forgotten.
    pub forgotten_at: Option<Moment>,
    /// What is asked, where people choose among options.
    pub question: Option<Question>,
    /// The counts of the answers.
    pub counts: Option<Counts>,
    /// What came out; while the vote is open and somebody answered, what would come out now, without the lot.
    pub outcome: Option<Outcome>,
    /// Until when its author can amend it, if it is voted on for the first time.
    pub young_until: Option<Moment>,
    /// How many ask that it be called back, where it can be.
    pub call_back: Option<CallBack>,
    /// What its author says came of it.
    pub conclusion: Option<Conclusion>,
}

impl Decision {
    /// How many took part.
    pub fn turnout(&self) -> u32 {
        let counts = self.counts.as_ref();
        counts.map_or_else(|| self.tally.turnout(), Counts::turnout)
    }
}

/// A person's ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    pub member: MemberId,
    pub choice: Choice,
    /// For how many persons it counts: himself, and those behind him for whom nobody nearer votes.
    pub voices: u32,
    pub reason: Option<String>,
    /// How many second his block.
    pub seconds: u32,
}

/// That a person has another one vote where he does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    pub member: MemberId,
    pub delegate: MemberId,
}

/// Who speaks for a person in a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Speaker {
    /// Those to whom his voice goes, nearest first, up to the one who votes; none where he votes himself, or chose nobody.
    pub through: Vec<MemberId>,
    /// The ballot that counts for him.
    pub ballot: Option<Ballot>,
}

/// A person's place among the delegations of an area, as it is for votes of days to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    pub member: MemberId,
    /// Who votes for him where he does not.
    pub delegate: Option<MemberId>,
    /// Until when.
    pub ends_at: Option<Moment>,
    /// How many stand behind him: those who chose him, those who chose one of these, and so on.
    pub behind: [u32; MOST_STEPS],
}

impl Place {
    /// For how many persons he speaks where none of them votes, himself among them.
    pub fn voices(&self) -> u32 {
        self.behind.into_iter().fold(1, u32::saturating_add)
    }
}

/// Why a delegation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DelegationEnd {
    /// Who delegated took it back.
    TakenBack,
    /// Its time was over.
    Expired,
    /// Who delegated left, or is in good standing no longer.
    StandingLost,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_deciding_has_a_word() {
        for (method, word) in Method::ALL {
            assert_eq!(word.parse(), Ok(method));
            assert_eq!(method.word(), word);
            assert_eq!(serde_json::to_value(method).unwrap(), word);
        }
        assert_eq!("Majority".parse::<Method>(), Err(WordFault));
    }

    #[test]
    fn what_asks_binds_nothing_and_is_not_delegated() {
        let those = |of: fn(Method) -> bool| Method::ALL.iter().filter(|(method, _)| of(*method)).count();
        assert_eq!(
            [Method::binds, Method::asks, Method::ranks, Method::delegates].map(those),
            [4, 6, 2, 3]
        );
        assert!(Method::ALL
            .iter()
            .all(|(method, _)| !(method.binds() && method.asks())));
    }

    #[test]
    fn a_vote_opens_with_the_first_day_after_the_time_for_talking() {
        let terms = Terms {
            discussion_millis: 250,
            voting_millis: 300,
            window_millis: 0,
            delay_millis: 0,
            approval_permille: 667,
            floor_permille: 0,
        };
        assert_eq!(terms.opens_and_closes(1_000, 100), (1_300, 1_600));
        assert_eq!(terms.opens_and_closes(1_050, 100), (1_400, 1_700));
        assert_eq!(terms.opens_and_closes(u64::MAX, 0), (u64::MAX, u64::MAX));
    }

    #[test]
    fn a_stage_is_plain_in_json() {
        let text = |stage: Stage| serde_json::to_string(&stage).unwrap();
        assert_eq!(text(Stage::Voting), r#"{"stage":"voting"}"#);
        let error = Refusal::Rule {
            pallet: "Charter".into(),
            error: "NoText".into(),
            docs: String::new(),
        };
        assert_eq!(
            text(Stage::Failed { at: 5, error }),
            r#"{"stage":"failed","at":5,"error":"Charter.NoText"}"#
        );
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! A vote with all its ballots, as a file holds it, and counting it again without a chain.

use super::answers;
use super::voices::{weigh, Misweighed};
use super::{
    judge, judge_turnout, Answered, Ballot, Choice, Closure, Counts, Decision, Delegation, Electorate,
    Method, Outcome, ProposalId, Question, Tally, Terms, Verdict,
};
use crate::model::{MemberId, Moment};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use subxt::utils::H256;

/// The lot of a vote that has not closed.
const NO_LOT: H256 = H256([0; 32]);

/// What a file of ballots holds: the facts of the vote, what the chain found, every delegation that counts in it, and
/// every ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// The hash of the chain's first block.
    pub genesis: H256,
    /// As of which block.
    pub block: u64,
    pub proposal: ProposalId,
    pub revision: u8,
    pub title: String,
    pub method: Method,
    pub terms: Terms,
    pub opens_at: Moment,
    pub closes_at: Moment,
    pub extensions: u8,
    pub electorate: Option<Electorate>,
    pub closure: Option<Closure>,
    /// What the chain counted.
    pub tally: Tally,
    /// What the chain found, or would if the vote closed now.
    pub verdict: Option<Verdict>,
    /// Who has whom vote where he does not, in the order of who delegates: those that count in this vote. Nothing where the
    /// chain keeps them no longer.
    pub delegations: Option<Vec<Delegation>>,
    pub ballots: Vec<Ballot>,
    /// What is asked, where people choose among options; the three that follow stand with it alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<Vec<Answered>>,
    /// What the chain counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
    /// What came out, or would if the vote closed now; nothing where nothing did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// Why ballots cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportFault {
    /// It is an idea: there is no vote on it.
    Idea,
    /// The ballots were removed because the vote has been over for long; the counts stay.
    Removed,
    /// Two ballots of one person.
    Twice(MemberId),
    /// A block where it is not decided by consent.
    NoBlocks(MemberId),
    /// Delegations where everybody speaks for himself.
    NoDelegations,
    /// Two delegations of one person.
    DelegatesTwice(MemberId),
    /// The voice of a person goes in a circle.
    DelegationCircle(MemberId),
    /// The voice of a person goes further than a voice goes.
    DelegationTooLong(MemberId),
    /// Ballots count for others, and whose delegations these were is kept no longer.
    DelegationsGone,
    /// The vote and its end have different results: the file contradicts itself.
    Contradiction,
    /// Ballots where people answer, answers where they vote, or a part of them is missing.
    Mixed,
    /// A question that cannot be asked in this way.
    QuestionUnfit,
    /// An answer that is none to the question.
    AnswerUnfit(MemberId),
}

/// What counting again came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recount {
    pub tally: Tally,
    /// Nothing before the vote opens.
    pub verdict: Option<Verdict>,
    /// The ballots that count for others than the chain found.
    pub voices: Vec<Misweighed>,
    /// Of answers to a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
    /// Likewise; nothing where nothing comes out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Whether the chain found the same.
    pub same: bool,
}

impl Export {
    /// What a file holds of a decision, its ballots, and the delegations that count in it.
    pub fn of(
        decision: &Decision,
        ballots: Vec<Ballot>,
        delegations: Option<Vec<Delegation>>,
        genesis: H256,
        block: u64,
    ) -> Result<Self, ExportFault> {
        let poll = decision.poll.as_ref().ok_or(ExportFault::Idea)?;
        Ok(Self {
            genesis,
            block,
            proposal: decision.id,
            revision: poll.revision,
            title: decision.content.title.clone(),
            method: poll.method,
            terms: poll.terms,
            opens_at: poll.opens_at,
            closes_at: poll.closes_at,
            extensions: poll.extensions,
            electorate: poll.electorate,
            closure: poll.closure,
            tally: decision.tally.clone(),
            verdict: decision.verdict,
            delegations,
            ballots,
            question: decision.question.clone(),
            answers: decision.question.is_some().then(Vec::new),
            counts: decision.counts.clone(),
            outcome: decision.outcome.clone(),
        })
    }

    /// The same, of a question, with the answers to it.
    pub fn with_answers(self, answers: Vec<Answered>) -> Self {
        Self {
            answers: Some(answers),
            ..self
        }
    }

    /// Counts the ballots and judges them again. Which blocks stand is taken from the chain as far as the ballots bear it out:
    /// whether who blocks still belonged, they do not tell.
    pub fn recount(&self) -> Result<Recount, ExportFault> {
        self.consistent()?;
        match (&self.question, &self.answers, &self.counts) {
            (Some(question), Some(given), Some(found)) if self.method.asks() => {
                self.recount_answers(question, given, found)
            }
            (None, None, None) if !self.method.asks() && self.outcome.is_none() => self.recount_ballots(),
            _ => Err(ExportFault::Mixed),
        }
    }

    fn consistent(&self) -> Result<(), ExportFault> {
        let closed = self.closure.map(|closure| closure.verdict);
        match closed.is_some() && closed != self.verdict {
            true => Err(ExportFault::Contradiction),
            false => Ok(()),
        }
    }

    /// Whether no more took part than could.
    fn within(&self, turnout: u32) -> bool {
        self.electorate
            .is_none_or(|electorate| turnout <= electorate.persons)
    }

    fn recount_ballots(&self) -> Result<Recount, ExportFault> {
        if self.ballots.is_empty() && self.tally.turnout() > 0 {
            return Err(ExportFault::Removed);
        }
        let voices = self.weighed()?;
        let tally = self.counted(&voices)?;
        let misweighed = self.ballots.iter().filter_map(|ballot| {
            let counted = voices.get(&ballot.member).copied().unwrap_or_default();
            (counted != ballot.voices).then_some(Misweighed {
                member: ballot.member,
                counted,
                found: ballot.voices,
            })
        });
        let misweighed: Vec<_> = misweighed.collect();
        let judged = |electorate: Electorate| judge(self.method, &self.terms, &tally, electorate.persons);
        let verdict = self.electorate.map(judged);
        let agrees = misweighed.is_empty() && tally == self.tally && verdict == self.verdict;
        Ok(Recount {
            same: agrees && self.within(tally.turnout()),
            tally,
            verdict,
            voices: misweighed,
            counts: None,
            outcome: None,
        })
    }

    /// Counts the answers to a question again. Whether the lot is that of the chain the file cannot tell; whether it comes to what
    /// the chain found, it can.
    fn recount_answers(
        &self,
        question: &Question,
        given: &[Answered],
        found: &Counts,
    ) -> Result<Recount, ExportFault> {
        self.ensure_answers(question, given)?;
        if given.is_empty() && found.turnout() > 0 {
            return Err(ExportFault::Removed);
        }
        let counts = answers::counted(self.method, question, given);
        let turnout = counts.turnout();
        let judged = |electorate: Electorate| judge_turnout(&self.terms, turnout, electorate.persons);
        let verdict = self.electorate.map(judged);
        let lot = self.outcome.as_ref().map(|outcome| outcome.lot);
        // Something comes out of a vote that closed where enough took part; of one that did not close, what would, without a lot.
        let lot = match self.closure {
            Some(_) => (verdict == Some(Verdict::Chosen)).then(|| lot.unwrap_or(NO_LOT)),
            None => lot.filter(|_| turnout > 0).map(|_| NO_LOT),
        };
        let outcome = lot.map(|lot| answers::outcome(self.method, question, given, lot));
        let agrees = counts == *found && verdict == self.verdict && outcome == self.outcome;
        Ok(Recount {
            same: agrees && self.within(turnout),
            tally: Tally::default(),
            verdict,
            voices: vec![],
            counts: Some(counts),
            outcome,
        })
    }

    /// The question can be asked, and each answer is one to it, of another person.
    fn ensure_answers(&self, question: &Question, given: &[Answered]) -> Result<(), ExportFault> {
        if !self.ballots.is_empty() || self.tally != Tally::default() {
            return Err(ExportFault::Mixed);
        }
        if self.delegations.as_ref().is_some_and(|all| !all.is_empty()) {
            return Err(ExportFault::NoDelegations);
        }
        if !question.suits(self.method) {
            return Err(ExportFault::QuestionUnfit);
        }
        let mut seen = BTreeSet::new();
        for answered in given {
            if !seen.insert(answered.member) {
                return Err(ExportFault::Twice(answered.member));
            }
            let fits = answered.answer.fits(self.method, question);
            fits.map_err(|_| ExportFault::AnswerUnfit(answered.member))?;
        }
        Ok(())
    }

    /// For how many persons each ballot counts.
    fn weighed(&self) -> Result<BTreeMap<MemberId, u32>, ExportFault> {
        let none = Vec::new();
        let delegations = match &self.delegations {
            Some(delegations) => delegations,
            // Where every ballot counts for its voter alone, there is nothing that the delegations would have to bear out.
            None if self.ballots.iter().all(|ballot| ballot.voices == 1) => &none,
            None => return Err(ExportFault::DelegationsGone),
        };
        if !delegations.is_empty() && !self.method.delegates() {
            return Err(ExportFault::NoDelegations);
        }
        weigh(&self.ballots, delegations)
    }

    fn counted(&self, voices: &BTreeMap<MemberId, u32>) -> Result<Tally, ExportFault> {
        let (mut tally, mut seen, mut blocks) = (Tally::default(), BTreeSet::new(), BTreeSet::new());
        for ballot in &self.ballots {
            if !seen.insert(ballot.member) {
                return Err(ExportFault::Twice(ballot.member));
            }
            let count = match ballot.choice {
                Choice::Agree => &mut tally.agree,
                Choice::Abstain => &mut tally.abstain,
                Choice::Disagree => &mut tally.disagree,
                Choice::Block if self.method != Method::Consent => {
                    return Err(ExportFault::NoBlocks(ballot.member))
                }
                Choice::Block => {
                    if ballot.seconds > 0 {
                        blocks.insert(ballot.member);
                    }
                    &mut tally.block
                }
            };
            *count = count.saturating_add(voices.get(&ballot.member).copied().unwrap_or_default());
        }
        let standing = self.tally.standing.iter();
        tally.standing = standing
            .filter(|member| blocks.contains(member))
            .copied()
            .collect();
        Ok(tally)
    }
}

#[cfg(test)]
mod tests;

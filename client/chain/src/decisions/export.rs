// SPDX-License-Identifier: AGPL-3.0-or-later
//! A vote with all its ballots, as a file holds it, and counting it again without a chain.

use super::voices::{weigh, Misweighed};
use super::{
    judge, Ballot, Choice, Closure, Decision, Delegation, Electorate, Method, ProposalId, Tally, Terms,
    Verdict,
};
use crate::model::{MemberId, Moment};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use subxt::utils::H256;

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
}

/// What counting again came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recount {
    pub tally: Tally,
    /// Nothing before the vote opens.
    pub verdict: Option<Verdict>,
    /// The ballots that count for others than the chain found.
    pub voices: Vec<Misweighed>,
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
        })
    }

    /// Counts the ballots and judges them again. Which blocks stand is taken from the chain as far as the ballots bear it out:
    /// whether who blocks still belonged, they do not tell.
    pub fn recount(&self) -> Result<Recount, ExportFault> {
        if self.ballots.is_empty() && self.tally.turnout() > 0 {
            return Err(ExportFault::Removed);
        }
        if self
            .closure
            .is_some_and(|closure| Some(closure.verdict) != self.verdict)
        {
            return Err(ExportFault::Contradiction);
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
        let within = self
            .electorate
            .is_none_or(|electorate| tally.turnout() <= electorate.persons);
        Ok(Recount {
            same: within && misweighed.is_empty() && tally == self.tally && verdict == self.verdict,
            tally,
            verdict,
            voices: misweighed,
        })
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

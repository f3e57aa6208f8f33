// SPDX-License-Identifier: AGPL-3.0-or-later
//! A vote with all its ballots, as a file holds it, and counting it again without a chain.

use super::{
    judge, Ballot, Choice, Closure, Decision, Electorate, Method, ProposalId, Tally, Terms, Verdict,
};
use crate::model::{MemberId, Moment};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use subxt::utils::H256;

/// What a file of ballots holds: the facts of the vote, what the chain found, and every ballot.
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
    /// The vote and its end have different results: the file contradicts itself.
    Contradiction,
}

/// What counting again came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recount {
    pub tally: Tally,
    /// Nothing before the vote opens.
    pub verdict: Option<Verdict>,
    /// Whether the chain found the same.
    pub same: bool,
}

impl Export {
    /// What a file holds of a decision and its ballots.
    pub fn of(
        decision: &Decision,
        ballots: Vec<Ballot>,
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
        let tally = self.counted()?;
        let judged = |electorate: Electorate| judge(self.method, &self.terms, &tally, electorate.persons);
        let verdict = self.electorate.map(judged);
        let within = self
            .electorate
            .is_none_or(|electorate| tally.turnout() <= electorate.persons);
        Ok(Recount {
            same: within && tally == self.tally && verdict == self.verdict,
            tally,
            verdict,
        })
    }

    fn counted(&self) -> Result<Tally, ExportFault> {
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
            *count = count.saturating_add(1);
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
mod tests {
    use super::*;

    fn ballot(member: MemberId, choice: Choice, seconds: u32) -> Ballot {
        Ballot {
            member,
            choice,
            reason: None,
            seconds,
        }
    }

    fn export(method: Method, choices: &[Choice], verdict: Verdict) -> Export {
        let mut tally = Tally::default();
        let ballots = choices.iter().zip(0..).map(|(choice, member)| {
            match choice {
                Choice::Agree => tally.agree += 1,
                Choice::Abstain => tally.abstain += 1,
                Choice::Disagree => tally.disagree += 1,
                Choice::Block => tally.block += 1,
            }
            ballot(member, *choice, 1)
        });
        let ballots = ballots.collect();
        Export {
            genesis: H256([1; 32]),
            block: 7,
            proposal: 3,
            revision: 0,
            title: "Un puits".into(),
            method,
            terms: Terms {
                discussion_millis: 0,
                voting_millis: 1,
                window_millis: 0,
                delay_millis: 0,
                approval_permille: 667,
                floor_permille: 250,
            },
            opens_at: 1,
            closes_at: 2,
            extensions: 0,
            electorate: Some(Electorate {
                day: 1,
                persons: 10,
                until: 1,
            }),
            closure: Some(Closure { at: 2, verdict }),
            tally,
            verdict: Some(verdict),
            ballots,
        }
    }

    #[test]
    fn counting_again_comes_to_what_the_chain_found() {
        use Choice::{Abstain, Agree, Block, Disagree};
        let cases: [(Method, &[Choice], Verdict); 6] = [
            (Method::Majority, &[Agree, Agree, Disagree], Verdict::Passed),
            (
                Method::Majority,
                &[Agree, Disagree, Abstain],
                Verdict::TooFewAgreed,
            ),
            (Method::Majority, &[Agree, Agree], Verdict::TooFewTookPart),
            (
                Method::Supermajority,
                &[Agree, Agree, Disagree],
                Verdict::TooFewAgreed,
            ),
            (Method::Consent, &[Agree, Agree, Block], Verdict::Passed),
            (Method::Count, &[], Verdict::Published),
        ];
        for (method, choices, verdict) in cases {
            let export = export(method, choices, verdict);
            let recount = export.recount().unwrap();
            assert!(recount.same, "{method:?} {choices:?}: {recount:?}");
            let text = serde_json::to_string(&export).unwrap();
            assert_eq!(serde_json::from_str::<Export>(&text).unwrap(), export);
        }
    }

    #[test]
    fn what_the_chain_did_not_find_is_seen() {
        use Choice::{Agree, Disagree};
        let good = export(Method::Majority, &[Agree, Agree, Disagree], Verdict::Passed);
        let mut counted = good.clone();
        counted.tally.agree = 3;
        assert!(!counted.recount().unwrap().same);
        let judged = export(Method::Majority, &[Agree, Disagree, Disagree], Verdict::Passed);
        let recount = judged.recount().unwrap();
        assert_eq!(
            (recount.same, recount.verdict),
            (false, Some(Verdict::TooFewAgreed))
        );
        let mut crowded = good.clone();
        crowded.electorate = Some(Electorate {
            day: 1,
            persons: 2,
            until: 1,
        });
        assert!(!crowded.recount().unwrap().same, "more voted than can");
    }

    #[test]
    fn a_block_stands_only_where_a_ballot_bears_it_out() {
        use Choice::{Agree, Block};
        let mut export = export(Method::Consent, &[Agree, Agree, Block], Verdict::Blocked);
        export.tally.standing = vec![2];
        assert!(export.recount().unwrap().same);
        export.tally.standing = vec![1];
        let recount = export.recount().unwrap();
        assert_eq!((recount.same, recount.verdict), (false, Some(Verdict::Passed)));
    }

    #[test]
    fn what_cannot_be_counted_is_told() {
        use Choice::{Agree, Block};
        let mut twice = export(Method::Majority, &[Agree, Agree, Agree], Verdict::Passed);
        twice.ballots[2].member = 0;
        assert_eq!(twice.recount(), Err(ExportFault::Twice(0)));
        let blocks = export(Method::Majority, &[Agree, Agree, Block], Verdict::Passed);
        assert_eq!(blocks.recount(), Err(ExportFault::NoBlocks(2)));
        let mut removed = export(Method::Majority, &[Agree, Agree, Agree], Verdict::Passed);
        removed.ballots.clear();
        assert_eq!(removed.recount(), Err(ExportFault::Removed));
        let mut contradiction = export(Method::Majority, &[Agree, Agree, Agree], Verdict::Passed);
        contradiction.verdict = Some(Verdict::TooFewAgreed);
        assert_eq!(contradiction.recount(), Err(ExportFault::Contradiction));
    }
}

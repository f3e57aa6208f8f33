// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the runtime's types of decisions become the plain ones of [`crate::decisions`].

use super::runtime::runtime_types as types;
use super::text_of;
use crate::decisions::{
    Alike, Answer, Answered, Area, Ballot, CallBack, Choice, Closure, Conclusion, Content, Counts, Decision,
    DelegationEnd, Document, Electorate, Method, Outcome, Place, Poll, Question, Speaker, Stage, Tally,
    Terms, Verdict,
};
use crate::error::Error;
use crate::refusal::Refusal;
use codec::Encode;
use subxt::error::DispatchError;
use subxt::metadata::ArcMetadata;
use subxt::utils::H256;
use types::{
    opensystem_decisions::{areas, counting, options, types as own},
    opensystem_traits::content as shared,
};

/// A decision as the chain shows it; its action, which is bytes or a hash, is asked for apart.
pub fn decision_of<Action>(
    view: own::ProposalView<Action>,
    metadata: &ArcMetadata,
) -> Result<Decision, Error> {
    let poll = view.poll.map(|poll| poll_of(poll, metadata)).transpose()?;
    Ok(Decision {
        id: view.id,
        author: view.proposal.author,
        area: view.proposal.area,
        content: content_of(view.proposal.content),
        about: view.proposal.about,
        acts: view.proposal.action.is_some(),
        at: view.proposal.at,
        poll,
        tally: tally_of(view.tally),
        verdict: view.verdict.map(verdict_of),
        forgotten_at: view.forgotten_at,
        question: view.question.map(question_of),
        counts: view.counts.map(counts_of).transpose()?,
        outcome: view.outcome.map(outcome_of),
        young_until: view.young_until,
        call_back: view.call_back.map(|asked| CallBack {
            callers: asked.callers,
            needed: asked.needed,
        }),
        conclusion: view.conclusion.map(conclusion_of),
    })
}

fn conclusion_of(conclusion: own::Conclusion) -> Conclusion {
    Conclusion {
        statement: text_of(conclusion.statement),
        at: conclusion.at,
        review_at: conclusion.review_at,
        reopened_as: conclusion.reopened_as,
    }
}

/// A title, a few words, and where the long form is.
pub fn content_of(content: shared::Content) -> Content {
    Content {
        title: text_of(content.title),
        text: text_of(content.text),
        document: content.document.map(|document| Document {
            hash: document.hash,
            uri: text_of(document.uri),
        }),
    }
}

fn poll_of(poll: own::Poll, metadata: &ArcMetadata) -> Result<Poll, Error> {
    Ok(Poll {
        method: method_of(poll.method),
        terms: terms_of(poll.terms),
        delegations: poll.delegations,
        revision: poll.revision,
        opens_at: poll.opens_at,
        closes_at: poll.closes_at,
        extensions: poll.extensions,
        at_window: poll.at_window.map(verdict_of),
        electorate: poll.electorate.map(|electorate| Electorate {
            day: electorate.day,
            persons: electorate.persons,
            until: electorate.until,
            votes_until: electorate.votes_until,
        }),
        closure: poll.closure.map(|closure| Closure {
            at: closure.at,
            verdict: verdict_of(closure.verdict),
        }),
        callers: poll.callers,
        called_back_at: poll.called_back_at,
        stage: stage_of(poll.stage, metadata)?,
    })
}

fn stage_of(stage: own::Stage, metadata: &ArcMetadata) -> Result<Stage, Error> {
    Ok(match stage {
        own::Stage::Voting => Stage::Voting,
        own::Stage::Decided => Stage::Decided,
        own::Stage::Waiting { from } => Stage::Waiting { from },
        own::Stage::Enacted { at } => Stage::Enacted { at },
        own::Stage::Failed { at, error } => Stage::Failed {
            at,
            error: refusal_of(&error, metadata)?,
        },
        own::Stage::Lapsed { at, error } => Stage::Lapsed {
            at,
            error: refusal_of(&error, metadata)?,
        },
        own::Stage::Withdrawn { at } => Stage::Withdrawn { at },
        own::Stage::Cancelled { at } => Stage::Cancelled { at },
    })
}

/// Why a decision could not take effect, by the names that the metadata has for it.
pub fn refusal_of(
    error: &types::sp_runtime::DispatchError,
    metadata: &ArcMetadata,
) -> Result<Refusal, Error> {
    let read = DispatchError::decode_from(&error.encode()[..], metadata.clone());
    Ok(Refusal::of_dispatch(read.map_err(Error::garbled)?))
}

fn terms_of(terms: areas::Terms) -> Terms {
    Terms {
        discussion_millis: terms.discussion_millis,
        voting_millis: terms.voting_millis,
        window_millis: terms.window_millis,
        delay_millis: terms.delay_millis,
        approval_permille: terms.approval_permille,
        floor_permille: terms.floor_permille,
    }
}

/// An area.
pub fn area_of(area: areas::Area) -> Area {
    Area {
        name: text_of(area.name),
        terms: terms_of(area.terms),
        methods: area.methods.0.into_iter().map(method_of).collect(),
    }
}

/// A person's ballot.
pub fn ballot_of(ballot: own::BallotView) -> Ballot {
    Ballot {
        member: ballot.member,
        choice: choice_of(ballot.choice),
        voices: ballot.voices,
        reason: ballot.reason.map(text_of),
        seconds: ballot.seconds,
    }
}

fn question_of(question: options::Question) -> Question {
    Question {
        options: question.options.0.into_iter().map(text_of).collect(),
        number: question.number,
    }
}

/// What a person answers.
pub fn answer_of(answer: options::Answer) -> Answer {
    match answer {
        options::Answer::Scores(scores) => Answer::Scores(scores.0),
        options::Answer::Ranking(ranking) => Answer::Ranking(ranking.0),
    }
}

/// The same with who gave it.
pub fn answered_of(view: own::AnswerView) -> Answered {
    Answered {
        member: view.member,
        answer: answer_of(view.answer),
        reason: view.reason.map(text_of),
    }
}

/// What came out of a question.
pub fn outcome_of(outcome: options::Outcome) -> Outcome {
    Outcome {
        order: outcome.order.0,
        winners: outcome.winners,
        by_lot: outcome.by_lot,
        lot: H256(outcome.lot),
    }
}

/// The most options of an election: of more the chain keeps no counts, and there would be too many rankings to look at.
const MOST_STANDING: u8 = 6;

fn counts_of(counts: options::Counts) -> Result<Counts, Error> {
    Ok(match counts {
        options::Counts::Sums { ballots, sums } => Counts::Sums {
            answers: ballots,
            sums: sums.0,
        },
        options::Counts::Pairs {
            ballots,
            options,
            pairs,
        } => {
            let among = usize::from(options).min(pairs.prefer.len());
            let rows = pairs.prefer.iter().take(among);
            Counts::Pairs {
                answers: ballots,
                prefer: rows
                    .map(|row| row.iter().take(among).copied().collect())
                    .collect(),
            }
        }
        options::Counts::Rankings {
            ballots,
            options,
            rankings,
        } => {
            if options > MOST_STANDING {
                return Err(Error::garbled("more options than an election has"));
            }
            Counts::Rankings {
                answers: ballots,
                rankings: rankings_of(&rankings.0, options),
            }
        }
    })
}

/// The rankings that somebody gave, as the chain keeps a counter for each in the order of a dictionary.
fn rankings_of(counters: &[u32], options: u8) -> Vec<Alike> {
    let mut all = vec![];
    continued(&mut vec![], options, &mut all);
    let alike = all.into_iter().zip(counters);
    let alike = alike.map(|(ranking, answers)| Alike {
        ranking,
        answers: *answers,
    });
    alike.filter(|alike| alike.answers > 0).collect()
}

/// Every ranking that goes on from these options, in the order of a dictionary.
fn continued(named: &mut Vec<u8>, options: u8, all: &mut Vec<Vec<u8>>) {
    for option in 1..=options {
        if named.contains(&option) {
            continue;
        }
        named.push(option);
        all.push(named.clone());
        continued(named, options, all);
        named.pop();
    }
}

/// A person's place among the delegations of an area.
pub fn place_of(view: own::DelegationView) -> Place {
    Place {
        member: view.member,
        delegate: view.delegate,
        ends_at: view.ends_at,
        behind: view.behind,
    }
}

/// Who speaks for a person in a vote.
pub fn speaker_of(view: own::VoiceView) -> Speaker {
    Speaker {
        through: view.through,
        ballot: view.ballot.map(ballot_of),
    }
}

/// The counts.
pub fn tally_of(tally: counting::Tally) -> Tally {
    Tally {
        agree: tally.agree,
        abstain: tally.abstain,
        disagree: tally.disagree,
        block: tally.block,
        standing: tally.standing.0,
    }
}

// The matches below are whole, so that a way of deciding without a word does not compile.

/// A way of deciding.
pub fn method_of(method: own::Method) -> Method {
    match method {
        own::Method::SenseCheck => Method::SenseCheck,
        own::Method::Advice => Method::Advice,
        own::Method::Count => Method::Count,
        own::Method::Majority => Method::Majority,
        own::Method::Supermajority => Method::Supermajority,
        own::Method::AdaptiveQuorum => Method::AdaptiveQuorum,
        own::Method::Consent => Method::Consent,
        own::Method::Score => Method::Score,
        own::Method::Dots => Method::Dots,
        own::Method::Approval => Method::Approval,
        own::Method::TimePoll => Method::TimePoll,
        own::Method::RankedChoice => Method::RankedChoice,
        own::Method::Election => Method::Election,
    }
}

/// What a person says.
pub fn choice_of(choice: own::Choice) -> Choice {
    match choice {
        own::Choice::Agree => Choice::Agree,
        own::Choice::Abstain => Choice::Abstain,
        own::Choice::Disagree => Choice::Disagree,
        own::Choice::Block => Choice::Block,
    }
}

/// Why a delegation ended.
pub fn end_of(end: own::DelegationEnd) -> DelegationEnd {
    match end {
        own::DelegationEnd::TakenBack => DelegationEnd::TakenBack,
        own::DelegationEnd::Expired => DelegationEnd::Expired,
        own::DelegationEnd::StandingLost => DelegationEnd::StandingLost,
    }
}

/// A result.
pub fn verdict_of(verdict: counting::Verdict) -> Verdict {
    match verdict {
        counting::Verdict::Passed => Verdict::Passed,
        counting::Verdict::TooFewTookPart => Verdict::TooFewTookPart,
        counting::Verdict::TooFewAgreed => Verdict::TooFewAgreed,
        counting::Verdict::Blocked => Verdict::Blocked,
        counting::Verdict::Published => Verdict::Published,
        counting::Verdict::Chosen => Verdict::Chosen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counters_of_an_election_are_rankings_in_the_order_of_a_dictionary() {
        let rankings = |counters: &[u32], options| {
            let alike = rankings_of(counters, options).into_iter();
            alike
                .map(|alike| (alike.ranking, alike.answers))
                .collect::<Vec<_>>()
        };
        // [1], [1, 2], [2], [2, 1]
        assert_eq!(
            rankings(&[5, 0, 7, 1], 2),
            [(vec![1], 5), (vec![2], 7), (vec![2, 1], 1)]
        );
        assert_eq!(rankings(&[1; 2_000], 6).len(), 1_956);
        let all = rankings(&[1; 1_956], 6);
        assert!(all.is_sorted() && all[1].0 == [1, 2] && all[1_955].0 == [6, 5, 4, 3, 2, 1]);
        assert_eq!(rankings(&[1, 2], 0), []);
    }
}

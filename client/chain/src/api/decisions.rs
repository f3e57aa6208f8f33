// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the runtime's types of decisions become the plain ones of [`crate::decisions`].

use super::runtime::runtime_types as types;
use super::text_of;
use crate::decisions::{
    Area, Ballot, Choice, Closure, Content, Decision, DelegationEnd, Document, Electorate, Method, Place,
    Poll, Speaker, Stage, Tally, Terms, Verdict,
};
use crate::error::Error;
use crate::refusal::Refusal;
use codec::Encode;
use subxt::error::DispatchError;
use subxt::metadata::ArcMetadata;
use types::opensystem_decisions::{areas, counting, types as own};

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
    })
}

fn content_of(content: own::Content) -> Content {
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
    }
}

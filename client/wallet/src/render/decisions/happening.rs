// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happened in deciding, as people are told.

use super::{choice, counts, verdict_word};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Deciding, Method};

/// What happened in deciding, in words.
pub fn told(ctx: &Context, fact: &Deciding) -> String {
    let id = |id: &u32| ("id", id.to_string());
    let member = |member: &u32| ("member", member.to_string());
    let dates = |opens: &u64, closes: &u64| [("opens", ctx.date(*opens)), ("closes", ctx.date(*closes))];
    match fact {
        Deciding::IdeaPublished { idea, author, .. } => {
            ctx.say(Word::DidHaveIdea, &[id(idea), member(author)])
        }
        Deciding::IdeaAmended { idea } => ctx.say(Word::DidAmendIdea, &[id(idea)]),
        Deciding::IdeaForgotten { idea } => ctx.say(Word::DidForgetIdea, &[id(idea)]),
        Deciding::Proposed {
            proposal,
            author,
            opens_at,
            closes_at,
            ..
        } => {
            let [opens, closes] = dates(opens_at, closes_at);
            ctx.say(Word::DidPropose, &[id(proposal), member(author), opens, closes])
        }
        Deciding::ProposalAmended {
            proposal,
            opens_at,
            closes_at,
            ..
        } => {
            let [opens, closes] = dates(opens_at, closes_at);
            ctx.say(Word::DidAmendProposal, &[id(proposal), opens, closes])
        }
        Deciding::ProposalWithdrawn { proposal } => ctx.say(Word::DidWithdrawProposal, &[id(proposal)]),
        Deciding::Voted { .. }
        | Deciding::VoteTakenBack { .. }
        | Deciding::BlockSeconded { .. }
        | Deciding::VoteOpened { .. }
        | Deciding::VoteExtended { .. }
        | Deciding::VoteClosed { .. } => of_a_vote(ctx, fact),
        Deciding::DecisionEnacted { proposal } => ctx.say(Word::DidEnact, &[id(proposal)]),
        Deciding::EnactmentFailed { proposal, error } => {
            ctx.say(Word::DidFail, &[id(proposal), ("reason", error.say(ctx.lang))])
        }
        Deciding::DecisionRetried { proposal } => ctx.say(Word::DidRetry, &[id(proposal)]),
        Deciding::DecisionLapsed { proposal } => ctx.say(Word::DidLapse, &[id(proposal)]),
        Deciding::DecisionCancelled { proposal } => ctx.say(Word::DidCancel, &[id(proposal)]),
        Deciding::Delegated { .. } | Deciding::DelegationEnded { .. } => {
            crate::render::delegations::made(ctx, fact)
        }
        Deciding::AreaSet { area } => ctx.say(Word::DidSetArea, &[("area", area.to_string())]),
        Deciding::AreaRemoved { area } => ctx.say(Word::DidRemoveArea, &[("area", area.to_string())]),
        Deciding::CommonsSpent { to, amount } => {
            let values = [
                ("address", ctx.shown(to)),
                ("amount", crate::render::coins(*amount, ctx.lang)),
            ];
            ctx.say(Word::DidSpend, &values)
        }
    }
}

fn of_a_vote(ctx: &Context, fact: &Deciding) -> String {
    let id = |id: &u32| ("id", id.to_string());
    match fact {
        Deciding::VoteOpened { proposal, persons } => {
            ctx.say(Word::DidOpen, &[id(proposal), ("persons", persons.to_string())])
        }
        Deciding::Voted {
            proposal,
            member,
            choice: said,
            voices,
            ..
        } => {
            let values = [
                id(proposal),
                ("member", member.to_string()),
                ("choice", choice(ctx, *said)),
                ("count", voices.to_string()),
            ];
            match voices {
                ..=1 => ctx.say(Word::DidVote, &values),
                2.. => ctx.say(Word::DidVoteFor, &values),
            }
        }
        Deciding::VoteTakenBack { proposal, member } => ctx.say(
            Word::DidTakeBackVote,
            &[id(proposal), ("member", member.to_string())],
        ),
        Deciding::BlockSeconded {
            proposal,
            blocker,
            by,
            stands,
        } => {
            let values = [
                id(proposal),
                ("member", blocker.to_string()),
                ("by", by.to_string()),
            ];
            match stands {
                true => ctx.say(Word::DidSecondStands, &values),
                false => ctx.say(Word::DidSecond, &values),
            }
        }
        Deciding::VoteExtended { proposal, closes_at } => {
            ctx.say(Word::DidExtend, &[id(proposal), ("date", ctx.date(*closes_at))])
        }
        Deciding::VoteClosed {
            proposal,
            verdict,
            tally,
        } => {
            let verdict = ("verdict", ctx.say(verdict_word(*verdict), &[]));
            let counts = ("counts", counts(ctx, tally, Method::Consent));
            ctx.say(Word::DidClose, &[id(proposal), verdict, counts])
        }
        _ => String::new(),
    }
}

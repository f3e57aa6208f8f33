// SPDX-License-Identifier: AGPL-3.0-or-later
//! What comes after a vote, as people see it.

use super::clean;
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Conclusion, Decision, Moment, Poll, Stage};

/// That people vote a second time, and no more; nothing of a first vote.
pub fn second_vote_line(ctx: &Context, poll: &Poll) -> Option<String> {
    let at = poll.called_back_at?;
    Some(ctx.say(Word::SecondVote, &[("date", ctx.date(at))]))
}

/// Until when it can be amended, whether it can be called back, what came of it, and when it can be decided anew.
pub fn after_lines(ctx: &Context, decision: &Decision, now: Moment) -> Vec<String> {
    let mut lines = vec![];
    if let Some(until) = decision.young_until.filter(|until| now < *until) {
        lines.push(ctx.say(Word::AmendableUntil, &[("date", ctx.date(until))]));
    }
    if let Some(asked) = decision.call_back {
        let values = [
            ("id", decision.id.to_string()),
            ("callers", asked.callers.to_string()),
            ("needed", asked.needed.to_string()),
        ];
        lines.push(ctx.say(Word::CallBackStands, &values));
    }
    lines.extend(conclusion_line(ctx, decision));
    if let Some(conclusion) = &decision.conclusion {
        lines.extend(review_line(ctx, decision, conclusion, now));
    }
    lines
}

/// What its author says came of it.
pub fn conclusion_line(ctx: &Context, decision: &Decision) -> Option<String> {
    let conclusion = decision.conclusion.as_ref()?;
    let values = [
        ("date", ctx.date(conclusion.at)),
        ("statement", clean(&conclusion.statement)),
    ];
    Some(ctx.say(Word::ConclusionIs, &values))
}

fn review_line(ctx: &Context, decision: &Decision, conclusion: &Conclusion, now: Moment) -> Option<String> {
    if let Some(anew) = conclusion.reopened_as {
        return Some(ctx.say(Word::ReopenedAs, &[("anew", anew.to_string())]));
    }
    let values = [
        ("id", decision.id.to_string()),
        ("date", ctx.date(conclusion.review_at?)),
    ];
    Some(match decision.is_due_for_review(now) {
        true => ctx.say(Word::ReviewDue, &values),
        false => ctx.say(Word::ReviewFrom, &values),
    })
}

/// The command by which its author says what came of it, where he has not yet.
pub fn conclude_line(ctx: &Context, decision: &Decision) -> Option<String> {
    let closed = decision.poll.as_ref().is_some_and(|poll| poll.closure.is_some());
    let unsaid = closed && decision.conclusion.is_none();
    let values = [("id", decision.id.to_string())];
    unsaid.then(|| ctx.say(Word::NextConclude, &values))
}

/// How it stands in a few words, with a mark where people vote on it again or can have it decided anew.
pub fn marked(ctx: &Context, decision: &Decision, stage: String, now: Moment) -> String {
    let again = decision.poll.as_ref().is_some_and(|poll| {
        poll.called_back_at.is_some() && matches!(poll.stage, Stage::Voting | Stage::Waiting { .. })
    });
    match (again, decision.is_due_for_review(now)) {
        (true, _) => ctx.say(Word::ShortSecondVote, &[("stage", stage)]),
        (false, true) => ctx.say(Word::ShortReview, &[("stage", stage)]),
        (false, false) => stage,
    }
}

#[cfg(test)]
mod tests;

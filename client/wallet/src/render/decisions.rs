// SPDX-License-Identifier: AGPL-3.0-or-later
//! How decisions look to people: what is said, how it is counted, and why it passed or not.

mod afterwards;
mod happening;
pub use afterwards::{after_lines, conclude_line, conclusion_line};
pub use happening::told;

use super::{asking, clean, line, numbers};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{
    agree_needed, share, Area, AreaId, Ballot, Choice, Content, Decision, Method, Moment, Poll, Stage, Tally,
    Verdict, VoteTerms,
};

/// A way of deciding in words.
pub fn method(ctx: &Context, method: Method) -> String {
    let word = match method {
        Method::SenseCheck => Word::MethodSenseCheck,
        Method::Advice => Word::MethodAdvice,
        Method::Count => Word::MethodCount,
        Method::Majority => Word::MethodMajority,
        Method::Supermajority => Word::MethodSupermajority,
        Method::AdaptiveQuorum => Word::MethodAdaptiveQuorum,
        Method::Consent => Word::MethodConsent,
        Method::Score => Word::MethodScore,
        Method::Dots => Word::MethodDots,
        Method::Approval => Word::MethodApproval,
        Method::TimePoll => Word::MethodTimePoll,
        Method::RankedChoice => Word::MethodRankedChoice,
        Method::Election => Word::MethodElection,
    };
    ctx.say(word, &[])
}

/// The word for a result.
pub fn verdict_word(verdict: Verdict) -> Word {
    match verdict {
        Verdict::Passed => Word::VerdictPassed,
        Verdict::TooFewTookPart => Word::VerdictTooFewTookPart,
        Verdict::TooFewAgreed => Word::VerdictTooFewAgreed,
        Verdict::Blocked => Word::VerdictBlocked,
        Verdict::Published => Word::VerdictPublished,
        Verdict::Chosen => Word::VerdictChosen,
    }
}

/// What a person says, in words.
pub fn choice(ctx: &Context, choice: Choice) -> String {
    let word = match choice {
        Choice::Agree => Word::ChoiceAgree,
        Choice::Abstain => Word::ChoiceAbstain,
        Choice::Disagree => Word::ChoiceDisagree,
        Choice::Block => Word::ChoiceBlock,
    };
    ctx.say(word, &[])
}

/// How many said what; blocks only where there can be some.
pub fn counts(ctx: &Context, tally: &Tally, method: Method) -> String {
    let values = [
        ("agree", tally.agree.to_string()),
        ("abstain", tally.abstain.to_string()),
        ("disagree", tally.disagree.to_string()),
        ("block", tally.block.to_string()),
    ];
    match method {
        Method::Consent => ctx.say(Word::CountsWithBlocks, &values),
        _ => ctx.say(Word::Counts, &values),
    }
}

/// So many of a thousand, as people say it: `66.7 %`.
fn percent(ctx: &Context, permille: u16) -> String {
    let (whole, tenth) = (permille / 10, permille % 10);
    let comma = match ctx.lang {
        opensystem_chain::Lang::En => '.',
        opensystem_chain::Lang::Fr => ',',
    };
    match tenth {
        0 => format!("{whole} %"),
        tenth => format!("{whole}{comma}{tenth} %"),
    }
}

/// Number and title.
pub fn head_line(ctx: &Context, decision: &Decision) -> String {
    let values = [
        ("id", decision.id.to_string()),
        ("title", line(&decision.content.title)),
    ];
    ctx.say(Word::DecisionHead, &values)
}

/// What an idea or a proposal says, whose it is and where it belongs.
pub fn head_lines(ctx: &Context, decision: &Decision, areas: &[(AreaId, Area)]) -> Vec<String> {
    let known = areas.iter().find(|(id, _)| *id == decision.area);
    let area = known.map_or_else(|| decision.area.to_string(), |(_, area)| line(&area.name));
    let values = |poll: Option<&Poll>| {
        [
            ("member", decision.author.to_string()),
            ("area", area.clone()),
            ("date", ctx.date(decision.at)),
            (
                "method",
                poll.map(|poll| method(ctx, poll.method)).unwrap_or_default(),
            ),
        ]
    };
    let mut lines = vec![head_line(ctx, decision)];
    lines.push(match &decision.poll {
        None => ctx.say(Word::DecisionIsIdea, &values(None)),
        Some(poll) => ctx.say(Word::DecisionIsProposal, &values(Some(poll))),
    });
    let amendments = decision.poll.as_ref().map_or(0, Poll::amendments);
    if amendments > 0 {
        lines.push(ctx.say(Word::DecisionAmended, &[("count", amendments.to_string())]));
    }
    lines.extend(
        decision
            .about
            .map(|id| ctx.say(Word::DecisionAbout, &[("id", id.to_string())])),
    );
    lines.extend(content_lines(ctx, &decision.content));
    lines
}

/// The text, and where its long form is.
pub fn content_lines(ctx: &Context, content: &Content) -> Vec<String> {
    let mut lines = vec![clean(&content.text)];
    if let Some(document) = &content.document {
        let values = [
            ("uri", line(&document.uri)),
            ("hash", format!("{:?}", document.hash)),
        ];
        lines.push(ctx.say(Word::DecisionDocument, &values));
    }
    lines
}

/// What it takes to pass, where so many can vote.
pub fn rule_lines(ctx: &Context, method: Method, terms: &VoteTerms, persons: u32) -> Vec<String> {
    if !method.binds() && !method.asks() {
        return vec![ctx.say(Word::RuleBindsNothing, &[])];
    }
    let floor = [
        ("floor", share(terms.floor_permille, persons).to_string()),
        ("percent", percent(ctx, terms.floor_permille)),
        ("persons", persons.to_string()),
    ];
    let rule = match method {
        Method::Supermajority => Word::RuleSupermajority,
        Method::AdaptiveQuorum => Word::RuleAdaptiveQuorum,
        Method::Consent => Word::RuleConsent,
        _ if method.asks() => Word::RuleQuestion,
        _ => Word::RuleMajority,
    };
    let approval = [("percent", percent(ctx, terms.approval_permille))];
    vec![ctx.say(Word::RuleFloor, &floor), ctx.say(rule, &approval)]
}

/// How the vote stands: dates, counts, whether enough took part, whether enough agree, and the result. `persons` can vote as
/// far as is known before it opens.
pub fn vote_lines(ctx: &Context, decision: &Decision, persons: u32) -> Vec<String> {
    let Some(poll) = &decision.poll else {
        let until = decision.forgotten_at.map(|moment| ctx.date(moment));
        return until
            .map(|date| ctx.say(Word::IdeaUntil, &[("date", date)]))
            .into_iter()
            .collect();
    };
    if poll.electorate.is_none() && poll.stage != Stage::Voting {
        // It ended before it opened.
        return stage_line(ctx, poll).into_iter().collect();
    }
    let mut lines = vec![when_line(ctx, poll)];
    lines.extend(afterwards::second_vote_line(ctx, poll));
    if poll.extensions > 0 {
        lines.push(ctx.say(Word::VoteWasExtended, &[("count", poll.extensions.to_string())]));
    }
    if let Some(question) = &decision.question {
        lines.extend(asking::vote_lines(ctx, decision, poll, question, persons));
        return lines;
    }
    let Some(electorate) = &poll.electorate else {
        lines.extend(rule_lines(ctx, poll.method, &poll.terms, persons));
        return lines;
    };
    lines.push(counts(ctx, &decision.tally, poll.method));
    lines.push(turnout_line(ctx, decision.turnout(), poll, electorate.persons));
    if poll.method.binds() {
        lines.push(agreement_line(ctx, &decision.tally, poll, electorate.persons));
    }
    lines.extend(decision.verdict.map(|verdict| result_line(ctx, poll, verdict)));
    lines.extend(stage_line(ctx, poll));
    lines
}

fn when_line(ctx: &Context, poll: &Poll) -> String {
    let values = [
        ("opens", ctx.date(poll.opens_at)),
        ("closes", ctx.date(poll.closes_at)),
    ];
    match (&poll.stage, &poll.electorate) {
        (Stage::Voting, None) => ctx.say(Word::VoteOpens, &values),
        (Stage::Voting, Some(_)) => ctx.say(Word::VoteOpen, &values),
        _ => ctx.say(Word::VoteWas, &values),
    }
}

/// How many took part, against how many must.
pub fn turnout_line(ctx: &Context, turnout: u32, poll: &Poll, persons: u32) -> String {
    let floor = share(poll.terms.floor_permille, persons);
    let values = [
        ("turnout", turnout.to_string()),
        ("persons", persons.to_string()),
        ("floor", floor.to_string()),
        ("percent", percent(ctx, poll.terms.floor_permille)),
        ("missing", floor.saturating_sub(turnout).to_string()),
    ];
    match (poll.method.binds() || poll.method.asks(), turnout >= floor) {
        (false, _) => ctx.say(Word::TurnoutOnly, &values),
        (true, true) => ctx.say(Word::TurnoutEnough, &values),
        (true, false) => ctx.say(Word::TurnoutMissing, &values),
    }
}

/// How many agree, against how many must.
fn agreement_line(ctx: &Context, tally: &Tally, poll: &Poll, persons: u32) -> String {
    if poll.method == Method::Consent && !tally.standing.is_empty() {
        return ctx.say(Word::BlocksStand, &[("list", numbers(&tally.standing))]);
    }
    let needed = agree_needed(poll.method, &poll.terms, tally.disagree, persons);
    let values = [
        ("agree", tally.agree.to_string()),
        ("disagree", tally.disagree.to_string()),
        ("percent", percent(ctx, poll.terms.approval_permille)),
        ("needed", needed.unwrap_or_default().to_string()),
        (
            "missing",
            needed.unwrap_or_default().saturating_sub(tally.agree).to_string(),
        ),
    ];
    let enough = needed.is_some_and(|needed| tally.agree >= needed);
    let word = match (poll.method, enough, needed) {
        (_, false, None) => Word::AgreeImpossible,
        (Method::Supermajority, true, _) => Word::SupermajorityEnough,
        (Method::Supermajority, false, _) => Word::SupermajorityMissing,
        (Method::AdaptiveQuorum, true, _) => Word::AdaptiveEnough,
        (Method::AdaptiveQuorum, false, _) => Word::AdaptiveMissing,
        (Method::Consent, true, _) => Word::ConsentEnough,
        (Method::Consent, false, _) => Word::ConsentMissing,
        (_, true, _) => Word::MajorityEnough,
        (_, false, _) => Word::MajorityMissing,
    };
    ctx.say(word, &values)
}

fn result_line(ctx: &Context, poll: &Poll, verdict: Verdict) -> String {
    let value = [("verdict", ctx.say(verdict_word(verdict), &[]))];
    match (&poll.stage, &poll.closure) {
        (Stage::Voting, _) => ctx.say(Word::ResultIfNow, &value),
        (_, None) => ctx.say(Word::ResultNone, &[]),
        (_, Some(_)) => ctx.say(Word::Result, &value),
    }
}

/// What became of it after the vote.
pub fn stage_line(ctx: &Context, poll: &Poll) -> Option<String> {
    let date = |moment| ("date", ctx.date(moment));
    let said = match &poll.stage {
        Stage::Voting | Stage::Decided => return None,
        Stage::Waiting { from } => ctx.say(Word::StageWaiting, &[date(*from)]),
        Stage::Enacted { at } => ctx.say(Word::StageEnacted, &[date(*at)]),
        Stage::Failed { at, error } => {
            ctx.say(Word::StageFailed, &[date(*at), ("reason", error.say(ctx.lang))])
        }
        Stage::Lapsed { at, error } => {
            ctx.say(Word::StageLapsed, &[date(*at), ("reason", error.say(ctx.lang))])
        }
        Stage::Withdrawn { at } => ctx.say(Word::StageWithdrawn, &[date(*at)]),
        Stage::Cancelled { at } => ctx.say(Word::StageCancelled, &[date(*at)]),
    };
    Some(said)
}

/// What whoever asks said himself.
pub fn own_line(ctx: &Context, ballot: &Ballot) -> String {
    let said = ("choice", choice(ctx, ballot.choice));
    match &ballot.reason {
        None => ctx.say(Word::OwnVote, &[said]),
        Some(reason) => ctx.say(Word::OwnVoteBecause, &[said, ("reason", clean(reason))]),
    }
}

/// Somebody's block, and whether it stands.
pub fn block_line(ctx: &Context, ballot: &Ballot, stands: bool) -> String {
    let values = [
        ("member", ballot.member.to_string()),
        ("count", ballot.seconds.to_string()),
        ("reason", clean(ballot.reason.as_deref().unwrap_or("–"))),
    ];
    match stands {
        true => ctx.say(Word::BlockStands, &values),
        false => ctx.say(Word::BlockWaits, &values),
    }
}

/// The command for what can be done with it.
pub fn next_line(ctx: &Context, decision: &Decision) -> Option<String> {
    let values = [("id", decision.id.to_string())];
    let Some(poll) = &decision.poll else {
        return Some(ctx.say(Word::NextPropose, &values));
    };
    match &poll.stage {
        Stage::Voting if poll.electorate.is_some() => Some(match &decision.question {
            None => ctx.say(Word::NextVote, &values),
            Some(question) => {
                let how = asking::how(poll.method, question, decision.id);
                ctx.say(Word::NextAnswer, &[("how", how)])
            }
        }),
        Stage::Failed { .. } => Some(ctx.say(Word::NextRetry, &values)),
        _ => None,
    }
}

/// An idea or a proposal on one line.
pub fn list_line(ctx: &Context, decision: &Decision, areas: &[(AreaId, Area)], now: Moment) -> String {
    let known = areas.iter().find(|(id, _)| *id == decision.area);
    let area = known.map_or_else(|| decision.area.to_string(), |(_, area)| line(&area.name));
    let values = [
        ("id", decision.id.to_string()),
        ("title", line(&decision.content.title)),
        ("area", area),
        (
            "stage",
            afterwards::marked(ctx, decision, standing(ctx, decision), now),
        ),
    ];
    ctx.say(Word::DecisionLine, &values)
}

/// How it stands, in a few words.
fn standing(ctx: &Context, decision: &Decision) -> String {
    let Some(poll) = &decision.poll else {
        return ctx.say(Word::ShortIdea, &[]);
    };
    let date = |moment| ("date", ctx.date(moment));
    match (&poll.stage, &poll.electorate) {
        (Stage::Voting, None) => ctx.say(Word::ShortOpens, &[date(poll.opens_at)]),
        (Stage::Voting, Some(_)) if decision.question.is_some() => {
            let count = ("count", decision.turnout().to_string());
            ctx.say(Word::ShortAsked, &[date(poll.closes_at), count])
        }
        (Stage::Voting, Some(_)) => {
            let counts = ("counts", counts(ctx, &decision.tally, poll.method));
            ctx.say(Word::ShortOpen, &[date(poll.closes_at), counts])
        }
        (Stage::Decided, _) => came_to(ctx, decision, poll.method),
        (Stage::Waiting { from }, _) => ctx.say(Word::ShortWaiting, &[date(*from)]),
        (Stage::Enacted { at }, _) => ctx.say(Word::ShortEnacted, &[date(*at)]),
        (Stage::Failed { .. } | Stage::Lapsed { .. }, _) => ctx.say(Word::ShortFailed, &[]),
        (Stage::Withdrawn { .. }, _) => ctx.say(Word::ShortWithdrawn, &[]),
        (Stage::Cancelled { .. }, _) => ctx.say(Word::ShortCancelled, &[]),
    }
}

/// What a vote came to, in a few words.
fn came_to(ctx: &Context, decision: &Decision, method: Method) -> String {
    match (&decision.question, &decision.outcome) {
        (Some(question), Some(outcome)) => asking::in_short(ctx, method, question, outcome, false),
        (Some(_), None) => ctx.say(Word::ShortNothing, &[]),
        (None, _) => {
            let verdict = decision
                .verdict
                .map(|verdict| ctx.say(verdict_word(verdict), &[]));
            ctx.say(Word::ShortDecided, &[("verdict", verdict.unwrap_or_default())])
        }
    }
}

/// An area: how it decides and on which terms.
pub fn area_lines(ctx: &Context, id: AreaId, area: &Area, day_millis: u64) -> Vec<String> {
    let methods: Vec<_> = area
        .methods
        .iter()
        .map(|way| format!("{} ({})", method(ctx, *way), way.word()))
        .collect();
    let span = |millis: u64| span(ctx, millis, day_millis);
    let terms = &area.terms;
    let values = [
        ("discussion", span(terms.discussion_millis)),
        ("voting", span(terms.voting_millis)),
        ("window", span(terms.window_millis)),
        ("delay", span(terms.delay_millis)),
        ("floor", percent(ctx, terms.floor_permille)),
        ("approval", percent(ctx, terms.approval_permille)),
    ];
    vec![
        ctx.say(
            Word::AreaHead,
            &[("id", id.to_string()), ("name", line(&area.name))],
        ),
        ctx.say(Word::AreaWays, &[("list", methods.join(", "))]),
        ctx.say(Word::AreaTimes, &values),
        ctx.say(Word::AreaShares, &values),
    ]
}

/// A period in days and hours of the ecosystem, rounded up to whole hours.
fn span(ctx: &Context, millis: u64, day_millis: u64) -> String {
    let hours = u128::from(millis) * 24;
    let hours = hours.div_ceil(u128::from(day_millis.max(1)));
    let (days, hours) = (hours / 24, hours % 24);
    let values = [("days", days.to_string()), ("hours", hours.to_string())];
    match (days, hours) {
        (0, _) => ctx.say(Word::SpanHours, &values),
        (_, 0) => ctx.say(Word::SpanDays, &values),
        _ => ctx.say(Word::SpanDaysHours, &values),
    }
}

#[cfg(test)]
pub mod tests;

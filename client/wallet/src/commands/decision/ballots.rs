// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ballots for whoever wants to count again: `decision ballots` writes them down, `opensystem tally` counts them without a
//! chain.

use super::found;
use crate::commands::tx::write_new;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::machine;
use crate::render::{self, asking};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Counts, Export, ExportFault, Misweighed, ProposalId, Question, Recount, VoteOutcome, DAYS_OF_DELEGATIONS,
    MOST_STEPS,
};
use serde_json::{json, Value};
use std::path::{Path, PathBuf};

/// So many ballots that count for others than the chain found are told one by one.
const MOST_TOLD: usize = 10;
/// The largest file of ballots that is read: some hundred thousand of them, each with its reason.
const LONGEST_FILE: u64 = 512 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Ballots {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(long = "to", value_name = "FILE")]
    pub to: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Tally {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

pub async fn ballots(options: Ballots, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let decision = found(&now, options.proposal).await?;
    let asks = decision.question.is_some();
    let ballots = match asks {
        true => vec![],
        false => now.ballots(options.proposal).await?,
    };
    let delegations = now.delegations_in(&decision).await?;
    let export = Export::of(
        &decision,
        ballots,
        delegations,
        chain.genesis(),
        now.block_number(),
    );
    let mut export = export.map_err(|fault| told(fault, options.proposal))?;
    if asks {
        export = export.with_answers(now.answers(options.proposal).await?);
    }
    let Some(path) = options.to else {
        // The file itself, whoever reads it.
        writeln!(out, "{}", json!(export))?;
        return Ok(());
    };
    write_new(&path, &export)?;
    written(&export, &path, ctx, out)
}

/// What was written, and where.
fn written(export: &Export, path: &Path, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let path = path.display().to_string();
    let answers = export.answers.as_ref().map(Vec::len);
    let values = [
        ("path", path.clone()),
        ("count", answers.unwrap_or(export.ballots.len()).to_string()),
    ];
    let delegations = export.delegations.as_ref().map(Vec::len);
    let word = match answers {
        Some(_) => Word::AnswersWritten,
        None => Word::BallotsWritten,
    };
    let mut lines = vec![ctx.say(word, &values)];
    lines.extend(match delegations {
        Some(0) => None,
        Some(count) => Some(ctx.say(Word::WithDelegations, &[("count", count.to_string())])),
        None => {
            let days = ("days", DAYS_OF_DELEGATIONS.to_string());
            Some(ctx.say(Word::WithoutDelegations, &[days]))
        }
    });
    let value = json!({
        "path": path, "proposal": export.proposal, "ballots": export.ballots.len(), "delegations": delegations,
        "answers": answers,
    });
    ctx.answer(out, &value, &lines)
}

pub fn tally(options: Tally, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let export = read(&options.file)?;
    let recount = export.recount().map_err(|fault| told(fault, export.proposal))?;
    ctx.answer(out, &value(&export, &recount), &lines(ctx, &export, &recount))?;
    match recount.same {
        true => Ok(()),
        false => {
            let values = [("id", export.proposal.to_string())];
            Err(failure(Exit::Refused, Word::TallyDiffers, &values))
        }
    }
}

fn value(export: &Export, recount: &Recount) -> Value {
    let mut value = json!({
        "proposal": export.proposal, "counted": { "tally": recount.tally, "verdict": recount.verdict },
        "found": { "tally": export.tally, "verdict": export.verdict }, "voices": recount.voices, "same": recount.same,
    });
    if export.question.is_some() {
        value["counted"]["counts"] = json!(recount.counts);
        value["counted"]["outcome"] = json!(recount.outcome);
        value["found"]["counts"] = json!(export.counts);
        value["found"]["outcome"] = json!(export.outcome);
    }
    value
}

fn lines(ctx: &Context, export: &Export, recount: &Recount) -> Vec<String> {
    if let Some(question) = &export.question {
        return asked_lines(ctx, export, question, recount);
    }
    let result = |verdict| match verdict {
        Some(verdict) => ctx.say(render::decisions::verdict_word(verdict), &[]),
        None => ctx.say(Word::VerdictNone, &[]),
    };
    let counts = |tally| render::decisions::counts(ctx, tally, export.method);
    let counted = [
        ("counts", counts(&recount.tally)),
        ("verdict", result(recount.verdict)),
    ];
    let found = [
        ("counts", counts(&export.tally)),
        ("verdict", result(export.verdict)),
    ];
    let mut lines = vec![head_line(ctx, export)];
    let delegations = export.delegations.as_ref().map_or(0, Vec::len);
    if delegations > 0 {
        lines.push(ctx.say(Word::WithDelegations, &[("count", delegations.to_string())]));
    }
    lines.push(ctx.say(Word::TallyCounted, &counted));
    lines.push(ctx.say(Word::TallyFound, &found));
    lines.extend(misweighed(ctx, &recount.voices));
    if recount.same {
        lines.push(ctx.say(Word::TallySame, &[]));
    }
    lines
}

fn head_line(ctx: &Context, export: &Export) -> String {
    let values = [
        ("id", export.proposal.to_string()),
        ("title", render::line(&export.title)),
        ("block", export.block.to_string()),
    ];
    ctx.say(Word::TallyHead, &values)
}

/// What answers came to, and what the chain found: where these differ, both.
fn asked_lines(ctx: &Context, export: &Export, question: &Question, recount: &Recount) -> Vec<String> {
    let table = |counts: &Counts| asking::counts_lines(ctx, export.method, question, counts);
    let mut lines = vec![head_line(ctx, export)];
    lines.extend(recount.counts.iter().flat_map(table));
    let counted = came_to(
        ctx,
        export,
        question,
        recount.counts.as_ref(),
        recount.outcome.as_ref(),
    );
    lines.push(ctx.say(Word::TallyCounted, &counted));
    let found = came_to(
        ctx,
        export,
        question,
        export.counts.as_ref(),
        export.outcome.as_ref(),
    );
    lines.push(ctx.say(Word::TallyFound, &found));
    if recount.same {
        let by_lot = recount.outcome.as_ref().is_some_and(|outcome| outcome.by_lot);
        if by_lot && export.closure.is_some() {
            lines.push(ctx.say(Word::LotDecided, &[]));
        }
        lines.push(ctx.say(Word::TallySame, &[]));
        return lines;
    }
    if recount.counts != export.counts {
        lines.push(ctx.say(Word::TallyCountsDiffer, &[]));
        lines.extend(export.counts.iter().flat_map(table));
    }
    let orders = [&recount.outcome, &export.outcome].map(|outcome| order(outcome.as_ref()));
    if orders[0] != orders[1] {
        let [counted, found] = orders;
        lines.push(ctx.say(Word::TallyOrders, &[("counted", counted), ("found", found)]));
    }
    lines
}

/// How many answered, and what came of it.
fn came_to(
    ctx: &Context,
    export: &Export,
    question: &Question,
    counts: Option<&Counts>,
    outcome: Option<&VoteOutcome>,
) -> [(&'static str, String); 2] {
    let count = counts.map_or(0, Counts::turnout).to_string();
    let voting = export.closure.is_none();
    let verdict = match outcome {
        Some(outcome) => asking::in_short(ctx, export.method, question, outcome, voting),
        None if voting => ctx.say(Word::VerdictNone, &[]),
        None => ctx.say(Word::ShortNothing, &[]),
    };
    let counts = ctx.say(Word::AnswersCounted, &[("count", count)]);
    [("counts", counts), ("verdict", verdict)]
}

/// The numbers of the options in their order.
fn order(outcome: Option<&VoteOutcome>) -> String {
    let Some(outcome) = outcome else {
        return "–".to_owned();
    };
    let numbers: Vec<_> = outcome.order.iter().map(u8::to_string).collect();
    numbers.join(", ")
}

/// The ballots that count for others than the chain found, the first of them one by one.
fn misweighed(ctx: &Context, voices: &[Misweighed]) -> Vec<String> {
    let line = |one: &Misweighed| {
        let values = [
            ("member", one.member.to_string()),
            ("counted", one.counted.to_string()),
            ("found", one.found.to_string()),
        ];
        ctx.say(Word::TallyVoices, &values)
    };
    let mut lines: Vec<_> = voices.iter().take(MOST_TOLD).map(line).collect();
    let rest = voices.len().saturating_sub(MOST_TOLD);
    if rest > 0 {
        lines.push(ctx.say(Word::TallyVoicesMore, &[("count", rest.to_string())]));
    }
    lines
}

fn read(path: &Path) -> Result<Export, Failure> {
    let shown = || ("path", path.display().to_string());
    let bytes =
        machine::bounded(path, LONGEST_FILE).map_err(|error| StoreFault::File(path.to_owned(), error))?;
    let Some(bytes) = bytes else {
        let values = [shown(), ("most", LONGEST_FILE.to_string())];
        return Err(failure(Exit::Usage, Word::PreimageTooLong, &values));
    };
    serde_json::from_slice(&bytes).map_err(|error| {
        let values = [shown(), ("reason", error.to_string())];
        failure(Exit::Usage, Word::NotBallots, &values)
    })
}

/// Why ballots cannot be counted, for people.
fn told(fault: ExportFault, proposal: ProposalId) -> Failure {
    let id = || ("id", proposal.to_string());
    let member = |member: u32| ("member", member.to_string());
    match fault {
        ExportFault::Idea => failure(Exit::Refused, Word::VoteOnIdea, &[id()]),
        ExportFault::Removed => failure(Exit::Refused, Word::BallotsRemoved, &[id()]),
        ExportFault::Twice(who) => failure(Exit::Refused, Word::BallotTwice, &[id(), member(who)]),
        ExportFault::NoBlocks(who) => failure(Exit::Refused, Word::BallotNoBlocks, &[id(), member(who)]),
        ExportFault::NoDelegations => failure(Exit::Refused, Word::DelegationsNotHere, &[id()]),
        ExportFault::DelegatesTwice(who) => {
            failure(Exit::Refused, Word::DelegatesTwice, &[id(), member(who)])
        }
        ExportFault::DelegationCircle(who) => {
            failure(Exit::Refused, Word::DelegationCircle, &[id(), member(who)])
        }
        ExportFault::DelegationTooLong(who) => {
            let most = ("most", MOST_STEPS.to_string());
            failure(Exit::Refused, Word::DelegationTooLong, &[id(), member(who), most])
        }
        ExportFault::DelegationsGone => {
            let days = ("days", DAYS_OF_DELEGATIONS.to_string());
            failure(Exit::Refused, Word::DelegationsGone, &[id(), days])
        }
        ExportFault::Contradiction => failure(Exit::Refused, Word::BallotsContradict, &[id()]),
        ExportFault::Mixed => failure(Exit::Refused, Word::AnswersMixed, &[id()]),
        ExportFault::QuestionUnfit => failure(Exit::Refused, Word::QuestionUnfit, &[id()]),
        ExportFault::AnswerUnfit(who) => failure(Exit::Refused, Word::AnswerUnfit, &[id(), member(who)]),
    }
}

#[cfg(test)]
mod tests;

// SPDX-License-Identifier: AGPL-3.0-or-later
//! How questions look to people: the options with their numbers, what each got, what is chosen and how that is counted, what
//! somebody answered, and how to answer.

use super::decisions::{rule_lines, stage_line, turnout_line};
use super::{clean, line};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{
    Answered, Counts, Decision, Lang, Method, Poll, Question, Stage, Verdict, VoteAnswer, VoteOutcome,
};

/// An option with its number.
pub fn numbered(ctx: &Context, question: &Question, number: u8) -> String {
    format!("{number} {}", option(ctx, question, number))
}

/// The text of an option; 0 is to leave it as it is.
pub fn option(ctx: &Context, question: &Question, number: u8) -> String {
    match (number, question.option(number)) {
        (0, _) => ctx.say(Word::OptionAsItIs, &[]),
        (_, Some(text)) => line(text),
        (_, None) => "–".to_owned(),
    }
}

fn listed(ctx: &Context, question: &Question, numbers: &[u8]) -> String {
    let all = numbers.iter().map(|number| numbered(ctx, question, *number));
    all.collect::<Vec<_>>().join(", ")
}

/// How it is counted, in a sentence or two.
pub fn rule(ctx: &Context, method: Method, question: &Question) -> String {
    let word = match method {
        Method::Score => Word::CountsScore,
        Method::Dots => Word::CountsDots,
        Method::Approval => Word::CountsApproval,
        Method::TimePoll => Word::CountsTimePoll,
        Method::RankedChoice => Word::CountsRankedChoice,
        Method::Election => Word::CountsElection,
        _ => Word::RuleBindsNothing,
    };
    ctx.say(word, &[("number", question.number.to_string())])
}

/// The options, and how they are counted.
pub fn question_lines(ctx: &Context, method: Method, question: &Question) -> Vec<String> {
    let mut lines = vec![ctx.say(Word::QuestionHead, &[])];
    let options = question.numbers(method);
    lines.extend(options.map(|number| format!("  {}", numbered(ctx, question, number))));
    lines.push(rule(ctx, method, question));
    lines
}

/// The command that answers, with numbers that would do.
pub fn how(method: Method, question: &Question, id: u32) -> String {
    let (options, highest) = (question.options.len(), question.number);
    let scores = |first: u8, second: u8| {
        let mut numbers = vec![first.to_string(), second.to_string()];
        numbers.resize(options, "0".to_owned());
        format!("--scores {}", numbers.join(","))
    };
    let said = match method {
        Method::Score => scores(highest, highest / 2),
        Method::Dots => scores(highest - highest / 3, highest / 3),
        Method::TimePoll => scores(2, 1),
        Method::Approval => "--approve 1,2".to_owned(),
        _ if options < 2 => "--rank 1,0".to_owned(),
        _ => "--rank 2,1".to_owned(),
    };
    format!("opensystem vote {id} {said}")
}

/// What somebody answers, in words.
pub fn answer(ctx: &Context, method: Method, question: &Question, answer: &VoteAnswer) -> String {
    match answer {
        VoteAnswer::Ranking(ranking) => {
            let mut places = vec![listed(ctx, question, ranking)];
            if ranking.len() < question.numbers(method).count() {
                places.push(ctx.say(Word::AnswerOthersLast, &[]));
            }
            places.join(", ")
        }
        VoteAnswer::Scores(scores) if method == Method::Approval => {
            let approved = (1..=u8::MAX).zip(scores).filter(|(_, score)| **score > 0);
            let approved: Vec<u8> = approved.map(|(number, _)| number).collect();
            match approved.is_empty() {
                true => ctx.say(Word::AnswerNone, &[]),
                false => listed(ctx, question, &approved),
            }
        }
        VoteAnswer::Scores(scores) => {
            let each = (1..=u8::MAX).zip(scores).map(|(number, score)| {
                let values = [
                    ("option", numbered(ctx, question, number)),
                    ("count", points(ctx, method, *score)),
                ];
                ctx.say(Word::AnswerPoints, &values)
            });
            each.collect::<Vec<_>>().join("; ")
        }
    }
}

fn points(ctx: &Context, method: Method, score: u8) -> String {
    match (method, score) {
        (Method::TimePoll, 0) => ctx.say(Word::AnswerNo, &[]),
        (Method::TimePoll, 1) => ctx.say(Word::AnswerIfNeedBe, &[]),
        (Method::TimePoll, 2) => ctx.say(Word::AnswerYes, &[]),
        _ => score.to_string(),
    }
}

/// What whoever asks answered himself.
pub fn own_line(ctx: &Context, method: Method, question: &Question, answered: &Answered) -> String {
    let said = ("answer", answer(ctx, method, question, &answered.answer));
    match &answered.reason {
        None => ctx.say(Word::OwnAnswer, &[said]),
        Some(reason) => ctx.say(Word::OwnAnswerBecause, &[said, ("reason", clean(reason))]),
    }
}

/// What each option got, one a line: numbers one below the other, the texts behind them.
pub fn counts_lines(ctx: &Context, method: Method, question: &Question, counts: &Counts) -> Vec<String> {
    match counts {
        Counts::Sums { answers, sums } if method == Method::Score => {
            let mean = |sum: &u64| tenths(ctx, *sum, *answers);
            let columns = [
                (Word::ColumnSum, sums.iter().map(u64::to_string).collect()),
                (Word::ColumnMean, sums.iter().map(mean).collect()),
            ];
            of_options(ctx, question, &columns)
        }
        Counts::Sums { sums, .. } => {
            let column = (column(method), sums.iter().map(u64::to_string).collect());
            of_options(ctx, question, &[column])
        }
        Counts::Pairs { prefer, .. } => pairs_lines(ctx, question, prefer),
        Counts::Rankings { .. } => {
            let firsts = counts.first_preferences(question.options.len());
            let column = (Word::ColumnFirst, firsts.iter().map(u32::to_string).collect());
            of_options(ctx, question, &[column])
        }
    }
}

/// A line for each option from 1 on, with what stands for it in each column.
fn of_options(ctx: &Context, question: &Question, columns: &[(Word, Vec<String>)]) -> Vec<String> {
    let none = String::new;
    let heads = columns.iter().map(|(word, _)| ctx.say(*word, &[]));
    let head = [none()].into_iter().chain(heads).chain([none()]).collect();
    let count = columns.iter().map(|(_, cells)| cells.len()).max();
    let row = |(number, place): (u8, usize)| {
        let cells = columns.iter().map(|(_, cells)| cells.get(place).cloned());
        let cells = cells.map(Option::unwrap_or_default);
        let cells = [number.to_string()].into_iter().chain(cells);
        cells.chain([option(ctx, question, number)]).collect()
    };
    let places = (1..=u8::MAX).zip(0..count.unwrap_or_default());
    table(head, places.map(row).collect())
}

/// How many prefer each option to each other one.
fn pairs_lines(ctx: &Context, question: &Question, prefer: &[Vec<u32>]) -> Vec<String> {
    let numbers = (0..=u8::MAX).take(prefer.len()).map(|number| number.to_string());
    let head = [String::new()].into_iter().chain(numbers).chain([String::new()]);
    let row = |(number, row): (u8, &Vec<u32>)| {
        let cell = |(column, count): (usize, &u32)| match column == usize::from(number) {
            true => "–".to_owned(),
            false => count.to_string(),
        };
        let cells = row.iter().enumerate().map(cell);
        let cells = [number.to_string()].into_iter().chain(cells);
        cells.chain([option(ctx, question, number)]).collect()
    };
    let mut lines = vec![ctx.say(Word::PairsHead, &[])];
    let rows = (0..=u8::MAX).zip(prefer).map(row);
    lines.extend(table(head.collect(), rows.collect()));
    lines
}

fn column(method: Method) -> Word {
    match method {
        Method::Dots => Word::ColumnDots,
        Method::Approval => Word::ColumnApprovals,
        _ => Word::ColumnSum,
    }
}

/// A mean with one decimal, rounded.
fn tenths(ctx: &Context, sum: u64, count: u32) -> String {
    let count = u128::from(count);
    let Some(tenths) = (u128::from(sum) * 20 + count).checked_div(2 * count) else {
        return "–".to_owned();
    };
    let comma = match ctx.lang {
        Lang::En => '.',
        Lang::Fr => ',',
    };
    format!("{}{comma}{}", tenths / 10, tenths % 10)
}

/// Columns of numbers, and a last one of texts.
fn table(head: Vec<String>, rows: Vec<Vec<String>>) -> Vec<String> {
    let length = |text: &String| text.chars().count();
    let width = |column: usize| {
        let all = rows.iter().chain([&head]).filter_map(|row| row.get(column));
        all.map(length).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len().saturating_sub(1)).map(width).collect();
    let written = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths);
        let cells: String = cells.map(|(cell, width)| format!("  {cell:>width$}")).collect();
        let text = row.get(widths.len()).map_or("", String::as_str);
        format!("{cells}  {text}").trim_end().to_owned()
    };
    [&head].into_iter().chain(&rows).map(written).collect()
}

/// How the vote on a question stands. `persons` can vote as far as is known before it opens.
pub fn vote_lines(
    ctx: &Context,
    decision: &Decision,
    poll: &Poll,
    question: &Question,
    persons: u32,
) -> Vec<String> {
    let Some(electorate) = &poll.electorate else {
        let mut lines = question_lines(ctx, poll.method, question);
        lines.extend(rule_lines(ctx, poll.method, &poll.terms, persons));
        return lines;
    };
    let counts = decision.counts.as_ref();
    let counts = counts.map(|counts| counts_lines(ctx, poll.method, question, counts));
    let mut lines = counts.unwrap_or_default();
    lines.push(rule(ctx, poll.method, question));
    lines.push(turnout_line(ctx, decision.turnout(), poll, electorate.persons));
    lines.extend(outcome_lines(ctx, decision, poll, question));
    lines.push(ctx.say(Word::RuleQuestion, &[]));
    lines.extend(stage_line(ctx, poll));
    lines
}

/// What came out, or would.
fn outcome_lines(ctx: &Context, decision: &Decision, poll: &Poll, question: &Question) -> Vec<String> {
    let voting = poll.stage == Stage::Voting;
    let too_few = decision.verdict == Some(Verdict::TooFewTookPart);
    let Some(outcome) = &decision.outcome else {
        let word = match (voting, too_few, &poll.closure) {
            (true, ..) => Word::NobodyAnswered,
            (false, true, Some(_)) => Word::NothingChosen,
            (false, ..) => Word::ResultNone,
        };
        return vec![ctx.say(word, &[])];
    };
    let mut lines = came_out(ctx, poll.method, question, outcome, voting);
    if voting && too_few {
        lines.push(ctx.say(Word::NothingChosenNow, &[]));
    }
    lines
}

/// Who is chosen, in which order, and whether by lot. Of an election only who is elected: the others are persons, and nothing
/// ranks them.
pub fn came_out(
    ctx: &Context,
    method: Method,
    question: &Question,
    outcome: &VoteOutcome,
    voting: bool,
) -> Vec<String> {
    if voting && outcome.by_lot {
        return vec![ctx.say(Word::LotWould, &[])];
    }
    let elects = method == Method::Election;
    let word = match (elects, voting) {
        (true, true) => Word::ElectedSoFar,
        (true, false) => Word::ElectedIs,
        (false, true) => Word::ChosenSoFar,
        (false, false) => Word::ChosenIs,
    };
    let list = |numbers: &[u8]| [("list", listed(ctx, question, numbers))];
    let mut lines = vec![ctx.say(word, &list(&outcome.chosen()))];
    if !elects {
        lines.push(ctx.say(Word::OrderIs, &list(&outcome.order)));
    }
    if outcome.by_lot {
        lines.push(ctx.say(Word::LotDecided, &[]));
    }
    lines
}

/// What came out in a few words, or would if the vote closed now.
pub fn in_short(
    ctx: &Context,
    method: Method,
    question: &Question,
    outcome: &VoteOutcome,
    voting: bool,
) -> String {
    let word = match (voting, method) {
        (true, _) if outcome.by_lot => Word::ShortLevel,
        (true, _) => Word::ShortSoFar,
        (false, Method::Election) => Word::ShortElected,
        (false, _) => Word::ShortChosen,
    };
    let list = listed(ctx, question, &outcome.chosen());
    ctx.say(word, &[("list", list)])
}

#[cfg(test)]
pub mod tests;

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Answers to questions: `opensystem vote` with `--scores`, `--approve` or `--rank`. What does not fit the question is told, with
//! what would, before anything is sent.

use super::voting::{open, show_read, Open, Vote};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, asking};
use crate::words::Word;
use opensystem_chain::{
    each_once, Answered, Call, Decision, Method, Misfit, Poll, ProposalId, Question, VoteAnswer,
};
use serde_json::json;

/// What a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    Scores(Vec<u8>),
    Approve(Vec<u8>),
    Rank(Vec<u8>),
}

impl Given {
    /// What the command line answers, if it does.
    pub fn of(options: &Vote) -> Result<Option<Self>, Failure> {
        let Vote {
            scores,
            approve,
            rank,
            ..
        } = options;
        Ok(match (scores, approve, rank) {
            (Some(scores), ..) => Some(Self::Scores(numbers_of(scores)?)),
            (_, Some(approve), _) => Some(Self::Approve(numbers_of(approve)?)),
            (.., Some(rank)) => Some(Self::Rank(numbers_of(rank)?)),
            (None, None, None) => None,
        })
    }

    /// The answer to a question that is asked in this way.
    fn answer(self, method: Method, question: &Question) -> Result<VoteAnswer, Misfit> {
        let answer = match self {
            Self::Scores(scores) => VoteAnswer::Scores(scores),
            Self::Rank(ranking) => VoteAnswer::Ranking(ranking),
            Self::Approve(approved) if method == Method::Approval => {
                let options = question.numbers(method);
                each_once(&approved, options.clone())?;
                let score = |option: u8| u8::from(approved.contains(&option));
                VoteAnswer::Scores(options.map(score).collect())
            }
            Self::Approve(_) => return Err(Misfit::OtherWay),
        };
        answer.fits(method, question)?;
        Ok(answer)
    }
}

fn numbers_of(text: &str) -> Result<Vec<u8>, Failure> {
    let numbers = text.split(',').map(|number| number.trim().parse());
    numbers.collect::<Result<_, _>>().map_err(|_| {
        let text = text.chars().take(80).collect();
        failure(Exit::Usage, Word::NotNumbers, &[("text", text)])
    })
}

pub async fn answer(
    given: Given,
    why: Option<&str>,
    options: &Vote,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let (id, doing) = (options.proposal, &options.doing);
    let actor = Actor::ready(ctx).await?;
    let open = open(id, &actor, doing, ctx).await?;
    let method = open.poll.method;
    let question = open.decision.question.as_ref();
    let question =
        question.ok_or_else(|| failure(Exit::Usage, Word::VoteHasNone, &[("id", id.to_string())]))?;
    let answer = given.answer(method, question);
    let answer = answer.map_err(|misfit| told(misfit, id, method, question, ctx))?;
    show_read(&open, ctx, out).await?;
    let call = Call::choose(id, open.poll.revision, &answer, why, &actor.rules)?;
    let values = [
        ("answer", asking::answer(ctx, method, question, &answer)),
        ("id", id.to_string()),
        ("title", render::line(&open.decision.content.title)),
        ("date", ctx.date(open.poll.closes_at)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskAnswer, &values));
    let Some(outcome) = actor.perform(&deed, doing, ctx, out).await? else {
        return Ok(());
    };
    if !outcome.took_answer_of(open.member.id) {
        return Err(missing("Decisions.Answered"));
    }
    deed.told = ctx.say(Word::AnswerDone, &values);
    let value = json!({
        "proposal": id, "revision": open.poll.revision, "member": open.member.id, "answer": answer, "reason": why,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// What whoever acts answered so far.
pub async fn own(open: &Open) -> Result<Option<Answered>, Failure> {
    Ok(open.now.answer(open.decision.id, open.member.id).await?)
}

/// Refuses to agree or disagree where people choose among options, and says how they do.
pub fn ensure_votes(decision: &Decision, poll: &Poll, ctx: &Context) -> Result<(), Failure> {
    match &decision.question {
        Some(question) => Err(told(Misfit::OtherWay, decision.id, poll.method, question, ctx)),
        None => Ok(()),
    }
}

/// Why something is no answer, and what would be one.
fn told(misfit: Misfit, id: ProposalId, method: Method, question: &Question, ctx: &Context) -> Failure {
    let how = ("how", asking::how(method, question, id));
    let counted = |name, count: u32| (name, count.to_string());
    let sized = |name, count: usize| (name, count.to_string());
    let named = |number: u8| {
        let option = ("option", asking::option(ctx, question, number));
        vec![counted("number", number.into()), option]
    };
    let (word, values) = match misfit {
        Misfit::OtherWay => {
            let rule = ("rule", asking::rule(ctx, method, question));
            (Word::VoteHasOptions, vec![counted("id", id), rule, how])
        }
        Misfit::Count { given, wanted } => {
            let values = vec![sized("given", given), sized("wanted", wanted), how];
            (Word::AnswerCount, values)
        }
        Misfit::TooHigh { number, given, most } => {
            let mut values = named(number);
            values.extend([counted("given", given.into()), counted("most", most.into())]);
            (Word::AnswerTooHigh, values)
        }
        Misfit::TooMany { given, most } => {
            let over = counted("over", given.saturating_sub(most.into()));
            let values = vec![counted("given", given), counted("most", most.into()), over];
            (Word::AnswerTooMany, values)
        }
        Misfit::Empty => (Word::AnswerEmpty, vec![how]),
        Misfit::Unknown { number } => {
            let all = question.numbers(method);
            let all = all.map(|number| asking::numbered(ctx, question, number));
            let list = ("list", all.collect::<Vec<_>>().join(", "));
            (Word::AnswerUnknown, vec![counted("number", number.into()), list])
        }
        Misfit::Twice { number } => (Word::AnswerTwice, named(number)),
    };
    failure(Exit::Usage, word, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::asking::tests::question;
    use opensystem_chain::Lang;

    #[test]
    fn what_is_typed_becomes_an_answer_of_its_way() {
        let three = question(3, 5);
        let of = |given: Given, method| given.answer(method, &three);
        assert_eq!(
            of(Given::Scores(vec![5, 0, 3]), Method::Score),
            Ok(VoteAnswer::Scores(vec![5, 0, 3]))
        );
        assert_eq!(
            of(Given::Approve(vec![3, 1]), Method::Approval),
            Ok(VoteAnswer::Scores(vec![1, 0, 1]))
        );
        assert_eq!(
            of(Given::Scores(vec![0, 0, 0]), Method::Approval),
            Ok(VoteAnswer::Scores(vec![0, 0, 0]))
        );
        assert_eq!(
            of(Given::Rank(vec![0, 2]), Method::RankedChoice),
            Ok(VoteAnswer::Ranking(vec![0, 2]))
        );
        assert_eq!(
            of(Given::Approve(vec![0]), Method::Approval),
            Err(Misfit::Unknown { number: 0 })
        );
        assert_eq!(
            of(Given::Approve(vec![2, 2]), Method::Approval),
            Err(Misfit::Twice { number: 2 })
        );
        for (given, method) in [
            (Given::Approve(vec![1]), Method::Score),
            (Given::Approve(vec![1]), Method::Election),
            (Given::Rank(vec![1]), Method::Approval),
            (Given::Scores(vec![1, 0, 0]), Method::RankedChoice),
        ] {
            assert_eq!(of(given, method), Err(Misfit::OtherWay));
        }
    }

    #[test]
    fn numbers_stand_with_commas_between() {
        assert_eq!(numbers_of("5,3,0").unwrap(), [5, 3, 0]);
        assert_eq!(numbers_of(" 5, 3").unwrap(), [5, 3]);
        for text in [
            "",
            ",",
            "5,",
            "5 3",
            "-1",
            "256",
            "1.5",
            "a",
            &"9,".repeat(100_000),
        ] {
            assert_eq!(numbers_of(text).unwrap_err().code(), "not_numbers");
        }
    }

    #[test]
    fn whoever_answers_wrongly_is_told_what_would_be_right() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let three = question(3, 5);
        let cases = [
            (
                Misfit::OtherWay,
                Method::Score,
                "vote_has_options",
                ["--scores 5,2,0", "0 "],
            ),
            (
                Misfit::Count { given: 2, wanted: 3 },
                Method::Dots,
                "answer_count",
                ["--scores 4,1,0", "3"],
            ),
            (
                Misfit::TooHigh {
                    number: 2,
                    given: 6,
                    most: 5,
                },
                Method::Score,
                "answer_too_high",
                ["option 2", "5"],
            ),
            (
                Misfit::TooMany { given: 7, most: 5 },
                Method::Dots,
                "answer_too_many",
                ["5", "2"],
            ),
            (
                Misfit::Unknown { number: 4 },
                Method::RankedChoice,
                "answer_unknown",
                ["0 ", "3 option 3"],
            ),
            (
                Misfit::Twice { number: 1 },
                Method::Election,
                "answer_twice",
                ["1", "option 1"],
            ),
            (
                Misfit::Empty,
                Method::Election,
                "answer_empty",
                ["--rank 2,1", "12"],
            ),
        ];
        for lang in Lang::ALL {
            ctx.lang = lang;
            for (misfit, method, code, parts) in cases {
                let failure = told(misfit, 12, method, &three, &ctx);
                let said = failure.say(lang);
                assert_eq!((failure.exit(), failure.code().as_str()), (Exit::Usage, code));
                for part in parts {
                    assert!(said.contains(part), "{said}: {part}");
                }
                assert!(!said.contains('{'), "{said}");
            }
        }
    }
}

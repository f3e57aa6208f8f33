// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem decision conclude`: the author says what came of a proposal, and from when on it can be decided anew. What the
//! chain would refuse is looked for before anything is sent.

use super::file::moment;
use super::found;
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::whom::of_account;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    is_words, Call, Decision, Member, Moment, Poll, ProposalId, Stage, Standing, LONGEST_TEXT,
};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Conclude {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(value_name = "TEXT")]
    pub statement: String,
    #[arg(long, value_name = "DATE", conflicts_with = "days")]
    pub review: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub days: Option<u32>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn conclude(options: Conclude, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let statement = statement_of(&options.statement)?;
    let date = options.review.as_deref().map(date_of).transpose()?;
    let id = options.proposal;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let decision = found(&now, id).await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    let (moment, day) = (now.moment().await?, now.day_millis().await?);
    let in_days = |days: u32| moment.saturating_add(u64::from(days).saturating_mul(day));
    let review_at = options.days.map(in_days).or(date);
    if let Some((word, mut values)) = cannot(&decision, &own, review_at, moment, ctx) {
        values.push(("id", id.to_string()));
        return Err(failure(Exit::Refused, word, &values));
    }
    if !ctx.json {
        ctx.answer(out, &Value::Null, &lines(ctx, &decision, statement, review_at))?;
    }
    let call = Call::conclude(id, statement, review_at, &actor.rules)?;
    let deed = deed(ctx, &decision, review_at, call);
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let review_at = outcome
        .concluded(id)
        .ok_or_else(|| missing("Decisions.Concluded"))?;
    let told = done(ctx, id, review_at);
    let value = json!({ "proposal": id, "statement": statement, "review_at": review_at });
    tell(Deed { told, ..deed }.with(value), &outcome, ctx, out)
}

/// A date that is given is a promise: nobody's silence is a yes to it.
fn deed(ctx: &Context, decision: &Decision, review_at: Option<Moment>, call: Call) -> Deed {
    let mut values = vec![
        ("id", decision.id.to_string()),
        ("title", render::line(&decision.content.title)),
    ];
    match review_at {
        None => Deed::asking(call, ctx.say(Word::AskConclude, &values)),
        Some(review_at) => {
            values.push(("date", ctx.date(review_at)));
            Deed::asking(call, ctx.say(Word::AskConcludeReview, &values)).grave()
        }
    }
}

/// What is told when it is done.
fn done(ctx: &Context, id: ProposalId, review_at: Option<Moment>) -> String {
    let mut values = vec![("id", id.to_string())];
    match review_at {
        None => ctx.say(Word::ConcludeDone, &values),
        Some(review_at) => {
            values.push(("date", ctx.date(review_at)));
            ctx.say(Word::ConcludeDoneReview, &values)
        }
    }
}

/// What came of it, as a person typed it.
fn statement_of(text: &str) -> Result<&str, Failure> {
    if text.len() <= LONGEST_TEXT && is_words(text) {
        return Ok(text);
    }
    let values = [
        ("most", LONGEST_TEXT.to_string()),
        ("length", text.len().to_string()),
    ];
    Err(failure(Exit::Usage, Word::ConcludeText, &values))
}

fn date_of(text: &str) -> Result<Moment, Failure> {
    moment(text).ok_or_else(|| {
        let text = text.chars().take(80).collect();
        failure(Exit::Usage, Word::NotADate, &[("text", text)])
    })
}

/// Why somebody cannot say what came of a proposal, with the values that belong to it besides its number.
fn cannot(
    decision: &Decision,
    own: &Member,
    review_at: Option<Moment>,
    now: Moment,
    ctx: &Context,
) -> Option<(Word, Vec<(&'static str, String)>)> {
    let Some(poll) = &decision.poll else {
        return Some((Word::VoteOnIdea, vec![]));
    };
    if own.id != decision.author {
        let author = ("member", decision.author.to_string());
        return Some((Word::ConcludeNotAuthor, vec![author]));
    }
    if own.standing != Standing::Good {
        return Some((Word::NotInGoodStanding, vec![]));
    }
    if poll.closure.is_none() {
        return Some(without_result(poll, ctx));
    }
    let former = decision.conclusion.as_ref();
    if let Some(anew) = former.and_then(|former| former.reopened_as) {
        return Some((Word::ReopenedBefore, vec![("anew", anew.to_string())]));
    }
    let review_at = review_at?;
    let date = ("date", ctx.date(review_at));
    if review_at <= now {
        return Some((Word::ReviewPast, vec![date, ("now", ctx.date(now))]));
    }
    let given = former.and_then(|former| former.review_at);
    let given = given.filter(|given| review_at > *given)?;
    Some((Word::ReviewPutOff, vec![date, ("given", ctx.date(given))]))
}

fn without_result(poll: &Poll, ctx: &Context) -> (Word, Vec<(&'static str, String)>) {
    match poll.stage {
        Stage::Voting => (Word::ConcludeTooSoon, vec![("date", ctx.date(poll.closes_at))]),
        _ => (Word::ConcludeNoResult, vec![]),
    }
}

/// What is about to be said, and what that means, in plain words.
fn lines(ctx: &Context, decision: &Decision, statement: &str, review_at: Option<Moment>) -> Vec<String> {
    let title = ("title", render::line(&decision.content.title));
    let mut lines = vec![ctx.say(Word::DecisionReads, &[("id", decision.id.to_string()), title])];
    let former = decision.conclusion.as_ref();
    lines.extend(former.map(|former| {
        let values = [
            ("date", ctx.date(former.at)),
            ("statement", render::clean(&former.statement)),
        ];
        ctx.say(Word::ConcludeFormer, &values)
    }));
    lines.push(ctx.say(Word::ConcludeSays, &[("statement", render::clean(statement))]));
    let given = former.and_then(|former| former.review_at);
    lines.extend(match (review_at, given) {
        (Some(_), _) => None,
        (None, Some(given)) => Some(ctx.say(Word::ConcludeKeepsReview, &[("date", ctx.date(given))])),
        (None, None) => Some(ctx.say(Word::ConcludeNoReview, &[])),
    });
    lines.extend(decision.call_back.map(|_| ctx.say(Word::ConcludeWaits, &[])));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{counted, decision, member, poll};
    use opensystem_chain::{CallBack, Conclusion, Lang, Method, Verdict};

    fn closed() -> Decision {
        counted(
            Method::Majority,
            [5, 1, 2],
            Stage::Enacted { at: 1 },
            Verdict::Passed,
        )
    }

    fn concluded(review_at: Option<Moment>, reopened_as: Option<ProposalId>) -> Decision {
        let conclusion = Conclusion {
            statement: "Le puits est sec.".into(),
            at: 180_000,
            review_at,
            reopened_as,
        };
        Decision {
            conclusion: Some(conclusion),
            ..closed()
        }
    }

    #[test]
    fn who_cannot_say_what_came_of_it_is_told_why() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(3)
        };
        let open = decision(Some(poll(Method::Majority)));
        let withdrawn = decision(Some(Poll {
            stage: Stage::Withdrawn { at: 1 },
            ..poll(Method::Majority)
        }));
        let author = member(3);
        let cases = [
            (closed(), &author, None, None),
            (closed(), &author, Some(240_001), None),
            (closed(), &member(4), None, Some(Word::ConcludeNotAuthor)),
            (closed(), &dormant, None, Some(Word::NotInGoodStanding)),
            (decision(None), &author, None, Some(Word::VoteOnIdea)),
            (open, &author, None, Some(Word::ConcludeTooSoon)),
            (withdrawn, &author, None, Some(Word::ConcludeNoResult)),
            (closed(), &author, Some(240_000), Some(Word::ReviewPast)),
            (concluded(Some(300_000), None), &author, Some(300_000), None),
            (concluded(Some(300_000), None), &author, None, None),
            (
                concluded(Some(300_000), None),
                &author,
                Some(300_001),
                Some(Word::ReviewPutOff),
            ),
            (concluded(None, None), &author, Some(900_000), None),
            (
                concluded(Some(200_000), Some(19)),
                &author,
                None,
                Some(Word::ReopenedBefore),
            ),
        ];
        for lang in Lang::ALL {
            ctx.lang = lang;
            for (decision, own, review_at, expected) in &cases {
                let told = cannot(decision, own, *review_at, 240_000, &ctx);
                assert_eq!(told.as_ref().map(|(word, _)| *word), *expected);
                if let Some((word, mut values)) = told {
                    values.push(("id", "12".into()));
                    let said = failure(Exit::Refused, word, &values).say(lang);
                    assert!(!said.contains('{'), "{said}");
                }
            }
        }
    }

    #[test]
    fn a_date_is_told_by_both_its_days_when_it_cannot_be() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let put_off = concluded(Some(300_000), None);
        let (word, values) = cannot(&put_off, &member(3), Some(360_000), 240_000, &ctx).unwrap();
        let said = ctx.say(word, &values);
        assert!(
            said.contains("1970-01-01 00:05 UTC") && said.contains("1970-01-01 00:06 UTC"),
            "{said}"
        );
    }

    #[test]
    fn what_will_be_said_is_shown_with_what_it_means() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let waiting = Decision {
            call_back: Some(CallBack {
                callers: 0,
                needed: 2,
            }),
            ..concluded(Some(300_000), None)
        };
        let told = |ctx: &Context, decision: &Decision, review_at| {
            lines(ctx, decision, "Le puits donne.\u{1b}", review_at).join("\n")
        };
        assert_eq!(
            told(&ctx, &waiting, None).lines().collect::<Vec<_>>()[..4],
            [
                "12: Un puits",
                "What you said on 1970-01-01 00:03 UTC: Le puits est sec.",
                &format!(
                    "What you say of it now: {}",
                    render::clean("Le puits donne.\u{1b}")
                ),
                "Its review date stays: 1970-01-01 00:05 UTC",
            ]
        );
        assert!(told(&ctx, &waiting, None).contains("If it is called back"));
        assert!(told(&ctx, &closed(), None).contains("You give no review date"));
        assert!(!told(&ctx, &closed(), Some(1)).contains("review date"));
        ctx.lang = Lang::Fr;
        let french = told(&ctx, &waiting, None);
        for words in [
            "Ce que vous avez dit le 01/01/1970 00:03 UTC",
            "Sa date de réexamen reste",
            "Si elle est rappelée",
        ] {
            assert!(french.contains(words), "{words:?} is not in:\n{french}");
        }
        assert!(!french.contains('{') && !french.contains('\u{1b}'));
    }

    #[test]
    fn statements_and_dates_are_looked_at_as_they_were_typed() {
        assert_eq!(statement_of("Il donne.").unwrap(), "Il donne.");
        for text in ["", " ", "\u{7}", &"a".repeat(513)] {
            assert_eq!(statement_of(text).unwrap_err().code(), "conclude_text");
        }
        assert_eq!(date_of("2027-01-31").unwrap(), 1_801_353_600_000);
        assert_eq!(date_of("31/01/2027").unwrap_err().code(), "not_a_date");
    }
}

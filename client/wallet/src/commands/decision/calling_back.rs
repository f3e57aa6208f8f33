// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem decision call-back`: asking that a decision be called back before it takes effect. How many ask, how many must and
//! what follows is told before anything is sent.

use super::found;
use super::steps::Step;
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed};
use crate::commands::whom::of_account;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use opensystem_chain::{Call, CallBack, Decision, Kind, Member, Moment, Outcome, Poll, Standing};
use serde_json::{json, Value};

pub async fn call_back(options: Step, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.proposal;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let decision = found(&now, id).await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    let (poll, asked) = called_back(&decision, &own, ctx)?;
    let again = poll
        .terms
        .opens_and_closes(now.moment().await?, now.day_millis().await?);
    if !ctx.json {
        ctx.answer(out, &Value::Null, &lines(ctx, &decision, asked, again))?;
    }
    let title = ("title", render::line(&decision.content.title));
    let question = ctx.say(Word::AskCallBack, &[("id", id.to_string()), title]);
    let mut deed = Deed::asking(Call::call_back(id, &actor.rules)?, question).grave();
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let asked = outcome.call_back_asked(own.id);
    let asked = asked.ok_or_else(|| missing("Decisions.CallBackAsked"))?;
    deed.told = done(ctx, &decision, asked, &outcome);
    let dates = outcome.called_back();
    let value = json!({
        "proposal": id, "member": own.id, "callers": asked.callers, "needed": asked.needed,
        "called_back": dates.is_some(), "opens_at": dates.map(|(opens_at, _)| opens_at),
        "closes_at": dates.map(|(_, closes_at)| closes_at),
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// The vote of what a member can ask to be called back, and how many do; else why he cannot. Whether he asks already, the chain
/// alone knows.
fn called_back<'a>(
    decision: &'a Decision,
    own: &Member,
    ctx: &Context,
) -> Result<(&'a Poll, CallBack), Failure> {
    let id = ("id", decision.id.to_string());
    let refused = |word| Err(failure(Exit::Refused, word, std::slice::from_ref(&id)));
    let Some(poll) = &decision.poll else {
        return refused(Word::VoteOnIdea);
    };
    if let Some(at) = poll.called_back_at {
        let values = [id, ("date", ctx.date(at))];
        return Err(failure(Exit::Refused, Word::CalledBackOnce, &values));
    }
    let (Some(asked), Some(electorate)) = (decision.call_back, poll.electorate) else {
        return refused(Word::CallBackNothing);
    };
    if own.kind != Kind::Person {
        return refused(Word::VoteOfProject);
    }
    if own.standing != Standing::Good {
        return refused(Word::NotInGoodStanding);
    }
    if own.good_since > electorate.until {
        let values = [id, ("date", ctx.date(electorate.until))];
        return Err(failure(Exit::Refused, Word::VoteCameAfter, &values));
    }
    Ok((poll, asked))
}

/// How many ask, how many must, and what follows, in plain words. `again` is when the second vote would open and close.
fn lines(ctx: &Context, decision: &Decision, asked: CallBack, again: (Moment, Moment)) -> Vec<String> {
    let values = [
        ("id", decision.id.to_string()),
        ("title", render::line(&decision.content.title)),
        ("callers", asked.callers.to_string()),
        ("needed", asked.needed.to_string()),
        ("opens", ctx.date(again.0)),
        ("closes", ctx.date(again.1)),
    ];
    let mut lines = vec![ctx.say(Word::DecisionReads, &values)];
    lines.extend(
        decision
            .poll
            .as_ref()
            .and_then(|poll| render::decisions::stage_line(ctx, poll)),
    );
    lines.push(ctx.say(Word::CallBackHow, &values));
    if asked.callers.saturating_add(1) >= asked.needed {
        lines.push(ctx.say(Word::CallBackNow, &values));
    }
    lines.push(ctx.say(Word::CallBackThen, &[]));
    lines.push(ctx.say(Word::CallBackKept, &[]));
    lines
}

/// What is told when it is done.
fn done(ctx: &Context, decision: &Decision, asked: CallBack, outcome: &Outcome) -> String {
    let mut values = vec![("id", decision.id.to_string())];
    match outcome.called_back() {
        Some((opens_at, closes_at)) => {
            values.extend([("opens", ctx.date(opens_at)), ("closes", ctx.date(closes_at))]);
            ctx.say(Word::CalledBackDone, &values)
        }
        None => {
            values.extend([
                ("callers", asked.callers.to_string()),
                ("needed", asked.needed.to_string()),
            ]);
            ctx.say(Word::CallBackDone, &values)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{counted, decision, holds, member};
    use opensystem_chain::{Deciding, Happening, Lang, Method, Stage, Verdict, H256};

    const ASKED: CallBack = CallBack {
        callers: 1,
        needed: 3,
    };

    fn waiting() -> Decision {
        Decision {
            call_back: Some(ASKED),
            ..counted(
                Method::Majority,
                [5, 1, 2],
                Stage::Waiting { from: 180_000 },
                Verdict::Passed,
            )
        }
    }

    #[test]
    fn what_cannot_be_called_back_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let enacted = counted(
            Method::Majority,
            [5, 1, 2],
            Stage::Enacted { at: 1 },
            Verdict::Passed,
        );
        let mut second = enacted.clone();
        if let Some(poll) = &mut second.poll {
            poll.called_back_at = Some(60_000);
        }
        let project = Member {
            kind: Kind::Project,
            ..member(4)
        };
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(4)
        };
        let late = Member {
            good_since: 60_001,
            ..member(4)
        };
        let cases = [
            (decision(None), member(4), "vote_on_idea"),
            (enacted, member(4), "call_back_nothing"),
            (second, member(4), "called_back_once"),
            (waiting(), project, "vote_of_project"),
            (waiting(), dormant, "not_in_good_standing"),
            (waiting(), late, "vote_came_after"),
        ];
        for (decision, own, code) in cases {
            let fault = called_back(&decision, &own, &ctx).unwrap_err();
            assert_eq!((fault.exit(), fault.code().as_str()), (Exit::Refused, code));
            for lang in Lang::ALL {
                assert!(!fault.say(lang).contains('{'), "{code}");
            }
        }
        let waiting = waiting();
        assert_eq!(called_back(&waiting, &member(4), &ctx).unwrap().1, ASKED);
    }

    #[test]
    fn what_follows_is_told_in_both_languages() {
        let told = |asked| {
            Lang::ALL.map(|lang| {
                let folder = tempfile::tempdir().unwrap();
                let mut ctx = context(folder.path(), Scripted::default());
                ctx.lang = lang;
                lines(&ctx, &waiting(), asked, (300_000, 360_000)).join("\n")
            })
        };
        holds(
            told(ASKED),
            &[
                "12: Un puits",
                "Takes effect on 1970-01-01 00:03 UTC",
                "ask that it be called back: 1; so many must: 3",
                "cannot be called back again",
                "You cannot take back that you ask",
            ],
            &[
                "Prend effet le 01/01/1970 00:03 UTC",
                "demandent qu’elle soit rappelée : 1 ; et combien le doivent : 3",
                "elle ne peut plus être rappelée",
                "Vous ne pouvez pas reprendre votre demande",
            ],
        );
        assert!(told(ASKED).iter().all(|told| !told.contains("00:05 UTC")));
        let last = CallBack { callers: 2, ..ASKED };
        holds(
            told(last),
            &["With you these are enough: its second vote opens on 1970-01-01 00:05 UTC"],
            &["Avec vous, ils sont assez : son second vote s’ouvre le 01/01/1970 00:05 UTC"],
        );
    }

    #[test]
    fn who_asks_is_told_whether_it_is_called_back() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let asked = Deciding::CallBackAsked {
            proposal: 12,
            by: 4,
            callers: 3,
            needed: 3,
        };
        let again = Deciding::DecisionCalledBack {
            proposal: 12,
            revision: 1,
            opens_at: 300_000,
            closes_at: 360_000,
        };
        let outcome = |facts: &[&Deciding]| Outcome {
            transaction: H256([1; 32]),
            block: Some(H256([2; 32])),
            is_final: true,
            waits_for_others: false,
            happenings: facts
                .iter()
                .map(|fact| Happening::Deciding((*fact).clone()))
                .collect(),
            refused: vec![],
        };
        let [only, both] = [outcome(&[&asked]), outcome(&[&asked, &again])];
        let three = CallBack {
            callers: 3,
            needed: 3,
        };
        assert_eq!(both.call_back_asked(4), Some(three));
        assert_eq!(both.call_back_asked(5), None);
        assert_eq!(
            (only.called_back(), both.called_back()),
            (None, Some((300_000, 360_000)))
        );
        assert!(done(&ctx, &waiting(), ASKED, &only).starts_with("You ask that 12 be called back."));
        assert!(done(&ctx, &waiting(), three, &both).starts_with("12 is called back. Its second vote"));
    }
}

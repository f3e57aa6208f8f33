// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem decision reopen`: what was decided is put to the vote again from its review date on, once. What the new proposal
//! says and does, and on which terms, is shown before anything is sent.

use super::found;
use super::proposing::{decided, requirement, show_plan, Planned};
use super::steps::Step;
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed};
use crate::commands::tx::not_a_call;
use crate::commands::whom::of_account;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use opensystem_chain::{
    Call, CallInWords, Decision, Governed, Member, Moment, Poll, Snapshot, Standing, LONGEST_KEPT_ACTION,
};
use serde_json::{json, Map, Value};

pub async fn reopen(options: Step, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.proposal;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let decision = found(&now, id).await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    let poll = reopened(&decision, &own, now.moment().await?, ctx)?;
    let action = match decision.acts {
        true => Some(short(&decision, now.action(id, &actor.rules).await?)?),
        false => None,
    };
    let planned = plan(&decision, poll, action, &actor, &now).await?;
    show(&decision, &planned, &actor, &now, ctx, out).await?;
    let title = ("title", render::line(&decision.content.title));
    let question = ctx.say(Word::AskReopen, &[("id", id.to_string()), title]);
    let mut deed = Deed::asking(Call::reopen(id, &actor.rules)?, question).grave();
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let anew = outcome
        .reopened_as(id)
        .ok_or_else(|| missing("Decisions.Reopened"))?;
    // A day may have begun since it was planned.
    let planned_for = (planned.opens_at, planned.closes_at);
    let (opens_at, closes_at) = outcome.vote_dates().unwrap_or(planned_for);
    let values = [
        ("id", id.to_string()),
        ("anew", anew.to_string()),
        ("date", ctx.date(opens_at)),
    ];
    deed.told = ctx.say(Word::ReopenDone, &values);
    let value = json!({
        "proposal": anew, "about": id, "area": planned.area, "method": planned.method,
        "opens_at": opens_at, "closes_at": closes_at,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// The vote of what a member can have decided anew now; else why he cannot.
fn reopened<'a>(
    decision: &'a Decision,
    own: &Member,
    now: Moment,
    ctx: &Context,
) -> Result<&'a Poll, Failure> {
    let id = ("id", decision.id.to_string());
    let refused = |word| Err(failure(Exit::Refused, word, std::slice::from_ref(&id)));
    let Some(poll) = &decision.poll else {
        return refused(Word::VoteOnIdea);
    };
    let conclusion = decision.conclusion.as_ref();
    if let Some(anew) = conclusion.and_then(|conclusion| conclusion.reopened_as) {
        let values = [id, ("anew", anew.to_string())];
        return Err(failure(Exit::Refused, Word::ReopenedBefore, &values));
    }
    let Some(review_at) = conclusion.and_then(|conclusion| conclusion.review_at) else {
        return refused(Word::ReopenNoReview);
    };
    if now < review_at {
        let values = [id, ("date", ctx.date(review_at))];
        return Err(failure(Exit::Refused, Word::ReopenToCome, &values));
    }
    match (poll.stage.is_over(), own.standing == Standing::Good) {
        (false, _) => refused(Word::ReopenNotOver),
        (true, false) => refused(Word::NotInGoodStanding),
        (true, true) => Ok(poll),
    }
}

/// The action, where it is short enough to be kept. A longer one was dropped; that somebody else keeps its bytes helps nothing.
fn short(decision: &Decision, action: Option<Call>) -> Result<Call, Failure> {
    let short = action.filter(|action| action.bytes().len() <= LONGEST_KEPT_ACTION);
    short.ok_or_else(|| {
        let values = [("id", decision.id.to_string())];
        failure(Exit::Refused, Word::ReopenActionGone, &values)
    })
}

/// The proposal as it would be made: in the same area and way, on the terms of today.
async fn plan(
    decision: &Decision,
    poll: &Poll,
    action: Option<Call>,
    actor: &Actor,
    now: &Snapshot,
) -> Result<Planned, Failure> {
    let areas = now.areas().await?;
    let area = super::area_named(&decision.area.to_string(), &areas)?;
    let required = action.as_ref().map(|action| requirement(action, actor));
    let required = required.transpose()?;
    let (method, terms) = decided(area, Some(poll.method), required.as_ref(), &areas).map_err(|_| {
        let values = [
            ("id", decision.id.to_string()),
            ("area", render::line(&area.1.name)),
            ("method", poll.method.word().to_owned()),
        ];
        failure(Exit::Refused, Word::ReopenOtherWay, &values)
    })?;
    let (opens_at, closes_at) = terms.opens_and_closes(now.moment().await?, now.day_millis().await?);
    let changes = match &action {
        Some(action) => numbers(action, actor, now).await?,
        None => vec![],
    };
    Ok(Planned {
        area: area.0,
        area_name: area.1.name.clone(),
        method,
        terms,
        opens_at,
        closes_at,
        action,
        question: decision.question.clone(),
        changes,
    })
}

/// The numbers in force that an action sets to something else. A decision that sets some carries all those of their group, as
/// they were then.
async fn numbers(
    action: &Call,
    actor: &Actor,
    now: &Snapshot,
) -> Result<Vec<(String, String, String)>, Failure> {
    let words = action.in_words(&actor.rules).map_err(not_a_call)?;
    let Some((group, set)) = set(&words) else {
        return Ok(vec![]);
    };
    let in_force = now.governed(group, &actor.rules).await?;
    Ok(differing(&in_force.unwrap_or_default(), set))
}

/// The group of numbers that a call sets, and what to.
fn set(words: &CallInWords) -> Option<(Governed, &Map<String, Value>)> {
    let parameter = words.arguments.get("parameter")?.as_object()?;
    let named = |(group, _): &&(Governed, &str)| parameter.contains_key(&format!("{group:?}"));
    let (group, _) = Governed::ALL.iter().find(named)?;
    let fields = parameter.get(&format!("{group:?}"))?.pointer("/Rules/1")?;
    Some((*group, fields.as_object()?))
}

fn differing(in_force: &Map<String, Value>, set: &Map<String, Value>) -> Vec<(String, String, String)> {
    let differs = |(name, value): &(&String, &Value)| in_force.get(*name) != Some(value);
    let row = |(name, value): (&String, &Value)| {
        let former = in_force.get(name).map(Value::to_string).unwrap_or_default();
        (name.clone(), former, value.to_string())
    };
    set.iter().filter(differs).map(row).collect()
}

/// Shows what was said of the former proposal, what the new one says and does, and what reopening means.
async fn show(
    decision: &Decision,
    planned: &Planned,
    actor: &Actor,
    now: &Snapshot,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    show_plan(&decision.content, planned, actor, now, ctx, out).await?;
    ctx.answer(out, &Value::Null, &meaning(ctx, decision, planned))
}

fn meaning(ctx: &Context, decision: &Decision, planned: &Planned) -> Vec<String> {
    let id = [("id", decision.id.to_string())];
    let mut lines = vec![ctx.say(Word::ReopenIs, &id)];
    lines.extend(render::decisions::conclusion_line(ctx, decision));
    if !planned.changes.is_empty() {
        lines.push(ctx.say(Word::ReopenNumbers, &[]));
    }
    lines.push(ctx.say(Word::ReopenUndoesNothing, &id));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{counted, decision, holds, member, poll};
    use opensystem_chain::{Conclusion, Lang, Method, Rules, Stage, Verdict};

    fn concluded(stage: Stage, review_at: Option<Moment>, reopened_as: Option<u32>) -> Decision {
        let conclusion = Conclusion {
            statement: "Le puits est sec.".into(),
            at: 180_000,
            review_at,
            reopened_as,
        };
        Decision {
            conclusion: Some(conclusion),
            ..counted(Method::Majority, [5, 1, 2], stage, Verdict::Passed)
        }
    }

    #[test]
    fn what_cannot_be_reopened_says_why_and_what_else_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let enacted = || Stage::Enacted { at: 1 };
        let due = concluded(enacted(), Some(240_000), None);
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(4)
        };
        let unsaid = counted(Method::Majority, [5, 1, 2], enacted(), Verdict::Passed);
        let again = concluded(enacted(), Some(240_000), Some(19));
        let to_come = concluded(enacted(), Some(240_001), None);
        let waits = concluded(Stage::Waiting { from: 300_000 }, Some(240_000), None);
        let cases = [
            (decision(None), member(4), "vote_on_idea", "12"),
            (unsaid, member(4), "reopen_no_review", "about = 12"),
            (
                concluded(enacted(), None, None),
                member(4),
                "reopen_no_review",
                "about = 12",
            ),
            (again, member(4), "reopened_before", "decision show 19"),
            (to_come, member(4), "reopen_to_come", "1970 00:04 UTC"),
            (waits, member(4), "reopen_not_over", "12"),
            (due.clone(), dormant, "not_in_good_standing", "member show"),
        ];
        ctx.lang = Lang::Fr;
        for (decision, own, code, part) in cases {
            let fault = reopened(&decision, &own, 240_000, &ctx).unwrap_err();
            assert_eq!((fault.exit(), fault.code().as_str()), (Exit::Refused, code));
            for lang in Lang::ALL {
                let said = fault.say(lang);
                assert!(said.contains(part) && !said.contains('{'), "{said}");
            }
        }
        // Anybody's, who is a member: a project too.
        assert!(reopened(&due, &member(4), 240_000, &ctx).is_ok());
    }

    #[test]
    fn an_action_that_was_too_long_to_be_kept_is_gone() {
        let rules = Rules::built_in(100, 1).unwrap();
        let decision = decision(Some(poll(Method::Majority)));
        let code = |action| short(&decision, action).map_err(|fault| fault.code());
        let gone = Err("reopen_action_gone".to_owned());
        assert_eq!(code(None), gone);
        let remark = |length: usize| {
            let text = format!("0x{}", "61".repeat(length));
            Call::of_json("System.remark", &json!({ "remark": text }), &rules).unwrap()
        };
        // Two bytes name the call, two say how long its text is.
        assert_eq!(remark(1_020).bytes().len(), 1_024);
        assert_eq!(code(Some(remark(1_020))), Ok(remark(1_020)));
        assert_eq!(code(Some(remark(1_021))), gone);
    }

    #[test]
    fn the_numbers_that_would_go_back_are_shown() {
        let rules = Rules::built_in(100, 1).unwrap();
        let fields = [
            "open_when_quiet",
            "open_when_busy",
            "busy_from",
            "idea_millis",
            "young_permille",
            "budget_percent",
            "retry_millis",
            "retriable_millis",
            "ballots_millis",
            "delegation_millis",
            "seconding_permille",
            "call_back_permille",
        ];
        let fields = fields.map(|name| (name.to_owned(), json!(20)));
        let fields: Map<_, _> = fields.into_iter().collect();
        let call = Call::set_governed(Governed::Decisions, &fields, &rules).unwrap();
        let words = call.in_words(&rules).unwrap();
        let (group, sets) = set(&words).unwrap();
        assert_eq!((group, sets), (Governed::Decisions, &fields));
        let mut in_force = fields.clone();
        assert_eq!(differing(&in_force, sets), []);
        in_force.insert("busy_from".into(), json!(40));
        let row = ("busy_from".to_owned(), "40".to_owned(), "20".to_owned());
        assert_eq!(differing(&in_force, sets), [row]);
        let other = Call::of_json("Decisions.cancel", &json!({ "proposal": 3 }), &rules).unwrap();
        assert!(set(&other.in_words(&rules).unwrap()).is_none());
    }

    #[test]
    fn what_reopening_means_is_told_in_both_languages() {
        let decision = concluded(Stage::Decided, Some(240_000), None);
        let told = Lang::ALL.map(|lang| {
            let folder = tempfile::tempdir().unwrap();
            let mut ctx = context(folder.path(), Scripted::default());
            ctx.lang = lang;
            let planned = Planned {
                area: 6,
                area_name: "life".into(),
                method: Method::Majority,
                terms: poll(Method::Majority).terms,
                opens_at: 300_000,
                closes_at: 360_000,
                action: None,
                question: None,
                changes: vec![("busy_from".into(), "40".into(), "20".into())],
            };
            meaning(&ctx, &decision, &planned).join("\n")
        });
        holds(
            told,
            &[
                "a proposal of yours, about 12",
                "Le puits est sec.",
                "It sets all the numbers",
                "If it does not pass, nothing is undone",
                "propose the opposite",
            ],
            &[
                "une proposition à vous, à propos de 12",
                "Le puits est sec.",
                "Elle remet tous les nombres",
                "Si elle n’est pas adoptée, rien n’est défait",
                "proposez le contraire",
            ],
        );
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem propose` and `opensystem decision amend`: a file becomes a proposal. What it does and on which terms it is
//! decided is shown before anything is sent.

use super::deeds::{changes, Deeds};
use super::file::{For, Written};
use super::{area_named, ensure_first_vote, found};
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::tx::not_a_call;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Area, AreaId, Belongs, Call, Content, Decision, Method, Moment, ProposalId, Question, Requirement, Rules,
    Snapshot, VoteTerms,
};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Propose {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Amend {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub doing: Doing,
}

/// A proposal as it would be made: where, how, on which terms, and what it does.
pub(super) struct Planned {
    pub area: AreaId,
    pub area_name: String,
    pub method: Method,
    pub terms: VoteTerms,
    pub opens_at: Moment,
    pub closes_at: Moment,
    pub action: Option<Call>,
    /// What is asked, where people choose among options.
    pub question: Option<Question>,
    /// Numbers that change: name, value in force, value to come.
    pub changes: Vec<(String, String, String)>,
}

pub async fn propose(options: Propose, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let written = Written::read(&options.file, For::Proposal)?;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let planned = plan(&written, written.method, &actor, &now, ctx).await?;
    let call = planned.call(&written.content, written.about, &actor.rules)?;
    show_plan(&written.content, &planned, &actor, &now, ctx, out).await?;
    let title = render::line(&written.content.title);
    let mut deed = Deed::asking(call, ctx.say(Word::AskPropose, &[("title", title)]));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let proposal = outcome.brought_in();
    let number = proposal.map(|id| id.to_string()).unwrap_or_default();
    // A day may have begun since it was planned.
    let planned_for = (planned.opens_at, planned.closes_at);
    let (opens_at, closes_at) = outcome.vote_dates().unwrap_or(planned_for);
    deed.told = ctx.say(Word::ProposeDone, &[("id", number), ("date", ctx.date(opens_at))]);
    let value = json!({
        "proposal": proposal, "area": planned.area, "method": planned.method,
        "opens_at": opens_at, "closes_at": closes_at,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn amend(options: Amend, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    // What can be told of the file alone is told before the chain is asked; then it is read as what it amends.
    Written::read(&options.file, For::Amendment(None))?;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let decision = found(&now, options.proposal).await?;
    ensure_first_vote(&decision)?;
    let to = match &decision.poll {
        Some(poll) => For::Amendment(Some(poll.method)),
        None => For::Proposal,
    };
    let written = Written::read(&options.file, to)?;
    let kept = unchanged(&written, &decision, &now.areas().await?)?;
    let planned = match &decision.poll {
        None if written.action.is_some() => return Err(failure(Exit::Usage, Word::IdeaDoesNothing, &[])),
        None => None,
        Some(poll) => Some(plan(&kept, Some(poll.method), &actor, &now, ctx).await?),
    };
    let call = amending(options.proposal, &written.content, planned.as_ref(), &actor.rules)?;
    if let Some(planned) = &planned {
        show_plan(&written.content, planned, &actor, &now, ctx, out).await?;
    }
    let values = [
        ("id", options.proposal.to_string()),
        ("title", render::line(&written.content.title)),
    ];
    let words = match planned {
        Some(_) => [Word::AskAmend, Word::AmendDone],
        None => [Word::AskAmendIdea, Word::AmendIdeaDone],
    };
    let value = json!({ "proposal": options.proposal });
    let deed = Deed::new(call, words, &values, value, ctx);
    actor.carry_out(deed, &options.doing, ctx, out).await
}

impl Planned {
    fn call(&self, content: &Content, about: Option<ProposalId>, rules: &Rules) -> Result<Call, Failure> {
        let (area, method) = (self.area, self.method);
        Ok(match &self.question {
            Some(question) => Call::ask(area, method, content, question, about, rules)?,
            None => Call::propose(area, method, content, about, self.action.as_ref(), rules)?,
        })
    }
}

/// The call that amends an idea, or a proposal as it is planned.
fn amending(
    id: ProposalId,
    content: &Content,
    planned: Option<&Planned>,
    rules: &Rules,
) -> Result<Call, Failure> {
    let question = planned.and_then(|planned| planned.question.as_ref());
    let action = planned.and_then(|planned| planned.action.as_ref());
    Ok(match question {
        Some(question) => Call::ask_anew(id, content, question, rules)?,
        None => Call::amend_decision(id, content, action, rules)?,
    })
}

/// An idea or a proposal keeps its area, its way of deciding and what it is about: a file that names others is refused, one
/// that names none gets them.
fn unchanged(written: &Written, decision: &Decision, areas: &[(AreaId, Area)]) -> Result<Written, Failure> {
    let stays = |field: &str, value: String| {
        let values = [("field", field.to_owned()), ("value", value)];
        Err(failure(Exit::Usage, Word::AmendStays, &values))
    };
    let method = decision.poll.as_ref().map(|poll| poll.method);
    if written.method.is_some_and(|asked| Some(asked) != method) {
        return stays("method", method.map(Method::word).unwrap_or_default().to_owned());
    }
    if written.about.is_some_and(|about| Some(about) != decision.about) {
        let about = decision.about.map(|about| about.to_string());
        return stays("about", about.unwrap_or("–".to_owned()));
    }
    if let Some(text) = &written.area {
        if area_named(text, areas)?.0 != decision.area {
            return stays("area", decision.area.to_string());
        }
    }
    Ok(Written {
        area: Some(decision.area.to_string()),
        ..written.clone()
    })
}

async fn plan(
    written: &Written,
    method: Option<Method>,
    actor: &Actor,
    now: &Snapshot,
    ctx: &Context,
) -> Result<Planned, Failure> {
    let (areas, moment) = (now.areas().await?, now.moment().await?);
    let deeds = Deeds {
        actor,
        now,
        areas: &areas,
        day_millis: now.day_millis().await?,
    };
    // Made once to see where it belongs, and again when it is known from when on it takes effect.
    let required = match &written.action {
        Some(deed) => Some(requirement(&deeds.call(deed, moment, ctx).await?, actor)?),
        None => None,
    };
    let belongs = area(written, required.as_ref(), &areas, now).await?;
    let (method, terms) = decided(belongs, method, required.as_ref(), &areas)?;
    let (area, known) = belongs;
    let (opens_at, closes_at) = terms.opens_and_closes(moment, deeds.day_millis);
    let (mut action, mut changed) = (None, vec![]);
    if let Some(deed) = &written.action {
        let effect = closes_at.saturating_add(terms.delay_millis);
        action = Some(deeds.call(deed, effect, ctx).await?);
        changed = changes(&deeds, deed, ctx).await?;
    }
    Ok(Planned {
        area: *area,
        area_name: known.name.clone(),
        method,
        terms,
        opens_at,
        closes_at,
        action,
        question: written.question.clone(),
        changes: changed,
    })
}

/// In which way, and on which terms: what a call asks of a decision narrows the ways that the area has.
pub(super) fn decided(
    (_, area): &(AreaId, Area),
    method: Option<Method>,
    required: Option<&Requirement>,
    areas: &[(AreaId, Area)],
) -> Result<(Method, VoteTerms), Failure> {
    let also = required.and_then(|required| required.also);
    let also = areas.iter().find(|(id, _)| Some(*id) == also);
    let ways = ways(area, required, also.map(|(_, also)| also));
    let method = chosen(method, &ways, &area.name)?;
    let terms = also.map_or(area.terms, |(_, also)| area.terms.stricter(&also.terms));
    Ok((method, terms))
}

/// What a call asks of a decision.
pub(super) fn requirement(call: &Call, actor: &Actor) -> Result<Requirement, Failure> {
    let words = call.in_words(&actor.rules).map_err(not_a_call)?;
    let name = format!("{}.{}", words.pallet, words.call);
    Requirement::of(&words).ok_or_else(|| failure(Exit::Usage, Word::NotForDecisions, &[("call", name)]))
}

/// Where it belongs: the action says it, or else the file.
async fn area<'a>(
    written: &Written,
    required: Option<&Requirement>,
    areas: &'a [(AreaId, Area)],
    now: &Snapshot,
) -> Result<&'a (AreaId, Area), Failure> {
    let asked = match &written.area {
        Some(text) => Some(area_named(text, areas)?),
        None => None,
    };
    let Some(required) = required else {
        return asked.ok_or_else(|| failure(Exit::Usage, Word::AreaUnsaid, &[]));
    };
    let fixed = match required.belongs {
        Belongs::To(area) => area,
        Belongs::WhereIs(id) => found(now, id).await?.area,
    };
    let fixed = area_named(&fixed.to_string(), areas)?;
    match asked.filter(|(id, _)| *id != fixed.0) {
        None => Ok(fixed),
        Some((_, other)) => {
            let values = [
                ("area", render::line(&fixed.1.name)),
                ("other", render::line(&other.name)),
            ];
            Err(failure(Exit::Usage, Word::AreaFixed, &values))
        }
    }
}

/// In which ways it can be decided.
fn ways(area: &Area, required: Option<&Requirement>, also: Option<&Area>) -> Vec<Method> {
    let allowed = |method: &Method| {
        required.is_none_or(|required| required.allows(*method))
            && also.is_none_or(|also| {
                // One that only asks has no way of its own in which it could be changed.
                !also.methods.iter().any(|own| own.binds()) || also.methods.contains(method)
            })
    };
    area.methods.iter().copied().filter(allowed).collect()
}

/// The way that the file asks for; where it asks for none a majority, or a supermajority where only that will do.
fn chosen(asked: Option<Method>, ways: &[Method], area: &str) -> Result<Method, Failure> {
    let usual = [Method::Majority, Method::Supermajority];
    let usual = usual.into_iter().find(|method| ways.contains(method));
    let method = asked.or(usual).filter(|method| ways.contains(method));
    method.ok_or_else(|| {
        let list: Vec<_> = ways.iter().map(|method| method.word()).collect();
        let asked = asked.unwrap_or(Method::Majority).word().to_owned();
        let values = [
            ("method", asked),
            ("area", render::line(area)),
            ("list", list.join(", ")),
        ];
        failure(Exit::Usage, Word::MethodNotHere, &values)
    })
}

/// Shows what is proposed, what it does, and what it takes to pass.
pub(super) async fn show_plan(
    content: &Content,
    planned: &Planned,
    actor: &Actor,
    now: &Snapshot,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let title = ("title", render::line(&content.title));
    let mut lines = vec![ctx.say(Word::ProposalHead, &[title])];
    lines.extend(render::decisions::content_lines(ctx, content));
    if let Some(question) = &planned.question {
        lines.extend(render::asking::question_lines(ctx, planned.method, question));
    }
    if let Some(action) = &planned.action {
        let words = action.in_words(&actor.rules).map_err(not_a_call)?;
        lines.push(ctx.say(Word::DecisionDoes, &[]));
        lines.extend(render::call_lines(ctx, &words));
    }
    lines.extend(planned.changes.iter().map(|(field, former, new)| {
        let [field, former, new] = [field, former, new].map(String::clone);
        let values = [("field", field), ("former", former), ("new", new)];
        ctx.say(Word::ParameterChanges, &values)
    }));
    lines.extend(terms_lines(planned, now.persons().await?, ctx));
    ctx.answer(out, &json!(null), &lines)
}

/// Where, how and when it is decided, and what it takes to pass.
fn terms_lines(planned: &Planned, persons: u32, ctx: &Context) -> Vec<String> {
    let (method, terms) = (planned.method, &planned.terms);
    let values = [
        ("area", render::line(&planned.area_name)),
        ("method", render::decisions::method(ctx, method)),
        ("opens", ctx.date(planned.opens_at)),
        ("closes", ctx.date(planned.closes_at)),
    ];
    let mut lines = vec![
        ctx.say(Word::TermsWhere, &values),
        ctx.say(Word::TermsWhen, &values),
    ];
    lines.extend(render::decisions::rule_lines(ctx, method, terms, persons));
    if planned.action.is_some() {
        let effect = planned.closes_at.saturating_add(terms.delay_millis);
        lines.push(ctx.say(Word::TermsEffect, &[("date", ctx.date(effect))]));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(methods: &[Method]) -> Area {
        Area {
            name: "code".into(),
            terms: VoteTerms {
                discussion_millis: 0,
                voting_millis: 1,
                window_millis: 0,
                delay_millis: 0,
                approval_permille: 667,
                floor_permille: 250,
            },
            methods: methods.to_vec(),
        }
    }

    #[test]
    fn a_majority_is_usual_and_a_supermajority_where_only_that_will_do() {
        use Method::{Advice, Consent, Majority, Supermajority};
        let all = area(&[Advice, Majority, Supermajority, Consent]);
        let strict = Requirement {
            belongs: Belongs::To(2),
            also: None,
            supermajority: true,
        };
        let loose = Requirement {
            supermajority: false,
            ..strict
        };
        let of = |asked, required: Option<&Requirement>, also: Option<&Area>| {
            chosen(asked, &ways(&all, required, also), "code").map_err(|failure| failure.code())
        };
        assert_eq!(of(None, None, None), Ok(Majority));
        assert_eq!(of(None, Some(&loose), None), Ok(Majority));
        assert_eq!(of(None, Some(&strict), None), Ok(Supermajority));
        assert_eq!(of(Some(Consent), Some(&loose), None), Ok(Consent));
        let not_here = || Err("method_not_here".to_owned());
        assert_eq!(of(Some(Majority), Some(&strict), None), not_here());
        assert_eq!(of(Some(Advice), Some(&loose), None), not_here());
        let narrow = area(&[Consent]);
        assert_eq!(of(None, Some(&loose), Some(&narrow)), not_here());
        assert_eq!(of(Some(Consent), Some(&loose), Some(&narrow)), Ok(Consent));
        let asking = area(&[Advice]);
        assert_eq!(of(None, Some(&loose), Some(&asking)), Ok(Majority));
    }

    #[test]
    fn the_error_names_the_ways_there_are() {
        let failure = chosen(Some(Method::Majority), &[Method::Supermajority], "code").unwrap_err();
        for lang in opensystem_chain::Lang::ALL {
            let said = failure.say(lang);
            assert!(said.contains("supermajority") && said.contains("code"), "{said}");
        }
    }
}

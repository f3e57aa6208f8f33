// SPDX-License-Identifier: AGPL-3.0-or-later
//! From the deed that a file names to the call of the chain: what the file leaves to the chain is looked up here.

use super::area_named;
use super::file::action::{Action, AreaChange, End, Payee, Span};
use super::kinds;
use crate::commands::deed::Actor;
use crate::commands::tx::not_a_call;
use crate::context::Context;
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use opensystem_chain::{
    AccountId32, Area, AreaId, Call, Course, Governed, Member, MemberId, Moment, Snapshot, VoteTerms,
    AREA_NAMES, LONGEST_ACTION,
};
use serde_json::{json, Map, Value};

/// What is known of the chain when a deed becomes a call.
pub struct Deeds<'a> {
    pub actor: &'a Actor,
    pub now: &'a Snapshot,
    pub areas: &'a [(AreaId, Area)],
    pub day_millis: u64,
}

impl Deeds<'_> {
    /// The call. `effect` is when it would be made at the earliest, from which the days of a suspension count.
    pub async fn call(&self, action: &Action, effect: Moment, ctx: &Context) -> Result<Call, Failure> {
        let call = match action {
            Action::AmendCharter(texts) => {
                let text = |(tag, title, body): &(String, String, String)| json!([bytes(tag), { "title": bytes(title), "body": bytes(body) }]);
                let texts: Vec<_> = texts.iter().map(text).collect();
                self.made("Charter.amend", json!({ "texts": texts }))?
            }
            Action::Set(group, changes) => self.set(*group, changes).await?,
            Action::Spend(payee, units) => {
                let to = self.payee(payee, ctx).await?;
                let arguments = json!({ "to": to.to_string(), "amount": units.to_string() });
                self.made("Decisions.spend", arguments)?
            }
            Action::SetArea(area, change) => self.set_area(area, change)?,
            Action::SetKind(change) => kinds::set_kind(self, change, ctx).await?,
            Action::SettleRecord(record, stands) => kinds::settle(self, *record, *stands, ctx).await?,
            Action::WriteOff(kind, member) => kinds::write_off(self, kind, *member, ctx).await?,
            Action::SetFormula(formula) => Call::set_formula(formula, &self.actor.rules)?,
            Action::Cancel(id) => self.made("Decisions.cancel", json!({ "proposal": id }))?,
            Action::Upgrade(hash) => {
                let arguments = json!({ "code_hash": format!("{hash:?}") });
                self.made("System.authorize_upgrade", arguments)?
            }
            Action::Call(name, arguments) => self.made(name, arguments.clone())?,
            about_a_member => self.measure(about_a_member, effect, ctx).await?,
        };
        let length = call.bytes().len();
        if length > LONGEST_ACTION {
            let values = [
                ("most", LONGEST_ACTION.to_string()),
                ("length", length.to_string()),
            ];
            return Err(failure(Exit::Refused, Word::ActionTooLong, &values));
        }
        Ok(call)
    }

    fn made(&self, name: &str, arguments: Value) -> Result<Call, Failure> {
        Call::of_json(name, &arguments, &self.actor.rules).map_err(not_a_call)
    }

    /// A measure against a member, or what answers one.
    async fn measure(&self, action: &Action, effect: Moment, ctx: &Context) -> Result<Call, Failure> {
        match action {
            Action::Warn(member, reason) => {
                self.member(*member).await?;
                let arguments = json!({ "member": member, "reason": bytes(reason) });
                self.made("Membership.warn", arguments)
            }
            Action::Exclude(member, reason) => {
                self.member(*member).await?;
                let arguments = json!({ "member": member, "reason": bytes(reason) });
                self.made("Membership.exclude", arguments)
            }
            Action::Suspend(member, end, reason) => {
                self.member(*member).await?;
                let until = self.until(end, effect, ctx)?;
                let arguments = json!({ "member": member, "until": until, "reason": bytes(reason) });
                self.made("Membership.suspend", arguments)
            }
            Action::SettleKeyChange(member, granted) => {
                let change = self.member(*member).await?.key_change;
                let contested = change.filter(|change| change.course == Course::Contested);
                let change = contested.ok_or_else(|| nothing(Word::NoKeyContested, *member))?;
                let new = change.new.to_string();
                let arguments = json!({ "member": member, "new": new, "granted": granted });
                self.made("Membership.settle_key_change", arguments)
            }
            other => self.way_back(other).await,
        }
    }

    /// When a suspension ends that takes effect then.
    fn until(&self, end: &End, effect: Moment, ctx: &Context) -> Result<Moment, Failure> {
        let until = match end {
            End::Until(until) => *until,
            End::Days(days) => effect.saturating_add(Span::Days(*days).millis(self.day_millis)),
        };
        if until > effect {
            return Ok(until);
        }
        let values = [("until", ctx.date(until)), ("effect", ctx.date(effect))];
        Err(failure(Exit::Usage, Word::SuspensionTooEarly, &values))
    }

    /// Lifting what is in force against a member, or dismissing his appeal: which of them is looked up.
    async fn way_back(&self, action: &Action) -> Result<Call, Failure> {
        let (Action::Lift(member, reason) | Action::DismissAppeal(member, reason)) = action else {
            return Err(failure(
                Exit::Usage,
                Word::NotForDecisions,
                &[("call", String::new())],
            ));
        };
        self.member(*member).await?;
        let sanction = self.now.sanction(*member).await?;
        let sanction = sanction.ok_or_else(|| nothing(Word::NothingInForce, *member))?;
        if let Action::Lift(..) = action {
            let arguments = json!({ "member": member, "taken_at": sanction.at, "reason": bytes(reason) });
            return self.made("Membership.lift", arguments);
        }
        let waiting = sanction.appeal.filter(|appeal| appeal.dismissed.is_none());
        let appeal = waiting.ok_or_else(|| nothing(Word::NoAppealWaits, *member))?;
        let arguments = json!({ "member": member, "made_at": appeal.at, "reason": bytes(reason) });
        self.made("Membership.dismiss_appeal", arguments)
    }

    async fn member(&self, id: MemberId) -> Result<Member, Failure> {
        let member = self.now.member(id).await?;
        member.ok_or_else(|| failure(Exit::Refused, Word::MemberUnknown, &[("id", id.to_string())]))
    }

    async fn payee(&self, payee: &Payee, ctx: &Context) -> Result<AccountId32, Failure> {
        match payee {
            Payee::Member(id) => Ok(self.member(*id).await?.account),
            Payee::Account(text) => ctx.account(text, &self.actor.chain).await,
        }
    }

    /// The values in force, changed where the file says so.
    async fn set(&self, group: Governed, changes: &Map<String, Value>) -> Result<Call, Failure> {
        let rules = &self.actor.rules;
        let fields = match self.now.governed(group, rules).await? {
            // The chain has stored none: the file has to name every field, and the types say which.
            None => changes.clone(),
            Some(mut fields) => {
                for (name, value) in changes {
                    let known: Vec<_> = fields.keys().cloned().collect();
                    let Some(field) = fields.get_mut(name) else {
                        let values = [("field", name.clone()), ("list", known.join(", "))];
                        return Err(failure(Exit::Usage, Word::ParameterUnknown, &values));
                    };
                    *field = value.clone();
                }
                fields
            }
        };
        Call::set_governed(group, &fields, rules).map_err(not_a_call)
    }

    fn set_area(&self, area: &str, change: &AreaChange) -> Result<Call, Failure> {
        let number = number_of(area);
        let known = match area_named(area, self.areas) {
            Ok((id, known)) => Some((*id, known)),
            // A number that no area has founds one.
            Err(_) if number.is_some() => None,
            Err(unknown) => return Err(unknown),
        };
        let id = known.map(|(id, _)| id).or(number).unwrap_or_default();
        let set = match change.remove {
            true => Value::Null,
            false => area_json(&changed(known.map(|(_, known)| known), change, self.day_millis)?),
        };
        self.made("Decisions.set_area", json!({ "id": id, "area": set }))
    }
}

/// The lines by which a proposal shows which numbers change: name, value in force, value to come.
pub async fn changes(
    deeds: &Deeds<'_>,
    action: &Action,
    ctx: &Context,
) -> Result<Vec<(String, String, String)>, Failure> {
    if let Action::SetKind(change) = action {
        return kinds::changes(deeds, change, ctx).await;
    }
    if let Action::SetFormula(formula) = action {
        let [former, new] = [deeds.now.dividend().await?.rule, *formula]
            .map(|formula| render::income::formula(ctx, &formula));
        return Ok(vec![("formula".to_owned(), former, new)]);
    }
    let Action::Set(group, changes) = action else {
        return Ok(vec![]);
    };
    let fields = deeds
        .now
        .governed(*group, &deeds.actor.rules)
        .await?
        .unwrap_or_default();
    let former = |name: &str| fields.get(name).map(Value::to_string).unwrap_or_default();
    let rows = changes
        .iter()
        .map(|(name, value)| (name.clone(), former(name), value.to_string()));
    Ok(rows.collect())
}

fn nothing(word: Word, member: MemberId) -> Failure {
    failure(Exit::Refused, word, &[("member", member.to_string())])
}

/// Text as bytes, so that text which looks like bytes stays text.
fn bytes(text: &str) -> String {
    format!("0x{}", hex::encode(text))
}

fn number_of(area: &str) -> Option<AreaId> {
    let row = AREA_NAMES.iter().find(|(name, _)| *name == area);
    area.parse().ok().or(row.map(|(_, number)| *number))
}

fn area_json(area: &Area) -> Value {
    let methods: Vec<_> = area.methods.iter().map(|method| format!("{method:?}")).collect();
    json!({ "name": bytes(&area.name), "terms": area.terms, "methods": methods })
}

/// An area with what changes in it; a new one has to name everything.
fn changed(known: Option<&Area>, change: &AreaChange, day_millis: u64) -> Result<Area, Failure> {
    let name = change
        .name
        .clone()
        .or_else(|| known.map(|area| area.name.clone()));
    let methods = change.methods.clone();
    let methods = methods.or_else(|| known.map(|area| area.methods.clone()));
    Ok(Area {
        name: name.ok_or_else(|| unsaid("name"))?,
        methods: methods.ok_or_else(|| unsaid("methods"))?,
        terms: changed_terms(known.map(|area| area.terms), change, day_millis)?,
    })
}

fn changed_terms(
    known: Option<VoteTerms>,
    change: &AreaChange,
    day_millis: u64,
) -> Result<VoteTerms, Failure> {
    let span = |new: Option<Span>, former: fn(VoteTerms) -> u64, field: &str| {
        let new = new.map(|span| span.millis(day_millis));
        new.or(known.map(former)).ok_or_else(|| unsaid(field))
    };
    let permille = |new: Option<u16>, former: fn(VoteTerms) -> u16, field: &str| {
        new.or(known.map(former)).ok_or_else(|| unsaid(field))
    };
    let (approval, floor) = (change.approval_permille, change.floor_permille);
    Ok(VoteTerms {
        discussion_millis: span(
            change.discussion,
            |terms| terms.discussion_millis,
            "discussion_days",
        )?,
        voting_millis: span(change.voting, |terms| terms.voting_millis, "voting_days")?,
        window_millis: span(change.window, |terms| terms.window_millis, "window_days")?,
        delay_millis: span(change.delay, |terms| terms.delay_millis, "delay_days")?,
        approval_permille: permille(approval, |terms| terms.approval_permille, "approval_permille")?,
        floor_permille: permille(floor, |terms| terms.floor_permille, "floor_permille")?,
    })
}

/// A field that a new area lacks.
fn unsaid(field: &str) -> Failure {
    failure(Exit::Usage, Word::AreaIncomplete, &[("field", field.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use opensystem_chain::Method;

    #[test]
    fn what_is_not_named_in_an_area_stays() {
        let known = Area {
            name: "money".into(),
            terms: VoteTerms {
                discussion_millis: 1,
                voting_millis: 2,
                window_millis: 3,
                delay_millis: 4,
                approval_permille: 667,
                floor_permille: 150,
            },
            methods: vec![Method::Majority],
        };
        let change = AreaChange {
            voting: Some(Span::Days(2)),
            floor_permille: Some(200),
            ..AreaChange::default()
        };
        let area = changed(Some(&known), &change, 1_000).unwrap();
        assert_eq!(
            (area.terms.voting_millis, area.terms.floor_permille),
            (2_000, 200)
        );
        assert_eq!((area.terms.delay_millis, area.name.as_str()), (4, "money"));
        let founded = changed(None, &change, 1_000).unwrap_err();
        assert_eq!(founded.code(), "area_incomplete");
        assert_eq!(
            (number_of("life"), number_of("17"), number_of("jardin")),
            (Some(16), Some(17), None)
        );
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `delegate to` and `delegate back`. What is to come is told in plain words, and what the chain would refuse is looked for
//! before anything is sent.

use crate::commands::acting::missing;
use crate::commands::decision::area_named;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::whom::{known, of_account, Whom};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Area, AreaId, Call, Delegation, Governed, Kind, Member, Moment, Place, Snapshot, Standing,
};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct To {
    #[arg(value_name = "MEMBER")]
    pub member: String,
    #[arg(long, value_name = "AREA")]
    pub area: String,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub days: Option<u32>,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Back {
    #[arg(long, value_name = "AREA")]
    pub area: String,
    #[command(flatten)]
    pub doing: Doing,
}

/// What is known of a delegation before it is made.
struct ToCome<'a> {
    area: &'a Area,
    delegate: &'a Member,
    /// Until when it is to last; nothing where that is for the rules to say.
    until: Option<Moment>,
    /// Until when the rules let it last.
    latest: Option<Moment>,
    /// Who votes for the person so far.
    former: Option<&'a Member>,
    /// To whom a voice goes on where the delegate does not vote either.
    onwards: Option<&'a Member>,
}

pub async fn to(options: To, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let whom = Whom::of(&options.member, ctx)?;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let areas = now.areas().await?;
    let (area, terms) = area_named(&options.area, &areas)?;
    let delegate = whom
        .member(Some(&options.member), &actor.chain, &now, ctx)
        .await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    ensure_fit(&own, &delegate, ctx)?;
    let (until, latest) = ends(options.days, &now, &actor, ctx).await?;
    let former = next_of(&own, *area, &now).await?;
    let onwards = next_of(&delegate, *area, &now).await?;
    let to_come = ToCome {
        area: terms,
        delegate: &delegate,
        until,
        latest,
        former: former.as_ref().filter(|former| former.id != delegate.id),
        onwards: onwards.as_ref(),
    };
    if !ctx.json {
        ctx.answer(out, &Value::Null, &lines(ctx, &to_come))?;
    }
    let mut values = vec![
        ("name", render::named(&delegate)),
        ("area", render::line(&terms.name)),
        ("number", area.to_string()),
    ];
    let call = Call::delegate(*area, delegate.id, until, &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskDelegate, &values));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let made = Delegation {
        member: own.id,
        delegate: delegate.id,
    };
    let ends_at = outcome.delegated_until(made);
    let ends_at = ends_at.ok_or_else(|| missing("Decisions.Delegated"))?;
    values.push(("date", ctx.date(ends_at)));
    deed.told = ctx.say(Word::DelegateDone, &values);
    let value = json!({ "area": area, "member": own.id, "delegate": delegate.id, "ends_at": ends_at });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn back(options: Back, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    let places = now.places_of(own.id).await?;
    let areas = now.areas().await?;
    let (area, name) = area_delegated_in(&options.area, &areas, &places)?;
    let delegate = delegate_in(area, &places);
    let Some(delegate) = delegate else {
        let values = [("area", name)];
        return Err(failure(Exit::Refused, Word::NothingDelegated, &values));
    };
    let values = [
        ("name", render::named(&known(delegate, &now).await?)),
        ("area", name),
    ];
    let deed = Deed::new(
        Call::undelegate(area, &actor.rules)?,
        [Word::AskUndelegate, Word::UndelegateDone],
        &values,
        json!({ "area": area, "member": own.id, "delegate": delegate }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

/// Until when a delegation of so many days lasts, and until when the rules let it last; nothing of either where it is not known.
async fn ends(
    days: Option<u32>,
    now: &Snapshot,
    actor: &Actor,
    ctx: &Context,
) -> Result<(Option<Moment>, Option<Moment>), Failure> {
    let (moment, day) = (now.moment().await?, now.day_millis().await?);
    let longest = longest(now, actor).await?;
    let latest = longest.map(|longest| moment.saturating_add(longest));
    let until = days.map(|days| moment.saturating_add(u64::from(days).saturating_mul(day)));
    match (until, latest) {
        (Some(until), Some(latest)) if until > latest => {
            let days = latest.saturating_sub(moment) / day.max(1);
            let values = [("days", days.to_string()), ("date", ctx.date(latest))];
            Err(failure(Exit::Refused, Word::DelegateTooManyDays, &values))
        }
        ends => Ok(ends),
    }
}

/// Who votes for a member in an area where he does not.
async fn next_of(member: &Member, area: AreaId, now: &Snapshot) -> Result<Option<Member>, Failure> {
    match delegate_in(area, &now.places_of(member.id).await?) {
        Some(next) => known(next, now).await.map(Some),
        None => Ok(None),
    }
}

fn delegate_in(area: AreaId, places: &[(AreaId, Place)]) -> Option<u32> {
    let place = places.iter().find(|(in_area, _)| *in_area == area);
    place.and_then(|(_, place)| place.delegate)
}

/// The area that a person names, and its name. One that is no more is named by its number.
fn area_delegated_in(
    text: &str,
    areas: &[(AreaId, Area)],
    places: &[(AreaId, Place)],
) -> Result<(AreaId, String), Failure> {
    match (area_named(text, areas), text.parse()) {
        (Ok((area, known)), _) => Ok((*area, render::line(&known.name))),
        (Err(_), Ok(area)) if delegate_in(area, places).is_some() => Ok((area, area.to_string())),
        (Err(unknown), _) => Err(unknown),
    }
}

/// How long a delegation lasts at most; nothing where the chain has stored no number for it, and its program alone knows it.
async fn longest(now: &Snapshot, actor: &Actor) -> Result<Option<u64>, Failure> {
    let fields = now.governed(Governed::Decisions, &actor.rules).await?;
    let longest = fields.and_then(|fields| fields.get("delegation_millis")?.as_u64());
    Ok(longest)
}

/// Whether these two can be the one who delegates and the one who votes.
fn ensure_fit(own: &Member, delegate: &Member, ctx: &Context) -> Result<(), Failure> {
    let unfit = |word| failure(Exit::Refused, word, &[]);
    let name = ("name", render::named(delegate));
    if own.id == delegate.id {
        return Err(unfit(Word::DelegateSelf));
    }
    if own.kind != Kind::Person {
        return Err(unfit(Word::VoteOfProject));
    }
    if own.standing != Standing::Good {
        return Err(unfit(Word::VoteNotInStanding));
    }
    if delegate.kind != Kind::Person {
        return Err(failure(Exit::Refused, Word::DelegateNoPerson, &[name]));
    }
    if delegate.standing != Standing::Good {
        let standing = ("standing", render::standing(ctx, delegate.standing));
        return Err(failure(
            Exit::Refused,
            Word::DelegateNotInStanding,
            &[name, standing],
        ));
    }
    Ok(())
}

/// What a delegation will do, in plain words.
fn lines(ctx: &Context, to_come: &ToCome<'_>) -> Vec<String> {
    let ways = to_come.area.methods.iter().filter(|method| method.delegates());
    let ways: Vec<_> = ways.map(|way| render::decisions::method(ctx, *way)).collect();
    let name = || ("name", render::named(to_come.delegate));
    let area = ("area", render::line(&to_come.area.name));
    let mut lines = vec![match ways.is_empty() {
        true => ctx.say(Word::DelegateNowhere, std::slice::from_ref(&area)),
        false => ctx.say(
            Word::DelegateWhat,
            &[name(), area.clone(), ("list", ways.join(", "))],
        ),
    }];
    lines.push(match to_come.until.or(to_come.latest) {
        Some(until) => ctx.say(Word::DelegateFrom, &[("date", ctx.date(until))]),
        None => ctx.say(Word::DelegateFromOn, &[]),
    });
    lines.push(ctx.say(Word::DelegateOwnFirst, &[]));
    if let Some(onwards) = to_come.onwards {
        let values = [name(), ("onwards", render::named(onwards))];
        lines.push(ctx.say(Word::DelegateOnwards, &values));
    }
    if let Some(former) = to_come.former {
        lines.push(ctx.say(Word::DelegateInstead, &[("name", render::named(former))]));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{member, poll};
    use opensystem_chain::{Lang, Method};

    fn area(methods: &[Method]) -> Area {
        Area {
            name: "life".into(),
            terms: poll(Method::Majority).terms,
            methods: methods.to_vec(),
        }
    }

    #[test]
    fn who_cannot_delegate_and_who_cannot_vote_for_others_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let project = |id| Member {
            kind: Kind::Project,
            ..member(id)
        };
        let dormant = |id| Member {
            standing: Standing::Dormant,
            ..member(id)
        };
        let cases = [
            (member(3), member(3), "delegate_self"),
            (project(3), member(4), "vote_of_project"),
            (dormant(3), member(4), "vote_not_in_standing"),
            (member(3), project(4), "delegate_no_person"),
            (member(3), dormant(4), "delegate_not_in_standing"),
        ];
        for (own, delegate, code) in cases {
            let fault = ensure_fit(&own, &delegate, &ctx).unwrap_err();
            assert_eq!((fault.exit() as u8, fault.code().as_str()), (1, code));
        }
        assert!(ensure_fit(&member(3), &member(4), &ctx).is_ok());
    }

    #[test]
    fn what_a_delegation_will_do_is_told_in_both_languages() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let area = area(&[Method::Majority, Method::Consent, Method::AdaptiveQuorum]);
        let [delegate, former, onwards] = [4, 5, 6].map(member);
        let to_come = ToCome {
            area: &area,
            delegate: &delegate,
            until: Some(180_000),
            latest: Some(240_000),
            former: Some(&former),
            onwards: Some(&onwards),
        };
        let english = lines(&ctx, &to_come).join("\n");
        for words in [
            "Zoé#4 votes for you in the area life",
            "majority, adaptive quorum",
            "the next day on",
            "until 1970-01-01 00:03 UTC",
            "Your own vote always comes first",
            "goes on to Zoé#6",
            "So far Zoé#5 votes for you",
        ] {
            assert!(english.contains(words), "{words:?} is not in:\n{english}");
        }
        ctx.lang = Lang::Fr;
        let french = lines(&ctx, &to_come).join("\n");
        for words in [
            "Zoé#4 vote pour vous dans le domaine life",
            "majorité, quorum adaptatif",
            "à partir du lendemain",
            "jusqu’au 01/01/1970 00:03 UTC",
            "Votre propre vote passe toujours d’abord",
        ] {
            assert!(french.contains(words), "{words:?} is not in:\n{french}");
        }
        assert!(!english.contains('{') && !french.contains('{'));
    }

    #[test]
    fn where_nobody_can_vote_for_another_it_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let area = area(&[Method::Consent]);
        let delegate = member(4);
        let to_come = ToCome {
            area: &area,
            delegate: &delegate,
            until: None,
            latest: None,
            former: None,
            onwards: None,
        };
        let told = lines(&ctx, &to_come).join("\n");
        assert!(told.contains("nothing is decided in a way"), "{told}");
    }

    #[test]
    fn a_delegation_in_an_area_that_is_no_more_is_named_by_its_number() {
        let areas = [(16, area(&[Method::Majority]))];
        let place = |area, delegate| {
            let place = Place {
                member: 3,
                delegate,
                ends_at: None,
                behind: [0; 5],
            };
            (area, place)
        };
        let places = [place(16, None), place(17, Some(4)), place(18, None)];
        let named = |text| area_delegated_in(text, &areas, &places);
        assert_eq!(named("life").unwrap(), (16, "life".to_owned()));
        assert_eq!(named("17").unwrap(), (17, "17".to_owned()));
        for text in ["18", "19", "garden", ""] {
            assert_eq!(named(text).unwrap_err().code(), "area_unknown", "{text}");
        }
        assert_eq!(delegate_in(16, &places), None);
    }
}

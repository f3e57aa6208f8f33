// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop join`, `welcome` and `decline`: who takes part in a cooperation is for both sides to say. What follows from a
//! word of one side depends on what the other has said, and is told before anything is sent.

use super::announcing::ensure_invitable;
use super::people::people;
use super::{ensure_good, ensure_not_closed, ensure_partner, refused, words_of, Ready};
use crate::commands::deed::{tell, Deed, Doing};
use crate::commands::whom::Whom;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Call, Cooperation, CooperationId, Member, Offer, Outcome, Snapshot, Standing, Welcomed,
};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Join {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(long, value_name = "TEXT")]
    pub offer: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Welcome {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(value_name = "MEMBER")]
    pub member: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Decline {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(value_name = "MEMBER")]
    pub member: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn join(options: Join, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let offer = options.offer.as_deref().map(words_of).transpose()?;
    let ready = Ready::for_one(id, &options.doing, ctx).await?;
    let invited = ready.now.invited_to(&ready.cooperation, ready.own.id).await?;
    let announcer = ready.now.member(ready.cooperation.announcer).await?;
    ensure_can_join(&ready, invited.as_ref(), announcer.as_ref(), offer)?;
    show(&ready.cooperation, &ready.now, ctx, out).await?;
    let call = Call::join_cooperation(id, offer, &ready.actor.rules)?;
    let question = join_question(ctx, &ready.cooperation, invited.as_ref(), offer);
    let deed = Deed::asking(call, question);
    let member = ready.own.id;
    let values = ready.values();
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let word = match outcome.took_part() {
        Some((_, true)) => Word::JoinFounded,
        Some((_, false)) => Word::JoinDone,
        None => Word::OfferDone,
    };
    let told = ctx.say(word, &values);
    let value = with_part(
        json!({ "cooperation": id, "member": member, "offer": offer }),
        &outcome,
    );
    tell(Deed { told, ..deed }.with(value), &outcome, ctx, out)
}

pub async fn welcome(options: Welcome, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let whom = Whom::of(&options.member, ctx)?;
    let ready = Ready::for_one(id, &options.doing, ctx).await?;
    let (chain, now) = (&ready.actor.chain, &ready.now);
    let member = whom.member(Some(&options.member), chain, now, ctx).await?;
    ensure_good(&ready.own)?;
    ensure_not_closed(&ready.cooperation)?;
    ensure_partner(&ready.cooperation, ready.partner)?;
    ensure_welcome(&ready, &member).await?;
    let offer = now.offer(&ready.cooperation, member.id).await?;
    let mut values = ready.values();
    values.extend(offer_values(&member, offer.as_ref()));
    let call = Call::welcome_partner(id, member.id, &ready.actor.rules)?;
    let question = match offer {
        Some(_) => Word::AskWelcome,
        None => Word::AskInvite,
    };
    let deed = Deed::asking(call, ctx.say(question, &values));
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let word = match outcome.took_part() {
        Some((_, true)) => Word::WelcomeFounded,
        Some((_, false)) => Word::WelcomeDone,
        None => Word::InvitePartnerDone,
    };
    let told = ctx.say(word, &values);
    let value = with_part(json!({ "cooperation": id, "member": member.id }), &outcome);
    tell(Deed { told, ..deed }.with(value), &outcome, ctx, out)
}

pub async fn decline(options: Decline, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let whom = match &options.member {
        Some(text) => Some(Whom::of(text, ctx)?),
        None => None,
    };
    let ready = Ready::for_one(id, &options.doing, ctx).await?;
    let member = match &whom {
        Some(whom) => {
            let (chain, text) = (&ready.actor.chain, options.member.as_deref());
            whom.member(text, chain, &ready.now, ctx).await?
        }
        None => ready.own.clone(),
    };
    let own = member.id == ready.own.id;
    if !own {
        ensure_good(&ready.own)?;
        ensure_partner(&ready.cooperation, ready.partner)?;
    }
    let waits = Waiting {
        invited: ready.now.invited_to(&ready.cooperation, member.id).await?,
        offer: ready.now.offer(&ready.cooperation, member.id).await?,
    };
    let mut values = ready.values();
    values.extend(offer_values(&member, waits.offer.as_ref()));
    let question = waits.question(own);
    let question = question.ok_or_else(|| failure(Exit::Refused, Word::CoopNothingToDecline, &values))?;
    let call = Call::decline_cooperation(id, member.id, &ready.actor.rules)?;
    let value = json!({ "cooperation": id, "member": member.id });
    let deed = Deed::new(call, [question, Word::DeclineCoopDone], &values, value, ctx);
    ready.actor.carry_out(deed, &options.doing, ctx, out).await
}

/// What waits between a cooperation and a member.
struct Waiting {
    invited: Option<Welcomed>,
    offer: Option<Offer>,
}

impl Waiting {
    /// What is asked before it is declined; nothing where nothing waits.
    fn question(&self, own: bool) -> Option<Word> {
        match (&self.offer, &self.invited, own) {
            (None, None, _) => None,
            (Some(_), _, true) => Some(Word::AskTakeOfferBack),
            (Some(_), _, false) => Some(Word::AskDeclineOffer),
            (None, Some(_), true) => Some(Word::AskDeclineCoop),
            (None, Some(_), false) => Some(Word::AskTakeInvitationBack),
        }
    }
}

/// Why somebody cannot join, nor offer to.
fn ensure_can_join(
    ready: &Ready,
    invited: Option<&Welcomed>,
    announcer: Option<&Member>,
    offer: Option<&str>,
) -> Result<(), Failure> {
    let cooperation = &ready.cooperation;
    ensure_good(&ready.own)?;
    ensure_not_closed(cooperation)?;
    if ready.partner.is_some() {
        return Err(refused(Word::CoopTakesPart, cooperation));
    }
    let gone = announcer.is_none_or(|announcer| announcer.standing == Standing::Left);
    match (invited, offer) {
        (Some(_), _) if cooperation.stage.is_announced() && gone => {
            Err(refused(Word::CoopAnnouncerLeft, cooperation))
        }
        (None, None) => Err(refused(Word::CoopNotInvited, cooperation)),
        _ => Ok(()),
    }
}

/// Why a member cannot be welcomed.
async fn ensure_welcome(ready: &Ready, member: &Member) -> Result<(), Failure> {
    let id = ready.cooperation.id;
    let mut values = ready.values();
    values.push(("who", render::named(member)));
    if member.id == ready.own.id || ready.now.partner(id, member.id).await?.is_some() {
        return Err(failure(Exit::Refused, Word::CoopPartnerAlready, &values));
    }
    ensure_invitable(member, &ready.own)?;
    match ready.now.invited_to(&ready.cooperation, member.id).await? {
        Some(_) => Err(failure(Exit::Refused, Word::CoopInvitedAlready, &values)),
        None => Ok(()),
    }
}

/// What joining is for whoever does.
fn join_question(
    ctx: &Context,
    cooperation: &Cooperation,
    invited: Option<&Welcomed>,
    offer: Option<&str>,
) -> String {
    let mut values = super::values(cooperation);
    let word = match (invited, cooperation.stage.is_announced()) {
        (Some(_), true) => Word::AskJoinFounds,
        (Some(_), false) => Word::AskJoin,
        (None, _) => {
            values.push(("text", render::clean(offer.unwrap_or_default())));
            Word::AskOffer
        }
    };
    ctx.say(word, &values)
}

fn offer_values(member: &Member, offer: Option<&Offer>) -> Vec<(&'static str, String)> {
    let text = offer.map(|offer| render::clean(&offer.text));
    vec![
        ("who", render::named(member)),
        ("member", member.id.to_string()),
        ("text", text.unwrap_or_default()),
    ]
}

/// Whether the member is a partner now, whether the cooperation came to be with that, and which entry tells of it.
fn with_part(mut value: Value, outcome: &Outcome) -> Value {
    let part = outcome.took_part();
    if let Value::Object(fields) = &mut value {
        fields.insert("joined".into(), json!(part.is_some()));
        fields.insert("founded".into(), json!(part.is_some_and(|(_, founded)| founded)));
        fields.insert("entry".into(), json!(part.map(|(entry, _)| entry)));
    }
    value
}

/// Shows what one would take part in.
async fn show(cooperation: &Cooperation, now: &Snapshot, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let names = people([cooperation.announcer], now).await?;
    let lines = render::cooperations::head_lines(ctx, cooperation, &names);
    ctx.answer(out, &Value::Null, &lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::cooperations::tests::{announced, underway};
    use crate::render::decisions::tests::holds;
    use opensystem_chain::Lang;

    fn invited() -> Welcomed {
        Welcomed {
            cooperation: 3,
            title: "Un puits".into(),
            by: 0,
            at: 60_000,
        }
    }

    fn offer() -> Offer {
        Offer {
            cooperation: 3,
            title: "Un puits".into(),
            member: 4,
            text: "Une pompe\u{1b}.".into(),
            at: 60_000,
        }
    }

    fn asked(cooperation: &Cooperation, invited: Option<&Welcomed>, offer: Option<&str>) -> [String; 2] {
        Lang::ALL.map(|lang| {
            let folder = tempfile::tempdir().unwrap();
            let mut ctx = context(folder.path(), Scripted::default());
            ctx.lang = lang;
            join_question(&ctx, cooperation, invited, offer)
        })
    }

    #[test]
    fn what_joining_means_is_asked() {
        holds(
            asked(&announced(), Some(&invited()), None),
            &["second signature", "everybody reads"],
            &["seconde signature", "tout le monde"],
        );
        holds(
            asked(&underway(), Some(&invited()), Some("Une pompe.")),
            &["Take part in 3"],
            &["Prendre part à 3"],
        );
        holds(
            asked(&underway(), None, Some("Une pompe.")),
            &["Offer", "Une pompe.", "welcome"],
            &["Offrir", "Une pompe.", "accueill"],
        );
    }

    #[test]
    fn what_is_declined_depends_on_whose_word_waits() {
        let waits = |invited: bool, offers: bool| Waiting {
            invited: invited.then(self::invited),
            offer: offers.then(offer),
        };
        assert_eq!(waits(false, false).question(true), None);
        assert_eq!(waits(true, false).question(true), Some(Word::AskDeclineCoop));
        assert_eq!(
            waits(true, false).question(false),
            Some(Word::AskTakeInvitationBack)
        );
        assert_eq!(waits(false, true).question(true), Some(Word::AskTakeOfferBack));
        assert_eq!(waits(false, true).question(false), Some(Word::AskDeclineOffer));
    }

    #[test]
    fn what_others_offer_is_shown_without_what_deceives() {
        let member = crate::render::decisions::tests::member(4);
        let values = offer_values(&member, Some(&offer()));
        assert!(values.iter().all(|(_, value)| !value.contains('\u{1b}')));
        assert_eq!(values[0], ("who", "Zoé#4".to_owned()));
    }
}

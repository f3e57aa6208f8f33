// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth give-time`: from one's own account to who helped, or to the commons. How one stands and how far one can
//! go is said beforehand.

use super::giving::{ensure_other, kind_of, Way};
use super::{ensure_good, quantity, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{reason_of, tell, Deed, Doing};
use crate::commands::whom::Whom;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Credit, Issuance, Member, WealthKind};
use serde_json::{json, Value};

#[derive(Debug, Args)]
#[command(
    override_usage = "opensystem wealth give-time [OPTIONS] <WHO> <QUANTITY> <REASON>\n       opensystem wealth give-time [OPTIONS] --commons <QUANTITY> <REASON>"
)]
pub struct GiveTime {
    /// Whom it is for is left out where it is for the commons: an optional word before others is none that clap knows.
    #[arg(value_names = ["WHO", "QUANTITY", "REASON"], num_args = 2..=3, required = true)]
    pub gift: Vec<String>,
    #[arg(long)]
    pub commons: bool,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

/// What a person typed.
struct Typed<'a> {
    /// To whom; nothing for the commons.
    who: Option<&'a str>,
    quantity: &'a str,
    reason: &'a str,
}

impl GiveTime {
    fn typed(&self) -> Result<Typed<'_>, Failure> {
        let (who, quantity, reason) = match (self.commons, &self.gift[..]) {
            (false, [who, quantity, reason]) => (Some(who.as_str()), quantity, reason),
            (true, [quantity, reason]) => (None, quantity, reason),
            _ => return Err(failure(Exit::Usage, Word::GiveTimeShape, &[])),
        };
        reason_of(reason)?;
        quantity::ensure_shape(quantity)?;
        Ok(Typed {
            who,
            quantity,
            reason,
        })
    }
}

pub async fn give_time(options: GiveTime, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let typed = options.typed()?;
    let whom = typed.who.map(|who| Whom::of(who, ctx)).transpose()?;
    let ready = Ready::of(&options.doing, ctx).await?;
    let kind = kind_of(options.kind.as_deref(), Way::Time, &ready.kinds, ctx)?;
    let units = quantity::read(typed.quantity, &kind)?;
    let to = match &whom {
        Some(whom) => Some(
            whom.member(typed.who, &ready.actor.chain, &ready.now, ctx)
                .await?,
        ),
        None => None,
    };
    ensure_good(&ready.own)?;
    to.iter().try_for_each(|to| ensure_other(&ready, to))?;
    let credit = credit(&ready, &kind).await?;
    let room = room(&ready, &kind, &credit, to.as_ref()).await?;
    ensure_room(&kind, &credit, units, room, ctx)?;
    show(&kind, &credit, room, ctx, out)?;
    let receiver = to.as_ref().map(|to| to.id);
    let call = Call::give_time(kind.id, receiver, units, typed.reason, &ready.actor.rules)?;
    let balance = credit.after_giving(units);
    let [question, done] = match to {
        Some(_) => [Word::AskGiveTime, Word::GiveTimeDone],
        None => [Word::AskGiveTimeCommons, Word::GiveTimeCommonsDone],
    };
    let mut values = vec![
        ("name", to.as_ref().map(render::named).unwrap_or_default()),
        ("quantity", wealth::quantity(ctx, &kind, units)),
        ("kind", wealth::kind_name(ctx, &kind)),
        ("reason", render::clean(typed.reason)),
        ("balance", wealth::balance(ctx, &kind, balance)),
    ];
    let mut deed = Deed::asking(call, ctx.say(question, &values));
    let from = ready.own.id;
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let id = outcome.given().ok_or_else(|| missing("Wealth.TimeGiven"))?;
    values.push(("id", id.to_string()));
    deed.told = ctx.say(done, &values);
    let value = json!({
        "gift": id, "from": from, "to": receiver, "kind": kind.id, "quantity": units, "reason": typed.reason,
        "balance": balance,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// How whoever acts stands; who never gave nor was given anything is at nothing.
async fn credit(ready: &Ready, kind: &WealthKind) -> Result<Credit, Failure> {
    let known = ready.now.credit(kind.id, ready.own.id).await?;
    Ok(known.unwrap_or(Credit {
        kind: kind.id,
        balance: 0,
        limit: 0,
    }))
}

/// How much he can give now: to the commons what his limit allows; to another as much more as still counts between the two.
async fn room(
    ready: &Ready,
    kind: &WealthKind,
    credit: &Credit,
    to: Option<&Member>,
) -> Result<u64, Failure> {
    let (Some(to), Issuance::MutualCredit { per_partner, most }) = (to, kind.issuance) else {
        return Ok(credit.room_for_commons());
    };
    let before = ready.now.exchanged(kind.id, ready.own.id, to.id).await?;
    Ok(credit.room(per_partner.saturating_sub(before), most))
}

fn ensure_room(
    kind: &WealthKind,
    credit: &Credit,
    units: u64,
    room: u64,
    ctx: &Context,
) -> Result<(), Failure> {
    if units <= room {
        return Ok(());
    }
    let mut values = standing(kind, credit, room, ctx).to_vec();
    values.push(("quantity", wealth::quantity(ctx, kind, units)));
    Err(failure(Exit::Refused, Word::CreditTooLow, &values))
}

fn show(kind: &WealthKind, credit: &Credit, room: u64, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let line = ctx.say(Word::CreditNow, &standing(kind, credit, room, ctx));
    ctx.answer(out, &Value::Null, &[line])
}

/// How one stands, and how far one can go.
fn standing(kind: &WealthKind, credit: &Credit, room: u64, ctx: &Context) -> [(&'static str, String); 4] {
    [
        ("kind", wealth::kind_name(ctx, kind)),
        ("balance", wealth::balance(ctx, kind, credit.balance)),
        ("lowest", wealth::lowest(ctx, kind, credit.limit)),
        ("room", wealth::quantity(ctx, kind, room)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::wealth::tests::{in_both, time};

    #[test]
    fn what_the_chain_would_refuse_is_refused_with_what_there_is() {
        let credit = Credit {
            kind: 4,
            balance: -60,
            limit: 120,
        };
        let [english, french] = in_both(|ctx| {
            assert!(ensure_room(&time(), &credit, 180, 180, ctx).is_ok());
            let refused = ensure_room(&time(), &credit, 181, 180, ctx).unwrap_err();
            let mut out = Vec::new();
            show(&time(), &credit, 180, ctx, &mut out).unwrap();
            vec![String::from_utf8(out).unwrap(), refused.say(ctx.lang)]
        });
        assert_eq!(
            english,
            "Your account of time stands at -1 h and can go down to -2 h; you can give so much now: 3 h\n\n\
             Your account of time stands at -1 h, and you can give so much of it now: 3 h; this is 3 h 01. Give less, or help somebody who then gives you of his."
        );
        assert!(
            french.contains("est à -1 h et peut descendre à -2 h") && french.contains("ceci fait 3 h 01"),
            "{french}"
        );
    }

    #[test]
    fn what_was_typed_is_read_with_or_without_somebody() {
        let typed = |commons: bool, gift: &[&str]| {
            let options = GiveTime {
                gift: gift.iter().map(|word| word.to_string()).collect(),
                commons,
                kind: None,
                doing: Doing {
                    yes: false,
                    acting: Default::default(),
                },
            };
            let typed = options.typed();
            typed
                .map(|typed| typed.who.map(str::to_owned))
                .map_err(|failure| failure.code())
        };
        assert_eq!(typed(false, &["17", "1h30", "Merci"]), Ok(Some("17".to_owned())));
        assert_eq!(typed(true, &["1h30", "Merci"]), Ok(None));
        for (commons, gift) in [(false, &["1h30", "Merci"][..]), (true, &["17", "1h30", "Merci"])] {
            assert_eq!(typed(commons, gift), Err("give_time_shape".to_owned()));
        }
        assert_eq!(
            typed(true, &["1h60", "Merci"]),
            Err("quantity_of_time".to_owned())
        );
        assert_eq!(typed(true, &["60", "\u{7}"]), Err("bad_reason".to_owned()));
    }
}

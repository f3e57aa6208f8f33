// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop leave`, `close`, `keep` and `remove`: how a member, and how all together, come to the end of a cooperation.

use super::{ensure_good, refused, words_of, One, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Deed, Doing};
use crate::commands::whom::Whom;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Cooperation, CooperationId, Partner, Standing};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Close {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(value_name = "TEXT")]
    pub retrospective: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Remove {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[arg(value_name = "MEMBER")]
    pub member: String,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn leave(options: One, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let ready = Ready::for_one(id, &options.doing, ctx).await?;
    let partner = leaver(&ready.cooperation, ready.partner)?;
    let word = match ready.cooperation.closes_without(&partner) {
        true => Word::AskLeaveCoopCloses,
        false => Word::AskLeaveCoop,
    };
    let call = Call::leave_cooperation(id, &ready.actor.rules)?;
    let values = ready.values();
    let deed = Deed::asking(call, ctx.say(word, &values)).grave();
    let member = ready.own.id;
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let closed = outcome.closed_cooperation();
    let word = match closed {
        true => Word::LeaveCoopClosed,
        false => Word::LeaveCoopDone,
    };
    let told = ctx.say(word, &values);
    let value =
        json!({ "cooperation": id, "member": member, "entry": outcome.told_in_log(), "closed": closed });
    tell(Deed { told, ..deed }.with(value), &outcome, ctx, out)
}

pub async fn close(options: Close, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let text = words_of(&options.retrospective)?;
    let ready = Ready::for_one(id, &options.doing, ctx).await?;
    if ready.underway()?.closes {
        return Err(refused(Word::CoopClosesAlready, &ready.cooperation));
    }
    if !ctx.json {
        ctx.answer(out, &Value::Null, &closing(ctx, &ready.cooperation, text))?;
    }
    let call = Call::close_cooperation(id, text, &ready.actor.rules)?;
    let mut values = ready.values();
    let deed = Deed::asking(call, ctx.say(Word::AskCloseCoop, &values)).grave();
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let wished = outcome.close_wished();
    let (closers, partners) = wished.ok_or_else(|| missing("Cooperation.CloseWished"))?;
    let closed = outcome.closed_cooperation();
    values.extend([
        ("closers", closers.to_string()),
        ("needed", (partners / 2 + 1).to_string()),
    ]);
    let word = match closed {
        true => Word::CloseCoopDone,
        false => Word::CloseCoopWaits,
    };
    let told = ctx.say(word, &values);
    let value = json!({
        "cooperation": id, "text": text, "entry": outcome.told_in_log(), "closers": closers, "partners": partners,
        "closed": closed,
    });
    tell(Deed { told, ..deed }.with(value), &outcome, ctx, out)
}

pub async fn keep(options: One, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let ready = Ready::for_one(options.cooperation, &options.doing, ctx).await?;
    if !ready.underway()?.closes {
        return Err(refused(Word::CoopDoesNotClose, &ready.cooperation));
    }
    let call = Call::keep_open(options.cooperation, &ready.actor.rules)?;
    let words = [Word::AskKeepCoop, Word::KeepCoopDone];
    let value = json!({ "cooperation": options.cooperation });
    let deed = Deed::new(call, words, &ready.values(), value, ctx);
    ready.actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn remove(options: Remove, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let whom = Whom::of(&options.member, ctx)?;
    let ready = Ready::for_one(id, &options.doing, ctx).await?;
    let (chain, now) = (&ready.actor.chain, &ready.now);
    let member = whom.member(Some(&options.member), chain, now, ctx).await?;
    ensure_good(&ready.own)?;
    let mut values = ready.values();
    values.push(("who", render::named(&member)));
    let cannot = |word| Err(failure(Exit::Refused, word, &values));
    if now.partner(id, member.id).await?.is_none() {
        return cannot(Word::CoopNoSuchPartner);
    }
    if member.standing != Standing::Left {
        return cannot(Word::CoopStillBelongs);
    }
    let call = Call::remove_departed(id, member.id, &ready.actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskRemovePartner, &values));
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    deed.told = ctx.say(Word::RemovePartnerDone, &values);
    let closed = outcome.closed_cooperation();
    let value =
        json!({ "cooperation": id, "member": member.id, "entry": outcome.told_in_log(), "closed": closed });
    tell(deed.with(value), &outcome, ctx, out)
}

/// Whoever can leave: an announcement is taken back instead.
fn leaver(cooperation: &Cooperation, partner: Option<Partner>) -> Result<Partner, Failure> {
    let partner = super::ensure_partner(cooperation, partner)?;
    match cooperation.stage.is_announced() {
        true => Err(refused(Word::CoopWithdrawInstead, cooperation)),
        false => Ok(partner),
    }
}

/// What is about to be said, and whether it closes the cooperation.
fn closing(ctx: &Context, cooperation: &Cooperation, text: &str) -> Vec<String> {
    let values = [
        ("id", cooperation.id.to_string()),
        ("title", render::line(&cooperation.content.title)),
        ("text", render::clean(text)),
        ("closers", cooperation.closers.to_string()),
        ("needed", cooperation.closers_needed().to_string()),
    ];
    let then = match cooperation.closes_with_one_more() {
        true => Word::CloseCoopNow,
        false => Word::CloseCoopThen,
    };
    [Word::CloseCoopSays, then]
        .map(|word| ctx.say(word, &values))
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::cooperations::tests::{announced, closed, underway};
    use crate::render::decisions::tests::holds;
    use opensystem_chain::Lang;

    const PARTNER: Partner = Partner {
        member: 4,
        since: 60_000,
        closes: false,
    };

    #[test]
    fn an_announcement_is_taken_back_instead_of_left() {
        assert_eq!(leaver(&underway(), Some(PARTNER)).unwrap(), PARTNER);
        assert_eq!(leaver(&closed(), Some(PARTNER)).unwrap(), PARTNER);
        let code = |cooperation: Cooperation, partner| leaver(&cooperation, partner).unwrap_err().code();
        assert_eq!(code(announced(), Some(PARTNER)), "coop_withdraw_instead");
        assert_eq!(code(underway(), None), "coop_not_partner");
    }

    #[test]
    fn whether_it_closes_is_told_before() {
        let told = |closers| {
            Lang::ALL.map(|lang| {
                let folder = tempfile::tempdir().unwrap();
                let mut ctx = context(folder.path(), Scripted::default());
                ctx.lang = lang;
                let cooperation = Cooperation {
                    partners: 3,
                    closers,
                    ..underway()
                };
                closing(&ctx, &cooperation, "Il donne.\u{1b}").join("\n")
            })
        };
        holds(
            told(0),
            &["Il donne.", "0 of the 2 needed"],
            &["Il donne.", "0 des 2 nécessaires"],
        );
        holds(
            told(1),
            &["With you these are enough"],
            &["Avec vous, ils sont assez"],
        );
        assert!(told(1).iter().all(|told| !told.contains('\u{1b}')));
    }
}

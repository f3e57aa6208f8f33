// SPDX-License-Identifier: AGPL-3.0-or-later
//! Guardians of a key, and how they help to another one: `member guardians` and `member recover`.

use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::member::circle;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{
    account_of, key_change_payload, AccountId32, Call, Chain, Member, MemberId, MultiSignature,
};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Guardians {
    #[arg(value_name = "NUMBER")]
    pub of: Option<MemberId>,
    #[arg(
        long,
        value_name = "NUMBER,NUMBER",
        value_delimiter = ',',
        requires = "agree",
        conflicts_with = "of"
    )]
    pub choose: Vec<MemberId>,
    #[arg(long, value_name = "HOW MANY", requires = "choose")]
    pub agree: Option<u32>,
    #[arg(long, conflicts_with_all = ["choose", "of"])]
    pub none: bool,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Subcommand)]
pub enum Recover {
    Ask(Ask),
    Approve(Approve),
    Stop(Stop),
}

#[derive(Debug, Args)]
pub struct Ask {
    #[arg(value_name = "NUMBER")]
    pub member: MemberId,
}

#[derive(Debug, Args)]
pub struct Approve {
    #[arg(value_name = "REQUEST")]
    pub request: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Stop {
    #[arg(value_name = "NUMBER")]
    pub member: MemberId,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn guardians(options: Guardians, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match options.agree.is_some() || options.none {
        true => choose(options, ctx, out).await,
        false => show(options.of, ctx, out).await,
    }
}

async fn show(of: Option<MemberId>, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let identity = match of {
        Some(_) => None,
        None => Some(ctx.identity()?),
    };
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let member = match (of, identity) {
        (None, Some(identity)) => super::own::member_of(&chain, &identity).await?,
        (of, _) => known(&chain, of.unwrap_or_default()).await?,
    };
    let held = now.guardianship(member.id).await?;
    let mut lines = vec![render::member_line(ctx, &member)];
    match &held {
        None => lines.push(ctx.say(Word::GuardiansNone, &[])),
        Some(held) => lines.extend(render::guardians_lines(ctx, held)),
    }
    lines.extend(render::key_change_line(ctx, &member));
    let value = json!({ "member": member.id, "guardianship": held, "key_change": member.key_change });
    ctx.answer(out, &value, &lines)
}

async fn choose(options: Guardians, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (guardians, threshold) = (options.choose, options.agree.unwrap_or(0));
    circle(&guardians)?;
    let all = u32::try_from(guardians.len()).unwrap_or(u32::MAX);
    if !options.none && !(1..=all).contains(&threshold) {
        let values = [("count", all.to_string()), ("threshold", threshold.to_string())];
        return Err(failure(Exit::Usage, Word::BadAgreement, &values));
    }
    let actor = Actor::ready(ctx).await?;
    let call = Call::set_guardians(guardians.clone(), threshold, &actor.rules)?;
    let values = [
        ("list", render::numbers(&guardians)),
        ("threshold", threshold.to_string()),
    ];
    let question = match options.none {
        true => Word::AskNoGuardians,
        false => Word::AskGuardians,
    };
    let mut deed = Deed::asking(call, ctx.say(question, &values));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let from = outcome
        .guardians_from()
        .ok_or_else(|| missing("Membership.GuardiansChosen"))?;
    deed.told = ctx.say(Word::GuardiansDone, &[("date", ctx.date(from))]);
    let value = json!({ "guardians": guardians, "threshold": threshold, "from": from });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn recover(verb: Recover, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Recover::Ask(options) => ask(options.member, ctx, out).await,
        Recover::Approve(options) => approve(options, ctx, out).await,
        Recover::Stop(options) => stop(options, ctx, out).await,
    }
}

/// Who lost his key signs with the new one that he wants it; what comes out he gives to his guardians himself. Nothing is
/// sent.
async fn ask(member: MemberId, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let identity = ctx.identity()?;
    let chain = ctx.chain().await?;
    ctx.allow(&identity, &chain).await?;
    let member = known(&chain, member).await?;
    let now = chain.now().await?;
    let held = now.guardianship(member.id).await?;
    let held = held.ok_or_else(|| {
        let values = [("name", render::named(&member))];
        failure(Exit::Refused, Word::NobodyGuards, &values)
    })?;
    let new = identity.account();
    if new == member.account {
        return Err(failure(
            Exit::Usage,
            Word::RecoverWithSameKey,
            &[("name", render::named(&member))],
        ));
    }
    let payload = key_change_payload(chain.genesis(), member.id, member.key_epoch, &new);
    let proof = ctx.unlock(identity)?.sign_bytes(&payload);
    let request = Request {
        member: member.id,
        new,
        proof,
    };
    let text = request.text();
    let values = [
        ("name", render::named(&member)),
        ("threshold", held.circle.threshold.to_string()),
        ("list", render::numbers(&held.circle.guardians)),
    ];
    let lines = [
        ctx.say(Word::RecoverAsked, &values),
        format!("  opensystem member recover approve {text}"),
    ];
    let value = json!({ "member": member.id, "new": new, "request": text, "guardianship": held });
    ctx.answer(out, &value, &lines)
}

async fn approve(options: Approve, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let request = Request::of(&options.request).ok_or_else(|| failure(Exit::Usage, Word::BadRequest, &[]))?;
    let actor = Actor::ready(ctx).await?;
    let member = known(&actor.chain, request.member).await?;
    let values = [
        ("name", render::named(&member)),
        ("address", request.new.to_string()),
    ];
    let call = Call::approve_key(request.member, request.new, request.proof, &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskApproveKey, &values));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let effective_at = outcome.key_announced();
    let name = ("name", render::named(&member));
    deed.told = match effective_at {
        Some(moment) => ctx.say(Word::ApproveKeyDone, &[name, ("date", ctx.date(moment))]),
        None => ctx.say(Word::ApproveKeyWaits, &[name]),
    };
    let value = json!({ "member": member.id, "new": request.new, "effective_at": effective_at });
    tell(deed.with(value), &outcome, ctx, out)
}

async fn stop(options: Stop, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let member = known(&actor.chain, options.member).await?;
    let name = ("name", render::named(&member));
    let call = Call::stop_key_change_of(member.id, &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskStopKeyOf, std::slice::from_ref(&name)));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let stopped = outcome.was_stopped();
    deed.told = match stopped {
        true => ctx.say(Word::StopKeyOfDone, &[name]),
        false => ctx.say(Word::StopKeyOfWaits, &[name]),
    };
    tell(
        deed.with(json!({ "member": member.id, "stopped": stopped })),
        &outcome,
        ctx,
        out,
    )
}

/// The member of a number.
async fn known(chain: &Chain, id: MemberId) -> Result<Member, Failure> {
    let member = chain.now().await?.member(id).await?;
    member.ok_or_else(|| failure(Exit::Refused, Word::MemberUnknown, &[("id", id.to_string())]))
}

/// What who lost his key gives to his guardians: `<member>:<address>:<scheme><signature>`, in one word.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Request {
    member: MemberId,
    new: AccountId32,
    proof: MultiSignature,
}

impl Request {
    fn text(&self) -> String {
        let (scheme, bytes) = match &self.proof {
            MultiSignature::Sr25519(bytes) => ("sr", hex::encode(bytes)),
            MultiSignature::Ed25519(bytes) => ("ed", hex::encode(bytes)),
            MultiSignature::Ecdsa(bytes) => ("ec", hex::encode(bytes)),
        };
        format!("{}:{}:{scheme}{bytes}", self.member, self.new)
    }

    fn of(text: &str) -> Option<Self> {
        let (member, rest) = text.trim().split_once(':')?;
        let (new, proof) = rest.split_once(':')?;
        let (scheme, digits) = proof.split_at_checked(2)?;
        let bytes = hex::decode(digits).ok()?;
        let proof = match scheme {
            "sr" => MultiSignature::Sr25519(bytes.try_into().ok()?),
            "ed" => MultiSignature::Ed25519(bytes.try_into().ok()?),
            "ec" => MultiSignature::Ecdsa(bytes.try_into().ok()?),
            _ => return None,
        };
        let request = Self {
            member: member.parse().ok()?,
            new: account_of(new)?,
            proof,
        };
        // One way of writing it, so that two people who compare what they hold see the same.
        (request.text() == text.trim()).then_some(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn request() -> Request {
        Request {
            member: 17,
            new: AccountId32([7; 32]),
            proof: MultiSignature::Sr25519([9; 64]),
        }
    }

    #[test]
    fn a_request_is_read_as_it_was_written_and_only_whole() {
        let text = request().text();
        assert!(
            text.starts_with("17:5") && !text.contains(char::is_whitespace),
            "{text}"
        );
        assert_eq!(Request::of(&text), Some(request()));
        assert_eq!(Request::of(&format!(" {text}\n")), Some(request()));
        for end in 0..text.len() {
            assert_eq!(Request::of(&text[..end]), None, "{end}");
        }
        for wrong in [
            text.replacen("17", "017", 1),
            text.replacen("17", "4294967296", 1),
            text.replacen(":sr", ":xx", 1),
            text.replacen(":sr", ":ec", 1),
            text.replacen("0909", "0908Z", 1),
            format!("{text}00"),
        ] {
            assert_eq!(Request::of(&wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_fall(text in ".{0,200}") {
            let _ = Request::of(&text);
        }

        #[test]
        fn every_request_comes_back(member: u32, new: [u8; 32], bytes: [u8; 32], scheme in 0..3u8) {
            let twice = [bytes, bytes].concat();
            let proof = match scheme {
                0 => MultiSignature::Sr25519(twice.try_into().unwrap()),
                1 => MultiSignature::Ed25519(twice.try_into().unwrap()),
                _ => MultiSignature::Ecdsa([&twice[..], &[1]].concat().try_into().unwrap()),
            };
            let request = Request { member, new: AccountId32(new), proof };
            prop_assert_eq!(Request::of(&request.text()), Some(request));
        }
    }
}

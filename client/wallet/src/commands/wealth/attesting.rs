// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth attest`: one's word that one saw it. Everybody is told beforehand what it counts, and until when it can be
//! disputed.

use super::{ensure_good, ensure_partner, found, named, One, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Deed};
use crate::commands::whom::known;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth};
use crate::words::Word;
use opensystem_chain::{Call, Issuance, Kind, MemberId, Moment, Pair, Record, RecordStage, Standing};
use serde_json::{json, Value};

/// What an attestation would bring about.
struct Foreseen {
    pair: Pair,
    counts: u64,
    counts_at: Moment,
    /// Attestations left before it.
    left: u32,
}

pub async fn attest(mut options: One, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    // A person attests, whoever he does it for: the chain takes the project in the call, not around it.
    let project = options.doing.acting.making.project.take();
    let ready = Ready::of(&options.doing, ctx).await?;
    let record = found(&ready.now, options.record).await?;
    let name = named(&ready.now, record.author).await?;
    ensure_witness(&ready, &record, project, ctx).await?;
    let foreseen = foresee(&ready, &record).await?;
    if foreseen.as_ref().is_some_and(|foreseen| foreseen.left == 0) {
        return Err(failure(Exit::Refused, Word::NoAttestationLeft, &[]));
    }
    show(&ready, &record, &name, foreseen.as_ref(), ctx, out)?;
    let call = Call::attest(record.id, project, &ready.actor.rules)?;
    let values = [("id", record.id.to_string()), ("name", name)];
    let mut deed = Deed::asking(call, ctx.say(Word::AskAttest, &values));
    let kinds = ready.kinds;
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let (counts, counts_at) = outcome.attested().ok_or_else(|| missing("Wealth.Attested"))?;
    let told = [
        ("id", record.id.to_string()),
        ("counts", wealth::quantity_of(ctx, &kinds, record.kind, counts)),
        ("date", ctx.date(counts_at)),
    ];
    deed.told = ctx.say(Word::AttestDone, &told);
    let value = json!({
        "record": record.id, "on_behalf_of": project, "counts": counts, "counts_at": counts_at,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// Refuses who cannot attest it: only another person who was there does.
async fn ensure_witness(
    ready: &Ready,
    record: &Record,
    project: Option<MemberId>,
    ctx: &Context,
) -> Result<(), Failure> {
    if ready.own.kind != Kind::Person {
        return Err(failure(Exit::Refused, Word::AttestPersons, &[]));
    }
    ensure_good(&ready.own)?;
    if !matches!(record.stage, RecordStage::Open { .. }) {
        return Err(ready.refused(Word::AttestNotOpen, record, ctx));
    }
    let author = known(record.author, &ready.now).await?;
    let own = ready.own.id == author.id || author.representatives.contains(&ready.own.id);
    if own || project == Some(author.id) {
        return Err(ready.refused(Word::AttestOwn, record, ctx));
    }
    let Some(cooperation) = record.cooperation else {
        return match project {
            Some(_) => Err(ready.refused(Word::AttestOutside, record, ctx)),
            None => Ok(()),
        };
    };
    if let Some(project) = project {
        let steered = known(project, &ready.now).await?;
        if !steered.representatives.contains(&ready.own.id) {
            let values = [("member", project.to_string())];
            return Err(failure(Exit::Refused, Word::AttestNotSteering, &values));
        }
        if steered.standing != Standing::Good {
            let values = [("member", project.to_string())];
            return Err(failure(Exit::Refused, Word::AttestPartnerUnfit, &values));
        }
    }
    ensure_partner(&ready.now, cooperation, project.unwrap_or(ready.own.id)).await
}

/// What it would count and when, as far as the chain has stored its numbers.
async fn foresee(ready: &Ready, record: &Record) -> Result<Option<Foreseen>, Failure> {
    let now = &ready.now;
    let Some(rules) = now.wealth_rules(&ready.actor.rules).await? else {
        return Ok(None);
    };
    let Some(kind) = ready.kinds.iter().find(|kind| kind.id == record.kind) else {
        return Ok(None);
    };
    let Issuance::Attested { pair_whole, .. } = kind.issuance else {
        return Ok(None);
    };
    let (moment, day_millis) = (now.moment().await?, now.day_millis().await?);
    let window = day_millis.saturating_mul(rules.pair_days.into());
    let pair = now.pair(ready.own.id, record.author, record.kind).await?;
    let pair = pair.within(moment, window);
    let undisputed = moment.saturating_add(rules.undisputed_millis);
    Ok(Some(Foreseen {
        counts: pair.counts(moment, window, pair_whole, record.quantity),
        pair,
        counts_at: not_before_sharing(ready, record, undisputed).await?,
        left: now.attestations_left(ready.own.id).await?,
    }))
}

/// What was recorded after the date of a sharing that is open does not count before it.
async fn not_before_sharing(ready: &Ready, record: &Record, at: Moment) -> Result<Moment, Failure> {
    let purse = match record.cooperation {
        Some(id) => ready.now.purse(id).await?,
        None => None,
    };
    let sharing = purse.and_then(|purse| purse.sharing);
    Ok(match sharing.filter(|sharing| record.at > sharing.dated) {
        Some(sharing) => at.max(sharing.shares_at.saturating_add(1)),
        None => at,
    })
}

fn show(
    ready: &Ready,
    record: &Record,
    name: &str,
    foreseen: Option<&Foreseen>,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let quantity = |units| wealth::quantity_of(ctx, &ready.kinds, record.kind, units);
    let reads = [
        ("name", name.to_owned()),
        ("date", ctx.date(record.at)),
        ("text", render::clean(&record.text)),
    ];
    let mut lines = vec![ctx.say(Word::AttestReads, &reads)];
    if let Some(foreseen) = foreseen {
        let values = [
            ("counts", quantity(foreseen.counts)),
            ("quantity", quantity(record.quantity)),
            ("before", quantity(foreseen.pair.attested)),
        ];
        lines.push(match foreseen.counts < record.quantity {
            true => ctx.say(Word::AttestCountsLess, &values),
            false => ctx.say(Word::AttestCounts, &values),
        });
        let date = ("date", ctx.date(foreseen.counts_at));
        lines.push(ctx.say(Word::AttestUntil, &[date]));
        lines.push(ctx.say(Word::AttestationsLeft, &[("count", foreseen.left.to_string())]));
    }
    ctx.answer(out, &Value::Null, &lines)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What every command that acts has in common: trying out, waiting, number and life of the transaction, acting for somebody
//! else, and leaving the signature to another machine.

use crate::commands::{allowance, tx};
use crate::context::{Context, Identity, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::Pair;
use crate::render;
use crate::words::Word;
use clap::{Args, ValueEnum};
use opensystem_chain::{
    sub_account, AccountId32, Call, Chain, Draft, Group, MemberId, Outcome, Rules, Terms, Wait, LONGEST_LIFE,
};
use serde_json::json;
use std::path::PathBuf;

/// What stands in the transaction besides the call.
#[derive(Clone, Debug, Default, Args)]
pub struct Making {
    #[arg(long, value_name = "NUMBER")]
    pub nonce: Option<u64>,
    #[arg(long, value_name = "BLOCKS", value_parser = clap::value_parser!(u64).range(4..=LONGEST_LIFE))]
    pub mortal: Option<u64>,
    #[arg(long, conflicts_with = "mortal")]
    pub immortal: bool,
    #[arg(long = "for", value_name = "WHO")]
    pub on_behalf_of: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub sub_account: Option<u16>,
    // `member representatives` takes the number of a project too: the texts of help tell them apart by this name.
    #[arg(
        id = "for_project",
        long = "project",
        value_name = "NUMBER",
        conflicts_with = "sub_account"
    )]
    pub project: Option<MemberId>,
}

/// How to act.
#[derive(Clone, Debug, Default, Args)]
pub struct Acting {
    #[command(flatten)]
    pub making: Making,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, conflicts_with = "no_pay")]
    pub pay: bool,
    #[arg(long)]
    pub no_pay: bool,
    #[arg(long, value_name = "WHEN", default_value = "final")]
    pub wait: Until,
    // The noun `group` has the name too: the texts of help tell them apart by this one.
    #[arg(
        id = "with_group",
        long = "group",
        value_name = "WHO,WHO",
        value_delimiter = ',',
        requires = "threshold"
    )]
    pub group: Vec<String>,
    #[arg(long, value_name = "NUMBER", requires = "with_group")]
    pub threshold: Option<u16>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dry_run", "wait"])]
    pub unsigned: Option<PathBuf>,
}

/// How far to follow what was sent.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Until {
    Sent,
    Block,
    #[default]
    Final,
}

impl From<Until> for Wait {
    fn from(until: Until) -> Self {
        match until {
            Until::Sent => Self::Sent,
            Until::Block => Self::Block,
            Until::Final => Self::Final,
        }
    }
}

impl Making {
    /// For how many blocks it can enter; what is carried to another machine takes its time.
    pub fn mortal_for_carrying(&self) -> Option<u64> {
        self.mortal_or(Some(LONGEST_LIFE))
    }

    fn mortal_or(&self, ordinary: Option<u64>) -> Option<u64> {
        match self.immortal {
            true => None,
            false => self.mortal.or(ordinary),
        }
    }
}

impl Acting {
    /// How the transaction is to be made.
    pub fn terms(&self) -> Terms {
        let mortal = match self.unsigned {
            Some(_) => self.making.mortal_for_carrying(),
            None => self.making.mortal_or(Terms::default().mortal),
        };
        Terms {
            nonce: self.making.nonce,
            mortal,
            wait: self.wait.into(),
        }
    }
}

/// Does what the options ask with a call: tries it, writes it down unsigned, or signs and sends it. Answers the outcome only
/// when the act was done in a block; everything else is told here.
pub async fn act(
    call: Call,
    rules: &Rules,
    identity: Identity,
    chain: &Chain,
    acting: &Acting,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<Option<Outcome>, Failure> {
    let call = carried(call, rules, &identity, chain, acting, ctx).await?;
    if let Some(path) = &acting.unsigned {
        let draft = chain
            .draft(&call, &identity.account(), &acting.terms(), rules)
            .await?;
        write_down(&draft, rules, path, Vec::new(), ctx, out)?;
        return Ok(None);
    }
    if !acting.dry_run {
        let estimate = chain.estimate(&call, &identity.account(), rules).await?;
        allowance::settle(&estimate, acting, ctx)?;
    }
    let signer = ctx.unlock(identity)?;
    if acting.dry_run {
        try_out(&call, rules, &signer, chain, acting, ctx, out).await?;
        return Ok(None);
    }
    let outcome = chain
        .perform(&call, &signer, &acting.terms(), rules, &mut ctx.teller())
        .await?;
    let told = match outcome.block {
        None => Word::SentOnly,
        Some(_) if outcome.waits_for_others => Word::GroupWaits,
        Some(_) => return Ok(Some(outcome)),
    };
    let values = [("transaction", format!("{:?}", outcome.transaction))];
    ctx.answer(out, &json!({ "outcome": outcome }), &[ctx.say(told, &values)])?;
    Ok(None)
}

/// The call as the options have it carried: for a project, for another account, by a group, or as it is.
async fn carried(
    call: Call,
    rules: &Rules,
    identity: &Identity,
    chain: &Chain,
    acting: &Acting,
    ctx: &Context,
) -> Result<Call, Failure> {
    let call = match acting.making.sub_account {
        None => call,
        Some(number) => call.by_sub_account(number, rules).map_err(tx::not_a_call)?,
    };
    let call = match acting.making.project {
        None => call,
        Some(project) => call.for_project(project, rules).map_err(tx::not_a_call)?,
    };
    let call = match &acting.making.on_behalf_of {
        None => call,
        Some(who) => {
            let real = ctx.account(who, chain).await?;
            call.on_behalf_of(&real, rules).map_err(tx::not_a_call)?
        }
    };
    let Some(threshold) = acting.threshold else {
        return Ok(call);
    };
    let group = group(&acting.group, threshold, identity, chain, ctx).await?;
    let agreed = chain.as_group(&call, &group, &identity.account(), rules).await?;
    agreed.map_err(tx::not_a_call)
}

async fn try_out(
    call: &Call,
    rules: &Rules,
    signer: &Pair,
    chain: &Chain,
    acting: &Acting,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    let trial = chain.try_out(call, signer, rules).await?;
    let values = [
        ("fee", render::coins(trial.fee, ctx.lang)),
        ("block", trial.block.to_string()),
    ];
    let words = call.in_words(rules).map_err(tx::not_a_call)?;
    // Carrying an act for somebody else succeeds whatever becomes of the act.
    let told = match (&acting.making.on_behalf_of, acting.threshold) {
        (None, None) => Word::TrialDone,
        _ => Word::TrialForAnother,
    };
    let mut lines = vec![ctx.say(told, &values)];
    lines.extend(allowance::after(&trial.estimate, ctx));
    ctx.answer(out, &json!({ "trial": trial, "call": words }), &lines)
}

/// The group that the options name; who signs is of it, whether he is named or not.
async fn group(
    names: &[String],
    threshold: u16,
    identity: &Identity,
    chain: &Chain,
    ctx: &Context,
) -> Result<Group, Failure> {
    let mut members = vec![identity.account()];
    for name in names {
        members.push(ctx.account(name, chain).await?);
    }
    group_of(members, threshold)
}

/// A group of these members, of whom so many must agree.
pub fn group_of(members: Vec<AccountId32>, threshold: u16) -> Result<Group, Failure> {
    let count = members.len().to_string();
    Group::new(members, threshold).ok_or_else(|| {
        let values = [("count", count), ("threshold", threshold.to_string())];
        failure(Exit::Usage, Word::BadGroup, &values)
    })
}

/// For whom an act is done: who signs, or the project, the group or the account that the options name, or a sub-account of
/// it.
pub async fn principal(
    identity: &Identity,
    chain: &Chain,
    acting: &Acting,
    ctx: &Context,
) -> Result<AccountId32, Failure> {
    if let Some(project) = acting.making.project {
        let member = chain.now().await?.member(project).await?;
        let unknown = || failure(Exit::Refused, Word::MemberUnknown, &[("id", project.to_string())]);
        return Ok(member.ok_or_else(unknown)?.account);
    }
    let account = match (&acting.making.on_behalf_of, acting.threshold) {
        (Some(who), _) => ctx.account(who, chain).await?,
        (None, Some(threshold)) => group(&acting.group, threshold, identity, chain, ctx)
            .await?
            .account(),
        (None, None) => identity.account(),
    };
    Ok(match acting.making.sub_account {
        Some(number) => sub_account(&account, number),
        None => account,
    })
}

/// Writes a draft to a new file and says what it does, with these notes.
pub fn write_down(
    draft: &Draft,
    rules: &Rules,
    path: &std::path::Path,
    notes: Vec<String>,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    tx::write_new(path, draft)?;
    let words = draft.call.in_words(rules).map_err(tx::not_a_call)?;
    let mut lines = tx::draft_lines(ctx, draft, &words);
    lines.extend(notes);
    lines.push(ctx.say(Word::DraftWritten, &[("path", path.display().to_string())]));
    ctx.answer(
        out,
        &json!({ "path": path.display().to_string(), "transaction": draft }),
        &lines,
    )
}

/// What must be known of an outcome and is not there: the node told of a block without it.
pub fn missing(event: &str) -> Failure {
    failure(
        Exit::Unreachable,
        Word::EventMissing,
        &[("event", event.to_owned())],
    )
}

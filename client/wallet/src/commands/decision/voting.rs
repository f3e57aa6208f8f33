// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem vote` and `opensystem decision second`. The proposal is read first: who cannot vote is told why, and the
//! revision that is sent is the one that was shown.

use super::answering::{self, Given};
use super::{found, speaker_lines};
use crate::commands::acting::missing;
use crate::commands::deed::{reason_of, tell, Actor, Deed, Doing};
use crate::commands::whom::{of_account, Whom};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, ValueEnum};
use opensystem_chain::{
    Call, Choice, Decision, Kind, Member, Method, Moment, Poll, ProposalId, Snapshot, Stage, Standing,
};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Vote {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(value_name = "CHOICE", required_unless_present_any = ["take_back", "scores", "approve", "rank"])]
    pub choice: Option<Say>,
    #[arg(long, value_name = "NUMBERS", conflicts_with_all = ["choice", "approve", "rank"])]
    pub scores: Option<String>,
    #[arg(long, value_name = "NUMBERS", conflicts_with_all = ["choice", "rank"])]
    pub approve: Option<String>,
    #[arg(long, value_name = "NUMBERS", conflicts_with = "choice")]
    pub rank: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, conflicts_with_all = ["choice", "scores", "approve", "rank", "reason"])]
    pub take_back: bool,
    #[command(flatten)]
    pub doing: Doing,
}

/// What a person types.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Say {
    Agree,
    Abstain,
    Disagree,
    Block,
}

impl From<Say> for Choice {
    fn from(say: Say) -> Self {
        match say {
            Say::Agree => Self::Agree,
            Say::Abstain => Self::Abstain,
            Say::Disagree => Self::Disagree,
            Say::Block => Self::Block,
        }
    }
}

#[derive(Debug, Args)]
pub struct Second {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(value_name = "WHO")]
    pub blocker: String,
    #[command(flatten)]
    pub doing: Doing,
}

/// A vote that this person can take part in.
pub(super) struct Open {
    pub decision: Decision,
    pub poll: Poll,
    pub member: Member,
    pub now: Snapshot,
}

pub async fn vote(options: Vote, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let why = options.reason.as_deref().map(reason_of).transpose()?;
    if let Some(given) = Given::of(&options)? {
        return answering::answer(given, why, &options, ctx, out).await;
    }
    let Some(choice) = options.choice.map(Choice::from) else {
        return take_back(options.proposal, &options.doing, ctx, out).await;
    };
    say(choice, why, &options, ctx, out).await
}

async fn say(
    choice: Choice,
    why: Option<&str>,
    options: &Vote,
    ctx: &mut Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    if choice == Choice::Block && why.is_none() {
        return Err(failure(Exit::Usage, Word::BlockNeedsReason, &[]));
    }
    let actor = Actor::ready(ctx).await?;
    let open = open(options.proposal, &actor, &options.doing, ctx).await?;
    answering::ensure_votes(&open.decision, &open.poll, ctx)?;
    if choice == Choice::Block && open.poll.method != Method::Consent {
        return Err(failure(Exit::Refused, Word::BlockNotHere, &[]));
    }
    show_read(&open, ctx, out).await?;
    let call = Call::vote(options.proposal, open.poll.revision, choice, why, &actor.rules)?;
    let values = [
        ("choice", render::decisions::choice(ctx, choice)),
        ("id", options.proposal.to_string()),
        ("title", render::line(&open.decision.content.title)),
        ("date", ctx.date(open.poll.closes_at)),
    ];
    let mut deed = Deed::asking(call, ctx.say(Word::AskVote, &values));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let voices = outcome.vote_counts_for(open.member.id);
    let voices = voices.ok_or_else(|| missing("Decisions.Voted"))?;
    let [choice_made, id, _, date] = values;
    deed.told = match voices {
        ..=1 => ctx.say(Word::VoteDone, &[choice_made, id, date]),
        2.. => ctx.say(
            Word::VoteDoneFor,
            &[choice_made, id, date, ("count", voices.to_string())],
        ),
    };
    let value = json!({
        "proposal": options.proposal, "revision": open.poll.revision, "member": open.member.id,
        "choice": choice, "voices": voices, "reason": why,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

async fn take_back(id: ProposalId, doing: &Doing, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let open = open(id, &actor, doing, ctx).await?;
    let values = [
        ("id", id.to_string()),
        ("title", render::line(&open.decision.content.title)),
    ];
    let nothing = match open.poll.method.asks() {
        true => answering::own(&open).await?.is_none(),
        false => open.now.ballot(id, open.member.id).await?.is_none(),
    };
    if nothing {
        return Err(failure(Exit::Refused, Word::NothingToTakeBack, &values));
    }
    show_read(&open, ctx, out).await?;
    let deed = Deed::new(
        Call::take_back_vote(id, &actor.rules)?,
        [Word::AskTakeBackVote, Word::TakeBackVoteDone],
        &values,
        json!({ "proposal": id, "member": open.member.id }),
        ctx,
    );
    actor.carry_out(deed, doing, ctx, out).await
}

pub async fn second(options: Second, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let whom = Whom::of(&options.blocker, ctx)?;
    let actor = Actor::ready(ctx).await?;
    let open = open(options.proposal, &actor, &options.doing, ctx).await?;
    let text = Some(options.blocker.as_str());
    let blocker = whom.member(text, &actor.chain, &open.now, ctx).await?.id;
    let ballot = open.now.ballot(options.proposal, blocker).await?;
    let Some(ballot) = ballot.filter(|ballot| ballot.choice == Choice::Block) else {
        let values = [("member", blocker.to_string())];
        return Err(failure(Exit::Refused, Word::NotBlocking, &values));
    };
    show_read(&open, ctx, out).await?;
    let values = [
        ("member", blocker.to_string()),
        ("reason", render::clean(&ballot.reason.unwrap_or_default())),
        ("id", options.proposal.to_string()),
    ];
    let call = Call::second_block(options.proposal, open.poll.revision, blocker, &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskSecond, &values));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let stands = outcome.block_stands();
    let stands = stands.ok_or_else(|| missing("Decisions.BlockSeconded"))?;
    deed.told = match stands {
        true => ctx.say(Word::SecondStands, &values),
        false => ctx.say(Word::SecondDone, &values),
    };
    let value = json!({ "proposal": options.proposal, "blocker": blocker, "stands": stands });
    tell(deed.with(value), &outcome, ctx, out)
}

/// The vote, where whoever acts can take part in it; else why not.
pub(super) async fn open(
    id: ProposalId,
    actor: &Actor,
    doing: &Doing,
    ctx: &Context,
) -> Result<Open, Failure> {
    let account = actor.principal(&doing.acting, ctx).await?;
    let now = actor.chain.now().await?;
    let decision = found(&now, id).await?;
    let poll = voted_on(&decision)?.clone();
    let member = of_account(&account, &now).await?;
    if let Some((word, date)) = cannot(&poll, &member, now.moment().await?) {
        let values = [("id", id.to_string()), ("date", ctx.date(date))];
        return Err(failure(Exit::Refused, word, &values));
    }
    Ok(Open {
        decision,
        poll,
        member,
        now,
    })
}

fn voted_on(decision: &Decision) -> Result<&Poll, Failure> {
    let values = [("id", decision.id.to_string())];
    let poll = decision.poll.as_ref();
    poll.ok_or_else(|| failure(Exit::Refused, Word::VoteOnIdea, &values))
}

/// Why somebody cannot vote now, and the date that belongs to it.
fn cannot(poll: &Poll, member: &Member, now: Moment) -> Option<(Word, Moment)> {
    let good = member.standing == Standing::Good;
    match (&poll.stage, &poll.electorate) {
        (Stage::Voting, None) if now < poll.opens_at => Some((Word::VoteNotOpen, poll.opens_at)),
        (Stage::Voting, None) => Some((Word::VoteOpensNext, poll.opens_at)),
        (Stage::Voting, Some(_)) if member.kind != Kind::Person => Some((Word::VoteOfProject, 0)),
        (Stage::Voting, Some(_)) if !good => Some((Word::VoteNotInStanding, 0)),
        (Stage::Voting, Some(electorate)) if member.good_since > electorate.until => {
            Some((Word::VoteCameAfter, electorate.until))
        }
        (Stage::Voting, Some(_)) => None,
        _ => Some((
            Word::VoteIsOver,
            poll.closure.map_or(poll.closes_at, |closure| closure.at),
        )),
    }
}

/// Shows what is voted on, and what this person said before, or who speaks for him.
pub(super) async fn show_read(open: &Open, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let values = [
        ("id", open.decision.id.to_string()),
        ("title", render::line(&open.decision.content.title)),
        ("revision", open.poll.revision.to_string()),
    ];
    let mut lines = vec![ctx.say(Word::VoteReads, &values)];
    if let Some(question) = &open.decision.question {
        let method = open.poll.method;
        lines.extend(render::asking::question_lines(ctx, method, question));
        let own = answering::own(open).await?;
        lines.extend(own.map(|own| render::asking::own_line(ctx, method, question, &own)));
        return ctx.answer(out, &json!(null), &lines);
    }
    if let Some(speaker) = open.now.speaker(open.decision.id, open.member.id).await? {
        lines.extend(speaker_lines(&speaker, &open.now, ctx).await?);
    }
    ctx.answer(out, &json!(null), &lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::decisions::tests::{member, poll};
    use opensystem_chain::{Closure, Electorate, Verdict};

    #[test]
    fn who_cannot_vote_is_told_why() {
        let electorate = Electorate {
            day: 1,
            persons: 6,
            until: 100,
            votes_until: u64::MAX,
        };
        let open = Poll {
            electorate: Some(electorate),
            ..poll(Method::Majority)
        };
        let early = Poll {
            electorate: None,
            ..open.clone()
        };
        let over = Poll {
            stage: Stage::Decided,
            closure: Some(Closure {
                at: 300,
                verdict: Verdict::Passed,
            }),
            ..open.clone()
        };
        let good = member(3);
        let project = Member {
            kind: Kind::Project,
            ..member(3)
        };
        let late = Member {
            good_since: 101,
            ..member(3)
        };
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(3)
        };
        let at = open.opens_at + 1;
        let cases = [
            (&open, &good, at, None),
            (&early, &good, 0, Some((Word::VoteNotOpen, early.opens_at))),
            (&early, &good, at, Some((Word::VoteOpensNext, early.opens_at))),
            (&over, &good, at, Some((Word::VoteIsOver, 300))),
            (&open, &project, at, Some((Word::VoteOfProject, 0))),
            (&open, &late, at, Some((Word::VoteCameAfter, 100))),
            (&open, &dormant, at, Some((Word::VoteNotInStanding, 0))),
        ];
        for (poll, member, now, expected) in cases {
            assert_eq!(cannot(poll, member, now), expected, "{poll:?}");
        }
    }
}

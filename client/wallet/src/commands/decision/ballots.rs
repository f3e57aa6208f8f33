// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ballots for whoever wants to count again: `decision ballots` writes them down, `opensystem tally` counts them without a
//! chain.

use super::found;
use crate::commands::tx::write_new;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::machine;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Export, ExportFault, Misweighed, ProposalId, Recount, DAYS_OF_DELEGATIONS, MOST_STEPS,
};
use serde_json::json;
use std::path::{Path, PathBuf};

/// So many ballots that count for others than the chain found are told one by one.
const MOST_TOLD: usize = 10;
/// The largest file of ballots that is read: some hundred thousand of them, each with its reason.
const LONGEST_FILE: u64 = 512 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Ballots {
    #[arg(value_name = "NUMBER")]
    pub proposal: ProposalId,
    #[arg(long = "to", value_name = "FILE")]
    pub to: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Tally {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

pub async fn ballots(options: Ballots, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let decision = found(&now, options.proposal).await?;
    let ballots = now.ballots(options.proposal).await?;
    let delegations = now.delegations_in(&decision).await?;
    let export = Export::of(
        &decision,
        ballots,
        delegations,
        chain.genesis(),
        now.block_number(),
    )
    .map_err(|fault| told(fault, options.proposal))?;
    let Some(path) = options.to else {
        // The file itself, whoever reads it.
        writeln!(out, "{}", json!(export))?;
        return Ok(());
    };
    write_new(&path, &export)?;
    let path = path.display().to_string();
    let values = [
        ("path", path.clone()),
        ("count", export.ballots.len().to_string()),
    ];
    let delegations = export.delegations.as_ref().map(Vec::len);
    let mut lines = vec![ctx.say(Word::BallotsWritten, &values)];
    lines.extend(match delegations {
        Some(0) => None,
        Some(count) => Some(ctx.say(Word::WithDelegations, &[("count", count.to_string())])),
        None => {
            let days = ("days", DAYS_OF_DELEGATIONS.to_string());
            Some(ctx.say(Word::WithoutDelegations, &[days]))
        }
    });
    let value = json!({
        "path": path, "proposal": export.proposal, "ballots": export.ballots.len(), "delegations": delegations,
    });
    ctx.answer(out, &value, &lines)
}

pub fn tally(options: Tally, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let export = read(&options.file)?;
    let recount = export.recount().map_err(|fault| told(fault, export.proposal))?;
    let value = json!({
        "proposal": export.proposal, "counted": { "tally": recount.tally, "verdict": recount.verdict },
        "found": { "tally": export.tally, "verdict": export.verdict }, "voices": recount.voices, "same": recount.same,
    });
    ctx.answer(out, &value, &lines(ctx, &export, &recount))?;
    match recount.same {
        true => Ok(()),
        false => {
            let values = [("id", export.proposal.to_string())];
            Err(failure(Exit::Refused, Word::TallyDiffers, &values))
        }
    }
}

fn lines(ctx: &Context, export: &Export, recount: &Recount) -> Vec<String> {
    let result = |verdict| match verdict {
        Some(verdict) => ctx.say(render::decisions::verdict_word(verdict), &[]),
        None => ctx.say(Word::VerdictNone, &[]),
    };
    let counts = |tally| render::decisions::counts(ctx, tally, export.method);
    let values = [
        ("id", export.proposal.to_string()),
        ("title", render::line(&export.title)),
        ("block", export.block.to_string()),
    ];
    let counted = [
        ("counts", counts(&recount.tally)),
        ("verdict", result(recount.verdict)),
    ];
    let found = [
        ("counts", counts(&export.tally)),
        ("verdict", result(export.verdict)),
    ];
    let mut lines = vec![ctx.say(Word::TallyHead, &values)];
    let delegations = export.delegations.as_ref().map_or(0, Vec::len);
    if delegations > 0 {
        lines.push(ctx.say(Word::WithDelegations, &[("count", delegations.to_string())]));
    }
    lines.push(ctx.say(Word::TallyCounted, &counted));
    lines.push(ctx.say(Word::TallyFound, &found));
    lines.extend(misweighed(ctx, &recount.voices));
    if recount.same {
        lines.push(ctx.say(Word::TallySame, &[]));
    }
    lines
}

/// The ballots that count for others than the chain found, the first of them one by one.
fn misweighed(ctx: &Context, voices: &[Misweighed]) -> Vec<String> {
    let line = |one: &Misweighed| {
        let values = [
            ("member", one.member.to_string()),
            ("counted", one.counted.to_string()),
            ("found", one.found.to_string()),
        ];
        ctx.say(Word::TallyVoices, &values)
    };
    let mut lines: Vec<_> = voices.iter().take(MOST_TOLD).map(line).collect();
    let rest = voices.len().saturating_sub(MOST_TOLD);
    if rest > 0 {
        lines.push(ctx.say(Word::TallyVoicesMore, &[("count", rest.to_string())]));
    }
    lines
}

fn read(path: &Path) -> Result<Export, Failure> {
    let shown = || ("path", path.display().to_string());
    let bytes =
        machine::bounded(path, LONGEST_FILE).map_err(|error| StoreFault::File(path.to_owned(), error))?;
    let Some(bytes) = bytes else {
        let values = [shown(), ("most", LONGEST_FILE.to_string())];
        return Err(failure(Exit::Usage, Word::PreimageTooLong, &values));
    };
    serde_json::from_slice(&bytes).map_err(|error| {
        let values = [shown(), ("reason", error.to_string())];
        failure(Exit::Usage, Word::NotBallots, &values)
    })
}

/// Why ballots cannot be counted, for people.
fn told(fault: ExportFault, proposal: ProposalId) -> Failure {
    let id = || ("id", proposal.to_string());
    let member = |member: u32| ("member", member.to_string());
    match fault {
        ExportFault::Idea => failure(Exit::Refused, Word::VoteOnIdea, &[id()]),
        ExportFault::Removed => failure(Exit::Refused, Word::BallotsRemoved, &[id()]),
        ExportFault::Twice(who) => failure(Exit::Refused, Word::BallotTwice, &[id(), member(who)]),
        ExportFault::NoBlocks(who) => failure(Exit::Refused, Word::BallotNoBlocks, &[id(), member(who)]),
        ExportFault::NoDelegations => failure(Exit::Refused, Word::DelegationsNotHere, &[id()]),
        ExportFault::DelegatesTwice(who) => {
            failure(Exit::Refused, Word::DelegatesTwice, &[id(), member(who)])
        }
        ExportFault::DelegationCircle(who) => {
            failure(Exit::Refused, Word::DelegationCircle, &[id(), member(who)])
        }
        ExportFault::DelegationTooLong(who) => {
            let most = ("most", MOST_STEPS.to_string());
            failure(Exit::Refused, Word::DelegationTooLong, &[id(), member(who), most])
        }
        ExportFault::DelegationsGone => {
            let days = ("days", DAYS_OF_DELEGATIONS.to_string());
            failure(Exit::Refused, Word::DelegationsGone, &[id(), days])
        }
        ExportFault::Contradiction => failure(Exit::Refused, Word::BallotsContradict, &[id()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{decision, poll};
    use opensystem_chain::{
        Ballot, Choice, Closure, Delegation, Electorate, Lang, Method, Stage, Verdict, H256,
    };

    fn export(verdict: Verdict) -> Export {
        let mut poll = poll(Method::Majority);
        poll.electorate = Some(Electorate {
            day: 1,
            persons: 6,
            until: 1,
            votes_until: 9,
        });
        poll.closure = Some(Closure { at: 9, verdict });
        poll.stage = Stage::Decided;
        let mut decision = decision(Some(poll));
        decision.verdict = Some(verdict);
        decision.tally.agree = 2;
        decision.tally.disagree = 1;
        let ballot = |member, choice| Ballot {
            member,
            choice,
            voices: 1,
            reason: None,
            seconds: 0,
        };
        let ballots = vec![
            ballot(0, Choice::Agree),
            ballot(1, Choice::Agree),
            ballot(4, Choice::Disagree),
        ];
        Export::of(&decision, ballots, Some(vec![]), H256([1; 32]), 7).unwrap()
    }

    /// The same, in which 2 and 3 have 4 disagree for them, who so has the larger part.
    fn delegated() -> Export {
        let mut export = export(Verdict::TooFewAgreed);
        export.ballots[2].voices = 3;
        export.tally.disagree = 3;
        let delegation = |member| Delegation { member, delegate: 4 };
        export.delegations = Some([2, 3].map(delegation).to_vec());
        export
    }

    fn counted(text: &str, lang: Lang) -> (String, Result<(), Failure>) {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = lang;
        let file = folder.path().join("ballots.json");
        std::fs::write(&file, text).unwrap();
        let mut out = Vec::new();
        let done = tally(Tally { file }, &mut ctx, &mut out);
        (String::from_utf8(out).unwrap(), done)
    }

    #[test]
    fn a_count_that_the_chain_found_is_good() {
        let text = json!(export(Verdict::Passed)).to_string();
        for (lang, word) in [
            (Lang::En, "The chain found the same."),
            (Lang::Fr, "La chaîne a trouvé la même chose."),
        ] {
            let (told, done) = counted(&text, lang);
            assert!(done.is_ok(), "{done:?}");
            assert!(told.contains(word), "{told}");
        }
    }

    #[test]
    fn a_count_that_the_chain_did_not_find_ends_with_a_code() {
        let text = json!(export(Verdict::TooFewAgreed)).to_string();
        let (told, done) = counted(&text, Lang::En);
        let failure = done.unwrap_err();
        assert_eq!(
            (failure.exit() as u8, failure.code().as_str()),
            (1, "tally_differs")
        );
        assert!(
            told.contains("Counted: ") && told.contains("The chain: "),
            "{told}"
        );
    }

    #[test]
    fn ballots_that_count_for_others_are_counted_so() {
        let (told, done) = counted(&json!(delegated()).to_string(), Lang::En);
        assert!(done.is_ok(), "{done:?}");
        assert!(told.contains("2 agree, 0 abstain, 3 disagree"), "{told}");
        assert!(told.contains("2 delegations"), "{told}");
        let mut heavy = delegated();
        heavy.ballots[0].voices = 2;
        for lang in Lang::ALL {
            let (told, done) = counted(&json!(heavy).to_string(), lang);
            assert_eq!(done.unwrap_err().code(), "tally_differs");
            assert!(told.contains('1') && told.lines().count() == 5, "{told}");
        }
        let mut gone = delegated();
        gone.delegations = None;
        let (told, done) = counted(&json!(gone).to_string(), Lang::Fr);
        assert_eq!(
            (done.unwrap_err().code().as_str(), &*told),
            ("delegations_gone", "")
        );
        let mut circle = delegated();
        circle.delegations.as_mut().unwrap()[0].delegate = 2;
        let (_, done) = counted(&json!(circle).to_string(), Lang::Fr);
        assert_eq!(done.unwrap_err().code(), "delegation_circle");
    }

    #[test]
    fn of_many_wrong_ballots_the_first_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let wrong = (0..12).map(|member| Misweighed {
            member,
            counted: 1,
            found: 2,
        });
        let lines = misweighed(&ctx, &wrong.collect::<Vec<_>>());
        assert_eq!(lines.len(), 11);
        assert!(lines[10].contains('2'), "{lines:?}");
    }

    #[test]
    fn what_is_no_file_of_ballots_is_told() {
        for text in ["", "{", "{}", "[]", "{\"ballots\": []}"] {
            let (told, done) = counted(text, Lang::En);
            assert_eq!(
                (done.unwrap_err().code().as_str(), told.as_str()),
                ("not_ballots", ""),
                "{text}"
            );
        }
        let mut twice = export(Verdict::Passed);
        twice.ballots[1].member = 0;
        let (_, done) = counted(&json!(twice).to_string(), Lang::Fr);
        assert_eq!(done.unwrap_err().code(), "ballot_twice");
    }
}

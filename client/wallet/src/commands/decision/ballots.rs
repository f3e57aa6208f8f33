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
use opensystem_chain::{Export, ExportFault, ProposalId, Recount};
use serde_json::json;
use std::path::{Path, PathBuf};

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
    let export = Export::of(&decision, ballots, chain.genesis(), now.block_number())
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
    let value = json!({ "path": path, "proposal": export.proposal, "ballots": export.ballots.len() });
    ctx.answer(out, &value, &[ctx.say(Word::BallotsWritten, &values)])
}

pub fn tally(options: Tally, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let export = read(&options.file)?;
    let recount = export.recount().map_err(|fault| told(fault, export.proposal))?;
    let value = json!({
        "proposal": export.proposal, "counted": { "tally": recount.tally, "verdict": recount.verdict },
        "found": { "tally": export.tally, "verdict": export.verdict }, "same": recount.same,
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
    let mut lines = vec![
        ctx.say(Word::TallyHead, &values),
        ctx.say(Word::TallyCounted, &counted),
        ctx.say(Word::TallyFound, &found),
    ];
    if recount.same {
        lines.push(ctx.say(Word::TallySame, &[]));
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
        ExportFault::Contradiction => failure(Exit::Refused, Word::BallotsContradict, &[id()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{decision, poll};
    use opensystem_chain::{Ballot, Choice, Closure, Electorate, Lang, Method, Stage, Verdict, H256};

    fn export(verdict: Verdict) -> Export {
        let mut poll = poll(Method::Majority);
        poll.electorate = Some(Electorate {
            day: 1,
            persons: 6,
            until: 1,
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
            reason: None,
            seconds: 0,
        };
        let ballots = vec![
            ballot(0, Choice::Agree),
            ballot(1, Choice::Agree),
            ballot(4, Choice::Disagree),
        ];
        Export::of(&decision, ballots, H256([1; 32]), 7).unwrap()
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

// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use crate::render::asking::tests::question;
use crate::render::decisions::tests::{decision, poll};
use opensystem_chain::{
    Answered, Ballot, Choice, Closure, Delegation, Electorate, Lang, Method, Poll, Stage, Verdict,
    VoteAnswer, H256,
};

fn export(verdict: Verdict) -> Export {
    of_vote(poll(Method::Majority), verdict)
}

fn of_vote(mut poll: Poll, verdict: Verdict) -> Export {
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

/// Its ballots are in a box of their own; how it was begun is nothing to those who count it.
#[test]
fn a_second_vote_is_counted_as_any() {
    let second = Poll {
        revision: 1,
        called_back_at: Some(60_000),
        ..poll(Method::Majority)
    };
    let file = json!(of_vote(second, Verdict::Passed));
    assert_eq!(file["revision"], 1);
    let (said, done) = counted(&file.to_string(), Lang::En);
    assert!(
        done.is_ok() && said.contains("The chain found the same."),
        "{said}"
    );
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

/// Four who ranked, of six who can vote: 1 is chosen.
fn asked() -> Export {
    let mut decision = decision(Some(Poll {
        electorate: export(Verdict::Passed).electorate,
        closure: Some(Closure {
            at: 9,
            verdict: Verdict::Chosen,
        }),
        stage: Stage::Decided,
        ..poll(Method::RankedChoice)
    }));
    decision.verdict = Some(Verdict::Chosen);
    decision.question = Some(question(2, 0));
    let prefer = vec![vec![0, 2, 2], vec![2, 0, 3], vec![2, 1, 0]];
    decision.counts = Some(Counts::Pairs { answers: 4, prefer });
    decision.outcome = Some(VoteOutcome {
        order: vec![0, 1, 2],
        winners: 1,
        by_lot: false,
        lot: H256([9; 32]),
    });
    let answered = |(member, ranking): (u32, &[u8])| Answered {
        member,
        answer: VoteAnswer::Ranking(ranking.to_vec()),
        reason: None,
    };
    let answers: [&[u8]; 4] = [&[1, 2, 0], &[1, 2], &[0, 1], &[0, 2]];
    let export = Export::of(&decision, vec![], Some(vec![]), H256([1; 32]), 7).unwrap();
    export.with_answers((0..).zip(answers).map(answered).collect())
}

#[test]
fn answers_are_counted_again() {
    let (told, done) = counted(&json!(asked()).to_string(), Lang::En);
    assert!(done.is_ok(), "{done:?}: {told}");
    for part in [
        "  2  2  1  –  option 2",
        "Counted: 4 answers; chosen: 0 leave it as it is",
        "The chain found the same.",
    ] {
        assert!(told.contains(part), "{told}");
    }
    let mut forged = asked();
    forged.counts = Some(Counts::Pairs {
        answers: 4,
        prefer: vec![vec![0; 3]; 3],
    });
    forged.outcome.as_mut().unwrap().order = vec![1, 0, 2];
    for (lang, counts, order) in [
        (
            Lang::En,
            "The chain has other counts:",
            "as counted: 0, 1, 2; the chain: 1, 0, 2",
        ),
        (
            Lang::Fr,
            "La chaîne a d’autres nombres :",
            "compté : 0, 1, 2 ; la chaîne : 1, 0, 2",
        ),
    ] {
        let (told, done) = counted(&json!(forged).to_string(), lang);
        assert_eq!(done.unwrap_err().code(), "tally_differs");
        assert!(told.contains(counts) && told.contains(order), "{told}");
    }
}

#[test]
fn what_is_still_open_is_told_as_such() {
    let mut open = asked();
    open.closure = None;
    let outcome = open.outcome.as_mut().unwrap();
    outcome.lot = H256([0; 32]);
    let (told, done) = counted(&json!(open).to_string(), Lang::En);
    assert!(done.is_ok(), "{told}");
    assert!(
        told.contains("Counted: 4 answers; so far 0 leave it as it is"),
        "{told}"
    );
    open.outcome = None;
    let (told, done) = counted(&json!(open).to_string(), Lang::En);
    assert!(done.is_ok() && told.contains("4 answers; none yet"), "{told}");
    let mut few = asked();
    few.terms.floor_permille = 1_000;
    few.outcome = None;
    few.verdict = Some(Verdict::TooFewTookPart);
    few.closure = Some(Closure {
        at: 9,
        verdict: Verdict::TooFewTookPart,
    });
    let (told, done) = counted(&json!(few).to_string(), Lang::Fr);
    assert!(
        done.is_ok() && told.contains("4 réponses ; rien de choisi"),
        "{told}"
    );
}

#[test]
fn answers_that_cannot_be_counted_are_told() {
    let code = |forge: &dyn Fn(&mut Export)| {
        let mut file = asked();
        forge(&mut file);
        counted(&json!(file).to_string(), Lang::Fr).1.unwrap_err().code()
    };
    let first = |file: &mut Export, ranking: Vec<u8>| {
        file.answers.as_mut().unwrap()[0].answer = VoteAnswer::Ranking(ranking);
    };
    assert_eq!(code(&|file| first(file, vec![3])), "answer_unfit");
    assert_eq!(code(&|file| first(file, vec![])), "answer_unfit");
    assert_eq!(
        code(&|file| file.answers.as_mut().unwrap()[0].member = 2),
        "ballot_twice"
    );
    assert_eq!(code(&|file| file.answers = None), "answers_mixed");
    assert_eq!(
        code(&|file| file.question.as_mut().unwrap().number = 1),
        "question_unfit"
    );
}

#[test]
fn what_a_program_is_told_of_answers_holds_both_counts() {
    let file = asked();
    let value = value(&file, &file.recount().unwrap());
    assert_eq!(value["counted"], value["found"]);
    assert_eq!(value["counted"]["outcome"]["order"], json!([0, 1, 2]));
    assert_eq!(value["counted"]["counts"]["kind"], "pairs");
    let vote = export(Verdict::Passed);
    let value = super::value(&vote, &vote.recount().unwrap());
    assert_eq!(value["counted"].as_object().unwrap().len(), 2);
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

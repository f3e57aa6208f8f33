// SPDX-License-Identifier: AGPL-3.0-or-later
//! Files of questions: what the chain found is found again, and what was forged is found out.

use super::*;
use crate::decisions::{Alike, Answer};

/// Who gives which answer; the electorate is ten persons, of whom three must take part.
fn file(method: Method, number: u8, options: &[&str], answers: &[Answer], lot: u8) -> Export {
    let question = Question {
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        number,
    };
    let answered = |(member, answer): (u32, &Answer)| Answered {
        member,
        answer: answer.clone(),
        reason: (member == 1).then(|| "Ainsi.".to_owned()),
    };
    let given: Vec<_> = (0..).zip(answers).map(answered).collect();
    let counts = answers::counted(method, &question, &given);
    let enough = given.len() >= 3;
    let verdict = match enough {
        true => Verdict::Chosen,
        false => Verdict::TooFewTookPart,
    };
    let outcome = enough.then(|| answers::outcome(method, &question, &given, drawn(lot)));
    Export {
        question: Some(question),
        answers: Some(given),
        counts: Some(counts),
        outcome,
        ..export(method, &[], verdict)
    }
}

/// A lot that draws option number `first` (from 0) first, of any kind.
fn drawn(first: u8) -> H256 {
    let mut lot = [0; 32];
    lot[usize::from(first) * 2] = 1;
    lot[usize::from(first) * 4] = 2;
    H256(lot)
}

fn scores(scores: &[u8]) -> Answer {
    Answer::Scores(scores.to_vec())
}

fn ranking(ranking: &[u8]) -> Answer {
    Answer::Ranking(ranking.to_vec())
}

fn scored() -> Export {
    let answers = [scores(&[5, 0]), scores(&[4, 3]), scores(&[0, 2])];
    file(Method::Score, 5, &["Un puits", "Une mare"], &answers, 0)
}

fn elected() -> Export {
    let answers = [ranking(&[2, 1]), ranking(&[2]), ranking(&[3]), ranking(&[1, 3])];
    file(Method::Election, 2, &["Ann", "Bob", "Zoé"], &answers, 0)
}

/// Two level: a lot decides.
fn level() -> Export {
    let answers = [scores(&[1, 0]), scores(&[0, 1]), scores(&[1, 1])];
    file(Method::Approval, 0, &["Lundi", "Mardi"], &answers, 1)
}

fn ranked() -> Export {
    let answers = [ranking(&[1, 0]), ranking(&[2, 1]), ranking(&[0]), ranking(&[1])];
    file(Method::RankedChoice, 0, &["Un puits", "Une mare"], &answers, 0)
}

#[test]
fn what_the_chain_found_is_found_again_from_the_file() {
    let dots = [scores(&[3, 0, 1]), scores(&[0, 4, 0]), scores(&[0, 0, 0])];
    let few = [scores(&[2, 1]), scores(&[0, 0])];
    let files = [
        scored(),
        elected(),
        level(),
        ranked(),
        file(Method::Dots, 4, &["a", "b", "c"], &dots, 2),
        file(Method::TimePoll, 0, &["Lundi", "Mardi"], &few, 0),
        file(Method::Election, 1, &["Ann", "Bob"], &[], 0),
    ];
    for file in files {
        let text = serde_json::to_string(&file).unwrap();
        let read: Export = serde_json::from_str(&text).unwrap();
        assert_eq!(read, file);
        let recount = read.recount().unwrap();
        assert!(recount.same, "{:?}: {recount:?}", file.method);
        assert_eq!((recount.counts, recount.outcome), (file.counts, file.outcome));
    }
    assert!(level().outcome.unwrap().by_lot);
    assert_eq!(ranked().outcome.unwrap().order, [1, 0, 2]);
    assert_eq!(elected().outcome.unwrap().chosen(), [1, 2]);
}

#[test]
fn what_is_not_over_has_come_to_nothing_or_to_what_would_come_out_without_a_lot() {
    let mut open = level();
    open.closure = None;
    assert!(!open.recount().unwrap().same, "a lot before the end");
    let question = open.question.clone().unwrap();
    let given = open.answers.clone().unwrap();
    open.outcome = Some(answers::outcome(open.method, &question, &given, NO_LOT));
    assert!(open.recount().unwrap().same);
    // Withdrawn, say.
    open.outcome = None;
    assert!(open.recount().unwrap().same);
    open.answers = Some(vec![]);
    open.counts = Some(answers::counted(open.method, &question, &[]));
    open.verdict = Some(Verdict::TooFewTookPart);
    assert!(open.recount().unwrap().same);
    open.outcome = Some(answers::outcome(open.method, &question, &[], NO_LOT));
    assert!(!open.recount().unwrap().same, "an outcome of nothing");
}

#[test]
fn a_forged_file_is_found_out() {
    let differs = |what: &str, file: &dyn Fn() -> Export, forge: &dyn Fn(&mut Export)| {
        let mut forged = file();
        forge(&mut forged);
        assert!(!forged.recount().unwrap().same, "{what}: {forged:?}");
    };
    let outcome = |export: &mut Export, forge: &dyn Fn(&mut Outcome)| forge(export.outcome.as_mut().unwrap());
    differs("an answer changed", &scored, &|file| {
        file.answers.as_mut().unwrap()[1].answer = scores(&[0, 3]);
    });
    differs("a ranking changed", &ranked, &|file| {
        file.answers.as_mut().unwrap()[0].answer = ranking(&[0, 1]);
    });
    differs("an answer left out", &elected, &|file| {
        file.answers.as_mut().unwrap().pop();
    });
    differs("a sum changed", &scored, &|file| {
        file.counts = Some(Counts::Sums {
            answers: 3,
            sums: vec![9, 6],
        });
    });
    differs("a count of rankings changed", &elected, &|file| {
        let Some(Counts::Rankings { rankings, .. }) = &mut file.counts else {
            panic!()
        };
        let alike = Alike {
            ranking: vec![3],
            answers: 2,
        };
        rankings[3] = alike;
    });
    differs("a preference changed", &ranked, &|file| {
        let Some(Counts::Pairs { prefer, .. }) = &mut file.counts else {
            panic!()
        };
        prefer[0][1] += 1;
    });
    differs("the turnout changed", &ranked, &|file| {
        let Some(Counts::Pairs { answers, .. }) = &mut file.counts else {
            panic!()
        };
        *answers += 1;
    });
    differs("the order changed", &ranked, &|file| {
        outcome(file, &|outcome| outcome.order.swap(1, 2))
    });
    differs("the lot denied", &level, &|file| {
        outcome(file, &|outcome| outcome.by_lot = false)
    });
    differs("another lot", &level, &|file| {
        outcome(file, &|outcome| outcome.lot = drawn(0))
    });
    differs("more seats", &elected, &|file| {
        outcome(file, &|outcome| outcome.winners = 3)
    });
    differs("the outcome gone", &elected, &|file| file.outcome = None);
    differs("fewer can vote than did", &elected, &|file| {
        file.electorate = file.electorate.map(|all| Electorate { persons: 3, ..all });
    });
    differs("a result that is none", &scored, &|file| {
        file.terms.floor_permille = 900;
    });
    differs("seats by the question", &elected, &|file| {
        file.question.as_mut().unwrap().number = 1
    });
}

#[test]
fn what_cannot_be_counted_as_answers_is_told() {
    let told = |file: Export, forge: &dyn Fn(&mut Export)| {
        let mut forged = file;
        forge(&mut forged);
        forged.recount().unwrap_err()
    };
    let first = |file: &mut Export, answer: Answer| file.answers.as_mut().unwrap()[0].answer = answer;
    assert_eq!(
        told(scored(), &|file| file.answers.as_mut().unwrap()[2].member = 1),
        ExportFault::Twice(1)
    );
    for (file, answer) in [
        (scored(), scores(&[6, 0])),
        (scored(), scores(&[5])),
        (scored(), ranking(&[1])),
        (elected(), ranking(&[0, 1])),
        (elected(), ranking(&[1, 1])),
        (elected(), ranking(&[])),
        (ranked(), ranking(&[3])),
        (ranked(), scores(&[1, 0])),
        (level(), scores(&[2, 0])),
    ] {
        assert_eq!(
            told(file, &|file| first(file, answer.clone())),
            ExportFault::AnswerUnfit(0)
        );
    }
    assert_eq!(
        told(scored(), &|file| file.answers = Some(vec![])),
        ExportFault::Removed
    );
    assert_eq!(
        told(scored(), &|file| file.verdict = Some(Verdict::TooFewTookPart)),
        ExportFault::Contradiction
    );
    assert_eq!(
        told(scored(), &|file| file.question.as_mut().unwrap().number = 11),
        ExportFault::QuestionUnfit
    );
    assert_eq!(
        told(elected(), &|file| file
            .question
            .as_mut()
            .unwrap()
            .options
            .push("Bob".into())),
        ExportFault::QuestionUnfit
    );
    let delegation = Delegation {
        member: 1,
        delegate: 2,
    };
    assert_eq!(
        told(scored(), &|file| file.delegations = Some(vec![delegation])),
        ExportFault::NoDelegations
    );
}

#[test]
fn votes_and_answers_are_not_mixed() {
    let forged = |forge: &dyn Fn(&mut Export)| {
        let mut file = scored();
        forge(&mut file);
        assert_eq!(file.recount(), Err(ExportFault::Mixed), "{file:?}");
    };
    forged(&|file| file.method = Method::Majority);
    forged(&|file| file.question = None);
    forged(&|file| file.answers = None);
    forged(&|file| file.counts = None);
    forged(&|file| file.ballots = vec![ballot(9, Choice::Agree, 0)]);
    forged(&|file| file.tally.agree = 1);
    let mut vote = export(Method::Majority, &[Choice::Agree; 3], Verdict::Passed);
    vote.outcome = scored().outcome;
    assert_eq!(vote.recount(), Err(ExportFault::Mixed));
    vote.outcome = None;
    vote.method = Method::Score;
    assert_eq!(vote.recount(), Err(ExportFault::Mixed));
}

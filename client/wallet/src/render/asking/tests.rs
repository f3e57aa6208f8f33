// SPDX-License-Identifier: AGPL-3.0-or-later
//! Questions of every kind before, during and after their vote, in both languages.

use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use crate::render::decisions::list_line;
use crate::render::decisions::tests::{counted, decision, holds, poll, told};
use opensystem_chain::{Alike, H256};

/// A question with options of no meaning.
pub fn question(options: usize, number: u8) -> Question {
    let options = (1..=options).map(|number| format!("option {number}")).collect();
    Question { options, number }
}

fn of(options: &[&str], number: u8) -> Question {
    Question {
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        number,
    }
}

fn outcome(order: &[u8], winners: u8, by_lot: bool) -> VoteOutcome {
    VoteOutcome {
        order: order.to_vec(),
        winners,
        by_lot,
        lot: H256([0; 32]),
    }
}

fn asked(method: Method, question: Question, counts: Counts, out: VoteOutcome, stage: Stage) -> Decision {
    let verdict = match counts.turnout() >= 4 {
        true => Verdict::Chosen,
        false => Verdict::TooFewTookPart,
    };
    Decision {
        question: Some(question),
        counts: Some(counts),
        outcome: Some(out),
        acts: false,
        ..counted(method, [0, 0, 0], stage, verdict)
    }
}

fn scored(stage: Stage) -> Decision {
    let question = of(&["Un puits", "Une mare", "Rien"], 5);
    let counts = Counts::Sums {
        answers: 12,
        sums: vec![41, 9, 102],
    };
    asked(
        Method::Score,
        question,
        counts,
        outcome(&[3, 1, 2], 1, false),
        stage,
    )
}

fn ranked(stage: Stage, by_lot: bool) -> Decision {
    let question = of(&["Un puits", "Une mare"], 0);
    let prefer = vec![vec![0, 3, 12], vec![5, 0, 6], vec![4, 2, 0]];
    let counts = Counts::Pairs { answers: 9, prefer };
    asked(
        Method::RankedChoice,
        question,
        counts,
        outcome(&[1, 0, 2], 1, by_lot),
        stage,
    )
}

fn elected(answers: u32, stage: Stage) -> Decision {
    let question = of(&["Ann", "Bob", "Zoé"], 2);
    let alike = |ranking: &[u8], answers| Alike {
        ranking: ranking.to_vec(),
        answers,
    };
    let rankings = vec![alike(&[2, 1], answers - 1), alike(&[3], 1)];
    let counts = Counts::Rankings { answers, rankings };
    asked(
        Method::Election,
        question,
        counts,
        outcome(&[2, 1, 3], 2, false),
        stage,
    )
}

#[test]
fn scores_stand_in_a_table_with_their_means() {
    holds(
        told(&scored(Stage::Decided)),
        &[
            "decided by: scores",
            "     sum  mean\n  1   41   3.4  Un puits\n  2    9   0.8  Une mare\n  3  102   8.5  Rien",
            "Each person gives each option 0 to 5",
            "12 of 20 took part; at least 4 (20 %) must: enough",
            "Chosen: 3 Rien\nIn order: 3 Rien, 1 Un puits, 2 Une mare",
            "binds nothing",
        ],
        &[
            "décidée par : notes",
            "     somme  moyenne\n  1     41      3,4  Un puits",
            "Choisi : 3 Rien",
            "Dans l’ordre : 3 Rien, 1 Un puits, 2 Une mare",
        ],
    );
}

#[test]
fn rankings_stand_in_a_matrix_with_the_status_quo() {
    holds(
        told(&ranked(Stage::Voting, false)),
        &[
            "     0  1   2\n  0  –  3  12  leave it as it is\n  1  5  –   6  Un puits\n  2  4  2   –  Une mare",
            "Chosen if it stays so: 1 Un puits",
            "In order: 1 Un puits, 0 leave it as it is, 2 Une mare",
            "To answer: opensystem vote 12 --rank 2,1",
        ],
        &["laisser comme c’est", "Choisi si cela en reste là : 1 Un puits", "Schulze"],
    );
}

#[test]
fn what_a_lot_decides_is_told_and_not_before_it_is_drawn() {
    let open = told(&ranked(Stage::Voting, true));
    assert!(
        !open[0].contains("Chosen if") && !open[0].contains("In order:"),
        "{}",
        open[0]
    );
    holds(open, &["a lot would decide"], &["le sort déciderait"]);
    holds(
        told(&ranked(Stage::Decided, true)),
        &["Chosen: 1 Un puits", "a lot decided"],
        &["Choisi : 1 Un puits", "le sort a décidé"],
    );
}

#[test]
fn an_election_tells_who_is_elected_and_ranks_nobody_else() {
    let over = told(&elected(9, Stage::Decided));
    assert!(
        !over[0].contains("order:") && !over[1].contains("Dans l’ordre"),
        "{}",
        over[0]
    );
    holds(
        over,
        &[
            "     put first\n  1          0  Ann\n  2          8  Bob\n  3          1  Zoé",
            "Elected: 1 Ann, 2 Bob",
            "Elected: 2. Who has enough votes",
        ],
        &["Élus : 1 Ann, 2 Bob", "vote unique transférable"],
    );
}

#[test]
fn nothing_is_chosen_where_too_few_took_part() {
    let mut few = elected(2, Stage::Decided);
    few.outcome = None;
    holds(
        told(&few),
        &[
            "2 of 20 took part; at least 4 (20 %) must: 2 missing",
            "Nothing is chosen",
        ],
        &["il en manque 2", "Rien n’est choisi"],
    );
    holds(
        told(&elected(2, Stage::Voting)),
        &["Elected if it stays so: 1 Ann, 2 Bob", "nothing would be chosen"],
        &["Élus si cela en reste là", "rien ne serait choisi"],
    );
    let mut none = scored(Stage::Voting);
    none.outcome = None;
    none.counts = Some(Counts::Sums {
        answers: 0,
        sums: vec![0; 3],
    });
    holds(
        told(&none),
        &["Nobody has answered yet", "  1    0     –  Un puits"],
        &["Personne n’a encore répondu"],
    );
}

#[test]
fn before_it_opens_the_options_are_listed() {
    let mut early = decision(Some(poll(Method::RankedChoice)));
    early.question = Some(of(&["Un puits"], 0));
    holds(
        told(&early),
        &[
            "People choose among:\n  0 leave it as it is\n  1 Un puits",
            "At least 4 (20 %) of the 20",
            "binds nothing by itself",
        ],
        &["On choisit parmi :\n  0 laisser comme c’est\n  1 Un puits"],
    );
    early.question = Some(of(&["Ann", "Bob"], 1));
    early.poll = Some(poll(Method::Election));
    let [english, _] = told(&early);
    assert!(!english.contains("leave it as it is"), "{english}");
}

#[test]
fn a_line_of_the_list_says_until_when_or_what_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut ctx = context(folder.path(), Scripted::default());
    let line = |ctx: &Context, decision: &Decision| list_line(ctx, decision, &[], 0);
    let open = line(&ctx, &scored(Stage::Voting));
    assert!(
        open.ends_with("open until 1970-01-01 00:02 UTC; answers: 12"),
        "{open}"
    );
    assert!(line(&ctx, &scored(Stage::Decided)).ends_with("chosen: 3 Rien"));
    assert!(line(&ctx, &elected(9, Stage::Decided)).ends_with("elected: 1 Ann, 2 Bob"));
    let mut few = scored(Stage::Decided);
    few.outcome = None;
    assert!(line(&ctx, &few).ends_with("nothing chosen, too few took part"));
    ctx.lang = Lang::Fr;
    assert!(line(&ctx, &scored(Stage::Decided)).ends_with("choisi : 3 Rien"));
}

#[test]
fn answers_are_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut ctx = context(folder.path(), Scripted::default());
    let three = of(&["Lundi", "Mardi", "Jeudi"], 5);
    let scores = |scores: &[u8]| VoteAnswer::Scores(scores.to_vec());
    let ranking = |ranking: &[u8]| VoteAnswer::Ranking(ranking.to_vec());
    let cases = [
        (
            Method::Score,
            scores(&[5, 3, 0]),
            "1 Lundi: 5; 2 Mardi: 3; 3 Jeudi: 0",
        ),
        (
            Method::TimePoll,
            scores(&[2, 1, 0]),
            "1 Lundi: yes; 2 Mardi: if need be; 3 Jeudi: no",
        ),
        (Method::Approval, scores(&[1, 0, 1]), "1 Lundi, 3 Jeudi"),
        (Method::Approval, scores(&[0, 0, 0]), "none of them"),
        (
            Method::RankedChoice,
            ranking(&[2, 0]),
            "2 Mardi, 0 leave it as it is, then all others, level",
        ),
        (Method::Election, ranking(&[3, 1, 2]), "3 Jeudi, 1 Lundi, 2 Mardi"),
        // What a node that lies may say.
        (Method::Election, ranking(&[9]), "9 –, then all others, level"),
    ];
    for (method, said, expected) in &cases {
        assert_eq!(answer(&ctx, *method, &three, said), *expected);
    }
    ctx.lang = Lang::Fr;
    assert_eq!(
        answer(&ctx, Method::TimePoll, &three, &scores(&[2, 1, 0])),
        "1 Lundi : oui; 2 Mardi : s’il le faut; 3 Jeudi : non"
    );
    let own = Answered {
        member: 3,
        answer: ranking(&[1, 2, 3]),
        reason: Some("Tôt.".into()),
    };
    assert_eq!(
        own_line(&ctx, Method::Election, &three, &own),
        "Vous avez répondu : 1 Lundi, 2 Mardi, 3 Jeudi, parce que : Tôt."
    );
}

#[test]
fn the_command_that_is_shown_would_do() {
    let cases = [
        (Method::Score, question(3, 5), "--scores 5,2,0"),
        (Method::Score, question(2, 1), "--scores 1,0"),
        (Method::Dots, question(4, 10), "--scores 7,3,0,0"),
        (Method::Approval, question(2, 0), "--approve 1,2"),
        (Method::TimePoll, question(3, 0), "--scores 2,1,0"),
        (Method::RankedChoice, question(1, 0), "--rank 1,0"),
        (Method::Election, question(2, 1), "--rank 2,1"),
    ];
    for (method, question, expected) in cases {
        assert!(question.suits(method));
        let how = how(method, &question, 7);
        assert_eq!(how, format!("opensystem vote 7 {expected}"));
        let numbers = how.rsplit(' ').next().unwrap().split(',');
        let numbers: Vec<u8> = numbers.map(|number| number.parse().unwrap()).collect();
        let answer = match how.contains("--rank") {
            true => VoteAnswer::Ranking(numbers),
            false if method == Method::Approval => continue,
            false => VoteAnswer::Scores(numbers),
        };
        assert_eq!(answer.fits(method, &question), Ok(()));
    }
}

#[test]
fn texts_of_others_cannot_move_the_cursor() {
    let folder = tempfile::tempdir().unwrap();
    let ctx = context(folder.path(), Scripted::default());
    let evil = of(&["a\u{1b}[2J", "b\nc"], 0);
    let lines = question_lines(&ctx, Method::Approval, &evil).join("|");
    assert!(!lines.contains('\u{1b}') && !lines.contains('\n'), "{lines:?}");
}

#[test]
fn a_mean_has_one_decimal() {
    let folder = tempfile::tempdir().unwrap();
    let ctx = context(folder.path(), Scripted::default());
    let mean = |sum, count| tenths(&ctx, sum, count);
    assert_eq!(
        [mean(1, 3), mean(5, 4), mean(0, 2), mean(7, 7)],
        ["0.3", "1.3", "0.0", "1.0"]
    );
    assert_eq!(mean(0, 0), "–");
    assert!(!mean(u64::MAX, 1).is_empty());
}

#[test]
fn what_a_node_or_a_file_makes_up_is_shown_and_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let ctx = context(folder.path(), Scripted::default());
    let two = question(2, 0);
    let many = [
        Counts::Sums {
            answers: 0,
            sums: vec![u64::MAX; 300],
        },
        Counts::Pairs {
            answers: 1,
            prefer: (0..300).map(|length| vec![7; length]).collect(),
        },
        Counts::Rankings {
            answers: 1,
            rankings: vec![],
        },
    ];
    for counts in &many {
        assert!(!counts_lines(&ctx, Method::Score, &two, counts).is_empty());
    }
    let scores = VoteAnswer::Scores(vec![1; 300]);
    for method in [Method::Approval, Method::Dots] {
        assert!(!answer(&ctx, method, &two, &scores).is_empty());
    }
}

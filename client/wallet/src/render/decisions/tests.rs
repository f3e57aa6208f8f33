// SPDX-License-Identifier: AGPL-3.0-or-later
//! A decision in all its stages, in both languages.

use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use opensystem_chain::{AccountId32, Closure, Electorate, Kind, Lang, Member, MemberId, Standing};

/// A member in good standing since the founding.
pub fn member(id: MemberId) -> Member {
    Member {
        id,
        kind: Kind::Person,
        name: "Zoé".into(),
        account: AccountId32([7; 32]),
        sponsor: None,
        elder: None,
        joined: 0,
        good_since: 0,
        standing: Standing::Good,
        exchange_hash: None,
        exchange: None,
        renewal: None,
        key_change: None,
        key_epoch: 0,
        representatives: vec![],
    }
}

/// A vote that has not opened.
pub fn poll(method: Method) -> Poll {
    Poll {
        method,
        terms: VoteTerms {
            discussion_millis: 0,
            voting_millis: 60_000,
            window_millis: 0,
            delay_millis: 60_000,
            approval_permille: 667,
            floor_permille: 200,
        },
        delegations: method.delegates().then_some(6),
        revision: 0,
        opens_at: 60_000,
        closes_at: 120_000,
        extensions: 0,
        at_window: None,
        electorate: None,
        closure: None,
        callers: 0,
        called_back_at: None,
        stage: Stage::Voting,
    }
}

/// An idea, or a proposal with that vote.
pub fn decision(poll: Option<Poll>) -> Decision {
    Decision {
        id: 12,
        author: 3,
        area: 6,
        content: Content {
            title: "Un puits".into(),
            text: "Creusons-le.".into(),
            document: None,
        },
        about: None,
        acts: true,
        at: 0,
        forgotten_at: poll.is_none().then_some(180_000),
        poll,
        tally: Tally::default(),
        verdict: None,
        question: None,
        counts: None,
        outcome: None,
        young_until: None,
        call_back: None,
        conclusion: None,
    }
}

/// A decision with these counts among twenty who can vote.
pub fn counted(method: Method, counts: [u32; 3], stage: Stage, verdict: Verdict) -> Decision {
    let mut poll = poll(method);
    poll.electorate = Some(Electorate {
        day: 1,
        persons: 20,
        until: 60_000,
        votes_until: u64::MAX,
    });
    if stage != Stage::Voting {
        poll.closure = Some(Closure { at: 120_000, verdict });
    }
    poll.stage = stage;
    let [agree, abstain, disagree] = counts;
    Decision {
        tally: Tally {
            agree,
            abstain,
            disagree,
            ..Tally::default()
        },
        verdict: Some(verdict),
        ..decision(Some(poll))
    }
}

/// All that `decision show` says of it, in both languages.
pub fn told(decision: &Decision) -> [String; 2] {
    Lang::ALL.map(|lang| {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = lang;
        let mut lines = head_lines(&ctx, decision, &[]);
        lines.extend(vote_lines(&ctx, decision, 20));
        lines.extend(next_line(&ctx, decision));
        lines.join("\n")
    })
}

pub fn holds(told: [String; 2], english: &[&str], french: &[&str]) {
    for (told, words) in told.iter().zip([english, french]) {
        for word in words {
            assert!(told.contains(word), "{word:?} is not in:\n{told}");
        }
        assert!(!told.contains('{'), "{told}");
    }
}

#[test]
fn what_passed_says_why() {
    let passed = counted(
        Method::Majority,
        [5, 1, 2],
        Stage::Waiting { from: 180_000 },
        Verdict::Passed,
    );
    holds(
        told(&passed),
        &[
            "#12 Un puits",
            "5 agree, 1 abstain, 2 disagree",
            "8 of 20 took part; at least 4 (20 %) must: enough",
            "more agree (5) than disagree (2): enough",
            "Result: passed",
            "Takes effect on 1970-01-01 00:03 UTC",
        ],
        &[
            "#12 Un puits",
            "5 d’accord, 1 abstention, 2 contre",
            "8 sur 20 ont pris part ; il en faut au moins 4 (20 %) : c’est assez",
            "plus d’accord (5) que contre (2) : c’est assez",
            "Résultat : adoptée",
            "Prend effet le 01/01/1970 00:03 UTC",
        ],
    );
}

#[test]
fn what_too_few_took_part_in_says_how_many_were_missing() {
    let few = counted(
        Method::Majority,
        [3, 0, 0],
        Stage::Decided,
        Verdict::TooFewTookPart,
    );
    holds(
        told(&few),
        &[
            "3 of 20 took part; at least 4 (20 %) must: 1 missing",
            "Result: not passed, too few took part",
        ],
        &[
            "3 sur 20 ont pris part ; il en faut au moins 4 (20 %) : il en manque 1",
            "Résultat : non adoptée, trop peu ont pris part",
        ],
    );
}

#[test]
fn what_too_few_agreed_to_says_how_many_were_missing() {
    let few = counted(
        Method::Supermajority,
        [5, 0, 3],
        Stage::Decided,
        Verdict::TooFewAgreed,
    );
    holds(
        told(&few),
        &[
            "at least 66.7 % of those who say yes or no must agree: against 3, at least 7; 2 missing",
            "Result: not passed, too few agreed",
        ],
        &[
            "au moins 66,7 % de ceux qui disent oui ou non doivent être d’accord : contre 3, au moins 7 ; il en manque 2",
            "Résultat : non adoptée, trop peu d’accord",
        ],
    );
}

#[test]
fn what_is_open_says_what_it_still_needs() {
    let open = counted(
        Method::AdaptiveQuorum,
        [2, 0, 1],
        Stage::Voting,
        Verdict::TooFewTookPart,
    );
    holds(
        told(&open),
        &[
            "Open until 1970-01-01 00:02 UTC",
            "3 of 20 took part; at least 4 (20 %) must: 1 missing",
            "If it closed now: not passed",
            "opensystem vote 12 agree",
        ],
        &[
            "Ouvert jusqu’au 01/01/1970 00:02 UTC",
            "il en manque 1",
            "Si le vote se fermait maintenant : non adoptée",
            "opensystem vote 12 agree",
        ],
    );
    let early = decision(Some(poll(Method::Consent)));
    holds(
        told(&early),
        &["Opens on 1970-01-01 00:01 UTC", "At least 4 (20 %) of the 20"],
        &["S’ouvre le 01/01/1970 00:01 UTC", "Au moins 4 (20 %) des 20"],
    );
}

#[test]
fn blocks_that_stand_are_told() {
    let mut blocked = counted(Method::Consent, [8, 0, 0], Stage::Decided, Verdict::Blocked);
    blocked.tally.block = 1;
    blocked.tally.standing = vec![4];
    holds(
        told(&blocked),
        &["1 block", "Enough second the block of: 4", "a block stands"],
        &["1 objection", "l’objection de : 4", "une objection tient"],
    );
}

#[test]
fn an_idea_says_until_when_it_is_kept() {
    holds(
        told(&decision(None)),
        &["An idea of member 3", "forgotten on 1970-01-01 00:03 UTC"],
        &["Une idée du membre 3", "oubliée le 01/01/1970 00:03 UTC"],
    );
}

#[test]
fn every_stage_and_every_way_has_its_words() {
    for (method, _) in Method::ALL {
        for verdict in [Verdict::Passed, Verdict::TooFewAgreed, Verdict::Published] {
            holds(
                told(&counted(method, [1, 0, 9], Stage::Decided, verdict)),
                &[],
                &[],
            );
            holds(
                told(&counted(method, [9, 0, 1], Stage::Voting, verdict)),
                &[],
                &[],
            );
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let ctx = context(folder.path(), Scripted::default());
    for stage in [
        Stage::Decided,
        Stage::Enacted { at: 1 },
        Stage::Withdrawn { at: 1 },
        Stage::Cancelled { at: 1 },
    ] {
        let decision = counted(Method::Majority, [1, 0, 0], stage, Verdict::Passed);
        assert!(!list_line(&ctx, &decision, &[], 0).is_empty());
        holds(told(&decision), &[], &[]);
    }
}

#[test]
fn periods_are_told_in_the_ecosystems_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut ctx = context(folder.path(), Scripted::default());
    assert_eq!(span(&ctx, 60_000, 120_000), "12 h");
    assert_eq!(span(&ctx, 240_000, 120_000), "2 d");
    assert_eq!(span(&ctx, 250_000, 120_000), "2 d 2 h");
    ctx.lang = Lang::Fr;
    assert_eq!(span(&ctx, 250_000, 120_000), "2 j 2 h");
    assert!(!span(&ctx, u64::MAX, 0).is_empty());
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Random lives against a slow, obvious model: the plain list of what everybody did, from which everything is worked out anew
//! whenever it is asked for.

mod acts;
mod answers;
mod model;
mod replay;
mod reviewing;

use super::*;
use crate::mock;
use model::Model;
use proptest::prelude::*;

/// Numbers of members, 0 to below this.
const MEMBERS: MemberId = 9;

/// Periods short enough that a random life lives through each of them.
const RULES: Rules = Rules {
    open_when_quiet: 4,
    open_when_busy: 2,
    busy_from: 9,
    idea_millis: 5 * DAY,
    seconding_permille: 250,
    young_permille: 500,
    retry_millis: 6 * HOUR,
    retriable_millis: 4 * DAY,
    ballots_millis: 6 * DAY,
    delegation_millis: 5 * DAY,
    call_back_permille: 300,
    ..Rules::DEFAULT
};

/// The areas with which a life has to do, and how long each talks, votes, ends and waits, in hours.
const TERMS: [(crate::AreaId, [u64; 4]); 5] = [
    (AREAS, [6, 30, 6, 6]),
    (LIFE, [0, 36, 12, 0]),
    (CODE, [12, 48, 12, 24]),
    (MEMBERSHIP, [0, 36, 36, 6]),
    (COMMONS, [0, 48, 6, 12]),
];

/// An area that the community may found.
const GARDEN: crate::AreaId = LIFE + 1;
/// A number that the program keeps for itself.
const NOBODYS: crate::AreaId = LIFE - 1;

/// As what a decision may set an area: its times in hours, its shares of a thousand, its ways of deciding.
const WAYS: [([u64; 4], [u16; 2], &[Method]); 7] = {
    use Method::{AdaptiveQuorum, Advice, Consent, Count, Majority, SenseCheck, Supermajority};
    let asks: &[Method] = &[SenseCheck, Count];
    let all: &[Method] = &[Count, Majority, Supermajority, AdaptiveQuorum, Consent];
    [
        ([0, 30, 12, 0], [667, 50], all),
        ([12, 24, 24, 12], [501, 400], &[Advice, Supermajority, Consent]),
        ([0, 48, 0, 3], [750, 0], &[Supermajority, Majority]),
        // Nothing could change it, unless areas come to decide so too.
        ([0, 36, 6, 0], [667, 100], &[Majority]),
        // It decides nothing.
        ([0, 24, 6, 0], [667, 100], asks),
        // It cannot be: its last window is longer than the vote.
        ([0, 24, 25, 0], [667, 100], all),
        // It has no way to decide.
        ([0, 24, 6, 0], [667, 100], &[]),
    ]
};

/// An area set so.
fn as_set(way: usize) -> Area {
    let ([discussion, voting, window, delay], [approval_permille, floor_permille], methods) = WAYS[way];
    Area {
        name: BoundedVec::truncate_from(b"Ailleurs".to_vec()),
        terms: Terms {
            discussion_millis: discussion * HOUR,
            voting_millis: voting * HOUR,
            window_millis: window * HOUR,
            delay_millis: delay * HOUR,
            approval_permille,
            floor_permille,
        },
        methods: BoundedVec::truncate_from(methods.to_vec()),
    }
}

fn found() {
    TestRules::set(RULES);
    for (area, [discussion, voting, window, delay]) in TERMS {
        set_terms(area, |terms| {
            terms.discussion_millis = discussion * HOUR;
            terms.voting_millis = voting * HOUR;
            terms.window_millis = window * HOUR;
            terms.delay_millis = delay * HOUR;
        });
    }
}

/// 64 lives, or as many as `PROPTEST_CASES` says.
fn lives() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(64),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A life of such acts, compared after each of them.
fn follow(begin: impl FnOnce(&mut Model), acts: Vec<acts::Act>) {
    mock::run(|| {
        found();
        let mut model = Model::village();
        begin(&mut model);
        for act in acts {
            model.live(act);
            model.compare();
            Decisions::check_invariants().unwrap();
        }
        model.end();
    });
}

proptest! {
    #![proptest_config(lives())]

    #[test]
    fn lives_follow_the_model(acts in prop::collection::vec(acts::act(), 40..=100)) {
        follow(|_| {}, acts);
    }

    /// Three votes, and people who want to have the last word.
    #[test]
    fn endings_follow_the_model(acts in prop::collection::vec(acts::last_word(), 20..=60)) {
        let three = |model: &mut Model| {
            for deed in [acts::Deed::Nothing, acts::Deed::Fail, acts::Deed::Spend(10)] {
                model.live(acts::Act::Propose(0, deed, acts::BY_MAJORITY));
            }
            for _ in 0..2 {
                model.live(acts::Act::Block(DAY, true));
            }
        };
        follow(three, acts);
    }

    /// Votes by consent, and people who stand in the way.
    #[test]
    fn objections_follow_the_model(acts in prop::collection::vec(acts::objection(), 30..=80)) {
        let votes = |model: &mut Model| {
            (5..8).for_each(|member| model.live(acts::Act::Come(member)));
            let first = acts::Which { apt: false, index: 0 };
            for (deed, way) in [
                (acts::Deed::Nothing, acts::BY_CONSENT),
                (acts::Deed::Spend(10), acts::BY_CONSENT),
                (acts::Deed::Spend(20), acts::BY_CONSENT),
                (acts::Deed::Cancel(first), acts::BY_MAJORITY),
            ] {
                model.live(acts::Act::Propose(0, deed, way));
            }
            for _ in 0..2 {
                model.live(acts::Act::Block(DAY, true));
            }
        };
        follow(votes, acts);
    }

    /// People who try how else they could decide.
    #[test]
    fn areas_follow_the_model(acts in prop::collection::vec(acts::refounding(), 40..=80)) {
        follow(|_| {}, acts);
    }

    /// People who think again of what they decided.
    #[test]
    fn second_thoughts_follow_the_model(acts in prop::collection::vec(acts::second_thoughts(), 50..=110)) {
        let decided = |model: &mut Model| {
            (5..7).for_each(|member| model.live(acts::Act::Come(member)));
            for (author, deed) in [
                (0, acts::Deed::Spend(10)),
                (1, acts::Deed::Spend(2_000)),
                (2, acts::Deed::Cancel(acts::Which { apt: false, index: 1 })),
                (3, acts::Deed::Fail),
                (0, acts::Deed::Nothing),
                (1, acts::Deed::Long(0)),
            ] {
                model.live(acts::Act::Propose(author, deed, author as usize));
            }
            for _ in 0..2 {
                model.live(acts::Act::Block(DAY, true));
            }
            for index in 0..6 {
                let which = acts::Which { apt: true, index };
                model.live(acts::Act::Chorus(u8::MAX, which, Choice::Agree));
            }
            model.live(acts::Act::Block(DAY, true));
        };
        follow(decided, acts);
    }

    /// People who leave it to others, and these to others still.
    #[test]
    fn delegations_follow_the_model(acts in prop::collection::vec(acts::delegation(), 60..=120)) {
        let chain = |model: &mut Model| {
            (5..8).for_each(|member| model.live(acts::Act::Come(member)));
            // Six of the eight one behind the other.
            for member in 0..5 {
                model.live(acts::Act::Delegate(member, LIFE, member + 1, None));
            }
            model.live(acts::Act::Propose(0, acts::Deed::Nothing, acts::BY_MAJORITY));
            model.live(acts::Act::Block(DAY, true));
            model.live(acts::Act::Block(SECOND, true));
        };
        follow(chain, acts);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What wallets ask.

use super::*;

#[test]
fn the_latest_comes_first() {
    run(|| {
        assert_eq!(Decisions::proposals(u32::MAX, 9), []);
        assert_ok!(publish(0));
        simple(1);
        assert_ok!(publish(2));
        assert_ok!(Decisions::withdraw(signed(2), 2));
        simple(3);
        let ids = |from, limit| -> Vec<_> {
            let page = Decisions::proposals(from, limit);
            page.iter().map(|view| view.id).collect()
        };
        assert_eq!(ids(u32::MAX, 9), [3, 1, 0]);
        assert_eq!(ids(1, 9), [1, 0]);
        assert_eq!(ids(3, 2), [3]);
        assert_eq!(ids(0, 9), [0]);
        assert!(ids(3, 0).is_empty());
    });
}

#[test]
fn a_page_has_an_end() {
    run(|| {
        TestRules::set(Rules {
            open_when_quiet: 64,
            ..Rules::DEFAULT
        });
        for number in 0..70 {
            assert_ok!(publish(number % 5));
        }
        assert_eq!(Decisions::proposals(69, u32::MAX).len(), 64);
        assert_eq!(Decisions::proposals(5, u32::MAX).len(), 6);
    });
}

#[test]
fn the_result_if_it_closed_now_is_shown() {
    run(|| {
        let id = simple(0);
        let shown = || Decisions::proposal(id).unwrap();
        assert_eq!(shown().verdict, None);
        block_at(poll(id).opens_at);
        pass_without_room(SECOND);
        // Nobody has touched it yet.
        assert_eq!(poll(id).electorate, None);
        assert_eq!(shown().poll.unwrap().electorate.unwrap().persons, 5);
        assert_eq!(shown().verdict, Some(Verdict::TooFewTookPart));
        all_say([0], id, Choice::Agree);
        assert_eq!(shown().verdict, Some(Verdict::Passed));
        until_closing(id);
        assert_eq!(shown().verdict, Some(Verdict::Passed));
        assert_eq!(shown().forgotten_at, None);
    });
}

#[test]
fn a_block_of_who_left_is_not_shown_as_standing() {
    run(|| {
        let id = proposed(0, LIFE, Method::Consent, None);
        until_open(id);
        all_say([0], id, Choice::Agree);
        let why = reason("Le bois manquera cet hiver.");
        assert_ok!(Decisions::vote(signed(1), id, 0, Choice::Block, why));
        assert_ok!(Decisions::second(signed(2), id, 0, 1));
        let shown = || {
            let view = Decisions::proposal(id).unwrap();
            (view.verdict, view.tally.standing.to_vec(), view.tally.block)
        };
        assert_eq!(shown(), (Some(Verdict::Blocked), vec![1], 1));
        // Who lost his good standing belongs; who left does not.
        People::fall(1);
        assert_eq!(shown(), (Some(Verdict::Blocked), vec![1], 1));
        People::leave(1);
        assert_eq!(shown(), (Some(Verdict::Passed), vec![], 1));
        // Shown alone: nothing is kept before it closes.
        assert_eq!(crate::Tallies::<Test>::get(ballot_box(id)).standing.to_vec(), [1]);
    });
}

#[test]
fn how_it_closed_is_shown_whoever_leaves_later() {
    run(|| {
        let id = proposed(0, LIFE, Method::Consent, None);
        until_open(id);
        all_say([0], id, Choice::Agree);
        let why = reason("Le bois manquera cet hiver.");
        assert_ok!(Decisions::vote(signed(1), id, 0, Choice::Block, why));
        assert_ok!(Decisions::second(signed(2), id, 0, 1));
        until_closing(id);
        People::leave(1);
        let view = Decisions::proposal(id).unwrap();
        assert_eq!(view.verdict, Some(Verdict::Blocked));
        assert_eq!(view.tally.standing.to_vec(), [1]);
    });
}

#[test]
fn ballots_are_read_page_by_page() {
    run(|| {
        let id = simple(0);
        until_open(id);
        all_say(0..5, id, Choice::Agree);
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let page = Decisions::ballots(id, after, 2);
            after = page.last().map(|ballot| ballot.member);
            if after.is_none() {
                break;
            }
            seen.extend(page.into_iter().map(|ballot| ballot.member));
        }
        seen.sort_unstable();
        assert_eq!(seen, [0, 1, 2, 3, 4]);
        assert_eq!(Decisions::ballots(9, None, 2), []);
        assert_eq!(Decisions::ballot(9, 0), None);
        assert_ok!(publish(0));
        assert_eq!(Decisions::ballots(1, None, 2), []);
    });
}

#[test]
fn areas_are_shown_in_order() {
    run(|| {
        let ids: Vec<_> = Decisions::areas().into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6, 16]);
        assert_eq!(Decisions::area(AREAS).unwrap().name.to_vec(), b"areas");
        assert_eq!(Decisions::area(17), None);
    });
}

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

/// Until when it is young, who calls it back, and what came of it.
fn course(id: ProposalId) -> (Option<Moment>, Option<(u32, u32)>, bool) {
    let view = Decisions::proposal(id).unwrap();
    let page = Decisions::proposals(id, 1).remove(0);
    assert_eq!(page, view);
    let call_back = view.call_back.map(|shown| (shown.callers, shown.needed));
    (view.young_until, call_back, view.conclusion.is_some())
}

#[test]
fn until_when_it_is_young_and_who_calls_it_back_is_shown_at_each_stage() {
    run(|| {
        assert_ok!(publish(0));
        assert_eq!(course(0), (None, None, false));
        let id = proposed(0, COMMONS, Method::Majority, Some(spend(0, 2_000)));
        let young = poll(id).opens_at + 7 * DAY / 4;
        assert_eq!(course(id), (Some(young), None, false));
        until_open(id);
        assert_eq!(course(id), (Some(young), None, false));
        all_say(0..5, id, Choice::Agree);
        block_at(young);
        // A moment that is past, as long as the vote is open.
        assert_eq!(course(id), (Some(young), None, false));
        until_closing(id);
        assert_eq!(course(id), (None, Some((0, 2)), false));
        let conclude = || {
            let statement = BoundedVec::truncate_from(b"Nous payons.".to_vec());
            assert_ok!(Decisions::conclude(signed(0), id, statement, None));
        };
        conclude();
        assert_ok!(Decisions::call_back(signed(1), id));
        assert_eq!(course(id), (None, Some((1, 2)), true));
        assert_ok!(Decisions::call_back(signed(2), id));
        // The second vote: nobody amends it, nobody calls it back.
        assert_eq!(course(id), (None, None, false));
        until_open(id);
        assert_eq!(course(id), (None, None, false));
        all_say(0..5, id, Choice::Agree);
        until_closing(id);
        assert!(matches!(stage(id), Stage::Waiting { .. }));
        assert_eq!(course(id), (None, None, false));
        conclude();
        until_enactment(id);
        assert!(failure(id).is_some());
        assert_eq!(course(id), (None, None, true));
        pass(91 * DAY);
        assert_eq!(course(id), (None, None, true));
    });
}

#[test]
fn who_called_it_back_is_not_shown_when_it_failed_but_when_it_is_tried_again() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Majority, Some(spend(0, 2_000)));
        pass_by_all(id);
        assert_ok!(Decisions::call_back(signed(1), id));
        until_enactment(id);
        assert_eq!(course(id), (None, None, false));
        pass(HOUR);
        assert_ok!(Decisions::retry(signed(1), id));
        assert_eq!(course(id), (None, Some((1, 2)), false));
    });
}

#[test]
fn what_opens_late_is_young_from_when_it_opens() {
    run(|| {
        let id = simple(0);
        block_at(poll(id).opens_at + 3 * DAY);
        pass_without_room(SECOND);
        let late = Clock::now();
        assert_eq!(course(id), (Some(late + 5 * DAY / 4), None, false));
        let (withdrawn, closed) = (simple(1), simple(1));
        assert_ok!(Decisions::withdraw(signed(1), withdrawn));
        assert_eq!(course(withdrawn), (None, None, false));
        until_open(closed);
        all_say(0..5, closed, Choice::Agree);
        until_closing(closed);
        assert_eq!(course(closed), (None, None, false));
    });
}

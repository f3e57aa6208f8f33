// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer of gifts and of accounts.

use super::*;
use crate::{CreditView, Gift, GiftView};

fn ids(views: Vec<GiftView>) -> Vec<crate::GiftId> {
    views.into_iter().map(|view| view.id).collect()
}

#[test]
fn a_gift_says_who_gave_what_to_whom_and_why() {
    run(|| {
        assert_ok!(give(0, 1, 60));
        assert_ok!(thank(1, 0, 2));
        assert_ok!(give(1, 0, 30));
        assert_ok!(give(1, None, 30));
        let gift = |id| Wealth::gift(id).expect("it was given").gift;
        let first = Gift {
            from: 0,
            to: Some(1),
            kind: TIME,
            quantity: 60,
            reason: text("Le puits."),
            at: now(),
            previous_given: None,
            previous_received: None,
        };
        assert_eq!(gift(0), first);
        let third = Gift {
            from: 1,
            to: Some(0),
            quantity: 30,
            previous_given: Some(1),
            previous_received: Some(1),
            ..first
        };
        assert_eq!(gift(2), third);
        assert_eq!(
            (gift(3).to, gift(3).previous_given, gift(3).previous_received),
            (None, Some(2), None)
        );
        assert_eq!(Wealth::gift(4), None);
    });
}

#[test]
fn both_lists_are_walked_back() {
    run(|| {
        for (from, to) in [(0, 1), (2, 1), (1, 0), (0, 2), (0, 1)] {
            assert_ok!(thank(from, to, 1));
        }
        assert_ok!(give(0, 1, 9));
        assert_ok!(give(1, None, 5));
        assert_eq!(ids(Wealth::gifts_received(1, None, 9)), [5, 4, 1, 0]);
        assert_eq!(ids(Wealth::gifts_given(0, None, 9)), [5, 4, 3, 0]);
        assert_eq!(ids(Wealth::gifts_given(1, None, 9)), [6, 2]);
        assert_eq!(ids(Wealth::gifts_received(1, Some(4), 1)), [1]);
        assert_eq!(ids(Wealth::gifts_given(0, Some(4), 9)), [3, 0]);
        assert_eq!(ids(Wealth::gifts_given(0, Some(0), 9)), [0; 0]);
        // From what is not in the list, there is no way back.
        assert_eq!(ids(Wealth::gifts_received(1, Some(3), 9)), [0; 0]);
        assert_eq!(ids(Wealth::gifts_received(1, Some(6), 9)), [0; 0]);
        assert_eq!(ids(Wealth::gifts_given(1, Some(5), 9)), [0; 0]);
        assert_eq!(ids(Wealth::gifts_given(9, None, 9)), [0; 0]);
        assert_eq!(ids(Wealth::gifts_given(0, None, 0)), [0; 0]);
    });
}

#[test]
fn no_answer_is_longer_than_a_page() {
    run(|| {
        for round in 0..70 {
            assert_ok!(give(round % 2, 1 - round % 2, 1));
        }
        assert_eq!(ids(Wealth::gifts_given(0, None, u32::MAX)).len(), 35);
        for _ in 0..70 {
            assert_ok!(give(0, 1, 1));
        }
        assert_eq!(ids(Wealth::gifts_given(0, None, u32::MAX)).len(), 64);
        assert_eq!(ids(Wealth::gifts_received(1, None, u32::MAX)).len(), 64);
    });
}

/// Accounts stand beside cells in the matrix, of whom ever gave or received something.
#[test]
fn rows_have_accounts() {
    run(|| {
        assert_ok!(give(0, 1, 60));
        assert_ok!(give(1, 0, 60));
        assert_ok!(thank(0, 2, 3));
        let rows = Wealth::matrix(0, 64);
        let credit = |balance| {
            vec![CreditView {
                kind: TIME,
                balance,
                limit: 120,
            }]
        };
        let seen: Vec<_> = rows
            .iter()
            .map(|row| (row.member, row.cells.len(), row.credits.clone()))
            .collect();
        assert_eq!(seen, [(0, 0, credit(0)), (1, 0, credit(0)), (2, 1, vec![])]);
    });
}

#[test]
fn of_another_kind_nothing_is_told() {
    run(|| {
        let is = |kind| {
            (
                Wealth::credit(kind, 0).is_some(),
                Wealth::thanks_left(kind, 0).is_some(),
                Wealth::room(0, kind).is_some(),
            )
        };
        assert_eq!(is(WORK), (false, false, true));
        assert_eq!(is(GRATITUDE), (false, true, false));
        assert_eq!(is(TIME), (true, false, false));
        assert_eq!(is(9), (false, false, false));
    });
}

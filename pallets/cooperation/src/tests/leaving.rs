// SPDX-License-Identifier: AGPL-3.0-or-later
//! Leaving is never refused; the last one closes it.

use super::*;

#[test]
fn a_partner_leaves_and_the_others_go_on() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE]);
        assert_ok!(leave(ALICE, id));
        let left = Event::Left {
            cooperation: id,
            member: ALICE,
            entry: 2,
        };
        assert_eq!(last_event(), left);
        assert_eq!(Gone::take(), [(id, ALICE)]);
        assert_eq!(kept(id).partners, 2);
        assert!(matches!(kept(id).stage, Stage::Underway { .. }));
        assert!(!Partnerships::<Test>::contains_key(ALICE, id));
        assert_noop!(milestone(ALICE, id, "Dix mètres."), Fault::NotPartner);
        assert_noop!(leave(ALICE, id), Fault::NotPartner);
        assert_noop!(leave(ALICE, id + 1), Fault::CooperationNotFound);
        // One can come back as one came.
        assert_noop!(join(ALICE, id), Fault::NotInvited);
        assert_ok!(welcome(BOB, id, ALICE));
        assert_ok!(join(ALICE, id));
        assert_eq!(
            feed(id)[2..],
            [(ALICE, Happening::Left), (ALICE, Happening::Joined)]
        );
    });
}

#[test]
fn it_is_not_refused_to_who_has_written_much() {
    run(|| {
        set_rules(|rules| rules.entries_a_day = 1);
        let ids = [0; 2].map(|_| announced(ALICE, &[BOB]));
        assert_ok!(join(BOB, ids[0]));
        assert_noop!(join(BOB, ids[1]), Fault::TooManyEntries);
        assert_ok!(leave(BOB, ids[0]));
    });
}

#[test]
fn the_last_one_closes_it() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(leave(ALICE, id));
        let since = now();
        Clock::pass(7);
        events();
        assert_ok!(leave(BOB, id));
        let left = Event::Left {
            cooperation: id,
            member: BOB,
            entry: 2,
        };
        let closed = Event::Closed {
            cooperation: id,
            entry: 3,
        };
        assert_eq!(events(), [left, closed]);
        assert_eq!(kept(id).stage, Stage::Closed { since, at: now() });
        assert_eq!((kept(id).partners, kept(id).entries), (0, 4));
        assert_eq!(feed(id)[3], (BOB, Happening::Closed));
    });
}

/// Who wants to go on and goes leaves those behind who do not.
#[test]
fn it_closes_where_more_than_half_of_the_rest_want_it() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE]);
        assert_ok!(close(ALICE, id));
        assert_ok!(leave(BOB, id));
        // One of two is not more than half.
        assert!(matches!(kept(id).stage, Stage::Underway { .. }));
        assert_ok!(leave(CHARLIE, id));
        assert!(matches!(kept(id).stage, Stage::Closed { .. }));
        assert_eq!((kept(id).partners, kept(id).closers), (1, 1));
    });
}

#[test]
fn the_wish_of_who_leaves_goes_with_him() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE, DAVE]);
        assert_ok!(close(ALICE, id));
        assert_ok!(close(BOB, id));
        assert_ok!(leave(ALICE, id));
        assert_eq!((kept(id).partners, kept(id).closers), (3, 1));
        assert!(matches!(kept(id).stage, Stage::Underway { .. }));
        assert_ok!(welcome(BOB, id, ALICE));
        assert_ok!(join(ALICE, id));
        assert_eq!((kept(id).partners, kept(id).closers), (4, 1));
    });
}

#[test]
fn one_leaves_what_is_closed_too() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(close(ALICE, id));
        assert_ok!(close(BOB, id));
        Gone::take();
        for (member, partners) in [(ALICE, 1), (BOB, 0)] {
            assert_ok!(leave(member, id));
            assert_eq!(kept(id).partners, partners);
            assert_eq!(Gone::take(), [(id, member)]);
        }
        let ends = feed(id)
            .into_iter()
            .filter(|(_, what)| *what == Happening::Closed);
        assert_eq!(ends.count(), 1);
    });
}

#[test]
fn who_announced_alone_withdraws_instead() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_noop!(leave(ALICE, id), Fault::NotUnderway);
        assert_noop!(leave(BOB, id), Fault::NotPartner);
    });
}

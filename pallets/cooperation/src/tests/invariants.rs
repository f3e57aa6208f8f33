// SPDX-License-Identifier: AGPL-3.0-or-later
//! Each invariant sees what it is there for: a state is broken in one way, and the check names it.

use super::*;
use crate::{Cursors, Invitation, NextId, Offer, Partner, Writings};
use frame_support::storage::{transactional::with_transaction, TransactionOutcome};

/// What the check says of the state so changed; the change is undone.
fn broken_by(change: impl FnOnce()) -> &'static str {
    let found = with_transaction(|| {
        change();
        TransactionOutcome::Rollback(Ok::<_, DispatchError>(Cooperation::check_invariants()))
    });
    match found {
        Ok(Err(DispatchError::Other(broken))) => broken,
        other => panic!("nothing was found: {other:?}"),
    }
}

fn says(what: &str, change: impl FnOnce()) {
    assert_eq!(broken_by(change), what);
}

const ANNOUNCED: CooperationId = 0;
const UNDERWAY: CooperationId = 1;
const CLOSED: CooperationId = 2;

/// An announcement of Alice's, at whose door Bob is invited and Charlie offers (0); what Alice, Bob and Charlie have signed, of whom
/// Bob wants it closed (1); and what Dave and Eve have closed, at whose door the mill stands (2).
fn village() {
    announced(ALICE, &[BOB]);
    assert_ok!(offer(CHARLIE, ANNOUNCED, "Une pompe."));
    assert_eq!(founded(&[ALICE, BOB, CHARLIE]), UNDERWAY);
    assert_ok!(close(BOB, UNDERWAY));
    assert_eq!(founded(&[DAVE, EVE]), CLOSED);
    assert_ok!(offer(MILL, CLOSED, "Du grain."));
    assert_ok!(close(DAVE, CLOSED));
    assert_ok!(close(EVE, CLOSED));
    assert_ok!(leave(EVE, CLOSED));
    assert_ok!(Cooperation::mark_read(signed(DAVE), 3));
    assert_ok!(Cooperation::try_state(1));
}

fn change(id: CooperationId, change: impl FnOnce(&mut crate::Cooperation)) {
    Cooperations::<Test>::mutate_extant(id, change);
}

fn change_entry(number: EntryId, change: impl FnOnce(&mut Entry)) {
    Log::<Test>::mutate_extant(number, change);
}

const PARTNER: Partner = Partner {
    since: 0,
    closes: false,
};

#[test]
fn numbers() {
    run(|| {
        village();
        let not_given = "cooperation: a number that was not given";
        says(not_given, || NextId::<Test>::put(2));
        says(not_given, || Voids::<Test>::insert(9, ()));
        says("cooperation: rules out of their ranges", || {
            set_rules(|rules| rules.offers = 0)
        });
        TestRules::set(Rules::DEFAULT);
    });
}

#[test]
fn partners() {
    run(|| {
        village();
        let miscounted = "cooperation: partners are miscounted";
        says(miscounted, || Partners::<Test>::insert(UNDERWAY, DAVE, PARTNER));
        says(miscounted, || Partners::<Test>::remove(UNDERWAY, ALICE));
        says(miscounted, || change(UNDERWAY, |kept| kept.partners = 4));
        says(miscounted, || change(UNDERWAY, |kept| kept.closers = 0));
        says(miscounted, || Partners::<Test>::insert(UNDERWAY, BOB, PARTNER));
        says("cooperation: partners in nothing", || {
            Cooperations::<Test>::remove(UNDERWAY)
        });
        let others = "cooperation: an announcement of others than its announcer";
        says(others, || change(ANNOUNCED, |kept| kept.announcer = BOB));
        says(others, || {
            Partners::<Test>::insert(ANNOUNCED, DAVE, PARTNER);
            change(ANNOUNCED, |kept| kept.partners = 2);
        });
        says("cooperation: what is to be closed goes on", || {
            let closer = Partner {
                closes: true,
                ..PARTNER
            };
            Partners::<Test>::insert(UNDERWAY, ALICE, closer);
            change(UNDERWAY, |kept| kept.closers = 2);
        });
        says("cooperation: closed before it began", || {
            change(CLOSED, |kept| kept.stage = Stage::Closed { since: 9, at: 8 })
        });
        let unlike = "cooperation: partnerships are not those of the partners";
        says(unlike, || Partnerships::<Test>::remove(ALICE, UNDERWAY));
        says(unlike, || Partnerships::<Test>::insert(EVE, CLOSED, ()));
    });
}

#[test]
fn doors() {
    run(|| {
        village();
        let invitation = Invitation { by: ALICE, at: 0 };
        let invited = "cooperation: invitations are not what both sides see";
        says(invited, || Invitations::<Test>::remove(BOB, ANNOUNCED));
        says(invited, || Invited::<Test>::remove(ANNOUNCED, BOB));
        let offered = "cooperation: offers are not what both sides see";
        says(offered, || Offers::<Test>::remove(ANNOUNCED, CHARLIE));
        says(offered, || OffersBy::<Test>::insert(CHARLIE, UNDERWAY, ()));
        let invite = |id, member| {
            Invitations::<Test>::insert(member, id, invitation);
            Invited::<Test>::insert(id, member, ());
        };
        says("cooperation: somebody has two doors", || {
            invite(ANNOUNCED, CHARLIE)
        });
        says("cooperation: a partner stands at the door", || {
            invite(UNDERWAY, ALICE)
        });
        says("cooperation: a door that leads nowhere", || {
            Voids::<Test>::remove(CLOSED)
        });
        says("cooperation: doors are cleared of what can be joined", || {
            Voids::<Test>::insert(UNDERWAY, ())
        });
        let miscounted = "cooperation: invitations are miscounted";
        says(miscounted, || change(ANNOUNCED, |kept| kept.invited = 2));
        says(miscounted, || invite(UNDERWAY, DAVE));
        let miscounted = "cooperation: offers are miscounted";
        says(miscounted, || OffersOf::<Test>::insert(CHARLIE, 2));
        says(miscounted, || OffersOf::<Test>::insert(DAVE, 0));
        says(miscounted, || {
            let offer = Offer {
                text: text("Une pompe."),
                at: 0,
            };
            Offers::<Test>::insert(UNDERWAY, EVE, offer);
            OffersBy::<Test>::insert(EVE, UNDERWAY, ());
        });
        let miscounted = "cooperation: announcements are miscounted";
        says(miscounted, || AnnouncementsOf::<Test>::remove(ALICE));
        says(miscounted, || AnnouncementsOf::<Test>::insert(BOB, 0));
    });
}

#[test]
fn the_log() {
    run(|| {
        village();
        let other = "cooperation: the log has other entries than its head says";
        says(other, || Head::<Test>::put(1));
        says(other, || Log::<Test>::remove(0));
        says(other, || Log::<Test>::insert(99, entry(0)));
        let apart = "cooperation: a feed does not hang together";
        says(apart, || change_entry(1, |entry| entry.previous = None));
        says(apart, || change_entry(0, |entry| entry.previous = Some(0)));
        let miscounted = "cooperation: entries are miscounted";
        says(miscounted, || change(UNDERWAY, |kept| kept.entries = 2));
        says(miscounted, || change(UNDERWAY, |kept| kept.last_entry = Some(1)));
        says(miscounted, || change(ANNOUNCED, |kept| kept.last_entry = Some(0)));
        says("cooperation: an entry of nothing", || {
            change_entry(2, |entry| entry.cooperation = 9);
            change(UNDERWAY, |kept| {
                kept.entries = 2;
                kept.last_entry = Some(1);
            });
        });
    });
}

#[test]
fn the_story_of_a_feed() {
    run(|| {
        village();
        assert_eq!(
            feed(CLOSED)
                .into_iter()
                .map(|(_, what)| what)
                .skip(3)
                .collect::<Vec<_>>(),
            [Happening::Closed, Happening::Left]
        );
        let number = |id, from_last: usize| Cooperation::feed(id, None, 64)[from_last].id;
        let founded = "cooperation: founded otherwise than its log says";
        says(founded, || {
            change_entry(0, |entry| entry.what = Happening::Joined)
        });
        let with = Happening::Founded { with: ALICE };
        says(founded, || change_entry(1, |entry| entry.what = with.clone()));
        says("cooperation: a feed begins otherwise", || {
            change_entry(0, |entry| entry.what = Happening::Founded { with: BOB })
        });
        let closed = "cooperation: closed otherwise than its log says";
        let end = number(CLOSED, 1);
        says(closed, || change_entry(end, |entry| entry.what = Happening::Left));
        says(closed, || change_entry(2, |entry| entry.what = Happening::Closed));
        says("cooperation: something happens after the end", || {
            let words = Happening::Milestone(text("Encore."));
            change_entry(number(CLOSED, 0), |entry| entry.what = words)
        });
        let partners = "cooperation: its log tells of other partners";
        says(partners, || {
            change_entry(2, |entry| entry.what = Happening::Joined)
        });
        says(partners, || change_entry(2, |entry| entry.what = Happening::Left));
    });
}

#[test]
fn readers_and_writers() {
    run(|| {
        village();
        let unwritten = "cooperation: somebody has read what is not written";
        let head = Head::<Test>::get();
        says(unwritten, || Cursors::<Test>::insert(DAVE, head + 1));
        says(unwritten, || Cursors::<Test>::insert(DAVE, 0));
        says("cooperation: a writer who wrote nothing", || {
            Writings::<Test>::insert(ALICE, (1, 0))
        });
    });
}

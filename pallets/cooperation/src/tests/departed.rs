// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who left the ecosystem is taken out by anybody, so that nothing waits for him.

use super::*;

fn remove(by: MemberId, id: CooperationId, member: MemberId) -> DispatchResult {
    Cooperation::remove_departed(signed(by), id, member)
}

#[test]
fn a_partner_who_left_the_ecosystem_is_one_no_longer() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE]);
        assert_noop!(remove(DAVE, id, BOB), Fault::StillBelongs);
        People::fall(BOB);
        assert_noop!(remove(DAVE, id, BOB), Fault::StillBelongs);
        People::leave(BOB);
        assert_noop!(remove(BOB, id, BOB), Fault::NotMember);
        assert_noop!(leave(BOB, id), Fault::NotMember);
        assert_noop!(remove(DAVE, id, EVE), Fault::NotPartner);
        assert_noop!(remove(DAVE, id + 1, BOB), Fault::CooperationNotFound);
        assert_ok!(remove(DAVE, id, BOB));
        let left = Event::Left {
            cooperation: id,
            member: BOB,
            entry: 2,
        };
        assert_eq!(last_event(), left);
        assert_eq!(feed(id)[2], (BOB, Happening::Left));
        assert_eq!(Gone::take(), [(id, BOB)]);
        assert_eq!(kept(id).partners, 2);
        assert_noop!(remove(DAVE, id, BOB), Fault::NotPartner);
    });
}

#[test]
fn it_can_close_with_that() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE]);
        assert_ok!(close(ALICE, id));
        People::leave(BOB);
        People::leave(CHARLIE);
        assert_ok!(remove(DAVE, id, BOB));
        assert!(matches!(kept(id).stage, Stage::Underway { .. }));
        assert_ok!(remove(DAVE, id, CHARLIE));
        assert!(matches!(kept(id).stage, Stage::Closed { .. }));
    });
}

#[test]
fn a_departed_one_is_taken_out_of_what_is_closed() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(close(ALICE, id));
        assert_ok!(close(BOB, id));
        People::leave(BOB);
        assert_ok!(remove(ALICE, id, BOB));
        assert_eq!((kept(id).partners, kept(id).closers), (1, 1));
    });
}

/// Nobody signs together with somebody who is gone, and what he announced does not stand for ever.
#[test]
fn the_announcement_of_a_departed_is_withdrawn() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_ok!(offer(CHARLIE, id, "Une pompe."));
        assert_noop!(remove(DAVE, id, ALICE), Fault::StillBelongs);
        People::leave(ALICE);
        assert_noop!(join(BOB, id), Fault::AnnouncerLeft);
        assert_ok!(remove(BOB, id, ALICE));
        assert_eq!(last_event(), Event::AnnouncementWithdrawn { cooperation: id });
        assert_eq!(Gone::take(), [(id, ALICE)]);
        assert_eq!(Cooperations::<Test>::get(id), None);
        assert!(!AnnouncementsOf::<Test>::contains_key(ALICE));
        clear();
        assert_eq!(Offers::<Test>::iter_keys().count(), 0);
    });
}

#[test]
fn who_announced_what_is_under_way_may_have_left() {
    run(|| {
        let id = announced(ALICE, &[BOB, CHARLIE]);
        assert_ok!(join(BOB, id));
        People::leave(ALICE);
        assert_ok!(join(CHARLIE, id));
        assert_ok!(remove(CHARLIE, id, ALICE));
        assert_eq!(kept(id).partners, 2);
    });
}

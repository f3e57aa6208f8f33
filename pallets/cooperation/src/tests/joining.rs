// SPDX-License-Identifier: AGPL-3.0-or-later
//! Two doors lead into a cooperation: one is invited and joins, or one offers and is welcomed. Both take two signatures.

use super::*;
use crate::WeightInfo;

type Weights = <Test as crate::Config>::WeightInfo;

#[test]
fn with_the_second_signature_it_exists_and_everybody_gets_to_know() {
    run(|| {
        let id = announced(ALICE, &[BOB, CHARLIE]);
        events();
        Clock::pass(5);
        assert_ok!(join(BOB, id));
        let is = kept(id);
        assert_eq!(is.stage, Stage::Underway { since: now() });
        assert_eq!((is.partners, is.invited, is.entries), (2, 1, 1));
        assert_eq!(is.last_entry, Some(0));
        let first = Entry {
            cooperation: id,
            by: BOB,
            at: now(),
            what: Happening::Founded { with: ALICE },
            previous: None,
        };
        assert_eq!(entry(0), first);
        let expected = Event::Founded {
            cooperation: id,
            entry: 0,
            partners: [ALICE, BOB],
        };
        assert_eq!(events(), [expected]);
        assert_eq!(Cooperation::unread(DAVE).unread, 1);
        assert!(!AnnouncementsOf::<Test>::contains_key(ALICE));
        let partner = Partners::<Test>::get(id, BOB).unwrap();
        assert_eq!((partner.since, partner.closes), (now(), false));
        assert!(!Invitations::<Test>::contains_key(BOB, id));
    });
}

#[test]
fn the_third_joins_what_is_under_way() {
    run(|| {
        let id = announced(ALICE, &[BOB, CHARLIE]);
        assert_ok!(join(BOB, id));
        let since = now();
        Clock::pass(1);
        assert_ok!(join(CHARLIE, id));
        let joined = Event::Joined {
            cooperation: id,
            member: CHARLIE,
            entry: 1,
        };
        assert_eq!(last_event(), joined);
        assert_eq!(kept(id).stage, Stage::Underway { since });
        assert_eq!(
            feed(id),
            [
                (BOB, Happening::Founded { with: ALICE }),
                (CHARLIE, Happening::Joined)
            ]
        );
    });
}

#[test]
fn who_is_not_invited_offers_and_is_welcomed() {
    run(|| {
        let id = announced(ALICE, &[]);
        assert_noop!(join(BOB, id), Fault::NotInvited);
        assert_noop!(offer(BOB, id, ""), Fault::TextInvalid);
        assert_ok!(offer(BOB, id, "Une pompe."));
        let offered = Event::Offered {
            cooperation: id,
            member: BOB,
        };
        assert_eq!(last_event(), offered);
        assert_eq!((kept(id).partners, Head::<Test>::get()), (1, 0));
        // In place of what he offered before.
        assert_ok!(offer(BOB, id, "Deux pompes."));
        assert_eq!(Offers::<Test>::get(id, BOB).unwrap().text, text("Deux pompes."));
        assert_eq!(OffersOf::<Test>::get(BOB), 1);
        assert_ok!(welcome(ALICE, id, BOB));
        assert_eq!(feed(id), [(BOB, Happening::Founded { with: ALICE })]);
        assert!(!Offers::<Test>::contains_key(id, BOB));
        assert!(!OffersBy::<Test>::contains_key(BOB, id));
        assert!(!OffersOf::<Test>::contains_key(BOB));
        assert_ok!(offer(CHARLIE, id, "Du temps."));
        assert_ok!(welcome(BOB, id, CHARLIE));
        assert_eq!(feed(id)[1], (CHARLIE, Happening::Joined));
    });
}

/// One signature of his does not make anybody a partner of what others have signed.
#[test]
fn welcoming_one_who_has_not_offered_invites_him() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(welcome(BOB, id, CHARLIE));
        let invited = Event::Invited {
            cooperation: id,
            member: CHARLIE,
            by: BOB,
        };
        assert_eq!(last_event(), invited);
        assert_eq!((kept(id).partners, kept(id).invited), (2, 1));
        assert_noop!(welcome(ALICE, id, CHARLIE), Fault::AlreadyInvited);
        assert_ok!(offer(CHARLIE, id, "What I offer is not needed."));
        assert_eq!(kept(id).partners, 3);
        assert!(!Offers::<Test>::contains_key(id, CHARLIE));
    });
}

#[test]
fn only_partners_welcome_and_only_who_belongs_is_welcomed() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_noop!(welcome(CHARLIE, id, DAVE), Fault::NotPartner);
        assert_noop!(welcome(ALICE, id, BOB), Fault::AlreadyPartner);
        assert_noop!(welcome(ALICE, id, ALICE), Fault::AlreadyPartner);
        assert_noop!(welcome(ALICE, id, NOBODY), Fault::MemberNotFound);
        assert_noop!(welcome(ALICE, id + 1, DAVE), Fault::CooperationNotFound);
        assert_ok!(offer(CHARLIE, id, "Une pompe."));
        People::leave(CHARLIE);
        assert_noop!(welcome(ALICE, id, CHARLIE), Fault::MemberNotFound);
        assert_ok!(Cooperation::decline(signed(ALICE), id, CHARLIE));
    });
}

#[test]
fn who_is_a_partner_does_not_join_again() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_noop!(join(ALICE, id), Fault::AlreadyPartner);
        assert_ok!(join(BOB, id));
        assert_noop!(join(BOB, id), Fault::AlreadyPartner);
        assert_noop!(offer(BOB, id, "Une pompe."), Fault::AlreadyPartner);
        assert_noop!(join(BOB, id + 1), Fault::CooperationNotFound);
    });
}

#[test]
fn a_member_has_so_many_open_offers() {
    run(|| {
        set_rules(|rules| rules.offers = 2);
        let ids = [0; 3].map(|_| announced(ALICE, &[]));
        assert_ok!(offer(BOB, ids[0], "Une pompe."));
        assert_ok!(offer(BOB, ids[1], "Une pompe."));
        assert_noop!(offer(BOB, ids[2], "Une pompe."), Fault::TooManyOffers);
        assert_ok!(offer(BOB, ids[1], "Deux pompes."));
        assert_ok!(offer(CHARLIE, ids[2], "Une pompe."));
        assert_ok!(Cooperation::decline(signed(BOB), ids[0], BOB));
        assert_ok!(offer(BOB, ids[2], "Une pompe."));
        assert_noop!(offer(BOB, ids[0], "Une pompe."), Fault::TooManyOffers);
        assert_ok!(welcome(ALICE, ids[1], BOB));
        assert_ok!(offer(BOB, ids[0], "Une pompe."));
    });
}

#[test]
fn an_invitation_and_an_offer_are_declined() {
    run(|| {
        let id = announced(ALICE, &[BOB, CHARLIE]);
        assert_ok!(offer(DAVE, id, "Une pompe."));
        assert_ok!(offer(EVE, id, "Une pompe."));
        let decline = |by, member| Cooperation::decline(signed(by), id, member);
        // Nobody else's business.
        assert_noop!(decline(BOB, CHARLIE), Fault::NotPartner);
        assert_noop!(decline(DAVE, EVE), Fault::NotPartner);
        assert_noop!(decline(ALICE, MILL), Fault::NothingToDecline);
        assert_noop!(decline(ALICE, ALICE), Fault::NothingToDecline);
        for (by, member) in [(BOB, BOB), (ALICE, CHARLIE), (DAVE, DAVE), (ALICE, EVE)] {
            assert_ok!(decline(by, member));
            let declined = Event::Declined {
                cooperation: id,
                member,
                by,
            };
            assert_eq!(last_event(), declined);
            assert_noop!(decline(by, member), Fault::NothingToDecline);
        }
        assert_eq!(kept(id).invited, 0);
        assert_eq!(
            Invited::<Test>::iter_keys().count() + Invitations::<Test>::iter_keys().count(),
            0
        );
        assert_eq!(
            Offers::<Test>::iter_keys().count() + OffersOf::<Test>::iter_keys().count(),
            0
        );
        assert_noop!(join(BOB, id), Fault::NotInvited);
        // The door can be opened again.
        assert_ok!(welcome(ALICE, id, BOB));
        assert_ok!(join(BOB, id));
    });
}

/// A door to what was withdrawn does not stand in anybody's way.
#[test]
fn a_void_door_is_cleared_by_who_stands_at_it() {
    run(|| {
        set_rules(|rules| rules.offers = 1);
        let (void, other) = (announced(ALICE, &[BOB]), announced(ALICE, &[]));
        assert_ok!(offer(CHARLIE, void, "Une pompe."));
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), void));
        assert_noop!(offer(CHARLIE, other, "Une pompe."), Fault::TooManyOffers);
        assert_noop!(
            Cooperation::decline(signed(ALICE), void, CHARLIE),
            Fault::NotPartner
        );
        assert_ok!(Cooperation::decline(signed(CHARLIE), void, CHARLIE));
        assert_ok!(Cooperation::decline(signed(BOB), void, BOB));
        assert_ok!(offer(CHARLIE, other, "Une pompe."));
    });
}

/// Who signs the transaction answers for the entry that it writes.
#[test]
fn joining_counts_among_the_entries_of_who_signs() {
    run(|| {
        set_rules(|rules| rules.entries_a_day = 1);
        let ids = [0; 4].map(|_| announced(ALICE, &[BOB]));
        assert_ok!(join(BOB, ids[0]));
        assert_noop!(join(BOB, ids[1]), Fault::TooManyEntries);
        for id in &ids[1..3] {
            assert_ok!(Cooperation::decline(signed(BOB), *id, BOB));
            assert_ok!(offer(BOB, *id, "Une pompe."));
        }
        assert_ok!(welcome(ALICE, ids[1], BOB));
        assert_noop!(welcome(ALICE, ids[2], BOB), Fault::TooManyEntries);
        // What failed has changed nothing.
        assert_eq!((kept(ids[2]).stage, kept(ids[3]).invited), (Stage::Announced, 1));
        Clock::pass(DAY);
        assert_ok!(welcome(ALICE, ids[2], BOB));
        assert_ok!(join(BOB, ids[3]));
    });
}

#[test]
fn each_way_in_is_charged_what_it_weighs() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        let weighed = |result: frame_support::dispatch::DispatchResultWithPostInfo| {
            result.expect("it is done").actual_weight.expect("it is said")
        };
        assert_eq!(weighed(Cooperation::join(signed(BOB), id, None)), Weights::join());
        let offered = Cooperation::join(signed(CHARLIE), id, Some(text("Une pompe.")));
        assert_eq!(weighed(offered), Weights::offer());
        assert_eq!(
            weighed(Cooperation::welcome(signed(BOB), id, CHARLIE)),
            Weights::welcome()
        );
        assert_eq!(
            weighed(Cooperation::welcome(signed(BOB), id, DAVE)),
            Weights::invite()
        );
        let join = crate::Call::<Test>::join {
            cooperation: id,
            offer: None,
        };
        let charged = join.get_dispatch_info().call_weight;
        assert!(Weights::join().all_lte(charged) && Weights::offer().all_lte(charged));
        let welcome = crate::Call::<Test>::welcome {
            cooperation: id,
            member: DAVE,
        };
        let charged = welcome.get_dispatch_info().call_weight;
        assert!(Weights::welcome().all_lte(charged) && Weights::invite().all_lte(charged));
    });
}

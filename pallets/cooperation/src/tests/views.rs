// SPDX-License-Identifier: AGPL-3.0-or-later
//! What wallets are answered, page by page; and what other pallets are.

use super::*;
use crate::{CooperationView, EntryView, OfferView};
use opensystem_test_kit::AccountId;
use opensystem_traits::{Cooperations as Port, Together};

fn ids(views: Vec<CooperationView<AccountId>>) -> Vec<CooperationId> {
    views.into_iter().map(|view| view.id).collect()
}

#[test]
fn a_cooperation_is_shown_whole() {
    run(|| {
        let id = announced(ALICE, &[BOB, CHARLIE]);
        assert_ok!(join(BOB, id));
        assert_ok!(close(BOB, id));
        let view = Cooperation::cooperation(id).unwrap();
        assert_eq!(view.content, content("Un puits"));
        assert_eq!((view.id, view.announcer, view.announced_at), (id, ALICE, now()));
        assert_eq!(view.stage, Stage::Underway { since: now() });
        assert_eq!((view.partners, view.closers, view.invited), (2, 1, 1));
        assert_eq!((view.entries, view.last_entry), (2, Some(1)));
        assert_eq!(view.pot, <Cooperation as Port<AccountId>>::pot(id));
        assert_eq!(Cooperation::cooperation(id + 1), None);
    });
}

#[test]
fn cooperations_come_in_the_order_of_their_numbers() {
    run(|| {
        set_rules(|rules| rules.announcements = 64);
        for _ in 0..64 {
            announced(ALICE, &[]);
        }
        for _ in 0..6 {
            announced(BOB, &[]);
        }
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), 2));
        assert_eq!(Cooperation::next_id(), 70);
        assert_eq!(ids(Cooperation::cooperations(0, 4)), [0, 1, 3]);
        assert_eq!(ids(Cooperation::cooperations(4, 2)), [4, 5]);
        // 64 numbers, of which one was withdrawn.
        assert_eq!(Cooperation::cooperations(0, u32::MAX).len(), 63);
        assert_eq!(
            ids(Cooperation::cooperations(64, u32::MAX)),
            [64, 65, 66, 67, 68, 69]
        );
        assert!(ids(Cooperation::cooperations(70, 9)).is_empty());
        assert!(ids(Cooperation::cooperations(u32::MAX, u32::MAX)).is_empty());
        assert!(ids(Cooperation::cooperations(0, 0)).is_empty());
    });
}

#[test]
fn partners_and_partnerships_come_page_by_page() {
    run(|| {
        set_rules(|rules| rules.entries_a_day = 100);
        let id = founded(&[ALICE, BOB, CHARLIE, DAVE, EVE]);
        assert_ok!(close(BOB, id));
        let mut partners = Cooperation::partners(id, None, u32::MAX);
        let first = Cooperation::partners(id, None, 2);
        let rest = Cooperation::partners(id, Some(first[1].member), u32::MAX);
        assert_eq!([first, rest].concat(), partners);
        partners.sort_by_key(|view| view.member);
        let members: Vec<_> = partners.iter().map(|view| (view.member, view.closes)).collect();
        assert_eq!(
            members,
            [
                (ALICE, false),
                (BOB, true),
                (CHARLIE, false),
                (DAVE, false),
                (EVE, false)
            ]
        );
        for _ in 0..70 {
            founded(&[BOB, EVE]);
        }
        let first = ids(Cooperation::partnerships(EVE, None, u32::MAX));
        assert_eq!(first.len(), 64);
        let rest = ids(Cooperation::partnerships(EVE, first.last().copied(), u32::MAX));
        let mut all = [first, rest].concat();
        all.sort_unstable();
        assert_eq!(all, (0..71).collect::<Vec<_>>());
        assert_eq!(Cooperation::partnerships(MILL, None, 9), []);
    });
}

#[test]
fn the_log_is_read_forwards_and_a_feed_backwards() {
    run(|| {
        set_rules(|rules| rules.entries_a_day = 1_000);
        let (well, mill) = (founded(&[ALICE, BOB]), founded(&[CHARLIE, DAVE]));
        for _ in 0..70 {
            assert_ok!(milestone(ALICE, well, "Un mètre."));
            assert_ok!(milestone(CHARLIE, mill, "Une pierre."));
        }
        let numbers = |views: Vec<EntryView>| views.into_iter().map(|view| view.id).collect::<Vec<_>>();
        assert_eq!(
            numbers(Cooperation::log(0, u32::MAX)),
            (0..64).collect::<Vec<_>>()
        );
        assert_eq!(numbers(Cooperation::log(140, 9)), [140, 141]);
        assert!(numbers(Cooperation::log(142, 9)).is_empty());
        let first = Cooperation::log(1, 1).remove(0);
        assert_eq!(
            (first.id, first.entry, first.title),
            (1, entry(1), content("Un puits").title)
        );
        let feed = numbers(Cooperation::feed(well, None, 3));
        assert_eq!(feed, [140, 138, 136]);
        assert_eq!(numbers(Cooperation::feed(well, Some(136), 2)), [134, 132]);
        assert_eq!(numbers(Cooperation::feed(well, Some(2), 9)), [0]);
        assert!(numbers(Cooperation::feed(well, Some(0), 9)).is_empty());
        assert_eq!(Cooperation::feed(well, None, u32::MAX).len(), 64);
        // An entry of another one, or none, leads nowhere.
        assert!(numbers(Cooperation::feed(well, Some(137), 9)).is_empty());
        assert!(numbers(Cooperation::feed(well, Some(999), 9)).is_empty());
        assert!(numbers(Cooperation::feed(99, None, 9)).is_empty());
        assert_eq!(Cooperation::feed(mill, None, 1)[0].entry.by, CHARLIE);
    });
}

#[test]
fn doors_are_shown_from_both_sides_while_they_lead_somewhere() {
    run(|| {
        let (well, mill) = (announced(ALICE, &[DAVE]), announced(BOB, &[DAVE]));
        assert_ok!(offer(EVE, well, "Une pompe."));
        assert_ok!(offer(EVE, mill, "Une meule."));
        assert_ok!(offer(MILL, mill, "Du grain."));
        let invited = |after| {
            let views = Cooperation::invitations(DAVE, after, 9).into_iter();
            views.map(|view| (view.cooperation, view.by)).collect::<Vec<_>>()
        };
        let mut all = invited(None);
        let pages = [vec![all[0]], invited(Some(all[0].0))].concat();
        assert_eq!(pages, all);
        all.sort_unstable();
        assert_eq!(all, [(well, ALICE), (mill, BOB)]);
        assert_eq!(Cooperation::invitations(DAVE, None, 1).len(), 1);
        assert_eq!(
            Cooperation::invitations(DAVE, None, 9)[0].title,
            content("Un puits").title
        );
        let offered = Cooperation::offers(well, None, 9);
        let expected = OfferView {
            cooperation: well,
            title: content("Un puits").title,
            member: EVE,
            text: text("Une pompe."),
            at: now(),
        };
        assert_eq!(offered, [expected]);
        let both = Cooperation::offers(mill, None, 9);
        assert_eq!(both.len(), 2);
        assert_eq!(Cooperation::offers(mill, Some(both[0].member), 9), both[1..]);
        let of_eve = Cooperation::offers_of(EVE, None, 9);
        assert_eq!(of_eve.len(), 2);
        assert_eq!(
            Cooperation::offers_of(EVE, Some(of_eve[0].cooperation), 9),
            of_eve[1..]
        );
        // What was withdrawn is shown no longer, before it is cleared.
        assert_ok!(Cooperation::withdraw_announcement(signed(BOB), mill));
        assert_eq!(invited(None), [(well, ALICE)]);
        assert_eq!(Cooperation::offers_of(EVE, None, 9), offered);
        assert_eq!(Cooperation::offers(mill, None, 9), []);
    });
}

#[test]
fn what_is_closed_has_no_doors_to_show() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(welcome(ALICE, id, DAVE));
        assert_ok!(offer(EVE, id, "Une pompe."));
        assert_eq!(Cooperation::offers(id, None, 9).len(), 1);
        assert_ok!(close(ALICE, id));
        assert_ok!(close(BOB, id));
        assert_eq!(Cooperation::offers(id, None, 9), []);
        assert_eq!(Cooperation::offers_of(EVE, None, 9), []);
        assert_eq!(Cooperation::invitations(DAVE, None, 9), []);
    });
}

#[test]
fn other_pallets_are_told_who_works_together() {
    run(|| {
        let is_partner = <Cooperation as Port<AccountId>>::is_partner;
        let together = <Cooperation as Port<AccountId>>::cooperation;
        let id = announced(ALICE, &[BOB]);
        // One signature is none that others can build upon.
        assert_eq!((is_partner(id, ALICE), together(id)), (true, None));
        assert_ok!(join(BOB, id));
        let is = |partners, open| Some(Together { partners, open });
        assert_eq!((is_partner(id, BOB), together(id)), (true, is(2, true)));
        assert_eq!((is_partner(id, CHARLIE), together(id + 1)), (false, None));
        assert_ok!(leave(ALICE, id));
        assert_eq!((is_partner(id, ALICE), together(id)), (false, is(1, true)));
        assert_ok!(close(BOB, id));
        assert_eq!((is_partner(id, BOB), together(id)), (true, is(1, false)));
    });
}

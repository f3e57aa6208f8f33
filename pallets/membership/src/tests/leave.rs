// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::{Error, Event, Exchanges, Standing};
use frame_support::{assert_noop, assert_ok};

#[test]
fn one_leaves_when_one_wishes() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(Membership::leave(signed(ZOE)));
        assert_eq!(Membership::member_of(ZOE), None);
        let zoe = Membership::member(2).unwrap();
        assert_eq!(zoe.standing, Standing::Left);
        let census = Membership::census();
        assert_eq!(
            (census.good.persons, census.left.persons, census.next_id),
            (2, 1, 3)
        );
        System::assert_last_event(Event::Left { member: 2 }.into());
        assert_noop!(Membership::leave(signed(ZOE)), Error::<Test>::NotMember);
        assert_noop!(invite(ZOE, YAN), Error::<Test>::NotMember);
    });
}

#[test]
fn a_stranger_cannot_leave() {
    run(|| {
        assert_noop!(Membership::leave(signed(ZOE)), Error::<Test>::NotMember);
    });
}

#[test]
fn the_words_of_ones_entry_are_removed_at_will() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_noop!(
            Membership::remove_exchange(signed(ALICE)),
            Error::<Test>::NoExchange
        );
        assert_noop!(Membership::remove_exchange(signed(YAN)), Error::<Test>::NotMember);
        assert_ok!(Membership::remove_exchange(signed(ZOE)));
        assert!(!Exchanges::<Test>::contains_key(2));
        assert!(Membership::member(2).unwrap().exchange_hash.is_some());
        assert_noop!(
            Membership::remove_exchange(signed(ZOE)),
            Error::<Test>::NoExchange
        );
    });
}

#[test]
fn they_are_removed_after_leaving_too() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(Membership::leave(signed(ZOE)));
        assert_ok!(Membership::remove_exchange(signed(ZOE)));
    });
}

#[test]
fn what_ties_others_to_him_goes_with_him() {
    run(|| {
        let garden = found_project(ALICE, 40);
        assert_ok!(Membership::set_guardians(
            signed(ALICE),
            BoundedVec::truncate_from(vec![1]),
            1
        ));
        assert_ok!(Membership::set_guardians(
            signed(40),
            BoundedVec::truncate_from(vec![1]),
            1
        ));
        let name_them = |numbers| {
            let them = BoundedVec::truncate_from(numbers);
            Membership::name_representatives(signed(ALICE), garden, them)
        };
        assert_ok!(name_them(vec![0, 1]));
        assert_ok!(name_them(vec![0]));
        assert_eq!(Membership::wishes(garden).len(), 1);
        assert_ok!(Membership::leave(signed(40)));
        assert_ok!(Membership::leave(signed(ALICE)));
        assert_eq!(Membership::wishes(garden), []);
        assert_eq!(Membership::guardianship(0), None);
        assert_eq!(Membership::guardianship(garden), None);
        assert_eq!(Membership::census().left.projects, 1);
        // Who steered it stays known.
        assert_eq!(*Membership::member(garden).unwrap().representatives, [0, 1]);
    });
}

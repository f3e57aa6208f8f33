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

// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::{Error, Event, Places, MAX_OPEN};
use frame_support::{assert_noop, assert_ok};
use opensystem_test_kit::Clock;

#[test]
fn a_member_vouches_for_an_exchange() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let shown = Membership::invitation(invitation_of(ZOE)).unwrap();
        assert_eq!((shown.sponsor, shown.invitee, shown.open), (0, ZOE, true));
        assert_eq!(shown.expires_at, Clock::START + 30 * DAY);
        assert_eq!(Membership::capacity(0).unwrap().available, 5);
        System::assert_last_event(
            Event::Invited {
                invitation_id: shown.id,
                sponsor: 0,
                invitee: ZOE,
                kind: Kind::Person,
                exchange_hash: shown.exchange_hash,
                expires_at: shown.expires_at,
            }
            .into(),
        );
    });
}

#[test]
fn the_invitee_can_sign_without_a_coin() {
    run(|| {
        assert_eq!(System::providers(&ZOE), 0);
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(invite(BOB, ZOE));
        assert_eq!(System::providers(&ZOE), 1);
    });
}

#[test]
fn a_stranger_cannot_invite() {
    run(|| {
        assert_noop!(invite(ZOE, YAN), Error::<Test>::NotMember);
    });
}

#[test]
fn a_project_cannot_invite() {
    run(|| {
        assert_ok!(Membership::invite(
            signed(ALICE),
            ZOE,
            Kind::Project,
            exchange("Un jardin.")
        ));
        let hash = exchange("Un jardin.").hash();
        assert_ok!(Membership::accept_invitation(
            signed(ZOE),
            invitation_of(ZOE),
            hash,
            1,
            name("Jardin")
        ));
        assert_noop!(invite(ZOE, YAN), Error::<Test>::NotPerson);
    });
}

#[test]
fn a_member_is_not_invited_again() {
    run(|| {
        assert_noop!(invite(ALICE, BOB), Error::<Test>::AlreadyMember);
    });
}

#[test]
fn an_exchange_is_told_in_words() {
    run(|| {
        for text in ["", "  ", "a\u{202e}b", "a\0b"] {
            let refused = Membership::invite(signed(ALICE), ZOE, Kind::Person, exchange(text));
            assert_noop!(refused, Error::<Test>::ExchangeInvalid);
        }
    });
}

#[test]
fn four_invitations_wait_for_one_person() {
    run(|| {
        for _ in 0..4 {
            assert_ok!(invite(ALICE, ZOE));
        }
        assert_noop!(invite(BOB, ZOE), Error::<Test>::TooManyInvitations);
        // The lapsed ones make room.
        Clock::pass(30 * DAY);
        assert_ok!(invite(BOB, ZOE));
        assert_eq!(Membership::invitations_for(ZOE).len(), 1);
    });
}

#[test]
fn capacity_is_a_bucket_that_time_fills() {
    run(|| {
        for invitee in 100..106 {
            assert_ok!(invite(ALICE, invitee));
        }
        assert_noop!(invite(ALICE, ZOE), Error::<Test>::NoCapacity);
        assert_eq!(Membership::capacity(0).unwrap().next_at, Some(Clock::START + DAY));
        Clock::pass(DAY);
        assert_ok!(invite(ALICE, ZOE));
        assert_noop!(invite(ALICE, YAN), Error::<Test>::NoCapacity);
    });
}

#[test]
fn at_most_sixteen_invitations_of_one_sponsor_are_open() {
    run(|| {
        for index in 0..u64::from(MAX_OPEN) {
            assert_ok!(invite(ALICE, 100 + index));
            Clock::pass(DAY);
        }
        assert_noop!(invite(ALICE, ZOE), Error::<Test>::TooManyOpen);
    });
}

#[test]
fn a_newcomer_invites_on_his_elders_capacity() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(invite(ZOE, YAN));
        assert_eq!(Membership::capacity(0).unwrap().available, 4);
        assert_eq!(Membership::capacity(2).unwrap().payer, 0);
        let id = invitation_of(YAN);
        assert_eq!(Membership::invitation(id).unwrap().sponsor, 2);
        // Whom Zoé brings has Alice for his elder too.
        assert_ok!(accept(YAN, id));
        assert_eq!(Membership::member(3).unwrap().elder, Some(0));
    });
}

#[test]
fn from_the_age_on_one_invites_on_ones_own() {
    run(|| {
        bring_in(ALICE, ZOE);
        Clock::pass(60 * DAY);
        assert_ok!(invite(ZOE, YAN));
        assert_eq!(Membership::capacity(2).unwrap().payer, 2);
        assert_eq!(Membership::capacity(2).unwrap().available, 5);
        assert_eq!(Membership::capacity(0).unwrap().available, 6);
    });
}

#[test]
fn without_a_living_elder_there_is_no_capacity_before_the_age() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(Membership::leave(signed(ALICE)));
        assert_noop!(invite(ZOE, YAN), Error::<Test>::NoCapacity);
        Clock::pass(60 * DAY);
        assert_ok!(invite(ZOE, YAN));
    });
}

#[test]
fn limits_tighten_with_the_size_of_the_community() {
    run(|| {
        crate::CensusOf::<Test>::mutate(|census| census.good.persons = 5_000);
        assert_eq!(Membership::capacity(0).unwrap().burst, 5);
        crate::CensusOf::<Test>::mutate(|census| census.good.persons = 2);
    });
}

#[test]
fn nothing_is_kept_of_a_refused_invitation() {
    run(|| {
        for invitee in 100..106 {
            assert_ok!(invite(ALICE, invitee));
        }
        assert!(invite(ALICE, ZOE).is_err());
        assert!(!Places::<Test>::contains_key(ZOE));
        assert_eq!(System::providers(&ZOE), 0);
    });
}

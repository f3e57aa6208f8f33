// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::{Error, Event, Places, Standing};
use frame_support::{assert_noop, assert_ok};
use opensystem_test_kit::Clock;
use sp_core::H256;

#[test]
fn by_accepting_one_is_a_full_member() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(accept(ZOE, invitation_of(ZOE)));
        let zoe = Membership::member_of(ZOE).unwrap();
        assert_eq!((zoe.id, zoe.sponsor, zoe.elder), (2, Some(0), Some(0)));
        assert_eq!(
            (zoe.joined, zoe.good_since, zoe.standing),
            (Clock::START, Clock::START, Standing::Good)
        );
        assert_eq!(zoe.name, name("Zoé"));
        assert_eq!(zoe.exchange, Some(exchange("Nous avons réparé des vélos.")));
        assert_eq!(Membership::census().good.persons, 3);
        assert!(Code::signed().contains(&(2, 1)));
        System::assert_last_event(
            Event::Joined {
                member: 2,
                account: ZOE,
                kind: Kind::Person,
                sponsor: Some(0),
                charter_version: 1,
            }
            .into(),
        );
        // At once: she vouches for another.
        assert_ok!(invite(ZOE, YAN));
    });
}

#[test]
fn an_accepted_invitation_costs_its_unit_until_time_refills() {
    run(|| {
        bring_in(ALICE, ZOE);
        let capacity = Membership::capacity(0).unwrap();
        assert_eq!((capacity.available, capacity.open), (5, 0));
        Clock::pass(DAY);
        assert_eq!(Membership::capacity(0).unwrap().available, 6);
    });
}

#[test]
fn a_project_is_steered_by_its_sponsor_at_first() {
    run(|| {
        assert_ok!(Membership::invite(
            signed(BOB),
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
        assert_eq!(Membership::member(2).unwrap().representatives.to_vec(), vec![1]);
        assert_eq!(Membership::census().good.projects, 1);
    });
}

#[test]
fn only_the_invitee_accepts() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        assert_noop!(accept(YAN, id), Error::<Test>::NotInvited);
        assert_noop!(accept(ALICE, id), Error::<Test>::NotInvited);
        assert_noop!(accept(ZOE, id + 1), Error::<Test>::NotInvited);
    });
}

#[test]
fn an_invitation_is_accepted_once() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        assert_ok!(accept(ZOE, id));
        assert_noop!(accept(ZOE, id), Error::<Test>::NotInvited);
    });
}

#[test]
fn the_signature_seals_that_exchange_and_that_code() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let (id, hash) = (
            invitation_of(ZOE),
            exchange("Nous avons réparé des vélos.").hash(),
        );
        let with = |hash, version, said: &str| {
            Membership::accept_invitation(signed(ZOE), id, hash, version, name(said))
        };
        assert_noop!(with(H256::zero(), 1, "Zoé"), Error::<Test>::ExchangeMismatch);
        assert_noop!(with(hash, 2, "Zoé"), Error::<Test>::VersionNotCurrent);
        assert_noop!(with(hash, 1, " "), Error::<Test>::NameInvalid);
        assert_noop!(with(hash, 1, "Zo\u{202e}é"), Error::<Test>::NameInvalid);
        Code::amend();
        assert_noop!(with(hash, 1, "Zoé"), Error::<Test>::VersionNotCurrent);
        assert_ok!(with(hash, 2, "Zoé"));
    });
}

#[test]
fn an_invitation_lapses_to_the_millisecond() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        Clock::pass(30 * DAY);
        assert_noop!(accept(ZOE, id), Error::<Test>::InvitationExpired);
        Clock::set(Clock::START + 30 * DAY - 1);
        assert_ok!(accept(ZOE, id));
    });
}

#[test]
fn the_sponsor_must_still_stand() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(Membership::leave(signed(ALICE)));
        assert_noop!(
            accept(ZOE, invitation_of(ZOE)),
            Error::<Test>::SponsorNotInGoodStanding
        );
    });
}

#[test]
fn the_other_invitations_are_forgotten_and_their_units_come_back() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(invite(BOB, ZOE));
        let (first, second) = (Membership::invitations_for(ZOE)[0].id, invitation_of(ZOE));
        assert_ok!(accept(ZOE, second));
        assert_noop!(accept(ZOE, first), Error::<Test>::NotInvited);
        assert!(Places::<Test>::get(ZOE).invitations.is_empty());
        assert_eq!(Membership::capacity(0).unwrap().open, 1);
        Clock::pass(30 * DAY);
        Membership::clear_lapsed(frame_support::weights::Weight::MAX);
        assert_eq!(Membership::capacity(0).unwrap().open, 0);
    });
}

/// Attack: the account is emptied, invited again, and somebody sends the old acceptance once more.
#[test]
fn an_old_acceptance_never_lives_again() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let old = invitation_of(ZOE);
        assert_ok!(Membership::withdraw_invitation(signed(ALICE), old));
        assert!(!System::account_exists(&ZOE));
        assert_ok!(invite(ALICE, ZOE));
        assert_ne!(invitation_of(ZOE), old);
        assert_noop!(accept(ZOE, old), Error::<Test>::NotInvited);
        assert_ok!(accept(ZOE, invitation_of(ZOE)));
        // Who ever held a number keeps his account, even with nothing on it.
        assert_ok!(Membership::leave(signed(ZOE)));
        assert!(System::account_exists(&ZOE));
    });
}

#[test]
fn who_left_comes_back_under_a_new_number() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(Membership::leave(signed(ZOE)));
        bring_in(BOB, ZOE);
        assert_eq!(Membership::member_of(ZOE).unwrap().id, 3);
        assert_eq!(Membership::member(2).unwrap().standing, Standing::Left);
        assert_eq!(System::providers(&ZOE), 1);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::{Error, Event, KeyChanges, Members};
use frame_support::{assert_noop, assert_ok, weights::WeightMeter};
use opensystem_test_kit::Clock;
use sp_runtime::testing::TestSignature;

const NEW: AccountId = 50;

fn settle() {
    Membership::apply_due_key_changes(&mut WeightMeter::new());
}

#[test]
fn a_new_key_takes_effect_after_the_delay() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        let effective_at = Clock::START + 3 * DAY;
        System::assert_last_event(
            Event::KeyChangeAnnounced {
                member: 0,
                new: NEW,
                effective_at,
            }
            .into(),
        );
        Clock::pass(3 * DAY - 1);
        settle();
        assert_eq!(Membership::member_of(ALICE).unwrap().id, 0);
        Clock::pass(1);
        settle();
        assert_eq!(Membership::member_of(ALICE), None);
        let alice = Membership::member_of(NEW).unwrap();
        assert_eq!((alice.id, alice.key_epoch, alice.key_change), (0, 1, None));
        System::assert_last_event(
            Event::KeyChanged {
                member: 0,
                old: ALICE,
                new: NEW,
            }
            .into(),
        );
        // All that was Alice's is there, without a coin on the new account.
        assert_ok!(invite(NEW, ZOE));
        assert_noop!(invite(ALICE, YAN), Error::<Test>::NotMember);
        assert_eq!(KeyChanges::<Test>::iter_keys().count(), 0);
    });
}

#[test]
fn wallets_wrap_what_they_sign() {
    run(|| {
        let message = Membership::change_key_message(0, 0, &NEW);
        let wrapped = [b"<Bytes>".as_slice(), &message, b"</Bytes>"].concat();
        assert_ok!(Membership::change_key(
            signed(ALICE),
            NEW,
            TestSignature(NEW, wrapped)
        ));
    });
}

#[test]
fn the_new_key_must_agree_to_exactly_this() {
    run(|| {
        let change = |proof| Membership::change_key(signed(ALICE), NEW, proof);
        assert_noop!(change(proof(1, 0, NEW)), Error::<Test>::ProofInvalid);
        assert_noop!(change(proof(0, 1, NEW)), Error::<Test>::ProofInvalid);
        assert_noop!(change(proof(0, 0, ZOE)), Error::<Test>::ProofInvalid);
        assert_noop!(
            change(TestSignature(NEW, b"<Bytes></Bytes>".to_vec())),
            Error::<Test>::ProofInvalid
        );
    });
}

#[test]
fn a_proof_serves_once() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        Clock::pass(3 * DAY);
        settle();
        assert_ok!(Membership::change_key(signed(NEW), ALICE, proof(0, 1, ALICE)));
        Clock::pass(3 * DAY);
        settle();
        assert_noop!(
            Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)),
            Error::<Test>::ProofInvalid
        );
        assert_eq!(Membership::member_of(ALICE).unwrap().key_epoch, 2);
    });
}

#[test]
fn strangers_members_and_the_same_key_are_refused() {
    run(|| {
        assert_noop!(
            Membership::change_key(signed(ZOE), NEW, proof(2, 0, NEW)),
            Error::<Test>::NotMember
        );
        assert_noop!(
            Membership::change_key(signed(ALICE), ALICE, proof(0, 0, ALICE)),
            Error::<Test>::SameKey
        );
        assert_noop!(
            Membership::change_key(signed(ALICE), BOB, proof(0, 0, BOB)),
            Error::<Test>::AlreadyMember
        );
    });
}

#[test]
fn the_present_key_stops_it() {
    run(|| {
        assert_noop!(
            Membership::stop_change_key(signed(ALICE)),
            Error::<Test>::NoKeyChange
        );
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        assert_noop!(
            Membership::change_key(signed(ALICE), ZOE, proof(0, 0, ZOE)),
            Error::<Test>::KeyChangePending
        );
        assert_noop!(Membership::stop_change_key(signed(NEW)), Error::<Test>::NotMember);
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        Clock::pass(3 * DAY);
        settle();
        assert_eq!(Membership::member_of(ALICE).unwrap().id, 0);
    });
}

/// Attack: stop, announce another in time; the queue's older entry must not bring the newer change forward.
#[test]
fn a_stopped_change_does_not_hasten_the_next() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        Clock::pass(DAY);
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        assert_ok!(Membership::change_key(signed(ALICE), ZOE, proof(0, 0, ZOE)));
        Clock::pass(2 * DAY);
        settle();
        assert_eq!(Membership::member_of(ALICE).unwrap().id, 0);
        Clock::pass(DAY);
        settle();
        assert_eq!(Membership::member_of(ZOE).unwrap().id, 0);
    });
}

#[test]
fn a_key_that_became_a_member_in_the_meantime_is_left_alone() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), ZOE, proof(0, 0, ZOE)));
        bring_in(BOB, ZOE);
        Clock::pass(3 * DAY);
        settle();
        assert_eq!(Membership::member_of(ALICE).unwrap().id, 0);
        assert_eq!(Membership::member_of(ZOE).unwrap().id, 2);
        assert_eq!(Members::<Test>::get(0).unwrap().key_change, None);
        System::assert_last_event(Event::KeyChangeStopped { member: 0 }.into());
    });
}

#[test]
fn an_invited_key_becomes_a_members_and_its_invitations_are_forgotten() {
    run(|| {
        assert_ok!(invite(BOB, ZOE));
        let id = invitation_of(ZOE);
        assert_ok!(Membership::change_key(signed(ALICE), ZOE, proof(0, 0, ZOE)));
        Clock::pass(3 * DAY);
        settle();
        assert_noop!(accept(ZOE, id), Error::<Test>::NotInvited);
        assert_eq!(System::providers(&ZOE), 1);
    });
}

#[test]
fn leaving_ends_a_change_that_waits() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        assert_ok!(Membership::leave(signed(ALICE)));
        Clock::pass(3 * DAY);
        settle();
        assert_eq!(Membership::member_of(NEW), None);
    });
}

#[test]
fn what_does_not_fit_waits() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        Clock::pass(3 * DAY);
        Membership::apply_due_key_changes(&mut WeightMeter::with_limit(Default::default()));
        assert_eq!(Membership::member_of(ALICE).unwrap().id, 0);
        settle();
        assert_eq!(Membership::member_of(NEW).unwrap().id, 0);
    });
}

/// Attack: the old account, a former one by now, has the member's words removed.
#[test]
fn the_old_key_speaks_for_nobody() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(Membership::change_key(signed(ZOE), NEW, proof(2, 0, NEW)));
        Clock::pass(3 * DAY);
        settle();
        assert_noop!(Membership::remove_exchange(signed(ZOE)), Error::<Test>::NotMember);
        assert_ok!(Membership::remove_exchange(signed(NEW)));
    });
}

#[test]
fn a_change_that_waits_is_shown_with_who_wants_it() {
    run(|| {
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        let change = Membership::member(0).unwrap().key_change.unwrap();
        assert_eq!(
            (change.new, change.effective_at, change.course),
            (NEW, in_days(3), crate::Course::Own)
        );
        assert_noop!(
            Membership::settle_key_change(root(), 0, NEW, true),
            Error::<Test>::NoContest
        );
    });
}

/// Attack: an entry of somebody who was never a member must hold nobody up.
#[test]
fn an_entry_of_nobody_is_dropped() {
    run(|| {
        let key = opensystem_traits::queue::Chronological::new(Clock::START, 99);
        KeyChanges::<Test>::insert(key, ());
        settle();
        assert_eq!(KeyChanges::<Test>::iter_keys().count(), 0);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::{Error, Places};
use frame_support::{assert_noop, assert_ok};
use opensystem_test_kit::Clock;

#[test]
fn the_invitee_says_no() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(Membership::decline(signed(ZOE), invitation_of(ZOE)));
        assert!(!Places::<Test>::contains_key(ZOE));
        assert!(!System::account_exists(&ZOE));
        // The unit comes back after the delay, not at once.
        assert_eq!(Membership::capacity(0).unwrap().available, 5);
        assert_eq!(Membership::capacity(0).unwrap().open, 0);
    });
}

#[test]
fn a_unit_comes_back_after_its_delay() {
    run(|| {
        // Two spent: time brings one back each day, the declined one after three days more.
        for invitee in 100..106 {
            assert_ok!(invite(ALICE, invitee));
        }
        assert_ok!(Membership::decline(signed(100), invitation_of(100)));
        Clock::pass(3 * DAY - 1);
        assert_eq!(Membership::capacity(0).unwrap().available, 2);
        Clock::pass(1);
        assert_eq!(Membership::capacity(0).unwrap().available, 4);
    });
}

#[test]
fn nobody_declines_for_another() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        assert_noop!(Membership::decline(signed(YAN), id), Error::<Test>::NotInvited);
        assert_ok!(Membership::decline(signed(ZOE), id));
        assert_noop!(Membership::decline(signed(ZOE), id), Error::<Test>::NotInvited);
    });
}

#[test]
fn declining_one_keeps_the_others() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(invite(BOB, ZOE));
        assert_ok!(Membership::decline(signed(ZOE), invitation_of(ZOE)));
        assert_eq!(Membership::invitations_for(ZOE).len(), 1);
        assert!(System::account_exists(&ZOE));
        assert_ok!(accept(ZOE, invitation_of(ZOE)));
    });
}

#[test]
fn the_sponsor_takes_his_invitation_back() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        assert_noop!(
            Membership::withdraw_invitation(signed(ZOE), id),
            Error::<Test>::NotMember
        );
        assert_noop!(
            Membership::withdraw_invitation(signed(BOB), id),
            Error::<Test>::InvitationNotFound
        );
        assert_ok!(Membership::withdraw_invitation(signed(ALICE), id));
        assert_noop!(
            Membership::withdraw_invitation(signed(ALICE), id),
            Error::<Test>::InvitationNotFound
        );
        assert_noop!(accept(ZOE, id), Error::<Test>::NotInvited);
    });
}

#[test]
fn a_newcomer_withdraws_what_his_elder_paid() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(invite(ZOE, YAN));
        let id = invitation_of(YAN);
        assert_noop!(
            Membership::withdraw_invitation(signed(ALICE), id),
            Error::<Test>::InvitationNotFound
        );
        assert_ok!(Membership::withdraw_invitation(signed(ZOE), id));
    });
}

#[test]
fn an_account_with_coins_outlives_its_invitation() {
    run(|| {
        use frame_support::traits::fungible::Mutate;
        assert_ok!(Balances::mint_into(&ZOE, 100));
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(Membership::decline(signed(ZOE), invitation_of(ZOE)));
        assert!(System::account_exists(&ZOE));
        assert_eq!(Balances::free_balance(ZOE), 100);
    });
}

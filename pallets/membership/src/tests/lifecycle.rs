// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;
use crate::{Event, Expiries, Places};
use frame_support::{assert_ok, traits::Get, weights::Weight};
use opensystem_test_kit::Clock;
use opensystem_traits::queue::Chronological;

#[test]
fn lapsed_invitations_are_cleared_and_their_units_come_back() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        Clock::pass(30 * DAY - 1);
        Membership::clear_lapsed(Weight::MAX);
        assert!(Places::<Test>::contains_key(ZOE));
        Clock::pass(1);
        Membership::clear_lapsed(Weight::MAX);
        assert!(!Places::<Test>::contains_key(ZOE));
        assert!(!System::account_exists(&ZOE));
        assert_eq!(Expiries::<Test>::iter_keys().count(), 0);
        System::assert_last_event(Event::InvitationExpired { invitation_id: id }.into());
    });
}

#[test]
fn clearing_is_bounded_and_goes_on_in_the_order_of_time() {
    run(|| {
        for invitee in 100..106 {
            assert_ok!(invite(ALICE, invitee));
            assert_ok!(invite(BOB, invitee + 100));
            Clock::pass(1_000);
        }
        Clock::pass(30 * DAY);
        let each = <<Test as crate::Config>::WeightInfo as crate::WeightInfo>::clear_lapsed();
        let costs: frame_support::weights::RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
        let base = costs.reads(2);
        let budget = base.saturating_add(each.saturating_mul(5));
        let used = Membership::clear_lapsed(budget);
        assert_eq!(used, budget);
        assert_eq!(Expiries::<Test>::iter_keys().count(), 7);
        assert_eq!(Membership::clear_lapsed(Weight::zero()), Weight::zero());
        Membership::clear_lapsed(Weight::MAX);
        assert_eq!(Expiries::<Test>::iter_keys().count(), 0);
    });
}

#[test]
fn what_was_answered_before_leaves_no_trace_on_its_day() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(invite(ALICE, YAN));
        assert_ok!(Membership::decline(signed(YAN), invitation_of(YAN)));
        System::reset_events();
        Clock::pass(31 * DAY);
        Membership::clear_lapsed(Weight::MAX);
        assert_eq!(Expiries::<Test>::iter_keys().count(), 0);
        assert!(System::events().is_empty());
    });
}

#[test]
fn the_order_of_keys_is_the_order_of_time() {
    run(|| {
        let moments = [1u64, 255, 256, 65_536, 4_000_000_000, u64::MAX];
        for (subject, moment) in moments.iter().rev().enumerate() {
            Expiries::<Test>::insert(Chronological::new(*moment, subject as u64), ());
        }
        let order: Vec<_> = Expiries::<Test>::iter_keys().map(|key| key.moment()).collect();
        assert_eq!(order, moments);
        let _ = Expiries::<Test>::clear(u32::MAX, None);
    });
}

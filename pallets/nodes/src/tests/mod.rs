// SPDX-License-Identifier: AGPL-3.0-or-later
//! Sessions pass; every test ends with every invariant.

use crate::{mock::*, Event, Offenders};
use opensystem_traits::{validator_account, MemberId};
use pallet_session::historical::{HistoricalSessions, StoredRange};
use sp_runtime::{testing::UintAuthorityId, AccountId32, Perbill};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

fn validators(of: &[MemberId]) -> Vec<AccountId32> {
    of.iter().map(|member| validator_account(*member)).collect()
}

/// So many sessions pass; the invariants hold after each.
fn sessions(count: u32) {
    for _ in 0..count {
        Session::rotate_session();
        Nodes::check_invariants().unwrap();
    }
}

fn offend(member: MemberId) {
    let details = OffenceDetails {
        offender: (validator_account(member), ()),
        reporters: vec![],
    };
    Nodes::on_offence(&[details], &[Perbill::one()], Session::current_index());
}

fn off_duty() -> Vec<u32> {
    pallet_session::DisabledValidators::<Test>::get()
        .into_iter()
        .map(|(index, _)| index)
        .collect()
}

fn sets_planned() -> usize {
    let planned = |record: &frame_system::EventRecord<RuntimeEvent, _>| {
        matches!(
            record.event,
            RuntimeEvent::Session(pallet_session::Event::NewQueued)
        )
    };
    System::events().iter().filter(|record| planned(record)).count()
}

#[test]
fn the_founders_validate_and_go_on() {
    run(|| {
        assert_eq!(Session::validators(), validators(&[0, 1, 2, 3]));
        sessions(5);
        assert_eq!(Session::validators(), validators(&[0, 1, 2, 3]));
        assert_eq!(sets_planned(), 0, "the same set is not planned again");
    });
}

#[test]
fn who_cheats_is_off_duty_at_once_and_gone_in_two_sessions() {
    run(|| {
        sessions(1);
        offend(1);
        assert_eq!(off_duty(), [1]);
        assert_eq!(Nodes::seats(), [0, 2, 3]);
        System::assert_has_event(
            Event::Offended {
                member: 1,
                session: 1,
            }
            .into(),
        );
        System::assert_has_event(Event::SeatLost { member: 1 }.into());
        sessions(1);
        // Still in the set in force, and still off duty: the session pallet alone would have forgotten it.
        assert_eq!(Session::validators(), validators(&[0, 1, 2, 3]));
        assert_eq!(off_duty(), [1]);
        sessions(1);
        assert_eq!(Session::validators(), validators(&[0, 2, 3]));
        assert_eq!(off_duty(), Vec::<u32>::new());
        sessions(1);
        assert!(Offenders::<Test>::get().is_empty());
    });
}

#[test]
fn at_the_floor_a_cheat_keeps_his_seat_off_duty() {
    run(|| {
        offend(0);
        sessions(2);
        offend(1);
        assert_eq!(Nodes::seats(), [1, 2, 3]);
        sessions(3);
        assert_eq!(Session::validators(), validators(&[1, 2, 3]));
        assert!(Offenders::<Test>::get().contains(&1));
    });
}

#[test]
fn an_offence_told_twice_or_of_nobody_changes_nothing_more() {
    run(|| {
        offend(1);
        offend(1);
        offend(77);
        assert_eq!(Nodes::seats(), [0, 2, 3]);
        assert_eq!(Offenders::<Test>::get().to_vec(), [1]);
    });
}

#[test]
fn who_leaves_the_ecosystem_leaves_his_seat() {
    run(|| {
        Everybody::leaves(2);
        sessions(1);
        assert_eq!(Nodes::seats(), [0, 1, 3]);
        sessions(2);
        assert_eq!(Session::validators(), validators(&[0, 1, 3]));
    });
}

#[test]
fn new_session_keys_are_planned_and_their_proofs_with_them() {
    run(|| {
        sessions(1);
        let account = validator_account::<AccountId32>(0);
        let keys = Keys {
            dummy: UintAuthorityId(99),
        };
        <Session as pallet_session::SessionInterface>::set_keys(&account, keys.clone()).unwrap();
        sessions(1);
        assert_eq!(sets_planned(), 1);
        assert_eq!(pallet_session::QueuedKeys::<Test>::get()[0].1, keys);
        sessions(3);
        assert_eq!(sets_planned(), 1);
        let key = (sp_runtime::key_types::DUMMY, 99u64.to_le_bytes());
        use frame_support::traits::KeyOwnerProofSystem;
        assert!(<Historical as KeyOwnerProofSystem<_>>::prove(key).is_some());
    });
}

#[test]
fn session_roots_are_kept_while_an_offence_can_be_proved_and_no_longer() {
    run(|| {
        sessions(20);
        let (first, end) = StoredRange::<Test>::get().unwrap();
        assert!(end - first <= 7, "{first}..{end}");
        assert_eq!(HistoricalSessions::<Test>::iter().count() as u32, end - first);
        assert!(first <= Session::current_index() - 4);
    });
}

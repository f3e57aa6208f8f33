// SPDX-License-Identifier: AGPL-3.0-or-later
//! Authors take records back.

use super::*;

fn withdraw(by: MemberId, id: RecordId) -> DispatchResult {
    Wealth::withdraw_record(signed(by), id)
}

#[test]
fn room_comes_back() {
    run(|| {
        let id = recorded(0, 4_200, None);
        assert_noop!(record_in(0, WORK, 1, None), Fault::NotEnoughRoom);
        pass(HOUR);
        assert_ok!(withdraw(0, id));
        assert_eq!(last_event(), Event::RecordWithdrawn { record: id });
        assert_eq!(stage(id), Stage::Withdrawn { at: now() });
        assert_eq!(Wealth::room(0, WORK), Some(4_200));
        assert!(!crate::Rooms::<Test>::contains_key(0, WORK));
        assert_eq!(Authors::<Test>::get(0).open, 0);
        assert_eq!(Agenda::<Test>::iter().count(), 0);
    });
}

#[test]
fn nobody_else_does() {
    run(|| {
        let id = recorded(0, 60, None);
        assert_noop!(withdraw(1, id), Fault::NotAuthor);
        assert_noop!(withdraw(77, id), Fault::NotMember);
        assert_noop!(withdraw(0, 9), Fault::RecordNotFound);
        // Who is not in good standing takes his own back.
        People::fall(0);
        assert_ok!(withdraw(0, id));
    });
}

#[test]
fn what_was_attested_is_given_back_to_the_two() {
    run(|| {
        let first = attested(0, 1, 2_400, None);
        let second = attested(0, 1, 1_200, None);
        assert_eq!(attestation(second).counts, 600);
        assert_ok!(withdraw(0, second));
        let third = attested(0, 1, 1_200, None);
        assert_eq!(attestation(third).counts, 600);
        assert_ok!(withdraw(0, first));
        assert_ok!(withdraw(0, third));
        assert_eq!(Pairs::<Test>::iter().count(), 0);
        // But attestations are spent.
        assert_eq!(Wealth::attestations_left(1), 57);
    });
}

#[test]
fn what_is_disputed_can_be_taken_back_and_what_is_over_cannot() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = disputed(0, 1, 60, Some(well));
        assert_ok!(Wealth::judge(signed(2), id, true));
        assert_ok!(withdraw(0, id));
        assert!(Disputes::<Test>::get(id).is_none() && Voids::<Test>::contains_key(id));
        assert_noop!(withdraw(0, id), Fault::RecordOver);
        let id = counted(0, 1, 60, Some(well));
        assert_noop!(withdraw(0, id), Fault::RecordOver);
        assert_eq!(cell(0, WORK), 60);
    });
}

/// The moment is held by the call, whatever the queue has reached.
#[test]
fn when_it_counts_it_is_too_late() {
    run(|| {
        let id = attested(0, 1, 60, None);
        Clock::pass(7 * DAY);
        assert_noop!(withdraw(0, id), Fault::RecordOver);
        poll();
        assert_eq!(cell(0, WORK), 60);
    });
}

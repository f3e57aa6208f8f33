// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who disputes a record can take that back.

use super::*;

fn lift(by: MemberId, id: RecordId) -> DispatchResult {
    Wealth::lift_dispute(signed(by), id)
}

/// A friend who disputes it and lifts that at the last moment spares it nobody else's objection.
#[test]
fn as_much_time_to_dispute_is_left_as_there_was() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3]);
        let id = attested(0, 1, 60, Some(well));
        pass(2 * DAY);
        assert_ok!(dispute(2, id));
        pass(13 * DAY);
        assert_ok!(lift(2, id));
        let counts_at = now() + 5 * DAY;
        assert_eq!(
            last_event(),
            Event::DisputeLifted {
                record: id,
                counts_at
            }
        );
        assert_eq!(attestation(id).counts_at, counts_at);
        assert!(Disputes::<Test>::get(id).is_none());
        pass(DAY);
        assert_ok!(dispute(3, id));
        pass(DAY);
        assert_ok!(lift(3, id));
        pass(4 * DAY - 1);
        assert_eq!(cell(0, WORK), 0);
        pass(1);
        assert_eq!(cell(0, WORK), 60);
        assert!(Voids::<Test>::contains_key(id));
    });
}

#[test]
fn nobody_holds_a_record_up_for_ever() {
    run(|| {
        let id = disputed(0, 1, 60, None);
        assert_ok!(lift(1, id));
        assert_noop!(dispute(1, id), Fault::LiftedAlready);
        assert_ok!(dispute(2, id));
        assert_noop!(lift(1, id), Fault::NotDisputer);
        assert_ok!(lift(2, id));
        assert_noop!(lift(2, id), Fault::NotDisputed);
        // Another record he can.
        let id = attested(0, 1, 60, None);
        assert_ok!(dispute(2, id));
    });
}

#[test]
fn nobody_takes_the_judgement_of_others_away() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3]);
        let id = disputed(0, 1, 60, Some(well));
        assert_ok!(Wealth::judge(signed(2), id, true));
        assert_ok!(Wealth::judge(signed(3), id, false));
        assert_noop!(lift(1, id), Fault::OthersObject);
        assert_ok!(Wealth::judge(signed(3), id, true));
        assert_ok!(lift(1, id));
    });
}

#[test]
fn only_who_disputes_it_and_in_time() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = attested(0, 1, 60, Some(well));
        assert_noop!(lift(2, id), Fault::NotDisputed);
        assert_ok!(dispute(2, id));
        assert_noop!(lift(1, id), Fault::NotDisputer);
        assert_noop!(lift(0, id), Fault::NotDisputer);
        assert_noop!(lift(77, id), Fault::NotMember);
        // Who left the cooperation, or is not in good standing, can.
        Coops::leave(well, 2);
        People::fall(2);
        assert_ok!(lift(2, id));
        let id = disputed(0, 1, 60, Some(well));
        Clock::pass(14 * DAY);
        assert_noop!(lift(1, id), Fault::RecordOver);
        poll();
    });
}

#[test]
fn a_record_is_not_disputed_without_end() {
    run(|| {
        let id = attested(0, 1, 60, None);
        Records::<Test>::mutate(id, |record| {
            record.as_mut().expect("it was recorded").disputes = u8::MAX;
        });
        assert_noop!(dispute(2, id), Fault::TooManyDisputes);
    });
}

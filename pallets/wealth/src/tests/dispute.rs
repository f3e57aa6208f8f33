// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was attested can be disputed before it counts.

use super::*;

#[test]
fn it_stops_the_clock() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = attested(0, 1, 60, Some(well));
        let seen = attestation(id);
        pass(DAY);
        assert_ok!(dispute(2, id));
        let until = now() + 14 * DAY;
        assert_eq!(
            last_event(),
            Event::Disputed {
                record: id,
                by: 2,
                until
            }
        );
        assert_eq!(
            stage(id),
            Stage::Disputed {
                attestation: seen,
                until
            }
        );
        let dispute = Disputes::<Test>::get(id).expect("somebody disputes it");
        assert_eq!(
            (dispute.by, dispute.at, dispute.stands, dispute.falls),
            (2, now(), 0, 0)
        );
        assert_eq!(dispute.reason, text("Je n’ai rien vu."));
        assert_eq!(Wealth::attestations_left(2), 59);
        pass(14 * DAY - 1);
        assert!(matches!(stage(id), Stage::Disputed { .. }));
        assert_eq!(cell(0, WORK), 0);
    });
}

#[test]
fn in_a_cooperation_the_other_partners_do() {
    run(|| {
        People::join(9, MemberKind::Project);
        let well = Coops::found([0, 1, 9]);
        let id = attested(0, 1, 60, Some(well));
        assert_noop!(dispute(2, id), Fault::NotPartner);
        assert_noop!(dispute(0, id), Fault::OwnRecord);
        People::fall(9);
        assert_noop!(dispute(9, id), Fault::NotInGoodStanding);
        People::join(9, MemberKind::Project);
        assert_ok!(dispute(9, id));
        // Who attested it may have been mistaken.
        let id = attested(0, 1, 60, Some(well));
        assert_ok!(dispute(1, id));
    });
}

#[test]
fn outside_every_person_does() {
    run(|| {
        People::join(9, MemberKind::Project);
        let id = attested(0, 1, 60, None);
        assert_noop!(dispute(0, id), Fault::OwnRecord);
        assert_noop!(dispute(9, id), Fault::NotPerson);
        assert_noop!(dispute(77, id), Fault::NotMember);
        assert_ok!(dispute(4, id));
        let until = now() + 45 * DAY;
        assert_eq!(
            last_event(),
            Event::Disputed {
                record: id,
                by: 4,
                until
            }
        );
    });
}

#[test]
fn only_what_is_attested_and_does_not_count_yet() {
    run(|| {
        let id = recorded(0, 60, None);
        assert_noop!(dispute(2, id), Fault::NotAttested);
        assert_ok!(attest(1, id));
        assert_noop!(Wealth::dispute(signed(2), id, text("")), Fault::TextInvalid);
        let late = attested(0, 1, 60, None);
        assert_ok!(dispute(2, id));
        assert_noop!(dispute(3, id), Fault::NotAttested);
        // The moment is held by the call, whatever the queue has reached.
        Clock::pass(7 * DAY);
        assert_noop!(dispute(2, late), Fault::RecordOver);
        assert_noop!(dispute(2, 9), Fault::RecordNotFound);
        poll();
        assert_eq!(cell(0, WORK), 60);
    });
}

#[test]
fn it_takes_an_attestation() {
    run(|| {
        with_rules(|rules| {
            rules.attestations_a_day = 1;
            rules.budget_days = 1;
        });
        let (one, other) = (attested(0, 1, 60, None), attested(0, 2, 60, None));
        assert_ok!(dispute(3, one));
        assert_noop!(dispute(3, other), Fault::NoAttestationsLeft);
        assert_noop!(dispute(1, other), Fault::NoAttestationsLeft);
        assert_ok!(dispute(4, other));
    });
}

/// Outside cooperations nothing counts that nobody settled.
#[test]
fn what_is_settled_by_nobody_lapses() {
    run(|| {
        let id = disputed(0, 1, 60, None);
        let at = now() + 45 * DAY;
        pass(45 * DAY - 1);
        assert!(matches!(stage(id), Stage::Disputed { .. }));
        pass(1);
        assert_eq!((stage(id), cell(0, WORK)), (Stage::Lapsed { at }, 0));
        assert_eq!(last_event(), Event::RecordLapsed { record: id });
    });
}

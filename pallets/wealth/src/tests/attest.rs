// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who saw it attests it.

use super::*;

#[test]
fn it_counts_a_week_later() {
    run(|| {
        let id = recorded(0, 90, None);
        pass(DAY);
        assert_ok!(attest(1, id));
        let counts_at = now() + 7 * DAY;
        let seen = Attestation {
            by: 1,
            on_behalf_of: None,
            at: now(),
            counts: 90,
            counts_at,
        };
        assert_eq!(
            last_event(),
            Event::Attested {
                record: id,
                by: 1,
                counts: 90,
                counts_at
            }
        );
        assert_eq!(stage(id), Stage::Attested(seen));
        pass(7 * DAY - 1);
        assert_eq!((stage(id), cell(0, WORK)), (Stage::Attested(seen), 0));
        pass(1);
        let stands = Stage::Counted {
            attestation: seen,
            at: counts_at,
        };
        assert_eq!((stage(id), cell(0, WORK)), (stands, 90));
        assert_eq!(
            last_event(),
            Event::Counted {
                record: id,
                author: 0,
                kind: WORK,
                quantity: 90
            }
        );
        assert_eq!(Totals::<Test>::get(WORK).counted.units(0), 90);
    });
}

#[test]
fn persons_in_good_standing_do_and_nobody_for_himself() {
    run(|| {
        let id = recorded(0, 60, None);
        assert_noop!(attest(0, id), Fault::OwnRecord);
        assert_noop!(attest(77, id), Fault::NotMember);
        assert_noop!(attest(1, 9), Fault::RecordNotFound);
        People::join(9, MemberKind::Project);
        assert_noop!(attest(9, id), Fault::NotPerson);
        People::fall(1);
        assert_noop!(attest(1, id), Fault::NotInGoodStanding);
        assert_ok!(attest(2, id));
        assert_noop!(attest(3, id), Fault::AttestedAlready);
    });
}

#[test]
fn nobody_does_for_a_project_that_he_represents() {
    run(|| {
        People::join(9, MemberKind::Project);
        People::represent(1, 9);
        let well = Coops::found([1, 2, 9]);
        for id in [recorded(9, 60, None), recorded(9, 60, Some(well))] {
            assert_noop!(attest(1, id), Fault::OwnRecord);
            assert_ok!(attest(2, id));
        }
    });
}

#[test]
fn in_a_cooperation_its_partners_do() {
    run(|| {
        let well = Coops::found([0, 1]);
        let id = recorded(0, 60, Some(well));
        assert_noop!(attest(2, id), Fault::NotPartner);
        assert_ok!(attest(1, id));
        // Closed or not.
        let id = recorded(0, 60, Some(well));
        Coops::close(well);
        assert_ok!(attest(1, id));
    });
}

#[test]
fn a_person_does_for_the_partner_that_he_represents() {
    run(|| {
        People::join(9, MemberKind::Project);
        People::represent(2, 9);
        let well = Coops::found([0, 9]);
        let id = recorded(0, 60, Some(well));
        let on_behalf = |by, of| Wealth::attest(signed(by), id, Some(of));
        assert_noop!(attest(2, id), Fault::NotPartner);
        assert_noop!(on_behalf(3, 9), Fault::NotRepresentative);
        People::join(8, MemberKind::Project);
        People::represent(2, 8);
        assert_noop!(on_behalf(2, 8), Fault::NotPartner);
        People::fall(9);
        assert_noop!(on_behalf(2, 9), Fault::PartnerNotInGoodStanding);
        People::join(9, MemberKind::Project);
        assert_ok!(on_behalf(2, 9));
        assert_eq!(attestation(id).on_behalf_of, Some(9));
        // Outside cooperations there is nobody to do it for.
        let id = recorded(0, 60, None);
        assert_noop!(Wealth::attest(signed(2), id, Some(9)), Fault::NotInCooperation);
    });
}

/// Alice is a partner and represents another: she does not attest for it what she did herself.
#[test]
fn the_author_does_not_by_way_of_his_project() {
    run(|| {
        People::join(9, MemberKind::Project);
        People::represent(0, 9);
        People::represent(1, 9);
        let well = Coops::found([0, 9]);
        let his = recorded(0, 60, Some(well));
        assert_noop!(Wealth::attest(signed(0), his, Some(9)), Fault::OwnRecord);
        let its = recorded(9, 60, Some(well));
        assert_noop!(Wealth::attest(signed(1), its, Some(9)), Fault::OwnRecord);
        assert_noop!(attest(0, its), Fault::OwnRecord);
        assert_ok!(Wealth::attest(signed(1), his, Some(9)));
    });
}

#[test]
fn after_two_weeks_it_is_too_late() {
    run(|| {
        let (in_time, late) = (recorded(0, 60, None), recorded(0, 60, None));
        Clock::pass(14 * DAY - 1);
        assert_ok!(attest(1, in_time));
        Clock::pass(1);
        // The queue has not come to it; the call holds the moment.
        assert_noop!(attest(1, late), Fault::RecordOver);
        poll();
        assert!(matches!(stage(late), Stage::Lapsed { .. }));
        assert_noop!(attest(1, late), Fault::RecordOver);
    });
}

#[test]
fn attestations_run_out_and_come_back() {
    run(|| {
        with_rules(|rules| {
            rules.attestations_a_day = 2;
            rules.budget_days = 2;
        });
        assert_eq!(Wealth::attestations_left(1), 4);
        for _ in 0..4 {
            attested(0, 1, 1, None);
        }
        let id = recorded(0, 1, None);
        assert_noop!(attest(1, id), Fault::NoAttestationsLeft);
        assert_eq!(Wealth::attestations_left(1), 0);
        assert_ok!(attest(2, id));
        let id = recorded(0, 1, None);
        pass(12 * HOUR - 1);
        assert_noop!(attest(1, id), Fault::NoAttestationsLeft);
        pass(1);
        assert_ok!(attest(1, id));
    });
}

#[test]
fn the_same_two_again_and_again_count_for_less() {
    run(|| {
        let counts = |author, by, quantity| attestation(attested(author, by, quantity, None)).counts;
        assert_eq!(counts(0, 1, 2_400), 2_400);
        assert_eq!(counts(0, 1, 1_200), 600);
        // Others, the other way round, and another kind are other pairs.
        assert_eq!(counts(0, 2, 600), 600);
        assert_eq!(counts(1, 0, 600), 600);
        assert_ok!(record_in(0, KNOWLEDGE, 60, None));
        assert_ok!(attest(1, 4));
        assert_eq!(attestation(4).counts, 60);
        pass(30 * DAY - 1);
        assert_eq!(counts(0, 1, 1_200), 600);
        pass(1);
        assert_eq!(counts(0, 1, 2_400), 2_400);
        let pair = Pair {
            since: now(),
            attested: 2_400,
            counted: 2_400,
        };
        assert_eq!(Pairs::<Test>::get((1, 0, WORK)), Some(pair));
    });
}

/// Half of one exchange is none. It counts for nothing, but it happened.
#[test]
fn of_what_counts_for_nothing_nothing_is_kept_in_the_matrix() {
    run(|| {
        for _ in 0..9 {
            assert_ok!(record_in(0, EXCHANGE, 1, None));
        }
        for id in 0..9 {
            assert_ok!(attest(1, id));
        }
        assert_eq!(attestation(8).counts, 0);
        let alone = attested(2, 3, 60, None);
        assert_ok!(Wealth::withdraw_record(signed(2), alone));
        pass(7 * DAY);
        assert!(matches!(stage(8), Stage::Counted { .. }));
        assert_eq!(cell(0, EXCHANGE), 8);
        assert_eq!(Wealth::matrix(0, 9).len(), 1);
    });
}

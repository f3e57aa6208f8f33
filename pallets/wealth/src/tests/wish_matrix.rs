// SPDX-License-Identifier: AGPL-3.0-or-later
//! Partners agree on what a unit of each kind weighs.

use super::*;

fn wish(by: MemberId, cooperation: CooperationId, entries: &[(KindId, u32)]) -> DispatchResult {
    Wealth::wish_matrix(signed(by), cooperation, matrix(entries))
}

fn in_force(cooperation: CooperationId) -> Vec<(KindId, u32)> {
    Wealth::purse(cooperation).expect("they work together").matrix
}

#[test]
fn more_than_half_must_want_the_same() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3]);
        let wanted = [(WORK, 2), (KNOWLEDGE, 3)];
        assert_eq!(in_force(well), [(WORK, 1)]);
        for (by, wishes) in [(0, 1), (1, 2)] {
            assert_ok!(wish(by, well, &wanted));
            assert_eq!(
                last_event(),
                Event::MatrixWished {
                    cooperation: well,
                    by,
                    wishes,
                    partners: 4
                }
            );
        }
        assert_eq!(in_force(well), [(WORK, 1)]);
        // The order in which kinds are named does not matter.
        assert_ok!(wish(2, well, &[(KNOWLEDGE, 3), (WORK, 2)]));
        assert_eq!(
            last_event(),
            Event::MatrixAgreed {
                cooperation: well,
                matrix: matrix(&wanted)
            }
        );
        assert_eq!(in_force(well), wanted);
        assert_eq!(Wealth::purse(well).map(|purse| purse.round), Some(1));
        assert_ok!(record_in(0, KNOWLEDGE, 60, Some(well)));
    });
}

#[test]
fn a_partner_has_one_voice_and_can_change_it() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        assert_ok!(wish(0, well, &[(WORK, 2)]));
        assert_ok!(wish(0, well, &[(WORK, 2)]));
        assert_eq!(in_force(well), [(WORK, 1)]);
        assert_ok!(wish(0, well, &[(WORK, 3)]));
        assert_ok!(wish(1, well, &[(WORK, 2)]));
        assert_eq!(in_force(well), [(WORK, 1)]);
        assert_eq!(Wishings::<Test>::iter().count(), 2);
        let his = Wealth::contribution(well, 0).expect("he said so").wish;
        assert_eq!(his, Some(matrix(&[(WORK, 3)])));
        assert_ok!(wish(0, well, &[(WORK, 2)]));
        assert_eq!(in_force(well), [(WORK, 2)]);
    });
}

#[test]
fn voices_begin_anew() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3, 4]);
        // Two want this, three that.
        for (by, points) in [(0, 7), (1, 7), (2, 9), (3, 9), (4, 9)] {
            assert_ok!(wish(by, well, &[(WORK, points)]));
        }
        assert_eq!(in_force(well), [(WORK, 9)]);
        // The two of the first round do not help the third of the second.
        assert_ok!(wish(2, well, &[(WORK, 7)]));
        assert_eq!(
            last_event(),
            Event::MatrixWished {
                cooperation: well,
                by: 2,
                wishes: 1,
                partners: 5
            }
        );
        assert_eq!(Wealth::contribution(well, 0).and_then(|one| one.wish), None);
        // Nor does one of them taking his old voice back take one of the new ones.
        assert_ok!(wish(0, well, &[(WORK, 8)]));
        assert_ok!(wish(3, well, &[(WORK, 7)]));
        assert_eq!(in_force(well), [(WORK, 9)]);
        assert_ok!(wish(1, well, &[(WORK, 7)]));
        assert_eq!(in_force(well), [(WORK, 7)]);
    });
}

#[test]
fn who_leaves_takes_his_voice_with_him() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3]);
        assert_ok!(wish(0, well, &[(WORK, 7)]));
        assert_ok!(wish(1, well, &[(WORK, 7)]));
        Coops::leave(well, 0);
        assert_eq!(Wishes::<Test>::iter().count(), 1);
        assert_ok!(wish(2, well, &[(WORK, 7)]));
        assert_eq!(in_force(well), [(WORK, 7)]);
        // Nor does one who comes back find it again.
        Coops::join(well, 0);
        assert_eq!(Wealth::contribution(well, 0), None);
        Coops::leave(well, 0);
        Coops::leave(well, 1);
        Coops::leave(well, 2);
        assert_eq!(
            Wishes::<Test>::iter().count() + Wishings::<Test>::iter().count(),
            0
        );
    });
}

/// Nobody looks for what is agreed when one leaves: it is when one of them says it again.
#[test]
fn when_fewer_are_left_it_is_said_again() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3]);
        assert_ok!(wish(0, well, &[(WORK, 7)]));
        assert_ok!(wish(1, well, &[(WORK, 7)]));
        Coops::leave(well, 2);
        assert_eq!(in_force(well), [(WORK, 1)]);
        assert_ok!(wish(1, well, &[(WORK, 7)]));
        assert_eq!(in_force(well), [(WORK, 7)]);
    });
}

#[test]
fn what_cannot_be_is_refused() {
    run(|| {
        let well = Coops::found([0, 1]);
        for bad in [&[][..], &[(WORK, 0)], &[(WORK, 1), (WORK, 2)]] {
            assert_noop!(wish(0, well, bad), Fault::MatrixInvalid);
        }
        assert_noop!(wish(0, well, &[(WORK, 1), (9, 1)]), Fault::KindNotFound);
        for kind in [GRATITUDE, TIME] {
            assert_noop!(wish(0, well, &[(WORK, 1), (kind, 0)]), Fault::KindNotRecorded);
        }
        assert_noop!(wish(2, well, &[(WORK, 1)]), Fault::NotPartner);
        assert_noop!(wish(0, 9, &[(WORK, 1)]), Fault::CooperationNotFound);
        People::fall(0);
        assert_noop!(wish(0, well, &[(WORK, 1)]), Fault::NotInGoodStanding);
        Coops::close(well);
        assert_noop!(wish(1, well, &[(WORK, 1)]), Fault::CooperationClosed);
    });
}

/// A kind of no points is recorded in a cooperation, and not paid.
#[test]
fn a_kind_may_weigh_nothing() {
    run(|| {
        let well = Coops::found([0, 1]);
        for by in [0, 1] {
            assert_ok!(wish(by, well, &[(WORK, 1), (EXCHANGE, 0)]));
        }
        assert_ok!(record_in(0, EXCHANGE, 1, Some(well)));
    });
}

#[test]
fn what_was_contributed_stays_with_no_points() {
    run(|| {
        let well = Coops::found([0, 1]);
        counted(0, 1, 60, Some(well));
        for by in [0, 1] {
            assert_ok!(wish(by, well, &[(KNOWLEDGE, 1)]));
        }
        assert_noop!(record_in(0, WORK, 1, Some(well)), Fault::NotInMatrix);
        let purse = Wealth::purse(well).expect("they work together");
        assert_eq!(purse.matrix, [(KNOWLEDGE, 1)]);
        assert_eq!(purse.totals.len(), 1);
        assert_eq!((purse.totals[0].kind, purse.totals[0].counted), (WORK, 60));
    });
}

/// What is still open may come to count: its kind stays too.
#[test]
fn what_is_open_stays_as_well() {
    run(|| {
        let well = Coops::found([0, 1]);
        let id = attested(0, 1, 60, Some(well));
        for by in [0, 1] {
            assert_ok!(wish(by, well, &[(KNOWLEDGE, 1)]));
        }
        pass(7 * DAY);
        assert!(matches!(stage(id), Stage::Counted { .. }));
        assert_eq!(Contributions::<Test>::get(well, 0).shares[0].units, 60);
    });
}

#[test]
fn there_are_eight_kinds_at_most_with_those_of_before() {
    run(|| {
        let well = Coops::found([0, 1]);
        let work = Kinds::<Test>::get(WORK).expect("it was founded");
        for id in 10..18 {
            assert_ok!(Wealth::set_kind(root(), id, work.clone()));
        }
        let eight: Vec<_> = (10..18).map(|id| (id, 1)).collect();
        assert_ok!(wish(0, well, &eight));
        counted(0, 1, 60, Some(well));
        assert_noop!(wish(1, well, &eight), Fault::MatrixTooWide);
        assert_ok!(wish(1, well, &eight[1..]));
        assert_ok!(wish(0, well, &eight[1..]));
        assert_eq!(in_force(well), eight[1..]);
    });
}

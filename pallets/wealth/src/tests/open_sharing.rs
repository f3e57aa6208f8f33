// SPDX-License-Identifier: AGPL-3.0-or-later
//! What came into a pot is shared.

use super::*;

fn open(by: MemberId, cooperation: CooperationId) -> DispatchResult {
    Wealth::open_sharing(signed(by), cooperation)
}

/// From opening to sharing.
const WHOLE: Moment = (3 + 14 + 7) * DAY;

#[test]
fn it_is_known_ahead_and_shared_by_what_counts_then() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        counted(0, 1, 300, Some(well));
        counted(1, 0, 100, Some(well));
        Coops::earn(well, 400 + LEAST);
        assert_ok!(open(2, well));
        let (dated, shares_at) = (now() + 3 * DAY, now() + WHOLE);
        assert_eq!(
            last_event(),
            Event::SharingOpened {
                cooperation: well,
                by: 2,
                dated,
                shares_at
            }
        );
        // Recorded on the last day, attested on the last day: it takes part.
        pass(3 * DAY);
        let last = recorded(2, 400, Some(well));
        pass(14 * DAY - 1);
        assert_ok!(attest(0, last));
        pass(7 * DAY);
        assert!(matches!(stage(last), Stage::Counted { .. }));
        assert_eq!(claimable(well, 0), 0);
        pass(1);
        assert_eq!(
            last_event(),
            Event::Shared {
                cooperation: well,
                income: 400
            }
        );
        let shares = [0, 1, 2].map(|member| claimable(well, member));
        assert_eq!(shares, [150, 50, 200]);
        assert_eq!(sharing_of(well), None);
        let purse = Wealth::purse(well).expect("they work together");
        assert_eq!((purse.allocated, purse.unallocated), (400, 0));
    });
}

/// At the same moment records come before the sharing.
#[test]
fn what_counts_at_its_very_moment_takes_part() {
    run(|| {
        with_rules(|rules| rules.notice_millis = 0);
        let well = Coops::found([0, 1]);
        Coops::earn(well, 100 + LEAST);
        let id = recorded(0, 64, Some(well));
        assert_ok!(open(1, well));
        let shares_at = sharing_of(well).expect("it was opened").shares_at;
        // In the same block as the opening, and still at its date.
        let other = recorded(1, 64, Some(well));
        Clock::pass(14 * DAY - 1);
        assert_ok!(attest(1, id));
        assert_ok!(attest(0, other));
        assert_eq!(attestation(id).counts_at, shares_at - 1);
        // As if it had been attested a moment later.
        let mut record = Records::<Test>::get(id).expect("it was recorded");
        let mut seen = attestation(id);
        seen.counts_at = shares_at;
        record.stage = Stage::Attested(attestation(id));
        Wealth::put(id, record, Stage::Attested(seen));
        Clock::pass(9 * DAY);
        poll();
        assert_eq!([0, 1].map(|member| claimable(well, member)), [50, 50]);
    });
}

#[test]
fn what_is_recorded_after_the_date_does_not_take_part_however_quickly() {
    run(|| {
        with_rules(|rules| rules.undisputed_millis = DAY);
        let well = Coops::found([0, 1, 2]);
        counted(0, 1, 100, Some(well));
        Coops::earn(well, 100 + LEAST);
        assert_ok!(open(2, well));
        let shares_at = sharing_of(well).expect("it was opened").shares_at;
        pass(3 * DAY + 1);
        let late = attested(1, 0, 900, Some(well));
        assert_eq!(attestation(late).counts_at, shares_at + 1);
        // Nor by way of a dispute, lifted or judged.
        with_rules(|rules| rules.judging_millis = DAY);
        let judged = disputed(1, 0, 900, Some(well));
        assert_ok!(Wealth::judge(signed(2), judged, true));
        assert_eq!(stage(judged).due(), Some(shares_at + 1));
        let lifted = disputed(2, 0, 900, Some(well));
        assert_ok!(Wealth::lift_dispute(signed(0), lifted));
        assert_eq!(stage(lifted).due(), Some(shares_at + 1));
        pass(shares_at - now());
        assert_eq!([0, 1, 2].map(|member| claimable(well, member)), [100, 0, 0]);
        pass(1);
        assert_eq!(cell(1, WORK), 1_800);
        assert!(matches!(stage(late), Stage::Counted { at, .. } if at == shares_at + 1));
    });
}

/// Opened late or early, and done late: a queue that is behind shares as one that is not.
#[test]
fn a_queue_that_is_behind_changes_nothing() {
    let shares = |late: bool| {
        let mut shares = [0; 3];
        run(|| {
            let well = Coops::found([0, 1, 2]);
            Coops::earn(well, 1_000 + LEAST);
            let ids =
                [(0, 300), (1, 100), (2, 50)].map(|(author, units)| recorded(author, units, Some(well)));
            assert_ok!(open(2, well));
            let shares_at = sharing_of(well).expect("it was opened").shares_at;
            pass(10 * DAY);
            for (id, by) in ids.into_iter().zip([1, 2, 0]) {
                assert_ok!(attest(by, id));
            }
            assert_ok!(dispute(2, ids[1]));
            // This one counts a moment after the sharing.
            let after = recorded(2, 999, Some(well));
            assert_ok!(attest(1, after));
            match late {
                true => Clock::pass(60 * DAY),
                false => (0..60).for_each(|_| pass(DAY)),
            }
            poll();
            assert!(matches!(stage(after), Stage::Counted { at, .. } if at == shares_at + 1));
            shares = [0, 1, 2].map(|member| claimable(well, member));
        });
        shares
    };
    assert_eq!(shares(false), shares(true));
    assert_eq!(shares(true).iter().sum::<u128>(), 999);
}

#[test]
fn while_a_sharing_is_due_no_other_matrix_comes_into_force() {
    run(|| {
        let well = Coops::found([0, 1]);
        counted(0, 1, 64, Some(well));
        Coops::earn(well, 100 + LEAST);
        assert_ok!(open(0, well));
        Clock::pass(WHOLE);
        let wish = |by| Wealth::wish_matrix(signed(by), well, matrix(&[(KNOWLEDGE, 1)]));
        assert_ok!(wish(0));
        assert_noop!(wish(1), Fault::SharingDue);
        assert_noop!(open(0, well), Fault::SharingOpen);
        poll();
        assert_ok!(wish(1));
        assert_eq!(claimable(well, 0), 100);
    });
}

/// Nobody takes by new weights what others have earned; and nobody keeps old weights alive for what is to come.
#[test]
fn what_was_there_goes_by_the_matrix_of_then() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        counted(0, 1, 64, Some(well));
        Coops::earn(well, 100 + LEAST);
        assert_ok!(open(0, well));
        for by in [1, 2] {
            assert_ok!(Wealth::wish_matrix(signed(by), well, matrix(&[(KNOWLEDGE, 1)])));
        }
        assert_ok!(record_in(1, KNOWLEDGE, 64, Some(well)));
        assert_ok!(attest(2, 1));
        Coops::earn(well, 40);
        pass(WHOLE);
        assert_eq!([0, 1].map(|member| claimable(well, member)), [100, 40]);
    });
}

#[test]
fn partners_open_it_when_there_is_something() {
    run(|| {
        let well = Coops::found([0, 1]);
        assert_noop!(open(0, well), Fault::NothingToShare);
        Coops::earn(well, LEAST);
        assert_noop!(open(0, well), Fault::NothingToShare);
        Coops::earn(well, 1);
        assert_noop!(open(2, well), Fault::NotPartner);
        assert_noop!(open(77, well), Fault::NotMember);
        assert_noop!(open(0, 9), Fault::CooperationNotFound);
        People::fall(1);
        assert_noop!(open(1, well), Fault::NotInGoodStanding);
        assert_ok!(open(0, well));
        assert_noop!(open(0, well), Fault::SharingOpen);
    });
}

#[test]
fn where_nobody_contributed_it_waits() {
    run(|| {
        let well = Coops::found([0, 1]);
        Coops::earn(well, 100 + LEAST);
        assert_ok!(open(0, well));
        pass(WHOLE);
        assert_eq!(last_event(), Event::SharingWaits { cooperation: well });
        assert_eq!(Coops::held(well), 100 + LEAST);
        assert_ok!(open(0, well));
        counted(1, 0, 64, Some(well));
        pass(WHOLE);
        assert_eq!(claimable(well, 1), 100);
    });
}

#[test]
fn of_a_closed_cooperation_every_member_has_it_shared() {
    run(|| {
        let well = Coops::found([0, 1]);
        counted(0, 1, 64, Some(well));
        Coops::leave(well, 0);
        Coops::leave(well, 1);
        Coops::close(well);
        Coops::earn(well, 100 + LEAST);
        People::fall(4);
        assert_noop!(open(4, well), Fault::NotInGoodStanding);
        assert_ok!(open(3, well));
        pass(WHOLE);
        // Who left is paid all the same.
        assert_eq!(claimable(well, 0), 100);
    });
}

#[test]
fn what_a_closed_cooperation_owes_nobody_is_everybodys() {
    run(|| {
        let commons =
            || Balances::free_balance(opensystem_traits::commons_account::<opensystem_test_kit::AccountId>());
        let before = commons();
        let well = Coops::found([0, 1]);
        Coops::close(well);
        Coops::earn(well, 100 + LEAST);
        assert_ok!(open(3, well));
        pass(WHOLE);
        assert_eq!(
            last_event(),
            Event::GivenToCommons {
                cooperation: well,
                amount: 100
            }
        );
        assert_eq!((commons() - before, Coops::held(well)), (100, LEAST));
        assert_noop!(open(3, well), Fault::NothingToShare);
    });
}

#[test]
fn nothing_is_lost_between_three() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        for (author, by) in [(0, 1), (1, 2), (2, 0)] {
            counted(author, by, 7, Some(well));
        }
        for _ in 0..3 {
            Coops::earn(well, 100 + if Coops::held(well) == 0 { LEAST } else { 0 });
            assert_ok!(open(0, well));
            pass(WHOLE);
        }
        // A hundred each, but for what is less than the smallest part of a coin: nobody's yet.
        let shares = [0, 1, 2].map(|member| claimable(well, member));
        assert_eq!(shares, [99, 99, 99]);
        let purse = Wealth::purse(well).expect("they work together");
        assert_eq!(purse.allocated, 300);
        assert!(purse.carry < 21u64.into());
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members are paid what is theirs.

use super::*;

fn claim(by: MemberId, cooperation: CooperationId, member: MemberId) -> DispatchResult {
    Wealth::claim(signed(by), cooperation, member)
}

/// Alice did three quarters, Bob a quarter; this came in.
fn shared(income: u64) -> CooperationId {
    let well = Coops::found([0, 1]);
    counted(0, 1, 384, Some(well));
    counted(1, 0, 128, Some(well));
    Coops::earn(well, income + LEAST);
    assert_ok!(Wealth::open_sharing(signed(0), well));
    pass(24 * DAY);
    well
}

#[test]
fn whole_coins_are_paid_and_the_rest_stays_his() {
    run(|| {
        let well = shared(99);
        // 74 and a quarter, 24 and three quarters.
        assert_eq!([0, 1].map(|member| claimable(well, member)), [74, 24]);
        assert_ok!(claim(0, well, 0));
        assert_eq!(
            last_event(),
            Event::Claimed {
                cooperation: well,
                member: 0,
                amount: 74
            }
        );
        assert_eq!((coins(0), Coops::held(well)), (74, 25 + LEAST));
        assert_noop!(claim(0, well, 0), Fault::NothingToClaim);
        // Anybody who signs has somebody paid.
        assert_ok!(claim(77, well, 1));
        assert_eq!((coins(1), Coops::held(well)), (24, 1 + LEAST));
        let purse = Wealth::purse(well).expect("they work together");
        assert_eq!((purse.allocated, purse.unallocated), (1, 0));
        // The quarters make a whole with those of the next.
        Coops::earn(well, 1);
        assert_ok!(Wealth::open_sharing(signed(0), well));
        pass(24 * DAY);
        assert_eq!([0, 1].map(|member| claimable(well, member)), [1, 1]);
        assert_eq!(Wealth::purse(well).map(|purse| purse.allocated), Some(2));
    });
}

#[test]
fn what_would_not_be_kept_is_not_paid_and_not_lost() {
    run(|| {
        let well = shared(12);
        assert_eq!([0, 1].map(|member| claimable(well, member)), [9, 3]);
        assert_noop!(claim(0, well, 0), Fault::ClaimTooSmall);
        assert_eq!(claimable(well, 0), 9);
        use frame_support::traits::fungible::Mutate;
        assert_ok!(Balances::mint_into(&People::account(0), LEAST));
        assert_ok!(claim(0, well, 0));
        assert_eq!(coins(0), LEAST + 9);
    });
}

#[test]
fn who_contributed_nothing_has_nothing() {
    run(|| {
        let well = shared(100);
        assert_noop!(claim(0, well, 2), Fault::NothingContributed);
        assert_noop!(claim(0, 9, 0), Fault::NothingContributed);
        assert_noop!(
            Wealth::claim(RuntimeOrigin::none(), well, 0),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn who_leaves_keeps_what_is_his_and_what_comes() {
    run(|| {
        let well = shared(400);
        Coops::leave(well, 0);
        People::leave(0);
        assert_ok!(claim(1, well, 0));
        assert_eq!(coins(0), 300);
        Coops::earn(well, 400);
        assert_ok!(Wealth::open_sharing(signed(1), well));
        pass(24 * DAY);
        assert_ok!(claim(1, well, 0));
        assert_eq!(coins(0), 600);
    });
}

/// What counts later takes part in what comes later alone.
#[test]
fn new_units_have_no_part_in_what_was_shared() {
    run(|| {
        let well = shared(400);
        counted(1, 0, 256, Some(well));
        assert_eq!([0, 1].map(|member| claimable(well, member)), [300, 100]);
        Coops::earn(well, 600);
        assert_ok!(Wealth::open_sharing(signed(1), well));
        pass(24 * DAY);
        assert_eq!([0, 1].map(|member| claimable(well, member)), [600, 400]);
        assert_ok!(claim(0, well, 0));
        assert_ok!(claim(0, well, 1));
        assert_eq!(Coops::held(well), LEAST);
    });
}

#[test]
fn a_sharing_to_come_does_not_hinder_claims() {
    run(|| {
        let well = shared(400);
        Coops::earn(well, 400);
        assert_ok!(Wealth::open_sharing(signed(1), well));
        assert_ok!(claim(0, well, 0));
        pass(24 * DAY);
        assert_eq!([0, 1].map(|member| claimable(well, member)), [300, 200]);
        assert_ok!(claim(0, well, 1));
        assert_eq!(coins(1), 200);
    });
}

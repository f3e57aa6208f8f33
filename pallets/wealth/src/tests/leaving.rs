// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a member has and owes stays with his number; what one who leaves owes is told to all.

use super::*;
use crate::CreditTotals;
use opensystem_traits::OnStanding;

fn departed(kind: KindId) -> u64 {
    CreditTotals::<Test>::get(kind).departed
}

#[test]
fn debts_are_told_and_stay() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        assert_ok!(give(2, 1, 30));
        People::leave(0);
        assert_eq!(
            last_event(),
            Event::DebtLeft {
                kind: TIME,
                member: 0,
                quantity: 90
            }
        );
        assert_eq!(departed(TIME), 90);
        People::leave(2);
        assert_eq!(departed(TIME), 120);
        assert_eq!([0, 1, 2].map(|member| account(member).0), [-90, 120, -30]);
    });
}

#[test]
fn who_owes_nothing_leaves_without_a_word() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        System::reset_events();
        People::leave(1);
        People::leave(3);
        assert_eq!(System::events(), []);
        assert_eq!((departed(TIME), account(1).0), (0, 90));
    });
}

#[test]
fn in_each_kind_in_mutual_credit() {
    run(|| {
        let seeds = Kinds::<Test>::get(TIME).expect("it was founded");
        for kind in 10..13 {
            assert_ok!(Wealth::set_kind(root(), kind, seeds.clone()));
            assert_ok!(Wealth::give_time(
                signed(0),
                kind,
                Some(1),
                kind.into(),
                text("Tiens.")
            ));
        }
        People::leave(0);
        assert_eq!([TIME, 10, 11, 12].map(departed), [0, 10, 11, 12]);
    });
}

/// To be dormant, suspended or excluded changes nothing of it.
#[test]
fn standing_lost_and_gained_changes_nothing() {
    run(|| {
        assert_ok!(give(0, 1, 90));
        People::fall(0);
        <Wealth as OnStanding>::lost(0, MemberKind::Person);
        assert_eq!((departed(TIME), account(0)), (0, (-90, 90)));
        <Wealth as OnStanding>::gained(0, MemberKind::Person);
        People::join(0, MemberKind::Person);
        assert_eq!((departed(TIME), account(0)), (0, (-90, 90)));
        assert_eq!(<Wealth as OnStanding>::lost_weight(), Weight::zero());
        assert_eq!(<Wealth as OnStanding>::gained_weight(), Weight::zero());
        assert!(<Wealth as OnStanding>::left_weight().all_gt(Weight::zero()));
    });
}

#[test]
fn thanks_stay_with_who_left() {
    run(|| {
        assert_ok!(thank(0, 1, 30));
        People::leave(1);
        assert_eq!(cell(1, GRATITUDE), 30);
        assert_eq!(Wealth::row(1).len(), 1);
    });
}

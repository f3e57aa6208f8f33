// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who joins, comes back, loses his standing, leaves.

use super::*;

#[test]
fn who_joins_starts_at_the_present_index() {
    run(|| {
        pass(100);
        People::join(9, Kind::Person);
        assert_eq!(due(9), minted(0));
        pass(2);
        assert_eq!((due(9), due(0)), (minted(200), minted(101 * 100)));
        // Telling of the same twice changes nothing.
        use opensystem_traits::OnStanding;
        Dividend::gained(9, Kind::Person);
        assert_eq!(due(9), minted(200));
    });
}

#[test]
fn who_loses_his_standing_keeps_what_he_was_given_until_then() {
    run(|| {
        pass(11);
        People::fall(1);
        pass(50);
        assert_eq!(due(1), minted(1_000));
        assert!(!Dividend::income(1).unwrap().draws);
        People::join(1, Kind::Person);
        pass(5);
        assert_eq!(due(1), minted(1_500));
        assert_ok!(claim(1));
        assert_eq!(balance(1), 1_500);
        People::fall(1);
        People::fall(1);
        // Nothing is to be remembered of him.
        assert_eq!(Incomes::<Test>::get(1), None);
        assert_noop!(claim(1), Error::<Test>::NoIncome);
    });
}

#[test]
fn who_left_is_paid_all_the_same() {
    run(|| {
        pass(4);
        People::leave(2);
        pass(1_000);
        assert_ok!(claim(2));
        assert_eq!(balance(2), 300);
        assert_eq!(Dividend::income(2), None);
    });
}

#[test]
fn who_leaves_in_the_first_block_of_a_day_has_had_that_day() {
    run(|| {
        pass(1);
        change(COMMONS);
        sleep(1);
        // The day was not brought up by any block: his leaving does, with him among them.
        People::leave(0);
        let view = Dividend::dividend();
        assert_eq!(view.persons, 2);
        assert_eq!(u128::from(set_aside()), 3 * view.per_day);
        assert_eq!(due(0).from_pot, view.per_day);
        // And who joins on that day is not among them.
        People::join(0, Kind::Person);
        sleep(1);
        People::join(6, Kind::Person);
        assert_eq!(due(6).total(), 0);
    });
}

#[test]
fn projects_draw_no_income() {
    run(|| {
        People::join(8, Kind::Project);
        use opensystem_traits::OnStanding;
        Dividend::lost(8, Kind::Project);
        Dividend::lost(77, Kind::Person);
        pass(2);
        assert_eq!(Dividend::income(8), None);
        assert_eq!(BasisOf::<Test>::get().persons, 3);
        People::fall(8);
    });
}

#[test]
fn whoever_tells_pays_for_it() {
    use crate::WeightInfo;
    use opensystem_traits::OnStanding;
    type Weights = <Test as crate::Config>::WeightInfo;
    assert_eq!(<Dividend as OnStanding>::gained_weight(), Weights::gained());
    assert_eq!(<Dividend as OnStanding>::lost_weight(), Weights::lost());
    let nothing = frame_support::weights::Weight::zero();
    assert_eq!(<Dividend as OnStanding>::left_weight(), nothing);
}

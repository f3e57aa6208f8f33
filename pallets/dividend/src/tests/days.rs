// SPDX-License-Identifier: AGPL-3.0-or-later
//! The first day, days without blocks, reckonings, shares of the pot.

use super::*;
use crate::{of_the_pot, reckoned};

#[test]
fn nothing_happens_before_the_first_block() {
    run(|| {
        Clock::set(0);
        assert_eq!(Dividend::dividend().day, None);
        Dividend::on_initialize(0);
        assert_eq!(BasisOf::<Test>::get().segment, None);
        Clock::set(5 * DAY + 1);
        Dividend::on_initialize(1);
        assert_eq!(BasisOf::<Test>::get().segment.map(|one| one.day), Some(5));
        Clock::set(6 * DAY - 1);
        assert_eq!(due(0), minted(0));
        Clock::set(6 * DAY);
        assert_eq!(due(0), minted(100));
    });
}

#[test]
fn newly_made_incomes_come_for_days_without_blocks_too() {
    run(|| {
        pass(1);
        sleep(30);
        assert_eq!(due(2), minted(3_000));
        assert_ok!(claim(2));
        assert_eq!(balance(2), 3_000);
    });
}

#[test]
fn an_ordinary_block_only_reads() {
    run(|| {
        pass(1);
        let before = root();
        Dividend::on_initialize(2);
        assert_eq!(root(), before);
    });
}

#[test]
fn a_growing_income_is_reckoned_with_what_nobody_claimed() {
    run(|| {
        pass(1);
        change(LIBRE);
        pass(9);
        assert_eq!(due(0), minted(900));
        // Whether somebody claimed makes no difference.
        assert_ok!(claim(0));
        pass(1);
        let money = u128::from(POT) + 3 * 1_000;
        let per_day = reckoned(100, 100_000, money, 3, 10);
        assert_eq!(per_day, 100 + 10_030 / 30);
        assert_eq!(last_event(), Event::Reevaluated { per_day });
        assert_eq!((due(0), due(1)), (minted(100), minted(1_000)));
        pass(1);
        assert_eq!(due(1), minted(1_000 + per_day));
        assert_eq!(Dividend::dividend().per_day, per_day);
    });
}

#[test]
fn a_reckoning_that_is_late_is_made_once_and_from_then_on() {
    run(|| {
        pass(1);
        change(LIBRE);
        sleep(35);
        Dividend::on_initialize(2);
        let per_day = reckoned(100, 100_000, u128::from(POT) + 3 * 3_500, 3, 10);
        assert_eq!(last_event(), Event::Reevaluated { per_day });
        assert_eq!(due(0), minted(3_500));
        pass(9);
        assert_eq!(due(0), minted(3_500 + 9 * per_day));
        pass(1);
        assert!(matches!(last_event(), Event::Reevaluated { per_day: more } if more > per_day));
    });
}

#[test]
fn a_share_of_the_pot_is_set_aside_each_day_for_all() {
    run(|| {
        pass(1);
        change(COMMONS);
        assert_eq!(set_aside(), 0);
        pass(1);
        let spendable = u128::from(POT - LEAST);
        let first = of_the_pot(spendable, 10_000, 3);
        assert_eq!(u128::from(set_aside()), 3 * first);
        let event = Event::PotShared {
            per_day: first,
            persons: 3,
        };
        assert_eq!(last_event(), event);
        pass(1);
        let second = of_the_pot(spendable - 3 * first, 10_000, 3);
        assert!(second < first);
        assert_eq!(due(1).from_pot, first + second);
        assert_ok!(claim(1));
        assert_eq!(u128::from(set_aside()), 2 * (first + second));
        // Nothing is newly made.
        assert_eq!(Balances::total_issuance(), POT);
    });
}

#[test]
fn the_pot_shares_once_for_days_without_blocks() {
    run(|| {
        pass(1);
        change(COMMONS);
        sleep(20);
        // Whoever comes first has it shared, not only a block.
        assert_ok!(claim(0));
        let once = of_the_pot((POT - LEAST).into(), 10_000, 3);
        assert_eq!(u128::from(balance(0)), once);
        assert_noop!(claim(0), Error::<Test>::NothingToClaim);
    });
}

#[test]
fn an_empty_pot_and_nobody_there_give_nothing() {
    run(|| {
        pass(1);
        change(COMMONS);
        for member in 0..3 {
            People::leave(member);
        }
        System::reset_events();
        pass(2);
        assert_eq!((set_aside(), System::events().len()), (0, 0));
        People::join(5, Kind::Person);
        pass(1);
        assert!(set_aside() > 0);
        assert_ok!(claim(5));
    });
}

#[test]
fn what_is_set_aside_cannot_be_spent() {
    run(|| {
        pass(1);
        change(Formula::Commons { share_ppm: 100_000 });
        pass(1);
        let free = Dividend::dividend().pot;
        let spend = |amount| Balances::transfer_keep_alive(RuntimeOrigin::signed(pot()), 55, amount);
        assert!(spend(u64::try_from(free).unwrap() + 1).is_err());
        assert_ok!(spend(u64::try_from(free).unwrap()));
        for member in 0..3 {
            assert_ok!(claim(member));
        }
        assert_eq!(set_aside(), 0);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The pure rules by themselves, at the ends of their ranges and against what people would do with a pencil.

use super::{
    model::{worth_by_hand, Fraction},
    *,
};
use crate::{Contribution, Flow, Purse, PARTS};
use proptest::prelude::*;
use sp_core::{U256, U512};

/// On a purse alone: what four members of so many units each are due of this income, to the part.
fn dues(units: [u64; 4], points: u32, income: u128) -> (Purse, [Contribution; 4]) {
    let mut purse = Purse::new(&matrix(&[(WORK, points)]));
    let by = purse.matrix();
    let mut four: [Contribution; 4] = Default::default();
    for (one, units) in four.iter_mut().zip(units) {
        one.add(&mut purse, WORK, units);
    }
    assert!(purse.share(income, &by));
    (purse, four)
}

#[test]
fn shares_are_exact_at_the_extremes() {
    for units in [[1, 0, 0, 0], [1, 1, 1, 0], [1 << 60, 1, 1 << 59, 3]] {
        for points in [1, u32::MAX] {
            for income in [1, 1 << 100, u128::MAX] {
                let (purse, four) = dues(units, points, income);
                let all: u64 = units.iter().sum();
                let sum = four
                    .iter()
                    .fold(U256::zero(), |sum, one| sum + one.due_now(&purse));
                assert_eq!(U256::from(income) * PARTS, sum + purse.carry);
                assert!(purse.carry < all.into());
                for (one, units) in four.iter().zip(units) {
                    let fraction = Fraction::new(U512::from(income) * units, all.into());
                    let has = Fraction::parts(one.due_now(&purse));
                    assert!(
                        has.is_at_most(fraction) && fraction.less(has).is_at_most(Fraction::parts(units))
                    );
                }
            }
        }
    }
}

/// Kinds of the largest and of the smallest weight side by side, over and over: nothing saturates, and nothing is lost.
#[test]
fn many_sharings_of_the_largest_and_the_smallest_weights() {
    let by = matrix(&[(WORK, u32::MAX), (KNOWLEDGE, 1)]);
    let mut purse = Purse::new(&by);
    let (mut one, mut other) = (Contribution::default(), Contribution::default());
    let (mut came, mut went) = (0u128, 0u128);
    for turn in 0..1_000u64 {
        one.add(&mut purse, WORK, 1 << 50);
        other.add(&mut purse, KNOWLEDGE, 1);
        let income = 1 << (turn % 100);
        assert!(purse.share(income, &by));
        came += income;
        if turn % 7 == 0 {
            went += one.take(&mut purse);
        }
        let due = one.due_now(&purse) + other.due_now(&purse);
        assert_eq!(U256::from(purse.allocated) * PARTS, due + purse.carry);
        assert_eq!(purse.allocated, came - went);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// A later attestation never counts more than the same one earlier, but for the rounding to a whole unit.
    #[test]
    fn what_the_same_two_attest_counts_for_less_and_less(before in 0u64..5_000, more in 0u64..5_000, next in 0u64..900, whole in 1u64..900) {
        use crate::worth;
        let counts = |before: u64| worth(before + next, whole) - worth(before, whole);
        prop_assert!(counts(before + more) <= counts(before) + 1);
        prop_assert!(counts(before) <= next);
        prop_assert_eq!(worth(before, whole), worth_by_hand(before, whole));
    }

    /// Between any two moments, not only from the beginning, and whatever was given back meanwhile.
    #[test]
    fn over_any_span_a_bucket_gives_no_more_than_flows_and_fits(
        steps in prop::collection::vec((0u64..2 * DAY, 0u64..3_000, prop::bool::weighted(0.2)), 1..40),
        a_day in 1u64..1_000,
        days in 1u32..9,
    ) {
        let flow = Flow { a_day, days, day_millis: DAY };
        let (mut bucket, mut now, mut spent) = (None, 0, Vec::new());
        for (passes, units, back) in steps {
            now += passes;
            if back {
                let (_, last) = spent.pop().unwrap_or((0, 0));
                bucket = flow.give_back(bucket, now, last);
            } else if let Some(after) = flow.spend(bucket, now, units) {
                bucket = Some(after);
                spent.push((now, units));
            }
        }
        for (first, (from, _)) in spent.iter().enumerate() {
            let mut sum = 0;
            for (at, units) in &spent[first..] {
                sum += units;
                prop_assert!(sum * DAY <= (u64::from(days) * DAY + at - from) * a_day);
            }
        }
    }
}

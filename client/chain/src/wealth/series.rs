// SPDX-License-Identifier: AGPL-3.0-or-later
//! What an attestation would count: the more one attests for the same other, the less of it counts.

use crate::model::Moment;
use serde::Serialize;

/// What one person attested for another of one kind, in a window that began with the first of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// When the window began.
    pub since: Moment,
    pub attested: u64,
    /// What of it counts.
    pub counted: u64,
}

impl Pair {
    /// The same at `now`, where windows are so long: nothing of it where its window is over.
    pub fn within(self, now: Moment, window_millis: u64) -> Self {
        match now.saturating_sub(self.since) >= window_millis {
            true => Self::default(),
            false => self,
        }
    }

    /// What so many units more would count at `now`, where windows are so long and so many units count whole.
    pub fn counts(self, now: Moment, window_millis: u64, whole: u64, quantity: u64) -> u64 {
        let known = self.within(now, window_millis);
        let all = worth(known.attested.saturating_add(quantity), whole);
        all.saturating_sub(known.counted).min(quantity)
    }
}

/// What so many units count: as many as `whole` count whole, the next as many a half, then a quarter, and so on; in whole units.
/// Added up in parts of 2⁻⁶⁴, as one would with a pencil.
fn worth(units: u64, whole: u64) -> u64 {
    let (mut left, mut rate, mut sum) = (u128::from(units), 1u128 << 64, 0u128);
    let whole = u128::from(whole);
    while left > 0 && rate > 0 && whole > 0 {
        let part = left.min(whole);
        sum = sum.saturating_add(part.saturating_mul(rate));
        left = left.saturating_sub(part);
        rate /= 2;
    }
    u64::try_from(sum >> 64).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_counts_whole_and_each_further_half_of_the_one_before() {
        for (units, counts) in [
            (0, 0),
            (100, 100),
            (101, 100),
            (102, 101),
            (200, 150),
            (300, 175),
            (u64::MAX, 199),
        ] {
            assert_eq!(worth(units, 100), counts, "{units}");
        }
        assert_eq!((worth(5, 0), worth(0, 1), worth(9, 1)), (0, 0, 1));
    }

    #[test]
    fn what_was_attested_before_makes_more_of_it_count_for_less() {
        let pair = Pair {
            since: 1_000,
            attested: 100,
            counted: 100,
        };
        assert_eq!(pair.counts(1_099, 100, 100, 100), 50);
        // The window is over.
        assert_eq!(pair.counts(1_100, 100, 100, 100), 100);
        assert_eq!(Pair::default().counts(0, 100, 8, 10), 9);
        // What was given back is not made up for twice.
        let given_back = Pair {
            since: 0,
            attested: 8,
            counted: 9,
        };
        assert_eq!(given_back.counts(0, 100, 8, 1), 0);
    }

    proptest! {
        #[test]
        fn nothing_is_gained_by_splitting(first in 0u64..5_000, more in 0u64..5_000, whole in 1u64..500) {
            let counted = Pair::default().counts(0, 1, whole, first);
            let pair = Pair { since: 0, attested: first, counted };
            let at_once = Pair::default().counts(0, 1, whole, first + more);
            prop_assert_eq!(counted + pair.counts(0, 1, whole, more), at_once);
            prop_assert!(at_once < 2 * whole);
        }
    }
}

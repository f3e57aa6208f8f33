// SPDX-License-Identifier: AGPL-3.0-or-later
//! The same two again and again count for less. Pure rules.
//!
//! Within a window, the first `whole` units that one person attests for another of one kind count whole; of the next as many a
//! half, then a quarter, and so on: f(x) = 2w − ⌈(2w − r) / 2ⁿ⌉ with n = ⌊x / w⌋ and r = x mod w. So f(x) = x up to w, it never
//! falls, and it stays below 2w: a geometric series, cut to whole units.
//!
//! What one attestation counts is what is lacking to f of all that was attested so far, itself included: so whoever splits what he
//! attests into parts gains nothing, for the parts add up to the same f.
//!
//! **The bound holds whatever is given back.** A pair keeps both what was attested and what that counts. After each attestation the
//! second is at most f of the first, and f is below 2w; to give back only lowers it. So what stands at any time, and what stands in
//! the end, is below 2w. To give back something that was attested while the rate was high leaves the later ones at their low rate, and
//! what comes after may make that up, but no more than its own quantity.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use opensystem_traits::Moment;
use scale_info::TypeInfo;

/// What so many units, attested by one person for another in one window, count together; `whole` of them count whole.
pub fn worth(attested: u64, whole: u64) -> u64 {
    let (Some(times), Some(rest)) = (attested.checked_div(whole), attested.checked_rem(whole)) else {
        return 0;
    };
    let twice = u128::from(whole).saturating_mul(2);
    let short = twice.saturating_sub(rest.into());
    // From 2⁶⁴ on it is one unit that lacks, however many times more.
    let halvings = u32::try_from(times).unwrap_or(u32::MAX).min(127);
    let lacks = short.div_ceil(1u128.checked_shl(halvings).unwrap_or(u128::MAX));
    u64::try_from(twice.saturating_sub(lacks)).unwrap_or(u64::MAX)
}

/// What one person attested for another of one kind, in a window that began with the first of it.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pair {
    /// When the window began, Unix milliseconds.
    pub since: Moment,
    /// Units attested in it, but for those that were given back.
    pub attested: u64,
    /// What they count.
    pub counted: u64,
}

impl Pair {
    /// Attests so many units at `now`; answers what they count. Windows are `window` milliseconds.
    pub fn attest(&mut self, now: Moment, window: u64, whole: u64, quantity: u64) -> u64 {
        if now.saturating_sub(self.since) >= window {
            *self = Self {
                since: now,
                ..Self::default()
            };
        }
        self.attested = self.attested.saturating_add(quantity);
        let counts = worth(self.attested, whole)
            .saturating_sub(self.counted)
            .min(quantity);
        self.counted = self.counted.saturating_add(counts);
        counts
    }

    /// Gives back what was attested at `at` and does not count in the end. Where its window is over there is nothing to give back:
    /// the next one began later. Answers whether anything is left to remember.
    pub fn give_back(&mut self, at: Moment, quantity: u64, counts: u64) -> bool {
        if at >= self.since {
            self.attested = self.attested.saturating_sub(quantity);
            self.counted = self.counted.saturating_sub(counts);
        }
        self.attested > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_count_whole_the_next_a_half() {
        for (attested, counts) in [
            (0, 0),
            (100, 100),
            (101, 100),
            (102, 101),
            (200, 150),
            (300, 175),
            (400, 187),
            (1_000, 199),
            (u64::MAX, 199),
        ] {
            assert_eq!(worth(attested, 100), counts, "{attested}");
        }
        assert_eq!((worth(5, 0), worth(0, 1), worth(1, 1), worth(9, 1)), (0, 0, 1, 1));
        assert_eq!(worth(u64::MAX, u64::MAX), u64::MAX);
    }

    /// By halving again and again, as people would do it with a pencil: in units of 2⁻⁴⁰.
    fn by_hand(mut attested: u64, whole: u64) -> u64 {
        let (mut rate, mut sum) = (1u128 << 40, 0u128);
        while attested > 0 && rate > 0 {
            let part = attested.min(whole);
            sum += u128::from(part) * rate;
            attested -= part;
            rate /= 2;
        }
        u64::try_from(sum >> 40).expect("small numbers")
    }

    #[test]
    fn a_window_that_is_over_begins_anew() {
        let mut pair = Pair::default();
        assert_eq!(pair.attest(1_000, 100, 10, 10), 10);
        assert_eq!(pair.attest(1_099, 100, 10, 10), 5);
        assert_eq!(pair.attest(1_100, 100, 10, 10), 10);
        // What was attested in the old window gives nothing back to the new one.
        assert!(pair.give_back(1_099, 10, 5));
        assert_eq!((pair.since, pair.attested, pair.counted), (1_100, 10, 10));
        assert!(!pair.give_back(1_100, 10, 10));
    }

    /// Attest, take back, attest again: the rounding of halves cannot be gathered.
    #[test]
    fn to_give_back_and_attest_again_gains_nothing() {
        let mut pair = Pair::default();
        assert_eq!(pair.attest(0, 100, 8, 8), 8);
        assert_eq!(pair.attest(0, 100, 8, 1), 0);
        assert_eq!(pair.attest(0, 100, 8, 1), 1);
        pair.give_back(0, 1, 0);
        assert_eq!(pair.attest(0, 100, 8, 1), 0);
        assert_eq!((pair.attested, pair.counted), (10, 9));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn it_is_what_halving_by_hand_gives(attested in 0u64..20_000, whole in 1u64..1_000) {
            prop_assert_eq!(worth(attested, whole), by_hand(attested, whole));
        }

        #[test]
        fn it_never_falls_and_stays_below_twice_the_whole(attested: u64, more: u64, whole in 1u64..=1 << 62) {
            let worth_now = worth(attested, whole);
            prop_assert!(worth(attested.saturating_add(more), whole) >= worth_now);
            prop_assert!(worth_now < 2 * whole && worth_now <= attested);
        }

        #[test]
        fn splitting_gains_nothing(parts in proptest::collection::vec(0u64..500, 1..20), whole in 1u64..300) {
            let (mut split, mut at_once) = (Pair::default(), Pair::default());
            let counted: u64 = parts.iter().map(|part| split.attest(0, 1, whole, *part)).sum();
            let all = parts.iter().sum();
            prop_assert_eq!(counted, at_once.attest(0, 1, whole, all));
            prop_assert_eq!(split, at_once);
        }

        /// What stands is below twice the whole, whatever is given back in whatever order, and never more than was attested.
        #[test]
        fn the_bound_holds_whatever_is_given_back(
            acts in proptest::collection::vec((0u64..500, any::<Option<prop::sample::Index>>()), 1..60),
            whole in 1u64..300,
        ) {
            let mut pair = Pair::default();
            let mut standing: Vec<(u64, u64)> = Vec::new();
            for (quantity, give_back) in acts {
                match give_back.filter(|_| !standing.is_empty()) {
                    Some(which) => {
                        let (quantity, counts) = standing.swap_remove(which.index(standing.len()));
                        pair.give_back(0, quantity, counts);
                    }
                    None => {
                        let counts = pair.attest(0, 1, whole, quantity);
                        prop_assert!(counts <= quantity);
                        standing.push((quantity, counts));
                    }
                }
                let attested: u64 = standing.iter().map(|one| one.0).sum();
                let counted: u64 = standing.iter().map(|one| one.1).sum();
                prop_assert_eq!((pair.attested, pair.counted), (attested, counted));
                prop_assert!(counted < 2 * whole);
            }
        }
    }
}

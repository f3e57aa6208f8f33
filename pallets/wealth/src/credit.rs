// SPDX-License-Identifier: AGPL-3.0-or-later
//! Mutual credit. Pure rules.
//!
//! Who gives something from his account is lower by as much, who receives it higher: so the sum of all balances and of the commons'
//! account is zero, always. A balance may go below zero, as far as its member is known: by `per_partner` for each of those with whom he
//! exchanged as much, one way or the other, and by `most` in all. So a newcomer owes nobody anything that others did not give
//! or take by their own will, and friends who give each other to and fro open no more than `per_partner`.
//!
//! What two exchanged counts as it was reckoned then: where people decide on other numbers, it neither grows nor goes.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A member's account in a kind.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Credit {
    /// Units; below zero he owes them.
    pub balance: i64,
    /// What he exchanged with others, of each no more than what counts.
    pub exchanged: u64,
}

impl Credit {
    /// How far below zero the balance may be.
    pub fn limit(&self, most: u64) -> u64 {
        self.exchanged.min(most)
    }

    /// The account after so much was given from it, and so much more of it counts as exchanged; nothing where that is too much.
    pub fn after_giving(self, quantity: u64, counts: u64, most: u64) -> Option<Self> {
        let exchanged = self.exchanged.checked_add(counts)?;
        let balance = self.balance.checked_sub_unsigned(quantity)?;
        let after = Self { balance, exchanged };
        (after.debt() <= after.limit(most)).then_some(after)
    }

    /// The account after so much was received, and so much more of it counts as exchanged; nothing where no number is as high.
    pub fn after_receiving(self, quantity: u64, counts: u64) -> Option<Self> {
        Some(Self {
            balance: self.balance.checked_add_unsigned(quantity)?,
            exchanged: self.exchanged.checked_add(counts)?,
        })
    }

    /// What he owes.
    pub fn debt(&self) -> u64 {
        0i64.saturating_sub(self.balance).try_into().unwrap_or(0)
    }
}

/// How much of what two exchange now counts, after so much of it counted before.
pub fn counts(before: u64, quantity: u64, per_partner: u64) -> u64 {
    quantity.min(per_partner.saturating_sub(before))
}

/// All of a kind in mutual credit.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CreditTotal {
    /// What was ever given.
    pub given: u64,
    /// What those who left owe.
    pub departed: u64,
    /// The commons' account: what was given to them, less the debts that were written off.
    pub commons: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_two_exchange_counts_up_to_its_measure() {
        for (before, quantity, counted) in [(0, 60, 60), (60, 60, 60), (60, 61, 60), (120, 1, 0), (200, 5, 0)]
        {
            assert_eq!(counts(before, quantity, 120), counted);
        }
    }

    #[test]
    fn one_gives_as_far_as_one_is_known() {
        let new = Credit::default();
        let account = |balance, exchanged| Some(Credit { balance, exchanged });
        assert_eq!(new.after_giving(60, 60, 2_400), account(-60, 60));
        assert_eq!(new.after_giving(61, 60, 2_400), None);
        assert_eq!(new.after_giving(61, 61, 60), None);
        assert_eq!(new.after_giving(u64::MAX, 120, 2_400), None);
        assert_eq!(new.after_receiving(60, 60), account(60, 60));
        assert_eq!(new.after_receiving(u64::MAX, 1), None);
        let full = Credit {
            balance: 0,
            exchanged: u64::MAX,
        };
        assert_eq!(full.after_giving(1, 1, 1), None);
        assert_eq!(full.after_receiving(1, 1), None);
    }

    #[test]
    fn a_debt_is_what_is_below_zero() {
        for (balance, debt) in [(i64::MIN, 0x7fff_ffff_ffff_ffff), (-5, 5), (0, 0), (7, 0)] {
            let credit = Credit {
                balance,
                exchanged: 0,
            };
            assert_eq!(credit.debt(), debt);
        }
    }

    proptest! {
        /// Whatever is given, nobody is lower than he is known.
        #[test]
        fn no_debt_is_above_its_limit(
            gifts in prop::collection::vec((any::<bool>(), 1u64..200, 0usize..5), 1..80),
            per_partner in 1u64..150,
            most in 1u64..500,
        ) {
            let (mut account, mut pairs) = (Credit::default(), [0u64; 5]);
            for (gives, quantity, other) in gifts {
                let more = counts(pairs[other], quantity, per_partner);
                let after = match gives {
                    true => account.after_giving(quantity, more, most),
                    false => account.after_receiving(quantity, more),
                };
                if let Some(after) = after {
                    account = after;
                    pairs[other] += more;
                }
                prop_assert_eq!(account.exchanged, pairs.iter().sum::<u64>());
                prop_assert!(account.debt() <= account.limit(most));
                prop_assert!(pairs.iter().all(|pair| *pair <= per_partner));
            }
        }
    }
}

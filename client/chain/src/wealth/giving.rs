// SPDX-License-Identifier: AGPL-3.0-or-later
//! What members give each other without anybody attesting it, in plain types: thanks out of a budget, and time that is lent and
//! owed among all.

use super::KindId;
use crate::model::{MemberId, Moment};
use serde::Serialize;

/// The number of a gift.
pub type GiftId = u32;

/// Thanks, or time, that a member gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gift {
    pub id: GiftId,
    pub from: MemberId,
    /// To whom; nothing where it was given to the commons.
    pub to: Option<MemberId>,
    pub kind: KindId,
    pub quantity: u64,
    pub reason: String,
    pub at: Moment,
}

/// How a member stands in a kind of mutual credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Credit {
    pub kind: KindId,
    /// What he was given less what he gave; the balances of all, and of the commons, make nothing together.
    pub balance: i64,
    /// How far below nothing he can go as things stand.
    pub limit: u64,
}

/// How all stand together in a kind of mutual credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CreditTotal {
    pub kind: KindId,
    /// What was ever given.
    pub given: u64,
    /// What those who left owe.
    pub departed: u64,
    /// The balance of the commons: raised by what is given to them, lowered by debts that a decision wrote off.
    pub commons: i64,
}

impl Credit {
    /// What a member can give to another now: the limit grows by what is given, as far as it still counts between the two, and
    /// never over `most`.
    pub fn room(&self, still_counts: u64, most: u64) -> u64 {
        // Who is below his limit already, since a decision lowered it, is to be given something first.
        match i128::from(self.balance) < -i128::from(self.limit) {
            true => 0,
            false => self.above(self.limit.saturating_add(still_counts).min(most)),
        }
    }

    /// What he can give to the commons now, by which his limit does not grow.
    pub fn room_for_commons(&self) -> u64 {
        self.above(self.limit)
    }

    /// How far the balance is above a limit.
    fn above(&self, limit: u64) -> u64 {
        let above = i128::from(self.balance) + i128::from(limit);
        u64::try_from(above.max(0)).unwrap_or(u64::MAX)
    }

    /// The balance when so much more was given.
    pub fn after_giving(&self, quantity: u64) -> i64 {
        self.balance.saturating_sub_unsigned(quantity)
    }

    /// What is owed; nothing where the balance is none below nothing.
    pub fn debt(&self) -> u64 {
        match self.balance < 0 {
            true => self.balance.unsigned_abs(),
            false => 0,
        }
    }
}

impl CreditTotal {
    /// What all members have together: what the commons lack.
    pub fn members(&self) -> i64 {
        self.commons.saturating_neg()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credit(balance: i64, limit: u64) -> Credit {
        Credit {
            kind: 4,
            balance,
            limit,
        }
    }

    #[test]
    fn the_limit_grows_with_the_gift_itself_but_not_over_the_most() {
        // Who never exchanged anything begins with one.
        assert_eq!(credit(0, 0).room(120, 2_400), 120);
        assert_eq!(credit(-120, 120).room(120, 2_400), 120);
        assert_eq!(credit(-2_400, 2_400).room(120, 2_400), 0);
        assert_eq!(credit(-2_340, 2_340).room(120, 2_400), 60);
        assert_eq!(credit(50, 50).room(120, 2_400), 220);
        // What the two exchanged before counts no more.
        assert_eq!(credit(-60, 120).room(0, 2_400), 60);
        // A decision lowered the most.
        assert_eq!(credit(-200, 100).room(120, 100), 0);
        assert_eq!(credit(i64::MAX, u64::MAX).room(u64::MAX, u64::MAX), u64::MAX);
        assert_eq!(credit(i64::MIN, 0).room(1, 1), 0);
    }

    #[test]
    fn what_is_given_to_the_commons_brings_no_credit() {
        assert_eq!(credit(0, 0).room_for_commons(), 0);
        assert_eq!(credit(-100, 120).room_for_commons(), 20);
        assert_eq!(credit(30, 0).room_for_commons(), 30);
    }

    #[test]
    fn balances_are_signed() {
        assert_eq!(credit(30, 0).after_giving(90), -60);
        assert_eq!(credit(i64::MIN, 0).after_giving(1), i64::MIN);
        assert_eq!([-60, 0, 7].map(|balance| credit(balance, 0).debt()), [60, 0, 0]);
        let total = CreditTotal {
            kind: 4,
            given: 90,
            departed: 0,
            commons: -30,
        };
        assert_eq!(total.members(), 30);
    }
}

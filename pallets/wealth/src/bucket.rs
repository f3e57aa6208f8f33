// SPDX-License-Identifier: AGPL-3.0-or-later
//! How much a member can record or attest at once, and how that comes back with time. Pure rules.
//!
//! A bucket keeps what is *spent*, not what is left: an absent one is full, and when the numbers change no bucket has to be
//! visited. It is kept in units times the milliseconds of a day, so that nothing is rounded however often it is touched.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use opensystem_traits::Moment;
use scale_info::TypeInfo;

/// What a member has spent.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Bucket {
    /// Units times the milliseconds of a day, at `at`.
    pub spent: u128,
    /// When, Unix milliseconds.
    pub at: Moment,
}

/// How buckets fill.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flow {
    /// Units that come back in a day.
    pub a_day: u64,
    /// How many days' units a full one holds.
    pub days: u32,
    /// How long a day is, milliseconds.
    pub day_millis: u64,
}

impl Flow {
    /// What of it is spent at `now`, in units times the milliseconds of a day.
    fn spent(&self, bucket: Option<Bucket>, now: Moment) -> u128 {
        bucket.map_or(0, |bucket| {
            let passed = u128::from(now.saturating_sub(bucket.at));
            bucket
                .spent
                .saturating_sub(passed.saturating_mul(self.a_day.into()))
        })
    }

    fn scaled(&self, units: u64) -> u128 {
        u128::from(units).saturating_mul(self.day_millis.into())
    }

    fn capacity(&self) -> u128 {
        self.scaled(self.a_day).saturating_mul(self.days.into())
    }

    /// How many whole units are left at `now`.
    pub fn room(&self, bucket: Option<Bucket>, now: Moment) -> u64 {
        let left = self.capacity().saturating_sub(self.spent(bucket, now));
        let units = left.checked_div(self.day_millis.into()).unwrap_or(0);
        u64::try_from(units).unwrap_or(u64::MAX)
    }

    /// The bucket after so many units were spent; nothing where it does not hold them.
    pub fn spend(&self, bucket: Option<Bucket>, now: Moment, units: u64) -> Option<Bucket> {
        let spent = self.spent(bucket, now).saturating_add(self.scaled(units));
        (spent <= self.capacity()).then_some(Bucket { spent, at: now })
    }

    /// The bucket after so many units came back; nothing where it is full.
    pub fn give_back(&self, bucket: Option<Bucket>, now: Moment, units: u64) -> Option<Bucket> {
        let spent = self.spent(bucket, now).saturating_sub(self.scaled(units));
        (spent > 0).then_some(Bucket { spent, at: now })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FLOW: Flow = Flow {
        a_day: 600,
        days: 7,
        day_millis: 86_400_000,
    };
    const NOW: Moment = 2_000_000_000_000;

    #[test]
    fn a_week_offline_is_recorded_at_once_and_comes_back_day_by_day() {
        assert_eq!(FLOW.room(None, NOW), 4_200);
        assert_eq!(FLOW.spend(None, NOW, 4_201), None);
        let empty = FLOW.spend(None, NOW, 4_200);
        assert_eq!(FLOW.room(empty, NOW), 0);
        assert_eq!(FLOW.room(empty, NOW + 144_000 - 1), 0);
        assert_eq!(FLOW.room(empty, NOW + 144_000), 1);
        assert_eq!(FLOW.room(empty, NOW + 86_400_000), 600);
        assert_eq!(FLOW.room(empty, NOW + 8 * 86_400_000), 4_200);
        let back = FLOW.give_back(empty, NOW, 200);
        assert_eq!(FLOW.room(back, NOW), 200);
        assert_eq!(FLOW.give_back(back, NOW, 4_000), None);
    }

    #[test]
    fn numbers_that_change_hold_at_once() {
        let bucket = FLOW.spend(None, NOW, 100);
        let tighter = Flow { a_day: 10, ..FLOW };
        assert_eq!(tighter.room(bucket, NOW), 0);
        assert_eq!(tighter.spend(bucket, NOW, 1), None);
        assert_eq!(
            Flow {
                day_millis: 0,
                ..FLOW
            }
            .room(bucket, NOW),
            0
        );
    }

    proptest! {
        /// Over any time, nobody spends more than a full bucket and what came back meanwhile, to the millisecond.
        #[test]
        fn nobody_spends_more_than_flows(steps in proptest::collection::vec((0u64..200_000_000, 0u64..3_000), 1..50)) {
            let (mut bucket, mut now, mut sum) = (None, NOW, 0u128);
            for (passes, units) in steps {
                now += passes;
                let room = FLOW.room(bucket, now);
                match FLOW.spend(bucket, now, units) {
                    Some(after) => {
                        prop_assert!(units <= room);
                        bucket = Some(after);
                        sum += u128::from(units);
                    }
                    None => prop_assert!(units > room),
                }
                let flowed = FLOW.capacity() + u128::from(now - NOW) * 600;
                prop_assert!(sum * 86_400_000 <= flowed);
            }
        }
    }
}

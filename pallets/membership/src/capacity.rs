// SPDX-License-Identifier: AGPL-3.0-or-later
//! How many a member can invite. Pure rules.
//!
//! Every sponsor of age has a bucket of `burst` units that fills by one unit each `refill_millis`. An invitation takes
//! a unit. When it is declined, lapses or is withdrawn, the unit comes back after a delay; when it is accepted it does
//! not, but time fills the bucket. So one bad member and those whom he brings can be at most
//! `N(t) <= (1 + b + A / refill)^ceil(t / A)`, where A is the age from which one invites on one's own bucket.
//!
//! The bucket stores what is *spent*, not what is left: an absent bucket is a full one, and a smaller burst (a larger
//! community) needs no visit to every bucket.

use crate::types::MAX_OPEN;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::{MemberId, Moment};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Limits for communities from a size on: they tighten as it grows, so that a founding group can grow fast.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Serialize,
    Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Persons in good standing from which on this tier holds.
    pub from_persons: u32,
    /// Units a full bucket holds, 1 to 16.
    pub burst: u32,
    /// Milliseconds for one unit to come back.
    pub refill_millis: u64,
}

/// The numbers of membership that people govern. Periods are milliseconds.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Serialize,
    Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// How long an invitation can be accepted. Too low: people far from a connection miss it. Too high: a stale
    /// exchange lets in somebody forgotten.
    pub invitation_millis: u64,
    /// How long a unit takes to come back after a decline, lapse or withdrawal. Too low: one can invite at random and
    /// see who bites. Too high: an honest mistake costs dearly.
    pub unit_return_millis: u64,
    /// Age from which a member invites on his own bucket. Too low: a bad member multiplies fast. Too high: newcomers
    /// depend on their elders for long.
    pub age_millis: u64,
    /// How long a new key waits before it takes effect. Too low: a thief takes the place before its owner sees it. Too
    /// high: a compromised key stays in force.
    pub key_change_millis: u64,
    /// How long a membership lasts without being renewed. Too low: people are pestered. Too high: the dead count as voters.
    pub renewal_millis: u64,
    /// How long after that a member is still in good standing. Too low: a cliff edge. Too high: the same as above.
    pub grace_millis: u64,
    /// Capacity by size of the community, in rising order of size; the first begins at 0.
    pub tiers: [Tier; 3],
}

const MINUTE: u64 = 60_000;
const DAY: u64 = 86_400_000;

impl Rules {
    /// The rules of an ecosystem that states none, for a day of 24 hours.
    pub const DEFAULT: Self = Self::with_day(DAY);

    /// The same rules for another length of the day.
    pub const fn with_day(day_millis: u64) -> Self {
        Self {
            invitation_millis: day_millis.saturating_mul(30),
            unit_return_millis: day_millis.saturating_mul(3),
            age_millis: day_millis.saturating_mul(60),
            key_change_millis: day_millis.saturating_mul(3),
            renewal_millis: day_millis.saturating_mul(365),
            grace_millis: day_millis.saturating_mul(60),
            tiers: [
                Tier {
                    from_persons: 0,
                    burst: 12,
                    refill_millis: day_millis,
                },
                Tier {
                    from_persons: 150,
                    burst: 8,
                    refill_millis: day_millis.saturating_mul(5),
                },
                Tier {
                    from_persons: 5_000,
                    burst: 5,
                    refill_millis: day_millis.saturating_mul(15),
                },
            ],
        }
    }

    /// Checks ranges and relations; answers the field at fault and what it should be.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let within = |value: u64, least: u64, most: u64| value >= least && value <= most;
        if !within(self.invitation_millis, MINUTE, 400 * DAY) {
            return Err(("invitation_millis", "an invitation lasts one minute to 400 days"));
        }
        if !within(self.unit_return_millis, 0, 400 * DAY) {
            return Err(("unit_return_millis", "a unit comes back within 400 days"));
        }
        if !within(self.age_millis, 0, 4_000 * DAY) {
            return Err(("age_millis", "a member is of age within 4,000 days"));
        }
        if !within(self.key_change_millis, MINUTE, 400 * DAY) {
            return Err(("key_change_millis", "a new key waits one minute to 400 days"));
        }
        if !within(self.renewal_millis, MINUTE, 4_000 * DAY) {
            return Err(("renewal_millis", "a membership lasts one minute to 4,000 days"));
        }
        if !within(self.grace_millis, MINUTE, 400 * DAY) {
            return Err(("grace_millis", "the grace lasts one minute to 400 days"));
        }
        self.check_tiers()
    }

    fn check_tiers(&self) -> Result<(), (&'static str, &'static str)> {
        let [first, second, third] = &self.tiers;
        if first.from_persons != 0 {
            return Err(("tiers", "the first tier begins at 0 persons"));
        }
        for (smaller, larger) in [(first, second), (second, third)] {
            if larger.from_persons <= smaller.from_persons {
                return Err((
                    "tiers",
                    "each tier begins at a larger community than the one before",
                ));
            }
            if larger.burst > smaller.burst || larger.refill_millis < smaller.refill_millis {
                return Err((
                    "tiers",
                    "limits tighten with size: burst does not rise, refill does not shorten",
                ));
            }
        }
        for tier in &self.tiers {
            if tier.burst < 1 || tier.burst > MAX_OPEN {
                return Err(("tiers", "a burst is 1 to 16 invitations"));
            }
            if tier.refill_millis < 1_000 || tier.refill_millis > 400 * DAY {
                return Err(("tiers", "a unit comes back in one second to 400 days"));
            }
        }
        Ok(())
    }

    /// The rules as they may be used whatever is stored: a value out of its range falls back to the default.
    pub fn clamped(self) -> Self {
        match self.check() {
            Ok(()) => self,
            Err(_) => Self::DEFAULT,
        }
    }

    /// The tier of a community of so many persons.
    pub fn tier(&self, persons: u32) -> Tier {
        let [first, second, third] = self.tiers;
        if persons >= third.from_persons {
            third
        } else if persons >= second.from_persons {
            second
        } else {
            first
        }
    }
}

/// An open invitation, seen from the sponsor's side.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Pledge<AccountId> {
    /// The invitation's number on this bucket.
    pub number: u32,
    /// Who is invited.
    pub invitee: AccountId,
}

/// A sponsor's capacity.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Sponsorship<AccountId> {
    /// Units spent and not yet come back.
    pub spent: u32,
    /// Since when time has been filling the bucket; whole refills only are counted, so that no fraction is lost.
    pub since: Moment,
    /// Number of the next invitation. Never falls, so that no identifier is used twice.
    pub next: u32,
    /// Open invitations, and lapsed ones not yet cleared.
    pub open: BoundedVec<Pledge<AccountId>, ConstU32<MAX_OPEN>>,
    /// When units given back become available.
    pub returning: BoundedVec<Moment, ConstU32<MAX_OPEN>>,
    /// No capacity: the member left, is suspended or excluded.
    pub closed: bool,
    /// Whom he brought and is answering for, suspended or excluded at present: while there is one, no capacity.
    pub answering_for: BoundedVec<MemberId, ConstU32<MAX_OPEN>>,
}

impl<AccountId> Default for Sponsorship<AccountId> {
    fn default() -> Self {
        Self {
            spent: 0,
            since: 0,
            next: 1,
            open: BoundedVec::new(),
            returning: BoundedVec::new(),
            closed: false,
            answering_for: BoundedVec::new(),
        }
    }
}

impl<AccountId> Sponsorship<AccountId> {
    /// Counts what time has brought back until `now`. Bounded by the number of units returning.
    pub fn settle(&mut self, now: Moment, tier: &Tier) {
        let before = self.returning.len();
        self.returning.retain(|at| *at > now);
        let returned = before.saturating_sub(self.returning.len());
        self.spent = self
            .spent
            .saturating_sub(u32::try_from(returned).unwrap_or(u32::MAX));

        let refills = now
            .saturating_sub(self.since)
            .checked_div(tier.refill_millis)
            .unwrap_or(0);
        self.spent = self
            .spent
            .saturating_sub(u32::try_from(refills).unwrap_or(u32::MAX));
        self.since = self
            .since
            .saturating_add(refills.saturating_mul(tier.refill_millis));
        if self.spent == 0 {
            self.since = now;
        }
    }

    /// Units available after [`Self::settle`].
    pub fn available(&self, tier: &Tier) -> u32 {
        if self.closed || !self.answering_for.is_empty() {
            return 0;
        }
        tier.burst.saturating_sub(self.spent)
    }

    /// When the next unit comes back, after [`Self::settle`]; nothing while none is spent.
    pub fn next_at(&self, tier: &Tier) -> Option<Moment> {
        if self.spent == 0 {
            return None;
        }
        let refill = self.since.saturating_add(tier.refill_millis);
        Some(
            self.returning
                .iter()
                .copied()
                .min()
                .map_or(refill, |at| at.min(refill)),
        )
    }

    /// Takes a unit for an invitation that [`Self::available`] allowed; answers its number.
    pub fn spend(&mut self) -> u32 {
        let number = self.next;
        self.next = number.saturating_add(1);
        self.spent = self.spent.saturating_add(1);
        number
    }

    /// Sends a unit on its way back. A bucket never holds more than its burst, so where the list is full the unit that
    /// would come last is already one too many.
    pub fn give_back(&mut self, at: Moment) {
        let _ = self.returning.try_push(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TIER: Tier = Tier {
        from_persons: 0,
        burst: 3,
        refill_millis: 10,
    };

    #[test]
    fn the_default_rules_keep_their_own_ranges() {
        assert_eq!(Rules::DEFAULT.check(), Ok(()));
        assert_eq!(Rules::with_day(60_000).check(), Ok(()));
    }

    #[test]
    fn each_rule_out_of_range_is_named() {
        let named = |change: &dyn Fn(&mut Rules)| {
            let mut rules = Rules::DEFAULT;
            change(&mut rules);
            assert_eq!(rules.clamped(), Rules::DEFAULT);
            rules.check().unwrap_err().0
        };
        assert_eq!(named(&|r| r.invitation_millis = 59_999), "invitation_millis");
        assert_eq!(named(&|r| r.invitation_millis = u64::MAX), "invitation_millis");
        assert_eq!(named(&|r| r.unit_return_millis = u64::MAX), "unit_return_millis");
        assert_eq!(named(&|r| r.age_millis = u64::MAX), "age_millis");
        assert_eq!(named(&|r| r.key_change_millis = 0), "key_change_millis");
        assert_eq!(named(&|r| r.renewal_millis = 59_999), "renewal_millis");
        assert_eq!(named(&|r| r.renewal_millis = u64::MAX), "renewal_millis");
        assert_eq!(named(&|r| r.grace_millis = 0), "grace_millis");
        assert_eq!(named(&|r| r.grace_millis = u64::MAX), "grace_millis");
        assert_eq!(named(&|r| r.tiers[0].from_persons = 1), "tiers");
        assert_eq!(named(&|r| r.tiers[2].burst = 9), "tiers");
        assert_eq!(named(&|r| r.tiers[0].burst = 17), "tiers");
        assert_eq!(named(&|r| r.tiers[2].burst = 0), "tiers");
        assert_eq!(named(&|r| r.tiers[1].from_persons = 5_000), "tiers");
        assert_eq!(named(&|r| r.tiers[0].refill_millis = 0), "tiers");
    }

    #[test]
    fn the_tier_follows_the_size() {
        let rules = Rules::DEFAULT;
        for (persons, burst) in [
            (0, 12),
            (149, 12),
            (150, 8),
            (4_999, 8),
            (5_000, 5),
            (u32::MAX, 5),
        ] {
            assert_eq!(rules.tier(persons).burst, burst, "{persons}");
        }
    }

    #[test]
    fn an_absent_bucket_is_full_and_fills_by_whole_units() {
        let mut bucket = Sponsorship::<u64>::default();
        bucket.settle(1_000, &TIER);
        assert_eq!(bucket.available(&TIER), 3);
        for number in 1..=3 {
            assert_eq!(bucket.spend(), number);
        }
        assert_eq!(bucket.available(&TIER), 0);
        assert_eq!(bucket.next_at(&TIER), Some(1_010));
        bucket.settle(1_009, &TIER);
        assert_eq!(bucket.available(&TIER), 0);
        bucket.settle(1_019, &TIER);
        assert_eq!(bucket.available(&TIER), 1);
        // The nine milliseconds past the refill are not lost.
        bucket.settle(1_020, &TIER);
        assert_eq!(bucket.available(&TIER), 2);
    }

    #[test]
    fn a_closed_bucket_and_one_who_answers_have_none() {
        let mut bucket = Sponsorship::<u64> {
            closed: true,
            ..Default::default()
        };
        assert_eq!(bucket.available(&TIER), 0);
        bucket.closed = false;
        bucket.answering_for.try_push(7).unwrap();
        assert_eq!(bucket.available(&TIER), 0);
    }

    /// The slow, obvious model: each unit spent is a thing that comes back when its moment has come or when a refill
    /// falls due; it walks time one millisecond at a time.
    #[derive(Default)]
    struct Model {
        spent: u32,
        returning: Vec<Moment>,
        last_refill: Moment,
    }

    impl Model {
        fn walk(&mut self, from: Moment, to: Moment) {
            for now in from.saturating_add(1)..=to {
                let due = self.returning.iter().filter(|at| **at <= now).count();
                self.returning.retain(|at| *at > now);
                self.spent = self.spent.saturating_sub(due as u32);
                if self.spent == 0 {
                    self.last_refill = now;
                } else if now == self.last_refill + TIER.refill_millis {
                    self.spent -= 1;
                    self.last_refill = now;
                }
            }
        }
    }

    proptest! {
        /// Touching the bucket at every millisecond or only when needed makes no difference.
        #[test]
        fn a_lazy_bucket_agrees_with_the_model(
            steps in prop::collection::vec((0u64..40, 0u8..3), 1..60)
        ) {
            let mut bucket = Sponsorship::<u64>::default();
            let mut model = Model::default();
            let mut now = 0;
            for (wait, act) in steps {
                model.walk(now, now + wait);
                now += wait;
                bucket.settle(now, &TIER);
                prop_assert_eq!(bucket.spent, model.spent);
                if act == 0 && bucket.available(&TIER) > 0 {
                    bucket.spend();
                    model.spent += 1;
                }
                if act == 1 && model.returning.len() < model.spent as usize {
                    bucket.give_back(now + 15);
                    model.returning.push(now + 15);
                }
            }
        }

        /// However one invites, in any stretch of time a bucket pays no more than its burst and what time refilled.
        #[test]
        fn a_bucket_pays_at_most_burst_and_refills(waits in prop::collection::vec(0u64..25, 1..200)) {
            let mut bucket = Sponsorship::<u64>::default();
            let (mut now, mut paid) = (0u64, 0u64);
            for wait in waits {
                now += wait;
                bucket.settle(now, &TIER);
                while bucket.available(&TIER) > 0 {
                    bucket.spend();
                    paid += 1;
                }
                prop_assert!(paid <= u64::from(TIER.burst) + now / TIER.refill_millis);
            }
        }
    }
}

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
    /// How long after joining a member is answered for by who vouched for him. Too low: who brings in a swarm goes on before
    /// anybody notices. Too high: people dare vouch for nobody.
    pub accountability_millis: u64,
    /// How long a warning is remembered. Too low: there are no steps between nothing and suspension. Too high: nothing is
    /// ever forgiven.
    pub warning_millis: u64,
    /// The longest suspension. Too low: only exclusion is left. Too high: it is an exclusion by another name.
    pub suspension_millis: u64,
    /// How long after an appeal was dismissed the same measure can be appealed against again. Too low: the jury tires. Too
    /// high: there is no way back.
    pub appeal_millis: u64,
    /// How long a key that guardians approved waits, and a choice of other guardians; at least as long as a change of key.
    /// Too low: the owner of a key that is not lost has no time to contest. Too high: who lost his is locked out for long.
    pub guardian_millis: u64,
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
            accountability_millis: day_millis.saturating_mul(365),
            warning_millis: day_millis.saturating_mul(365),
            suspension_millis: day_millis.saturating_mul(180),
            appeal_millis: day_millis.saturating_mul(90),
            guardian_millis: day_millis.saturating_mul(14),
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
        let ranges = [
            (
                self.invitation_millis,
                MINUTE,
                400,
                "invitation_millis",
                "an invitation lasts one minute to 400 days",
            ),
            (
                self.unit_return_millis,
                0,
                400,
                "unit_return_millis",
                "a unit comes back within 400 days",
            ),
            (
                self.age_millis,
                0,
                4_000,
                "age_millis",
                "a member is of age within 4,000 days",
            ),
            (
                self.key_change_millis,
                MINUTE,
                400,
                "key_change_millis",
                "a new key waits one minute to 400 days",
            ),
            (
                self.renewal_millis,
                MINUTE,
                4_000,
                "renewal_millis",
                "a membership lasts one minute to 4,000 days",
            ),
            (
                self.grace_millis,
                MINUTE,
                400,
                "grace_millis",
                "the grace lasts one minute to 400 days",
            ),
            (
                self.accountability_millis,
                0,
                4_000,
                "accountability_millis",
                "one answers for whom one brings 4,000 days at most",
            ),
            (
                self.warning_millis,
                MINUTE,
                4_000,
                "warning_millis",
                "a warning is remembered one minute to 4,000 days",
            ),
            (
                self.suspension_millis,
                MINUTE,
                4_000,
                "suspension_millis",
                "the longest suspension is one minute to 4,000 days",
            ),
            (
                self.appeal_millis,
                0,
                400,
                "appeal_millis",
                "one appeals again within 400 days",
            ),
            (
                self.guardian_millis,
                MINUTE,
                400,
                "guardian_millis",
                "what guardians approve waits one minute to 400 days",
            ),
        ];
        for (value, least, most_days, field, problem) in ranges {
            if value < least || value > DAY.saturating_mul(most_days) {
                return Err((field, problem));
            }
        }
        if self.guardian_millis < self.key_change_millis {
            return Err((
                "guardian_millis",
                "what guardians approve waits at least as long as a change of key",
            ));
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
    pub answering_for: BoundedVec<Answer, ConstU32<MAX_OPEN>>,
}

/// A member for whom his sponsor answers.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Answer {
    /// Whom he brought.
    pub member: MemberId,
    /// Until when he answers for him, Unix milliseconds.
    pub until: Moment,
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
        self.answering_for.retain(|answer| answer.until > now);
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

    /// He answers for one more, from `now` on. Where the list is full, those for whom he answers longest stay.
    pub fn answer_for(&mut self, answer: Answer, now: Moment) {
        self.answering_for
            .retain(|held| held.until > now && held.member != answer.member);
        let Err(answer) = self.answering_for.try_push(answer) else {
            return;
        };
        let shortest = self.answering_for.iter_mut().min_by_key(|held| held.until);
        if let Some(held) = shortest.filter(|held| held.until < answer.until) {
            *held = answer;
        }
    }

    /// He answers for this one no more.
    pub fn answer_no_more_for(&mut self, member: MemberId) {
        self.answering_for.retain(|held| held.member != member);
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
        assert_eq!(
            named(&|r| r.accountability_millis = u64::MAX),
            "accountability_millis"
        );
        assert_eq!(named(&|r| r.warning_millis = 0), "warning_millis");
        assert_eq!(named(&|r| r.suspension_millis = 0), "suspension_millis");
        assert_eq!(named(&|r| r.appeal_millis = u64::MAX), "appeal_millis");
        assert_eq!(named(&|r| r.guardian_millis = 0), "guardian_millis");
        assert_eq!(
            named(&|r| r.guardian_millis = r.key_change_millis - 1),
            "guardian_millis"
        );
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
        let answer = |member, until| Answer { member, until };
        bucket.answer_for(answer(7, 100), 10);
        assert_eq!(bucket.available(&TIER), 0);
        bucket.answer_no_more_for(8);
        bucket.settle(99, &TIER);
        assert_eq!(bucket.available(&TIER), 0);
        bucket.settle(100, &TIER);
        assert_eq!(bucket.available(&TIER), 3);
        bucket.answer_for(answer(7, 300), 100);
        bucket.answer_no_more_for(7);
        assert_eq!(bucket.available(&TIER), 3);
    }

    #[test]
    fn where_more_are_to_be_answered_for_than_there_is_room_the_longest_stay() {
        let mut bucket = Sponsorship::<u64>::default();
        for member in 0..20 {
            let until = 100 + u64::from(member);
            bucket.answer_for(Answer { member, until }, 10);
        }
        bucket.answer_for(
            Answer {
                member: 50,
                until: 20,
            },
            10,
        );
        let mut held: Vec<u32> = bucket.answering_for.iter().map(|answer| answer.member).collect();
        held.sort_unstable();
        assert_eq!(held, (4..20).collect::<Vec<_>>());
        // Once more for the same one takes no second place.
        bucket.answer_for(
            Answer {
                member: 19,
                until: 500,
            },
            10,
        );
        assert_eq!(bucket.answering_for.len(), 16);
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

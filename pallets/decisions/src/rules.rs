// SPDX-License-Identifier: AGPL-3.0-or-later
//! The numbers of decisions that people govern, but for those that each area has. Pure rules.

use crate::share;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

const DAY: u64 = 86_400_000;

/// How much people may bring in, and what becomes of what they brought. Periods are milliseconds.
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
    /// Ideas and open proposals of one member, while the community is quiet. Too low: who has ideas is held back. Too high:
    /// one person fills everybody's evening.
    pub open_when_quiet: u32,
    /// The same while it is busy, at most as many. Too low: the busy shut the others out. Too high: people tire of voting.
    pub open_when_busy: u32,
    /// From how many open votes on the community is busy. Too low: it is always busy. Too high: the limit never tightens.
    pub busy_from: u32,
    /// How many of a thousand who can vote must second a block for it to stand, one at least, its author not counted. Too low: a
    /// couple stops everybody. Too high: consent is a majority by another name.
    pub seconding_permille: u16,
    /// How long an idea is kept if nothing becomes of it. Too low: it is gone before anybody takes it up. Too high: the list
    /// of ideas is an attic.
    pub idea_millis: u64,
    /// During how many of a thousand parts of a vote its proposal can still be amended; the vote then begins again. Too low:
    /// a good objection comes too late. Too high: who loses begins again.
    pub young_permille: u16,
    /// How much of a block what falls due may take, in hundredths; 10 to 20. Too low: what passed waits. Too high: people's
    /// own acts wait.
    pub budget_percent: u8,
    /// How long after a decision failed to take effect it can be tried again. Too low: it is tried in vain. Too high: what
    /// was repaired waits.
    pub retry_millis: u64,
    /// Until how long after it was due a decision that failed can be tried again. Too low: what it lacked comes too late. Too
    /// high: a forgotten decision takes effect when nobody expects it.
    pub retriable_millis: u64,
    /// How long ballots are kept after a vote is over. Too low: nobody has time to count them again. Too high: the chain
    /// carries them for nothing; archives remember.
    pub ballots_millis: u64,
    /// For how long a person delegates at most. Too low: who trusts others has to say so again and again. Too high: people are
    /// spoken for who have forgotten it.
    pub delegation_millis: u64,
    /// How many of a thousand who could vote must ask that a decision be called back, two at least. Too low: every decision
    /// is voted on twice. Too high: who sees a mistake before it takes effect is not heard.
    pub call_back_permille: u16,
}

impl Rules {
    /// The rules of an ecosystem that states none, for a day of 24 hours.
    pub const DEFAULT: Self = Self::with_day(DAY);

    /// The same rules for another length of the day.
    pub const fn with_day(day_millis: u64) -> Self {
        Self {
            open_when_quiet: 8,
            open_when_busy: 2,
            busy_from: 40,
            seconding_permille: 50,
            idea_millis: day_millis.saturating_mul(90),
            young_permille: 250,
            budget_percent: 20,
            retry_millis: day_millis.div_euclid(24),
            retriable_millis: day_millis.saturating_mul(90),
            ballots_millis: day_millis.saturating_mul(365),
            delegation_millis: day_millis.saturating_mul(365),
            call_back_permille: 100,
        }
    }

    /// Checks ranges and relations; answers the field at fault and what it should be.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let days = |days: u64| DAY.saturating_mul(days);
        let faults = [
            (
                !(1..=64).contains(&self.open_when_quiet),
                "open_when_quiet",
                "a member has 1 to 64 ideas and open proposals",
            ),
            (
                self.open_when_busy < 1 || self.open_when_busy > self.open_when_quiet,
                "open_when_busy",
                "while the community is busy a member has at least one, and no more than while it is quiet",
            ),
            (
                !(50..=1_000).contains(&self.seconding_permille),
                "seconding_permille",
                "50 to 1,000 of a thousand second a block",
            ),
            (
                self.idea_millis < 1_000 || self.idea_millis > days(400),
                "idea_millis",
                "an idea is kept for one second to 400 days",
            ),
            (
                self.young_permille > 1_000,
                "young_permille",
                "a proposal is young for at most the whole vote, 1,000 of a thousand",
            ),
            (
                !(10..=20).contains(&self.budget_percent),
                "budget_percent",
                "what falls due takes 10 to 20 hundredths of a block",
            ),
            (
                self.retry_millis > days(30),
                "retry_millis",
                "a decision that failed can be tried again within 30 days",
            ),
            (
                self.retriable_millis > days(400),
                "retriable_millis",
                "a decision that failed can be tried again for 400 days at most",
            ),
            (
                self.ballots_millis < 1_000 || self.ballots_millis > days(4_000),
                "ballots_millis",
                "ballots are kept for one second to 4,000 days",
            ),
            (
                self.delegation_millis < 1_000 || self.delegation_millis > days(800),
                "delegation_millis",
                "a delegation lasts one second to 800 days at most",
            ),
            (
                !(50..=1_000).contains(&self.call_back_permille),
                "call_back_permille",
                "50 to 1,000 of a thousand call a decision back",
            ),
        ];
        match faults.iter().find(|(wrong, ..)| *wrong) {
            Some((_, field, problem)) => Err((field, problem)),
            None => Ok(()),
        }
    }

    /// These rules if they are in their ranges, the default ones otherwise: an older or foreign value in the state must not
    /// reach the rules.
    pub fn clamped(self) -> Self {
        match self.check() {
            Ok(()) => self,
            Err(_) => Self::DEFAULT,
        }
    }

    /// How many of so many persons who could vote must ask that a decision be called back: never one alone.
    pub fn callers_needed(&self, persons: u32) -> u32 {
        share(self.call_back_permille, persons).max(2)
    }

    /// Ideas and open proposals that a member may have while `open` are open in all.
    pub fn open_at_most(&self, open: u32) -> u32 {
        match open >= self.busy_from {
            true => self.open_when_busy,
            false => self.open_when_quiet,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_out_of_its_range_is_named_and_clamped() {
        let good = Rules::DEFAULT;
        assert_eq!(good.check(), Ok(()));
        assert_eq!(Rules::with_day(1_000).check(), Ok(()));
        let cases = [
            (
                Rules {
                    open_when_quiet: 0,
                    ..good
                },
                "open_when_quiet",
            ),
            (
                Rules {
                    open_when_quiet: 65,
                    ..good
                },
                "open_when_quiet",
            ),
            (
                Rules {
                    open_when_busy: 0,
                    ..good
                },
                "open_when_busy",
            ),
            (
                Rules {
                    open_when_busy: 9,
                    ..good
                },
                "open_when_busy",
            ),
            (
                Rules {
                    seconding_permille: 49,
                    ..good
                },
                "seconding_permille",
            ),
            (
                Rules {
                    seconding_permille: 1_001,
                    ..good
                },
                "seconding_permille",
            ),
            (
                Rules {
                    idea_millis: 999,
                    ..good
                },
                "idea_millis",
            ),
            (
                Rules {
                    idea_millis: 401 * DAY,
                    ..good
                },
                "idea_millis",
            ),
            (
                Rules {
                    young_permille: 1_001,
                    ..good
                },
                "young_permille",
            ),
            (
                Rules {
                    budget_percent: 9,
                    ..good
                },
                "budget_percent",
            ),
            (
                Rules {
                    budget_percent: 21,
                    ..good
                },
                "budget_percent",
            ),
            (
                Rules {
                    retry_millis: 31 * DAY,
                    ..good
                },
                "retry_millis",
            ),
            (
                Rules {
                    retriable_millis: 401 * DAY,
                    ..good
                },
                "retriable_millis",
            ),
            (
                Rules {
                    ballots_millis: 999,
                    ..good
                },
                "ballots_millis",
            ),
            (
                Rules {
                    ballots_millis: 4_001 * DAY,
                    ..good
                },
                "ballots_millis",
            ),
            (
                Rules {
                    delegation_millis: 999,
                    ..good
                },
                "delegation_millis",
            ),
            (
                Rules {
                    delegation_millis: 801 * DAY,
                    ..good
                },
                "delegation_millis",
            ),
            (
                Rules {
                    call_back_permille: 49,
                    ..good
                },
                "call_back_permille",
            ),
            (
                Rules {
                    call_back_permille: 1_001,
                    ..good
                },
                "call_back_permille",
            ),
        ];
        for (rules, field) in cases {
            assert_eq!(rules.check().map_err(|(field, _)| field), Err(field));
            assert_eq!(rules.clamped(), good);
        }
    }

    #[test]
    fn nobody_calls_a_decision_back_alone() {
        let rules = Rules::DEFAULT;
        for (persons, needed) in [
            (0, 2),
            (1, 2),
            (20, 2),
            (21, 3),
            (1_000, 100),
            (u32::MAX, 429_496_730),
        ] {
            assert_eq!(rules.callers_needed(persons), needed, "{persons} persons");
        }
    }

    #[test]
    fn the_limit_tightens_when_the_community_is_busy() {
        let rules = Rules::DEFAULT;
        assert_eq!(rules.open_at_most(0), 8);
        assert_eq!(rules.open_at_most(39), 8);
        assert_eq!(rules.open_at_most(40), 2);
    }
}

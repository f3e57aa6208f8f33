// SPDX-License-Identifier: AGPL-3.0-or-later
//! The numbers of wealth that people govern, but for those that each kind has. Pure rules.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

const DAY: u64 = 86_400_000;
const SECOND: u64 = 1_000;

/// How what people record comes to count, and how income is shared by it. Periods are milliseconds. They hold for what is recorded,
/// attested, disputed or opened after they changed: dates that were given stand.
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
    /// How long what was recorded can be attested. Too low: who saw it is not there in time. Too high: nobody remembers whether it
    /// is true.
    pub attest_millis: u64,
    /// How long what was attested can be disputed before it counts. Too low: nobody looks in time. Too high: people wait for what
    /// is theirs.
    pub undisputed_millis: u64,
    /// How long the partners of a cooperation can judge what one of them disputes. Too low: a few judge alone. Too high: an
    /// objection holds things up.
    pub judging_millis: u64,
    /// How long a decision can settle what somebody disputes outside cooperations. Too low: no vote is over in time. Too high: an
    /// objection holds things up.
    pub deciding_millis: u64,
    /// How long after a sharing was opened what is recorded still takes part in it. Too low: who did not hear of it is late. Too
    /// high: income lies idle.
    pub notice_millis: u64,
    /// For how many days a member can record at once. Too low: who was offline loses what he did. Too high: invented work comes in
    /// heaps.
    pub burst_days: u32,
    /// How long what one person attests for another adds up, in days, and counts for less and less. Too low: two friends make a
    /// living of each other's word. Too high: who always works with the same person is punished for it.
    pub pair_days: u32,
    /// How many attestations a member has in a day. Too low: true work goes unattested. Too high: a word costs nothing.
    pub attestations_a_day: u32,
    /// For how many days he can save them. Too low: who looks once a week cannot attest it all. Too high: many at once, unread.
    pub budget_days: u32,
    /// How many records of a member can be open, attested or disputed at the same time. Too low: the active wait for the slow. Too
    /// high: one member fills everybody's list.
    pub open_records: u32,
    /// How much of a block what falls due may take, in hundredths. Too low: what is due waits. Too high: people's own acts wait.
    pub budget_percent: u8,
}

impl Rules {
    /// The rules of an ecosystem that states none, for a day of 24 hours.
    pub const DEFAULT: Self = Self::with_day(DAY);

    /// The same rules for another length of the day.
    pub const fn with_day(day_millis: u64) -> Self {
        Self {
            attest_millis: day_millis.saturating_mul(14),
            undisputed_millis: day_millis.saturating_mul(7),
            judging_millis: day_millis.saturating_mul(14),
            deciding_millis: day_millis.saturating_mul(45),
            notice_millis: day_millis.saturating_mul(3),
            burst_days: 7,
            pair_days: 30,
            attestations_a_day: 4,
            budget_days: 15,
            open_records: 64,
            budget_percent: 10,
        }
    }

    /// Checks ranges; answers the field at fault and what it should be.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn check(&self) -> Result<(), (&'static str, &'static str)> {
        self.check_periods()?;
        let numbers = [
            (
                self.burst_days,
                1..=90,
                "burst_days",
                "a member records for 1 to 90 days at once",
            ),
            (
                self.pair_days,
                1..=400,
                "pair_days",
                "what one attests for another adds up for 1 to 400 days",
            ),
            (
                self.attestations_a_day,
                1..=100,
                "attestations_a_day",
                "a member has 1 to 100 attestations a day",
            ),
            (
                self.budget_days,
                1..=90,
                "budget_days",
                "a member saves attestations for 1 to 90 days",
            ),
            (
                self.open_records,
                1..=1_024,
                "open_records",
                "a member has 1 to 1,024 open records",
            ),
            (
                self.budget_percent.into(),
                5..=20,
                "budget_percent",
                "what falls due takes 5 to 20 hundredths of a block",
            ),
        ];
        match numbers.iter().find(|(number, range, ..)| !range.contains(number)) {
            Some((.., field, problem)) => Err((field, problem)),
            None => Ok(()),
        }
    }

    fn check_periods(&self) -> Result<(), (&'static str, &'static str)> {
        let periods = [
            (
                self.attest_millis,
                SECOND,
                90,
                "attest_millis",
                "what was recorded can be attested for one second to 90 days",
            ),
            (
                self.undisputed_millis,
                SECOND,
                90,
                "undisputed_millis",
                "what was attested can be disputed for one second to 90 days",
            ),
            (
                self.judging_millis,
                SECOND,
                90,
                "judging_millis",
                "partners judge for one second to 90 days",
            ),
            (
                self.deciding_millis,
                SECOND,
                400,
                "deciding_millis",
                "a decision settles a dispute within one second to 400 days",
            ),
            (
                self.notice_millis,
                0,
                30,
                "notice_millis",
                "a sharing is known 30 days ahead at most",
            ),
        ];
        match periods
            .iter()
            .find(|(value, least, days, ..)| value < least || *value > DAY.saturating_mul(*days))
        {
            Some((.., field, problem)) => Err((field, problem)),
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_out_of_its_range_is_named_and_clamped() {
        let good = Rules::DEFAULT;
        assert_eq!(good.check(), Ok(()));
        assert_eq!(Rules::with_day(60_000).check(), Ok(()));
        let with = |change: fn(&mut Rules)| {
            let mut rules = good;
            change(&mut rules);
            rules
        };
        for (rules, field) in [
            (with(|rules| rules.attest_millis = 999), "attest_millis"),
            (with(|rules| rules.attest_millis = 91 * DAY), "attest_millis"),
            (with(|rules| rules.undisputed_millis = 999), "undisputed_millis"),
            (
                with(|rules| rules.undisputed_millis = 91 * DAY),
                "undisputed_millis",
            ),
            (with(|rules| rules.judging_millis = 999), "judging_millis"),
            (with(|rules| rules.judging_millis = 91 * DAY), "judging_millis"),
            (with(|rules| rules.deciding_millis = 999), "deciding_millis"),
            (with(|rules| rules.deciding_millis = 401 * DAY), "deciding_millis"),
            (with(|rules| rules.notice_millis = 31 * DAY), "notice_millis"),
            (with(|rules| rules.burst_days = 0), "burst_days"),
            (with(|rules| rules.burst_days = 91), "burst_days"),
            (with(|rules| rules.pair_days = 0), "pair_days"),
            (with(|rules| rules.pair_days = 401), "pair_days"),
            (with(|rules| rules.attestations_a_day = 0), "attestations_a_day"),
            (with(|rules| rules.attestations_a_day = 101), "attestations_a_day"),
            (with(|rules| rules.budget_days = 0), "budget_days"),
            (with(|rules| rules.budget_days = 91), "budget_days"),
            (with(|rules| rules.open_records = 0), "open_records"),
            (with(|rules| rules.open_records = 1_025), "open_records"),
            (with(|rules| rules.budget_percent = 4), "budget_percent"),
            (with(|rules| rules.budget_percent = 21), "budget_percent"),
        ] {
            assert_eq!(rules.check().map_err(|(field, _)| field), Err(field));
            assert_eq!(rules.clamped(), good);
        }
        let soon = with(|rules| rules.notice_millis = 0);
        assert_eq!((soon.check(), soon.clamped()), (Ok(()), soon));
    }
}

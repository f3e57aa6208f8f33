// SPDX-License-Identifier: AGPL-3.0-or-later
//! The numbers of cooperations that people govern. Pure rules.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How many doors may stand open, and how much one member may write for all to read.
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
    /// Announcements of one member that nobody has joined yet. Too low: who has many plans is held back. Too high: one member's
    /// plans bury those of others.
    pub announcements: u32,
    /// Offers of one member that nobody has answered. Too low: who would help in many places has to wait. Too high: partners get
    /// offers that are not meant.
    pub offers: u32,
    /// Open invitations of one cooperation. Too low: a large one invites its people in turns. Too high: everybody is invited to
    /// everything.
    pub invitations: u32,
    /// Entries that one member writes into the log on a day; signing a cooperation is one. Too low: what people did waits until
    /// tomorrow. Too high: the log is too long to be read.
    pub entries_a_day: u32,
}

impl Rules {
    /// The rules of an ecosystem that states none.
    pub const DEFAULT: Self = Self {
        announcements: 8,
        offers: 16,
        invitations: 64,
        entries_a_day: 8,
    };

    /// Checks ranges; answers the field at fault and what it should be.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let faults = [
            (
                !(1..=64).contains(&self.announcements),
                "announcements",
                "a member has 1 to 64 open announcements",
            ),
            (
                !(1..=256).contains(&self.offers),
                "offers",
                "a member has 1 to 256 open offers",
            ),
            (
                !(1..=1_024).contains(&self.invitations),
                "invitations",
                "a cooperation has 1 to 1,024 open invitations",
            ),
            (
                !(1..=1_000).contains(&self.entries_a_day),
                "entries_a_day",
                "a member writes 1 to 1,000 entries a day",
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_out_of_its_range_is_named_and_clamped() {
        let good = Rules::DEFAULT;
        assert_eq!(good.check(), Ok(()));
        type Set = fn(&mut Rules, u32);
        let set: [(&str, Set, u32); 4] = [
            ("announcements", |rules, to| rules.announcements = to, 64),
            ("offers", |rules, to| rules.offers = to, 256),
            ("invitations", |rules, to| rules.invitations = to, 1_024),
            ("entries_a_day", |rules, to| rules.entries_a_day = to, 1_000),
        ];
        for (field, put, most) in set {
            let with = |value| {
                let mut rules = good;
                put(&mut rules, value);
                rules
            };
            for value in [1, most] {
                assert_eq!(with(value).check(), Ok(()), "{field} {value}");
                assert_eq!(with(value).clamped(), with(value));
            }
            for value in [0, most + 1, u32::MAX] {
                let wrong = with(value).check().map_err(|(field, _)| field);
                assert_eq!(wrong, Err(field), "{value}");
                assert_eq!(with(value).clamped(), good);
            }
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Areas: where a decision belongs, and on which terms it is taken there. Pure rules.

use crate::{AreaId, Method, Methods, DAYS_OF_A_VOTE, MAX_EXTENSIONS};
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::{text::is_plain_line, Moment};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Areas at most; their numbers are below.
pub const MAX_AREAS: AreaId = 64;
/// Bytes of an area's name.
pub const MAX_AREA_NAME_BYTES: u32 = 64;

/// The areas themselves, and how much people may bring in.
pub const AREAS: AreaId = 0;
/// The program of the chain.
pub const RUNTIME: AreaId = 1;
/// The social code.
pub const CODE: AreaId = 2;
/// Who belongs: measures, appeals, keys, and the numbers of membership.
pub const MEMBERSHIP: AreaId = 3;
/// Money, and what is free of it.
pub const MONEY: AreaId = 4;
/// Who runs the nodes.
pub const NODES: AreaId = 5;
/// What belongs to all.
pub const COMMONS: AreaId = 6;
/// The first area that no call belongs to: life together, as it is founded. The others from here on are the community's own.
pub const FIRST_FREE: AreaId = 16;

const DAY: u64 = 86_400_000;

/// On which terms a vote is held. Periods are milliseconds.
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
pub struct Terms {
    /// How long people talk before it opens, rounded up to the beginning of a day. Too low: a vote takes people by
    /// surprise. Too high: nothing moves.
    pub discussion_millis: u64,
    /// How long it is open. Too low: who is away is left out. Too high: nobody feels called.
    pub voting_millis: u64,
    /// Its last window: where the result turns there, it goes on for as long, three times at most. Too low: the last to come
    /// decide alone. Too high: votes drag on.
    pub window_millis: u64,
    /// How long what passed waits before it takes effect. Too low: nobody can react. Too high: what is urgent is late.
    pub delay_millis: u64,
    /// For a supermajority: how many of a thousand who agree or disagree must agree. Too low: it is a majority by another
    /// name. Too high: one person blocks everything.
    pub approval_permille: u16,
    /// How many of a thousand who can vote must take part, one at least. Too low: a few decide for all. Too high: staying
    /// away is a way to win.
    pub floor_permille: u16,
}

impl Terms {
    /// Ordinary terms, for a length of the day.
    pub const fn with_day(day_millis: u64) -> Self {
        Self {
            discussion_millis: day_millis,
            voting_millis: day_millis.saturating_mul(7),
            window_millis: day_millis,
            delay_millis: day_millis,
            approval_permille: 667,
            floor_permille: 100,
        }
    }

    /// Checks ranges and relations, for a length of the day.
    ///
    /// # Errors
    /// The first field that does not fit, and what it should be.
    pub fn check(&self, day_millis: u64) -> Result<(), (&'static str, &'static str)> {
        let days = |days: u64| DAY.saturating_mul(days);
        let extensions = self.window_millis.saturating_mul(MAX_EXTENSIONS.into());
        let longest = day_millis.saturating_mul(DAYS_OF_A_VOTE.into());
        let faults = [
            (
                self.discussion_millis > days(90),
                "discussion_millis",
                "people talk 90 days at most before a vote",
            ),
            (
                self.voting_millis < 1_000 || self.voting_millis > days(60),
                "voting_millis",
                "a vote is open for one second to 60 days",
            ),
            (
                self.window_millis > days(7) || self.window_millis > self.voting_millis,
                "window_millis",
                "the last window lasts 7 days at most, and no longer than the vote",
            ),
            (
                self.voting_millis.saturating_add(extensions) > longest,
                "voting_millis",
                "a vote and three more windows last 90 days of the ecosystem at most",
            ),
            (
                self.delay_millis > days(90),
                "delay_millis",
                "what passed waits 90 days at most",
            ),
            (
                self.approval_permille <= 500 || self.approval_permille > 1_000,
                "approval_permille",
                "a supermajority is more than a half, 501 to 1,000 of a thousand",
            ),
            (
                self.floor_permille > 1_000,
                "floor_permille",
                "at most all, 1,000 of a thousand, must take part",
            ),
        ];
        match faults.iter().find(|(wrong, ..)| *wrong) {
            Some((_, field, problem)) => Err((field, problem)),
            None => Ok(()),
        }
    }

    /// The stricter of the two in every respect.
    pub fn stricter(&self, other: &Self) -> Self {
        Self {
            discussion_millis: self.discussion_millis.max(other.discussion_millis),
            voting_millis: self.voting_millis.max(other.voting_millis),
            window_millis: self.window_millis.max(other.window_millis),
            delay_millis: self.delay_millis.max(other.delay_millis),
            approval_permille: self.approval_permille.max(other.approval_permille),
            floor_permille: self.floor_permille.max(other.floor_permille),
        }
    }

    /// When a proposal of this moment opens: at the beginning of a day, after the time for talking.
    pub fn opens_at(&self, now: Moment, day_millis: u64) -> Moment {
        let talked = now.saturating_add(self.discussion_millis);
        let day = day_millis.max(1);
        talked.div_euclid(day).saturating_add(1).saturating_mul(day)
    }
}

/// An area.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Area {
    /// What people call it, one plain line, UTF-8.
    pub name: BoundedVec<u8, ConstU32<MAX_AREA_NAME_BYTES>>,
    /// On which terms it decides.
    pub terms: Terms,
    /// The ways in which it decides.
    pub methods: Methods,
}

impl Area {
    /// Checks the name, the terms, and that there is a way to decide, for a length of the day.
    ///
    /// # Errors
    /// The first field that does not fit, and what it should be.
    pub fn check(&self, id: AreaId, day_millis: u64) -> Result<(), (&'static str, &'static str)> {
        if !is_plain_line(&self.name) {
            return Err((
                "name",
                "an area's name is one line of 1 to 64 bytes of plain text",
            ));
        }
        self.terms.check(day_millis)?;
        let acts = id < FIRST_FREE;
        if self.methods.is_empty() || (acts && !self.methods.iter().any(|method| method.binds())) {
            return Err((
                "methods",
                "an area has a way to decide; one that acts has one that binds",
            ));
        }
        Ok(())
    }
}

/// What a call asks of a decision that makes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Requirement {
    /// Where it belongs.
    pub area: AreaId,
    /// Where it is felt too: the stricter terms of both hold, and only ways of deciding that both have, where the other has
    /// one that binds.
    pub also: Option<AreaId>,
    /// In which ways it can be decided, among those of the area.
    pub methods: Methods,
}

impl Requirement {
    /// A call of this area, by any of its ways of deciding that bind.
    pub fn of(area: AreaId) -> Self {
        let binding: Vec<Method> = Method::ALL.into_iter().filter(|method| method.binds()).collect();
        Self {
            area,
            also: None,
            methods: BoundedVec::truncate_from(binding),
        }
    }

    /// The same, and felt in another area too.
    pub fn and(self, also: AreaId) -> Self {
        Self {
            also: Some(also),
            ..self
        }
    }

    /// The same, but only in these ways.
    pub fn only_by(self, methods: &[Method]) -> Self {
        Self {
            methods: BoundedVec::truncate_from(methods.to_vec()),
            ..self
        }
    }
}

/// The areas that an ecosystem begins with, for a length of the day: what touches the foundations takes longer, and asks
/// for more people.
pub fn founding_areas(day_millis: u64) -> Vec<(AreaId, Area)> {
    use Method::{AdaptiveQuorum, Consent, Majority, Supermajority};
    let asking: Vec<Method> = Method::ALL.into_iter().filter(|method| !method.binds()).collect();
    let area = |id: AreaId, name: &str, days: [u64; 4], permille: [u16; 2], binding: &[Method]| {
        let [discussion, voting, window, delay] = days.map(|days| day_millis.saturating_mul(days));
        let [approval_permille, floor_permille] = permille;
        let terms = Terms {
            discussion_millis: discussion,
            voting_millis: voting,
            window_millis: window,
            delay_millis: delay,
            approval_permille,
            floor_permille,
        };
        let name = BoundedVec::truncate_from(name.as_bytes().to_vec());
        let methods = BoundedVec::truncate_from([asking.as_slice(), binding].concat());
        (id, Area { name, terms, methods })
    };
    let all = [Majority, Supermajority, AdaptiveQuorum, Consent];
    vec![
        area(AREAS, "areas", [2, 7, 2, 3], [667, 250], &[Supermajority]),
        area(RUNTIME, "runtime", [3, 14, 2, 3], [750, 300], &[Supermajority]),
        area(CODE, "code", [3, 14, 2, 3], [667, 250], &[Supermajority]),
        area(MEMBERSHIP, "membership", [1, 7, 1, 1], [667, 200], &all),
        area(MONEY, "money", [2, 7, 1, 2], [667, 150], &all),
        area(NODES, "nodes", [1, 5, 1, 1], [667, 100], &all),
        area(COMMONS, "commons", [1, 7, 1, 1], [667, 100], &all),
        area(FIRST_FREE, "life together", [0, 5, 1, 0], [667, 50], &all),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_founding_areas_are_good() {
        for day in [60_000, DAY] {
            let areas = founding_areas(day);
            for (id, area) in &areas {
                assert_eq!(area.check(*id, day), Ok(()), "{id}");
            }
            assert!((AREAS..=COMMONS).all(|id| areas.iter().any(|(known, _)| *known == id)));
        }
    }

    #[test]
    fn what_touches_the_foundations_asks_for_most() {
        let areas = founding_areas(DAY);
        let floor = |id: AreaId| {
            areas
                .iter()
                .find(|(known, _)| *known == id)
                .map(|(_, area)| area.terms.floor_permille)
        };
        for strong in [AREAS, RUNTIME, CODE, MEMBERSHIP] {
            for weak in [MONEY, NODES, COMMONS, FIRST_FREE] {
                assert!(floor(strong) > floor(weak), "{strong} {weak}");
            }
        }
    }

    #[test]
    fn each_field_out_of_its_range_is_named() {
        let good = Terms::with_day(DAY);
        let cases = [
            (
                Terms {
                    discussion_millis: 91 * DAY,
                    ..good
                },
                "discussion_millis",
            ),
            (
                Terms {
                    voting_millis: 999,
                    ..good
                },
                "voting_millis",
            ),
            (
                Terms {
                    voting_millis: 61 * DAY,
                    ..good
                },
                "voting_millis",
            ),
            (
                Terms {
                    window_millis: 8 * DAY,
                    voting_millis: 9 * DAY,
                    ..good
                },
                "window_millis",
            ),
            (
                Terms {
                    window_millis: good.voting_millis + 1,
                    ..good
                },
                "window_millis",
            ),
            (
                Terms {
                    voting_millis: 1_000,
                    window_millis: 1_001,
                    ..good
                },
                "window_millis",
            ),
            (
                Terms {
                    delay_millis: 91 * DAY,
                    ..good
                },
                "delay_millis",
            ),
            (
                Terms {
                    approval_permille: 500,
                    ..good
                },
                "approval_permille",
            ),
            (
                Terms {
                    approval_permille: 1_001,
                    ..good
                },
                "approval_permille",
            ),
            (
                Terms {
                    floor_permille: 1_001,
                    ..good
                },
                "floor_permille",
            ),
        ];
        for (terms, field) in cases {
            assert_eq!(terms.check(DAY).map_err(|(field, _)| field), Err(field));
        }
        assert_eq!(good.check(DAY), Ok(()));
    }

    /// Delegations are kept by days of the ecosystem, which may be short.
    #[test]
    fn the_longest_vote_is_no_longer_than_its_delegations_are_kept() {
        let terms = |voting_millis, window_millis| Terms {
            voting_millis,
            window_millis,
            ..Terms::with_day(DAY)
        };
        let hour = DAY / 24;
        assert_eq!(terms(60 * DAY, 7 * DAY).check(DAY), Ok(()));
        assert_eq!(terms(87 * hour, hour).check(hour), Ok(()));
        for (voting, window) in [(87 * hour + 1, hour), (90 * hour, 1), (24 * hour, 22 * hour + 1)] {
            let field = terms(voting, window).check(hour).map_err(|(field, _)| field);
            assert_eq!(field, Err("voting_millis"));
        }
    }

    proptest! {
        /// A vote opens at the beginning of a day, after the time for talking and no more than a day later.
        #[test]
        fn a_vote_opens_with_a_day(now in 0u64..u64::MAX / 4, day in 1u64..10 * DAY, talk in 0u64..90 * DAY) {
            let terms = Terms { discussion_millis: talk, ..Terms::with_day(day) };
            let opens = terms.opens_at(now, day);
            prop_assert_eq!(opens % day, 0);
            prop_assert!(opens > now + talk && opens <= now + talk + day);
        }
    }
}

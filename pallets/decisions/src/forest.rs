// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who votes for whom in an area: a forest, each person with what stands behind him, day by day. Pure rules.
//!
//! Each person keeps how many stand behind him at each distance, so that what a ballot weighs is read in one place, and what
//! joins or leaves him further down changes only those above it, five at most. Past days stay until no vote can need them.

use crate::Day;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::{MemberId, Moment};
use scale_info::TypeInfo;

/// By how many steps a voice goes on, at most.
pub const MAX_STEPS: u32 = 5;
/// So many days back each person's place is kept: longer than the longest vote, its extensions, and a late opening.
pub const DAYS_OF_DELEGATIONS: u32 = 112;
/// A vote with all its extensions lasts so many days at most.
pub const DAYS_OF_A_VOTE: u32 = 90;

/// How many stand behind a person: those who chose him, those who chose one of these, and so on.
pub type Behind = [u32; MAX_STEPS as usize];

/// A person's place among the delegations of an area, from a day on.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Place {
    /// Votes that open on this day or later go by it.
    pub since: Day,
    /// Who votes for him where he does not.
    pub delegate: Option<MemberId>,
    /// How many stand behind him, by their distance.
    pub behind: Behind,
}

impl Place {
    /// How many persons he speaks for where none of them votes, himself among them.
    pub fn voices(&self) -> u32 {
        self.behind
            .iter()
            .fold(1, |sum, count| sum.saturating_add(*count))
    }

    /// How many steps the furthest behind him is away.
    pub fn height(&self) -> u32 {
        let empty = self.behind.iter().rev().take_while(|count| **count == 0).count();
        MAX_STEPS.saturating_sub(u32::try_from(empty).unwrap_or(MAX_STEPS))
    }

    /// Whether he chose nobody and nobody chose him.
    pub fn is_alone(&self) -> bool {
        self.delegate.is_none() && self.behind == Behind::default()
    }

    /// Changes how many stand behind him, by `of` and all behind `of`, who is so many `steps` away.
    fn shift(&mut self, of: &Self, steps: u32, change: impl Fn(u32, u32) -> u32) {
        let gone_by = usize::try_from(steps.saturating_sub(1)).unwrap_or(usize::MAX);
        let counts = core::iter::once(1).chain(of.behind);
        for (own, count) in self.behind.iter_mut().skip(gone_by).zip(counts) {
            *own = change(*own, count);
        }
    }

    /// `of`, and all behind him, stand behind this one too.
    pub fn gain(&mut self, of: &Self, steps: u32) {
        self.shift(of, steps, u32::saturating_add);
    }

    /// They no longer do.
    pub fn lose(&mut self, of: &Self, steps: u32) {
        self.shift(of, steps, u32::saturating_sub);
    }
}

/// A person's places of the last days, and until when he delegates.
#[derive(
    Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Node {
    /// When his delegation ends, if he has one, Unix milliseconds.
    pub ends_at: Option<Moment>,
    /// The latest last; never two of the same day.
    pub places: BoundedVec<Place, ConstU32<{ DAYS_OF_DELEGATIONS + 1 }>>,
}

impl Node {
    /// His place as it is now: it counts for votes of days to come.
    pub fn now(&self) -> Place {
        self.places.last().copied().unwrap_or_default()
    }

    /// His place in votes of this day.
    pub fn on(&self, day: Day) -> Place {
        let known = self.places.iter().rev().find(|place| place.since <= day);
        known.copied().unwrap_or_default()
    }

    /// Puts him in another place from day `since` on, and forgets what no vote can need any more.
    pub fn put(&mut self, place: Place, since: Day) {
        let oldest = since.saturating_sub(DAYS_OF_DELEGATIONS);
        let mut places = core::mem::take(&mut self.places).into_inner();
        places.retain(|place| place.since < since);
        let needless = places
            .iter()
            .filter(|place| place.since <= oldest)
            .count()
            .saturating_sub(1);
        places.drain(..needless);
        places.push(Place { since, ..place });
        self.places = BoundedVec::truncate_from(places);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn place(behind: Behind) -> Place {
        Place {
            behind,
            ..Place::default()
        }
    }

    #[test]
    fn who_joins_brings_all_behind_him() {
        let mut above = place([1, 0, 0, 0, 0]);
        let joins = place([2, 3, 0, 0, 0]);
        assert_eq!((joins.voices(), joins.height(), above.height()), (6, 2, 1));
        above.gain(&joins, 1);
        assert_eq!(above.behind, [2, 2, 3, 0, 0]);
        above.gain(&joins, 3);
        assert_eq!(above.behind, [2, 2, 4, 2, 3]);
        above.lose(&joins, 3);
        above.lose(&joins, 1);
        assert_eq!(above.behind, [1, 0, 0, 0, 0]);
    }

    proptest! {
        /// Whatever is put on whichever days, a place is what the plain list of all of them says, as far back as a vote goes.
        #[test]
        fn places_are_those_of_their_days(
            steps in prop::collection::vec((0u32..40, any::<u32>()), 1..200),
            back in 0u32..DAYS_OF_DELEGATIONS,
        ) {
            let (mut node, mut list, mut day) = (Node::default(), Vec::new(), 0u32);
            for (later, count) in steps {
                day += later;
                node.put(place([count, 0, 0, 0, 0]), day);
                list.push((day, count));
                // The day before the next one that begins is the last whose votes go by what was there before.
                let asked = (day - 1.min(day)).saturating_sub(back);
                let told = list.iter().rev().find(|(since, _)| *since <= asked);
                prop_assert_eq!(node.on(asked).behind[0], told.map_or(0, |(_, count)| *count));
                prop_assert!(node.places.is_sorted_by(|one, next| one.since < next.since));
            }
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was attested and nobody disputes comes to count: in the matrix, and in the cooperation where it was done.

use crate::{
    fading::Day, Attestation, Cells, Config, Contributions, ContributionsOf, Event, InOrder, KindId, Pallet,
    Purses, Record, RecordId, Rows, Stage, Totals,
};
use frame_support::traits::Get;
use opensystem_traits::{CooperationId, MemberId, Moment};

impl<T: Config> Pallet<T> {
    /// A record counts from `at` on.
    pub(crate) fn count(id: RecordId, record: Record, attestation: Attestation, at: Moment) {
        let (author, kind, quantity) = (record.author, record.kind, attestation.counts);
        // Nothing of it counts where the same two attested too much of each other: then there is nothing to add.
        if quantity > 0 {
            Self::add_to_matrix(author, kind, quantity, at);
            if let Some(cooperation) = record.cooperation {
                Self::contribute(cooperation, &record, quantity);
            }
        }
        Self::end(id, record, Stage::Counted { attestation, at });
        Self::deposit_event(Event::Counted {
            record: id,
            author,
            kind,
            quantity,
        });
    }

    /// So much of a kind counts of a member from `at` on: a queue that is behind has it fade no later.
    pub(crate) fn add_to_matrix(member: MemberId, kind: KindId, quantity: u64, at: Moment) {
        let clock = Totals::<T>::mutate(kind, |total| {
            let clock = total.fading.at(Self::day_of(at));
            total.counted.add(clock, quantity);
            total.ever = total.ever.saturating_add(quantity);
            clock
        });
        Cells::<T>::mutate(member, kind, |cell| cell.add(clock, quantity));
        Rows::<T>::insert(InOrder::of(member), ());
    }

    /// The day of a moment, counted since 1970.
    pub(crate) fn day_of(moment: Moment) -> Day {
        let day = moment.checked_div(T::DayMillis::get()).unwrap_or(0);
        Day::try_from(day).unwrap_or(Day::MAX)
    }

    fn contribute(cooperation: CooperationId, record: &Record, quantity: u64) {
        let mut purse = Self::purse_of(cooperation);
        Contributions::<T>::mutate(cooperation, record.author, |contribution| {
            contribution.add(&mut purse, record.kind, quantity);
        });
        ContributionsOf::<T>::insert(record.author, cooperation, ());
        Purses::<T>::insert(cooperation, purse);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was attested and nobody disputes comes to count: in the matrix, and in the cooperation where it was done.

use crate::{
    Attestation, Cells, Config, Contributions, ContributionsOf, Event, InOrder, Pallet, Purses, Record,
    RecordId, Rows, Stage, Totals,
};
use opensystem_traits::{CooperationId, Moment};

impl<T: Config> Pallet<T> {
    /// A record counts from `at` on.
    pub(crate) fn count(id: RecordId, record: Record, attestation: Attestation, at: Moment) {
        let (author, kind, quantity) = (record.author, record.kind, attestation.counts);
        // Nothing of it counts where the same two attested too much of each other: then there is nothing to add.
        if quantity > 0 {
            Self::add_to_matrix(&record, quantity);
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

    fn add_to_matrix(record: &Record, quantity: u64) {
        Cells::<T>::mutate(record.author, record.kind, |counted| {
            *counted = counted.saturating_add(quantity);
        });
        Rows::<T>::insert(InOrder::of(record.author), ());
        Totals::<T>::mutate(record.kind, |total| {
            total.counted = total.counted.saturating_add(quantity);
        });
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

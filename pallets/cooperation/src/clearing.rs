// SPDX-License-Identifier: AGPL-3.0-or-later
//! Doors that lead nowhere any more, for their cooperation was withdrawn or is closed, are cleared when a block has room: who
//! had offered has his place back without doing anything.

use crate::{Config, Cooperations, Invitations, Invited, Offers, Pallet, Voids, WeightInfo};
use frame_support::{
    traits::Get,
    weights::{Weight, WeightMeter},
};

/// Doors that are cleared in one block, at most.
pub(crate) const DOORS_AT_A_TIME: u32 = 32;

impl<T: Config> Pallet<T> {
    pub(crate) fn clear_doors(remaining: Weight) -> Weight {
        let mut meter = WeightMeter::with_limit(remaining);
        if meter.try_consume(T::DbWeight::get().reads(1)).is_err() {
            return meter.consumed();
        }
        let Some(id) = Voids::<T>::iter_keys().next() else {
            return meter.consumed();
        };
        let whole = T::WeightInfo::clear_doors(DOORS_AT_A_TIME);
        if meter.try_consume(whole).is_err() {
            return meter.consumed();
        }
        let mut cleared = 0u32;
        for (member, ()) in Invited::<T>::drain_prefix(id).take(DOORS_AT_A_TIME as usize) {
            Invitations::<T>::remove(member, id);
            cleared = cleared.saturating_add(1);
        }
        if cleared > 0 {
            Cooperations::<T>::mutate_extant(id, |kept| {
                kept.invited = kept.invited.saturating_sub(cleared);
            });
        }
        let left = DOORS_AT_A_TIME.saturating_sub(cleared);
        for (member, _) in Offers::<T>::drain_prefix(id).take(left as usize) {
            Self::give_offer_back(id, member);
            cleared = cleared.saturating_add(1);
        }
        if cleared < DOORS_AT_A_TIME {
            Voids::<T>::remove(id);
        }
        meter.consumed()
    }
}

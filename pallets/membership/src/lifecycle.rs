// SPDX-License-Identifier: AGPL-3.0-or-later
//! What time does. Every queue is a map in the order of time, so that the first key is the next to fall due.

use crate::{Config, Event, Expiries, InvitationId, KeyChanges, Pallet, Places, WeightInfo};
use frame_support::{
    traits::{Get, Time},
    weights::{Weight, WeightMeter},
};
use opensystem_traits::queue::Chronological;

/// At most so many steps of each queue in a block.
pub(crate) const STEPS: u32 = 16;

impl<T: Config> Pallet<T> {
    /// Clears lapsed invitations, earliest first. Only cleans: that they cannot be accepted any more is checked by the
    /// calls themselves.
    pub(crate) fn clear_lapsed(remaining: Weight) -> Weight {
        let mut meter = WeightMeter::with_limit(remaining);
        Self::take_due(
            &mut meter,
            T::WeightInfo::clear_lapsed(),
            Expiries::<T>::iter_keys,
            Self::clear_one,
        );
        meter.consumed()
    }

    pub(crate) fn clear_one(key: Chronological) {
        Expiries::<T>::remove(key);
        let invitation_id: InvitationId = key.subject();
        if let Some(invitee) = Self::release_unit(invitation_id, key.moment()) {
            let place = Places::<T>::get(&invitee);
            Self::forget_invitation(&invitee, place, invitation_id);
            Self::deposit_event(Event::InvitationExpired { invitation_id });
        }
    }

    /// Puts changes of key into effect whose day has come, earliest first. What does not fit waits in its order.
    pub(crate) fn apply_due_key_changes(meter: &mut WeightMeter) {
        let each = T::WeightInfo::apply_key_change();
        Self::take_due(meter, each, KeyChanges::<T>::iter_keys, |key| {
            KeyChanges::<T>::remove(key);
            if let Some(member) = key.member() {
                Self::apply_key_change(member, key.moment());
            }
        });
    }

    /// Takes what is due from a queue, earliest first, `each` step of it as long as there is room. A step removes its key.
    pub(crate) fn take_due<Keys: Iterator<Item = Chronological>>(
        meter: &mut WeightMeter,
        each: Weight,
        keys: impl FnOnce() -> Keys,
        mut step: impl FnMut(Chronological),
    ) {
        // The clock and the first key.
        if meter.try_consume(T::DbWeight::get().reads(2)).is_err() {
            return;
        }
        let now = T::Clock::now();
        for key in keys().take_while(|key| key.moment() <= now).take(STEPS as usize) {
            if meter.try_consume(each).is_err() {
                break;
            }
            step(key);
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What time does. Both queues are maps in the order of time, so that the first key is the next to fall due.

use crate::{Config, Event, Expiries, InvitationId, KeyChanges, Pallet, Places, WeightInfo};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
    traits::{Get, Time},
    weights::{Weight, WeightMeter},
};
use opensystem_traits::{MemberId, Moment};
use scale_info::TypeInfo;

/// At most so many steps of each queue in a block.
pub(crate) const STEPS: u32 = 16;

/// A moment and what falls due then, both big-endian: with the identity hasher, the order of keys is the order of time.
/// Nobody can choose the first eight bytes, which are a moment of the chain's own clock, so that the tree stays even.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Chronological {
    moment: [u8; 8],
    subject: [u8; 8],
}

impl Chronological {
    /// The key of `subject`, due at `moment`.
    pub fn new(moment: Moment, subject: u64) -> Self {
        Self {
            moment: moment.to_be_bytes(),
            subject: subject.to_be_bytes(),
        }
    }

    /// When it falls due.
    pub fn moment(&self) -> Moment {
        Moment::from_be_bytes(self.moment)
    }

    /// What falls due.
    pub fn subject(&self) -> u64 {
        u64::from_be_bytes(self.subject)
    }
}

impl<T: Config> Pallet<T> {
    /// Clears lapsed invitations, earliest first. Only cleans: that they cannot be accepted any more is checked by the
    /// calls themselves.
    pub(crate) fn clear_lapsed(remaining: Weight) -> Weight {
        let mut meter = WeightMeter::with_limit(remaining);
        if meter.try_consume(T::DbWeight::get().reads(2)).is_err() {
            return meter.consumed();
        }
        let now = T::Clock::now();
        for key in Expiries::<T>::iter_keys()
            .take_while(|key| key.moment() <= now)
            .take(STEPS as usize)
        {
            if meter.try_consume(T::WeightInfo::clear_lapsed()).is_err() {
                break;
            }
            Self::clear_one(key);
        }
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
        if meter.try_consume(T::DbWeight::get().reads(2)).is_err() {
            return;
        }
        let now = T::Clock::now();
        for key in KeyChanges::<T>::iter_keys()
            .take_while(|key| key.moment() <= now)
            .take(STEPS as usize)
        {
            if meter.try_consume(T::WeightInfo::apply_key_change()).is_err() {
                break;
            }
            KeyChanges::<T>::remove(key);
            if let Ok(member) = MemberId::try_from(key.subject()) {
                Self::apply_key_change(member, key.moment());
            }
        }
    }
}

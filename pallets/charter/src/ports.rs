// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our side of other pallets' ports: the code that newcomers sign, and the pace that consensus reads.

use crate::{Config, Current, Pace, Pallet, Timing};
use core::marker::PhantomData;
use frame_support::traits::Get;
use opensystem_traits::{MemberId, Moment, SocialCode};

impl<T: Config> SocialCode for Pallet<T> {
    fn current_version() -> u32 {
        Current::<T>::get()
    }

    fn sign(member: MemberId, version: u32, at: Moment) {
        Self::note_signature(member, version, at);
    }
}

/// The pace of a real ecosystem. The metadata hash is built on empty state, hence on this.
pub struct DefaultTiming;

impl Get<Timing> for DefaultTiming {
    fn get() -> Timing {
        Timing {
            slot_millis: 6_000,
            epoch_slots: 600,
            day_millis: 86_400_000,
        }
    }
}

/// Length of a slot in milliseconds.
pub struct SlotMillis<T>(PhantomData<T>);

impl<T: Config> Get<Moment> for SlotMillis<T> {
    fn get() -> Moment {
        Pace::<T>::get().slot_millis
    }
}

/// Half a slot in milliseconds: the least time between two blocks that the timestamp pallet accepts.
pub struct HalfSlotMillis<T>(PhantomData<T>);

impl<T: Config> Get<Moment> for HalfSlotMillis<T> {
    fn get() -> Moment {
        Pace::<T>::get().slot_millis.div_ceil(2)
    }
}

/// Length of a day in milliseconds.
pub struct DayMillis<T>(PhantomData<T>);

impl<T: Config> Get<Moment> for DayMillis<T> {
    fn get() -> Moment {
        Pace::<T>::get().day_millis
    }
}

/// Length of an epoch in slots.
pub struct EpochSlots<T>(PhantomData<T>);

impl<T: Config> Get<u64> for EpochSlots<T> {
    fn get() -> u64 {
        Pace::<T>::get().epoch_slots
    }
}

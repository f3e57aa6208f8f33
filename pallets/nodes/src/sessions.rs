// SPDX-License-Identifier: AGPL-3.0-or-later
//! What consensus asks of us: the next set, the end of a session, the answer to an offence. All bounded by the number
//! of seats; the session pallet takes a whole block at every rotation for it.

use crate::{Config, Event, Offenders, Pallet, Seats, SeatsChanged};
use alloc::vec::Vec;
use frame_support::{traits::Get, weights::Weight};
use opensystem_traits::{validator_account, MemberId, Members};
use pallet_session::historical::{IdentificationTuple, StoredRange};
use sp_runtime::Perbill;
use sp_staking::{
    offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
    SessionIndex,
};

impl<T: Config> Pallet<T> {
    /// The accounts of the seats, in order.
    fn set() -> Vec<T::AccountId> {
        Seats::<T>::get().into_iter().map(validator_account).collect()
    }

    /// Takes a seat away unless the set would fall below its floor.
    fn take_seat(member: MemberId) -> bool {
        let taken = Seats::<T>::mutate(|seats| {
            let floor = usize::try_from(T::Floor::get().max(1)).unwrap_or(usize::MAX);
            let index = seats
                .iter()
                .position(|seat| *seat == member)
                .filter(|_| seats.len() > floor);
            index.map(|index| seats.remove(index)).is_some()
        });
        if taken {
            SeatsChanged::<T>::put(true);
            Self::deposit_event(Event::SeatLost { member });
        }
        taken
    }

    /// Members who left lose their seats when the next set is planned.
    fn release_departed() {
        for member in Seats::<T>::get() {
            if !T::Members::belongs(member) {
                Self::take_seat(member);
            }
        }
    }

    /// Whether a validator's session keys differ from those queued: then the set is planned anew, so that the proofs
    /// of the coming session know the new keys.
    fn keys_changed() -> bool {
        let queued = pallet_session::QueuedKeys::<T>::get();
        queued
            .iter()
            .any(|(validator, keys)| pallet_session::NextKeys::<T>::get(validator).as_ref() != Some(keys))
    }

    fn on_duty(member: &MemberId) -> bool {
        let validator: T::AccountId = validator_account(*member);
        pallet_session::Validators::<T>::get().contains(&validator)
    }

    fn put_off_duty(member: MemberId) {
        pallet_session::Pallet::<T>::report_offence(
            validator_account(member),
            OffenceSeverity::max_severity(),
        );
    }

    /// The cost of answering one offence, in reads and writes of the lists it touches.
    fn weight_of_offence() -> Weight {
        T::DbWeight::get().reads_writes(6, 6)
    }
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
    /// The next set, or nothing where it is the same with the same keys: every set that is planned costs a light
    /// client a proof for ever.
    fn new_session(_index: SessionIndex) -> Option<Vec<T::AccountId>> {
        Self::release_departed();
        (SeatsChanged::<T>::take() || Self::keys_changed()).then(Self::set)
    }

    fn new_session_genesis(_index: SessionIndex) -> Option<Vec<T::AccountId>> {
        Some(Self::set())
    }

    fn start_session(_index: SessionIndex) {
        // The session pallet forgets who was disabled whenever a set begins.
        Offenders::<T>::mutate(|offenders| offenders.retain(Self::on_duty));
        for member in Offenders::<T>::get() {
            Self::put_off_duty(member);
        }
    }

    fn end_session(index: SessionIndex) {
        let up_to = index.saturating_sub(T::SessionsKept::get());
        if StoredRange::<T>::get().is_some_and(|(first, _)| first < up_to) {
            pallet_session::historical::Pallet::<T>::prune_up_to(up_to);
        }
    }
}

impl<T: Config> pallet_session::historical::SessionManager<T::AccountId, ()> for Pallet<T> {
    fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
        let set = <Self as pallet_session::SessionManager<_>>::new_session(index)?;
        Some(set.into_iter().map(|validator| (validator, ())).collect())
    }

    fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
        let set = <Self as pallet_session::SessionManager<_>>::new_session_genesis(index)?;
        Some(set.into_iter().map(|validator| (validator, ())).collect())
    }

    fn start_session(index: SessionIndex) {
        <Self as pallet_session::SessionManager<_>>::start_session(index);
    }

    fn end_session(index: SessionIndex) {
        <Self as pallet_session::SessionManager<_>>::end_session(index);
    }
}

/// An equivocation disables and removes: there is nothing to slash but the seat.
impl<T: Config> OnOffenceHandler<T::AccountId, IdentificationTuple<T>, Weight> for Pallet<T> {
    fn on_offence(
        offenders: &[OffenceDetails<T::AccountId, IdentificationTuple<T>>],
        _slash_fraction: &[Perbill],
        session: SessionIndex,
    ) -> Weight {
        let mut weight = Weight::zero();
        for details in offenders {
            weight = weight.saturating_add(Self::weight_of_offence());
            let (validator, ()) = &details.offender;
            let seats = Seats::<T>::get();
            let Some(member) = seats
                .into_iter()
                .find(|seat| validator_account::<T::AccountId>(*seat) == *validator)
            else {
                // The seat is gone already: an offence of before.
                continue;
            };
            Offenders::<T>::mutate(|known| {
                if !known.contains(&member) {
                    // Not more offenders than seats: the list has room.
                    let _ = known.try_push(member);
                }
            });
            Self::put_off_duty(member);
            Self::deposit_event(Event::Offended { member, session });
            Self::take_seat(member);
        }
        weight
    }
}

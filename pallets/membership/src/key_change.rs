// SPDX-License-Identifier: AGPL-3.0-or-later
//! A member's key changes in two steps: announced with a proof by the new key, in effect after a delay, so that the
//! owner of a stolen key sees it and stops it. All that is the member's follows, for it is stored under his number.

use crate::{
    Config, Course, Error, Event, KeyChange, KeyChanges, MemberRecord, Members, Pallet, Places, Seat,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use frame_system::pallet_prelude::BlockNumberFor;
use opensystem_traits::{queue::Chronological, MemberId, Moment};
use sp_runtime::{
    traits::{Verify, Zero},
    DispatchResult,
};

/// What a new key signs begins with this, so that the signature serves nothing else.
pub const DOMAIN: &[u8] = b"opensystem/change-key";

impl<T: Config> Pallet<T> {
    /// The bytes that the new key signs, plain or between `<Bytes>` and `</Bytes>`.
    pub fn change_key_message(member: MemberId, key_epoch: u32, new: &T::AccountId) -> Vec<u8> {
        let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
        (DOMAIN, genesis, member, key_epoch, new).encode()
    }

    pub(crate) fn do_change_key(
        who: &T::AccountId,
        new: T::AccountId,
        proof: &T::Signature,
    ) -> DispatchResult {
        let place = Places::<T>::get(who);
        let member = place.credential().ok_or(Error::<T>::NotMember)?.id;
        ensure!(new != *who, Error::<T>::SameKey);
        ensure!(
            Places::<T>::get(&new).credential().is_none(),
            Error::<T>::AlreadyMember
        );
        let record = Members::<T>::get(member).ok_or(Error::<T>::NotMember)?;
        ensure!(record.key_change.is_none(), Error::<T>::KeyChangePending);
        ensure!(
            Self::agrees(&new, member, record.key_epoch, proof),
            Error::<T>::ProofInvalid
        );

        let wait = T::Rules::get().key_change_millis;
        Self::announce_key(member, record, new, Course::Own, wait);
        Ok(())
    }

    /// Notes a change of key that takes effect after `wait` milliseconds, in the place of whatever waited.
    pub(crate) fn announce_key(
        member: MemberId,
        mut record: MemberRecord<T::AccountId>,
        new: T::AccountId,
        course: Course,
        wait: Moment,
    ) {
        let effective_at = T::Clock::now().saturating_add(wait);
        record.key_change = Some(KeyChange {
            new: new.clone(),
            effective_at,
            course,
        });
        Members::<T>::insert(member, record);
        KeyChanges::<T>::insert(Chronological::new(effective_at, member.into()), ());
        Self::deposit_event(Event::KeyChangeAnnounced {
            member,
            new,
            effective_at,
        });
    }

    pub(crate) fn agrees(new: &T::AccountId, member: MemberId, key_epoch: u32, proof: &T::Signature) -> bool {
        let message = Self::change_key_message(member, key_epoch, new);
        if proof.verify(message.as_slice(), new) {
            return true;
        }
        let wrapped = [b"<Bytes>".as_slice(), &message, b"</Bytes>"].concat();
        proof.verify(wrapped.as_slice(), new)
    }

    /// Stops a change that the present key announced; contests one that the guardians approved.
    pub(crate) fn do_stop_change_key(who: &T::AccountId) -> DispatchResult {
        let place = Places::<T>::get(who);
        let member = place.credential().ok_or(Error::<T>::NotMember)?.id;
        let mut record = Members::<T>::get(member).ok_or(Error::<T>::NotMember)?;
        let change = record.key_change.as_mut().ok_or(Error::<T>::NoKeyChange)?;
        let told = match change.course {
            Course::Own => {
                record.key_change = None;
                Event::KeyChangeStopped { member }
            }
            Course::Guarded => {
                change.course = Course::Contested;
                Event::KeyChangeContested { member }
            }
            Course::Contested => return Err(Error::<T>::KeyChangePending.into()),
        };
        Members::<T>::insert(member, record);
        Self::deposit_event(told);
        Ok(())
    }

    /// Ends a contest: the guardians' key takes effect at once, or never.
    pub(crate) fn do_settle_key_change(
        member: MemberId,
        new: &T::AccountId,
        granted: bool,
    ) -> DispatchResult {
        let (mut record, _) = Self::present(member)?;
        let contested =
            |change: &mut KeyChange<T::AccountId>| change.course == Course::Contested && change.new == *new;
        let change = record
            .key_change
            .take_if(contested)
            .ok_or(Error::<T>::NoContest)?;
        Self::end_key_change(member, record, granted.then_some(change.new));
        Ok(())
    }

    /// Puts a change of key into effect that falls due at `at`, if it is still the one that waits.
    pub(crate) fn apply_key_change(member: MemberId, at: Moment) {
        let Some(mut record) = Members::<T>::get(member) else {
            return;
        };
        let due = |change: &mut KeyChange<T::AccountId>| {
            change.effective_at == at && change.course != Course::Contested
        };
        if let Some(change) = record.key_change.take_if(due) {
            Self::end_key_change(member, record, Some(change.new));
        }
    }

    /// The end of a change of key that was taken out of the record: the seat moves, or nothing comes of it, as also where the
    /// new key became another member's in the meantime.
    fn end_key_change(member: MemberId, record: MemberRecord<T::AccountId>, new: Option<T::AccountId>) {
        match new.filter(|new| Places::<T>::get(new).credential().is_none()) {
            Some(new) => Self::move_seat(member, record, new),
            None => {
                Members::<T>::insert(member, record);
                Self::deposit_event(Event::KeyChangeStopped { member });
            }
        }
    }

    fn move_seat(member: MemberId, mut record: MemberRecord<T::AccountId>, new: T::AccountId) {
        let old = core::mem::replace(&mut record.account, new.clone());
        record.key_epoch = record.key_epoch.saturating_add(1);
        Members::<T>::insert(member, record);
        let seat = Places::<T>::mutate(&old, |place| {
            core::mem::replace(&mut place.seat, Seat::Former(member))
        });
        Places::<T>::mutate(&new, |place| {
            if place.is_blank() {
                frame_system::Pallet::<T>::inc_providers(&new);
            }
            place.seat = seat;
            place.invitations.truncate(0);
        });
        Self::deposit_event(Event::KeyChanged { member, old, new });
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The log that everybody reads: one list of entries for all, one number for each reader.

use crate::{
    Config, Cooperation, CooperationId, Cursors, Day, Entry, EntryId, Error, Event, Happening, Head, Log,
    Pallet, Writings,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use opensystem_traits::MemberId;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_mark_read(who: &T::AccountId, up_to: EntryId) -> DispatchResult {
        let member = Self::ensure_belongs(who)?.member;
        ensure!(up_to <= Head::<T>::get(), Error::<T>::NotRead);
        match up_to {
            0 => Cursors::<T>::remove(member),
            _ => Cursors::<T>::insert(member, up_to),
        }
        Self::deposit_event(Event::MarkedRead { member, up_to });
        Ok(())
    }

    /// Writes an entry, the last of its cooperation, which the caller keeps.
    pub(crate) fn write(
        id: CooperationId,
        cooperation: &mut Cooperation,
        by: MemberId,
        what: Happening,
    ) -> Result<EntryId, Error<T>> {
        let number = Head::<T>::get();
        Head::<T>::put(number.checked_add(1).ok_or(Error::NumbersExhausted)?);
        let entry = Entry {
            cooperation: id,
            by,
            at: T::Clock::now(),
            what,
            previous: cooperation.last_entry,
        };
        Log::<T>::insert(number, entry);
        cooperation.entries = cooperation.entries.saturating_add(1);
        cooperation.last_entry = Some(number);
        Ok(number)
    }

    /// Takes one of the entries that a member has for today.
    pub(crate) fn count_entry(member: MemberId) -> Result<(), Error<T>> {
        let most = T::Rules::get().entries_a_day;
        let today = Self::today();
        Writings::<T>::try_mutate(member, |(day, written)| {
            if *day != today {
                (*day, *written) = (today, 0);
            }
            ensure!(*written < most, Error::TooManyEntries);
            *written = written.saturating_add(1);
            Ok(())
        })
    }

    fn today() -> Day {
        let day = T::Clock::now().checked_div(T::DayMillis::get()).unwrap_or(0);
        Day::try_from(day).unwrap_or(Day::MAX)
    }
}

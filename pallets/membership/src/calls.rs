// SPDX-License-Identifier: AGPL-3.0-or-later
//! Founding, leaving, and what a member may have forgotten.

use crate::{
    CensusOf, Config, Course, Credential, Departure, Error, Event, Exchanges, Founder, Guardianships,
    MemberRecord, Members, Pallet, Places, Sanctions, Seat, Sponsorships, Standing, Wishes,
};
use frame_support::{ensure, traits::Time, BoundedVec};
use opensystem_traits::{text::is_plain_line, Kind, OnStanding, SocialCode};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    /// Seats a founder. Called by genesis only.
    pub(crate) fn found(founder: &Founder<T::AccountId>) -> Result<(), &'static str> {
        let name = check_name(&founder.name)?;
        let account = &founder.account;
        ensure!(Places::<T>::get(account).is_blank(), "an account founds once");
        let mut census = CensusOf::<T>::get();
        let id = census.next_id;
        census.next_id = id.checked_add(1).ok_or("there are no more member numbers")?;
        census.good.persons = census.good.persons.saturating_add(1);
        CensusOf::<T>::put(census);

        frame_system::Pallet::<T>::inc_providers(account);
        Places::<T>::mutate(account, |place| {
            place.seat = Seat::Member(Credential {
                id,
                kind: Kind::Person,
                standing: Standing::Good,
                good_since: 0,
                joined: 0,
                elder: id,
            });
        });
        let record = MemberRecord {
            account: account.clone(),
            name,
            sponsor: None,
            exchange_hash: None,
            renewed: 0,
            key_epoch: 0,
            key_change: None,
            departed: None,
            representatives: BoundedVec::new(),
        };
        Members::<T>::insert(id, record);
        T::Charter::sign(id, T::Charter::current_version(), 0);
        T::OnStanding::gained(id, Kind::Person);
        Ok(())
    }

    pub(crate) fn do_leave(who: &T::AccountId) -> DispatchResult {
        let mut place = Places::<T>::get(who);
        let Seat::Member(credential) = place.seat else {
            return Err(Error::<T>::NotMember.into());
        };
        let (member, kind) = (credential.id, credential.kind);
        let mut record = Members::<T>::get(member).ok_or(Error::<T>::NotMember)?;
        // Who took the key would else end what the guardians are saving.
        let change = record.key_change.take();
        let own = change.is_none_or(|change| change.course == Course::Own);
        ensure!(own, Error::<T>::KeyChangePending);
        let was_good = credential.standing == Standing::Good;
        place.seat = Seat::Former(member);
        Places::<T>::insert(who, place);
        CensusOf::<T>::mutate(|census| census.move_one(credential.kind, credential.standing, Standing::Left));
        Sponsorships::<T>::mutate(member, |of| of.closed = true);
        Sanctions::<T>::remove(member);
        Guardianships::<T>::remove(member);
        Wishes::<T>::remove(member);
        record.departed = Some(Departure {
            at: T::Clock::now(),
            credential,
        });
        Members::<T>::insert(member, record);
        if was_good {
            T::OnStanding::lost(member, kind);
        }
        T::OnStanding::left(member);
        Self::deposit_event(Event::Left { member });
        Ok(())
    }

    pub(crate) fn do_remove_exchange(who: &T::AccountId) -> DispatchResult {
        let member = match Places::<T>::get(who).seat {
            Seat::Member(credential) => credential.id,
            Seat::Former(member) => member,
            Seat::Vacant => return Err(Error::<T>::NotMember.into()),
        };
        // After a change of key the old account is a former one, but it speaks for nobody any more.
        let is_his = Members::<T>::get(member).is_some_and(|record| record.account == *who);
        ensure!(is_his, Error::<T>::NotMember);
        ensure!(Exchanges::<T>::take(member).is_some(), Error::<T>::NoExchange);
        Self::deposit_event(Event::ExchangeRemoved { member });
        Ok(())
    }
}

/// Checks a member's name.
///
/// # Errors
/// What a name should be.
pub fn check_name(name: &str) -> Result<crate::Name, &'static str> {
    let fault = "a name is one line of 1 to 64 bytes of plain text";
    ensure!(is_plain_line(name.as_bytes()), fault);
    name.as_bytes().to_vec().try_into().map_err(|_| fault)
}

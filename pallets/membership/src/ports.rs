// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our side of other pallets' ports: who is a member.

use crate::{CensusOf, Config, Pallet, Places, Rules, Standing};
use frame_support::traits::Get;
use opensystem_traits::{Belonging, Kind, MemberId};

impl<T: Config> opensystem_traits::Members<T::AccountId> for Pallet<T> {
    fn belonging(account: &T::AccountId) -> Option<Belonging> {
        Places::<T>::get(account).credential().map(|held| Belonging {
            member: held.id,
            kind: held.kind,
            joined: held.joined,
            good: held.standing == Standing::Good,
            good_since: held.good_since,
        })
    }

    fn belongs(member: MemberId) -> bool {
        crate::Members::<T>::get(member).is_some_and(|record| record.departed.is_none())
    }

    fn can_vote(member: MemberId) -> bool {
        let record = crate::Members::<T>::get(member).filter(|record| record.departed.is_none());
        record.is_some_and(|record| {
            let place = Places::<T>::get(&record.account);
            let held = place.credential();
            held.is_some_and(|held| held.kind == Kind::Person && held.standing == Standing::Good)
        })
    }

    fn persons() -> u32 {
        CensusOf::<T>::get().good.persons
    }
}

impl<T: Config> opensystem_traits::Register<T::AccountId> for Pallet<T> {
    fn account_of(member: MemberId) -> Option<T::AccountId> {
        crate::Members::<T>::get(member).map(|record| record.account)
    }

    fn represents(person: MemberId, project: MemberId) -> bool {
        let record = crate::Members::<T>::get(project);
        record.is_some_and(|record| record.representatives.contains(&person))
    }
}

/// Where the governed numbers are kept.
pub trait GovernedRules: Get<Rules> {
    /// Puts the founding's numbers into force. Called by genesis only.
    fn seed(rules: Rules);
}

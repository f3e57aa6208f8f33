// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our side of other pallets' ports: who is a member.

use crate::{Config, Pallet, Places, Rules};
use frame_support::traits::Get;
use opensystem_traits::MemberId;

impl<T: Config> opensystem_traits::Members<T::AccountId> for Pallet<T> {
    fn member_of(account: &T::AccountId) -> Option<MemberId> {
        Places::<T>::get(account)
            .credential()
            .map(|credential| credential.id)
    }

    fn belongs(member: MemberId) -> bool {
        crate::Members::<T>::get(member).is_some_and(|record| record.departed.is_none())
    }
}

/// Where the governed numbers are kept.
pub trait GovernedRules: Get<Rules> {
    /// Puts the founding's numbers into force. Called by genesis only.
    fn seed(rules: Rules);
}

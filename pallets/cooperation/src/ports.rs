// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our side of other pallets' ports: who works together. And what cooperations ask of the runtime.

use crate::{Config, Cooperations, Pallet, Partners, Rules, Stage};
use frame_support::traits::Get;
use opensystem_traits::{CooperationId, MemberId, Together};

impl<T: Config> opensystem_traits::Cooperations<T::AccountId> for Pallet<T> {
    fn is_partner(cooperation: CooperationId, member: MemberId) -> bool {
        Partners::<T>::contains_key(cooperation, member)
    }

    fn cooperation(cooperation: CooperationId) -> Option<Together> {
        let kept = Cooperations::<T>::get(cooperation)?;
        let open = match kept.stage {
            Stage::Announced => return None,
            Stage::Underway { .. } => true,
            Stage::Closed { .. } => false,
        };
        Some(Together {
            partners: kept.partners,
            open,
        })
    }
}

/// Where the governed numbers are kept.
pub trait GovernedRules: Get<Rules> {
    /// Puts the founding's numbers into force. Called by genesis only.
    fn seed(rules: Rules);
}

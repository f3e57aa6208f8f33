// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our side of other pallets' ports, and what we ask of the runtime.

use crate::{Config, Pallet, Rules, WeightInfo};
use frame_support::{traits::Get, weights::Weight};
use opensystem_traits::{CooperationId, Kind, MemberId, OnPartnerLeft, OnStanding};

/// Where the governed numbers are kept.
pub trait GovernedRules: Get<Rules> {
    /// Puts the founding's numbers into force. Called by genesis only.
    fn seed(rules: Rules);
}

/// Who leaves has no voice in the matrix any more. What he contributed and what he is due stay his.
impl<T: Config> OnPartnerLeft for Pallet<T> {
    fn partner_left(cooperation: CooperationId, member: MemberId) {
        Self::take_wish_back(cooperation, member);
    }

    fn weight() -> Weight {
        T::WeightInfo::partner_left()
    }
}

/// What a member has and owes stays with his number, whatever his standing; what one who leaves owes is told to all.
impl<T: Config> OnStanding for Pallet<T> {
    fn gained(_: MemberId, _: Kind) {}

    fn lost(_: MemberId, _: Kind) {}

    fn left(member: MemberId) {
        Self::leave_debts(member);
    }

    fn gained_weight() -> Weight {
        Weight::zero()
    }

    fn lost_weight() -> Weight {
        Weight::zero()
    }

    fn left_weight() -> Weight {
        T::WeightInfo::left()
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Our side of other pallets' ports: whose standing changes begins or ceases to draw an income.

use crate::{BasisOf, Config, Incomes, Pallet, WeightInfo};
use frame_support::weights::Weight;
use opensystem_traits::{Kind, MemberId, OnStanding};

impl<T: Config> OnStanding for Pallet<T> {
    /// A person starts at the present index.
    fn gained(member: MemberId, kind: Kind) {
        if kind != Kind::Person {
            return;
        }
        let (mut basis, index) = Self::brought_up();
        let mut income = Incomes::<T>::get(member).unwrap_or_default();
        if income.start(&mut basis, index) {
            BasisOf::<T>::put(basis);
            Incomes::<T>::insert(member, income);
        }
    }

    /// What a person is due until now is kept for him, for as long as he likes.
    fn lost(member: MemberId, kind: Kind) {
        if kind != Kind::Person {
            return;
        }
        let (mut basis, index) = Self::brought_up();
        let mut income = Incomes::<T>::get(member).unwrap_or_default();
        if income.stop(&mut basis, index) {
            BasisOf::<T>::put(basis);
            Self::keep(member, income);
        }
    }

    fn left(_: MemberId) {}

    fn gained_weight() -> Weight {
        T::WeightInfo::gained()
    }

    fn lost_weight() -> Weight {
        T::WeightInfo::lost()
    }

    fn left_weight() -> Weight {
        Weight::zero()
    }
}

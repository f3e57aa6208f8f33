// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of incomes. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{Amounts, BasisOf, Config, HoldReason, Incomes, Pallet};
use frame_support::{ensure, traits::fungible::hold::Inspect};
use opensystem_traits::{commons_account, Members};
use sp_runtime::{traits::SaturatedConversion, TryRuntimeError};

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        Self::sums_are_of_the_incomes()?;
        Self::what_comes_from_the_pot_is_set_aside()?;
        ensure!(
            BasisOf::<T>::get().formula.check().is_ok(),
            "dividend: a formula out of its ranges"
        );
        Ok(())
    }

    /// Those who draw an income are the persons in good standing, and what the basis sums up is what each of them has.
    fn sums_are_of_the_incomes() -> Result<(), TryRuntimeError> {
        let basis = BasisOf::<T>::get();
        let (mut persons, mut starts, mut kept) = (0u32, Amounts::default(), Amounts::default());
        let index = basis.index(Self::today().unwrap_or_default());
        for income in Incomes::<T>::iter_values() {
            ensure!(!income.is_over(), "dividend: an income with nothing in it");
            if let Some(since) = income.since {
                persons = persons.saturating_add(1);
                starts = starts.plus(since);
                ensure!(
                    since.minted <= index.minted && since.from_pot <= index.from_pot,
                    "dividend: somebody claimed what is not yet"
                );
            }
            kept = kept.plus(income.kept);
        }
        ensure!(
            persons == basis.persons && persons == T::Members::persons(),
            "dividend: persons are miscounted"
        );
        ensure!(
            starts == basis.starts && kept == basis.kept,
            "dividend: sums are not those of the incomes"
        );
        Ok(())
    }

    /// To the unit: what anybody can claim of the pot, and nothing else.
    fn what_comes_from_the_pot_is_set_aside() -> Result<(), TryRuntimeError> {
        let due = BasisOf::<T>::get().unclaimed(Self::today().unwrap_or_default());
        let held = T::Currency::balance_on_hold(&HoldReason::Income.into(), &commons_account());
        ensure!(
            due.from_pot == held.saturated_into::<u128>(),
            "dividend: what is set aside is not what is due"
        );
        Ok(())
    }
}

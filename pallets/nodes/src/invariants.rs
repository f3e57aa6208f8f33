// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of the nodes. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{Config, Pallet, Seats};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Get};
use opensystem_traits::validator_account;
use pallet_session::historical::StoredRange;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        Self::seats_are_held_once_and_have_keys()?;
        Self::history_is_bounded()
    }

    fn seats_are_held_once_and_have_keys() -> Result<(), TryRuntimeError> {
        let seats = Seats::<T>::get();
        ensure!(!seats.is_empty(), "nodes: nobody validates");
        let unique: BTreeSet<_> = seats.iter().collect();
        ensure!(unique.len() == seats.len(), "nodes: a seat is held twice");
        let has_keys = |seat: &u32| {
            pallet_session::NextKeys::<T>::contains_key(validator_account::<T::AccountId>(*seat))
        };
        ensure!(seats.iter().all(has_keys), "nodes: a seat without session keys");
        Ok(())
    }

    fn history_is_bounded() -> Result<(), TryRuntimeError> {
        let Some((first, end)) = StoredRange::<T>::get() else {
            return Ok(());
        };
        let most = T::SessionsKept::get().saturating_add(3);
        ensure!(
            end.saturating_sub(first) <= most,
            "nodes: session roots are not pruned"
        );
        Ok(())
    }
}

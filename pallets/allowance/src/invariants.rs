// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of the allowance. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{Config, Pallet, Units, Used};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        let now = T::Clock::now();
        for (_, usage) in Used::<T>::iter() {
            ensure!(usage.at <= now, "allowance: used in the future");
            ensure!(
                usage.used <= Units::from(u64::MAX),
                "allowance: more is used than any limit can be"
            );
        }
        T::Rules::get()
            .check()
            .map_err(|_| TryRuntimeError::Other("allowance: rules out of their ranges"))
    }
}

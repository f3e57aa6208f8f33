// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of the charter. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{code::check_timing, Config, Current, Pace, Pallet, Signatures, Signed, VersionTexts, Versions};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        Self::versions_have_no_gap()?;
        Self::versions_have_their_texts()?;
        Self::signatures_are_counted()?;
        check_timing(&Pace::<T>::get()).map_err(|_| TryRuntimeError::Other("charter: pace out of its limits"))
    }

    fn versions_have_no_gap() -> Result<(), TryRuntimeError> {
        let current = Current::<T>::get();
        let count = Versions::<T>::iter_keys().count();
        ensure!(count == current as usize, "charter: versions have a gap");
        ensure!(
            (1..=current).all(Versions::<T>::contains_key),
            "charter: a version is missing"
        );
        Ok(())
    }

    fn versions_have_their_texts() -> Result<(), TryRuntimeError> {
        let mut stored = 0usize;
        for (number, version) in Versions::<T>::iter() {
            for language in &version.languages {
                ensure!(
                    VersionTexts::<T>::contains_key(number, language),
                    "charter: a text is missing"
                );
                stored = stored.saturating_add(1);
            }
        }
        ensure!(
            VersionTexts::<T>::iter_keys().count() == stored,
            "charter: a text belongs to no version"
        );
        Ok(())
    }

    fn signatures_are_counted() -> Result<(), TryRuntimeError> {
        let mut counted: BTreeMap<u32, u32> = BTreeMap::new();
        for (version, _) in Signed::<T>::iter_keys() {
            ensure!(
                Versions::<T>::contains_key(version),
                "charter: a signature of no version"
            );
            let count = counted.entry(version).or_default();
            *count = count.saturating_add(1);
        }
        let stored: BTreeMap<u32, u32> = Signatures::<T>::iter().collect();
        ensure!(stored == counted, "charter: signatures are miscounted");
        Ok(())
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What decisions change here: the kinds of wealth.

use crate::{
    kinds::MAX_KINDS, Config, Error, Event, Kind, KindId, Kinds, Matrix, Pallet, Totals, UsualMatrix,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_kind(id: KindId, kind: Kind) -> DispatchResult {
        ensure!(kind.check(id).is_ok(), Error::<T>::KindInvalid);
        if let Some(before) = Kinds::<T>::get(id) {
            let total = Totals::<T>::get(id);
            // What was recorded in minutes is not to count as hours.
            let used = total.counted > 0 || total.open > 0;
            ensure!(!used || before.unit == kind.unit, Error::<T>::UnitInUse);
        }
        Self::keep_kind(id, kind);
        Self::deposit_event(Event::KindSet { kind: id });
        Ok(())
    }

    /// Keeps a kind, and by what a cooperation shares that has not agreed on anything: the first open kinds that have points.
    pub(crate) fn keep_kind(id: KindId, kind: Kind) {
        Kinds::<T>::insert(id, kind);
        let mut usual = Matrix::default();
        for id in 0..MAX_KINDS {
            if let Some(kind) = Kinds::<T>::get(id).filter(|kind| kind.open && kind.points > 0) {
                if usual.try_push((id, kind.points)).is_err() {
                    break;
                }
            }
        }
        UsualMatrix::<T>::put(usual);
    }
}

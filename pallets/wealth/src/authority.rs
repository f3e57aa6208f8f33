// SPDX-License-Identifier: AGPL-3.0-or-later
//! What decisions change here: the kinds of wealth.

use crate::{
    kinds::MAX_KINDS, Config, CreditKinds, CreditTotals, Error, Event, Issuance, Kind, KindId, Kinds, Matrix,
    Pallet, Totals, UsualMatrix,
};
use frame_support::{ensure, traits::Time};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_kind(id: KindId, kind: Kind) -> DispatchResult {
        ensure!(kind.check(id).is_ok(), Error::<T>::KindInvalid);
        if let Some(before) = Kinds::<T>::get(id).filter(|_| Self::is_used(id)) {
            // What was recorded in minutes is not to count as hours, nor what was given in thanks as owed.
            ensure!(before.unit == kind.unit, Error::<T>::UnitInUse);
            ensure!(before.issuance.is_like(&kind.issuance), Error::<T>::IssuanceInUse);
        }
        Self::keep_kind(id, kind)?;
        Self::deposit_event(Event::KindSet { kind: id });
        Ok(())
    }

    /// Whether anything of a kind counts, ever did, or may still come to.
    fn is_used(id: KindId) -> bool {
        let total = Totals::<T>::get(id);
        total.ever > 0 || total.open > 0 || CreditTotals::<T>::get(id).given > 0
    }

    /// Has a kind stand among those in mutual credit, which are few, or not.
    fn list_credit_kind(id: KindId, issuance: Issuance) -> Result<(), Error<T>> {
        let credits = CreditKinds::<T>::get();
        let mut kept = credits.clone();
        kept.retain(|kind| *kind != id);
        if issuance.is_credit() {
            let place = kept.partition_point(|kind| *kind < id);
            kept.try_insert(place, id).map_err(|_| Error::KindInvalid)?;
        }
        if kept != credits {
            CreditKinds::<T>::put(kept);
        }
        Ok(())
    }

    /// Keeps a kind and its clock, and by what a cooperation shares that has not agreed on anything: the first open kinds that have
    /// points.
    pub(crate) fn keep_kind(id: KindId, kind: Kind) -> Result<(), Error<T>> {
        Self::list_credit_kind(id, kind.issuance)?;
        let today = Self::day_of(T::Clock::now());
        Totals::<T>::mutate_exists(id, |total| {
            let fading = total.unwrap_or_default().fading;
            let from_now_on = fading.from_now_on(today, kind.half_life_days);
            if from_now_on != fading {
                total.get_or_insert_default().fading = from_now_on;
            }
        });
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
        Ok(())
    }
}

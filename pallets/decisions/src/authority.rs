// SPDX-License-Identifier: AGPL-3.0-or-later
//! What decisions change here: the areas, and the commons' pot.

use crate::{
    areas::{Area, AREAS, FIRST_FREE, MAX_AREAS},
    AreaId, Areas, BalanceOf, Config, Delegators, Error, Event, Pallet,
};
use frame_support::{
    ensure,
    traits::{fungible::Mutate, tokens::Preservation, Get},
};
use opensystem_traits::commons_account;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_area(id: AreaId, area: Option<Area>) -> DispatchResult {
        let Some(area) = area else {
            ensure!(id >= FIRST_FREE, Error::<T>::AreaNeeded);
            ensure!(Areas::<T>::contains_key(id), Error::<T>::AreaNotFound);
            Areas::<T>::remove(id);
            Self::deposit_event(Event::AreaRemoved { area: id });
            return Ok(());
        };
        ensure!(id < MAX_AREAS, Error::<T>::AreaNotFound);
        ensure!(
            area.check(id, T::DayMillis::get()).is_ok(),
            Error::<T>::AreaInvalid
        );
        let known = id >= FIRST_FREE || Areas::<T>::contains_key(id);
        ensure!(known, Error::<T>::AreaNotFound);
        ensure!(Self::stays_changeable(id, &area), Error::<T>::AreaInvalid);
        // Delegations of an area that is no more are not for another one that comes under its number.
        let held = !Areas::<T>::contains_key(id) && Delegators::<T>::contains_key(id);
        ensure!(!held, Error::<T>::AreaHeld);
        Areas::<T>::insert(id, area);
        Self::deposit_event(Event::AreaSet { area: id });
        Ok(())
    }

    /// Whether an area that decides, and that of the areas themselves, have a way of deciding in common: without one, no
    /// decision could ever change it again.
    pub(crate) fn stays_changeable(id: AreaId, area: &Area) -> bool {
        let agree = |one: &Area, areas: &Area| {
            let mut own = one.methods.iter().filter(|method| method.binds()).peekable();
            own.peek().is_none() || own.any(|method| areas.methods.contains(method))
        };
        match id {
            AREAS => Areas::<T>::iter().all(|(other, one)| other == AREAS || agree(&one, area)),
            _ => Areas::<T>::get(AREAS).is_none_or(|areas| agree(area, &areas)),
        }
    }

    /// The pot keeps its existential deposit: without it the next fees would be too small to keep.
    pub(crate) fn do_spend(to: T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
        T::Currency::transfer(&commons_account(), &to, amount, Preservation::Preserve)?;
        Self::deposit_event(Event::Spent { to, amount });
        Ok(())
    }
}

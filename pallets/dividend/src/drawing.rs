// SPDX-License-Identifier: AGPL-3.0-or-later
//! Bringing the index up to a day, and paying what people are due.

use crate::{
    basis::Due, formula::of_the_pot, Amounts, Basis, BasisOf, Coins, Config, Day, Error, Event, Formula,
    HoldReason, Income, Incomes, Pallet,
};
use frame_support::{
    ensure,
    traits::{
        fungible::{hold::Mutate as _, Inspect, Mutate},
        tokens::{DepositConsequence, Fortitude, Precision, Preservation, Provenance},
        Get, Time,
    },
};
use opensystem_traits::{commons_account, MemberId, Register};
use sp_runtime::{traits::SaturatedConversion, DispatchResult};

impl<T: Config> Pallet<T> {
    /// Today; nothing before the first block.
    pub(crate) fn today() -> Option<Day> {
        let now = T::Clock::now();
        let day = now.checked_div(T::DayMillis::get()).filter(|_| now > 0)?;
        Some(Day::try_from(day).unwrap_or(Day::MAX))
    }

    /// The basis, as it stands today. Whoever comes first on a day has it brought up; what that changed is not stored yet.
    pub(crate) fn brought_up() -> (Basis, Amounts) {
        let mut basis = BasisOf::<T>::get();
        let today = Self::today();
        if let Some(today) = today {
            Self::bring_up(&mut basis, today);
        }
        let index = today.map_or_else(Amounts::default, |today| basis.index(today));
        (basis, index)
    }

    /// Does what is due on a day. Whether anything was.
    pub(crate) fn bring_up(basis: &mut Basis, today: Day) -> bool {
        match basis.due(today) {
            Due::Nothing => return false,
            Due::Begin => basis.go_on(today, basis.formula.per_day()),
            Due::Reckon {
                growth_ppm,
                every_days,
            } => {
                let issuance = T::Currency::total_issuance().saturated_into();
                let per_day = basis.reckon(today, issuance, growth_ppm, every_days);
                Self::deposit_event(Event::Reevaluated { per_day });
            }
            Due::Share { share_ppm } => {
                let per_day = Self::set_aside(share_ppm, basis.persons);
                basis.share(today, per_day);
                if per_day > 0 {
                    let persons = basis.persons;
                    Self::deposit_event(Event::PotShared { per_day, persons });
                }
            }
        }
        true
    }

    /// Sets a share of the commons' pot aside for so many persons. What each of them has of it; nothing where it cannot be.
    fn set_aside(share_ppm: u32, persons: u32) -> Coins {
        let each = of_the_pot(Self::pot(), share_ppm, persons);
        if each == 0 {
            return 0;
        }
        let all = each.saturating_mul(persons.into()).saturated_into();
        match T::Currency::hold(&HoldReason::Income.into(), &commons_account(), all) {
            Ok(()) => each,
            Err(_) => 0,
        }
    }

    /// What the commons' pot can spend.
    pub(crate) fn pot() -> Coins {
        T::Currency::reducible_balance(&commons_account(), Preservation::Preserve, Fortitude::Polite)
            .saturated_into()
    }

    pub(crate) fn do_claim(member: MemberId) -> DispatchResult {
        let mut income = Incomes::<T>::get(member).ok_or(Error::<T>::NoIncome)?;
        let (mut basis, index) = Self::brought_up();
        let due = income.take(&mut basis, index);
        ensure!(due.total() > 0, Error::<T>::NothingToClaim);
        let to = T::Members::account_of(member).ok_or(Error::<T>::CannotBePaid)?;
        Self::pay(&to, due)?;
        BasisOf::<T>::put(basis);
        Self::keep(member, income);
        Self::deposit_event(Event::Claimed {
            member,
            minted: due.minted,
            from_pot: due.from_pot,
        });
        Ok(())
    }

    /// Pays at once, so that it is enough to open an account where both parts together are.
    fn pay(to: &T::AccountId, due: Amounts) -> DispatchResult {
        match T::Currency::can_deposit(to, due.total().saturated_into(), Provenance::Minted) {
            DepositConsequence::Success => {}
            DepositConsequence::BelowMinimum => return Err(Error::<T>::TooLittleToPay.into()),
            _ => return Err(Error::<T>::CannotBePaid.into()),
        }
        if due.from_pot == 0 {
            T::Currency::mint_into(to, due.minted.saturated_into())?;
            return Ok(());
        }
        let pot = commons_account();
        let set_aside = due.from_pot.saturated_into();
        T::Currency::release(&HoldReason::Income.into(), &pot, set_aside, Precision::Exact)?;
        T::Currency::mint_into(&pot, due.minted.saturated_into())?;
        T::Currency::transfer(&pot, to, due.total().saturated_into(), Preservation::Preserve)?;
        Ok(())
    }

    /// Remembers a person's income, as long as there is something to remember.
    pub(crate) fn keep(member: MemberId, income: Income) {
        match income.is_over() {
            true => Incomes::<T>::remove(member),
            false => Incomes::<T>::insert(member, income),
        }
    }

    pub(crate) fn do_set_formula(formula: Formula) -> DispatchResult {
        ensure!(formula.check().is_ok(), Error::<T>::FormulaInvalid);
        let (mut basis, _) = Self::brought_up();
        basis.change(Self::today(), formula);
        BasisOf::<T>::put(basis);
        Self::deposit_event(Event::FormulaSet { formula });
        Ok(())
    }
}

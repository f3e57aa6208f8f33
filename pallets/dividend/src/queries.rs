// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer: how it stands today, whether or not anybody came by since the day began.

use crate::{Config, Day, DividendView, Formula, HoldReason, IncomeView, Incomes, Pallet};
use frame_support::{
    storage::{with_transaction_unchecked, TransactionOutcome},
    traits::{fungible::hold::Inspect, Get},
};
use opensystem_traits::{commons_account, MemberId, Moment};
use sp_runtime::traits::SaturatedConversion;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_dividend() -> DividendView {
        Self::looking(|| {
            let (basis, _) = Self::brought_up();
            let day = Self::today();
            DividendView {
                formula: basis.formula,
                per_day: match (basis.formula, basis.segment) {
                    (Formula::Commons { .. }, _) => basis.last_share,
                    (_, Some(segment)) => segment.per_day,
                    (formula, None) => formula.per_day(),
                },
                day,
                next_day_at: day.map(|day| Self::beginning(day.saturating_add(1))),
                reevaluated_at: basis.reckoned_on().map(Self::beginning),
                persons: basis.persons,
                unclaimed: basis.unclaimed(day.unwrap_or_default()),
                minted: basis.minted,
                pot: Self::pot(),
                set_aside: T::Currency::balance_on_hold(&HoldReason::Income.into(), &commons_account())
                    .saturated_into(),
            }
        })
    }

    pub(crate) fn view_income(member: MemberId) -> Option<IncomeView> {
        let income = Incomes::<T>::get(member)?;
        Some(Self::looking(|| {
            let (_, index) = Self::brought_up();
            IncomeView {
                claimable: income.due(index),
                draws: income.since.is_some(),
            }
        }))
    }

    /// When a day begins.
    fn beginning(day: Day) -> Moment {
        Moment::from(day).saturating_mul(T::DayMillis::get())
    }

    /// Looks without touching anything.
    fn looking<R>(look: impl FnOnce() -> R) -> R {
        with_transaction_unchecked(|| TransactionOutcome::Rollback(look()))
    }
}

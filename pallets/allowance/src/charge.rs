// SPDX-License-Identifier: AGPL-3.0-or-later
//! Whether an act is free, and what it uses.

use crate::{Allowance, BalanceOf, Config, Estimate, PaidWeight, Pallet, Payer, Quotes, Units, Usage, Used};
use alloc::boxed::Box;
use frame_support::{
    dispatch::{DispatchClass, DispatchInfo, PostDispatchInfo},
    traits::{Contains, Get, Time},
    weights::Weight,
};
use opensystem_traits::{Belonging, MemberId, Members, Moment};
use pallet_transaction_payment::{OnChargeTransaction, Pallet as Fees};
use sp_runtime::{
    traits::{Dispatchable, Saturating, UniqueSaturatedInto},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
    Percent,
};

/// A member's allowance before an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Account {
    pub(crate) member: MemberId,
    pub(crate) limit: Units,
    pub(crate) used: Units,
    pub(crate) now: Moment,
}

impl Account {
    pub(crate) fn left(&self) -> Units {
        self.limit.saturating_sub(self.used)
    }
}

impl<T: Config> Pallet<T>
where
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
{
    /// What a transaction costs before it is dispatched, without its tip.
    pub(crate) fn price(len: usize, info: &DispatchInfo) -> BalanceOf<T> {
        Fees::<T>::compute_fee(bytes(len), info, 0u32.into())
    }

    /// What it turned out to cost.
    pub(crate) fn actual_price(len: usize, info: &DispatchInfo, post_info: &PostDispatchInfo) -> Units {
        Fees::<T>::compute_actual_fee(bytes(len), info, post_info, 0u32.into()).unique_saturated_into()
    }

    /// The allowance that serves this account for this call, whatever is left of it.
    pub(crate) fn account(who: &T::AccountId, call: &T::RuntimeCall) -> Option<Account> {
        let of = T::Members::belonging(who)?;
        (of.good || T::WayBack::contains(call)).then(|| Self::account_of(&of))
    }

    fn account_of(of: &Belonging) -> Account {
        let (now, rules) = (T::Clock::now(), T::Rules::get());
        let limit = match of.good {
            true => rules.limit(now.saturating_sub(of.joined)),
            false => rules.newcomer_units.into(),
        };
        Account {
            member: of.member,
            limit,
            used: Used::<T>::get(of.member).used_at(now, limit, rules.recovery_millis),
            now,
        }
    }

    /// Takes the price of an act from an allowance that has it.
    pub(crate) fn take(account: &Account, units: Units) {
        let used = account.used.saturating_add(units);
        Used::<T>::insert(
            account.member,
            Usage {
                used,
                at: account.now,
            },
        );
    }

    /// Gives back what an act turned out not to use.
    pub(crate) fn give_back(member: MemberId, units: Units) {
        if units > 0 {
            Used::<T>::mutate(member, |usage| usage.used = usage.used.saturating_sub(units));
        }
    }

    /// Lets a paid transaction into the block if it leaves free acts their share. The first one always enters: else one
    /// that is heavier than the rest of the block would never be done.
    pub(crate) fn enter_paid(info: &DispatchInfo) -> Result<(), TransactionValidityError> {
        if info.class != DispatchClass::Normal {
            return Ok(());
        }
        let before = PaidWeight::<T>::get();
        let after = before.saturating_add(info.total_weight());
        if before != Weight::zero() && after.any_gt(Self::share_of_paid()) {
            return Err(InvalidTransaction::ExhaustsResources.into());
        }
        PaidWeight::<T>::put(after);
        Ok(())
    }

    /// What a paid transaction turned out not to weigh is there for others.
    pub(crate) fn settle_paid(info: &DispatchInfo, post_info: &PostDispatchInfo) {
        if info.class == DispatchClass::Normal {
            let unspent = post_info.calc_unspent(info);
            if unspent != Weight::zero() {
                PaidWeight::<T>::mutate(|weight| *weight = weight.saturating_sub(unspent));
            }
        }
    }

    fn share_of_paid() -> Weight {
        let weights = T::BlockWeights::get();
        let normal = weights
            .get(DispatchClass::Normal)
            .max_total
            .unwrap_or(weights.max_block);
        let paid = Percent::from_percent(100u8.saturating_sub(T::Rules::get().reserved_percent));
        Weight::from_parts(
            paid.mul_floor(normal.ref_time()),
            paid.mul_floor(normal.proof_size()),
        )
    }

    /// Refuses a transaction that stands `lead` places ahead of its account's number, unless what is left of the allowance and
    /// the coins could pay as many of it. So nobody fills the pool with what he cannot pay.
    pub(crate) fn ensure_lead_is_covered(
        who: &T::AccountId,
        call: &T::RuntimeCall,
        info: &DispatchInfo,
        (price, tip): (BalanceOf<T>, BalanceOf<T>),
        free_ones: Units,
        lead: u32,
    ) -> Result<(), TransactionValidityError> {
        let transactions = Units::from(lead).saturating_add(1);
        let paid = u32::try_from(transactions.saturating_sub(free_ones)).unwrap_or(u32::MAX);
        if paid == 0 {
            return Ok(());
        }
        let coins = price.saturating_add(tip).saturating_mul(paid.into());
        T::OnChargeTransaction::can_withdraw_fee(who, call, info, coins, tip)
    }

    pub(crate) fn view_allowance(who: &T::AccountId) -> Option<Allowance> {
        let of = T::Members::belonging(who)?;
        let account = Self::account_of(&of);
        let usage = Usage {
            used: account.used,
            at: account.now,
        };
        Some(Allowance {
            member: account.member,
            limit: account.limit,
            left: account.left(),
            whole_at: usage.whole_at(account.limit, T::Rules::get().recovery_millis),
            for_every_act: of.good,
        })
    }

    pub(crate) fn view_estimate(who: &T::AccountId, call: Box<T::RuntimeCall>) -> Estimate {
        let left = Self::account(who, &call).map(|account| account.left());
        let (info, len) = T::Quotes::quote(who, (*call).clone());
        let price = Fees::<T>::compute_fee(len, &info, 0u32.into());
        let units: Units = price.unique_saturated_into();
        let coins = || T::OnChargeTransaction::can_withdraw_fee(who, &call, &info, price, 0u32.into());
        let payer = if units == 0 || left.is_some_and(|left| units <= left) {
            Payer::Nobody
        } else if coins().is_ok() {
            Payer::Signer
        } else {
            Payer::Lacking
        };
        Estimate {
            units,
            payer,
            allowance: Self::view_allowance(who),
        }
    }
}

fn bytes(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members give each other time from their accounts in mutual credit; a decision writes off what nobody will give back.
//!
//! Whatever is taken from one account is added to another: the sum of all accounts and of the commons' is zero.

use crate::{
    credit, Config, Credit, CreditKinds, CreditTotals, Credits, Error, Event, Exchanged, InOrder, Issuance,
    KindId, Kinds, Pallet, Rows,
};
use frame_support::ensure;
use opensystem_traits::{content::Text, MemberId, Members};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_give_time(
        who: &T::AccountId,
        kind: KindId,
        to: Option<MemberId>,
        quantity: u64,
        reason: Text,
    ) -> DispatchResult {
        let from = Self::in_good_standing(who)?.member;
        let Issuance::MutualCredit { per_partner, most } = Self::ensure_gift(kind, quantity, &reason)? else {
            return Err(Error::<T>::KindNotGiven.into());
        };
        if let Some(to) = to {
            Self::ensure_receiver(from, to)?;
        }
        // What they exchange counts first: what is given opens credit in the same step.
        let counts = to.map_or(0, |to| Self::exchange(kind, from, to, quantity, per_partner));
        let giver = Credits::<T>::get(from, kind).after_giving(quantity, counts, most);
        Self::keep_account(kind, from, giver.ok_or(Error::<T>::CreditExceeded)?);
        // All debts together are far below the end of numbers, and so is what others have for them.
        let mut total = CreditTotals::<T>::get(kind);
        total.given = total
            .given
            .checked_add(quantity)
            .ok_or(ArithmeticError::Overflow)?;
        if let Some(to) = to {
            let receiver = Credits::<T>::get(to, kind).after_receiving(quantity, counts);
            Self::keep_account(kind, to, receiver.ok_or(ArithmeticError::Overflow)?);
        } else {
            let commons = total.commons.checked_add_unsigned(quantity);
            total.commons = commons.ok_or(ArithmeticError::Overflow)?;
        }
        CreditTotals::<T>::insert(kind, total);
        let gift = Self::keep_gift(from, to, kind, quantity, reason)?;
        Self::deposit_event(Event::TimeGiven {
            gift,
            from,
            to,
            kind,
            quantity,
        });
        Ok(())
    }

    /// Two exchange so much; answers how much of it counts for either.
    fn exchange(kind: KindId, one: MemberId, other: MemberId, quantity: u64, per_partner: u64) -> u64 {
        let pair = (one.min(other), one.max(other), kind);
        let before = Exchanged::<T>::get(pair);
        let counts = credit::counts(before, quantity, per_partner);
        Exchanged::<T>::insert(pair, before.saturating_add(counts));
        counts
    }

    fn keep_account(kind: KindId, member: MemberId, account: Credit) {
        Credits::<T>::insert(member, kind, account);
        Rows::<T>::insert(InOrder::of(member), ());
    }

    /// Who leaves leaves his debts: all know how much it is, in few kinds.
    pub(crate) fn leave_debts(member: MemberId) {
        for kind in CreditKinds::<T>::get() {
            let quantity = Credits::<T>::get(member, kind).debt();
            if quantity == 0 {
                continue;
            }
            CreditTotals::<T>::mutate(kind, |total| {
                total.departed = total.departed.saturating_add(quantity);
            });
            Self::deposit_event(Event::DebtLeft {
                kind,
                member,
                quantity,
            });
        }
    }

    /// By decision: what a member who left owes is the commons' from now on.
    pub(crate) fn do_write_off(kind: KindId, member: MemberId) -> DispatchResult {
        let issuance = Kinds::<T>::get(kind).ok_or(Error::<T>::KindNotFound)?.issuance;
        ensure!(issuance.is_credit(), Error::<T>::KindNotGiven);
        let mut account = Credits::<T>::get(member, kind);
        let quantity = account.debt();
        let left = quantity > 0 && !T::Members::belongs(member);
        ensure!(left, Error::<T>::NoDebt);
        let mut total = CreditTotals::<T>::get(kind);
        let commons = total.commons.checked_add(account.balance);
        total.commons = commons.ok_or(ArithmeticError::Underflow)?;
        let departed = total.departed.checked_sub(quantity);
        total.departed = departed.ok_or(ArithmeticError::Underflow)?;
        account.balance = 0;
        Credits::<T>::insert(member, kind, account);
        CreditTotals::<T>::insert(kind, total);
        Self::deposit_event(Event::DebtWrittenOff {
            kind,
            member,
            quantity,
        });
        Ok(())
    }
}

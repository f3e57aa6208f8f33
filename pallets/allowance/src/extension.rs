// SPDX-License-Identifier: AGPL-3.0-or-later
//! Free use, as transaction extensions that a standard wallet does not notice.

use crate::{charge::Account, weights::WeightInfo as _, BalanceOf, Config, Pallet, Units};
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    pallet_prelude::{TransactionSource, TransactionValidityError, ValidTransaction},
    traits::OriginTrait,
    weights::Weight,
};
use frame_system::{CheckNonce, CheckWeight};
use opensystem_traits::{passes_on, wrapper, Inner};
use pallet_transaction_payment::ChargeTransactionPayment;
use sp_runtime::{
    traits::{
        AsSystemOriginSigner, DispatchInfoOf, DispatchOriginOf, Dispatchable, Implication,
        PostDispatchInfoOf, TransactionExtension, TransactionExtensionMetadata, UniqueSaturatedInto,
        ValidateResult, Zero,
    },
    transaction_validity::{TransactionPriority, TransactionValidity},
    DispatchResult, SaturatedConversion, Saturating,
};

/// A free act ranks at most here; it falls evenly with what was used.
const FREE_TOP: TransactionPriority = 1 << 63;
/// Whatever tip it names, a paid transaction ranks at most here: below a free act of who has half of his allowance left.
const PAID_TOP: TransactionPriority = 1 << 62;

wrapper! {
    /// Wraps the extension that charges fees, and keeps its identifier and its payload: a standard wallet does not notice.
    ///
    /// What a member does within his allowance is free and uses it; what goes beyond, a tip, and what others do is paid by the
    /// wrapped extension. Paid transactions leave free acts their share of the block.
    WithinAllowance
}

wrapper! {
    /// Wraps the three neighbours that give a transaction its place: the account's number, the block's weight, the charge.
    /// Same bytes and same names as without it.
    ///
    /// A free act's rank falls with what its member used and with its lead over the account's number; a lead that allowance
    /// and coins cannot pay is refused. Looks at a lead only, so within a block it costs nothing.
    Ranked
}

/// What pays for a transaction.
pub enum Toll<Paid> {
    /// The allowance.
    Allowance {
        /// As it was before.
        account: Account,
        /// The price that is taken from it.
        units: Units,
    },
    /// Coins, as the wrapped extension says.
    Coins {
        /// The tip.
        tip: Units,
        /// The value of the wrapped extension.
        paid: Paid,
    },
    /// Nobody: it was not signed by an account.
    Nobody(Paid),
}

impl<Paid> Inner<Self> for Toll<Paid> {
    fn inner(&self) -> Option<&Self> {
        Some(self)
    }
}

/// What is settled after the dispatch.
pub enum Bill<Paid> {
    /// Units taken from a member's allowance.
    Allowance {
        /// Whose.
        member: opensystem_traits::MemberId,
        /// How many.
        units: Units,
        /// What the wrapped extension would have weighed.
        unspent: Weight,
    },
    /// Coins.
    Coins(Paid),
    /// Nothing.
    Nobody(Paid),
}

impl<T> TransactionExtension<T::RuntimeCall> for WithinAllowance<T, ChargeTransactionPayment<T>>
where
    T: Config + Send + Sync,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    DispatchOriginOf<T::RuntimeCall>: OriginTrait<AccountId = T::AccountId>,
{
    const IDENTIFIER: &'static str =
        <ChargeTransactionPayment<T> as TransactionExtension<T::RuntimeCall>>::IDENTIFIER;
    type Implicit = ();
    type Val = Toll<<ChargeTransactionPayment<T> as TransactionExtension<T::RuntimeCall>>::Val>;
    type Pre = Bill<<ChargeTransactionPayment<T> as TransactionExtension<T::RuntimeCall>>::Pre>;

    fn weight(&self, call: &T::RuntimeCall) -> Weight {
        self.0
            .weight(call)
            .saturating_add(<T as Config>::WeightInfo::within_allowance())
    }

    fn validate(
        &self,
        origin: DispatchOriginOf<T::RuntimeCall>,
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
        self_implicit: Self::Implicit,
        inherited_implication: &impl Implication,
        source: TransactionSource,
    ) -> ValidateResult<Self::Val, T::RuntimeCall> {
        let tip = self.0.tip();
        let account = match origin.as_signer() {
            Some(who) if tip.is_zero() => Pallet::<T>::account(who, call),
            _ => None,
        };
        if let Some(account) = account {
            let units = Pallet::<T>::price(len, info).unique_saturated_into();
            if units <= account.left() {
                let valid = ValidTransaction {
                    priority: rank(account.left(), account.limit),
                    ..Default::default()
                };
                return Ok((valid, Toll::Allowance { account, units }, origin));
            }
        }
        let (mut valid, paid, origin) = self.0.validate(
            origin,
            call,
            info,
            len,
            self_implicit,
            inherited_implication,
            source,
        )?;
        valid.priority = valid.priority.min(PAID_TOP);
        let toll = match origin.as_signer() {
            Some(_) => Toll::Coins {
                tip: tip.unique_saturated_into(),
                paid,
            },
            None => Toll::Nobody(paid),
        };
        Ok((valid, toll, origin))
    }

    fn prepare(
        self,
        val: Self::Val,
        origin: &DispatchOriginOf<T::RuntimeCall>,
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
    ) -> Result<Self::Pre, TransactionValidityError> {
        match val {
            Toll::Allowance { account, units } => {
                Pallet::<T>::take(&account, units);
                Ok(Bill::Allowance {
                    member: account.member,
                    units,
                    unspent: self.0.weight(call),
                })
            }
            Toll::Coins { paid, .. } => {
                Pallet::<T>::enter_paid(info)?;
                self.0.prepare(paid, origin, call, info, len).map(Bill::Coins)
            }
            Toll::Nobody(paid) => self.0.prepare(paid, origin, call, info, len).map(Bill::Nobody),
        }
    }

    fn post_dispatch_details(
        pre: Self::Pre,
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &PostDispatchInfoOf<T::RuntimeCall>,
        len: usize,
        result: &DispatchResult,
    ) -> Result<Weight, TransactionValidityError> {
        match pre {
            Bill::Allowance {
                member,
                units,
                unspent,
            } => {
                let actual = Pallet::<T>::actual_price(len, info, post_info);
                Pallet::<T>::give_back(member, units.saturating_sub(actual));
                Ok(unspent)
            }
            Bill::Coins(pre) => {
                Pallet::<T>::settle_paid(info, post_info);
                ChargeTransactionPayment::<T>::post_dispatch_details(pre, info, post_info, len, result)
            }
            Bill::Nobody(pre) => {
                ChargeTransactionPayment::<T>::post_dispatch_details(pre, info, post_info, len, result)
            }
        }
    }
}

/// The rank of a free act of who has `left` of `limit`.
fn rank(left: Units, limit: Units) -> TransactionPriority {
    let scaled = left.min(limit).saturating_mul(FREE_TOP.into());
    scaled.checked_div(limit).unwrap_or(0).saturated_into()
}

/// The three neighbours.
type Neighbours<T, F> = (CheckNonce<T>, CheckWeight<T>, F);

impl<T, F> TransactionExtension<T::RuntimeCall> for Ranked<T, Neighbours<T, F>>
where
    T: Config + Send + Sync,
    F: TransactionExtension<T::RuntimeCall>,
    F::Val: Inner<Toll<<ChargeTransactionPayment<T> as TransactionExtension<T::RuntimeCall>>::Val>>,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    <T as frame_system::Config>::RuntimeOrigin: AsSystemOriginSigner<T::AccountId> + Clone,
    Neighbours<T, F>: TransactionExtension<
        T::RuntimeCall,
        Val = (
            <CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::Val,
            <CheckWeight<T> as TransactionExtension<T::RuntimeCall>>::Val,
            F::Val,
        ),
    >,
{
    const IDENTIFIER: &'static str = "Use `metadata()`!";
    type Implicit = <Neighbours<T, F> as TransactionExtension<T::RuntimeCall>>::Implicit;
    type Val = <Neighbours<T, F> as TransactionExtension<T::RuntimeCall>>::Val;
    type Pre = <Neighbours<T, F> as TransactionExtension<T::RuntimeCall>>::Pre;

    fn metadata() -> alloc::vec::Vec<TransactionExtensionMetadata> {
        Neighbours::<T, F>::metadata()
    }

    fn weight(&self, call: &T::RuntimeCall) -> Weight {
        self.0.weight(call)
    }

    fn validate(
        &self,
        origin: DispatchOriginOf<T::RuntimeCall>,
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
        self_implicit: Self::Implicit,
        inherited_implication: &impl Implication,
        source: TransactionSource,
    ) -> ValidateResult<Self::Val, T::RuntimeCall> {
        let (mut valid, val, origin) = self.0.validate(
            origin,
            call,
            info,
            len,
            self_implicit,
            inherited_implication,
            source,
        )?;
        let Some((who, toll)) = origin.as_signer().zip(val.2.inner()) else {
            return Ok((valid, val, origin));
        };
        let next = frame_system::Pallet::<T>::account_nonce(who);
        let lead: u32 = self.0 .0 .0.saturating_sub(next).unique_saturated_into();
        if lead > 0 {
            let price = Pallet::<T>::price(len, info);
            let (tip, free_ones) = match toll {
                Toll::Allowance { account, units } => {
                    let used = units.saturating_mul(lead.into());
                    valid.priority = rank(account.left().saturating_sub(used), account.limit);
                    (0, account.left().checked_div(*units).unwrap_or(Units::MAX))
                }
                Toll::Coins { tip, .. } => (*tip, 0),
                Toll::Nobody(_) => return Ok((valid, val, origin)),
            };
            let tip: BalanceOf<T> = tip.unique_saturated_into();
            Pallet::<T>::ensure_lead_is_covered(who, call, info, (price, tip), free_ones, lead)?;
        }
        Ok((valid, val, origin))
    }

    passes_on!(T::RuntimeCall, Neighbours::<T, F>);

    fn post_dispatch(
        pre: Self::Pre,
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &mut PostDispatchInfoOf<T::RuntimeCall>,
        len: usize,
        result: &DispatchResult,
    ) -> Result<(), TransactionValidityError> {
        Neighbours::<T, F>::post_dispatch(pre, info, post_info, len, result)
    }

    fn bare_validate(
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
    ) -> TransactionValidity {
        Neighbours::<T, F>::bare_validate(call, info, len)
    }

    fn bare_validate_and_prepare(
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
    ) -> Result<(), TransactionValidityError> {
        Neighbours::<T, F>::bare_validate_and_prepare(call, info, len)
    }

    fn bare_post_dispatch(
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &mut PostDispatchInfoOf<T::RuntimeCall>,
        len: usize,
        result: &DispatchResult,
    ) -> Result<(), TransactionValidityError> {
        Neighbours::<T, F>::bare_post_dispatch(info, post_info, len, result)
    }
}

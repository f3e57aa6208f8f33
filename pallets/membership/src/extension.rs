// SPDX-License-Identifier: AGPL-3.0-or-later
//! Free entry: who was invited accepts or declines without owning a coin.

use crate::{Call, Config, Error, Pallet};
use codec::Encode;
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    pallet_prelude::{TransactionSource, TransactionValidityError, ValidTransaction},
    traits::{IsSubType, OriginTrait},
    weights::Weight,
};
use opensystem_traits::{passes_on, wrapper, Inner};
use sp_runtime::{
    traits::{
        DispatchInfoOf, DispatchOriginOf, Dispatchable, Implication, PostDispatchInfoOf,
        TransactionExtension, ValidateResult,
    },
    transaction_validity::InvalidTransaction,
    DispatchResult,
};

wrapper! {
    /// Wraps the extension that charges fees, and keeps its identifier and its payload: a standard wallet does not notice.
    ///
    /// A signed `accept_invitation` or `decline` is checked here for all that its dispatch will check; it enters the pool
    /// under one tag per account and pays nothing, whatever tip it names. Who has not that very invitation is refused, be he
    /// rich or poor: the error is `Custom(n)`, where n is the index of the pallet's error. Everything else goes to the
    /// wrapped extension.
    FreeEntry
}

wrapper! {
    /// Wraps an extension that comes early, and refuses there already what [`FreeEntry`] would refuse, in the same words:
    /// strangers cost the pool no look at their account, at the block's weight or at fees. It grants nothing.
    Doorkeeper
}

/// What the transaction is charged.
pub enum Charge<Paid> {
    /// Nothing: it answers an invitation.
    Free,
    /// As the wrapped extension says.
    Paid(Paid),
}

impl<Paid: Inner<Toll>, Toll> Inner<Toll> for Charge<Paid> {
    fn inner(&self) -> Option<&Toll> {
        match self {
            Self::Free => None,
            Self::Paid(paid) => paid.inner(),
        }
    }
}

/// A pool of one tag per account cannot be filled by one invitation.
const TAG: &[u8] = b"opensystem/entry";

impl<T: Config> Pallet<T> {
    /// Whether a call is one of the free ones, for whom it may succeed.
    pub fn is_free(call: &T::RuntimeCall) -> bool
    where
        T::RuntimeCall: IsSubType<Call<T>>,
    {
        matches!(
            call.is_sub_type(),
            Some(Call::accept_invitation { .. } | Call::decline { .. })
        )
    }

    /// Whether a call is one of the free ones, and if so whether it would succeed for this signer.
    fn check_free_call(who: &T::AccountId, call: &Call<T>) -> Option<Result<(), Error<T>>> {
        match call {
            Call::accept_invitation {
                invitation_id,
                exchange_hash,
                charter_version,
                name,
            } => {
                let checked =
                    Self::check_acceptance(who, *invitation_id, *exchange_hash, *charter_version, name);
                Some(checked.map(|_| ()))
            }
            Call::decline { invitation_id } => Some(Self::find_invitation(who, *invitation_id).map(|_| ())),
            _ => None,
        }
    }
}

/// The error's index, as clients find it in the metadata.
fn refusal<T>(error: &Error<T>) -> TransactionValidityError {
    let index = error.encode().first().copied().unwrap_or(u8::MAX);
    InvalidTransaction::Custom(index).into()
}

/// Whether a signed call is one of the free ones, and if so who signed it, or why it is refused.
fn check_signed<T: Config>(
    origin: &DispatchOriginOf<T::RuntimeCall>,
    call: &T::RuntimeCall,
) -> Option<Result<T::AccountId, TransactionValidityError>>
where
    T::RuntimeCall: IsSubType<Call<T>> + Dispatchable,
    DispatchOriginOf<T::RuntimeCall>: OriginTrait<AccountId = T::AccountId>,
{
    let (who, ours) = origin.as_signer().zip(call.is_sub_type())?;
    let checked = Pallet::<T>::check_free_call(who, ours)?;
    Some(checked.map(|()| who.clone()).map_err(|error| refusal(&error)))
}

/// Accepting is checked for more than declining: its measure bounds both.
fn weight_of_check<T: Config>(call: &T::RuntimeCall) -> Weight
where
    T::RuntimeCall: IsSubType<Call<T>>,
{
    match Pallet::<T>::is_free(call) {
        true => <T::WeightInfo as crate::WeightInfo>::check_acceptance(),
        false => Weight::zero(),
    }
}

impl<T, S> TransactionExtension<T::RuntimeCall> for FreeEntry<T, S>
where
    T: Config + Send + Sync,
    S: TransactionExtension<T::RuntimeCall>,
    T::RuntimeCall: IsSubType<Call<T>> + Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    DispatchOriginOf<T::RuntimeCall>: OriginTrait<AccountId = T::AccountId>,
{
    const IDENTIFIER: &'static str = S::IDENTIFIER;
    type Implicit = S::Implicit;
    type Val = Charge<S::Val>;
    type Pre = Charge<S::Pre>;

    fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
        self.0.implicit()
    }

    fn weight(&self, call: &T::RuntimeCall) -> Weight {
        match Pallet::<T>::is_free(call) {
            true => weight_of_check::<T>(call),
            false => self.0.weight(call),
        }
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
        if let Some(checked) = check_signed::<T>(&origin, call) {
            let valid = ValidTransaction {
                priority: u64::MAX / 2,
                provides: alloc::vec![(TAG, checked?).encode()],
                ..Default::default()
            };
            return Ok((valid, Charge::Free, origin));
        }
        let (valid, val, origin) = self.0.validate(
            origin,
            call,
            info,
            len,
            self_implicit,
            inherited_implication,
            source,
        )?;
        Ok((valid, Charge::Paid(val), origin))
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
            Charge::Free => Ok(Charge::Free),
            Charge::Paid(val) => self.0.prepare(val, origin, call, info, len).map(Charge::Paid),
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
            Charge::Free => Ok(Weight::zero()),
            Charge::Paid(pre) => S::post_dispatch_details(pre, info, post_info, len, result),
        }
    }
}

impl<T, S> TransactionExtension<T::RuntimeCall> for Doorkeeper<T, S>
where
    T: Config + Send + Sync,
    S: TransactionExtension<T::RuntimeCall>,
    T::RuntimeCall: IsSubType<Call<T>> + Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    DispatchOriginOf<T::RuntimeCall>: OriginTrait<AccountId = T::AccountId>,
{
    const IDENTIFIER: &'static str = S::IDENTIFIER;
    type Implicit = S::Implicit;
    type Val = S::Val;
    type Pre = S::Pre;

    fn weight(&self, call: &T::RuntimeCall) -> Weight {
        self.0.weight(call).saturating_add(weight_of_check::<T>(call))
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
        if let Some(checked) = check_signed::<T>(&origin, call) {
            checked?;
        }
        self.0.validate(
            origin,
            call,
            info,
            len,
            self_implicit,
            inherited_implication,
            source,
        )
    }

    passes_on!(T::RuntimeCall, S);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ports between the pallets, and the identifiers they share. A pallet that needs something of another declares
//! or uses a trait of this crate; the runtime ties the two. No storage stands here.
#![cfg_attr(not(feature = "std"), no_std)]
// What runs on the chain does not panic or wrap. (Lossy casts cannot be denied: the derives of codec cast an index.)
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::cast_sign_loss,
        clippy::arithmetic_side_effects
    )
)]

extern crate alloc;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{weights::Weight, PalletId};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::AccountIdConversion;

pub mod content;
pub mod queue;
pub mod text;

/// A member's number: given at entry in order, never reused, never changed. Everything that concerns a member is
/// stored under this number, so that a change of key costs the same whatever he has done.
pub type MemberId = u32;

/// A moment, in Unix milliseconds.
pub type Moment = u64;

/// What a member is. Only persons invite, vote and draw an income.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A human being.
    Person,
    /// A project, steered by its representatives.
    Project,
    /// Another ecosystem, steered by its representatives.
    Ecosystem,
}

/// What a member may do is judged by this.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Belonging {
    /// His number.
    pub member: MemberId,
    /// Person, project or ecosystem.
    pub kind: Kind,
    /// When he joined; 0 for founders.
    pub joined: Moment,
    /// Whether he is in good standing.
    pub good: bool,
    /// Since when without a break, where he is.
    pub good_since: Moment,
}

/// Who is a member: what every pallet asks of `membership`.
pub trait Members<AccountId> {
    /// The member whose key `account` is at present, in whatever standing. One read.
    fn belonging(account: &AccountId) -> Option<Belonging>;

    /// The number of the member whose key `account` is at present.
    fn member_of(account: &AccountId) -> Option<MemberId> {
        Self::belonging(account).map(|of| of.member)
    }

    /// Whether the member of this number is in the ecosystem, in whatever standing.
    fn belongs(member: MemberId) -> bool;

    /// Whether the member of this number is a person in good standing.
    fn can_vote(member: MemberId) -> bool;

    /// How many persons are in good standing. One read.
    fn persons() -> u32;
}

/// What more the register of members tells: what `wealth` asks of `membership`.
pub trait Register<AccountId>: Members<AccountId> {
    /// The key that the member of this number has at present, or the last one he had: what is his is paid there.
    fn account_of(member: MemberId) -> Option<AccountId>;

    /// Whether this person is a representative of this project or ecosystem.
    fn represents(person: MemberId, project: MemberId) -> bool;
}

/// Who is told, in the same step, how the standing of a member changes. Nothing of it can fail.
pub trait OnStanding {
    /// This member is in good standing from now on: he founded, joined, came back.
    fn gained(member: MemberId, kind: Kind);

    /// This member is in good standing no longer, in whatever way.
    fn lost(member: MemberId, kind: Kind);

    /// This member left the ecosystem for good. Where he was in good standing, `lost` went before.
    fn left(member: MemberId);

    /// What [`Self::gained`] weighs at most.
    fn gained_weight() -> Weight;

    /// What [`Self::lost`] weighs at most.
    fn lost_weight() -> Weight;

    /// What [`Self::left`] weighs at most.
    fn left_weight() -> Weight;
}

/// All of them are told, in this order.
#[impl_trait_for_tuples::impl_for_tuples(4)]
impl OnStanding for Told {
    fn gained(member: MemberId, kind: Kind) {
        for_tuples!( #( Told::gained(member, kind); )* );
    }

    fn lost(member: MemberId, kind: Kind) {
        for_tuples!( #( Told::lost(member, kind); )* );
    }

    fn left(member: MemberId) {
        for_tuples!( #( Told::left(member); )* );
    }

    fn gained_weight() -> Weight {
        let mut weight = Weight::zero();
        for_tuples!( #( weight = weight.saturating_add(Told::gained_weight()); )* );
        weight
    }

    fn lost_weight() -> Weight {
        let mut weight = Weight::zero();
        for_tuples!( #( weight = weight.saturating_add(Told::lost_weight()); )* );
        weight
    }

    fn left_weight() -> Weight {
        let mut weight = Weight::zero();
        for_tuples!( #( weight = weight.saturating_add(Told::left_weight()); )* );
        weight
    }
}

/// The number of a cooperation: given in order, never used twice.
pub type CooperationId = u32;

/// Who works together: what `wealth` asks of `cooperation`.
pub trait Cooperations<AccountId: Encode + Decode> {
    /// Whether this member is one of its partners at present. One read.
    fn is_partner(cooperation: CooperationId, member: MemberId) -> bool;

    /// How it stands; nothing where there is none, or where only one has signed so far. One read.
    fn cooperation(cooperation: CooperationId) -> Option<Together>;

    /// Its pot.
    fn pot(cooperation: CooperationId) -> AccountId {
        PalletId(*b"os/coope").into_sub_account_truncating(cooperation)
    }
}

/// How a cooperation stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Together {
    /// How many partners it has at present.
    pub partners: u32,
    /// Whether it goes on.
    pub open: bool,
}

/// Who is told, in the same step, that a member is a partner of a cooperation no longer.
pub trait OnPartnerLeft {
    /// It is this member, of this cooperation.
    fn partner_left(cooperation: CooperationId, member: MemberId);

    /// What that weighs at most.
    fn weight() -> Weight;
}

impl OnPartnerLeft for () {
    fn partner_left(_: CooperationId, _: MemberId) {}

    fn weight() -> Weight {
        Weight::zero()
    }
}

/// The social code, as `membership` needs it: who joins recognises the current version.
pub trait SocialCode {
    /// The version in force; versions count from 1.
    fn current_version() -> u32;

    /// Notes that a newcomer recognises `version`. His number is new, so he cannot have signed anything before; that
    /// is not checked here.
    fn sign(member: MemberId, version: u32, at: Moment);
}

/// Parameters that people govern: checked before they are set.
pub trait GovernedParameters {
    /// A parameter's name and value, as the call carries it.
    type Parameter;

    /// Checks range and relations of `parameter`, then stores it.
    ///
    /// # Errors
    /// `DispatchError` of the domain when the value is out of its range; nothing is stored then.
    fn set(parameter: Self::Parameter) -> sp_runtime::DispatchResult;
}

/// The account behind which a validator stands for consensus: derived from the member's number, so that a change of
/// the member's key does not orphan his session keys.
pub fn validator_account<AccountId: Encode + Decode>(member: MemberId) -> AccountId {
    PalletId(*b"os/valid").into_sub_account_truncating(member)
}

/// The commons' pot: fees and dust go there from the first block.
pub fn commons_account<AccountId: Encode + Decode>() -> AccountId {
    PalletId(*b"os/commn").into_account_truncating()
}

/// What a wrapping extension's value holds of the value of what it wraps.
pub trait Inner<Wrapped> {
    /// The wrapped extension's value, where it was asked.
    fn inner(&self) -> Option<&Wrapped>;
}

/// A wrapper around a transaction extension that nobody outside notices: same bytes, same type in the metadata as what it
/// wraps. The crate that uses it has `codec` and `scale-info`.
#[macro_export]
macro_rules! wrapper {
    ($(#[$words:meta])* $name:ident) => {
        $(#[$words])*
        #[derive(
            ::codec::Encode, ::codec::Decode, ::codec::DecodeWithMemTracking, Clone, PartialEq, Eq,
        )]
        pub struct $name<T, S>(pub S, ::core::marker::PhantomData<T>);

        impl<T, S: ::core::fmt::Debug> ::core::fmt::Debug for $name<T, S> {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl<T, S> From<S> for $name<T, S> {
            fn from(wrapped: S) -> Self {
                Self(wrapped, ::core::marker::PhantomData)
            }
        }

        impl<T, S: ::scale_info::StaticTypeInfo> ::scale_info::TypeInfo for $name<T, S> {
            type Identity = S;
            fn type_info() -> ::scale_info::Type {
                S::type_info()
            }
        }
    };
}

/// What a wrapper of [`wrapper!`] leaves to what it wraps, within its `impl TransactionExtension`: what it seals, and what
/// follows a validation whose values it does not change.
#[macro_export]
macro_rules! passes_on {
    ($call:ty, $wrapped:ty) => {
        fn implicit(
            &self,
        ) -> Result<Self::Implicit, ::sp_runtime::transaction_validity::TransactionValidityError> {
            self.0.implicit()
        }

        fn prepare(
            self,
            val: Self::Val,
            origin: &::sp_runtime::traits::DispatchOriginOf<$call>,
            call: &$call,
            info: &::sp_runtime::traits::DispatchInfoOf<$call>,
            len: usize,
        ) -> Result<Self::Pre, ::sp_runtime::transaction_validity::TransactionValidityError> {
            self.0.prepare(val, origin, call, info, len)
        }

        fn post_dispatch_details(
            pre: Self::Pre,
            info: &::sp_runtime::traits::DispatchInfoOf<$call>,
            post_info: &::sp_runtime::traits::PostDispatchInfoOf<$call>,
            len: usize,
            result: &::sp_runtime::DispatchResult,
        ) -> Result<
            ::frame_support::weights::Weight,
            ::sp_runtime::transaction_validity::TransactionValidityError,
        > {
            <$wrapped>::post_dispatch_details(pre, info, post_info, len, result)
        }
    };
}

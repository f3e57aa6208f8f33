// SPDX-License-Identifier: AGPL-3.0-or-later
//! The chain's rules put together: which pallets, whose authority ([`origins`]), what numbers ([`params`]). Composition
//! only; the rules themselves stand in the pallets.
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
#![recursion_limit = "256"]

extern crate alloc;

pub mod apis;
pub mod config;
pub mod genesis;
pub mod migrations;
pub mod origins;
pub mod params;
pub mod weights;

use alloc::vec::Vec;
use sp_runtime::{
    generic, impl_opaque_keys,
    traits::{BlakeTwo256, IdentifyAccount, Verify},
    MultiAddress, MultiSignature,
};
use sp_version::{runtime_version, RuntimeVersion};

/// Proof of a transaction's author: sr25519, ed25519 or ecdsa.
pub type Signature = MultiSignature;
/// A key, as the chain knows it.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Money, in units; see [`params::COIN`].
pub type Balance = u128;
/// Counts an account's transactions.
pub type Nonce = u32;
/// Hash of blocks and of the state.
pub type Hash = sp_core::H256;
/// Counts blocks.
pub type BlockNumber = u32;
/// How transactions name an account.
pub type Address = MultiAddress<AccountId, ()>;
/// Head of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// The standard transaction extensions, in the standard order. `Doorkeeper`, `Ranked`, `FreeEntry` and `WithinAllowance` keep
/// the identifiers and the payload of what they wrap.
pub type TxExtension = (
    opensystem_membership::Doorkeeper<Runtime, frame_system::CheckNonZeroSender<Runtime>>,
    frame_system::CheckSpecVersion<Runtime>,
    frame_system::CheckTxVersion<Runtime>,
    frame_system::CheckGenesis<Runtime>,
    frame_system::CheckEra<Runtime>,
    opensystem_allowance::Ranked<
        Runtime,
        (
            frame_system::CheckNonce<Runtime>,
            frame_system::CheckWeight<Runtime>,
            Charge,
        ),
    >,
    frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
    frame_system::WeightReclaim<Runtime>,
);

/// Who pays for a transaction: nobody for entering, the member's allowance, or coins.
pub type Charge = opensystem_membership::FreeEntry<
    Runtime,
    opensystem_allowance::WithinAllowance<
        Runtime,
        pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
    >,
>;

/// The charge of a transaction that names this tip.
pub fn charge(tip: Balance) -> Charge {
    let fee = pallet_transaction_payment::ChargeTransactionPayment::from(tip);
    opensystem_allowance::WithinAllowance::from(fee).into()
}

/// A transaction as it travels.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// Executes blocks.
pub type Executive = frame_executive::Executive<
    Runtime,
    Block,
    frame_system::ChainContext<Runtime>,
    Runtime,
    AllPalletsWithSystem,
>;

impl_opaque_keys! {
    /// The keys with which a validator speaks in a session.
    pub struct SessionKeys {
        /// Finality.
        pub grandpa: Grandpa,
        /// Block production.
        pub babe: Babe,
    }
}

/// The version, with this `spec_version`: the attribute reads a number only where one is written.
macro_rules! version {
    ($spec_version:tt) => {
        #[runtime_version]
        /// The runtime's version. `spec_version` grows with every change of the rules.
        pub const VERSION: RuntimeVersion = RuntimeVersion {
            spec_name: alloc::borrow::Cow::Borrowed("opensystem"),
            impl_name: alloc::borrow::Cow::Borrowed("opensystem"),
            authoring_version: 1,
            spec_version: $spec_version,
            impl_version: 1,
            apis: apis::RUNTIME_API_VERSIONS,
            transaction_version: 1,
            system_version: 1,
        };
    };
}

#[cfg(not(feature = "rehearsal"))]
version!(100);
// Always one more: see `migrations`.
#[cfg(feature = "rehearsal")]
version!(101);

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeEvent,
        RuntimeError,
        RuntimeOrigin,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeSlashReason,
        RuntimeLockId,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Runtime;

    // consensus
    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Timestamp = pallet_timestamp;
    #[runtime::pallet_index(2)]
    pub type Babe = pallet_babe;
    #[runtime::pallet_index(3)]
    pub type Grandpa = pallet_grandpa;
    #[runtime::pallet_index(4)]
    pub type Authorship = pallet_authorship;

    // money
    #[runtime::pallet_index(10)]
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(11)]
    pub type TransactionPayment = pallet_transaction_payment;

    // tools
    #[runtime::pallet_index(12)]
    pub type Utility = pallet_utility;
    #[runtime::pallet_index(13)]
    pub type Multisig = pallet_multisig;
    #[runtime::pallet_index(14)]
    pub type Proxy = pallet_proxy;
    #[runtime::pallet_index(15)]
    pub type Preimage = pallet_preimage;
    #[runtime::pallet_index(16)]
    pub type Scheduler = pallet_scheduler;
    #[runtime::pallet_index(17)]
    pub type Parameters = pallet_parameters;
    #[runtime::pallet_index(18)]
    pub type Migrations = pallet_migrations;

    // the commons
    #[runtime::pallet_index(30)]
    pub type Charter = opensystem_charter;
    #[runtime::pallet_index(31)]
    pub type Membership = opensystem_membership;
    #[runtime::pallet_index(32)]
    pub type Allowance = opensystem_allowance;
    #[runtime::pallet_index(33)]
    pub type Decisions = opensystem_decisions;
    #[runtime::pallet_index(34)]
    pub type Cooperation = opensystem_cooperation;
    #[runtime::pallet_index(35)]
    pub type Wealth = opensystem_wealth;
    #[runtime::pallet_index(36)]
    pub type Dividend = opensystem_dividend;
    #[runtime::pallet_index(39)]
    pub type Nodes = opensystem_nodes;

    // sessions; the order of indexes is the order of genesis, and the session pallet asks the nodes who validates
    #[runtime::pallet_index(40)]
    pub type Session = pallet_session;
    #[runtime::pallet_index(41)]
    pub type Historical = pallet_session::historical;
    #[runtime::pallet_index(42)]
    pub type Offences = pallet_offences;
}

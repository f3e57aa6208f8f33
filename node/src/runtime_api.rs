// SPDX-License-Identifier: AGPL-3.0-or-later
//! The functions of a runtime that a node calls, declared on a type of our own.
//!
//! The client's code is generic over a native type that implements the runtime APIs, and from the declaration it derives how
//! to encode a call and to decode its answer. The call itself always goes to the WASM blob of the chain, so that the
//! bodies below never run. `tests/runtime_api.rs` proves that the blob implements each of these at the version declared.

use sp_consensus_babe as babe;
use sp_consensus_grandpa as grandpa;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
    traits::{BlakeTwo256, Block as BlockT, NumberFor},
    transaction_validity::{TransactionSource, TransactionValidity},
    ApplyExtrinsicResult, ExtrinsicInclusionMode, OpaqueExtrinsic,
};
use sp_weights::Weight;

/// An account, as wallets address it.
pub type AccountId = sp_runtime::AccountId32;
/// Coins, in the smallest unit.
pub type Balance = u128;
/// How many transactions an account has sent.
pub type Nonce = u32;
/// A block's height.
pub type BlockNumber = u32;
/// A block's header.
pub type Header = sp_runtime::generic::Header<BlockNumber, BlakeTwo256>;
/// A block whose transactions the node does not look into.
pub type Block = sp_runtime::generic::Block<Header, OpaqueExtrinsic>;
/// A block's hash.
pub type Hash = <Block as BlockT>::Hash;

/// The type that stands for any OpenSystem runtime.
pub struct AnyRuntime;

/// The body of every function below.
fn answered_by_the_wasm() -> ! {
    unreachable!(
        "the client executes runtime calls in the chain's WASM blob and has no native executor, so no body \
              declared here is ever called; qed"
    )
}

sp_api::impl_runtime_apis! {
    impl sp_api::Core<Block> for AnyRuntime {
        fn version() -> sp_version::RuntimeVersion {
            answered_by_the_wasm()
        }

        fn execute_block(_: <Block as BlockT>::LazyBlock) {
            answered_by_the_wasm()
        }

        fn initialize_block(_: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
            answered_by_the_wasm()
        }
    }

    impl sp_api::Metadata<Block> for AnyRuntime {
        fn metadata() -> OpaqueMetadata {
            answered_by_the_wasm()
        }

        fn metadata_at_version(_: u32) -> Option<OpaqueMetadata> {
            answered_by_the_wasm()
        }

        fn metadata_versions() -> Vec<u32> {
            answered_by_the_wasm()
        }
    }

    impl sp_block_builder::BlockBuilder<Block> for AnyRuntime {
        fn apply_extrinsic(_: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
            answered_by_the_wasm()
        }

        fn finalize_block() -> <Block as BlockT>::Header {
            answered_by_the_wasm()
        }

        fn inherent_extrinsics(_: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
            answered_by_the_wasm()
        }

        fn check_inherents(
            _: <Block as BlockT>::LazyBlock,
            _: sp_inherents::InherentData,
        ) -> sp_inherents::CheckInherentsResult {
            answered_by_the_wasm()
        }
    }

    impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for AnyRuntime {
        fn validate_transaction(
            _: TransactionSource,
            _: <Block as BlockT>::Extrinsic,
            _: <Block as BlockT>::Hash,
        ) -> TransactionValidity {
            answered_by_the_wasm()
        }
    }

    impl sp_offchain::OffchainWorkerApi<Block> for AnyRuntime {
        fn offchain_worker(_: &<Block as BlockT>::Header) {
            answered_by_the_wasm()
        }
    }

    impl sp_session::SessionKeys<Block> for AnyRuntime {
        fn generate_session_keys(
            _: Vec<u8>,
            _: Option<Vec<u8>>,
        ) -> sp_session::OpaqueGeneratedSessionKeys {
            answered_by_the_wasm()
        }

        fn decode_session_keys(_: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
            answered_by_the_wasm()
        }
    }

    impl babe::BabeApi<Block> for AnyRuntime {
        fn configuration() -> babe::BabeConfiguration {
            answered_by_the_wasm()
        }

        fn current_epoch_start() -> babe::Slot {
            answered_by_the_wasm()
        }

        fn current_epoch() -> babe::Epoch {
            answered_by_the_wasm()
        }

        fn next_epoch() -> babe::Epoch {
            answered_by_the_wasm()
        }

        fn generate_key_ownership_proof(
            _: babe::Slot,
            _: babe::AuthorityId,
        ) -> Option<babe::OpaqueKeyOwnershipProof> {
            answered_by_the_wasm()
        }

        fn submit_report_equivocation_unsigned_extrinsic(
            _: babe::EquivocationProof<<Block as BlockT>::Header>,
            _: babe::OpaqueKeyOwnershipProof,
        ) -> Option<()> {
            answered_by_the_wasm()
        }
    }

    impl grandpa::GrandpaApi<Block> for AnyRuntime {
        fn grandpa_authorities() -> grandpa::AuthorityList {
            answered_by_the_wasm()
        }

        fn current_set_id() -> grandpa::SetId {
            answered_by_the_wasm()
        }

        fn submit_report_equivocation_unsigned_extrinsic(
            _: grandpa::EquivocationProof<<Block as BlockT>::Hash, NumberFor<Block>>,
            _: grandpa::OpaqueKeyOwnershipProof,
        ) -> Option<()> {
            answered_by_the_wasm()
        }

        fn generate_key_ownership_proof(
            _: grandpa::SetId,
            _: grandpa::AuthorityId,
        ) -> Option<grandpa::OpaqueKeyOwnershipProof> {
            answered_by_the_wasm()
        }
    }

    impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for AnyRuntime {
        fn account_nonce(_: AccountId) -> Nonce {
            answered_by_the_wasm()
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for AnyRuntime {
        fn query_info(
            _: <Block as BlockT>::Extrinsic,
            _: u32,
        ) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
            answered_by_the_wasm()
        }

        fn query_fee_details(
            _: <Block as BlockT>::Extrinsic,
            _: u32,
        ) -> pallet_transaction_payment_rpc_runtime_api::FeeDetails<Balance> {
            answered_by_the_wasm()
        }

        fn query_weight_to_fee(_: Weight) -> Balance {
            answered_by_the_wasm()
        }

        fn query_length_to_fee(_: u32) -> Balance {
            answered_by_the_wasm()
        }
    }

    impl sp_genesis_builder::GenesisBuilder<Block> for AnyRuntime {
        fn build_state(_: Vec<u8>) -> sp_genesis_builder::Result {
            answered_by_the_wasm()
        }

        fn get_preset(_: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
            answered_by_the_wasm()
        }

        fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
            answered_by_the_wasm()
        }
    }
}

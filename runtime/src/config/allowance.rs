// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acting without fees.

use crate::{
    origins::WayBack, params, AccountId, Membership, Runtime, RuntimeCall, Signature, System, Timestamp,
    TxExtension, UncheckedExtrinsic,
};
use frame_support::dispatch::{DispatchInfo, GetDispatchInfo, Pays};
use opensystem_allowance::Quotes;
use sp_runtime::generic::Era;

impl opensystem_allowance::Config for Runtime {
    type Clock = Timestamp;
    type Members = Membership;
    type Quotes = OrdinaryTransaction;
    type Rules = params::AllowanceRules;
    type WayBack = WayBack;
    type WeightInfo = opensystem_allowance::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = super::membership::benchmark::Helper;
}

/// A transaction as standard wallets make it: sr25519 (ed25519 is as long), mortal, no tip, sealing the metadata's hash.
pub struct OrdinaryTransaction;

impl Quotes<AccountId, RuntimeCall> for OrdinaryTransaction {
    fn quote(who: &AccountId, call: RuntimeCall) -> (DispatchInfo, u32) {
        let free = opensystem_membership::Pallet::<Runtime>::is_free(&call);
        let extension: TxExtension = (
            frame_system::CheckNonZeroSender::new().into(),
            frame_system::CheckSpecVersion::new(),
            frame_system::CheckTxVersion::new(),
            frame_system::CheckGenesis::new(),
            frame_system::CheckEra::from(Era::mortal(64, 0)),
            (
                frame_system::CheckNonce::from(System::account_nonce(who)),
                frame_system::CheckWeight::new(),
                crate::charge(0),
            )
                .into(),
            frame_metadata_hash_extension::CheckMetadataHash::new(true),
            frame_system::WeightReclaim::new(),
        );
        let signature = Signature::Sr25519([0; 64].into());
        let transaction = UncheckedExtrinsic::new_signed(call, who.clone().into(), signature, extension);
        let mut info = transaction.get_dispatch_info();
        if free {
            info.pays_fee = Pays::No;
        }
        let length = codec::Encode::encoded_size(&transaction);
        (info, u32::try_from(length).unwrap_or(u32::MAX))
    }
}

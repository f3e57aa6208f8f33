// SPDX-License-Identifier: AGPL-3.0-or-later
//! What must agree everywhere: chain properties and constants, weights in use and weights generated, the order of the
//! transaction extensions.

mod kit;

use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use opensystem_charter::WeightInfo as _;
use opensystem_cooperation::WeightInfo as _;
use opensystem_decisions::{WeightInfo as _, MAX_STEPS};
use opensystem_dividend::WeightInfo as _;
use opensystem_membership::WeightInfo as _;
use opensystem_runtime::{genesis::founding::prepare, params, Runtime, RuntimeCall, TxExtension};
use opensystem_wealth::WeightInfo as _;
use sp_runtime::traits::TransactionExtension;

#[test]
fn the_founding_tells_the_properties_of_the_runtime() {
    let prepared = prepare(kit::founding().to_string().as_bytes()).unwrap();
    assert_eq!(prepared.token_symbol, params::TOKEN_SYMBOL.as_bytes());
    assert_eq!(prepared.token_decimals, params::TOKEN_DECIMALS);
    assert_eq!(
        prepared.ss58_prefix,
        <Runtime as frame_system::Config>::SS58Prefix::get()
    );
    assert_eq!(params::COIN, 10u128.pow(params::TOKEN_DECIMALS.into()));
}

/// The metadata hash is built with a symbol and decimals of its own.
#[test]
fn the_metadata_hash_is_built_with_the_same_properties() {
    let build = include_str!("../wasm/build.rs");
    let expected = format!(
        ".enable_metadata_hash(\"{}\", {})",
        params::TOKEN_SYMBOL,
        params::TOKEN_DECIMALS
    );
    assert!(
        build.contains(&expected),
        "{expected} is not in runtime/wasm/build.rs"
    );
}

#[test]
fn the_transaction_extensions_are_the_standard_ones() {
    let names: Vec<_> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
        .into_iter()
        .map(|one| one.identifier)
        .collect();
    assert_eq!(
        names,
        [
            "CheckNonZeroSender",
            "CheckSpecVersion",
            "CheckTxVersion",
            "CheckGenesis",
            "CheckMortality",
            "CheckNonce",
            "CheckWeight",
            "ChargeTransactionPayment",
            "CheckMetadataHash",
            "WeightReclaim",
        ]
    );
}

fn weight(call: impl Into<RuntimeCall>) -> Weight {
    call.into().get_dispatch_info().call_weight
}

/// A call is charged what stands in the pallet's `weights.rs`. That this file is the benchmarking tool's own is checked by
/// `cargo xtask weights --check`.
#[test]
fn the_weights_of_the_pallets_are_the_ones_in_use() {
    use opensystem_charter::{weights::SubstrateWeight as Charter, Call as C};
    use opensystem_cooperation::{weights::SubstrateWeight as Cooperation, Call as W};
    use opensystem_decisions::{weights::SubstrateWeight as Decisions, Call as D};
    use opensystem_dividend::{weights::SubstrateWeight as Dividend, Call as I};
    use opensystem_membership::{weights::SubstrateWeight as Membership, Call as M};
    use opensystem_wealth::{weights::SubstrateWeight as Wealth, Call as V};
    kit::build(&kit::founding()).execute_with(|| {
        assert_eq!(
            weight(C::<Runtime>::sign { version: 1 }),
            Charter::<Runtime>::sign()
        );
        assert_eq!(
            weight(M::<Runtime>::leave {}),
            Membership::<Runtime>::leave()
                .saturating_add(Decisions::<Runtime>::standing_lost())
                .saturating_add(Dividend::<Runtime>::lost())
                .saturating_add(Wealth::<Runtime>::left())
        );
        assert_eq!(
            weight(M::<Runtime>::renew {}),
            Membership::<Runtime>::renew().saturating_add(Dividend::<Runtime>::gained())
        );
        assert_eq!(
            weight(I::<Runtime>::claim { member: 0 }),
            Dividend::<Runtime>::claim()
        );
        assert_eq!(
            weight(M::<Runtime>::stop_change_key {}),
            Membership::<Runtime>::stop_change_key()
        );
        assert_eq!(
            weight(M::<Runtime>::remove_exchange {}),
            Membership::<Runtime>::remove_exchange()
        );
        assert_eq!(
            weight(M::<Runtime>::decline { invitation_id: 0 }),
            Membership::<Runtime>::decline()
        );
        assert_eq!(
            weight(M::<Runtime>::withdraw_invitation { invitation_id: 0 }),
            Membership::<Runtime>::withdraw_invitation()
        );
        assert_eq!(
            weight(D::<Runtime>::take_back { proposal: 0 }),
            Decisions::<Runtime>::take_back(MAX_STEPS)
                .max(Decisions::<Runtime>::take_back_his_own())
                .max(Decisions::<Runtime>::take_back_answer())
        );
        assert_eq!(
            weight(D::<Runtime>::undelegate { area: 0 }),
            Decisions::<Runtime>::undelegate()
        );
        assert_eq!(
            weight(D::<Runtime>::withdraw { proposal: 0 }),
            Decisions::<Runtime>::withdraw()
        );
        assert_eq!(
            weight(W::<Runtime>::join {
                cooperation: 0,
                offer: None
            }),
            Cooperation::<Runtime>::join().max(Cooperation::<Runtime>::offer())
        );
        assert_eq!(
            weight(W::<Runtime>::leave { cooperation: 0 }),
            Cooperation::<Runtime>::leave().saturating_add(Wealth::<Runtime>::partner_left())
        );
        assert_eq!(
            weight(W::<Runtime>::mark_read { up_to: 0 }),
            Cooperation::<Runtime>::mark_read()
        );
        assert_eq!(
            weight(V::<Runtime>::withdraw_record { id: 0 }),
            Wealth::<Runtime>::withdraw_record()
        );
        assert_eq!(
            weight(V::<Runtime>::attest {
                id: 0,
                on_behalf_of: None
            }),
            Wealth::<Runtime>::attest()
        );
        assert_eq!(
            weight(V::<Runtime>::claim {
                cooperation: 0,
                member: 0
            }),
            Wealth::<Runtime>::claim()
        );
    });
}

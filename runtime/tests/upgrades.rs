// SPDX-License-Identifier: AGPL-3.0-or-later
//! The rehearsal of an upgrade: its migration, and the blob that carries it beside the ordinary one (decision 0017).

mod kit;

use codec::Decode;
use frame_support::{
    assert_ok,
    traits::{GetStorageVersion, OnRuntimeUpgrade, StorageVersion},
    BoundedVec,
};
use kit::{begin_block, build, check_invariants, founding, state};
use opensystem_decisions::{areas, Content, Method};
use opensystem_runtime::{
    migrations::{BroughtIn, Index, Rehearsal},
    params::RuntimeBlockLength,
    Decisions, Runtime, RuntimeOrigin, VERSION,
};
use opensystem_runtime_wasm::{REHEARSAL_PATH, WASM_BINARY};
use sc_executor::WasmExecutor;
use sp_core::traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie};
use sp_version::RuntimeVersion;
use std::collections::BTreeMap;

fn content() -> Content {
    Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: BoundedVec::truncate_from(b"Behind the barn.".to_vec()),
        document: None,
    }
}

fn propose(who: Sr25519Keyring) {
    let origin = RuntimeOrigin::signed(who.to_account_id());
    let (area, method) = (areas::FIRST_FREE, Method::Majority);
    assert_ok!(Decisions::propose(origin, area, method, content(), None, None));
}

/// An ecosystem in which Alice has brought in two proposals, and Bob a proposal and an idea.
fn after_people_proposed(test: impl FnOnce()) {
    build(&founding()).execute_with(|| {
        begin_block();
        [Alice, Bob, Alice].into_iter().for_each(propose);
        let bob = RuntimeOrigin::signed(Bob.to_account_id());
        assert_ok!(Decisions::publish_idea(bob, areas::FIRST_FREE, content(), None));
        test();
        check_invariants();
    });
}

fn index() -> BTreeMap<u32, u32> {
    BroughtIn::iter().collect()
}

#[test]
fn the_rehearsal_counts_what_each_member_brought_in_and_runs_once() {
    after_people_proposed(|| {
        assert_eq!(Index::on_chain_storage_version(), 0);
        let weight = Rehearsal::try_on_runtime_upgrade(true).unwrap();
        // Four proposals, the end of them and the version are read; two members and the version are written.
        let database = <Runtime as frame_system::Config>::DbWeight::get();
        assert_eq!(weight, database.reads_writes(6, 3));
        assert_eq!(index(), [(0, 2), (1, 2)].into());
        assert_eq!(Index::on_chain_storage_version(), 1);

        // What comes later is not counted, and a second run leaves everything alone.
        propose(Charlie);
        let before = state();
        let weight = Rehearsal::try_on_runtime_upgrade(true).unwrap();
        assert_eq!(weight, database.reads(1));
        assert_eq!(state(), before);
    });
}

#[test]
fn a_wrong_index_does_not_pass_its_check() {
    let faults: [(&str, fn()); 4] = [
        ("lacks a member", || BroughtIn::remove(1)),
        ("counts too few", || BroughtIn::insert(0, 1)),
        ("counts too many", || BroughtIn::insert(0, 3)),
        ("counts too many", || BroughtIn::insert(9, 1)),
    ];
    for (words, spoil) in faults {
        after_people_proposed(|| {
            let noted = Rehearsal::pre_upgrade().unwrap();
            Rehearsal::on_runtime_upgrade();
            assert_ok!(Rehearsal::post_upgrade(noted.clone()));
            spoil();
            let fault = Rehearsal::post_upgrade(noted).unwrap_err();
            assert!(format!("{fault:?}").contains(words), "{fault:?}");
        });
    }
}

#[test]
fn a_proposal_that_is_lost_and_an_index_without_a_version_are_found() {
    after_people_proposed(|| {
        let noted = Rehearsal::pre_upgrade().unwrap();
        Rehearsal::on_runtime_upgrade();
        let lost = opensystem_decisions::Proposals::<Runtime>::take(2).unwrap();
        let fault = Rehearsal::post_upgrade(noted).unwrap_err();
        assert!(format!("{fault:?}").contains("have changed"), "{fault:?}");
        opensystem_decisions::Proposals::<Runtime>::insert(2, lost);

        StorageVersion::new(0).put::<Index>();
        let fault = Rehearsal::pre_upgrade().unwrap_err();
        assert!(format!("{fault:?}").contains("no version"), "{fault:?}");
    });
}

fn version_of(blob: &[u8]) -> RuntimeVersion {
    let code = WrappedRuntimeCode(blob.into());
    let code = RuntimeCode {
        code_fetcher: &code,
        heap_pages: None,
        hash: vec![],
    };
    let mut nothing = sp_state_machine::BasicExternalities::default();
    let executor = WasmExecutor::<sp_io::SubstrateHostFunctions>::builder().build();
    let (answer, _) = executor.call(&mut nothing, &code, "Core_version", &[], CallContext::Offchain);
    RuntimeVersion::decode(&mut answer.unwrap().as_slice()).unwrap()
}

/// A chain accepts only a program of the same name and a higher version; and the bytes fit into the share of a block that an ordinary
/// transaction can take, with plenty of room for the runtime to grow.
#[test]
fn the_rehearsal_is_one_version_higher_and_both_blobs_fit_into_a_transaction() {
    let ordinary = WASM_BINARY.expect("the workspace's tests build the runtime's wasm");
    let rehearsal = std::fs::read(REHEARSAL_PATH).unwrap();
    let length = RuntimeBlockLength::get();
    let most = *length.max.get(frame_support::dispatch::DispatchClass::Normal) as usize;
    let versions = [ordinary, &rehearsal].map(|blob| {
        assert!(blob.len() < most / 2, "{} bytes", blob.len());
        version_of(blob)
    });
    let [now, next] = versions;
    assert_eq!(now.spec_version, VERSION.spec_version);
    assert_eq!(next.spec_version, now.spec_version + 1);
    assert_eq!(
        (next.spec_name, next.transaction_version, next.apis),
        (now.spec_name, now.transaction_version, now.apis)
    );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! An ecosystem founded in memory, and signed transactions on it.
#![allow(dead_code, reason = "each test file uses a part of the kit")]

use codec::Encode;
use frame_support::BoundedVec;
use opensystem_membership::{
    Call, CensusOf, Credential, Exchange, InvitationId, MemberRecord, Members, Place, Places, Seat, Standing,
};
use opensystem_runtime::{
    charge, genesis::founding::prepare, AccountId, Balance, Executive, Runtime, RuntimeCall,
    RuntimeGenesisConfig, Signature, TxExtension, UncheckedExtrinsic, VERSION,
};
use opensystem_traits::{Kind, MemberId, OnStanding};
use serde_json::{json, Value};
use sp_core::{sr25519, Pair, H256};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::{generic::Era, traits::Hash, transaction_validity::InvalidTransaction, BuildStorage};
use std::collections::{BTreeMap, BTreeSet};

/// Six founders, two validators, the French code.
pub fn founding() -> Value {
    let founders: Vec<_> = Sr25519Keyring::well_known()
        .take(6)
        .map(|who| json!({ "name": who.to_string(), "account": who.to_account_id(), "coins": 1000 }))
        .collect();
    let validator = |who: Sr25519Keyring, grandpa: Ed25519Keyring| {
        json!({
            "founder": who.to_string(),
            "babe": sp_consensus_babe::AuthorityId::from(who.public()),
            "grandpa": sp_consensus_grandpa::AuthorityId::from(grandpa.public()),
        })
    };
    json!({
        "name": "OpenSystem d'essai",
        "code": [{ "language": "fr", "title": "Code social", "text": "Vivre ensemble c'est faire ensemble." }],
        "timing": { "slot_millis": 1000, "epoch_slots": 20, "day_millis": 120_000 },
        "founders": founders,
        "validators": [
            validator(Sr25519Keyring::Alice, Ed25519Keyring::Alice),
            validator(Sr25519Keyring::Bob, Ed25519Keyring::Bob),
        ],
    })
}

/// The state of block 0.
pub fn build(founding: &Value) -> sp_io::TestExternalities {
    let prepared = prepare(founding.to_string().as_bytes()).expect("the founding is good");
    let patch: Value = serde_json::from_slice(&prepared.genesis_patch).unwrap();
    let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
    merge(&mut config, patch);
    let config: RuntimeGenesisConfig = serde_json::from_value(config).unwrap();
    config.build_storage().unwrap().into()
}

fn merge(into: &mut Value, patch: Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (key, value) in patch {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, patch) => *into = patch,
    }
}

/// The moment of the block under test, Unix milliseconds.
pub const NOW: u64 = 2_000_000_000_000;

/// The header of a block: the first is made at [`NOW`], the others each a second later.
pub fn header(number: u32) -> opensystem_runtime::Header {
    header_at(number, NOW + 1_000 * (u64::from(number) - 1))
}

fn header_at(number: u32, now: u64) -> opensystem_runtime::Header {
    use sp_runtime::traits::Header as _;
    let slot = sp_consensus_babe::Slot::from(now / 1_000);
    let pre = sp_consensus_babe::digests::PreDigest::SecondaryPlain(
        sp_consensus_babe::digests::SecondaryPlainPreDigest {
            slot,
            authority_index: 0,
        },
    );
    let digest = sp_runtime::Digest {
        logs: vec![sp_runtime::DigestItem::PreRuntime(
            sp_consensus_babe::BABE_ENGINE_ID,
            pre.encode(),
        )],
    };
    let parent = opensystem_runtime::System::block_hash(number - 1);
    opensystem_runtime::Header::new(number, H256::zero(), H256::zero(), parent, digest)
}

/// Opens block 1 and sets the clock.
pub fn begin_block() {
    begin(1, NOW);
}

fn begin(number: u32, now: u64) {
    Executive::initialize_block(&header_at(number, now));
    let set_time = UncheckedExtrinsic::new_bare(pallet_timestamp::Call::<Runtime>::set { now }.into());
    Executive::apply_extrinsic(set_time).unwrap().unwrap();
}

/// Ends the open block, if there is one, and opens the next at a moment. What time brings is done: Ferdie has said something. Answers
/// whether there was room for it; where an epoch ends there is none.
pub fn next_block(now: u64) -> bool {
    use opensystem_runtime::System;
    let number = System::block_number();
    if number > 0 {
        Executive::finalize_block();
    }
    begin(number + 1, now);
    let ferdie = Sr25519Keyring::Ferdie;
    let nonce = System::account_nonce(ferdie.to_account_id());
    let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
    match apply(transaction(&ferdie.pair(), remark, nonce)) {
        Ok(done) => done.is_ok(),
        Err(refused) => {
            assert_eq!(refused, InvalidTransaction::ExhaustsResources.into());
            false
        }
    }
}

/// Comes to a moment: the first block after a jump ends an epoch, which takes all of it; the second one, a second later, is open.
pub fn come_to(now: u64) {
    next_block(now);
    assert!(next_block(now + 1_000));
}

/// A member of a crowd, with all that is stored of him; and his account.
pub fn seat(id: MemberId) -> AccountId {
    let account = AccountId::new(sp_io::hashing::blake2_256(&id.to_le_bytes()));
    opensystem_runtime::System::inc_providers(&account);
    let credential = Credential {
        id,
        kind: Kind::Person,
        standing: Standing::Good,
        good_since: NOW,
        joined: NOW,
        elder: id,
    };
    let place = Place {
        seat: Seat::Member(credential),
        invitations: BoundedVec::new(),
    };
    Places::<Runtime>::insert(&account, place);
    let record = MemberRecord {
        account: account.clone(),
        name: BoundedVec::truncate_from(format!("Member {id}").into_bytes()),
        sponsor: Some(0),
        exchange_hash: Some(exchange().hash()),
        renewed: NOW,
        key_epoch: 0,
        key_change: None,
        departed: None,
        representatives: BoundedVec::new(),
    };
    Members::<Runtime>::insert(id, record);
    opensystem_runtime::Dividend::gained(id, Kind::Person);
    account
}

/// Seats a crowd of so many, and answers the number of its first.
pub fn seat_crowd(members: u32) -> MemberId {
    let first = CensusOf::<Runtime>::get().next_id;
    (first..first + members).for_each(|id| {
        seat(id);
    });
    CensusOf::<Runtime>::mutate(|census| {
        census.next_id += members;
        census.good.persons += members;
    });
    first
}

/// Somebody who is nobody yet.
pub fn stranger(seed: u32) -> sr25519::Pair {
    let mut bytes = [0xee; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    sr25519::Pair::from_seed(&bytes)
}

/// The account of a key.
pub fn account(pair: &sr25519::Pair) -> AccountId {
    AccountId::from(pair.public())
}

/// What took place.
pub fn exchange() -> Exchange {
    Exchange {
        text: BoundedVec::truncate_from(b"Nous avons repare des velos.".to_vec()),
        document: None,
    }
}

/// A project enters, the mill, with Alice as its sponsor and representative; answers its number.
pub fn mill() -> MemberId {
    use frame_support::traits::UnfilteredDispatchable;
    use opensystem_runtime::{Membership, RuntimeOrigin};
    let (account, alice) = (AccountId::new([7; 32]), Sr25519Keyring::Alice.to_account_id());
    let invited = Membership::invite(
        RuntimeOrigin::signed(alice),
        account.clone(),
        Kind::Project,
        exchange(),
    );
    invited.expect("Alice can invite");
    let id = Membership::invitations_for(account.clone())[0].id;
    let accepted = acceptance(id).dispatch_bypass_filter(RuntimeOrigin::signed(account.clone()));
    accepted.expect("it is invited");
    Membership::member_of(account).expect("it is a member").id
}

/// Zoé accepts.
pub fn acceptance(id: InvitationId) -> Call<Runtime> {
    Call::accept_invitation {
        invitation_id: id,
        exchange_hash: exchange().hash(),
        charter_version: 1,
        name: BoundedVec::truncate_from("Zoé".as_bytes().to_vec()),
    }
}

/// A signed transaction, as a wallet would make it.
pub fn transaction(signer: &sr25519::Pair, call: impl Into<RuntimeCall>, nonce: u32) -> UncheckedExtrinsic {
    tipped(signer, call, nonce, 0)
}

/// The same, mortal, as wallets make it: for the first blocks of the chain.
pub fn ordinary(signer: &sr25519::Pair, call: impl Into<RuntimeCall>, nonce: u32) -> UncheckedExtrinsic {
    signed(signer, call.into(), nonce, 0, Era::mortal(64, 0))
}

/// The same with a tip: the fee is paid.
pub fn tipped(
    signer: &sr25519::Pair,
    call: impl Into<RuntimeCall>,
    nonce: u32,
    tip: Balance,
) -> UncheckedExtrinsic {
    signed(signer, call.into(), nonce, tip, Era::Immortal)
}

fn signed(
    signer: &sr25519::Pair,
    call: RuntimeCall,
    nonce: u32,
    tip: Balance,
    era: Era,
) -> UncheckedExtrinsic {
    let extension: TxExtension = (
        frame_system::CheckNonZeroSender::new().into(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        frame_system::CheckEra::from(era),
        (
            frame_system::CheckNonce::from(nonce),
            frame_system::CheckWeight::new(),
            charge(tip),
        )
            .into(),
        frame_metadata_hash_extension::CheckMetadataHash::new(false),
        frame_system::WeightReclaim::new(),
    );
    let genesis = opensystem_runtime::System::block_hash(0);
    let implicit = (
        (),
        VERSION.spec_version,
        VERSION.transaction_version,
        genesis,
        genesis,
        ((), (), ()),
        None,
        (),
    );
    let payload = sp_runtime::generic::SignedPayload::from_raw(call.clone(), extension.clone(), implicit);
    let signature = payload.using_encoded(|bytes| Signature::from(signer.sign(bytes)));
    UncheckedExtrinsic::new_signed(call, account(signer).into(), signature, extension)
}

/// Applies a transaction to the open block.
pub fn apply(transaction: UncheckedExtrinsic) -> sp_runtime::ApplyExtrinsicResult {
    Executive::apply_extrinsic(transaction)
}

/// What the pool says of a transaction from outside.
pub fn validate(transaction: UncheckedExtrinsic) -> sp_runtime::transaction_validity::TransactionValidity {
    use sp_runtime::transaction_validity::TransactionSource::External;
    Executive::validate_transaction(
        External,
        transaction,
        sp_runtime::traits::BlakeTwo256::hash(b"block"),
    )
}

/// The invariants of every pallet.
pub fn check_invariants() {
    use frame_support::traits::{TryState, TryStateSelect};
    opensystem_runtime::AllPalletsWithSystem::try_state(1, TryStateSelect::All).unwrap();
}

/// Everything in the state.
pub fn state() -> BTreeMap<Vec<u8>, Vec<u8>> {
    let mut state = BTreeMap::new();
    let mut key = Vec::new();
    while let Some(next) = sp_io::storage::next_key(&key) {
        let value = sp_io::storage::get(&next).unwrap_or_default();
        state.insert(next.clone(), value.to_vec());
        key = next;
    }
    state
}

/// How many keys have another value than before, or none.
pub fn keys_changed(before: &BTreeMap<Vec<u8>, Vec<u8>>) -> usize {
    let now = state();
    let keys: BTreeSet<_> = now.keys().chain(before.keys()).collect();
    keys.into_iter()
        .filter(|key| now.get(*key) != before.get(*key))
        .count()
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! subxt, the standard client of Rust programs, unchanged: it knows of this chain what the node's metadata says, and
//! nothing else.

use std::collections::BTreeSet;

use codec::{Compact, Encode};
use opensystem_stories::{dev_key, seconds, Caller, Exchange, Invitation, Node, Scratch};
use subxt::client::OnlineClientAtBlock;
use subxt::config::substrate::AccountId32;
use subxt::dynamic::{self, At, Value};
use subxt::error::{DispatchError, TransactionEventsError, TransactionFinalizedSuccessError};
use subxt::ext::scale_value::{scale::encode_as_type, Composite};
use subxt::transactions::{TransactionInvalid, ValidationResult};
use subxt::SubstrateConfig;
use subxt_signer::sr25519::Keypair;

type Block = OnlineClientAtBlock<SubstrateConfig>;

/// Our pallets that have events.
const OURS: [&str; 4] = ["Charter", "Membership", "Decisions", "Nodes"];

/// What must have happened in this story.
const EVENTS: [&str; 5] = [
    "Membership.Invited",
    "Membership.Joined",
    "Membership.InvitationDeclined",
    "Membership.InvitationWithdrawn",
    "System.ExtrinsicFailed",
];
const CALLS: [&str; 5] = [
    "Timestamp.set",
    "Membership.invite",
    "Membership.accept_invitation",
    "Membership.decline",
    "Membership.withdraw_invitation",
];

/// A program reads constants and storage. Alice invites Zoé, who has no coin; Zoé's acceptance is signed, sent and
/// followed until it is final. Yann declines, Alice withdraws what waits for Xenia. What the chain refuses is told with the
/// name of its error, be it refused in a block or already by the pool. Then every event and every extrinsic since the
/// first block is decoded to its last byte.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rust_program_notices_nothing_unusual() {
    let scratch = Scratch::new("subxt");
    let node = Node::start_dev(&scratch).await;
    node.wait_for_finalised(2, seconds(60)).await;
    let caller = Caller::new(&node).await;
    let [alice, zoe, yann, xenia] = ["//Alice", "//Zoe", "//Yann", "//Xenia"].map(dev_key);

    let block = current(&caller).await;
    constants_are_read(&block);
    founders_are_read(&block, &alice).await;
    our_events_have_named_fields(&block);

    let bread = Exchange("Zoé baked bread for the market.");
    let invitation = caller.invite(&alice, &zoe, &bread).await;
    the_pool_refuses_in_a_name(&caller, &yann, &invitation).await;
    let answer = acceptance(&invitation);
    caller
        .make(&zoe, ("Membership", "accept_invitation"), answer, "Joined")
        .await;
    joined_without_a_coin(&current(&caller).await, &zoe).await;
    for (who, key, call, event) in [
        (&yann, &yann, "decline", "InvitationDeclined"),
        (&xenia, &alice, "withdraw_invitation", "InvitationWithdrawn"),
    ] {
        let id = caller.invite(&alice, who, &bread).await.id;
        caller.make(key, ("Membership", call), number(id), event).await;
    }
    a_block_refuses_in_a_name(&caller, &alice).await;

    let last = node.rpc.finalised().await.expect("the node answers");
    let seen = decode_every_block(&caller, last).await;
    for name in EVENTS.iter().chain(&CALLS) {
        assert!(seen.contains(*name), "{name} was not decoded: {seen:?}");
    }
}

async fn current(caller: &Caller<'_>) -> Block {
    let block = caller.api().at_current_block().await;
    block.expect("a producing chain has a last finalised block")
}

fn number(id: u64) -> Vec<Value> {
    vec![Value::u128(id.into())]
}

fn acceptance(invitation: &Invitation) -> Vec<Value> {
    let sealed = Value::from_bytes(invitation.exchange_hash);
    let [id, version] = [invitation.id, 1].map(|n: u64| Value::u128(n.into()));
    vec![id, sealed, version, Value::from_bytes("Zoé")]
}

fn constants_are_read(block: &Block) {
    let constant = |pallet: &str, name: &str| {
        let value = block.constants().entry((pallet, name));
        let value = value.unwrap_or_else(|e| panic!("{pallet}.{name}: {e}"));
        value
            .as_u128()
            .unwrap_or_else(|| panic!("{pallet}.{name} is no number: {value}"))
    };
    assert_eq!(constant("System", "SS58Prefix"), 42);
    assert!(constant("Balances", "ExistentialDeposit") > 0);
    assert!(constant("Nodes", "Floor") > 0);
}

async fn founders_are_read(block: &Block, alice: &Keypair) {
    let current = dynamic::storage::<(), u32>("Charter", "Current");
    let current = block
        .storage()
        .fetch(current, ())
        .await
        .expect("a code is in force");
    assert_eq!(current.decode().expect("its version is a number"), 1);

    let members = dynamic::storage::<(u32,), Value>("Membership", "Members");
    let mut members = block
        .storage()
        .iter(members, ())
        .await
        .expect("a map can be read");
    let mut numbers = BTreeSet::new();
    while let Some(entry) = members.next().await {
        let entry = entry.expect("each entry can be read");
        let key = entry
            .key()
            .and_then(|key| key.decode())
            .expect("keys end with the number");
        let record = entry
            .value()
            .decode()
            .expect("a record is what the metadata says");
        if key == (0,) {
            let account = record.at("account").and_then(|account| account.at(0));
            assert_eq!(account, Some(&Value::from_bytes(alice.public_key().0)));
        }
        numbers.insert(key.0);
    }
    assert_eq!(
        numbers,
        (0..6).collect(),
        "six people founded the development network"
    );
}

/// Our pallets' events that do not happen here (nobody cheats, nothing is amended) are decoded all the same: nothing but
/// zeros is a value of each of their fields.
fn our_events_have_named_fields(block: &Block) {
    for name in OURS {
        let pallet = block
            .metadata_ref()
            .pallet_by_name(name)
            .expect("it is a pallet of ours");
        for variant in pallet.event_variants().expect("it has events") {
            // A list of one event, at the beginning of a block; no topics follow its fields.
            let head = [
                Compact(1u32).encode(),
                vec![2, pallet.event_index(), variant.index],
            ]
            .concat();
            let events = block.events().from_bytes([head, vec![0; 1_024]].concat());
            let event = events.iter().next().expect("there is one event");
            let event = event.unwrap_or_else(|e| panic!("{name}.{}: {e}", variant.name));
            assert_eq!(
                (event.pallet_name(), event.event_name()),
                (name, variant.name.as_str())
            );
            let fields = event
                .decode_fields_unchecked_as()
                .expect("its fields can be decoded");
            assert!(
                is_named(&fields),
                "{name}.{} has fields without names",
                variant.name
            );
        }
    }
}

fn is_named(fields: &Composite<()>) -> bool {
    matches!(fields, Composite::Named(fields) if !fields.is_empty())
}

/// Yann was not invited. The question whether his answer is valid, and the pool itself, refuse him with `Custom` and the
/// index of an error of Membership.
async fn the_pool_refuses_in_a_name(caller: &Caller<'_>, yann: &Keypair, invitation: &Invitation) {
    let block = current(caller).await;
    let call = dynamic::transaction("Membership", "accept_invitation", acceptance(invitation));
    let mut calls = block.transactions();
    let signed = calls.create_signed(&call, yann, Default::default()).await;
    let signed = signed.expect("anybody can sign");
    let validity = signed.validate().await.expect("the runtime answers");
    let ValidationResult::Invalid(TransactionInvalid::Custom(index)) = validity else {
        panic!("an acceptance by a stranger: {validity:?}")
    };
    let membership = block.metadata_ref().pallet_by_name("Membership").expect("ours");
    let error = membership
        .error_variant_by_index(index)
        .expect("the index is that of an error");
    assert_eq!(error.name, "NotInvited");

    let refusal = signed
        .submit()
        .await
        .expect_err("a stranger's acceptance entered the pool");
    assert!(
        refusal.to_string().contains(&format!("custom error: {index}")),
        "{refusal}"
    );
}

async fn joined_without_a_coin(block: &Block, zoe: &Keypair) {
    let account: AccountId32 = zoe.public_key().into();
    let stored = dynamic::storage::<(AccountId32,), Value>("System", "Account");
    let stored = block
        .storage()
        .fetch(stored, (account,))
        .await
        .expect("who joins has an account");
    let stored = stored.decode().expect("an account is what the metadata says");
    let free = stored.at("data").and_then(|data| data.at("free"));
    assert_eq!(
        free.and_then(|free| free.as_u128()),
        Some(0),
        "Zoé was given coins"
    );
}

/// Alice takes back an invitation that does not exist.
async fn a_block_refuses_in_a_name(caller: &Caller<'_>, alice: &Keypair) {
    let withdraw = ("Membership", "withdraw_invitation");
    let done = caller.attempt(alice, withdraw, number(u64::MAX)).await;
    let failure = done.expect_err("nothing was withdrawn, and it succeeded");
    let TransactionFinalizedSuccessError::SuccessError(TransactionEventsError::ExtrinsicFailed(
        DispatchError::Module(error),
    )) = *failure
    else {
        panic!("no error of a pallet: {failure}")
    };
    let error = error.details().expect("the metadata knows every error");
    assert_eq!(
        (error.pallet.name(), error.variant.name.as_str()),
        ("Membership", "InvitationNotFound")
    );
    assert!(
        !error.variant.docs.is_empty(),
        "an error without a word of explanation"
    );
}

/// Decodes all events and extrinsics of the blocks up to this one; answers with the names met.
async fn decode_every_block(caller: &Caller<'_>, last: u32) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for number in 0..=last {
        let block = caller.api().at_block(number).await;
        let block = block.unwrap_or_else(|e| panic!("block {number} cannot be read: {e}"));
        decode_events(&block, &mut seen).await;
        decode_extrinsics(&block, &mut seen).await;
    }
    seen
}

async fn decode_events(block: &Block, seen: &mut BTreeSet<String>) {
    let number = block.block_number();
    let events = block.events().fetch().await.expect("events can be fetched");
    if number == 0 {
        assert!(
            events.bytes().is_empty(),
            "the first block is given, nothing happens in it"
        );
        return;
    }
    let mut read = Compact(events.len()).encoded_size();
    for event in events.iter() {
        let event = event.unwrap_or_else(|e| panic!("an event of block {number}: {e}"));
        let name = format!("{}.{}", event.pallet_name(), event.event_name());
        let fields = event
            .decode_fields_unchecked_as()
            .unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(
            !OURS.contains(&event.pallet_name()) || is_named(&fields),
            "{name}: {fields:?}"
        );
        let whole: Value = event.decode_as().unwrap_or_else(|e| panic!("{name}: {e}"));
        let ty = block.metadata_ref().outer_enums().event_enum_ty();
        let bytes = [&[event.pallet_index(), event.event_index()], event.field_bytes()].concat();
        assert_eq!(
            encoded(block, &whole, ty),
            bytes,
            "{name} was decoded to something else"
        );
        read += event.bytes().len();
        seen.insert(name);
    }
    assert_eq!(
        read,
        events.bytes().len(),
        "undecoded bytes among the events of block {number}"
    );
}

async fn decode_extrinsics(block: &Block, seen: &mut BTreeSet<String>) {
    let number = block.block_number();
    // An extrinsic with bytes left over is an error of the iterator's.
    let extrinsics = block.extrinsics().fetch().await.expect("a block has a body");
    for extrinsic in extrinsics.iter() {
        let extrinsic = extrinsic.unwrap_or_else(|e| panic!("an extrinsic of block {number}: {e}"));
        let name = format!("{}.{}", extrinsic.pallet_name(), extrinsic.call_name());
        let call: Value = extrinsic
            .decode_call_data_as()
            .unwrap_or_else(|e| panic!("{name}: {e}"));
        let ty = block.metadata_ref().outer_enums().call_enum_ty();
        assert_eq!(
            encoded(block, &call, ty),
            extrinsic.call_data_bytes(),
            "{name} was decoded to something else"
        );
        for extension in extrinsic
            .transaction_extensions()
            .iter()
            .flat_map(|all| all.iter())
        {
            let decoded = extension.decode_unchecked_as::<Value>();
            decoded.unwrap_or_else(|e| panic!("{} of {name}: {e}", extension.name()));
        }
        seen.insert(name);
    }
}

fn encoded(block: &Block, value: &Value, ty: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    encode_as_type(value, ty, block.metadata_ref().types(), &mut bytes)
        .expect("what was decoded can be encoded");
    bytes
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Calls that no honest wallet makes: written by hand, signed with development keys, given to the node as bytes.

use std::ops::Range;
use std::str::FromStr;

use codec::{Decode, Encode};
use serde_json::json;
use sp_core::{Blake2Hasher, Hasher};
use subxt::config::substrate::{AccountId32, SubstrateExtrinsicParamsBuilder};
use subxt::dynamic::{self, At, Value};
use subxt::error::TransactionFinalizedSuccessError;
use subxt::ext::frame_decode::view_functions::decode_view_function_response;
use subxt::ext::scale_decode::IntoVisitor;
use subxt::ext::scale_value::ValueDef;
use subxt::extrinsics::ExtrinsicEvents;
use subxt::view_functions::DynamicPayload;
use subxt::{OnlineClient, SubstrateConfig};
use subxt_signer::sr25519::Keypair;
use subxt_signer::SecretUri;

use crate::node::Node;
use crate::waiting::{eventually, seconds};

/// The key that follows from a development seed such as `//Alice`.
pub fn dev_key(seed: &str) -> Keypair {
    let uri = SecretUri::from_str(seed).expect("development seeds are written //Name");
    Keypair::from_uri(&uri).expect("a key follows from every development seed")
}

/// What an invitation tells: a short text, and nothing more here.
#[derive(Clone)]
pub struct Exchange(pub &'static str);

impl Exchange {
    /// The hash that the invitee's signature seals.
    pub fn hash(&self) -> [u8; 32] {
        let no_document: Option<[u8; 32]> = None;
        Blake2Hasher::hash(&(self.0.as_bytes(), no_document).encode()).0
    }

    fn value(&self) -> Value {
        let no_document = Value::unnamed_variant("None", []);
        Value::named_composite([("text", Value::from_bytes(self.0)), ("document", no_document)])
    }
}

/// An invitation as the chain announced it; a story may forge any part.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub id: u64,
    pub invitee: [u8; 32],
    pub exchange_hash: [u8; 32],
    /// Unix milliseconds.
    pub expires_at: u64,
}

/// Someone who knows the chain's metadata and keeps no manners.
pub struct Caller<'a> {
    node: &'a Node,
    api: OnlineClient<SubstrateConfig>,
}

impl<'a> Caller<'a> {
    /// Reads the metadata from the node.
    pub async fn new(node: &'a Node) -> Caller<'a> {
        let api = OnlineClient::from_insecure_url(node.url()).await;
        let api = api.unwrap_or_else(|e| panic!("{} gives no metadata: {e}", node.name()));
        Self { node, api }
    }

    /// The signed bytes of a call, in hex. They never grow old by themselves: who keeps them may try them again later. The
    /// nonce is that of the last finalised block.
    pub async fn sign(&self, key: &Keypair, pallet: &str, call: &str, arguments: Vec<Value>) -> String {
        let next = std::iter::once(None);
        self.sign_under(key, (pallet, call), arguments, next)
            .await
            .remove(0)
    }

    /// The same call so many times over, under these numbers of the account.
    pub async fn sign_series(
        &self,
        key: &Keypair,
        name: (&str, &str),
        arguments: Vec<Value>,
        numbers: Range<u64>,
    ) -> Vec<String> {
        self.sign_under(key, name, arguments, numbers.map(Some)).await
    }

    async fn sign_under(
        &self,
        key: &Keypair,
        (pallet, call): (&str, &str),
        arguments: Vec<Value>,
        numbers: impl Iterator<Item = Option<u64>>,
    ) -> Vec<String> {
        let payload = dynamic::transaction(pallet, call, arguments);
        let account: AccountId32 = key.public_key().into();
        let calls = self
            .api
            .transactions()
            .await
            .expect("a producing chain has a last finalised block");
        let mut signed = Vec::new();
        for number in numbers {
            let immortal = SubstrateExtrinsicParamsBuilder::new().immortal();
            let terms = match number {
                Some(number) => immortal.nonce(number),
                None => immortal,
            };
            let signable = calls.create_v4_signable(&payload, &account, terms.build()).await;
            let mut signable = signable.unwrap_or_else(|e| panic!("{pallet}.{call} cannot be written: {e}"));
            let one = signable.sign(key).expect("a signature can be added");
            signed.push(format!("0x{}", hex::encode(one.into_encoded())));
        }
        signed
    }

    /// The number of the account's next transaction, those in the pool counted.
    pub async fn next_number(&self, key: &Keypair) -> u64 {
        let account: AccountId32 = key.public_key().into();
        let next = self
            .node
            .rpc
            .expect("system_accountNextIndex", json!([account.to_string()]))
            .await;
        next.as_u64().expect("a number")
    }

    /// Gives signed bytes to the pool; the error is the node's.
    pub async fn offer(&self, bytes: &str) -> Result<(), String> {
        self.node
            .rpc
            .call("author_submitExtrinsic", json!([bytes]))
            .await
            .map(|_| ())
    }

    /// The pool must refuse these bytes as invalid.
    pub async fn expect_refused(&self, what: &str, bytes: &str) {
        let refusal = self
            .offer(bytes)
            .await
            .expect_err(&format!("{what} should not enter the pool"));
        let known = ["Invalid Transaction", "Transaction is temporarily banned"];
        assert!(
            known.iter().any(|k| refusal.contains(k)),
            "{what} was refused for another reason: {refusal}"
        );
    }

    /// subxt itself, connected to the node.
    pub fn api(&self) -> &OnlineClient<SubstrateConfig> {
        &self.api
    }

    /// Signs, submits, and waits until the call is finalised; answers with its events, or with why it failed.
    pub async fn attempt(
        &self,
        key: &Keypair,
        (pallet, call): (&str, &str),
        arguments: Vec<Value>,
    ) -> Result<ExtrinsicEvents<SubstrateConfig>, Box<TransactionFinalizedSuccessError>> {
        let payload = dynamic::transaction(pallet, call, arguments);
        let mut calls = self
            .api
            .transactions()
            .await
            .expect("a producing chain has a last finalised block");
        let progress = calls.sign_and_submit_then_watch_default(&payload, key).await;
        let progress = progress.unwrap_or_else(|e| panic!("{pallet}.{call} did not enter the pool: {e}"));
        let done = tokio::time::timeout(seconds(60), progress.wait_for_finalized_success()).await;
        match done {
            Ok(done) => done.map_err(Box::new),
            Err(_) => panic!("{pallet}.{call} was not finalised within 60 s"),
        }
    }

    /// The same where the call must succeed; answers with the fields, SCALE-encoded, of the event `wanted` of the same
    /// pallet.
    pub async fn make(
        &self,
        key: &Keypair,
        (pallet, call): (&str, &str),
        arguments: Vec<Value>,
        wanted: &str,
    ) -> Vec<u8> {
        let done = self.attempt(key, (pallet, call), arguments).await;
        let events = done.unwrap_or_else(|e| panic!("{pallet}.{call} failed: {e}"));
        let all = events
            .iter()
            .filter_map(Result::ok)
            .map(|e| (e.pallet_name().to_owned(), e));
        let mut ours = all.filter(|(name, e)| name == pallet && e.event_name() == wanted);
        let (_, event) = ours
            .next()
            .unwrap_or_else(|| panic!("{pallet}.{call} gave no event {wanted}"));
        event.field_bytes().to_vec()
    }

    /// Invites a person.
    pub async fn invite(&self, sponsor: &Keypair, invitee: &Keypair, exchange: &Exchange) -> Invitation {
        let arguments = vec![
            account(invitee),
            Value::unnamed_variant("Person", []),
            exchange.value(),
        ];
        let fields = self
            .make(sponsor, ("Membership", "invite"), arguments, "Invited")
            .await;
        // invitation_id, sponsor, invitee, kind, exchange_hash, expires_at
        type Invited = (u64, u32, [u8; 32], u8, [u8; 32], u64);
        let (id, _, invitee, _, exchange_hash, expires_at) =
            Invited::decode(&mut &fields[..]).expect("an event Invited has these fields");
        assert_eq!(
            exchange_hash,
            exchange.hash(),
            "the chain hashes the exchange in another way"
        );
        Invitation {
            id,
            invitee,
            exchange_hash,
            expires_at,
        }
    }

    /// Gives somebody coins.
    pub async fn give(&self, from: &Keypair, to: &Keypair, plancks: u128) {
        let to = Value::unnamed_variant("Id", [account(to)]);
        let arguments = vec![to, Value::u128(plancks)];
        self.make(from, ("Balances", "transfer_keep_alive"), arguments, "Transfer")
            .await;
    }

    /// The signed bytes of an acceptance, with version 1 of the code.
    pub async fn sign_acceptance(&self, key: &Keypair, invitation: &Invitation) -> String {
        self.sign_acceptance_of_version(key, invitation, 1).await
    }

    /// The signed bytes of an acceptance, with any version of the code.
    pub async fn sign_acceptance_of_version(
        &self,
        key: &Keypair,
        invitation: &Invitation,
        version: u32,
    ) -> String {
        let number = Value::u128(u128::from(invitation.id));
        let hash = Value::from_bytes(invitation.exchange_hash);
        let arguments = vec![
            number,
            hash,
            Value::u128(u128::from(version)),
            Value::from_bytes("Zoé"),
        ];
        self.sign(key, "Membership", "accept_invitation", arguments).await
    }

    /// Whether this key's account is, or was, that of a member, by the chain's own answer.
    pub async fn is_member(&self, key: &Keypair) -> bool {
        self.member(key).await.is_some()
    }

    /// Whether the member of this key's account has that standing.
    pub async fn is_standing(&self, key: &Keypair, standing: &str) -> bool {
        let member = self.member(key).await;
        let named = |value: &Value<_>| matches!(&value.value, ValueDef::Variant(v) if v.name == standing);
        member.as_ref().and_then(|m| m.at("standing")).is_some_and(named)
    }

    async fn member(&self, key: &Keypair) -> Option<Value> {
        let block = self
            .api
            .at_current_block()
            .await
            .expect("a producing chain has a last finalised block");
        let question: DynamicPayload<_, Option<Value>> =
            dynamic::view_function_call("Membership", "member_of", vec![account(key)]);
        // subxt 0.51 writes number and arguments of a view function one after the other; the runtime's API takes the
        // arguments as bytes with their length, and answers with bytes.
        let plain = block
            .view_functions()
            .encode_args(&question)
            .expect("member_of takes an account");
        let (number, arguments) = plain.split_at(32);
        let asked = [number.to_vec(), arguments.to_vec().encode()].concat();
        let answer = block
            .view_functions()
            .call_raw(Some(&asked))
            .await
            .expect("member_of answers for anybody");
        let answer = <Result<Vec<u8>, ()>>::decode(&mut &answer[..]).expect("the API answers with a result");
        let bytes = answer.expect("member_of is a view function of this runtime");
        let metadata = block.metadata();
        let visitor = Option::<Value>::into_visitor();
        decode_view_function_response(
            "Membership",
            "member_of",
            &mut &bytes[..],
            &*metadata,
            metadata.types(),
            visitor,
        )
        .expect("the answer has the type that the metadata says")
    }

    /// Waits until this key's account is that of a member.
    pub async fn wait_until_member(&self, key: &Keypair) {
        eventually("the acceptance makes a member", seconds(30), async || {
            self.is_member(key).await.then_some(())
        })
        .await;
    }
}

/// An account, as calls take it.
pub fn account(key: &Keypair) -> Value {
    Value::from_bytes(key.public_key().0)
}

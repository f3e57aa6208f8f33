// SPDX-License-Identifier: AGPL-3.0-or-later
//! A node's JSON-RPC, as a stranger would use it.

use codec::Decode;
use jsonrpsee::core::client::ClientT;
use jsonrpsee::core::params::ArrayParams;
use jsonrpsee::http_client::{HttpClient, HttpClientBuilder};
use serde_json::{json, Value};
use sp_core::crypto::{AccountId32, Ss58Codec};

use crate::storage::storage_key;
use crate::waiting::seconds;

/// Calls over HTTP, so that a restart of the node breaks nothing.
#[derive(Clone)]
pub struct Rpc {
    client: HttpClient,
}

impl Rpc {
    /// Speaks to the node that listens on this port of 127.0.0.1; nothing is sent yet.
    pub fn new(port: u16) -> Self {
        let client = HttpClientBuilder::default()
            .request_timeout(seconds(20))
            .max_response_size(64 * 1024 * 1024)
            .build(format!("http://127.0.0.1:{port}"))
            .expect("the address has the form of a URL");
        Self { client }
    }

    /// Any call; `params` is a JSON array. The error is what the node, or the network, said.
    pub async fn call(&self, method: &str, params: Value) -> Result<Value, String> {
        let mut list = ArrayParams::new();
        for param in params.as_array().expect("parameters are given as an array") {
            list.insert(param).map_err(|e| e.to_string())?;
        }
        self.client.request(method, list).await.map_err(|e| e.to_string())
    }

    /// A call that the story counts on.
    pub async fn expect(&self, method: &str, params: Value) -> Value {
        self.call(method, params.clone())
            .await
            .unwrap_or_else(|e| panic!("{method}{params} was refused by the node: {e}"))
    }

    /// Number of the best block; `None` while the node does not answer.
    pub async fn best(&self) -> Option<u32> {
        number_of(&self.call("chain_getHeader", json!([])).await.ok()?)
    }

    /// Number of the last finalised block; `None` while the node does not answer.
    pub async fn finalised(&self) -> Option<u32> {
        let hash = self.call("chain_getFinalizedHead", json!([])).await.ok()?;
        number_of(&self.call("chain_getHeader", json!([hash])).await.ok()?)
    }

    /// Hash of the block of this number on the best chain.
    pub async fn block_hash(&self, number: u32) -> Option<String> {
        self.call("chain_getBlockHash", json!([number]))
            .await
            .ok()?
            .as_str()
            .map(str::to_owned)
    }

    /// How many peers the node speaks with.
    pub async fn peers(&self) -> Option<u64> {
        self.call("system_health", json!([])).await.ok()?["peers"].as_u64()
    }

    /// A plain value of the state at the last finalised block, decoded; `None` where nothing is stored.
    pub async fn value<T: Decode>(&self, pallet: &str, item: &str) -> Option<T> {
        let head = self.call("chain_getFinalizedHead", json!([])).await.ok()?;
        let answer = self
            .call("state_getStorage", json!([storage_key(pallet, item), head]))
            .await
            .ok()?;
        let bytes = bytes_of(answer.as_str()?);
        Some(T::decode(&mut &bytes[..]).unwrap_or_else(|e| panic!("{pallet}.{item} has another type: {e}")))
    }

    /// The keys of a map, at the last finalised block (at most a hundred).
    pub async fn keys(&self, pallet: &str, map: &str) -> Vec<Vec<u8>> {
        let Ok(head) = self.call("chain_getFinalizedHead", json!([])).await else {
            return Vec::new();
        };
        let page = json!([storage_key(pallet, map), 100, null, head]);
        let answer = self.call("state_getKeysPaged", page).await.unwrap_or_default();
        let keys = answer.as_array().cloned().unwrap_or_default();
        keys.iter().filter_map(Value::as_str).map(bytes_of).collect()
    }

    /// What stands under this key at the last finalised block.
    pub async fn raw(&self, key: &[u8]) -> Option<Vec<u8>> {
        let head = self.call("chain_getFinalizedHead", json!([])).await.ok()?;
        let key = format!("0x{}", hex::encode(key));
        self.call("state_getStorage", json!([key, head]))
            .await
            .ok()?
            .as_str()
            .map(bytes_of)
    }

    /// The free coins, in their smallest parts, of the account with this address; 0 where no account is stored.
    pub async fn free_coins(&self, address: &str) -> u128 {
        let account = AccountId32::from_ss58check(address).unwrap_or_else(|e| panic!("{address}: {e:?}"));
        let keys = self.keys("System", "Account").await;
        let Some(key) = keys.iter().find(|key| key.ends_with(account.as_ref())) else {
            return 0;
        };
        let bytes = self.raw(key).await.expect("a key that is listed holds something");
        // nonce, consumers, providers, sufficients, free
        let (_, free) =
            <([u32; 4], u128)>::decode(&mut &bytes[..]).expect("accounts begin with these numbers");
        free
    }

    /// Hash of the runtime's code in the state.
    pub async fn code_hash(&self) -> String {
        let key = format!("0x{}", hex::encode(":code"));
        let hash = self.expect("state_getStorageHash", json!([key])).await;
        hash.as_str()
            .expect("there is code in the state of a chain")
            .to_owned()
    }
}

fn number_of(header: &Value) -> Option<u32> {
    u32::from_str_radix(header["number"].as_str()?.trim_start_matches("0x"), 16).ok()
}

fn bytes_of(text: &str) -> Vec<u8> {
    hex::decode(text.trim_start_matches("0x")).expect("nodes write bytes in hex")
}

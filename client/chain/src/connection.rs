// SPDX-License-Identifier: AGPL-3.0-or-later
//! A connection to one node.
//!
//! It uses the legacy family of JSON-RPC: a wallet lives as long as one command, and what it reads and follows (finalised
//! heads, one transaction) needs no pinned block. `chainHead_v1` allows four followers a connection and pins blocks that
//! subxt never lets go by itself, so that a long watch would exhaust them.

use crate::error::Error;
use crate::Config;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use subxt::backend::LegacyBackend;
use subxt::config::RpcConfigFor;
use subxt::rpcs::{LegacyRpcMethods, RpcClient};
use subxt::utils::H256;
use subxt::OnlineClient;

/// Where a node of one's own listens.
pub const DEFAULT_URL: &str = "ws://127.0.0.1:9944";

/// How long to wait for each thing before saying that it does not come.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the node to take the connection.
    pub connect: Duration,
    /// For the answer to one question.
    pub answer: Duration,
    /// For a transaction, from sending it to the block that makes it final.
    pub finality: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(30),
            finality: Duration::from_secs(300),
        }
    }
}

/// A chain, seen through one node.
#[derive(Clone)]
pub struct Chain {
    pub(crate) client: OnlineClient<Config>,
    pub(crate) rpc: LegacyRpcMethods<RpcConfigFor<Config>>,
    pub(crate) patience: Patience,
    url: String,
}

impl Chain {
    /// Connects to the node at `url` with ordinary patience.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Self::connect_with(url, Patience::default()).await
    }

    /// Connects to the node at `url`, which begins with `ws://` or `wss://`.
    pub async fn connect_with(url: &str, patience: Patience) -> Result<Self, Error> {
        if !(url.starts_with("ws://") || url.starts_with("wss://")) {
            return Err(Error::NotAnAddress { url: url.to_owned() });
        }
        let unreachable = |reason: String| Error::Unreachable {
            url: url.to_owned(),
            reason,
        };
        let connecting = tokio::time::timeout(patience.connect, RpcClient::from_insecure_url(url));
        let wire = match connecting.await {
            Ok(Ok(wire)) => wire,
            Ok(Err(error)) => return Err(unreachable(reason_of(&error))),
            Err(_) => {
                return Err(unreachable(format!(
                    "no answer within {} s",
                    patience.connect.as_secs()
                )))
            }
        };
        let rpc = LegacyRpcMethods::new(wire.clone());
        let backend = LegacyBackend::<Config>::builder().build(wire);
        let opening = OnlineClient::<Config>::from_backend_with_config(Config::new(), Arc::new(backend));
        let client = within(patience.answer, opening).await?;
        Ok(Self {
            client,
            rpc,
            patience,
            url: url.to_owned(),
        })
    }

    /// The address this connection was made to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The hash of the first block: what tells this chain from every other.
    pub fn genesis(&self) -> H256 {
        self.client.genesis_hash()
    }

    /// What kind of chain the node says this is: `Development`, `Local`, `Live` or a name of its own.
    pub async fn chain_type(&self) -> Result<String, Error> {
        self.ask(self.rpc.system_chain_type()).await
    }

    /// Whether keys that everybody knows (`//Alice`) may sign here.
    pub async fn is_for_trying_out(&self) -> Result<bool, Error> {
        Ok(matches!(
            self.chain_type().await?.as_str(),
            "Development" | "Local"
        ))
    }

    /// Calls a runtime API on the state of a block; argument and answer in SCALE.
    pub(crate) async fn state_call(&self, method: &str, argument: &[u8], at: H256) -> Result<Vec<u8>, Error> {
        self.ask(self.rpc.state_call(method, Some(argument), Some(at)))
            .await
    }

    /// Waits for the answer to one question, but not for ever.
    pub(crate) async fn ask<T, E: Into<Error>>(
        &self,
        question: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Error> {
        within(self.patience.answer, question).await
    }
}

async fn within<T, E: Into<Error>>(
    limit: Duration,
    question: impl Future<Output = Result<T, E>>,
) -> Result<T, Error> {
    match tokio::time::timeout(limit, question).await {
        Ok(answer) => answer.map_err(Into::into),
        Err(_) => Err(Error::Silent {
            seconds: limit.as_secs(),
        }),
    }
}

/// The innermost cause, which is the one that says something ("Connection refused").
fn reason_of(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the chain and its node are doing.

use crate::connection::Chain;
use crate::error::Error;
use serde::Serialize;
use subxt::utils::H256;

/// What a node says of itself and of its chain.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    pub ecosystem: String,
    pub chain: String,
    pub chain_type: String,
    pub genesis: H256,
    pub node: String,
    pub rules_version: u32,
    pub best: u64,
    pub finalised: u64,
    pub peers: u64,
    pub syncing: bool,
    pub members_ever: u32,
    pub charter_version: u32,
}

impl Chain {
    /// Asks the node how it and the chain are doing.
    pub async fn status(&self) -> Result<Status, Error> {
        let now = self.now().await?;
        let best = match self.ask(self.rpc.chain_get_block_hash(None)).await? {
            Some(hash) => self.ask(self.client.at_block(hash)).await?.block_number(),
            None => now.block_number(),
        };
        let health = self.ask(self.rpc.system_health()).await?;
        let name = self.ask(self.rpc.system_name()).await?;
        let version = self.ask(self.rpc.system_version()).await?;
        Ok(Status {
            ecosystem: now.ecosystem().await?,
            chain: self.ask(self.rpc.system_chain()).await?,
            chain_type: self.chain_type().await?,
            genesis: self.genesis(),
            node: format!("{name} {version}"),
            rules_version: now.rules_version(),
            best,
            finalised: now.block_number(),
            peers: health.peers as u64,
            syncing: health.is_syncing,
            members_ever: now.next_member().await?,
            charter_version: now.charter_current().await?,
        })
    }
}

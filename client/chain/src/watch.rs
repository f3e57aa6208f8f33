// SPDX-License-Identifier: AGPL-3.0-or-later
//! Following finalised blocks and what happens in them.

use crate::connection::Chain;
use crate::error::Error;
use crate::happening::Happening;
use crate::Config;
use serde::Serialize;
use subxt::client::{Block, Blocks};
use subxt::utils::H256;

/// A finalised block, and what happened in it.
#[derive(Clone, Debug, Serialize)]
pub struct BlockSeen {
    pub number: u64,
    pub hash: H256,
    pub happenings: Vec<Happening>,
}

/// Finalised blocks, one after the other, none left out.
pub struct Watch {
    chain: Chain,
    blocks: Blocks<Config>,
}

impl Chain {
    /// Follows finalised blocks from the next one on.
    pub async fn watch(&self) -> Result<Watch, Error> {
        let blocks = self.ask(self.client.stream_blocks()).await?;
        Ok(Watch {
            chain: self.clone(),
            blocks,
        })
    }
}

impl Watch {
    /// The next finalised block. Waits as long as it takes: finality may pause.
    pub async fn next(&mut self) -> Result<BlockSeen, Error> {
        match self.blocks.next().await {
            Some(block) => self.look_at(block?).await,
            None => Err(Error::Lost {
                reason: "the node stopped telling".into(),
            }),
        }
    }

    async fn look_at(&self, block: Block<Config>) -> Result<BlockSeen, Error> {
        let at = self.chain.ask(block.at()).await?;
        let events = self.chain.ask(at.events().fetch()).await?;
        let (mut happenings, metadata) = (Vec::new(), at.metadata());
        for event in events.iter() {
            if let Some(happening) = Happening::of_event(&event?, &metadata)? {
                happenings.push(happening);
            }
        }
        Ok(BlockSeen {
            number: block.number(),
            hash: block.hash(),
            happenings,
        })
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a chain is, written down, so that transactions are made where no node can be asked.
//!
//! It holds the hash of the chain's metadata and not the metadata: whoever makes a transaction offline reads it by the rules
//! that this client was made with, and does so only if they are the chain's.

use crate::api;
use crate::call::Call;
use crate::draft::{Draft, Life};
use crate::error::Error;
use crate::model::Moment;
use crate::rules::Rules;
use crate::submit::{LONGEST_LIFE, SHORTEST_LIFE};
use crate::Config;
use serde::{Deserialize, Serialize};
use subxt::utils::{AccountId32, H256};
use subxt::OnlineClientAtBlock;

/// Everything a transaction needs of its chain, as of one final block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedContext {
    /// What the node calls the chain.
    pub chain: String,
    /// What kind of chain the node says it is.
    pub chain_type: String,
    /// Hash of the first block.
    pub genesis: H256,
    pub spec_version: u32,
    pub transaction_version: u32,
    /// Hash of the chain's metadata (RFC-78).
    pub metadata_hash: H256,
    /// The block that mortal transactions live from.
    pub start: Start,
    /// The accounts that were asked for.
    pub accounts: Vec<NextNumber>,
}

/// A block from which a transaction can live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    pub block: u64,
    pub hash: H256,
    /// When it was made, in Unix milliseconds; 0 where nobody knows.
    pub moment: Moment,
    /// How long a block takes, as a rule, in milliseconds.
    pub block_millis: u64,
}

/// An account, and the number of its next transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextNumber {
    #[serde(deserialize_with = "crate::address::deserialize")]
    pub account: AccountId32,
    pub nonce: u64,
}

impl Start {
    /// The block of `at`.
    pub(crate) async fn of(at: &OnlineClientAtBlock<Config>) -> Result<Self, Error> {
        let now = api::runtime::storage().timestamp().now();
        let block_millis = api::runtime::constants().babe().expected_block_time();
        Ok(Self {
            block: at.block_number(),
            hash: at.block_hash(),
            moment: at.storage().fetch(now, ()).await?.decode()?,
            block_millis: at.constants().entry(block_millis)?,
        })
    }

    /// A life of so many blocks from this one on: a power of two, 4 to 4,096; others are rounded up.
    pub fn life(&self, blocks: u64) -> Life {
        Life::Mortal {
            blocks: blocks.clamp(SHORTEST_LIFE, LONGEST_LIFE).next_power_of_two(),
            from: self.block,
            from_hash: self.hash,
            from_moment: self.moment,
            block_millis: self.block_millis,
        }
    }
}

impl SavedContext {
    /// The rules that this client was made with, if they are those of the chain; nothing if they are others.
    pub fn rules(&self) -> Result<Option<Rules>, Error> {
        let rules = Rules::built_in(self.spec_version, self.transaction_version)?;
        Ok((rules.hash()? == self.metadata_hash).then_some(rules))
    }

    /// The number of the account's next transaction when this was written; nothing where nobody asked for that account.
    pub fn next_number(&self, account: &AccountId32) -> Option<u64> {
        let mut known = self.accounts.iter();
        known
            .find(|known| known.account == *account)
            .map(|known| known.nonce)
    }

    /// Whether keys that everybody knows (`//Alice`) may sign there.
    pub fn is_for_trying_out(&self) -> bool {
        matches!(self.chain_type.as_str(), "Development" | "Local")
    }

    /// All that is to be signed: what a node that stands at the same block would have it be. `mortal` is for how many blocks
    /// from that block on it may enter; without, for ever.
    pub fn draft(
        &self,
        call: &Call,
        account: &AccountId32,
        nonce: u64,
        mortal: Option<u64>,
        rules: &Rules,
    ) -> Result<Draft, Error> {
        let life = mortal.map_or(Life::Immortal, |blocks| self.start.life(blocks));
        Draft::under(rules, self.genesis, call, account, nonce, life)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn context(rules: &Rules) -> SavedContext {
        SavedContext {
            chain: "OpenSystem Development".into(),
            chain_type: "Development".into(),
            genesis: H256([9; 32]),
            spec_version: rules.spec_version,
            transaction_version: rules.transaction_version,
            metadata_hash: rules.hash().unwrap(),
            start: Start {
                block: 1_000,
                hash: H256([3; 32]),
                moment: 1_000_000,
                block_millis: 6_000,
            },
            accounts: vec![NextNumber {
                account: AccountId32([7; 32]),
                nonce: 70,
            }],
        }
    }

    /// The draft that a node at block 1,000 gives, field by field.
    #[test]
    fn what_is_made_offline_is_signed_by_the_bytes_of_what_is_made_online() {
        let rules = Rules::built_in(100, 1).unwrap();
        let context = context(&rules);
        let account = AccountId32([7; 32]);
        for (asked, blocks) in [
            (None, None),
            (Some(5), Some(8)),
            (Some(64), Some(64)),
            (Some(9_999), Some(4_096)),
        ] {
            let call = Call::of_json("System.remark", &json!({ "remark": "mot" }), &rules).unwrap();
            let online = Draft {
                account,
                call: call.clone(),
                nonce: 70,
                life: blocks.map_or(Life::Immortal, |blocks| Life::Mortal {
                    blocks,
                    from: 1_000,
                    from_hash: H256([3; 32]),
                    from_moment: 1_000_000,
                    block_millis: 6_000,
                }),
                genesis: H256([9; 32]),
                spec_version: 100,
                transaction_version: 1,
                metadata_hash: Some(rules.hash().unwrap()),
            };
            let nonce = context.next_number(&account).unwrap();
            let own = context.rules().unwrap().expect("these rules are the chain's");
            let offline = context.draft(&call, &account, nonce, asked, &own).unwrap();
            assert_eq!(offline, online);
            assert_eq!(offline.payload(&own).unwrap(), online.payload(&rules).unwrap());
        }
    }

    #[test]
    fn other_rules_than_this_clients_own_are_none() {
        let rules = Rules::built_in(100, 1).unwrap();
        let other = SavedContext {
            metadata_hash: H256([1; 32]),
            ..context(&rules)
        };
        assert!(other.rules().unwrap().is_none());
        let later = SavedContext {
            spec_version: 101,
            ..context(&rules)
        };
        assert!(later.rules().unwrap().is_none(), "the version is sealed too");
    }

    #[test]
    fn a_file_is_read_only_whole() {
        let context = context(&Rules::built_in(100, 1).unwrap());
        let text = serde_json::to_string(&context).unwrap();
        assert_eq!(serde_json::from_str::<SavedContext>(&text).unwrap(), context);
        assert!((0..text.len()).all(|end| serde_json::from_str::<SavedContext>(&text[..end]).is_err()));
        let more = text.replacen('{', "{\"metadata\":1,", 1);
        assert!(serde_json::from_str::<SavedContext>(&more).is_err());
        assert_eq!(context.next_number(&AccountId32([8; 32])), None);
    }
}

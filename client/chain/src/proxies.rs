// SPDX-License-Identifier: AGPL-3.0-or-later
//! Proxies: accounts that may act for another, what they announce, and accounts that have nothing but proxies.

use crate::api;
use crate::call::Call;
use crate::error::Error;
use crate::rules::Rules;
use crate::snapshot::Snapshot;
use codec::Encode;
use serde::Serialize;
use serde_json::json;
use sp_crypto_hashing::blake2_256;
use std::str::FromStr;
use subxt::utils::{AccountId32, H256};

/// What a proxy may do for its principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rights {
    /// Everything.
    Any,
    /// Everything but move coins and change the key of the membership, or end it.
    Daily,
    /// Only refuse what other proxies announced.
    Cancel,
}

impl Rights {
    /// Every kind there is, in the order of the chain.
    pub const ALL: [Self; 3] = [Self::Any, Self::Daily, Self::Cancel];

    /// The name that the chain gives it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "Any",
            Self::Daily => "Daily",
            Self::Cancel => "Cancel",
        }
    }

    /// Its number in SCALE.
    fn number(self) -> u8 {
        match self {
            Self::Any => 0,
            Self::Daily => 1,
            Self::Cancel => 2,
        }
    }
}

/// Why a text names no rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("rights are any, daily or cancel")]
pub struct RightsFault;

impl FromStr for Rights {
    type Err = RightsFault;

    fn from_str(text: &str) -> Result<Self, RightsFault> {
        let named = |rights: &Self| rights.name().to_lowercase() == text;
        Self::ALL.into_iter().find(named).ok_or(RightsFault)
    }
}

/// An account that may act for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proxy {
    pub account: AccountId32,
    pub rights: Rights,
    /// For so many blocks an act must have been announced before it is done.
    pub delay_blocks: u32,
}

/// An act that a proxy announced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Announcement {
    pub proxy: AccountId32,
    pub principal: AccountId32,
    /// Blake2-256 of the call.
    pub call_hash: H256,
    /// The block in which it was announced.
    pub block: u32,
}

/// An account that was made without a key: what made it, which is what it takes to close it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeAccount {
    /// Who made it.
    pub creator: AccountId32,
    /// What its first proxy may do.
    pub rights: Rights,
    /// Which of those made in the same transaction.
    pub index: u16,
    /// The block in which it was made, and the number of the transaction in that block.
    pub block: u32,
    pub extrinsic: u32,
}

impl MadeAccount {
    /// The account, as pallet-proxy derives it.
    pub fn account(&self) -> AccountId32 {
        let parts = (
            b"modlpy/proxy____",
            &self.creator,
            self.block,
            self.extrinsic,
            self.rights.number(),
            self.index,
        );
        AccountId32(parts.using_encoded(blake2_256))
    }
}

impl Snapshot {
    /// Who may act for an account, and what is reserved for it.
    pub async fn proxies(&self, principal: &AccountId32) -> Result<(Vec<Proxy>, u128), Error> {
        let entry = api::runtime::storage().proxy().proxies();
        let storage = self.at.storage();
        let asked = storage.try_fetch(entry, (*principal,));
        let Some(found) = self.chain.ask(asked).await? else {
            return Ok((vec![], 0));
        };
        let (proxies, deposit) = found.decode()?;
        let proxies = proxies.0.into_iter().map(|known| Proxy {
            account: known.delegate,
            rights: known.proxy_type.into(),
            delay_blocks: known.delay,
        });
        Ok((proxies.collect(), deposit))
    }

    /// What a proxy has announced and not done.
    pub async fn announcements(&self, proxy: &AccountId32) -> Result<Vec<Announcement>, Error> {
        let entry = api::runtime::storage().proxy().announcements();
        let storage = self.at.storage();
        let asked = storage.try_fetch(entry, (*proxy,));
        let Some(found) = self.chain.ask(asked).await? else {
            return Ok(vec![]);
        };
        let (announced, _deposit) = found.decode()?;
        let announced = announced.0.into_iter().map(|known| Announcement {
            proxy: *proxy,
            principal: known.real,
            call_hash: known.call_hash,
            block: known.height,
        });
        Ok(announced.collect())
    }
}

impl Call {
    /// Lets an account act for who signs.
    pub fn add_proxy(proxy: &Proxy, rules: &Rules) -> Result<Self, Error> {
        Self::made("Proxy.add_proxy", definition(proxy), rules)
    }

    /// Lets it act no more.
    pub fn remove_proxy(proxy: &Proxy, rules: &Rules) -> Result<Self, Error> {
        Self::made("Proxy.remove_proxy", definition(proxy), rules)
    }

    /// Lets nobody act for who signs.
    pub fn remove_proxies(rules: &Rules) -> Result<Self, Error> {
        Self::made("Proxy.remove_proxies", json!({}), rules)
    }

    /// Makes an account without a key, for which who signs may act.
    pub fn create_account(
        rights: Rights,
        delay_blocks: u32,
        index: u16,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({ "proxy_type": rights.name(), "delay": delay_blocks, "index": index });
        Self::made("Proxy.create_pure", arguments, rules)
    }

    /// Closes such an account; done by that account itself.
    pub fn close_account(made: &MadeAccount, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({
            "spawner": made.creator.to_string(),
            "proxy_type": made.rights.name(),
            "index": made.index,
            "height": made.block,
            "ext_index": made.extrinsic,
        });
        Self::made("Proxy.kill_pure", arguments, rules)
    }

    /// Announces an act for a principal.
    pub fn announce(principal: &AccountId32, call_hash: H256, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "real": principal.to_string(), "call_hash": hex(call_hash) });
        Self::made("Proxy.announce", arguments, rules)
    }

    /// Takes back what who signs announced.
    pub fn take_back(principal: &AccountId32, call_hash: H256, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "real": principal.to_string(), "call_hash": hex(call_hash) });
        Self::made("Proxy.remove_announcement", arguments, rules)
    }

    /// Refuses what a proxy of who signs announced.
    pub fn reject(proxy: &AccountId32, call_hash: H256, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "delegate": proxy.to_string(), "call_hash": hex(call_hash) });
        Self::made("Proxy.reject_announcement", arguments, rules)
    }

    /// Does what `proxy` announced long enough ago; anybody may sign it.
    pub fn carry_out(
        &self,
        proxy: &AccountId32,
        principal: &AccountId32,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "delegate": proxy.to_string(),
            "real": principal.to_string(),
            "force_proxy_type": null,
            "call": self.hex(),
        });
        Self::made("Proxy.proxy_announced", arguments, rules)
    }

    /// Brings the deposits for proxies and announcements to what they cost today.
    pub fn adjust_proxy_deposit(rules: &Rules) -> Result<Self, Error> {
        Self::made("Proxy.poke_deposit", json!({}), rules)
    }
}

fn definition(proxy: &Proxy) -> serde_json::Value {
    json!({
        "delegate": proxy.account.to_string(),
        "proxy_type": proxy.rights.name(),
        "delay": proxy.delay_blocks,
    })
}

/// A hash with all its digits.
pub(crate) fn hex(hash: H256) -> String {
    crate::bytes::written(&hash.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_those_of_the_chain_in_its_order() {
        let rules = Rules::built_in(100, 1).unwrap();
        for rights in Rights::ALL {
            assert_eq!(rights.name().to_lowercase().parse(), Ok(rights));
            let call = Call::create_account(rights, 258, 3, &rules).unwrap();
            assert_eq!(call.arguments(), (rights.number(), 258u32, 3u16).encode());
        }
        for text in ["", "Any", "all", "any "] {
            assert_eq!(text.parse::<Rights>(), Err(RightsFault), "{text}");
        }
    }

    /// Worked out apart, with Python's hashlib: blake2b of 32 bytes over the parts in SCALE.
    #[test]
    fn the_account_without_a_key_is_the_one_that_the_chain_derives() {
        let made = MadeAccount {
            creator: AccountId32([1; 32]),
            rights: Rights::Daily,
            index: 2,
            block: 258,
            extrinsic: 3,
        };
        let expected = "0x0d465178aa9a880bb58f533612ef1dd9ecfb5512e6f76c1a00ba85a39f1117ab";
        assert_eq!(hex(H256(made.account().0)), expected);
        let other = MadeAccount { block: 259, ..made };
        assert_ne!(hex(H256(other.account().0)), expected);
    }
}

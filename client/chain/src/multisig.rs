// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acting as several: an account that belongs to a group, of whom so many must agree; and as a part of oneself: sub-accounts.

use crate::api;
use crate::call::{Call, CallFault};
use crate::connection::Chain;
use crate::error::Error;
use crate::proxies::hex;
use crate::rules::Rules;
use crate::snapshot::Snapshot;
use codec::Encode;
use serde::Serialize;
use serde_json::{json, Value as Json};
use sp_crypto_hashing::blake2_256;
use subxt::utils::{AccountId32, H256};

/// The least members of a group.
const SMALLEST_GROUP: usize = 2;

/// At most so many acts of one group are read: no node keeps us reading for ever.
const MOST_WAITING: usize = 1_000;

/// Who must agree: a group, and how many of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// In the order of their bytes, each once.
    members: Vec<AccountId32>,
    threshold: u16,
}

impl Group {
    /// Nothing when fewer than two are named, or when it asks for none or for more than there are.
    pub fn new(members: impl IntoIterator<Item = AccountId32>, threshold: u16) -> Option<Self> {
        let mut members: Vec<_> = members.into_iter().collect();
        members.sort_by_key(|account| account.0);
        members.dedup();
        let fits = members.len() >= SMALLEST_GROUP && (1..=members.len()).contains(&usize::from(threshold));
        fits.then_some(Self { members, threshold })
    }

    /// The group's account, as pallet-multisig derives it.
    pub fn account(&self) -> AccountId32 {
        AccountId32((b"modlpy/utilisuba", &self.members, self.threshold).using_encoded(blake2_256))
    }
}

/// A sub-account: it has no key of its own, and who has the key of `of` acts for it. As pallet-utility derives it.
pub fn sub_account(of: &AccountId32, number: u16) -> AccountId32 {
    AccountId32((b"modlpy/utilisuba", of, number).using_encoded(blake2_256))
}

/// An act of a group that waits for others to agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// Blake2-256 of the call.
    pub call_hash: H256,
    /// The block in which the first of them agreed, and the number of the transaction in it.
    pub block: u32,
    pub extrinsic: u32,
    /// Who began it: he alone can cancel it, and gets the deposit back.
    pub begun_by: AccountId32,
    #[serde(with = "crate::amount")]
    pub deposit: u128,
    /// Who has agreed so far.
    pub agreed: Vec<AccountId32>,
}

impl Waiting {
    fn timepoint(&self) -> Json {
        json!({ "height": self.block, "index": self.extrinsic })
    }
}

impl Group {
    /// Its members, in the order of their bytes.
    pub fn members(&self) -> &[AccountId32] {
        &self.members
    }

    /// How many must agree.
    pub fn threshold(&self) -> u16 {
        self.threshold
    }

    fn others(&self, signer: &AccountId32) -> Vec<String> {
        let others = self.members.iter().filter(|member| *member != signer);
        others.map(AccountId32::to_string).collect()
    }
}

impl Snapshot {
    /// The acts of a group that wait for others to agree; at most a thousand.
    pub async fn waiting(&self, group: &Group) -> Result<Vec<Waiting>, Error> {
        let entry = api::runtime::storage().multisig().multisigs();
        let prefix = (group.account(),);
        let mut entries = self.chain.ask(self.at.storage().iter(entry, prefix)).await?;
        let mut found = Vec::new();
        while found.len() < MOST_WAITING {
            let next = async { entries.next().await.transpose() };
            let Some(entry) = self.chain.ask(next).await? else {
                break;
            };
            let (_, hash) = entry.key().and_then(|key| key.decode()).map_err(Error::garbled)?;
            let known = entry.value().decode()?;
            found.push(Waiting {
                call_hash: H256(hash),
                block: known.when.height,
                extrinsic: known.when.index,
                begun_by: known.depositor,
                deposit: known.deposit,
                agreed: known.approvals.0,
            });
        }
        Ok(found)
    }
}

impl Call {
    /// Agrees to an act by its hash alone: whoever agrees last must give the whole call. `waiting` is the act, if it has begun.
    pub fn agree_by_hash(
        group: &Group,
        signer: &AccountId32,
        call_hash: H256,
        waiting: Option<&Waiting>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "threshold": group.threshold,
            "other_signatories": group.others(signer),
            "maybe_timepoint": waiting.map(Waiting::timepoint),
            "call_hash": hex(call_hash),
            "max_weight": { "ref_time": 0, "proof_size": 0 },
        });
        Self::made("Multisig.approve_as_multi", arguments, rules)
    }

    /// Cancels an act that who signs began.
    pub fn cancel_for_group(
        group: &Group,
        signer: &AccountId32,
        waiting: &Waiting,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "threshold": group.threshold,
            "other_signatories": group.others(signer),
            "timepoint": waiting.timepoint(),
            "call_hash": hex(waiting.call_hash),
        });
        Self::made("Multisig.cancel_as_multi", arguments, rules)
    }

    /// Brings the deposit for an act that who signs began to what it costs today.
    pub fn adjust_group_deposit(
        group: &Group,
        signer: &AccountId32,
        call_hash: H256,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "threshold": group.threshold,
            "other_signatories": group.others(signer),
            "call_hash": hex(call_hash),
        });
        Self::made("Multisig.poke_deposit", arguments, rules)
    }
}

impl Chain {
    /// The call by which `signer` agrees that the group does `call`: it is done when as many have agreed as must.
    pub async fn as_group(
        &self,
        call: &Call,
        group: &Group,
        signer: &AccountId32,
        rules: &Rules,
    ) -> Result<Result<Call, CallFault>, Error> {
        let others = group.others(signer);
        if group.threshold == 1 {
            let arguments = json!({ "other_signatories": others, "call": call.hex() });
            return Ok(Call::of_json("Multisig.as_multi_threshold_1", &arguments, rules));
        }
        let at = self.ask(self.client.at_current_block()).await?;
        let begun = api::runtime::storage().multisig().multisigs();
        let key = (group.account(), blake2_256(call.bytes()));
        let begun = match self.ask(at.storage().try_fetch(begun, key)).await? {
            Some(found) => Some(found.decode()?.when),
            None => None,
        };
        let cost = self
            .cost(
                "TransactionPaymentCallApi_query_call_info",
                call.bytes(),
                at.block_hash(),
            )
            .await?;
        let arguments = json!({
            "threshold": group.threshold,
            "other_signatories": others,
            "maybe_timepoint": begun.map(|when| json!({ "height": when.height, "index": when.index })),
            "call": call.hex(),
            "max_weight": { "ref_time": cost.ref_time, "proof_size": cost.proof_size },
        });
        Ok(Call::of_json("Multisig.as_multi", &arguments, rules))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As polkadot-js derives it: `createKeyMulti([alice, bob, charlie], 2)` of @polkadot/util-crypto.
    #[test]
    fn the_account_of_a_group_is_that_of_other_wallets() {
        let names = [
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
            "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
            "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y",
        ];
        let members = names.map(|name| name.parse::<AccountId32>().unwrap());
        let group = Group::new(members, 2).unwrap();
        assert_eq!(
            group.account().to_string(),
            "5DjYJStmdZ2rcqXbXGX7TW85JsrW6uG4y9MUcLq2BoPMpRA7"
        );
        let [alice, bob, charlie] = members;
        assert_eq!(Group::new([charlie, alice, bob, alice], 2), Some(group));
        assert!(Group::new([alice, alice], 1).is_none());
        assert!(Group::new(members, 0).is_none() && Group::new(members, 4).is_none());
    }

    /// Worked out apart, with Python's hashlib: blake2b of 32 bytes over the parts in SCALE.
    #[test]
    fn the_account_below_another_is_the_one_that_the_chain_derives() {
        let expected = "0xe201d293313670adadd32485c9a81f76b789c6818a830b4b45367668308b2be4";
        assert_eq!(hex(H256(sub_account(&AccountId32([1; 32]), 258).0)), expected);
    }

    #[test]
    fn what_waits_is_named_by_its_beginning() {
        let rules = Rules::built_in(100, 1).unwrap();
        let [one, two, three] = [1, 2, 3].map(|byte| AccountId32([byte; 32]));
        let group = Group::new([three, one, two], 2).unwrap();
        let waiting = Waiting {
            call_hash: H256([9; 32]),
            block: 7,
            extrinsic: 1,
            begun_by: one,
            deposit: 5,
            agreed: vec![one],
        };
        let words = |call: Result<Call, Error>| call.unwrap().in_words(&rules).unwrap();
        let cancel = words(Call::cancel_for_group(&group, &one, &waiting, &rules));
        assert_eq!(cancel.call, "cancel_as_multi");
        assert_eq!(cancel.arguments["timepoint"], json!({ "height": 7, "index": 1 }));
        assert_eq!(
            cancel.arguments["other_signatories"],
            json!([two.to_string(), three.to_string()])
        );
        let first = words(Call::agree_by_hash(&group, &one, H256([9; 32]), None, &rules));
        assert_eq!(first.arguments["maybe_timepoint"], Json::Null);
        let next = words(Call::agree_by_hash(
            &group,
            &two,
            H256([9; 32]),
            Some(&waiting),
            &rules,
        ));
        assert_eq!(next.arguments["maybe_timepoint"]["height"], 7);
        let adjust = words(Call::adjust_group_deposit(&group, &one, H256([9; 32]), &rules));
        assert_eq!(adjust.arguments["call_hash"], format!("0x{}", "09".repeat(32)));
    }
}

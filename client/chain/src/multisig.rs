// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acting as several: an account that belongs to a group, of whom so many must agree.

use crate::api;
use crate::call::{Call, CallFault};
use crate::connection::Chain;
use crate::error::Error;
use crate::rules::Rules;
use codec::Encode;
use serde_json::json;
use sp_crypto_hashing::blake2_256;
use subxt::utils::AccountId32;

/// The least members of a group.
const SMALLEST_GROUP: usize = 2;

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

impl Chain {
    /// The call by which `signer` agrees that the group does `call`: it is done when as many have agreed as must.
    pub async fn as_group(
        &self,
        call: &Call,
        group: &Group,
        signer: &AccountId32,
        rules: &Rules,
    ) -> Result<Result<Call, CallFault>, Error> {
        let others = group.members.iter().filter(|member| *member != signer);
        let others: Vec<_> = others.map(AccountId32::to_string).collect();
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
}

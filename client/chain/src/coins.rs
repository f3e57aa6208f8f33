// SPDX-License-Identifier: AGPL-3.0-or-later
//! Coins: what an account has, and the calls that move them. Amounts are in the smallest unit.

use crate::api;
use crate::call::Call;
use crate::error::Error;
use crate::rules::Rules;
use crate::snapshot::Snapshot;
use serde::Serialize;
use serde_json::json;
use subxt::utils::AccountId32;

/// What an account has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coins {
    /// What is its own, apart from what is reserved.
    #[serde(with = "crate::amount")]
    pub free: u128,
    /// Kept back as deposits.
    #[serde(with = "crate::amount")]
    pub reserved: u128,
    /// So much of the whole must stay, whatever for.
    #[serde(with = "crate::amount")]
    pub frozen: u128,
    /// What can be sent while the account stays open.
    #[serde(with = "crate::amount")]
    pub spendable: u128,
}

impl Coins {
    /// As pallet-balances reckons what can be spent: what is reserved counts towards what is frozen, and the least that an
    /// open account holds stays.
    fn new(free: u128, reserved: u128, frozen: u128, least: u128) -> Self {
        let stays = frozen.saturating_sub(reserved).max(least);
        Self {
            free,
            reserved,
            frozen,
            spendable: free.saturating_sub(stays),
        }
    }
}

impl Snapshot {
    /// What an account has; nothing of anything where the chain knows none.
    pub async fn coins(&self, account: &AccountId32) -> Result<Coins, Error> {
        let least = api::runtime::constants().balances().existential_deposit();
        let least = self.at.constants().entry(least)?;
        let known = api::runtime::storage().system().account();
        let known = self
            .chain
            .ask(self.at.storage().try_fetch(known, (*account,)))
            .await?;
        match known {
            Some(known) => {
                let data = known.decode()?.data;
                Ok(Coins::new(data.free, data.reserved, data.frozen, least))
            }
            None => Ok(Coins::default()),
        }
    }
}

impl Call {
    /// Sends coins. With `keep_open` the chain refuses what would leave less than an account must hold; without, the sender's
    /// account is closed when too little stays, and what stays goes to the commons.
    pub fn send_coins(to: &AccountId32, units: u128, keep_open: bool, rules: &Rules) -> Result<Self, Error> {
        let name = match keep_open {
            true => "Balances.transfer_keep_alive",
            false => "Balances.transfer_allow_death",
        };
        Self::made(
            name,
            json!({ "dest": to.to_string(), "value": units.to_string() }),
            rules,
        )
    }

    /// Sends all that can be sent.
    pub fn send_all_coins(to: &AccountId32, keep_open: bool, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "dest": to.to_string(), "keep_alive": keep_open });
        Self::made("Balances.transfer_all", arguments, rules)
    }

    /// Destroys coins.
    pub fn burn_coins(units: u128, keep_open: bool, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "value": units.to_string(), "keep_alive": keep_open });
        Self::made("Balances.burn", arguments, rules)
    }

    /// Brings accounts that an older chain wrote into the form of today.
    pub fn refresh_accounts(accounts: &[AccountId32], rules: &Rules) -> Result<Self, Error> {
        let accounts: Vec<_> = accounts.iter().map(AccountId32::to_string).collect();
        Self::made("Balances.upgrade_accounts", json!({ "who": accounts }), rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_reserved_counts_towards_what_is_frozen() {
        let spendable = |free, reserved, frozen| Coins::new(free, reserved, frozen, 1).spendable;
        assert_eq!(spendable(100, 0, 0), 99);
        assert_eq!(spendable(100, 0, 40), 60);
        assert_eq!(spendable(100, 30, 40), 90);
        assert_eq!(spendable(100, 50, 40), 99);
        assert_eq!(spendable(30, 0, 40), 0);
        assert_eq!(spendable(0, 0, 0), 0);
        assert_eq!(spendable(u128::MAX, u128::MAX, u128::MAX), u128::MAX - 1);
    }

    #[test]
    fn the_largest_amount_is_sent_exactly() {
        let rules = Rules::built_in(100, 1).unwrap();
        let to = AccountId32([7; 32]);
        let call = Call::send_coins(&to, u128::MAX, true, &rules).unwrap();
        let words = call.in_words(&rules).unwrap();
        assert_eq!(words.arguments["value"], u128::MAX.to_string());
        assert_eq!(
            (words.pallet.as_str(), words.call.as_str()),
            ("Balances", "transfer_keep_alive")
        );
        let call = Call::send_coins(&to, 1, false, &rules).unwrap();
        assert_eq!(call.in_words(&rules).unwrap().call, "transfer_allow_death");
    }
}

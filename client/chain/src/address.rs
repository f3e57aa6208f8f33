// SPDX-License-Identifier: AGPL-3.0-or-later
//! Accounts as people write them.

use serde::{de::Error, Deserialize, Deserializer};
use subxt::utils::AccountId32;

/// No address is longer: 35 bytes (two of prefix, the account, two of checksum), in digits of base 58.
const LONGEST_ADDRESS: usize = 64;

/// The account of an address; nothing where the text is none. Longer texts are not even tried: base58 0.2, with which subxt
/// reads addresses, panics on some of them.
pub fn account_of(text: &str) -> Option<AccountId32> {
    match text.len() <= LONGEST_ADDRESS {
        true => text.parse().ok(),
        false => None,
    }
}

/// From JSON, with the same bound.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<AccountId32, D::Error> {
    let text = String::deserialize(deserializer)?;
    account_of(&text).ok_or_else(|| D::Error::custom("not an address"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_too_long_to_be_refused() {
        let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
        assert_eq!(account_of(alice).unwrap().to_string(), alice);
        for digit in ["1", "2", "z", "5G", "é"] {
            for length in 0..200 {
                assert_eq!(account_of(&digit.repeat(length)), None, "{digit} {length} times");
            }
        }
    }
}

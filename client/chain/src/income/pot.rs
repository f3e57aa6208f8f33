// SPDX-License-Identifier: AGPL-3.0-or-later
//! The account of the commons' pot: no key opens it, decisions alone spend from it.

use subxt::utils::AccountId32;

/// How the SDK makes an account of the name of a pallet's fund (`PalletId`): `modl`, the eight letters, and noughts behind.
const COMMONS: &[u8; 12] = b"modlos/commn";

/// The account of the commons' pot, the same in every ecosystem.
pub fn commons_account() -> AccountId32 {
    let mut bytes = [0; 32];
    for (byte, letter) in bytes.iter_mut().zip(COMMONS) {
        *byte = *letter;
    }
    AccountId32(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pot_has_the_account_that_the_chain_gives_it() {
        let expected = format!("6d6f646c6f732f636f6d6d6e{}", "00".repeat(20));
        assert_eq!(hex::encode(commons_account().0), expected);
    }
}

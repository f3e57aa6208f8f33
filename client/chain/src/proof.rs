// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a new key signs to prove that its owner wants it.

use crate::model::MemberId;
use codec::Encode;
use subxt::utils::{AccountId32, H256};

/// The domain that keeps this signature from meaning anything else.
pub const KEY_CHANGE_DOMAIN: &[u8] = b"opensystem/change-key";

/// The bytes that the new key signs: the domain, this chain, this member, how many keys he has had, and the new key itself,
/// so that a signature serves once, here, and for nobody else.
pub fn key_change_payload(genesis: H256, member: MemberId, key_epoch: u32, new: &AccountId32) -> Vec<u8> {
    (KEY_CHANGE_DOMAIN, genesis, member, key_epoch, new).encode()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_is_the_five_parts_in_order() {
        let bytes = key_change_payload(H256([1; 32]), 2, 3, &AccountId32([4; 32]));
        // A sequence of bytes begins with its length: 21, shifted by two bits.
        let mut expected = vec![84];
        expected.extend(b"opensystem/change-key");
        expected.extend([1; 32]);
        expected.extend([2, 0, 0, 0]);
        expected.extend([3, 0, 0, 0]);
        expected.extend([4; 32]);
        assert_eq!(bytes, expected);
    }
}

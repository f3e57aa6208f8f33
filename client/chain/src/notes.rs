// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is only written down: remarks, and preimages, by whose hash a later decision names a call.

use crate::call::Call;
use crate::error::Error;
use crate::proxies::hex;
use crate::rules::Rules;
use serde_json::json;
use sp_crypto_hashing::blake2_256;
use subxt::utils::H256;

impl Call {
    /// Writes bytes into a block and does nothing else; with `event` their hash stands among the events too.
    pub fn remark(bytes: &[u8], event: bool, rules: &Rules) -> Result<Self, Error> {
        let name = match event {
            true => "System.remark_with_event",
            false => "System.remark",
        };
        Self::made(name, json!({ "remark": crate::bytes::written(bytes) }), rules)
    }

    /// Keeps bytes in the state, by their hash, for a deposit; answers the hash too.
    pub fn note_preimage(bytes: &[u8], rules: &Rules) -> Result<(Self, H256), Error> {
        let call = Self::made(
            "Preimage.note_preimage",
            json!({ "bytes": crate::bytes::written(bytes) }),
            rules,
        )?;
        Ok((call, H256(blake2_256(bytes))))
    }

    /// Removes what who signs noted, unless somebody asked for it; gives the deposit back.
    pub fn remove_preimage(hash: H256, rules: &Rules) -> Result<Self, Error> {
        Self::made("Preimage.unnote_preimage", json!({ "hash": hex(hash) }), rules)
    }

    /// Brings preimages that an older chain wrote into the form of today.
    pub fn refresh_preimages(hashes: &[H256], rules: &Rules) -> Result<Self, Error> {
        let hashes: Vec<_> = hashes.iter().copied().map(hex).collect();
        Self::made("Preimage.ensure_updated", json!({ "hashes": hashes }), rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_down_as_they_are() {
        let rules = Rules::built_in(100, 1).unwrap();
        // Text that looks like bytes is text here.
        let remark = Call::remark(b"0x00", false, &rules).unwrap();
        assert_eq!(remark.arguments(), b"\x100x00");
        let (noted, hash) = Call::note_preimage(&[1, 2, 3], &rules).unwrap();
        assert_eq!(noted.arguments(), [12, 1, 2, 3]);
        assert_eq!(hash.0, blake2_256(&[1, 2, 3]));
        assert_eq!(Call::remove_preimage(hash, &rules).unwrap().arguments(), hash.0);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Keys of the state, for stories that read it raw.

use subxt::ext::frame_decode::storage::encode_storage_key_prefix;

/// The key of a plain value, or the start of all keys of a map, in hex.
pub fn storage_key(pallet: &str, item: &str) -> String {
    format!("0x{}", hex::encode(encode_storage_key_prefix(pallet, item)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The best known key of all: `System.Number`.
    #[test]
    fn keys_are_those_of_the_sdk() {
        let key = "0x26aa394eea5630e07c48ae0c9558cef702a5c1b19ab7a04f536c519aca4983ac";
        assert_eq!(storage_key("System", "Number"), key);
    }
}

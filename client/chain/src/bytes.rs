// SPDX-License-Identifier: AGPL-3.0-or-later
//! Bytes in JSON: `0x` and hexadecimal digits.

use serde::{de::Error, Deserialize, Deserializer, Serializer};

pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&written(bytes))
}

pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    read(&text).ok_or_else(|| D::Error::custom("bytes are written as 0x and hexadecimal digits"))
}

/// How bytes are written.
pub fn written(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

/// The bytes that a text stands for.
pub fn read(text: &str) -> Option<Vec<u8>> {
    text.strip_prefix("0x")
        .and_then(|digits| hex::decode(digits).ok())
}

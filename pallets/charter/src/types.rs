// SPDX-License-Identifier: AGPL-3.0-or-later
//! Plain data of the charter.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::Moment;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// Bytes of one text of the code, per language: 64 KiB.
pub const MAX_BODY_BYTES: u32 = 64 * 1024;
/// Languages of one version.
pub const MAX_LANGUAGES: u32 = 8;
/// Bytes of a title and of the ecosystem's name.
pub const MAX_TITLE_BYTES: u32 = 128;

/// A language's tag as in BCP 47, in lower case: `fr`, `en`, `br`, `pt-br`.
pub type Language = BoundedVec<u8, ConstU32<8>>;
/// A title, UTF-8.
pub type Title = BoundedVec<u8, ConstU32<MAX_TITLE_BYTES>>;
/// The full text in one language, UTF-8.
pub type Body = BoundedVec<u8, ConstU32<MAX_BODY_BYTES>>;

/// The social code in one language.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Text {
    /// Title, at most 128 bytes of UTF-8.
    pub title: Title,
    /// Full text, at most 64 KiB of UTF-8.
    pub body: Body,
}

/// The texts of one version, each in another language.
pub type Texts = BoundedVec<(Language, Text), ConstU32<MAX_LANGUAGES>>;

/// What is known of a version without its texts.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Version {
    /// When it came into force, Unix milliseconds; 0 for the founding version.
    pub adopted_at: Moment,
    /// Blake2b-256 of the SCALE encoding of all its texts with their languages, in order.
    pub hash: H256,
    /// The languages it is written in.
    pub languages: BoundedVec<Language, ConstU32<MAX_LANGUAGES>>,
}

/// The ecosystem's pace, fixed at founding for ever.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Serialize,
    Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// Length of a slot in milliseconds: even, 1,000 to 60,000. One block at most is made in a slot.
    pub slot_millis: u64,
    /// Length of an epoch in slots, 10 to 14,400. Validators' keys change at its end.
    pub epoch_slots: u64,
    /// Length of a *day* in milliseconds: 24 hours, shorter for development.
    pub day_millis: u64,
}

/// The social code in one language, as a founding file carries it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundingText {
    /// Tag of the language, as `fr`.
    pub language: String,
    /// Title of the code.
    pub title: String,
    /// Full text.
    pub text: String,
}

impl FoundingText {
    /// The bounded text with its language.
    ///
    /// # Errors
    /// The name of the field that does not fit, and why.
    pub fn bounded(&self) -> Result<(Language, Text), (&'static str, &'static str)> {
        let language: Language = bytes(&self.language, "language", "a language tag has at most 8 bytes")?;
        let title: Title = bytes(&self.title, "title", "a title has at most 128 bytes")?;
        let body: Body = bytes(
            &self.text,
            "text",
            "the social code has at most 65,536 bytes a language",
        )?;
        Ok((language, Text { title, body }))
    }
}

fn bytes<S: frame_support::traits::Get<u32>>(
    text: &str,
    field: &'static str,
    problem: &'static str,
) -> Result<BoundedVec<u8, S>, (&'static str, &'static str)> {
    Vec::from(text.as_bytes())
        .try_into()
        .map_err(|_| (field, problem))
}

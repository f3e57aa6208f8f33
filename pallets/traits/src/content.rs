// SPDX-License-Identifier: AGPL-3.0-or-later
//! What people read of an item, on the chain with it: a title, a few words, and where the long form can be had.

use crate::text::{is_plain_line, is_plain_text};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

/// Bytes of a title.
pub const MAX_TITLE_BYTES: u32 = 128;
/// Bytes of the text that stands on the chain.
pub const MAX_TEXT_BYTES: u32 = 512;
/// Bytes of the address of the long form.
pub const MAX_URI_BYTES: u32 = 256;

/// One plain line, UTF-8.
pub type Title = BoundedVec<u8, ConstU32<MAX_TITLE_BYTES>>;
/// What it is about in a few words, UTF-8.
pub type Text = BoundedVec<u8, ConstU32<MAX_TEXT_BYTES>>;

/// The long form of a text, kept elsewhere.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Document {
    /// Blake2b-256 of its bytes.
    pub hash: H256,
    /// Where it can be had, one plain line, UTF-8.
    pub uri: BoundedVec<u8, ConstU32<MAX_URI_BYTES>>,
}

/// What an idea, a proposal, a cooperation says.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Content {
    /// In one line.
    pub title: Title,
    /// In a few words.
    pub text: Text,
    /// At length.
    pub document: Option<Document>,
}

/// What of a content cannot be shown as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The title is not one plain line.
    Title,
    /// The text is not plain.
    Text,
    /// The address of the long form is not one plain line.
    Uri,
}

impl Content {
    /// Whether all of it can be shown as it is.
    ///
    /// # Errors
    /// The first part that cannot.
    pub fn check(&self) -> Result<(), Fault> {
        if !is_plain_line(&self.title) {
            return Err(Fault::Title);
        }
        if !is_plain_text(&self.text) {
            return Err(Fault::Text);
        }
        match &self.document {
            Some(document) if !is_plain_line(&document.uri) => Err(Fault::Uri),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(title: &str, text: &str, uri: &str) -> Content {
        Content {
            title: BoundedVec::truncate_from(title.into()),
            text: BoundedVec::truncate_from(text.into()),
            document: Some(Document {
                hash: H256::zero(),
                uri: BoundedVec::truncate_from(uri.into()),
            }),
        }
    }

    #[test]
    fn each_part_is_checked() {
        assert_eq!(
            content("A garden", "We dig.\nTogether.", "https://a.example").check(),
            Ok(())
        );
        assert_eq!(
            content("A\ngarden", "We dig.", "https://a.example").check(),
            Err(Fault::Title)
        );
        assert_eq!(
            content("A garden", " ", "https://a.example").check(),
            Err(Fault::Text)
        );
        assert_eq!(
            content("A garden", "We dig.", "a\u{202E}b").check(),
            Err(Fault::Uri)
        );
        let short = Content {
            document: None,
            ..content("A garden", "We dig.", "")
        };
        assert_eq!(short.check(), Ok(()));
    }
}

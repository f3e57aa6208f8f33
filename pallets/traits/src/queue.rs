// SPDX-License-Identifier: AGPL-3.0-or-later
//! What falls due in the order of time: a map whose first key is the next to fall due, and how it is drained.

use crate::Moment;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A moment and what falls due then, both big-endian: with the identity hasher, the order of keys is the order of time.
/// Nobody can choose the first eight bytes, which are a moment of the chain's own clock, so that the tree stays even.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Chronological {
    moment: [u8; 8],
    subject: [u8; 8],
}

impl Chronological {
    /// The key of `subject`, due at `moment`.
    pub fn new(moment: Moment, subject: u64) -> Self {
        Self {
            moment: moment.to_be_bytes(),
            subject: subject.to_be_bytes(),
        }
    }

    /// When it falls due.
    pub fn moment(&self) -> Moment {
        Moment::from_be_bytes(self.moment)
    }

    /// What falls due.
    pub fn subject(&self) -> u64 {
        u64::from_be_bytes(self.subject)
    }

    /// The member who falls due.
    pub fn member(&self) -> Option<crate::MemberId> {
        crate::MemberId::try_from(self.subject()).ok()
    }
}

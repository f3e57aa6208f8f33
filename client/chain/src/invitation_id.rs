// SPDX-License-Identifier: AGPL-3.0-or-later
//! The number of an invitation as people write it: `17-3` is the third invitation of member 17.

use crate::model::MemberId;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// An invitation: who pays for it, and which of his invitations it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InvitationId {
    /// The member whose capacity the invitation uses.
    pub sponsor: MemberId,
    /// Its number among the invitations of that member.
    pub number: u32,
}

/// Why a text is not the number of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an invitation is written like 17-3: the sponsor's member number, a hyphen, the invitation's number")]
pub struct InvitationIdFault;

impl From<u64> for InvitationId {
    fn from(raw: u64) -> Self {
        // Both halves are exactly 32 bits, so neither cast loses anything.
        Self {
            sponsor: (raw >> 32) as u32,
            number: (raw & u64::from(u32::MAX)) as u32,
        }
    }
}

impl From<InvitationId> for u64 {
    fn from(id: InvitationId) -> Self {
        (u64::from(id.sponsor) << 32) | u64::from(id.number)
    }
}

impl fmt::Display for InvitationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.sponsor, self.number)
    }
}

impl FromStr for InvitationId {
    type Err = InvitationIdFault;

    fn from_str(text: &str) -> Result<Self, InvitationIdFault> {
        let (sponsor, number) = text.split_once('-').ok_or(InvitationIdFault)?;
        Ok(Self {
            sponsor: digits(sponsor)?,
            number: digits(number)?,
        })
    }
}

/// Decimal digits only: `u32::from_str` would also take a leading `+`.
fn digits(text: &str) -> Result<u32, InvitationIdFault> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(InvitationIdFault);
    }
    text.parse().map_err(|_| InvitationIdFault)
}

impl Serialize for InvitationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_with_a_hyphen() {
        let id = InvitationId::from((17u64 << 32) | 3);
        assert_eq!(id.to_string(), "17-3");
        assert_eq!("17-3".parse(), Ok(id));
        assert_eq!(u64::from(id), (17u64 << 32) | 3);
    }

    #[test]
    fn holds_the_largest_numbers() {
        let id = InvitationId::from(u64::MAX);
        assert_eq!(id.to_string(), "4294967295-4294967295");
        assert_eq!("4294967295-4294967295".parse(), Ok(id));
    }

    #[test]
    fn refuses_everything_else() {
        for text in [
            "",
            "17",
            "-",
            "17-",
            "-3",
            "17-3-1",
            "+17-3",
            "17- 3",
            " 17-3",
            "17-+3",
            "a-b",
            "4294967296-1",
            "1-4294967296",
            "17–3",
        ] {
            assert_eq!(text.parse::<InvitationId>(), Err(InvitationIdFault), "{text:?}");
        }
    }
}

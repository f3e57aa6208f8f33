// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use crate::Units;
use codec::{Decode, DecodeWithMemTracking, Encode};
use opensystem_traits::{MemberId, Moment};
use scale_info::TypeInfo;

/// What a member may use, now.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Allowance {
    /// Whose.
    pub member: MemberId,
    /// Units he may have in use.
    pub limit: Units,
    /// Units of it that are left.
    pub left: Units,
    /// When all of it is there again, Unix milliseconds; a moment past while nothing is in use.
    pub whole_at: Moment,
    /// Whether it serves every act. Who is not in good standing can only act on his own membership with it.
    pub for_every_act: bool,
}

/// Who pays for an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Payer {
    /// The act is free of itself, or the allowance covers it.
    Nobody,
    /// Whoever signs, with coins that he has.
    Signer,
    /// Whoever signs, with coins that he lacks: the act would be refused.
    Lacking,
}

/// What an act would cost if it were the next thing that somebody does.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Estimate {
    /// Its price, in units of the allowance, which are also units of the coin. At most: what the act turns out not to use
    /// comes back.
    pub units: Units,
    /// Who pays it.
    pub payer: Payer,
    /// The allowance of who signs, before the act; nothing for who is not a member.
    pub allowance: Option<Allowance>,
}

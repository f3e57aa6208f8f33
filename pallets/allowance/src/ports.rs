// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the allowance asks of the runtime.

use crate::Rules;
use frame_support::{dispatch::DispatchInfo, traits::Get};

/// Where the governed numbers are kept.
pub trait GovernedRules: Get<Rules> {
    /// Puts the founding's numbers into force. Called by genesis only.
    fn seed(rules: Rules);
}

/// What an act costs before it is signed.
pub trait Quotes<AccountId, Call> {
    /// The dispatch information, extensions included, and the bytes of an ordinary signed transaction of `who` that makes
    /// `call`: no tip, a mortal one. `pays_fee` is `No` where such a transaction is free of itself.
    fn quote(who: &AccountId, call: Call) -> (DispatchInfo, u32);
}

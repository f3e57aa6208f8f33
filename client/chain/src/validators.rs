// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a validator does: his session keys; and what anybody may report of one who cheats.

use crate::call::{Call, CallFault};
use crate::error::Error;
use crate::rules::Rules;
use serde_json::{json, Value as Json};

/// One public key of a session.
const KEY_BYTES: usize = 32;

/// The public keys of a session, one behind the other as a node gives them: finality, then block production.
pub const SESSION_KEYS_BYTES: usize = 2 * KEY_BYTES;

impl Call {
    /// Sets the session keys with which who signs validates; `proof` is the node's, that it has them for this account.
    pub fn set_session_keys(
        keys: &[u8; SESSION_KEYS_BYTES],
        proof: &[u8],
        rules: &Rules,
    ) -> Result<Self, Error> {
        let (grandpa, babe) = keys.split_at(KEY_BYTES);
        let written = crate::bytes::written;
        let arguments = json!({
            "keys": { "grandpa": written(grandpa), "babe": written(babe) },
            "proof": written(proof),
        });
        Self::made("Session.set_keys", arguments, rules)
    }

    /// Takes the session keys away.
    pub fn remove_session_keys(rules: &Rules) -> Result<Self, Error> {
        Self::made("Session.purge_keys", json!({}), rules)
    }

    /// Reports a validator who made two blocks of one slot; `evidence` is the arguments of the call.
    pub fn report_blocks(evidence: &Json, rules: &Rules) -> Result<Self, CallFault> {
        Self::of_json("Babe.report_equivocation", evidence, rules)
    }

    /// Reports a validator who voted twice on finality; `evidence` is the arguments of the call.
    pub fn report_votes(evidence: &Json, rules: &Rules) -> Result<Self, CallFault> {
        Self::of_json("Grandpa.report_equivocation", evidence, rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn session_keys_stand_in_the_call_as_the_node_gives_them() {
        let rules = Rules::built_in(100, 1).unwrap();
        let keys: [u8; SESSION_KEYS_BYTES] = std::array::from_fn(|index| index as u8);
        let call = Call::set_session_keys(&keys, &[7, 7], &rules).unwrap();
        assert_eq!(call.arguments(), [&keys[..], &[8, 7, 7]].concat());
    }
}

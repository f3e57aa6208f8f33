// SPDX-License-Identifier: AGPL-3.0-or-later
//! Asking the runtime about a founding: it refuses with faults, or answers with a genesis.

use super::{place, Fault};
use crate::wasm::{RuntimeBlob, WasmError};
use codec::{Decode, Encode};
use serde_json::Value;

const METHOD: &str = "FoundingApi_prepare";

/// A founding that the runtime accepts.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Prepared {
    /// What differs from the runtime's default genesis, as JSON.
    pub genesis_patch: Vec<u8>,
    /// The coin's symbol, UTF-8.
    pub token_symbol: Vec<u8>,
    /// How many decimals a coin has.
    pub token_decimals: u8,
    /// The first bytes of addresses.
    pub ss58_prefix: u16,
}

impl Prepared {
    /// What differs from the runtime's default genesis.
    pub fn patch(&self) -> Result<Value, String> {
        serde_json::from_slice(&self.genesis_patch)
            .map_err(|error| format!("the runtime answered with a genesis that is no JSON: {error}"))
    }
}

#[derive(Encode, Decode)]
struct RuntimeFault {
    field: Vec<u8>,
    problem: Vec<u8>,
}

impl From<RuntimeFault> for Fault {
    fn from(fault: RuntimeFault) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self {
            field: text(fault.field),
            problem: text(fault.problem),
        }
    }
}

/// Asks the runtime to prepare a founding.
pub fn ask(runtime: &RuntimeBlob, founding: &Value) -> Result<Result<Prepared, Vec<Fault>>, WasmError> {
    let json = founding.to_string();
    let answer: Result<Prepared, Vec<RuntimeFault>> = runtime.call(METHOD, &json.as_bytes().encode())?;
    Ok(answer.map_err(|faults| {
        faults
            .into_iter()
            .map(|fault| place::locate(fault.into(), &json))
            .collect()
    }))
}

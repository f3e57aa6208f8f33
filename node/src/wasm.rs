// SPDX-License-Identifier: AGPL-3.0-or-later
//! Calling a function of a runtime by its name, over an empty state.

use codec::Decode;
use sc_executor::WasmExecutor;
use sp_core::traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode};
use sp_io::SubstrateHostFunctions;
use sp_state_machine::BasicExternalities;
use sp_version::RuntimeVersion;

/// Why a runtime did not answer.
#[derive(Debug, thiserror::Error)]
pub enum WasmError {
    /// The blob is no runtime, lacks the function, or trapped.
    #[error("the runtime did not answer `{method}`: {reason}; is it the runtime of an OpenSystem?")]
    NoAnswer {
        /// The function called.
        method: &'static str,
        /// What the executor said.
        reason: String,
    },
    /// The answer has another shape than this node expects.
    #[error("the runtime's answer to `{method}` has another shape than this node expects ({reason}); use the node that belongs to it")]
    UnknownShape {
        /// The function called.
        method: &'static str,
        /// What the decoder said.
        reason: codec::Error,
    },
}

/// A runtime's blob, compressed or not, ready to be called.
pub struct RuntimeBlob<'a> {
    code: WrappedRuntimeCode<'a>,
    hash: Vec<u8>,
    executor: WasmExecutor<SubstrateHostFunctions>,
}

impl<'a> RuntimeBlob<'a> {
    /// Wraps a blob; nothing is compiled before the first call.
    pub fn new(code: &'a [u8]) -> Self {
        Self {
            code: WrappedRuntimeCode(code.into()),
            hash: sp_crypto_hashing::blake2_256(code).to_vec(),
            executor: WasmExecutor::builder()
                .with_allow_missing_host_functions(true)
                .build(),
        }
    }

    /// Calls `method` with SCALE-encoded `argument` over an empty state and decodes the answer.
    pub fn call<Answer: Decode>(&self, method: &'static str, argument: &[u8]) -> Result<Answer, WasmError> {
        let runtime_code = RuntimeCode {
            code_fetcher: &self.code,
            heap_pages: None,
            hash: self.hash.clone(),
        };
        let mut state = BasicExternalities::new_empty();
        let (answer, _) =
            self.executor
                .call(&mut state, &runtime_code, method, argument, CallContext::Offchain);
        let bytes = answer.map_err(|error| WasmError::NoAnswer {
            method,
            reason: first_line(&error.to_string()),
        })?;
        Answer::decode(&mut &bytes[..]).map_err(|reason| WasmError::UnknownShape { method, reason })
    }

    /// The runtime's version, which lists the runtime APIs it implements.
    pub fn version(&self) -> Result<RuntimeVersion, WasmError> {
        self.call("Core_version", &[])
    }
}

/// A trap's message goes on with a backtrace of the wasm, which helps nobody who founds an ecosystem.
fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blob_that_is_no_runtime_says_so() {
        let error = RuntimeBlob::new(b"not a runtime")
            .version()
            .unwrap_err()
            .to_string();
        assert!(error.contains("`Core_version`"), "{error}");
    }
}

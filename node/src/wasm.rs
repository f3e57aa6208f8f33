// SPDX-License-Identifier: AGPL-3.0-or-later
//! Calling functions of a runtime by their names, before there is a chain.

use codec::{Decode, Encode};
use sc_executor::WasmExecutor;
use serde_json::Value;
use sp_core::{
    storage::{well_known_keys::CODE, Storage},
    traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
};
use sp_genesis_builder::PresetId;
use sp_io::SubstrateHostFunctions;
use sp_state_machine::BasicExternalities;
use sp_version::RuntimeVersion;

/// Executes runtimes. Its clones share what was compiled, and compiling is what takes time when a node starts.
pub type Executor = WasmExecutor<SubstrateHostFunctions>;

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
    /// The runtime cannot build the first state of a founding that it accepted.
    #[error("the runtime accepted the founding but cannot build its first state: {0}; please report this")]
    NoGenesis(String),
    /// The runtime has no configuration for a founding to differ from.
    #[error("the runtime has no default genesis configuration; is it the runtime of an OpenSystem?")]
    NoDefaultGenesis,
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
    wasm: &'a [u8],
    code: WrappedRuntimeCode<'a>,
    hash: Vec<u8>,
    executor: Executor,
}

impl<'a> RuntimeBlob<'a> {
    /// Wraps a blob; nothing is compiled before the first call.
    pub fn new(wasm: &'a [u8], executor: &Executor) -> Self {
        Self {
            wasm,
            code: WrappedRuntimeCode(wasm.into()),
            // The hash by which a chain with this code knows it, so that the chain finds it compiled.
            hash: sp_crypto_hashing::blake2_256(wasm).to_vec(),
            executor: executor.clone(),
        }
    }

    /// The blob itself.
    pub fn wasm(&self) -> &'a [u8] {
        self.wasm
    }

    /// The runtime's version, which lists the runtime APIs it implements.
    pub fn version(&self) -> Result<RuntimeVersion, WasmError> {
        self.call("Core_version", &[])
    }

    /// Calls `method` with SCALE-encoded `argument` over an empty state and decodes the answer.
    pub fn call<Answer: Decode>(&self, method: &'static str, argument: &[u8]) -> Result<Answer, WasmError> {
        self.call_over(&mut BasicExternalities::new_empty(), method, argument)
    }

    /// The state of the first block: the runtime's default configuration with `patch` merged into it.
    pub fn genesis(&self, patch: Value) -> Result<Storage, WasmError> {
        let no_preset: Option<PresetId> = None;
        let default: Option<Vec<u8>> = self.call("GenesisBuilder_get_preset", &no_preset.encode())?;
        let mut config = default
            .and_then(|json| serde_json::from_slice(&json).ok())
            .ok_or(WasmError::NoDefaultGenesis)?;
        sc_chain_spec::json_patch::merge(&mut config, patch);

        let mut state = BasicExternalities::new_empty();
        let built: sp_genesis_builder::Result = self.call_over(
            &mut state,
            "GenesisBuilder_build_state",
            &config.to_string().encode(),
        )?;
        built.map_err(|reason| WasmError::NoGenesis(first_line(&reason.to_string())))?;
        let mut storage = state.into_storages();
        storage.top.insert(CODE.to_vec(), self.wasm.to_vec());
        Ok(storage)
    }

    fn call_over<Answer: Decode>(
        &self,
        state: &mut BasicExternalities,
        method: &'static str,
        argument: &[u8],
    ) -> Result<Answer, WasmError> {
        let runtime_code = RuntimeCode {
            code_fetcher: &self.code,
            heap_pages: None,
            hash: self.hash.clone(),
        };
        let (answer, _) = self
            .executor
            .call(state, &runtime_code, method, argument, CallContext::Offchain);
        let bytes = answer.map_err(|error| WasmError::NoAnswer {
            method,
            reason: first_line(&error.to_string()),
        })?;
        Answer::decode(&mut &bytes[..]).map_err(|reason| WasmError::UnknownShape { method, reason })
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
        let error = RuntimeBlob::new(b"not a runtime", &Executor::builder().build())
            .version()
            .unwrap_err()
            .to_string();
        assert!(error.contains("`Core_version`"), "{error}");
    }
}

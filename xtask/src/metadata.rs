// SPDX-License-Identifier: AGPL-3.0-or-later
//! The metadata that the client is compiled against: a file in `client/chain`, held against what the wasm itself gives.
//!
//! It is taken over an empty state, so constants that an ecosystem sets at its founding (slot, epoch) show their defaults.

use anyhow::{bail, ensure, Context, Result};
use codec::{Decode, Encode};
use sc_executor::WasmExecutor;
use sp_core::traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode};
use sp_state_machine::BasicExternalities;
use std::{borrow::Cow, fs, path::Path};

/// Relative to the workspace.
const SNAPSHOT: &str = "client/chain/metadata.scale";
/// The newest version that subxt 0.51, our client's library, reads; view functions need 16.
const NEWEST_FOR_CLIENTS: u32 = 16;
const OLDEST_WITH_VIEW_FUNCTIONS: u32 = 16;
/// First bytes of every metadata, "meta".
const MAGIC: &[u8] = b"meta";

/// Writes the snapshot.
pub fn write(root: &Path) -> Result<()> {
    let metadata = from_runtime()?;
    let path = root.join(SNAPSHOT);
    fs::write(&path, &metadata).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{SNAPSHOT}: {} bytes", metadata.len());
    Ok(())
}

/// The committed snapshot.
pub fn committed(root: &Path) -> Result<Vec<u8>> {
    fs::read(root.join(SNAPSHOT)).with_context(|| format!("cannot read {SNAPSHOT}"))
}

/// Whether the committed snapshot differs from what the wasm gives.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let committed = fs::read(root.join(SNAPSHOT)).unwrap_or_default();
    if committed == from_runtime()? {
        return Ok(vec![]);
    }
    Ok(vec![format!(
        "{SNAPSHOT} is not what the runtime gives: run `cargo xtask metadata` and commit the file"
    )])
}

/// The newest metadata that both the runtime and our client's library know.
fn from_runtime() -> Result<Vec<u8>> {
    let runtime = Runtime::new()?;
    let versions: Vec<u32> = runtime.ask("Metadata_metadata_versions", &[])?;
    let version = newest_for_clients(&versions).with_context(|| {
        format!("the runtime gives metadata {versions:?}; the client needs 16, for view functions")
    })?;
    let metadata: Option<Vec<u8>> = runtime.ask("Metadata_metadata_at_version", &version.encode())?;
    let metadata =
        metadata.with_context(|| format!("the runtime lists metadata {version} and does not give it"))?;
    ensure!(
        metadata.starts_with(MAGIC),
        "what the runtime gives as metadata {version} is none"
    );
    Ok(metadata)
}

fn newest_for_clients(versions: &[u32]) -> Option<u32> {
    let known = OLDEST_WITH_VIEW_FUNCTIONS..=NEWEST_FOR_CLIENTS;
    versions
        .iter()
        .copied()
        .filter(|version| known.contains(version))
        .max()
}

/// The wasm, ready to answer. Compiling it is what takes time, and the executor keeps what it compiled.
struct Runtime {
    wasm: WrappedRuntimeCode<'static>,
    executor: WasmExecutor<sp_io::SubstrateHostFunctions>,
}

impl Runtime {
    fn new() -> Result<Self> {
        let Some(wasm) = opensystem_runtime_wasm::WASM_BINARY else {
            bail!("this was built without the runtime's wasm: unset SKIP_WASM_BUILD and build again");
        };
        Ok(Self {
            wasm: WrappedRuntimeCode(Cow::Borrowed(wasm)),
            executor: WasmExecutor::builder().build(),
        })
    }

    /// Calls a method over an empty state.
    fn ask<Answer: Decode>(&self, method: &str, argument: &[u8]) -> Result<Answer> {
        // The hash is a key of the executor's cache, which holds this one runtime.
        let code = RuntimeCode {
            code_fetcher: &self.wasm,
            heap_pages: None,
            hash: vec![],
        };
        let mut nothing = BasicExternalities::default();
        let (answer, _) = self
            .executor
            .call(&mut nothing, &code, method, argument, CallContext::Offchain);
        let answer = answer.with_context(|| format!("the runtime failed in {method}"))?;
        Answer::decode(&mut answer.as_slice())
            .with_context(|| format!("{method} answered what cannot be decoded"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;

    #[test]
    fn the_snapshot_is_what_the_wasm_gives() {
        let root = Workspace::read().unwrap().root;
        assert_eq!(faults(&root).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_stale_snapshot_is_a_fault() {
        assert_eq!(faults(Path::new("/nonexistent")).unwrap().len(), 1);
    }

    #[test]
    fn metadata_newer_than_our_clients_or_without_view_functions_is_left_alone() {
        assert_eq!(newest_for_clients(&[14, 15, 16]), Some(16));
        assert_eq!(newest_for_clients(&[16, 17, u32::MAX]), Some(16));
        assert_eq!(newest_for_clients(&[14, 15]), None);
    }
}

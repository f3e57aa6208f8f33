// SPDX-License-Identifier: AGPL-3.0-or-later
//! The runtime that this repository builds implements what the node calls.

use opensystem_host::{runtime_api::RUNTIME_API_VERSIONS, Executor, RuntimeBlob};

#[test]
fn the_wasm_implements_each_declared_api_at_the_declared_version() {
    let wasm = opensystem_runtime_wasm::WASM_BINARY.expect("the workspace's tests build the runtime's wasm");
    let version = RuntimeBlob::new(wasm, &Executor::builder().build())
        .version()
        .expect("the wasm says its version");
    for (id, declared) in RUNTIME_API_VERSIONS.iter() {
        let implemented = version
            .apis
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, version)| version);
        assert_eq!(implemented, Some(declared), "runtime API 0x{}", hex::encode(id));
    }
}

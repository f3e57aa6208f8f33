// SPDX-License-Identifier: AGPL-3.0-or-later
//! Builds the runtime's wasm with the hash of its metadata (RFC-78) baked in. Symbol and decimals must be those of
//! `runtime/src/params.rs`; a test compares them.

fn main() {
    let manifest = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("Cargo.toml");
    substrate_wasm_builder::WasmBuilder::new()
        .with_project(manifest)
        .expect("the runtime's manifest lies in the folder above")
        .import_memory()
        .export_heap_base()
        .enable_metadata_hash("OSC", 12)
        .build();
}

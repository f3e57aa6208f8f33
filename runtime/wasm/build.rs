// SPDX-License-Identifier: AGPL-3.0-or-later
//! Builds the runtime's wasm with the hash of its metadata (RFC-78) baked in. Symbol and decimals must be those of
//! `runtime/src/params.rs`; a test compares them.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

fn main() {
    // Asked when it runs: clones that share a target folder share this program too.
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let manifest = here.with_file_name("Cargo.toml");
    substrate_wasm_builder::WasmBuilder::new()
        .with_project(manifest)
        .expect("the runtime's manifest lies in the folder above")
        .import_memory()
        .export_heap_base()
        .enable_metadata_hash("OSC", 12)
        .build();
    keep_a_copy();
    // The builder names what it watches in the clone that built last. These are looked for in the clone that builds now.
    for watched in [
        "../src",
        "../Cargo.toml",
        "../../pallets",
        "../../Cargo.toml",
        "../../Cargo.lock",
    ] {
        println!("cargo:rerun-if-changed={watched}");
    }
}

/// The builder leaves every blob at one and the same path, whatever its features and whichever clone it comes from. Each
/// build of this crate keeps its own, so that the blob for benchmarks never gets into a node. Empty when the builder was
/// told to build nothing.
fn keep_a_copy() {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let written =
        fs::read_to_string(Path::new(&out).join("wasm_binary.rs")).expect("the builder has written it");
    let blob = written
        .split_once("WASM_BINARY_PATH: Option<&str> = Some(\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(path, _)| fs::read(path).expect("the builder has written the blob that it names"))
        .unwrap_or_default();
    fs::write(Path::new(&out).join("runtime.wasm"), blob).expect("cargo's own folder can be written");
}

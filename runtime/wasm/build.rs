// SPDX-License-Identifier: AGPL-3.0-or-later
//! Builds the runtime's wasm with the hash of its metadata (RFC-78) baked in, and beside it the rehearsal: the same, one
//! version higher (decision 0017). Symbol and decimals must be those of `runtime/src/params.rs`; a test compares them.

use sp_maybe_compressed_blob::{compress_strongly, decompress, CODE_BLOB_BOMB_LIMIT};
use std::{
    env, fs,
    path::{Path, PathBuf},
};
use substrate_wasm_builder::WasmBuilder;

fn main() {
    // First the rehearsal, for what the builder leaves at paths without a name of their own is then the ordinary runtime's.
    match for_a_chain() && !for_a_linter() {
        true => keep_a_copy("rehearsal", builder().enable_feature("rehearsal")),
        false => keep("rehearsal", &[]),
    }
    match for_a_linter() {
        true => keep("runtime", &[]),
        false => keep_a_copy("runtime", builder()),
    }
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

/// Whether the blob is one that a chain runs: nobody rehearses benchmarks.
fn for_a_chain() -> bool {
    ["RUNTIME_BENCHMARKS", "TRY_RUNTIME"]
        .iter()
        .all(|feature| env::var_os(format!("CARGO_FEATURE_{feature}")).is_none())
}

/// Whether clippy asks. It has a build of this crate for itself, reads sources and runs nothing: a blob would only cost it minutes.
fn for_a_linter() -> bool {
    let wrapper = env::var_os("RUSTC_WORKSPACE_WRAPPER");
    wrapper.is_some_and(|wrapper| wrapper.to_string_lossy().contains("clippy"))
}

fn builder() -> WasmBuilder {
    // Asked when it runs: clones that share a target folder share this program too.
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    WasmBuilder::new()
        .with_project(here.with_file_name("Cargo.toml"))
        .expect("the runtime's manifest lies in the folder above")
        .import_memory()
        .export_heap_base()
        .enable_metadata_hash("OSC", 12)
}

/// Builds a blob and keeps it under a name, compressed, in the folder of this crate's own build. The builder leaves every
/// blob of a name at one and the same path, whatever its features and whichever clone it comes from; each build of this crate keeps its own, so
/// that the blob for benchmarks never gets into a node. Empty when the builder was told to build nothing.
fn keep_a_copy(name: &str, builder: WasmBuilder) {
    let list = format!("{name}.rs");
    builder.set_file_name(&list).build();
    let written = fs::read_to_string(out().join(list)).expect("the builder has written it");
    let blob = written
        .split_once("WASM_BINARY_PATH: Option<&str> = Some(\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(path, _)| fs::read(path).expect("the builder has written the blob that it names"))
        .map(|blob| compressed(&blob))
        .unwrap_or_default();
    keep(name, &blob);
}

/// In this profile the builder does not compress. A compressed blob is a quarter as long: chain specs carry it, and so does the one
/// transaction that upgrades a chain. Executors decompress it when they compile it.
fn compressed(blob: &[u8]) -> Vec<u8> {
    // In others it does, and twice would be too often.
    let plain = decompress(blob, CODE_BLOB_BOMB_LIMIT).expect("the builder compresses in this form");
    compress_strongly(&plain, CODE_BLOB_BOMB_LIMIT).expect("no runtime is longer than 50 MiB")
}

fn keep(name: &str, blob: &[u8]) {
    fs::write(out().join(format!("{name}.wasm")), blob).expect("cargo's own folder can be written");
}

fn out() -> PathBuf {
    Path::new(&env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).to_owned()
}

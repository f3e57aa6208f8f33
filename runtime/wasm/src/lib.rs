// SPDX-License-Identifier: AGPL-3.0-or-later
//! The runtime's wasm, compressed, as bytes.
#![no_std]

const BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/runtime.wasm"));

/// The blob; none where `SKIP_WASM_BUILD` was set.
pub const WASM_BINARY: Option<&[u8]> = if BYTES.is_empty() { None } else { Some(BYTES) };

/// Where the same blob lies as a file.
pub const WASM_PATH: &str = concat!(env!("OUT_DIR"), "/runtime.wasm");

/// Where the rehearsal lies: the same runtime, one version higher, with a migration of its own, to rehearse upgrades with
/// (decision 0017). A file only, so that it never gets into a node; empty where `SKIP_WASM_BUILD` was set, and beside the blob for
/// benchmarks.
pub const REHEARSAL_PATH: &str = concat!(env!("OUT_DIR"), "/rehearsal.wasm");

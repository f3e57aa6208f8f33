// SPDX-License-Identifier: AGPL-3.0-or-later
//! The runtime's wasm, compressed, as bytes.
#![no_std]

include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

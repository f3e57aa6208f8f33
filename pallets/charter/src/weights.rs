// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_charter` measured. Never edited: `scripts/bench opensystem_charter` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-27, by a machine with Intel(R) Xeon(R) Processor; steps `50`, repeat `20`, wasm execution `Compiled`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub trait WeightInfo {
	fn sign() -> Weight;
	fn amend(k: u32, ) -> Weight;
	fn set_parameter() -> Weight;
}

/// Execution as measured; database accesses at the chain's own price.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Current` (r:1 w:0)
	/// Proof: `Charter::Current` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Signed` (r:1 w:1)
	/// Proof: `Charter::Signed` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Signatures` (r:1 w:1)
	/// Proof: `Charter::Signatures` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn sign() -> Weight {
		// Shortest run: 17_444_000 picoseconds.
		Weight::from_parts(20_569_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Charter::Current` (r:1 w:1)
	/// Proof: `Charter::Current` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::VersionTexts` (r:0 w:8)
	/// Proof: `Charter::VersionTexts` (`max_values`: None, `max_size`: Some(65707), added: 68182, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Versions` (r:0 w:1)
	/// Proof: `Charter::Versions` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// `k` was measured from 1 to 512.
	fn amend(k: u32, ) -> Weight {
		// Shortest run: 17_234_000 picoseconds.
		Weight::from_parts(17_730_000, 1493)
			// Standard error: 1_586
			.saturating_add(Weight::from_parts(3_009_189, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Parameters::Parameters` (r:0 w:1)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn set_parameter() -> Weight {
		// Shortest run: 7_262_000 picoseconds.
		Weight::from_parts(8_128_000, 0)
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_allowance` measured. Never edited: `scripts/bench opensystem_allowance` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-27, by a machine with Intel(R) Xeon(R) Processor; steps `50`, repeat `20`, wasm execution `Compiled`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub trait WeightInfo {
	fn within_allowance() -> Weight;
}

/// Execution as measured; database accesses at the chain's own price.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::Used` (r:1 w:1)
	/// Proof: `Allowance::Used` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	fn within_allowance() -> Weight {
		// Shortest run: 18_450_000 picoseconds.
		Weight::from_parts(20_120_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

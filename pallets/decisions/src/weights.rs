// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_decisions` measured. Never edited: `scripts/bench opensystem_decisions` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-24, by a machine with AMD EPYC; steps `20`, repeat `10`, wasm execution `Compiled`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub trait WeightInfo {
	fn publish_idea() -> Weight;
	fn propose(k: u32, ) -> Weight;
	fn amend(k: u32, ) -> Weight;
	fn withdraw() -> Weight;
	fn vote(d: u32, ) -> Weight;
	fn vote_for_himself() -> Weight;
	fn take_back(d: u32, ) -> Weight;
	fn take_back_his_own() -> Weight;
	fn delegate() -> Weight;
	fn undelegate() -> Weight;
	fn standing_lost() -> Weight;
	fn end_delegation() -> Weight;
	fn forget_delegation() -> Weight;
	fn close() -> Weight;
	fn retry() -> Weight;
	fn cancel() -> Weight;
	fn set_area() -> Weight;
	fn spend() -> Weight;
	fn second() -> Weight;
	fn begin_day() -> Weight;
	fn step_open() -> Weight;
	fn step_close() -> Weight;
	fn step_forget() -> Weight;
	fn step_void() -> Weight;
	fn step_lapse() -> Weight;
	fn enact(k: u32, ) -> Weight;
	fn clear_ballots(n: u32, ) -> Weight;
}

/// Execution as measured; database accesses at the chain's own price.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:1 w:0)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:0)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::NextId` (r:1 w:1)
	/// Proof: `Decisions::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn publish_idea() -> Weight {
		// Shortest run: 67_436_000 picoseconds.
		Weight::from_parts(72_986_000, 5821)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:1 w:0)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::NextId` (r:1 w:1)
	/// Proof: `Decisions::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:0 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// `k` was measured from 1 to 512.
	fn propose(k: u32, ) -> Weight {
		// Shortest run: 123_472_000 picoseconds.
		Weight::from_parts(124_600_646, 5821)
			// Standard error: 6_448
			.saturating_add(Weight::from_parts(4_262_513, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:1 w:0)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:2 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:2 w:2)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Voids` (r:0 w:1)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:0 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:2)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// `k` was measured from 1 to 512.
	fn amend(k: u32, ) -> Weight {
		// Shortest run: 151_343_000 picoseconds.
		Weight::from_parts(151_691_306, 6122)
			// Standard error: 6_440
			.saturating_add(Weight::from_parts(4_240_457, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Shortest run: 86_252_000 picoseconds.
		Weight::from_parts(93_285_000, 5821)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn vote(_d: u32, ) -> Weight {
		// Shortest run: 81_082_000 picoseconds.
		Weight::from_parts(88_145_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn vote_for_himself() -> Weight {
		// Shortest run: 81_082_000 picoseconds.
		Weight::from_parts(88_145_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn take_back(_d: u32, ) -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn take_back_his_own() -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn undelegate() -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn standing_lost() -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn end_delegation() -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn forget_delegation() -> Weight {
		// Shortest run: 73_788_000 picoseconds.
		Weight::from_parts(80_571_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:20 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Shortest run: 145_904_000 picoseconds.
		Weight::from_parts(159_108_000, 56050)
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn retry() -> Weight {
		// Shortest run: 40_866_000 picoseconds.
		Weight::from_parts(44_113_000, 3621)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Shortest run: 77_195_000 picoseconds.
		Weight::from_parts(83_156_000, 4562)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Decisions::Areas` (r:65 w:1)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn set_area() -> Weight {
		// Shortest run: 578_184_000 picoseconds.
		Weight::from_parts(626_005_000, 170185)
			.saturating_add(T::DbWeight::get().reads(65_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend() -> Weight {
		// Shortest run: 102_513_000 picoseconds.
		Weight::from_parts(107_843_000, 6196)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:1 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:20 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Seconds` (r:1 w:1)
	/// Proof: `Decisions::Seconds` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn second() -> Weight {
		// Shortest run: 161_102_000 picoseconds.
		Weight::from_parts(189_425_000, 56050)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:1)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:0)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	fn begin_day() -> Weight {
		// Shortest run: 13_426_000 picoseconds.
		Weight::from_parts(15_219_000, 1742)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_open() -> Weight {
		// Shortest run: 33_984_000 picoseconds.
		Weight::from_parts(38_222_000, 3576)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:20 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_close() -> Weight {
		// Shortest run: 138_289_000 picoseconds.
		Weight::from_parts(150_132_000, 56050)
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:0)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_forget() -> Weight {
		// Shortest run: 39_083_000 picoseconds.
		Weight::from_parts(41_959_000, 4562)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:0)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Voids` (r:0 w:1)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	fn step_void() -> Weight {
		// Shortest run: 23_594_000 picoseconds.
		Weight::from_parts(25_557_000, 3621)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn step_lapse() -> Weight {
		// Shortest run: 64_922_000 picoseconds.
		Weight::from_parts(71_894_000, 4562)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Current` (r:1 w:1)
	/// Proof: `Charter::Current` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Charter::VersionTexts` (r:0 w:8)
	/// Proof: `Charter::VersionTexts` (`max_values`: None, `max_size`: Some(65707), added: 68182, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Versions` (r:0 w:1)
	/// Proof: `Charter::Versions` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// `k` was measured from 1 to 512.
	fn enact(k: u32, ) -> Weight {
		// Shortest run: 121_367_000 picoseconds.
		Weight::from_parts(96_536_767, 4197809)
			// Standard error: 26_453
			.saturating_add(Weight::from_parts(6_749_692, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Decisions::Voids` (r:1 w:0)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:33 w:32)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:32)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:32)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Seconds` (r:1 w:0)
	/// Proof: `Decisions::Seconds` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 32.
	fn clear_ballots(n: u32, ) -> Weight {
		// Shortest run: 45_134_000 picoseconds.
		Weight::from_parts(53_811_874, 10156)
			// Standard error: 191_441
			.saturating_add(Weight::from_parts(24_408_839, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2502).saturating_mul(n.into()))
	}
}

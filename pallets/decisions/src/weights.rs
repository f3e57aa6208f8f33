// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_decisions` measured. Never edited: `scripts/bench opensystem_decisions` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-27, by a machine with Intel(R) Xeon(R) Processor; steps `20`, repeat `10`, wasm execution `Compiled`.

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
	fn ask() -> Weight;
	fn ask_anew() -> Weight;
	fn choose() -> Weight;
	fn take_back_answer() -> Weight;
	fn delegate() -> Weight;
	fn undelegate() -> Weight;
	fn standing_lost() -> Weight;
	fn end_delegation() -> Weight;
	fn forget_delegation() -> Weight;
	fn close() -> Weight;
	fn close_answers() -> Weight;
	fn conclude() -> Weight;
	fn reopen() -> Weight;
	fn reopen_question() -> Weight;
	fn call_back() -> Weight;
	fn retry() -> Weight;
	fn cancel() -> Weight;
	fn set_area() -> Weight;
	fn spend() -> Weight;
	fn second() -> Weight;
	fn begin_day() -> Weight;
	fn step_open() -> Weight;
	fn step_close() -> Weight;
	fn step_close_answers() -> Weight;
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
		// Shortest run: 33_836_000 picoseconds.
		Weight::from_parts(36_809_000, 5821)
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
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// `k` was measured from 1 to 512.
	fn propose(k: u32, ) -> Weight {
		// Shortest run: 62_586_000 picoseconds.
		Weight::from_parts(51_834_496, 5821)
			// Standard error: 4_031
			.saturating_add(Weight::from_parts(2_930_577, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
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
		// Shortest run: 78_973_000 picoseconds.
		Weight::from_parts(75_526_218, 6122)
			// Standard error: 4_706
			.saturating_add(Weight::from_parts(2_901_646, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
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
		// Shortest run: 45_666_000 picoseconds.
		Weight::from_parts(50_103_000, 5821)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:6 w:6)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:5 w:0)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 5.
	fn vote(d: u32, ) -> Weight {
		// Shortest run: 44_028_000 picoseconds.
		Weight::from_parts(50_418_869, 5821)
			// Standard error: 30_172
			.saturating_add(Weight::from_parts(10_898_740, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 4729).saturating_mul(d.into()))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn vote_for_himself() -> Weight {
		// Shortest run: 42_586_000 picoseconds.
		Weight::from_parts(46_351_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:6 w:6)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:5 w:0)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 5.
	fn take_back(d: u32, ) -> Weight {
		// Shortest run: 37_307_000 picoseconds.
		Weight::from_parts(41_917_983, 5821)
			// Standard error: 24_159
			.saturating_add(Weight::from_parts(11_187_483, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 4735).saturating_mul(d.into()))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:1 w:0)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn take_back_his_own() -> Weight {
		// Shortest run: 43_325_000 picoseconds.
		Weight::from_parts(46_729_000, 6774)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:1 w:0)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::NextId` (r:1 w:1)
	/// Proof: `Decisions::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:0 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:0 w:1)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	fn ask() -> Weight {
		// Shortest run: 51_304_000 picoseconds.
		Weight::from_parts(55_533_000, 5821)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:1 w:0)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:0 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Voids` (r:0 w:1)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:0 w:1)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:0 w:1)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	fn ask_anew() -> Weight {
		// Shortest run: 56_568_000 picoseconds.
		Weight::from_parts(62_310_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:1 w:0)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:1 w:1)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:0 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn choose() -> Weight {
		// Shortest run: 59_635_000 picoseconds.
		Weight::from_parts(67_638_000, 11310)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:1 w:1)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:1 w:1)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:0 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn take_back_answer() -> Weight {
		// Shortest run: 50_833_000 picoseconds.
		Weight::from_parts(57_874_000, 11310)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:1 w:0)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:11 w:11)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::DelegatesIn` (r:1 w:1)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Endings` (r:0 w:2)
	/// Proof: `Decisions::Endings` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// Shortest run: 150_725_000 picoseconds.
		Weight::from_parts(161_958_000, 64614)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:6 w:6)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::DelegatesIn` (r:1 w:1)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegators` (r:1 w:1)
	/// Proof: `Decisions::Delegators` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Endings` (r:0 w:2)
	/// Proof: `Decisions::Endings` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn undelegate() -> Weight {
		// Shortest run: 77_592_000 picoseconds.
		Weight::from_parts(83_337_000, 35694)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Decisions::DelegatesIn` (r:1 w:1)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Endings` (r:0 w:1)
	/// Proof: `Decisions::Endings` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn standing_lost() -> Weight {
		// Shortest run: 9_290_000 picoseconds.
		Weight::from_parts(10_190_000, 3493)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Decisions::DelegatesIn` (r:1 w:1)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:6 w:6)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegators` (r:1 w:1)
	/// Proof: `Decisions::Delegators` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Endings` (r:0 w:3)
	/// Proof: `Decisions::Endings` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn end_delegation() -> Weight {
		// Shortest run: 70_943_000 picoseconds.
		Weight::from_parts(75_236_000, 35694)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Decisions::Delegates` (r:1 w:1)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Endings` (r:0 w:1)
	/// Proof: `Decisions::Endings` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn forget_delegation() -> Weight {
		// Shortest run: 9_632_000 picoseconds.
		Weight::from_parts(10_719_000, 6774)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:20 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Shortest run: 74_557_000 picoseconds.
		Weight::from_parts(80_951_000, 56050)
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:1 w:0)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:1 w:0)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:1 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Babe::NextRandomness` (r:1 w:0)
	/// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochStart` (r:1 w:0)
	/// Proof: `Babe::EpochStart` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Outcomes` (r:0 w:1)
	/// Proof: `Decisions::Outcomes` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	fn close_answers() -> Weight {
		// Shortest run: 6_280_104_000 picoseconds.
		Weight::from_parts(6_476_252_000, 11310)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn retry() -> Weight {
		// Shortest run: 20_194_000 picoseconds.
		Weight::from_parts(22_472_000, 3621)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn conclude() -> Weight {
		// Shortest run: 20_194_000 picoseconds.
		Weight::from_parts(22_472_000, 3621)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn reopen() -> Weight {
		// Shortest run: 20_194_000 picoseconds.
		Weight::from_parts(22_472_000, 3621)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn reopen_question() -> Weight {
		// Shortest run: 20_194_000 picoseconds.
		Weight::from_parts(22_472_000, 3621)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn call_back() -> Weight {
		// Shortest run: 20_194_000 picoseconds.
		Weight::from_parts(22_472_000, 3621)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
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
		// Shortest run: 40_604_000 picoseconds.
		Weight::from_parts(45_923_000, 4562)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:65 w:1)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn set_area() -> Weight {
		// Shortest run: 355_224_000 picoseconds.
		Weight::from_parts(372_646_000, 170185)
			.saturating_add(T::DbWeight::get().reads(66_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend() -> Weight {
		// Shortest run: 51_778_000 picoseconds.
		Weight::from_parts(54_787_000, 6196)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
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
		// Shortest run: 85_184_000 picoseconds.
		Weight::from_parts(90_791_000, 56050)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:1)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Endings` (r:1 w:0)
	/// Proof: `Decisions::Endings` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:0)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	fn begin_day() -> Weight {
		// Shortest run: 14_371_000 picoseconds.
		Weight::from_parts(15_712_000, 3621)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_open() -> Weight {
		// Shortest run: 17_128_000 picoseconds.
		Weight::from_parts(18_822_000, 3586)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:20 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_close() -> Weight {
		// Shortest run: 71_536_000 picoseconds.
		Weight::from_parts(75_761_000, 56050)
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Days` (r:1 w:0)
	/// Proof: `Decisions::Days` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:1 w:0)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:1 w:0)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:1 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7845), added: 10320, mode: `MaxEncodedLen`)
	/// Storage: `Babe::NextRandomness` (r:1 w:0)
	/// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochStart` (r:1 w:0)
	/// Proof: `Babe::EpochStart` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:0)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenVotes` (r:1 w:1)
	/// Proof: `Decisions::OpenVotes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Outcomes` (r:0 w:1)
	/// Proof: `Decisions::Outcomes` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	fn step_close_answers() -> Weight {
		// Shortest run: 6_254_752_000 picoseconds.
		Weight::from_parts(6_587_345_000, 11310)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:0)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Proposals` (r:1 w:1)
	/// Proof: `Decisions::Proposals` (`max_values`: None, `max_size`: Some(1097), added: 3572, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OpenOf` (r:1 w:1)
	/// Proof: `Decisions::OpenOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_forget() -> Weight {
		// Shortest run: 19_979_000 picoseconds.
		Weight::from_parts(21_673_000, 4562)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:0)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Voids` (r:0 w:1)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	fn step_void() -> Weight {
		// Shortest run: 12_118_000 picoseconds.
		Weight::from_parts(13_582_000, 3621)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
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
		// Shortest run: 34_171_000 picoseconds.
		Weight::from_parts(38_390_000, 4562)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Decisions::Polls` (r:1 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
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
		// Shortest run: 63_847_000 picoseconds.
		Weight::from_parts(51_722_504, 4197809)
			// Standard error: 5_247
			.saturating_add(Weight::from_parts(3_658_347, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Decisions::Voids` (r:1 w:0)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:33 w:32)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:32)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:32)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Seconds` (r:1 w:0)
	/// Proof: `Decisions::Seconds` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 32.
	fn clear_ballots(n: u32, ) -> Weight {
		// Shortest run: 24_066_000 picoseconds.
		Weight::from_parts(20_089_633, 10156)
			// Standard error: 38_265
			.saturating_add(Weight::from_parts(13_326_342, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2520).saturating_mul(n.into()))
	}
}

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
		// Shortest run: 66_265_000 picoseconds.
		Weight::from_parts(69_571_000, 5821)
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
		// Shortest run: 118_062_000 picoseconds.
		Weight::from_parts(117_186_932, 5821)
			// Standard error: 4_535
			.saturating_add(Weight::from_parts(4_009_772, 0).saturating_mul(k.into()))
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
		// Shortest run: 146_315_000 picoseconds.
		Weight::from_parts(156_525_598, 6122)
			// Standard error: 5_787
			.saturating_add(Weight::from_parts(4_103_414, 0).saturating_mul(k.into()))
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
		// Shortest run: 85_250_000 picoseconds.
		Weight::from_parts(89_779_000, 5821)
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
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:5 w:0)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 5.
	fn vote(d: u32, ) -> Weight {
		// Shortest run: 84_639_000 picoseconds.
		Weight::from_parts(88_815_275, 5821)
			// Standard error: 32_782
			.saturating_add(Weight::from_parts(17_573_411, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 4738).saturating_mul(d.into()))
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
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn vote_for_himself() -> Weight {
		// Shortest run: 81_624_000 picoseconds.
		Weight::from_parts(86_603_000, 5821)
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
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:5 w:0)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 5.
	fn take_back(d: u32, ) -> Weight {
		// Shortest run: 70_562_000 picoseconds.
		Weight::from_parts(77_616_066, 5821)
			// Standard error: 101_370
			.saturating_add(Weight::from_parts(17_318_371, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 4740).saturating_mul(d.into()))
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
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Delegates` (r:1 w:0)
	/// Proof: `Decisions::Delegates` (`max_values`: None, `max_size`: Some(3309), added: 5784, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Tallies` (r:1 w:1)
	/// Proof: `Decisions::Tallies` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:1)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn take_back_his_own() -> Weight {
		// Shortest run: 81_173_000 picoseconds.
		Weight::from_parts(85_580_000, 6774)
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
	/// Storage: `Decisions::Polls` (r:0 w:1)
	/// Proof: `Decisions::Polls` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:0 w:1)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	fn ask() -> Weight {
		// Shortest run: 130_000_000 picoseconds.
		Weight::from_parts(130_000_000, 5821)
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
	/// Storage: `Decisions::OptionCounts` (r:0 w:1)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:0 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Voids` (r:0 w:1)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Questions` (r:0 w:1)
	/// Proof: `Decisions::Questions` (`max_values`: None, `max_size`: Some(2094), added: 4569, mode: `MaxEncodedLen`)
	fn ask_anew() -> Weight {
		// Shortest run: 140_000_000 picoseconds.
		Weight::from_parts(140_000_000, 5821)
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
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:1 w:1)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:0 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn choose() -> Weight {
		// Shortest run: 120_000_000 picoseconds.
		Weight::from_parts(120_000_000, 11309)
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
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::OptionCounts` (r:1 w:1)
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:0 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:1)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	fn take_back_answer() -> Weight {
		// Shortest run: 115_000_000 picoseconds.
		Weight::from_parts(115_000_000, 11309)
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
		// Shortest run: 258_514_000 picoseconds.
		Weight::from_parts(270_156_000, 64614)
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
		// Shortest run: 135_404_000 picoseconds.
		Weight::from_parts(142_687_000, 35694)
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
		// Shortest run: 17_313_000 picoseconds.
		Weight::from_parts(18_715_000, 3493)
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
		// Shortest run: 122_039_000 picoseconds.
		Weight::from_parts(130_215_000, 35694)
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
		// Shortest run: 18_514_000 picoseconds.
		Weight::from_parts(20_028_000, 6774)
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
		// Shortest run: 139_572_000 picoseconds.
		Weight::from_parts(147_818_000, 56050)
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
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:1 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
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
	/// Storage: `Decisions::Outcomes` (r:0 w:1)
	/// Proof: `Decisions::Outcomes` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:1)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn close_answers() -> Weight {
		// Shortest run: 900_000_000 picoseconds.
		Weight::from_parts(900_000_000, 11309)
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
		// Shortest run: 40_466_000 picoseconds.
		Weight::from_parts(44_042_000, 3621)
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
		// Shortest run: 75_932_000 picoseconds.
		Weight::from_parts(80_150_000, 4562)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Areas` (r:65 w:1)
	/// Proof: `Decisions::Areas` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn set_area() -> Weight {
		// Shortest run: 584_937_000 picoseconds.
		Weight::from_parts(621_566_000, 170185)
			.saturating_add(T::DbWeight::get().reads(66_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend() -> Weight {
		// Shortest run: 98_484_000 picoseconds.
		Weight::from_parts(102_412_000, 6196)
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
		// Shortest run: 157_345_000 picoseconds.
		Weight::from_parts(176_782_000, 56050)
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
		// Shortest run: 28_394_000 picoseconds.
		Weight::from_parts(30_818_000, 3621)
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
		// Shortest run: 33_483_000 picoseconds.
		Weight::from_parts(36_218_000, 3586)
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
		// Shortest run: 131_737_000 picoseconds.
		Weight::from_parts(141_305_000, 56050)
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
	/// Proof: `Decisions::OptionCounts` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::CountsBefore` (r:1 w:1)
	/// Proof: `Decisions::CountsBefore` (`max_values`: None, `max_size`: Some(7844), added: 10319, mode: `MaxEncodedLen`)
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
	/// Storage: `Decisions::Outcomes` (r:0 w:1)
	/// Proof: `Decisions::Outcomes` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Agenda` (r:0 w:2)
	/// Proof: `Decisions::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn step_close_answers() -> Weight {
		// Shortest run: 900_000_000 picoseconds.
		Weight::from_parts(900_000_000, 11309)
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
		// Shortest run: 38_843_000 picoseconds.
		Weight::from_parts(42_640_000, 4562)
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
		// Shortest run: 23_454_000 picoseconds.
		Weight::from_parts(25_829_000, 3621)
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
		// Shortest run: 64_251_000 picoseconds.
		Weight::from_parts(69_571_000, 4562)
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
		// Shortest run: 119_073_000 picoseconds.
		Weight::from_parts(83_932_470, 4197809)
			// Standard error: 15_048
			.saturating_add(Weight::from_parts(7_138_572, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Decisions::Voids` (r:1 w:0)
	/// Proof: `Decisions::Voids` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Ballots` (r:33 w:32)
	/// Proof: `Decisions::Ballots` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Blocks` (r:0 w:32)
	/// Proof: `Decisions::Blocks` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Reasons` (r:0 w:32)
	/// Proof: `Decisions::Reasons` (`max_values`: None, `max_size`: Some(539), added: 3014, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::Seconds` (r:1 w:0)
	/// Proof: `Decisions::Seconds` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 32.
	fn clear_ballots(n: u32, ) -> Weight {
		// Shortest run: 45_596_000 picoseconds.
		Weight::from_parts(39_611_906, 10156)
			// Standard error: 74_540
			.saturating_add(Weight::from_parts(21_832_020, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2507).saturating_mul(n.into()))
	}
}

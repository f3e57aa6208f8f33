// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_wealth` measured. Never edited: `scripts/bench opensystem_wealth` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-27, by a machine with Intel(R) Xeon(R) Processor; steps `50`, repeat `20`, wasm execution `Compiled`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub trait WeightInfo {
	fn set_kind() -> Weight;
	fn record() -> Weight;
	fn withdraw_record() -> Weight;
	fn attest() -> Weight;
	fn dispute() -> Weight;
	fn lift_dispute() -> Weight;
	fn judge() -> Weight;
	fn settle_record() -> Weight;
	fn wish_matrix() -> Weight;
	fn open_sharing() -> Weight;
	fn claim() -> Weight;
	fn partner_left() -> Weight;
	fn thank() -> Weight;
	fn give_time() -> Weight;
	fn write_off() -> Weight;
	fn left() -> Weight;
	fn step_lapse() -> Weight;
	fn step_count() -> Weight;
	fn step_judge() -> Weight;
	fn step_share() -> Weight;
	fn step_give() -> Weight;
	fn clear_voices(n: u32, ) -> Weight;
}

/// Execution as measured; database accesses at the chain's own price.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Wealth::Kinds` (r:64 w:1)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::CreditTotals` (r:1 w:0)
	/// Proof: `Wealth::CreditTotals` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::CreditKinds` (r:1 w:1)
	/// Proof: `Wealth::CreditKinds` (`max_values`: Some(1), `max_size`: Some(5), added: 500, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::UsualMatrix` (r:0 w:1)
	/// Proof: `Wealth::UsualMatrix` (`max_values`: Some(1), `max_size`: Some(41), added: 536, mode: `MaxEncodedLen`)
	fn set_kind() -> Weight {
		// Shortest run: 231_541_000 picoseconds.
		Weight::from_parts(253_609_000, 164830)
			.saturating_add(T::DbWeight::get().reads(69_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Kinds` (r:1 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:0)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Authors` (r:1 w:1)
	/// Proof: `Wealth::Authors` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rooms` (r:1 w:1)
	/// Proof: `Wealth::Rooms` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::NextId` (r:1 w:1)
	/// Proof: `Wealth::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:0 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	fn record() -> Weight {
		// Shortest run: 74_734_000 picoseconds.
		Weight::from_parts(94_998_000, 5821)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Kinds` (r:1 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rooms` (r:1 w:1)
	/// Proof: `Wealth::Rooms` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Pairs` (r:1 w:1)
	/// Proof: `Wealth::Pairs` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Authors` (r:1 w:1)
	/// Proof: `Wealth::Authors` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voids` (r:0 w:1)
	/// Proof: `Wealth::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:0 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	fn withdraw_record() -> Weight {
		// Shortest run: 75_946_000 picoseconds.
		Weight::from_parts(92_769_000, 5821)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:2 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Attestations` (r:1 w:1)
	/// Proof: `Wealth::Attestations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Kinds` (r:1 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Pairs` (r:1 w:1)
	/// Proof: `Wealth::Pairs` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:0)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:2)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Shortest run: 82_600_000 picoseconds.
		Weight::from_parts(99_508_000, 10652)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voices` (r:1 w:0)
	/// Proof: `Wealth::Voices` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Attestations` (r:1 w:1)
	/// Proof: `Wealth::Attestations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:0)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:2)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:0 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	fn dispute() -> Weight {
		// Shortest run: 59_280_000 picoseconds.
		Weight::from_parts(75_428_000, 5821)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:1 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:0)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voices` (r:1 w:1)
	/// Proof: `Wealth::Voices` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:2)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn lift_dispute() -> Weight {
		// Shortest run: 45_265_000 picoseconds.
		Weight::from_parts(56_985_000, 5821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:1 w:0)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:1 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voices` (r:1 w:1)
	/// Proof: `Wealth::Voices` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn judge() -> Weight {
		// Shortest run: 42_864_000 picoseconds.
		Weight::from_parts(58_611_000, 5821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:1 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Cells` (r:1 w:1)
	/// Proof: `Wealth::Cells` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Authors` (r:1 w:1)
	/// Proof: `Wealth::Authors` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voids` (r:0 w:1)
	/// Proof: `Wealth::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rows` (r:0 w:1)
	/// Proof: `Wealth::Rows` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn settle_record() -> Weight {
		// Shortest run: 56_264_000 picoseconds.
		Weight::from_parts(74_152_000, 4070)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:0)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Kinds` (r:8 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Wishings` (r:2 w:2)
	/// Proof: `Wealth::Wishings` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Wishes` (r:1 w:1)
	/// Proof: `Wealth::Wishes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	fn wish_matrix() -> Weight {
		// Shortest run: 104_412_000 picoseconds.
		Weight::from_parts(129_741_000, 21470)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:0)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn open_sharing() -> Weight {
		// Shortest run: 50_545_000 picoseconds.
		Weight::from_parts(68_270_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Wealth::Contributions` (r:1 w:1)
	/// Proof: `Wealth::Contributions` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Shortest run: 101_287_000 picoseconds.
		Weight::from_parts(119_525_000, 6196)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Wealth::Wishes` (r:1 w:1)
	/// Proof: `Wealth::Wishes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Wishings` (r:1 w:1)
	/// Proof: `Wealth::Wishings` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn partner_left() -> Weight {
		// Shortest run: 14_071_000 picoseconds.
		Weight::from_parts(20_219_000, 3534)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Kinds` (r:1 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Thanked` (r:1 w:1)
	/// Proof: `Wealth::Thanked` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::NextGift` (r:1 w:1)
	/// Proof: `Wealth::NextGift` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::GiftHeads` (r:2 w:2)
	/// Proof: `Wealth::GiftHeads` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Cells` (r:1 w:1)
	/// Proof: `Wealth::Cells` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Gifts` (r:0 w:1)
	/// Proof: `Wealth::Gifts` (`max_values`: None, `max_size`: Some(562), added: 3037, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rows` (r:0 w:1)
	/// Proof: `Wealth::Rows` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn thank() -> Weight {
		// Shortest run: 71_202_000 picoseconds.
		Weight::from_parts(93_343_000, 5984)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Kinds` (r:1 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Exchanged` (r:1 w:1)
	/// Proof: `Wealth::Exchanged` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Credits` (r:2 w:2)
	/// Proof: `Wealth::Credits` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::CreditTotals` (r:1 w:1)
	/// Proof: `Wealth::CreditTotals` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::NextGift` (r:1 w:1)
	/// Proof: `Wealth::NextGift` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::GiftHeads` (r:2 w:2)
	/// Proof: `Wealth::GiftHeads` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Gifts` (r:0 w:1)
	/// Proof: `Wealth::Gifts` (`max_values`: None, `max_size`: Some(562), added: 3037, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rows` (r:0 w:2)
	/// Proof: `Wealth::Rows` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn give_time() -> Weight {
		// Shortest run: 84_697_000 picoseconds.
		Weight::from_parts(109_179_000, 6014)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Wealth::Kinds` (r:1 w:0)
	/// Proof: `Wealth::Kinds` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Credits` (r:1 w:1)
	/// Proof: `Wealth::Credits` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::CreditTotals` (r:1 w:1)
	/// Proof: `Wealth::CreditTotals` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn write_off() -> Weight {
		// Shortest run: 37_098_000 picoseconds.
		Weight::from_parts(49_825_000, 3743)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Wealth::CreditKinds` (r:1 w:0)
	/// Proof: `Wealth::CreditKinds` (`max_values`: Some(1), `max_size`: Some(5), added: 500, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Credits` (r:4 w:0)
	/// Proof: `Wealth::Credits` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::CreditTotals` (r:4 w:4)
	/// Proof: `Wealth::CreditTotals` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn left() -> Weight {
		// Shortest run: 45_762_000 picoseconds.
		Weight::from_parts(54_873_000, 11038)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Pairs` (r:1 w:1)
	/// Proof: `Wealth::Pairs` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Authors` (r:1 w:1)
	/// Proof: `Wealth::Authors` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voids` (r:0 w:1)
	/// Proof: `Wealth::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:0 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	fn step_lapse() -> Weight {
		// Shortest run: 41_003_000 picoseconds.
		Weight::from_parts(51_838_000, 4070)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Cells` (r:1 w:1)
	/// Proof: `Wealth::Cells` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Contributions` (r:1 w:1)
	/// Proof: `Wealth::Contributions` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Authors` (r:1 w:1)
	/// Proof: `Wealth::Authors` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::ContributionsOf` (r:0 w:1)
	/// Proof: `Wealth::ContributionsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rows` (r:0 w:1)
	/// Proof: `Wealth::Rows` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn step_count() -> Weight {
		// Shortest run: 64_615_000 picoseconds.
		Weight::from_parts(77_768_000, 4070)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Wealth::Records` (r:1 w:1)
	/// Proof: `Wealth::Records` (`max_values`: None, `max_size`: Some(605), added: 3080, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Disputes` (r:1 w:1)
	/// Proof: `Wealth::Disputes` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Totals` (r:1 w:1)
	/// Proof: `Wealth::Totals` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Cells` (r:1 w:1)
	/// Proof: `Wealth::Cells` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Contributions` (r:1 w:1)
	/// Proof: `Wealth::Contributions` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Authors` (r:1 w:1)
	/// Proof: `Wealth::Authors` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Agenda` (r:0 w:1)
	/// Proof: `Wealth::Agenda` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::ContributionsOf` (r:0 w:1)
	/// Proof: `Wealth::ContributionsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voids` (r:0 w:1)
	/// Proof: `Wealth::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Rows` (r:0 w:1)
	/// Proof: `Wealth::Rows` (`max_values`: None, `max_size`: Some(4), added: 2479, mode: `MaxEncodedLen`)
	fn step_judge() -> Weight {
		// Shortest run: 71_796_000 picoseconds.
		Weight::from_parts(85_572_000, 4070)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:0)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	fn step_share() -> Weight {
		// Shortest run: 32_036_000 picoseconds.
		Weight::from_parts(42_905_000, 4462)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Wealth::Purses` (r:1 w:1)
	/// Proof: `Wealth::Purses` (`max_values`: None, `max_size`: Some(544), added: 3019, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:0)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	fn step_give() -> Weight {
		// Shortest run: 75_352_000 picoseconds.
		Weight::from_parts(94_601_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Wealth::Voids` (r:1 w:0)
	/// Proof: `Wealth::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Voices` (r:33 w:32)
	/// Proof: `Wealth::Voices` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 32.
	fn clear_voices(n: u32, ) -> Weight {
		// Shortest run: 12_879_000 picoseconds.
		Weight::from_parts(7_608_692, 3493)
			// Standard error: 3_646
			.saturating_add(Weight::from_parts(5_058_035, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2503).saturating_mul(n.into()))
	}
}

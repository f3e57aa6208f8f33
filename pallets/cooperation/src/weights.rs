// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_cooperation` measured. Never edited: `scripts/bench opensystem_cooperation` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-27, by a machine with Intel(R) Xeon(R) Processor; steps `50`, repeat `20`, wasm execution `Compiled`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub trait WeightInfo {
	fn announce(k: u32, ) -> Weight;
	fn withdraw_announcement() -> Weight;
	fn join() -> Weight;
	fn offer() -> Weight;
	fn welcome() -> Weight;
	fn invite() -> Weight;
	fn decline() -> Weight;
	fn decline_invitation() -> Weight;
	fn report_milestone() -> Weight;
	fn ask_for_help() -> Weight;
	fn leave() -> Weight;
	fn close() -> Weight;
	fn keep_open() -> Weight;
	fn mark_read() -> Weight;
	fn remove_departed() -> Weight;
	fn clear_doors(n: u32, ) -> Weight;
}

/// Execution as measured; database accesses at the chain's own price.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:32 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::AnnouncementsOf` (r:1 w:1)
	/// Proof: `Cooperation::AnnouncementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::NextId` (r:1 w:1)
	/// Proof: `Cooperation::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partnerships` (r:0 w:1)
	/// Proof: `Cooperation::Partnerships` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:0 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:0 w:32)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invited` (r:0 w:32)
	/// Proof: `Cooperation::Invited` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:0 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// `k` was measured from 0 to 32.
	fn announce(k: u32, ) -> Weight {
		// Shortest run: 29_252_000 picoseconds.
		Weight::from_parts(46_451_646, 5821)
			// Standard error: 9_908
			.saturating_add(Weight::from_parts(12_321_779, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(k.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(k.into())))
			.saturating_add(Weight::from_parts(0, 2753).saturating_mul(k.into()))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::AnnouncementsOf` (r:1 w:1)
	/// Proof: `Cooperation::AnnouncementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Wishes` (r:1 w:0)
	/// Proof: `Wealth::Wishes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partnerships` (r:0 w:1)
	/// Proof: `Cooperation::Partnerships` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:0 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Voids` (r:0 w:1)
	/// Proof: `Cooperation::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn withdraw_announcement() -> Weight {
		// Shortest run: 28_454_000 picoseconds.
		Weight::from_parts(43_620_000, 5821)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:1 w:1)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Writings` (r:1 w:1)
	/// Proof: `Cooperation::Writings` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::AnnouncementsOf` (r:1 w:1)
	/// Proof: `Cooperation::AnnouncementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partnerships` (r:0 w:1)
	/// Proof: `Cooperation::Partnerships` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invited` (r:0 w:1)
	/// Proof: `Cooperation::Invited` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:1)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Shortest run: 51_584_000 picoseconds.
		Weight::from_parts(73_955_000, 5821)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:0)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:1 w:0)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Offers` (r:1 w:1)
	/// Proof: `Cooperation::Offers` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersOf` (r:1 w:1)
	/// Proof: `Cooperation::OffersOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersBy` (r:0 w:1)
	/// Proof: `Cooperation::OffersBy` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Shortest run: 35_258_000 picoseconds.
		Weight::from_parts(55_020_000, 5821)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:2 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Offers` (r:1 w:1)
	/// Proof: `Cooperation::Offers` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersOf` (r:1 w:1)
	/// Proof: `Cooperation::OffersOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Writings` (r:1 w:1)
	/// Proof: `Cooperation::Writings` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::AnnouncementsOf` (r:1 w:1)
	/// Proof: `Cooperation::AnnouncementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partnerships` (r:0 w:1)
	/// Proof: `Cooperation::Partnerships` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersBy` (r:0 w:1)
	/// Proof: `Cooperation::OffersBy` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:1)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn welcome() -> Weight {
		// Shortest run: 59_318_000 picoseconds.
		Weight::from_parts(85_669_000, 6006)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:2 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Offers` (r:1 w:0)
	/// Proof: `Cooperation::Offers` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:1 w:1)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invited` (r:0 w:1)
	/// Proof: `Cooperation::Invited` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Shortest run: 42_014_000 picoseconds.
		Weight::from_parts(61_630_000, 6006)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:1 w:0)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Offers` (r:1 w:1)
	/// Proof: `Cooperation::Offers` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersOf` (r:1 w:1)
	/// Proof: `Cooperation::OffersOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersBy` (r:0 w:1)
	/// Proof: `Cooperation::OffersBy` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		// Shortest run: 26_864_000 picoseconds.
		Weight::from_parts(41_140_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:1 w:1)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invited` (r:0 w:1)
	/// Proof: `Cooperation::Invited` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn decline_invitation() -> Weight {
		// Shortest run: 28_046_000 picoseconds.
		Weight::from_parts(43_891_000, 5821)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Writings` (r:1 w:1)
	/// Proof: `Cooperation::Writings` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:1)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn report_milestone() -> Weight {
		// Shortest run: 35_725_000 picoseconds.
		Weight::from_parts(53_862_000, 5821)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:0)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Writings` (r:1 w:1)
	/// Proof: `Cooperation::Writings` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:1)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn ask_for_help() -> Weight {
		// Shortest run: 36_353_000 picoseconds.
		Weight::from_parts(55_479_000, 5821)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Wishes` (r:1 w:0)
	/// Proof: `Wealth::Wishes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partnerships` (r:0 w:1)
	/// Proof: `Cooperation::Partnerships` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Voids` (r:0 w:1)
	/// Proof: `Cooperation::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:2)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Shortest run: 42_893_000 picoseconds.
		Weight::from_parts(63_698_000, 5821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Voids` (r:0 w:1)
	/// Proof: `Cooperation::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:2)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Shortest run: 41_271_000 picoseconds.
		Weight::from_parts(60_156_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Pace` (r:1 w:0)
	/// Proof: `Charter::Pace` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Writings` (r:1 w:1)
	/// Proof: `Cooperation::Writings` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn keep_open() -> Weight {
		// Shortest run: 33_196_000 picoseconds.
		Weight::from_parts(50_975_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:0)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cursors` (r:0 w:1)
	/// Proof: `Cooperation::Cursors` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn mark_read() -> Weight {
		// Shortest run: 13_133_000 picoseconds.
		Weight::from_parts(21_394_000, 5821)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partners` (r:1 w:1)
	/// Proof: `Cooperation::Partners` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Head` (r:1 w:1)
	/// Proof: `Cooperation::Head` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Wealth::Wishes` (r:1 w:0)
	/// Proof: `Wealth::Wishes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Partnerships` (r:0 w:1)
	/// Proof: `Cooperation::Partnerships` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Voids` (r:0 w:1)
	/// Proof: `Cooperation::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Log` (r:0 w:2)
	/// Proof: `Cooperation::Log` (`max_values`: None, `max_size`: Some(548), added: 3023, mode: `MaxEncodedLen`)
	fn remove_departed() -> Weight {
		// Shortest run: 49_306_000 picoseconds.
		Weight::from_parts(71_062_000, 5821)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Cooperation::Voids` (r:1 w:0)
	/// Proof: `Cooperation::Voids` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invited` (r:2 w:1)
	/// Proof: `Cooperation::Invited` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Cooperations` (r:1 w:1)
	/// Proof: `Cooperation::Cooperations` (`max_values`: None, `max_size`: Some(997), added: 3472, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Offers` (r:32 w:31)
	/// Proof: `Cooperation::Offers` (`max_values`: None, `max_size`: Some(546), added: 3021, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersOf` (r:31 w:31)
	/// Proof: `Cooperation::OffersOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::Invitations` (r:0 w:1)
	/// Proof: `Cooperation::Invitations` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperation::OffersBy` (r:0 w:31)
	/// Proof: `Cooperation::OffersBy` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 32.
	fn clear_doors(n: u32, ) -> Weight {
		// Shortest run: 34_340_000 picoseconds.
		Weight::from_parts(34_619_814, 5988)
			// Standard error: 19_676
			.saturating_add(Weight::from_parts(14_386_527, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3021).saturating_mul(n.into()))
	}
}

// SPDX-License-Identifier: AGPL-3.0-or-later

//! What the benchmarks of `opensystem_membership` measured. Never edited: `scripts/bench opensystem_membership` writes it again.
//!
//! THIS FILE WAS AUTO-GENERATED USING THE SUBSTRATE BENCHMARK CLI VERSION 64.0.0
//! on 2026-11-27, by a machine with Intel(R) Xeon(R) Processor; steps `50`, repeat `20`, wasm execution `Compiled`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub trait WeightInfo {
	fn invite() -> Weight;
	fn accept_invitation() -> Weight;
	fn decline() -> Weight;
	fn withdraw_invitation() -> Weight;
	fn leave() -> Weight;
	fn change_key() -> Weight;
	fn stop_change_key() -> Weight;
	fn remove_exchange() -> Weight;
	fn check_acceptance() -> Weight;
	fn clear_lapsed() -> Weight;
	fn renew() -> Weight;
	fn remind() -> Weight;
	fn walk_first_renewals() -> Weight;
	fn apply_key_change() -> Weight;
	fn warn() -> Weight;
	fn suspend() -> Weight;
	fn exclude() -> Weight;
	fn lift() -> Weight;
	fn appeal() -> Weight;
	fn dismiss_appeal() -> Weight;
	fn end_sanction() -> Weight;
	fn name_representatives() -> Weight;
	fn step_down() -> Weight;
	fn act_for() -> Weight;
	fn set_guardians() -> Weight;
	fn approve_key() -> Weight;
	fn stop_key_change_of() -> Weight;
	fn settle_key_change() -> Weight;
}

/// Execution as measured; database accesses at the chain's own price.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Membership::Places` (r:2 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:2 w:1)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:0)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Expiries` (r:0 w:1)
	/// Proof: `Membership::Expiries` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Shortest run: 36_934_000 picoseconds.
		Weight::from_parts(43_034_000, 10652)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Current` (r:1 w:0)
	/// Proof: `Charter::Current` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:1 w:1)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Signatures` (r:1 w:1)
	/// Proof: `Charter::Signatures` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Exchanges` (r:0 w:1)
	/// Proof: `Membership::Exchanges` (`max_values`: None, `max_size`: Some(559), added: 3034, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Signed` (r:0 w:1)
	/// Proof: `Charter::Signed` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		// Shortest run: 45_619_000 picoseconds.
		Weight::from_parts(53_105_000, 10652)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:1 w:1)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		// Shortest run: 25_913_000 picoseconds.
		Weight::from_parts(29_539_000, 5821)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:1 w:1)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn withdraw_invitation() -> Weight {
		// Shortest run: 31_355_000 picoseconds.
		Weight::from_parts(36_473_000, 10652)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:1 w:1)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::DelegatesIn` (r:1 w:0)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:0 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Wishes` (r:0 w:1)
	/// Proof: `Membership::Wishes` (`max_values`: None, `max_size`: Some(309), added: 2784, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Guardianships` (r:0 w:1)
	/// Proof: `Membership::Guardianships` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Shortest run: 33_249_000 picoseconds.
		Weight::from_parts(40_408_000, 5821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::KeyChanges` (r:0 w:1)
	/// Proof: `Membership::KeyChanges` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn change_key() -> Weight {
		// Shortest run: 113_795_000 picoseconds.
		Weight::from_parts(129_799_000, 10652)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn stop_change_key() -> Weight {
		// Shortest run: 15_140_000 picoseconds.
		Weight::from_parts(19_236_000, 5821)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Exchanges` (r:1 w:1)
	/// Proof: `Membership::Exchanges` (`max_values`: None, `max_size`: Some(559), added: 3034, mode: `MaxEncodedLen`)
	fn remove_exchange() -> Weight {
		// Shortest run: 16_655_000 picoseconds.
		Weight::from_parts(20_601_000, 5821)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Charter::Current` (r:1 w:0)
	/// Proof: `Charter::Current` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:0)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	fn check_acceptance() -> Weight {
		// Shortest run: 23_327_000 picoseconds.
		Weight::from_parts(25_929_000, 10652)
			.saturating_add(T::DbWeight::get().reads(6_u64))
	}
	/// Storage: `Membership::Expiries` (r:1 w:1)
	/// Proof: `Membership::Expiries` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:1 w:1)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn clear_lapsed() -> Weight {
		// Shortest run: 29_899_000 picoseconds.
		Weight::from_parts(37_120_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn renew() -> Weight {
		// Shortest run: 21_716_000 picoseconds.
		Weight::from_parts(24_168_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Renewals` (r:1 w:2)
	/// Proof: `Membership::Renewals` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::DelegatesIn` (r:1 w:0)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn remind() -> Weight {
		// Shortest run: 25_571_000 picoseconds.
		Weight::from_parts(28_204_000, 5821)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Renewals` (r:0 w:1)
	/// Proof: `Membership::Renewals` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn walk_first_renewals() -> Weight {
		// Shortest run: 13_045_000 picoseconds.
		Weight::from_parts(14_646_000, 5821)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::KeyChanges` (r:1 w:1)
	/// Proof: `Membership::KeyChanges` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:2 w:2)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn apply_key_change() -> Weight {
		// Shortest run: 28_807_000 picoseconds.
		Weight::from_parts(34_740_000, 10652)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Membership::SanctionEnds` (r:0 w:1)
	/// Proof: `Membership::SanctionEnds` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn warn() -> Weight {
		// Shortest run: 26_487_000 picoseconds.
		Weight::from_parts(31_751_000, 5821)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::DelegatesIn` (r:1 w:0)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:2 w:2)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Membership::SanctionEnds` (r:0 w:1)
	/// Proof: `Membership::SanctionEnds` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Shortest run: 45_166_000 picoseconds.
		Weight::from_parts(53_719_000, 7796)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Decisions::DelegatesIn` (r:1 w:0)
	/// Proof: `Decisions::DelegatesIn` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:2 w:2)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn exclude() -> Weight {
		// Shortest run: 41_230_000 picoseconds.
		Weight::from_parts(48_338_000, 7796)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:2 w:2)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Shortest run: 40_503_000 picoseconds.
		Weight::from_parts(48_338_000, 7796)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Membership::Places` (r:1 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Shortest run: 20_704_000 picoseconds.
		Weight::from_parts(27_350_000, 5821)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn dismiss_appeal() -> Weight {
		// Shortest run: 18_696_000 picoseconds.
		Weight::from_parts(25_173_000, 5062)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Membership::SanctionEnds` (r:1 w:1)
	/// Proof: `Membership::SanctionEnds` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sanctions` (r:1 w:1)
	/// Proof: `Membership::Sanctions` (`max_values`: None, `max_size`: Some(1597), added: 4072, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:1 w:1)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::CensusOf` (r:1 w:1)
	/// Proof: `Membership::CensusOf` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Sponsorships` (r:2 w:2)
	/// Proof: `Membership::Sponsorships` (`max_values`: None, `max_size`: Some(928), added: 3403, mode: `MaxEncodedLen`)
	fn end_sanction() -> Weight {
		// Shortest run: 41_784_000 picoseconds.
		Weight::from_parts(53_649_000, 7796)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Membership::Members` (r:17 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:17 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Wishes` (r:1 w:1)
	/// Proof: `Membership::Wishes` (`max_values`: None, `max_size`: Some(309), added: 2784, mode: `MaxEncodedLen`)
	fn name_representatives() -> Weight {
		// Shortest run: 137_647_000 picoseconds.
		Weight::from_parts(156_660_000, 83117)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Wishes` (r:1 w:1)
	/// Proof: `Membership::Wishes` (`max_values`: None, `max_size`: Some(309), added: 2784, mode: `MaxEncodedLen`)
	fn step_down() -> Weight {
		// Shortest run: 30_524_000 picoseconds.
		Weight::from_parts(37_458_000, 10652)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Places` (r:2 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:1 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn act_for() -> Weight {
		// Shortest run: 24_387_000 picoseconds.
		Weight::from_parts(32_524_000, 10652)
			.saturating_add(T::DbWeight::get().reads(3_u64))
	}
	/// Storage: `Membership::Places` (r:9 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Guardianships` (r:1 w:1)
	/// Proof: `Membership::Guardianships` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:8 w:0)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn set_guardians() -> Weight {
		// Shortest run: 80_892_000 picoseconds.
		Weight::from_parts(99_719_000, 44469)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Membership::Places` (r:10 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:8 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Guardianships` (r:1 w:1)
	/// Proof: `Membership::Guardianships` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Membership::KeyChanges` (r:0 w:1)
	/// Proof: `Membership::KeyChanges` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn approve_key() -> Weight {
		// Shortest run: 189_170_000 picoseconds.
		Weight::from_parts(214_976_000, 49300)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Membership::Places` (r:9 w:0)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Members` (r:8 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Guardianships` (r:1 w:1)
	/// Proof: `Membership::Guardianships` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn stop_key_change_of() -> Weight {
		// Shortest run: 84_831_000 picoseconds.
		Weight::from_parts(95_251_000, 44469)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Membership::Members` (r:1 w:1)
	/// Proof: `Membership::Members` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Membership::Places` (r:2 w:2)
	/// Proof: `Membership::Places` (`max_values`: None, `max_size`: Some(2356), added: 4831, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn settle_key_change() -> Weight {
		// Shortest run: 27_660_000 picoseconds.
		Weight::from_parts(30_368_000, 10652)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system, money and incomes; who is a member is a list in memory.

use crate as opensystem_dividend;
use crate::Formula;
use frame_support::{derive_impl, traits::ConstU64};
use frame_system::EnsureRoot;
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{Kind, MemberId, Moment};
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeEvent,
        RuntimeError,
        RuntimeOrigin,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeTask
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(2)]
    pub type Dividend = opensystem_dividend;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type AccountData = pallet_balances::AccountData<u64>;
}

/// Members who begin and cease to draw an income.
pub type People = opensystem_test_kit::People<Dividend>;

/// The least that keeps an account.
pub const LEAST: u64 = 10;

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type AccountStore = System;
    type ExistentialDeposit = ConstU64<LEAST>;
}

pub const DAY: Moment = 86_400_000;

/// What each is given a day at first.
pub const PER_DAY: u128 = 100;

/// What the commons' pot has at first.
pub const POT: u64 = 1_000_000;

impl crate::Config for Test {
    type FormulaOrigin = EnsureRoot<AccountId>;
    type Members = People;
    type Currency = Balances;
    type RuntimeHoldReason = RuntimeHoldReason;
    type Clock = Clock;
    type DayMillis = ConstU64<DAY>;
    type WeightInfo = crate::weights::SubstrateWeight<Test>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<Test> for Helper {
    fn set_clock(now: Moment) {
        Clock::set(now);
    }

    fn person(number: MemberId) -> AccountId {
        opensystem_test_kit::People::<()>::join(number, Kind::Person);
        People::account(number)
    }
}

/// The state that a pot and nobody begin with.
pub fn genesis() -> sp_runtime::Storage {
    People::clear();
    Clock::set(0);
    RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: vec![(opensystem_traits::commons_account(), POT)],
            ..Default::default()
        },
        dividend: crate::GenesisConfig {
            formula: Some(Formula::Fixed { per_day: PER_DAY }),
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

/// Runs a test on that state with three persons, 0 to 2, who founded before the first block, and every invariant after it.
pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Dividend::check_invariants, || {
        let start = <Clock as frame_support::traits::Time>::now();
        Clock::set(0);
        for member in 0..3 {
            People::join(member, Kind::Person);
        }
        Clock::set(start);
        test();
    });
}

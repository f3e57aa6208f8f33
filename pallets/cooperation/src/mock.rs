// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system and cooperations alone; who is a member is a list in memory.

use crate as opensystem_cooperation;
use crate::{GovernedRules, Rules};
use frame_support::{
    derive_impl,
    traits::{ConstU64, Get},
    weights::{constants::RocksDbWeight, Weight},
};
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{CooperationId, Kind, MemberId, Moment, OnPartnerLeft};
use sp_runtime::BuildStorage;
use std::cell::{Cell, RefCell};

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
    pub type Cooperation = opensystem_cooperation;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type DbWeight = RocksDbWeight;
}

pub const DAY: Moment = 86_400_000;

thread_local! {
    static RULES: Cell<Rules> = const { Cell::new(Rules::DEFAULT) };
    static GONE: RefCell<Vec<(CooperationId, MemberId)>> = const { RefCell::new(Vec::new()) };
}

pub struct TestRules;

impl TestRules {
    pub fn set(rules: Rules) {
        RULES.set(rules);
    }
}

impl Get<Rules> for TestRules {
    fn get() -> Rules {
        RULES.get()
    }
}

impl GovernedRules for TestRules {
    fn seed(rules: Rules) {
        RULES.set(rules);
    }
}

/// Who was told of to be a partner no longer, since the last question.
pub struct Gone;

impl Gone {
    pub fn take() -> Vec<(CooperationId, MemberId)> {
        GONE.with_borrow_mut(std::mem::take)
    }
}

impl OnPartnerLeft for Gone {
    fn partner_left(cooperation: CooperationId, member: MemberId) {
        GONE.with_borrow_mut(|gone| gone.push((cooperation, member)));
    }

    fn weight() -> Weight {
        Weight::from_parts(1_000, 0)
    }
}

/// Members of whose standing nobody is told.
pub type People = opensystem_test_kit::People<()>;

impl crate::Config for Test {
    type Members = People;
    type Clock = Clock;
    type DayMillis = ConstU64<DAY>;
    type PartnerLeft = Gone;
    type Rules = TestRules;
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

    fn person(number: u32) -> AccountId {
        People::join(number, Kind::Person);
        People::account(number)
    }

    fn depart(number: u32) {
        People::leave(number);
    }
}

/// The state that members 0 to 7 begin with: 6 is a project, 7 another ecosystem, the others persons.
pub fn genesis() -> sp_runtime::Storage {
    People::clear();
    Clock::set(0);
    for member in 0..6 {
        People::join(member, Kind::Person);
    }
    People::join(6, Kind::Project);
    People::join(7, Kind::Ecosystem);
    Gone::take();
    RuntimeGenesisConfig {
        cooperation: crate::GenesisConfig {
            rules: Some(Rules::DEFAULT),
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

/// Runs a test on that state, and every invariant after it.
pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Cooperation::check_invariants, test);
}

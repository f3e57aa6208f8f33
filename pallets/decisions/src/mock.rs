// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system, money, preimages, batches and decisions; who is a member is a list in memory.

use crate as opensystem_decisions;
use crate::{
    areas::{AREAS, CODE, COMMONS, MEMBERSHIP, RUNTIME},
    AreaOf, EnsureDecision, GovernedRules, Method, Requirement, Rules, Table,
};
use frame_support::{
    derive_impl,
    traits::{ConstU64, ConstU8, EnsureOrigin, Get, Randomness},
    weights::Weight,
};
use frame_system::{limits::BlockWeights, EnsureRoot};
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{Kind, Moment};
use sp_runtime::BuildStorage;
use std::cell::Cell;

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
    pub type Preimage = pallet_preimage;
    #[runtime::pallet_index(3)]
    pub type Utility = pallet_utility;
    #[runtime::pallet_index(4)]
    pub type Decisions = opensystem_decisions;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type AccountData = pallet_balances::AccountData<u64>;
    type BlockWeights = BlockSize;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type AccountStore = System;
}

impl pallet_preimage::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = ();
    type Currency = Balances;
    type ManagerOrigin = EnsureRoot<AccountId>;
    type Consideration = ();
}

impl pallet_utility::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PalletsOrigin = OriginCaller;
    type WeightInfo = ();
}

pub const DAY: Moment = 86_400_000;

thread_local! {
    static BLOCK: Cell<Weight> = const { Cell::new(Weight::MAX) };
    static RULES: Cell<Rules> = const { Cell::new(Rules::DEFAULT) };
    static LOT: Cell<[u8; 32]> = const { Cell::new([0; 32]) };
}

/// How much fits into a block.
pub struct BlockSize;

impl BlockSize {
    /// What is usual.
    pub fn usual() -> Weight {
        BlockWeights::default().max_block
    }

    pub fn set(size: Weight) {
        BLOCK.set(size);
    }
}

impl Get<BlockWeights> for BlockSize {
    fn get() -> BlockWeights {
        BlockWeights {
            max_block: BLOCK.get(),
            ..BlockWeights::default()
        }
    }
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

/// A lot that tests choose, whatever it is drawn for.
pub struct TestLot;

impl TestLot {
    /// Has this option drawn before the others: one of sixteen has two bytes of the lot, one that is ranked has four.
    pub fn draw_first(option: u8, bytes_each: usize) {
        let mut lot = [0; 32];
        lot[usize::from(option) * bytes_each] = 1;
        LOT.set(lot);
    }

    pub fn set(lot: [u8; 32]) {
        LOT.set(lot);
    }

    pub fn get() -> [u8; 32] {
        LOT.get()
    }
}

impl Randomness<sp_core::H256, u64> for TestLot {
    fn random(_subject: &[u8]) -> (sp_core::H256, u64) {
        (LOT.get().into(), 0)
    }
}

/// Members who may delegate.
pub type People = opensystem_test_kit::People<Decisions>;

/// Remarks belong to the code, remarks with an event to membership and by majority alone, code in storage to the program.
pub struct TestTable;

impl Table<RuntimeCall> for TestTable {
    fn requirement(call: &RuntimeCall) -> Option<Requirement> {
        match call {
            RuntimeCall::System(frame_system::Call::remark { .. }) => Some(Requirement::of(CODE)),
            RuntimeCall::System(frame_system::Call::remark_with_event { .. }) => {
                Some(Requirement::of(MEMBERSHIP).only_by(&[Method::Majority]))
            }
            RuntimeCall::System(frame_system::Call::set_storage { .. }) => Some(Requirement::of(RUNTIME)),
            RuntimeCall::Decisions(crate::Call::set_area { id, .. }) => Some(Requirement::of(AREAS).and(*id)),
            RuntimeCall::Decisions(crate::Call::spend { .. }) => Some(Requirement::of(COMMONS)),
            RuntimeCall::Decisions(crate::Call::cancel { proposal }) => {
                Decisions::area_of(*proposal).map(Requirement::of)
            }
            _ => None,
        }
    }

    fn is_sound(call: &RuntimeCall) -> bool {
        match call {
            RuntimeCall::Decisions(crate::Call::set_area {
                id, area: Some(area), ..
            }) => area.check(*id, DAY).is_ok(),
            _ => true,
        }
    }
}

impl crate::Config for Test {
    type Members = People;
    type Clock = Clock;
    type DayMillis = ConstU64<DAY>;
    type Preimages = Preimage;
    type Currency = Balances;
    type Lot = TestLot;
    type Table = TestTable;
    type Rules = TestRules;
    type WeightInfo = crate::weights::SubstrateWeight<Test>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Helper;
}

/// What only a decision on the code can do.
pub fn ensure_code(origin: RuntimeOrigin) -> bool {
    EnsureDecision::<ConstU8<CODE>>::ensure_origin(origin).is_ok()
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

    fn action(kib: u32) -> (crate::AreaId, RuntimeCall) {
        let remark = vec![b'r'; (kib as usize).saturating_mul(1024).saturating_sub(64)];
        (CODE, frame_system::Call::remark { remark }.into())
    }
}

/// The state that five persons begin with: members 0 to 4, founders.
pub fn genesis() -> sp_runtime::Storage {
    People::clear();
    Clock::set(0);
    for member in 0..5 {
        People::join(member, Kind::Person);
    }
    RULES.set(Rules::DEFAULT);
    TestLot::set([0; 32]);
    BlockSize::set(BlockSize::usual());
    RuntimeGenesisConfig {
        decisions: crate::GenesisConfig {
            day_millis: Some(DAY),
            ..Default::default()
        },
        balances: pallet_balances::GenesisConfig {
            balances: vec![(opensystem_traits::commons_account(), 1_000)],
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

/// Runs a test on that state, and every invariant after it.
pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Decisions::check_invariants, test);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system, money and wealth; who is a member, and who works together, are lists in memory.

use crate as opensystem_wealth;
use crate::{GovernedRules, Rules};
use frame_support::{
    derive_impl,
    traits::{ConstU64, Get},
    weights::Weight,
};
use frame_system::{limits::BlockWeights, EnsureRoot};
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{CooperationId, Cooperations, Kind, MemberId, Moment, OnPartnerLeft, Together};
use sp_runtime::BuildStorage;
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

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
    pub type Wealth = opensystem_wealth;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type AccountData = pallet_balances::AccountData<u64>;
    type BlockWeights = BlockSize;
}

/// The least that keeps an account.
pub const LEAST: u64 = 10;

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type AccountStore = System;
    type ExistentialDeposit = ConstU64<LEAST>;
}

pub const DAY: Moment = 86_400_000;

thread_local! {
    static BLOCK: Cell<Weight> = const { Cell::new(Weight::MAX) };
    static RULES: Cell<Rules> = const { Cell::new(Rules::DEFAULT) };
    static TOGETHER: RefCell<Vec<Cooperation>> = const { RefCell::new(Vec::new()) };
}

struct Cooperation {
    partners: BTreeSet<MemberId>,
    open: bool,
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

/// Members who leave their debts behind.
pub type People = opensystem_test_kit::People<Wealth>;

/// Cooperations in memory, numbered from 0.
pub struct Coops;

impl Coops {
    /// Founds one of these partners; answers its number.
    pub fn found(partners: impl IntoIterator<Item = MemberId>) -> CooperationId {
        TOGETHER.with_borrow_mut(|all| {
            all.push(Cooperation {
                partners: partners.into_iter().collect(),
                open: true,
            });
            u32::try_from(all.len() - 1).expect("few cooperations in a test")
        })
    }

    fn change<R>(cooperation: CooperationId, change: impl FnOnce(&mut Cooperation) -> R) -> R {
        TOGETHER.with_borrow_mut(|all| change(&mut all[cooperation as usize]))
    }

    /// Has a member join one.
    pub fn join(cooperation: CooperationId, member: MemberId) {
        Self::change(cooperation, |one| one.partners.insert(member));
    }

    /// Has a member leave one.
    pub fn leave(cooperation: CooperationId, member: MemberId) {
        if Self::change(cooperation, |one| one.partners.remove(&member)) {
            Wealth::partner_left(cooperation, member);
        }
    }

    /// Has one closed.
    pub fn close(cooperation: CooperationId) {
        Self::change(cooperation, |one| one.open = false);
    }

    /// Has an income come into its pot.
    pub fn earn(cooperation: CooperationId, coins: u64) {
        use frame_support::traits::fungible::Mutate;
        Balances::mint_into(&Self::pot(cooperation), coins).expect("coins enough to be kept");
    }

    /// What its pot holds.
    pub fn held(cooperation: CooperationId) -> u64 {
        Balances::free_balance(Self::pot(cooperation))
    }
}

impl Cooperations<AccountId> for Coops {
    fn is_partner(cooperation: CooperationId, member: MemberId) -> bool {
        TOGETHER.with_borrow(|all| {
            all.get(cooperation as usize)
                .is_some_and(|one| one.partners.contains(&member))
        })
    }

    fn cooperation(cooperation: CooperationId) -> Option<Together> {
        TOGETHER.with_borrow(|all| {
            all.get(cooperation as usize).map(|one| Together {
                partners: u32::try_from(one.partners.len()).expect("few partners in a test"),
                open: one.open,
            })
        })
    }

    /// The mock's accounts are too short for a pallet's: above those of people.
    fn pot(cooperation: CooperationId) -> AccountId {
        1 << 40 | AccountId::from(cooperation)
    }
}

impl crate::Config for Test {
    type KindOrigin = EnsureRoot<AccountId>;
    type SettleOrigin = EnsureRoot<AccountId>;
    type Members = People;
    type Cooperations = Coops;
    type Currency = Balances;
    type Clock = Clock;
    type DayMillis = ConstU64<DAY>;
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

    fn person(number: MemberId) -> AccountId {
        People::join(number, Kind::Person);
        People::account(number)
    }

    fn project(number: MemberId, representative: MemberId) {
        People::join(number, Kind::Project);
        People::represent(representative, number);
    }

    fn cooperation(partners: &[MemberId], open: bool) -> CooperationId {
        let cooperation = Coops::found(partners.iter().copied());
        if !open {
            Coops::close(cooperation);
        }
        cooperation
    }
}

/// The state that five persons begin with: members 0 to 4.
pub fn genesis() -> sp_runtime::Storage {
    People::clear();
    TOGETHER.with_borrow_mut(Vec::clear);
    Clock::set(0);
    for member in 0..5 {
        People::join(member, Kind::Person);
    }
    RULES.set(Rules::DEFAULT);
    BlockSize::set(BlockSize::usual());
    RuntimeGenesisConfig {
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
    opensystem_test_kit::run::<Test>(genesis(), Wealth::check_invariants, test);
}

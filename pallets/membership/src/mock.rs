// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system and membership alone; the social code is a number in memory.

use crate as opensystem_membership;
use crate::{GovernedRules, Rules};
use frame_support::{
    derive_impl,
    traits::{Contains, Get},
    weights::Weight,
};
use frame_system::EnsureRoot;
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{Kind, MemberId, Moment, OnStanding, SocialCode};
use sp_runtime::{
    testing::{TestSignature, UintAuthorityId},
    BuildStorage,
};
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
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(2)]
    pub type Membership = opensystem_membership;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type AccountStore = System;
}

thread_local! {
    static RULES: Cell<Rules> = const { Cell::new(RULES_AT_FIRST) };
    static VERSION: Cell<u32> = const { Cell::new(1) };
    static SIGNED: RefCell<Vec<(MemberId, u32)>> = const { RefCell::new(Vec::new()) };
    static TOLD: RefCell<Vec<Change>> = const { RefCell::new(Vec::new()) };
}

/// How a member's standing changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    Gained(MemberId, Kind),
    Lost(MemberId, Kind),
    Left(MemberId),
}

/// What was told of standings since the last question.
pub struct Told;

impl Told {
    pub fn take() -> Vec<Change> {
        TOLD.with_borrow_mut(std::mem::take)
    }

    fn note(change: Change) {
        TOLD.with_borrow_mut(|told| told.push(change));
    }
}

impl OnStanding for Told {
    fn gained(member: MemberId, kind: Kind) {
        Self::note(Change::Gained(member, kind));
    }

    fn lost(member: MemberId, kind: Kind) {
        Self::note(Change::Lost(member, kind));
    }

    fn left(member: MemberId) {
        Self::note(Change::Left(member));
    }

    fn gained_weight() -> Weight {
        Weight::from_parts(1_000, 0)
    }

    fn lost_weight() -> Weight {
        Weight::from_parts(20_000, 0)
    }

    fn left_weight() -> Weight {
        Weight::from_parts(300_000, 0)
    }
}

pub const DAY: Moment = 86_400_000;

/// Small buckets and short years, so that tests can empty and live through them.
pub const RULES_AT_FIRST: Rules = {
    let mut rules = Rules::with_day(DAY);
    rules.tiers[0].burst = 6;
    rules.tiers[1].burst = 6;
    rules.renewal_millis = 90 * DAY;
    rules.grace_millis = 10 * DAY;
    rules
};

pub struct TestRules;

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

/// The social code in memory.
pub struct Code;

impl Code {
    pub fn amend() {
        VERSION.set(VERSION.get() + 1);
    }

    pub fn signed() -> Vec<(MemberId, u32)> {
        SIGNED.with_borrow(Clone::clone)
    }
}

impl SocialCode for Code {
    fn current_version() -> u32 {
        VERSION.get()
    }

    fn sign(member: MemberId, version: u32, _at: Moment) {
        SIGNED.with_borrow_mut(|signed| signed.push((member, version)));
    }
}

/// A project remarks, renews and appeals through its representatives.
pub struct Representation;

impl Contains<RuntimeCall> for Representation {
    fn contains(call: &RuntimeCall) -> bool {
        matches!(
            call,
            RuntimeCall::System(frame_system::Call::remark { .. })
                | RuntimeCall::Membership(crate::Call::renew {} | crate::Call::appeal { .. })
        )
    }
}

impl crate::Config for Test {
    type StandingOrigin = EnsureRoot<AccountId>;
    type Representation = Representation;
    type Clock = Clock;
    type Charter = Code;
    type OnStanding = Told;
    type Signature = TestSignature;
    type Signer = UintAuthorityId;
    type Rules = TestRules;
    type WeightInfo = crate::weights::SubstrateWeight<Test>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, TestSignature> for Helper {
    fn set_clock(now: Moment) {
        Clock::set(now);
    }

    fn signer() -> AccountId {
        77
    }

    fn sign(signer: &AccountId, message: &[u8]) -> TestSignature {
        TestSignature(*signer, message.to_vec())
    }
}

/// Founders: Alice has number 0, Bob 1.
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
/// Nobody yet.
pub const ZOE: AccountId = 10;
pub const YAN: AccountId = 11;

/// The state that the founders begin with.
pub fn genesis() -> sp_runtime::Storage {
    VERSION.set(1);
    SIGNED.with_borrow_mut(Vec::clear);
    let founder = |name: &str, account| crate::Founder {
        name: name.into(),
        account,
    };
    RuntimeGenesisConfig {
        membership: crate::GenesisConfig {
            founders: vec![founder("Alice", ALICE), founder("Bob", BOB)],
            rules: Some(RULES_AT_FIRST),
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

/// Runs a test on that state, and every invariant after it.
pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Membership::check_invariants, test);
}

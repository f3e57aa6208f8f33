// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system, coins, fees and the allowance; who is a member is kept in memory.

use crate as opensystem_allowance;
use crate::{GovernedRules, Quotes, Ranked, Rules, WithinAllowance};
use frame_support::{
    derive_impl,
    dispatch::{DispatchClass, DispatchInfo},
    parameter_types,
    traits::{ConstU8, Contains, Get},
    weights::{IdentityFee, Weight},
};
use frame_system::limits::BlockWeights;
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{Belonging, Kind, MemberId, Members, Moment};
use pallet_transaction_payment::{ChargeTransactionPayment, FungibleAdapter};
use sp_runtime::{traits::One, BuildStorage, FixedU128};
use std::{cell::Cell, cell::RefCell, collections::BTreeMap};

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
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(2)]
    pub type TransactionPayment = pallet_transaction_payment;
    #[runtime::pallet_index(3)]
    pub type Allowance = opensystem_allowance;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

parameter_types! {
    pub Weights: BlockWeights = weights();
    pub Multiplier: FixedU128 = FixedU128::one();
}

fn weights() -> BlockWeights {
    let mut weights = BlockWeights::simple_max(Weight::from_parts(NORMAL, u64::MAX));
    for class in DispatchClass::all() {
        weights.per_class.get_mut(*class).base_extrinsic = Weight::from_parts(BASE, 0);
    }
    weights
}

/// What every transaction weighs and costs besides its call.
pub const BASE: u64 = 10;
/// What all normal transactions of a block weigh at most.
pub const NORMAL: u64 = 1_000_000;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type BlockWeights = Weights;
    type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type AccountStore = System;
}

#[derive_impl(pallet_transaction_payment::config_preludes::TestDefaultConfig)]
impl pallet_transaction_payment::Config for Test {
    type OnChargeTransaction = FungibleAdapter<Balances, ()>;
    type WeightToFee = IdentityFee<u64>;
    type LengthToFee = IdentityFee<u64>;
    type FeeMultiplierUpdate = pallet_transaction_payment::ConstFeeMultiplier<Multiplier>;
    type OperationalFeeMultiplier = ConstU8<5>;
}

thread_local! {
    static RULES: Cell<Rules> = const { Cell::new(RULES_AT_FIRST) };
    static PEOPLE: RefCell<BTreeMap<AccountId, Belonging>> = const { RefCell::new(BTreeMap::new()) };
}

/// A newcomer's limit grows from 1,000 to 10,000 units in a minute and a half; all comes back in a minute.
pub const RULES_AT_FIRST: Rules = Rules {
    full_units: 10_000,
    newcomer_units: 1_000,
    newcomer_millis: 90_000,
    recovery_millis: 60_000,
    reserved_percent: 40,
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

/// Who is a member, in memory.
pub struct People;

impl People {
    pub fn seat(account: AccountId, member: MemberId, joined: Moment, good: bool) {
        let of = Belonging {
            member,
            kind: Kind::Person,
            joined,
            good,
            good_since: joined,
        };
        PEOPLE.with_borrow_mut(|people| people.insert(account, of));
    }
}

impl Members<AccountId> for People {
    fn belonging(account: &AccountId) -> Option<Belonging> {
        PEOPLE.with_borrow(|people| people.get(account).copied())
    }

    fn belongs(member: MemberId) -> bool {
        PEOPLE.with_borrow(|people| people.values().any(|of| of.member == member))
    }

    fn can_vote(member: MemberId) -> bool {
        Self::belongs(member)
    }

    fn persons() -> u32 {
        PEOPLE.with_borrow(|people| u32::try_from(people.len()).expect("few people in a test"))
    }
}

/// In these tests a remark is what concerns one's own membership.
pub struct Remarks;

impl Contains<RuntimeCall> for Remarks {
    fn contains(call: &RuntimeCall) -> bool {
        matches!(call, RuntimeCall::System(frame_system::Call::remark { .. }))
    }
}

/// Every act weighs 480, and its transaction is 10 bytes long: it costs 500.
pub struct FiveHundred;

impl Quotes<AccountId, RuntimeCall> for FiveHundred {
    fn quote(_: &AccountId, _: RuntimeCall) -> (DispatchInfo, u32) {
        let info = DispatchInfo {
            call_weight: Weight::from_parts(480, 0),
            ..Default::default()
        };
        (info, 10)
    }
}

impl crate::Config for Test {
    type Clock = Clock;
    type Members = People;
    type Quotes = FiveHundred;
    type Rules = TestRules;
    type WayBack = Remarks;
    type WeightInfo = crate::weights::SubstrateWeight<Test>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<Test> for Helper {
    fn member() -> AccountId {
        Clock::set(Clock::START);
        ALICE
    }
}

/// The transaction extensions that matter here, as the runtime orders them.
pub type Extension = Ranked<
    Test,
    (
        frame_system::CheckNonce<Test>,
        frame_system::CheckWeight<Test>,
        WithinAllowance<Test, ChargeTransactionPayment<Test>>,
    ),
>;

pub fn extension(nonce: u32, tip: u64) -> Extension {
    (
        frame_system::CheckNonce::from(nonce),
        frame_system::CheckWeight::new(),
        ChargeTransactionPayment::from(tip).into(),
    )
        .into()
}

/// Member 0, from the beginning, without a coin.
pub const ALICE: AccountId = 1;
/// Member 1, joined just now, without a coin.
pub const NORA: AccountId = 2;
/// Member 2, not in good standing, without a coin.
pub const DORA: AccountId = 3;
/// No member, with coins.
pub const RICH: AccountId = 4;
/// Member 3, from the beginning, with coins.
pub const CARL: AccountId = 5;

/// What the rich begin with.
pub const COINS: u64 = 1_000_000;

pub fn genesis() -> sp_runtime::Storage {
    PEOPLE.with_borrow_mut(BTreeMap::clear);
    People::seat(ALICE, 0, 0, true);
    People::seat(NORA, 1, Clock::START, true);
    People::seat(DORA, 2, 0, false);
    People::seat(CARL, 3, 0, true);
    RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: vec![(RICH, COINS), (CARL, COINS)],
            ..Default::default()
        },
        allowance: crate::GenesisConfig {
            rules: Some(RULES_AT_FIRST),
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

/// Runs a test on that state, and every invariant after it. Members have the provider reference that their place gives them.
pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Allowance::check_invariants, || {
        for member in [ALICE, NORA, DORA] {
            System::inc_providers(&member);
        }
        test();
    });
}

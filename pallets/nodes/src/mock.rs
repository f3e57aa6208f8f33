// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of sessions and nodes: a session ends when a test says so; numbers from 50 on belong to nobody.

use crate as opensystem_nodes;
use frame_support::{
    derive_impl,
    traits::{ConstU32, ConstU64},
};
use opensystem_traits::{validator_account, Belonging, MemberId, Members};
use pallet_session::{historical, PeriodicSessions};
use sp_runtime::{impl_opaque_keys, testing::UintAuthorityId, traits::Convert, AccountId32, BuildStorage};
use std::cell::RefCell;

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
    pub type Nodes = opensystem_nodes;
    #[runtime::pallet_index(2)]
    pub type Session = pallet_session;
    #[runtime::pallet_index(3)]
    pub type Historical = pallet_session::historical;
    #[runtime::pallet_index(4)]
    pub type Balances = pallet_balances;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

impl_opaque_keys! {
    pub struct Keys {
        pub dummy: UintAuthorityId,
    }
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type AccountId = AccountId32;
    type Lookup = sp_runtime::traits::IdentityLookup<AccountId32>;
    type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type AccountStore = System;
}

pub struct Unidentified;

impl Convert<AccountId32, Option<()>> for Unidentified {
    fn convert(_: AccountId32) -> Option<()> {
        Some(())
    }
}

pub struct AccountItself;

impl Convert<AccountId32, Option<AccountId32>> for AccountItself {
    fn convert(account: AccountId32) -> Option<AccountId32> {
        Some(account)
    }
}

impl pallet_session::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type ValidatorId = AccountId32;
    type ValidatorIdOf = AccountItself;
    type ShouldEndSession = PeriodicSessions<ConstU64<1_000_000>, ConstU64<0>>;
    type NextSessionRotation = ();
    type SessionManager = historical::NoteHistoricalRoot<Self, Nodes>;
    type SessionHandler = pallet_session::TestSessionHandler;
    type Keys = Keys;
    type DisablingStrategy = pallet_session::disabling::UpToLimitDisablingStrategy;
    type WeightInfo = ();
    type Currency = Balances;
    type KeyDeposit = ConstU64<0>;
}

impl historical::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type FullIdentification = ();
    type FullIdentificationOf = Unidentified;
}

thread_local! {
    static GONE: RefCell<Vec<MemberId>> = const { RefCell::new(Vec::new()) };
}

pub struct Everybody;

impl Everybody {
    pub fn leaves(member: MemberId) {
        GONE.with_borrow_mut(|gone| gone.push(member));
    }
}

impl Members<AccountId32> for Everybody {
    fn belonging(_: &AccountId32) -> Option<Belonging> {
        None
    }

    fn belongs(member: MemberId) -> bool {
        GONE.with_borrow(|gone| !gone.contains(&member))
    }

    fn can_vote(_: MemberId) -> bool {
        false
    }

    fn persons() -> u32 {
        0
    }
}

impl crate::Config for Test {
    type Members = Everybody;
    type Floor = ConstU32<3>;
    type SessionsKept = ConstU32<4>;
}

/// Validators 0 to 3.
pub fn genesis() -> sp_runtime::Storage {
    GONE.with_borrow_mut(Vec::clear);
    let keys = |member: MemberId| {
        let account: AccountId32 = validator_account(member);
        (
            account.clone(),
            account,
            Keys {
                dummy: UintAuthorityId(member.into()),
            },
        )
    };
    RuntimeGenesisConfig {
        nodes: crate::GenesisConfig {
            validators: vec![0, 1, 2, 3],
            ..Default::default()
        },
        session: pallet_session::GenesisConfig {
            keys: (0..4).map(keys).collect(),
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Nodes::check_invariants, test);
}

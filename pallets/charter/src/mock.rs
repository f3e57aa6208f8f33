// SPDX-License-Identifier: AGPL-3.0-or-later
//! A runtime of the system and the charter alone: accounts below 100 are members under their own number, a parameter
//! is a number that must be even.

use crate as opensystem_charter;
use crate::{FoundingText, Timing};
use frame_support::{derive_impl, traits::AsEnsureOriginWithArg};
use frame_system::EnsureRoot;
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{Belonging, GovernedParameters, Kind, MemberId, Members};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::cell::Cell;

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Charter = opensystem_charter;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
}

pub struct Everybody;

impl Members<AccountId> for Everybody {
    fn belonging(account: &AccountId) -> Option<Belonging> {
        let member = MemberId::try_from(*account).ok().filter(|id| *id < 100)?;
        Some(Belonging {
            member,
            kind: Kind::Person,
            joined: 0,
            good: true,
            good_since: 0,
        })
    }

    fn belongs(member: MemberId) -> bool {
        member < 100
    }

    fn can_vote(member: MemberId) -> bool {
        member < 100
    }

    fn persons() -> u32 {
        100
    }
}

thread_local! {
    pub static PARAMETER: Cell<u32> = const { Cell::new(0) };
}

pub struct EvenNumber;

impl GovernedParameters for EvenNumber {
    type Parameter = u32;

    fn set(parameter: u32) -> DispatchResult {
        if parameter % 2 == 1 {
            return Err(DispatchError::Other("odd"));
        }
        PARAMETER.set(parameter);
        Ok(())
    }
}

impl crate::Config for Test {
    type AmendOrigin = EnsureRoot<AccountId>;
    type ParameterOrigin = AsEnsureOriginWithArg<EnsureRoot<AccountId>>;
    type Members = Everybody;
    type Clock = Clock;
    type Parameter = u32;
    type Parameters = EvenNumber;
    type WeightInfo = crate::weights::SubstrateWeight<Test>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, u32> for Helper {
    fn member() -> AccountId {
        7
    }

    fn parameter() -> u32 {
        2
    }
}

pub fn genesis() -> sp_runtime::Storage {
    PARAMETER.set(0);
    let text = FoundingText {
        language: "fr".into(),
        title: "Code social".into(),
        text: "Vivre ensemble.".into(),
    };
    RuntimeGenesisConfig {
        charter: crate::GenesisConfig {
            name: "Essai".into(),
            timing: Some(Timing {
                slot_millis: 1_000,
                epoch_slots: 20,
                day_millis: 120_000,
            }),
            texts: vec![text],
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .expect("the genesis is good")
}

pub fn run(test: impl FnOnce()) {
    opensystem_test_kit::run::<Test>(genesis(), Charter::check_invariants, test);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Every number of the runtime, with its unit and its reason; and the governed ones, which `pallet-parameters` keeps.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "a share of a number is at most the number"
)]

use crate::{AccountId, Balance, Balances, BlockNumber, Runtime, RuntimeHoldReason};
use frame_support::{
    dynamic_params::{dynamic_pallet_params, dynamic_params},
    parameter_types,
    traits::{Get, TypedGet},
    weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
};
use frame_system::limits::{BlockLength, BlockWeights};
use opensystem_charter::{EpochSlots, SlotMillis};
use opensystem_membership::{GovernedRules, Rules};
use opensystem_traits::{commons_account, GovernedParameters};
use pallet_parameters::Parameters as Stored;
use sp_runtime::{DispatchError, DispatchResult, Perbill};

/// Symbol of the coin. Wallets, specs and the metadata hash must agree on it: a test holds them together.
pub const TOKEN_SYMBOL: &str = "OSC";
/// Decimals of the coin.
pub const TOKEN_DECIMALS: u8 = 12;
/// Addresses begin with this; 42 until one is registered.
pub const SS58_PREFIX: u16 = 42;
/// Units of one coin.
pub const COIN: Balance = 1_000_000_000_000;
/// Balances below this are swept into the commons' pot: what keeps an account in the state.
pub const EXISTENTIAL_DEPOSIT: Balance = COIN / 1_000;
/// Sessions for which an equivocation can be proved.
pub const SESSIONS_KEPT: u32 = 28;
/// Seats below which the set of validators never falls: fewer than three cannot stand the loss of any.
pub const VALIDATORS_FLOOR: u32 = 3;
/// Validators at most.
pub const MAX_VALIDATORS: u32 = opensystem_nodes::MAX_SEATS;

/// What a byte kept in the state costs as a deposit.
const DEPOSIT_PER_BYTE: Balance = COIN / 100_000;
/// What an entry kept in the state costs as a deposit.
const DEPOSIT_PER_ITEM: Balance = COIN / 1_000;

const fn deposit(items: u32, bytes: u32) -> Balance {
    (items as Balance)
        .saturating_mul(DEPOSIT_PER_ITEM)
        .saturating_add((bytes as Balance).saturating_mul(DEPOSIT_PER_BYTE))
}

parameter_types! {
    /// Blocks whose hash is remembered: a mortal transaction lives at most as long.
    pub const BlockHashCount: BlockNumber = 4_096;
    pub const SS58Prefix: u16 = SS58_PREFIX;
    pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
    pub RuntimeBlockLength: BlockLength = BlockLength::builder()
        .max_length(5 * 1024 * 1024)
        .modify_max_length_for_class(frame_support::dispatch::DispatchClass::Normal, |most| {
            *most = NORMAL_SHARE * *most;
        })
        .build();
    /// A byte of a transaction costs this much.
    pub const LengthFee: Balance = COIN / 1_000_000;
    pub const MultisigDepositBase: Balance = deposit(1, 88);
    pub const MultisigDepositFactor: Balance = deposit(0, 32);
    pub const ProxyDepositBase: Balance = deposit(1, 8);
    pub const ProxyDepositFactor: Balance = deposit(0, 33);
    pub const AnnouncementDepositBase: Balance = deposit(1, 8);
    pub const AnnouncementDepositFactor: Balance = deposit(0, 66);
    pub const PreimageBaseDeposit: Balance = deposit(2, 64);
    pub const PreimageByteDeposit: Balance = deposit(0, 1);
    pub const PreimageHoldReason: RuntimeHoldReason =
        RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
    /// Share of a block that scheduled calls may take.
    pub MaximumSchedulerWeight: Weight = Perbill::from_percent(20) * PacedBlockWeights::get().max_block;
    pub MigrationServiceWeight: Weight = Perbill::from_percent(50) * PacedBlockWeights::get().max_block;
}

/// Normal calls may take three quarters of a block.
pub const NORMAL_SHARE: Perbill = Perbill::from_percent(75);

/// A block's weight follows the slot: at most two seconds, and at most a third of the slot.
pub struct PacedBlockWeights;

impl Get<BlockWeights> for PacedBlockWeights {
    fn get() -> BlockWeights {
        let millis = SlotMillis::<Runtime>::get().div_euclid(3).min(2_000);
        let time = WEIGHT_REF_TIME_PER_MILLIS.saturating_mul(millis);
        BlockWeights::with_sensible_defaults(Weight::from_parts(time, u64::MAX), NORMAL_SHARE)
    }
}

/// For how many slots an equivocation can be reported: as long as its session's root is kept.
pub struct ReportLongevity;

impl Get<u64> for ReportLongevity {
    fn get() -> u64 {
        EpochSlots::<Runtime>::get().saturating_mul(u64::from(SESSIONS_KEPT))
    }
}

/// The commons' pot: fees and dust go there from the first block.
pub struct CommonsPot;

impl TypedGet for CommonsPot {
    type Type = AccountId;
    fn get() -> AccountId {
        commons_account()
    }
}

/// Puts what nobody owns into the commons' pot.
pub type ToCommons = frame_support::traits::tokens::imbalance::ResolveTo<CommonsPot, Balances>;

/// The governed parameters, one value a pallet, so that a call reads all its numbers at once.
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod governed {
    use super::*;

    /// Membership.
    #[dynamic_pallet_params]
    #[codec(index = 0)]
    pub mod membership {
        /// Invitations, capacity, age, changes of key.
        #[codec(index = 0)]
        pub static Rules: opensystem_membership::Rules = opensystem_membership::Rules::DEFAULT;
    }

    /// What members do without fees.
    #[dynamic_pallet_params]
    #[codec(index = 1)]
    pub mod allowance {
        /// Limits and recovery.
        #[codec(index = 0)]
        pub static Rules: opensystem_allowance::Rules = opensystem_allowance::Rules::DEFAULT;
    }

    /// How much people may bring in to be decided, and what becomes of it.
    #[dynamic_pallet_params]
    #[codec(index = 2)]
    pub mod decisions {
        /// Limits and periods; the terms of votes stand in each area.
        #[codec(index = 0)]
        pub static Rules: opensystem_decisions::Rules = opensystem_decisions::Rules::DEFAULT;
    }

    /// How many doors of cooperations may stand open, and how much people write for all to read.
    #[dynamic_pallet_params]
    #[codec(index = 3)]
    pub mod cooperation {
        /// Limits.
        #[codec(index = 0)]
        pub static Rules: opensystem_cooperation::Rules = opensystem_cooperation::Rules::DEFAULT;
    }

    /// How what people do comes to count, and how income is shared.
    #[dynamic_pallet_params]
    #[codec(index = 4)]
    pub mod wealth {
        /// Limits and periods; those of each kind stand with it.
        #[codec(index = 0)]
        pub static Rules: opensystem_wealth::Rules = opensystem_wealth::Rules::DEFAULT;
    }
}

/// Membership's numbers, within their ranges whatever is stored.
pub struct MembershipRules;

impl Get<Rules> for MembershipRules {
    fn get() -> Rules {
        <governed::membership::Rules as Get<Rules>>::get().clamped()
    }
}

impl GovernedRules for MembershipRules {
    fn seed(rules: Rules) {
        store(membership_rules(rules));
    }
}

fn membership_rules(rules: Rules) -> RuntimeParameters {
    RuntimeParameters::Membership(governed::membership::Parameters::Rules(
        governed::membership::Rules,
        Some(rules),
    ))
}

/// The allowance's numbers, within their ranges whatever is stored.
pub struct AllowanceRules;

impl Get<opensystem_allowance::Rules> for AllowanceRules {
    fn get() -> opensystem_allowance::Rules {
        <governed::allowance::Rules as Get<opensystem_allowance::Rules>>::get().clamped()
    }
}

impl opensystem_allowance::GovernedRules for AllowanceRules {
    fn seed(rules: opensystem_allowance::Rules) {
        store(RuntimeParameters::Allowance(
            governed::allowance::Parameters::Rules(governed::allowance::Rules, Some(rules)),
        ));
    }
}

/// The numbers of decisions, within their ranges whatever is stored.
pub struct DecisionRules;

impl Get<opensystem_decisions::Rules> for DecisionRules {
    fn get() -> opensystem_decisions::Rules {
        <governed::decisions::Rules as Get<opensystem_decisions::Rules>>::get().clamped()
    }
}

impl opensystem_decisions::GovernedRules for DecisionRules {
    fn seed(rules: opensystem_decisions::Rules) {
        store(RuntimeParameters::Decisions(
            governed::decisions::Parameters::Rules(governed::decisions::Rules, Some(rules)),
        ));
    }
}

/// The numbers of cooperations, within their ranges whatever is stored.
pub struct CooperationRules;

impl Get<opensystem_cooperation::Rules> for CooperationRules {
    fn get() -> opensystem_cooperation::Rules {
        <governed::cooperation::Rules as Get<opensystem_cooperation::Rules>>::get().clamped()
    }
}

impl opensystem_cooperation::GovernedRules for CooperationRules {
    fn seed(rules: opensystem_cooperation::Rules) {
        store(RuntimeParameters::Cooperation(
            governed::cooperation::Parameters::Rules(governed::cooperation::Rules, Some(rules)),
        ));
    }
}

/// The numbers of wealth, within their ranges whatever is stored.
pub struct WealthRules;

impl Get<opensystem_wealth::Rules> for WealthRules {
    fn get() -> opensystem_wealth::Rules {
        <governed::wealth::Rules as Get<opensystem_wealth::Rules>>::get().clamped()
    }
}

impl opensystem_wealth::GovernedRules for WealthRules {
    fn seed(rules: opensystem_wealth::Rules) {
        store(RuntimeParameters::Wealth(governed::wealth::Parameters::Rules(
            governed::wealth::Rules,
            Some(rules),
        )));
    }
}

fn store(parameter: RuntimeParameters) {
    use frame_support::traits::dynamic_params::AggregatedKeyValue;
    let (key, value) = parameter.into_parts();
    Stored::<Runtime>::set(key, value);
}

/// Checks range and relations before a governed value comes into force.
pub struct Governed;

impl GovernedParameters for Governed {
    type Parameter = RuntimeParameters;

    fn set(parameter: RuntimeParameters) -> DispatchResult {
        check(&parameter).map_err(|(_, problem)| DispatchError::Other(problem))?;
        store(parameter);
        Ok(())
    }
}

/// Checks range and relations of a governed value; answers the field at fault and what it should be.
///
/// # Errors
/// The first field that does not fit.
pub fn check(parameter: &RuntimeParameters) -> Result<(), (&'static str, &'static str)> {
    // None is back to the default, which is within its ranges.
    match parameter {
        RuntimeParameters::Membership(governed::membership::Parameters::Rules(_, rules)) => {
            rules.map_or(Ok(()), |rules| rules.check())
        }
        RuntimeParameters::Allowance(governed::allowance::Parameters::Rules(_, rules)) => {
            rules.map_or(Ok(()), |rules| rules.check())
        }
        RuntimeParameters::Decisions(governed::decisions::Parameters::Rules(_, rules)) => {
            rules.map_or(Ok(()), |rules| rules.check())
        }
        RuntimeParameters::Cooperation(governed::cooperation::Parameters::Rules(_, rules)) => {
            rules.map_or(Ok(()), |rules| rules.check())
        }
        RuntimeParameters::Wealth(governed::wealth::Parameters::Rules(_, rules)) => {
            rules.map_or(Ok(()), |rules| rules.check())
        }
    }
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
    fn default() -> Self {
        membership_rules(Rules::DEFAULT)
    }
}

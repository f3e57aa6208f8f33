// SPDX-License-Identifier: AGPL-3.0-or-later
//! BABE makes blocks, GRANDPA makes them final, among the seats that `nodes` keeps; no stake.

use crate::{
    params::{self, ReportLongevity},
    AccountId, Babe, Balances, Historical, Membership, Nodes, Offences, Runtime, RuntimeCall, RuntimeEvent,
    Session, SessionKeys, UncheckedExtrinsic,
};
use frame_support::{
    parameter_types,
    traits::{ConstU128, ConstU32, ConstU64, KeyOwnerProofSystem},
};
use opensystem_charter::{EpochSlots, HalfSlotMillis, SlotMillis};
use opensystem_traits::{validator_account, Members};
use sp_core::crypto::KeyTypeId;
use sp_runtime::traits::{Convert, OpaqueKeys};

impl pallet_timestamp::Config for Runtime {
    type Moment = u64;
    type OnTimestampSet = Babe;
    type MinimumPeriod = HalfSlotMillis<Runtime>;
    type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_babe::Config for Runtime {
    type EpochDuration = EpochSlots<Runtime>;
    type ExpectedBlockTime = SlotMillis<Runtime>;
    type EpochChangeTrigger = pallet_babe::ExternalTrigger;
    type DisabledValidators = Session;
    type WeightInfo = ();
    type MaxAuthorities = ConstU32<{ params::MAX_VALIDATORS }>;
    type MaxNominators = ConstU32<0>;
    type KeyOwnerProof = <Historical as KeyOwnerProofSystem<(KeyTypeId, pallet_babe::AuthorityId)>>::Proof;
    type EquivocationReportSystem =
        pallet_babe::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_grandpa::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = ();
    type MaxAuthorities = ConstU32<{ params::MAX_VALIDATORS }>;
    type MaxNominators = ConstU32<0>;
    type MaxSetIdSessionEntries = ConstU64<{ params::SESSIONS_KEPT as u64 }>;
    type KeyOwnerProof = <Historical as KeyOwnerProofSystem<(KeyTypeId, pallet_grandpa::AuthorityId)>>::Proof;
    type EquivocationReportSystem =
        pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
    type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
    type EventHandler = ();
}

/// The account behind which a member validates: that of his number.
pub struct ValidatorOf;

impl Convert<AccountId, Option<AccountId>> for ValidatorOf {
    fn convert(account: AccountId) -> Option<AccountId> {
        <Membership as Members<AccountId>>::member_of(&account).map(validator_account::<AccountId>)
    }
}

/// A validator has nothing to be identified by but his account: there is no stake.
pub struct Unidentified;

impl Convert<AccountId, Option<()>> for Unidentified {
    fn convert(_validator: AccountId) -> Option<()> {
        Some(())
    }
}

impl pallet_session::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type ValidatorId = AccountId;
    type ValidatorIdOf = ValidatorOf;
    type ShouldEndSession = Babe;
    type NextSessionRotation = Babe;
    type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Nodes>;
    type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
    type Keys = SessionKeys;
    type DisablingStrategy = pallet_session::disabling::UpToLimitDisablingStrategy;
    type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
    type Currency = Balances;
    type KeyDeposit = ConstU128<0>;
}

impl pallet_session::historical::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type FullIdentification = ();
    type FullIdentificationOf = Unidentified;
}

impl pallet_offences::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
    type OnOffenceHandler = Nodes;
}

parameter_types! {
    pub const SessionsKept: u32 = params::SESSIONS_KEPT;
}

impl opensystem_nodes::Config for Runtime {
    type Members = Membership;
    type Floor = ConstU32<{ params::VALIDATORS_FLOOR }>;
    type SessionsKept = SessionsKept;
}

impl<C> frame_system::offchain::CreateTransactionBase<C> for Runtime
where
    RuntimeCall: From<C>,
{
    type Extrinsic = UncheckedExtrinsic;
    type RuntimeCall = RuntimeCall;
}

/// Reports of equivocations travel without a signature: their proof speaks for them.
impl<C> frame_system::offchain::CreateBare<C> for Runtime
where
    RuntimeCall: From<C>,
{
    fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
        UncheckedExtrinsic::new_bare(call)
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! FRAME's tools: batches, multisigs, proxies, preimages, the scheduler, parameters.

use crate::{
    origins::{Nobody, ProxyType},
    params, AccountId, Balances, OriginCaller, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
    System,
};
use frame_support::traits::{
    fungible::HoldConsideration, AsEnsureOriginWithArg, ConstU32, EqualPrivilegeOnly, LinearStoragePrice,
};
use sp_runtime::traits::BlakeTwo256;

impl pallet_utility::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PalletsOrigin = OriginCaller;
    type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

impl pallet_multisig::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = Balances;
    type DepositBase = params::MultisigDepositBase;
    type DepositFactor = params::MultisigDepositFactor;
    type MaxSignatories = ConstU32<100>;
    type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
    type BlockNumberProvider = System;
}

impl pallet_proxy::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = Balances;
    type ProxyType = ProxyType;
    type ProxyDepositBase = params::ProxyDepositBase;
    type ProxyDepositFactor = params::ProxyDepositFactor;
    type MaxProxies = ConstU32<16>;
    type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
    type MaxPending = ConstU32<16>;
    type CallHasher = BlakeTwo256;
    type AnnouncementDepositBase = params::AnnouncementDepositBase;
    type AnnouncementDepositFactor = params::AnnouncementDepositFactor;
    type BlockNumberProvider = System;
}

impl pallet_preimage::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
    type Currency = Balances;
    type ManagerOrigin = Nobody;
    type Consideration = HoldConsideration<
        AccountId,
        Balances,
        params::PreimageHoldReason,
        LinearStoragePrice<params::PreimageBaseDeposit, params::PreimageByteDeposit, crate::Balance>,
    >;
}

impl pallet_scheduler::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeOrigin = RuntimeOrigin;
    type PalletsOrigin = OriginCaller;
    type RuntimeCall = RuntimeCall;
    type MaximumWeight = params::MaximumSchedulerWeight;
    type ScheduleOrigin = Nobody;
    type OriginPrivilegeCmp = EqualPrivilegeOnly;
    type MaxScheduledPerBlock = ConstU32<50>;
    type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
    type Preimages = Preimage;
    type BlockNumberProvider = System;
}

impl pallet_parameters::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeParameters = params::RuntimeParameters;
    type AdminOrigin = AsEnsureOriginWithArg<Nobody>;
    type WeightInfo = ();
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Deciding together.

use crate::{origins::DecisionTable, params, Balances, Membership, Preimage, Runtime, Timestamp};

impl opensystem_decisions::Config for Runtime {
    type Members = Membership;
    type Clock = Timestamp;
    type DayMillis = opensystem_charter::DayMillis<Runtime>;
    type Preimages = Preimage;
    type Currency = Balances;
    type Lot = pallet_babe::RandomnessFromOneEpochAgo<Runtime>;
    type Table = DecisionTable;
    type Rules = params::DecisionRules;
    type WeightInfo = opensystem_decisions::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = super::membership::benchmark::Helper;
}

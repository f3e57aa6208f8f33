// SPDX-License-Identifier: AGPL-3.0-or-later
//! What people do counts, and what they earn together is shared.

use crate::{
    origins::{Disputes, Kinds},
    params, Balances, Cooperation, Membership, Runtime, Timestamp,
};

impl opensystem_wealth::Config for Runtime {
    type KindOrigin = Kinds;
    type SettleOrigin = Disputes;
    type Members = Membership;
    type Cooperations = Cooperation;
    type Currency = Balances;
    type Clock = Timestamp;
    type DayMillis = opensystem_charter::DayMillis<Runtime>;
    type Rules = params::WealthRules;
    type WeightInfo = opensystem_wealth::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = super::membership::benchmark::Helper;
}

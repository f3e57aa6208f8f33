// SPDX-License-Identifier: AGPL-3.0-or-later
//! Working together.

use crate::{params, Membership, Runtime, Timestamp, Wealth};

impl opensystem_cooperation::Config for Runtime {
    type Members = Membership;
    type Clock = Timestamp;
    type DayMillis = opensystem_charter::DayMillis<Runtime>;
    type PartnerLeft = Wealth;
    type Rules = params::CooperationRules;
    type WeightInfo = opensystem_cooperation::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = super::membership::benchmark::Helper;
}

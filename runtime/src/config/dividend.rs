// SPDX-License-Identifier: AGPL-3.0-or-later
//! A basic income.

use crate::{origins::Incomes, Balances, Membership, Runtime, RuntimeHoldReason, Timestamp};

impl opensystem_dividend::Config for Runtime {
    type FormulaOrigin = Incomes;
    type Members = Membership;
    type Currency = Balances;
    type RuntimeHoldReason = RuntimeHoldReason;
    type Clock = Timestamp;
    type DayMillis = opensystem_charter::DayMillis<Runtime>;
    type WeightInfo = opensystem_dividend::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = super::membership::benchmark::Helper;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Weights of the SDK's pallets as `scripts/bench` measured them on the machine that measured ours. Pallets that are not
//! here keep the weights that the SDK ships, measured by the same tool on its reference machine.

pub mod pallet_balances;

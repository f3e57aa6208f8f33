// SPDX-License-Identifier: AGPL-3.0-or-later
//! How each pallet is set up, one file a domain.

pub mod allowance;
pub mod consensus;
pub mod cooperation;
pub mod decisions;
pub mod dividend;
pub mod membership;
pub mod money;
pub mod system;
pub mod tools;
pub mod wealth;

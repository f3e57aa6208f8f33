// SPDX-License-Identifier: AGPL-3.0-or-later
//! Weights of `opensystem_charter`, **reckoned by hand, not yet measured**: accesses to the database as counted in the code, and an
//! execution time set high on purpose. `scripts/bench opensystem_charter` writes this file anew from measurements;
//! `cargo xtask weights --check` fails until it has.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What each call and step costs.
pub trait WeightInfo {
    /// `sign`
    fn sign() -> Weight;
    /// `amend`, `k` KiB of text
    fn amend(k: u32) -> Weight;
    /// `set_parameter`
    fn set_parameter() -> Weight;
}

/// With the runtime's own cost of the database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn sign() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(5, 2))
    }

    fn amend(k: u32) -> Weight {
        execution(k).saturating_add(T::DbWeight::get().reads_writes(2, 10))
    }

    fn set_parameter() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(1, 1))
    }
}

/// A quarter of a millisecond for the call, and ten microseconds for each KiB of text: several times what such calls
/// take elsewhere on the reference machine.
fn execution(kibibytes: u32) -> Weight {
    let text = u64::from(kibibytes).saturating_mul(10_000_000);
    Weight::from_parts(250_000_000u64.saturating_add(text), 0)
}

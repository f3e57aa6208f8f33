// SPDX-License-Identifier: AGPL-3.0-or-later
//! Weights of `opensystem_membership`, **reckoned by hand, not yet measured**: accesses to the database as counted in the code, and an
//! execution time set high on purpose. `scripts/bench opensystem_membership` writes this file anew from measurements;
//! `cargo xtask weights --check` fails until it has.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What each call and step costs.
pub trait WeightInfo {
    /// `invite`
    fn invite() -> Weight;
    /// `accept_invitation`
    fn accept_invitation() -> Weight;
    /// `decline`
    fn decline() -> Weight;
    /// `withdraw_invitation`
    fn withdraw_invitation() -> Weight;
    /// `leave`
    fn leave() -> Weight;
    /// `change_key`
    fn change_key() -> Weight;
    /// `stop_change_key`
    fn stop_change_key() -> Weight;
    /// `remove_exchange`
    fn remove_exchange() -> Weight;
    /// What the pool checks of a free call
    fn check_acceptance() -> Weight;
    /// One lapsed invitation cleared
    fn clear_lapsed() -> Weight;
    /// One change of key put into effect
    fn apply_key_change() -> Weight;
}

/// With the runtime's own cost of the database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn invite() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(7, 4))
    }

    fn accept_invitation() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(8, 7))
    }

    fn decline() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(5, 4))
    }

    fn withdraw_invitation() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(6, 4))
    }

    fn leave() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(5, 4))
    }

    fn change_key() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(6, 2))
    }

    fn stop_change_key() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(2, 1))
    }

    fn remove_exchange() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(3, 1))
    }

    fn check_acceptance() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(7, 0))
    }

    fn clear_lapsed() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(5, 4))
    }

    fn apply_key_change() -> Weight {
        execution(0).saturating_add(T::DbWeight::get().reads_writes(5, 5))
    }
}

/// A quarter of a millisecond for the call, and ten microseconds for each KiB of text: several times what such calls
/// take elsewhere on the reference machine.
fn execution(kibibytes: u32) -> Weight {
    let text = u64::from(kibibytes).saturating_mul(10_000_000);
    Weight::from_parts(250_000_000u64.saturating_add(text), 0)
}

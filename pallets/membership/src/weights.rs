// SPDX-License-Identifier: AGPL-3.0-or-later
//! NOT YET GENERATED: stands until `scripts/bench` has run once.
#![allow(missing_docs)]
use core::marker::PhantomData;
use frame_support::weights::Weight;

pub trait WeightInfo {
    fn invite() -> Weight;
    fn accept_invitation() -> Weight;
    fn decline() -> Weight;
    fn withdraw_invitation() -> Weight;
    fn leave() -> Weight;
    fn change_key() -> Weight;
    fn stop_change_key() -> Weight;
    fn remove_exchange() -> Weight;
    fn check_acceptance() -> Weight;
    fn clear_lapsed() -> Weight;
    fn apply_key_change() -> Weight;
}

pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn invite() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn accept_invitation() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn decline() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn withdraw_invitation() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn leave() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn change_key() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn stop_change_key() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn remove_exchange() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn check_acceptance() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn clear_lapsed() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn apply_key_change() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
}

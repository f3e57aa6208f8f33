// SPDX-License-Identifier: AGPL-3.0-or-later
//! NOT YET GENERATED: stands until `scripts/bench` has run once.
#![allow(missing_docs)]
use core::marker::PhantomData;
use frame_support::weights::Weight;

pub trait WeightInfo {
    fn sign() -> Weight;
    fn amend(k: u32) -> Weight;
    fn set_parameter() -> Weight;
}

pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn sign() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn amend(_k: u32) -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
    fn set_parameter() -> Weight {
        Weight::from_parts(50_000_000, 0)
    }
}

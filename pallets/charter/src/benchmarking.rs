// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call. `BenchmarkHelper` stands for what the runtime knows: a member, a parameter.

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{EnsureOrigin, EnsureOriginWithArg},
    BoundedVec,
};
use frame_system::RawOrigin;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<AccountId, Parameter> {
    /// An account that is a member.
    fn member() -> AccountId;
    /// A parameter with a value in its range.
    fn parameter() -> Parameter;
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn sign() {
        let who = T::BenchmarkHelper::member();
        let version = Current::<T>::get().saturating_add(1);
        Current::<T>::put(version);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), version);

        assert_eq!(Signatures::<T>::get(version), 1);
    }

    /// `k`: KiB of text.
    #[benchmark]
    fn amend(k: Linear<1, 512>) -> Result<(), BenchmarkError> {
        let origin = T::AmendOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let mut texts = Texts::default();
        let mut left = k.saturating_mul(1024) as usize;
        for tag in [b"aa", b"bb", b"cc", b"dd", b"ee", b"ff", b"gg", b"hh"] {
            let size = left.min(MAX_BODY_BYTES as usize);
            left = left.saturating_sub(size);
            if size > 0 {
                let text = Text {
                    title: BoundedVec::truncate_from(b"Code social".to_vec()),
                    body: BoundedVec::truncate_from(vec![b'a'; size]),
                };
                let _ = texts.try_push((BoundedVec::truncate_from(tag.to_vec()), text));
            }
        }
        let version = Current::<T>::get().saturating_add(1);

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, texts);

        assert_eq!(Current::<T>::get(), version);
        Ok(())
    }

    #[benchmark]
    fn set_parameter() -> Result<(), BenchmarkError> {
        let parameter = T::BenchmarkHelper::parameter();
        let origin = T::ParameterOrigin::try_successful_origin(&parameter);
        let origin = origin.map_err(|_| BenchmarkError::Weightless)?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameter.clone());

        frame_system::Pallet::<T>::assert_last_event(Event::<T>::ParameterSet { parameter }.into());
        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a free transaction costs besides its dispatch: looked at, taken from the allowance, settled.

use super::*;
use crate::WithinAllowance;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    weights::Weight,
};
use frame_system::RawOrigin;
use opensystem_traits::Members;
use pallet_transaction_payment::ChargeTransactionPayment;
use sp_runtime::traits::{AsTransactionAuthorizedOrigin, DispatchTransaction, Dispatchable};

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: Config> {
    /// A member in good standing who is no newcomer.
    fn member() -> T::AccountId;
}

#[benchmarks(where
    T: Config + Send + Sync,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    <T::RuntimeCall as Dispatchable>::RuntimeOrigin: AsTransactionAuthorizedOrigin,
)]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn within_allowance() {
        let who = T::BenchmarkHelper::member();
        let member = T::Members::member_of(&who).expect("he is a member; qed");
        let call: T::RuntimeCall = frame_system::Call::<T>::remark { remark: Vec::new() }.into();
        let info = DispatchInfo {
            call_weight: Weight::from_parts(1_000, 0),
            ..Default::default()
        };
        // Something is given back too.
        let done = PostDispatchInfo {
            actual_weight: Some(Weight::from_parts(10, 0)),
            pays_fee: Default::default(),
        };
        let extension = WithinAllowance::<T, _>::from(ChargeTransactionPayment::<T>::from(0u32.into()));

        #[block]
        {
            let ran = extension.test_run(RawOrigin::Signed(who).into(), &call, &info, 10, 0, |_| Ok(done));
            assert!(ran.is_ok_and(|dispatched| dispatched.is_ok()));
        }

        assert!(Used::<T>::get(member).used > 0);
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call, of the first thing that is done on a day, and of what a change of standing does, in their worst case: the
//! pot is shared in the same step, and what is paid comes both out of it and newly made.

use super::*;
use frame_benchmarking::v2::*;
use frame_support::traits::{
    fungible::{Inspect, Mutate},
    EnsureOrigin, Get, Hooks, Time,
};
use frame_system::RawOrigin;
use opensystem_traits::{commons_account, Kind, MemberId, Moment, OnStanding};
use sp_runtime::traits::SaturatedConversion;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: frame_system::Config> {
    /// Sets the clock.
    fn set_clock(now: Moment);
    /// The account of a person of this number, in good standing.
    fn person(number: MemberId) -> T::AccountId;
}

const START: Moment = 4_000_000_000_000;
const PERSON: MemberId = 7;
const OTHERS: u32 = 999;

fn pass<T: Config>(days: u64) {
    let now = T::Clock::now().saturating_add(T::DayMillis::get().saturating_mul(days));
    T::BenchmarkHelper::set_clock(now);
}

/// A person among a thousand who was given something newly made, and something of a pot that is about to be shared again.
fn begin<T: Config>() -> T::AccountId {
    T::BenchmarkHelper::set_clock(START);
    let who = T::BenchmarkHelper::person(PERSON);
    let plenty = T::Currency::minimum_balance()
        .saturated_into::<Coins>()
        .saturating_mul(1_000_000_000);
    let _ = T::Currency::mint_into(&commons_account(), plenty.saturated_into());
    let per_day = T::Currency::minimum_balance().saturated_into();
    BasisOf::<T>::put(Basis {
        persons: OTHERS,
        ..Basis::new(Formula::Fixed { per_day })
    });
    Pallet::<T>::gained(PERSON, Kind::Person);
    pass::<T>(1);
    let formula = Formula::Commons { share_ppm: 10_000 };
    let _ = Pallet::<T>::do_set_formula(formula);
    pass::<T>(1);
    let _ = Pallet::<T>::on_initialize(1u32.into());
    pass::<T>(1);
    who
}

#[benchmarks]
mod benches {
    use super::*;

    #[benchmark]
    fn claim() {
        let who = begin::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), PERSON);

        let basis = BasisOf::<T>::get();
        assert!(basis.minted > 0 && basis.last_share > 0);
        assert!(T::Currency::balance(&who).saturated_into::<Coins>() > basis.minted);
    }

    #[benchmark]
    fn set_formula() -> Result<(), BenchmarkError> {
        begin::<T>();
        let origin = T::FormulaOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
        let formula = Formula::Libre {
            per_day: 10,
            growth_ppm: 48_800,
            every_days: 182,
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, formula);

        assert_eq!(BasisOf::<T>::get().formula, formula);
        Ok(())
    }

    /// What is done before anything else on a day.
    #[benchmark]
    fn bring_up() {
        begin::<T>();
        let before = BasisOf::<T>::get();

        #[block]
        {
            Pallet::<T>::on_initialize(2u32.into());
        }

        assert_ne!(BasisOf::<T>::get(), before);
    }

    #[benchmark]
    fn gained() {
        begin::<T>();

        #[block]
        {
            <Pallet<T> as OnStanding>::gained(PERSON.saturating_add(1), Kind::Person);
        }

        assert!(Incomes::<T>::contains_key(PERSON.saturating_add(1)));
    }

    #[benchmark]
    fn lost() {
        begin::<T>();

        #[block]
        {
            <Pallet<T> as OnStanding>::lost(PERSON, Kind::Person);
        }

        assert!(Incomes::<T>::get(PERSON).is_some_and(|income| income.since.is_none()));
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

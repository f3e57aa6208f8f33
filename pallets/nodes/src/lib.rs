// SPDX-License-Identifier: AGPL-3.0-or-later
#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// What runs on the chain does not panic or wrap. (Lossy casts cannot be denied: the derives of codec cast an index.)
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::cast_sign_loss,
        clippy::arithmetic_side_effects
    )
)]

extern crate alloc;

mod invariants;
mod sessions;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;

#[frame_support::pallet]
pub mod pallet {
    use alloc::vec::Vec;
    use frame_support::pallet_prelude::*;
    #[cfg(feature = "try-runtime")]
    use frame_system::pallet_prelude::BlockNumberFor;
    use opensystem_traits::{MemberId, Members};
    use sp_staking::SessionIndex;

    /// Seats at most: what a session's rotation can go through.
    pub const MAX_SEATS: u32 = 100;

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config:
        frame_system::Config<RuntimeEvent: From<Event<Self>>>
        + pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
        + pallet_session::historical::Config<FullIdentification = ()>
    {
        // dependencies
        /// Who is a member.
        type Members: Members<Self::AccountId>;

        // limits and periods
        /// Seats below which the set never falls. Too low: a few offences leave the chain to very few. Too high: cheats
        /// stay in their seats, off duty.
        #[pallet::constant]
        type Floor: Get<u32>;
        /// Sessions for which an equivocation can still be proved. Older session roots are removed.
        #[pallet::constant]
        type SessionsKept: Get<SessionIndex>;
    }

    /// The members who validate, from the session after next on. Never empty, never twice the same.
    #[pallet::storage]
    pub type Seats<T: Config> = StorageValue<_, BoundedVec<MemberId, ConstU32<MAX_SEATS>>, ValueQuery>;

    /// Whether `Seats` changed since the last set was planned.
    #[pallet::storage]
    pub type SeatsChanged<T: Config> = StorageValue<_, bool, ValueQuery>;

    /// Offenders who are still in the set in force: put off duty again at every new session until they are gone from it.
    #[pallet::storage]
    pub type Offenders<T: Config> = StorageValue<_, BoundedVec<MemberId, ConstU32<MAX_SEATS>>, ValueQuery>;

    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// The numbers of the founders who validate from the first block.
        pub validators: Vec<MemberId>,
        #[serde(skip)]
        /// Carries the type.
        pub _phantom: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            let seats = self.validators.clone().try_into();
            Seats::<T>::put::<BoundedVec<_, _>>(
                seats.expect("a founding is checked before it reaches genesis"),
            );
        }
    }

    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A validator was proved to have cheated and is off duty.
        Offended {
            /// Whose seat.
            member: MemberId,
            /// In which session he cheated.
            session: SessionIndex,
        },
        /// A seat is taken away, from the session after next on.
        SeatLost {
            /// Whose.
            member: MemberId,
        },
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// The members who validate, from the session after next on.
        pub fn seats() -> Vec<MemberId> {
            Seats::<T>::get().into_inner()
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<frame_system::pallet_prelude::BlockNumberFor<T>> for Pallet<T> {
        #[cfg(feature = "try-runtime")]
        fn try_state(_now: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::check_invariants()
        }
    }
}

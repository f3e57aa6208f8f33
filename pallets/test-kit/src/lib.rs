// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the pallets' tests share: accounts, members, a clock, and a runner that checks invariants after every test.

mod people;

pub use people::People;

use opensystem_traits::Moment;
use sp_runtime::TryRuntimeError;
use std::cell::Cell;

/// The key of a person in tests.
pub type AccountId = u64;

thread_local! {
    static NOW: Cell<Moment> = const { Cell::new(0) };
}

/// A clock that tests set. Starts each [`run`] at [`Clock::START`].
pub struct Clock;

impl Clock {
    /// Some day in 2033.
    pub const START: Moment = 2_000_000_000_000;

    /// Sets the time, Unix milliseconds.
    pub fn set(now: Moment) {
        NOW.set(now);
    }

    /// Lets so many milliseconds pass.
    pub fn pass(millis: Moment) {
        NOW.set(NOW.get().saturating_add(millis));
    }
}

impl frame_support::traits::Time for Clock {
    type Moment = Moment;
    fn now() -> Moment {
        NOW.get()
    }
}

/// Runs a test on a fresh state built from `storage`, block 1, and then the invariants; panics with the one that
/// does not hold.
pub fn run<T: frame_system::Config>(
    storage: sp_runtime::Storage,
    invariants: impl FnOnce() -> Result<(), TryRuntimeError>,
    test: impl FnOnce(),
) {
    Clock::set(Clock::START);
    let mut externalities = sp_io::TestExternalities::new(storage);
    externalities.execute_with(|| {
        frame_system::Pallet::<T>::set_block_number(1u32.into());
        test();
        if let Err(broken) = invariants() {
            panic!("an invariant does not hold after the test: {broken:?}");
        }
    });
}

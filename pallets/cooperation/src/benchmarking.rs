// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call and of clearing, in their worst case: longest texts, the second signature, the wish that closes.

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::BoundedVec;
use frame_system::RawOrigin;
use opensystem_traits::{MemberId, Moment};

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: frame_system::Config> {
    /// Sets the clock.
    fn set_clock(now: Moment);
    /// The account of a person of this number, in good standing since the beginning.
    fn person(number: u32) -> T::AccountId;
    /// Has the person of this number leave the ecosystem.
    fn depart(number: u32);
}

const NOW: Moment = 4_000_000_000_000;
const ALICE: MemberId = 7;
const BOB: MemberId = 8;
const CHARLIE: MemberId = 9;

fn text() -> Text {
    BoundedVec::truncate_from(vec![b't'; MAX_TEXT_BYTES as usize])
}

fn content() -> Content {
    Content {
        title: BoundedVec::truncate_from(vec![b't'; MAX_TITLE_BYTES as usize]),
        text: text(),
        document: Some(Document {
            hash: Default::default(),
            uri: BoundedVec::truncate_from(vec![b'u'; MAX_URI_BYTES as usize]),
        }),
    }
}

/// The accounts of three members.
fn begin<T: Config>() -> [T::AccountId; 3] {
    T::BenchmarkHelper::set_clock(NOW);
    [ALICE, BOB, CHARLIE].map(T::BenchmarkHelper::person)
}

fn announced<T: Config>(announcer: &T::AccountId, invited: &[MemberId]) -> CooperationId {
    let id = NextId::<T>::get();
    let invited = BoundedVec::truncate_from(invited.to_vec());
    Pallet::<T>::do_announce(announcer, content(), invited).expect("she has places; qed");
    id
}

/// What Alice and Bob have signed.
fn founded<T: Config>(alice: &T::AccountId, bob: &T::AccountId) -> CooperationId {
    let id = announced::<T>(alice, &[BOB]);
    Pallet::<T>::do_join(bob, id, None).expect("he is invited; qed");
    id
}

fn is_closed<T: Config>(id: CooperationId) -> bool {
    Cooperations::<T>::get(id).is_some_and(|kept| matches!(kept.stage, Stage::Closed { .. }))
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// `k`: how many are invited.
    #[benchmark]
    fn announce(k: Linear<0, MAX_INVITED_AT_ONCE>) {
        let [alice, ..] = begin::<T>();
        let invited: Vec<MemberId> = (1_000..k.saturating_add(1_000)).collect();
        for member in &invited {
            T::BenchmarkHelper::person(*member);
        }

        #[extrinsic_call]
        _(
            RawOrigin::Signed(alice),
            content(),
            BoundedVec::truncate_from(invited),
        );

        assert_eq!(Cooperations::<T>::get(0).map(|kept| kept.invited), Some(k));
    }

    #[benchmark]
    fn withdraw_announcement() {
        let [alice, ..] = begin::<T>();
        let id = announced::<T>(&alice, &[BOB]);

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), id);

        assert!(!Cooperations::<T>::contains_key(id));
    }

    #[benchmark]
    fn join() {
        let [alice, bob, _] = begin::<T>();
        let id = announced::<T>(&alice, &[BOB]);

        #[extrinsic_call]
        _(RawOrigin::Signed(bob), id, None);

        assert!(Partners::<T>::contains_key(id, BOB));
    }

    #[benchmark]
    fn offer() {
        let [alice, bob, charlie] = begin::<T>();
        let id = founded::<T>(&alice, &bob);

        #[extrinsic_call]
        join(RawOrigin::Signed(charlie), id, Some(text()));

        assert!(Offers::<T>::contains_key(id, CHARLIE));
    }

    #[benchmark]
    fn welcome() {
        let [alice, bob, _] = begin::<T>();
        let id = announced::<T>(&alice, &[]);
        Pallet::<T>::do_join(&bob, id, Some(text())).expect("he may offer; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), id, BOB);

        assert!(Partners::<T>::contains_key(id, BOB));
    }

    #[benchmark]
    fn invite() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);

        #[extrinsic_call]
        welcome(RawOrigin::Signed(alice), id, CHARLIE);

        assert!(Invitations::<T>::contains_key(CHARLIE, id));
    }

    #[benchmark]
    fn decline() {
        let [alice, bob, charlie] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_join(&charlie, id, Some(text())).expect("he may offer; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), id, CHARLIE);

        assert!(!Offers::<T>::contains_key(id, CHARLIE));
    }

    #[benchmark]
    fn decline_invitation() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_welcome(&bob, id, CHARLIE).expect("he has no door yet; qed");

        #[extrinsic_call]
        decline(RawOrigin::Signed(alice), id, CHARLIE);

        assert!(!Invitations::<T>::contains_key(CHARLIE, id));
    }

    #[benchmark]
    fn report_milestone() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), id, text());

        assert_eq!(Head::<T>::get(), 2);
    }

    #[benchmark]
    fn ask_for_help() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), id, text());

        assert_eq!(Head::<T>::get(), 2);
    }

    /// The other one wants it closed, and is left alone.
    #[benchmark]
    fn leave() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_close(&alice, id, text()).expect("she has not said so yet; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(bob), id);

        assert!(is_closed::<T>(id));
    }

    #[benchmark]
    fn close() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_close(&alice, id, text()).expect("she has not said so yet; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(bob), id, text());

        assert!(is_closed::<T>(id));
    }

    #[benchmark]
    fn keep_open() {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_close(&alice, id, text()).expect("she has not said so yet; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), id);

        assert_eq!(Cooperations::<T>::get(id).map(|kept| kept.closers), Some(0));
    }

    #[benchmark]
    fn mark_read() {
        let [alice, ..] = begin::<T>();
        Head::<T>::put(100_000);

        #[extrinsic_call]
        _(RawOrigin::Signed(alice), 100_000);

        assert_eq!(Cursors::<T>::get(ALICE), 100_000);
    }

    #[benchmark]
    fn remove_departed() {
        let [alice, bob, charlie] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_close(&alice, id, text()).expect("she has not said so yet; qed");
        T::BenchmarkHelper::depart(BOB);

        #[extrinsic_call]
        _(RawOrigin::Signed(charlie), id, BOB);

        assert!(is_closed::<T>(id));
    }

    /// `n`: doors of a cooperation that is closed: an invitation, and offers.
    #[benchmark]
    fn clear_doors(n: Linear<1, { clearing::DOORS_AT_A_TIME }>) {
        let [alice, bob, _] = begin::<T>();
        let id = founded::<T>(&alice, &bob);
        Pallet::<T>::do_welcome(&bob, id, CHARLIE).expect("he has no door yet; qed");
        for member in 1_000..n.saturating_add(999) {
            let account = T::BenchmarkHelper::person(member);
            Pallet::<T>::do_join(&account, id, Some(text())).expect("he may offer; qed");
        }
        Pallet::<T>::do_leave(&bob, id).expect("he is a partner; qed");
        Pallet::<T>::do_leave(&alice, id).expect("she is a partner; qed");

        #[block]
        {
            Pallet::<T>::clear_doors(frame_support::weights::Weight::MAX);
        }

        assert_eq!(Offers::<T>::iter_prefix(id).count(), 0);
        assert_eq!(Invited::<T>::iter_prefix(id).count(), 0);
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

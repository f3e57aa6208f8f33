// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call and of each step that time takes, in their worst case: longest texts, a purse of eight kinds, a project
//! on whose behalf somebody attests.

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{
        fungible::{Inspect, Mutate},
        EnsureOrigin, Get,
    },
    BoundedVec,
};
use frame_system::RawOrigin;
use opensystem_traits::{
    commons_account,
    content::{Text, MAX_TEXT_BYTES},
    queue::Chronological,
    CooperationId, Cooperations, MemberId, Moment, OnPartnerLeft, OnStanding,
};
use sp_runtime::traits::SaturatedConversion;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: frame_system::Config> {
    /// Sets the clock.
    fn set_clock(now: Moment);
    /// The account of a person of this number, in good standing.
    fn person(number: MemberId) -> T::AccountId;
    /// Has a project of this number in good standing, represented by this person.
    fn project(number: MemberId, representative: MemberId);
    /// A cooperation of these partners, founded, and closed where it is not open.
    fn cooperation(partners: &[MemberId], open: bool) -> CooperationId;
}

const NOW: Moment = 4_000_000_000_000;
const AUTHOR: MemberId = 7;
const WITNESS: MemberId = 8;
const PROJECT: MemberId = 9;
/// The kinds in mutual credit.
const CREDITS: [KindId; 4] = [60, 61, 62, 63];
/// A member who left.
const GONE: MemberId = 10;

fn text() -> Text {
    BoundedVec::truncate_from(vec![b't'; MAX_TEXT_BYTES as usize])
}

fn kind(number: KindId) -> Kind {
    Kind {
        name: BoundedVec::truncate_from(vec![b'n'; MAX_NAME_BYTES as usize]),
        unit: BoundedVec::truncate_from(vec![b'u'; MAX_UNIT_BYTES as usize]),
        issuance: Issuance::Attested {
            per_day: 600,
            pair_whole: 2_400,
        },
        half_life_days: 365,
        points: u32::from(number).saturating_add(1),
        open: true,
    }
}

/// A kind that is given, in one way or the other.
fn given(issuance: Issuance) -> Kind {
    Kind {
        issuance,
        half_life_days: 0,
        points: 0,
        ..kind(0)
    }
}

fn keep<T: Config>(number: KindId, kind: Kind) {
    Pallet::<T>::keep_kind(number, kind).expect("there are few kinds in mutual credit; qed");
}

/// The last kinds are in mutual credit, as many as can be.
fn keep_credits<T: Config>() {
    let credit = given(Issuance::MutualCredit {
        per_partner: 120,
        most: 2_400,
    });
    for number in CREDITS {
        keep::<T>(number, credit.clone());
    }
}

/// All kinds that there can be, and an author and a witness who know each other well.
fn begin<T: Config>() -> (T::AccountId, T::AccountId) {
    T::BenchmarkHelper::set_clock(NOW);
    for number in 0..MAX_KINDS {
        keep::<T>(number, kind(number));
    }
    let people = (
        T::BenchmarkHelper::person(AUTHOR),
        T::BenchmarkHelper::person(WITNESS),
    );
    T::BenchmarkHelper::project(PROJECT, WITNESS);
    people
}

/// The two, the witness for a project, work together, on eight kinds, each contributed to.
fn together<T: Config>(open: bool) -> CooperationId {
    let cooperation = T::BenchmarkHelper::cooperation(&[AUTHOR, WITNESS, PROJECT], open);
    let mut purse = Pallet::<T>::purse_of(cooperation);
    for member in [AUTHOR, WITNESS] {
        let mut contribution = Contribution::default();
        for number in 0..8 {
            contribution.add(&mut purse, number, 1_000);
        }
        Contributions::<T>::insert(cooperation, member, contribution);
        ContributionsOf::<T>::insert(member, cooperation, ());
    }
    Purses::<T>::insert(cooperation, purse);
    cooperation
}

fn recorded<T: Config>(author: &T::AccountId, cooperation: Option<CooperationId>) -> RecordId {
    let id = NextId::<T>::get();
    Pallet::<T>::do_record(author, 0, 60, cooperation, text()).expect("there is room; qed");
    id
}

fn attested<T: Config>(
    author: &T::AccountId,
    witness: &T::AccountId,
    cooperation: Option<CooperationId>,
) -> RecordId {
    let id = recorded::<T>(author, cooperation);
    Pallet::<T>::do_attest(witness, id, cooperation.map(|_| PROJECT)).expect("he was there; qed");
    id
}

fn disputed<T: Config>(
    author: &T::AccountId,
    witness: &T::AccountId,
    cooperation: Option<CooperationId>,
) -> RecordId {
    let id = attested::<T>(author, witness, cooperation);
    Pallet::<T>::do_dispute(witness, id, text()).expect("it does not count yet; qed");
    id
}

/// Coins for a pot, far above what keeps it.
fn earn<T: Config>(cooperation: CooperationId) {
    for account in [T::Cooperations::pot(cooperation), commons_account()] {
        let least: u128 = T::Currency::minimum_balance().saturated_into();
        let coins = least.saturating_mul(1_000).saturated_into();
        T::Currency::set_balance(&account, coins);
    }
}

/// A cooperation whose income was shared by all its kinds.
fn shared<T: Config>() -> CooperationId {
    let cooperation = together::<T>(true);
    earn::<T>(cooperation);
    let mut purse = Pallet::<T>::purse_of(cooperation);
    let income = Pallet::<T>::unallocated(cooperation, &purse);
    let matrix = purse.matrix();
    assert!(purse.share(income, &matrix));
    Purses::<T>::insert(cooperation, purse);
    cooperation
}

/// Eight kinds, the last ones first.
fn other_matrix() -> Matrix {
    let entries: Vec<_> = (0..8u8).rev().map(|number| (number, 3)).collect();
    BoundedVec::truncate_from(entries)
}

/// Takes the step of a record.
fn step<T: Config>(id: RecordId) {
    let due = Records::<T>::get(id).and_then(|record| record.stage.due());
    let entry = Chronological::new(due.unwrap_or_default(), id.into());
    Agenda::<T>::remove(entry);
    Pallet::<T>::take_step(entry);
}

/// Has somebody who is no member owe something in every kind in mutual credit.
fn owe<T: Config>() {
    for kind in CREDITS {
        let account = Credit {
            balance: -60,
            exchanged: 60,
        };
        Credits::<T>::insert(GONE, kind, account);
        CreditTotals::<T>::insert(
            kind,
            CreditTotal {
                given: 60,
                ..CreditTotal::default()
            },
        );
    }
}

fn stage<T: Config>(id: RecordId) -> Option<Stage> {
    Records::<T>::get(id).map(|record| record.stage)
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn set_kind() {
        begin::<T>();
        keep_credits::<T>();
        // No kind has points: all are looked through.
        for number in 0..60 {
            Kinds::<T>::insert(
                number,
                Kind {
                    points: 0,
                    ..kind(number)
                },
            );
        }
        let origin =
            T::KindOrigin::try_successful_origin().expect("somebody says which kinds there are; qed");
        let mut kind = given(Issuance::Budget { a_month: 30 });
        kind.half_life_days = 182;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, 63, kind.clone());

        assert_eq!(Kinds::<T>::get(63), Some(kind));
        assert_eq!(CreditKinds::<T>::get().len(), 3);
    }

    #[benchmark]
    fn record() {
        let (author, _) = begin::<T>();
        let cooperation = together::<T>(true);
        recorded::<T>(&author, Some(cooperation));

        #[extrinsic_call]
        _(RawOrigin::Signed(author), 0, 60, Some(cooperation), text());

        assert_eq!(Authors::<T>::get(AUTHOR).open, 2);
    }

    #[benchmark]
    fn withdraw_record() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        attested::<T>(&author, &witness, Some(cooperation));
        let id = disputed::<T>(&author, &witness, Some(cooperation));

        #[extrinsic_call]
        _(RawOrigin::Signed(author), id);

        assert_eq!(stage::<T>(id), Some(Stage::Withdrawn { at: NOW }));
    }

    #[benchmark]
    fn attest() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        attested::<T>(&author, &witness, Some(cooperation));
        let id = recorded::<T>(&author, Some(cooperation));

        #[extrinsic_call]
        _(RawOrigin::Signed(witness), id, Some(PROJECT));

        assert!(matches!(stage::<T>(id), Some(Stage::Attested(_))));
    }

    #[benchmark]
    fn dispute() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        let id = attested::<T>(&author, &witness, Some(cooperation));

        #[extrinsic_call]
        _(RawOrigin::Signed(witness), id, text());

        assert!(matches!(stage::<T>(id), Some(Stage::Disputed { .. })));
    }

    #[benchmark]
    fn lift_dispute() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        let id = disputed::<T>(&author, &witness, Some(cooperation));
        Pallet::<T>::do_judge(&witness, id, true).expect("he is a partner; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(witness), id);

        assert!(matches!(stage::<T>(id), Some(Stage::Attested(_))));
    }

    #[benchmark]
    fn judge() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        let id = disputed::<T>(&author, &witness, Some(cooperation));
        Pallet::<T>::do_judge(&witness, id, true).expect("he is a partner; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(witness), id, false);

        assert_eq!(Disputes::<T>::get(id).map(|one| one.falls), Some(1));
    }

    #[benchmark]
    fn settle_record() {
        let (author, witness) = begin::<T>();
        let id = disputed::<T>(&author, &witness, None);
        let origin = T::SettleOrigin::try_successful_origin().expect("somebody settles disputes; qed");

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, true);

        assert!(matches!(stage::<T>(id), Some(Stage::Counted { .. })));
    }

    #[benchmark]
    fn wish_matrix() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        let before = BoundedVec::truncate_from(vec![(0, 5)]);
        Pallet::<T>::do_wish_matrix(&author, cooperation, before).expect("he is a partner; qed");
        Pallet::<T>::do_wish_matrix(&witness, cooperation, other_matrix()).expect("he is a partner; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(author), cooperation, other_matrix());

        assert_eq!(Pallet::<T>::purse_of(cooperation).round, 1);
    }

    #[benchmark]
    fn open_sharing() {
        let (author, _) = begin::<T>();
        let cooperation = together::<T>(true);
        earn::<T>(cooperation);

        #[extrinsic_call]
        _(RawOrigin::Signed(author), cooperation);

        assert!(Pallet::<T>::purse_of(cooperation).sharing.is_some());
    }

    #[benchmark]
    fn claim() {
        let (author, _) = begin::<T>();
        let cooperation = shared::<T>();
        let before = Pallet::<T>::purse_of(cooperation).allocated;

        #[extrinsic_call]
        _(RawOrigin::Signed(author), cooperation, AUTHOR);

        assert!(Pallet::<T>::purse_of(cooperation).allocated < before);
    }

    #[benchmark]
    fn partner_left() {
        let (author, _) = begin::<T>();
        let cooperation = together::<T>(true);
        Pallet::<T>::do_wish_matrix(&author, cooperation, other_matrix()).expect("he is a partner; qed");

        #[block]
        {
            <Pallet<T> as OnPartnerLeft>::partner_left(cooperation, AUTHOR);
        }

        assert!(!Wishes::<T>::contains_key(cooperation, AUTHOR));
    }

    /// To one who was thanked before, by one who thanked before.
    #[benchmark]
    fn thank() {
        let (author, witness) = begin::<T>();
        let mut kind = given(Issuance::Budget { a_month: 30 });
        kind.half_life_days = 365;
        keep::<T>(63, kind);
        for (from, to) in [(&author, PROJECT), (&witness, AUTHOR)] {
            Pallet::<T>::do_thank(from, 63, to, 7, text()).expect("he has thanks left; qed");
        }
        // A year and a day later there is much to reckon.
        let day = T::DayMillis::get();
        T::BenchmarkHelper::set_clock(NOW.saturating_add(day.saturating_mul(366)));

        #[extrinsic_call]
        _(RawOrigin::Signed(author), 63, PROJECT, 7, text());

        assert_eq!(Totals::<T>::get(63).ever, 21);
    }

    /// To one with whom he exchanged before.
    #[benchmark]
    fn give_time() {
        let (author, witness) = begin::<T>();
        keep_credits::<T>();
        for (from, to) in [(&author, PROJECT), (&witness, AUTHOR)] {
            Pallet::<T>::do_give_time(from, 63, Some(to), 7, text()).expect("he is known enough; qed");
        }

        #[extrinsic_call]
        _(RawOrigin::Signed(author), 63, Some(PROJECT), 7, text());

        assert_eq!(Credits::<T>::get(PROJECT, 63).balance, 14);
    }

    #[benchmark]
    fn write_off() {
        begin::<T>();
        keep_credits::<T>();
        owe::<T>();
        Pallet::<T>::leave_debts(GONE);
        let origin = T::SettleOrigin::try_successful_origin().expect("somebody writes debts off; qed");

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, 63, GONE);

        assert_eq!(CreditTotals::<T>::get(63).commons, -60);
    }

    /// He owes something in every kind.
    #[benchmark]
    fn left() {
        begin::<T>();
        keep_credits::<T>();
        owe::<T>();

        #[block]
        {
            <Pallet<T> as OnStanding>::left(GONE);
        }

        assert!(CREDITS
            .into_iter()
            .all(|kind| CreditTotals::<T>::get(kind).departed == 60));
    }

    #[benchmark]
    fn step_lapse() {
        let (author, witness) = begin::<T>();
        attested::<T>(&author, &witness, None);
        // Disputed outside cooperations: what was attested is given back, and voices are void.
        let id = disputed::<T>(&author, &witness, None);

        #[block]
        {
            step::<T>(id);
        }

        assert!(matches!(stage::<T>(id), Some(Stage::Lapsed { .. })));
    }

    #[benchmark]
    fn step_count() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        let id = attested::<T>(&author, &witness, Some(cooperation));

        #[block]
        {
            step::<T>(id);
        }

        assert!(matches!(stage::<T>(id), Some(Stage::Counted { .. })));
    }

    #[benchmark]
    fn step_judge() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        let id = disputed::<T>(&author, &witness, Some(cooperation));
        Pallet::<T>::do_judge(&witness, id, true).expect("he is a partner; qed");

        #[block]
        {
            step::<T>(id);
        }

        assert!(matches!(stage::<T>(id), Some(Stage::Counted { .. })));
    }

    /// A part by the matrix of then, the rest by that of now.
    #[benchmark]
    fn step_share() {
        let (author, witness) = begin::<T>();
        let cooperation = together::<T>(true);
        earn::<T>(cooperation);
        Pallet::<T>::do_open_sharing(&author, cooperation).expect("there is an income; qed");
        earn::<T>(cooperation);
        for who in [author, witness] {
            Pallet::<T>::do_wish_matrix(&who, cooperation, other_matrix()).expect("he is a partner; qed");
        }
        Purses::<T>::mutate_extant(cooperation, |purse| {
            if let Some(sharing) = &mut purse.sharing {
                sharing.income = sharing.income.div_euclid(2);
            }
        });
        let entry = Chronological::new(NOW, Pallet::<T>::subject_of_sharing(cooperation));

        #[block]
        {
            Pallet::<T>::take_step(entry);
        }

        assert!(Pallet::<T>::purse_of(cooperation).allocated > 0);
    }

    /// Everything goes to the commons' pot.
    #[benchmark]
    fn step_give() {
        begin::<T>();
        let cooperation = T::BenchmarkHelper::cooperation(&[AUTHOR, WITNESS], false);
        earn::<T>(cooperation);
        let author = T::BenchmarkHelper::person(AUTHOR);
        Pallet::<T>::do_open_sharing(&author, cooperation).expect("there is an income; qed");
        let entry = Chronological::new(NOW, Pallet::<T>::subject_of_sharing(cooperation));

        #[block]
        {
            Pallet::<T>::take_step(entry);
        }

        let purse = Pallet::<T>::purse_of(cooperation);
        assert_eq!(Pallet::<T>::unallocated(cooperation, &purse), 0);
    }

    /// `n`: voices.
    #[benchmark]
    fn clear_voices(n: Linear<1, { agenda::VOICES_AT_A_TIME }>) {
        let voice = Voice {
            says: Some((1, true)),
            lifted: false,
        };
        for member in 0..n {
            Voices::<T>::insert(9, member, voice);
        }
        Voids::<T>::insert(9, ());

        #[block]
        {
            Pallet::<T>::clear_voices(frame_support::weights::Weight::MAX);
        }

        assert_eq!(Voices::<T>::iter_prefix(9).count(), 0);
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

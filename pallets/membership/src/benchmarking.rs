// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call and of each step that time takes, in their worst case: longest texts, fullest lists, a
//! sponsor who is not of age and invites on his elder's capacity.

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{EnsureOrigin, Get, Time},
    BoundedVec,
};
use frame_system::RawOrigin;
use opensystem_traits::{queue::Chronological, Kind, MemberId, Moment, SocialCode};
use sp_core::H256;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<AccountId, Signature> {
    /// Sets the clock.
    fn set_clock(now: Moment);
    /// A key of its own, for signing.
    fn signer() -> AccountId;
    /// That key's signature.
    fn sign(signer: &AccountId, message: &[u8]) -> Signature;
}

const NOW: Moment = 4_000_000_000_000;

fn exchange() -> Exchange {
    Exchange {
        text: BoundedVec::truncate_from(vec![b'e'; 512]),
        document: Some(H256::repeat_byte(7)),
    }
}

fn name() -> Name {
    BoundedVec::truncate_from(vec![b'n'; 64])
}

/// Seats a person who joined at `joined` with `elder`, or his own number.
fn seat<T: Config>(index: u32, joined: Moment, elder: Option<MemberId>) -> (T::AccountId, MemberId) {
    let account: T::AccountId = account("member", index, 0);
    let founder = Founder {
        name: "Zoé".into(),
        account: account.clone(),
    };
    Pallet::<T>::found(&founder).expect("a fresh account; qed");
    let mut id = 0;
    Places::<T>::mutate(&account, |place| {
        if let Seat::Member(credential) = &mut place.seat {
            id = credential.id;
            credential.joined = joined;
            credential.elder = elder.unwrap_or(credential.id);
        }
    });
    (account, id)
}

/// An elder, and a young member whose elder he is.
fn sponsors<T: Config>() -> (T::AccountId, MemberId) {
    T::BenchmarkHelper::set_clock(NOW);
    let (_, elder) = seat::<T>(0, 0, None);
    let (young, _) = seat::<T>(1, NOW, Some(elder));
    (young, elder)
}

/// Fills the elder's list of pledges but for one, and the list of returning units.
fn fill_capacity<T: Config>(elder: MemberId) {
    Sponsorships::<T>::mutate(elder, |of| {
        for index in 1..MAX_OPEN {
            let invitee: T::AccountId = account("pledged", index, 0);
            let _ = of.open.try_push(Pledge {
                number: u32::MAX.saturating_sub(index),
                invitee,
            });
            of.give_back(NOW.saturating_sub(1));
        }
        of.spent = MAX_OPEN;
        of.since = NOW;
    });
}

/// Three other invitations at the invitee's place, and the one that matters: answers its identifier.
fn invited<T: Config>(young: &T::AccountId, elder: MemberId, invitee: &T::AccountId) -> InvitationId {
    let before = Sponsorships::<T>::get(elder).next;
    Pallet::<T>::do_invite(young, invitee.clone(), Kind::Project, exchange())
        .expect("capacity is there; qed");
    Places::<T>::mutate(invitee, |place| {
        for index in 0..MAX_INVITATIONS.saturating_sub(1) {
            let other = Invitation {
                id: u64::MAX.saturating_sub(u64::from(index)),
                sponsor: elder,
                kind: Kind::Person,
                exchange: exchange(),
                expires_at: Moment::MAX,
            };
            let _ = place.invitations.force_insert_keep_right(0, other);
        }
    });
    invitation_id(elder, before)
}

/// A young sponsor on an elder's all but exhausted capacity, and somebody whom he may invite.
fn before_inviting<T: Config>() -> (T::AccountId, T::AccountId) {
    let (young, elder) = sponsors::<T>();
    fill_capacity::<T>(elder);
    (young, account("invitee", 0, 0))
}

/// The same, and the invitee has four invitations; the identifier is that of the young sponsor's.
fn before_answering<T: Config>() -> (T::AccountId, T::AccountId, InvitationId) {
    let (young, elder) = sponsors::<T>();
    fill_capacity::<T>(elder);
    let invitee = account("invitee", 0, 0);
    let id = invited::<T>(&young, elder, &invitee);
    (young, invitee, id)
}

/// A member, and his number.
fn member<T: Config>() -> (T::AccountId, MemberId) {
    T::BenchmarkHelper::set_clock(NOW);
    seat::<T>(0, 0, None)
}

/// How somebody stands.
fn standing<T: Config>(who: &T::AccountId) -> Option<Standing> {
    Places::<T>::get(who).credential().map(|held| held.standing)
}

/// Has a member gone dormant.
fn rest<T: Config>(who: &T::AccountId) {
    Places::<T>::mutate(who, |place| {
        if let Seat::Member(credential) = &mut place.seat {
            credential.standing = Standing::Dormant;
        }
    });
    CensusOf::<T>::mutate(|census| census.move_one(Kind::Person, Standing::Good, Standing::Dormant));
}

/// Lets a member change to a key from now on.
fn announce<T: Config>(id: MemberId, new: &T::AccountId, effective_at: Moment, course: Course) {
    Members::<T>::mutate(id, |record| {
        if let Some(record) = record {
            record.key_change = Some(KeyChange {
                new: new.clone(),
                effective_at,
                course,
            });
        }
    });
}

fn reason() -> Reason {
    BoundedVec::truncate_from(vec![b'r'; MAX_REASON_BYTES as usize])
}

fn decided<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
    T::StandingOrigin::try_successful_origin().map_err(|()| BenchmarkError::Stop("nobody can take measures"))
}

/// A member whose sponsor answers for him, and for fifteen others already.
fn vouched<T: Config>() -> (T::AccountId, MemberId, MemberId) {
    T::BenchmarkHelper::set_clock(NOW);
    let (_, sponsor) = seat::<T>(0, 0, None);
    let (who, id) = seat::<T>(1, NOW, Some(sponsor));
    Members::<T>::mutate(id, |record| {
        if let Some(record) = record {
            record.sponsor = Some(sponsor);
            record.renewed = NOW;
        }
    });
    fill_capacity::<T>(sponsor);
    fill_capacity::<T>(id);
    Sponsorships::<T>::mutate(sponsor, |of| {
        for index in 1..MAX_OPEN {
            let member = MemberId::MAX.saturating_sub(index);
            let until = Moment::MAX;
            of.answer_for(Answer { member, until }, NOW);
        }
    });
    (who, id, sponsor)
}

/// As many persons as there can be representatives or guardians, from an index on, in rising order of numbers.
fn persons<T: Config>(first: u32) -> (Vec<T::AccountId>, Vec<MemberId>) {
    let all = first..first.saturating_add(MAX_REPRESENTATIVES);
    all.map(|index| seat::<T>(index, 0, None)).unzip()
}

/// A project with as many representatives as can be; one of them, and all.
fn project<T: Config>() -> (MemberId, T::AccountId, Vec<MemberId>) {
    let (_, id) = member::<T>();
    Members::<T>::mutate(id, |record| {
        let account = record.as_ref().map(|record| record.account.clone());
        if let Some(account) = account {
            Places::<T>::mutate(account, |place| {
                if let Seat::Member(credential) = &mut place.seat {
                    credential.kind = Kind::Project;
                }
            });
        }
    });
    let (accounts, numbers) = persons::<T>(10);
    Members::<T>::mutate(id, |record| {
        if let Some(record) = record {
            record.representatives = BoundedVec::truncate_from(numbers.clone());
        }
    });
    let one = accounts.into_iter().next().expect("there are eight; qed");
    (id, one, numbers)
}

/// A member with as many guardians as can be, all of whom must agree, and others to come; all but the first have said so.
fn guarded<T: Config>(says: Said<T::AccountId>) -> (MemberId, T::AccountId) {
    let (_, id) = member::<T>();
    let (accounts, numbers) = persons::<T>(10);
    let circle = Circle {
        threshold: MAX_GUARDIANS,
        guardians: BoundedVec::truncate_from(numbers.clone()),
    };
    let voices = numbers.into_iter().skip(1).map(|guardian| Voice {
        guardian,
        says: says.clone(),
    });
    let held = Guardianship {
        coming: Some(Coming {
            circle: circle.clone(),
            from: Moment::MAX,
        }),
        circle,
        voices: BoundedVec::truncate_from(voices.collect()),
    };
    Guardianships::<T>::insert(id, held);
    let first = accounts.into_iter().next().expect("there are eight; qed");
    (id, first)
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn invite() {
        let (young, invitee) = before_inviting::<T>();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(young),
            invitee.clone(),
            Kind::Person,
            exchange(),
        );

        assert_eq!(Places::<T>::get(invitee).invitations.len(), 1);
    }

    #[benchmark]
    fn accept_invitation() {
        let (_, invitee, id) = before_answering::<T>();
        let version = T::Charter::current_version();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(invitee.clone()),
            id,
            exchange().hash(),
            version,
            name(),
        );

        assert!(Places::<T>::get(invitee).credential().is_some());
    }

    #[benchmark]
    fn decline() {
        let (_, invitee, id) = before_answering::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(invitee.clone()), id);

        assert_eq!(
            Places::<T>::get(invitee).invitations.len(),
            MAX_INVITATIONS.saturating_sub(1) as usize
        );
    }

    #[benchmark]
    fn withdraw_invitation() {
        let (young, invitee, id) = before_answering::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(young), id);

        assert_eq!(
            Places::<T>::get(invitee).invitations.len(),
            MAX_INVITATIONS.saturating_sub(1) as usize
        );
    }

    #[benchmark]
    fn leave() {
        let (young, _) = before_inviting::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(young.clone()));

        assert!(Places::<T>::get(young).credential().is_none());
    }

    #[benchmark]
    fn change_key() {
        let (who, id) = member::<T>();
        let new = T::BenchmarkHelper::signer();
        let message = Pallet::<T>::change_key_message(id, 0, &new);
        // Wrapped as a wallet does it: the plain form is tried first.
        let wrapped: Vec<u8> = [b"<Bytes>".as_slice(), &message, b"</Bytes>"].concat();
        let proof = T::BenchmarkHelper::sign(&new, &wrapped);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), new.clone(), proof);

        assert_eq!(
            Members::<T>::get(id)
                .and_then(|of| of.key_change)
                .map(|change| change.new),
            Some(new)
        );
    }

    #[benchmark]
    fn stop_change_key() {
        let (who, id) = member::<T>();
        announce::<T>(id, &who, Moment::MAX, Course::Own);

        #[extrinsic_call]
        _(RawOrigin::Signed(who));

        assert!(Members::<T>::get(id).is_some_and(|of| of.key_change.is_none()));
    }

    #[benchmark]
    fn remove_exchange() {
        let (who, id) = member::<T>();
        Exchanges::<T>::insert(id, exchange());

        #[extrinsic_call]
        _(RawOrigin::Signed(who));

        assert!(!Exchanges::<T>::contains_key(id));
    }

    /// What the pool and the block check of a free call before it is dispatched.
    #[benchmark]
    fn check_acceptance() {
        let (_, invitee, id) = before_answering::<T>();
        let (version, name) = (T::Charter::current_version(), name());
        let checked;

        #[block]
        {
            checked = Pallet::<T>::check_acceptance(&invitee, id, exchange().hash(), version, &name).is_ok();
        }

        assert!(checked);
    }

    /// One lapsed invitation cleared.
    #[benchmark]
    fn clear_lapsed() {
        let (young, invitee) = before_inviting::<T>();
        Pallet::<T>::do_invite(&young, invitee.clone(), Kind::Person, exchange())
            .expect("capacity is there; qed");
        T::BenchmarkHelper::set_clock(NOW.saturating_add(T::Rules::get().invitation_millis));
        let now = T::Clock::now();

        #[block]
        {
            if let Some(key) = Expiries::<T>::iter_keys().find(|key| key.moment() <= now) {
                Pallet::<T>::clear_one(key);
            }
        }

        assert!(!Places::<T>::contains_key(invitee));
    }

    /// Back from dormancy.
    #[benchmark]
    fn renew() {
        let (who, id) = member::<T>();
        rest::<T>(&who);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        let place = Places::<T>::get(&who);
        assert!(place
            .credential()
            .is_some_and(|held| held.id == id && held.standing == Standing::Good));
    }

    /// One member who goes dormant.
    #[benchmark]
    fn remind() {
        let (who, id) = member::<T>();
        let rules = T::Rules::get();
        let late = NOW
            .saturating_add(rules.renewal_millis)
            .saturating_add(rules.grace_millis);
        Members::<T>::mutate(id, |record| {
            if let Some(record) = record {
                record.renewed = NOW;
            }
        });
        Renewals::<T>::insert(Chronological::new(late, id.into()), ());
        T::BenchmarkHelper::set_clock(late);

        #[block]
        {
            if let Some(key) = Renewals::<T>::iter_keys().next() {
                Renewals::<T>::remove(key);
                Pallet::<T>::remind_one(id, late);
            }
        }

        assert_eq!(standing::<T>(&who), Some(Standing::Dormant));
    }

    /// One member whose first renewal is entered into the queue: a founder, whose year begins now.
    #[benchmark]
    fn walk_first_renewals() {
        let (_, id) = member::<T>();

        #[block]
        {
            assert!(Pallet::<T>::enter_first(id, NOW));
        }

        assert_eq!(Renewals::<T>::iter_keys().count(), 1);
    }

    /// One change of key put into effect.
    #[benchmark]
    fn apply_key_change() {
        let (_, id) = member::<T>();
        let new: T::AccountId = account("new", 0, 0);
        announce::<T>(id, &new, NOW, Course::Own);
        KeyChanges::<T>::insert(Chronological::new(NOW, id.into()), ());

        #[block]
        {
            if let Some(key) = KeyChanges::<T>::iter_keys().next() {
                KeyChanges::<T>::remove(key);
                Pallet::<T>::apply_key_change(id, key.moment());
            }
        }

        assert!(Places::<T>::get(new).credential().is_some());
    }

    #[benchmark]
    fn warn() -> Result<(), BenchmarkError> {
        let (_, id, _) = vouched::<T>();
        let origin = decided::<T>()?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, reason());

        assert!(Sanctions::<T>::contains_key(id));
        Ok(())
    }

    #[benchmark]
    fn suspend() -> Result<(), BenchmarkError> {
        let (_, id, sponsor) = vouched::<T>();
        let origin = decided::<T>()?;
        let until = NOW.saturating_add(T::Rules::get().suspension_millis);

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, until, reason());

        assert!(Sponsorships::<T>::get(id).closed);
        assert_eq!(
            Sponsorships::<T>::get(sponsor).answering_for.len(),
            MAX_OPEN as usize
        );
        Ok(())
    }

    #[benchmark]
    fn exclude() -> Result<(), BenchmarkError> {
        let (who, id, _) = vouched::<T>();
        let origin = decided::<T>()?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, reason());

        assert_eq!(standing::<T>(&who), Some(Standing::Excluded));
        Ok(())
    }

    #[benchmark]
    fn lift() -> Result<(), BenchmarkError> {
        let (who, id, _) = vouched::<T>();
        Pallet::<T>::do_exclude(id, reason())?;
        let origin = decided::<T>()?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, NOW, reason());

        assert_eq!(standing::<T>(&who), Some(Standing::Good));
        Ok(())
    }

    /// A second appeal, after the first was dismissed.
    #[benchmark]
    fn appeal() -> Result<(), BenchmarkError> {
        let (who, id, _) = vouched::<T>();
        Pallet::<T>::do_exclude(id, reason())?;
        Pallet::<T>::do_appeal(&who, reason())?;
        Pallet::<T>::do_dismiss_appeal(id, NOW, reason())?;
        T::BenchmarkHelper::set_clock(NOW.saturating_add(T::Rules::get().appeal_millis));

        #[extrinsic_call]
        _(RawOrigin::Signed(who), reason());

        let held = Sanctions::<T>::get(id).and_then(|sanction| sanction.appeal);
        assert!(held.is_some_and(|held| held.dismissed.is_none()));
        Ok(())
    }

    #[benchmark]
    fn dismiss_appeal() -> Result<(), BenchmarkError> {
        let (who, id, _) = vouched::<T>();
        Pallet::<T>::do_exclude(id, reason())?;
        Pallet::<T>::do_appeal(&who, reason())?;
        let origin = decided::<T>()?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, NOW, reason());

        let held = Sanctions::<T>::get(id).and_then(|sanction| sanction.appeal);
        assert!(held.is_some_and(|held| held.dismissed.is_some()));
        Ok(())
    }

    /// A suspension that ends by itself.
    #[benchmark]
    fn end_sanction() -> Result<(), BenchmarkError> {
        let (who, id, _) = vouched::<T>();
        let until = NOW.saturating_add(1);
        Pallet::<T>::do_suspend(id, until, reason())?;
        T::BenchmarkHelper::set_clock(until);

        #[block]
        {
            if let Some(key) = SanctionEnds::<T>::iter_keys().next() {
                SanctionEnds::<T>::remove(key);
                Pallet::<T>::end_sanction(id, key.moment());
            }
        }

        assert_eq!(standing::<T>(&who), Some(Standing::Good));
        Ok(())
    }

    /// The last wish that was wanting, and eight others named.
    #[benchmark]
    fn name_representatives() {
        let (id, one, steering) = project::<T>();
        let (_, others) = persons::<T>(20);
        let wanted: Representatives = BoundedVec::truncate_from(others);
        let wishes = steering.into_iter().skip(1).map(|by| Wish {
            by,
            representatives: wanted.clone(),
        });
        Wishes::<T>::insert(id, BoundedVec::truncate_from(wishes.collect()));

        #[extrinsic_call]
        _(RawOrigin::Signed(one), id, wanted.clone());

        assert!(Members::<T>::get(id).is_some_and(|record| record.representatives == wanted));
    }

    #[benchmark]
    fn step_down() {
        let (id, one, steering) = project::<T>();
        let wishes = steering.into_iter().map(|by| Wish {
            by,
            representatives: BoundedVec::truncate_from(vec![by; MAX_REPRESENTATIVES as usize]),
        });
        Wishes::<T>::insert(id, BoundedVec::truncate_from(wishes.collect()));

        #[extrinsic_call]
        _(RawOrigin::Signed(one), id);

        let left = MAX_REPRESENTATIVES.saturating_sub(1) as usize;
        assert!(Members::<T>::get(id).is_some_and(|record| record.representatives.len() == left));
    }

    /// Without what is carried, which is weighed by itself.
    #[benchmark]
    fn act_for() {
        let (id, one, _) = project::<T>();
        let call: <T as frame_system::Config>::RuntimeCall =
            frame_system::Call::remark { remark: Vec::new() }.into();

        #[extrinsic_call]
        _(RawOrigin::Signed(one), id, alloc::boxed::Box::new(call));

        assert!(frame_system::Pallet::<T>::read_events_no_consensus().count() > 0);
    }

    /// Others in the place of eight.
    #[benchmark]
    fn set_guardians() {
        let says = Said::StopsGuardians { from: NOW };
        let (id, _) = guarded::<T>(says);
        let who = Members::<T>::get(id).expect("he was seated; qed").account;
        let (_, others) = persons::<T>(20);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(who),
            BoundedVec::truncate_from(others.clone()),
            MAX_GUARDIANS,
        );

        let coming = Guardianships::<T>::get(id).coming;
        assert!(coming.is_some_and(|coming| coming.circle.guardians.to_vec() == others));
    }

    /// The last approval that was wanting, in the place of a change that the present key announced.
    #[benchmark]
    fn approve_key() {
        let new = T::BenchmarkHelper::signer();
        let says = Said::Approves {
            new: new.clone(),
            key_epoch: 0,
        };
        let (id, guardian) = guarded::<T>(says);
        announce::<T>(id, &guardian, Moment::MAX, Course::Own);
        let message = Pallet::<T>::change_key_message(id, 0, &new);
        let wrapped: Vec<u8> = [b"<Bytes>".as_slice(), &message, b"</Bytes>"].concat();
        let proof = T::BenchmarkHelper::sign(&new, &wrapped);

        #[extrinsic_call]
        _(RawOrigin::Signed(guardian), id, new.clone(), proof);

        let change = Members::<T>::get(id).and_then(|of| of.key_change);
        assert!(change.is_some_and(|change| change.new == new && change.course == Course::Guarded));
    }

    /// The last guardian who was wanting: a change of key and other guardians are both stopped.
    #[benchmark]
    fn stop_key_change_of() {
        let new: T::AccountId = account("new", 0, 0);
        let says = Said::StopsKey {
            new: new.clone(),
            effective_at: Moment::MAX,
        };
        let (id, guardian) = guarded::<T>(says);
        announce::<T>(id, &new, Moment::MAX, Course::Own);

        #[extrinsic_call]
        _(RawOrigin::Signed(guardian), id);

        assert!(Members::<T>::get(id).is_some_and(|of| of.key_change.is_none()));
        assert!(Guardianships::<T>::get(id).coming.is_none());
    }

    /// Granted: the seat moves.
    #[benchmark]
    fn settle_key_change() -> Result<(), BenchmarkError> {
        let (_, id) = member::<T>();
        let new: T::AccountId = account("new", 0, 0);
        announce::<T>(id, &new, NOW, Course::Contested);
        let origin = decided::<T>()?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, new.clone(), true);

        assert!(Places::<T>::get(new).credential().is_some());
        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

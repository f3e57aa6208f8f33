// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call and of each step that time takes, in their worst case: longest texts, fullest lists, a
//! sponsor who is not of age and invites on his elder's capacity.

use super::*;
use crate::lifecycle::Chronological;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, traits::Time, BoundedVec};
use frame_system::RawOrigin;
use opensystem_traits::{Kind, MemberId, Moment, SocialCode};
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
fn announce<T: Config>(id: MemberId, new: &T::AccountId, effective_at: Moment) {
    Members::<T>::mutate(id, |record| {
        if let Some(record) = record {
            record.key_change = Some(KeyChange {
                new: new.clone(),
                effective_at,
            });
        }
    });
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
        announce::<T>(id, &who, Moment::MAX);

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

        let place = Places::<T>::get(&who);
        assert!(place
            .credential()
            .is_some_and(|held| held.standing == Standing::Dormant));
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
        announce::<T>(id, &new, NOW);
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

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of membership. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{
    split_invitation_id, Census, CensusOf, Config, Course, Exchanges, Expiries, FirstRenewals, Guardianships,
    KeyChanges, Members, Pallet, Places, Renewals, SanctionEnds, Sanctions, Seat, Sponsorships, Standing,
    Wishes,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{ensure, traits::Get};
use opensystem_traits::Kind;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        Self::numbers_have_no_gap()?;
        Self::census_is_exact()?;
        Self::places_and_members_agree()?;
        Self::invitations_are_pledged()?;
        Self::pledges_expire()?;
        Self::changes_of_key_fall_due()?;
        Self::renewals_come_up_once()?;
        Self::measures_hold()?;
        Self::the_steered_are_steered()?;
        Self::guardians_are_persons()?;
        ensure!(
            Exchanges::<T>::iter_keys().all(Members::<T>::contains_key),
            "membership: an exchange of nobody"
        );
        T::Rules::get()
            .check()
            .map_err(|_| TryRuntimeError::Other("membership: rules out of their ranges"))
    }

    fn numbers_have_no_gap() -> Result<(), TryRuntimeError> {
        let next = CensusOf::<T>::get().next_id;
        ensure!(
            Members::<T>::iter_keys().count() == next as usize,
            "membership: numbers have a gap"
        );
        ensure!(
            (0..next).all(Members::<T>::contains_key),
            "membership: a number is missing"
        );
        Ok(())
    }

    fn census_is_exact() -> Result<(), TryRuntimeError> {
        let mut counted = Census {
            next_id: CensusOf::<T>::get().next_id,
            ..Default::default()
        };
        for id in Members::<T>::iter_keys() {
            let view = Self::view_member(id).ok_or("membership: a member without a place")?;
            let count = counted.count(view.kind, view.standing);
            *count = count.saturating_add(1);
        }
        ensure!(counted == CensusOf::<T>::get(), "membership: the census is wrong");
        Ok(())
    }

    fn places_and_members_agree() -> Result<(), TryRuntimeError> {
        for (account, place) in Places::<T>::iter() {
            ensure!(!place.is_blank(), "membership: a blank place is stored");
            ensure!(
                frame_system::Pallet::<T>::providers(&account) > 0,
                "membership: a place without its provider reference"
            );
            match &place.seat {
                Seat::Member(credential) => {
                    let record = Members::<T>::get(credential.id).ok_or("membership: a seat of nobody")?;
                    ensure!(record.account == account, "membership: a seat at another's key");
                    ensure!(
                        record.departed.is_none(),
                        "membership: a departed member is seated"
                    );
                    ensure!(place.invitations.is_empty(), "membership: a member is invited");
                }
                Seat::Former(id) => {
                    ensure!(
                        Members::<T>::contains_key(id),
                        "membership: a former seat of nobody"
                    );
                }
                Seat::Vacant => {}
            }
        }
        let seated = Places::<T>::iter().filter_map(|(_, place)| place.credential().map(|held| held.id));
        let unique: BTreeSet<_> = seated.collect();
        let present = Members::<T>::iter()
            .filter(|(_, record)| record.departed.is_none())
            .count();
        ensure!(
            unique.len() == present,
            "membership: a present member has no seat, or two"
        );
        Ok(())
    }

    fn invitations_are_pledged() -> Result<(), TryRuntimeError> {
        for (account, place) in Places::<T>::iter() {
            for invitation in &place.invitations {
                let (payer, number) = split_invitation_id(invitation.id);
                let of = Sponsorships::<T>::get(payer);
                let pledged = of
                    .open
                    .iter()
                    .any(|pledge| pledge.number == number && pledge.invitee == account);
                ensure!(pledged, "membership: an invitation on nobody's capacity");
                ensure!(
                    number < of.next,
                    "membership: an invitation number to come is in use"
                );
            }
        }
        Ok(())
    }

    fn pledges_expire() -> Result<(), TryRuntimeError> {
        let expiring: BTreeSet<u64> = Expiries::<T>::iter_keys().map(|key| key.subject()).collect();
        for (payer, of) in Sponsorships::<T>::iter() {
            ensure!(
                Members::<T>::contains_key(payer),
                "membership: capacity of nobody"
            );
            for pledge in &of.open {
                let id = crate::invitation_id(payer, pledge.number);
                ensure!(expiring.contains(&id), "membership: a pledge that never lapses");
            }
        }
        Ok(())
    }

    /// Everybody who has not left renews one day: the cursor comes to him, or he stands in the queue; once.
    fn renewals_come_up_once() -> Result<(), TryRuntimeError> {
        let queued: Vec<u64> = Renewals::<T>::iter_keys().map(|key| key.subject()).collect();
        let unique: BTreeSet<u64> = queued.iter().copied().collect();
        ensure!(
            unique.len() == queued.len(),
            "membership: a renewal that comes up twice"
        );
        let first = FirstRenewals::<T>::get();
        ensure!(
            first <= CensusOf::<T>::get().next_id,
            "membership: first renewals of nobody"
        );
        for (_, place) in Places::<T>::iter() {
            let Some(credential) = place.credential() else {
                continue;
            };
            let comes_up = credential.id >= first || unique.contains(&credential.id.into());
            ensure!(comes_up, "membership: a renewal that never comes up");
        }
        Ok(())
    }

    /// The measure in force and the standing say the same; who is suspended or excluded invites nobody, and what ends does.
    fn measures_hold() -> Result<(), TryRuntimeError> {
        let ends: BTreeSet<(u64, u64)> = SanctionEnds::<T>::iter_keys()
            .map(|key| (key.moment(), key.subject()))
            .collect();
        for (id, sanction) in Sanctions::<T>::iter() {
            let until = sanction.measure.until();
            ensure!(
                until.is_none_or(|until| ends.contains(&(until, id.into()))),
                "membership: a measure that never ends"
            );
            ensure!(
                Members::<T>::get(id).is_some_and(|record| record.departed.is_none()),
                "membership: a measure against nobody"
            );
        }
        for (_, place) in Places::<T>::iter() {
            let Some(credential) = place.credential() else {
                continue;
            };
            let measured = Sanctions::<T>::get(credential.id).and_then(|held| held.measure.standing());
            let away = matches!(
                credential.standing,
                Standing::Suspended { .. } | Standing::Excluded
            );
            ensure!(
                measured == away.then_some(credential.standing),
                "membership: a standing without its measure, or a measure without its standing"
            );
            ensure!(
                Sponsorships::<T>::get(credential.id).closed == away,
                "membership: capacity is closed to whom it should be open, or open"
            );
        }
        for (_, of) in Sponsorships::<T>::iter() {
            for answer in &of.answering_for {
                let brought = Self::present(answer.member);
                // Who left while he was suspended is answered for until the time is over.
                ensure!(
                    brought.is_err()
                        || Sanctions::<T>::get(answer.member)
                            .is_some_and(|held| held.measure.standing().is_some()),
                    "membership: a sponsor answers for a member in good standing"
                );
            }
        }
        Ok(())
    }

    /// Projects and ecosystems are steered by persons, and persons by nobody.
    fn the_steered_are_steered() -> Result<(), TryRuntimeError> {
        let person = |id: &u32| Self::view_member(*id).is_some_and(|view| view.kind == Kind::Person);
        let rises = |ids: &[u32]| ids.windows(2).all(|pair| pair.first() < pair.last());
        for id in Members::<T>::iter_keys() {
            let view = Self::view_member(id).ok_or("membership: a member without a place")?;
            ensure!(
                view.representatives.is_empty() || view.kind != Kind::Person,
                "membership: a person who is steered"
            );
            ensure!(
                view.representatives.iter().all(person) && rises(&view.representatives),
                "membership: representatives are not distinct persons"
            );
            let wishes = Wishes::<T>::get(id);
            ensure!(
                wishes.iter().all(|wish| view.representatives.contains(&wish.by)),
                "membership: a wish of somebody who does not represent"
            );
        }
        Ok(())
    }

    fn guardians_are_persons() -> Result<(), TryRuntimeError> {
        for (id, held) in Guardianships::<T>::iter() {
            ensure!(Self::present(id).is_ok(), "membership: guardians of nobody");
            let coming = held.coming.map(|coming| coming.circle);
            ensure!(
                !held.circle.guardians.is_empty(),
                "membership: an empty circle is stored"
            );
            for circle in coming.iter().chain([&held.circle]) {
                let all = circle.guardians.len();
                let most = usize::try_from(circle.threshold).unwrap_or(usize::MAX);
                ensure!(
                    most <= all && (most == 0) == (all == 0) && !circle.guardians.contains(&id),
                    "membership: guardians who cannot agree, or one's own"
                );
            }
            ensure!(
                held.voices
                    .iter()
                    .all(|voice| held.circle.guardians.contains(&voice.guardian)),
                "membership: a word of somebody who is no guardian"
            );
        }
        Ok(())
    }

    fn changes_of_key_fall_due() -> Result<(), TryRuntimeError> {
        let due: BTreeSet<(u64, u64)> = KeyChanges::<T>::iter_keys()
            .map(|key| (key.moment(), key.subject()))
            .collect();
        for (id, record) in Members::<T>::iter() {
            // What is contested waits for its settlement, not for a day.
            if let Some(change) = record
                .key_change
                .filter(|change| change.course != Course::Contested)
            {
                ensure!(
                    due.contains(&(change.effective_at, id.into())),
                    "membership: a change of key that never falls due"
                );
            }
        }
        Ok(())
    }
}

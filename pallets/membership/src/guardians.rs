// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members whom a member trusts with his key: so many of them together can approve a new key when his is lost, and stop a
//! change that is not his doing. They hold nothing of his, and a key that they approve waits, so that the present key can
//! contest it; a contest is settled by decision.
//!
//! A thief who holds the key can choose other guardians, but those wait as long as a key that guardians approve, and longer
//! than a change of key: until then the former ones can stop both.

use crate::{
    Circle, Coming, Config, Course, Error, Event, Guardians, Guardianships, Members, Pallet, Places, Said,
    Voice,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use opensystem_traits::{MemberId, Moment};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_guardians(
        who: &T::AccountId,
        guardians: Guardians,
        threshold: u32,
    ) -> DispatchResult {
        let place = Places::<T>::get(who);
        let member = place.credential().ok_or(Error::<T>::NotMember)?.id;
        let now = T::Clock::now();
        let mut held = Self::guardianship_at(member, now);
        let circle = Self::circle(member, guardians, threshold, &held.circle)?;
        let from = if held.circle.guardians.is_empty() || held.circle == circle {
            held.circle = circle.clone();
            held.coming = None;
            now
        } else {
            let from = now.saturating_add(T::Rules::get().guardian_millis);
            held.coming = Some(Coming {
                circle: circle.clone(),
                from,
            });
            from
        };
        match held.circle.guardians.is_empty() {
            true => Guardianships::<T>::remove(member),
            false => Guardianships::<T>::insert(member, held),
        }
        Self::deposit_event(Event::GuardiansChosen {
            member,
            guardians: circle.guardians,
            threshold: circle.threshold,
            from,
        });
        Ok(())
    }

    /// The guardians that a member chose: apt ones, unless they are those in force already.
    fn circle(
        member: MemberId,
        guardians: Guardians,
        threshold: u32,
        present: &Circle,
    ) -> Result<Circle, Error<T>> {
        let guardians = Self::rising(guardians).ok_or(Error::GuardiansInvalid)?;
        let all = u32::try_from(guardians.len()).unwrap_or(u32::MAX);
        let chosen = Circle { guardians, threshold };
        if chosen == *present {
            return Ok(chosen);
        }
        let apt = |one: &MemberId| *one != member && Self::is_person_in_good_standing(*one);
        ensure!(chosen.guardians.iter().all(apt), Error::GuardiansInvalid);
        let fits = match all {
            0 => threshold == 0,
            _ => (1..=all).contains(&threshold),
        };
        ensure!(fits, Error::ThresholdInvalid);
        Ok(chosen)
    }

    /// A member's guardians as they are at a moment.
    pub(crate) fn guardianship_at(member: MemberId, now: Moment) -> crate::Guardianship<T::AccountId> {
        let mut held = Guardianships::<T>::get(member);
        if let Some(coming) = held.coming.take_if(|coming| coming.from <= now) {
            held.circle = coming.circle;
            held.voices.truncate(0);
        }
        held
    }

    pub(crate) fn do_approve_key(
        who: &T::AccountId,
        member: MemberId,
        new: T::AccountId,
        proof: &T::Signature,
    ) -> DispatchResult {
        let guardian = Self::signer_in_good_standing(who)?;
        let (record, _) = Self::present(member)?;
        ensure!(new != record.account, Error::<T>::SameKey);
        ensure!(
            Places::<T>::get(&new).credential().is_none(),
            Error::<T>::AlreadyMember
        );
        let waiting = record.key_change.as_ref().map(|change| change.course);
        ensure!(
            waiting.is_none_or(|course| course == Course::Own),
            Error::<T>::KeyChangePending
        );
        ensure!(
            Self::agrees(&new, member, record.key_epoch, proof),
            Error::<T>::ProofInvalid
        );
        let says = Said::Approves {
            new: new.clone(),
            key_epoch: record.key_epoch,
        };
        let agreed = Self::hear(member, guardian, says)?;
        Self::deposit_event(Event::KeyApproved {
            member,
            guardian,
            new: new.clone(),
        });
        if agreed {
            if waiting.is_some() {
                Self::deposit_event(Event::KeyChangeStopped { member });
            }
            let wait = T::Rules::get().guardian_millis;
            Self::announce_key(member, record, new, Course::Guarded, wait);
        }
        Ok(())
    }

    pub(crate) fn do_stop_key_change_of(who: &T::AccountId, member: MemberId) -> DispatchResult {
        let guardian = Self::signer_in_good_standing(who)?;
        let (mut record, _) = Self::present(member)?;
        let coming = Self::guardianship_at(member, T::Clock::now()).coming;
        let says = match (&record.key_change, &coming) {
            (Some(change), _) => Said::StopsKey {
                new: change.new.clone(),
                effective_at: change.effective_at,
            },
            (None, Some(coming)) => Said::StopsGuardians { from: coming.from },
            (None, None) => return Err(Error::<T>::NoKeyChange.into()),
        };
        let agreed = Self::hear(member, guardian, says)?;
        Self::deposit_event(Event::StopAsked { member, guardian });
        if !agreed {
            return Ok(());
        }
        if record.key_change.take().is_some() {
            Members::<T>::insert(member, record);
            Self::deposit_event(Event::KeyChangeStopped { member });
        }
        if coming.is_some() {
            Guardianships::<T>::mutate(member, |held| held.coming = None);
            Self::deposit_event(Event::GuardiansKept { member });
        }
        Ok(())
    }

    /// Notes a guardian's word; whether enough of those in good standing say the same, whereupon all words are forgotten.
    fn hear(member: MemberId, guardian: MemberId, says: Said<T::AccountId>) -> Result<bool, Error<T>> {
        let mut held = Self::guardianship_at(member, T::Clock::now());
        ensure!(held.circle.guardians.contains(&guardian), Error::NotGuardian);
        held.voices
            .retain(|voice| voice.guardian != guardian && Self::is_person_in_good_standing(voice.guardian));
        // There are never more guardians than there is room for words.
        let _ = held.voices.try_push(Voice {
            guardian,
            says: says.clone(),
        });
        let agreeing = held.voices.iter().filter(|voice| voice.says == says).count();
        let agreed = agreeing >= usize::try_from(held.circle.threshold).unwrap_or(usize::MAX);
        if agreed {
            held.voices.truncate(0);
        }
        Guardianships::<T>::insert(member, held);
        Ok(agreed)
    }
}

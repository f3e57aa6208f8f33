// SPDX-License-Identifier: AGPL-3.0-or-later
//! Graduated measures against a member — warning, suspension, exclusion —, his appeal, and the ways back.
//!
//! One measure is in force against a member at a time. A harsher one takes the place of a milder one. Warnings and
//! suspensions end by themselves; whatever is in force can be lifted, which is also how an appeal is granted.

use crate::{
    capacity::Answer, Appeal, CensusOf, Config, Credential, Dismissal, Error, Event, Measure, MemberRecord,
    Members, Pallet, Place, Places, Reason, Sanction, SanctionEnds, Sanctions, Seat, Sponsorships, Standing,
    WeightInfo,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
    weights::WeightMeter,
};
use opensystem_traits::{queue::Chronological, text::is_plain_text, MemberId, Moment, OnStanding};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_warn(member: MemberId, reason: Reason) -> DispatchResult {
        let until = T::Clock::now().saturating_add(T::Rules::get().warning_millis);
        Self::impose(member, Measure::Warning { until }, reason.clone())?;
        Self::deposit_event(Event::Warned {
            member,
            until,
            reason,
        });
        Ok(())
    }

    pub(crate) fn do_suspend(member: MemberId, until: Moment, reason: Reason) -> DispatchResult {
        let now = T::Clock::now();
        let latest = now.saturating_add(T::Rules::get().suspension_millis);
        ensure!(until > now && until <= latest, Error::<T>::SuspensionOutOfRange);
        Self::impose(member, Measure::Suspension { until }, reason.clone())?;
        Self::deposit_event(Event::Suspended {
            member,
            until,
            reason,
        });
        Ok(())
    }

    pub(crate) fn do_exclude(member: MemberId, reason: Reason) -> DispatchResult {
        Self::impose(member, Measure::Exclusion, reason.clone())?;
        Self::deposit_event(Event::Excluded { member, reason });
        Ok(())
    }

    pub(crate) fn do_lift(member: MemberId, taken_at: Moment, reason: Reason) -> DispatchResult {
        Self::ensure_reason(&reason)?;
        let sanction = Sanctions::<T>::get(member).filter(|sanction| sanction.at == taken_at);
        let sanction = sanction.ok_or(Error::<T>::NoSanction)?;
        Self::relieve(member, &sanction.measure)?;
        Self::deposit_event(Event::SanctionLifted { member, reason });
        Ok(())
    }

    pub(crate) fn do_appeal(who: &T::AccountId, reason: Reason) -> DispatchResult {
        Self::ensure_reason(&reason)?;
        let place = Places::<T>::get(who);
        let member = place.credential().ok_or(Error::<T>::NotMember)?.id;
        let now = T::Clock::now();
        Sanctions::<T>::try_mutate(member, |sanction| {
            let sanction = sanction.as_mut().ok_or(Error::<T>::NoSanction)?;
            if let Some(earlier) = &sanction.appeal {
                let dismissed = earlier.dismissed.as_ref().ok_or(Error::<T>::AppealPending)?;
                ensure!(now >= dismissed.again_at, Error::<T>::AppealTooSoon);
            }
            sanction.appeal = Some(Appeal {
                reason: reason.clone(),
                at: now,
                dismissed: None,
            });
            Ok::<_, Error<T>>(())
        })?;
        Self::deposit_event(Event::Appealed { member, reason });
        Ok(())
    }

    pub(crate) fn do_dismiss_appeal(member: MemberId, made_at: Moment, reason: Reason) -> DispatchResult {
        Self::ensure_reason(&reason)?;
        let at = T::Clock::now();
        Sanctions::<T>::try_mutate(member, |sanction| {
            let appeal = sanction.as_mut().and_then(|held| held.appeal.as_mut());
            let appeal = appeal.filter(|appeal| appeal.at == made_at && appeal.dismissed.is_none());
            appeal.ok_or(Error::<T>::NoAppeal)?.dismissed = Some(Dismissal {
                reason: reason.clone(),
                at,
                again_at: at.saturating_add(T::Rules::get().appeal_millis),
            });
            Ok::<_, Error<T>>(())
        })?;
        Self::deposit_event(Event::AppealDismissed { member, reason });
        Ok(())
    }

    fn ensure_reason(reason: &Reason) -> Result<(), Error<T>> {
        ensure!(is_plain_text(reason), Error::ReasonInvalid);
        Ok(())
    }

    /// A member who has not departed, with his place.
    pub(crate) fn present(member: MemberId) -> Result<(MemberRecord<T::AccountId>, Place), Error<T>> {
        let record = Members::<T>::get(member).filter(|record| record.departed.is_none());
        let record = record.ok_or(Error::MemberNotFound)?;
        let place = Places::<T>::get(&record.account);
        Ok((record, place))
    }

    /// Puts a measure into force: the member's standing, what he can invite, and who answers for him.
    fn impose(member: MemberId, measure: Measure, reason: Reason) -> DispatchResult {
        Self::ensure_reason(&reason)?;
        let (record, mut place) = Self::present(member)?;
        let Seat::Member(credential) = &mut place.seat else {
            return Err(Error::<T>::MemberNotFound.into());
        };
        let held = Sanctions::<T>::get(member);
        let milder = held.as_ref().is_none_or(|held| measure.replaces(&held.measure));
        ensure!(milder, Error::<T>::HarsherInForce);

        let now = T::Clock::now();
        if let Some(standing) = measure.standing() {
            Self::restand(credential, standing);
            Sponsorships::<T>::mutate(member, |of| of.closed = true);
            let until = credential
                .joined
                .saturating_add(T::Rules::get().accountability_millis);
            if let Some(sponsor) = record.sponsor.filter(|_| until > now) {
                Sponsorships::<T>::mutate(sponsor, |of| of.answer_for(Answer { member, until }, now));
            }
            Places::<T>::insert(&record.account, place);
        }
        if let Some(until) = measure.until() {
            SanctionEnds::<T>::insert(Chronological::new(until, member.into()), ());
        }
        let sanction = Sanction {
            measure,
            reason,
            at: now,
            // What waits for an answer goes on waiting.
            appeal: held
                .and_then(|held| held.appeal)
                .filter(|appeal| appeal.dismissed.is_none()),
        };
        Sanctions::<T>::insert(member, sanction);
        Ok(())
    }

    fn restand(credential: &mut Credential, to: Standing) {
        let Credential { id, kind, .. } = *credential;
        CensusOf::<T>::mutate(|census| census.move_one(kind, credential.standing, to));
        match (credential.standing == Standing::Good, to == Standing::Good) {
            (true, false) => T::OnStanding::lost(id, kind),
            (false, true) => T::OnStanding::gained(id, kind),
            _ => {}
        }
        credential.standing = to;
    }

    /// Takes the measure in force away, and all that came with it. Who should have renewed meanwhile comes back dormant,
    /// one renewal away.
    fn relieve(member: MemberId, measure: &Measure) -> Result<(), Error<T>> {
        Sanctions::<T>::remove(member);
        if measure.standing().is_none() {
            return Ok(());
        }
        let (record, mut place) = Self::present(member)?;
        let Seat::Member(credential) = &mut place.seat else {
            return Err(Error::MemberNotFound);
        };
        let now = T::Clock::now();
        let renewal = Self::renewal_of(&record, &T::Rules::get());
        let standing = match renewal.is_some_and(|renewal| renewal.dormant_at <= now) {
            true => Standing::Dormant,
            false => Standing::Good,
        };
        Self::restand(credential, standing);
        credential.good_since = now;
        Places::<T>::insert(&record.account, place);
        Sponsorships::<T>::mutate(member, |of| of.closed = false);
        if let Some(sponsor) = record.sponsor {
            Sponsorships::<T>::mutate(sponsor, |of| of.answer_no_more_for(member));
        }
        Ok(())
    }

    /// Ends warnings and suspensions whose day has come, earliest first. What does not fit waits in its order.
    pub(crate) fn end_sanctions(meter: &mut WeightMeter) {
        Self::take_due(
            meter,
            T::WeightInfo::end_sanction().saturating_add(T::OnStanding::gained_weight()),
            SanctionEnds::<T>::iter_keys,
            |key| {
                SanctionEnds::<T>::remove(key);
                if let Some(member) = key.member() {
                    Self::end_sanction(member, key.moment());
                }
            },
        );
    }

    /// Ends the measure that ends at `at`, if it is still the one in force.
    pub(crate) fn end_sanction(member: MemberId, at: Moment) {
        let measure = Sanctions::<T>::get(member).map(|sanction| sanction.measure);
        let Some(measure) = measure.filter(|measure| measure.until() == Some(at)) else {
            return;
        };
        if Self::relieve(member, &measure).is_ok() {
            Self::deposit_event(Event::SanctionEnded { member });
        }
    }
}

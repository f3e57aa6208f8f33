// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was attested can be disputed before it counts. In a cooperation the other partners judge; outside, a decision settles it.
//!
//! A dispute stops the clock: where it is lifted, as much of the time to dispute is left as there was. So a friend who disputes
//! something and lifts that at the last moment spares it nobody else's objection; and who lifted a dispute does not dispute the same
//! again, so that nobody holds a record up for ever.

use crate::{
    Attestation, Config, Dispute, Disputes, Error, Event, Pallet, Record, RecordId, Rules, Stage, Voice,
    Voices,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use opensystem_traits::{content::Text, text::is_plain_text, Belonging, Cooperations, Kind, Members, Moment};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_dispute(who: &T::AccountId, id: RecordId, reason: Text) -> DispatchResult {
        let me = Self::in_good_standing(who)?;
        let (by, now, rules) = (me.member, T::Clock::now(), T::Rules::get());
        let mut record = Self::ensure_pending(id, now)?;
        let Stage::Attested(attestation) = record.stage else {
            return Err(Error::<T>::NotAttested.into());
        };
        ensure!(by != record.author, Error::<T>::OwnRecord);
        let period = Self::time_to_settle(&me, &record, &rules)?;
        ensure!(is_plain_text(&reason), Error::<T>::TextInvalid);
        ensure!(!Voices::<T>::get(id, by).lifted, Error::<T>::LiftedAlready);
        let disputes = record.disputes.checked_add(1);
        record.disputes = disputes.ok_or(Error::<T>::TooManyDisputes)?;
        Self::spend_attestation(by, now, &rules)?;
        let until = Self::not_before_sharing(&record, now.saturating_add(period));
        let dispute = Dispute {
            by,
            at: now,
            reason,
            stands: 0,
            falls: 0,
        };
        Disputes::<T>::insert(id, dispute);
        Self::put(id, record, Stage::Disputed { attestation, until });
        Self::deposit_event(Event::Disputed {
            record: id,
            by,
            until,
        });
        Ok(())
    }

    /// How long what this member disputes can be judged by the partners, or settled by a decision; nothing where it is not for him to.
    fn time_to_settle(me: &Belonging, record: &Record, rules: &Rules) -> Result<u64, Error<T>> {
        if let Some(cooperation) = record.cooperation {
            ensure!(
                T::Cooperations::is_partner(cooperation, me.member),
                Error::NotPartner
            );
            return Ok(rules.judging_millis);
        }
        ensure!(me.kind == Kind::Person, Error::NotPerson);
        Ok(rules.deciding_millis)
    }

    /// A record that is disputed, what was attested of it, and the objection.
    fn disputed(id: RecordId, now: Moment) -> Result<(Record, Attestation, Dispute), Error<T>> {
        let record = Self::ensure_pending(id, now)?;
        let Stage::Disputed { attestation, .. } = record.stage else {
            return Err(Error::NotDisputed);
        };
        let dispute = Disputes::<T>::get(id).ok_or(Error::NotDisputed)?;
        Ok((record, attestation, dispute))
    }

    pub(crate) fn do_lift_dispute(who: &T::AccountId, id: RecordId) -> DispatchResult {
        let by = T::Members::member_of(who).ok_or(Error::<T>::NotMember)?;
        let now = T::Clock::now();
        let (record, mut attestation, dispute) = Self::disputed(id, now)?;
        ensure!(dispute.by == by, Error::<T>::NotDisputer);
        ensure!(dispute.falls == 0, Error::<T>::OthersObject);
        let left = attestation.counts_at.saturating_sub(dispute.at);
        attestation.counts_at = Self::not_before_sharing(&record, now.saturating_add(left));
        let counts_at = attestation.counts_at;
        Disputes::<T>::remove(id);
        Voices::<T>::mutate(id, by, |voice| voice.lifted = true);
        Self::put(id, record, Stage::Attested(attestation));
        Self::deposit_event(Event::DisputeLifted {
            record: id,
            counts_at,
        });
        Ok(())
    }

    pub(crate) fn do_judge(who: &T::AccountId, id: RecordId, stands: bool) -> DispatchResult {
        let by = Self::in_good_standing(who)?.member;
        let (record, _, mut dispute) = Self::disputed(id, T::Clock::now())?;
        let cooperation = record.cooperation.ok_or(Error::<T>::NotForPartners)?;
        ensure!(by != record.author, Error::<T>::OwnRecord);
        ensure!(
            T::Cooperations::is_partner(cooperation, by),
            Error::<T>::NotPartner
        );
        let mut voice = Voices::<T>::get(id, by);
        match Self::says(&voice, record.disputes) {
            Some(true) => dispute.stands = dispute.stands.saturating_sub(1),
            Some(false) => dispute.falls = dispute.falls.saturating_sub(1),
            None => {}
        }
        match stands {
            true => dispute.stands = dispute.stands.saturating_add(1),
            false => dispute.falls = dispute.falls.saturating_add(1),
        }
        voice.says = Some((record.disputes, stands));
        Voices::<T>::insert(id, by, voice);
        Disputes::<T>::insert(id, dispute);
        Self::deposit_event(Event::Judged {
            record: id,
            by,
            stands,
        });
        Ok(())
    }

    /// What somebody says in this dispute; what he said in an earlier one is void.
    pub(crate) fn says(voice: &Voice, dispute: u8) -> Option<bool> {
        let says = voice.says.filter(|(said_in, _)| *said_in == dispute);
        says.map(|(_, stands)| stands)
    }

    /// By decision: what somebody disputes outside cooperations counts from now on, or does not.
    pub(crate) fn do_settle_record(id: RecordId, stands: bool) -> DispatchResult {
        let now = T::Clock::now();
        let (record, attestation, _) = Self::disputed(id, now)?;
        ensure!(record.cooperation.is_none(), Error::<T>::ForPartners);
        Self::deposit_event(Event::RecordSettled { record: id, stands });
        match stands {
            true => Self::count(id, record, attestation, now),
            false => Self::reject(id, record, now),
        }
        Ok(())
    }

    pub(crate) fn reject(id: RecordId, record: Record, at: Moment) {
        Self::give_up(id, record, Stage::Rejected { at });
        Self::deposit_event(Event::RecordRejected { record: id });
    }
}

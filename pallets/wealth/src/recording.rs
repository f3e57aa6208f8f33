// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members record what they did, and take it back. And how a record goes from one stage to the next: each that may still come to
//! count stands in the agenda once, at the moment when something comes of it by itself.

use crate::{
    bucket::{Bucket, Flow},
    kinds::Issuance,
    Agenda, Attestation, Authors, Config, Disputes, Error, Event, KindId, Kinds, NextId, Pairs, Pallet,
    Purse, Purses, Record, RecordId, Records, Rooms, Rules, Stage, Totals, Voids,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use opensystem_traits::{
    content::Text, queue::Chronological, text::is_plain_text, Belonging, CooperationId, Cooperations,
    MemberId, Members, Moment,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_record(
        who: &T::AccountId,
        kind: KindId,
        quantity: u64,
        cooperation: Option<CooperationId>,
        text: Text,
    ) -> DispatchResult {
        let author = Self::in_good_standing(who)?.member;
        let kept = Kinds::<T>::get(kind).ok_or(Error::<T>::KindNotFound)?;
        ensure!(kept.open, Error::<T>::KindClosed);
        let Issuance::Attested { per_day, .. } = kept.issuance else {
            return Err(Error::<T>::KindNotRecorded.into());
        };
        ensure!(quantity > 0, Error::<T>::QuantityInvalid);
        ensure!(is_plain_text(&text), Error::<T>::TextInvalid);
        let purse = match cooperation {
            Some(cooperation) => Some((cooperation, Self::purse_to_record_in(cooperation, author, kind)?)),
            None => None,
        };
        let (now, rules) = (T::Clock::now(), T::Rules::get());
        let room = Self::room_after(author, kind, per_day, quantity, now, &rules)?;
        let id = NextId::<T>::get();
        NextId::<T>::put(id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?);
        Rooms::<T>::insert(author, kind, room);
        let record = Record {
            author,
            kind,
            quantity,
            cooperation,
            text,
            at: now,
            previous_of_author: None,
            previous_in_cooperation: None,
            disputes: 0,
            stage: Stage::Open {
                lapses_at: now.saturating_add(rules.attest_millis),
            },
        };
        Self::keep(id, record, purse);
        Self::deposit_event(Event::Recorded {
            record: id,
            author,
            kind,
            quantity,
            cooperation,
        });
        Ok(())
    }

    /// What is left of an author's room for a kind when he records so much.
    fn room_after(
        author: MemberId,
        kind: KindId,
        per_day: u64,
        quantity: u64,
        now: Moment,
        rules: &Rules,
    ) -> Result<Bucket, Error<T>> {
        let open = Authors::<T>::get(author).open;
        ensure!(open < rules.open_records, Error::TooManyOpen);
        let flow = Self::flow(per_day, rules.burst_days);
        let room = flow.spend(Rooms::<T>::get(author, kind), now, quantity);
        room.ok_or(Error::NotEnoughRoom)
    }

    /// What a cooperation shares by, where this member can record something of this kind in it.
    fn purse_to_record_in(
        cooperation: CooperationId,
        author: MemberId,
        kind: KindId,
    ) -> Result<Purse, Error<T>> {
        let together = Self::together(cooperation)?;
        ensure!(together.open, Error::CooperationClosed);
        ensure!(
            T::Cooperations::is_partner(cooperation, author),
            Error::NotPartner
        );
        let purse = Self::purse_of(cooperation);
        let listed = purse.kind(kind).is_some_and(|shared| shared.listed);
        ensure!(listed, Error::NotInMatrix);
        Ok(purse)
    }

    /// Keeps a new record: it is the latest of its author and of its cooperation.
    fn keep(id: RecordId, mut record: Record, purse: Option<(CooperationId, Purse)>) {
        if let Some((cooperation, mut purse)) = purse {
            record.previous_in_cooperation = purse.last_record.replace(id);
            if let Some(shared) = purse.kind_mut(record.kind) {
                shared.open = shared.open.saturating_add(1);
            }
            Purses::<T>::insert(cooperation, purse);
        }
        Authors::<T>::mutate(record.author, |author| {
            record.previous_of_author = author.last.replace(id);
            author.open = author.open.saturating_add(1);
        });
        Totals::<T>::mutate(record.kind, |total| total.open = total.open.saturating_add(1));
        Self::expect_record(id, &record.stage);
        Records::<T>::insert(id, record);
    }

    pub(crate) fn do_withdraw_record(who: &T::AccountId, id: RecordId) -> DispatchResult {
        let me = T::Members::member_of(who).ok_or(Error::<T>::NotMember)?;
        let now = T::Clock::now();
        let record = Self::ensure_pending(id, now)?;
        ensure!(record.author == me, Error::<T>::NotAuthor);
        let issuance = Kinds::<T>::get(record.kind).map(|kind| kind.issuance);
        if let Some(Issuance::Attested { per_day, .. }) = issuance {
            let flow = Self::flow(per_day, T::Rules::get().burst_days);
            Rooms::<T>::mutate_exists(record.author, record.kind, |room| {
                *room = flow.give_back(*room, now, record.quantity);
            });
        }
        Self::give_up(id, record, Stage::Withdrawn { at: now });
        Self::deposit_event(Event::RecordWithdrawn { record: id });
        Ok(())
    }

    /// How a member's room for a kind fills.
    pub(crate) fn flow(per_day: u64, days: u32) -> Flow {
        Flow {
            a_day: per_day,
            days,
            day_millis: T::DayMillis::get(),
        }
    }

    /// A member in good standing who signs.
    pub(crate) fn in_good_standing(who: &T::AccountId) -> Result<Belonging, Error<T>> {
        let belonging = T::Members::belonging(who).ok_or(Error::NotMember)?;
        ensure!(belonging.good, Error::NotInGoodStanding);
        Ok(belonging)
    }

    /// A record whose moment has not come: whatever the agenda has reached, what falls due has happened.
    pub(crate) fn ensure_pending(id: RecordId, now: Moment) -> Result<Record, Error<T>> {
        let record = Records::<T>::get(id).ok_or(Error::RecordNotFound)?;
        let due = record.stage.due().ok_or(Error::RecordOver)?;
        ensure!(now < due, Error::RecordOver);
        Ok(record)
    }

    /// Has a record come up when something comes of it by itself.
    fn expect_record(id: RecordId, stage: &Stage) {
        if let Some(due) = stage.due() {
            Agenda::<T>::insert(Chronological::new(due, id.into()), ());
        }
    }

    /// Puts a record into another stage, and has it come up at its moment alone.
    pub(crate) fn put(id: RecordId, mut record: Record, stage: Stage) {
        if let Some(due) = record.stage.due() {
            Agenda::<T>::remove(Chronological::new(due, id.into()));
        }
        record.stage = stage;
        Self::expect_record(id, &record.stage);
        Records::<T>::insert(id, record);
    }

    /// Puts a record into its last stage.
    pub(crate) fn end(id: RecordId, record: Record, stage: Stage) {
        Authors::<T>::mutate(record.author, |author| {
            author.open = author.open.saturating_sub(1)
        });
        Totals::<T>::mutate(record.kind, |total| total.open = total.open.saturating_sub(1));
        if let Some(cooperation) = record.cooperation {
            Purses::<T>::mutate_extant(cooperation, |purse| {
                if let Some(shared) = purse.kind_mut(record.kind) {
                    shared.open = shared.open.saturating_sub(1);
                }
            });
        }
        if record.disputes > 0 {
            Disputes::<T>::remove(id);
            Voids::<T>::insert(id, ());
        }
        Self::put(id, record, stage);
    }

    /// Ends a record that does not count: what was attested of it is given back to the two.
    pub(crate) fn give_up(id: RecordId, record: Record, stage: Stage) {
        if let Some(Attestation { by, at, counts, .. }) = record.stage.attestation() {
            Pairs::<T>::mutate_exists((by, record.author, record.kind), |pair| {
                if let Some(held) = pair {
                    if !held.give_back(at, record.quantity, counts) {
                        *pair = None;
                    }
                }
            });
        }
        Self::end(id, record, stage);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What time does: records lapse, count, or are judged; income is shared; old voices go.
//!
//! One queue in the order of time holds it all, so that a queue that is behind changes nothing in what comes out: what falls due is
//! done in the order in which it fell due, as of its moment. At the same moment records come before sharings. Each record that may
//! still come to count, and each sharing that is to come, stands here once, at its moment.

use crate::{
    Agenda, Attestation, Config, Disputes, Event, Pallet, Purses, Record, RecordId, Records, Stage, Voices,
    Voids, WeightInfo,
};
use frame_support::{
    traits::{Get, Time},
    weights::{Weight, WeightMeter},
};
use opensystem_traits::{queue::Chronological, CooperationId, Moment};
use sp_runtime::Perbill;

/// Voices removed at a time.
pub(crate) const VOICES_AT_A_TIME: u32 = 32;

/// Sharings stand behind all records of the same moment.
const FIRST_SHARING: u64 = 1 << 32;

impl<T: Config> Pallet<T> {
    /// Under what a sharing stands in the agenda.
    pub(crate) fn subject_of_sharing(cooperation: CooperationId) -> u64 {
        FIRST_SHARING.saturating_add(cooperation.into())
    }

    /// What falls due may take so much of a block.
    pub(crate) fn budget() -> Weight {
        let block = T::BlockWeights::get().max_block;
        let share = Perbill::from_percent(u32::from(T::Rules::get().budget_percent));
        Weight::from_parts(
            share.mul_floor(block.ref_time()),
            share.mul_floor(block.proof_size()),
        )
    }

    /// The heaviest of the steps.
    pub(crate) fn weight_of_step() -> Weight {
        T::WeightInfo::step_lapse()
            .max(T::WeightInfo::step_count())
            .max(T::WeightInfo::step_judge())
            .max(T::WeightInfo::step_share())
            .max(T::WeightInfo::step_give())
    }

    /// Takes what is due, earliest first, as long as there is room. What does not fit waits in its order.
    pub(crate) fn take_steps(meter: &mut WeightMeter) {
        // The clock, the first key, the rules.
        if meter.try_consume(T::DbWeight::get().reads(3)).is_err() {
            return;
        }
        let now = T::Clock::now();
        let mut budget = WeightMeter::with_limit(Self::budget().min(meter.remaining()));
        let due = |key: &Chronological| key.moment() <= now;
        for key in Agenda::<T>::iter_keys().take_while(due) {
            if budget.try_consume(Self::weight_of_step()).is_err() {
                break;
            }
            Agenda::<T>::remove(key);
            Self::take_step(key);
        }
        meter.consume(budget.consumed());
    }

    /// Takes the step of an entry, as of its moment.
    pub(crate) fn take_step(entry: Chronological) {
        let (subject, at) = (entry.subject(), entry.moment());
        match subject.checked_sub(FIRST_SHARING) {
            Some(cooperation) => {
                if let Ok(cooperation) = CooperationId::try_from(cooperation) {
                    Self::step_of_sharing(cooperation);
                }
            }
            None => {
                if let Ok(id) = RecordId::try_from(subject) {
                    Self::step_of_record(id, at);
                }
            }
        }
    }

    fn step_of_sharing(cooperation: CooperationId) {
        let purse = Purses::<T>::get(cooperation);
        let open = purse.and_then(|purse| purse.sharing.clone().map(|sharing| (purse, sharing)));
        if let Some((purse, sharing)) = open {
            Self::share(cooperation, purse, &sharing);
        }
    }

    fn step_of_record(id: RecordId, at: Moment) {
        let Some(record) = Records::<T>::get(id) else {
            return;
        };
        match record.stage {
            Stage::Open { .. } => Self::lapse(id, record, at),
            Stage::Attested(attestation) => Self::count(id, record, attestation, at),
            Stage::Disputed { attestation, .. } => Self::step_of_dispute(id, record, attestation, at),
            Stage::Counted { .. }
            | Stage::Lapsed { .. }
            | Stage::Withdrawn { .. }
            | Stage::Rejected { .. } => {}
        }
    }

    fn lapse(id: RecordId, record: Record, at: Moment) {
        Self::give_up(id, record, Stage::Lapsed { at });
        Self::deposit_event(Event::RecordLapsed { record: id });
    }

    /// In a cooperation more must say that it stands than that it does not. Outside, no decision came in time.
    fn step_of_dispute(id: RecordId, record: Record, attestation: Attestation, at: Moment) {
        if record.cooperation.is_none() {
            return Self::lapse(id, record, at);
        }
        match Disputes::<T>::get(id) {
            Some(dispute) if dispute.stands > dispute.falls => Self::count(id, record, attestation, at),
            _ => Self::reject(id, record, at),
        }
    }

    /// Removes voices on records that are over, some at a time.
    pub(crate) fn clear_voices(remaining: Weight) -> Weight {
        let mut meter = WeightMeter::with_limit(remaining);
        if meter.try_consume(T::DbWeight::get().reads(1)).is_err() {
            return meter.consumed();
        }
        let Some(id) = Voids::<T>::iter_keys().next() else {
            return meter.consumed();
        };
        if meter
            .try_consume(T::WeightInfo::clear_voices(VOICES_AT_A_TIME))
            .is_err()
        {
            return meter.consumed();
        }
        let cleared = Voices::<T>::drain_prefix(id)
            .take(VOICES_AT_A_TIME as usize)
            .count();
        if cleared < VOICES_AT_A_TIME as usize {
            Voids::<T>::remove(id);
        }
        meter.consumed()
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Renewing each year, the notice, the grace, dormancy and return.
//!
//! A member's first renewal falls due in the order of numbers, for that is the order of joining: one cursor walks after it,
//! so that joining writes nothing for it. From then on he stands once in a queue in the order of time, until he leaves.
//! Neither renewing nor a change of standing touches the queue: an entry that comes up too early goes back to its day, and
//! that of a member who is away goes on by a year, which is never later than a renewal he makes meanwhile falls due.

use crate::{
    lifecycle::STEPS, CensusOf, Config, Error, Event, FirstRenewals, MemberRecord, Members, Pallet, Places,
    Renewal, Renewals, Rules, Seat, Standing, WeightInfo,
};
use frame_support::{
    traits::{Get, Time},
    weights::WeightMeter,
};
use opensystem_traits::{queue::Chronological, MemberId, Moment, OnStanding};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_renew(who: &T::AccountId) -> DispatchResult {
        let mut place = Places::<T>::get(who);
        let Seat::Member(credential) = &mut place.seat else {
            return Err(Error::<T>::NotMember.into());
        };
        let (member, kind, now) = (credential.id, credential.kind, T::Clock::now());
        let due_at = now.saturating_add(T::Rules::get().renewal_millis);
        match credential.standing {
            Standing::Good | Standing::Suspended { .. } => {}
            Standing::Dormant => {
                credential.standing = Standing::Good;
                credential.good_since = now;
                Places::<T>::insert(who, place);
                CensusOf::<T>::mutate(|census| census.move_one(kind, Standing::Dormant, Standing::Good));
                T::OnStanding::gained(member, kind);
            }
            Standing::Excluded | Standing::Left => return Err(Error::<T>::NotInGoodStanding.into()),
        }
        Members::<T>::mutate(member, |record| {
            if let Some(record) = record {
                record.renewed = now;
            }
        });
        Self::deposit_event(Event::Renewed { member, due_at });
        Ok(())
    }

    /// When a member's renewal falls due and when he goes dormant without it; nothing for a founder before the first block.
    pub(crate) fn renewal_of(record: &MemberRecord<T::AccountId>, rules: &Rules) -> Option<Renewal> {
        let due_at = record.renewed.saturating_add(rules.renewal_millis);
        (record.renewed > 0).then(|| Renewal {
            due_at,
            dormant_at: due_at.saturating_add(rules.grace_millis),
        })
    }

    /// Takes the next steps of renewals, earliest first. What does not fit waits in its order.
    pub(crate) fn remind(meter: &mut WeightMeter) {
        Self::walk_first_renewals(meter);
        let now = T::Clock::now();
        let each = T::WeightInfo::remind().saturating_add(T::OnStanding::lost_weight());
        Self::take_due(meter, each, Renewals::<T>::iter_keys, |key| {
            Renewals::<T>::remove(key);
            if let Some(member) = key.member() {
                Self::remind_one(member, now);
            }
        });
    }

    /// Enters those into the queue whose first renewal falls due, and founders at once: their year begins with the chain.
    fn walk_first_renewals(meter: &mut WeightMeter) {
        if meter.try_consume(T::DbWeight::get().reads(3)).is_err() {
            return;
        }
        let (from, now) = (FirstRenewals::<T>::get(), T::Clock::now());
        let mut next = from;
        for _ in 0..STEPS {
            if meter.try_consume(T::WeightInfo::walk_first_renewals()).is_err()
                || !Self::enter_first(next, now)
            {
                break;
            }
            next = next.saturating_add(1);
        }
        if next != from {
            FirstRenewals::<T>::put(next);
        }
    }

    /// Whether the first renewal of the member of this number was entered, or need not be.
    pub(crate) fn enter_first(member: MemberId, now: Moment) -> bool {
        let Some(mut record) = Members::<T>::get(member) else {
            return false;
        };
        if record.departed.is_some() {
            return true;
        }
        if record.renewed == 0 {
            record.renewed = now;
            Members::<T>::insert(member, &record);
        }
        let Some(Renewal { due_at, .. }) = Self::renewal_of(&record, &T::Rules::get()) else {
            return false;
        };
        let place = Places::<T>::get(&record.account);
        let joined = place.credential().map(|held| held.joined);
        // Later ones joined later still; but who renewed before his year was over must not hold them up.
        if due_at > now && joined == Some(record.renewed) {
            return false;
        }
        Renewals::<T>::insert(Chronological::new(due_at, member.into()), ());
        true
    }

    /// The step of a member whose entry came up: back to its day, a notice, or dormancy.
    pub(crate) fn remind_one(member: MemberId, now: Moment) {
        let Some(record) = Members::<T>::get(member).filter(|record| record.departed.is_none()) else {
            return;
        };
        let rules = T::Rules::get();
        let Some(Renewal { due_at, dormant_at }) = Self::renewal_of(&record, &rules) else {
            return;
        };
        let again = |at: Moment| Renewals::<T>::insert(Chronological::new(at, member.into()), ());
        let mut place = Places::<T>::get(&record.account);
        let Seat::Member(credential) = &mut place.seat else {
            return;
        };
        if now < due_at {
            again(due_at);
            return;
        }
        let belongs = matches!(credential.standing, Standing::Good | Standing::Suspended { .. });
        if now < dormant_at {
            again(dormant_at);
            if belongs {
                Self::deposit_event(Event::RenewalDue { member, dormant_at });
            }
            return;
        }
        again(now.saturating_add(rules.renewal_millis));
        if credential.standing == Standing::Good {
            credential.standing = Standing::Dormant;
            let kind = credential.kind;
            Places::<T>::insert(&record.account, place);
            CensusOf::<T>::mutate(|census| census.move_one(kind, Standing::Good, Standing::Dormant));
            T::OnStanding::lost(member, kind);
            Self::deposit_event(Event::BecameDormant { member });
        }
    }
}

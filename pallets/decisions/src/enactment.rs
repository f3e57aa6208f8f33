// SPDX-License-Identifier: AGPL-3.0-or-later
//! How what was decided takes effect. A decision leaves the agenda only when its action was dispatched or it is marked as
//! failed, and then it can be tried again.

use crate::{
    agenda::Step, areas::RUNTIME, ActionOf, AreaId, AreaOf, Config, Error, Event, Origin, Pallet, Poll,
    Polls, Proposal, ProposalId, Proposals, Stage, Table, WeightInfo,
};
use frame_support::{
    dispatch::GetDispatchInfo,
    ensure,
    traits::{Get, QueryPreimage, Time},
    weights::{Weight, WeightMeter},
};
use frame_system::RawOrigin;
use opensystem_traits::Moment;
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
    /// What an action may weigh at most, so that it fits into the budget of a block with its own step and the reading of the
    /// agenda.
    pub(crate) fn room_for_an_action(kib: u32) -> Weight {
        let overhead = Self::weight_of_step(false).saturating_add(T::WeightInfo::enact(kib));
        Self::budget().saturating_sub(overhead)
    }

    /// Takes the action of a decision.
    pub(crate) fn enact(id: ProposalId, mut poll: Poll, now: Moment, budget: &mut WeightMeter) -> Step {
        let Some(proposal) = Proposals::<T>::get(id) else {
            return Step::Nothing;
        };
        // Noted first: an action that is a decision's cancelling finds this one over.
        let waiting = poll.clone();
        poll.stage = Stage::Enacted { at: now };
        Polls::<T>::insert(id, &poll);
        match Self::dispatch(&proposal, budget) {
            Err(NoRoom) => {
                Polls::<T>::insert(id, waiting);
                return Step::NoRoom;
            }
            Ok(Ok(())) => {
                Self::let_go_of_action(&proposal);
                Self::expect_clearing(id, &poll);
                Self::deposit_event(Event::Enacted { proposal: id });
            }
            Ok(Err(error)) => {
                poll.stage = Stage::Failed { at: now, error };
                Self::expect(Self::retriable_until(&poll).saturating_add(1), id);
                Polls::<T>::insert(id, poll);
                Self::deposit_event(Event::EnactmentFailed { proposal: id, error });
            }
        }
        Step::Taken
    }

    /// Dispatches an action where it still can be decided and fits into the budget. What would not fit into the budget of an
    /// empty block fails.
    fn dispatch(
        proposal: &Proposal<ActionOf<T>>,
        budget: &mut WeightMeter,
    ) -> Result<DispatchResult, NoRoom> {
        let Some(action) = &proposal.action else {
            return Ok(Err(Error::<T>::ActionUnavailable.into()));
        };
        let kib = action.len().unwrap_or(crate::MAX_ACTION_BYTES).div_ceil(1024);
        let reading = T::WeightInfo::enact(kib);
        if !Self::weight_of_step(false)
            .saturating_add(reading)
            .all_lte(Self::budget())
        {
            return Ok(Err(Error::<T>::ActionTooHeavy.into()));
        }
        if budget.try_consume(reading).is_err() {
            return Err(NoRoom);
        }
        let Ok((call, _)) = T::Preimages::peek(action) else {
            return Ok(Err(Error::<T>::ActionUnavailable.into()));
        };
        let weight = call.get_dispatch_info().call_weight;
        if !weight.all_lte(Self::room_for_an_action(kib)) {
            return Ok(Err(Error::<T>::ActionTooHeavy.into()));
        }
        if budget.try_consume(weight).is_err() {
            return Err(NoRoom);
        }
        // Another runtime may know another table.
        let belongs = T::Table::requirement(&call).is_some_and(|required| required.area == proposal.area);
        if !belongs {
            return Ok(Err(Error::<T>::NotForDecisions.into()));
        }
        let outcome = call.dispatch(Self::origin_of(proposal.area));
        Ok(outcome.map(|_| ()).map_err(|refused| refused.error))
    }

    /// The origin with which a decision of this area speaks.
    fn origin_of(area: AreaId) -> T::RuntimeOrigin {
        match area {
            RUNTIME => RawOrigin::Root.into(),
            _ => Origin::Decision(area).into(),
        }
    }

    pub(crate) fn do_retry(id: ProposalId) -> DispatchResult {
        let mut poll = Self::ensure_poll(id)?;
        let Stage::Failed { at, .. } = poll.stage else {
            return Err(Error::<T>::NotFailed.into());
        };
        let (now, rules) = (T::Clock::now(), T::Rules::get());
        ensure!(
            now >= at.saturating_add(rules.retry_millis),
            Error::<T>::RetryTooSoon
        );
        ensure!(now <= Self::retriable_until(&poll), Error::<T>::RetryTooLate);
        poll.stage = Stage::Waiting { from: now };
        Polls::<T>::insert(id, poll);
        Self::expect(now, id);
        Self::deposit_event(Event::Retried { proposal: id });
        Ok(())
    }

    /// Until when a decision that failed can be tried again.
    pub(crate) fn retriable_until(poll: &Poll) -> Moment {
        let closed_at = poll.closure.map_or(0, |closure| closure.at);
        let due_at = closed_at.saturating_add(poll.terms.delay_millis);
        due_at.saturating_add(T::Rules::get().retriable_millis)
    }

    pub(crate) fn do_cancel(area: AreaId, id: ProposalId) -> DispatchResult {
        let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::ProposalNotFound)?;
        ensure!(proposal.area == area, DispatchError::BadOrigin);
        let poll = Self::ensure_poll(id)?;
        ensure!(
            matches!(
                poll.stage,
                Stage::Voting | Stage::Waiting { .. } | Stage::Failed { .. }
            ),
            Error::<T>::NothingToCancel
        );
        let at = T::Clock::now();
        Self::end(id, &proposal, poll, Stage::Cancelled { at });
        Self::deposit_event(Event::Cancelled { proposal: id });
        Ok(())
    }
}

/// The budget of this block is used up.
struct NoRoom;

impl<T: Config> AreaOf for Pallet<T> {
    fn area_of(proposal: ProposalId) -> Option<AreaId> {
        Proposals::<T>::get(proposal).map(|proposal| proposal.area)
    }
}

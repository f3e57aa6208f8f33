// SPDX-License-Identifier: AGPL-3.0-or-later
//! What comes after a vote: its author says what came of it and when to look at it again, and from then on any member can have it
//! decided anew, once.

use crate::{
    ActionOf, Conclusion, Conclusions, Config, Error, Event, Pallet, Proposal, ProposalId, Proposals,
    Questions, Text,
};
use frame_support::{
    ensure,
    traits::{QueryPreimage, Time},
};
use opensystem_traits::{text::is_plain_text, Moment};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_conclude(
        who: &T::AccountId,
        id: ProposalId,
        statement: Text,
        review_at: Option<Moment>,
    ) -> DispatchResult {
        Self::ensure_author(who, id)?;
        ensure!(is_plain_text(&statement), Error::<T>::TextInvalid);
        let poll = Self::ensure_poll(id)?;
        ensure!(poll.closure.is_some(), Error::<T>::NotClosed);
        let at = T::Clock::now();
        let earlier = Conclusions::<T>::get(id);
        ensure!(
            earlier
                .as_ref()
                .is_none_or(|earlier| earlier.reopened_as.is_none()),
            Error::<T>::ReopenedAlready
        );
        // A date that was given is a promise: it can be brought forward, not put off or taken back.
        let promised = earlier.and_then(|earlier| earlier.review_at);
        let fits =
            |review_at: Moment| review_at > at && promised.is_none_or(|promised| review_at <= promised);
        ensure!(review_at.is_none_or(fits), Error::<T>::ReviewInvalid);
        let review_at = review_at.or(promised);
        let conclusion = Conclusion {
            statement,
            at,
            review_at,
            reopened_as: None,
        };
        Conclusions::<T>::insert(id, conclusion);
        Self::deposit_event(Event::Concluded {
            proposal: id,
            review_at,
        });
        Ok(())
    }

    pub(crate) fn do_reopen(who: &T::AccountId, id: ProposalId) -> DispatchResult {
        let poll = Self::ensure_poll(id)?;
        let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::ProposalNotFound)?;
        let mut conclusion = Conclusions::<T>::get(id).ok_or(Error::<T>::NoReview)?;
        ensure!(conclusion.reopened_as.is_none(), Error::<T>::ReopenedAlready);
        let review_at = conclusion.review_at.ok_or(Error::<T>::NoReview)?;
        ensure!(T::Clock::now() >= review_at, Error::<T>::ReviewToCome);
        ensure!(poll.over_at().is_some(), Error::<T>::NotOver);
        let call = Self::kept_action(&proposal)?;
        let Proposal { area, content, .. } = proposal;
        let anew = Self::bring_in(who, area, poll.method, content, Some(id), call)?;
        if let Some(question) = Questions::<T>::get(id) {
            Questions::<T>::insert(anew, question);
        }
        conclusion.reopened_as = Some(anew);
        Conclusions::<T>::insert(id, conclusion);
        Self::deposit_event(Event::Reopened { proposal: id, anew });
        Ok(())
    }

    /// The action of a proposal that is over, if it has one. That of a long one was dropped; where its bytes are there all the
    /// same, it is for another proposal.
    fn kept_action(
        proposal: &Proposal<ActionOf<T>>,
    ) -> Result<Option<<T as frame_system::Config>::RuntimeCall>, Error<T>> {
        let Some(action) = &proposal.action else {
            return Ok(None);
        };
        ensure!(Self::is_kept(action), Error::<T>::ActionUnavailable);
        let read = T::Preimages::peek(action).map_err(|_| Error::<T>::ActionUnavailable)?;
        Ok(Some(read.0))
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Calling a decision back before it takes effect: where enough of those who could vote ask for it, it is voted on a second time,
//! on the same terms, and that is the last.

use crate::{
    CallBackView, Callers, Conclusions, Config, Error, Event, Pallet, Poll, Polls, ProposalId, Proposals,
    Stage,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_call_back(who: &T::AccountId, id: ProposalId) -> DispatchResult {
        let belonging = Self::ensure_person(who)?;
        let member = belonging.member;
        let mut poll = Self::ensure_poll(id)?;
        let waits = matches!(poll.stage, Stage::Waiting { .. });
        let electorate = poll.electorate.filter(|_| waits);
        let electorate = electorate.ok_or(Error::<T>::NothingToCallBack)?;
        ensure!(poll.called_back_at.is_none(), Error::<T>::CalledBackAlready);
        ensure!(belonging.good_since <= electorate.until, Error::<T>::CameAfter);
        let ballots = poll.ballots(id);
        ensure!(
            !Callers::<T>::contains_key(ballots, member),
            Error::<T>::CallsBackAlready
        );
        Callers::<T>::insert(ballots, member, ());
        poll.callers = poll.callers.saturating_add(1);
        let needed = T::Rules::get().callers_needed(electorate.persons);
        Self::deposit_event(Event::CallBackAsked {
            proposal: id,
            by: member,
            callers: poll.callers,
            needed,
        });
        match poll.callers >= needed {
            true => Self::vote_again(id, &poll),
            false => Polls::<T>::insert(id, poll),
        }
        Ok(())
    }

    /// Begins the second vote. What was said of the first one is void, its counts with it; the action is kept.
    fn vote_again(id: ProposalId, first: &Poll) {
        let Some(proposal) = Proposals::<T>::get(id) else {
            return;
        };
        Self::void(id, first);
        Conclusions::<T>::remove(id);
        Self::take_vote_up_again(proposal.author);
        let now = T::Clock::now();
        let revision = first.revision.saturating_add(1);
        let again = (revision, Some(now));
        let poll = Self::begin(id, proposal.area, first.method, first.terms, again, now);
        Self::deposit_event(Event::CalledBack {
            proposal: id,
            revision,
            opens_at: poll.opens_at,
            closes_at: poll.closes_at,
        });
    }

    /// How many ask that it be called back, where it can be.
    pub(crate) fn view_call_back(poll: &Poll) -> Option<CallBackView> {
        let waits = matches!(poll.stage, Stage::Waiting { .. }) && poll.called_back_at.is_none();
        let electorate = poll.electorate.filter(|_| waits)?;
        Some(CallBackView {
            callers: poll.callers,
            needed: T::Rules::get().callers_needed(electorate.persons),
        })
    }
}

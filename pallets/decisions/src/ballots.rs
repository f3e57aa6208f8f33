// SPDX-License-Identifier: AGPL-3.0-or-later
//! Voting. A vote touches the poll, the counts and the voter's own ballot, however many voted before.

use crate::{
    judge, Ballot, BallotBox, Ballots, Choice, Config, Error, Event, Method, Pallet, Poll, Polls, ProposalId,
    Reason, Reasons, Revision, Stage, Tallies, Tally, Verdict,
};
use frame_support::{ensure, traits::Time};
use opensystem_traits::{text::is_plain_text, Kind, MemberId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_vote(
        who: &T::AccountId,
        id: ProposalId,
        revision: Revision,
        choice: Choice,
        reason: Option<Reason>,
    ) -> DispatchResult {
        if let Some(reason) = &reason {
            ensure!(is_plain_text(reason), Error::<T>::ReasonInvalid);
        }
        let (member, mut poll) = Self::ensure_voter(who, id)?;
        ensure!(revision == poll.revision, Error::<T>::OtherRevision);
        let ballots = poll.ballots(id);
        if choice == Choice::Block {
            ensure!(poll.method == Method::Consent, Error::<T>::BlockNotOffered);
            ensure!(reason.is_some(), Error::<T>::BlockNeedsReason);
        }
        let former = Ballots::<T>::get(ballots, member);
        Self::recount(id, &mut poll, ballots, |tally| {
            if let Some(former) = &former {
                tally.subtract(former.choice);
            }
            tally.add(choice);
            let blocked = former
                .as_ref()
                .is_some_and(|former| former.choice == Choice::Block);
            match (blocked, choice == Choice::Block) {
                (false, true) => Self::begin_block(ballots, member, tally),
                (true, false) => Self::lift_block(ballots, member, tally),
                (true, true) | (false, false) => {}
            }
        });
        let with_reason = reason.is_some();
        match reason {
            Some(reason) => Reasons::<T>::insert(ballots, member, reason),
            None if former.is_some_and(|former| former.with_reason) => {
                Reasons::<T>::remove(ballots, member);
            }
            None => {}
        }
        Ballots::<T>::insert(ballots, member, Ballot { choice, with_reason });
        Self::deposit_event(Event::Voted {
            proposal: id,
            revision,
            member,
            choice,
        });
        Ok(())
    }

    pub(crate) fn do_take_back(who: &T::AccountId, id: ProposalId) -> DispatchResult {
        let (member, mut poll) = Self::ensure_voter(who, id)?;
        let ballots = poll.ballots(id);
        let former = Ballots::<T>::take(ballots, member).ok_or(Error::<T>::NotVoted)?;
        Self::recount(id, &mut poll, ballots, |tally| {
            tally.subtract(former.choice);
            if former.choice == Choice::Block {
                Self::lift_block(ballots, member, tally);
            }
        });
        if former.with_reason {
            Reasons::<T>::remove(ballots, member);
        }
        Self::deposit_event(Event::VoteTakenBack { proposal: id, member });
        Ok(())
    }

    /// The person who votes, and the vote, which is open.
    pub(crate) fn ensure_voter(who: &T::AccountId, id: ProposalId) -> Result<(MemberId, Poll), Error<T>> {
        let belonging = Self::ensure_in_good_standing(who)?;
        ensure!(belonging.kind == Kind::Person, Error::NotPerson);
        let mut poll = Self::ensure_poll(id)?;
        ensure!(poll.stage == Stage::Voting, Error::VoteOver);
        let now = T::Clock::now();
        let until = Self::open(id, &mut poll, now).ok_or(Error::NotOpen)?.until;
        ensure!(now < poll.closes_at, Error::VoteOver);
        ensure!(belonging.good_since <= until, Error::CameAfter);
        Ok((belonging.member, poll))
    }

    /// The vote on a proposal.
    pub(crate) fn ensure_poll(id: ProposalId) -> Result<Poll, Error<T>> {
        match Polls::<T>::get(id) {
            Some(poll) => Ok(poll),
            None if crate::Proposals::<T>::contains_key(id) => Err(Error::NotProposed),
            None => Err(Error::ProposalNotFound),
        }
    }

    /// Changes the counts, notes what the result was before the first change of the last window, and keeps the poll.
    pub(crate) fn recount(
        id: ProposalId,
        poll: &mut Poll,
        ballots: BallotBox,
        change: impl FnOnce(&mut Tally),
    ) {
        Tallies::<T>::mutate(ballots, |tally| {
            let begins = poll.closes_at.saturating_sub(poll.terms.window_millis);
            if T::Clock::now() >= begins && poll.at_window.is_none() {
                poll.at_window = Some(Self::verdict(poll, tally));
            }
            change(tally);
        });
        Polls::<T>::insert(id, poll);
    }

    /// The result if the vote closed with these counts.
    pub(crate) fn verdict(poll: &Poll, tally: &Tally) -> Verdict {
        let persons = poll.electorate.map_or(0, |electorate| electorate.persons);
        judge(poll.method, &poll.terms, tally, persons)
    }
}

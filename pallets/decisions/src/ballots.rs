// SPDX-License-Identifier: AGPL-3.0-or-later
//! Voting. A vote touches the poll, the counts and the voter's own ballot, however many voted before.

use crate::{
    judge, Ballot, BallotBox, Ballots, Choice, Config, Delegates, Error, Event, Method, Pallet, Place, Poll,
    Polls, ProposalId, Reason, Revision, Stage, Tallies, Tally, Verdict, WeightInfo,
};
use frame_support::{ensure, traits::Time, weights::Weight};
use opensystem_traits::{text::is_plain_text, MemberId};
use sp_runtime::DispatchError;

/// How many steps up a ballot was counted, for what it weighed; nothing where everybody speaks for himself.
pub(crate) type Steps = Option<u32>;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_vote(
        who: &T::AccountId,
        id: ProposalId,
        revision: Revision,
        choice: Choice,
        reason: Option<Reason>,
    ) -> Result<Steps, DispatchError> {
        Self::ensure_reason(&reason)?;
        let (member, mut poll) = Self::ensure_voter(who, id)?;
        ensure!(revision == poll.revision, Error::<T>::OtherRevision);
        ensure!(!poll.method.asks(), Error::<T>::MethodNeedsOptions);
        let ballots = poll.ballots(id);
        if choice == Choice::Block {
            ensure!(poll.method == Method::Consent, Error::<T>::BlockNotOffered);
            ensure!(reason.is_some(), Error::<T>::BlockNeedsReason);
        }
        let with_reason = reason.is_some();
        // For how many he speaks, and what was said for them before, by him or by another.
        let (voices, former, had_reason, steps) = match Ballots::<T>::get(ballots, member).unwrap_or_default()
        {
            Ballot::Cast {
                choice,
                with_reason,
                voices,
            } => (voices, Some(choice), with_reason, 0),
            Ballot::Open { spoken_for } => {
                let place = Self::place(&poll, member);
                let voices = place.voices().saturating_sub(spoken_for);
                let (steps, above) = Self::take_from_above(&poll, ballots, &place, voices);
                (voices, above, false, steps)
            }
            // Such a vote has no such ballots.
            Ballot::Chosen { .. } => return Err(Error::<T>::MethodNeedsOptions.into()),
        };
        let ballot = Ballot::Cast {
            choice,
            with_reason,
            voices,
        };
        Self::recount(id, &mut poll, ballots, |tally| {
            if let Some(former) = former {
                tally.subtract(former, voices);
            }
            tally.add(choice, voices);
            match (former == Some(Choice::Block), choice == Choice::Block) {
                (false, true) => Self::begin_block(ballots, member, tally),
                (true, false) => Self::lift_block(ballots, member, tally),
                (true, true) | (false, false) => {}
            }
        });
        Self::keep_reason(ballots, member, reason, had_reason);
        Ballots::<T>::insert(ballots, member, ballot);
        Self::deposit_event(Event::Voted {
            proposal: id,
            revision,
            member,
            choice,
            voices,
        });
        Ok(poll.delegations.map(|_| steps))
    }

    /// Answers what that weighed.
    pub(crate) fn do_take_back(who: &T::AccountId, id: ProposalId) -> Result<Weight, DispatchError> {
        let (member, poll) = Self::ensure_voter(who, id)?;
        match Ballots::<T>::get(poll.ballots(id), member) {
            Some(Ballot::Cast {
                choice,
                with_reason,
                voices,
            }) => {
                let steps = Self::take_back_vote(id, poll, member, (choice, voices), with_reason);
                Ok(steps.map_or_else(T::WeightInfo::take_back_his_own, T::WeightInfo::take_back))
            }
            Some(Ballot::Chosen { answer, with_reason }) => {
                Self::take_back_answer(id, poll, member, &answer, with_reason)?;
                Ok(T::WeightInfo::take_back_answer())
            }
            Some(Ballot::Open { .. }) | None => Err(Error::<T>::NotVoted.into()),
        }
    }

    /// Takes back what a person said, for so many.
    fn take_back_vote(
        id: ProposalId,
        mut poll: Poll,
        member: MemberId,
        (choice, voices): (Choice, u32),
        with_reason: bool,
    ) -> Steps {
        let ballots = poll.ballots(id);
        let place = Self::place(&poll, member);
        let spoken_for = place.voices().saturating_sub(voices);
        Self::keep_open(ballots, member, spoken_for);
        let (steps, above) = Self::give_back_above(&poll, ballots, &place, voices);
        Self::recount(id, &mut poll, ballots, |tally| {
            tally.subtract(choice, voices);
            if let Some(above) = above {
                tally.add(above, voices);
            }
            if choice == Choice::Block {
                Self::lift_block(ballots, member, tally);
            }
        });
        Self::keep_reason(ballots, member, None, with_reason);
        Self::deposit_event(Event::VoteTakenBack { proposal: id, member });
        poll.delegations.map(|_| steps)
    }

    /// A person's place among the delegations that count in a vote.
    pub(crate) fn place(poll: &Poll, member: MemberId) -> Place {
        match (poll.delegations, poll.electorate) {
            (Some(area), Some(electorate)) => Delegates::<T>::get(area, member).on(electorate.day),
            _ => Place::default(),
        }
    }

    /// So many voices have a ballot of their own now: those above speak for them no longer. Answers how many steps up that was
    /// noted, and what the nearest of them says who votes, whose ballot lost them.
    fn take_from_above(poll: &Poll, ballots: BallotBox, place: &Place, voices: u32) -> (u32, Option<Choice>) {
        Self::above(poll, place, |above| {
            let mut ballot = Ballots::<T>::get(ballots, above).unwrap_or_default();
            let speaks = match &mut ballot {
                Ballot::Cast {
                    choice,
                    voices: counted,
                    ..
                } => {
                    *counted = counted.saturating_sub(voices);
                    Some(*choice)
                }
                Ballot::Open { spoken_for } => {
                    *spoken_for = spoken_for.saturating_add(voices);
                    None
                }
                Ballot::Chosen { .. } => None,
            };
            Ballots::<T>::insert(ballots, above, ballot);
            speaks
        })
    }

    /// The reverse.
    fn give_back_above(poll: &Poll, ballots: BallotBox, place: &Place, voices: u32) -> (u32, Option<Choice>) {
        Self::above(poll, place, |above| {
            match Ballots::<T>::get(ballots, above).unwrap_or_default() {
                Ballot::Cast {
                    choice,
                    with_reason,
                    voices: counted,
                } => {
                    let ballot = Ballot::Cast {
                        choice,
                        with_reason,
                        voices: counted.saturating_add(voices),
                    };
                    Ballots::<T>::insert(ballots, above, ballot);
                    Some(choice)
                }
                Ballot::Open { spoken_for } => {
                    Self::keep_open(ballots, above, spoken_for.saturating_sub(voices));
                    None
                }
                Ballot::Chosen { .. } => None,
            }
        })
    }

    /// Keeps how many behind a person his ballot would not count for, where there are any.
    fn keep_open(ballots: BallotBox, member: MemberId, spoken_for: u32) {
        match spoken_for {
            0 => Ballots::<T>::remove(ballots, member),
            _ => Ballots::<T>::insert(ballots, member, Ballot::Open { spoken_for }),
        }
    }

    /// Goes up from a place until somebody speaks. Answers how many steps that was, and what he says.
    fn above(
        poll: &Poll,
        place: &Place,
        mut speaks: impl FnMut(MemberId) -> Option<Choice>,
    ) -> (u32, Option<Choice>) {
        let (mut steps, mut next) = (0u32, place.delegate);
        while let Some(member) = next {
            steps = steps.saturating_add(1);
            let said = speaks(member);
            if said.is_some() {
                return (steps, said);
            }
            next = Self::place(poll, member).delegate;
        }
        (steps, None)
    }

    pub(crate) fn ensure_reason(reason: &Option<Reason>) -> Result<(), Error<T>> {
        let plain = reason.as_ref().is_none_or(|reason| is_plain_text(reason));
        ensure!(plain, Error::ReasonInvalid);
        Ok(())
    }

    /// The person who votes, and the vote, which is open.
    pub(crate) fn ensure_voter(who: &T::AccountId, id: ProposalId) -> Result<(MemberId, Poll), Error<T>> {
        let belonging = Self::ensure_person(who)?;
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
            if Self::is_first_in_window(poll) {
                poll.at_window = Some(Self::verdict(poll, tally));
            }
            change(tally);
        });
        Polls::<T>::insert(id, poll);
    }

    /// Whether it is the last window, and nothing changed in it yet.
    pub(crate) fn is_first_in_window(poll: &Poll) -> bool {
        let begins = poll.closes_at.saturating_sub(poll.terms.window_millis);
        poll.at_window.is_none() && T::Clock::now() >= begins
    }

    /// The result if the vote closed with these counts.
    pub(crate) fn verdict(poll: &Poll, tally: &Tally) -> Verdict {
        let persons = poll.electorate.map_or(0, |electorate| electorate.persons);
        judge(poll.method, &poll.terms, tally, persons)
    }
}

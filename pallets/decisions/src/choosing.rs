// SPDX-License-Identifier: AGPL-3.0-or-later
//! Answers to questions. An answer touches the poll, the counts and the ballot of who gives it, however many answered before;
//! what comes out is worked out of the counts alone.

use crate::{
    agenda::Ending, judge_turnout, ranking::Lot, Answer, Ballot, BallotBox, Ballots, Config, Counts,
    CountsBefore, Error, Event, OptionCounts, Outcome, Outcomes, Pallet, Poll, Polls, ProposalId, Questions,
    Reason, Reasons, Revision, Tally, Verdict,
};
use codec::Encode;
use frame_support::{ensure, traits::Randomness};
use opensystem_traits::MemberId;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_choose(
        who: &T::AccountId,
        id: ProposalId,
        revision: Revision,
        answer: Answer,
        reason: Option<Reason>,
    ) -> DispatchResult {
        Self::ensure_reason(&reason)?;
        let (member, mut poll) = Self::ensure_voter(who, id)?;
        ensure!(revision == poll.revision, Error::<T>::OtherRevision);
        let question = Questions::<T>::get(id).filter(|_| poll.method.asks());
        let question = question.ok_or(Error::<T>::MethodAsksNothing)?;
        ensure!(answer.fits(poll.method, &question), Error::<T>::AnswerInvalid);
        let ballots = poll.ballots(id);
        let (former, had_reason) = match Ballots::<T>::get(ballots, member) {
            Some(Ballot::Chosen { answer, with_reason }) => (Some(answer), with_reason),
            Some(Ballot::Cast { .. } | Ballot::Open { .. }) | None => (None, false),
        };
        let before = OptionCounts::<T>::get(ballots);
        let before = before.unwrap_or_else(|| Counts::none(poll.method, question.choices(poll.method)));
        Self::recount_answers(id, &mut poll, before, |counts| {
            if let Some(former) = &former {
                counts.subtract(former);
            }
            counts.add(&answer);
        });
        let ballot = Ballot::Chosen {
            answer: answer.clone(),
            with_reason: reason.is_some(),
        };
        Self::keep_reason(ballots, member, reason, had_reason);
        Ballots::<T>::insert(ballots, member, ballot);
        Self::deposit_event(Event::Answered {
            proposal: id,
            revision,
            member,
            answer,
        });
        Ok(())
    }

    /// Takes back what a person answered.
    pub(crate) fn take_back_answer(
        id: ProposalId,
        mut poll: Poll,
        member: MemberId,
        answer: &Answer,
        with_reason: bool,
    ) -> DispatchResult {
        let ballots = poll.ballots(id);
        let before = OptionCounts::<T>::get(ballots).ok_or(Error::<T>::NotVoted)?;
        Self::recount_answers(id, &mut poll, before, |counts| counts.subtract(answer));
        Ballots::<T>::remove(ballots, member);
        Self::keep_reason(ballots, member, None, with_reason);
        Self::deposit_event(Event::VoteTakenBack { proposal: id, member });
        Ok(())
    }

    /// Keeps why somebody says what he says, or forgets why he said what he did before.
    pub(crate) fn keep_reason(
        ballots: BallotBox,
        member: MemberId,
        reason: Option<Reason>,
        had_reason: bool,
    ) {
        match reason {
            Some(reason) => Reasons::<T>::insert(ballots, member, reason),
            None if had_reason => Reasons::<T>::remove(ballots, member),
            None => {}
        }
    }

    /// Changes the counts, keeps those that were before the first change of the last window, and keeps the poll.
    fn recount_answers(
        id: ProposalId,
        poll: &mut Poll,
        mut counts: Counts,
        change: impl FnOnce(&mut Counts),
    ) {
        let ballots = poll.ballots(id);
        if Self::is_first_in_window(poll) {
            poll.at_window = Some(Self::verdict_of_answers(poll, &counts));
            CountsBefore::<T>::insert(ballots, &counts);
        }
        change(&mut counts);
        OptionCounts::<T>::insert(ballots, counts);
        Polls::<T>::insert(id, poll);
    }

    /// The result if the vote closed with these counts.
    pub(crate) fn verdict_of_answers(poll: &Poll, counts: &Counts) -> Verdict {
        let persons = poll.electorate.map_or(0, |electorate| electorate.persons);
        judge_turnout(&poll.terms, counts.turnout(), persons)
    }

    /// What an open vote whose time is over came to, and whether it turned in its last window: whether enough took part, or what
    /// is chosen. One lot serves for before and after, so that chance alone turns nothing. The caller keeps the poll.
    pub(crate) fn settle_answers(id: ProposalId, poll: &mut Poll) -> (Ending, bool) {
        let ballots = poll.ballots(id);
        let seats = Questions::<T>::get(id).map_or(0, |question| question.number);
        let counts = OptionCounts::<T>::get(ballots);
        let counts = counts.unwrap_or_else(|| Counts::none(poll.method, 0));
        let verdict = Self::verdict_of_answers(poll, &counts);
        let before = poll.at_window.take();
        let counts_before = before.and_then(|_| CountsBefore::<T>::take(ballots));
        let mut turned = before.is_some_and(|before| before != verdict);
        let mut outcome = None;
        if verdict == Verdict::Chosen {
            let lot = Self::lot(ballots);
            let now = Outcome::of(&counts, seats, &lot);
            turned |= counts_before
                .map(|before| Outcome::chosen_with(&before, seats, &lot))
                .is_some_and(|before| before != now.chosen());
            outcome = Some(now);
        }
        let ending = Ending {
            verdict,
            tally: Tally::default(),
            outcome,
        };
        (ending, turned)
    }

    /// Keeps what came out.
    pub(crate) fn keep_outcome(id: ProposalId, outcome: Outcome) {
        Outcomes::<T>::insert(id, &outcome);
        Self::deposit_event(Event::Chosen {
            proposal: id,
            outcome,
        });
    }

    /// The lot that decides between equals in a vote.
    fn lot(ballots: BallotBox) -> Lot {
        let subject = (b"decisions", ballots.proposal, ballots.revision).encode();
        let (drawn, _) = T::Lot::random(&subject);
        let mut lot = Lot::default();
        lot.iter_mut()
            .zip(drawn.as_ref())
            .for_each(|(byte, drawn)| *byte = *drawn);
        lot
    }
}

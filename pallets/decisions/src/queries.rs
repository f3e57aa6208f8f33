// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use crate::{
    ranking::Lot, ActionOf, AnswerView, Area, AreaId, Areas, Ballot, BallotBox, BallotView, Ballots, Blocks,
    Choice, Conclusions, Config, Counts, Delegates, DelegationView, NextId, Node, OptionCounts, Outcome,
    Outcomes, Pallet, Poll, Polls, ProposalId, ProposalView, Proposals, Question, Questions, Reasons, Stage,
    Tallies, VoiceView,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::{QueryPreimage, Time};
use opensystem_traits::MemberId;

/// Proposals in one answer, at most.
const PAGE: u32 = 64;
/// Persons in one answer, at most.
const PAGE_OF_PERSONS: u32 = 256;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_proposal(id: ProposalId) -> Option<ProposalView<ActionOf<T>>> {
        let proposal = Proposals::<T>::get(id)?;
        let poll = Self::current_poll(id);
        let mut tally = poll
            .as_ref()
            .map(|poll| Tallies::<T>::get(poll.ballots(id)))
            .unwrap_or_default();
        if poll.as_ref().is_some_and(|poll| poll.stage == Stage::Voting) {
            Self::lapse_blocks(&mut tally);
        }
        let question = Questions::<T>::get(id);
        let counts = poll
            .as_ref()
            .zip(question.as_ref())
            .map(|(poll, question)| Self::view_counts(id, poll, question));
        let verdict = poll
            .as_ref()
            .filter(|poll| poll.electorate.is_some())
            .map(|poll| {
                let now = match &counts {
                    Some(counts) => Self::verdict_of_answers(poll, counts),
                    None => Self::verdict(poll, &tally),
                };
                poll.closure.map_or(now, |closure| closure.verdict)
            });
        let young = |poll: &&Poll| poll.stage == Stage::Voting && poll.called_back_at.is_none();
        Some(ProposalView {
            id,
            young_until: poll.as_ref().filter(young).map(Self::young_until),
            call_back: poll.as_ref().and_then(Self::view_call_back),
            conclusion: Conclusions::<T>::get(id),
            outcome: Self::view_outcome(id, poll.as_ref(), question.as_ref(), counts.as_ref()),
            question,
            counts,
            forgotten_at: poll.is_none().then(|| Self::forgotten_at(proposal.at)),
            proposal,
            poll,
            tally,
            verdict,
        })
    }

    fn view_counts(id: ProposalId, poll: &Poll, question: &Question) -> Counts {
        let none = || Counts::none(poll.method, question.choices(poll.method));
        OptionCounts::<T>::get(poll.ballots(id)).unwrap_or_else(none)
    }

    /// What came out of a question, or what would come out now. No lot is drawn for that.
    fn view_outcome(
        id: ProposalId,
        poll: Option<&Poll>,
        question: Option<&Question>,
        counts: Option<&Counts>,
    ) -> Option<Outcome> {
        let (poll, question, counts) = (poll?, question?, counts?);
        match poll.stage {
            Stage::Voting if counts.turnout() > 0 => {
                Some(Outcome::of(counts, question.number, &Lot::default()))
            }
            _ => Outcomes::<T>::get(id),
        }
    }

    pub(crate) fn view_answer(id: ProposalId, member: MemberId) -> Option<AnswerView> {
        let ballots = Self::current_box(id)?;
        Ballots::<T>::get(ballots, member).and_then(|ballot| Self::show_answer(ballots, member, ballot))
    }

    pub(crate) fn view_answers(id: ProposalId, after: Option<MemberId>, limit: u32) -> Vec<AnswerView> {
        let Some(ballots) = Self::current_box(id) else {
            return Vec::new();
        };
        Self::ballots_in(ballots, after)
            .filter_map(|(member, ballot)| Self::show_answer(ballots, member, ballot))
            .take(limit.min(PAGE_OF_PERSONS) as usize)
            .collect()
    }

    fn show_answer(ballots: BallotBox, member: MemberId, ballot: Ballot) -> Option<AnswerView> {
        let Ballot::Chosen { answer, with_reason } = ballot else {
            return None;
        };
        let reason = with_reason.then(|| Reasons::<T>::get(ballots, member));
        Some(AnswerView {
            member,
            answer,
            reason: reason.flatten(),
        })
    }

    pub(crate) fn view_proposals(from: ProposalId, limit: u32) -> Vec<ProposalView<ActionOf<T>>> {
        let Some(last) = NextId::<T>::get().checked_sub(1) else {
            return Vec::new();
        };
        let from = from.min(last);
        (0..=from)
            .rev()
            .take(limit.min(PAGE) as usize)
            .filter_map(Self::view_proposal)
            .collect()
    }

    pub(crate) fn view_action(id: ProposalId) -> Option<Vec<u8>> {
        let action = Proposals::<T>::get(id)?.action?;
        let (call, _) = T::Preimages::peek(&action).ok()?;
        Some(call.encode())
    }

    fn current_box(id: ProposalId) -> Option<BallotBox> {
        Polls::<T>::get(id).map(|poll| poll.ballots(id))
    }

    pub(crate) fn view_ballot(id: ProposalId, member: MemberId) -> Option<BallotView> {
        let ballots = Self::current_box(id)?;
        Ballots::<T>::get(ballots, member).and_then(|ballot| Self::show_ballot(ballots, member, ballot))
    }

    pub(crate) fn view_ballots(id: ProposalId, after: Option<MemberId>, limit: u32) -> Vec<BallotView> {
        let Some(ballots) = Self::current_box(id) else {
            return Vec::new();
        };
        Self::ballots_in(ballots, after)
            .filter_map(|(member, ballot)| Self::show_ballot(ballots, member, ballot))
            .take(limit.min(PAGE_OF_PERSONS) as usize)
            .collect()
    }

    fn ballots_in(ballots: BallotBox, after: Option<MemberId>) -> impl Iterator<Item = (MemberId, Ballot)> {
        match after {
            None => Ballots::<T>::iter_prefix(ballots),
            Some(after) => {
                Ballots::<T>::iter_prefix_from(ballots, Ballots::<T>::hashed_key_for(ballots, after))
            }
        }
    }

    fn show_ballot(ballots: BallotBox, member: MemberId, ballot: Ballot) -> Option<BallotView> {
        let Ballot::Cast {
            choice,
            with_reason,
            voices,
        } = ballot
        else {
            return None;
        };
        Some(BallotView {
            member,
            choice,
            voices,
            reason: match with_reason {
                true => Reasons::<T>::get(ballots, member),
                false => None,
            },
            seconds: match choice {
                Choice::Block => Blocks::<T>::get(ballots, member).map_or(0, |block| block.seconds),
                Choice::Agree | Choice::Abstain | Choice::Disagree => 0,
            },
        })
    }

    /// The vote on a proposal as the next to touch it will find it.
    fn current_poll(id: ProposalId) -> Option<Poll> {
        Polls::<T>::get(id).map(|mut poll| {
            if poll.stage == Stage::Voting {
                Self::open(id, &mut poll, T::Clock::now());
            }
            poll
        })
    }

    pub(crate) fn view_voice(id: ProposalId, member: MemberId) -> Option<VoiceView> {
        let poll = Self::current_poll(id)?;
        let own = Self::view_ballot(id, member);
        let (mut through, mut ballot) = (Vec::new(), own);
        let mut next = Self::place(&poll, member).delegate;
        while let Some(above) = next.filter(|_| ballot.is_none()) {
            through.push(above);
            ballot = Self::view_ballot(id, above);
            next = Self::place(&poll, above).delegate;
        }
        Some(VoiceView { through, ballot })
    }

    pub(crate) fn view_voices(
        id: ProposalId,
        after: Option<MemberId>,
        limit: u32,
    ) -> Vec<(MemberId, MemberId)> {
        let Some((area, electorate)) =
            Self::current_poll(id).and_then(|poll| Some((poll.delegations?, poll.electorate?)))
        else {
            return Vec::new();
        };
        Self::places(area, after)
            .filter_map(|(member, node)| Some((member, node.on(electorate.day).delegate?)))
            .take(limit.min(PAGE_OF_PERSONS) as usize)
            .collect()
    }

    pub(crate) fn view_delegations(area: AreaId, after: Option<MemberId>, limit: u32) -> Vec<DelegationView> {
        Self::places(area, after)
            .filter_map(|(member, node)| Self::show_delegation(member, &node))
            .take(limit.min(PAGE_OF_PERSONS) as usize)
            .collect()
    }

    pub(crate) fn view_delegations_of(member: MemberId) -> Vec<(AreaId, DelegationView)> {
        (0..crate::areas::MAX_AREAS)
            .filter_map(|area| {
                let node = Delegates::<T>::get(area, member);
                Some((area, Self::show_delegation(member, &node)?))
            })
            .collect()
    }

    fn show_delegation(member: MemberId, node: &Node) -> Option<DelegationView> {
        let place = node.now();
        (!place.is_alone()).then_some(DelegationView {
            member,
            delegate: place.delegate,
            ends_at: node.ends_at,
            behind: place.behind,
        })
    }

    fn places(area: AreaId, after: Option<MemberId>) -> impl Iterator<Item = (MemberId, Node)> {
        match after {
            None => Delegates::<T>::iter_prefix(area),
            Some(after) => {
                Delegates::<T>::iter_prefix_from(area, Delegates::<T>::hashed_key_for(area, after))
            }
        }
    }

    pub(crate) fn view_areas() -> Vec<(AreaId, Area)> {
        (0..crate::areas::MAX_AREAS)
            .filter_map(|id| Areas::<T>::get(id).map(|area| (id, area)))
            .collect()
    }
}

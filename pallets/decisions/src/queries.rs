// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use crate::{
    ActionOf, Area, AreaId, Areas, BallotBox, BallotView, Ballots, Blocks, Choice, Config, NextId, Pallet,
    Polls, ProposalId, ProposalView, Proposals, Reasons, Stage, Tallies,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::{QueryPreimage, Time};
use opensystem_traits::MemberId;

/// Proposals in one answer, at most.
const PAGE: u32 = 64;
/// Ballots in one answer, at most.
const BALLOTS: u32 = 256;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_proposal(id: ProposalId) -> Option<ProposalView<ActionOf<T>>> {
        let proposal = Proposals::<T>::get(id)?;
        let now = T::Clock::now();
        let poll = Polls::<T>::get(id).map(|mut poll| {
            if poll.stage == Stage::Voting {
                // As the next to touch it will find it.
                Self::open(id, &mut poll, now);
            }
            poll
        });
        let mut tally = poll
            .as_ref()
            .map(|poll| Tallies::<T>::get(poll.ballots(id)))
            .unwrap_or_default();
        if poll.as_ref().is_some_and(|poll| poll.stage == Stage::Voting) {
            Self::lapse_blocks(&mut tally);
        }
        let verdict = poll
            .as_ref()
            .filter(|poll| poll.electorate.is_some())
            .map(|poll| {
                let now = Self::verdict(poll, &tally);
                poll.closure.map_or(now, |closure| closure.verdict)
            });
        Some(ProposalView {
            id,
            forgotten_at: poll.is_none().then(|| Self::forgotten_at(proposal.at)),
            proposal,
            poll,
            tally,
            verdict,
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
        Ballots::<T>::get(ballots, member).map(|ballot| Self::show_ballot(ballots, member, ballot))
    }

    pub(crate) fn view_ballots(id: ProposalId, after: Option<MemberId>, limit: u32) -> Vec<BallotView> {
        let Some(ballots) = Self::current_box(id) else {
            return Vec::new();
        };
        let entries = match after {
            None => Ballots::<T>::iter_prefix(ballots),
            Some(after) => {
                Ballots::<T>::iter_prefix_from(ballots, Ballots::<T>::hashed_key_for(ballots, after))
            }
        };
        entries
            .take(limit.min(BALLOTS) as usize)
            .map(|(member, ballot)| Self::show_ballot(ballots, member, ballot))
            .collect()
    }

    fn show_ballot(ballots: BallotBox, member: MemberId, ballot: crate::Ballot) -> BallotView {
        BallotView {
            member,
            choice: ballot.choice,
            reason: match ballot.with_reason {
                true => Reasons::<T>::get(ballots, member),
                false => None,
            },
            seconds: match ballot.choice {
                Choice::Block => Blocks::<T>::get(ballots, member).map_or(0, |block| block.seconds),
                Choice::Agree | Choice::Abstain | Choice::Disagree => 0,
            },
        }
    }

    pub(crate) fn view_areas() -> Vec<(AreaId, Area)> {
        (0..crate::areas::MAX_AREAS)
            .filter_map(|id| Areas::<T>::get(id).map(|area| (id, area)))
            .collect()
    }
}

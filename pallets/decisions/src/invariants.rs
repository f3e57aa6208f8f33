// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of decisions. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{
    Agenda, Areas, Ballots, Blocks, Choice, Config, NextId, OpenOf, OpenVotes, Pallet, Polls, Proposals,
    Reasons, Stage, Tallies, Tally, Voids,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
    ensure,
    traits::{Get, QueryPreimage},
};
use opensystem_traits::MemberId;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        Self::numbers_are_given()?;
        Self::places_are_counted()?;
        Self::counts_are_those_of_the_ballots()?;
        Self::nobody_votes_who_is_not_counted()?;
        Self::everything_comes_up()?;
        Self::actions_are_kept()?;
        for (id, area) in Areas::<T>::iter() {
            ensure!(area.check(id).is_ok(), "decisions: an area out of its ranges");
            ensure!(
                Self::stays_changeable(id, &area),
                "decisions: an area that nothing can change"
            );
        }
        T::Rules::get()
            .check()
            .map_err(|_| TryRuntimeError::Other("decisions: rules out of their ranges"))
    }

    fn numbers_are_given() -> Result<(), TryRuntimeError> {
        let next = NextId::<T>::get();
        ensure!(
            Proposals::<T>::iter_keys().all(|id| id < next),
            "decisions: a number that was not given"
        );
        ensure!(
            Polls::<T>::iter_keys().all(Proposals::<T>::contains_key),
            "decisions: a vote on nothing"
        );
        Ok(())
    }

    fn places_are_counted() -> Result<(), TryRuntimeError> {
        let mut open: BTreeMap<MemberId, u32> = BTreeMap::new();
        let mut votes = 0u32;
        for (id, proposal) in Proposals::<T>::iter() {
            let vote = Polls::<T>::get(id).map(|poll| poll.stage == Stage::Voting);
            votes = votes.saturating_add(u32::from(vote == Some(true)));
            if vote != Some(false) {
                let count = open.entry(proposal.author).or_default();
                *count = count.saturating_add(1);
            }
        }
        ensure!(
            OpenVotes::<T>::get() == votes,
            "decisions: open votes are miscounted"
        );
        ensure!(
            OpenOf::<T>::iter().collect::<BTreeMap<_, _>>() == open,
            "decisions: what members have open is miscounted"
        );
        Ok(())
    }

    fn counts_are_those_of_the_ballots() -> Result<(), TryRuntimeError> {
        let mut counted: BTreeMap<(u32, u8), Tally> = BTreeMap::new();
        for (ballots, member, ballot) in Ballots::<T>::iter() {
            counted
                .entry((ballots.proposal, ballots.revision))
                .or_default()
                .add(ballot.choice);
            ensure!(
                Reasons::<T>::contains_key(ballots, member) == ballot.with_reason,
                "decisions: a reason that a ballot does not know of"
            );
            ensure!(
                Blocks::<T>::contains_key(ballots, member) == (ballot.choice == Choice::Block),
                "decisions: a block that a ballot does not know of"
            );
        }
        for (ballots, member, _) in Reasons::<T>::iter() {
            ensure!(
                Ballots::<T>::contains_key(ballots, member),
                "decisions: a reason without its ballot"
            );
        }
        for (ballots, member, _) in Blocks::<T>::iter() {
            ensure!(
                Ballots::<T>::contains_key(ballots, member),
                "decisions: a block without its ballot"
            );
        }
        for (id, poll) in Polls::<T>::iter() {
            let ballots = poll.ballots(id);
            // Ballots that are being removed are no longer counted; those that were are gone.
            let over = poll.over_at().is_some();
            let sum = counted.get(&(id, poll.revision)).cloned().unwrap_or_default();
            let kept = Tallies::<T>::get(ballots);
            let same = Self::counts(&sum) == Self::counts(&kept);
            ensure!(
                same || Voids::<T>::contains_key(ballots) || (over && sum == Tally::default()),
                "decisions: a count that is not that of its ballots"
            );
            ensure!(
                over || kept
                    .standing
                    .iter()
                    .all(|blocker| Blocks::<T>::contains_key(ballots, blocker)),
                "decisions: a block stands that nobody makes"
            );
        }
        for ballots in Tallies::<T>::iter_keys() {
            let poll = Polls::<T>::get(ballots.proposal);
            ensure!(
                poll.is_some_and(|poll| poll.revision == ballots.revision),
                "decisions: a count of a revision that is no more"
            );
        }
        Ok(())
    }

    fn counts(tally: &Tally) -> [u32; 4] {
        [tally.agree, tally.abstain, tally.disagree, tally.block]
    }

    fn nobody_votes_who_is_not_counted() -> Result<(), TryRuntimeError> {
        for (id, poll) in Polls::<T>::iter() {
            let turnout = Tallies::<T>::get(poll.ballots(id)).turnout();
            let persons = poll.electorate.map_or(0, |electorate| electorate.persons);
            ensure!(turnout <= persons, "decisions: more voted than could");
        }
        Ok(())
    }

    /// Each idea and each vote stands in the agenda at its next step or before.
    fn everything_comes_up() -> Result<(), TryRuntimeError> {
        let mut first: BTreeMap<u64, u64> = BTreeMap::new();
        for key in Agenda::<T>::iter_keys() {
            let at = first.entry(key.subject()).or_insert(u64::MAX);
            *at = key.moment().min(*at);
        }
        let cleared: BTreeSet<u32> = Polls::<T>::iter()
            .filter(|(id, poll)| {
                let ballots = poll.ballots(*id);
                poll.over_at().is_some()
                    && (Voids::<T>::contains_key(ballots)
                        || Ballots::<T>::iter_key_prefix(ballots).next().is_none())
            })
            .map(|(id, _)| id)
            .collect();
        for id in Proposals::<T>::iter_keys() {
            if cleared.contains(&id) {
                continue;
            }
            let due = match Polls::<T>::get(id) {
                // Other rules may have been in force when it was published.
                None => u64::MAX,
                Some(poll) => match poll.stage {
                    Stage::Voting if poll.electorate.is_some() => poll.closes_at,
                    Stage::Waiting { from } => from,
                    _ => u64::MAX,
                },
            };
            ensure!(
                first.get(&u64::from(id)).is_some_and(|at| *at <= due),
                "decisions: something due is not on the agenda"
            );
        }
        Ok(())
    }

    /// The bytes of every action that may still be taken are there.
    fn actions_are_kept() -> Result<(), TryRuntimeError> {
        for (id, proposal) in Proposals::<T>::iter() {
            let pending = Polls::<T>::get(id).is_some_and(|poll| {
                matches!(
                    poll.stage,
                    Stage::Voting | Stage::Waiting { .. } | Stage::Failed { .. }
                )
            });
            let kept = proposal.action.as_ref().is_none_or(T::Preimages::have);
            ensure!(!pending || kept, "decisions: an action without its bytes");
        }
        Ok(())
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of decisions. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{
    delegation::Ending, ActionOf, Agenda, Areas, Ballot, BallotBox, Ballots, Behind, Blocks, Callers, Choice,
    Conclusions, Config, Counts, CountsBefore, Delegates, DelegatesIn, Delegators, Endings, NextId, OpenOf,
    OpenVotes, OptionCounts, Outcomes, Pallet, Polls, Proposals, Questions, Reasons, Stage, Tallies, Tally,
    Verdict, Voids, MAX_STEPS,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
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
        Self::answers_are_counted()?;
        Self::questions_have_their_outcomes()?;
        Self::callers_are_counted()?;
        Self::conclusions_are_of_results()?;
        Self::nobody_votes_who_is_not_counted()?;
        Self::ballots_speak_for_those_behind()?;
        Self::delegations_are_a_forest()?;
        Self::everything_comes_up()?;
        Self::actions_are_kept()?;
        for (id, area) in Areas::<T>::iter() {
            ensure!(
                area.check(id, T::DayMillis::get()).is_ok(),
                "decisions: an area out of its ranges"
            );
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
            let (says, gives_reason) = match ballot {
                Ballot::Cast {
                    choice,
                    with_reason,
                    voices,
                } => {
                    let tally = counted.entry((ballots.proposal, ballots.revision));
                    tally.or_default().add(choice, voices);
                    (Some(choice), with_reason)
                }
                Ballot::Open { spoken_for } => {
                    ensure!(spoken_for > 0, "decisions: an open ballot that says nothing");
                    (None, false)
                }
                Ballot::Chosen { with_reason, .. } => (None, with_reason),
            };
            ensure!(
                Reasons::<T>::contains_key(ballots, member) == gives_reason,
                "decisions: a reason that a ballot does not know of"
            );
            ensure!(
                Blocks::<T>::contains_key(ballots, member) == (says == Some(Choice::Block)),
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

    /// The counts of each question are those of the answers in its box, counted anew.
    fn answers_are_counted() -> Result<(), TryRuntimeError> {
        let asks = |id| Polls::<T>::get(id).is_some_and(|poll| poll.method.asks());
        ensure!(
            Ballots::<T>::iter()
                .all(|(ballots, _, ballot)| matches!(ballot, Ballot::Chosen { .. }) == asks(ballots.proposal)),
            "decisions: a ballot of another kind than its vote"
        );
        for (id, poll) in Polls::<T>::iter().filter(|(_, poll)| poll.method.asks()) {
            let ballots = poll.ballots(id);
            let question = Questions::<T>::get(id).filter(|question| question.suits(poll.method));
            let question = question.ok_or(TryRuntimeError::Other("decisions: a question that is none"))?;
            let none = Counts::none(poll.method, question.choices(poll.method));
            let mut counted = none.clone();
            for (_, ballot) in Ballots::<T>::iter_prefix(ballots) {
                if let Ballot::Chosen { answer, .. } = ballot {
                    ensure!(
                        Voids::<T>::contains_key(ballots) || answer.fits(poll.method, &question),
                        "decisions: an answer to another question"
                    );
                    counted.add(&answer);
                }
            }
            let over = poll.over_at().is_some();
            let kept = OptionCounts::<T>::get(ballots).unwrap_or_else(|| none.clone());
            ensure!(
                counted == kept || Voids::<T>::contains_key(ballots) || (over && counted == none),
                "decisions: a count that is not that of its answers"
            );
            let persons = poll.electorate.map_or(0, |electorate| electorate.persons);
            ensure!(kept.turnout() <= persons, "decisions: more answered than could");
        }
        Ok(())
    }

    /// Who asks that a decision be called back is counted, and what was called back once is not called back again.
    fn callers_are_counted() -> Result<(), TryRuntimeError> {
        for (id, poll) in Polls::<T>::iter() {
            let ballots = poll.ballots(id);
            let callers = Callers::<T>::iter_prefix(ballots).count();
            let cleared = Voids::<T>::contains_key(ballots) || poll.over_at().is_some();
            ensure!(
                u32::try_from(callers) == Ok(poll.callers) || cleared,
                "decisions: callers are miscounted"
            );
            ensure!(
                poll.callers == 0 || (poll.closure.is_some() && poll.called_back_at.is_none()),
                "decisions: a vote is called back that cannot be"
            );
            ensure!(
                poll.called_back_at.is_none() || poll.revision > 0,
                "decisions: a first vote that was called back"
            );
        }
        for (ballots, _, ()) in Callers::<T>::iter() {
            let present = Polls::<T>::get(ballots.proposal)
                .is_some_and(|poll| poll.revision == ballots.revision && poll.callers > 0);
            ensure!(
                present || Voids::<T>::contains_key(ballots),
                "decisions: somebody calls back what is no more"
            );
        }
        Ok(())
    }

    /// What is said of a proposal is said of its result, and what was reopened once has one successor, about it.
    fn conclusions_are_of_results() -> Result<(), TryRuntimeError> {
        for (id, conclusion) in Conclusions::<T>::iter() {
            let closed = Polls::<T>::get(id).is_some_and(|poll| poll.closure.is_some());
            ensure!(closed, "decisions: something is said of no result");
            let about = |anew| Proposals::<T>::get(anew).and_then(|anew| anew.about);
            ensure!(
                conclusion.reopened_as.is_none_or(|anew| about(anew) == Some(id)),
                "decisions: reopened by a proposal about something else"
            );
        }
        Ok(())
    }

    /// Questions are asked by those votes that ask, counts are those of their present box, and what came out is kept where enough
    /// took part.
    fn questions_have_their_outcomes() -> Result<(), TryRuntimeError> {
        let asks = |id: &u32| Polls::<T>::get(id).filter(|poll| poll.method.asks());
        ensure!(
            Questions::<T>::iter_keys().all(|id| asks(&id).is_some()),
            "decisions: a question that nobody asks"
        );
        let present = |of: &BallotBox| asks(&of.proposal).filter(|poll| poll.ballots(of.proposal) == *of);
        ensure!(
            OptionCounts::<T>::iter_keys().all(|of| present(&of).is_some()),
            "decisions: counts of a revision that is no more"
        );
        ensure!(
            Tallies::<T>::iter_keys().all(|of| asks(&of.proposal).is_none()),
            "decisions: a tally of a question"
        );
        for (id, poll) in Polls::<T>::iter() {
            let in_window = poll.stage == Stage::Voting && poll.at_window.is_some() && poll.method.asks();
            ensure!(
                CountsBefore::<T>::contains_key(poll.ballots(id)) == in_window,
                "decisions: counts of a window that is none"
            );
            let chosen = poll
                .closure
                .is_some_and(|closure| closure.verdict == Verdict::Chosen);
            ensure!(
                Outcomes::<T>::contains_key(id) == chosen,
                "decisions: an outcome of nothing, or none"
            );
        }
        ensure!(
            CountsBefore::<T>::iter_keys().all(|of| present(&of).is_some())
                && Outcomes::<T>::iter_keys().all(|id| asks(&id).is_some()),
            "decisions: counts or an outcome without their question"
        );
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
            let until = poll
                .electorate
                .map_or(u64::MAX, |electorate| electorate.votes_until);
            ensure!(
                poll.stage != Stage::Voting || poll.closes_at <= until,
                "decisions: a vote outlasts the delegations of its day"
            );
        }
        Ok(())
    }

    /// Each ballot of an open vote counts for those whose voice comes to it first, going up from each of them.
    fn ballots_speak_for_those_behind() -> Result<(), TryRuntimeError> {
        for (id, poll) in Polls::<T>::iter() {
            let (Stage::Voting, Some(area)) = (poll.stage, poll.delegations) else {
                continue;
            };
            let day = poll.electorate.map_or(0, |electorate| electorate.day);
            let ballots = poll.ballots(id);
            let cast: BTreeMap<MemberId, Ballot> = Ballots::<T>::iter_prefix(ballots).collect();
            let delegate = |member: MemberId| Delegates::<T>::get(area, member).on(day).delegate;
            let delegating =
                Delegates::<T>::iter_key_prefix(area).filter(|member| delegate(*member).is_some());
            let all: BTreeSet<MemberId> = cast.keys().copied().chain(delegating).collect();
            let votes = |member: MemberId| matches!(cast.get(&member), Some(Ballot::Cast { .. }));
            let mut expected: BTreeMap<MemberId, u32> = BTreeMap::new();
            for member in all {
                let way = core::iter::successors(Some(member), |above| delegate(*above));
                let way = way.take(MAX_STEPS.saturating_add(1) as usize);
                // The first who votes speaks for him, and all above who do not vote know it.
                let knows = way.skip_while(|above| !votes(*above)).enumerate();
                for (_, above) in knows.filter(|(steps, above)| *steps == 0 || !votes(*above)) {
                    let count = expected.entry(above).or_default();
                    *count = count.saturating_add(1);
                }
            }
            let kept = cast.into_iter().map(|(member, ballot)| match ballot {
                Ballot::Cast { voices, .. } => (member, voices),
                Ballot::Open { spoken_for } => (member, spoken_for),
                Ballot::Chosen { .. } => (member, 0),
            });
            ensure!(
                kept.collect::<BTreeMap<_, _>>() == expected,
                "decisions: a ballot that counts for others than those behind it"
            );
        }
        Ok(())
    }

    /// What each person keeps of those behind him is what their choices say, and each choice ends.
    fn delegations_are_a_forest() -> Result<(), TryRuntimeError> {
        let mut behind: BTreeMap<(u8, MemberId), Behind> = BTreeMap::new();
        let mut delegating: BTreeMap<MemberId, u64> = BTreeMap::new();
        let mut delegators: BTreeMap<u8, u32> = BTreeMap::new();
        for (area, member, node) in Delegates::<T>::iter() {
            let place = node.now();
            ensure!(
                node.places.is_sorted_by(|one, next| one.since < next.since),
                "decisions: places out of order"
            );
            ensure!(
                place.delegate.is_some() == node.ends_at.is_some(),
                "decisions: a delegation without end, or an end without delegation"
            );
            let due = match node.ends_at {
                Some(at) => Ending::Delegation(area, member).key(at),
                None => Ending::Memory(area, member).key(Self::needless_from(place.since)),
            };
            ensure!(
                Endings::<T>::contains_key(due) || (node.ends_at.is_none() && !place.is_alone()),
                "decisions: what ends is not in the queue"
            );
            let (mut next, mut steps) = (place.delegate, 0usize);
            if next.is_some() {
                let areas = delegating.entry(member).or_default();
                *areas |= 1u64.checked_shl(area.into()).unwrap_or(0);
                let count = delegators.entry(area).or_default();
                *count = count.saturating_add(1);
            }
            while let Some(above) = next {
                let counts = behind.entry((area, above)).or_default();
                let count = counts.get_mut(steps);
                let count = count.ok_or(TryRuntimeError::Other("decisions: a voice goes on too far"))?;
                *count = count.saturating_add(1);
                steps = steps.saturating_add(1);
                next = Delegates::<T>::get(area, above).now().delegate;
            }
        }
        let kept = Delegates::<T>::iter().map(|(area, member, node)| ((area, member), node.now().behind));
        ensure!(
            kept.filter(|(_, counts)| *counts != Behind::default())
                .collect::<BTreeMap<_, _>>()
                == behind,
            "decisions: those behind are miscounted"
        );
        let noted = DelegatesIn::<T>::iter().map(|(member, of)| (member, of.areas));
        ensure!(
            noted.collect::<BTreeMap<_, _>>() == delegating,
            "decisions: where members delegate is not noted"
        );
        ensure!(
            Delegators::<T>::iter().collect::<BTreeMap<_, _>>() == delegators,
            "decisions: those who delegate are miscounted"
        );
        let queued: Vec<Option<Ending>> = Endings::<T>::iter_keys().map(|key| Ending::of(&key)).collect();
        let ends = queued
            .iter()
            .filter(|one| matches!(one, Some(Ending::Delegation(..))))
            .count();
        ensure!(
            ends == delegators
                .values()
                .fold(0usize, |sum, count| sum.saturating_add(*count as usize)),
            "decisions: something ends that is not there"
        );
        for (member, of) in DelegatesIn::<T>::iter() {
            ensure!(
                of.ending & !of.areas == 0
                    && (of.ending == 0 || queued.contains(&Some(Ending::Person(member)))),
                "decisions: a person whose delegations should end is not in the queue"
            );
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
            let closed = Polls::<T>::get(id).is_some_and(|poll| poll.closure.is_some());
            let needed = |action: &&ActionOf<T>| pending || (closed && Self::is_kept(action));
            let action = proposal.action.as_ref().filter(needed);
            let kept = action.is_none_or(T::Preimages::have);
            ensure!(kept, "decisions: an action without its bytes");
        }
        Ok(())
    }
}

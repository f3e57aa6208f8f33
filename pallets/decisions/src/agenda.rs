// SPDX-License-Identifier: AGPL-3.0-or-later
//! What time does: days begin, votes open and close, decisions take effect, ideas are forgotten, old ballots go.
//!
//! One queue in the order of time holds it all. An entry that comes up too early, because something was put off meanwhile,
//! goes to its new moment: so nothing due is lost, and an entry too many does no harm.

use crate::{
    Ballot, BallotBox, Ballots, Blocks, Callers, Choice, Closure, Config, Days, Electorate, Error, Event,
    Outcome, Pallet, Poll, Polls, ProposalId, Proposals, Reasons, Seconds, Stage, Tallies, Tally, Verdict,
    Voids, WeightInfo, DAYS_KEPT, MAX_EXTENSIONS,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
    weights::{Weight, WeightMeter},
};
use opensystem_traits::{queue::Chronological, MemberId, Members, Moment};
use sp_runtime::{DispatchError, Perbill};

/// Ballots removed at a time.
pub(crate) const BALLOTS_AT_A_TIME: u32 = 32;

/// What a step of the agenda came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Step {
    /// It was taken.
    Taken,
    /// It is not due; it stands at its moment.
    Early,
    /// There is nothing to take.
    Nothing,
    /// There is no room for it in this block. It stands where it stood.
    NoRoom,
}

/// What a vote came to.
pub(crate) struct Ending {
    /// With which result.
    pub verdict: Verdict,
    /// The counts; of answers there are others.
    pub tally: Tally,
    /// What was chosen among options, where enough took part.
    pub outcome: Option<Outcome>,
}

impl<T: Config> Pallet<T> {
    /// Begins a day with the first block after one that was made in it: who was in good standing then is its electorate. The
    /// clock still shows the time of that block. Not before all delegations ended that were to end by then.
    pub(crate) fn begin_day() -> Weight {
        let until = T::Clock::now();
        let day = u32::try_from(until.checked_div(T::DayMillis::get()).unwrap_or(0)).unwrap_or(u32::MAX);
        let days = Days::<T>::get();
        if until == 0 || days.last().is_some_and(|last| last.day >= day) {
            return T::DbWeight::get().reads(3);
        }
        let mut meter = WeightMeter::with_limit(Self::budget());
        meter.consume(T::WeightInfo::begin_day());
        if !Self::end_delegations(&mut meter, until) {
            return meter.consumed();
        }
        let mut days = days.into_inner();
        if days.len() >= DAYS_KEPT as usize {
            days.remove(0);
        }
        days.push(Electorate {
            day,
            persons: T::Members::persons(),
            until,
            votes_until: Self::needless_from(day),
        });
        Days::<T>::put(frame_support::BoundedVec::truncate_from(days));
        meter.consumed()
    }

    /// The electorate of a vote that opens at `opens_at`, once its day has begun. Where the chain stood still that day, that
    /// of the next one.
    fn electorate(opens_at: Moment) -> Option<Electorate> {
        let day = opens_at.checked_div(T::DayMillis::get())?;
        Days::<T>::get()
            .into_iter()
            .find(|electorate| u64::from(electorate.day) >= day)
    }

    /// Opens a vote whose day has begun. The caller keeps the poll.
    pub(crate) fn open(id: ProposalId, poll: &mut Poll, now: Moment) -> Option<Electorate> {
        if poll.electorate.is_none() && now >= poll.opens_at {
            poll.electorate = Self::electorate(poll.opens_at);
            if let Some(Electorate {
                day,
                persons,
                votes_until,
                ..
            }) = poll.electorate
            {
                if Some(u64::from(day)) > poll.opens_at.checked_div(T::DayMillis::get()) {
                    // The chain stood still on its day (or nobody has opened it since, and the day is forgotten): people
                    // have their whole time.
                    poll.opens_at = now;
                    poll.closes_at = now.saturating_add(poll.terms.voting_millis).min(votes_until);
                }
                Self::deposit_event(Event::Opened {
                    proposal: id,
                    persons,
                });
            }
        }
        poll.electorate
    }

    /// Has an idea or a proposal come up at `moment`.
    pub(crate) fn expect(moment: Moment, id: ProposalId) {
        crate::Agenda::<T>::insert(Chronological::new(moment, id.into()), ());
    }

    /// Has it come up when its ballots are old.
    pub(crate) fn expect_clearing(id: ProposalId, poll: &Poll) {
        if let Some(over_at) = poll.over_at() {
            Self::expect(over_at.saturating_add(T::Rules::get().ballots_millis), id);
        }
    }

    /// What falls due may take so much of a block.
    pub(crate) fn budget() -> Weight {
        let block = T::BlockWeights::get().max_block;
        let share = Perbill::from_percent(u32::from(T::Rules::get().budget_percent));
        Weight::from_parts(
            share.mul_floor(block.ref_time()),
            share.mul_floor(block.proof_size()),
        )
    }

    /// Takes what is due, earliest first, as long as there is room. What does not fit waits in its order.
    pub(crate) fn take_steps(meter: &mut WeightMeter) {
        // The clock, the first keys, the rules, the vote for which there is no room.
        if meter.try_consume(T::DbWeight::get().reads(5)).is_err() {
            return;
        }
        let now = T::Clock::now();
        let mut budget = WeightMeter::with_limit(Self::budget().min(meter.remaining()));
        let due = |key: &Chronological| key.moment() <= now;
        for key in crate::Agenda::<T>::iter_keys().take_while(due) {
            let id = ProposalId::try_from(key.subject()).ok();
            let poll = id.and_then(Polls::<T>::get);
            let asks = poll.as_ref().is_some_and(|poll| poll.method.asks());
            if budget.try_consume(Self::weight_of_step(asks)).is_err() {
                break;
            }
            crate::Agenda::<T>::remove(key);
            let Some(id) = id else {
                continue;
            };
            if Self::take_step(id, poll, key.moment(), now, &mut budget) == Step::NoRoom {
                crate::Agenda::<T>::insert(key, ());
                break;
            }
        }
        // Last: else one whose delegations end in every block would keep what is heavy from ever having room. No day begins
        // before they ended, and it has room of its own for that.
        Self::end_delegations(&mut budget, now);
        meter.consume(budget.consumed());
    }

    /// The heaviest of the steps, without the length and the weight of an action. To find out what was chosen among options takes
    /// far longer than any other.
    pub(crate) fn weight_of_step(asks: bool) -> Weight {
        let close = match asks {
            true => T::WeightInfo::step_close_answers(),
            false => T::WeightInfo::step_close(),
        };
        T::WeightInfo::step_open()
            .max(close)
            .max(T::WeightInfo::step_forget())
            .max(T::WeightInfo::step_void())
            .max(T::WeightInfo::step_lapse())
    }

    /// Takes the next step of an idea, or of a proposal with its poll, if it is due; its entry stood at `entry`. What is due, but
    /// later than that, goes to its own moment: else it would overtake what fell due between.
    pub(crate) fn take_step(
        id: ProposalId,
        poll: Option<Poll>,
        entry: Moment,
        now: Moment,
        budget: &mut WeightMeter,
    ) -> Step {
        let Some(poll) = poll else {
            return Self::step_of_idea(id, now);
        };
        match poll.stage {
            Stage::Voting => Self::step_of_vote(id, poll, entry, now),
            Stage::Waiting { from } if from > entry => Self::early(from, id),
            Stage::Waiting { .. } => Self::enact(id, poll, now, budget),
            Stage::Failed { error, .. } => Self::step_of_failed(id, poll, error, now),
            Stage::Decided
            | Stage::Enacted { .. }
            | Stage::Lapsed { .. }
            | Stage::Withdrawn { .. }
            | Stage::Cancelled { .. } => Self::step_of_ballots(id, &poll, now),
        }
    }

    fn early(moment: Moment, id: ProposalId) -> Step {
        Self::expect(moment, id);
        Step::Early
    }

    fn step_of_idea(id: ProposalId, now: Moment) -> Step {
        let Some(idea) = Proposals::<T>::get(id) else {
            return Step::Nothing;
        };
        let until = Self::forgotten_at(idea.at);
        if now < until {
            return Self::early(until, id);
        }
        Self::forget_idea(id, idea.author);
        Step::Taken
    }

    fn step_of_vote(id: ProposalId, mut poll: Poll, entry: Moment, now: Moment) -> Step {
        if now < poll.opens_at {
            return Self::early(poll.opens_at, id);
        }
        let was_open = poll.electorate.is_some();
        if Self::open(id, &mut poll, now).is_none() {
            // The day begins with the next block.
            return Self::early(now.saturating_add(1), id);
        }
        if entry < poll.closes_at {
            Self::expect(poll.closes_at, id);
            if was_open {
                return Step::Early;
            }
            Polls::<T>::insert(id, poll);
            return Step::Taken;
        }
        match Self::settle(id, &mut poll, now) {
            Some(ending) => Self::conclude_vote(id, poll, ending, now),
            None => {
                Self::expect(poll.closes_at, id);
                Polls::<T>::insert(id, poll);
            }
        }
        Step::Taken
    }

    /// What an open vote whose time is over came to; nothing where it goes on because the result turned in its last window:
    /// then for a whole window from now, however late this step is. The caller keeps the poll.
    fn settle(id: ProposalId, poll: &mut Poll, now: Moment) -> Option<Ending> {
        let (ending, turned) = match poll.method.asks() {
            true => Self::settle_answers(id, poll),
            false => Self::settle_votes(id, poll),
        };
        let at_most = poll.electorate.map_or(0, |electorate| electorate.votes_until);
        let closes_at = now.saturating_add(poll.terms.window_millis).min(at_most);
        if !turned || closes_at <= now || poll.extensions >= MAX_EXTENSIONS {
            return Some(ending);
        }
        poll.extensions = poll.extensions.saturating_add(1);
        poll.closes_at = closes_at;
        Self::deposit_event(Event::Extended {
            proposal: id,
            closes_at: poll.closes_at,
        });
        None
    }

    /// What a vote without options came to, and whether its result turned in its last window.
    fn settle_votes(id: ProposalId, poll: &mut Poll) -> (Ending, bool) {
        let ballots = poll.ballots(id);
        let mut tally = Tallies::<T>::get(ballots);
        // A block whose author has left stands until it is looked at here; what turns by that goes on as well.
        let untouched = Self::verdict(poll, &tally);
        let before = poll.at_window.take().unwrap_or(untouched);
        if Self::lapse_blocks(&mut tally) {
            Tallies::<T>::insert(ballots, &tally);
        }
        let verdict = Self::verdict(poll, &tally);
        let ending = Ending {
            verdict,
            tally,
            outcome: None,
        };
        (ending, before != verdict)
    }

    /// Keeps the result; what passed and has an action waits for its moment.
    fn conclude_vote(id: ProposalId, mut poll: Poll, ending: Ending, now: Moment) {
        let Ending {
            verdict,
            tally,
            outcome,
        } = ending;
        poll.closure = Some(Closure { at: now, verdict });
        poll.stage = Stage::Decided;
        if let Some(proposal) = Proposals::<T>::get(id) {
            Self::leave_vote(proposal.author);
            if proposal.action.is_some() {
                match verdict {
                    Verdict::Passed => {
                        let from = now.saturating_add(poll.terms.delay_millis);
                        poll.stage = Stage::Waiting { from };
                        Self::expect(from, id);
                    }
                    Verdict::TooFewTookPart
                    | Verdict::TooFewAgreed
                    | Verdict::Blocked
                    | Verdict::Published
                    | Verdict::Chosen => {
                        Self::let_go_of_action(&proposal);
                    }
                }
            }
        }
        Self::expect_clearing(id, &poll);
        Polls::<T>::insert(id, &poll);
        Self::deposit_event(Event::Closed {
            proposal: id,
            verdict,
            tally,
        });
        if let Some(outcome) = outcome {
            Self::keep_outcome(id, outcome);
        }
    }

    /// What failed is given up when it can no longer be tried again.
    fn step_of_failed(id: ProposalId, poll: Poll, error: DispatchError, now: Moment) -> Step {
        let until = Self::retriable_until(&poll);
        if now <= until {
            return Self::early(until.saturating_add(1), id);
        }
        if let Some(proposal) = Proposals::<T>::get(id) {
            Self::end(id, &proposal, poll, Stage::Lapsed { at: now, error });
            Self::deposit_event(Event::Lapsed { proposal: id });
        }
        Step::Taken
    }

    /// Old ballots are void; the counts stay.
    fn step_of_ballots(id: ProposalId, poll: &Poll, now: Moment) -> Step {
        let Some(over_at) = poll.over_at() else {
            return Step::Nothing;
        };
        let until = over_at.saturating_add(T::Rules::get().ballots_millis);
        if now < until {
            return Self::early(until, id);
        }
        let ballots = poll.ballots(id);
        Voids::<T>::insert(ballots, ());
        Step::Taken
    }

    /// Answers what it weighed.
    pub(crate) fn do_close(id: ProposalId) -> Result<Weight, DispatchError> {
        let poll = Self::ensure_poll(id)?;
        ensure!(poll.stage == Stage::Voting, Error::<T>::VoteOver);
        let weight = match poll.method.asks() {
            true => T::WeightInfo::close_answers(),
            false => T::WeightInfo::close(),
        };
        let now = T::Clock::now();
        let step = Self::step_of_vote(id, poll, now, now);
        ensure!(step == Step::Taken, Error::<T>::NotDue);
        Ok(weight)
    }

    /// Removes ballots of boxes that are void, some at a time.
    pub(crate) fn clear_ballots(remaining: Weight) -> Weight {
        let mut meter = WeightMeter::with_limit(remaining);
        if meter.try_consume(T::DbWeight::get().reads(1)).is_err() {
            return meter.consumed();
        }
        let Some(ballots) = Voids::<T>::iter_keys().next() else {
            return meter.consumed();
        };
        if meter
            .try_consume(T::WeightInfo::clear_ballots(BALLOTS_AT_A_TIME))
            .is_err()
        {
            return meter.consumed();
        }
        let mut left = BALLOTS_AT_A_TIME;
        for (member, ballot) in Ballots::<T>::drain_prefix(ballots) {
            Self::clear_what_hangs_on(ballots, member, &ballot);
            left = left.saturating_sub(1);
            if left == 0 {
                return meter.consumed();
            }
        }
        let seconds = Seconds::<T>::drain_prefix(ballots).map(drop);
        let callers = Callers::<T>::drain_prefix(ballots).map(drop);
        for () in seconds.chain(callers) {
            left = left.saturating_sub(1);
            if left == 0 {
                return meter.consumed();
            }
        }
        Voids::<T>::remove(ballots);
        meter.consumed()
    }

    /// A ballot is removed: its reason and its block go with it.
    fn clear_what_hangs_on(ballots: BallotBox, member: MemberId, ballot: &Ballot) {
        let (with_reason, blocks) = match ballot {
            Ballot::Cast {
                choice, with_reason, ..
            } => (*with_reason, *choice == Choice::Block),
            Ballot::Chosen { with_reason, .. } => (*with_reason, false),
            Ballot::Open { .. } => (false, false),
        };
        if with_reason {
            Reasons::<T>::remove(ballots, member);
        }
        if blocks {
            Blocks::<T>::remove(ballots, member);
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What comes after a vote, by the list: who could have it called back and when that makes it a second vote, what its author says
//! of it, and what comes of it when it is decided anew.

use super::{
    super::*,
    acts::{Which, Who},
    model::Model,
    replay::{Done, Effect, State, Story},
    MEMBERS, RULES,
};
use crate::{CallBackView, Callers, Conclusion, Conclusions};
use std::collections::BTreeSet;

/// What its author said of a result.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Said {
    pub at: Moment,
    pub review_at: Option<Moment>,
    pub reopened_as: Option<ProposalId>,
}

impl Effect {
    /// Whether its bytes are dropped when it is over.
    fn is_long(self) -> bool {
        matches!(self, Self::Long(_))
    }
}

impl Story {
    /// Whether the bytes of its action, which are kept apart, are kept for it.
    pub fn needs_its_bytes(&self) -> bool {
        self.state.pending() || (self.ended.is_some() && !self.effect.is_long())
    }

    /// Whether somebody may ask that it be called back.
    fn can_be_called_back(&self) -> bool {
        matches!(self.state, State::Waiting(_)) && self.called_back_at.is_none()
    }

    /// With how many it is called back.
    pub fn callers_needed(&self) -> usize {
        let (mut needed, share) = (2, u64::from(RULES.call_back_permille));
        while needed as u64 * 1_000 < u64::from(self.persons) * share {
            needed += 1;
        }
        needed
    }

    /// One more asks for it; whether they are enough by now.
    pub fn is_called_back_by(&mut self, who: MemberId) -> bool {
        assert!(self.can_be_called_back());
        assert!(self.callers.insert(who), "once");
        self.callers.len() >= self.callers_needed()
    }

    /// A second vote, and the last; of the first nothing is left.
    pub fn begin_again(&mut self, now: Moment) {
        let at = self.at;
        self.revision += 1;
        self.begin(now, self.terms);
        self.at = at;
        self.called_back_at = Some(now);
        self.callers.clear();
        self.conclusion = None;
        self.ended = None;
        self.come_to(State::Voting, now);
    }

    /// What its author says, at a moment.
    pub fn conclude(&mut self, at: Moment, review_at: Option<Moment>) {
        let before = self.conclusion.and_then(|said| said.review_at);
        self.conclusion = Some(Said {
            at,
            review_at: review_at.or(before),
            reopened_as: None,
        });
    }

    /// When any member can have it decided anew, where nobody did so yet.
    fn review_at(&self) -> Option<Moment> {
        let said = self.conclusion.filter(|said| said.reopened_as.is_none())?;
        said.review_at
    }
}

impl Model {
    /// Whether a member may ask that it be called back, and did not yet.
    fn can_call_back(&self, who: MemberId, story: &Story) -> bool {
        story.can_be_called_back()
            && Self::is_person(who)
            && self.has_a_voice(who, story.told)
            && !story.callers.contains(&who)
    }

    fn waits_for_callers(&self, story: &Story) -> bool {
        (0..MEMBERS).any(|member| self.can_call_back(member, story))
    }

    /// Some ask that one and the same be called back, a bit for each of them.
    pub fn outcry(&mut self, bits: u16, which: Which) {
        let id = self.pick(which, |story| self.waits_for_callers(story));
        for member in (0..MEMBERS).filter(|member| bits & (1 << member) != 0) {
            self.call_back(member, id);
        }
    }

    fn call_back(&mut self, who: MemberId, id: ProposalId) {
        let story = self.story(id);
        let good = self.can_call_back(who, &story);
        let result = Decisions::call_back(signed(who), id);
        assert_eq!(result.is_ok(), good, "{who} {id} {story:?} {result:?}");
        if good {
            self.note(Done::AskedBack(id, who));
        }
    }

    pub fn conclude(&mut self, who: Who, which: Which, hours: Option<u64>) {
        let id = self.pick(which, |story| {
            story.ended.is_some() && story.conclusion.is_none_or(|said| said.reopened_as.is_none())
        });
        let (who, story, now) = (self.who(who, id), self.story(id), Clock::now());
        let review_at = hours.map(|hours| now + hours * HOUR);
        let statement = BoundedVec::truncate_from(b"Le four chauffe.".to_vec());
        let result = Decisions::conclude(signed(who), id, statement, review_at);
        let said = story.conclusion;
        let promised = said.and_then(|said| said.review_at).unwrap_or(Moment::MAX);
        let good = self.is_good(who)
            && story.author == who
            && story.ended.is_some()
            && said.is_none_or(|said| said.reopened_as.is_none())
            && review_at.is_none_or(|date| date > now && date <= promised);
        assert_eq!(result.is_ok(), good, "{who} {id} {hours:?} {story:?} {result:?}");
        if good {
            self.note(Done::Concluded(id, review_at));
        }
    }

    pub fn reopen(&mut self, who: MemberId, which: Which) {
        let now = Clock::now();
        let can_be = |story: &Story| {
            let came = story.review_at().is_some_and(|date| date <= now);
            came && !story.state.pending() && !story.effect.is_long()
        };
        let id = self.pick(which, can_be);
        let (story, anew) = (self.story(id), next());
        let good = can_be(&story)
            && self.is_good(who)
            && self.allows(story.area, story.method, story.effect)
            && self.has_a_place(who);
        let result = Decisions::reopen(signed(who), id);
        assert_eq!(result.is_ok(), good, "{who} {id} {story:?} {result:?}");
        if good {
            let Story {
                area, method, effect, ..
            } = story;
            self.note(Done::Proposed(anew, who, area, method, effect));
            self.note(Done::Reopened(id, anew));
            let (old, new) = (
                Decisions::proposal(id).unwrap(),
                Decisions::proposal(anew).unwrap(),
            );
            assert_eq!(new.proposal.content, old.proposal.content);
            assert_eq!(new.proposal.action, old.proposal.action);
        }
        assert_eq!(next(), anew + u32::from(good));
    }

    /// What is kept and shown of that is what the list says.
    pub fn compare_review(&self, id: ProposalId, story: &Story) {
        let view = Decisions::proposal(id).unwrap();
        assert_eq!(view.proposal.about, story.about, "{id}");
        let poll = view.poll.unwrap();
        assert_eq!((poll.method, poll.terms), (story.method, story.terms), "{id}");
        assert_eq!(poll.called_back_at, story.called_back_at, "{id} {story:?}");
        assert_eq!(poll.callers as usize, story.callers.len(), "{id} {story:?}");
        let of_now = ballot_box(id);
        let kept: BTreeSet<_> = Callers::<Test>::iter_key_prefix(of_now).collect();
        // When it is over they go with the ballots.
        if story.state.pending() || Clock::now() < story.since + RULES.ballots_millis {
            assert_eq!(kept, story.callers, "{id} {story:?}");
        }
        let call_back = story.can_be_called_back().then(|| CallBackView {
            callers: story.callers.len() as u32,
            needed: story.callers_needed() as u32,
        });
        assert_eq!(view.call_back, call_back, "{id} {story:?}");
        let first = story.state == State::Voting && story.called_back_at.is_none();
        let young_until = first.then(|| story.young_until());
        assert_eq!(view.young_until, young_until, "{id} {story:?}");
        let told = |Conclusion {
                        at,
                        review_at,
                        reopened_as,
                        ..
                    }| Said {
            at,
            review_at,
            reopened_as,
        };
        assert_eq!(view.conclusion.map(told), story.conclusion, "{id} {story:?}");
    }

    /// Nothing is said of what there is no vote on.
    pub fn nothing_is_said(id: ProposalId) {
        assert!(!Conclusions::<Test>::contains_key(id));
    }
}

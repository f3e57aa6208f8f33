// SPDX-License-Identifier: AGPL-3.0-or-later
//! What follows from the list of what everybody did, worked out from its beginning.

use super::{super::*, as_set, model::Model, reviewing::Said, RULES};
use std::collections::{BTreeMap, BTreeSet};

/// What happened.
#[derive(Clone, Debug)]
pub(super) enum Done {
    /// Whether what falls due had room in it, and whether a day began with it.
    Block {
        room: bool,
        began: bool,
    },
    /// What was to end of delegations by now ended.
    Drained,
    Came(MemberId),
    Went(MemberId),
    /// For good.
    Left(MemberId),
    Published(ProposalId, MemberId),
    Proposed(ProposalId, MemberId, crate::AreaId, Method, Effect),
    Amended(ProposalId, Effect),
    Withdrawn(ProposalId),
    Forgotten(ProposalId),
    Voted(ProposalId, MemberId, Choice, bool),
    TookBack(ProposalId, MemberId),
    /// The second of these seconds the block of the third.
    Seconded(ProposalId, MemberId, MemberId),
    /// The vote was seen to, by the queue or by somebody.
    Touched(ProposalId),
    Enacted(ProposalId),
    Failed(ProposalId),
    Retried(ProposalId),
    Lapsed(ProposalId),
    Cancelled(ProposalId),
    /// Somebody asked that it be called back.
    AskedBack(ProposalId, MemberId),
    /// Its author said what came of it, and gave a date, or none.
    Concluded(ProposalId, Option<Moment>),
    /// The second puts the first to the vote again.
    Reopened(ProposalId, ProposalId),
    AreaSet(crate::AreaId, Option<usize>),
    /// Who, to whom, and until when.
    Delegated(crate::AreaId, MemberId, MemberId, Moment),
    Undelegated(crate::AreaId, MemberId),
}

/// Whom a person chose.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Delegation {
    pub to: MemberId,
    pub ends_at: Moment,
    /// When he lost his good standing, after he chose.
    pub lost_at: Option<Moment>,
}

impl Delegation {
    pub fn is_over(&self, now: Moment) -> bool {
        self.ends_at <= now || self.lost_at.is_some_and(|at| at <= now)
    }
}

/// Who delegates, and where.
pub(super) type Delegations = BTreeMap<(crate::AreaId, MemberId), Delegation>;

/// Those to whom a voice goes, nearest first.
pub(super) fn way_up(chosen: &BTreeMap<MemberId, MemberId>, member: MemberId) -> Vec<MemberId> {
    let above = |member: &MemberId| chosen.get(member).copied();
    std::iter::successors(above(&member), above).take(9).collect()
}

/// What a proposal does when it passes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Effect {
    Nothing,
    /// Kept apart, as long as there is a vote, and after its end.
    Remark,
    /// Kept apart too, until it is over.
    Long(u8),
    Fail,
    Spend(u64),
    Cancel(ProposalId),
    Set(crate::AreaId, Option<usize>),
}

/// What was said in a vote.
#[derive(Clone, Debug)]
pub(super) enum Word {
    /// A choice, and whether it came with a reason; nothing where it was taken back.
    Ballot(MemberId, Option<(Choice, bool)>),
    /// The first seconds the block of the second.
    Second(MemberId, MemberId),
    /// Nobody's word: it was noticed that all these have left.
    Gone(BTreeSet<MemberId>),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum State {
    Idea,
    Voting,
    Decided,
    Waiting(Moment),
    Failed(Moment),
    Enacted,
    Lapsed,
    Withdrawn,
    Cancelled,
    Forgotten,
}

impl State {
    pub fn pending(self) -> bool {
        matches!(self, Self::Voting | Self::Waiting(_) | Self::Failed(_))
    }
}

/// An idea or a proposal, as the list tells of it.
#[derive(Clone, Debug)]
pub(super) struct Story {
    pub author: MemberId,
    pub area: crate::AreaId,
    pub method: Method,
    pub effect: Effect,
    pub at: Moment,
    pub revision: u8,
    pub terms: Terms,
    /// When it was told to open: the beginning of the day that counts who can vote.
    pub told: Moment,
    /// Since when it is open; what opens late and nobody has seen to yet, if somebody did now.
    pub opens_at: Moment,
    /// Until when it is open; what nobody has seen to yet, if somebody did now.
    pub closes_at: Moment,
    pub extensions: u8,
    /// Whether anybody or the queue has seen that it is open.
    pub opened: bool,
    /// Whether its electorate is that of a later day than its own.
    pub late: bool,
    /// How many can vote, once they were counted.
    pub persons: u32,
    /// They themselves.
    pub voters: BTreeSet<MemberId>,
    /// Whom each of them had chosen when they were counted, where that counts.
    pub chosen: BTreeMap<MemberId, MemberId>,
    /// What was said on this revision, in order.
    pub said: Vec<(Moment, Word)>,
    pub state: State,
    pub ended: Option<(Moment, Verdict)>,
    /// Who asks that it be called back.
    pub callers: BTreeSet<MemberId>,
    pub called_back_at: Option<Moment>,
    pub conclusion: Option<Said>,
    /// The one that it puts to the vote again.
    pub about: Option<ProposalId>,
    /// When its state last changed.
    pub since: Moment,
}

impl Story {
    fn words(&self, before: Moment) -> impl Iterator<Item = &Word> {
        let words = self.said.iter().filter(move |(at, _)| *at < before);
        words.map(|(_, word)| word)
    }

    /// The ballots cast before a moment.
    pub fn ballots(&self, before: Moment) -> BTreeMap<MemberId, (Choice, bool)> {
        let mut ballots = BTreeMap::new();
        for word in self.words(before) {
            match word {
                Word::Ballot(member, Some(said)) => ballots.insert(*member, *said),
                Word::Ballot(member, None) => ballots.remove(member),
                Word::Second(..) | Word::Gone(_) => None,
            };
        }
        ballots
    }

    /// Who blocked before a moment, and who seconds each of them.
    pub fn blocks(&self, before: Moment) -> BTreeMap<MemberId, BTreeSet<MemberId>> {
        let mut blocks: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for word in self.words(before) {
            match word {
                Word::Ballot(member, Some((Choice::Block, _))) => drop(blocks.entry(*member).or_default()),
                Word::Ballot(member, _) => drop(blocks.remove(member)),
                Word::Second(by, blocker) => drop(blocks.get_mut(blocker).unwrap().insert(*by)),
                Word::Gone(_) => {}
            }
        }
        blocks
    }

    /// Whose blocks stand before a moment: enough second them, and nobody noticed that they have left.
    pub fn standing(&self, before: Moment) -> BTreeSet<MemberId> {
        let mut gone = BTreeSet::<MemberId>::new();
        for word in self.words(before) {
            if let Word::Gone(all) = word {
                gone.extend(all);
            }
        }
        let enough = |seconds: usize| {
            seconds > 0
                && seconds as u64 * 1_000 >= u64::from(self.persons) * u64::from(RULES.seconding_permille)
        };
        let blocks = self.blocks(before).into_iter();
        blocks
            .filter(|(blocker, seconds)| enough(seconds.len()) && !gone.contains(blocker))
            .map(|(blocker, _)| blocker)
            .collect()
    }

    /// Whose ballot speaks for each who can vote: his own, or that of the nearest above him.
    pub fn spokesmen(&self, before: Moment) -> BTreeMap<MemberId, MemberId> {
        let ballots = self.ballots(before);
        let speaks = |member: &MemberId| {
            let mut way = vec![*member];
            way.extend(way_up(&self.chosen, *member));
            assert!(way.len() <= 6, "a voice goes on by five steps");
            way.into_iter().find(|above| ballots.contains_key(above))
        };
        let all = self.voters.iter();
        all.filter_map(|member| Some((*member, speaks(member)?)))
            .collect()
    }

    /// For how many each ballot counts.
    pub fn voices(&self, before: Moment) -> BTreeMap<MemberId, u32> {
        let mut voices = BTreeMap::new();
        for spokesman in self.spokesmen(before).into_values() {
            *voices.entry(spokesman).or_default() += 1;
        }
        voices
    }

    pub fn counts(&self, before: Moment) -> (u32, u32, u32, u32) {
        let (ballots, spokesmen) = (self.ballots(before), self.spokesmen(before));
        let count = |choice| spokesmen.values().filter(|one| ballots[one].0 == choice).count() as u32;
        (
            count(Choice::Agree),
            count(Choice::Abstain),
            count(Choice::Disagree),
            count(Choice::Block),
        )
    }

    /// What would come out with the ballots cast before a moment.
    pub fn verdict(&self, before: Moment) -> Verdict {
        let (agree, abstain, disagree, block) = self.counts(before);
        let (terms, persons) = (self.terms, self.persons);
        if !self.method.binds() {
            return Verdict::Published;
        }
        let took_part = agree + abstain + disagree + block;
        let share = u64::from(took_part) * 1_000 >= u64::from(persons) * u64::from(terms.floor_permille);
        if took_part == 0 || !share {
            return Verdict::TooFewTookPart;
        }
        let (ayes, nays) = (f64::from(agree), f64::from(disagree));
        let passed = match self.method {
            Method::Supermajority => {
                agree > 0 && ayes / (ayes + nays) >= f64::from(terms.approval_permille) / 1e3
            }
            // In the article's words, with nothing under the root left out.
            Method::AdaptiveQuorum => {
                agree > 0 && nays * nays / (ayes + nays) + 1e-9 < ayes * ayes / f64::from(persons)
            }
            Method::Consent if !self.standing(before).is_empty() => return Verdict::Blocked,
            Method::Consent => agree > 0,
            _ => agree > disagree,
        };
        match passed {
            true => Verdict::Passed,
            false => Verdict::TooFewAgreed,
        }
    }

    /// What wallets show: as if it were noticed now that all these have left.
    pub fn shown(&self, left: BTreeSet<MemberId>) -> Self {
        let mut shown = self.clone();
        if self.state == State::Voting {
            shown.said.push((Clock::now(), Word::Gone(left)));
        }
        shown
    }

    pub fn come_to(&mut self, state: State, now: Moment) {
        self.state = state;
        self.since = now;
    }

    pub fn begin(&mut self, at: Moment, terms: Terms) {
        self.at = at;
        self.terms = terms;
        self.told = (at + terms.discussion_millis) / DAY * DAY + DAY;
        self.opens_at = self.told;
        self.closes_at = self.told + terms.voting_millis;
        self.extensions = 0;
        self.opened = false;
        self.said.clear();
        self.voters.clear();
        self.chosen.clear();
    }

    /// The first to see to it, once its electorate is known, opens it.
    fn open(&mut self, now: Moment) {
        if !self.opened && self.late {
            self.opens_at = now;
            self.closes_at = now + self.terms.voting_millis;
        }
        self.opened = true;
    }

    fn say(&mut self, now: Moment, word: Word) {
        self.open(now);
        self.said.push((now, word));
    }

    /// The vote is seen to when its electorate is known, and all these have left.
    fn touch(&mut self, now: Moment, left: BTreeSet<MemberId>) {
        self.open(now);
        if now < self.closes_at {
            return;
        }
        let window = self.closes_at - self.terms.window_millis;
        let before = self.verdict(window);
        self.said.push((self.closes_at - 1, Word::Gone(left)));
        let verdict = self.verdict(self.closes_at);
        if before != verdict && self.terms.window_millis > 0 && self.extensions < 3 {
            self.extensions += 1;
            self.closes_at = now + self.terms.window_millis;
            return;
        }
        self.ended = Some((now, verdict));
        self.since = now;
        self.state = match verdict {
            Verdict::Passed if self.effect != Effect::Nothing => {
                State::Waiting(now + self.terms.delay_millis)
            }
            _ => State::Decided,
        };
    }

    /// Until when it can be tried again.
    pub fn retriable_until(&self) -> Moment {
        self.ended.unwrap().0 + self.terms.delay_millis + RULES.retriable_millis
    }

    pub fn young_until(&self) -> Moment {
        self.opens_at + self.terms.voting_millis / 2
    }
}

impl Model {
    /// Who is in good standing after the first `length` entries.
    pub fn good(&self, length: usize) -> BTreeSet<MemberId> {
        let mut good = BTreeSet::new();
        for (_, done) in &self.log[..length] {
            match done {
                Done::Came(member) => good.insert(*member),
                Done::Went(member) | Done::Left(member) => good.remove(member),
                _ => false,
            };
        }
        good
    }

    /// Who has left after the first `length` entries: their numbers are nobody else's.
    pub fn left(&self, length: usize) -> BTreeSet<MemberId> {
        let left = self.log[..length].iter().filter_map(|(_, done)| match done {
            Done::Left(member) => Some(*member),
            _ => None,
        });
        left.collect()
    }

    /// An area after the first `length` entries.
    fn area_after(&self, length: usize, id: crate::AreaId) -> Option<Area> {
        let last = self.log[..length].iter().rev().find_map(|(_, done)| match done {
            Done::AreaSet(it, way) if *it == id => Some(way.map(as_set)),
            _ => None,
        });
        last.unwrap_or_else(|| self.founding.get(&id).cloned())
    }

    /// An area as it is now.
    pub fn area(&self, id: crate::AreaId) -> Option<Area> {
        self.area_after(self.log.len(), id)
    }

    /// All that there are now.
    pub fn areas(&self) -> BTreeMap<crate::AreaId, Area> {
        let all = 0..crate::areas::MAX_AREAS;
        all.filter_map(|id| Some((id, self.area(id)?))).collect()
    }

    /// On which terms it is decided: those of its area, or the stricter ones of two.
    fn terms(&self, length: usize, area: crate::AreaId, effect: Effect) -> Terms {
        let own = self.area_after(length, area).unwrap().terms;
        let also = match effect {
            Effect::Set(also, _) => self.area_after(length, also),
            _ => None,
        };
        let other = also.map_or(own, |also| also.terms);
        Terms {
            discussion_millis: own.discussion_millis.max(other.discussion_millis),
            voting_millis: own.voting_millis.max(other.voting_millis),
            window_millis: own.window_millis.max(other.window_millis),
            delay_millis: own.delay_millis.max(other.delay_millis),
            approval_permille: own.approval_permille.max(other.approval_permille),
            floor_permille: own.floor_permille.max(other.floor_permille),
        }
    }

    /// Where in the list the electorate of a vote that was to open then was counted, if it was, and whether on that very day.
    fn counted_on(&self, told: Moment) -> Option<(usize, bool)> {
        let mut before = Clock::START;
        for (index, (at, done)) in self.log.iter().enumerate() {
            if let Done::Block { began, .. } = done {
                if *began && before / DAY >= told / DAY {
                    return Some((index, before / DAY == told / DAY));
                }
                before = *at;
            }
        }
        None
    }

    /// Where in the list the electorate of a vote that was to open then was counted, if it was.
    pub fn counted(&self, told: Moment) -> Option<usize> {
        self.counted_on(told).map(|(index, _)| index)
    }

    /// The persons who were counted, all of them; projects have higher numbers.
    pub fn electorate(&self, told: Moment) -> Option<BTreeSet<MemberId>> {
        let mut counted = self.good(self.counted(told)?);
        counted.retain(|member| Self::is_person(*member));
        Some(counted)
    }

    /// Whether a person who was counted has been there ever since.
    pub fn has_a_voice(&self, member: MemberId, told: Moment) -> bool {
        let Some(index) = self.counted(told) else {
            return false;
        };
        let went =
            |(_, done): &(Moment, Done)| matches!(done, Done::Went(who) | Done::Left(who) if *who == member);
        self.good(index).contains(&member) && !self.log[index..].iter().any(went)
    }

    /// Who delegates to whom after the first `length` entries.
    pub fn delegations(&self, length: usize) -> Delegations {
        let mut all = Delegations::new();
        let mut before = Clock::START;
        for (now, done) in &self.log[..length] {
            match done {
                Done::Block { began, .. } => {
                    if *began {
                        all.retain(|_, chose| !chose.is_over(before));
                    }
                    before = *now;
                }
                Done::Drained => all.retain(|_, chose| !chose.is_over(*now)),
                Done::Went(who) | Done::Left(who) => {
                    for (_, chose) in all.iter_mut().filter(|((_, member), _)| member == who) {
                        chose.lost_at.get_or_insert(*now);
                    }
                }
                Done::Delegated(area, member, to, ends_at) => {
                    let (to, ends_at, lost_at) = (*to, *ends_at, None);
                    all.insert((*area, *member), Delegation { to, ends_at, lost_at });
                }
                Done::Undelegated(area, member) => drop(all.remove(&(*area, *member))),
                _ => {}
            }
        }
        all
    }

    /// Whom each chose in an area, as it is now.
    pub fn chosen(&self, area: crate::AreaId) -> BTreeMap<MemberId, MemberId> {
        let now = self.delegations(self.log.len()).into_iter();
        now.filter(|((it, _), _)| *it == area)
            .map(|((_, member), chose)| (member, chose.to))
            .collect()
    }

    /// The last day that began.
    pub fn last_day(&self) -> Option<u64> {
        let (mut before, mut last) = (Clock::START, None);
        for (now, done) in &self.log {
            if let Done::Block { began, .. } = done {
                if *began {
                    last = Some(before / DAY);
                }
                before = *now;
            }
        }
        last
    }

    pub fn story(&self, id: ProposalId) -> Story {
        let mut story = Story {
            author: 0,
            area: LIFE,
            method: Method::Advice,
            effect: Effect::Nothing,
            at: 0,
            revision: 0,
            terms: Terms::with_day(DAY),
            told: 0,
            opens_at: 0,
            closes_at: 0,
            extensions: 0,
            opened: false,
            late: false,
            persons: 0,
            voters: BTreeSet::new(),
            chosen: BTreeMap::new(),
            said: Vec::new(),
            state: State::Forgotten,
            ended: None,
            callers: BTreeSet::new(),
            called_back_at: None,
            conclusion: None,
            about: None,
            since: 0,
        };
        // Where in the list its electorate was counted.
        let mut counted = None;
        for (index, (now, done)) in self.log.iter().enumerate() {
            // The count is the first thing in its block, so that block's entry knows it already.
            let known = story.state == State::Voting && counted.is_some_and(|from| index >= from);
            match done {
                Done::Published(it, author) if *it == id => {
                    story.author = *author;
                    story.at = *now;
                    story.state = State::Idea;
                }
                Done::Proposed(it, author, area, method, effect) if *it == id => {
                    (story.author, story.area, story.method) = (*author, *area, *method);
                    (story.effect, story.state) = (*effect, State::Voting);
                    story.begin(*now, self.terms(index, *area, *effect));
                    counted = self.count(&mut story);
                }
                Done::Amended(it, effect) if *it == id && story.state == State::Voting => {
                    story.revision += 1;
                    story.effect = *effect;
                    story.begin(*now, self.terms(index, story.area, *effect));
                    counted = self.count(&mut story);
                }
                Done::Voted(it, who, choice, why) if *it == id => {
                    story.say(*now, Word::Ballot(*who, Some((*choice, *why))));
                }
                Done::TookBack(it, who) if *it == id => story.say(*now, Word::Ballot(*who, None)),
                Done::Seconded(it, by, blocker) if *it == id => {
                    let stood = story.standing(Moment::MAX).contains(blocker);
                    story.say(*now, Word::Second(*by, *blocker));
                    if !stood && story.standing(Moment::MAX).contains(blocker) {
                        story.say(*now, Word::Gone(self.left(index)));
                    }
                }
                Done::Touched(it) if *it == id => {
                    assert!(known, "who can vote is known");
                    story.touch(*now, self.left(index));
                }
                Done::Block { room: true, .. } if known => story.open(*now),
                Done::Withdrawn(it) if *it == id => {
                    if known {
                        story.open(*now);
                    }
                    story.come_to(State::Withdrawn, *now);
                }
                Done::Forgotten(it) if *it == id => story.come_to(State::Forgotten, *now),
                Done::Enacted(it) if *it == id => story.come_to(State::Enacted, *now),
                Done::Failed(it) if *it == id => story.come_to(State::Failed(*now), *now),
                Done::Retried(it) if *it == id => story.come_to(State::Waiting(*now), *now),
                Done::Lapsed(it) if *it == id => story.come_to(State::Lapsed, *now),
                Done::Cancelled(it) if *it == id => story.come_to(State::Cancelled, *now),
                Done::AskedBack(it, who) if *it == id && story.is_called_back_by(*who) => {
                    story.begin_again(*now);
                    counted = self.count(&mut story);
                }
                Done::Concluded(it, review_at) if *it == id => story.conclude(*now, *review_at),
                Done::Reopened(it, anew) if *it == id => {
                    story.conclusion.as_mut().unwrap().reopened_as = Some(*anew);
                }
                Done::Reopened(it, anew) if *anew == id => story.about = Some(*it),
                _ => {}
            }
        }
        if story.state == State::Voting && counted.is_some() && !story.opened {
            story.open(Clock::now());
            story.opened = false;
        }
        story
    }

    fn count(&self, story: &mut Story) -> Option<usize> {
        let (index, on_its_day) = self.counted_on(story.told)?;
        story.late = !on_its_day;
        story.voters = self.electorate(story.told)?;
        story.persons = story.voters.len() as u32;
        if matches!(
            story.method,
            Method::Majority | Method::Supermajority | Method::AdaptiveQuorum
        ) {
            // The block's entry is that of its beginning.
            let then = self.delegations(index + 1).into_iter();
            let here = then.filter(|((area, _), _)| *area == story.area);
            story.chosen = here.map(|((_, member), chose)| (member, chose.to)).collect();
            let counted = |member| story.voters.contains(member);
            assert!(story.chosen.keys().all(counted), "spoken for, and not counted");
        }
        Some(index)
    }
}

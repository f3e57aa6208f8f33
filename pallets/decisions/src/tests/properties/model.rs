// SPDX-License-Identifier: AGPL-3.0-or-later
//! People act, and what comes of it is what the list of their acts says.

use super::{
    super::*,
    acts::{Act, Deed, Which, Who, BY_COUNT, BY_MAJORITY},
    as_set,
    replay::{way_up, Done, Effect, State, Story},
    GARDEN, MEMBERS, RULES,
};
use crate::Agenda;
use codec::Encode;
use pallet_preimage::{PreimageFor, RequestStatus, RequestStatusFor};
use sp_runtime::traits::{BlakeTwo256, Hash};
use std::collections::{BTreeMap, BTreeSet};

const POT: u64 = 1_000;
/// Blocks without room, one after the other, at most: fewer than days are remembered.
const PATIENCE: usize = 10;
/// Who is paid.
const PAID: MemberId = 99;

#[derive(Default)]
pub(super) struct Model {
    pub log: Vec<(Moment, Done)>,
    /// The areas there are at first.
    pub founding: BTreeMap<crate::AreaId, Area>,
}

impl Model {
    pub fn village() -> Self {
        let founding = Areas::<Test>::iter().collect();
        let mut model = Self {
            founding,
            ..Self::default()
        };
        (0..5).for_each(|member| model.note(Done::Came(member)));
        model.come(MEMBERS - 1);
        model
    }

    pub fn is_person(member: MemberId) -> bool {
        member < MEMBERS - 1
    }

    pub fn note(&mut self, done: Done) {
        self.log.push((Clock::now(), done));
    }

    pub fn is_good(&self, member: MemberId) -> bool {
        self.good(self.log.len()).contains(&member)
    }

    fn has_left(&self, member: MemberId) -> bool {
        self.left(self.log.len()).contains(&member)
    }

    fn come(&mut self, member: MemberId) {
        if self.has_left(member) || self.is_good(member) {
            return;
        }
        let kind = match Self::is_person(member) {
            true => Kind::Person,
            false => Kind::Project,
        };
        People::join(member, kind);
        self.note(Done::Came(member));
    }

    /// The last that can be meant, or the one of this number.
    pub fn pick(&self, which: Which, concerns: impl Fn(&Story) -> bool) -> ProposalId {
        let all = (0..next()).rev().filter(|id| concerns(&self.story(*id)));
        let all: Vec<_> = all.collect();
        match which.index.checked_rem(all.len()) {
            Some(index) if which.apt => all[index],
            _ => which.index as ProposalId,
        }
    }

    fn effect(&self, deed: Deed) -> Effect {
        match deed {
            Deed::Nothing | Deed::Garden => Effect::Nothing,
            Deed::Remark => Effect::Remark,
            Deed::Long(name) => Effect::Long(name),
            Deed::Fail => Effect::Fail,
            Deed::Spend(amount) => Effect::Spend(amount),
            Deed::Cancel(which) => Effect::Cancel(self.pick(which, |story| story.state.pending())),
            Deed::Set(area, way) => Effect::Set(area, way),
        }
    }

    fn call(effect: Effect) -> Option<RuntimeCall> {
        Some(match effect {
            Effect::Nothing => return None,
            Effect::Remark => long_remark(300),
            Effect::Long(name) => long_remark(1_100 + usize::from(name)),
            Effect::Fail => failing(),
            Effect::Spend(amount) => spend(PAID, amount),
            Effect::Cancel(id) => cancel(id),
            Effect::Set(id, way) => Call::set_area {
                id,
                area: way.map(as_set),
            }
            .into(),
        })
    }

    /// Where an act belongs; nothing where no decision can do it, or any area can do nothing.
    fn home(&self, effect: Effect) -> Option<crate::AreaId> {
        match effect {
            Effect::Nothing => None,
            Effect::Remark | Effect::Long(_) => Some(CODE),
            Effect::Fail => Some(MEMBERSHIP),
            Effect::Spend(_) => Some(COMMONS),
            Effect::Set(..) => Some(AREAS),
            Effect::Cancel(id) => {
                let story = self.story(id);
                (story.state != State::Forgotten).then_some(story.area)
            }
        }
    }

    /// Whether an area decides that, in that way.
    pub fn allows(&self, area: crate::AreaId, method: Method, effect: Effect) -> bool {
        // Those that ask have lives of their own, in `answers`.
        let has = |area: Area| area.methods.contains(&method) && !method.asks();
        if !self.area(area).is_some_and(has) {
            return false;
        }
        let also = match effect {
            Effect::Nothing => return true,
            Effect::Fail if method != Method::Majority => return false,
            Effect::Set(id, Some(way)) if as_set(way).check(id, DAY).is_err() => return false,
            Effect::Set(also, _) => self.area(also).filter(|also| !binding(also).is_empty()),
            _ => None,
        };
        self.home(effect) == Some(area) && method.binds() && also.is_none_or(has)
    }

    /// Whether a decision can set an area so.
    fn can_be_set(&self, id: crate::AreaId, way: Option<usize>) -> bool {
        let mut areas = self.areas();
        let (known, free) = (areas.contains_key(&id), id >= LIFE);
        // Nobody's choice is for another area of the same number.
        if way.is_some() && !known && !self.chosen(id).is_empty() {
            return false;
        }
        let Some(way) = way else {
            return known && free;
        };
        let area = as_set(way);
        let decides = match free {
            true => !area.methods.is_empty(),
            false => !binding(&area).is_empty(),
        };
        let terms_fit = area.terms.window_millis <= area.terms.voting_millis;
        areas.insert(id, area);
        let of_areas = binding(&areas[&AREAS]);
        let changeable = |area: &Area| {
            let own = binding(area);
            own.is_empty() || own.iter().any(|method| of_areas.contains(method))
        };
        (known || free) && decides && terms_fit && areas.values().all(changeable)
    }

    fn stories(&self) -> Vec<(ProposalId, Story)> {
        (0..next()).map(|id| (id, self.story(id))).collect()
    }

    /// Whether a member may bring in one more.
    pub fn has_a_place(&self, author: MemberId) -> bool {
        let stories = self.stories();
        let votes = stories
            .iter()
            .filter(|(_, story)| story.state == State::Voting)
            .count();
        let open = |(_, story): &&(ProposalId, Story)| {
            story.author == author && matches!(story.state, State::Idea | State::Voting)
        };
        let most = match votes >= RULES.busy_from as usize {
            true => RULES.open_when_busy,
            false => RULES.open_when_quiet,
        };
        stories.iter().filter(open).count() < most as usize
    }

    pub fn live(&mut self, act: Act) {
        match act {
            Act::Block(millis, room) => self.block(millis, room, false),
            Act::Cramped(millis) => self.block(millis, false, true),
            Act::Delegate(member, area, to, hours) => self.delegate(member, area, to, hours),
            Act::Undelegate(area, which) => {
                let all: Vec<_> = self.chosen(area).into_keys().collect();
                let member = match which.index.checked_rem(all.len()) {
                    Some(index) if which.apt => all[index],
                    _ => which.index as MemberId,
                };
                self.undelegate(area, member);
            }
            Act::Come(member) => self.come(member),
            Act::Fall(member) if self.is_good(member) => {
                People::fall(member);
                self.note(Done::Went(member));
            }
            Act::Leave(member) if self.is_good(member) => {
                People::leave(member);
                self.note(Done::Left(member));
            }
            Act::Fall(_) | Act::Leave(_) => {}
            Act::Publish(author) => {
                let there = self.area(LIFE).is_some();
                let (id, good) = (next(), there && self.is_good(author) && self.has_a_place(author));
                assert_eq!(publish(author).is_ok(), good);
                if good {
                    self.note(Done::Published(id, author));
                }
            }
            Act::Propose(author, deed, way) => {
                let elsewhere = match deed {
                    Deed::Garden => GARDEN,
                    _ => LIFE,
                };
                self.propose(author, self.effect(deed), elsewhere, way);
            }
            Act::Amend(who, which, deed) => {
                let id = self.pick(which, |story| matches!(story.state, State::Idea | State::Voting));
                self.amend(self.who(who, id), id, self.effect(deed));
            }
            Act::Withdraw(who, which) => {
                let id = self.pick(which, |story| matches!(story.state, State::Idea | State::Voting));
                self.withdraw(self.who(who, id), id);
            }
            Act::Vote(member, which, choice, why) => {
                let open = |story: &Story| (0..MEMBERS).any(|member| self.can_vote(member, story));
                self.vote(member, self.pick(which, open), choice, why);
            }
            Act::Chorus(bits, which, choice) => {
                let open = |story: &Story| (0..MEMBERS).any(|member| self.can_vote(member, story));
                let id = self.pick(which, open);
                for member in (0..8).filter(|member| bits & (1 << member) != 0) {
                    self.vote(member, id, choice, false);
                }
            }
            Act::TakeBack(member, which) => {
                let open = |story: &Story| story.state == State::Voting;
                let id = self.pick(which, |story| {
                    open(story) && story.ballots(Moment::MAX).contains_key(&member)
                });
                self.take_back(member, id);
            }
            Act::Object(member, which, why) => {
                let open = |story: &Story| story.method == Method::Consent && self.can_vote(member, story);
                self.vote(member, self.pick(which, open), Choice::Block, why);
            }
            Act::Second(member, which, blocker) => {
                let blocked = |story: &Story| {
                    self.can_vote(member, story)
                        && story.blocks(Moment::MAX).keys().any(|blocker| *blocker != member)
                };
                let id = self.pick(which, blocked);
                let blockers: Vec<_> = self.story(id).blocks(Moment::MAX).into_keys().collect();
                let blocker = match blocker.checked_rem(blockers.len()) {
                    Some(index) if which.apt => blockers[index],
                    _ => blocker as MemberId,
                };
                self.second(member, id, blocker);
            }
            Act::Outcry(bits, which) => self.outcry(bits, which),
            Act::CallBack(member, which) => self.outcry(1 << member, which),
            Act::Conclude(who, which, hours) => self.conclude(who, which, hours),
            Act::Reopen(member, which) => self.reopen(member, which),
            Act::Close(which) => self.close(self.pick(which, |story| story.state == State::Voting)),
            Act::Retry(which) => {
                self.retry(self.pick(which, |story| matches!(story.state, State::Failed(_))))
            }
        }
    }

    pub fn who(&self, who: Who, id: ProposalId) -> MemberId {
        match who {
            Who::Author => self.story(id).author,
            Who::Member(member) => member,
        }
    }

    fn propose(&mut self, author: MemberId, effect: Effect, elsewhere: crate::AreaId, way: usize) {
        let area = self.home(effect).unwrap_or(elsewhere);
        // One that is allowed more often than not, the strictest first.
        let mut allowed = Method::ALL.to_vec();
        allowed.reverse();
        allowed.retain(|method| self.allows(area, *method, effect));
        allowed.sort_by_key(|method| !method.binds());
        let binding = allowed.iter().filter(|method| method.binds()).count();
        let method = match way {
            BY_COUNT => Method::Count,
            BY_MAJORITY => Method::Majority,
            _ => match way.checked_rem(binding) {
                Some(index) => allowed[index],
                None => allowed.first().copied().unwrap_or(Method::Majority),
            },
        };
        let allowed = allowed.contains(&method);
        let good = allowed && self.is_good(author) && self.has_a_place(author);
        let id = next();
        let result = super::super::propose(author, area, method, Self::call(effect));
        assert_eq!(result.is_ok(), good, "{effect:?} {method:?} {result:?}");
        if good {
            self.note(Done::Proposed(id, author, area, method, effect));
        }
    }

    fn amend(&mut self, who: MemberId, id: ProposalId, effect: Effect) {
        let story = self.story(id);
        let call = Self::call(effect).map(Box::new);
        let result = Decisions::amend(signed(who), id, content("Autrement"), call);
        let allowed = self.allows(story.area, story.method, effect);
        let good = self.is_good(who)
            && story.author == who
            && match story.state {
                State::Idea => effect == Effect::Nothing,
                State::Voting => {
                    let first = story.called_back_at.is_none() && story.revision < 16;
                    allowed && first && Clock::now() < story.young_until()
                }
                _ => false,
            };
        assert_eq!(result.is_ok(), good, "{id} {effect:?} {story:?} {result:?}");
        if good {
            self.note(Done::Amended(id, effect));
        }
    }

    fn withdraw(&mut self, who: MemberId, id: ProposalId) {
        let story = self.story(id);
        let result = Decisions::withdraw(signed(who), id);
        let first = story.called_back_at.is_none();
        let voting = story.state == State::Voting && first && Clock::now() < story.closes_at;
        let good = self.is_good(who) && story.author == who && (story.state == State::Idea || voting);
        assert_eq!(result.is_ok(), good, "{id} {result:?}");
        match story.state {
            State::Idea if good => self.note(Done::Forgotten(id)),
            _ if good => self.note(Done::Withdrawn(id)),
            _ => {}
        }
    }

    fn can_vote(&self, who: MemberId, story: &Story) -> bool {
        let now = Clock::now();
        story.state == State::Voting
            && (story.opens_at..story.closes_at).contains(&now)
            && Self::is_person(who)
            && self.has_a_voice(who, story.told)
    }

    fn vote(&mut self, who: MemberId, id: ProposalId, choice: Choice, why: bool) {
        let story = self.story(id);
        let reason = why.then(|| reason("Il y a du bois.")).flatten();
        let result = Decisions::vote(signed(who), id, story.revision, choice, reason);
        let offered = choice != Choice::Block || (why && story.method == Method::Consent);
        let good = self.can_vote(who, &story) && offered;
        assert_eq!(result.is_ok(), good, "{who} {id} {result:?}");
        if good {
            self.note(Done::Voted(id, who, choice, why));
        }
    }

    fn take_back(&mut self, who: MemberId, id: ProposalId) {
        let story = self.story(id);
        let good = self.can_vote(who, &story) && story.ballots(Moment::MAX).contains_key(&who);
        assert_eq!(Decisions::take_back(signed(who), id).is_ok(), good);
        if good {
            self.note(Done::TookBack(id, who));
        }
    }

    fn second(&mut self, who: MemberId, id: ProposalId, blocker: MemberId) {
        let story = self.story(id);
        let result = Decisions::second(signed(who), id, story.revision, blocker);
        let blocks = story.blocks(Moment::MAX);
        let lives = |blocker: MemberId| !self.has_left(blocker);
        let seconds =
            |(blocker, seconds): (&MemberId, &BTreeSet<MemberId>)| seconds.contains(&who) && lives(*blocker);
        let good = self.can_vote(who, &story)
            && who != blocker
            && blocks.contains_key(&blocker)
            && lives(blocker)
            && !blocks.iter().any(seconds);
        assert_eq!(result.is_ok(), good, "{who} {blocker} {id} {story:?} {result:?}");
        if good {
            self.note(Done::Seconded(id, who, blocker));
        }
    }

    fn close(&mut self, id: ProposalId) {
        let story = self.story(id);
        let now = Clock::now();
        let known =
            story.state == State::Voting && now >= story.opens_at && self.counted(story.told).is_some();
        let good = known && (!story.opened || now >= story.closes_at);
        assert_eq!(Decisions::close(signed(0), id).is_ok(), good, "{id} {story:?}");
        if good {
            self.note(Done::Touched(id));
        }
    }

    fn retry(&mut self, id: ProposalId) {
        let story = self.story(id);
        let good = match story.state {
            State::Failed(at) => (at + RULES.retry_millis..=story.retriable_until()).contains(&Clock::now()),
            _ => false,
        };
        assert_eq!(Decisions::retry(signed(0), id).is_ok(), good, "{id}");
        if good {
            self.note(Done::Retried(id));
        }
    }

    fn delegate(&mut self, member: MemberId, area: crate::AreaId, to: MemberId, hours: Option<u64>) {
        let now = Clock::now();
        let latest = now + RULES.delegation_millis;
        let until = hours.map(|hours| now + hours * HOUR);
        let ends_at = until.unwrap_or(latest);
        let chosen = self.chosen(area);
        let up = way_up(&chosen, to);
        let behind =
            (0..MEMBERS).filter_map(|one| way_up(&chosen, one).iter().position(|above| *above == member));
        let height = behind.map(|steps| steps + 1).max().unwrap_or(0);
        let reachable = !up.contains(&member) && up.len() + 1 + height <= 5;
        let both = [member, to].into_iter();
        let good = both.clone().all(|one| Self::is_person(one) && self.is_good(one))
            && member != to
            && self.area(area).is_some()
            && ends_at > now
            && ends_at <= latest
            && (chosen.get(&member) == Some(&to) || reachable);
        let result = Decisions::delegate(signed(member), area, to, until);
        assert_eq!(
            result.is_ok(),
            good,
            "{member} {area} {to} {hours:?} {chosen:?} {result:?}"
        );
        if good {
            self.note(Done::Delegated(area, member, to, ends_at));
        }
    }

    fn undelegate(&mut self, area: crate::AreaId, member: MemberId) {
        let good = !self.has_left(member) && self.chosen(area).contains_key(&member);
        assert_eq!(Decisions::undelegate(signed(member), area).is_ok(), good);
        if good {
            self.note(Done::Undelegated(area, member));
        }
    }

    /// The block itself; whether a day began with it. Where it is cramped, none does before what is to end has ended.
    fn begin_block(&self, millis: u64, room: bool, cramped: bool) -> bool {
        let now = Clock::now();
        let all = self.delegations(self.log.len());
        let to_end = all.values().any(|chose| chose.is_over(now));
        let waits = crate::Endings::<Test>::iter_keys()
            .next()
            .is_some_and(|key| key.moment() <= now);
        assert!(waits || !to_end, "what is to end is not in the queue");
        let days = || crate::Days::<Test>::get().last().map(|last| u64::from(last.day));
        let before = days();
        assert_eq!(before, self.last_day());
        if cramped {
            BlockSize::set(room_for(0));
        }
        block_of(now + millis, room);
        BlockSize::set(BlockSize::usual());
        let due = before.is_none_or(|last| last < now / DAY);
        assert_eq!(days() != before, due && !(cramped && waits));
        days() != before
    }

    fn block(&mut self, millis: u64, room: bool, cramped: bool) {
        let blocks = self.log.iter().rev().filter_map(|(_, done)| match done {
            Done::Block { room, .. } => Some(*room),
            _ => None,
        });
        let room = room || blocks.take_while(|room| !room).count() >= PATIENCE;
        let waiting: Vec<_> = self.stories();
        happened();
        let began = self.begin_block(millis, room, cramped && !room);
        self.note(Done::Block { room, began });
        let mut enacted = Vec::new();
        for event in happened() {
            match event {
                Event::Closed {
                    proposal, verdict, ..
                } => {
                    if self.story(proposal).state == State::Voting {
                        self.note(Done::Touched(proposal));
                    }
                    assert_eq!(self.story(proposal).ended.map(|ended| ended.1), Some(verdict));
                }
                Event::Extended { proposal, .. } => self.note(Done::Touched(proposal)),
                Event::IdeaForgotten { idea } => {
                    let story = self.story(idea);
                    assert!(story.state == State::Idea && story.at + RULES.idea_millis <= Clock::now());
                    self.note(Done::Forgotten(idea));
                }
                Event::Enacted { proposal } => {
                    self.took_effect(proposal, true);
                    enacted.push(proposal);
                }
                Event::EnactmentFailed { proposal, .. } => {
                    self.took_effect(proposal, false);
                    enacted.push(proposal);
                }
                Event::Lapsed { proposal } => {
                    let story = self.story(proposal);
                    assert!(matches!(story.state, State::Failed(_)), "{proposal} {story:?}");
                    assert!(story.retriable_until() < Clock::now());
                    self.note(Done::Lapsed(proposal));
                }
                _ => {}
            }
        }
        if !room {
            assert!(enacted.is_empty());
            return;
        }
        self.note(Done::Drained);
        self.nothing_due_is_left();
        // In the order of time, those that waited before this block.
        let due = |id: &ProposalId| match waiting.get(*id as usize)?.1.state {
            State::Waiting(from) => Some((from, *id)),
            _ => None,
        };
        let order: Vec<_> = enacted.iter().filter_map(due).collect();
        assert!(order.is_sorted(), "{order:?}");
    }

    /// A decision was dispatched; that it succeeded, or not, is what was to be expected.
    fn took_effect(&mut self, id: ProposalId, success: bool) {
        let story = self.story(id);
        let State::Waiting(from) = story.state else {
            panic!("it did not wait: {id} {story:?}");
        };
        assert!(from <= Clock::now());
        let mut cancelled = None;
        let expected = match story.effect {
            Effect::Nothing => panic!("there was nothing to do"),
            Effect::Remark | Effect::Long(_) => true,
            Effect::Fail => false,
            Effect::Spend(amount) => POT - self.spent() > amount,
            Effect::Cancel(target) => {
                cancelled = Some(target);
                target != id && self.story(target).state.pending()
            }
            Effect::Set(area, way) => self.can_be_set(area, way),
        };
        assert_eq!(success, expected, "{id} {story:?}");
        match success {
            true => self.note(Done::Enacted(id)),
            false => self.note(Done::Failed(id)),
        }
        if let (true, Some(target)) = (success, cancelled) {
            self.note(Done::Cancelled(target));
        }
        if let (true, Effect::Set(area, way)) = (success, story.effect) {
            self.note(Done::AreaSet(area, way));
        }
    }

    /// What the pot paid.
    fn spent(&self) -> u64 {
        let paid = |(_, story): (ProposalId, Story)| match (story.state, story.effect) {
            (State::Enacted, Effect::Spend(amount)) => amount,
            _ => 0,
        };
        self.stories().into_iter().map(paid).sum()
    }

    fn nothing_due_is_left(&self) {
        let now = Clock::now();
        for (id, story) in self.stories() {
            match story.state {
                State::Idea => assert!(now < story.at + RULES.idea_millis, "{id}"),
                State::Voting => {
                    let over = now >= story.closes_at && self.counted(story.told).is_some();
                    assert!(!over, "{id} {story:?}");
                }
                // What closed, or was tried, in this very block can have its turn in the next.
                State::Waiting(from) => assert!(now < from || story.since == now, "{id} {story:?}"),
                State::Failed(_) => {
                    assert!(
                        now <= story.retriable_until() || story.since == now,
                        "{id} {story:?}"
                    );
                }
                _ => {}
            }
        }
    }

    pub fn compare(&self) {
        let set = self.log.iter().any(|(_, done)| matches!(done, Done::AreaSet(..)));
        if set {
            assert_eq!(Areas::<Test>::iter().collect::<BTreeMap<_, _>>(), self.areas());
        }
        let stories = self.stories();
        for (id, story) in &stories {
            self.compare_one(*id, story);
        }
        self.compare_delegations();
        for effect in [Effect::Long(0), Effect::Long(1), Effect::Remark] {
            let needed =
                |(_, story): &&(ProposalId, Story)| story.effect == effect && story.needs_its_bytes();
            let needed = stories.iter().filter(needed).count() as u32;
            let call = Self::call(effect).unwrap();
            let hash = BlakeTwo256::hash_of(&call);
            let kept = match RequestStatusFor::<Test>::get(hash) {
                Some(RequestStatus::Requested { count, .. }) => count,
                _ => 0,
            };
            assert_eq!(kept, needed, "requests for {effect:?}");
            let bytes = PreimageFor::<Test>::contains_key((hash, call.encoded_size() as u32));
            assert_eq!(bytes, needed > 0);
        }
        assert_eq!(Balances::free_balance(People::account(PAID)), self.spent());
    }

    /// Each person's place is what going up from every person says.
    fn compare_delegations(&self) {
        let all = self.delegations(self.log.len());
        for area in [LIFE, GARDEN, COMMONS] {
            let here = all.iter().filter(|((it, _), _)| *it == area);
            let chosen: BTreeMap<_, _> = here.map(|((_, member), chose)| (*member, chose.to)).collect();
            let mut places = BTreeMap::new();
            for (member, to) in &chosen {
                let ends_at = all[&(area, *member)].ends_at;
                places.entry(*member).or_insert((None, None, [0; 5])).0 = Some(*to);
                places.entry(*member).or_insert((None, None, [0; 5])).1 = Some(ends_at);
                for (steps, above) in way_up(&chosen, *member).into_iter().enumerate() {
                    places.entry(above).or_insert((None, None, [0; 5])).2[steps] += 1;
                }
            }
            let shown = Decisions::delegations(area, None, 99).into_iter();
            let shown = shown.map(|view| (view.member, (view.delegate, view.ends_at, view.behind)));
            assert_eq!(shown.collect::<BTreeMap<_, _>>(), places, "{area}");
        }
    }

    /// Who speaks for each in a vote.
    fn compare_voices(&self, id: ProposalId, story: &Story) {
        let (ballots, spokesmen) = (story.ballots(Moment::MAX), story.spokesmen(Moment::MAX));
        let shown: BTreeMap<_, _> = Decisions::voices(id, None, 99).into_iter().collect();
        assert_eq!(shown, story.chosen, "{id} {story:?}");
        for member in 0..MEMBERS {
            let mut through = way_up(&story.chosen, member);
            let spokesman = spokesmen.get(&member);
            if let Some(last) = through.iter().position(|above| Some(above) == spokesman) {
                through.truncate(last + 1);
            }
            if spokesman == Some(&member) {
                through.clear();
            }
            let shown = Decisions::voice(id, member).unwrap();
            assert_eq!(shown.through, through, "{id} {member} {story:?}");
            let said = shown.ballot.map(|ballot| (ballot.member, ballot.choice));
            assert_eq!(said, spokesman.map(|one| (*one, ballots[one].0)), "{id} {member}");
        }
    }

    fn compare_one(&self, id: ProposalId, story: &Story) {
        let view = Decisions::proposal(id);
        if story.state == State::Forgotten {
            return assert_eq!(view, None);
        }
        let view = view.unwrap();
        assert_eq!(
            (view.proposal.author, view.proposal.area),
            (story.author, story.area)
        );
        let Some(poll) = view.poll else {
            assert_eq!(story.state, State::Idea);
            Self::nothing_is_said(id);
            return assert_eq!(view.forgotten_at, Some(story.at + RULES.idea_millis));
        };
        let state = match poll.stage {
            Stage::Voting => State::Voting,
            Stage::Decided => State::Decided,
            Stage::Waiting { from } => State::Waiting(from),
            Stage::Enacted { .. } => State::Enacted,
            Stage::Failed { at, .. } => State::Failed(at),
            Stage::Lapsed { .. } => State::Lapsed,
            Stage::Withdrawn { .. } => State::Withdrawn,
            Stage::Cancelled { .. } => State::Cancelled,
        };
        assert_eq!(state, story.state, "{id} {story:?}");
        assert_eq!(poll.revision, story.revision);
        assert_eq!((poll.opens_at, poll.closes_at), (story.opens_at, story.closes_at));
        assert_eq!(poll.extensions, story.extensions);
        let ended = poll.closure.map(|closure| (closure.at, closure.verdict));
        assert_eq!(ended, story.ended, "{id}");
        let Tally {
            agree,
            abstain,
            disagree,
            block,
            standing,
            ..
        } = view.tally;
        let counts = (agree, abstain, disagree, block);
        assert_eq!(counts, story.counts(Moment::MAX), "{id}");
        let standing: BTreeSet<_> = standing.into_iter().collect();
        let shown = story.shown(self.left(self.log.len()));
        assert_eq!(standing, shown.standing(Moment::MAX), "{id} {story:?}");
        let open = story.state == State::Voting && Clock::now() >= story.opens_at;
        let electorate = self
            .electorate(story.told)
            .filter(|_| open || story.ended.is_some());
        let persons = electorate.map(|persons| persons.len() as u32);
        if open || story.ended.is_some() {
            assert_eq!(
                poll.electorate.map(|electorate| electorate.persons),
                persons,
                "{id}"
            );
            let expected = story.ended.map(|ended| ended.1);
            let expected = expected.or(persons.map(|_| shown.verdict(Moment::MAX)));
            assert_eq!(view.verdict, expected, "{id} {story:?}");
        }
        self.compare_review(id, story);
        let over = !story.state.pending();
        if !over || Clock::now() < story.since + RULES.ballots_millis {
            let shown = Decisions::ballots(id, None, 99).into_iter();
            let shown = shown.map(|ballot| {
                let said = (ballot.choice, ballot.reason.is_some());
                (ballot.member, (said, ballot.voices, ballot.seconds as usize))
            });
            let voices = story.voices(Moment::MAX);
            let blocks = story.blocks(Moment::MAX);
            let told = story.ballots(Moment::MAX).into_iter().map(|(member, said)| {
                let seconds = blocks.get(&member).map_or(0, BTreeSet::len);
                (member, (said, voices[&member], seconds))
            });
            assert_eq!(shown.collect::<BTreeMap<_, _>>(), told.collect());
            // When it is over only time can change it.
            let by_time = matches!(self.log.last(), Some((_, Done::Drained | Done::Block { .. })));
            let delegates = !story.chosen.is_empty();
            if poll.electorate.is_some() && (by_time || (delegates && story.state == State::Voting)) {
                self.compare_voices(id, story);
            }
        }
    }

    /// When all is over nothing is left but what was said and what came out.
    pub fn end(&mut self) {
        for _ in 0..16 {
            self.block(4 * DAY, true, false);
        }
        self.compare();
        // As long as a vote could have been open.
        for _ in 0..2 {
            pass(60 * DAY);
            pass(SECOND);
        }
        assert!(nothing_delegated());
        // Boxes that are void go one a block.
        for _ in 0..3 * next() {
            pass(SECOND);
        }
        assert_eq!(Agenda::<Test>::iter().count(), 0);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_eq!(Reasons::<Test>::iter().count(), 0);
        assert_eq!(crate::Blocks::<Test>::iter().count(), 0);
        assert_eq!(crate::Seconds::<Test>::iter().count(), 0);
        assert_eq!(crate::Callers::<Test>::iter().count(), 0);
        assert_eq!(Voids::<Test>::iter().count(), 0);
        assert_eq!(OpenOf::<Test>::iter().count(), 0);
        assert_eq!(OpenVotes::<Test>::get(), 0);
        let kept = self
            .stories()
            .iter()
            .any(|(_, story)| story.effect == Effect::Remark && story.needs_its_bytes());
        assert_eq!(PreimageFor::<Test>::iter().count(), usize::from(kept));
        assert_eq!(RequestStatusFor::<Test>::iter().count(), usize::from(kept));
    }
}

/// In which ways an area decides what binds.
fn binding(area: &Area) -> Vec<Method> {
    area.methods
        .iter()
        .copied()
        .filter(|method| method.binds())
        .collect()
}

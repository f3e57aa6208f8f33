// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ideas and proposals: bringing them in, amending, withdrawing. Verify, then apply.

use crate::{
    ActionOf, AreaId, Areas, Config, Content, Error, Event, Method, NextId, OpenOf, OpenVotes, Pallet, Poll,
    Polls, Proposal, ProposalId, Proposals, Requirement, Revision, Stage, Table, Tallies, Terms, Voids,
    MAX_ACTION_BYTES, MAX_KEPT_ACTION_BYTES, MAX_REVISIONS,
};
use codec::Encode;
use frame_support::{
    dispatch::GetDispatchInfo,
    ensure,
    traits::{Get, QueryPreimage, StorePreimage, Time},
};
use opensystem_traits::{content::Fault, Belonging, Kind, MemberId, Members, Moment};
use sp_runtime::{traits::Hash, DispatchError, DispatchResult};

type CallOf<T> = <T as frame_system::Config>::RuntimeCall;

impl<T: Config> Pallet<T> {
    /// The length of an action in units of 1,024 bytes, rounded up.
    pub(crate) fn kib_of(action: &Option<alloc::boxed::Box<CallOf<T>>>) -> u32 {
        let bytes = action.as_ref().map_or(0, |call| call.encoded_size());
        u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
    }

    pub(crate) fn do_publish_idea(
        who: &T::AccountId,
        area: AreaId,
        content: Content,
        about: Option<ProposalId>,
    ) -> DispatchResult {
        let author = Self::ensure_in_good_standing(who)?.member;
        Self::ensure_content(&content)?;
        ensure!(Areas::<T>::contains_key(area), Error::<T>::AreaNotFound);
        Self::ensure_known(about)?;
        Self::take_place(author)?;
        let at = T::Clock::now();
        let idea = Self::number(Proposal {
            author,
            area,
            content,
            about,
            action: None,
            at,
        })?;
        Self::expect(Self::forgotten_at(at), idea);
        Self::deposit_event(Event::IdeaPublished { idea, author, area });
        Ok(())
    }

    /// When an idea of this moment is forgotten.
    pub(crate) fn forgotten_at(at: Moment) -> Moment {
        at.saturating_add(T::Rules::get().idea_millis)
    }

    pub(crate) fn do_propose(
        who: &T::AccountId,
        area: AreaId,
        method: Method,
        content: Content,
        about: Option<ProposalId>,
        call: Option<CallOf<T>>,
    ) -> DispatchResult {
        // One with an action is refused for that.
        ensure!(call.is_some() || !method.asks(), Error::<T>::MethodNeedsOptions);
        Self::bring_in(who, area, method, content, about, call).map(|_| ())
    }

    /// Brings a proposal in, and answers its number.
    pub(crate) fn bring_in(
        who: &T::AccountId,
        area: AreaId,
        method: Method,
        content: Content,
        about: Option<ProposalId>,
        call: Option<CallOf<T>>,
    ) -> Result<ProposalId, DispatchError> {
        let author = Self::ensure_in_good_standing(who)?.member;
        Self::ensure_content(&content)?;
        let terms = Self::terms_of(area, method, call.as_ref())?;
        Self::ensure_known(about)?;
        Self::take_place(author)?;
        OpenVotes::<T>::mutate(|open| *open = open.saturating_add(1));
        let at = T::Clock::now();
        let proposal = Self::number(Proposal {
            author,
            area,
            content,
            about,
            action: Self::keep_action(call)?,
            at,
        })?;
        let poll = Self::begin(proposal, area, method, terms, (0, None), at);
        Self::deposit_event(Event::Proposed {
            proposal,
            author,
            area,
            method,
            opens_at: poll.opens_at,
            closes_at: poll.closes_at,
        });
        Ok(proposal)
    }

    /// Begins a vote, and answers when it opens and closes.
    pub(crate) fn begin(
        proposal: ProposalId,
        area: AreaId,
        method: Method,
        terms: Terms,
        (revision, called_back_at): (Revision, Option<Moment>),
        at: Moment,
    ) -> Poll {
        let opens_at = terms.opens_at(at, T::DayMillis::get());
        let poll = Poll {
            method,
            terms,
            delegations: method.delegates().then_some(area),
            revision,
            opens_at,
            closes_at: opens_at.saturating_add(terms.voting_millis),
            extensions: 0,
            at_window: None,
            electorate: None,
            closure: None,
            callers: 0,
            called_back_at,
            stage: Stage::Voting,
        };
        Polls::<T>::insert(proposal, &poll);
        Self::expect(opens_at, proposal);
        poll
    }

    pub(crate) fn do_amend(
        who: &T::AccountId,
        id: ProposalId,
        content: Content,
        call: Option<CallOf<T>>,
    ) -> DispatchResult {
        let proposal = Self::ensure_author(who, id)?;
        Self::ensure_content(&content)?;
        let Some(poll) = Polls::<T>::get(id) else {
            return Self::amend_idea(id, proposal, content, call);
        };
        ensure!(!poll.method.asks(), Error::<T>::MethodNeedsOptions);
        Self::begin_anew(id, proposal, poll, content, call)
    }

    /// Has a young proposal say something else: its vote begins again.
    pub(crate) fn begin_anew(
        id: ProposalId,
        mut proposal: Proposal<ActionOf<T>>,
        mut poll: Poll,
        content: Content,
        call: Option<CallOf<T>>,
    ) -> DispatchResult {
        ensure!(poll.stage == Stage::Voting, Error::<T>::VoteOver);
        ensure!(poll.called_back_at.is_none(), Error::<T>::LastVote);
        let now = T::Clock::now();
        Self::open(id, &mut poll, now);
        ensure!(now < Self::young_until(&poll), Error::<T>::NotYoung);
        let revision = poll.revision.saturating_add(1);
        ensure!(revision <= MAX_REVISIONS, Error::<T>::TooManyRevisions);
        let terms = Self::terms_of(proposal.area, poll.method, call.as_ref())?;
        Self::void(id, &poll);
        Self::drop_action(&proposal);
        proposal.content = content;
        proposal.action = Self::keep_action(call)?;
        proposal.at = now;
        let area = proposal.area;
        Proposals::<T>::insert(id, proposal);
        let poll = Self::begin(id, area, poll.method, terms, (revision, None), now);
        Self::deposit_event(Event::Amended {
            proposal: id,
            revision,
            opens_at: poll.opens_at,
            closes_at: poll.closes_at,
        });
        Ok(())
    }

    /// Until when a proposal can be amended.
    pub(crate) fn young_until(poll: &Poll) -> Moment {
        let share = u64::from(T::Rules::get().young_permille);
        let young = poll.terms.voting_millis.saturating_mul(share).div_euclid(1_000);
        poll.opens_at.saturating_add(young)
    }

    pub(crate) fn do_withdraw(who: &T::AccountId, id: ProposalId) -> DispatchResult {
        let proposal = Self::ensure_author(who, id)?;
        let Some(mut poll) = Polls::<T>::get(id) else {
            Self::forget_idea(id, proposal.author);
            return Ok(());
        };
        let now = T::Clock::now();
        Self::open(id, &mut poll, now);
        ensure!(
            poll.stage == Stage::Voting && now < poll.closes_at,
            Error::<T>::VoteOver
        );
        // What people decided once is no longer his to take back.
        ensure!(poll.called_back_at.is_none(), Error::<T>::LastVote);
        Self::end(id, &proposal, poll, Stage::Withdrawn { at: now });
        Self::deposit_event(Event::Withdrawn { proposal: id });
        Ok(())
    }

    /// Puts an end to a vote that is not to be decided, or to what was decided: the action is dropped.
    pub(crate) fn end(id: ProposalId, proposal: &Proposal<ActionOf<T>>, mut poll: Poll, stage: Stage) {
        if poll.stage == Stage::Voting {
            Self::leave_vote(proposal.author);
            Self::drop_counts_before(id, &poll);
        }
        match poll.closure {
            Some(_) => Self::let_go_of_action(proposal),
            None => Self::drop_action(proposal),
        }
        poll.stage = stage;
        Self::expect_clearing(id, &poll);
        Polls::<T>::insert(id, poll);
    }

    /// Removes an idea.
    pub(crate) fn forget_idea(id: ProposalId, author: MemberId) {
        Proposals::<T>::remove(id);
        Self::leave_place(author);
        Self::deposit_event(Event::IdeaForgotten { idea: id });
    }

    /// Marks a box whose ballots are removed when there is room. Its counts go at once where the vote begins again.
    pub(crate) fn void(id: ProposalId, poll: &Poll) {
        let ballots = poll.ballots(id);
        match poll.method.asks() {
            true => Self::void_answers(id, poll),
            false => Tallies::<T>::remove(ballots),
        }
        Voids::<T>::insert(ballots, ());
    }

    /// On which terms a proposal is decided, and whether it can be: the call sets the area and narrows the methods.
    fn terms_of(area_id: AreaId, method: Method, call: Option<&CallOf<T>>) -> Result<Terms, Error<T>> {
        let area = Areas::<T>::get(area_id).ok_or(Error::AreaNotFound)?;
        let Some(call) = call else {
            ensure!(area.methods.contains(&method), Error::MethodNotAllowed);
            return Ok(area.terms);
        };
        let required = Self::ensure_decidable(call)?;
        ensure!(required.area == area_id, Error::OtherArea);
        ensure!(method.binds(), Error::MethodBindsNothing);
        let mut allowed = area.methods.contains(&method) && required.methods.contains(&method);
        let mut terms = area.terms;
        if let Some(also) = required.also.and_then(Areas::<T>::get) {
            // One that only asks has no way of its own in which it could be changed.
            let binds = also.methods.iter().any(|own| own.binds());
            allowed = allowed && (!binds || also.methods.contains(&method));
            terms = terms.stricter(&also.terms);
        }
        ensure!(allowed, Error::MethodNotAllowed);
        Ok(terms)
    }

    /// What the table says of a call, whose length and weight a decision can carry.
    fn ensure_decidable(call: &CallOf<T>) -> Result<Requirement, Error<T>> {
        let bytes = u32::try_from(call.encoded_size()).unwrap_or(u32::MAX);
        ensure!(bytes <= MAX_ACTION_BYTES, Error::ActionTooLong);
        let required = T::Table::requirement(call).ok_or(Error::NotForDecisions)?;
        ensure!(T::Table::is_sound(call), Error::ActionInvalid);
        let weight = call.get_dispatch_info().call_weight;
        ensure!(
            weight.all_lte(Self::room_for_an_action(bytes.div_ceil(1024))),
            Error::ActionTooHeavy
        );
        Ok(required)
    }

    /// Keeps the bytes of an action until it is dropped. Bytes that are asked for already are asked for once more: noting
    /// alone would not count them, and the first of two proposals to end would take the other's action away.
    fn keep_action(call: Option<CallOf<T>>) -> Result<Option<ActionOf<T>>, DispatchError> {
        let Some(call) = call else {
            return Ok(None);
        };
        let asked_for = T::Preimages::is_requested(&T::Hashing::hash_of(&call));
        let action = T::Preimages::bound(call)?;
        if asked_for && action.lookup_needed() {
            T::Preimages::request(&action.hash());
        }
        Ok(Some(action))
    }

    /// An action is needed no longer: its bytes may go.
    pub(crate) fn drop_action(proposal: &Proposal<ActionOf<T>>) {
        if let Some(action) = &proposal.action {
            T::Preimages::drop(action);
        }
    }

    /// The vote is over, and the action needed no longer: the bytes of a long one may go.
    pub(crate) fn let_go_of_action(proposal: &Proposal<ActionOf<T>>) {
        if !proposal.action.as_ref().is_some_and(Self::is_kept) {
            Self::drop_action(proposal);
        }
    }

    /// Whether an action is short enough to be kept after its vote.
    pub(crate) fn is_kept(action: &ActionOf<T>) -> bool {
        action.len().is_some_and(|bytes| bytes <= MAX_KEPT_ACTION_BYTES)
    }

    /// Gives an idea or a proposal its number, and keeps it.
    fn number(proposal: Proposal<ActionOf<T>>) -> Result<ProposalId, Error<T>> {
        let id = NextId::<T>::get();
        NextId::<T>::put(id.checked_add(1).ok_or(Error::NumbersExhausted)?);
        Proposals::<T>::insert(id, proposal);
        Ok(id)
    }

    pub(crate) fn ensure_in_good_standing(who: &T::AccountId) -> Result<Belonging, Error<T>> {
        let belonging = T::Members::belonging(who).ok_or(Error::NotMember)?;
        ensure!(belonging.good, Error::NotInGoodStanding);
        Ok(belonging)
    }

    /// The same, of a person: only persons have a voice.
    pub(crate) fn ensure_person(who: &T::AccountId) -> Result<Belonging, Error<T>> {
        let belonging = Self::ensure_in_good_standing(who)?;
        ensure!(belonging.kind == Kind::Person, Error::NotPerson);
        Ok(belonging)
    }

    pub(crate) fn ensure_author(
        who: &T::AccountId,
        id: ProposalId,
    ) -> Result<Proposal<ActionOf<T>>, Error<T>> {
        let belonging = Self::ensure_in_good_standing(who)?;
        let proposal = Proposals::<T>::get(id).ok_or(Error::ProposalNotFound)?;
        ensure!(proposal.author == belonging.member, Error::NotAuthor);
        Ok(proposal)
    }

    pub(crate) fn ensure_content(content: &Content) -> Result<(), Error<T>> {
        content.check().map_err(|fault| match fault {
            Fault::Title => Error::TitleInvalid,
            Fault::Text => Error::TextInvalid,
            Fault::Uri => Error::UriInvalid,
        })
    }

    fn ensure_known(about: Option<ProposalId>) -> Result<(), Error<T>> {
        ensure!(
            about.is_none_or(Proposals::<T>::contains_key),
            Error::ProposalNotFound
        );
        Ok(())
    }

    /// Takes one of the places that a member has for ideas and open votes.
    fn take_place(author: MemberId) -> Result<(), Error<T>> {
        let most = T::Rules::get().open_at_most(OpenVotes::<T>::get());
        OpenOf::<T>::try_mutate(author, |open| {
            ensure!(*open < most, Error::TooManyOpen);
            *open = open.saturating_add(1);
            Ok(())
        })
    }

    /// A vote that was over is open again. Its author has it among his own, however many he has.
    pub(crate) fn take_vote_up_again(author: MemberId) {
        OpenOf::<T>::mutate(author, |open| *open = open.saturating_add(1));
        OpenVotes::<T>::mutate(|open| *open = open.saturating_add(1));
    }

    /// Gives it back.
    pub(crate) fn leave_place(author: MemberId) {
        OpenOf::<T>::mutate_exists(author, |open| {
            *open = open.unwrap_or(0).checked_sub(1).filter(|left| *left > 0);
        });
    }

    /// A vote is open no longer: the author has his place back, and there is one less.
    pub(crate) fn leave_vote(author: MemberId) {
        Self::leave_place(author);
        OpenVotes::<T>::mutate(|open| *open = open.saturating_sub(1));
    }

    /// An idea is amended without further ado: nobody has voted on it.
    fn amend_idea(
        id: ProposalId,
        mut idea: Proposal<ActionOf<T>>,
        content: Content,
        call: Option<CallOf<T>>,
    ) -> DispatchResult {
        ensure!(call.is_none(), Error::<T>::NotProposed);
        idea.content = content;
        Proposals::<T>::insert(id, idea);
        Self::deposit_event(Event::IdeaAmended { idea: id });
        Ok(())
    }
}

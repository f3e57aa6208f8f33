// SPDX-License-Identifier: AGPL-3.0-or-later
//! Asking: proposals with options, among which people choose. Verify, then apply.

use crate::{
    AreaId, Config, Content, CountsBefore, Error, Method, OptionCounts, Pallet, Poll, ProposalId, Question,
    Questions,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_ask(
        who: &T::AccountId,
        area: AreaId,
        method: Method,
        content: Content,
        question: Question,
        about: Option<ProposalId>,
    ) -> DispatchResult {
        Self::ensure_question(method, &question)?;
        let id = Self::bring_in(who, area, method, content, about, None)?;
        Questions::<T>::insert(id, question);
        Ok(())
    }

    pub(crate) fn do_ask_anew(
        who: &T::AccountId,
        id: ProposalId,
        content: Content,
        question: Question,
    ) -> DispatchResult {
        let proposal = Self::ensure_author(who, id)?;
        Self::ensure_content(&content)?;
        let poll = Self::ensure_poll(id)?;
        Self::ensure_question(poll.method, &question)?;
        Self::begin_anew(id, proposal, poll, content, None)?;
        Questions::<T>::insert(id, question);
        Ok(())
    }

    fn ensure_question(method: Method, question: &Question) -> Result<(), Error<T>> {
        ensure!(method.asks(), Error::MethodAsksNothing);
        ensure!(question.suits(method), Error::QuestionInvalid);
        Ok(())
    }

    /// A vote begins again: what was answered so far counts no longer.
    pub(crate) fn void_answers(id: ProposalId, poll: &Poll) {
        OptionCounts::<T>::remove(poll.ballots(id));
        Self::drop_counts_before(id, poll);
    }

    /// A vote is open no longer, or begins again: what was before its last window is needed no more.
    pub(crate) fn drop_counts_before(id: ProposalId, poll: &Poll) {
        if poll.method.asks() && poll.at_window.is_some() {
            CountsBefore::<T>::remove(poll.ballots(id));
        }
    }
}

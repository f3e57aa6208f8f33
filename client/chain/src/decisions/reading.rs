// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading decisions, as of one final block.

use super::{
    Answered, Area, AreaId, Ballot, Decision, Delegation, Place, ProposalId, Speaker, DECISIONS_PAGE,
    PERSONS_PAGE,
};
use crate::api;
use crate::call::{Call, CallFault};
use crate::error::Error;
use crate::model::{MemberId, Moment};
use crate::rules::Rules;
use crate::snapshot::Snapshot;
use subxt::utils::H256;

impl Snapshot {
    /// An idea or a proposal.
    pub async fn decision(&self, id: ProposalId) -> Result<Option<Decision>, Error> {
        let view = self.view(api::decisions_views().proposal(id)).await?;
        view.map(|view| api::decision_of(view, &self.at.metadata()))
            .transpose()
    }

    /// At most a page of them, from that number downwards.
    pub async fn decisions(&self, from: ProposalId) -> Result<Vec<Decision>, Error> {
        let views = self
            .view(api::decisions_views().proposals(from, DECISIONS_PAGE))
            .await?;
        let metadata = self.at.metadata();
        views
            .into_iter()
            .map(|view| api::decision_of(view, &metadata))
            .collect()
    }

    /// The number of the next idea or proposal.
    pub async fn next_decision(&self) -> Result<ProposalId, Error> {
        self.view(api::decisions_views().next_id()).await
    }

    /// What a proposal does when it passes; nothing where it does nothing, or its bytes are gone because it is over.
    pub async fn action(&self, id: ProposalId, rules: &Rules) -> Result<Option<Call>, Error> {
        let bytes = self.view(api::decisions_views().action(id)).await?;
        let read = |bytes| Call::of_bytes(bytes, rules);
        bytes.map(read).transpose().map_err(|fault| match fault {
            CallFault::Bytes { detail } => Error::garbled(detail),
            other => Error::garbled(format!("{other:?}")),
        })
    }

    /// A person's ballot on a proposal as it is now.
    pub async fn ballot(&self, id: ProposalId, member: MemberId) -> Result<Option<Ballot>, Error> {
        let ballot = self.view(api::decisions_views().ballot(id, member)).await?;
        Ok(ballot.map(api::ballot_of))
    }

    /// All ballots on a proposal as it is now, in the order of their members; asked for page by page.
    pub async fn ballots(&self, id: ProposalId) -> Result<Vec<Ballot>, Error> {
        let page = async |after| {
            let page = api::decisions_views().ballots(id, after, PERSONS_PAGE);
            let page = self.view(page).await?;
            Ok(page.into_iter().map(api::ballot_of).collect())
        };
        self.each_person(page, |ballot: &Ballot| ballot.member).await
    }

    /// A person's answer to a question as it is now.
    pub async fn answer(&self, id: ProposalId, member: MemberId) -> Result<Option<Answered>, Error> {
        let view = self.view(api::decisions_views().answer(id, member)).await?;
        Ok(view.map(api::answered_of))
    }

    /// All answers to a question as it is now, in the order of their members; asked for page by page.
    pub async fn answers(&self, id: ProposalId) -> Result<Vec<Answered>, Error> {
        let page = async |after| {
            let page = api::decisions_views().answers(id, after, PERSONS_PAGE);
            let page = self.view(page).await?;
            Ok(page.into_iter().map(api::answered_of).collect())
        };
        self.each_person(page, |answered: &Answered| answered.member)
            .await
    }

    /// Who speaks for a person in a vote as it is now; nothing where there is no vote.
    pub async fn speaker(&self, id: ProposalId, member: MemberId) -> Result<Option<Speaker>, Error> {
        let view = self.view(api::decisions_views().voice(id, member)).await?;
        Ok(view.map(api::speaker_of))
    }

    /// The delegations that count in a vote, in the order of who delegates; nothing where they are no longer kept: what the
    /// chain then remembers of them is not whole.
    pub async fn delegations_in(&self, decision: &Decision) -> Result<Option<Vec<Delegation>>, Error> {
        let poll = decision.poll.as_ref();
        let Some(electorate) = poll
            .filter(|poll| poll.delegations.is_some())
            .and_then(|poll| poll.electorate)
        else {
            return Ok(Some(Vec::new()));
        };
        if self.moment().await? >= electorate.votes_until {
            return Ok(None);
        }
        let page = async |after| {
            let page = api::decisions_views().voices(decision.id, after, PERSONS_PAGE);
            let page = self.view(page).await?;
            let delegation = |(member, delegate)| Delegation { member, delegate };
            Ok(page.into_iter().map(delegation).collect())
        };
        let all = self.each_person(page, |delegation: &Delegation| delegation.member);
        all.await.map(Some)
    }

    /// A person's places in all areas where he delegates or is chosen.
    pub async fn places_of(&self, member: MemberId) -> Result<Vec<(AreaId, Place)>, Error> {
        let views = self.view(api::decisions_views().delegations_of(member)).await?;
        let places = views.into_iter().map(|(area, view)| (area, api::place_of(view)));
        Ok(places.collect())
    }

    /// The places of all who delegate or are chosen in an area, in the order of their members.
    pub async fn places(&self, area: AreaId) -> Result<Vec<Place>, Error> {
        let page = async |after| {
            let page = api::decisions_views().delegations(area, after, PERSONS_PAGE);
            let page = self.view(page).await?;
            Ok(page.into_iter().map(api::place_of).collect())
        };
        self.each_person(page, |place: &Place| place.member).await
    }

    /// What there is of each person, asked for page by page, in the order of their members.
    async fn each_person<T>(
        &self,
        page: impl AsyncFn(Option<MemberId>) -> Result<Vec<T>, Error>,
        whose: impl Fn(&T) -> MemberId,
    ) -> Result<Vec<T>, Error> {
        // A node that lies must not keep us for ever: nobody stands there twice, so that there are no more than members.
        let most = self.next_member().await? as usize;
        let mut all: Vec<T> = Vec::new();
        loop {
            let page = page(all.last().map(&whose)).await?;
            let whole = page.len() >= PERSONS_PAGE as usize;
            all.extend(page);
            if all.len() > most {
                return Err(Error::garbled("more persons than members"));
            }
            if !whole {
                break;
            }
        }
        all.sort_by_key(whose);
        Ok(all)
    }

    /// All areas, in the order of their numbers.
    pub async fn areas(&self) -> Result<Vec<(AreaId, Area)>, Error> {
        let areas = self.view(api::decisions_views().areas()).await?;
        Ok(areas
            .into_iter()
            .map(|(id, area)| (id, api::area_of(area)))
            .collect())
    }

    /// How many persons are in good standing: who could vote if a vote opened now.
    pub async fn persons(&self) -> Result<u32, Error> {
        Ok(self.view(api::membership_views().census()).await?.good.persons)
    }

    /// How long a day of the ecosystem is, in milliseconds.
    pub async fn day_millis(&self) -> Result<u64, Error> {
        Ok(self.view(api::charter_views().timing()).await?.day_millis)
    }

    /// The time of the block that the answers are of.
    pub async fn moment(&self) -> Result<Moment, Error> {
        let now = api::runtime::storage().timestamp().now();
        let read = self.chain.ask(self.at.storage().fetch(now, ())).await?;
        Ok(read.decode()?)
    }

    /// The hash of the new rules that a decision authorised, where nobody has applied them yet.
    pub async fn authorised_upgrade(&self) -> Result<Option<H256>, Error> {
        let known = api::runtime::storage().system().authorized_upgrade();
        let known = self.chain.ask(self.at.storage().try_fetch(known, ())).await?;
        match known {
            Some(known) => Ok(Some(known.decode()?.code_hash)),
            None => Ok(None),
        }
    }
}

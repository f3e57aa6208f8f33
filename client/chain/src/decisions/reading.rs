// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading decisions, as of one final block.

use super::{Area, AreaId, Ballot, Decision, ProposalId, BALLOTS_PAGE, DECISIONS_PAGE};
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
        // A node that lies must not keep us for ever: there are no more ballots than members.
        let most = self.next_member().await? as usize;
        let mut all: Vec<Ballot> = Vec::new();
        loop {
            let after = all.last().map(|ballot| ballot.member);
            let page = self
                .view(api::decisions_views().ballots(id, after, BALLOTS_PAGE))
                .await?;
            let whole = page.len() >= BALLOTS_PAGE as usize;
            all.extend(page.into_iter().map(api::ballot_of));
            if all.len() > most {
                return Err(Error::garbled("more ballots than members"));
            }
            if !whole {
                break;
            }
        }
        all.sort_by_key(|ballot| ballot.member);
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

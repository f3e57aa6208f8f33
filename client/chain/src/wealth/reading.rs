// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading what people bring and share, as of one final block.

use super::{
    Cell, Contribution, KindId, Pair, Purse, Record, RecordId, Row, WealthKind, WealthRules, WEALTH_PAGE,
};
use crate::api;
use crate::cooperations::CooperationId;
use crate::decisions::Governed;
use crate::error::Error;
use crate::model::MemberId;
use crate::rules::Rules;
use crate::snapshot::Snapshot;
use serde_json::Value;
use std::collections::BTreeMap;

/// Contributions, or cooperations from which something is due, in one answer of the chain.
const PAGE_OF_SHARES: u32 = 256;

impl Snapshot {
    /// All kinds of wealth, in the order of their numbers.
    pub async fn wealth_kinds(&self) -> Result<Vec<WealthKind>, Error> {
        let views = self.view(api::wealth_views().kinds()).await?;
        Ok(views.into_iter().map(Into::into).collect())
    }

    /// What a member brought.
    pub async fn wealth_of(&self, member: MemberId) -> Result<Row, Error> {
        let cells = self.view(api::wealth_views().row(member)).await?;
        Ok(Row {
            member,
            cells: cells.into_iter().map(Into::into).collect(),
        })
    }

    /// Rows of the matrix from that member on, of those who brought something, at most so many; asked for page by page.
    pub async fn wealth_matrix(&self, from: MemberId, limit: u32) -> Result<Vec<Row>, Error> {
        let (mut rows, mut next): (Vec<Row>, _) = (Vec::new(), Some(from));
        while let Some(from) = next {
            let left = limit.saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
            let asked = left.min(WEALTH_PAGE);
            let page = self.view(api::wealth_views().matrix(from, asked)).await?;
            let whole = asked > 0 && page.len() >= asked as usize;
            let last = page.last().map(|row| row.member);
            // A node that lies must not keep us for ever.
            if page.iter().any(|row| row.member < from) || last.is_some_and(|last| last < from) {
                return Err(Error::garbled("rows before those that were asked for"));
            }
            rows.extend(page.into_iter().map(Row::from));
            next = last.filter(|_| whole).and_then(|last| last.checked_add(1));
        }
        Ok(rows)
    }

    /// What all brought.
    pub async fn wealth_totals(&self) -> Result<Vec<Cell>, Error> {
        let views = self.view(api::wealth_views().totals()).await?;
        Ok(views.into_iter().map(Into::into).collect())
    }

    /// A record.
    pub async fn record(&self, id: RecordId) -> Result<Option<Record>, Error> {
        let view = self.view(api::wealth_views().recorded(id)).await?;
        view.map(known).transpose()
    }

    /// A member's records, the latest first; asked for page by page.
    pub async fn records_of(&self, member: MemberId) -> Result<Vec<Record>, Error> {
        let page = async |before| {
            let page = api::wealth_views().records_of(member, before, WEALTH_PAGE);
            self.view(page).await?.into_iter().map(known).collect()
        };
        self.walk_back(page).await
    }

    /// The records of a cooperation, the latest first; likewise.
    pub async fn records_in(&self, cooperation: CooperationId) -> Result<Vec<Record>, Error> {
        let page = async |before| {
            let page = api::wealth_views().records_in(cooperation, before, WEALTH_PAGE);
            self.view(page).await?.into_iter().map(known).collect()
        };
        self.walk_back(page).await
    }

    async fn walk_back(
        &self,
        page: impl AsyncFn(Option<RecordId>) -> Result<Vec<Record>, Error>,
    ) -> Result<Vec<Record>, Error> {
        let mut all: Vec<Record> = Vec::new();
        loop {
            let page = page(all.last().map(|record| record.id)).await?;
            let whole = page.len() >= WEALTH_PAGE as usize;
            all.extend(page);
            // Each points to one before it, so that the way back has an end.
            if !all.is_sorted_by(|one, next| one.id > next.id) {
                return Err(Error::garbled("records that do not go back"));
            }
            if !whole {
                return Ok(all);
            }
        }
    }

    /// What a cooperation shares, and how; nothing where there is none that two have signed.
    pub async fn purse(&self, cooperation: CooperationId) -> Result<Option<Purse>, Error> {
        let Some(view) = self.view(api::wealth_views().purse(cooperation)).await? else {
            return Ok(None);
        };
        let kept = api::runtime::storage().wealth().purses();
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(kept, (cooperation,)))
            .await?;
        let kept = read.map(|kept| kept.decode()).transpose()?;
        Ok(Some(api::purse_of(cooperation, kept, view)))
    }

    /// What a member brought to a cooperation, and what is due to him; nothing where he neither brought nor wished anything.
    pub async fn contribution(
        &self,
        cooperation: CooperationId,
        member: MemberId,
    ) -> Result<Option<Contribution>, Error> {
        let view = api::wealth_views().contribution(cooperation, member);
        let Some(view) = self.view(view).await? else {
            return Ok(None);
        };
        let kept = api::runtime::storage().wealth().contributions();
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(kept, (cooperation, member)))
            .await?;
        let kept = read.map(|kept| kept.decode()).transpose()?;
        Ok(Some(api::contribution_of(kept, view)))
    }

    /// What each brought to a cooperation, in the order of the members' numbers: what the chain keeps, which nobody worked out for
    /// us, and what it says that each can claim.
    pub async fn contributions(&self, cooperation: CooperationId) -> Result<Vec<Contribution>, Error> {
        let most = self.next_member().await? as usize;
        let (mut views, mut after) = (BTreeMap::new(), None);
        loop {
            let page = api::wealth_views().contributions(cooperation, after, PAGE_OF_SHARES);
            let page = self.view(page).await?;
            let whole = page.len() >= PAGE_OF_SHARES as usize;
            after = page.last().map(|view| view.member);
            let before = views.len();
            views.extend(page.into_iter().map(|view| (view.member, view)));
            // Nobody stands there twice, and there are no more than members.
            if whole && (views.len() < before + PAGE_OF_SHARES as usize || views.len() > most) {
                return Err(Error::garbled("more contributors than members"));
            }
            if !whole {
                break;
            }
        }
        let mut kept = self.kept_contributions(cooperation).await?;
        let all = views
            .into_iter()
            .map(|(member, view)| api::contribution_of(kept.remove(&member), view));
        let all = all.collect();
        match kept.is_empty() {
            true => Ok(all),
            false => Err(Error::garbled("a contribution that was not shown")),
        }
    }

    /// What the chain keeps of each contribution to a cooperation.
    async fn kept_contributions(
        &self,
        cooperation: CooperationId,
    ) -> Result<BTreeMap<MemberId, api::KeptContribution>, Error> {
        let most = self.next_member().await? as usize;
        let kept = api::runtime::storage().wealth().contributions();
        let prefix = (cooperation,);
        let mut entries = self.chain.ask(self.at.storage().iter(kept, prefix)).await?;
        let mut all = BTreeMap::new();
        loop {
            let next = async { entries.next().await.transpose() };
            let Some(entry) = self.chain.ask(next).await? else {
                return Ok(all);
            };
            let (_, member) = entry.key().and_then(|key| key.decode()).map_err(Error::garbled)?;
            all.insert(member, entry.value().decode()?);
            if all.len() > most {
                return Err(Error::garbled("more contributors than members"));
            }
        }
    }

    /// What is due to a member from each cooperation, in the order of their numbers.
    pub async fn due_to(&self, member: MemberId) -> Result<BTreeMap<CooperationId, u128>, Error> {
        let (mut due, mut after) = (BTreeMap::new(), None);
        loop {
            let page = api::wealth_views().claimable(member, after, PAGE_OF_SHARES);
            let page = self.view(page).await?;
            let whole = page.len() >= PAGE_OF_SHARES as usize;
            after = page.last().map(|(cooperation, _)| *cooperation);
            let before = due.len();
            due.extend(page);
            if !whole {
                return Ok(due);
            }
            // No cooperation stands there twice: a node that lies must not keep us for ever.
            if due.len() < before + PAGE_OF_SHARES as usize {
                return Err(Error::garbled("a cooperation twice"));
            }
        }
    }

    /// How many units of a kind a member can record now; nothing where there is no such kind.
    pub async fn record_room(&self, member: MemberId, kind: KindId) -> Result<Option<u64>, Error> {
        self.view(api::wealth_views().room(member, kind)).await
    }

    /// How many attestations a member has left now.
    pub async fn attestations_left(&self, member: MemberId) -> Result<u32, Error> {
        self.view(api::wealth_views().attestations_left(member)).await
    }

    /// What one person attested for another of a kind lately.
    pub async fn pair(&self, by: MemberId, author: MemberId, kind: KindId) -> Result<Pair, Error> {
        let pairs = api::runtime::storage().wealth().pairs();
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(pairs, (by, author, kind)))
            .await?;
        match read {
            Some(pair) => Ok(pair.decode()?.into()),
            None => Ok(Pair::default()),
        }
    }

    /// The numbers of wealth that are governed; nothing where the chain has never stored any.
    pub async fn wealth_rules(&self, rules: &Rules) -> Result<Option<WealthRules>, Error> {
        let fields = self.governed(Governed::Wealth, rules).await?;
        let read = |fields| serde_json::from_value(Value::Object(fields)).map_err(Error::incompatible);
        fields.map(read).transpose()
    }

    /// The least that an open account holds.
    pub async fn least_balance(&self) -> Result<u128, Error> {
        let least = api::runtime::constants().balances().existential_deposit();
        Ok(self.at.constants().entry(least)?)
    }
}

fn known(view: api::RecordView) -> Result<Record, Error> {
    api::record_of(view).ok_or_else(|| Error::garbled("a disputed record without an objection"))
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading what people bring and share, as of one final block.

use super::{
    Cell, Contribution, Credit, CreditTotal, Gift, GiftId, KindId, Pair, Purse, Record, RecordId, Row,
    WealthKind, WealthRules, WEALTH_PAGE,
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

    /// What a member brought, and how he stands in mutual credit: his row of the matrix.
    pub async fn wealth_of(&self, member: MemberId) -> Result<Row, Error> {
        let rows = self.view(api::wealth_views().matrix(member, 1)).await?;
        let row = rows.into_iter().map(Row::from).find(|row| row.member == member);
        Ok(row.unwrap_or(Row {
            member,
            cells: vec![],
            credits: vec![],
        }))
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

    /// Whether anything of a kind counts, was given, ever did or was, or may still come to count: then its unit stays, and the way
    /// in which it comes to be.
    pub async fn kind_is_used(&self, kind: KindId) -> Result<bool, Error> {
        let totals = api::runtime::storage().wealth().totals();
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(totals, (kind,)))
            .await?;
        if let Some(total) = read {
            let total = total.decode()?;
            if total.ever > 0 || total.open > 0 {
                return Ok(true);
            }
        }
        let credits = self.credit_totals().await?;
        Ok(credits.iter().any(|total| total.kind == kind && total.given > 0))
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
        walk_back(page, |record: &Record| record.id).await
    }

    /// The records of a cooperation, the latest first; likewise.
    pub async fn records_in(&self, cooperation: CooperationId) -> Result<Vec<Record>, Error> {
        let page = async |before| {
            let page = api::wealth_views().records_in(cooperation, before, WEALTH_PAGE);
            self.view(page).await?.into_iter().map(known).collect()
        };
        walk_back(page, |record: &Record| record.id).await
    }

    /// A gift.
    pub async fn gift(&self, id: GiftId) -> Result<Option<Gift>, Error> {
        Ok(self.view(api::wealth_views().gift(id)).await?.map(Into::into))
    }

    /// What a member was given, thanks and time, the latest first; asked for page by page.
    pub async fn gifts_received(&self, member: MemberId) -> Result<Vec<Gift>, Error> {
        let page = async |before| {
            let page = api::wealth_views().gifts_received(member, before, WEALTH_PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        walk_back(page, |gift: &Gift| gift.id).await
    }

    /// What a member gave; likewise.
    pub async fn gifts_given(&self, member: MemberId) -> Result<Vec<Gift>, Error> {
        let page = async |before| {
            let page = api::wealth_views().gifts_given(member, before, WEALTH_PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        walk_back(page, |gift: &Gift| gift.id).await
    }

    /// How a member stands in a kind of mutual credit; nothing where it is none.
    pub async fn credit(&self, kind: KindId, member: MemberId) -> Result<Option<Credit>, Error> {
        let view = self.view(api::wealth_views().credit(kind, member)).await?;
        Ok(view.map(Into::into))
    }

    /// What two exchanged of a kind of mutual credit, one way and the other, as far as it counts.
    pub async fn exchanged(&self, kind: KindId, one: MemberId, other: MemberId) -> Result<u64, Error> {
        let exchanged = api::runtime::storage().wealth().exchanged();
        // The lower number stands first.
        let pair = (one.min(other), one.max(other), kind);
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(exchanged, pair))
            .await?;
        Ok(read.map(|known| known.decode()).transpose()?.unwrap_or_default())
    }

    /// How all stand together in each kind of mutual credit.
    pub async fn credit_totals(&self) -> Result<Vec<CreditTotal>, Error> {
        let views = self.view(api::wealth_views().credit_totals()).await?;
        Ok(views.into_iter().map(Into::into).collect())
    }

    /// How many thanks of a kind a member has left this month; nothing where it is none that is given so.
    pub async fn thanks_left(&self, kind: KindId, member: MemberId) -> Result<Option<u64>, Error> {
        self.view(api::wealth_views().thanks_left(kind, member)).await
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

/// All there is, page by page backwards from the latest, by numbers that fall.
async fn walk_back<T>(
    page: impl AsyncFn(Option<u32>) -> Result<Vec<T>, Error>,
    number: impl Fn(&T) -> u32,
) -> Result<Vec<T>, Error> {
    let mut all: Vec<T> = Vec::new();
    loop {
        let page = page(all.last().map(&number)).await?;
        let whole = page.len() >= WEALTH_PAGE as usize;
        all.extend(page);
        // Each points to one before it, so that the way back has an end.
        if !all.is_sorted_by(|one, next| number(one) > number(next)) {
            return Err(Error::garbled("numbers that do not go back"));
        }
        if !whole {
            return Ok(all);
        }
    }
}

fn known(view: api::RecordView) -> Result<Record, Error> {
    api::record_of(view).ok_or_else(|| Error::garbled("a disputed record without an objection"))
}

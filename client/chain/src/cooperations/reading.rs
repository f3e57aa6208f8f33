// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading cooperations and the log, as of one final block.

use super::{
    Cooperation, CooperationId, Entry, EntryId, Offer, Partner, Unread, Welcomed, COOPERATIONS_PAGE as PAGE,
};
use crate::api;
use crate::error::Error;
use crate::model::MemberId;
use crate::snapshot::Snapshot;

impl Snapshot {
    /// A cooperation.
    pub async fn cooperation(&self, id: CooperationId) -> Result<Option<Cooperation>, Error> {
        let view = self.view(api::cooperation_views().cooperation(id)).await?;
        Ok(view.map(Into::into))
    }

    /// At most a page of them, from that number upwards.
    pub async fn cooperations(&self, from: CooperationId) -> Result<Vec<Cooperation>, Error> {
        let views = self
            .view(api::cooperation_views().cooperations(from, PAGE))
            .await?;
        Ok(views.into_iter().map(Into::into).collect())
    }

    /// The number of the next cooperation.
    pub async fn next_cooperation(&self) -> Result<CooperationId, Error> {
        self.view(api::cooperation_views().next_id()).await
    }

    /// A member as he takes part in a cooperation.
    pub async fn partner(&self, id: CooperationId, member: MemberId) -> Result<Option<Partner>, Error> {
        let partner = api::runtime::storage().cooperation().partners();
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(partner, (id, member)))
            .await?;
        match read {
            Some(partner) => {
                let partner = partner.decode()?;
                Ok(Some(Partner {
                    member,
                    since: partner.since,
                    closes: partner.closes,
                }))
            }
            None => Ok(None),
        }
    }

    /// All who take part in a cooperation, in the order of their numbers; asked for page by page.
    pub async fn partners(&self, cooperation: &Cooperation) -> Result<Vec<Partner>, Error> {
        let page = async |after| {
            let page = api::cooperation_views().partners(cooperation.id, after, PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        let most = cooperation.partners as usize;
        let all = self.each_of(most, page, |partner: &Partner| partner.member);
        all.await
    }

    /// The invitation to a cooperation that waits for a member's answer.
    pub async fn invited_to(
        &self,
        cooperation: &Cooperation,
        member: MemberId,
    ) -> Result<Option<Welcomed>, Error> {
        let key = (member, cooperation.id);
        let invitation = api::runtime::storage().cooperation().invitations();
        let read = self
            .chain
            .ask(self.at.storage().try_fetch(invitation, key))
            .await?;
        match read {
            Some(invitation) => {
                let invitation = invitation.decode()?;
                Ok(Some(Welcomed {
                    cooperation: cooperation.id,
                    title: cooperation.content.title.clone(),
                    by: invitation.by,
                    at: invitation.at,
                }))
            }
            None => Ok(None),
        }
    }

    /// All invitations that wait for a member's answer, in the order of the cooperations; asked for page by page.
    pub async fn invitations_of(&self, member: MemberId) -> Result<Vec<Welcomed>, Error> {
        let page = async |after| {
            let page = api::cooperation_views().invitations(member, after, PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        let most = self.next_cooperation().await? as usize;
        let all = self.each_of(most, page, |welcomed: &Welcomed| welcomed.cooperation);
        all.await
    }

    /// What a member offers a cooperation.
    pub async fn offer(&self, cooperation: &Cooperation, member: MemberId) -> Result<Option<Offer>, Error> {
        let key = (cooperation.id, member);
        let offer = api::runtime::storage().cooperation().offers();
        let read = self.chain.ask(self.at.storage().try_fetch(offer, key)).await?;
        match read {
            Some(offer) => {
                let offer = offer.decode()?;
                Ok(Some(Offer {
                    cooperation: cooperation.id,
                    title: cooperation.content.title.clone(),
                    member,
                    text: api::text_of(offer.text),
                    at: offer.at,
                }))
            }
            None => Ok(None),
        }
    }

    /// All who offer to take part in a cooperation, in the order of their numbers; asked for page by page.
    pub async fn offers(&self, id: CooperationId) -> Result<Vec<Offer>, Error> {
        let page = async |after| {
            let page = api::cooperation_views().offers(id, after, PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        let most = self.next_member().await? as usize;
        let all = self.each_of(most, page, |offer: &Offer| offer.member);
        all.await
    }

    /// All offers of a member that wait for an answer, in the order of the cooperations; asked for page by page.
    pub async fn offers_of(&self, member: MemberId) -> Result<Vec<Offer>, Error> {
        let page = async |after| {
            let page = api::cooperation_views().offers_of(member, after, PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        let most = self.next_cooperation().await? as usize;
        let all = self.each_of(most, page, |offer: &Offer| offer.cooperation);
        all.await
    }

    /// The cooperations in which a member takes part, in the order of their numbers; asked for page by page.
    pub async fn partnerships(&self, member: MemberId) -> Result<Vec<Cooperation>, Error> {
        let page = async |after| {
            let page = api::cooperation_views().partnerships(member, after, PAGE);
            Ok(self.view(page).await?.into_iter().map(Into::into).collect())
        };
        let most = self.next_cooperation().await? as usize;
        let all = self.each_of(most, page, |cooperation: &Cooperation| cooperation.id);
        all.await
    }

    /// At most so many entries of the log, from that one on.
    pub async fn log(&self, from: EntryId, limit: u32) -> Result<Vec<Entry>, Error> {
        let views = self.view(api::cooperation_views().log(from, limit)).await?;
        Ok(views.into_iter().map(Into::into).collect())
    }

    /// At most so many entries about a cooperation, backwards: the last ones, or those before that one.
    pub async fn feed(
        &self,
        id: CooperationId,
        before: Option<EntryId>,
        limit: u32,
    ) -> Result<Vec<Entry>, Error> {
        let views = self
            .view(api::cooperation_views().feed(id, before, limit))
            .await?;
        Ok(views.into_iter().map(Into::into).collect())
    }

    /// How much of the log a member has not read.
    pub async fn unread(&self, member: MemberId) -> Result<Unread, Error> {
        Ok(self.view(api::cooperation_views().unread(member)).await?.into())
    }

    /// All there is, page by page, each of which begins behind the last of the one before; in the order of `which`.
    async fn each_of<T>(
        &self,
        most: usize,
        page: impl AsyncFn(Option<u32>) -> Result<Vec<T>, Error>,
        which: impl Fn(&T) -> u32,
    ) -> Result<Vec<T>, Error> {
        let mut all: Vec<T> = Vec::new();
        loop {
            let page = page(all.last().map(&which)).await?;
            let whole = page.len() >= PAGE as usize;
            all.extend(page);
            // A node that lies must not keep us for ever.
            if all.len() > most {
                return Err(Error::garbled("more of them than there can be"));
            }
            if !whole {
                break;
            }
        }
        all.sort_by_key(which);
        Ok(all)
    }
}

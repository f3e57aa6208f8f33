// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use crate::{
    Config, Cooperation, CooperationId, CooperationView, Cooperations, Cursors, EntryId, EntryView, Head,
    InvitationView, Invitations, Log, NextId, Offer, OfferView, Offers, OffersBy, Pallet, PartnerView,
    Partners, Partnerships, Stage, Title, Unread,
};
use alloc::vec::Vec;
use opensystem_traits::MemberId;

/// Of anything in one answer, at most.
const PAGE: u32 = 64;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_cooperation(id: CooperationId) -> Option<CooperationView<T::AccountId>> {
        let kept = Cooperations::<T>::get(id)?;
        Some(CooperationView {
            id,
            content: kept.content,
            announcer: kept.announcer,
            announced_at: kept.announced_at,
            stage: kept.stage,
            partners: kept.partners,
            closers: kept.closers,
            invited: kept.invited,
            entries: kept.entries,
            last_entry: kept.last_entry,
            pot: <Self as opensystem_traits::Cooperations<T::AccountId>>::pot(id),
        })
    }

    pub(crate) fn view_cooperations(from: CooperationId, limit: u32) -> Vec<CooperationView<T::AccountId>> {
        (from..end_of_page(from, limit, NextId::<T>::get()))
            .filter_map(Self::view_cooperation)
            .collect()
    }

    pub(crate) fn view_partners(id: CooperationId, after: Option<MemberId>, limit: u32) -> Vec<PartnerView> {
        let all = match after {
            None => Partners::<T>::iter_prefix(id),
            Some(after) => Partners::<T>::iter_prefix_from(id, Partners::<T>::hashed_key_for(id, after)),
        };
        all.take(size_of_page(limit))
            .map(|(member, partner)| PartnerView {
                member,
                since: partner.since,
                closes: partner.closes,
            })
            .collect()
    }

    pub(crate) fn view_log(from: EntryId, limit: u32) -> Vec<EntryView> {
        (from..end_of_page(from, limit, Head::<T>::get()))
            .filter_map(Self::view_entry)
            .collect()
    }

    pub(crate) fn view_feed(id: CooperationId, before: Option<EntryId>, limit: u32) -> Vec<EntryView> {
        let Some(cooperation) = Cooperations::<T>::get(id) else {
            return Vec::new();
        };
        let first = match before {
            None => cooperation.last_entry,
            // That of another cooperation leads nowhere here.
            Some(before) => Log::<T>::get(before)
                .filter(|entry| entry.cooperation == id)
                .and_then(|entry| entry.previous),
        };
        let follow = |number: EntryId| Log::<T>::get(number).map(|entry| (number, entry));
        core::iter::successors(first.and_then(follow), |(_, entry)| {
            entry.previous.and_then(follow)
        })
        .take(size_of_page(limit))
        .map(|(id, entry)| EntryView {
            id,
            entry,
            title: cooperation.content.title.clone(),
        })
        .collect()
    }

    fn view_entry(id: EntryId) -> Option<EntryView> {
        let entry = Log::<T>::get(id)?;
        // What has an entry is never removed.
        let title = Cooperations::<T>::get(entry.cooperation)?.content.title;
        Some(EntryView { id, entry, title })
    }

    pub(crate) fn view_unread(member: MemberId) -> Unread {
        let (head, cursor) = (Head::<T>::get(), Cursors::<T>::get(member));
        Unread {
            head,
            cursor,
            unread: head.saturating_sub(cursor),
        }
    }

    pub(crate) fn view_partnerships(
        member: MemberId,
        after: Option<CooperationId>,
        limit: u32,
    ) -> Vec<CooperationView<T::AccountId>> {
        let all = match after {
            None => Partnerships::<T>::iter_key_prefix(member),
            Some(after) => Partnerships::<T>::iter_key_prefix_from(
                member,
                Partnerships::<T>::hashed_key_for(member, after),
            ),
        };
        all.take(size_of_page(limit))
            .filter_map(Self::view_cooperation)
            .collect()
    }

    pub(crate) fn view_invitations(
        member: MemberId,
        after: Option<CooperationId>,
        limit: u32,
    ) -> Vec<InvitationView> {
        let all = match after {
            None => Invitations::<T>::iter_prefix(member),
            Some(after) => {
                Invitations::<T>::iter_prefix_from(member, Invitations::<T>::hashed_key_for(member, after))
            }
        };
        all.filter_map(|(cooperation, invitation)| {
            Some(InvitationView {
                cooperation,
                title: Self::title_of_open(cooperation)?,
                by: invitation.by,
                at: invitation.at,
            })
        })
        .take(size_of_page(limit))
        .collect()
    }

    pub(crate) fn view_offers(id: CooperationId, after: Option<MemberId>, limit: u32) -> Vec<OfferView> {
        let Some(title) = Self::title_of_open(id) else {
            return Vec::new();
        };
        let all = match after {
            None => Offers::<T>::iter_prefix(id),
            Some(after) => Offers::<T>::iter_prefix_from(id, Offers::<T>::hashed_key_for(id, after)),
        };
        all.take(size_of_page(limit))
            .map(|(member, offer)| show_offer(id, title.clone(), member, offer))
            .collect()
    }

    pub(crate) fn view_offers_of(
        member: MemberId,
        after: Option<CooperationId>,
        limit: u32,
    ) -> Vec<OfferView> {
        let all = match after {
            None => OffersBy::<T>::iter_key_prefix(member),
            Some(after) => {
                OffersBy::<T>::iter_key_prefix_from(member, OffersBy::<T>::hashed_key_for(member, after))
            }
        };
        all.filter_map(|id| {
            let title = Self::title_of_open(id)?;
            Some(show_offer(id, title, member, Offers::<T>::get(id, member)?))
        })
        .take(size_of_page(limit))
        .collect()
    }

    /// The title of a cooperation that can be joined: what leads to another is void.
    fn title_of_open(id: CooperationId) -> Option<Title> {
        let can_be_joined = |kept: &Cooperation| !matches!(kept.stage, Stage::Closed { .. });
        let kept = Cooperations::<T>::get(id).filter(can_be_joined)?;
        Some(kept.content.title)
    }
}

fn show_offer(cooperation: CooperationId, title: Title, member: MemberId, offer: Offer) -> OfferView {
    OfferView {
        cooperation,
        title,
        member,
        text: offer.text,
        at: offer.at,
    }
}

fn size_of_page(limit: u32) -> usize {
    limit.min(PAGE) as usize
}

/// The number after the last of a page.
fn end_of_page(from: u32, limit: u32, end: u32) -> u32 {
    end.min(from.saturating_add(limit.min(PAGE)))
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use crate::{
    Capacity, CensusOf, Config, Exchanges, Invitation, InvitationId, InvitationView, MemberView, Members,
    Pallet, Places, Rules, Sponsorships, Standing,
};
use alloc::vec::Vec;
use frame_support::traits::{Get, Time};
use opensystem_traits::MemberId;

/// Members in one answer, at most.
const PAGE: u32 = 256;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_member(id: MemberId) -> Option<MemberView<T::AccountId>> {
        Self::view_under(id, &T::Rules::get())
    }

    fn view_under(id: MemberId, rules: &Rules) -> Option<MemberView<T::AccountId>> {
        let record = Members::<T>::get(id)?;
        let renews = record.departed.is_none();
        let renewal = Self::renewal_of(&record, rules).filter(|_| renews);
        let (credential, standing) = match record.departed {
            Some(departure) => (departure.credential, Standing::Left),
            None => {
                let credential = Places::<T>::get(&record.account).credential().cloned()?;
                let standing = credential.standing;
                (credential, standing)
            }
        };
        Some(MemberView {
            id,
            kind: credential.kind,
            name: record.name,
            account: record.account,
            sponsor: record.sponsor,
            elder: (credential.elder != id).then_some(credential.elder),
            joined: credential.joined,
            good_since: credential.good_since,
            standing,
            exchange_hash: record.exchange_hash,
            exchange: Exchanges::<T>::get(id),
            renewal,
            key_change: record.key_change,
            key_epoch: record.key_epoch,
            representatives: record.representatives,
        })
    }

    pub(crate) fn view_members(from: MemberId, limit: u32) -> Vec<MemberView<T::AccountId>> {
        let end = CensusOf::<T>::get()
            .next_id
            .min(from.saturating_add(limit.min(PAGE)));
        let rules = T::Rules::get();
        (from..end)
            .filter_map(|id| Self::view_under(id, &rules))
            .collect()
    }

    pub(crate) fn view_invitation(id: InvitationId) -> Option<InvitationView<T::AccountId>> {
        let (invitee, _, invitation) = Self::open_invitation(id)?;
        Some(Self::show_invitation(invitee, invitation))
    }

    pub(crate) fn view_invitations(account: &T::AccountId) -> Vec<InvitationView<T::AccountId>> {
        let invitations = Places::<T>::get(account).invitations;
        invitations
            .into_iter()
            .map(|one| Self::show_invitation(account.clone(), one))
            .collect()
    }

    fn show_invitation(invitee: T::AccountId, invitation: Invitation) -> InvitationView<T::AccountId> {
        let open = T::Clock::now() < invitation.expires_at && Self::is_in_good_standing(invitation.sponsor);
        InvitationView {
            id: invitation.id,
            sponsor: invitation.sponsor,
            sponsor_name: Members::<T>::get(invitation.sponsor)
                .map(|record| record.name)
                .unwrap_or_default(),
            invitee,
            kind: invitation.kind,
            exchange_hash: invitation.exchange.hash(),
            exchange: invitation.exchange,
            expires_at: invitation.expires_at,
            open,
        }
    }

    pub(crate) fn view_capacity(id: MemberId) -> Option<Capacity> {
        let record = Members::<T>::get(id)?;
        let place = Places::<T>::get(&record.account);
        let credential = place.credential().filter(|held| held.id == id)?;
        let (now, rules) = (T::Clock::now(), T::Rules::get());
        let tier = rules.tier(CensusOf::<T>::get().good.persons);
        let payer = Self::payer(credential, now, rules.age_millis);
        let mut sponsorship = Sponsorships::<T>::get(payer);
        sponsorship.settle(now, &tier);
        let mut answering_for: Vec<MemberId> = Vec::new();
        if payer != id {
            let own = Sponsorships::<T>::get(id).answering_for.into_iter();
            answering_for.extend(
                own.filter(|answer| answer.until > now)
                    .map(|answer| answer.member),
            );
        }
        let free = answering_for.is_empty() && credential.standing == Standing::Good;
        let available = match free {
            true => sponsorship.available(&tier),
            false => 0,
        };
        answering_for.extend(sponsorship.answering_for.iter().map(|answer| answer.member));
        Some(Capacity {
            available,
            answering_for,
            burst: tier.burst,
            open: u32::try_from(sponsorship.open.len()).unwrap_or(u32::MAX),
            next_at: sponsorship.next_at(&tier),
            payer,
        })
    }
}

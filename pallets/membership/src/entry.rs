// SPDX-License-Identifier: AGPL-3.0-or-later
//! Entering: invite, accept, decline, withdraw. Verify, then apply.

use crate::{
    capacity::Pledge, split_invitation_id, types::invitation_id, CensusOf, Config, Credential, Error, Event,
    Exchange, Exchanges, Expiries, Invitation, InvitationId, MemberRecord, Members, Name, Pallet, Place,
    Places, Seat, Sponsorships, Standing,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
    BoundedVec,
};
use opensystem_traits::{
    queue::Chronological,
    text::{is_plain_line, is_plain_text},
    Kind, MemberId, Moment, OnStanding, SocialCode,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

/// An acceptance that passed every check.
pub(crate) struct Acceptance {
    place: Place,
    invitation: Invitation,
    now: Moment,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_invite(
        who: &T::AccountId,
        invitee: T::AccountId,
        kind: Kind,
        exchange: Exchange,
    ) -> DispatchResult {
        let sponsor = Self::ensure_person_in_good_standing(who)?;
        ensure!(is_plain_text(&exchange.text), Error::<T>::ExchangeInvalid);
        let now = T::Clock::now();
        let rules = T::Rules::get();
        let payer = Self::payer(&sponsor, now, rules.age_millis);
        if payer != sponsor.id {
            // His own bucket is not asked; that he answers for somebody counts all the same.
            let answers = Sponsorships::<T>::get(sponsor.id).answering_for;
            let free = answers.iter().all(|answer| answer.until <= now);
            ensure!(free, Error::<T>::AnsweringForSomebody);
        }
        let number = Self::take_unit(payer, &invitee, now, &rules)?;

        let invitation_id = invitation_id(payer, number);
        let exchange_hash = exchange.hash();
        let expires_at = now.saturating_add(rules.invitation_millis);
        let invitation = Invitation {
            id: invitation_id,
            sponsor: sponsor.id,
            kind,
            exchange,
            expires_at,
        };
        Self::offer(&invitee, invitation, now)?;
        Expiries::<T>::insert(Chronological::new(expires_at, invitation_id), ());
        Self::deposit_event(Event::Invited {
            invitation_id,
            sponsor: sponsor.id,
            invitee,
            kind,
            exchange_hash,
            expires_at,
        });
        Ok(())
    }

    fn ensure_person_in_good_standing(who: &T::AccountId) -> Result<Credential, Error<T>> {
        let Seat::Member(credential) = Places::<T>::get(who).seat else {
            return Err(Error::NotMember);
        };
        ensure!(credential.kind == Kind::Person, Error::NotPerson);
        ensure!(credential.standing == Standing::Good, Error::NotInGoodStanding);
        Ok(credential)
    }

    /// On whose capacity a member invites: his own from the age on, his elder's before.
    pub(crate) fn payer(sponsor: &Credential, now: Moment, age_millis: u64) -> MemberId {
        if now.saturating_sub(sponsor.joined) >= age_millis {
            sponsor.id
        } else {
            sponsor.elder
        }
    }

    /// Takes one unit of the payer's capacity and notes the pledge; answers its number.
    fn take_unit(
        payer: MemberId,
        invitee: &T::AccountId,
        now: Moment,
        rules: &crate::Rules,
    ) -> Result<u32, Error<T>> {
        let tier = rules.tier(CensusOf::<T>::get().good.persons);
        Sponsorships::<T>::try_mutate(payer, |sponsorship| {
            sponsorship.settle(now, &tier);
            ensure!(sponsorship.answering_for.is_empty(), Error::AnsweringForSomebody);
            ensure!(sponsorship.available(&tier) > 0, Error::NoCapacity);
            let pledge = Pledge {
                number: sponsorship.next,
                invitee: invitee.clone(),
            };
            sponsorship
                .open
                .try_push(pledge)
                .map_err(|_| Error::TooManyOpen)?;
            Ok(sponsorship.spend())
        })
    }

    /// Puts an invitation at the invitee's place. The first one gives the account its provider reference, so that it
    /// can sign without owning a coin. Lapsed ones make room: they cannot be accepted any more.
    fn offer(invitee: &T::AccountId, invitation: Invitation, now: Moment) -> Result<(), Error<T>> {
        Places::<T>::try_mutate(invitee, |place| {
            ensure!(place.credential().is_none(), Error::AlreadyMember);
            if place.is_blank() {
                frame_system::Pallet::<T>::inc_providers(invitee);
            }
            place.invitations.retain(|earlier| earlier.expires_at > now);
            place
                .invitations
                .try_push(invitation)
                .map_err(|_| Error::TooManyInvitations)
        })
    }

    pub(crate) fn do_accept(
        who: &T::AccountId,
        id: InvitationId,
        exchange_hash: H256,
        charter_version: u32,
        name: Name,
    ) -> DispatchResult {
        let accepted = Self::check_acceptance(who, id, exchange_hash, charter_version, &name)?;
        let (payer, number) = split_invitation_id(id);
        let Acceptance {
            mut place,
            invitation,
            now,
        } = accepted;
        let Invitation {
            sponsor,
            kind,
            exchange,
            ..
        } = invitation;

        let member = CensusOf::<T>::try_mutate(|census| {
            let member = census.next_id;
            census.next_id = member.checked_add(1).ok_or(Error::<T>::MembersExhausted)?;
            let count = census.good.of(kind);
            *count = count.saturating_add(1);
            Ok::<_, Error<T>>(member)
        })?;
        // Whoever ever held a number keeps his provider reference for ever: his nonce never starts again, and no old
        // acceptance lives again.
        place.seat = Seat::Member(Credential {
            id: member,
            kind,
            standing: Standing::Good,
            good_since: now,
            joined: now,
            elder: payer,
        });
        place.invitations.truncate(0);
        Places::<T>::insert(who, place);
        Members::<T>::insert(
            member,
            Self::newcomer(who, name, kind, sponsor, exchange_hash, now),
        );
        Exchanges::<T>::insert(member, exchange);
        Sponsorships::<T>::mutate(payer, |of| of.open.retain(|pledge| pledge.number != number));
        T::Charter::sign(member, charter_version, now);
        T::OnStanding::gained(member, kind);
        Self::deposit_event(Event::Joined {
            member,
            account: who.clone(),
            kind,
            sponsor: Some(sponsor),
            charter_version,
        });
        Ok(())
    }

    fn newcomer(
        account: &T::AccountId,
        name: Name,
        kind: Kind,
        sponsor: MemberId,
        exchange_hash: H256,
        now: Moment,
    ) -> MemberRecord<T::AccountId> {
        let representatives = match kind {
            Kind::Person => BoundedVec::new(),
            Kind::Project | Kind::Ecosystem => BoundedVec::truncate_from([sponsor].into()),
        };
        MemberRecord {
            account: account.clone(),
            name,
            sponsor: Some(sponsor),
            exchange_hash: Some(exchange_hash),
            renewed: now,
            key_epoch: 0,
            key_change: None,
            departed: None,
            representatives,
        }
    }

    /// Everything an acceptance must fulfil: run by the pool and again by the dispatch, so that a free call cannot
    /// fail. The one read that refuses a stranger comes first.
    pub(crate) fn check_acceptance(
        who: &T::AccountId,
        id: InvitationId,
        exchange_hash: H256,
        charter_version: u32,
        name: &[u8],
    ) -> Result<Acceptance, Error<T>> {
        let (place, invitation) = Self::find_invitation(who, id)?;
        let now = T::Clock::now();
        ensure!(now < invitation.expires_at, Error::InvitationExpired);
        ensure!(
            invitation.exchange.hash() == exchange_hash,
            Error::ExchangeMismatch
        );
        ensure!(is_plain_line(name), Error::NameInvalid);
        ensure!(
            charter_version == T::Charter::current_version(),
            Error::VersionNotCurrent
        );
        ensure!(
            Self::is_in_good_standing(invitation.sponsor),
            Error::SponsorNotInGoodStanding
        );
        ensure!(CensusOf::<T>::get().next_id < u32::MAX, Error::MembersExhausted);
        Ok(Acceptance {
            place,
            invitation,
            now,
        })
    }

    /// Everything that declining must fulfil.
    pub(crate) fn find_invitation(
        who: &T::AccountId,
        id: InvitationId,
    ) -> Result<(Place, Invitation), Error<T>> {
        let place = Places::<T>::get(who);
        let found = place
            .invitations
            .iter()
            .find(|invitation| invitation.id == id)
            .cloned();
        found
            .map(|invitation| (place, invitation))
            .ok_or(Error::NotInvited)
    }

    pub(crate) fn is_in_good_standing(member: MemberId) -> bool {
        let Some(record) = Members::<T>::get(member) else {
            return false;
        };
        let place = Places::<T>::get(&record.account);
        place
            .credential()
            .is_some_and(|held| held.id == member && held.standing == Standing::Good)
    }

    pub(crate) fn do_decline(who: &T::AccountId, id: InvitationId) -> DispatchResult {
        let (place, _) = Self::find_invitation(who, id)?;
        Self::release_unit(id, T::Clock::now());
        Self::forget_invitation(who, place, id);
        Self::deposit_event(Event::InvitationDeclined { invitation_id: id });
        Ok(())
    }

    pub(crate) fn do_withdraw(who: &T::AccountId, id: InvitationId) -> DispatchResult {
        let caller = Places::<T>::get(who);
        let caller = caller.credential().ok_or(Error::<T>::NotMember)?;
        let (invitee, place, invitation) = Self::open_invitation(id).ok_or(Error::<T>::InvitationNotFound)?;
        ensure!(invitation.sponsor == caller.id, Error::<T>::InvitationNotFound);
        Self::release_unit(id, T::Clock::now());
        Self::forget_invitation(&invitee, place, id);
        Self::deposit_event(Event::InvitationWithdrawn { invitation_id: id });
        Ok(())
    }

    /// An invitation that waits for its answer; for whom, and his place.
    pub(crate) fn open_invitation(id: InvitationId) -> Option<(T::AccountId, Place, Invitation)> {
        let (payer, number) = split_invitation_id(id);
        let pledge = Sponsorships::<T>::get(payer)
            .open
            .into_iter()
            .find(|pledge| pledge.number == number)?;
        let (place, invitation) = Self::find_invitation(&pledge.invitee, id).ok()?;
        Some((pledge.invitee, place, invitation))
    }

    /// Ends the pledge of an invitation that was not accepted: its unit comes back after the delay counted from
    /// `ended_at`. Answers who was invited, where the pledge was still there.
    pub(crate) fn release_unit(id: InvitationId, ended_at: Moment) -> Option<T::AccountId> {
        let (payer, number) = split_invitation_id(id);
        let back_at = ended_at.saturating_add(T::Rules::get().unit_return_millis);
        Sponsorships::<T>::mutate(payer, |of| {
            let index = of.open.iter().position(|pledge| pledge.number == number)?;
            of.give_back(back_at);
            Some(of.open.remove(index).invitee)
        })
    }

    /// The invitee's place forgets an invitation. An account of which nothing is left to remember gives back the
    /// reference that its first invitation gave.
    pub(crate) fn forget_invitation(invitee: &T::AccountId, mut place: Place, id: InvitationId) {
        let before = place.invitations.len();
        place.invitations.retain(|invitation| invitation.id != id);
        if place.invitations.len() == before {
            return;
        }
        if !place.is_blank() {
            Places::<T>::insert(invitee, place);
            return;
        }
        Places::<T>::remove(invitee);
        // It fails only where the account has other consumers and no other provider: then the reference stays, which
        // harms nobody.
        let _ = frame_system::Pallet::<T>::dec_providers(invitee);
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Announcing a cooperation, and taking an announcement back that nobody has joined.

use crate::{
    AnnouncementsOf, Config, Content, Cooperation, CooperationId, Cooperations, Error, Event, NextId, Pallet,
    Partner, Partners, Partnerships, Stage, Voids, MAX_INVITED_AT_ONCE,
};
use alloc::collections::BTreeSet;
use frame_support::{
    ensure,
    pallet_prelude::ConstU32,
    traits::{Get, Time},
    BoundedVec,
};
use opensystem_traits::{
    content::Fault,
    text::is_plain_text,
    {Belonging, MemberId, Members, OnPartnerLeft},
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_announce(
        who: &T::AccountId,
        content: Content,
        invited: BoundedVec<MemberId, ConstU32<MAX_INVITED_AT_ONCE>>,
    ) -> DispatchResult {
        let announcer = Self::ensure_in_good_standing(who)?;
        Self::ensure_content(&content)?;
        Self::ensure_can_be_invited(announcer, &invited)?;
        Self::take_announcement(announcer)?;
        let id = NextId::<T>::get();
        NextId::<T>::put(id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?);
        let now = T::Clock::now();
        let mut cooperation = Cooperation {
            content,
            announcer,
            announced_at: now,
            stage: Stage::Announced,
            partners: 0,
            closers: 0,
            invited: 0,
            entries: 0,
            last_entry: None,
        };
        let many = u32::try_from(invited.len()).unwrap_or(u32::MAX);
        Self::ensure_room_for(many, &cooperation)?;
        Self::sign(id, &mut cooperation, announcer, now);
        Self::deposit_event(Event::Announced {
            cooperation: id,
            announcer,
        });
        for member in invited {
            Self::invite(id, &mut cooperation, member, announcer);
        }
        Cooperations::<T>::insert(id, cooperation);
        Ok(())
    }

    pub(crate) fn do_withdraw_announcement(who: &T::AccountId, id: CooperationId) -> DispatchResult {
        let member = Self::ensure_in_good_standing(who)?;
        let cooperation = Self::ensure_found(id)?;
        ensure!(cooperation.announcer == member, Error::<T>::NotAnnouncer);
        ensure!(cooperation.stage == Stage::Announced, Error::<T>::NotAnnounced);
        Self::forget_announcement(id, member);
        Ok(())
    }

    /// Removes an announcement: nothing ever was. Who is invited or has offered is told by its absence, and what is kept of that
    /// goes when there is room.
    pub(crate) fn forget_announcement(id: CooperationId, announcer: MemberId) {
        Cooperations::<T>::remove(id);
        Partners::<T>::remove(id, announcer);
        Partnerships::<T>::remove(announcer, id);
        Self::leave_announcement(announcer);
        Voids::<T>::insert(id, ());
        Self::deposit_event(Event::AnnouncementWithdrawn { cooperation: id });
        T::PartnerLeft::partner_left(id, announcer);
    }

    /// A member becomes a partner.
    pub(crate) fn sign(id: CooperationId, cooperation: &mut Cooperation, member: MemberId, since: u64) {
        Partners::<T>::insert(id, member, Partner { since, closes: false });
        Partnerships::<T>::insert(member, id, ());
        cooperation.partners = cooperation.partners.saturating_add(1);
    }

    /// Those who are to be invited belong, each stands there once, and none is the one who announces.
    fn ensure_can_be_invited(announcer: MemberId, invited: &[MemberId]) -> Result<(), Error<T>> {
        let distinct: BTreeSet<MemberId> = invited.iter().copied().chain([announcer]).collect();
        let all = invited.len().saturating_add(1);
        ensure!(distinct.len() == all, Error::PartnersInvalid);
        ensure!(
            invited.iter().all(|member| T::Members::belongs(*member)),
            Error::MemberNotFound
        );
        Ok(())
    }

    /// Takes one of the places that a member has for announcements.
    fn take_announcement(member: MemberId) -> Result<(), Error<T>> {
        let most = T::Rules::get().announcements;
        AnnouncementsOf::<T>::try_mutate(member, |open| {
            ensure!(*open < most, Error::TooManyAnnouncements);
            *open = open.saturating_add(1);
            Ok(())
        })
    }

    /// Gives it back.
    pub(crate) fn leave_announcement(member: MemberId) {
        AnnouncementsOf::<T>::mutate_exists(member, |open| {
            *open = open.unwrap_or(0).checked_sub(1).filter(|left| *left > 0);
        });
    }

    pub(crate) fn ensure_belongs(who: &T::AccountId) -> Result<Belonging, Error<T>> {
        T::Members::belonging(who).ok_or(Error::NotMember)
    }

    pub(crate) fn ensure_in_good_standing(who: &T::AccountId) -> Result<MemberId, Error<T>> {
        let belonging = Self::ensure_belongs(who)?;
        ensure!(belonging.good, Error::NotInGoodStanding);
        Ok(belonging.member)
    }

    pub(crate) fn ensure_found(id: CooperationId) -> Result<Cooperation, Error<T>> {
        Cooperations::<T>::get(id).ok_or(Error::CooperationNotFound)
    }

    fn ensure_content(content: &Content) -> Result<(), Error<T>> {
        content.check().map_err(|fault| match fault {
            Fault::Title => Error::TitleInvalid,
            Fault::Text => Error::TextInvalid,
            Fault::Uri => Error::UriInvalid,
        })
    }

    pub(crate) fn ensure_text(text: &[u8]) -> Result<(), Error<T>> {
        ensure!(is_plain_text(text), Error::TextInvalid);
        Ok(())
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! The doors of a cooperation: who is invited and who offers to join; both signatures make a partner. A member has at most one
//! door to a cooperation, for who is invited joins at once, and who has offered and is welcomed too.

use crate::{
    Config, Cooperation, CooperationId, Cooperations, Error, Event, Happening, Invitation, Invitations,
    Invited, Offer, Offers, OffersBy, OffersOf, Pallet, Partners, Stage, Text, WeightInfo,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
    weights::Weight,
};
use opensystem_traits::{MemberId, Members};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
    /// Answers what that weighed.
    pub(crate) fn do_join(
        who: &T::AccountId,
        id: CooperationId,
        offer: Option<Text>,
    ) -> Result<Weight, DispatchError> {
        let member = Self::ensure_in_good_standing(who)?;
        let mut cooperation = Self::ensure_not_closed(id)?;
        ensure!(
            !Partners::<T>::contains_key(id, member),
            Error::<T>::AlreadyPartner
        );
        if !Self::take_invitation(id, member) {
            Self::offer(id, member, offer.ok_or(Error::<T>::NotInvited)?)?;
            return Ok(T::WeightInfo::offer());
        }
        // Nobody is founded together with somebody who is gone.
        ensure!(
            cooperation.stage != Stage::Announced || T::Members::belongs(cooperation.announcer),
            Error::<T>::AnnouncerLeft
        );
        cooperation.invited = cooperation.invited.saturating_sub(1);
        Self::admit(id, cooperation, member, member)?;
        Ok(T::WeightInfo::join())
    }

    /// Answers what that weighed.
    pub(crate) fn do_welcome(
        who: &T::AccountId,
        id: CooperationId,
        member: MemberId,
    ) -> Result<Weight, DispatchError> {
        let by = Self::ensure_in_good_standing(who)?;
        let mut cooperation = Self::ensure_not_closed(id)?;
        ensure!(Partners::<T>::contains_key(id, by), Error::<T>::NotPartner);
        ensure!(
            !Partners::<T>::contains_key(id, member),
            Error::<T>::AlreadyPartner
        );
        ensure!(T::Members::belongs(member), Error::<T>::MemberNotFound);
        if Self::take_offer(id, member) {
            Self::admit(id, cooperation, member, by)?;
            return Ok(T::WeightInfo::welcome());
        }
        ensure!(
            !Invitations::<T>::contains_key(member, id),
            Error::<T>::AlreadyInvited
        );
        Self::ensure_room_for(1, &cooperation)?;
        Self::invite(id, &mut cooperation, member, by);
        Cooperations::<T>::insert(id, cooperation);
        Ok(T::WeightInfo::invite())
    }

    pub(crate) fn do_decline(who: &T::AccountId, id: CooperationId, member: MemberId) -> DispatchResult {
        let belonging = Self::ensure_belongs(who)?;
        let by = belonging.member;
        if by != member {
            ensure!(belonging.good, Error::<T>::NotInGoodStanding);
            ensure!(Partners::<T>::contains_key(id, by), Error::<T>::NotPartner);
        }
        if Self::take_invitation(id, member) {
            Cooperations::<T>::mutate_extant(id, |kept| kept.invited = kept.invited.saturating_sub(1));
        } else {
            ensure!(Self::take_offer(id, member), Error::<T>::NothingToDecline);
        }
        Self::deposit_event(Event::Declined {
            cooperation: id,
            member,
            by,
        });
        Ok(())
    }

    /// Opens a door to a member who has none. That there is room for it has been seen to.
    pub(crate) fn invite(id: CooperationId, cooperation: &mut Cooperation, member: MemberId, by: MemberId) {
        cooperation.invited = cooperation.invited.saturating_add(1);
        let at = T::Clock::now();
        Invitations::<T>::insert(member, id, Invitation { by, at });
        Invited::<T>::insert(id, member, ());
        Self::deposit_event(Event::Invited {
            cooperation: id,
            member,
            by,
        });
    }

    /// So many more can be invited.
    pub(crate) fn ensure_room_for(more: u32, cooperation: &Cooperation) -> Result<(), Error<T>> {
        ensure!(
            cooperation.invited.saturating_add(more) <= T::Rules::get().invitations,
            Error::TooManyInvitations
        );
        Ok(())
    }

    /// Closes the door that was opened to a member; whether there was one. Its cooperation counts it still.
    pub(crate) fn take_invitation(id: CooperationId, member: MemberId) -> bool {
        let was = Invitations::<T>::take(member, id).is_some();
        if was {
            Invited::<T>::remove(id, member);
        }
        was
    }

    /// Keeps what a member offers, in place of what he offered before.
    fn offer(id: CooperationId, member: MemberId, text: Text) -> DispatchResult {
        Self::ensure_text(&text)?;
        if !Offers::<T>::contains_key(id, member) {
            let most = T::Rules::get().offers;
            OffersOf::<T>::try_mutate(member, |open| {
                ensure!(*open < most, Error::<T>::TooManyOffers);
                *open = open.saturating_add(1);
                Ok::<_, Error<T>>(())
            })?;
            OffersBy::<T>::insert(member, id, ());
        }
        let at = T::Clock::now();
        Offers::<T>::insert(id, member, Offer { text, at });
        Self::deposit_event(Event::Offered {
            cooperation: id,
            member,
        });
        Ok(())
    }

    /// Removes what a member offered; whether there was something.
    pub(crate) fn take_offer(id: CooperationId, member: MemberId) -> bool {
        let was = Offers::<T>::take(id, member).is_some();
        if was {
            Self::give_offer_back(id, member);
        }
        was
    }

    /// An offer is gone: who made it can make another.
    pub(crate) fn give_offer_back(id: CooperationId, member: MemberId) {
        OffersBy::<T>::remove(member, id);
        OffersOf::<T>::mutate_exists(member, |open| {
            *open = open.unwrap_or(0).checked_sub(1).filter(|left| *left > 0);
        });
    }

    /// Both have signed: a member is a partner, and everybody gets to know. The entry is his, and counts among those of `signer`,
    /// who signs the transaction.
    fn admit(
        id: CooperationId,
        mut cooperation: Cooperation,
        member: MemberId,
        signer: MemberId,
    ) -> DispatchResult {
        Self::count_entry(signer)?;
        let now = T::Clock::now();
        Self::sign(id, &mut cooperation, member, now);
        if cooperation.stage == Stage::Announced {
            let with = cooperation.announcer;
            cooperation.stage = Stage::Underway { since: now };
            Self::leave_announcement(with);
            let entry = Self::write(id, &mut cooperation, member, Happening::Founded { with })?;
            Self::deposit_event(Event::Founded {
                cooperation: id,
                entry,
                partners: [with, member],
            });
        } else {
            let entry = Self::write(id, &mut cooperation, member, Happening::Joined)?;
            Self::deposit_event(Event::Joined {
                cooperation: id,
                member,
                entry,
            });
        }
        Cooperations::<T>::insert(id, cooperation);
        Ok(())
    }

    fn ensure_not_closed(id: CooperationId) -> Result<Cooperation, Error<T>> {
        let cooperation = Self::ensure_found(id)?;
        let closed = matches!(cooperation.stage, Stage::Closed { .. });
        ensure!(!closed, Error::NotUnderway);
        Ok(cooperation)
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What partners make known while they work together, and how it ends.

use crate::{
    Config, Cooperation, CooperationId, Cooperations, Error, Event, Happening, Pallet, Partner, Partners,
    Partnerships, Stage, Text, Voids,
};
use frame_support::{ensure, traits::Time};
use opensystem_traits::{MemberId, Members, OnPartnerLeft};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_report_milestone(who: &T::AccountId, id: CooperationId, text: Text) -> DispatchResult {
        let (by, mut cooperation, _) = Self::ensure_partner(who, id)?;
        Self::ensure_text(&text)?;
        Self::count_entry(by)?;
        let entry = Self::write(id, &mut cooperation, by, Happening::Milestone(text))?;
        Cooperations::<T>::insert(id, cooperation);
        Self::deposit_event(Event::MilestoneReported {
            cooperation: id,
            by,
            entry,
        });
        Ok(())
    }

    pub(crate) fn do_ask_for_help(who: &T::AccountId, id: CooperationId, text: Text) -> DispatchResult {
        let (by, mut cooperation, _) = Self::ensure_partner(who, id)?;
        Self::ensure_text(&text)?;
        Self::count_entry(by)?;
        let entry = Self::write(id, &mut cooperation, by, Happening::HelpWanted(text))?;
        Cooperations::<T>::insert(id, cooperation);
        Self::deposit_event(Event::HelpAsked {
            cooperation: id,
            by,
            entry,
        });
        Ok(())
    }

    pub(crate) fn do_leave(who: &T::AccountId, id: CooperationId) -> DispatchResult {
        let member = Self::ensure_belongs(who)?.member;
        let cooperation = Self::ensure_found(id)?;
        let partner = Partners::<T>::get(id, member).ok_or(Error::<T>::NotPartner)?;
        ensure!(cooperation.stage != Stage::Announced, Error::<T>::NotUnderway);
        Self::part(id, cooperation, member, partner)
    }

    pub(crate) fn do_remove_departed(
        who: &T::AccountId,
        id: CooperationId,
        member: MemberId,
    ) -> DispatchResult {
        Self::ensure_in_good_standing(who)?;
        let cooperation = Self::ensure_found(id)?;
        let partner = Partners::<T>::get(id, member).ok_or(Error::<T>::NotPartner)?;
        ensure!(!T::Members::belongs(member), Error::<T>::StillBelongs);
        if cooperation.stage == Stage::Announced {
            Self::forget_announcement(id, member);
            return Ok(());
        }
        Self::part(id, cooperation, member, partner)
    }

    pub(crate) fn do_close(who: &T::AccountId, id: CooperationId, retrospective: Text) -> DispatchResult {
        let (by, mut cooperation, partner) = Self::ensure_partner(who, id)?;
        ensure!(!partner.closes, Error::<T>::WantsToClose);
        Self::ensure_text(&retrospective)?;
        Self::wish(id, by, partner, true);
        cooperation.closers = cooperation.closers.saturating_add(1);
        let what = Happening::Retrospective(retrospective);
        let entry = Self::write(id, &mut cooperation, by, what)?;
        Self::deposit_event(Event::CloseWished {
            cooperation: id,
            by,
            entry,
            closers: cooperation.closers,
            partners: cooperation.partners,
        });
        Self::close_if_wanted(id, &mut cooperation, by)?;
        Cooperations::<T>::insert(id, cooperation);
        Ok(())
    }

    pub(crate) fn do_keep_open(who: &T::AccountId, id: CooperationId) -> DispatchResult {
        let (by, mut cooperation, partner) = Self::ensure_partner(who, id)?;
        ensure!(partner.closes, Error::<T>::DoesNotWantToClose);
        // A retrospective is never refused, so that a cooperation can always be closed; this is what holds back who would write
        // one after the other.
        Self::count_entry(by)?;
        Self::wish(id, by, partner, false);
        cooperation.closers = cooperation.closers.saturating_sub(1);
        Cooperations::<T>::insert(id, cooperation);
        Self::deposit_event(Event::KeptOpen { cooperation: id, by });
        Ok(())
    }

    /// A partner is one no longer: it is written down, and where that leaves nobody, or more than half who want it closed, it is.
    fn part(
        id: CooperationId,
        mut cooperation: Cooperation,
        member: MemberId,
        partner: Partner,
    ) -> DispatchResult {
        Partners::<T>::remove(id, member);
        Partnerships::<T>::remove(member, id);
        cooperation.partners = cooperation.partners.saturating_sub(1);
        if partner.closes {
            cooperation.closers = cooperation.closers.saturating_sub(1);
        }
        let entry = Self::write(id, &mut cooperation, member, Happening::Left)?;
        Self::deposit_event(Event::Left {
            cooperation: id,
            member,
            entry,
        });
        Self::close_if_wanted(id, &mut cooperation, member)?;
        Cooperations::<T>::insert(id, cooperation);
        T::PartnerLeft::partner_left(id, member);
        Ok(())
    }

    /// Closes a cooperation that is under way where more than half of its partners want it, or none is left.
    fn close_if_wanted(id: CooperationId, cooperation: &mut Cooperation, by: MemberId) -> DispatchResult {
        let Stage::Underway { since } = cooperation.stage else {
            return Ok(());
        };
        if !cooperation.is_to_be_closed() {
            return Ok(());
        }
        let at = T::Clock::now();
        cooperation.stage = Stage::Closed { since, at };
        let entry = Self::write(id, cooperation, by, Happening::Closed)?;
        // Nobody joins any more.
        Voids::<T>::insert(id, ());
        Self::deposit_event(Event::Closed {
            cooperation: id,
            entry,
        });
        Ok(())
    }

    fn wish(id: CooperationId, member: MemberId, partner: Partner, closes: bool) {
        Partners::<T>::insert(id, member, Partner { closes, ..partner });
    }

    /// A partner in good standing of a cooperation that is under way.
    fn ensure_partner(
        who: &T::AccountId,
        id: CooperationId,
    ) -> Result<(MemberId, Cooperation, Partner), Error<T>> {
        let member = Self::ensure_in_good_standing(who)?;
        let cooperation = Self::ensure_found(id)?;
        let partner = Partners::<T>::get(id, member).ok_or(Error::NotPartner)?;
        let underway = matches!(cooperation.stage, Stage::Underway { .. });
        ensure!(underway, Error::NotUnderway);
        Ok((member, cooperation, partner))
    }
}

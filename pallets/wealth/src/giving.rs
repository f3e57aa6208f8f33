// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members give each other thanks, and time: what both have in common, and how persons thank.

use crate::{
    fading::Day, Config, Error, Event, Gift, GiftHeads, GiftId, Gifts, Issuance, KindId, Kinds, NextGift,
    Pallet, Thanked, ThanksSpent,
};
use frame_support::{ensure, traits::Time};
use opensystem_traits::{content::Text, text::is_plain_text, Kind, MemberId, Members, Moment, Register};
use sp_runtime::DispatchResult;

/// Days in a month of thanks.
const MONTH_DAYS: Day = 30;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_thank(
        who: &T::AccountId,
        kind: KindId,
        to: MemberId,
        quantity: u64,
        reason: Text,
    ) -> DispatchResult {
        let me = Self::in_good_standing(who)?;
        ensure!(me.kind == Kind::Person, Error::<T>::NotPerson);
        let Issuance::Budget { a_month } = Self::ensure_gift(kind, quantity, &reason)? else {
            return Err(Error::<T>::KindNotGiven.into());
        };
        let (from, now) = (me.member, T::Clock::now());
        Self::ensure_receiver(from, to)?;
        let spent = Self::thanks_spent(kind, from, now);
        let after = spent.spent.checked_add(quantity);
        let after = after.filter(|after| *after <= a_month);
        let spent = ThanksSpent {
            spent: after.ok_or(Error::<T>::BudgetSpent)?,
            ..spent
        };
        let gift = Self::keep_gift(from, Some(to), kind, quantity, reason)?;
        Thanked::<T>::insert(from, kind, spent);
        Self::add_to_matrix(to, kind, quantity, now);
        Self::deposit_event(Event::Thanked {
            gift,
            from,
            to,
            kind,
            quantity,
        });
        Ok(())
    }

    /// What a person has spent of her thanks in the month of this moment.
    pub(crate) fn thanks_spent(kind: KindId, member: MemberId, now: Moment) -> ThanksSpent {
        let month = Self::month_of(now);
        let kept = Some(Thanked::<T>::get(member, kind)).filter(|kept| kept.month == month);
        kept.unwrap_or(ThanksSpent { month, spent: 0 })
    }

    /// The month of 30 days of a moment, counted since 1970.
    pub(crate) fn month_of(moment: Moment) -> u32 {
        Self::day_of(moment).div_euclid(MONTH_DAYS)
    }

    /// Something that can be given, and in which way.
    pub(crate) fn ensure_gift(kind: KindId, quantity: u64, reason: &Text) -> Result<Issuance, Error<T>> {
        let kept = Kinds::<T>::get(kind).ok_or(Error::KindNotFound)?;
        ensure!(kept.open, Error::KindClosed);
        let given = !matches!(kept.issuance, Issuance::Attested { .. });
        ensure!(given, Error::KindNotGiven);
        ensure!(quantity > 0, Error::QuantityInvalid);
        ensure!(is_plain_text(reason), Error::TextInvalid);
        Ok(kept.issuance)
    }

    /// A member to whom this one can give something: another, in whatever standing.
    pub(crate) fn ensure_receiver(from: MemberId, to: MemberId) -> Result<(), Error<T>> {
        let own = from == to || T::Members::represents(from, to);
        ensure!(!own, Error::ToYourself);
        ensure!(T::Members::belongs(to), Error::ReceiverNotFound);
        Ok(())
    }

    /// Keeps a gift: it is the latest that the one gave and the other received.
    pub(crate) fn keep_gift(
        from: MemberId,
        to: Option<MemberId>,
        kind: KindId,
        quantity: u64,
        reason: Text,
    ) -> Result<GiftId, Error<T>> {
        let id = NextGift::<T>::get();
        NextGift::<T>::put(id.checked_add(1).ok_or(Error::GiftsExhausted)?);
        let previous_given = GiftHeads::<T>::mutate(from, |head| head.given.replace(id));
        let previous_received =
            to.and_then(|to| GiftHeads::<T>::mutate(to, |head| head.received.replace(id)));
        let gift = Gift {
            from,
            to,
            kind,
            quantity,
            reason,
            at: T::Clock::now(),
            previous_given,
            previous_received,
        };
        Gifts::<T>::insert(id, gift);
        Ok(id)
    }
}

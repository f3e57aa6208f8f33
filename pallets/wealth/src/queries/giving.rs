// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer of gifts and of accounts in mutual credit.

use super::PAGE;
use crate::{
    Config, CreditKinds, CreditTotalView, CreditTotals, CreditView, Credits, Gift, GiftHeads, GiftId,
    GiftView, Gifts, Issuance, KindId, Kinds, Pallet,
};
use alloc::vec::Vec;
use frame_support::traits::Time;
use opensystem_traits::MemberId;

impl<T: Config> Pallet<T> {
    pub(crate) fn view_gift(id: GiftId) -> Option<GiftView> {
        Gifts::<T>::get(id).map(|gift| GiftView { id, gift })
    }

    pub(crate) fn view_gifts_received(member: MemberId, before: Option<GiftId>, limit: u32) -> Vec<GiftView> {
        let first = match before {
            Some(before) => Gifts::<T>::get(before)
                .filter(|gift| gift.to == Some(member))
                .and_then(|gift| gift.previous_received),
            None => GiftHeads::<T>::get(member).received,
        };
        Self::walk_gifts(first, limit, |gift| gift.previous_received)
    }

    pub(crate) fn view_gifts_given(member: MemberId, before: Option<GiftId>, limit: u32) -> Vec<GiftView> {
        let first = match before {
            Some(before) => Gifts::<T>::get(before)
                .filter(|gift| gift.from == member)
                .and_then(|gift| gift.previous_given),
            None => GiftHeads::<T>::get(member).given,
        };
        Self::walk_gifts(first, limit, |gift| gift.previous_given)
    }

    /// Gifts from the latest on, each pointing to the one before.
    fn walk_gifts(
        first: Option<GiftId>,
        limit: u32,
        previous: impl Fn(&Gift) -> Option<GiftId>,
    ) -> Vec<GiftView> {
        let first = first.and_then(Self::view_gift);
        core::iter::successors(first, |view| previous(&view.gift).and_then(Self::view_gift))
            .take(limit.min(PAGE) as usize)
            .collect()
    }

    pub(crate) fn view_credit(kind: KindId, member: MemberId) -> Option<CreditView> {
        let Issuance::MutualCredit { most, .. } = Kinds::<T>::get(kind)?.issuance else {
            return None;
        };
        let account = Credits::<T>::get(member, kind);
        Some(CreditView {
            kind,
            balance: account.balance,
            limit: account.limit(most),
        })
    }

    /// Only those of which he ever gave or received something.
    pub(crate) fn view_credits(member: MemberId) -> Vec<CreditView> {
        let kinds = CreditKinds::<T>::get().into_iter();
        kinds
            .filter(|kind| Credits::<T>::contains_key(member, kind))
            .filter_map(|kind| Self::view_credit(kind, member))
            .collect()
    }

    pub(crate) fn view_credit_totals() -> Vec<CreditTotalView> {
        let kinds = CreditKinds::<T>::get().into_iter();
        kinds
            .map(|kind| {
                let total = CreditTotals::<T>::get(kind);
                CreditTotalView {
                    kind,
                    given: total.given,
                    departed: total.departed,
                    commons: total.commons,
                }
            })
            .collect()
    }

    pub(crate) fn view_thanks_left(kind: KindId, member: MemberId) -> Option<u64> {
        let Issuance::Budget { a_month } = Kinds::<T>::get(kind)?.issuance else {
            return None;
        };
        let spent = Self::thanks_spent(kind, member, T::Clock::now()).spent;
        Some(a_month.saturating_sub(spent))
    }
}

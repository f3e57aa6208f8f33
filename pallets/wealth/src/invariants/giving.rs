// SPDX-License-Identifier: AGPL-3.0-or-later
//! Gifts are walked back, thanks stay within what was to thank with, and mutual credit sums to zero.

use super::*;
use crate::{
    CreditKinds, CreditTotal, CreditTotals, Credits, Exchanged, GiftHead, GiftHeads, Thanked, ThanksSpent,
};
use opensystem_traits::Members;

impl<T: Config> Pallet<T> {
    /// Numbers are given in order, and both lists hold all gifts of a member, the latest first.
    pub(super) fn gifts_are_walked_back(gifts: &BTreeMap<GiftId, Gift>) -> Check {
        ensure!(
            gifts.keys().copied().eq(0..NextGift::<T>::get()),
            "wealth: a gift's number that was not given, or a gift that is gone"
        );
        let mut heads: BTreeMap<MemberId, GiftHead> = BTreeMap::new();
        for (id, gift) in gifts {
            let given = heads.entry(gift.from).or_default().given.replace(*id);
            let received = gift
                .to
                .and_then(|to| heads.entry(to).or_default().received.replace(*id));
            ensure!(
                (given, received) == (gift.previous_given, gift.previous_received),
                "wealth: a gift that a list lacks"
            );
            ensure!(
                gift.to != Some(gift.from) && gift.quantity > 0,
                "wealth: a gift to oneself, or of nothing"
            );
        }
        let kept: BTreeMap<_, _> = GiftHeads::<T>::iter().collect();
        ensure!(kept == heads, "wealth: not a member's latest gift");
        Ok(())
    }

    /// To the unit: what somebody spent in the month in which he last thanked.
    pub(super) fn thanks_are_counted(gifts: &BTreeMap<GiftId, Gift>) -> Check {
        let mut spent: BTreeMap<(MemberId, KindId), ThanksSpent> = BTreeMap::new();
        for gift in gifts.values().filter(|gift| !Self::is_lent(gift.kind)) {
            let month = Self::month_of(gift.at);
            let of_his = spent.entry((gift.from, gift.kind)).or_default();
            if of_his.month != month {
                *of_his = ThanksSpent { month, spent: 0 };
            }
            of_his.spent = of_his.spent.saturating_add(gift.quantity);
        }
        let kept: BTreeMap<_, _> = Thanked::<T>::iter()
            .map(|(member, kind, spent)| ((member, kind), spent))
            .collect();
        ensure!(kept == spent, "wealth: thanks are miscounted");
        let most = kept.values().all(|spent| spent.spent <= MAX_A_MONTH);
        ensure!(most, "wealth: more thanks than anybody has in a month");
        Ok(())
    }

    fn is_lent(kind: KindId) -> bool {
        Kinds::<T>::get(kind).is_some_and(|kind| kind.issuance.is_credit())
    }

    pub(super) fn credit_sums_to_zero(gifts: &BTreeMap<GiftId, Gift>) -> Check {
        let credits: Vec<KindId> = (0..MAX_KINDS).filter(|kind| Self::is_lent(*kind)).collect();
        ensure!(
            CreditKinds::<T>::get().into_inner() == credits,
            "wealth: kinds in mutual credit that are not listed"
        );
        for kind in credits {
            let gifts: Vec<_> = gifts.values().filter(|gift| gift.kind == kind).collect();
            let accounts: BTreeMap<MemberId, i64> = Credits::<T>::iter()
                .filter(|(_, of, _)| *of == kind)
                .map(|(member, _, account)| (member, account.balance))
                .collect();
            let total = CreditTotals::<T>::get(kind);
            let sum = accounts.values().fold(i128::from(total.commons), |sum, balance| {
                sum.saturating_add((*balance).into())
            });
            ensure!(sum == 0, "wealth: mutual credit does not sum to zero");
            Self::accounts_are_what_was_given(&accounts, &total, &gifts)?;
            Self::exchanges_are_counted(kind, &gifts)?;
        }
        let known = Credits::<T>::iter_keys().all(|(_, kind)| Self::is_lent(kind))
            && CreditTotals::<T>::iter_keys().all(Self::is_lent)
            && Exchanged::<T>::iter_keys().all(|(_, _, kind)| Self::is_lent(kind));
        ensure!(known, "wealth: an account in what is not mutual credit");
        Ok(())
    }

    /// An account is what was received less what was given, or nothing where a debt of one who left was written off.
    fn accounts_are_what_was_given(
        accounts: &BTreeMap<MemberId, i64>,
        total: &CreditTotal,
        gifts: &[&Gift],
    ) -> Check {
        let mut balances: BTreeMap<MemberId, i128> = BTreeMap::new();
        let (mut given, mut commons, mut departed) = (0u128, 0i128, 0u128);
        for gift in gifts {
            given = given.saturating_add(gift.quantity.into());
            let lower = balances.entry(gift.from).or_default();
            *lower = lower.saturating_sub(gift.quantity.into());
            let higher = match gift.to {
                Some(to) => balances.entry(to).or_default(),
                None => &mut commons,
            };
            *higher = higher.saturating_add(gift.quantity.into());
        }
        ensure!(
            accounts.keys().eq(balances.keys()),
            "wealth: an account of nobody who gave or received"
        );
        for (member, balance) in balances {
            let kept = accounts.get(&member).copied().map_or(0, i128::from);
            let here = T::Members::belongs(member);
            if kept != balance {
                ensure!(
                    kept == 0 && balance < 0 && !here,
                    "wealth: an account is not what was given and received"
                );
                commons = commons.saturating_add(balance);
            }
            if !here {
                departed = departed.saturating_add(kept.min(0).unsigned_abs());
            }
        }
        ensure!(
            u128::from(total.given) == given && i128::from(total.commons) == commons,
            "wealth: what was given in all, or to the commons, is miscounted"
        );
        ensure!(
            u128::from(total.departed) == departed,
            "wealth: what those who left owe is miscounted"
        );
        Ok(())
    }

    /// What two exchanged is no more than they gave each other, and a member's is the sum of his; nobody owes more.
    fn exchanges_are_counted(kind: KindId, gifts: &[&Gift]) -> Check {
        let mut between: BTreeMap<(MemberId, MemberId), u64> = BTreeMap::new();
        for gift in gifts {
            if let Some(to) = gift.to {
                let pair = between.entry((gift.from.min(to), gift.from.max(to))).or_default();
                *pair = pair.saturating_add(gift.quantity);
            }
        }
        let mut exchanged: BTreeMap<MemberId, u64> = BTreeMap::new();
        for ((one, other, of), counts) in Exchanged::<T>::iter() {
            if of != kind {
                continue;
            }
            let given = between.remove(&(one, other)).unwrap_or_default();
            ensure!(
                (1..=given.min(MAX_CREDIT)).contains(&counts),
                "wealth: two exchanged more than they gave each other"
            );
            for member in [one, other] {
                let sum = exchanged.entry(member).or_default();
                *sum = sum.saturating_add(counts);
            }
        }
        ensure!(between.is_empty(), "wealth: what two exchanged does not count");
        for (member, of, account) in Credits::<T>::iter() {
            if of == kind {
                let sum = exchanged.get(&member).copied().unwrap_or_default();
                ensure!(
                    account.exchanged == sum,
                    "wealth: what a member exchanged is not the sum of his"
                );
                ensure!(
                    account.debt() <= sum.min(MAX_CREDIT),
                    "wealth: a debt above what opened it"
                );
            }
        }
        Ok(())
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Partners agree on a matrix, income is shared by it, and each takes what he is due whenever he likes.

use crate::{
    in_order, Agenda, Coins, Config, Contributions, Error, Event, Issuance, Kinds, Matrix, MatrixHash,
    Pallet, Purse, Purses, Sharing, UsualMatrix, Wish, Wishes, Wishing, Wishings,
};
use frame_support::{
    ensure,
    traits::{
        fungible::{Inspect, Mutate},
        tokens::{DepositConsequence, Preservation, Provenance},
        Get, Time,
    },
};
use opensystem_traits::{
    commons_account, queue::Chronological, CooperationId, Cooperations, MemberId, Register, Together,
};
use sp_runtime::{
    traits::{BlakeTwo256, Hash, SaturatedConversion},
    DispatchResult,
};

impl<T: Config> Pallet<T> {
    /// A cooperation that exists.
    pub(crate) fn together(cooperation: CooperationId) -> Result<Together, Error<T>> {
        T::Cooperations::cooperation(cooperation).ok_or(Error::CooperationNotFound)
    }

    /// What a cooperation shares by. One that has not agreed on a matrix shares by the first open kinds that have points.
    pub(crate) fn purse_of(cooperation: CooperationId) -> Purse {
        Purses::<T>::get(cooperation).unwrap_or_else(|| Purse::new(&UsualMatrix::<T>::get()))
    }

    pub(crate) fn do_wish_matrix(
        who: &T::AccountId,
        cooperation: CooperationId,
        matrix: Matrix,
    ) -> DispatchResult {
        let (by, together) = Self::ensure_partner(who, cooperation)?;
        ensure!(together.open, Error::<T>::CooperationClosed);
        let matrix = Self::ensure_matrix(matrix)?;
        let purse = Self::purse_of(cooperation);
        let mut adopted = purse.clone();
        ensure!(adopted.adopt(&matrix), Error::<T>::MatrixTooWide);

        let hash = Self::hash_of(&matrix);
        let wishes = Self::wishes_with(cooperation, by, hash, purse.round);
        let agreed = u64::from(wishes).saturating_mul(2) > together.partners.into();
        // A queue that is behind must not share by a matrix of later.
        let due = purse
            .sharing
            .as_ref()
            .is_some_and(|sharing| sharing.shares_at <= T::Clock::now());
        ensure!(!(agreed && due), Error::<T>::SharingDue);

        Self::take_wish_back(cooperation, by);
        let round = purse.round;
        Wishings::<T>::insert(cooperation, hash, Wishing { round, wishes });
        let wish = Wish {
            matrix: matrix.clone(),
            round,
        };
        Wishes::<T>::insert(cooperation, by, wish);
        Self::deposit_event(Event::MatrixWished {
            cooperation,
            by,
            wishes,
            partners: together.partners,
        });
        if agreed {
            // The voices are counted no more; each is removed when its partner speaks again or leaves.
            Wishings::<T>::remove(cooperation, hash);
            adopted.round = round.saturating_add(1);
            Purses::<T>::insert(cooperation, adopted);
            Self::deposit_event(Event::MatrixAgreed { cooperation, matrix });
        }
        Ok(())
    }

    /// A partner in good standing who signs, and how his cooperation stands.
    fn ensure_partner(
        who: &T::AccountId,
        cooperation: CooperationId,
    ) -> Result<(MemberId, Together), Error<T>> {
        let by = Self::in_good_standing(who)?.member;
        let together = Self::together(cooperation)?;
        let partner = T::Cooperations::is_partner(cooperation, by);
        ensure!(partner, Error::NotPartner);
        Ok((by, together))
    }

    /// A matrix of kinds that there are and that are recorded, in order.
    fn ensure_matrix(matrix: Matrix) -> Result<Matrix, Error<T>> {
        let matrix = in_order(matrix).ok_or(Error::MatrixInvalid)?;
        for (kind, _) in &matrix {
            let kept = Kinds::<T>::get(kind).ok_or(Error::KindNotFound)?;
            let recorded = matches!(kept.issuance, Issuance::Attested { .. });
            ensure!(recorded, Error::KindNotRecorded);
        }
        Ok(matrix)
    }

    pub(crate) fn hash_of(matrix: &Matrix) -> MatrixHash {
        BlakeTwo256::hash_of(matrix)
    }

    /// How many partners want a matrix, with this one among them.
    fn wishes_with(cooperation: CooperationId, by: MemberId, hash: MatrixHash, round: u32) -> u32 {
        let counted = Wishings::<T>::get(cooperation, hash).filter(|counted| counted.round == round);
        let his = Wishes::<T>::get(cooperation, by)
            .is_some_and(|wish| wish.round == round && Self::hash_of(&wish.matrix) == hash);
        let others = counted.map_or(0, |counted| counted.wishes.saturating_sub(his.into()));
        others.saturating_add(1)
    }

    /// A partner wants nothing any more. A count that is of another round is not his.
    pub(crate) fn take_wish_back(cooperation: CooperationId, by: MemberId) {
        let Some(wish) = Wishes::<T>::take(cooperation, by) else {
            return;
        };
        Wishings::<T>::mutate_exists(cooperation, Self::hash_of(&wish.matrix), |wishing| {
            if let Some(counted) = wishing.filter(|counted| counted.round == wish.round) {
                let wishes = counted.wishes.saturating_sub(1);
                *wishing = (wishes > 0).then_some(Wishing { wishes, ..counted });
            }
        });
    }

    /// What of a pot was not shared yet: without the existential deposit, which keeps it alive.
    pub(crate) fn unallocated(cooperation: CooperationId, purse: &Purse) -> Coins {
        let held: Coins = T::Currency::balance(&T::Cooperations::pot(cooperation)).saturated_into();
        held.saturating_sub(purse.allocated)
            .saturating_sub(T::Currency::minimum_balance().saturated_into())
    }

    pub(crate) fn do_open_sharing(who: &T::AccountId, cooperation: CooperationId) -> DispatchResult {
        let by = Self::in_good_standing(who)?.member;
        let together = Self::together(cooperation)?;
        // Where nobody works together any more, anybody can see to it that what came late is shared.
        let may = !together.open || T::Cooperations::is_partner(cooperation, by);
        ensure!(may, Error::<T>::NotPartner);
        let mut purse = Self::purse_of(cooperation);
        ensure!(purse.sharing.is_none(), Error::<T>::SharingOpen);
        let income = Self::unallocated(cooperation, &purse);
        ensure!(income > 0, Error::<T>::NothingToShare);
        let rules = T::Rules::get();
        let dated = T::Clock::now().saturating_add(rules.notice_millis);
        let shares_at = dated
            .saturating_add(rules.attest_millis)
            .saturating_add(rules.undisputed_millis);
        purse.sharing = Some(Sharing {
            dated,
            shares_at,
            income,
            matrix: purse.matrix(),
        });
        Purses::<T>::insert(cooperation, purse);
        Agenda::<T>::insert(
            Chronological::new(shares_at, Self::subject_of_sharing(cooperation)),
            (),
        );
        Self::deposit_event(Event::SharingOpened {
            cooperation,
            by,
            dated,
            shares_at,
        });
        Ok(())
    }

    /// Shares what came into the pot. Where nobody contributed anything that weighs it waits; where nobody works together any more
    /// either, it is everybody's.
    pub(crate) fn share(cooperation: CooperationId, mut purse: Purse, sharing: &Sharing) {
        purse.sharing = None;
        let income = Self::unallocated(cooperation, &purse);
        let shared = purse.share_out(income, sharing);
        Purses::<T>::insert(cooperation, purse);
        let over = T::Cooperations::cooperation(cooperation).is_none_or(|together| !together.open);
        Self::deposit_event(if shared > 0 {
            Event::Shared {
                cooperation,
                income: shared,
            }
        } else if income > 0 && over && Self::give_to_commons(cooperation, income).is_ok() {
            Event::GivenToCommons {
                cooperation,
                amount: income,
            }
        } else {
            Event::SharingWaits { cooperation }
        });
    }

    fn give_to_commons(cooperation: CooperationId, amount: Coins) -> DispatchResult {
        let pot = T::Cooperations::pot(cooperation);
        let amount = amount.saturated_into();
        T::Currency::transfer(&pot, &commons_account(), amount, Preservation::Preserve)?;
        Ok(())
    }

    pub(crate) fn do_claim(cooperation: CooperationId, member: MemberId) -> DispatchResult {
        let mut contribution =
            Contributions::<T>::try_get(cooperation, member).map_err(|()| Error::<T>::NothingContributed)?;
        let mut purse = Self::purse_of(cooperation);
        let amount = contribution.take(&mut purse);
        ensure!(amount > 0, Error::<T>::NothingToClaim);
        let to = T::Members::account_of(member).ok_or(Error::<T>::CannotBePaid)?;
        let coins = amount.saturated_into();
        match T::Currency::can_deposit(&to, coins, Provenance::Extant) {
            DepositConsequence::Success => {}
            DepositConsequence::BelowMinimum => return Err(Error::<T>::ClaimTooSmall.into()),
            _ => return Err(Error::<T>::CannotBePaid.into()),
        }
        // The pot keeps its existential deposit, which is nobody's.
        T::Currency::transfer(
            &T::Cooperations::pot(cooperation),
            &to,
            coins,
            Preservation::Preserve,
        )?;
        Contributions::<T>::insert(cooperation, member, contribution);
        Purses::<T>::insert(cooperation, purse);
        Self::deposit_event(Event::Claimed {
            cooperation,
            member,
            amount,
        });
        Ok(())
    }
}

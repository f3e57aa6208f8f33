// SPDX-License-Identifier: AGPL-3.0-or-later
//! Every share reckoned again, with whole numbers of any size: what is due to each from what was shared, and what each would
//! get of the income that waits. The chain has 256 bits and rounds down at each sharing; here nothing is rounded but the end.

use super::purse::{weight, Contribution, Purse, FINE_BITS};
use super::{Cell, KindId};
use crate::model::MemberId;
use num_bigint::BigUint;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is due to a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reckoned {
    pub member: MemberId,
    pub units: Vec<Cell>,
    /// Whole smallest units, as reckoned here.
    #[serde(with = "crate::amount")]
    pub due: u128,
    /// The same, as the chain says.
    #[serde(with = "crate::amount")]
    pub found: u128,
    /// What would be due to him if the income that waits were shared as things stand.
    #[serde(with = "crate::amount")]
    pub after: u128,
}

/// What reckoning again came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reckoning {
    /// In the order of the members' numbers.
    pub shares: Vec<Reckoned>,
    /// The sum of what is due.
    #[serde(with = "crate::amount")]
    pub due: u128,
    /// Whether the chain says the same of each.
    pub same: bool,
    /// Whether what all brought adds up to what the cooperation has of each kind.
    pub units_add_up: bool,
    /// Whether what is due adds up to what was shared, to the last fraction.
    pub coins_add_up: bool,
}

impl Reckoning {
    /// Whether there is nothing that the chain should have found otherwise.
    pub fn is_right(&self) -> bool {
        self.same && self.units_add_up && self.coins_add_up
    }

    /// The share of a member.
    pub fn of(&self, member: MemberId) -> Option<&Reckoned> {
        self.shares.iter().find(|share| share.member == member)
    }
}

impl Purse {
    /// Reckons what is due to all who brought something.
    pub fn reckon(&self, contributions: &[Contribution]) -> Reckoning {
        let mut shares: Vec<_> = contributions.iter().map(|of| self.share(of)).collect();
        shares.sort_by_key(|share| share.member);
        let due = contributions.iter().map(|of| self.pending(of));
        let due: BigUint = due.sum();
        Reckoning {
            same: shares.iter().all(|share| share.due == share.found),
            units_add_up: self.adds_up(contributions),
            coins_add_up: &due + &self.carry == BigUint::from(self.allocated) << FINE_BITS,
            due: shares
                .iter()
                .fold(0u128, |sum, share| sum.saturating_add(share.due)),
            shares,
        }
    }

    fn share(&self, of: &Contribution) -> Reckoned {
        let pending = self.pending(of);
        let units = of.units.iter().map(|brought| Cell {
            kind: brought.kind,
            counted: brought.units,
        });
        Reckoned {
            member: of.member,
            units: units.collect(),
            after: whole(&self.after(of, &pending)),
            due: whole(&pending),
            found: of.claimable,
        }
    }

    /// What is due to a member, in parts of the smallest unit.
    fn pending(&self, of: &Contribution) -> BigUint {
        let grown = of.units.iter().map(|brought| {
            let kind = self.kinds.iter().find(|kind| kind.kind == brought.kind);
            let per_unit = kind.map(|kind| kind.per_unit.clone()).unwrap_or_default();
            // A node that lies may say that a unit had more than it has.
            let since = match per_unit > brought.seen {
                true => per_unit - &brought.seen,
                false => BigUint::ZERO,
            };
            since * brought.units
        });
        grown.fold(of.due.clone(), |sum, part| sum + part)
    }

    /// The same when the income that waits is shared: `pending + income · own weight / weight of all`, of each part of it.
    fn after(&self, of: &Contribution, pending: &BigUint) -> BigUint {
        let (mut sum, mut divided_by) = (pending.clone(), BigUint::from(1u8));
        for (income, by) in self.would_share() {
            let own = of
                .units
                .iter()
                .map(|brought| weight(&by, brought.kind, brought.units));
            let (own, all): (BigUint, BigUint) = (own.sum(), self.weight(&by));
            let more = (BigUint::from(income) << FINE_BITS) * own * &divided_by;
            sum = sum * &all + more;
            divided_by *= all;
        }
        sum / divided_by
    }

    fn adds_up(&self, contributions: &[Contribution]) -> bool {
        let mut sums: BTreeMap<KindId, u128> = BTreeMap::new();
        for brought in contributions.iter().flat_map(|of| &of.units) {
            let sum = sums.entry(brought.kind).or_default();
            *sum = sum.saturating_add(brought.units.into());
        }
        let all = self.kinds.iter();
        let mut totals: BTreeMap<KindId, u128> = all.map(|kind| (kind.kind, kind.total.into())).collect();
        sums.retain(|_, sum| *sum > 0);
        totals.retain(|_, total| *total > 0);
        sums == totals
    }
}

/// Whole smallest units; the fraction stays where it is.
fn whole(fine: &BigUint) -> u128 {
    u128::try_from(fine >> FINE_BITS).unwrap_or(u128::MAX)
}

#[cfg(test)]
mod tests;

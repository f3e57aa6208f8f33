// SPDX-License-Identifier: AGPL-3.0-or-later
//! The purse of a cooperation: what a unit of each kind is worth in it, what was shared, and what everybody brought.

use super::{Cell, KindId, Points};
use crate::cooperations::CooperationId;
use crate::model::{MemberId, Moment};
use num_bigint::BigUint;
use serde::{Serialize, Serializer};

/// So finely the chain reckons: in parts of the coin's smallest unit.
pub const FINE_BITS: u64 = 64;

/// What a cooperation shares, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Purse {
    pub cooperation: CooperationId,
    /// The kinds that count in it, or did.
    pub kinds: Vec<PurseKind>,
    /// What was shared and not yet paid.
    #[serde(with = "crate::amount")]
    pub allocated: u128,
    /// Income that waits to be shared.
    #[serde(with = "crate::amount")]
    pub waiting: u128,
    /// What the last division left over, in 2⁻⁶⁴ of the smallest unit.
    #[serde(serialize_with = "digits")]
    pub carry: BigUint,
    /// The sharing that is open.
    pub sharing: Option<Sharing>,
    /// How many times a matrix was agreed.
    pub round: u32,
}

/// A kind in the purse of a cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PurseKind {
    pub kind: KindId,
    /// What a unit of it is worth in later income.
    pub points: u32,
    /// Whether it is of the matrix in force: something of it can be recorded. Else it stays for what was brought before.
    pub listed: bool,
    /// How many records of it may still count.
    pub open: u32,
    /// How many units of it all brought.
    pub total: u64,
    /// What a unit of it that was there from the beginning has got, in 2⁻⁶⁴ of the smallest unit.
    #[serde(serialize_with = "digits")]
    pub per_unit: BigUint,
}

/// A sharing that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sharing {
    /// What is recorded until then counts in it.
    pub dated: Moment,
    /// When the income is shared.
    pub shares_at: Moment,
    /// What waited when it was opened.
    #[serde(with = "crate::amount")]
    pub income: u128,
    /// By what that is shared: the matrix that was in force then. What comes later is shared by the one in force in the end.
    pub matrix: Points,
}

/// What a member brought to a cooperation, and what is due to him from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contribution {
    pub member: MemberId,
    pub units: Vec<Brought>,
    /// What was due to him when his units changed last, less what he claimed, in 2⁻⁶⁴ of the smallest unit.
    #[serde(serialize_with = "digits")]
    pub due: BigUint,
    /// What he can claim, as the chain says.
    #[serde(with = "crate::amount")]
    pub claimable: u128,
    /// The matrix that he wants, where he said so and none was agreed since.
    pub wish: Option<Points>,
}

/// So many units of a kind that a member brought to a cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Brought {
    pub kind: KindId,
    pub units: u64,
    /// What a unit of it had got when these changed last.
    #[serde(serialize_with = "digits")]
    pub seen: BigUint,
}

impl Purse {
    /// The matrix in force: what a unit of each kind is worth in later income.
    pub fn matrix(&self) -> Points {
        let listed = self.kinds.iter().filter(|kind| kind.listed);
        listed.map(|kind| (kind.kind, kind.points)).collect()
    }

    /// How the income that waits would be shared as things stand: how much by which matrix.
    pub fn would_share(&self) -> Vec<(u128, Points)> {
        let now = self.matrix();
        let early = self.sharing.as_ref().filter(|sharing| sharing.matrix != now);
        let early = early.map(|sharing| (self.waiting.min(sharing.income), sharing.matrix.clone()));
        // What the points of then would give nobody is shared by those of now.
        let early = early.filter(|(_, by)| self.weight(by) > BigUint::ZERO);
        let rest = self.waiting - early.as_ref().map_or(0, |(income, _)| *income);
        let parts = early.into_iter().chain([(rest, now)]);
        parts
            .filter(|(income, by)| *income > 0 && self.weight(by) > BigUint::ZERO)
            .collect()
    }

    /// What all that was brought weighs by these points.
    pub fn weight(&self, by: &Points) -> BigUint {
        let weights = self.kinds.iter().map(|kind| weight(by, kind.kind, kind.total));
        weights.sum()
    }

    /// All that was brought to it.
    pub fn totals(&self) -> Vec<Cell> {
        let cell = |kind: &PurseKind| Cell {
            kind: kind.kind,
            counted: kind.total,
        };
        self.kinds.iter().map(cell).collect()
    }
}

/// What so many units weigh by these points.
pub fn weight(by: &Points, kind: KindId, units: u64) -> BigUint {
    let points = by.get(&kind).copied().unwrap_or_default();
    BigUint::from(points) * units
}

fn digits<S: Serializer>(number: &BigUint, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

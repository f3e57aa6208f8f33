// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the income of a cooperation is shared. Pure rules.
//!
//! Each kind has points, and a unit of it weighs as many. An income I is divided by the sum W = Σ pointsₖ · totalₖ: what a unit of
//! kind k has received grows by I · pointsₖ / W, and what a member is due is, for each kind, his units times what a unit received
//! since he was last settled. So a sharing costs the same with three partners and with ten thousand. (The scheme is Batog, Boca and
//! Johnson 2018, "Scalable reward distribution".)
//!
//! Everything is counted in *parts*: 2⁻⁶⁴ of the coin's smallest unit. A division rounds down, and its rest is carried over to the next
//! sharing. So, to the part: allocated · 2⁶⁴ = Σ due + carry, always.
//!
//! Nothing here overflows: an income is below 2¹²⁸ and points are below 2³², so that products stay below 2²²⁴; what units of a kind have
//! received times their number is at most what was ever allocated.

use crate::{KindId, RecordId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::Moment;
use scale_info::TypeInfo;
use sp_core::U256;

/// Kinds by which a cooperation shares or ever shared, at most.
pub const MAX_SHARED: u32 = 8;
/// Parts of the coin's smallest unit.
pub const PARTS: U256 = U256([0, 1, 0, 0]);

/// What a unit of each kind weighs in a cooperation.
pub type Matrix = BoundedVec<(KindId, u32), ConstU32<MAX_SHARED>>;

/// The same matrix in rising order of kinds; nothing where a kind stands there twice, or none has points.
pub fn in_order(mut matrix: Matrix) -> Option<Matrix> {
    matrix.sort();
    let distinct = matrix
        .windows(2)
        .all(|pair| pair.first().map(|one| one.0) != pair.last().map(|one| one.0));
    let weighs = matrix.iter().any(|(_, points)| *points > 0);
    (distinct && weighs).then_some(matrix)
}

/// A kind in a cooperation.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SharedKind {
    /// Which.
    pub kind: KindId,
    /// What a unit of it weighs.
    pub points: u32,
    /// Whether it stands in the matrix in force; else it is only here for what was contributed before.
    pub listed: bool,
    /// Records of it that do not count yet and still may.
    pub open: u32,
    /// Units contributed, by all.
    pub total: u64,
    /// What a unit has received so far, in parts.
    pub per_unit: U256,
}

impl SharedKind {
    fn new(kind: KindId, points: u32) -> Self {
        Self {
            kind,
            points,
            listed: true,
            open: 0,
            total: 0,
            per_unit: U256::zero(),
        }
    }
}

/// A sharing that is to come.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Sharing {
    /// What is recorded up to this moment can take part in it, Unix milliseconds.
    pub dated: Moment,
    /// When it takes place, Unix milliseconds.
    pub shares_at: Moment,
    /// What waited to be shared when it was opened, in the coin's smallest units.
    pub income: u128,
    /// By what that is shared: the matrix that was in force then. What came later is shared by the one in force when it is shared.
    pub matrix: Matrix,
}

/// All that a cooperation shares by.
#[derive(
    Clone, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Purse {
    /// The kinds of its matrix, and those contributed to it before.
    pub kinds: BoundedVec<SharedKind, ConstU32<MAX_SHARED>>,
    /// What of its pot is its members', in the coin's smallest units.
    pub allocated: u128,
    /// What was left over of the divisions, in parts; it goes into the next sharing.
    pub carry: U256,
    /// The sharing that is to come.
    pub sharing: Option<Sharing>,
    /// How many matrices its partners have agreed on.
    pub round: u32,
    /// The latest record in it.
    pub last_record: Option<RecordId>,
}

impl Purse {
    /// One that shares by this matrix.
    pub fn new(matrix: &Matrix) -> Self {
        let mut purse = Self::default();
        for (kind, points) in matrix {
            // No more than there is room for: both have the same bound.
            let _ = purse.kinds.try_push(SharedKind::new(*kind, *points));
        }
        purse
    }

    /// The matrix in force.
    pub fn matrix(&self) -> Matrix {
        let listed = self.kinds.iter().filter(|one| one.listed);
        BoundedVec::truncate_from(listed.map(|one| (one.kind, one.points)).collect())
    }

    /// A kind of it.
    pub fn kind(&self, kind: KindId) -> Option<&SharedKind> {
        self.kinds.iter().find(|one| one.kind == kind)
    }

    /// A kind of it, to change.
    pub fn kind_mut(&mut self, kind: KindId) -> Option<&mut SharedKind> {
        self.kinds.iter_mut().find(|one| one.kind == kind)
    }

    /// Puts a matrix into force. Kinds that it lacks stay, with no points, where something was or may still be contributed. Answers
    /// false, and is not to be kept, where that makes too many.
    #[must_use]
    pub fn adopt(&mut self, matrix: &Matrix) -> bool {
        let stays = |one: &SharedKind| one.total > 0 || one.open > 0;
        self.kinds
            .retain(|one| stays(one) || matrix.iter().any(|(kind, _)| *kind == one.kind));
        for one in self.kinds.iter_mut() {
            (one.points, one.listed) = (0, false);
        }
        for (kind, points) in matrix {
            if let Some(one) = self.kind_mut(*kind) {
                (one.points, one.listed) = (*points, true);
            } else if self.kinds.try_push(SharedKind::new(*kind, *points)).is_err() {
                return false;
            }
        }
        true
    }

    /// Shares an income by a matrix. Answers false, and changes nothing, where nobody contributed anything that weighs.
    #[must_use]
    pub fn share(&mut self, income: u128, matrix: &Matrix) -> bool {
        let points = |kind: KindId| {
            let entry = matrix.iter().find(|(one, _)| *one == kind);
            U256::from(entry.map_or(0, |(_, points)| *points))
        };
        let weight = self.kinds.iter().fold(U256::zero(), |sum, one| {
            sum.saturating_add(points(one.kind).saturating_mul(one.total.into()))
        });
        if weight.is_zero() {
            return false;
        }
        let sum = U256::from(income)
            .saturating_mul(PARTS)
            .saturating_add(self.carry);
        self.carry = sum;
        for one in self.kinds.iter_mut().filter(|one| one.total > 0) {
            let grows = sum
                .saturating_mul(points(one.kind))
                .checked_div(weight)
                .unwrap_or_default();
            one.per_unit = one.per_unit.saturating_add(grows);
            self.carry = self.carry.saturating_sub(grows.saturating_mul(one.total.into()));
        }
        self.allocated = self.allocated.saturating_add(income);
        true
    }
}

impl Purse {
    /// Shares an income: what was there when the sharing was opened by the matrix of then, the rest by the one in force now. So
    /// nobody takes back by new weights what others already earned, and nobody keeps old weights alive for what is to come. Answers
    /// how much was shared.
    pub fn share_out(&mut self, income: u128, sharing: &Sharing) -> u128 {
        let (before, now) = (self.allocated, self.matrix());
        let mut rest = income;
        if sharing.matrix != now {
            let early = income.min(sharing.income);
            if self.share(early, &sharing.matrix) {
                rest = income.saturating_sub(early);
            }
        }
        if rest > 0 {
            // Where nobody contributed anything that weighs, it waits.
            let _ = self.share(rest, &now);
        }
        self.allocated.saturating_sub(before)
    }
}

/// What somebody contributed to a cooperation of one kind.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Share {
    /// Which kind.
    pub kind: KindId,
    /// How many units.
    pub units: u64,
    /// What a unit had received when he was last settled, in parts.
    pub seen: U256,
}

/// What somebody contributed to a cooperation, and what he is due.
#[derive(
    Clone, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Contribution {
    /// By kind.
    pub shares: BoundedVec<Share, ConstU32<MAX_SHARED>>,
    /// What he was due when he was last settled, in parts.
    pub due: U256,
}

impl Share {
    /// What its units have received since it was last settled, in parts.
    fn received(&self, purse: &Purse) -> U256 {
        let now = purse.kind(self.kind).map_or(self.seen, |one| one.per_unit);
        now.saturating_sub(self.seen).saturating_mul(self.units.into())
    }
}

impl Contribution {
    /// What he is due, in parts.
    pub fn due_now(&self, purse: &Purse) -> U256 {
        self.shares
            .iter()
            .fold(self.due, |sum, share| sum.saturating_add(share.received(purse)))
    }

    /// The same in whole units of the coin.
    pub fn whole(&self, purse: &Purse) -> u128 {
        let whole = self.due_now(purse).checked_div(PARTS).unwrap_or_default();
        u128::try_from(whole).unwrap_or(u128::MAX)
    }

    /// Adds units of a kind. What those he has were due is settled first, so that new ones take part in what comes later alone.
    pub fn add(&mut self, purse: &mut Purse, kind: KindId, units: u64) {
        let Some(shared) = purse.kind(kind) else {
            return;
        };
        let per_unit = shared.per_unit;
        match self.shares.iter().position(|share| share.kind == kind) {
            Some(index) => {
                if let Some(share) = self.shares.get_mut(index) {
                    self.due = self.due.saturating_add(share.received(purse));
                    share.units = share.units.saturating_add(units);
                    share.seen = per_unit;
                }
            }
            None => {
                let seen = per_unit;
                // A purse never forgets a kind that somebody contributed, and has no more of them than there is room for.
                let _ = self.shares.try_push(Share { kind, units, seen });
            }
        }
        if let Some(shared) = purse.kind_mut(kind) {
            shared.total = shared.total.saturating_add(units);
        }
    }

    /// Takes out the whole units of the coin that he is due; the rest stays his.
    pub fn take(&mut self, purse: &mut Purse) -> u128 {
        let (due, whole) = (self.due_now(purse), self.whole(purse));
        for share in self.shares.iter_mut() {
            share.seen = purse.kind(share.kind).map_or(share.seen, |one| one.per_unit);
        }
        self.due = due.saturating_sub(U256::from(whole).saturating_mul(PARTS));
        purse.allocated = purse.allocated.saturating_sub(whole);
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn matrix(entries: &[(KindId, u32)]) -> Matrix {
        BoundedVec::truncate_from(entries.to_vec())
    }

    #[test]
    fn a_matrix_names_each_kind_once_and_one_that_weighs() {
        assert_eq!(
            in_order(matrix(&[(2, 0), (1, 5)])),
            Some(matrix(&[(1, 5), (2, 0)]))
        );
        assert_eq!(in_order(matrix(&[(1, 5), (1, 6)])), None);
        assert_eq!(in_order(matrix(&[(1, 0)])), None);
        assert_eq!(in_order(matrix(&[])), None);
    }

    #[test]
    fn what_was_contributed_stays_and_what_was_not_goes() {
        let mut purse = Purse::new(&matrix(&[(0, 1), (1, 2), (2, 3)]));
        Contribution::default().add(&mut purse, 0, 10);
        purse.kind_mut(1).expect("it is there").open = 1;
        assert!(purse.adopt(&matrix(&[(3, 7)])));
        let listed: Vec<_> = purse
            .kinds
            .iter()
            .map(|one| (one.kind, one.points, one.listed))
            .collect();
        assert_eq!(listed, [(0, 0, false), (1, 0, false), (3, 7, true)]);
        assert_eq!(purse.matrix(), matrix(&[(3, 7)]));
        let wide: Vec<_> = (10..17).map(|kind| (kind, 1)).collect();
        assert!(!purse.clone().adopt(&matrix(&wide)));
        assert!(purse.adopt(&matrix(&wide[..6])));
    }

    #[test]
    fn three_share_a_hundred_and_nothing_is_lost() {
        let mut purse = Purse::new(&matrix(&[(0, 1)]));
        let by = purse.matrix();
        let mut three = vec![Contribution::default(); 3];
        assert!(!purse.share(100, &by), "nobody contributed anything yet");
        assert_eq!((purse.allocated, purse.carry), (0, U256::zero()));
        for one in &mut three {
            one.add(&mut purse, 0, 7);
        }
        assert!(purse.share(100, &by));
        let taken: Vec<_> = three.iter_mut().map(|one| one.take(&mut purse)).collect();
        assert_eq!((taken, purse.allocated), (vec![33, 33, 33], 1));
        assert_eq!(three[0].take(&mut purse), 0);
        // What is left over of the first is shared with the second.
        assert!(purse.share(200, &by));
        let taken: Vec<_> = three.iter_mut().map(|one| one.take(&mut purse)).collect();
        assert_eq!(taken.iter().sum::<u128>() + purse.allocated, 201);
        assert!(taken.iter().all(|one| [66, 67].contains(one)));
    }

    #[test]
    fn what_is_contributed_later_takes_part_in_what_comes_later() {
        let mut purse = Purse::new(&matrix(&[(0, 1), (1, 3)]));
        let by = purse.matrix();
        let (mut early, mut late) = (Contribution::default(), Contribution::default());
        early.add(&mut purse, 0, 10);
        assert!(purse.share(1_000, &by));
        late.add(&mut purse, 1, 10);
        early.add(&mut purse, 1, 0);
        assert!(purse.share(400, &by));
        assert_eq!((early.whole(&purse), late.whole(&purse)), (1_100, 300));
        // Other points hold for what comes after.
        assert!(purse.adopt(&matrix(&[(0, 1)])));
        let by = purse.matrix();
        assert!(purse.share(50, &by));
        assert_eq!((early.take(&mut purse), late.take(&mut purse)), (1_150, 300));
        assert_eq!(purse.allocated, 0);
    }

    #[test]
    fn what_was_there_is_shared_by_the_weights_of_then_and_the_rest_by_those_of_now() {
        let mut purse = Purse::new(&matrix(&[(0, 1), (1, 1)]));
        let (mut worker, mut teacher) = (Contribution::default(), Contribution::default());
        worker.add(&mut purse, 0, 30);
        teacher.add(&mut purse, 1, 10);
        let sharing = |income| Sharing {
            dated: 0,
            shares_at: 0,
            income,
            matrix: matrix(&[(0, 1), (1, 1)]),
        };
        assert_eq!(purse.share_out(40, &sharing(40)), 40);
        assert_eq!((worker.take(&mut purse), teacher.take(&mut purse)), (30, 10));
        assert!(purse.adopt(&matrix(&[(1, 1)])));
        assert_eq!(purse.share_out(100, &sharing(40)), 100);
        assert_eq!((worker.take(&mut purse), teacher.take(&mut purse)), (30, 70));
        // What the weights of now give nobody waits.
        assert!(purse.adopt(&matrix(&[(2, 1)])));
        assert_eq!(purse.share_out(100, &sharing(40)), 40);
        let none = Sharing {
            matrix: matrix(&[(2, 1)]),
            ..sharing(40)
        };
        assert_eq!(purse.share_out(60, &none), 0);
        // What the weights of then give nobody is shared by those of now.
        assert!(purse.adopt(&matrix(&[(0, 1)])));
        assert_eq!(purse.share_out(60, &none), 60);
        assert_eq!((worker.take(&mut purse), teacher.take(&mut purse)), (90, 10));
        assert_eq!(purse.allocated, 0);
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        let mut purse = Purse::new(&matrix(&[(0, u32::MAX), (1, u32::MAX)]));
        let by = purse.matrix();
        let (mut one, mut other) = (Contribution::default(), Contribution::default());
        one.add(&mut purse, 0, u64::MAX);
        other.add(&mut purse, 1, 1);
        assert!(purse.share(u128::MAX, &by));
        let due = one.due_now(&purse) + other.due_now(&purse);
        assert_eq!(U256::from(purse.allocated) * PARTS, due + purse.carry);
    }

    #[derive(Clone, Debug)]
    enum Act {
        Add(usize, KindId, u64),
        Share(u128),
        Take(usize),
        Adopt(Vec<(KindId, u32)>),
    }

    fn acts() -> impl Strategy<Value = Act> {
        prop_oneof![
            3 => (0usize..4, 0u8..4, 1u64..5_000).prop_map(|(who, kind, units)| Act::Add(who, kind, units)),
            3 => prop_oneof![1u128..100, any::<u64>().prop_map(u128::from)].prop_map(Act::Share),
            2 => (0usize..4).prop_map(Act::Take),
            1 => proptest::collection::vec((0u8..4, 0u32..5), 1..4).prop_map(Act::Adopt),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        /// To the part, whatever happens: what is allocated is what is due and what is carried.
        #[test]
        fn nothing_is_lost_or_made(acts in proptest::collection::vec(acts(), 1..80)) {
            let mut purse = Purse::new(&matrix(&[(0, 1)]));
            let mut people = vec![Contribution::default(); 4];
            let (mut came, mut went) = (0u128, 0u128);
            for act in acts {
                match act {
                    Act::Add(who, kind, units) => people[who].add(&mut purse, kind, units),
                    Act::Share(income) => {
                        let by = purse.matrix();
                        came += if purse.share(income, &by) { income } else { 0 };
                    }
                    Act::Take(who) => went += people[who].take(&mut purse),
                    Act::Adopt(entries) => {
                        if let Some(new) = in_order(matrix(&entries)) {
                            prop_assert!(purse.adopt(&new));
                        }
                    }
                }
                let due = people.iter().fold(U256::zero(), |sum, one| sum + one.due_now(&purse));
                prop_assert_eq!(U256::from(purse.allocated) * PARTS, due + purse.carry);
                prop_assert_eq!(purse.allocated, came - went);
                for one in &purse.kinds {
                    let units = people.iter().flat_map(|one| one.shares.iter()).filter(|share| share.kind == one.kind);
                    prop_assert_eq!(units.map(|share| share.units).sum::<u64>(), one.total);
                }
            }
        }
    }
}

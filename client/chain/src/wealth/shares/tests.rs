// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is reckoned, against a ledger of exact fractions that knows no accumulators, on histories made at random.

use super::super::purse::{Brought, PurseKind, Sharing};
use super::super::Points;
use super::*;
use proptest::prelude::*;

const MEMBERS: usize = 3;
const KINDS: usize = 2;

/// What can happen to a purse.
#[derive(Clone, Debug)]
enum Step {
    Counted { member: usize, kind: usize, units: u64 },
    Agreed([u32; KINDS]),
    Shared(u64),
    Claimed(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let counted = (0..MEMBERS, 0..KINDS, 1u64..2_000);
    let step = prop_oneof![
        4 => counted.prop_map(|(member, kind, units)| Step::Counted { member, kind, units }),
        1 => [0u32..4, 0u32..4].prop_map(Step::Agreed),
        3 => (0u64..1_000_000_000).prop_map(Step::Shared),
        2 => (0..MEMBERS).prop_map(Step::Claimed),
    ];
    prop::collection::vec(step, 1..40)
}

/// A purse as the chain keeps it, with its accumulators.
struct Chain {
    purse: Purse,
    all: Vec<Contribution>,
}

impl Chain {
    fn begin(points: [u32; KINDS]) -> Self {
        let kind = |(kind, points)| PurseKind {
            kind,
            points,
            listed: true,
            open: 0,
            total: 0,
            per_unit: BigUint::ZERO,
        };
        let contribution = |member| Contribution {
            member,
            units: vec![],
            due: BigUint::ZERO,
            claimable: 0,
            wish: None,
        };
        Self {
            purse: Purse {
                cooperation: 0,
                kinds: (0..).zip(points).map(kind).collect(),
                allocated: 0,
                waiting: 0,
                carry: BigUint::ZERO,
                sharing: None,
                round: 0,
            },
            all: (0..MEMBERS as MemberId).map(contribution).collect(),
        }
    }

    /// Before units change, what they got is written down.
    fn count(&mut self, member: usize, kind: usize, units: u64) {
        let of = &mut self.all[member];
        of.due = self.purse.pending(of);
        if of.units.iter().all(|brought| brought.kind != kind as KindId) {
            of.units.push(Brought {
                kind: kind as KindId,
                units: 0,
                seen: BigUint::ZERO,
            });
        }
        for brought in &mut of.units {
            brought.seen = self.purse.kinds[brought.kind as usize].per_unit.clone();
            if brought.kind == kind as KindId {
                brought.units += units;
            }
        }
        self.purse.kinds[kind].total += units;
    }

    fn share(&mut self, income: u128) {
        let purse = &mut self.purse;
        let weight = |kind: &PurseKind| u128::from(kind.points) * u128::from(kind.total);
        let all: u128 = purse.kinds.iter().map(weight).sum();
        if all == 0 || income == 0 {
            return;
        }
        let (all, fine) = (
            BigUint::from(all),
            (BigUint::from(income) << FINE_BITS) + &purse.carry,
        );
        let mut given = BigUint::ZERO;
        for kind in &mut purse.kinds {
            let more = &fine * kind.points / &all;
            given += &more * kind.total;
            kind.per_unit += more;
        }
        purse.carry = fine - given;
        purse.allocated += income;
    }

    fn claim(&mut self, member: usize) -> u128 {
        let of = &mut self.all[member];
        let pending = self.purse.pending(of);
        for brought in &mut of.units {
            brought.seen = self.purse.kinds[brought.kind as usize].per_unit.clone();
        }
        let paid = whole(&pending);
        of.due = pending - (BigUint::from(paid) << FINE_BITS);
        self.purse.allocated -= paid;
        paid
    }

    /// As the chain's view would say it.
    fn reckon(&mut self) -> Reckoning {
        for of in &mut self.all {
            of.claimable = whole(&self.purse.pending(of));
        }
        self.purse.reckon(&self.all)
    }
}

/// What each brought and got, in fractions of one denominator.
struct Ledger {
    units: [[u64; KINDS]; MEMBERS],
    points: [u32; KINDS],
    got: [BigUint; MEMBERS],
    of: BigUint,
    paid: [u128; MEMBERS],
}

impl Ledger {
    fn begin(points: [u32; KINDS]) -> Self {
        Self {
            units: [[0; KINDS]; MEMBERS],
            points,
            got: [BigUint::ZERO, BigUint::ZERO, BigUint::ZERO],
            of: BigUint::from(1u32),
            paid: [0; MEMBERS],
        }
    }

    fn weight(&self, member: usize) -> u128 {
        let parts = self.units[member].iter().zip(self.points);
        parts
            .map(|(units, points)| u128::from(*units) * u128::from(points))
            .sum()
    }

    fn share(&mut self, income: u128) {
        let all: u128 = (0..MEMBERS).map(|member| self.weight(member)).sum();
        if all == 0 {
            return;
        }
        for member in 0..MEMBERS {
            let more = BigUint::from(income) * self.weight(member) * &self.of;
            self.got[member] = &self.got[member] * all + more;
        }
        self.of *= all;
    }

    /// Whole units that are due.
    fn due(&self, member: usize) -> u128 {
        let got = u128::try_from(&self.got[member] / &self.of).unwrap();
        got - self.paid[member]
    }
}

/// Twice the same, by accumulators and by fractions.
fn live(steps: &[Step]) -> (Chain, Ledger) {
    let (mut chain, mut ledger) = (Chain::begin([1, 2]), Ledger::begin([1, 2]));
    for step in steps {
        match *step {
            Step::Counted { member, kind, units } => {
                chain.count(member, kind, units);
                ledger.units[member][kind] += units;
            }
            Step::Agreed(points) => {
                let kinds = chain.purse.kinds.iter_mut();
                kinds.zip(points).for_each(|(kind, points)| kind.points = points);
                ledger.points = points;
            }
            Step::Shared(income) => {
                chain.share(income.into());
                ledger.share(income.into());
            }
            Step::Claimed(member) => ledger.paid[member] += chain.claim(member),
        }
    }
    (chain, ledger)
}

proptest! {
    #[test]
    fn each_share_is_that_of_the_fractions_but_for_one_smallest_unit(steps in steps()) {
        let (mut chain, ledger) = live(&steps);
        let reckoning = chain.reckon();
        prop_assert!(reckoning.is_right(), "{reckoning:?}");
        prop_assert!(reckoning.due <= chain.purse.allocated);
        for share in &reckoning.shares {
            let exact = ledger.due(share.member as usize);
            prop_assert!(share.due == exact || share.due + 1 == exact, "{share:?} {exact}");
        }
    }

    #[test]
    fn what_each_would_get_is_what_each_gets_but_for_one_smallest_unit(steps in steps(), income in 0u64..1_000_000_000) {
        let (mut chain, _) = live(&steps);
        chain.purse.waiting = income.into();
        let before = chain.reckon();
        chain.share(income.into());
        chain.purse.waiting = 0;
        for (said, got) in before.shares.iter().zip(chain.reckon().shares) {
            // What was left over of a sharing before can be a unit more, what is left over of this one a unit less.
            prop_assert!(got.due.abs_diff(said.after) <= 1, "{said:?} {got:?}");
        }
        let promised: u128 = before.shares.iter().map(|share| share.after).sum();
        prop_assert!(promised <= chain.purse.allocated.max(before.due));
    }
}

#[test]
fn what_waited_when_a_sharing_was_opened_is_shared_by_the_points_of_then() {
    let (mut purse, all) = shared();
    purse.waiting = 60;
    purse.sharing = Some(Sharing {
        dated: 1,
        shares_at: 2,
        income: 40,
        matrix: Points::from([(0, 1)]),
    });
    // 25 and all of 40, and 2 of 8 points of 20; 75 and 6 of 8.
    let after = |purse: &Purse| {
        let shares = purse.reckon(&all).shares.into_iter();
        shares.map(|share| share.after).collect::<Vec<_>>()
    };
    assert_eq!(after(&purse), [70, 0, 90]);
    // Points of then that would give nobody anything.
    if let Some(sharing) = &mut purse.sharing {
        sharing.matrix = Points::from([(7, 1)]);
    }
    assert_eq!(after(&purse), [40, 0, 120]);
    purse.kinds.iter_mut().for_each(|kind| kind.points = 0);
    assert_eq!(after(&purse), [25, 0, 75]);
}

fn shared() -> (Purse, Vec<Contribution>) {
    let steps = [
        Step::Counted {
            member: 0,
            kind: 0,
            units: 2,
        },
        Step::Counted {
            member: 2,
            kind: 1,
            units: 3,
        },
        Step::Shared(100),
    ];
    let (mut chain, _) = live(&steps);
    assert!(chain.reckon().is_right());
    (chain.purse, chain.all)
}

#[test]
fn a_share_is_income_by_points() {
    let (purse, all) = shared();
    let reckoning = purse.reckon(&all);
    // 2 · 1 of 8 points, and 3 · 2.
    let due = |member| reckoning.of(member).map(|share| share.due);
    assert_eq!(
        (due(0), due(1), due(2), due(3)),
        (Some(25), Some(0), Some(75), None)
    );
    assert_eq!(reckoning.due, 100);
}

#[test]
fn what_is_wrong_is_seen() {
    let (purse, all) = shared();
    let spoilt = |change: fn(&mut Purse, &mut Vec<Contribution>)| {
        let (mut purse, mut all) = (purse.clone(), all.clone());
        change(&mut purse, &mut all);
        let reckoning = purse.reckon(&all);
        assert!(!reckoning.is_right());
        (reckoning.same, reckoning.units_add_up, reckoning.coins_add_up)
    };
    assert_eq!(spoilt(|_, all| all[0].claimable = 26), (false, true, true));
    assert_eq!(spoilt(|purse, _| purse.allocated = 101), (true, true, false));
    assert_eq!(spoilt(|purse, _| purse.kinds[0].total = 3), (true, false, true));
    assert_eq!(spoilt(|_, all| drop(all.remove(2))), (true, false, false));
    // A liar who says that a unit had more than it has takes nothing below nothing.
    let seen = |_: &mut Purse, all: &mut Vec<Contribution>| all[0].units[0].seen = BigUint::from(u128::MAX);
    assert_eq!(spoilt(seen), (false, true, false));
}

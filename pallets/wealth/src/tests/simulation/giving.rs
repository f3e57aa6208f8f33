// SPDX-License-Identifier: AGPL-3.0-or-later
//! What people give each other, and what fades, over the years; and the second book of it.

use super::*;
use crate::{fading::WHOLE, CreditTotals, Credits};

/// The kind in which they thank, and those in mutual credit.
pub(super) const THANKS: KindId = KINDS;
pub(super) const CREDITS: [KindId; 2] = [KINDS + 1, KINDS + 2];

/// What was announced of a kind in mutual credit.
#[derive(Default)]
pub(super) struct Lent {
    given: u64,
    left: u64,
    written_off: u64,
    balances: BTreeMap<MemberId, i64>,
    to_commons: i64,
}

/// How a kind fades: half-lives passed until a day, and how many days another takes from then on.
#[derive(Clone, Copy, Default)]
pub(super) struct Clockwork {
    passed: f64,
    since: Moment,
    half_life_days: u32,
}

impl Clockwork {
    fn at(&self, moment: Moment) -> f64 {
        match self.half_life_days {
            0 => self.passed,
            days => self.passed + (moment / DAY).saturating_sub(self.since) as f64 / f64::from(days),
        }
    }

    pub(super) fn change(&mut self, half_life_days: u32) {
        if half_life_days != self.half_life_days {
            *self = Self {
                passed: self.at(now()),
                since: now() / DAY,
                half_life_days,
            };
        }
    }
}

/// What people do.
impl Walk {
    pub(super) fn set_given_kinds(&mut self) {
        let mut kind = FoundingKind::usual()[3].kind();
        kind.half_life_days = self.half_life();
        kind.issuance = Issuance::Budget {
            a_month: 5 + self.dice.below(60),
        };
        kind.open = !self.dice.one_in(9);
        self.clockworks[usize::from(THANKS)].change(kind.half_life_days);
        assert_ok!(Wealth::set_kind(root(), THANKS, kind));
        for id in CREDITS {
            let mut kind = FoundingKind::usual()[4].kind();
            let per_partner = 1 + self.dice.below(200);
            kind.issuance = Issuance::MutualCredit {
                per_partner,
                most: per_partner + self.dice.below(900),
            };
            kind.open = !self.dice.one_in(9);
            assert_ok!(Wealth::set_kind(root(), id, kind));
        }
    }

    /// Mostly one that does not fade within the week; some last.
    pub(super) fn half_life(&mut self) -> u32 {
        match self.dice.below(4) {
            0 => 0,
            1 => 5 + self.dice.below(40) as u32,
            _ => 40 + self.dice.below(600) as u32,
        }
    }

    pub(super) fn thank(&mut self) -> DispatchResult {
        let (from, to, quantity) = (self.member(), self.member(), 1 + self.dice.below(12));
        Wealth::thank(signed(from), THANKS, to, quantity, text("Merci !"))
    }

    pub(super) fn give(&mut self) -> DispatchResult {
        let kind = CREDITS[self.dice.below(2) as usize];
        let from = self.member();
        let to = if self.dice.one_in(9) {
            None
        } else {
            Some(self.member())
        };
        let most = if self.dice.one_in(6) { 400 } else { 60 };
        let quantity = 1 + self.dice.below(most);
        Wealth::give_time(signed(from), kind, to, quantity, text("Le puits."))
    }

    /// Mostly what one of those who left last owes.
    pub(super) fn write_off(&mut self) -> DispatchResult {
        let kind = CREDITS[self.dice.below(2) as usize];
        let tried = self.gone.iter().rev().take(12).copied();
        let owes = |member: &MemberId| Credits::<Test>::get(member, kind).balance < 0;
        let member = tried.clone().find(owes).unwrap_or(0);
        Wealth::write_off(root(), kind, member)
    }
}

/// The second book.
impl Walk {
    /// Units that count since a moment, in half-lives of later.
    pub(super) fn add_to_cell(&mut self, member: MemberId, kind: KindId, quantity: u64, at: Moment) {
        let weight = self.clockworks[usize::from(kind)].at(at).exp2();
        *self.cells.entry((member, kind)).or_default() += quantity as f64 * weight;
        self.totals[usize::from(kind)] += quantity;
    }

    pub(super) fn note_gift(&mut self, event: &Event<Test>) {
        self.lent_anew |= matches!(
            event,
            Event::TimeGiven { .. }
                | Event::DebtLeft { .. }
                | Event::DebtWrittenOff { .. }
                | Event::KindSet { .. }
        );
        match event {
            Event::Thanked {
                to, kind, quantity, ..
            } => self.add_to_cell(*to, *kind, *quantity, now()),
            Event::TimeGiven {
                from,
                to,
                kind,
                quantity,
                ..
            } => {
                let lent = self.lent.entry(*kind).or_default();
                let units = *quantity as i64;
                lent.given += quantity;
                *lent.balances.entry(*from).or_default() -= units;
                match to {
                    Some(to) => *lent.balances.entry(*to).or_default() += units,
                    None => lent.to_commons += units,
                }
            }
            Event::DebtLeft { kind, quantity, .. } => self.lent.entry(*kind).or_default().left += quantity,
            Event::DebtWrittenOff {
                kind,
                member,
                quantity,
            } => {
                let lent = self.lent.entry(*kind).or_default();
                lent.written_off += quantity;
                assert_eq!(lent.balances.insert(*member, 0), Some(-(*quantity as i64)));
            }
            _ => {}
        }
    }

    /// After every step that touched them, and now and then whatever happened: all accounts and the commons' are zero together, and
    /// each is what was announced.
    pub(super) fn credit_is_zero(&mut self, step: u32) {
        if !std::mem::take(&mut self.lent_anew) && !step.is_multiple_of(SUMMED_AFTER) {
            return;
        }
        for kind in CREDITS {
            let total = CreditTotals::<Test>::get(kind);
            let mut sum = total.commons;
            let mut kept = BTreeMap::new();
            for member in 0..self.next {
                if let Ok(account) = Credits::<Test>::try_get(member, kind) {
                    sum += account.balance;
                    kept.insert(member, account.balance);
                }
            }
            assert_eq!(sum, 0, "kind {kind}");
            let Some(lent) = self.lent.get(&kind) else {
                continue;
            };
            assert_eq!(kept, lent.balances);
            assert_eq!(
                (total.given, total.departed, total.commons),
                (
                    lent.given,
                    lent.left - lent.written_off,
                    lent.to_commons - lent.written_off as i64
                )
            );
        }
    }

    /// Cells are what was announced, faded as people decided meanwhile, to a millionth of a unit and of what they are.
    pub(super) fn cells_have_faded(&self) {
        for ((member, kind), weighed) in &self.cells {
            let clock = Totals::<Test>::get(kind).fading.at(Wealth::day_of(now()));
            let parts = Cells::<Test>::get(member, kind).parts(clock) as f64 / WHOLE as f64;
            let should = weighed * (-self.clockworks[usize::from(*kind)].at(now())).exp2();
            assert!(
                (parts - should).abs() <= 1e-6 * (1.0 + should),
                "{member} {kind}: {parts} {should}"
            );
        }
    }
}

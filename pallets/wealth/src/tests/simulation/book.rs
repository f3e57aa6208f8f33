// SPDX-License-Identifier: AGPL-3.0-or-later
//! The second book: written by what is announced, and compared with what is kept.

use super::*;
use crate::PARTS;
use frame_support::storage::{storage_prefix, unhashed};
use sp_core::U256;

/// What was announced of a pot.
#[derive(Default)]
pub(super) struct Pot {
    pub(super) came: Coins,
    pub(super) shared: Coins,
    pub(super) claimed: Coins,
    pub(super) given: Coins,
    pub(super) open: bool,
}

/// (`System::reset_events` goes through the whole state, for topics that nobody has.)
pub(super) fn forget_events() {
    for name in ["Events", "EventCount"] {
        unhashed::kill(&storage_prefix(b"System", name.as_bytes()));
    }
}

/// The second book.
impl Walk {
    /// Writes down what was announced; answers in which cooperations.
    pub(super) fn note(&mut self) -> Vec<CooperationId> {
        let mut touched = Vec::new();
        for event in System::events() {
            let RuntimeEvent::Wealth(event) = event.event else {
                continue;
            };
            let name = format!("{event:?}");
            let name = name
                .trim_start_matches("Event::")
                .split([' ', '{'])
                .next()
                .expect("it has a name");
            *self.happened.entry(name.into()).or_default() += 1;
            self.note_gift(&event);
            match event {
                Event::Counted {
                    record,
                    author,
                    kind,
                    quantity,
                } => {
                    let record = Records::<Test>::get(record).expect("it was recorded");
                    let Stage::Counted { at, .. } = record.stage else {
                        panic!("it counts: {record:?}");
                    };
                    if quantity > 0 {
                        self.add_to_cell(author, kind, quantity, at);
                    }
                    let within = record.cooperation;
                    if let Some(cooperation) = within.filter(|_| quantity > 0) {
                        *self.units.entry((cooperation, author, kind)).or_default() += quantity;
                        touched.push(cooperation);
                    }
                }
                Event::Shared { cooperation, income } => {
                    self.pots[cooperation as usize].shared += income;
                    touched.push(cooperation);
                }
                Event::GivenToCommons { cooperation, amount } => {
                    self.pots[cooperation as usize].given += amount;
                    touched.push(cooperation);
                }
                Event::Claimed {
                    cooperation, amount, ..
                } => {
                    self.pots[cooperation as usize].claimed += amount;
                    touched.push(cooperation);
                }
                Event::MatrixAgreed { cooperation, .. } => touched.push(cooperation),
                _ => {}
            }
        }
        forget_events();
        touched
    }

    /// All the money there is, and that of each pot, after every step.
    pub(super) fn money_is_there(&self) {
        assert_eq!(Balances::total_issuance(), self.issued);
        for (id, pot) in (0..).zip(&self.pots) {
            assert_eq!(
                Coins::from(Coops::held(id)),
                pot.came - pot.claimed - pot.given,
                "pot {id}"
            );
        }
    }

    /// Each kind, and each cooperation to the part.
    pub(super) fn sums_hold(&self) {
        for (kind, counted) in (0..).zip(self.totals) {
            assert_eq!(Totals::<Test>::get(kind).ever, counted);
        }
        for id in 0..self.pots.len() {
            self.purse_holds(id as CooperationId);
        }
    }

    /// A cooperation to the part: what is allocated is what each is due and what is carried.
    pub(super) fn purse_holds(&self, id: CooperationId) {
        let (purse, pot) = (Wealth::purse_of(id), &self.pots[id as usize]);
        assert_eq!(purse.allocated, pot.shared - pot.claimed);
        let mut due = purse.carry;
        let mut totals = [0; KINDS as usize];
        for (member, one) in Contributions::<Test>::iter_prefix(id) {
            due += one.due;
            for share in &one.shares {
                assert_eq!(self.units.get(&(id, member, share.kind)), Some(&share.units));
                let shared = purse.kind(share.kind).expect("a purse forgets no kind");
                due += (shared.per_unit - share.seen) * share.units;
                totals[share.kind as usize] += share.units;
            }
        }
        assert_eq!(due, PARTS * U256::from(purse.allocated));
        for shared in &purse.kinds {
            assert_eq!(shared.total, totals[shared.kind as usize]);
        }
        let least = if pot.shared > 0 { LEAST.into() } else { 0 };
        assert!(Coins::from(Coops::held(id)) >= purse.allocated + least);
    }

    pub(super) fn all_holds(&self) {
        self.cells_have_faded();
        assert_eq!(Wealth::check_invariants(), Ok(()));
    }
}

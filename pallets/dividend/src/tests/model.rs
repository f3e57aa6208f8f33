// SPDX-License-Identifier: AGPL-3.0-or-later
//! Lives of an ecosystem against a model without an index: it goes through every day and every person, and writes down what each is
//! given. Fractions are kept as numerator and denominator until the last division.

use super::*;
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use sp_core::U256;
use std::collections::BTreeMap;

/// What happens.
#[derive(Clone, Debug)]
enum Step {
    Sleep(u32),
    Block,
    Claim(MemberId),
    Join(MemberId),
    Fall(MemberId),
    Change(Formula),
    /// Into the pot.
    Give(u64),
    /// Out of it.
    Burn(u64),
}

const PEOPLE: MemberId = 8;

fn formula() -> impl Strategy<Value = Formula> {
    prop_oneof![
        (0u128..300).prop_map(|per_day| Formula::Fixed { per_day }),
        (0u128..300, 0u32..200_000, 1u32..30).prop_map(|(per_day, growth_ppm, every_days)| Formula::Libre {
            per_day,
            growth_ppm,
            every_days,
        }),
        (1u32..100_000).prop_map(|share_ppm| Formula::Commons { share_ppm }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..PEOPLE;
    prop_oneof![
        4 => (0u32..3).prop_map(Step::Sleep),
        1 => (3u32..60).prop_map(Step::Sleep),
        4 => Just(Step::Block),
        4 => who.clone().prop_map(Step::Claim),
        2 => who.clone().prop_map(Step::Join),
        2 => who.prop_map(Step::Fall),
        1 => formula().prop_map(Step::Change),
        1 => (1u64..200_000).prop_map(Step::Give),
        1 => (1u64..200_000).prop_map(Step::Burn),
    ]
}

#[derive(Clone)]
struct Model {
    formula: Formula,
    /// What is newly made for each a day, and since when it is so.
    per_day: u128,
    reckoned: u32,
    /// Until which day everybody was given what is his.
    given: u32,
    there: BTreeMap<MemberId, bool>,
    due: BTreeMap<MemberId, Amounts>,
    /// What the pot can spend.
    pot: u128,
    money: u128,
    paid: u128,
    balances: BTreeMap<MemberId, u128>,
}

impl Model {
    fn begin(day: u32) -> Self {
        Self {
            formula: Formula::Fixed { per_day: PER_DAY },
            per_day: PER_DAY,
            reckoned: day,
            given: day,
            there: (0..3).map(|member| (member, true)).collect(),
            due: BTreeMap::new(),
            pot: (POT - LEAST).into(),
            money: POT.into(),
            paid: 0,
            balances: BTreeMap::new(),
        }
    }

    fn present(&self) -> Vec<MemberId> {
        let there = self.there.iter().filter(|(_, there)| **there);
        there.map(|(member, _)| *member).collect()
    }

    /// Somebody looks at a day: what came since is given, one day after the other, one person after the other.
    fn look(&mut self, day: u32) {
        let begins = self.given < day;
        while self.given < day {
            self.given += 1;
            for member in self.present() {
                self.due.entry(member).or_default().minted += self.per_day;
            }
        }
        match self.formula {
            Formula::Fixed { .. } => {}
            Formula::Libre {
                growth_ppm,
                every_days,
                ..
            } if self.reckoned + every_days <= day => {
                let unclaimed: u128 = self.due.values().map(|due| due.minted).sum();
                let persons = self.present().len().max(1) as u64;
                // c² · M / (N · days), c = growth / 10⁶.
                let above = U256::from(growth_ppm).pow(2.into()) * U256::from(self.money + unclaimed);
                let below = U256::from(10).pow(12.into()) * U256::from(persons * u64::from(every_days));
                self.per_day += (above / below).as_u128();
                self.reckoned = day;
            }
            Formula::Libre { .. } => {}
            Formula::Commons { share_ppm } => {
                let persons = self.present();
                if begins && !persons.is_empty() {
                    let each = self.pot * u128::from(share_ppm) / 1_000_000 / persons.len() as u128;
                    for member in persons {
                        self.due.entry(member).or_default().from_pot += each;
                        self.pot -= each;
                    }
                }
            }
        }
    }

    fn claim(&mut self, member: MemberId, day: u32) -> bool {
        let mut after = self.clone();
        after.look(day);
        let due = after.due.remove(&member).unwrap_or_default();
        let balance = after.balances.entry(member).or_default();
        *balance += due.total();
        if due.total() == 0 || *balance < LEAST.into() {
            return false;
        }
        after.money += due.minted;
        after.paid += due.minted;
        *self = after;
        true
    }

    fn change(&mut self, formula: Formula, day: u32) {
        self.look(day);
        self.formula = formula;
        self.per_day = formula.per_day();
        self.reckoned = day;
    }
}

/// The chain and the model beside each other.
struct Lives {
    model: Model,
    refused: u32,
}

impl Lives {
    fn begin() -> Self {
        Dividend::on_initialize(1);
        Self {
            model: Model::begin(Dividend::today().unwrap()),
            refused: 0,
        }
    }

    fn take(&mut self, step: &Step) {
        let day = Dividend::today().unwrap();
        let model = &mut self.model;
        match *step {
            Step::Sleep(days) => sleep(days.into()),
            Step::Block => {
                Dividend::on_initialize(1);
                model.look(day);
            }
            Step::Claim(member) => {
                let done = frame_support::storage::with_storage_layer(|| claim(member)).is_ok();
                assert_eq!(done, model.claim(member, day), "{member} on {day}");
                self.refused += u32::from(!done);
            }
            Step::Join(member) => {
                if !model.there.get(&member).copied().unwrap_or(false) {
                    People::join(member, Kind::Person);
                    model.look(day);
                    model.there.insert(member, true);
                }
            }
            Step::Fall(member) => {
                if model.there.get(&member).copied().unwrap_or(false) {
                    People::fall(member);
                    model.look(day);
                    model.there.insert(member, false);
                }
            }
            Step::Change(formula) => {
                change(formula);
                model.change(formula, day);
            }
            Step::Give(amount) => {
                assert_ok!(Balances::mint_into(&super::pot(), amount));
                model.pot += u128::from(amount);
                model.money += u128::from(amount);
            }
            Step::Burn(amount) => {
                let amount = amount.min(u64::try_from(model.pot).unwrap());
                let pot = RuntimeOrigin::signed(super::pot());
                assert_ok!(Balances::burn(pot, amount, true));
                model.pot -= u128::from(amount);
                model.money -= u128::from(amount);
            }
        }
        self.compare();
    }

    /// To the unit: each person's due is never more than the model's, nor less.
    fn compare(&self) {
        let mut model = self.model.clone();
        model.look(Dividend::today().unwrap());
        for member in 0..PEOPLE {
            let is = model.due.get(&member).copied().unwrap_or_default();
            assert_eq!(due(member), is, "due to {member}");
            let has = model.balances.get(&member).copied().unwrap_or_default();
            assert_eq!(u128::from(balance(member)), has);
        }
        let basis = BasisOf::<Test>::get();
        assert_eq!(basis.minted, model.paid);
        assert_eq!(u128::from(Balances::total_issuance()), model.money);
        assert_eq!(basis.persons as usize, model.present().len());
        let view = Dividend::dividend();
        assert_eq!(view.pot, model.pot);
        let from_pot: u128 = model.due.values().map(|due| due.from_pot).sum();
        assert_eq!(view.set_aside, from_pot);
    }
}

proptest! {
    #![proptest_config(Config::with_cases(64))]

    #[test]
    fn every_life_is_as_it_would_be_written_down_day_by_day(steps in proptest::collection::vec(step(), 1..120)) {
        run(|| {
            let mut lives = Lives::begin();
            for step in &steps {
                lives.take(step);
            }
        });
    }
}

#[test]
fn over_a_hundred_thousand_steps_no_unit_is_lost_or_made() {
    run(|| {
        let mut runner = TestRunner::deterministic();
        let mut lives = Lives::begin();
        let first = lives.model.given;
        for number in 0..100_000u32 {
            let next = step().new_tree(&mut runner).unwrap().current();
            lives.take(&next);
            // Money would come near the end of what 64 bits hold, here alone.
            if lives.model.per_day > 1 << 20 {
                lives.take(&Step::Change(Formula::Fixed { per_day: PER_DAY }));
            }
            if number % 1_000 == 0 {
                System::reset_events();
                assert_eq!(Dividend::check_invariants(), Ok(()));
            }
        }
        let days = Dividend::today().unwrap() - first;
        println!(
            "{days} days, {} claims refused, {} newly made",
            lives.refused, lives.model.paid
        );
        assert!(days > 10_000 && lives.refused > 100 && lives.model.paid > 0);
    });
}

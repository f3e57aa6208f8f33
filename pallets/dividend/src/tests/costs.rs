// SPDX-License-Identifier: AGPL-3.0-or-later
//! A claim changes the same keys, and by as many bytes, after a day and after ten years, among a few and among many.

use super::*;
use std::collections::BTreeMap;

fn state() -> BTreeMap<Vec<u8>, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut key = Vec::new();
    while let Some(next) = sp_io::storage::next_key(&key) {
        let value = sp_io::storage::get(&next)
            .map(|value| value.to_vec())
            .unwrap_or_default();
        all.insert(next.clone(), value);
        key = next;
    }
    all
}

/// The keys that a claim of person 1 changes.
fn touched() -> Vec<Vec<u8>> {
    System::reset_events();
    let before = state();
    assert_ok!(claim(1));
    let after = state();
    after
        .iter()
        .filter(|(key, value)| before.get(*key) != Some(value))
        .map(|(key, _)| key.clone())
        .collect()
}

fn after(days: u64, others: u32, formula: Formula) -> Vec<Vec<u8>> {
    let mut keys = Vec::new();
    run(|| {
        change(formula);
        for member in 10..10 + others {
            People::join(member, Kind::Person);
        }
        assert_ok!(Balances::mint_into(&People::account(1), 1_000));
        assert_ok!(Balances::mint_into(&pot(), 1 << 40));
        pass(days);
        keys = touched();
    });
    keys
}

#[test]
fn ten_years_and_ten_thousand_people_cost_what_a_day_does() {
    let libre = Formula::Libre {
        per_day: 50,
        growth_ppm: 1_000,
        every_days: 100,
    };
    for formula in [Formula::Fixed { per_day: 50 }, libre, COMMONS] {
        let small = after(1, 0, formula);
        assert!(small.len() >= 3);
        assert_eq!(after(3_653, 0, formula), small);
        assert_eq!(after(1, 10_000, formula), small);
    }
}

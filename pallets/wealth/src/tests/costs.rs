// SPDX-License-Identifier: AGPL-3.0-or-later
//! What an act costs does not depend on how many work together: with three partners and with ten thousand as many keys change, and
//! nothing is read but what is named here.

mod giving;

use super::*;
use crate::{Contribution, Purse, Wish, Wishing};
use std::collections::BTreeMap;

const FEW: u32 = 3;
const MANY: u32 = 10_000;
/// The one who acts, and the other who does.
const ALICE: MemberId = 0;
const BOB: MemberId = 1;

/// A cooperation of so many, of whom each contributed something, is due something, and wants a matrix.
fn together(partners: u32) -> CooperationId {
    let well = Coops::found(0..partners);
    let mut purse = Purse::new(&matrix(&[(WORK, 1), (KNOWLEDGE, 2)]));
    let wanted = matrix(&[(WORK, 1)]);
    let mut contributions = vec![Contribution::default(); partners as usize];
    for (member, one) in (0..).zip(&mut contributions) {
        People::join(member, MemberKind::Person);
        one.add(&mut purse, WORK, 60 + u64::from(member % 7));
    }
    let by = purse.matrix();
    assert!(purse.share(1 << 40, &by));
    for (member, mut one) in (0..).zip(contributions) {
        one.add(&mut purse, KNOWLEDGE, 1);
        Contributions::<Test>::insert(well, member, one);
        let wish = Wish {
            matrix: wanted.clone(),
            round: 0,
        };
        Wishes::<Test>::insert(well, member, wish);
    }
    // As many as can without having agreed.
    let wishes = partners / 2;
    Wishings::<Test>::insert(well, Wealth::hash_of(&wanted), Wishing { round: 0, wishes });
    Purses::<Test>::insert(well, purse);
    Coops::earn(well, (1 << 40) + 1_000 + LEAST);
    well
}

type Keys = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

fn all_keys() -> Keys {
    let mut all = BTreeMap::new();
    let mut key = Vec::new();
    while let Some(next) = sp_io::storage::next_key(&key) {
        let value = sp_io::storage::get(&next).map(|value| value.to_vec());
        all.insert(next.clone(), value);
        key = next;
    }
    all
}

/// How many keys change by an act.
fn keys_changed(act: impl FnOnce()) -> usize {
    let before = all_keys();
    act();
    differences(&before, &all_keys())
}

/// How many keys are in one alone, or of another value.
fn differences(before: &Keys, after: &Keys) -> usize {
    let gone = before.keys().filter(|key| !after.contains_key(*key)).count();
    gone + after
        .iter()
        .filter(|(key, value)| before.get(*key) != Some(value))
        .count()
}

/// Removes the whole state of wealth but for these keys.
fn forget_all_but(kept: &[Vec<u8>]) {
    let ours = sp_io::hashing::twox_128(b"Wealth");
    let mut key = ours.to_vec();
    while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&ours)) {
        if !kept.contains(&next) {
            sp_io::storage::clear(&next);
        }
        key = next;
    }
}

/// Does it where nothing else is left, and answers what comes of it; then all is as it was.
fn without<Answer>(needed: &[Vec<u8>], act: impl FnOnce() -> Answer) -> Answer {
    use frame_support::storage::{with_transaction, TransactionOutcome};
    let answered = with_transaction(|| {
        forget_all_but(needed);
        TransactionOutcome::Rollback(Ok::<_, DispatchError>(act()))
    });
    answered.expect("it was rolled back")
}

/// What the act comes to, with all there is and with what is named alone; and how many keys change. `prepare` answers what is named.
fn cost<Answer: PartialEq + std::fmt::Debug>(
    partners: u32,
    prepare: fn(CooperationId) -> Vec<Vec<u8>>,
    act: fn(CooperationId) -> Answer,
) -> usize {
    let mut changed = 0;
    // The state of so many is made up, and lacks what only the invariants ask for.
    opensystem_test_kit::run::<Test>(
        genesis(),
        || Ok(()),
        || {
            let well = together(partners);
            let needed = prepare(well);
            let alone = without(&needed, || act(well));
            changed = keys_changed(|| assert_eq!(act(well), alone));
        },
    );
    changed
}

fn costs_the_same<Answer: PartialEq + std::fmt::Debug>(
    most: usize,
    prepare: fn(CooperationId) -> Vec<Vec<u8>>,
    act: fn(CooperationId) -> Answer,
) {
    let few = cost(FEW, prepare, act);
    assert_eq!(few, cost(MANY, prepare, act));
    assert!(few <= most, "{few}");
}

fn purse_key(well: CooperationId) -> Vec<u8> {
    Purses::<Test>::hashed_key_for(well)
}

/// Purse, what he is due, the pot's account and his, events and their count.
#[test]
fn a_claim() {
    costs_the_same(
        6,
        |well| {
            vec![
                purse_key(well),
                Contributions::<Test>::hashed_key_for(well, ALICE),
            ]
        },
        |well| {
            assert_ok!(Wealth::claim(signed(BOB), well, ALICE));
            (
                coins(ALICE),
                Purses::<Test>::get(well).map(|purse| purse.allocated),
            )
        },
    );
}

/// Purse, agenda, events and their count.
#[test]
fn to_open_a_sharing() {
    costs_the_same(
        4,
        |well| vec![purse_key(well)],
        |well| {
            assert_ok!(Wealth::open_sharing(signed(ALICE), well));
            sharing_of(well)
        },
    );
}

/// Purse, agenda, events and their count.
#[test]
fn a_sharing() {
    costs_the_same(
        4,
        |well| {
            assert_ok!(Wealth::open_sharing(signed(ALICE), well));
            vec![purse_key(well)]
        },
        |well| {
            let due = sharing_of(well).expect("it is to come").shares_at;
            Wealth::take_step(opensystem_traits::queue::Chronological::new(
                due,
                Wealth::subject_of_sharing(well),
            ));
            let purse = Purses::<Test>::get(well).expect("it is there");
            (purse.allocated, purse.carry, purse.kinds)
        },
    );
}

/// Record, agenda, author, cell, row, total, purse, contribution and the same from his side, events and their count.
#[test]
fn what_comes_to_count() {
    costs_the_same(
        11,
        |well| {
            let id = attested(ALICE, BOB, 60, Some(well));
            vec![
                purse_key(well),
                Records::<Test>::hashed_key_for(id),
                Authors::<Test>::hashed_key_for(ALICE),
                Cells::<Test>::hashed_key_for(ALICE, WORK),
                Totals::<Test>::hashed_key_for(WORK),
                Contributions::<Test>::hashed_key_for(well, ALICE),
                crate::NextId::<Test>::hashed_key().to_vec(),
            ]
        },
        |well| {
            let id = crate::NextId::<Test>::get() - 1;
            let due = stage(id).due().expect("it is to come");
            Wealth::take_step(opensystem_traits::queue::Chronological::new(due, id.into()));
            (
                stage(id),
                cell(ALICE, WORK),
                Contributions::<Test>::get(well, ALICE),
            )
        },
    );
}

/// What he wanted and how many do, what he wants and how many do, events and their count.
#[test]
fn a_wish() {
    costs_the_same(
        5,
        |well| {
            let wanted = Wealth::hash_of(&matrix(&[(WORK, 1)]));
            vec![
                purse_key(well),
                Kinds::<Test>::hashed_key_for(WORK),
                Kinds::<Test>::hashed_key_for(KNOWLEDGE),
                Wishes::<Test>::hashed_key_for(well, ALICE),
                Wishings::<Test>::hashed_key_for(well, wanted),
            ]
        },
        |well| {
            let other = matrix(&[(WORK, 1), (KNOWLEDGE, 3)]);
            assert_ok!(Wealth::wish_matrix(signed(ALICE), well, other.clone()));
            let wishing = Wishings::<Test>::get(well, Wealth::hash_of(&other));
            (
                wishing,
                Wishes::<Test>::get(well, ALICE),
                Wishings::<Test>::iter_prefix(well).count(),
            )
        },
    );
}

/// And to agree: the purse too.
#[test]
fn a_matrix_that_is_agreed_on() {
    costs_the_same(
        6,
        |well| {
            let wanted = Wealth::hash_of(&matrix(&[(WORK, 1)]));
            // Alice wants nothing yet; with her they are more than half.
            Wishes::<Test>::remove(well, ALICE);
            vec![
                purse_key(well),
                Kinds::<Test>::hashed_key_for(WORK),
                Wishings::<Test>::hashed_key_for(well, wanted),
            ]
        },
        |well| {
            assert_ok!(Wealth::wish_matrix(signed(ALICE), well, matrix(&[(WORK, 1)])));
            Purses::<Test>::get(well).map(|purse| (purse.round, purse.matrix()))
        },
    );
}

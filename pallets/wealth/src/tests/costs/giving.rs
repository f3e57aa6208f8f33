// SPDX-License-Identifier: AGPL-3.0-or-later
//! What it costs to give does not depend on what was given before, nor on with how many one exchanged: as many keys change with a
//! thousand as with a hundred thousand, and nothing is read but what is named here.

use super::*;
use crate::{
    Credit, CreditKinds, CreditTotal, CreditTotals, Credits, Exchanged, Gift, GiftHead, GiftHeads, Gifts,
    NextGift,
};
use codec::Encode;

const SOME: u32 = 1_000;
const VERY_MANY: u32 = 100_000;
/// One of those with whom Alice exchanged.
const CAROL: MemberId = 2;

/// Alice exchanged with so many, each of whom gave her something and thanked her. (It is made up, as it would be.)
fn known(others: u32) {
    for member in CAROL..CAROL + others {
        Exchanged::<Test>::insert((ALICE, member, TIME), 60);
        let number = member - CAROL;
        let gift = Gift {
            from: member,
            to: Some(ALICE),
            kind: TIME,
            quantity: 60,
            reason: text("Le puits."),
            at: now(),
            previous_given: None,
            previous_received: number.checked_sub(1),
        };
        Gifts::<Test>::insert(number, gift);
    }
    NextGift::<Test>::put(others);
    let head = |given, received| GiftHead { given, received };
    GiftHeads::<Test>::insert(ALICE, head(None, Some(others - 1)));
    GiftHeads::<Test>::insert(CAROL, head(Some(0), None));
    let account = Credit {
        balance: 60 * i64::from(others),
        exchanged: 60 * u64::from(others),
    };
    Credits::<Test>::insert(ALICE, TIME, account);
    let owes = Credit {
        balance: -60,
        exchanged: 60,
    };
    Credits::<Test>::insert(CAROL, TIME, owes);
    let total = CreditTotal {
        given: 60 * u64::from(others),
        ..CreditTotal::default()
    };
    CreditTotals::<Test>::insert(TIME, total);
    Wealth::add_to_matrix(ALICE, GRATITUDE, others.into(), now());
}

/// Something that is done: how many keys change at most, which are read, what comes of it.
type Deed = (usize, fn() -> Vec<Vec<u8>>, fn() -> Vec<u8>);

/// Gift, number, both heads, what she spent, cell, row, total, events and their count.
const THANKS: Deed = (
    10,
    || {
        let mut keys = gift_keys();
        keys.extend([
            Kinds::<Test>::hashed_key_for(GRATITUDE),
            Totals::<Test>::hashed_key_for(GRATITUDE),
            Cells::<Test>::hashed_key_for(ALICE, GRATITUDE),
        ]);
        keys
    },
    || {
        assert_ok!(thank(CAROL, ALICE, 5));
        let id = NextGift::<Test>::get() - 1;
        let total = Totals::<Test>::get(GRATITUDE);
        (Wealth::gift(id), cell(ALICE, GRATITUDE), total).encode()
    },
);

/// Gift, number, both heads, both accounts, both rows, what they exchanged, all of the kind, events and their count.
const TIME_GIVEN: Deed = (
    12,
    || {
        let mut keys = gift_keys();
        keys.extend([
            Kinds::<Test>::hashed_key_for(TIME),
            Credits::<Test>::hashed_key_for(ALICE, TIME),
            Credits::<Test>::hashed_key_for(CAROL, TIME),
            Exchanged::<Test>::hashed_key_for((ALICE, CAROL, TIME)),
            CreditTotals::<Test>::hashed_key_for(TIME),
        ]);
        keys
    },
    || {
        assert_ok!(give(ALICE, CAROL, 50));
        let id = NextGift::<Test>::get() - 1;
        let total = CreditTotals::<Test>::get(TIME);
        (Wealth::gift(id), account(ALICE), account(CAROL), total).encode()
    },
);

/// All of the kind, the account, events and their count.
const LEFT_AND_WRITTEN_OFF: Deed = (
    4,
    || {
        vec![
            Kinds::<Test>::hashed_key_for(TIME),
            CreditKinds::<Test>::hashed_key().to_vec(),
            Credits::<Test>::hashed_key_for(CAROL, TIME),
            CreditTotals::<Test>::hashed_key_for(TIME),
        ]
    },
    || {
        // Each time he is here before.
        People::join(CAROL, MemberKind::Person);
        People::leave(CAROL);
        assert_ok!(Wealth::write_off(root(), TIME, CAROL));
        (account(CAROL), CreditTotals::<Test>::get(TIME)).encode()
    },
);

fn gift_keys() -> Vec<Vec<u8>> {
    vec![
        NextGift::<Test>::hashed_key().to_vec(),
        GiftHeads::<Test>::hashed_key_for(ALICE),
        GiftHeads::<Test>::hashed_key_for(CAROL),
    ]
}

/// How many keys each of them changes, one after the other.
fn costs(others: u32) -> Vec<usize> {
    let mut changed = Vec::new();
    // What is made up lacks what only the invariants ask for.
    opensystem_test_kit::run::<Test>(
        genesis(),
        || Ok(()),
        || {
            known(others);
            let mut before = all_keys();
            for (_, needed, act) in [THANKS, TIME_GIVEN, LEFT_AND_WRITTEN_OFF] {
                // Whoever reads something of the others finds it missing, be they a thousand or more.
                let alone = (others == SOME).then(|| without(&needed(), act));
                let answer = act();
                assert!(alone.is_none_or(|alone| alone == answer));
                let after = all_keys();
                changed.push(differences(&before, &after));
                before = after;
            }
        },
    );
    changed
}

#[test]
fn to_give_something() {
    let with_some = costs(SOME);
    assert_eq!(with_some, costs(VERY_MANY));
    for (changed, (most, ..)) in with_some.iter().zip([THANKS, TIME_GIVEN, LEFT_AND_WRITTEN_OFF]) {
        assert!(*changed <= most, "{changed}");
    }
    println!("keys changed by thanks, by time given, by a debt left and written off: {with_some:?}");
}

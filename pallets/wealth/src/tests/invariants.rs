// SPDX-License-Identifier: AGPL-3.0-or-later
//! Each invariant finds what breaks it.

use super::*;
use crate::{
    Cell, ContributionsOf, Credit, CreditKinds, CreditTotal, CreditTotals, Credits, Exchanged, Gift,
    GiftHeads, GiftId, Gifts, InOrder, NextGift, NextId, Purse, Rows, Thanked, Total,
};

/// A state in which there is one of everything.
fn everything() -> CooperationId {
    let well = Coops::found([0, 1, 2, 3]);
    counted(0, 1, 60, Some(well));
    Coops::earn(well, 100 + LEAST);
    assert_ok!(Wealth::open_sharing(signed(0), well));
    pass(24 * DAY);
    Coops::earn(well, 100);
    attested(1, 0, 60, Some(well));
    let id = disputed(2, 0, 60, Some(well));
    assert_ok!(Wealth::judge(signed(1), id, true));
    recorded(2, 60, None);
    assert_ok!(Wealth::open_sharing(signed(0), well));
    assert_ok!(Wealth::wish_matrix(signed(3), well, matrix(&[(WORK, 2)])));
    People::join(9, MemberKind::Person);
    assert_ok!(give(9, 4, 60));
    assert_ok!(give(4, 3, 100));
    assert_ok!(give(3, None, 10));
    People::leave(9);
    People::join(10, MemberKind::Person);
    assert_ok!(give(10, 4, 30));
    People::leave(10);
    assert_ok!(Wealth::write_off(root(), TIME, 10));
    assert_ok!(thank(4, 3, 7));
    pass(HOUR);
    well
}

fn in_gift(id: GiftId, change: impl FnOnce(&mut Gift)) {
    Gifts::<Test>::mutate(id, |gift| change(gift.as_mut().expect("it is there")));
}

fn in_account(member: MemberId, change: impl FnOnce(&mut Credit)) {
    Credits::<Test>::mutate(member, TIME, change);
}

fn in_credit(change: impl FnOnce(&mut CreditTotal)) {
    CreditTotals::<Test>::mutate(TIME, change);
}

fn in_total(kind: KindId, change: impl FnOnce(&mut Total)) {
    Totals::<Test>::mutate(kind, change);
}

fn in_purse(cooperation: CooperationId, change: impl FnOnce(&mut Purse)) {
    Purses::<Test>::mutate(cooperation, |purse| change(purse.as_mut().expect("it is there")));
}

fn in_record(id: RecordId, change: impl FnOnce(&mut Record)) {
    Records::<Test>::mutate(id, |record| change(record.as_mut().expect("it is there")));
}

fn in_cell(member: MemberId, change: impl FnOnce(&mut Cell)) {
    Cells::<Test>::mutate(member, WORK, change);
}

#[test]
fn what_breaks_one_is_found() {
    type Break = fn(CooperationId);
    let breaks: [(&str, Break); 57] = [
        ("a number that was not given", |_| NextId::<Test>::put(9)),
        ("a number that was not given", |_| Records::<Test>::remove(1)),
        ("a record of no kind", |_| Kinds::<Test>::remove(WORK)),
        ("its author's list", |_| {
            in_record(3, |record| record.previous_of_author = None)
        }),
        ("its cooperation's list", |_| {
            in_record(2, |record| record.previous_in_cooperation = None)
        }),
        ("an author's latest", |_| {
            Authors::<Test>::mutate(1, |author| author.last = None)
        }),
        ("a cooperation's latest", |well| {
            in_purse(well, |purse| purse.last_record = Some(0))
        }),
        ("an author's open", |_| {
            Authors::<Test>::mutate(1, |author| author.open = 7)
        }),
        ("a kind's open", |_| {
            Totals::<Test>::mutate(WORK, |total| total.open = 7)
        }),
        ("a cooperation's open", |well| {
            in_purse(well, |purse| purse.kinds[0].open = 7)
        }),
        ("a cell", |_| in_cell(0, |cell| cell.amount += 1)),
        ("a cell", |_| Cells::<Test>::insert(4, WORK, Cell::default())),
        ("a row", |_| Rows::<Test>::insert(InOrder::of(2), ())),
        ("a row", |_| Rows::<Test>::remove(InOrder::of(0))),
        ("a total", |_| in_total(KNOWLEDGE, |total| total.ever = 1)),
        ("a contribution", |well| {
            Contributions::<Test>::mutate(well, 0, |one| one.shares[0].units = 61)
        }),
        ("what members see", |well| {
            ContributionsOf::<Test>::remove(0, well)
        }),
        ("a purse's total", |well| {
            in_purse(well, |purse| purse.kinds[0].total = 61)
        }),
        ("a pair", |_| {
            Pairs::<Test>::mutate((1, 0, WORK), |pair| {
                pair.as_mut().expect("it is there").attested = 61
            })
        }),
        ("a pair", |_| {
            Pairs::<Test>::mutate((1, 0, WORK), |pair| {
                pair.as_mut().expect("it is there").counted = 59
            })
        }),
        ("an objection", |_| Disputes::<Test>::remove(2)),
        ("voices are miscounted", |_| {
            Disputes::<Test>::mutate(2, |dispute| dispute.as_mut().expect("it is there").stands = 2)
        }),
        ("voices that still count", |_| Voids::<Test>::insert(2, ())),
        ("voices on nothing", |_| {
            Voices::<Test>::insert(0, 1, crate::Voice::default());
        }),
        ("in the agenda", |_| {
            let key = Agenda::<Test>::iter_keys().next().expect("something is due");
            Agenda::<Test>::remove(key);
        }),
        ("in the agenda", |well| {
            in_purse(well, |purse| purse.sharing = None)
        }),
        ("takes part in the sharing", |_| {
            in_record(1, |record| record.at = now() + 4 * DAY)
        }),
        ("no partner has a voice", |well| {
            let wish = Wishes::<Test>::get(well, 3).expect("he has one");
            Wishes::<Test>::insert(well, 4, wish);
        }),
        ("wishes are miscounted", |well| {
            let wish = Wishes::<Test>::get(well, 3).expect("he has one");
            Wishes::<Test>::insert(well, 2, wish);
        }),
        ("that is not counted", |well| {
            let _ = Wishings::<Test>::clear_prefix(well, 9, None);
        }),
        ("what is allocated", |well| {
            in_purse(well, |purse| purse.allocated += 1)
        }),
        ("what is allocated", |well| {
            in_purse(well, |purse| purse.carry += 1u8.into())
        }),
        ("a gift of no kind", |_| in_gift(0, |gift| gift.kind = 9)),
        ("a gift's number", |_| NextGift::<Test>::put(9)),
        ("a gift's number", |_| Gifts::<Test>::remove(1)),
        ("a gift that a list lacks", |_| {
            in_gift(1, |gift| gift.previous_given = Some(0))
        }),
        ("a gift that a list lacks", |_| {
            in_gift(3, |gift| gift.previous_received = None)
        }),
        ("of nothing", |_| in_gift(0, |gift| gift.quantity = 0)),
        ("a member's latest gift", |_| GiftHeads::<Test>::remove(3)),
        ("thanks are miscounted", |_| {
            Thanked::<Test>::mutate(4, GRATITUDE, |spent| spent.spent = 6)
        }),
        ("thanks are miscounted", |_| {
            Thanked::<Test>::mutate(4, GRATITUDE, |spent| spent.month += 1)
        }),
        ("that are not listed", |_| CreditKinds::<Test>::kill()),
        ("sum to zero", |_| in_account(4, |account| account.balance += 1)),
        ("sum to zero", |_| in_credit(|total| total.commons += 1)),
        ("not what was given and received", |_| {
            in_account(4, |account| account.balance += 1);
            in_account(3, |account| account.balance -= 1);
        }),
        ("is miscounted", |_| {
            in_account(10, |account| account.balance = -30);
            in_credit(|total| {
                total.commons += 30;
                total.departed += 29;
            });
        }),
        ("is miscounted", |_| in_credit(|total| total.given += 1)),
        ("those who left owe", |_| in_credit(|total| total.departed += 1)),
        ("an account of nobody", |_| {
            in_account(0, |account| account.exchanged += 0)
        }),
        ("in what is not mutual credit", |_| {
            Credits::<Test>::insert(4, WORK, Credit::default())
        }),
        ("more than they gave", |_| {
            Exchanged::<Test>::insert((3, 4, TIME), 101)
        }),
        ("two exchanged does not count", |_| {
            Exchanged::<Test>::remove((3, 4, TIME))
        }),
        ("is not the sum of his", |_| {
            Exchanged::<Test>::insert((3, 4, TIME), 99)
        }),
        ("fades otherwise", |_| {
            in_total(GRATITUDE, |total| total.fading.half_life_days = 9)
        }),
        ("at no moment", |_| in_cell(0, |cell| cell.faded = 1)),
        ("of its cells", |_| {
            in_total(GRATITUDE, |total| total.counted.amount -= 99)
        }),
        ("a pot does not hold", |well| {
            use frame_support::traits::fungible::Mutate;
            use opensystem_traits::Cooperations;
            Balances::set_balance(&Coops::pot(well), 100 + LEAST - 1);
        }),
    ];
    for (found, break_it) in breaks {
        run(|| {
            let well = everything();
            assert_eq!(Wealth::check_invariants(), Ok(()));
            frame_support::storage::transactional::with_storage_layer::<(), DispatchError, _>(|| {
                break_it(well);
                let broken = Wealth::check_invariants().expect_err(found);
                assert!(format!("{broken:?}").contains(found), "{broken:?} is not {found}");
                Err(DispatchError::Other("as it was"))
            })
            .expect_err("it is undone");
        });
    }
}

#[test]
fn rules_out_of_their_ranges_are_found() {
    run(|| {
        TestRules::set(Rules {
            burst_days: 0,
            ..Rules::DEFAULT
        });
        assert!(Wealth::check_invariants().is_err());
        TestRules::set(Rules::DEFAULT);
    });
}

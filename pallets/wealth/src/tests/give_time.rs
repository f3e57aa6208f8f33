// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members give time from their accounts.

use super::*;
use crate::{CreditTotalView, Credits, Exchanged};

fn totals() -> CreditTotalView {
    Wealth::credit_totals()[0]
}

#[test]
fn one_is_lower_and_the_other_higher_by_as_much() {
    run(|| {
        assert_eq!(account(0), (0, 0));
        assert_ok!(give(0, 1, 90));
        assert_eq!(
            last_event(),
            Event::TimeGiven {
                gift: 0,
                from: 0,
                to: Some(1),
                kind: TIME,
                quantity: 90
            }
        );
        assert_eq!((account(0), account(1)), ((-90, 90), (90, 90)));
        assert_ok!(give(1, 2, 100));
        assert_eq!([0, 1, 2].map(account), [(-90, 90), (-10, 190), (100, 100)]);
        let total = CreditTotalView {
            kind: TIME,
            given: 190,
            departed: 0,
            commons: 0,
        };
        assert_eq!(Wealth::credit_totals(), [total]);
    });
}

/// Each with whom one exchanged opens 120 minutes, one way or the other, however often; 2,400 in all.
#[test]
fn one_falls_as_far_as_one_is_known() {
    run(|| {
        assert_noop!(give(0, 1, 121), Fault::CreditExceeded);
        assert_ok!(give(0, 1, 120));
        assert_noop!(give(0, 1, 1), Fault::CreditExceeded);
        assert_noop!(give(0, None, 1), Fault::CreditExceeded);
        assert_ok!(give(0, 2, 120));
        // To receive opens some more as well.
        assert_ok!(give(3, 0, 50));
        assert_eq!(account(0), (-190, 290));
        assert_ok!(give(0, 1, 100));
        assert_eq!(account(0), (-290, 290));
        // What comes back from the same ones opens nothing more.
        assert_ok!(give(1, 0, 290));
        assert_ok!(give(2, 0, 30));
        assert_eq!(account(0), (30, 290));
        assert_noop!(give(0, 1, 321), Fault::CreditExceeded);
        assert_ok!(give(0, 1, 320));
        assert_eq!(Exchanged::<Test>::get((0, 3, TIME)), 50);
    });
}

#[test]
fn nobody_owes_more_than_the_most() {
    run(|| {
        for member in 5..30 {
            People::join(member, MemberKind::Person);
        }
        for member in 5..25 {
            assert_ok!(give(0, member, 120));
        }
        assert_eq!(account(0), (-2_400, 2_400));
        assert_noop!(give(0, 25, 1), Fault::CreditExceeded);
        assert_ok!(give(25, 0, 7));
        assert_ok!(give(0, 26, 7));
        assert_eq!(account(0), (-2_400, 2_400));
    });
}

#[test]
fn the_commons_have_an_account_of_their_own() {
    run(|| {
        assert_noop!(give(0, None, 1), Fault::CreditExceeded);
        assert_ok!(give(1, 0, 60));
        assert_ok!(give(0, None, 100));
        assert_eq!(
            last_event(),
            Event::TimeGiven {
                gift: 1,
                from: 0,
                to: None,
                kind: TIME,
                quantity: 100
            }
        );
        // It counts no partner.
        assert_eq!(account(0), (-40, 60));
        assert_eq!((totals().given, totals().commons), (160, 100));
        assert_noop!(give(0, None, 21), Fault::CreditExceeded);
    });
}

#[test]
fn members_of_any_kind_in_good_standing_do() {
    run(|| {
        People::join(9, MemberKind::Project);
        People::join(10, MemberKind::Ecosystem);
        People::represent(0, 9);
        assert_ok!(give(9, 10, 60));
        assert_ok!(give(9, 1, 60));
        assert_ok!(give(10, 9, 60));
        assert_noop!(give(77, 1, 1), Fault::NotMember);
        People::fall(1);
        assert_noop!(give(1, 0, 1), Fault::NotInGoodStanding);
        assert_noop!(
            Wealth::give_time(RuntimeOrigin::none(), TIME, None, 1, text("Le puits.")),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn others_receive_it_whatever_their_standing() {
    run(|| {
        People::join(9, MemberKind::Project);
        People::represent(0, 9);
        assert_noop!(give(0, 0, 1), Fault::ToYourself);
        assert_noop!(give(0, 9, 1), Fault::ToYourself);
        People::fall(2);
        assert_ok!(give(0, 2, 1));
        assert_noop!(give(0, 77, 1), Fault::ReceiverNotFound);
        People::leave(2);
        assert_noop!(give(0, 2, 1), Fault::ReceiverNotFound);
    });
}

#[test]
fn what_makes_no_sense_is_refused() {
    run(|| {
        let give_of = |kind| Wealth::give_time(signed(0), kind, Some(1), 1, text("Le puits."));
        assert_noop!(give_of(9), Fault::KindNotFound);
        assert_noop!(give_of(WORK), Fault::KindNotGiven);
        assert_noop!(give_of(GRATITUDE), Fault::KindNotGiven);
        assert_noop!(give(0, 1, 0), Fault::QuantityInvalid);
        assert_noop!(give(0, 1, u64::MAX), Fault::CreditExceeded);
        for words in ["", " \n", "a\u{202E}b"] {
            assert_noop!(
                Wealth::give_time(signed(0), TIME, Some(1), 1, text(words)),
                Fault::TextInvalid
            );
        }
        with_kind(TIME, |kind| kind.open = false);
        assert_noop!(give(0, 1, 1), Fault::KindClosed);
        assert_eq!(Credits::<Test>::iter().count(), 0);
    });
}

#[test]
fn numbers_come_to_an_end() {
    run(|| {
        crate::NextGift::<Test>::put(crate::GiftId::MAX);
        assert_noop!(give(0, 1, 1), Fault::GiftsExhausted);
        crate::NextGift::<Test>::put(0);
    });
}

/// By decision on other numbers: what two exchanged counts as it was reckoned; whoever is lower than he may be gives nothing until he
/// is not.
#[test]
fn other_numbers_hold_from_then_on() {
    run(|| {
        let numbers = |per_partner, most| {
            with_kind(TIME, |kind| {
                kind.issuance = Issuance::MutualCredit { per_partner, most }
            })
        };
        assert_ok!(give(0, 1, 120));
        numbers(30, 100);
        assert_eq!(account(0), (-120, 100));
        assert_noop!(give(0, 2, 1), Fault::CreditExceeded);
        assert_ok!(give(2, 0, 30));
        assert_eq!(account(0), (-90, 100));
        assert_ok!(give(0, 2, 10));
        assert_eq!(Credits::<Test>::get(0, TIME).exchanged, 150);
        numbers(200, 1_000);
        assert_eq!(account(0), (-100, 150));
        // With the same ones as before, up to the new measure.
        assert_ok!(give(0, 1, 80));
        assert_eq!(Exchanged::<Test>::get((0, 1, TIME)), 200);
        assert_eq!(account(0), (-180, 230));
    });
}

#[test]
fn each_kind_in_mutual_credit_has_its_own_accounts() {
    run(|| {
        let seeds = Kinds::<Test>::get(TIME).expect("it was founded");
        assert_ok!(Wealth::set_kind(root(), 2, seeds.clone()));
        assert_ok!(Wealth::give_time(signed(0), 2, Some(1), 5, text("Graines.")));
        assert_ok!(give(1, 0, 9));
        let balances = |member| [2, TIME].map(|kind| Wealth::credit(kind, member).map(|view| view.balance));
        assert_eq!(balances(0), [Some(-5), Some(9)]);
        assert_eq!(balances(1), [Some(5), Some(-9)]);
        let kinds: Vec<_> = Wealth::credit_totals()
            .into_iter()
            .map(|one| (one.kind, one.given))
            .collect();
        assert_eq!(kinds, [(2, 5), (TIME, 9)]);
    });
}

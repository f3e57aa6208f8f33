// SPDX-License-Identifier: AGPL-3.0-or-later
//! Persons thank members.

use super::*;

#[test]
fn it_stands_in_the_others_row_at_once() {
    run(|| {
        assert_ok!(thank(0, 1, 5));
        assert_eq!(
            last_event(),
            Event::Thanked {
                gift: 0,
                from: 0,
                to: 1,
                kind: GRATITUDE,
                quantity: 5
            }
        );
        assert_eq!((cell(0, GRATITUDE), cell(1, GRATITUDE)), (0, 5));
        assert_ok!(thank(2, 1, 3));
        assert_eq!(cell(1, GRATITUDE), 8);
        assert_eq!(Totals::<Test>::get(GRATITUDE).ever, 8);
        assert_eq!(Wealth::thanks_left(GRATITUDE, 0), Some(25));
        assert_eq!(Wealth::thanks_left(GRATITUDE, 1), Some(30));
    });
}

/// A month is thirty days, the same for all, counted since 1970; what is left of one is gone with it.
#[test]
fn what_one_has_to_thank_with_comes_anew_and_is_not_kept() {
    run(|| {
        let left = || Wealth::thanks_left(GRATITUDE, 0).expect("it is given from a budget");
        assert_ok!(thank(0, 1, 20));
        assert_noop!(thank(0, 1, 11), Fault::BudgetSpent);
        assert_ok!(thank(0, 2, 10));
        assert_noop!(thank(0, 1, 1), Fault::BudgetSpent);
        assert_eq!(left(), 0);
        let month = 30 * DAY;
        let next = (now() / month + 1) * month;
        Clock::set(next - 1);
        assert_noop!(thank(0, 1, 1), Fault::BudgetSpent);
        Clock::pass(1);
        assert_eq!(left(), 30);
        assert_ok!(thank(0, 1, 1));
        // Three months later there is no more than in one.
        Clock::pass(3 * month);
        assert_noop!(thank(0, 1, 31), Fault::BudgetSpent);
        assert_noop!(thank(0, 1, u64::MAX), Fault::BudgetSpent);
        assert_ok!(thank(0, 1, 30));
        assert_eq!(Wealth::gifts_received(1, None, 9).len(), 3);
    });
}

#[test]
fn each_kind_has_its_own_budget() {
    run(|| {
        let mut song = Kinds::<Test>::get(GRATITUDE).expect("it was founded");
        song.issuance = Issuance::Budget { a_month: 2 };
        assert_ok!(Wealth::set_kind(root(), 9, song));
        assert_ok!(thank(0, 1, 30));
        let sing = || Wealth::thank(signed(0), 9, 1, 1, text("Un chant."));
        assert_ok!(sing());
        assert_ok!(sing());
        assert_noop!(sing(), Fault::BudgetSpent);
        assert_eq!((cell(1, GRATITUDE), cell(1, 9)), (30, 2));
    });
}

/// With another budget for all: what was spent this month is.
#[test]
fn another_budget_holds_at_once() {
    run(|| {
        assert_ok!(thank(0, 1, 20));
        with_kind(GRATITUDE, |kind| kind.issuance = Issuance::Budget { a_month: 15 });
        assert_eq!(Wealth::thanks_left(GRATITUDE, 0), Some(0));
        assert_noop!(thank(0, 1, 1), Fault::BudgetSpent);
        assert_ok!(thank(1, 0, 15));
        with_kind(GRATITUDE, |kind| kind.issuance = Issuance::Budget { a_month: 21 });
        assert_ok!(thank(0, 1, 1));
    });
}

#[test]
fn only_persons_in_good_standing_do() {
    run(|| {
        People::join(9, MemberKind::Project);
        assert_noop!(thank(9, 1, 1), Fault::NotPerson);
        assert_noop!(thank(77, 1, 1), Fault::NotMember);
        People::fall(1);
        assert_noop!(thank(1, 0, 1), Fault::NotInGoodStanding);
        assert_noop!(
            Wealth::thank(RuntimeOrigin::none(), GRATITUDE, 0, 1, text("Merci !")),
            DispatchError::BadOrigin
        );
    });
}

/// Whoever belongs can be thanked: projects, and who is not in good standing.
#[test]
fn others_are_thanked_whatever_their_standing() {
    run(|| {
        People::join(9, MemberKind::Project);
        People::represent(0, 9);
        assert_noop!(thank(0, 0, 1), Fault::ToYourself);
        assert_noop!(thank(0, 9, 1), Fault::ToYourself);
        assert_ok!(thank(1, 9, 1));
        People::fall(2);
        assert_ok!(thank(0, 2, 1));
        assert_noop!(thank(0, 77, 1), Fault::ReceiverNotFound);
        People::leave(2);
        assert_noop!(thank(0, 2, 1), Fault::ReceiverNotFound);
        assert_eq!(cell(2, GRATITUDE), 1);
    });
}

#[test]
fn what_makes_no_sense_is_refused() {
    run(|| {
        let thank_with = |kind| Wealth::thank(signed(0), kind, 1, 1, text("Merci !"));
        assert_noop!(thank_with(9), Fault::KindNotFound);
        assert_noop!(thank_with(WORK), Fault::KindNotGiven);
        assert_noop!(thank_with(TIME), Fault::KindNotGiven);
        assert_noop!(thank(0, 1, 0), Fault::QuantityInvalid);
        for words in ["", " \n", "a\u{202E}b"] {
            assert_noop!(
                Wealth::thank(signed(0), GRATITUDE, 1, 1, text(words)),
                Fault::TextInvalid
            );
        }
        with_kind(GRATITUDE, |kind| kind.open = false);
        assert_noop!(thank(0, 1, 1), Fault::KindClosed);
        assert_eq!(cell(1, GRATITUDE), 0);
    });
}

#[test]
fn numbers_come_to_an_end() {
    run(|| {
        crate::NextGift::<Test>::put(crate::GiftId::MAX);
        assert_noop!(thank(0, 1, 1), Fault::GiftsExhausted);
        crate::NextGift::<Test>::put(0);
    });
}

/// Who was thanked has nothing more to thank with, and no way to pass it on.
#[test]
fn thanks_are_not_passed_on() {
    run(|| {
        assert_ok!(thank(0, 1, 30));
        assert_ok!(thank(2, 1, 30));
        assert_eq!(cell(1, GRATITUDE), 60);
        assert_noop!(thank(1, 3, 31), Fault::BudgetSpent);
        assert_noop!(
            Wealth::give_time(signed(1), GRATITUDE, Some(3), 1, text("Tiens.")),
            Fault::KindNotGiven
        );
        assert_ok!(thank(1, 3, 30));
        assert_eq!(cell(1, GRATITUDE), 60);
    });
}

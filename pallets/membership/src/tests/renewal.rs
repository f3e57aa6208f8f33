// SPDX-License-Identifier: AGPL-3.0-or-later
//! A year in the life: renewal, notice, grace, dormancy, return.

use super::*;
use crate::{Error, FirstRenewals, Renewals};
use frame_support::assert_noop;

const YEAR: u64 = 90 * DAY;
const GRACE: u64 = 10 * DAY;

#[test]
fn a_founders_year_begins_with_the_chain() {
    run(|| {
        assert_eq!(Membership::member(0).unwrap().renewal, None);
        pass(0);
        let renewal = Membership::member(0).unwrap().renewal.unwrap();
        assert_eq!(renewal.due_at, Clock::START + YEAR);
        assert_eq!(renewal.dormant_at, Clock::START + YEAR + GRACE);
        assert_eq!(
            (FirstRenewals::<Test>::get(), Renewals::<Test>::iter().count()),
            (2, 2)
        );
    });
}

#[test]
fn who_does_not_renew_is_told_then_dormant_and_comes_back_by_one_renewal() {
    run(|| {
        pass(0);
        System::reset_events();
        pass(YEAR - 1);
        assert_eq!(happened(), []);
        pass(1);
        let dormant_at = Clock::START + YEAR + GRACE;
        let due = |member| Event::RenewalDue { member, dormant_at };
        assert_eq!(happened(), [due(0), due(1)]);
        assert_eq!(standing(ALICE), Standing::Good);
        assert_ok!(Membership::renew(signed(ALICE)));
        let due_at = Clock::START + 2 * YEAR;
        assert_eq!(happened(), [Event::Renewed { member: 0, due_at }]);
        pass(GRACE);
        assert_eq!(happened(), [Event::BecameDormant { member: 1 }]);
        assert_eq!(
            (standing(ALICE), standing(BOB)),
            (Standing::Good, Standing::Dormant)
        );
        let census = Membership::census();
        assert_eq!((census.good.persons, census.dormant.persons), (1, 1));

        assert_noop!(invite(BOB, ZOE), Error::<Test>::NotInGoodStanding);
        assert_ok!(Membership::renew(signed(BOB)));
        assert_eq!(standing(BOB), Standing::Good);
        let back = Membership::member_of(BOB).unwrap();
        assert_eq!(back.good_since, Clock::START + YEAR + GRACE);
        assert_eq!(back.renewal.unwrap().due_at, back.good_since + YEAR);
        assert_ok!(invite(BOB, ZOE));
    });
}

#[test]
fn each_year_is_told_on_its_day_whenever_one_renewed() {
    run(|| {
        pass(0);
        pass(YEAR / 2);
        assert_ok!(Membership::renew(signed(ALICE)));
        assert_ok!(Membership::renew(signed(BOB)));
        System::reset_events();
        pass(YEAR / 2);
        pass(YEAR / 2 - 1);
        assert_eq!(happened(), []);
        pass(1);
        assert_eq!(happened().len(), 2);
    });
}

#[test]
fn a_newcomers_year_begins_when_he_joins_and_early_renewal_holds_nobody_up() {
    run(|| {
        pass(0);
        for (key, wait) in [(ZOE, 1), (YAN, 1)] {
            pass(wait * DAY);
            assert_ok!(invite(ALICE, key));
            let id = Membership::invitations_for(key)[0].id;
            assert_ok!(accept(key, id));
        }
        // Joining writes nothing for it.
        assert_eq!(Renewals::<Test>::iter().count(), 2);
        for key in [ALICE, BOB, ZOE] {
            Clock::pass(DAY);
            assert_ok!(Membership::renew(signed(key)));
        }
        System::reset_events();
        Clock::set(Clock::START + 2 * DAY + YEAR);
        pass(0);
        let dormant_at = Clock::START + 2 * DAY + YEAR + GRACE;
        assert_eq!(
            happened(),
            [Event::RenewalDue {
                member: 3,
                dormant_at
            }]
        );
    });
}

#[test]
fn who_left_is_not_asked_and_cannot_renew() {
    run(|| {
        pass(0);
        assert_ok!(Membership::leave(signed(BOB)));
        assert_noop!(Membership::renew(signed(BOB)), Error::<Test>::NotMember);
        assert_noop!(Membership::renew(signed(ZOE)), Error::<Test>::NotMember);
        assert_eq!(Membership::member(1).unwrap().renewal, None);
        pass(YEAR + GRACE);
        assert_eq!(Membership::census().dormant.persons, 1);
        assert_eq!(standing(ALICE), Standing::Dormant);
        assert_ok!(Membership::leave(signed(ALICE)));
        assert_eq!(Membership::census().left.persons, 2);
        assert_eq!(Membership::census().dormant.persons, 0);
    });
}

#[test]
fn a_dormant_sponsors_invitation_waits_for_his_return() {
    run(|| {
        pass(0);
        pass(YEAR + GRACE - DAY);
        assert_ok!(invite(BOB, ZOE));
        let id = Membership::invitations_for(ZOE)[0].id;
        pass(DAY);
        assert_noop!(accept(ZOE, id), Error::<Test>::SponsorNotInGoodStanding);
        assert_ok!(Membership::renew(signed(BOB)));
        assert_ok!(accept(ZOE, id));
    });
}

#[test]
fn what_a_block_has_no_room_for_waits_in_order() {
    run(|| {
        let mut none = WeightMeter::with_limit(frame_support::weights::Weight::zero());
        Membership::remind(&mut none);
        assert_eq!(FirstRenewals::<Test>::get(), 0);
        pass(0);
        Clock::pass(YEAR + GRACE);
        Membership::remind(&mut none);
        assert_eq!(Membership::census().dormant.persons, 0);
        pass(0);
        assert_eq!(Membership::census().dormant.persons, 2);
    });
}

#[test]
fn who_is_suspended_is_told_and_renews_and_comes_back_in_good_standing() {
    run(|| {
        pass(0);
        pass(YEAR - DAY);
        assert_ok!(suspend(1, 30));
        happened();
        pass(DAY);
        let dormant_at = Clock::START + YEAR + GRACE;
        let due = |member| Event::RenewalDue { member, dormant_at };
        assert_eq!(happened(), [due(0), due(1)]);
        assert_ok!(Membership::renew(signed(BOB)));
        assert!(matches!(standing(BOB), Standing::Suspended { .. }));
        pass(29 * DAY);
        assert_eq!(standing(BOB), Standing::Good);
        assert_eq!(standing(ALICE), Standing::Dormant);
        // His next year is told on its day.
        happened();
        pass(YEAR - 29 * DAY - 1);
        assert_eq!(happened(), []);
        pass(1);
        let dormant_at = Clock::START + 2 * YEAR + GRACE;
        assert_eq!(
            happened(),
            [Event::RenewalDue {
                member: 1,
                dormant_at
            }]
        );
    });
}

#[test]
fn who_is_suspended_past_his_renewal_comes_back_dormant() {
    run(|| {
        pass(0);
        pass(YEAR - DAY);
        assert_ok!(suspend(1, 30));
        pass(29 * DAY);
        // Away, he does not become dormant, and Alice does.
        assert!(matches!(standing(BOB), Standing::Suspended { .. }));
        assert_eq!(standing(ALICE), Standing::Dormant);
        pass(DAY);
        assert_eq!(standing(BOB), Standing::Dormant);
        assert_eq!(Membership::census().dormant.persons, 2);
        assert_noop!(invite(BOB, ZOE), Error::<Test>::NotInGoodStanding);
        assert_ok!(Membership::renew(signed(BOB)));
        assert_eq!(standing(BOB), Standing::Good);
        assert_ok!(invite(BOB, ZOE));
    });
}

#[test]
fn who_is_excluded_is_not_asked_and_cannot_renew_and_one_renewal_brings_him_back() {
    run(|| {
        pass(0);
        assert_ok!(exclude(1));
        happened();
        pass(YEAR);
        let dormant_at = Clock::START + YEAR + GRACE;
        assert_eq!(
            happened(),
            [Event::RenewalDue {
                member: 0,
                dormant_at
            }]
        );
        assert_noop!(Membership::renew(signed(BOB)), Error::<Test>::NotInGoodStanding);
        pass(GRACE);
        assert_eq!(happened(), [Event::BecameDormant { member: 0 }]);
        assert_ok!(lift(1));
        assert_eq!(standing(BOB), Standing::Dormant);
        assert_ok!(Membership::renew(signed(BOB)));
        assert_eq!(standing(BOB), Standing::Good);
        // From here on he is in the queue like anybody.
        pass(YEAR + GRACE - 1);
        assert_eq!(standing(BOB), Standing::Good);
        pass(1);
        assert_eq!(standing(BOB), Standing::Dormant);
    });
}

#[test]
fn who_is_lifted_within_the_grace_still_has_the_rest_of_it() {
    run(|| {
        pass(0);
        assert_ok!(exclude(1));
        pass(YEAR + DAY);
        assert_ok!(lift(1));
        assert_eq!(standing(BOB), Standing::Good);
        pass(GRACE - DAY);
        assert_eq!(standing(BOB), Standing::Dormant);
    });
}

#[test]
fn who_is_dormant_and_suspended_comes_back_dormant_unless_he_renews_meanwhile() {
    run(|| {
        pass(0);
        pass(YEAR + GRACE);
        assert_eq!(Membership::census().dormant.persons, 2);
        assert_ok!(suspend(0, 5));
        assert_ok!(suspend(1, 5));
        assert_ok!(Membership::renew(signed(BOB)));
        let census = Membership::census();
        assert_eq!((census.dormant.persons, census.suspended.persons), (0, 2));
        pass(5 * DAY);
        assert_eq!(
            (standing(ALICE), standing(BOB)),
            (Standing::Dormant, Standing::Good)
        );
    });
}

/// Attack: stay out of the queue for ever by being away or dormant for years, and renew once.
#[test]
fn who_was_away_for_years_is_asked_again_a_year_after_he_renewed() {
    run(|| {
        pass(0);
        assert_ok!(exclude(1));
        for _ in 0..7 {
            pass(YEAR / 2 + 3 * DAY);
        }
        assert_ok!(lift(1));
        for key in [ALICE, BOB] {
            assert_eq!(standing(key), Standing::Dormant);
            assert_ok!(Membership::renew(signed(key)));
        }
        assert_eq!(Renewals::<Test>::iter_keys().count(), 2);
        happened();
        pass(YEAR - 1);
        assert_eq!(happened(), []);
        pass(1);
        assert_eq!(happened().len(), 2);
        pass(GRACE);
        assert_eq!(Membership::census().dormant.persons, 2);
    });
}

#[test]
fn who_is_excluded_before_the_first_block_comes_back_in_good_standing() {
    run(|| {
        assert_ok!(exclude(1));
        assert_ok!(lift(1));
        assert_eq!(standing(BOB), Standing::Good);
        pass(0);
        let renewal = Membership::member(1).unwrap().renewal.unwrap();
        assert_eq!(renewal.due_at, Clock::START + YEAR);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Warning, suspension, exclusion; appeal; the ways back.

use super::*;
use crate::{Error, GovernedRules, Measure, SanctionEnds, Sanctions, WeightInfo};
use frame_support::{assert_noop, traits::Get};
use opensystem_traits::OnStanding;
use sp_runtime::DispatchError::{self, BadOrigin};

fn measure(member: MemberId) -> Option<Measure> {
    Membership::sanction(member).map(|sanction| sanction.measure)
}

/// Attack: a member takes measures against another, or frees himself.
#[test]
fn nobody_takes_measures_on_his_own() {
    run(|| {
        let why = || reason("Parce que.");
        for origin in [signed(ALICE), signed(ZOE), RuntimeOrigin::none()] {
            assert_noop!(Membership::warn(origin.clone(), 1, why()), BadOrigin);
            assert_noop!(
                Membership::suspend(origin.clone(), 1, in_days(1), why()),
                BadOrigin
            );
            assert_noop!(Membership::exclude(origin.clone(), 1, why()), BadOrigin);
            assert_noop!(Membership::lift(origin.clone(), 1, 0, why()), BadOrigin);
            assert_noop!(Membership::dismiss_appeal(origin.clone(), 1, 0, why()), BadOrigin);
            assert_noop!(Membership::settle_key_change(origin, 1, ZOE, true), BadOrigin);
        }
        assert_noop!(Membership::appeal(root(), why()), BadOrigin);
    });
}

#[test]
fn a_warning_changes_nothing_but_is_remembered_and_ends_by_itself() {
    run(|| {
        assert_ok!(invite(BOB, ZOE));
        let (before, census) = (Membership::member(1), Membership::census());
        System::reset_events();
        assert_ok!(warn(1));
        let until = in_days(365);
        let why = reason("Des mots qui blessent.");
        assert_eq!(
            happened(),
            [Event::Warned {
                member: 1,
                until,
                reason: why.clone()
            }]
        );
        assert_eq!((Membership::member(1), Membership::census()), (before, census));
        assert_eq!(Membership::capacity(1).unwrap().available, 5);
        assert_ok!(invite(BOB, YAN));
        assert_ok!(accept(ZOE, invitation_of(ZOE)));
        let held = Membership::sanction(1).unwrap();
        assert_eq!(
            (held.measure, held.reason, held.at, held.appeal),
            (Measure::Warning { until }, why, Clock::START, None)
        );

        Clock::pass(365 * DAY - 1);
        Membership::end_sanctions(&mut WeightMeter::new());
        assert!(Membership::sanction(1).is_some());
        happened();
        Clock::pass(1);
        Membership::end_sanctions(&mut WeightMeter::new());
        assert_eq!(Membership::sanction(1), None);
        assert_eq!(happened(), [Event::SanctionEnded { member: 1 }]);
        assert_eq!(SanctionEnds::<Test>::iter_keys().count(), 0);
        let bob = Membership::member(1).unwrap();
        assert_eq!((bob.standing, bob.good_since), (Standing::Good, 0));
    });
}

#[test]
fn a_suspension_ends_by_itself_on_its_day_and_not_before() {
    run(|| {
        assert_ok!(suspend(1, 30));
        let until = Clock::START + 30 * DAY;
        System::assert_last_event(
            Event::Suspended {
                member: 1,
                until,
                reason: reason("Des coups."),
            }
            .into(),
        );
        assert_eq!(standing(BOB), Standing::Suspended { until });
        let census = Membership::census();
        assert_eq!((census.good.persons, census.suspended.persons), (1, 1));
        assert_eq!(Membership::capacity(1).unwrap().available, 0);
        pass(30 * DAY - 1);
        assert_eq!(standing(BOB), Standing::Suspended { until });
        pass(1);
        System::assert_last_event(Event::SanctionEnded { member: 1 }.into());
        let bob = Membership::member(1).unwrap();
        assert_eq!((bob.standing, bob.good_since), (Standing::Good, until));
        let census = Membership::census();
        assert_eq!((census.good.persons, census.suspended.persons), (2, 0));
        assert_eq!(Membership::capacity(1).unwrap().available, 6);
        assert_ok!(invite(BOB, ZOE));
    });
}

#[test]
fn who_is_suspended_or_excluded_invites_nobody_and_his_invitations_wait() {
    run(|| {
        assert_ok!(invite(BOB, ZOE));
        let id = invitation_of(ZOE);
        for take in [|| suspend(1, 5), || exclude(1)] {
            assert_ok!(take());
            assert_noop!(invite(BOB, YAN), Error::<Test>::NotInGoodStanding);
            assert_noop!(accept(ZOE, id), Error::<Test>::SponsorNotInGoodStanding);
            assert!(!Membership::invitation(id).unwrap().open);
        }
        System::assert_last_event(
            Event::Excluded {
                member: 1,
                reason: reason("Un vol."),
            }
            .into(),
        );
        assert_eq!(standing(BOB), Standing::Excluded);
        assert_eq!(Membership::census().excluded.persons, 1);
        assert_ok!(lift(1));
        assert!(Membership::invitation(id).unwrap().open);
        assert_ok!(accept(ZOE, id));
    });
}

/// Attack: an excluded member's newcomers go on inviting on his capacity.
#[test]
fn nobody_invites_on_a_suspended_elders_capacity() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(suspend(0, 5));
        assert_noop!(invite(ZOE, YAN), Error::<Test>::NoCapacity);
        assert_eq!(Membership::capacity(2).unwrap().available, 0);
        pass(5 * DAY);
        assert_ok!(invite(ZOE, YAN));
    });
}

#[test]
fn a_suspension_replaced_by_a_longer_one_does_not_end_on_the_old_day() {
    run(|| {
        assert_ok!(suspend(1, 10));
        pass(DAY);
        assert_ok!(suspend(1, 20));
        pass(9 * DAY);
        let until = Clock::START + 21 * DAY;
        assert_eq!(standing(BOB), Standing::Suspended { until });
        pass(11 * DAY);
        assert_eq!(standing(BOB), Standing::Good);
    });
}

#[test]
fn a_suspension_replaced_by_a_shorter_one_ends_on_the_new_day_once() {
    run(|| {
        assert_ok!(suspend(1, 20));
        assert_ok!(suspend(1, 10));
        pass(10 * DAY);
        assert_eq!(standing(BOB), Standing::Good);
        happened();
        pass(10 * DAY);
        assert_eq!(happened(), []);
        assert_eq!(Membership::member(1).unwrap().good_since, Clock::START + 10 * DAY);
    });
}

/// Attack: be lifted, be suspended anew, and come back on the day of the former suspension.
#[test]
fn who_was_lifted_and_suspended_anew_does_not_come_back_on_the_old_day() {
    run(|| {
        assert_ok!(suspend(1, 10));
        assert_ok!(lift(1));
        pass(DAY);
        assert_ok!(suspend(1, 30));
        pass(9 * DAY);
        assert!(matches!(standing(BOB), Standing::Suspended { .. }));
        pass(21 * DAY);
        assert_eq!(standing(BOB), Standing::Good);
    });
}

#[test]
fn a_lifted_measure_leaves_no_trace_on_its_day() {
    run(|| {
        assert_ok!(suspend(1, 10));
        assert_ok!(lift(1));
        happened();
        pass(10 * DAY);
        assert_eq!(happened(), []);
        assert_eq!(SanctionEnds::<Test>::iter_keys().count(), 0);
    });
}

#[test]
fn a_harsher_measure_takes_a_milder_ones_place_and_not_the_reverse() {
    run(|| {
        assert_ok!(warn(1));
        pass(DAY);
        assert_ok!(warn(1));
        let until = in_days(365);
        assert_eq!(measure(1), Some(Measure::Warning { until }));
        assert_ok!(suspend(1, 10));
        assert_noop!(warn(1), Error::<Test>::HarsherInForce);
        assert_ok!(exclude(1));
        assert_noop!(warn(1), Error::<Test>::HarsherInForce);
        assert_noop!(suspend(1, 10), Error::<Test>::HarsherInForce);
        assert_noop!(exclude(1), Error::<Test>::HarsherInForce);
        // Neither the suspension's day nor the warnings' ends it.
        Clock::pass(365 * DAY);
        Membership::end_sanctions(&mut WeightMeter::new());
        assert_eq!(measure(1), Some(Measure::Exclusion));
        assert_eq!(standing(BOB), Standing::Excluded);
        let census = Membership::census();
        assert_eq!((census.suspended.persons, census.excluded.persons), (0, 1));
    });
}

#[test]
fn a_suspension_ends_after_now_and_in_time() {
    run(|| {
        let suspend = |until| Membership::suspend(root(), 1, until, reason("Des coups."));
        let out = DispatchError::from(Error::<Test>::SuspensionOutOfRange);
        assert_noop!(suspend(Clock::START), out);
        assert_noop!(suspend(Clock::START - 1), out);
        assert_noop!(suspend(0), out);
        assert_noop!(suspend(in_days(180) + 1), out);
        assert_noop!(suspend(u64::MAX), out);
        assert_ok!(suspend(in_days(180)));
        assert_ok!(suspend(Clock::START + 1));
    });
}

#[test]
fn a_reason_is_told_in_words() {
    run(|| {
        assert_ok!(warn(0));
        assert_ok!(appeal(ALICE));
        for text in ["", "  \n", "a\u{202e}b", "a\0b"] {
            let why = || reason(text);
            let invalid = DispatchError::from(Error::<Test>::ReasonInvalid);
            assert_noop!(Membership::warn(root(), 1, why()), invalid);
            assert_noop!(Membership::suspend(root(), 1, in_days(1), why()), invalid);
            assert_noop!(Membership::exclude(root(), 1, why()), invalid);
            assert_noop!(Membership::lift(root(), 0, 0, why()), invalid);
            assert_noop!(Membership::appeal(signed(ALICE), why()), invalid);
            assert_noop!(Membership::dismiss_appeal(root(), 0, 0, why()), invalid);
        }
    });
}

#[test]
fn no_measure_is_taken_against_who_is_not_there() {
    run(|| {
        assert_ok!(Membership::leave(signed(BOB)));
        for member in [1, 2, u32::MAX] {
            let nobody = DispatchError::from(Error::<Test>::MemberNotFound);
            assert_noop!(warn(member), nobody);
            assert_noop!(suspend(member, 1), nobody);
            assert_noop!(exclude(member), nobody);
            assert_noop!(lift(member), Error::<Test>::NoSanction);
            assert_noop!(dismiss(member), Error::<Test>::NoAppeal);
        }
    });
}

#[test]
fn who_is_under_a_measure_appeals_and_waits_for_the_answer() {
    run(|| {
        assert_noop!(appeal(ZOE), Error::<Test>::NotMember);
        assert_noop!(appeal(BOB), Error::<Test>::NoSanction);
        assert_noop!(dismiss(1), Error::<Test>::NoAppeal);
        assert_ok!(exclude(1));
        assert_noop!(dismiss(1), Error::<Test>::NoAppeal);
        pass(DAY);
        assert_ok!(appeal(BOB));
        System::assert_last_event(
            Event::Appealed {
                member: 1,
                reason: reason("Ce n'était pas moi."),
            }
            .into(),
        );
        assert_noop!(appeal(BOB), Error::<Test>::AppealPending);
        let held = Membership::sanction(1).unwrap().appeal.unwrap();
        assert_eq!((held.at, held.dismissed), (Clock::START + DAY, None));

        assert_ok!(dismiss(1));
        System::assert_last_event(
            Event::AppealDismissed {
                member: 1,
                reason: reason("Trois l'ont vu."),
            }
            .into(),
        );
        assert_noop!(dismiss(1), Error::<Test>::NoAppeal);
        let held = Membership::sanction(1).unwrap().appeal.unwrap();
        let dismissal = held.dismissed.unwrap();
        assert_eq!(
            (dismissal.reason, dismissal.at, dismissal.again_at),
            (
                reason("Trois l'ont vu."),
                Clock::START + DAY,
                Clock::START + 91 * DAY
            )
        );
        // Other rules do not move a day that he was told.
        TestRules::seed(crate::Rules {
            appeal_millis: 0,
            ..RULES_AT_FIRST
        });
        Clock::pass(90 * DAY - 1);
        assert_noop!(appeal(BOB), Error::<Test>::AppealTooSoon);
        Clock::pass(1);
        assert_ok!(appeal(BOB));
        assert_eq!(standing(BOB), Standing::Excluded);
    });
}

#[test]
fn against_each_new_measure_one_appeals_anew() {
    run(|| {
        assert_ok!(warn(1));
        assert_ok!(appeal(BOB));
        assert_ok!(dismiss(1));
        assert_noop!(appeal(BOB), Error::<Test>::AppealTooSoon);
        assert_ok!(suspend(1, 5));
        assert_eq!(Membership::sanction(1).unwrap().appeal, None);
        assert_ok!(appeal(BOB));
    });
}

#[test]
fn an_appeal_is_granted_by_lifting() {
    run(|| {
        assert_noop!(lift(1), Error::<Test>::NoSanction);
        assert_ok!(exclude(1));
        assert_ok!(appeal(BOB));
        pass(DAY);
        assert_ok!(lift(1));
        System::assert_last_event(
            Event::SanctionLifted {
                member: 1,
                reason: reason("Tout est réparé."),
            }
            .into(),
        );
        assert_eq!(Membership::sanction(1), None);
        let bob = Membership::member(1).unwrap();
        assert_eq!(
            (bob.standing, bob.good_since),
            (Standing::Good, Clock::START + DAY)
        );
        assert_noop!(dismiss(1), Error::<Test>::NoAppeal);
        assert_noop!(lift(1), Error::<Test>::NoSanction);
        assert_ok!(invite(BOB, ZOE));
    });
}

#[test]
fn a_lifted_warning_leaves_all_as_it_is() {
    run(|| {
        assert_ok!(warn(1));
        let before = Membership::member(1);
        pass(0);
        assert_ok!(lift(1));
        assert_eq!(
            Membership::member(1).unwrap().good_since,
            before.unwrap().good_since
        );
        assert_eq!(Membership::sanction(1), None);
    });
}

#[test]
fn an_appeal_ends_with_the_suspension() {
    run(|| {
        assert_ok!(suspend(1, 5));
        assert_ok!(appeal(BOB));
        pass(5 * DAY);
        assert_eq!(Membership::sanction(1), None);
        assert_noop!(dismiss(1), Error::<Test>::NoAppeal);
    });
}

#[test]
fn who_leaves_while_excluded_or_suspended_takes_the_measure_with_him() {
    run(|| {
        assert_ok!(exclude(1));
        assert_ok!(appeal(BOB));
        assert_ok!(suspend(0, 10));
        assert_ok!(Membership::leave(signed(BOB)));
        assert_ok!(Membership::leave(signed(ALICE)));
        assert_eq!(Sanctions::<Test>::iter_keys().count(), 0);
        assert_eq!(Membership::member(1).unwrap().standing, Standing::Left);
        let census = Membership::census();
        assert_eq!((census.excluded.persons, census.left.persons), (0, 2));
        assert_noop!(dismiss(1), Error::<Test>::NoAppeal);
        happened();
        pass(10 * DAY);
        assert_eq!(happened(), []);
        assert_eq!(Membership::census().left.persons, 2);
    });
}

/// Attack: shake the measure off by another key.
#[test]
fn a_measure_follows_to_another_key() {
    run(|| {
        assert_ok!(suspend(1, 10));
        assert_ok!(Membership::change_key(signed(BOB), 50, proof(1, 0, 50)));
        pass(3 * DAY);
        assert!(matches!(standing(50), Standing::Suspended { .. }));
        assert_noop!(invite(50, ZOE), Error::<Test>::NotInGoodStanding);
        pass(7 * DAY);
        assert_eq!(standing(50), Standing::Good);
    });
}

#[test]
fn what_a_block_has_no_room_for_ends_later_in_the_order_of_time() {
    run(|| {
        assert_ok!(suspend(0, 2));
        assert_ok!(suspend(1, 1));
        Clock::pass(2 * DAY);
        Membership::end_sanctions(&mut WeightMeter::with_limit(Default::default()));
        assert_eq!(Membership::census().suspended.persons, 2);
        let costs: frame_support::weights::RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
        let one = <Test as crate::Config>::WeightInfo::end_sanction().saturating_add(Told::gained_weight());
        let budget = costs.reads(2).saturating_add(one);
        Membership::end_sanctions(&mut WeightMeter::with_limit(budget));
        assert_eq!(standing(BOB), Standing::Good);
        assert!(matches!(standing(ALICE), Standing::Suspended { .. }));
        Membership::end_sanctions(&mut WeightMeter::with_limit(budget));
        assert_eq!(standing(ALICE), Standing::Good);
    });
}

/// Attack, or a slow decision: what was decided about one measure meets another.
#[test]
fn a_decision_about_one_measure_does_not_touch_another() {
    run(|| {
        assert_ok!(suspend(1, 10));
        let first = Membership::sanction(1).unwrap().at;
        Clock::pass(DAY);
        assert_ok!(exclude(1));
        let why = || reason("Pour la suspension.");
        assert_noop!(
            Membership::lift(root(), 1, first, why()),
            Error::<Test>::NoSanction
        );
        assert_ok!(appeal(BOB));
        let appealed = Membership::sanction(1).unwrap().appeal.unwrap().at;
        assert_noop!(
            Membership::dismiss_appeal(root(), 1, appealed - 1, why()),
            Error::<Test>::NoAppeal
        );
        assert_ok!(Membership::dismiss_appeal(root(), 1, appealed, why()));
    });
}

#[test]
fn an_appeal_that_waits_goes_on_waiting_under_another_measure() {
    run(|| {
        assert_ok!(suspend(1, 10));
        assert_ok!(appeal(BOB));
        Clock::pass(DAY);
        assert_ok!(exclude(1));
        assert!(Membership::sanction(1).unwrap().appeal.is_some());
        assert_noop!(appeal(BOB), Error::<Test>::AppealPending);
        assert_ok!(dismiss(1));
        assert_noop!(appeal(BOB), Error::<Test>::AppealTooSoon);
    });
}

#[test]
fn one_dismissed_does_not_bar_an_appeal_against_another_measure() {
    run(|| {
        assert_ok!(suspend(1, 10));
        assert_ok!(appeal(BOB));
        assert_ok!(dismiss(1));
        assert_ok!(exclude(1));
        assert_ok!(appeal(BOB));
    });
}

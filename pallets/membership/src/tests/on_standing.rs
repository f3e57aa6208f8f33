// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who has to know is told once, in the same step, who comes into good standing, loses it, or leaves; and of nothing else.

use super::*;
use crate::{
    mock::Change::{self, Gained, Left, Lost},
    Error,
};
use frame_support::{assert_noop, dispatch::GetDispatchInfo};
use opensystem_traits::{Kind::*, Members, OnStanding};

/// What they were told since the last question.
fn told() -> Vec<Change> {
    Told::take()
}

/// A year and its grace, in which everybody renews but these.
fn a_year_without(away: &[AccountId], others: &[AccountId]) {
    pass(0);
    pass(90 * DAY);
    for key in others {
        assert_ok!(Membership::renew(signed(*key)));
    }
    assert!(told().is_empty());
    pass(10 * DAY);
    for key in away {
        assert_eq!(standing(*key), Standing::Dormant);
    }
}

#[test]
fn who_founds_or_joins_gains_it_and_being_there_changes_nothing() {
    run(|| {
        assert_eq!(told(), [Gained(0, Person), Gained(1, Person)]);
        bring_in(ALICE, ZOE);
        assert_eq!(told(), [Gained(2, Person)]);
        found_project(ALICE, YAN);
        assert_eq!(told(), [Gained(3, Project)]);
        assert_ok!(Membership::renew(signed(ALICE)));
        pass(DAY);
        assert!(told().is_empty());
    });
}

#[test]
fn who_leaves_has_lost_it() {
    run(|| {
        bring_in(ALICE, ZOE);
        told();
        assert_ok!(Membership::leave(signed(ZOE)));
        assert_eq!(told(), [Lost(2, Person), Left(2)]);
        assert_noop!(Membership::leave(signed(ZOE)), Error::<Test>::NotMember);
        pass(DAY);
        assert!(told().is_empty());
    });
}

#[test]
fn a_warning_takes_nothing_away() {
    run(|| {
        told();
        assert_ok!(warn(1));
        Clock::pass(365 * DAY);
        Membership::end_sanctions(&mut WeightMeter::new());
        assert_eq!(Membership::sanction(1), None);
        assert_ok!(warn(1));
        assert_ok!(lift(1));
        assert!(told().is_empty());
    });
}

#[test]
fn who_is_suspended_has_lost_it_until_he_loses_it_again() {
    run(|| {
        told();
        assert_ok!(suspend(1, 30));
        assert_eq!(told(), [Lost(1, Person)]);
        assert!(!Membership::can_vote(1));
        // It ends by itself, or is lifted.
        pass(30 * DAY);
        assert_eq!((standing(BOB), told()), (Standing::Good, vec![Gained(1, Person)]));
        assert!(Membership::can_vote(1));
        assert_ok!(suspend(1, 5));
        assert_eq!(told(), [Lost(1, Person)]);
        assert_ok!(lift(1));
        assert_eq!((standing(BOB), told()), (Standing::Good, vec![Gained(1, Person)]));
    });
}

#[test]
fn who_is_excluded_has_lost_it() {
    run(|| {
        told();
        assert_ok!(exclude(1));
        assert_eq!(told(), [Lost(1, Person)]);
        assert_noop!(exclude(1), Error::<Test>::HarsherInForce);
        assert_ok!(appeal(BOB));
        assert_ok!(dismiss(1));
        assert!(told().is_empty());
        assert_ok!(lift(1));
        assert_eq!(told(), [Gained(1, Person)]);
    });
}

#[test]
fn who_had_lost_it_already_does_not_lose_it_again() {
    run(|| {
        told();
        assert_ok!(warn(1));
        assert_ok!(suspend(1, 5));
        assert_eq!(told(), [Lost(1, Person)]);
        assert_ok!(suspend(1, 6));
        assert_ok!(exclude(1));
        assert_noop!(suspend(1, 7), Error::<Test>::HarsherInForce);
        assert!(told().is_empty());
        assert_ok!(Membership::leave(signed(BOB)));
        assert_eq!(told(), [Left(1)]);
    });
}

#[test]
fn what_is_refused_is_not_told() {
    run(|| {
        told();
        assert_noop!(suspend(1, 0), Error::<Test>::SuspensionOutOfRange);
        assert_noop!(
            Membership::exclude(root(), 1, reason("")),
            Error::<Test>::ReasonInvalid
        );
        assert_noop!(exclude(9), Error::<Test>::MemberNotFound);
        assert_noop!(Membership::leave(signed(ZOE)), Error::<Test>::NotMember);
        assert!(told().is_empty());
    });
}

#[test]
fn who_goes_dormant_has_lost_it() {
    run(|| {
        told();
        a_year_without(&[BOB], &[ALICE]);
        assert_eq!(told(), [Lost(1, Person)]);
        pass(DAY);
        assert!(told().is_empty());
        // Dormant, he can be suspended, excluded, or leave: all of that takes nothing more.
        assert_ok!(suspend(1, 5));
        pass(5 * DAY);
        assert_eq!(standing(BOB), Standing::Dormant);
        assert!(told().is_empty());
        assert_ok!(Membership::renew(signed(BOB)));
        assert_eq!((standing(BOB), told()), (Standing::Good, vec![Gained(1, Person)]));
        assert_ok!(Membership::leave(signed(BOB)));
        assert_eq!(told(), [Lost(1, Person), Left(1)]);
    });
}

#[test]
fn who_is_dormant_and_leaves_is_not_told_of_twice() {
    run(|| {
        told();
        a_year_without(&[BOB], &[ALICE]);
        assert_eq!(told(), [Lost(1, Person)]);
        assert_ok!(Membership::leave(signed(BOB)));
        assert_eq!(told(), [Left(1)]);
    });
}

#[test]
fn who_is_suspended_does_not_go_dormant() {
    run(|| {
        told();
        pass(0);
        pass(89 * DAY);
        assert_ok!(suspend(1, 30));
        assert_eq!(told(), [Lost(1, Person)]);
        assert_ok!(Membership::renew(signed(ALICE)));
        pass(15 * DAY);
        assert!(matches!(standing(BOB), Standing::Suspended { .. }));
        pass(15 * DAY);
        // He should have renewed meanwhile.
        assert_eq!((standing(BOB), told().len()), (Standing::Dormant, 0));
    });
}

#[test]
fn projects_are_told_of_too() {
    run(|| {
        let garden = found_project(ALICE, YAN);
        assert!(!Membership::can_vote(garden));
        told();
        assert_ok!(suspend(garden, 5));
        assert_eq!(told(), [Lost(garden, Project)]);
        pass(5 * DAY);
        assert_eq!(told(), [Gained(garden, Project)]);
    });
}

#[test]
fn only_persons_in_good_standing_can_vote() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert!([0, 1, 2].into_iter().all(Membership::can_vote));
        assert!(!Membership::can_vote(3));
        assert_ok!(suspend(1, 5));
        assert_ok!(Membership::leave(signed(ZOE)));
        assert!([1, 2].into_iter().all(|member| !Membership::can_vote(member)));
        assert_ok!(lift(1));
        assert!(Membership::can_vote(1));
        told();
    });
}

#[test]
fn whoever_tells_pays_for_it() {
    run(|| {
        type Calls = crate::Call<Test>;
        type Weights = <Test as crate::Config>::WeightInfo;
        use crate::WeightInfo;
        let (gained, lost, left) = (Told::gained_weight(), Told::lost_weight(), Told::left_weight());
        let why = || reason("Des coups.");
        let weight = |call: Calls| call.get_dispatch_info().call_weight;
        let leave = Weights::leave().saturating_add(lost).saturating_add(left);
        assert_eq!(weight(Calls::leave {}), leave);
        let suspend = Calls::suspend {
            member: 1,
            until: in_days(1),
            reason: why(),
        };
        assert_eq!(weight(suspend), Weights::suspend().saturating_add(lost));
        let exclude = Calls::exclude {
            member: 1,
            reason: why(),
        };
        assert_eq!(weight(exclude), Weights::exclude().saturating_add(lost));
        let lift = Calls::lift {
            member: 1,
            taken_at: 0,
            reason: why(),
        };
        assert_eq!(weight(lift), Weights::lift().saturating_add(gained));
        assert_eq!(weight(Calls::renew {}), Weights::renew().saturating_add(gained));
        let accept = Calls::accept_invitation {
            invitation_id: 0,
            exchange_hash: Default::default(),
            charter_version: 1,
            name: name("Zoé"),
        };
        assert_eq!(
            weight(accept),
            Weights::accept_invitation().saturating_add(gained)
        );
    });
}

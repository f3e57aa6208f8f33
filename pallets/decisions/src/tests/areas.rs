// SPDX-License-Identifier: AGPL-3.0-or-later
//! Areas are changed on the stricter terms of both.

use super::*;
use crate::{AreaId, Origin};

fn area(name: &str, methods: &[Method]) -> Area {
    Area {
        name: BoundedVec::truncate_from(name.as_bytes().to_vec()),
        terms: Terms::with_day(DAY),
        methods: BoundedVec::truncate_from(methods.to_vec()),
    }
}

fn setting(id: AreaId, area: Option<Area>) -> RuntimeCall {
    Call::set_area { id, area }.into()
}

fn set_as(area_id: AreaId, id: AreaId, area: Option<Area>) -> DispatchResult {
    Decisions::set_area(Origin::Decision(area_id).into(), id, area)
}

/// The terms of a proposal that sets this area.
fn terms_of_setting(id: AreaId) -> Terms {
    let change = setting(id, Areas::<Test>::get(id));
    poll(proposed(0, AREAS, Method::Supermajority, Some(change))).terms
}

#[test]
fn only_a_decision_on_areas_sets_them() {
    run(|| {
        let new = || Some(area("jardin", &Method::ALL));
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            signed(0),
            Origin::Decision(CODE).into(),
            Origin::Decision(RUNTIME).into(),
            Origin::Decision(17).into(),
        ] {
            assert_noop!(Decisions::set_area(origin, 17, new()), DispatchError::BadOrigin);
        }
        assert_ok!(set_as(AREAS, 17, new()));
        assert_eq!(happened(), [Event::AreaSet { area: 17 }]);
    });
}

#[test]
fn the_stricter_terms_of_both_hold() {
    run(|| {
        let (areas, life) = (terms(AREAS), terms(LIFE));
        assert_eq!(terms_of_setting(LIFE), areas.stricter(&life));
        assert_eq!(terms_of_setting(LIFE), areas);
        // The program's are stricter than those of areas.
        let program = terms(RUNTIME);
        assert_eq!(terms_of_setting(RUNTIME), areas.stricter(&program));
        assert_eq!(terms_of_setting(RUNTIME).voting_millis, program.voting_millis);
        assert_eq!(terms_of_setting(RUNTIME).approval_permille, 750);
        set_terms(LIFE, |terms| {
            terms.floor_permille = 900;
            terms.discussion_millis = 0;
        });
        let both = terms_of_setting(LIFE);
        assert_eq!(both.floor_permille, 900);
        assert_eq!(both.discussion_millis, areas.discussion_millis);
    });
}

#[test]
fn no_weaker_area_changes_it() {
    run(|| {
        let change = || Some(setting(RUNTIME, Some(area("programme", &Method::ALL))));
        for other in [LIFE, COMMONS, RUNTIME] {
            assert_noop!(
                propose(0, other, Method::Supermajority, change()),
                Fault::OtherArea
            );
        }
        assert_noop!(
            propose(0, AREAS, Method::Majority, change()),
            Fault::MethodNotAllowed
        );
        assert_ok!(propose(0, AREAS, Method::Supermajority, change()));
    });
}

#[test]
fn only_the_ways_of_deciding_that_both_have() {
    run(|| {
        Areas::<Test>::mutate(AREAS, |areas| {
            let methods = vec![Method::Majority, Method::Supermajority];
            areas.as_mut().unwrap().methods = BoundedVec::truncate_from(methods);
        });
        let change = |id| Some(setting(id, Areas::<Test>::get(id)));
        assert_ok!(propose(0, AREAS, Method::Majority, change(LIFE)));
        assert_noop!(
            propose(0, AREAS, Method::Majority, change(CODE)),
            Fault::MethodNotAllowed
        );
        assert_noop!(
            propose(0, AREAS, Method::AdaptiveQuorum, change(LIFE)),
            Fault::MethodNotAllowed
        );
    });
}

#[test]
fn the_community_founds_an_area_changes_it_and_removes_it() {
    run(|| {
        let decide = |change| {
            let id = proposed(0, AREAS, Method::Supermajority, Some(change));
            carry_out(id);
            assert!(is_enacted(id), "{:?}", stage(id));
        };
        let garden = area("jardin", &[Method::Majority, Method::Supermajority]);
        decide(setting(17, Some(garden.clone())));
        assert_eq!(Decisions::area(17), Some(garden));
        assert_ok!(publish(0));
        assert_ok!(propose(0, 17, Method::Majority, None));
        let mut orchard = area("verger", &[Method::Supermajority]);
        orchard.terms.floor_permille = 700;
        decide(setting(17, Some(orchard.clone())));
        assert_eq!(Decisions::area(17), Some(orchard));
        decide(setting(17, None));
        assert_eq!(Decisions::area(17), None);
        assert!(happened().contains(&Event::AreaRemoved { area: 17 }));
        assert_noop!(propose(0, 17, Method::Majority, None), Fault::AreaNotFound);
        assert_noop!(set_as(AREAS, 17, None), Fault::AreaNotFound);
    });
}

#[test]
fn what_calls_belong_to_stays() {
    run(|| {
        for id in [AREAS, RUNTIME, COMMONS, 7, FIRST_FREE - 1] {
            assert_noop!(set_as(AREAS, id, None), Fault::AreaNeeded);
        }
        assert_ok!(set_as(AREAS, FIRST_FREE, None));
    });
}

#[test]
fn what_cannot_be_an_area_is_refused() {
    run(|| {
        let good = || area("jardin", &Method::ALL);
        let set = |id, area| set_as(AREAS, id, Some(area));
        assert_noop!(set(17, area("", &Method::ALL)), Fault::AreaInvalid);
        assert_noop!(set(17, area("a\nb", &Method::ALL)), Fault::AreaInvalid);
        assert_noop!(set(17, area("jardin", &[])), Fault::AreaInvalid);
        assert_noop!(set(CODE, area("code", &[Method::Advice])), Fault::AreaInvalid);
        let mut strict = good();
        strict.terms.floor_permille = 1_001;
        assert_noop!(set(17, strict), Fault::AreaInvalid);
        // Numbers that the program may need later, and those above all.
        for id in [7, FIRST_FREE - 1, crate::areas::MAX_AREAS, 255] {
            assert_noop!(set(id, good()), Fault::AreaNotFound);
        }
        assert_ok!(set(crate::areas::MAX_AREAS - 1, good()));
    });
}

#[test]
fn what_cannot_be_an_area_is_not_even_proposed() {
    run(|| {
        let nameless = || Some(setting(17, Some(area("", &Method::ALL))));
        let way = Method::Supermajority;
        assert_noop!(propose(0, AREAS, way, nameless()), Fault::ActionInvalid);
        let id = proposed(0, AREAS, way, Some(setting(17, Some(area("a", &Method::ALL)))));
        let amend = |action: Option<RuntimeCall>| {
            Decisions::amend(signed(0), id, content("Un jardin"), action.map(Box::new))
        };
        assert_noop!(amend(nameless()), Fault::ActionInvalid);
    });
}

#[test]
fn an_area_that_only_asks_can_be_changed_and_removed() {
    run(|| {
        assert_ok!(set_as(AREAS, 17, Some(area("humeur", &[Method::SenseCheck]))));
        let id = proposed(0, AREAS, Method::Supermajority, Some(setting(17, None)));
        carry_out(id);
        assert_eq!(Decisions::area(17), None);
    });
}

#[test]
fn no_area_comes_to_stand_where_nothing_can_change_it() {
    run(|| {
        // Areas decide by supermajority only: what is decided by majority only could never be changed again.
        let by = |methods: &[Method]| Some(area("membres", methods));
        assert_noop!(
            set_as(AREAS, MEMBERSHIP, by(&[Method::Majority])),
            Fault::AreaInvalid
        );
        assert_noop!(set_as(AREAS, 17, by(&[Method::Majority])), Fault::AreaInvalid);
        // Nor may areas themselves lose what they have in common with each.
        assert_noop!(set_as(AREAS, AREAS, by(&[Method::Majority])), Fault::AreaInvalid);
        let both = [Method::Majority, Method::Supermajority];
        assert_ok!(set_as(AREAS, AREAS, by(&both)));
        assert_ok!(set_as(AREAS, MEMBERSHIP, by(&[Method::Majority])));
        assert_noop!(
            set_as(AREAS, AREAS, by(&[Method::Supermajority])),
            Fault::AreaInvalid
        );
    });
}

#[test]
fn what_founds_an_area_meets_one_that_is_there_meanwhile() {
    run(|| {
        let first = proposed(
            0,
            AREAS,
            Method::Supermajority,
            Some(setting(17, Some(area("a", &Method::ALL)))),
        );
        let second = proposed(
            1,
            AREAS,
            Method::Supermajority,
            Some(setting(17, Some(area("b", &Method::ALL)))),
        );
        until_open(first);
        all_say(0..5, first, Choice::Agree);
        all_say(0..5, second, Choice::Agree);
        until_closing(first);
        until_enactment(first);
        assert!(is_enacted(first) && is_enacted(second));
        assert_eq!(Decisions::area(17).unwrap().name.to_vec(), b"b");
    });
}

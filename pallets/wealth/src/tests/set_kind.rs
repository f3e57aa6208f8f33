// SPDX-License-Identifier: AGPL-3.0-or-later
//! Decisions say which kinds of wealth there are.

use super::*;

fn kind(name: &str, unit: &str, points: u32) -> Kind {
    Kind {
        name: BoundedVec::truncate_from(name.into()),
        unit: BoundedVec::truncate_from(unit.into()),
        issuance: Issuance::Attested {
            per_day: 10,
            pair_whole: 100,
        },
        half_life_days: 0,
        points,
        open: true,
    }
}

#[test]
fn the_founded_kinds_are_there_and_others_come() {
    run(|| {
        let names: Vec<_> = Wealth::kinds()
            .into_iter()
            .map(|view| String::from_utf8(view.kind.name.to_vec()).expect("it is plain"))
            .collect();
        assert_eq!(names, ["work", "exchange", "knowledge", "gratitude", "time"]);
        assert_eq!(crate::UsualMatrix::<Test>::get(), matrix(&[(WORK, 1)]));
        let song = kind("song", "song", 5);
        assert_ok!(Wealth::set_kind(root(), 9, song.clone()));
        assert_eq!(last_event(), Event::KindSet { kind: 9 });
        assert_eq!(Kinds::<Test>::get(9), Some(song));
        assert_eq!(crate::UsualMatrix::<Test>::get(), matrix(&[(WORK, 1), (9, 5)]));
    });
}

#[test]
fn nobody_else_does() {
    run(|| {
        for origin in [signed(0), RuntimeOrigin::none()] {
            assert_noop!(
                Wealth::set_kind(origin, 9, kind("song", "song", 1)),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn what_cannot_be_is_refused() {
    run(|| {
        for (id, kind) in [
            (64, kind("song", "song", 1)),
            (9, kind("", "song", 1)),
            (9, with_points(given(BUDGET))),
            (9, with_points(given(CREDIT))),
        ] {
            assert_noop!(Wealth::set_kind(root(), id, kind), Fault::KindInvalid);
        }
    });
}

#[test]
fn the_unit_stays_once_something_was_recorded_in_it() {
    run(|| {
        assert_ok!(Wealth::set_kind(root(), WORK, kind("work", "hour", 1)));
        let id = recorded(0, 1, None);
        let days = || Wealth::set_kind(root(), WORK, kind("work", "day", 1));
        assert_noop!(days(), Fault::UnitInUse);
        // All else can change.
        assert_ok!(Wealth::set_kind(root(), WORK, kind("toil", "hour", 7)));
        assert_ok!(Wealth::withdraw_record(signed(0), id));
        assert_ok!(days());
        counted(0, 1, 2, None);
        assert_noop!(
            Wealth::set_kind(root(), WORK, kind("work", "hour", 1)),
            Fault::UnitInUse
        );
    });
}

fn given(issuance: Issuance) -> Kind {
    Kind {
        issuance,
        ..kind("seeds", "bag", 0)
    }
}

fn with_points(kind: Kind) -> Kind {
    Kind { points: 1, ..kind }
}

const BUDGET: Issuance = Issuance::Budget { a_month: 5 };
const CREDIT: Issuance = Issuance::MutualCredit {
    per_partner: 50,
    most: 100,
};

/// Numbers, name and half-life can change; the way in which it comes to be, and the unit, as long as there is nothing of it.
#[test]
fn the_way_stays_once_something_came_to_be() {
    run(|| {
        let ways = [kind("seeds", "bag", 3), given(BUDGET), given(CREDIT)];
        for way in ways.iter().chain(&ways) {
            assert_ok!(Wealth::set_kind(root(), 9, way.clone()));
        }
        let uses: [fn() -> DispatchResult; 3] = [
            || record_in(0, 9, 1, None),
            || Wealth::thank(signed(0), 10, 1, 1, text("Merci !")),
            || Wealth::give_time(signed(0), 11, Some(1), 1, text("Tiens.")),
        ];
        for ((id, way), using) in (9..).zip(&ways).zip(uses) {
            assert_ok!(Wealth::set_kind(root(), id, way.clone()));
            assert_ok!(using());
            for (other, another) in (9..).zip(&ways) {
                let set = || Wealth::set_kind(root(), id, another.clone());
                if other == id {
                    assert_ok!(set());
                } else {
                    assert_noop!(set(), Fault::IssuanceInUse);
                }
            }
            let mut in_boxes = way.clone();
            in_boxes.unit = BoundedVec::truncate_from(b"box".to_vec());
            assert_noop!(Wealth::set_kind(root(), id, in_boxes), Fault::UnitInUse);
        }
        // What was only recorded and is taken back leaves nothing behind.
        assert_ok!(Wealth::withdraw_record(signed(0), 0));
        assert_ok!(Wealth::set_kind(root(), 9, given(BUDGET)));
    });
}

/// Faded away or not: what was given in thanks was given in their unit.
#[test]
fn what_faded_away_came_to_be_too() {
    run(|| {
        assert_ok!(thank(0, 1, 1));
        pass(100 * 365 * DAY);
        assert_eq!(cell(1, GRATITUDE), 0);
        assert_noop!(
            Wealth::set_kind(root(), GRATITUDE, given(BUDGET)),
            Fault::UnitInUse
        );
    });
}

#[test]
fn few_kinds_are_in_mutual_credit() {
    run(|| {
        let listed = || crate::CreditKinds::<Test>::get().into_inner();
        assert_eq!(listed(), [TIME]);
        for id in [9, 63, 2] {
            assert_ok!(Wealth::set_kind(root(), id, given(CREDIT)));
        }
        assert_eq!(listed(), [2, TIME, 9, 63]);
        assert_noop!(Wealth::set_kind(root(), 10, given(CREDIT)), Fault::KindInvalid);
        // One of them can change its numbers, or become another.
        assert_ok!(Wealth::set_kind(root(), 9, given(CREDIT)));
        assert_ok!(Wealth::set_kind(root(), 9, given(BUDGET)));
        assert_eq!(listed(), [2, TIME, 63]);
        assert_ok!(Wealth::set_kind(root(), 10, given(CREDIT)));
        assert_eq!(listed(), [2, TIME, 10, 63]);
    });
}

#[test]
fn a_closed_kind_takes_nothing_new_and_loses_nothing() {
    run(|| {
        let id = attested(0, 1, 60, None);
        let mut work = Kinds::<Test>::get(WORK).expect("it was founded");
        work.open = false;
        assert_ok!(Wealth::set_kind(root(), WORK, work));
        assert_noop!(record_in(0, WORK, 1, None), Fault::KindClosed);
        assert_eq!(crate::UsualMatrix::<Test>::get(), matrix(&[]));
        pass(rules().undisputed_millis);
        assert!(matches!(stage(id), Stage::Counted { .. }));
        assert_eq!(cell(0, WORK), 60);
    });
}

/// Cooperations share by eight kinds at most: the first ones, unless they agree otherwise.
#[test]
fn the_usual_matrix_has_the_first_eight_that_weigh() {
    run(|| {
        for id in (10..30).rev() {
            assert_ok!(Wealth::set_kind(
                root(),
                id,
                kind("song", "song", u32::from(id) % 2)
            ));
        }
        let usual = crate::UsualMatrix::<Test>::get();
        let expected: Vec<_> = [(WORK, 1)]
            .into_iter()
            .chain((5..12).map(|id| (2 * id + 1, 1)))
            .collect();
        assert_eq!(usual, matrix(&expected));
    });
}

#[test]
fn a_founding_states_its_own_kinds() {
    use sp_runtime::BuildStorage;
    let song = FoundingKind {
        name: "song".into(),
        unit: "song".into(),
        issuance: Issuance::Attested {
            per_day: 3,
            pair_whole: 9,
        },
        half_life_days: 90,
        points: 2,
    };
    let genesis = crate::GenesisConfig::<Test> {
        kinds: Some(vec![song.clone()]),
        rules: Some(Rules {
            open_records: 5,
            ..Rules::DEFAULT
        }),
        ..Default::default()
    };
    let mut state = sp_io::TestExternalities::new(genesis.build_storage().expect("it is good"));
    state.execute_with(|| {
        let kinds: Vec<_> = Wealth::kinds().into_iter().map(|view| view.kind).collect();
        assert_eq!(kinds, [song.kind()]);
        assert_eq!(rules().open_records, 5);
        assert_eq!(crate::CreditKinds::<Test>::get().len(), 0);
    });
}

#[test]
fn founders_write_kinds_down_in_plain_words() {
    let written = r#"[
        { "name": "work", "unit": "minute", "issuance": { "attested": { "per_day": 600, "pair_whole": 2400 } }, "points": 1 },
        { "name": "thanks", "unit": "thanks", "issuance": { "budget": { "a_month": 30 } }, "half_life_days": 182 },
        { "name": "time", "unit": "minute", "issuance": { "mutual_credit": { "per_partner": 60, "most": 600 } } }
    ]"#;
    let kinds: Vec<FoundingKind> = serde_json::from_str(written).expect("it is well written");
    assert_eq!(FoundingKind::faults(&kinds), []);
    assert_eq!(kinds[0], FoundingKind::usual()[0]);
    assert_eq!(
        (kinds[1].issuance, kinds[1].half_life_days),
        (Issuance::Budget { a_month: 30 }, 182)
    );
    assert!(kinds[2].issuance.is_credit());
    for wrong in [
        r#"{ "name": "a", "unit": "b", "issuance": { "attested": { "per_day": 6 } } }"#,
        r#"{ "name": "a", "unit": "b", "issuance": { "budget": { "a_month": 6, "a_day": 1 } } }"#,
        r#"{ "name": "a", "unit": "b", "issuance": { "given": { "a_month": 6 } } }"#,
        r#"{ "name": "a", "unit": "b" }"#,
    ] {
        assert!(serde_json::from_str::<FoundingKind>(wrong).is_err(), "{wrong}");
    }
}

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
        assert_eq!(names, ["work", "exchange", "knowledge"]);
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
        for (id, kind) in [(64, kind("song", "song", 1)), (9, kind("", "song", 1))] {
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
        per_day: 3,
        pair_whole: 9,
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
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Whatever members give each other, in whatever order, and whatever is decided meanwhile, the pallet allows and refuses what the slow
//! model does, for the same reason; accounts are what they are in the model, and thanks fade as they do there.

mod model;

use super::*;
use crate::fading::WHOLE;
use model::{Act, Model};
use proptest::prelude::*;

/// Five persons, and a project that the first two represent.
const PROJECT: MemberId = 5;
const REPRESENTATIVES: [MemberId; 2] = [0, 1];
const MEMBERS: std::ops::Range<MemberId> = 0..6;

fn give_or_thank() -> impl Strategy<Value = Act> {
    let who = || MEMBERS;
    let quantity = || prop_oneof![6 => 1u64..9, 3 => 9u64..130, 1 => 130u64..400];
    let to = prop::option::weighted(0.9, who());
    prop_oneof![
        4 => (who(), who(), quantity()).prop_map(|(from, to, quantity)| Act::Thank(from, to, quantity)),
        7 => (who(), to, quantity()).prop_map(|(from, to, quantity)| Act::Give(from, to, quantity)),
    ]
}

fn decide() -> impl Strategy<Value = Act> {
    let half_life = prop_oneof![1 => Just(0), 4 => 1u32..60, 1 => 60u32..=36_500];
    let open = || prop::bool::weighted(0.8);
    prop_oneof![
        (half_life, 1u64..60, open())
            .prop_map(|(half_life, a_month, open)| Act::Gratitude(half_life, a_month, open)),
        (1u64..200, 0u64..500, open()).prop_map(|(per_partner, more, open)| Act::Time(
            per_partner,
            per_partner + more,
            open
        )),
        MEMBERS.prop_map(Act::WriteOff),
        MEMBERS.prop_map(Act::WriteOff),
    ]
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let long = prop_oneof![6 => 1..DAY, 3 => DAY..20 * DAY, 1 => 20 * DAY..400 * DAY];
    let one = prop_oneof![
        24 => give_or_thank(),
        5 => long.prop_map(Act::Wait),
        3 => decide(),
        1 => MEMBERS.prop_map(Act::Fall),
        2 => MEMBERS.prop_map(Act::Recover),
        1 => MEMBERS.prop_map(Act::Leave),
    ];
    prop::collection::vec(one, 1..200)
}

/// The pallet does it.
fn perform(act: &Act) -> DispatchResult {
    match act.clone() {
        Act::Thank(from, to, quantity) => thank(from, to, quantity),
        Act::Give(from, to, quantity) => give(from, to, quantity),
        Act::WriteOff(member) => Wealth::write_off(root(), TIME, member),
        other => {
            happen(other);
            Ok(())
        }
    }
}

fn happen(act: Act) {
    match act {
        Act::Gratitude(half_life_days, a_month, open) => with_kind(GRATITUDE, |kind| {
            kind.issuance = Issuance::Budget { a_month };
            (kind.half_life_days, kind.open) = (half_life_days, open);
        }),
        Act::Time(per_partner, most, open) => with_kind(TIME, |kind| {
            kind.issuance = Issuance::MutualCredit { per_partner, most };
            kind.open = open;
        }),
        Act::Fall(member) => People::fall(member),
        Act::Recover(member) => People::recover(member),
        Act::Leave(member) => People::leave(member),
        // The model's clock is the same.
        _ => {}
    }
}

/// Within a millionth of what it is, and of a unit.
fn is_near(parts: u128, units: f64) -> bool {
    (parts as f64 / WHOLE as f64 - units).abs() <= 1e-6 * (1.0 + units)
}

/// Both are in the same state.
fn compare(model: &Model) -> Result<(), TestCaseError> {
    let totals = Wealth::credit_totals()[0];
    prop_assert_eq!((totals.given, totals.departed, totals.commons), model.totals());
    let clock = Totals::<Test>::get(GRATITUDE).fading.at(Wealth::day_of(now()));
    let mut sum = totals.commons;
    for member in MEMBERS {
        prop_assert_eq!(account(member), model.account(member));
        sum += account(member).0;
        let left = Wealth::thanks_left(GRATITUDE, member);
        prop_assert_eq!(left, Some(model.thanks_left(member)));
        let (parts, thanked) = (
            Cells::<Test>::get(member, GRATITUDE).parts(clock),
            model.thanked(Some(member)),
        );
        prop_assert!(is_near(parts, thanked), "{member}: {parts} {thanked}");
        prop_assert!((cell(member, GRATITUDE) as f64 - thanked).abs() <= 0.500_1);
    }
    prop_assert_eq!(sum, 0, "the sum of time");
    let (total, thanked) = (
        Totals::<Test>::get(GRATITUDE).counted.parts(clock),
        model.thanked(None),
    );
    prop_assert!(is_near(total, thanked), "{total} {thanked}");
    Ok(())
}

fn live(acts: &[Act]) -> Result<(), TestCaseError> {
    People::join(PROJECT, MemberKind::Project);
    for person in REPRESENTATIVES {
        People::represent(person, PROJECT);
    }
    let mut model = Model::new(MEMBERS);
    for act in acts {
        let done = perform(act);
        let expected = model.act(act).map_err(DispatchError::from);
        prop_assert_eq!(done, expected, "{:?}", act);
        prop_assert_eq!(Wealth::check_invariants(), Ok(()));
        compare(&model)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(super::properties::lives())]

    #[test]
    fn whatever_people_give_the_pallet_does_as_the_model(acts in acts()) {
        let mut outcome = Ok(());
        run(|| outcome = live(&acts));
        outcome?;
    }
}

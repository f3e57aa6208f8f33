// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who steers a project, what each can do alone, and how others take their place.

use super::*;
use crate::{Call, Error, Representatives, Wish, Wishes};
use frame_support::{assert_noop, dispatch::GetDispatchInfo};
use sp_runtime::DispatchError;

const GARDEN: AccountId = 40;
const XENIA: AccountId = 12;

fn these(numbers: &[MemberId]) -> Representatives {
    BoundedVec::truncate_from(numbers.to_vec())
}

fn name_them(who: AccountId, project: MemberId, numbers: &[MemberId]) -> DispatchResult {
    Membership::name_representatives(signed(who), project, these(numbers))
}

fn act(who: AccountId, project: MemberId, call: impl Into<RuntimeCall>) -> DispatchResult {
    Membership::act_for(signed(who), project, Box::new(call.into()))
}

fn remark() -> RuntimeCall {
    frame_system::Call::remark { remark: vec![7] }.into()
}

fn steering(project: MemberId) -> Vec<MemberId> {
    Membership::member(project).unwrap().representatives.into_inner()
}

/// Zoé is 2, Yan 3, and the garden, which Alice invited, 4.
fn garden() -> MemberId {
    bring_in(ALICE, ZOE);
    bring_in(BOB, YAN);
    found_project(ALICE, GARDEN)
}

/// The garden with these representatives.
fn garden_of(numbers: &[MemberId]) -> MemberId {
    let garden = garden();
    assert_ok!(name_them(ALICE, garden, numbers));
    garden
}

#[test]
fn a_project_and_an_ecosystem_are_steered_by_their_sponsor_at_first() {
    run(|| {
        let garden = found_project(BOB, GARDEN);
        assert_eq!(steering(garden), [1]);
        let exchange = exchange("Une vallée.");
        let hash = exchange.hash();
        assert_ok!(Membership::invite(signed(BOB), 41, Kind::Ecosystem, exchange));
        let id = invitation_of(41);
        assert_ok!(Membership::accept_invitation(
            signed(41),
            id,
            hash,
            1,
            name("Vallée")
        ));
        assert_eq!(steering(3), [1]);
        assert!(steering(0).is_empty());
        assert_ok!(act(BOB, 3, remark()));
    });
}

#[test]
fn a_representative_acts_for_it_in_what_is_of_every_day() {
    run(|| {
        let garden = garden();
        pass(DAY);
        assert_ok!(act(ALICE, garden, remark()));
        let acted = Event::ActedFor {
            project: garden,
            representative: 0,
        };
        System::assert_last_event(acted.clone().into());
        happened();
        assert_ok!(act(ALICE, garden, Call::renew {}));
        let due_at = in_days(90);
        assert_eq!(
            happened(),
            [
                Event::Renewed {
                    member: garden,
                    due_at
                },
                acted
            ]
        );
        assert_eq!(
            Membership::member(garden).unwrap().renewal.unwrap().due_at,
            due_at
        );
        assert_ok!(exclude(garden));
        let why = reason("Le puits est propre.");
        assert_ok!(act(ALICE, garden, Call::appeal { reason: why }));
        assert!(Membership::sanction(garden).unwrap().appeal.is_some());
    });
}

#[test]
fn it_weighs_what_is_done_for_it_besides() {
    run(|| {
        let inner = remark();
        let alone = inner.get_dispatch_info();
        let call = Box::new(inner);
        let outer = RuntimeCall::from(Call::act_for { project: 4, call }).get_dispatch_info();
        assert!(outer.call_weight.all_gt(alone.call_weight));
        assert_eq!(outer.class, alone.class);
    });
}

/// Attack: take the money, the key, the guardians, the place, or the steering, by acting for it; also behind another act.
#[test]
fn what_is_not_of_every_day_is_refused() {
    run(|| {
        let garden = garden();
        let nested = Box::new(remark());
        let calls: [RuntimeCall; 12] = [
            pallet_balances::Call::transfer_allow_death {
                dest: ALICE,
                value: 1,
            }
            .into(),
            pallet_balances::Call::transfer_all {
                dest: ALICE,
                keep_alive: false,
            }
            .into(),
            frame_system::Call::remark_with_event { remark: vec![] }.into(),
            frame_system::Call::set_code { code: vec![] }.into(),
            Call::leave {}.into(),
            Call::change_key {
                new: 50,
                proof: proof(garden, 0, 50),
            }
            .into(),
            Call::stop_change_key {}.into(),
            Call::set_guardians {
                guardians: these(&[0]),
                threshold: 1,
            }
            .into(),
            Call::name_representatives {
                project: garden,
                representatives: these(&[2]),
            }
            .into(),
            Call::exclude {
                member: 1,
                reason: reason("Non."),
            }
            .into(),
            Call::act_for {
                project: garden,
                call: nested.clone(),
            }
            .into(),
            Call::act_for {
                project: garden,
                call: Box::new(
                    Call::act_for {
                        project: garden,
                        call: nested,
                    }
                    .into(),
                ),
            }
            .into(),
        ];
        for call in calls {
            assert_noop!(
                act(ALICE, garden, call),
                frame_system::Error::<Test>::CallFiltered
            );
        }
    });
}

#[test]
fn the_error_is_that_of_what_was_to_be_done() {
    run(|| {
        let garden = garden();
        let why = reason("Pourquoi ?");
        assert_noop!(
            act(ALICE, garden, Call::appeal { reason: why }),
            Error::<Test>::NoSanction
        );
        assert_ok!(exclude(garden));
        assert_noop!(
            act(ALICE, garden, Call::renew {}),
            Error::<Test>::NotInGoodStanding
        );
    });
}

#[test]
fn nobody_else_acts_for_it() {
    run(|| {
        let garden = garden_of(&[0, 2]);
        let refused = |who, why: Error<Test>| {
            assert_noop!(act(who, garden, remark()), why);
        };
        refused(XENIA, Error::NotMember);
        refused(BOB, Error::NotRepresentative);
        refused(GARDEN, Error::NotRepresentative);
        assert_ok!(suspend(2, 5));
        refused(ZOE, Error::NotInGoodStanding);
        pass(5 * DAY);
        assert_ok!(act(ZOE, garden, remark()));
        Clock::pass(100 * DAY);
        pass(0);
        pass(DAY);
        assert_eq!(standing(ZOE), Standing::Dormant);
        refused(ZOE, Error::NotInGoodStanding);
        assert_noop!(
            Membership::act_for(root(), garden, Box::new(remark())),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_what_is_steered_has_representatives() {
    run(|| {
        let garden = garden();
        for (member, why) in [(1, Error::<Test>::NotSteered), (99, Error::MemberNotFound)]
            .map(|(member, why)| (member, DispatchError::from(why)))
        {
            assert_noop!(act(ALICE, member, remark()), why);
            assert_noop!(name_them(ALICE, member, &[0]), why);
            assert_noop!(Membership::step_down(signed(ALICE), member), why);
        }
        assert_ok!(Membership::leave(signed(GARDEN)));
        assert_noop!(act(ALICE, garden, remark()), Error::<Test>::MemberNotFound);
        assert_noop!(name_them(ALICE, garden, &[1]), Error::<Test>::MemberNotFound);
    });
}

#[test]
fn one_alone_names_others() {
    run(|| {
        let garden = garden();
        assert_ok!(name_them(ALICE, garden, &[3, 1, 2]));
        System::assert_last_event(
            Event::RepresentativesNamed {
                project: garden,
                representatives: these(&[1, 2, 3]),
            }
            .into(),
        );
        assert_eq!(steering(garden), [1, 2, 3]);
        assert_noop!(act(ALICE, garden, remark()), Error::<Test>::NotRepresentative);
        assert_ok!(act(YAN, garden, remark()));
    });
}

#[test]
fn of_two_both_must_want_the_same() {
    run(|| {
        let garden = garden_of(&[0, 1]);
        assert_ok!(name_them(ALICE, garden, &[2, 0]));
        System::assert_last_event(
            Event::RepresentativesWished {
                project: garden,
                by: 0,
                representatives: these(&[0, 2]),
            }
            .into(),
        );
        assert_eq!(steering(garden), [0, 1]);
        assert_eq!(
            Membership::wishes(garden),
            [Wish {
                by: 0,
                representatives: these(&[0, 2])
            }]
        );
        assert_ok!(name_them(BOB, garden, &[2, 1]));
        assert_eq!(steering(garden), [0, 1]);
        // In whatever order he tells the numbers.
        assert_ok!(name_them(BOB, garden, &[0, 2]));
        assert_eq!(steering(garden), [0, 2]);
        assert_eq!(Membership::wishes(garden), []);
        assert!(!Wishes::<Test>::contains_key(garden));
    });
}

#[test]
fn of_three_two_suffice_and_a_later_wish_replaces_ones_earlier() {
    run(|| {
        let garden = garden_of(&[0, 1, 2]);
        assert_ok!(name_them(ALICE, garden, &[0]));
        assert_ok!(name_them(BOB, garden, &[1]));
        assert_ok!(name_them(ALICE, garden, &[3]));
        assert_eq!(Membership::wishes(garden).len(), 2);
        assert_ok!(name_them(ZOE, garden, &[0]));
        // Alice wants that no more.
        assert_eq!(steering(garden), [0, 1, 2]);
        assert_ok!(name_them(BOB, garden, &[0]));
        assert_eq!(steering(garden), [0]);
    });
}

/// Attack: one of three throws out the others, by saying it again and again.
#[test]
fn one_of_three_cannot_throw_out_the_others() {
    run(|| {
        let garden = garden_of(&[0, 1, 2]);
        for _ in 0..9 {
            assert_ok!(name_them(ZOE, garden, &[2]));
            assert_ok!(name_them(ZOE, garden, &[2, 3]));
        }
        assert_eq!(steering(garden), [0, 1, 2]);
        assert_eq!(Membership::wishes(garden).len(), 1);
        assert_noop!(name_them(YAN, garden, &[2]), Error::<Test>::NotRepresentative);
        assert_noop!(name_them(GARDEN, garden, &[2]), Error::<Test>::NotRepresentative);
        assert_noop!(name_them(XENIA, garden, &[2]), Error::<Test>::NotMember);
        assert_ok!(name_them(ALICE, garden, &[0, 1]));
        assert_ok!(name_them(BOB, garden, &[0, 1]));
        assert_eq!(steering(garden), [0, 1]);
    });
}

#[test]
fn representatives_are_different_persons_in_good_standing() {
    run(|| {
        pass(0);
        let garden = garden();
        let invalid = DispatchError::from(Error::<Test>::RepresentativesInvalid);
        let other = found_project(BOB, 41);
        assert_ok!(suspend(3, 5));
        for numbers in [
            vec![],
            vec![1, 1],
            vec![1, 2, 1],
            vec![garden],
            vec![1, other],
            vec![99],
            vec![1, 3],
        ] {
            assert_noop!(name_them(ALICE, garden, &numbers), invalid);
        }
        pass(5 * DAY);
        assert_ok!(Membership::leave(signed(YAN)));
        assert_noop!(name_them(ALICE, garden, &[3]), invalid);
        pass(85 * DAY);
        assert_ok!(Membership::renew(signed(ALICE)));
        pass(10 * DAY);
        assert_eq!(
            (standing(ALICE), standing(BOB)),
            (Standing::Good, Standing::Dormant)
        );
        assert_noop!(name_them(ALICE, garden, &[1]), invalid);
    });
}

#[test]
fn one_steps_down_and_takes_his_wish_along() {
    run(|| {
        let garden = garden_of(&[0, 1, 2]);
        assert_ok!(name_them(ALICE, garden, &[3]));
        assert_ok!(name_them(BOB, garden, &[1]));
        assert_noop!(
            Membership::step_down(signed(YAN), garden),
            Error::<Test>::NotRepresentative
        );
        assert_noop!(
            Membership::step_down(signed(XENIA), garden),
            Error::<Test>::NotMember
        );
        assert_ok!(Membership::step_down(signed(ALICE), garden));
        System::assert_last_event(
            Event::SteppedDown {
                project: garden,
                representative: 0,
            }
            .into(),
        );
        assert_eq!(steering(garden), [1, 2]);
        assert_eq!(Membership::wishes(garden).len(), 1);
        assert_ok!(Membership::step_down(signed(BOB), garden));
        assert!(!Wishes::<Test>::contains_key(garden));
        // The last can go too: then the garden's own key says who is to steer it.
        assert_ok!(Membership::step_down(signed(ZOE), garden));
        assert!(steering(garden).is_empty());
        assert_noop!(
            Membership::step_down(signed(ZOE), garden),
            Error::<Test>::NotRepresentative
        );
        assert_noop!(act(BOB, garden, remark()), Error::<Test>::NotRepresentative);
    });
}

#[test]
fn who_is_suspended_can_step_down() {
    run(|| {
        let garden = garden_of(&[0, 1]);
        assert_ok!(suspend(1, 5));
        assert_ok!(Membership::step_down(signed(BOB), garden));
        assert!(!Wishes::<Test>::contains_key(garden));
        assert_eq!(steering(garden), [0]);
    });
}

#[test]
fn when_none_is_left_its_own_key_names_them_and_not_before() {
    run(|| {
        let garden = garden_of(&[0, 1]);
        assert_ok!(exclude(0));
        assert_noop!(name_them(GARDEN, garden, &[3]), Error::<Test>::NotRepresentative);
        assert_noop!(
            name_them(BOB, garden, &[0, 1]),
            Error::<Test>::RepresentativesInvalid
        );
        assert_ok!(Membership::leave(signed(BOB)));
        assert_noop!(name_them(YAN, garden, &[3]), Error::<Test>::NotRepresentative);
        assert_noop!(name_them(ALICE, garden, &[3]), Error::<Test>::NotRepresentative);
        assert_ok!(name_them(GARDEN, garden, &[3]));
        assert_eq!(steering(garden), [3]);
        assert_noop!(name_them(GARDEN, garden, &[2]), Error::<Test>::NotRepresentative);
        assert_ok!(act(YAN, garden, remark()));
    });
}

#[test]
fn one_in_good_standing_among_those_who_are_not_decides_alone() {
    run(|| {
        let garden = garden_of(&[0, 1, 2]);
        assert_ok!(suspend(0, 5));
        assert_noop!(name_them(ALICE, garden, &[2]), Error::<Test>::NotInGoodStanding);
        assert_ok!(suspend(1, 5));
        assert_ok!(name_them(ZOE, garden, &[2, 3]));
        assert_eq!(steering(garden), [2, 3]);
    });
}

/// Attack: a wish said before one was suspended counts with those of others afterwards.
#[test]
fn wishes_of_those_who_steer_no_more_do_not_count() {
    run(|| {
        let garden = garden_of(&[0, 1, 2]);
        assert_ok!(name_them(ALICE, garden, &[3]));
        assert_ok!(suspend(0, 5));
        assert_ok!(name_them(BOB, garden, &[3]));
        assert_eq!(steering(garden), [0, 1, 2]);
        assert_eq!(Membership::wishes(garden).len(), 1);
        // Nor do they come back with him.
        pass(5 * DAY);
        assert_ok!(name_them(BOB, garden, &[3]));
        assert_eq!(steering(garden), [0, 1, 2]);
        assert_ok!(name_them(ZOE, garden, &[3]));
        assert_eq!(steering(garden), [3]);
    });
}

#[test]
fn it_acts_under_the_key_that_it_has() {
    run(|| {
        let garden = garden();
        assert_ok!(Membership::change_key(signed(GARDEN), 50, proof(garden, 0, 50)));
        pass(3 * DAY);
        assert_ok!(act(ALICE, garden, Call::renew {}));
        assert_eq!(
            Membership::member_of(50).unwrap().renewal.unwrap().due_at,
            in_days(90)
        );
    });
}

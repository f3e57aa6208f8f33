// SPDX-License-Identifier: AGPL-3.0-or-later
//! A lost key, a stolen key, and those who help.

use super::*;
use crate::{Coming, Course, Error, Guardians, Guardianships};
use frame_support::assert_noop;
use sp_runtime::DispatchError;

/// Keys of Alice's to come, and a thief's.
const NEW: AccountId = 50;
const OTHER: AccountId = 51;
const THIEF: AccountId = 66;
const XENIA: AccountId = 12;

fn choose(who: AccountId, guardians: &[MemberId], threshold: u32) -> DispatchResult {
    Membership::set_guardians(signed(who), these(guardians), threshold)
}

fn these(numbers: &[MemberId]) -> Guardians {
    BoundedVec::truncate_from(numbers.to_vec())
}

/// A guardian approves a key for Alice, whose key has changed so many times.
fn approve_at(epoch: u32, who: AccountId, new: AccountId) -> DispatchResult {
    Membership::approve_key(signed(who), 0, new, proof(0, epoch, new))
}

fn approve(who: AccountId, new: AccountId) -> DispatchResult {
    approve_at(0, who, new)
}

fn stop(who: AccountId) -> DispatchResult {
    Membership::stop_key_change_of(signed(who), 0)
}

fn settle(granted: bool) -> DispatchResult {
    let change = Membership::member(0).and_then(|view| view.key_change);
    Membership::settle_key_change(root(), 0, change.map_or(0, |change| change.new), granted)
}

fn guardians() -> Vec<MemberId> {
    let held = Membership::guardianship(0);
    held.map_or_else(Vec::new, |held| held.circle.guardians.into_inner())
}

fn coming() -> Option<Coming> {
    Membership::guardianship(0).and_then(|held| held.coming)
}

fn words() -> usize {
    Membership::guardianship(0).map_or(0, |held| held.voices.len())
}

/// The key to come and in which course.
fn waiting() -> Option<(AccountId, Course)> {
    let change = Membership::member(0).unwrap().key_change;
    change.map(|change| (change.new, change.course))
}

fn key() -> AccountId {
    Membership::member(0).unwrap().account
}

/// Bob (1), Zoé (2) and Yan (3) guard Alice's key, and two must agree. Xénia (4) is a member.
fn circle() {
    bring_in(BOB, ZOE);
    bring_in(BOB, YAN);
    bring_in(BOB, XENIA);
    assert_ok!(choose(ALICE, &[1, 2, 3], 2));
    System::reset_events();
}

#[test]
fn the_first_guardians_are_in_force_at_once() {
    run(|| {
        bring_in(BOB, ZOE);
        assert_eq!(Membership::guardianship(0), None);
        assert_ok!(choose(ALICE, &[2, 1], 2));
        System::assert_last_event(
            Event::GuardiansChosen {
                member: 0,
                guardians: these(&[1, 2]),
                threshold: 2,
                from: Clock::START,
            }
            .into(),
        );
        let held = Membership::guardianship(0).unwrap();
        assert_eq!(held.circle.guardians, these(&[1, 2]));
        assert_eq!(held.circle.threshold, 2);
        assert_eq!((held.coming, held.voices.len()), (None, 0));
    });
}

#[test]
fn guardians_are_other_different_persons_in_good_standing() {
    run(|| {
        pass(0);
        bring_in(BOB, ZOE);
        bring_in(BOB, YAN);
        let garden = found_project(ALICE, 40);
        assert_ok!(suspend(3, 1));
        let invalid = DispatchError::from(Error::<Test>::GuardiansInvalid);
        for guardians in [
            vec![0],
            vec![0, 1],
            vec![1, 1],
            vec![1, 2, 1],
            vec![garden],
            vec![99],
            vec![3],
        ] {
            assert_noop!(choose(ALICE, &guardians, 1), invalid);
        }
        assert_noop!(choose(THIEF, &[1], 1), Error::<Test>::NotMember);
        // A project chooses guardians of its key too.
        assert_ok!(choose(40, &[0, 1], 1));
        pass(60 * DAY);
        assert_ok!(Membership::renew(signed(ALICE)));
        pass(40 * DAY);
        assert_eq!(standing(BOB), Standing::Dormant);
        assert_noop!(choose(ALICE, &[1], 1), invalid);
    });
}

#[test]
fn one_to_all_of_them_must_agree() {
    run(|| {
        bring_in(BOB, ZOE);
        let invalid = DispatchError::from(Error::<Test>::ThresholdInvalid);
        assert_noop!(choose(ALICE, &[1, 2], 0), invalid);
        assert_noop!(choose(ALICE, &[1, 2], 3), invalid);
        assert_noop!(choose(ALICE, &[1, 2], u32::MAX), invalid);
        assert_noop!(choose(ALICE, &[], 1), invalid);
        // None is a choice, and nothing is kept of it.
        assert_ok!(choose(ALICE, &[], 0));
        assert_eq!(Guardianships::<Test>::iter_keys().count(), 0);
        assert_ok!(choose(ALICE, &[1, 2], 1));
    });
}

#[test]
fn other_guardians_are_in_force_after_the_delay_and_not_the_former() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(choose(ALICE, &[4], 1));
        let from = in_days(14);
        System::assert_last_event(
            Event::GuardiansChosen {
                member: 0,
                guardians: these(&[4]),
                threshold: 1,
                from,
            }
            .into(),
        );
        assert_eq!(coming().unwrap().from, from);
        pass(14 * DAY - 1);
        assert_eq!(guardians(), [1, 2, 3]);
        assert_noop!(approve(XENIA, NEW), Error::<Test>::NotGuardian);
        pass(1);
        assert_eq!(guardians(), [4]);
        assert_eq!((coming(), words()), (None, 0));
        assert_noop!(approve(ZOE, NEW), Error::<Test>::NotGuardian);
        assert_ok!(approve(XENIA, NEW));
        assert_eq!(waiting(), Some((NEW, Course::Guarded)));
        // What came into force is the present choice from here on.
        assert_ok!(choose(ALICE, &[4], 1));
        assert_eq!(coming(), None);
        assert_ok!(choose(ALICE, &[1], 1));
        assert_eq!(guardians(), [4]);
    });
}

#[test]
fn another_threshold_is_another_choice() {
    run(|| {
        circle();
        assert_ok!(choose(ALICE, &[1, 2, 3], 1));
        assert_ok!(approve(BOB, NEW));
        assert_eq!(waiting(), None);
        pass(14 * DAY);
        assert_ok!(approve(BOB, NEW));
        assert!(waiting().is_some());
    });
}

#[test]
fn the_same_choice_again_cancels_the_coming_one() {
    run(|| {
        circle();
        assert_ok!(choose(ALICE, &[4], 1));
        pass(DAY);
        assert_ok!(choose(ALICE, &[3, 2, 1], 2));
        assert_eq!(coming(), None);
        pass(14 * DAY);
        assert_eq!(guardians(), [1, 2, 3]);
    });
}

#[test]
fn a_later_choice_replaces_the_coming_one_and_waits_in_full() {
    run(|| {
        circle();
        assert_ok!(choose(ALICE, &[4], 1));
        pass(13 * DAY);
        assert_ok!(choose(ALICE, &[1], 1));
        pass(13 * DAY);
        assert_eq!(guardians(), [1, 2, 3]);
        pass(DAY);
        assert_eq!(guardians(), [1]);
    });
}

#[test]
fn one_who_wants_none_has_none_after_the_delay_and_then_chooses_at_once() {
    run(|| {
        circle();
        assert_ok!(choose(ALICE, &[], 0));
        assert_eq!(guardians(), [1, 2, 3]);
        pass(14 * DAY);
        assert_eq!(Membership::guardianship(0), None);
        assert_noop!(approve(BOB, NEW), Error::<Test>::NotGuardian);
        assert_noop!(stop(BOB), Error::<Test>::NoKeyChange);
        assert_ok!(choose(ALICE, &[4], 1));
        assert_eq!(guardians(), [4]);
        assert_ok!(choose(ALICE, &[], 0));
        pass(14 * DAY);
        assert_ok!(choose(ALICE, &[], 0));
        assert_eq!(Guardianships::<Test>::iter_keys().count(), 0);
    });
}

#[test]
fn a_lost_key_is_replaced_by_enough_guardians_after_the_delay() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        let approved = |guardian| Event::KeyApproved {
            member: 0,
            guardian,
            new: NEW,
        };
        assert_eq!(happened(), [approved(1)]);
        assert_eq!((waiting(), words()), (None, 1));
        assert_ok!(approve(YAN, NEW));
        let effective_at = in_days(14);
        let announced = Event::KeyChangeAnnounced {
            member: 0,
            new: NEW,
            effective_at,
        };
        assert_eq!(happened(), [approved(3), announced]);
        assert_eq!((waiting(), words()), (Some((NEW, Course::Guarded)), 0));
        assert_noop!(approve(ZOE, NEW), Error::<Test>::KeyChangePending);
        pass(14 * DAY - 1);
        assert_eq!(key(), ALICE);
        pass(1);
        assert_eq!((key(), waiting()), (NEW, None));
        // The guardians are Alice's still.
        assert_eq!(guardians(), [1, 2, 3]);
        assert_ok!(invite(NEW, 100));
    });
}

/// Attack: one guardian says it as often as it takes.
#[test]
fn a_guardians_word_counts_once() {
    run(|| {
        circle();
        for _ in 0..5 {
            assert_ok!(approve(BOB, NEW));
        }
        assert_eq!((waiting(), words()), (None, 1));
        pass(14 * DAY);
        assert_eq!(key(), ALICE);
    });
}

#[test]
fn a_guardian_changes_his_word() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, THIEF));
        assert_ok!(approve(BOB, NEW));
        assert_ok!(approve(ZOE, THIEF));
        assert_eq!((waiting(), words()), (None, 2));
        assert_ok!(approve(ZOE, NEW));
        assert_eq!(waiting(), Some((NEW, Course::Guarded)));
    });
}

#[test]
fn only_guardians_in_good_standing_approve_and_only_a_key_that_agrees() {
    run(|| {
        circle();
        assert_noop!(approve(THIEF, NEW), Error::<Test>::NotMember);
        assert_noop!(approve(XENIA, NEW), Error::<Test>::NotGuardian);
        assert_noop!(approve(ALICE, NEW), Error::<Test>::NotGuardian);
        assert_noop!(approve(BOB, ALICE), Error::<Test>::SameKey);
        assert_noop!(approve(BOB, XENIA), Error::<Test>::AlreadyMember);
        let with = |member, proof| Membership::approve_key(signed(BOB), member, NEW, proof);
        for wrong in [proof(1, 0, NEW), proof(0, 1, NEW), proof(0, 0, OTHER)] {
            assert_noop!(with(0, wrong), Error::<Test>::ProofInvalid);
        }
        assert_noop!(with(99, proof(99, 0, NEW)), Error::<Test>::MemberNotFound);
        assert_ok!(suspend(1, 5));
        assert_noop!(approve(BOB, NEW), Error::<Test>::NotInGoodStanding);
        assert_noop!(stop(BOB), Error::<Test>::NotInGoodStanding);
        assert_ok!(Membership::leave(signed(ALICE)));
        assert_noop!(approve(ZOE, NEW), Error::<Test>::MemberNotFound);
        assert_noop!(stop(ZOE), Error::<Test>::MemberNotFound);
    });
}

/// Attack: guardians who conspire take a key that is not lost.
#[test]
fn what_the_present_key_contests_does_not_take_effect_on_its_day() {
    run(|| {
        circle();
        assert_noop!(settle(true), Error::<Test>::NoContest);
        assert_ok!(approve(BOB, THIEF));
        assert_ok!(approve(ZOE, THIEF));
        assert_noop!(settle(true), Error::<Test>::NoContest);
        pass(13 * DAY);
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        System::assert_last_event(Event::KeyChangeContested { member: 0 }.into());
        assert_eq!(waiting(), Some((THIEF, Course::Contested)));
        for key in [NEW, OTHER] {
            assert_noop!(
                Membership::change_key(signed(ALICE), key, proof(0, 0, key)),
                Error::<Test>::KeyChangePending
            );
        }
        assert_noop!(
            Membership::stop_change_key(signed(ALICE)),
            Error::<Test>::KeyChangePending
        );
        assert_noop!(approve(YAN, THIEF), Error::<Test>::KeyChangePending);
        pass(DAY);
        assert_eq!(key(), ALICE);
        pass(100 * DAY);
        assert_eq!(key(), ALICE);
        assert_ok!(settle(false));
        System::assert_last_event(Event::KeyChangeStopped { member: 0 }.into());
        assert_eq!((key(), waiting()), (ALICE, None));
        assert_noop!(settle(true), Error::<Test>::NoContest);
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
    });
}

#[test]
fn what_is_contested_waits_as_long_as_it_takes() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(approve(ZOE, NEW));
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        pass(14 * DAY);
        assert_eq!(waiting(), Some((NEW, Course::Contested)));
    });
}

/// Attack: a thief who holds the present key contests what the guardians approved for its owner.
#[test]
fn what_is_granted_takes_effect_at_once() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(approve(ZOE, NEW));
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        assert_ok!(settle(true));
        System::assert_last_event(
            Event::KeyChanged {
                member: 0,
                old: ALICE,
                new: NEW,
            }
            .into(),
        );
        assert_eq!((key(), waiting()), (NEW, None));
        // Nothing is left for its day.
        happened();
        pass(14 * DAY);
        assert_eq!(happened(), []);
        assert_noop!(
            Membership::settle_key_change(root(), 99, NEW, true),
            Error::<Test>::MemberNotFound
        );
    });
}

#[test]
fn what_is_granted_comes_to_nothing_where_the_key_became_another_members() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(approve(ZOE, NEW));
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        bring_in(BOB, NEW);
        assert_ok!(settle(true));
        assert_eq!((key(), waiting()), (ALICE, None));
        System::assert_last_event(Event::KeyChangeStopped { member: 0 }.into());
    });
}

#[test]
fn guardians_take_back_what_they_approved_contested_or_not() {
    run(|| {
        circle();
        for contested in [false, true] {
            assert_ok!(approve(BOB, NEW));
            assert_ok!(approve(ZOE, NEW));
            if contested {
                assert_ok!(Membership::stop_change_key(signed(ALICE)));
            }
            assert_ok!(stop(YAN));
            assert_ok!(stop(ZOE));
            assert_eq!(waiting(), None);
        }
        pass(14 * DAY);
        assert_eq!(key(), ALICE);
    });
}

/// Attack: a thief moves the place to a key of his; the guardians stop it, and approve the owner's.
#[test]
fn guardians_stop_a_thief_and_approve_the_owners_new_key() {
    run(|| {
        circle();
        assert_ok!(Membership::change_key(signed(ALICE), THIEF, proof(0, 0, THIEF)));
        assert_noop!(stop(XENIA), Error::<Test>::NotGuardian);
        assert_noop!(stop(THIEF), Error::<Test>::NotMember);
        happened();
        assert_ok!(stop(BOB));
        let asked = |guardian| Event::StopAsked { member: 0, guardian };
        assert_eq!(happened(), [asked(1)]);
        assert_ok!(stop(BOB));
        assert_eq!((waiting(), words()), (Some((THIEF, Course::Own)), 1));
        happened();
        assert_ok!(stop(YAN));
        assert_eq!(happened(), [asked(3), Event::KeyChangeStopped { member: 0 }]);
        assert_eq!((waiting(), words()), (None, 0));
        assert_noop!(stop(YAN), Error::<Test>::NoKeyChange);
        assert_ok!(approve(BOB, NEW));
        assert_ok!(approve(YAN, NEW));
        // The thief cannot be quicker now: one change waits at a time.
        assert_noop!(
            Membership::change_key(signed(ALICE), THIEF, proof(0, 0, THIEF)),
            Error::<Test>::KeyChangePending
        );
        pass(14 * DAY);
        assert_eq!(key(), NEW);
    });
}

/// Attack: as above, and the guardians go straight to the owner's new key.
#[test]
fn what_enough_guardians_approve_takes_the_place_of_what_the_present_key_wants() {
    run(|| {
        circle();
        assert_ok!(Membership::change_key(signed(ALICE), THIEF, proof(0, 0, THIEF)));
        pass(2 * DAY);
        assert_ok!(approve(BOB, NEW));
        assert_eq!(waiting(), Some((THIEF, Course::Own)));
        happened();
        assert_ok!(approve(ZOE, NEW));
        let effective_at = in_days(14);
        assert_eq!(
            happened(),
            [
                Event::KeyApproved {
                    member: 0,
                    guardian: 2,
                    new: NEW
                },
                Event::KeyChangeStopped { member: 0 },
                Event::KeyChangeAnnounced {
                    member: 0,
                    new: NEW,
                    effective_at
                }
            ]
        );
        // The day of the thief's change does not bring this one forward.
        pass(DAY);
        assert_eq!(key(), ALICE);
        pass(13 * DAY);
        assert_eq!(key(), NEW);
    });
}

/// Attack: the thief changes the guardians with the key, so that the former ones cannot stop him.
#[test]
fn guardians_stop_a_change_of_key_and_of_themselves_at_once() {
    run(|| {
        circle();
        assert_ok!(choose(ALICE, &[4], 1));
        assert_ok!(Membership::change_key(signed(ALICE), THIEF, proof(0, 0, THIEF)));
        assert_noop!(stop(XENIA), Error::<Test>::NotGuardian);
        assert_ok!(stop(BOB));
        happened();
        assert_ok!(stop(ZOE));
        assert_eq!(
            happened(),
            [
                Event::StopAsked {
                    member: 0,
                    guardian: 2
                },
                Event::KeyChangeStopped { member: 0 },
                Event::GuardiansKept { member: 0 }
            ]
        );
        pass(14 * DAY);
        assert_eq!((key(), guardians()), (ALICE, vec![1, 2, 3]));
    });
}

#[test]
fn guardians_stop_others_who_are_to_come() {
    run(|| {
        circle();
        assert_noop!(stop(BOB), Error::<Test>::NoKeyChange);
        assert_ok!(choose(ALICE, &[4], 1));
        assert_ok!(stop(BOB));
        assert_eq!((words(), coming().is_some()), (1, true));
        happened();
        assert_ok!(stop(YAN));
        assert_eq!(
            happened(),
            [
                Event::StopAsked {
                    member: 0,
                    guardian: 3
                },
                Event::GuardiansKept { member: 0 }
            ]
        );
        assert_eq!((words(), coming()), (0, None));
        pass(14 * DAY);
        assert_eq!(guardians(), [1, 2, 3]);
    });
}

/// Attack: two guardians whom the thief chose at the last moment are to stop nothing once the former ones are gone; nor do the
/// former ones after their time.
#[test]
fn who_guards_no_more_stops_nothing() {
    run(|| {
        circle();
        assert_ok!(choose(ALICE, &[4], 1));
        pass(14 * DAY);
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        assert_noop!(stop(BOB), Error::<Test>::NotGuardian);
        assert_ok!(stop(XENIA));
        assert_eq!(waiting(), None);
    });
}

/// Attack: keep an approval from before the last change of key for later.
#[test]
fn an_approval_from_before_a_change_of_key_does_not_count() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, OTHER));
        assert_ok!(Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW)));
        pass(3 * DAY);
        assert_eq!(key(), NEW);
        assert_noop!(approve_at(0, ZOE, OTHER), Error::<Test>::ProofInvalid);
        assert_ok!(approve_at(1, ZOE, OTHER));
        assert_eq!(waiting(), None);
        assert_ok!(approve_at(1, YAN, OTHER));
        assert_eq!(waiting(), Some((OTHER, Course::Guarded)));
    });
}

/// Attack: a word against one change of key, that the owner took back, stops the next.
#[test]
fn a_word_against_one_change_does_not_count_against_a_later_one() {
    run(|| {
        circle();
        let change = || Membership::change_key(signed(ALICE), NEW, proof(0, 0, NEW));
        assert_ok!(change());
        assert_ok!(stop(BOB));
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        pass(1);
        assert_ok!(change());
        assert_ok!(stop(ZOE));
        assert_eq!(waiting(), Some((NEW, Course::Own)));
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        // Nor against guardians to come.
        assert_ok!(choose(ALICE, &[4], 1));
        assert_ok!(stop(YAN));
        assert!(coming().is_some());
        assert_ok!(stop(BOB));
        assert_eq!(coming(), None);
    });
}

#[test]
fn a_word_to_approve_is_no_word_to_stop() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(choose(ALICE, &[4], 1));
        assert_ok!(stop(ZOE));
        assert_eq!((words(), coming().is_some(), waiting()), (2, true, None));
    });
}

/// Attack: hold a change of key up by a word said before its owner's own one was announced again, in the same block.
#[test]
fn a_word_names_the_key_that_it_is_about() {
    run(|| {
        circle();
        let change = |new| Membership::change_key(signed(ALICE), new, proof(0, 0, new));
        assert_ok!(change(THIEF));
        assert_ok!(stop(BOB));
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        assert_ok!(change(NEW));
        assert_ok!(stop(ZOE));
        assert_eq!(waiting(), Some((NEW, Course::Own)));
    });
}

/// Attack, or a slow decision: the contested key that was decided about is not the one that is contested by now.
#[test]
fn a_decision_about_one_key_does_not_settle_another() {
    run(|| {
        circle();
        for key in [NEW, NEW + 1] {
            assert_ok!(approve(BOB, key));
            assert_ok!(approve(ZOE, key));
            assert_ok!(Membership::stop_change_key(signed(ALICE)));
            if key == NEW {
                assert_ok!(stop(BOB));
                assert_ok!(stop(ZOE));
            }
        }
        assert_noop!(
            Membership::settle_key_change(root(), 0, NEW, true),
            Error::<Test>::NoContest
        );
        assert_ok!(Membership::settle_key_change(root(), 0, NEW + 1, true));
    });
}

/// Attack: the thief, who is found out, has the member leave.
#[test]
fn nobody_leaves_while_a_key_that_guardians_approved_waits() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(approve(ZOE, NEW));
        assert_noop!(Membership::leave(signed(ALICE)), Error::<Test>::KeyChangePending);
        assert_ok!(Membership::stop_change_key(signed(ALICE)));
        assert_noop!(Membership::leave(signed(ALICE)), Error::<Test>::KeyChangePending);
        assert_ok!(settle(false));
        assert_ok!(Membership::leave(signed(ALICE)));
    });
}

#[test]
fn the_word_of_a_guardian_counts_while_he_is_in_good_standing() {
    run(|| {
        circle();
        assert_ok!(approve(BOB, NEW));
        assert_ok!(exclude(1));
        assert_ok!(approve(ZOE, NEW));
        assert_eq!(Membership::member(0).unwrap().key_change, None);
    });
}

#[test]
fn the_present_guardians_can_be_kept_whatever_became_of_them() {
    run(|| {
        circle();
        let present = Membership::guardianship(0).unwrap().circle;
        assert_ok!(Membership::set_guardians(
            signed(ALICE),
            BoundedVec::truncate_from(vec![1]),
            1
        ));
        assert_ok!(exclude(1));
        assert_ok!(Membership::set_guardians(
            signed(ALICE),
            present.guardians,
            present.threshold
        ));
        assert_eq!(Membership::guardianship(0).unwrap().coming, None);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What was decided takes effect, or fails and can be tried again.

use super::*;
use crate::{deciding_area, Origin};
use codec::Encode;

/// A decision of all to pay member 0, in the block in which it fails or not.
fn paid(amount: u64) -> ProposalId {
    let id = proposed(1, COMMONS, Method::Majority, Some(spend(0, amount)));
    carry_out(id);
    id
}

/// 90 days after it was due.
fn last_moment_to_retry(id: ProposalId) -> Moment {
    let poll = poll(id);
    poll.closure.unwrap().at + poll.terms.delay_millis + 90 * DAY
}

fn fill_the_pot(amount: u64) {
    let pot = opensystem_traits::commons_account();
    assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), pot, amount));
}

#[test]
fn a_decision_takes_effect_after_its_delay() {
    run(|| {
        let id = proposed(1, COMMONS, Method::Majority, Some(spend(0, 10)));
        pass_by_all(id);
        let from = poll(id).closes_at + DAY;
        assert_eq!(stage(id), Stage::Waiting { from });
        block_at(from - 1);
        assert_eq!(Balances::free_balance(People::account(0)), 0);
        happened();
        pass(1);
        assert_eq!(stage(id), Stage::Enacted { at: from });
        assert_eq!(Balances::free_balance(People::account(0)), 10);
        let spent = Event::Spent {
            to: People::account(0),
            amount: 10,
        };
        assert_eq!(happened(), [spent, Event::Enacted { proposal: id }]);
        // Once.
        pass(DAY);
        assert_eq!(Balances::free_balance(People::account(0)), 10);
        assert_noop!(Decisions::close(signed(0), id), Fault::VoteOver);
        assert_noop!(Decisions::retry(signed(0), id), Fault::NotFailed);
    });
}

#[test]
fn without_delay_it_takes_effect_with_the_next_block() {
    run(|| {
        set_terms(COMMONS, |terms| terms.delay_millis = 0);
        let id = proposed(1, COMMONS, Method::Majority, Some(spend(0, 10)));
        pass_by_all(id);
        pass(SECOND);
        assert!(is_enacted(id));
    });
}

#[test]
fn a_decision_speaks_for_its_area_alone() {
    run(|| {
        let decision = |area| RuntimeOrigin::from(Origin::Decision(area));
        assert!(ensure_code(decision(CODE)));
        for other in [AREAS, RUNTIME, MEMBERSHIP, LIFE] {
            assert!(!ensure_code(decision(other)));
            assert_eq!(deciding_area(decision(other)).ok(), Some(other));
        }
        assert!(!ensure_code(RuntimeOrigin::root()));
        assert!(!ensure_code(signed(0)));
        assert_eq!(deciding_area(RuntimeOrigin::root()).ok(), Some(RUNTIME));
        assert!(deciding_area(signed(0)).is_err());
        assert!(deciding_area(RuntimeOrigin::none()).is_err());
    });
}

#[test]
fn a_decision_on_the_program_speaks_as_root() {
    run(|| {
        let id = proposed(0, RUNTIME, Method::Supermajority, Some(heavy(1, 10)));
        carry_out(id);
        assert!(is_enacted(id) && written(1));
    });
}

#[test]
fn what_fails_is_marked_and_changes_nothing() {
    run(|| {
        let id = proposed(0, MEMBERSHIP, Method::Majority, Some(failing()));
        carry_out(id);
        let error = DispatchError::BadOrigin;
        assert_eq!(
            stage(id),
            Stage::Failed {
                at: Clock::now(),
                error
            }
        );
        let failed = Event::EnactmentFailed { proposal: id, error };
        assert_eq!(happened().last(), Some(&failed));
        let rich = paid(1_001);
        assert!(failure(rich).is_some());
        assert_eq!(Balances::free_balance(People::account(0)), 0);
    });
}

#[test]
fn what_failed_is_tried_again_when_it_was_mended() {
    run(|| {
        let id = paid(2_000);
        let failed_at = Clock::now();
        assert!(failure(id).is_some());
        assert_noop!(Decisions::retry(signed(0), id), Fault::RetryTooSoon);
        block_at(failed_at + HOUR - 1);
        assert_noop!(Decisions::retry(signed(0), id), Fault::RetryTooSoon);
        fill_the_pot(5_000);
        pass(1);
        happened();
        // Anybody can.
        assert_ok!(Decisions::retry(RuntimeOrigin::signed(7), id));
        assert_eq!(happened(), [Event::Retried { proposal: id }]);
        assert_noop!(Decisions::retry(signed(0), id), Fault::NotFailed);
        pass(SECOND);
        assert!(is_enacted(id));
        assert_eq!(Balances::free_balance(People::account(0)), 2_000);
        pass(91 * DAY);
        assert!(is_enacted(id));
        assert_eq!(Balances::free_balance(People::account(0)), 2_000);
    });
}

#[test]
fn it_can_fail_as_often_as_it_is_tried() {
    run(|| {
        let id = paid(2_000);
        for _ in 0..3 {
            pass(HOUR);
            assert_ok!(Decisions::retry(signed(0), id));
            assert!(failure(id).is_none());
            pass(SECOND);
            assert!(failure(id).is_some());
            assert_noop!(Decisions::retry(signed(0), id), Fault::RetryTooSoon);
        }
    });
}

#[test]
fn what_was_decided_too_long_ago_lapses() {
    run(|| {
        let id = paid(2_000);
        let error = failure(id).unwrap();
        block_at(last_moment_to_retry(id));
        assert!(failure(id).is_some());
        pass_without_room(1);
        assert_noop!(Decisions::retry(signed(0), id), Fault::RetryTooLate);
        happened();
        pass(1);
        let at = Clock::now();
        assert_eq!(stage(id), Stage::Lapsed { at, error });
        assert_eq!(happened(), [Event::Lapsed { proposal: id }]);
        assert_noop!(Decisions::retry(signed(0), id), Fault::NotFailed);
        // Once; then its ballots grow old.
        pass(Rules::DEFAULT.ballots_millis - 1);
        assert_eq!(Ballots::<Test>::iter().count(), 5);
        pass(1);
        pass(SECOND);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_eq!(stage(id), Stage::Lapsed { at, error });
        assert!(happened().is_empty());
    });
}

#[test]
fn what_lapses_lets_the_bytes_of_its_action_go() {
    run(|| {
        let call = long_remark(1_500);
        let id = proposed(0, CODE, Method::Supermajority, Some(call.clone()));
        pass_by_all(id);
        // They are gone for a while, and nobody has it tried again.
        let _ = pallet_preimage::PreimageFor::<Test>::clear(9, None);
        until_enactment(id);
        assert!(failure(id).is_some());
        assert_ok!(Preimage::note_preimage(signed(3), call.encode()));
        block_at(last_moment_to_retry(id) + 1);
        assert!(matches!(stage(id), Stage::Lapsed { .. }));
        assert_eq!(pallet_preimage::RequestStatusFor::<Test>::iter().count(), 0);
    });
}

#[test]
fn it_can_be_tried_again_until_the_last_moment() {
    run(|| {
        let id = paid(2_000);
        block_at(last_moment_to_retry(id));
        fill_the_pot(5_000);
        assert_ok!(Decisions::retry(signed(0), id));
        pass(DAY);
        assert!(is_enacted(id));
    });
}

#[test]
fn without_its_bytes_it_waits_for_them() {
    run(|| {
        let call = long_remark(1_500);
        let id = proposed(0, CODE, Method::Supermajority, Some(call.clone()));
        pass_by_all(id);
        let _ = pallet_preimage::PreimageFor::<Test>::clear(9, None);
        until_enactment(id);
        assert_eq!(failure(id), Some(Fault::ActionUnavailable.into()));
        assert_eq!(Decisions::action(id), None);
        pass(HOUR);
        assert_ok!(Preimage::note_preimage(signed(3), call.encode()));
        assert_ok!(Decisions::retry(signed(0), id));
        pass(SECOND);
        assert!(is_enacted(id));
        assert_eq!(pallet_preimage::RequestStatusFor::<Test>::iter().count(), 0);
    });
}

#[test]
fn what_is_no_call_any_more_fails() {
    run(|| {
        let id = proposed(0, CODE, Method::Supermajority, Some(remark("a")));
        pass_by_all(id);
        let nonsense = BoundedVec::truncate_from(vec![250, 1, 2]);
        Proposals::<Test>::mutate(id, |proposal| {
            proposal.as_mut().unwrap().action = Some(frame_support::traits::Bounded::Inline(nonsense));
        });
        until_enactment(id);
        assert_eq!(failure(id), Some(Fault::ActionUnavailable.into()));
    });
}

#[test]
fn what_the_table_no_longer_knows_there_fails() {
    run(|| {
        let id = proposed(0, CODE, Method::Supermajority, Some(remark("a")));
        pass_by_all(id);
        Proposals::<Test>::mutate(id, |proposal| proposal.as_mut().unwrap().area = MONEY);
        until_enactment(id);
        assert_eq!(failure(id), Some(Fault::NotForDecisions.into()));
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Each invariant sees what it is there for: a state is broken in one way, and the check names it.

use super::*;
use crate::{
    Answer, CensusOf, Departure, Exchanges, Expiries, FirstRenewals, GovernedRules, Guardianship,
    Guardianships, KeyChanges, Measure, Members, Place, Places, Renewals, Rules, Said, Sanction,
    SanctionEnds, Sanctions, Seat, Sponsorships, Voice, Wish, Wishes,
};
use frame_support::storage::{transactional::with_transaction, TransactionOutcome};
use sp_runtime::DispatchError;

/// What the check says of the state so changed; the change is undone.
fn broken_by(change: impl FnOnce()) -> &'static str {
    let found = with_transaction(|| {
        change();
        TransactionOutcome::Rollback(Ok::<_, DispatchError>(Membership::check_invariants()))
    });
    match found {
        Ok(Err(DispatchError::Other(broken))) => broken,
        other => panic!("nothing was found: {other:?}"),
    }
}

/// Zoé (2), Yan (3) who is suspended, and a garden (4) of Alice's and Bob's; an invitation, guardians and a change of key.
fn village() {
    bring_in(ALICE, ZOE);
    bring_in(BOB, YAN);
    let garden = found_project(ALICE, 40);
    assert_ok!(invite(ALICE, 100));
    assert_ok!(suspend(3, 10));
    let guardians = BoundedVec::truncate_from(vec![1, 2]);
    assert_ok!(Membership::set_guardians(signed(ALICE), guardians, 2));
    assert_ok!(Membership::change_key(signed(BOB), 50, proof(1, 0, 50)));
    let both = BoundedVec::truncate_from(vec![0, 1]);
    assert_ok!(Membership::name_representatives(signed(ALICE), garden, both));
    pass(0);
    assert_ok!(Membership::try_state(System::block_number()));
}

fn seat_at(account: AccountId, seat: Seat) {
    System::inc_providers(&account);
    Places::<Test>::mutate(account, |place| place.seat = seat);
}

fn record(member: MemberId, change: impl FnOnce(&mut crate::MemberRecord<AccountId>)) {
    Members::<Test>::mutate(member, |record| change(record.as_mut().unwrap()));
}

fn credential(account: AccountId) -> crate::Credential {
    Places::<Test>::get(account).credential().unwrap().clone()
}

fn circle(member: MemberId, change: impl FnOnce(&mut Guardianship<AccountId>)) {
    Guardianships::<Test>::mutate(member, change);
}

#[test]
fn numbers_and_counters() {
    run(|| {
        village();
        let says = |change: &dyn Fn(), what| assert_eq!(broken_by(change), what);
        says(
            &|| CensusOf::<Test>::mutate(|census| census.next_id += 1),
            "membership: numbers have a gap",
        );
        says(
            &|| Members::<Test>::insert(98, Members::<Test>::take(2).unwrap()),
            "membership: a number is missing",
        );
        says(
            &|| Places::<Test>::remove(BOB),
            "membership: a member without a place",
        );
        says(
            &|| CensusOf::<Test>::mutate(|census| census.good.persons += 1),
            "membership: the census is wrong",
        );
        says(
            &|| Exchanges::<Test>::insert(99, exchange("a")),
            "membership: an exchange of nobody",
        );
        let bad = Rules {
            grace_millis: 0,
            ..RULES_AT_FIRST
        };
        says(&|| TestRules::seed(bad), "membership: rules out of their ranges");
        TestRules::seed(RULES_AT_FIRST);
    });
}

#[test]
fn places() {
    run(|| {
        village();
        let says = |change: &dyn Fn(), what| assert_eq!(broken_by(change), what);
        says(
            &|| Places::<Test>::insert(77, Place::default()),
            "membership: a blank place is stored",
        );
        says(
            &|| Places::<Test>::mutate(77, |place| place.seat = Seat::Former(0)),
            "membership: a place without its provider reference",
        );
        says(
            &|| {
                let nobody = crate::Credential {
                    id: 99,
                    ..credential(BOB)
                };
                seat_at(77, Seat::Member(nobody));
            },
            "membership: a seat of nobody",
        );
        says(
            &|| seat_at(77, Seat::Member(credential(BOB))),
            "membership: a seat at another's key",
        );
        says(
            &|| seat_at(77, Seat::Former(99)),
            "membership: a former seat of nobody",
        );
        says(
            &|| {
                let credential = credential(BOB);
                record(1, |bob| bob.departed = Some(Departure { at: 1, credential }));
                CensusOf::<Test>::mutate(|census| {
                    census.move_one(Kind::Person, Standing::Good, Standing::Left);
                });
            },
            "membership: a departed member is seated",
        );
        says(
            &|| {
                record(1, |bob| bob.account = ALICE);
                Places::<Test>::mutate(BOB, |place| place.seat = Seat::Former(1));
            },
            "membership: a present member has no seat, or two",
        );
    });
}

#[test]
fn invitations_and_capacity() {
    run(|| {
        village();
        let says = |change: &dyn Fn(), what| assert_eq!(broken_by(change), what);
        let waiting = || Places::<Test>::get(100).invitations;
        says(
            &|| Places::<Test>::mutate(BOB, |place| place.invitations = waiting()),
            "membership: a member is invited",
        );
        says(
            &|| Sponsorships::<Test>::mutate(0, |of| of.open.truncate(0)),
            "membership: an invitation on nobody's capacity",
        );
        says(
            &|| Sponsorships::<Test>::mutate(0, |of| of.next = 1),
            "membership: an invitation number to come is in use",
        );
        says(
            &|| Sponsorships::<Test>::mutate(99, |of| of.closed = true),
            "membership: capacity of nobody",
        );
        says(
            &|| drop(Expiries::<Test>::clear(u32::MAX, None)),
            "membership: a pledge that never lapses",
        );
    });
}

#[test]
fn what_time_brings() {
    run(|| {
        village();
        let says = |change: &dyn Fn(), what| assert_eq!(broken_by(change), what);
        let day = opensystem_traits::queue::Chronological::new(1, 0);
        says(
            &|| Renewals::<Test>::insert(day, ()),
            "membership: a renewal that comes up twice",
        );
        says(
            &|| FirstRenewals::<Test>::put(99),
            "membership: first renewals of nobody",
        );
        says(
            &|| drop(Renewals::<Test>::clear(u32::MAX, None)),
            "membership: a renewal that never comes up",
        );
        says(
            &|| drop(KeyChanges::<Test>::clear(u32::MAX, None)),
            "membership: a change of key that never falls due",
        );
        says(
            &|| drop(SanctionEnds::<Test>::clear(u32::MAX, None)),
            "membership: a measure that never ends",
        );
    });
}

#[test]
fn measures() {
    run(|| {
        village();
        let says = |change: &dyn Fn(), what| assert_eq!(broken_by(change), what);
        let exclusion = || Sanction {
            measure: Measure::Exclusion,
            reason: reason("Un vol."),
            at: 1,
            appeal: None,
        };
        says(
            &|| Sanctions::<Test>::insert(99, exclusion()),
            "membership: a measure against nobody",
        );
        let differ = "membership: a standing without its measure, or a measure without its standing";
        says(&|| Sanctions::<Test>::remove(3), differ);
        says(&|| Sanctions::<Test>::insert(3, exclusion()), differ);
        says(&|| Sanctions::<Test>::insert(2, exclusion()), differ);
        let closed = "membership: capacity is closed to whom it should be open, or open";
        says(
            &|| Sponsorships::<Test>::mutate(3, |of| of.closed = false),
            closed,
        );
        says(&|| Sponsorships::<Test>::mutate(2, |of| of.closed = true), closed);
        says(
            &|| {
                let answer = Answer { member: 2, until: 9 };
                Sponsorships::<Test>::mutate(0, |of| of.answer_for(answer, 1));
            },
            "membership: a sponsor answers for a member in good standing",
        );
    });
}

#[test]
fn who_steers_and_who_guards() {
    run(|| {
        village();
        let says = |change: &dyn Fn(), what| assert_eq!(broken_by(change), what);
        let these = |numbers: &[MemberId]| BoundedVec::truncate_from(numbers.to_vec());
        says(
            &|| record(1, |bob| bob.representatives = these(&[0])),
            "membership: a person who is steered",
        );
        let persons = "membership: representatives are not distinct persons";
        says(
            &|| record(4, |garden| garden.representatives = these(&[4])),
            persons,
        );
        says(
            &|| record(4, |garden| garden.representatives = these(&[1, 1])),
            persons,
        );
        says(
            &|| {
                let representatives = these(&[0]);
                Wishes::<Test>::insert(
                    4,
                    BoundedVec::truncate_from(vec![Wish {
                        by: 2,
                        representatives,
                    }]),
                );
            },
            "membership: a wish of somebody who does not represent",
        );
        says(
            &|| Guardianships::<Test>::insert(99, Guardianship::default()),
            "membership: guardians of nobody",
        );
        says(
            &|| Guardianships::<Test>::insert(1, Guardianship::default()),
            "membership: an empty circle is stored",
        );
        let agree = "membership: guardians who cannot agree, or one's own";
        says(&|| circle(0, |held| held.circle.threshold = 3), agree);
        says(&|| circle(0, |held| held.circle.threshold = 0), agree);
        says(
            &|| circle(0, |held| held.circle.guardians = these(&[0, 1])),
            agree,
        );
        says(
            &|| {
                let voice = Voice {
                    guardian: 3,
                    says: Said::StopsGuardians { from: 1 },
                };
                circle(0, |held| held.voices = BoundedVec::truncate_from(vec![voice]));
            },
            "membership: a word of somebody who is no guardian",
        );
    });
}

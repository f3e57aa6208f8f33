// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who proposes, when it opens, and what an action asks for.

use super::*;

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
    pallet_utility::Call::batch { calls }.into()
}

#[test]
fn it_opens_at_the_beginning_of_a_day_after_the_time_for_talking() {
    run(|| {
        let id = proposed(0, COMMONS, Method::Majority, None);
        let opens_at = (Clock::START + DAY).next_multiple_of(DAY);
        let closes_at = opens_at + 7 * DAY;
        let proposed = Event::Proposed {
            proposal: id,
            author: 0,
            area: COMMONS,
            method: Method::Majority,
            opens_at,
            closes_at,
        };
        assert_eq!(happened(), [proposed]);
        assert_eq!((poll(id).opens_at, poll(id).closes_at), (opens_at, closes_at));
        // A vote that opens on a day's first millisecond gives everybody the whole of the time.
        block_at(opens_at);
        let id = self::proposed(0, LIFE, Method::Majority, None);
        assert_eq!(poll(id).opens_at, opens_at + DAY);
    });
}

#[test]
fn a_project_proposes() {
    run(|| {
        People::join(9, Kind::Project);
        let id = proposed(9, LIFE, Method::Advice, None);
        assert_eq!(Decisions::proposal(id).unwrap().proposal.author, 9);
    });
}

#[test]
fn who_is_not_in_good_standing_proposes_nothing() {
    run(|| {
        let propose = |who| propose(who, LIFE, Method::Majority, None);
        assert_noop!(propose(7), Fault::NotMember);
        People::fall(4);
        assert_noop!(propose(4), Fault::NotInGoodStanding);
    });
}

#[test]
fn what_cannot_be_shown_is_not_proposed() {
    run(|| {
        let bad = Decisions::propose(signed(0), LIFE, Method::Majority, content(""), None, None);
        assert_noop!(bad, Fault::TitleInvalid);
    });
}

#[test]
fn an_area_decides_in_its_ways_only() {
    run(|| {
        let propose = |area, method| propose(0, area, method, None);
        assert_noop!(propose(17, Method::Majority), Fault::AreaNotFound);
        assert_noop!(propose(CODE, Method::Majority), Fault::MethodNotAllowed);
        assert_ok!(propose(CODE, Method::Supermajority));
        assert_ok!(propose(CODE, Method::SenseCheck));
    });
}

#[test]
fn the_terms_are_those_of_the_moment() {
    run(|| {
        let id = proposed(0, LIFE, Method::Majority, None);
        let before = poll(id);
        set_terms(LIFE, |terms| {
            terms.voting_millis = 60 * DAY;
            terms.floor_permille = 1_000;
        });
        Areas::<Test>::mutate(LIFE, |area| {
            area.as_mut().unwrap().methods = BoundedVec::truncate_from(vec![Method::Advice]);
        });
        assert_eq!(poll(id), before);
        until_open(id);
        all_say([0], id, Choice::Agree);
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn a_vote_in_an_area_that_is_no_more_goes_to_its_end() {
    run(|| {
        let id = simple(0);
        Areas::<Test>::remove(LIFE);
        assert_noop!(
            Decisions::amend(signed(0), id, content("a"), None),
            Fault::AreaNotFound
        );
        pass_by_all(id);
    });
}

#[test]
fn the_call_sets_the_area() {
    run(|| {
        let propose = |area| propose(0, area, Method::Supermajority, Some(remark("a")));
        assert_noop!(propose(LIFE), Fault::OtherArea);
        assert_noop!(propose(RUNTIME), Fault::OtherArea);
        assert_ok!(propose(CODE));
    });
}

#[test]
fn the_call_sets_the_ways_of_deciding() {
    run(|| {
        let propose = |method| propose(0, MEMBERSHIP, method, Some(failing()));
        assert_noop!(propose(Method::Supermajority), Fault::MethodNotAllowed);
        assert_noop!(propose(Method::AdaptiveQuorum), Fault::MethodNotAllowed);
        for method in [Method::SenseCheck, Method::Advice, Method::Count] {
            assert_noop!(propose(method), Fault::MethodBindsNothing);
        }
        assert_ok!(propose(Method::Majority));
        // The area has to allow it too.
        Areas::<Test>::mutate(MEMBERSHIP, |area| {
            area.as_mut().unwrap().methods = BoundedVec::truncate_from(vec![Method::Supermajority]);
        });
        assert_noop!(propose(Method::Majority), Fault::MethodNotAllowed);
    });
}

#[test]
fn what_is_not_in_the_table_is_not_for_decisions() {
    run(|| {
        let propose = |call: RuntimeCall| propose(0, CODE, Method::Supermajority, Some(call));
        assert_noop!(
            propose(frame_system::Call::set_heap_pages { pages: 9 }.into()),
            Fault::NotForDecisions
        );
        assert_noop!(
            propose(Call::close { proposal: 0 }.into()),
            Fault::NotForDecisions
        );
        // There is no such proposal, so it has no area.
        assert_noop!(propose(cancel(7)), Fault::NotForDecisions);
    });
}

#[test]
fn a_call_inside_another_is_not_for_decisions() {
    run(|| {
        let good = || remark("a");
        let boxed = || Box::new(good());
        let wrapped: [RuntimeCall; 7] = [
            batch(vec![good()]),
            batch(vec![]),
            batch(vec![batch(vec![good()])]),
            pallet_utility::Call::batch_all { calls: vec![good()] }.into(),
            pallet_utility::Call::force_batch { calls: vec![good()] }.into(),
            pallet_utility::Call::as_derivative {
                index: 0,
                call: boxed(),
            }
            .into(),
            pallet_utility::Call::dispatch_as {
                as_origin: Box::new(frame_system::RawOrigin::Root.into()),
                call: boxed(),
            }
            .into(),
        ];
        for call in wrapped {
            for area in [CODE, RUNTIME, LIFE] {
                assert_noop!(
                    propose(0, area, Method::Supermajority, Some(call.clone())),
                    Fault::NotForDecisions
                );
            }
        }
    });
}

#[test]
fn what_is_too_long_is_refused() {
    run(|| {
        let propose = |bytes| propose(0, CODE, Method::Supermajority, Some(long_remark(bytes)));
        let most = crate::MAX_ACTION_BYTES as usize;
        assert_noop!(propose(most), Fault::ActionTooLong);
        // Two bytes name the call, four are its length.
        assert_noop!(propose(most - 5), Fault::ActionTooLong);
        assert_ok!(propose(most - 6));
    });
}

#[test]
fn what_is_too_heavy_is_refused() {
    run(|| {
        let propose = |hundredths| propose(0, RUNTIME, Method::Supermajority, Some(heavy(1, hundredths)));
        assert_noop!(propose(101), Fault::ActionTooHeavy);
        // Its step and its bytes take some of the room.
        assert_noop!(propose(100), Fault::ActionTooHeavy);
        assert_ok!(propose(80));
    });
}

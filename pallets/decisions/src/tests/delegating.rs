// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who votes for whom, and what that counts for: one's own vote always takes precedence, and nobody is counted twice.

use super::*;
use crate::{AreaId, Ballot, DelegationEnd, Origin, WeightInfo, MAX_STEPS};

fn delegate_in(
    area: AreaId,
    member: MemberId,
    to: MemberId,
    until: impl Into<Option<Moment>>,
) -> DispatchResult {
    Decisions::delegate(signed(member), area, to, until.into())
}

/// Each of these chooses the next one.
fn chain(members: impl IntoIterator<Item = MemberId>) {
    let members: Vec<_> = members.into_iter().collect();
    for two in members.windows(2) {
        assert_ok!(delegate(two[0], two[1]));
    }
}

/// A vote that is open, on life together, by majority.
fn open() -> ProposalId {
    let id = simple(0);
    until_open(id);
    id
}

/// For how many a member's ballot counts.
fn voices(id: ProposalId, member: MemberId) -> Option<u32> {
    Decisions::ballot(id, member).map(|ballot| ballot.voices)
}

/// Those to whom a member's voice goes, and what is said for him.
fn voice(id: ProposalId, member: MemberId) -> (Vec<MemberId>, Option<Choice>) {
    let view = Decisions::voice(id, member).unwrap();
    (view.through, view.ballot.map(|ballot| ballot.choice))
}

#[test]
fn who_was_chosen_speaks_for_who_does_not_vote() {
    run(|| {
        happened();
        assert_ok!(delegate(1, 0));
        let chosen = Event::Delegated {
            area: LIFE,
            member: 1,
            delegate: 0,
            ends_at: Clock::now() + 365 * DAY,
        };
        assert_eq!(happened(), [chosen]);
        let id = open();
        happened();
        assert_ok!(vote(0, id, Choice::Disagree));
        let voted = Event::Voted {
            proposal: id,
            revision: 0,
            member: 0,
            choice: Choice::Disagree,
            voices: 2,
        };
        assert_eq!(happened(), [voted]);
        assert_eq!((tally(id), voices(id, 0)), ((0, 0, 2), Some(2)));
        assert_eq!(voice(id, 1), (vec![0], Some(Choice::Disagree)));
        assert_eq!(voice(id, 0), (vec![], Some(Choice::Disagree)));
        assert_eq!(voice(id, 2), (vec![], None));
        // Only who votes has a ballot.
        assert_eq!(Decisions::ballots(id, None, 9).len(), 1);
    });
}

#[test]
fn a_voice_goes_on_by_five_steps() {
    run(|| {
        join_until(6);
        chain(0..6);
        assert_eq!(behind(5), [1, 1, 1, 1, 1]);
        let id = open();
        assert_ok!(vote(5, id, Choice::Agree));
        assert_eq!((tally(id), voices(id, 5)), ((6, 0, 0), Some(6)));
        assert_eq!(voice(id, 0), (vec![1, 2, 3, 4, 5], Some(Choice::Agree)));
    });
}

#[test]
fn a_sixth_step_is_refused_wherever_it_is() {
    run(|| {
        join_until(9);
        chain(0..6);
        // Six in front of him; six behind him.
        assert_noop!(delegate(6, 0), Fault::DelegationTooLong);
        assert_noop!(delegate(5, 6), Fault::DelegationTooLong);
        assert_ok!(delegate(6, 1));
        assert_noop!(delegate(7, 6), Fault::DelegationTooLong);
        // It is not the voices that count, but the steps.
        assert_ok!(delegate(7, 1));
        assert_ok!(delegate(8, 5));
        assert_eq!(behind(5), [2, 1, 1, 1, 3]);
    });
}

#[test]
fn six_steps_that_come_together_in_the_middle_are_refused() {
    run(|| {
        join_until(8);
        chain([0, 1, 2]);
        chain([3, 4, 5, 6]);
        assert_noop!(delegate(2, 3), Fault::DelegationTooLong);
        assert_ok!(delegate(2, 4));
        assert_eq!(behind(6), [1, 1, 2, 1, 1]);
        // He takes along those behind him only, and his own way to another counts no longer.
        assert_ok!(delegate(4, 7));
        assert_eq!((behind(7), behind(6)), ([1, 2, 1, 1, 0], [1, 0, 0, 0, 0]));
    });
}

#[test]
fn where_a_way_is_shortened_another_can_join_it() {
    run(|| {
        join_until(7);
        chain(0..6);
        assert_noop!(delegate(6, 0), Fault::DelegationTooLong);
        assert_ok!(undelegate(3));
        assert_ok!(delegate(6, 0));
        assert_noop!(delegate(3, 4), Fault::DelegationTooLong);
        assert_ok!(delegate(3, 5));
        assert_eq!(behind(5), [2, 1, 1, 1, 1]);
    });
}

#[test]
fn nobody_chooses_himself_directly_or_through_others() {
    run(|| {
        assert_noop!(delegate(0, 0), Fault::OwnDelegate);
        assert_ok!(delegate(0, 1));
        assert_noop!(delegate(1, 0), Fault::DelegationCircle);
        chain([1, 2, 3, 4]);
        for member in 0..4 {
            assert_noop!(delegate(4, member), Fault::DelegationCircle);
        }
        // Who chose another already cannot turn round either.
        assert_noop!(delegate(2, 0), Fault::DelegationCircle);
        assert_noop!(delegate(2, 1), Fault::DelegationCircle);
        // Only in that area.
        assert_ok!(delegate_in(COMMONS, 4, 0, None));
        // Once the way is cut he can.
        assert_ok!(undelegate(1));
        assert_ok!(delegate(4, 0));
        assert_eq!(behind(1), [1, 1, 1, 1, 0]);
    });
}

/// Attack: a circle is put together while what would make it one is due to end, and the queue is late.
#[test]
fn a_circle_is_not_made_while_the_queue_is_late() {
    run(|| {
        assert_ok!(delegate_in(LIFE, 0, 1, Clock::now() + HOUR));
        assert_ok!(delegate(1, 2));
        pass_without_room(2 * HOUR);
        assert_noop!(delegate(2, 0), Fault::DelegationCircle);
        pass(SECOND);
        assert_ok!(delegate(2, 0));
        assert_eq!(behind(0), [1, 1, 0, 0, 0]);
    });
}

#[test]
fn only_persons_in_good_standing_delegate() {
    run(|| {
        People::join(8, Kind::Project);
        People::join(9, Kind::Ecosystem);
        People::fall(4);
        for group in [8, 9] {
            assert_noop!(delegate(group, 0), Fault::NotPerson);
            assert_noop!(delegate(0, group), Fault::DelegateUnfit);
        }
        assert_noop!(delegate(4, 0), Fault::NotInGoodStanding);
        assert_noop!(delegate(0, 4), Fault::DelegateUnfit);
        assert_noop!(delegate(7, 0), Fault::NotMember);
        assert_noop!(delegate(0, 7), Fault::DelegateUnfit);
        assert_noop!(delegate_in(LIFE + 1, 0, 1, None), Fault::AreaNotFound);
        assert_noop!(delegate_in(255, 0, 1, None), Fault::AreaNotFound);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            let refused = Decisions::delegate(origin.clone(), LIFE, 0, None);
            assert_noop!(refused, DispatchError::BadOrigin);
            assert_noop!(Decisions::undelegate(origin, LIFE), DispatchError::BadOrigin);
        }
        assert!(nothing_delegated());
    });
}

#[test]
fn a_delegation_ends_within_the_time_that_the_rules_allow() {
    run(|| {
        let now = Clock::now();
        let latest = now + Rules::DEFAULT.delegation_millis;
        for until in [0, now - 1, now, latest + 1, Moment::MAX] {
            assert_noop!(delegate_in(LIFE, 0, 1, until), Fault::DelegationPeriodInvalid);
        }
        for until in [now + 1, latest] {
            assert_ok!(delegate_in(LIFE, 0, 1, until));
            assert_eq!(ends_at(0), Some(until));
        }
        // What was promised for longer stands when the rules change.
        TestRules::set(Rules {
            delegation_millis: DAY,
            ..Rules::DEFAULT
        });
        let refused = delegate_in(LIFE, 1, 2, now + DAY + 1);
        assert_noop!(refused, Fault::DelegationPeriodInvalid);
        assert_ok!(delegate(1, 2));
        assert_eq!((ends_at(0), ends_at(1)), (Some(latest), Some(now + DAY)));
    });
}

#[test]
fn a_delegation_is_taken_back() {
    run(|| {
        assert_noop!(undelegate(0), Fault::NotDelegated);
        assert_ok!(delegate(0, 1));
        assert_ok!(delegate_in(COMMONS, 0, 2, None));
        happened();
        assert_ok!(undelegate(0));
        let ended = Event::DelegationEnded {
            area: LIFE,
            member: 0,
            delegate: 1,
            why: DelegationEnd::TakenBack,
        };
        assert_eq!(happened(), [ended]);
        assert_noop!(undelegate(0), Fault::NotDelegated);
        assert_noop!(undelegate(1), Fault::NotDelegated);
        assert_noop!(undelegate(7), Fault::NotMember);
        assert_noop!(Decisions::undelegate(signed(0), 255), Fault::NotDelegated);
        assert_ok!(Decisions::undelegate(signed(0), COMMONS));
        // All on the day on which it began: nothing is left of it.
        assert!(nothing_delegated());
    });
}

#[test]
fn who_is_in_good_standing_no_longer_can_take_his_back_himself() {
    run(|| {
        assert_ok!(delegate(0, 1));
        pass(DAY);
        pass(SECOND);
        People::fall(0);
        assert_ok!(undelegate(0));
        assert_noop!(undelegate(0), Fault::NotDelegated);
        happened();
        pass(SECOND);
        assert_eq!(happened(), []);
    });
}

#[test]
fn another_choice_takes_the_place_of_the_former() {
    run(|| {
        chain([0, 1, 2]);
        assert_ok!(delegate(0, 3));
        assert_eq!(
            (behind(1), behind(2), behind(3)),
            ([0; 5], [1, 0, 0, 0, 0], [1, 0, 0, 0, 0])
        );
        let id = open();
        all_say([2, 3], id, Choice::Agree);
        assert_eq!((voices(id, 2), voices(id, 3)), (Some(2), Some(2)));
    });
}

#[test]
fn renewing_changes_only_the_end() {
    run(|| {
        chain([0, 1, 2]);
        pass(DAY);
        pass(SECOND);
        let places = || [0, 1, 2].map(|member| node(member).places);
        let before = places();
        for until in [Clock::now() + DAY, Clock::now() + 200 * DAY, Clock::now() + DAY] {
            assert_ok!(delegate_in(LIFE, 1, 2, until));
            assert_eq!((ends_at(1), places()), (Some(until), before.clone()));
        }
        // It ends once, at the end told last.
        block_at(Clock::now() + DAY - 1);
        assert_eq!(delegate_of(1), Some(2));
        happened();
        pass(1);
        assert_eq!(happened().len(), 1);
        assert_eq!((delegate_of(1), delegate_of(0)), (None, Some(1)));
    });
}

#[test]
fn his_delegate_is_no_longer_fit_and_he_cannot_renew() {
    run(|| {
        assert_ok!(delegate(0, 1));
        People::fall(1);
        assert_noop!(delegate(0, 1), Fault::DelegateUnfit);
        assert_eq!(delegate_of(0), Some(1));
        assert_ok!(delegate(0, 2));
    });
}

#[test]
fn ones_own_vote_takes_precedence_before_and_after() {
    run(|| {
        chain([0, 1, 2]);
        let id = open();
        assert_ok!(vote(2, id, Choice::Agree));
        assert_eq!(tally(id), (3, 0, 0));
        // After the delegate's.
        assert_ok!(vote(1, id, Choice::Disagree));
        assert_eq!(
            (tally(id), voices(id, 1), voices(id, 2)),
            ((1, 0, 2), Some(2), Some(1))
        );
        assert_eq!(voice(id, 0), (vec![1], Some(Choice::Disagree)));
        assert_ok!(vote(0, id, Choice::Abstain));
        assert_eq!(tally(id), (1, 1, 1));
        // Before it.
        let id = open();
        assert_ok!(vote(0, id, Choice::Abstain));
        assert_eq!((tally(id), voices(id, 0)), ((0, 1, 0), Some(1)));
        assert_ok!(vote(2, id, Choice::Agree));
        assert_eq!((tally(id), voices(id, 2)), ((2, 1, 0), Some(2)));
        assert_ok!(vote(1, id, Choice::Disagree));
        assert_eq!((tally(id), voices(id, 1)), ((1, 1, 1), Some(1)));
    });
}

#[test]
fn a_vote_taken_back_gives_the_voices_to_the_next_who_votes() {
    run(|| {
        chain([0, 1, 2, 3]);
        let id = open();
        all_say([0, 1, 3], id, Choice::Disagree);
        assert_eq!(
            [0, 1, 3].map(|member| voices(id, member)),
            [Some(1), Some(1), Some(2)]
        );
        // His goes to 1, past nobody; that of 1 with it past 2, who does not vote.
        assert_ok!(take_back(0, id));
        assert_eq!(voices(id, 1), Some(2));
        assert_ok!(take_back(1, id));
        assert_eq!((voices(id, 3), tally(id)), (Some(4), (0, 0, 4)));
        assert_eq!(voice(id, 0), (vec![1, 2, 3], Some(Choice::Disagree)));
        // Nobody speaks for them any more.
        assert_ok!(take_back(3, id));
        assert_eq!(tally(id), (0, 0, 0));
        assert_eq!(voice(id, 0), (vec![1, 2, 3], None));
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_noop!(take_back(1, id), Fault::NotVoted);
    });
}

#[test]
fn who_has_not_voted_himself_takes_nothing_back() {
    run(|| {
        chain([0, 1, 2]);
        let id = open();
        assert_ok!(vote(2, id, Choice::Agree));
        assert_noop!(take_back(0, id), Fault::NotVoted);
        assert_ok!(vote(0, id, Choice::Agree));
        // Between the two, what is kept of him is that one behind him votes.
        let open = Ballots::<Test>::get(ballot_box(id), 1);
        assert_eq!(open, Some(Ballot::Open { spoken_for: 1 }));
        assert_noop!(take_back(1, id), Fault::NotVoted);
        assert_eq!(Decisions::ballot(id, 1), None);
    });
}

#[test]
fn a_change_of_mind_takes_all_its_voices_along() {
    run(|| {
        chain([0, 1, 2]);
        chain([3, 2]);
        let id = open();
        for (choice, counts) in [
            (Choice::Agree, (4, 0, 0)),
            (Choice::Disagree, (0, 0, 4)),
            (Choice::Disagree, (0, 0, 4)),
            (Choice::Abstain, (0, 4, 0)),
        ] {
            assert_ok!(vote(2, id, choice));
            assert_eq!((tally(id), voices(id, 2)), (counts, Some(4)));
        }
        assert_ok!(vote(1, id, Choice::Agree));
        assert_ok!(vote(2, id, Choice::Disagree));
        assert_ok!(vote(1, id, Choice::Disagree));
        assert_eq!(tally(id), (0, 0, 4));
    });
}

#[test]
fn a_reason_goes_with_its_own_ballot_alone() {
    run(|| {
        chain([0, 1]);
        let id = open();
        assert_ok!(vote_on(1, id, 0, Choice::Agree, reason("Il y a du bois.")));
        assert_ok!(vote(0, id, Choice::Agree));
        assert_ok!(take_back(0, id));
        let why = |member| {
            Decisions::voice(id, member)
                .unwrap()
                .ballot
                .and_then(|ballot| ballot.reason)
        };
        assert_eq!(
            (why(0), why(1)),
            (reason("Il y a du bois."), reason("Il y a du bois."))
        );
        assert_ok!(vote_on(0, id, 0, Choice::Agree, reason("Et du pain.")));
        assert_ok!(take_back(1, id));
        assert_eq!((why(0), why(1)), (reason("Et du pain."), None));
        assert_eq!(Reasons::<Test>::iter().count(), 1);
    });
}

/// All orders of four acts in two small forests, against going up from each of them.
#[test]
fn in_every_order_each_counts_once() {
    for forest in [vec![(0, 1), (1, 2)], vec![(0, 2), (1, 2)]] {
        run(|| {
            for (member, to) in &forest {
                assert_ok!(delegate(*member, *to));
            }
            let id = open();
            let above = |member| forest.iter().find(|(one, _)| *one == member).map(|(_, to)| *to);
            for order in 0..6_u32.pow(4) {
                let mut said = [None; 3];
                for place in 0..4 {
                    let act = order / 6_u32.pow(place) % 6;
                    let member = act % 3;
                    let own = &mut said[member as usize];
                    if act < 3 {
                        let choice = match own {
                            Some(Choice::Agree) => Choice::Disagree,
                            _ => Choice::Agree,
                        };
                        assert_ok!(vote(member, id, choice));
                        *own = Some(choice);
                    } else {
                        assert_eq!(take_back(member, id).is_ok(), own.take().is_some());
                    }
                    let heard = (0..3).filter_map(|member| {
                        let way = std::iter::successors(Some(member), |one| above(*one));
                        way.filter_map(|one| said[one as usize]).next()
                    });
                    let heard: Vec<_> = heard.collect();
                    let count = |choice| heard.iter().filter(|one| **one == choice).count() as u32;
                    assert_eq!(tally(id), (count(Choice::Agree), 0, count(Choice::Disagree)));
                }
                for member in 0..3 {
                    let _ = take_back(member, id);
                }
                assert_eq!((tally(id), Ballots::<Test>::iter().count()), ((0, 0, 0), 0));
            }
        });
    }
}

#[test]
fn nobody_speaks_for_others_where_it_is_theirs_to_say() {
    run(|| {
        chain([0, 1, 2]);
        for method in Method::ALL {
            if method.asks() || !terms_allow(method) {
                continue;
            }
            let id = proposed(3, LIFE, method, None);
            until_open(id);
            all_say([2], id, Choice::Agree);
            let delegates = method.delegates();
            assert_eq!(poll(id).delegations, delegates.then_some(LIFE), "{method:?}");
            assert_eq!(tally(id), (if delegates { 3 } else { 1 }, 0, 0), "{method:?}");
            assert_eq!(voices(id, 2), Some(if delegates { 3 } else { 1 }));
            assert_eq!(voice(id, 0).0, if delegates { vec![1, 2] } else { vec![] });
            assert_eq!(
                Decisions::voices(id, None, 9).len(),
                if delegates { 2 } else { 0 }
            );
            all_say([0, 1], id, Choice::Agree);
            assert_eq!(tally(id), (3, 0, 0));
            assert_ok!(take_back(0, id));
            assert_eq!(tally(id), (if delegates { 3 } else { 2 }, 0, 0));
        }
    });
}

/// Whether life together decides so.
fn terms_allow(method: Method) -> bool {
    Areas::<Test>::get(LIFE).unwrap().methods.contains(&method)
}

#[test]
fn a_block_is_for_its_author_alone() {
    run(|| {
        chain([0, 1]);
        let id = proposed(2, LIFE, Method::Consent, None);
        until_open(id);
        let harm = reason("Le bois manquera cet hiver.");
        assert_ok!(vote_on(1, id, 0, Choice::Block, harm));
        assert_eq!(Decisions::proposal(id).unwrap().tally.block, 1);
        // He seconds it, which he could not if it were his.
        assert_ok!(Decisions::second(signed(0), id, 0, 1));
    });
}

#[test]
fn each_area_has_its_own() {
    run(|| {
        assert_ok!(delegate_in(COMMONS, 0, 1, None));
        assert_ok!(delegate_in(LIFE, 0, 2, None));
        let life = simple(3);
        let commons = proposed(3, COMMONS, Method::Majority, None);
        until_open(life);
        until_open(commons);
        for id in [life, commons] {
            all_say([1, 2], id, Choice::Agree);
        }
        assert_eq!([1, 2].map(|member| voices(life, member)), [Some(1), Some(2)]);
        assert_eq!([1, 2].map(|member| voices(commons, member)), [Some(2), Some(1)]);
    });
}

#[test]
fn what_changes_while_the_vote_runs_does_not_count_in_it() {
    run(|| {
        chain([0, 1]);
        let id = open();
        assert_ok!(undelegate(0));
        chain([0, 2]);
        chain([3, 1]);
        all_say([1, 2], id, Choice::Agree);
        assert_eq!([1, 2].map(|member| voices(id, member)), [Some(2), Some(1)]);
        pass(DAY);
        pass(SECOND);
        assert_ok!(delegate(1, 4));
        assert_ok!(vote(4, id, Choice::Agree));
        assert_eq!(
            [1, 2, 4].map(|member| voices(id, member)),
            [Some(2), Some(1), Some(1)]
        );
        assert_eq!(voice(id, 0), (vec![1], Some(Choice::Agree)));
        // In the next one it does.
        let id = open();
        all_say([2, 4], id, Choice::Agree);
        assert_eq!([2, 4].map(|member| voices(id, member)), [Some(2), Some(3)]);
    });
}

#[test]
fn what_changes_counts_from_the_next_day_that_begins() {
    run(|| {
        let id = simple(0);
        block_at(poll(id).opens_at);
        // The day's first block: it has not begun.
        assert_ok!(delegate(0, 1));
        pass(SECOND);
        // It has.
        assert_ok!(delegate(2, 1));
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(2));
        let id = open();
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(3));
    });
}

#[test]
fn where_the_chain_stood_still_what_was_there_on_the_next_day_counts() {
    run(|| {
        pass(SECOND);
        let id = simple(0);
        assert_ok!(delegate(0, 1));
        block_at(poll(id).opens_at + 3 * DAY);
        assert_ok!(delegate(2, 1));
        pass(SECOND);
        assert_ok!(delegate(3, 1));
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(3));
    });
}

#[test]
fn an_amended_proposal_goes_by_its_new_day() {
    run(|| {
        chain([0, 1]);
        let id = open();
        assert_ok!(vote(1, id, Choice::Agree));
        assert_ok!(vote(0, id, Choice::Disagree));
        assert_ok!(delegate(0, 2));
        assert_ok!(Decisions::amend(signed(0), id, content("Autrement"), None));
        assert_eq!(tally(id), (0, 0, 0));
        until_open(id);
        all_say([1, 2], id, Choice::Agree);
        assert_eq!([1, 2].map(|member| voices(id, member)), [Some(1), Some(2)]);
        assert_eq!(voice(id, 0), (vec![2], Some(Choice::Agree)));
    });
}

#[test]
fn ballots_of_who_was_amended_away_are_cleared_open_ones_too() {
    run(|| {
        join_until(8);
        chain([0, 1, 2, 3]);
        let id = open();
        all_say([0, 3], id, Choice::Agree);
        let old = ballot_box(id);
        assert_eq!(Ballots::<Test>::iter_prefix(old).count(), 4);
        assert_ok!(Decisions::amend(signed(0), id, content("Autrement"), None));
        pass(SECOND);
        assert_eq!(Ballots::<Test>::iter_prefix(old).count(), 0);
        assert_eq!(Voids::<Test>::iter().count(), 0);
        // Long after it is over, too.
        until_open(id);
        all_say([0, 3], id, Choice::Agree);
        until_closing(id);
        pass(Rules::DEFAULT.ballots_millis);
        for _ in 0..2 {
            pass(SECOND);
        }
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        assert_eq!(tally(id), (4, 0, 0));
        assert_eq!(voice(id, 0).1, None);
    });
}

#[test]
fn nobody_speaks_for_who_left_or_fell_before_the_day() {
    run(|| {
        join_until(7);
        chain([0, 1, 2]);
        chain([3, 2]);
        chain([4, 2]);
        let id = simple(2);
        People::leave(3);
        People::fall(1);
        block_at(poll(id).opens_at);
        // In the day's first block he is not counted either.
        People::fall(4);
        pass(SECOND);
        assert_eq!(poll(id).electorate.unwrap().persons, 4);
        assert_ok!(vote(2, id, Choice::Agree));
        // His own choice ended; that of who chose him did not, and is silent.
        assert_eq!((voices(id, 2), tally(id)), (Some(1), (1, 0, 0)));
        assert_eq!(voice(id, 0), (vec![1], None));
        assert_eq!((delegate_of(0), delegate_of(1)), (Some(1), None));
        assert_ok!(vote(0, id, Choice::Agree));
    });
}

#[test]
fn nobody_is_counted_twice_who_leaves_at_noon() {
    run(|| {
        chain([0, 1, 2]);
        let id = open();
        pass(4 * HOUR);
        People::leave(0);
        People::fall(1);
        // They were counted when the day began: the vote goes by how they had chosen then.
        assert_ok!(vote(2, id, Choice::Agree));
        assert_eq!((voices(id, 2), tally(id)), (Some(3), (3, 0, 0)));
        assert_noop!(vote(0, id, Choice::Disagree), Fault::NotMember);
        assert_noop!(vote(1, id, Choice::Disagree), Fault::NotInGoodStanding);
        pass(SECOND);
        People::join(1, Kind::Person);
        assert_noop!(vote(1, id, Choice::Disagree), Fault::CameAfter);
        assert_ok!(delegate(1, 3));
        // Who left is another member now.
        People::join(9, Kind::Person);
        assert_ok!(delegate(9, 2));
        assert_ok!(vote(2, id, Choice::Disagree));
        assert_ok!(vote(3, id, Choice::Disagree));
        assert_eq!(tally(id), (0, 0, 4));
        assert_ok!(vote(4, id, Choice::Disagree));
        assert_eq!(tally(id), (0, 0, 5));
    });
}

#[test]
fn a_delegate_who_is_away_is_silent_until_he_is_back() {
    run(|| {
        chain([0, 1, 2]);
        People::fall(1);
        let id = open();
        all_say([2], id, Choice::Agree);
        assert_eq!((voices(id, 2), voice(id, 0)), (Some(1), (vec![1], None)));
        assert_noop!(vote(1, id, Choice::Agree), Fault::NotInGoodStanding);
        People::join(1, Kind::Person);
        assert_noop!(vote(1, id, Choice::Agree), Fault::CameAfter);
        let id = open();
        all_say([1, 2], id, Choice::Agree);
        assert_eq!([1, 2].map(|member| voices(id, member)), [Some(2), Some(1)]);
    });
}

#[test]
fn what_a_delegate_said_stands_when_he_is_gone() {
    run(|| {
        chain([0, 1, 2]);
        let id = open();
        assert_ok!(vote(2, id, Choice::Agree));
        People::leave(2);
        pass(DAY);
        pass(SECOND);
        assert_eq!(tally(id), (3, 0, 0));
        // And all can still speak for themselves, and leave it to him again.
        assert_ok!(vote(1, id, Choice::Disagree));
        assert_eq!(tally(id), (1, 0, 2));
        assert_ok!(take_back(1, id));
        assert_eq!(tally(id), (3, 0, 0));
    });
}

/// Attack: everybody leaves after his delegate spoke for him, and comes back under another number.
#[test]
fn no_more_are_counted_than_could_vote() {
    run(|| {
        chain([0, 1, 2, 3, 4]);
        let id = open();
        assert_ok!(vote(4, id, Choice::Agree));
        for member in 0..5 {
            People::leave(member);
            People::join(member + 10, Kind::Person);
            assert_noop!(vote(member + 10, id, Choice::Agree), Fault::CameAfter);
        }
        chain([10, 11, 12, 13, 14]);
        assert_eq!(tally(id), (5, 0, 0));
        until_closing(id);
        assert_eq!(verdict(id), Some(Verdict::Passed));
    });
}

#[test]
fn a_delegates_voices_turn_a_vote_in_its_last_window() {
    run(|| {
        chain([0, 1, 2]);
        let id = open();
        all_say([3, 4], id, Choice::Disagree);
        block_at(poll(id).closes_at - HOUR);
        assert_ok!(vote(2, id, Choice::Agree));
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 1));
        // So does who speaks for himself.
        block_at(poll(id).closes_at - HOUR);
        all_say([0, 1], id, Choice::Disagree);
        until_closing(id);
        assert_eq!((stage(id), poll(id).extensions), (Stage::Voting, 2));
        until_closing(id);
        assert_eq!((verdict(id), tally(id)), (Some(Verdict::TooFewAgreed), (1, 0, 4)));
    });
}

#[test]
fn where_nobody_has_touched_it_yet_the_delegations_of_its_day_are_shown() {
    run(|| {
        chain([0, 1]);
        let id = simple(0);
        assert_eq!(voice(id, 0), (vec![], None));
        assert_eq!(Decisions::voices(id, None, 9), []);
        block_at(poll(id).opens_at);
        pass_without_room(SECOND);
        assert_eq!(poll(id).electorate, None);
        assert_eq!(voice(id, 0), (vec![1], None));
        assert_eq!(Decisions::voices(id, None, 9), [(0, 1)]);
        chain([1, 2]);
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(2));
    });
}

#[test]
fn delegations_are_read_page_by_page() {
    run(|| {
        join_until(9);
        chain([0, 1, 2]);
        chain([3, 2]);
        chain([4, 5]);
        assert_ok!(delegate_in(COMMONS, 6, 7, None));
        let id = open();
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let page = Decisions::delegations(LIFE, after, 2);
            after = page.last().map(|view| view.member);
            if after.is_none() {
                break;
            }
            assert!(page.len() <= 2);
            seen.extend(
                page.into_iter()
                    .map(|view| (view.member, view.delegate, view.behind)),
            );
        }
        seen.sort_unstable();
        let expected = [
            (0, Some(1), [0; 5]),
            (1, Some(2), [1, 0, 0, 0, 0]),
            (2, None, [2, 1, 0, 0, 0]),
            (3, Some(2), [0; 5]),
            (4, Some(5), [0; 5]),
            (5, None, [1, 0, 0, 0, 0]),
        ];
        assert_eq!(seen, expected);
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = Decisions::voices(id, after, 3);
            after = page.last().map(|(member, _)| *member);
            if after.is_none() {
                break;
            }
            seen.extend(page);
        }
        seen.sort_unstable();
        assert_eq!(seen, [(0, 1), (1, 2), (3, 2), (4, 5)]);
        assert_eq!(Decisions::delegations(LIFE, None, 0), []);
        assert_eq!(Decisions::delegations(LIFE + 1, None, 9), []);
        assert_eq!(Decisions::voices(9, None, 9), []);
        assert_eq!(Decisions::voice(9, 0), None);
    });
}

#[test]
fn a_person_sees_all_his_places() {
    run(|| {
        assert_eq!(Decisions::delegations_of(0), []);
        let until = Clock::now() + DAY;
        assert_ok!(delegate_in(COMMONS, 0, 1, until));
        assert_ok!(delegate_in(LIFE, 2, 0, None));
        let shown = Decisions::delegations_of(0);
        let shown: Vec<_> = shown
            .into_iter()
            .map(|(area, view)| (area, view.member, view.delegate, view.ends_at, view.behind))
            .collect();
        let expected = [
            (COMMONS, 0, Some(1), Some(until), [0; 5]),
            (LIFE, 0, None, None, [1, 0, 0, 0, 0]),
        ];
        assert_eq!(shown, expected);
        pass(SECOND);
        // What is remembered alone is not shown.
        assert_ok!(undelegate(2));
        assert_eq!(Decisions::delegations_of(0).len(), 1);
        assert_eq!(Decisions::delegations_of(2), []);
        assert_eq!(Decisions::delegations(LIFE, None, 9), []);
    });
}

#[test]
fn ballots_are_paged_over_open_ones() {
    run(|| {
        join_until(9);
        chain([0, 1, 2]);
        chain([3, 4, 5]);
        let id = open();
        all_say([0, 3, 6, 7], id, Choice::Agree);
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = Decisions::ballots(id, after, 1);
            after = page.last().map(|ballot| ballot.member);
            if after.is_none() {
                break;
            }
            seen.extend(page.into_iter().map(|ballot| ballot.member));
        }
        seen.sort_unstable();
        assert_eq!(seen, [0, 3, 6, 7]);
        assert_eq!(Ballots::<Test>::iter().count(), 8);
    });
}

#[test]
fn a_vote_weighs_its_way_up() {
    run(|| {
        join_until(7);
        chain(0..6);
        let weigh = |result: DispatchResultWithPostInfo| result.unwrap().actual_weight.unwrap();
        let id = open();
        let vote = |member| weigh(Decisions::vote(signed(member), id, 0, Choice::Agree, None));
        let take_back = |member| weigh(Decisions::take_back(signed(member), id));
        type Weights = <Test as crate::Config>::WeightInfo;
        assert_eq!(vote(6), Weights::vote(0));
        assert_eq!(vote(0), Weights::vote(MAX_STEPS));
        // A change of mind concerns nobody else.
        assert_eq!(vote(0), Weights::vote(0));
        assert_eq!(vote(3), Weights::vote(2));
        assert_eq!(vote(0), Weights::vote(0));
        assert_eq!(take_back(0), Weights::take_back(3));
        assert_eq!(take_back(3), Weights::take_back(2));
        assert_eq!(take_back(6), Weights::take_back(0));
        let id = proposed(0, LIFE, Method::Consent, None);
        until_open(id);
        let vote = Decisions::vote(signed(0), id, 0, Choice::Agree, None);
        assert_eq!(weigh(vote), Weights::vote_for_himself());
        let taken_back = Decisions::take_back(signed(0), id);
        assert_eq!(weigh(taken_back), Weights::take_back_his_own());
    });
}

fn set_area(id: AreaId, area: Option<Area>) -> DispatchResult {
    Decisions::set_area(Origin::Decision(AREAS).into(), id, area)
}

#[test]
fn an_area_is_not_founded_where_people_still_delegate() {
    run(|| {
        let life = Areas::<Test>::get(LIFE);
        chain([0, 1]);
        assert_ok!(delegate_in(LIFE, 2, 1, Clock::now() + 2 * DAY));
        let id = open();
        // Its terms can be changed, and it can be removed.
        assert_ok!(set_area(LIFE, life.clone()));
        assert_ok!(set_area(LIFE, None));
        assert_noop!(set_area(LIFE, life.clone()), Fault::AreaHeld);
        assert_ok!(set_area(LIFE + 1, life.clone()));
        assert_noop!(delegate(3, 1), Fault::AreaNotFound);
        assert_noop!(delegate(0, 1), Fault::AreaNotFound);
        // The vote that runs goes on as it began.
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(3));
        assert_ok!(undelegate(0));
        assert_noop!(set_area(LIFE, life.clone()), Fault::AreaHeld);
        pass(2 * DAY);
        assert_ok!(set_area(LIFE, life));
        // Nobody speaks for them in the new one; in the old vote he still does.
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(3));
        let id = open();
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(1));
    });
}

/// Attack: an area is removed and founded anew in one day, so that delegations of the old one count in the new.
#[test]
fn an_area_founded_anew_on_the_same_day_begins_with_nobody() {
    run(|| {
        pass(SECOND);
        let life = Areas::<Test>::get(LIFE);
        chain([0, 1]);
        pass(DAY);
        pass(SECOND);
        assert_ok!(set_area(LIFE, None));
        assert_ok!(undelegate(0));
        assert_ok!(set_area(LIFE, life));
        let id = open();
        assert_ok!(vote(1, id, Choice::Agree));
        assert_eq!(voices(id, 1), Some(1));
    });
}

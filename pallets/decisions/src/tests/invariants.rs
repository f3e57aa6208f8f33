// SPDX-License-Identifier: AGPL-3.0-or-later
//! Each invariant sees what it is there for: a state is broken in one way, and the check names it.

use super::*;
use crate::{Agenda, Ballot, NextId, Tallies};
use frame_support::storage::{transactional::with_transaction, TransactionOutcome};

/// What the check says of the state so changed; the change is undone.
fn broken_by(change: impl FnOnce()) -> &'static str {
    let found = with_transaction(|| {
        change();
        TransactionOutcome::Rollback(Ok::<_, DispatchError>(Decisions::check_invariants()))
    });
    match found {
        Ok(Err(DispatchError::Other(broken))) => broken,
        other => panic!("nothing was found: {other:?}"),
    }
}

fn says(what: &str, change: impl FnOnce()) {
    assert_eq!(broken_by(change), what);
}

/// An idea (0), a vote with two ballots, one of them with a reason (1), one that passed and waits (2), and one that is over (3).
fn village() {
    assert_ok!(publish(0));
    set_terms(CODE, |terms| terms.voting_millis = 30 * DAY);
    let id = proposed(0, CODE, Method::Supermajority, Some(long_remark(500)));
    let (waiting, over) = (
        proposed(1, COMMONS, Method::Majority, Some(spend(0, 10))),
        simple(1),
    );
    until_open(id);
    assert_ok!(Decisions::vote(signed(0), id, 0, Choice::Agree, reason("Oui.")));
    all_say([1], id, Choice::Disagree);
    all_say(0..5, waiting, Choice::Agree);
    all_say(0..5, over, Choice::Agree);
    block_at(poll(waiting).closes_at);
    assert_eq!((id, waiting, over), (1, 2, 3));
    assert!(matches!(stage(waiting), Stage::Waiting { .. }));
    assert_ok!(Decisions::try_state(System::block_number()));
}

fn change_poll(id: ProposalId, change: impl FnOnce(&mut Poll)) {
    Polls::<Test>::mutate(id, |poll| change(poll.as_mut().unwrap()));
}

fn forget_on_the_agenda(id: ProposalId) {
    for key in Agenda::<Test>::iter_keys().filter(|key| key.subject() == u64::from(id)) {
        Agenda::<Test>::remove(key);
    }
}

#[test]
fn numbers() {
    run(|| {
        village();
        says("decisions: a number that was not given", || {
            NextId::<Test>::put(3)
        });
        says("decisions: a vote on nothing", || Proposals::<Test>::remove(3));
    });
}

#[test]
fn places() {
    run(|| {
        village();
        says("decisions: open votes are miscounted", || {
            OpenVotes::<Test>::put(2)
        });
        let miscounted = "decisions: what members have open is miscounted";
        says(miscounted, || OpenOf::<Test>::insert(0, 1));
        says(miscounted, || OpenOf::<Test>::insert(4, 0));
        says(miscounted, || OpenOf::<Test>::remove(0));
    });
}

#[test]
fn counts_and_reasons() {
    run(|| {
        village();
        let ballots = ballot_box(1);
        let ballot = |with_reason| Ballot::Cast {
            choice: Choice::Agree,
            with_reason,
            voices: 1,
        };
        let unknown = "decisions: a reason that a ballot does not know of";
        says(unknown, || Reasons::<Test>::remove(ballots, 0));
        says(unknown, || Ballots::<Test>::insert(ballots, 0, ballot(false)));
        says("decisions: a reason without its ballot", || {
            Reasons::<Test>::insert(ballots, 4, reason("Non.").unwrap());
        });
        let wrong = "decisions: a count that is not that of its ballots";
        says(wrong, || Tallies::<Test>::remove(ballots));
        says(wrong, || Ballots::<Test>::insert(ballots, 4, ballot(false)));
        says(wrong, || Ballots::<Test>::remove(ballots, 1));
        says(wrong, || Ballots::<Test>::insert(ballots, 1, ballot(false)));
        // Over, its ballots are still counted until they are void.
        says(wrong, || Ballots::<Test>::remove(ballot_box(3), 0));
        says("decisions: a count of a revision that is no more", || {
            let other = BallotBox {
                revision: 7,
                ..ballots
            };
            Tallies::<Test>::insert(other, Tally::default());
        });
    });
}

#[test]
fn blocks() {
    run(|| {
        let id = proposed(0, LIFE, Method::Consent, None);
        until_open(id);
        let why = reason("Il n'y a pas de bois.");
        assert_ok!(Decisions::vote(signed(1), id, 0, Choice::Block, why));
        assert_ok!(Decisions::second(signed(2), id, 0, 1));
        let ballots = ballot_box(id);
        let block = || crate::Block {
            number: 9,
            seconds: 0,
        };
        says("decisions: a block that a ballot does not know of", || {
            crate::Blocks::<Test>::remove(ballots, 1);
        });
        says("decisions: a block without its ballot", || {
            crate::Blocks::<Test>::insert(ballots, 4, block());
        });
        says("decisions: a block stands that nobody makes", || {
            Tallies::<Test>::mutate(ballots, |tally| tally.standing.try_push(4).unwrap());
        });
    });
}

#[test]
fn electorates() {
    run(|| {
        village();
        let more = "decisions: more voted than could";
        says(more, || {
            change_poll(1, |poll| poll.electorate.as_mut().unwrap().persons = 1);
        });
        says(more, || change_poll(1, |poll| poll.electorate = None));
    });
}

#[test]
fn the_agenda() {
    run(|| {
        village();
        let lost = "decisions: something due is not on the agenda";
        for id in 0..4 {
            says(lost, || forget_on_the_agenda(id));
        }
        says(lost, || change_poll(1, |poll| poll.closes_at = Clock::now() - 1));
        says(lost, || {
            change_poll(2, |poll| {
                poll.stage = Stage::Waiting {
                    from: Clock::now() - 1,
                }
            });
        });
    });
}

#[test]
fn actions() {
    run(|| {
        village();
        says("decisions: an action without its bytes", || {
            let _ = pallet_preimage::RequestStatusFor::<Test>::clear(9, None);
        });
    });
}

#[test]
fn areas_and_rules() {
    run(|| {
        village();
        says("decisions: an area out of its ranges", || {
            set_terms(LIFE, |terms| terms.floor_permille = 1_001);
        });
        says("decisions: an area that nothing can change", || {
            Areas::<Test>::mutate(LIFE, |area| {
                area.as_mut().unwrap().methods = BoundedVec::truncate_from(vec![Method::Majority]);
            });
        });
        TestRules::set(Rules {
            budget_percent: 21,
            ..Rules::DEFAULT
        });
        says("decisions: rules out of their ranges", || {});
        TestRules::set(Rules::DEFAULT);
    });
}

#[test]
fn delegations() {
    use crate::{Ballot, Place};
    run(|| {
        for (member, to) in [(0, 1), (1, 2), (3, 2)] {
            assert_ok!(delegate(member, to));
        }
        let id = simple(0);
        until_open(id);
        assert_ok!(vote(0, id, Choice::Agree));
        assert_ok!(vote(2, id, Choice::Agree));
        let ballots = ballot_box(id);
        let others = "decisions: a ballot that counts for others than those behind it";
        says(others, || Ballots::<Test>::remove(ballots, 1));
        says(others, || {
            Ballots::<Test>::insert(ballots, 1, Ballot::Open { spoken_for: 2 })
        });
        says(others, || {
            Ballots::<Test>::insert(ballots, 3, Ballot::Open { spoken_for: 1 })
        });
        says("decisions: an open ballot that says nothing", || {
            Ballots::<Test>::insert(ballots, 4, Ballot::Open { spoken_for: 0 });
        });
        says("decisions: a vote outlasts the delegations of its day", || {
            Polls::<Test>::mutate(id, |poll| poll.as_mut().unwrap().closes_at += 200 * DAY);
        });
        let change = |member: MemberId, change: &dyn Fn(&mut Place)| {
            Delegates::<Test>::mutate(LIFE, member, |node| {
                let mut place = node.now();
                change(&mut place);
                node.put(place, Decisions::day_to_come());
            });
        };
        says("decisions: those behind are miscounted", || {
            change(2, &|place| place.behind[4] = 1);
        });
        says("decisions: a voice goes on too far", || {
            change(2, &|place| place.delegate = Some(0));
            Delegates::<Test>::mutate(LIFE, 2, |node| node.ends_at = node.ends_at.or(Some(9)));
            Endings::<Test>::insert(crate::delegation::Ending::Delegation(LIFE, 2).key(9), ());
        });
        says(
            "decisions: a delegation without end, or an end without delegation",
            || Delegates::<Test>::mutate(LIFE, 0, |node| node.ends_at = None),
        );
        says("decisions: what ends is not in the queue", || {
            Delegates::<Test>::mutate(LIFE, 0, |node| node.ends_at = Some(9));
        });
        says("decisions: something ends that is not there", || {
            Endings::<Test>::insert(crate::delegation::Ending::Delegation(LIFE, 4).key(9), ());
        });
        says("decisions: those who delegate are miscounted", || {
            Delegators::<Test>::insert(LIFE, 4);
        });
        says("decisions: where members delegate is not noted", || {
            DelegatesIn::<Test>::remove(0);
        });
        says(
            "decisions: a person whose delegations should end is not in the queue",
            || DelegatesIn::<Test>::mutate(0, |of| of.ending = of.areas),
        );
        says("decisions: places out of order", || {
            Delegates::<Test>::mutate(LIFE, 0, |node| {
                let place = node.now();
                node.places.try_push(place).unwrap();
            });
        });
    });
}

#[test]
fn answers() {
    use crate::{Counts, CountsBefore, OptionCounts, Outcomes, Questions};
    run(|| {
        village();
        let id = asked(2, Method::Score, &["Lundi", "Mardi"], 9);
        let over = asked(2, Method::Election, &["Ana", "Bo"], 1);
        until_open(id);
        assert_ok!(choose(1, over, ranking(&[1])));
        let why = reason("Parce que.");
        assert_ok!(Decisions::choose(signed(1), id, 0, scores(&[3, 4]), why));
        let (before, of_over) = (ballot_box(id), ballot_box(over));
        says("decisions: a question that is none", || {
            Questions::<Test>::remove(id)
        });
        says("decisions: a question that is none", || {
            Questions::<Test>::mutate(id, |question| question.as_mut().unwrap().number = 11);
        });
        says("decisions: a question that nobody asks", || {
            Questions::<Test>::insert(1, question(&["Lundi", "Mardi"], 9));
        });
        let kind = "decisions: a ballot of another kind than its vote";
        let chosen = |answer| Ballot::Chosen {
            answer,
            with_reason: false,
        };
        says(kind, || {
            Ballots::<Test>::insert(ballot_box(3), 9, chosen(scores(&[3, 4])))
        });
        says(kind, || {
            Ballots::<Test>::insert(before, 9, Ballot::Open { spoken_for: 1 })
        });
        says("decisions: a reason that a ballot does not know of", || {
            Ballots::<Test>::insert(before, 1, chosen(scores(&[3, 4])));
        });
        says("decisions: an answer to another question", || {
            Ballots::<Test>::insert(before, 2, chosen(scores(&[3, 10])));
        });
        let wrong = "decisions: a count that is not that of its answers";
        says(wrong, || {
            Ballots::<Test>::insert(before, 2, chosen(scores(&[0, 0])))
        });
        says(wrong, || OptionCounts::<Test>::remove(before));
        says(wrong, || {
            OptionCounts::<Test>::insert(of_over, Counts::none(Method::Election, 2))
        });
        says("decisions: more answered than could", || {
            change_poll(id, |poll| poll.electorate.as_mut().unwrap().persons = 0);
        });
        says("decisions: counts of a revision that is no more", || {
            let other = BallotBox {
                revision: 7,
                ..before
            };
            OptionCounts::<Test>::insert(other, Counts::none(Method::Score, 2));
        });
        says("decisions: a tally of a question", || {
            Tallies::<Test>::insert(before, Tally::default())
        });
        let window = "decisions: counts of a window that is none";
        let none = || Counts::none(Method::Score, 2);
        says(window, || CountsBefore::<Test>::insert(before, none()));
        says(window, || {
            change_poll(id, |poll| poll.at_window = Some(Verdict::Chosen))
        });
        until_closing(over);
        let nothing = "decisions: an outcome of nothing, or none";
        says(nothing, || Outcomes::<Test>::remove(over));
        let kept = || outcome(over).unwrap();
        says(nothing, || Outcomes::<Test>::insert(1, kept()));
        let lost = "decisions: counts or an outcome without their question";
        says(lost, || Outcomes::<Test>::insert(0, kept()));
        says(lost, || {
            let other = BallotBox {
                revision: 7,
                ..before
            };
            CountsBefore::<Test>::insert(other, none());
        });
    });
}

#[test]
fn callers() {
    use crate::Callers;
    run(|| {
        village();
        assert_ok!(Decisions::call_back(signed(1), 2));
        let (waiting, open) = (ballot_box(2), ballot_box(1));
        assert_ok!(Decisions::check_invariants());
        let miscounted = "decisions: callers are miscounted";
        says(miscounted, || change_poll(2, |poll| poll.callers = 2));
        says(miscounted, || change_poll(2, |poll| poll.callers = 0));
        says(miscounted, || Callers::<Test>::insert(waiting, 4, ()));
        says(miscounted, || Callers::<Test>::remove(waiting, 1));
        says(miscounted, || Callers::<Test>::insert(open, 4, ()));
        let cannot = "decisions: a vote is called back that cannot be";
        says(cannot, || {
            Callers::<Test>::insert(open, 4, ());
            change_poll(1, |poll| poll.callers = 1);
        });
        says(cannot, || change_poll(2, |poll| poll.called_back_at = Some(1)));
        says("decisions: a first vote that was called back", || {
            change_poll(1, |poll| poll.called_back_at = Some(1));
        });
        let no_more = "decisions: somebody calls back what is no more";
        let other = BallotBox {
            revision: 7,
            ..waiting
        };
        says(no_more, || Callers::<Test>::insert(other, 1, ()));
        // Over, with callers that nobody counted.
        says(no_more, || Callers::<Test>::insert(ballot_box(3), 1, ()));
        let of_nothing = BallotBox {
            proposal: 99,
            revision: 0,
        };
        says(no_more, || Callers::<Test>::insert(of_nothing, 1, ()));
        // A box that is void may hold some for a while.
        Voids::<Test>::insert(other, ());
        Callers::<Test>::insert(other, 1, ());
        assert_ok!(Decisions::check_invariants());
    });
}

#[test]
fn conclusions() {
    use crate::{Conclusion, Conclusions};
    run(|| {
        village();
        let said = |reopened_as| Conclusion {
            statement: BoundedVec::truncate_from(b"Bien.".to_vec()),
            at: 0,
            review_at: None,
            reopened_as,
        };
        let none = "decisions: something is said of no result";
        for id in [0, 1, 99] {
            says(none, || Conclusions::<Test>::insert(id, said(None)));
        }
        let else_ = "decisions: reopened by a proposal about something else";
        for anew in [0, 1, 3, 99] {
            says(else_, || Conclusions::<Test>::insert(3, said(Some(anew))));
        }
        let statement = BoundedVec::truncate_from(b"Bien.".to_vec());
        assert_ok!(Decisions::conclude(
            signed(1),
            3,
            statement,
            Some(Clock::now() + 1)
        ));
        pass(1);
        assert_ok!(Decisions::reopen(signed(2), 3));
        assert_ok!(Decisions::check_invariants());
        says(else_, || {
            Proposals::<Test>::mutate(4, |anew| anew.as_mut().unwrap().about = Some(2));
        });
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Its author says what came of a proposal, and when it can be decided anew.

use super::*;
use crate::{Conclusion, Conclusions, Origin, Text};

fn text(words: &str) -> Text {
    BoundedVec::truncate_from(words.as_bytes().to_vec())
}

fn conclude(author: MemberId, id: ProposalId, review_at: Option<Moment>) -> DispatchResult {
    Decisions::conclude(signed(author), id, text("Le four chauffe."), review_at)
}

/// A talk that is closed.
fn closed(author: MemberId) -> ProposalId {
    let id = simple(author);
    until_open(id);
    until_closing(id);
    assert_eq!(stage(id), Stage::Decided);
    id
}

fn payment(amount: u64) -> ProposalId {
    proposed(0, COMMONS, Method::Majority, Some(spend(0, amount)))
}

fn review_at(id: ProposalId) -> Option<Moment> {
    Conclusions::<Test>::get(id).unwrap().review_at
}

fn concluded(id: ProposalId, review_at: Option<Moment>) -> Event<Test> {
    Event::Concluded {
        proposal: id,
        review_at,
    }
}

#[test]
fn what_came_of_it_is_kept_and_shown() {
    run(|| {
        let id = closed(0);
        assert_eq!(Decisions::proposal(id).unwrap().conclusion, None);
        happened();
        assert_ok!(conclude(0, id, None));
        assert_eq!(happened(), [concluded(id, None)]);
        let first = Conclusion {
            statement: text("Le four chauffe."),
            at: Clock::now(),
            review_at: None,
            reopened_as: None,
        };
        assert_eq!(Conclusions::<Test>::get(id), Some(first.clone()));
        assert_eq!(Decisions::proposal(id).unwrap().conclusion, Some(first.clone()));
        // Said better, later.
        pass(HOUR);
        assert_ok!(Decisions::conclude(signed(0), id, text("Il chauffe mal."), None));
        let second = Conclusion {
            statement: text("Il chauffe mal."),
            at: Clock::now(),
            ..first
        };
        assert_eq!(Conclusions::<Test>::get(id), Some(second));
    });
}

#[test]
fn only_its_author_in_good_standing_says_it() {
    run(|| {
        let id = closed(0);
        assert_noop!(conclude(1, id, None), Fault::NotAuthor);
        assert_noop!(conclude(77, id, None), Fault::NotMember);
        assert_noop!(conclude(0, 99, None), Fault::ProposalNotFound);
        let nobody = Decisions::conclude(RuntimeOrigin::root(), id, text("Non."), None);
        assert_noop!(nobody, DispatchError::BadOrigin);
        People::fall(0);
        assert_noop!(conclude(0, id, None), Fault::NotInGoodStanding);
        People::join(0, Kind::Person);
        assert_ok!(conclude(0, id, None));
        People::leave(0);
        assert_noop!(conclude(0, id, None), Fault::NotMember);
    });
}

#[test]
fn a_project_says_what_came_of_its_own() {
    run(|| {
        People::join(8, Kind::Project);
        let id = closed(8);
        assert_ok!(conclude(8, id, Some(Clock::now() + DAY)));
    });
}

#[test]
fn it_is_said_in_plain_words() {
    run(|| {
        let id = closed(0);
        for words in ["", "\u{7}", "\u{202e}"] {
            let said = Decisions::conclude(signed(0), id, text(words), None);
            assert_noop!(said, Fault::TextInvalid);
        }
        let longest = "e".repeat(crate::MAX_TEXT_BYTES as usize);
        assert_ok!(Decisions::conclude(signed(0), id, text(&longest), None));
    });
}

#[test]
fn nothing_is_said_of_what_is_not_closed() {
    run(|| {
        assert_ok!(publish(0));
        assert_noop!(conclude(0, 0, None), Fault::NotProposed);
        let (id, withdrawn, cancelled) = (simple(0), simple(0), simple(0));
        assert_noop!(conclude(0, id, None), Fault::NotClosed);
        assert_ok!(Decisions::withdraw(signed(0), withdrawn));
        until_open(id);
        assert_noop!(conclude(0, id, None), Fault::NotClosed);
        assert_ok!(Decisions::cancel(Origin::Decision(LIFE).into(), cancelled));
        // Its time is over, and nobody has closed it yet.
        block_of(poll(id).closes_at, false);
        assert_noop!(conclude(0, id, None), Fault::NotClosed);
        assert_ok!(Decisions::close(signed(4), id));
        assert_ok!(conclude(0, id, None));
        pass(DAY);
        assert_noop!(conclude(0, withdrawn, None), Fault::NotClosed);
        assert_noop!(conclude(0, cancelled, None), Fault::NotClosed);
        assert_eq!(Conclusions::<Test>::iter().count(), 1);
    });
}

#[test]
fn it_is_said_at_every_stage_after_the_vote() {
    run(|| {
        let (done, fails) = (payment(10), payment(2_000));
        until_open(done);
        all_say(0..5, done, Choice::Agree);
        all_say(0..5, fails, Choice::Agree);
        until_closing(done);
        assert_ok!(conclude(0, done, None));
        until_enactment(done);
        assert!(is_enacted(done) && failure(fails).is_some());
        assert_ok!(conclude(0, done, None));
        assert_ok!(conclude(0, fails, None));
        pass(91 * DAY);
        assert!(matches!(stage(fails), Stage::Lapsed { .. }));
        assert_ok!(conclude(0, fails, None));
        let question = asked(0, Method::Score, &["Lundi", "Mardi"], 9);
        until_open(question);
        assert_noop!(conclude(0, question, None), Fault::NotClosed);
        until_closing(question);
        assert_ok!(conclude(0, question, None));
        let sense = proposed(0, LIFE, Method::SenseCheck, None);
        until_open(sense);
        until_closing(sense);
        assert_eq!(verdict(sense), Some(Verdict::Published));
        assert_ok!(conclude(0, sense, None));
    });
}

#[test]
fn while_a_second_vote_is_held_nothing_is_said_of_the_first() {
    run(|| {
        let id = payment(10);
        pass_by_all(id);
        for member in 1..3 {
            assert_ok!(Decisions::call_back(signed(member), id));
        }
        assert_noop!(conclude(0, id, None), Fault::NotClosed);
        until_open(id);
        assert_noop!(conclude(0, id, None), Fault::NotClosed);
        until_closing(id);
        assert_ok!(conclude(0, id, None));
    });
}

#[test]
fn a_date_lies_ahead() {
    run(|| {
        let id = closed(0);
        let now = Clock::now();
        for past in [0, now - 1, now] {
            assert_noop!(conclude(0, id, Some(past)), Fault::ReviewInvalid);
        }
        assert!(!Conclusions::<Test>::contains_key(id));
        assert_ok!(conclude(0, id, Some(now + 1)));
        let id = closed(0);
        assert_ok!(conclude(0, id, Some(Moment::MAX)));
    });
}

#[test]
fn a_date_is_kept_or_brought_forward_and_never_put_off() {
    run(|| {
        let id = closed(0);
        let date = Clock::now() + 30 * DAY;
        happened();
        assert_ok!(conclude(0, id, Some(date)));
        pass(DAY);
        assert_ok!(conclude(0, id, None));
        assert_eq!(happened(), [concluded(id, Some(date)), concluded(id, Some(date))]);
        assert_noop!(conclude(0, id, Some(date + 1)), Fault::ReviewInvalid);
        assert_ok!(conclude(0, id, Some(date)));
        assert_noop!(conclude(0, id, Some(Clock::now())), Fault::ReviewInvalid);
        assert_ok!(conclude(0, id, Some(date - DAY)));
        assert_noop!(conclude(0, id, Some(date)), Fault::ReviewInvalid);
        assert_eq!(review_at(id), Some(date - DAY));
        // When it has come it stays, whatever is said.
        block_at(date - DAY);
        for other in [date - DAY, date - DAY + 1, date] {
            assert_noop!(conclude(0, id, Some(other)), Fault::ReviewInvalid);
        }
        assert_ok!(conclude(0, id, None));
        pass(60 * DAY);
        assert_ok!(conclude(0, id, None));
        assert_eq!(review_at(id), Some(date - DAY));
        assert_ok!(Decisions::reopen(signed(1), id));
    });
}

#[test]
fn a_date_is_given_later_where_none_was() {
    run(|| {
        let id = closed(0);
        assert_ok!(conclude(0, id, None));
        pass(DAY);
        assert_noop!(Decisions::reopen(signed(1), id), Fault::NoReview);
        let date = Clock::now() + 900 * DAY;
        assert_ok!(conclude(0, id, Some(date)));
        assert_eq!(review_at(id), Some(date));
    });
}

#[test]
fn what_was_reopened_is_not_said_anew() {
    run(|| {
        let id = closed(0);
        assert_ok!(conclude(0, id, Some(Clock::now() + DAY)));
        pass(DAY);
        let anew = next();
        assert_ok!(Decisions::reopen(signed(1), id));
        for date in [None, Some(Clock::now() + DAY)] {
            assert_noop!(conclude(0, id, date), Fault::ReopenedAlready);
        }
        assert_eq!(Conclusions::<Test>::get(id).unwrap().reopened_as, Some(anew));
    });
}

#[test]
fn what_was_said_while_it_waited_stays_when_it_takes_effect_or_is_cancelled() {
    run(|| {
        let (done, stopped) = (payment(10), payment(20));
        until_open(done);
        all_say(0..5, done, Choice::Agree);
        all_say(0..5, stopped, Choice::Agree);
        until_closing(done);
        let date = Clock::now() + 400 * DAY;
        for id in [done, stopped] {
            assert_ok!(conclude(0, id, Some(date)));
        }
        assert_ok!(Decisions::cancel(Origin::Decision(COMMONS).into(), stopped));
        until_enactment(done);
        // Cancelled after its vote: something can still be said of that.
        assert_ok!(conclude(0, stopped, None));
        // The ballots go; that stays.
        pass(366 * DAY);
        pass(SECOND);
        pass(SECOND);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        People::leave(0);
        assert_eq!([review_at(done), review_at(stopped)], [Some(date); 2]);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later

use super::*;

#[test]
fn an_idea_is_published_and_waits_to_be_taken_up() {
    run(|| {
        assert_ok!(publish(0));
        let published = Event::IdeaPublished {
            idea: 0,
            author: 0,
            area: LIFE,
        };
        assert_eq!(happened(), [published]);
        let view = Decisions::proposal(0).unwrap();
        assert_eq!((view.poll, view.verdict), (None, None));
        assert_eq!(view.forgotten_at, Some(Clock::START + 90 * DAY));
        assert_eq!(Decisions::open_of(0), (1, 8));
        assert_noop!(vote(1, 0, Choice::Agree), Fault::NotProposed);
        assert_noop!(Decisions::close(signed(1), 0), Fault::NotProposed);
        assert_noop!(Decisions::retry(signed(1), 0), Fault::NotProposed);
    });
}

#[test]
fn a_project_has_ideas_too() {
    run(|| {
        People::join(9, Kind::Project);
        assert_ok!(publish(9));
    });
}

#[test]
fn who_is_not_in_good_standing_has_none_here() {
    run(|| {
        assert_noop!(publish(7), Fault::NotMember);
        People::fall(4);
        assert_noop!(publish(4), Fault::NotInGoodStanding);
        assert_noop!(
            Decisions::publish_idea(RuntimeOrigin::root(), LIFE, content("a"), None),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn what_cannot_be_shown_is_refused() {
    run(|| {
        let say = |change: &dyn Fn(&mut Content)| {
            let mut content = content("Un four");
            change(&mut content);
            Decisions::publish_idea(signed(0), LIFE, content, None)
        };
        let line = |text: &str| text.as_bytes().to_vec();
        for title in ["", " a", "a\nb", "a\u{202E}b"] {
            let bad = say(&|content| content.title = BoundedVec::truncate_from(line(title)));
            assert_noop!(bad, Fault::TitleInvalid);
        }
        for text in ["", " \n", "a\0b"] {
            let bad = say(&|content| content.text = BoundedVec::truncate_from(line(text)));
            assert_noop!(bad, Fault::TextInvalid);
        }
        for (uri, good) in [
            ("", false),
            ("ipfs://a b\n", false),
            ("https://four.example/plan", true),
        ] {
            let said = say(&|content| {
                content.document = Some(Document {
                    hash: Default::default(),
                    uri: BoundedVec::truncate_from(line(uri)),
                });
            });
            assert_eq!(said.is_ok(), good, "{uri}");
            if !good {
                assert_eq!(said, Err(Fault::UriInvalid.into()));
            }
        }
    });
}

#[test]
fn an_idea_belongs_somewhere_and_answers_what_is_there() {
    run(|| {
        let publish =
            |area, about| Decisions::publish_idea(signed(0), area, content("Un four à pain"), about);
        assert_noop!(publish(17, None), Fault::AreaNotFound);
        // Not even itself.
        assert_noop!(publish(LIFE, Some(0)), Fault::ProposalNotFound);
        assert_ok!(publish(LIFE, None));
        assert_ok!(publish(CODE, Some(0)));
        assert_eq!(Decisions::proposal(1).unwrap().proposal.about, Some(0));
    });
}

#[test]
fn anybody_proposes_what_another_thought_of() {
    run(|| {
        assert_ok!(publish(0));
        let about =
            |about| Decisions::propose(signed(1), LIFE, Method::Majority, content("Le four"), about, None);
        assert_noop!(about(Some(7)), Fault::ProposalNotFound);
        assert_ok!(about(Some(0)));
        // Forgotten, it is still what this was about, and its number nobody else's.
        assert_ok!(Decisions::withdraw(signed(0), 0));
        assert_eq!(Decisions::proposal(1).unwrap().proposal.about, Some(0));
        assert_eq!(Decisions::proposal(0), None);
        assert_noop!(about(Some(0)), Fault::ProposalNotFound);
    });
}

#[test]
fn its_author_amends_it_and_nobody_else() {
    run(|| {
        assert_ok!(publish(0));
        happened();
        let amend = |who, action| Decisions::amend(signed(who), 0, content("Deux fours"), action);
        assert_noop!(amend(1, None), Fault::NotAuthor);
        assert_noop!(amend(0, Some(Box::new(remark("a")))), Fault::NotProposed);
        pass(DAY);
        assert_ok!(amend(0, None));
        assert_eq!(happened(), [Event::IdeaAmended { idea: 0 }]);
        let view = Decisions::proposal(0).unwrap();
        assert_eq!(view.proposal.content, content("Deux fours"));
        // That does not keep it longer.
        assert_eq!(view.forgotten_at, Some(Clock::START + 90 * DAY));
        assert_noop!(
            Decisions::amend(signed(0), 0, content(""), None),
            Fault::TitleInvalid
        );
        People::fall(0);
        assert_noop!(amend(0, None), Fault::NotInGoodStanding);
        assert_noop!(
            Decisions::amend(signed(1), 9, content("a"), None),
            Fault::ProposalNotFound
        );
    });
}

#[test]
fn its_author_withdraws_it_and_nobody_else() {
    run(|| {
        assert_ok!(publish(0));
        happened();
        assert_noop!(Decisions::withdraw(signed(1), 0), Fault::NotAuthor);
        assert_ok!(Decisions::withdraw(signed(0), 0));
        assert_eq!(happened(), [Event::IdeaForgotten { idea: 0 }]);
        assert_eq!(Decisions::open_of(0).0, 0);
        assert_noop!(Decisions::withdraw(signed(0), 0), Fault::ProposalNotFound);
        // Its number is never another's, and what is left of it on the agenda does no harm.
        assert_ok!(publish(0));
        assert_eq!(next(), 2);
        pass(90 * DAY);
        assert_eq!(next(), 2);
        assert_eq!(crate::Agenda::<Test>::iter().count(), 0);
    });
}

#[test]
fn in_time_it_is_forgotten() {
    run(|| {
        assert_ok!(publish(0));
        People::leave(0);
        happened();
        block_at(Clock::START + 90 * DAY - 1);
        assert!(Decisions::proposal(0).is_some());
        pass(1);
        assert_eq!(Decisions::proposal(0), None);
        assert_eq!(happened(), [Event::IdeaForgotten { idea: 0 }]);
        assert_eq!(OpenOf::<Test>::iter().count(), 0);
    });
}

#[test]
fn other_rules_hold_for_the_ideas_that_are_there() {
    run(|| {
        assert_ok!(publish(0));
        let rules = |idea_millis| Rules {
            idea_millis,
            ..Rules::DEFAULT
        };
        TestRules::set(rules(100 * DAY));
        pass(99 * DAY);
        assert!(Decisions::proposal(0).is_some());
        pass(DAY);
        assert_eq!(Decisions::proposal(0), None);
        // Made shorter, they hold for those at the latest when these would have been forgotten before.
        assert_ok!(publish(0));
        TestRules::set(rules(2 * DAY));
        assert_ok!(Decisions::check_invariants());
        pass(100 * DAY);
        assert_eq!(Decisions::proposal(1), None);
    });
}

#[test]
fn one_has_so_many_at_a_time() {
    run(|| {
        for _ in 0..7 {
            assert_ok!(publish(0));
        }
        let id = simple(0);
        assert_noop!(publish(0), Fault::TooManyOpen);
        assert_noop!(propose(0, LIFE, Method::Majority, None), Fault::TooManyOpen);
        // Another has his own.
        assert_ok!(publish(1));
        assert_ok!(Decisions::withdraw(signed(0), id));
        assert_ok!(publish(0));
        assert_noop!(publish(0), Fault::TooManyOpen);
    });
}

#[test]
fn one_has_fewer_while_the_community_is_busy() {
    run(|| {
        TestRules::set(Rules {
            busy_from: 3,
            ..Rules::DEFAULT
        });
        for author in 0..3 {
            assert_eq!(Decisions::open_of(author), (0, 8));
            simple(author);
        }
        assert_eq!(OpenVotes::<Test>::get(), 3);
        assert_eq!(Decisions::open_of(0), (1, 2));
        assert_ok!(publish(0));
        assert_noop!(publish(0), Fault::TooManyOpen);
        // Ideas make nobody busy; and it is quiet again when a vote is over.
        until_open(0);
        until_closing(0);
        assert_eq!(OpenVotes::<Test>::get(), 0);
        assert_eq!(Decisions::open_of(0), (1, 8));
        assert_ok!(publish(0));
    });
}

#[test]
fn numbers_are_given_once_and_run_out() {
    run(|| {
        crate::NextId::<Test>::put(u32::MAX - 1);
        assert_ok!(publish(0));
        assert_eq!(next(), u32::MAX);
        assert_noop!(publish(0), Fault::NumbersExhausted);
        assert_noop!(propose(0, LIFE, Method::Majority, None), Fault::NumbersExhausted);
        assert_eq!(Decisions::open_of(0).0, 1);
    });
}

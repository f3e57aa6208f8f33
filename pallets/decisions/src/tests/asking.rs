// SPDX-License-Identifier: AGPL-3.0-or-later
//! Questions: what can be asked, by whom, and asked anew.

use super::*;

fn ask(author: MemberId, method: Method, question: Question) -> DispatchResult {
    Decisions::ask(signed(author), LIFE, method, content("Quand ?"), question, None)
}

fn ask_anew(author: MemberId, id: ProposalId, question: Question) -> DispatchResult {
    Decisions::ask_anew(signed(author), id, content("Quand donc ?"), question)
}

/// So many options, numbered.
fn numbered(options: usize, number: u8) -> Question {
    let lines: Vec<String> = (1..=options).map(|option| format!("La {option}e")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    question(&lines, number)
}

/// How many options there can be and cannot be, and which numbers.
type Way = (
    Method,
    &'static [usize],
    &'static [usize],
    &'static [u8],
    &'static [u8],
);

#[test]
fn each_way_of_asking_has_its_bounds() {
    let ways: [Way; 6] = [
        (Method::Score, &[2, 16], &[0, 1], &[1, 10], &[0, 11, 255]),
        (Method::Dots, &[2, 16], &[0, 1], &[1, 100], &[0, 101, 255]),
        (Method::Approval, &[2, 16], &[0, 1], &[0], &[1, 255]),
        (Method::TimePoll, &[2, 16], &[0, 1], &[0], &[1, 255]),
        (Method::RankedChoice, &[1, 2, 7], &[0, 8, 16], &[0], &[1, 255]),
        (Method::Election, &[2, 6], &[0, 1, 7, 16], &[1], &[0, 255]),
    ];
    run(|| {
        TestRules::set(Rules {
            open_when_quiet: 64,
            busy_from: 64,
            ..Rules::DEFAULT
        });
        for (method, sizes, not_sizes, numbers, not_numbers) in ways {
            for (size, number) in sizes
                .iter()
                .flat_map(|size| numbers.iter().map(move |n| (*size, *n)))
            {
                assert_ok!(ask(0, method, numbered(size, number)));
            }
            for size in not_sizes {
                assert_noop!(
                    ask(0, method, numbered(*size, numbers[0])),
                    Fault::QuestionInvalid
                );
            }
            for number in not_numbers {
                assert_noop!(
                    ask(0, method, numbered(sizes[0], *number)),
                    Fault::QuestionInvalid
                );
            }
        }
        // Not everybody who stands is elected.
        assert_ok!(ask(0, Method::Election, numbered(6, 5)));
        assert_noop!(ask(0, Method::Election, numbered(6, 6)), Fault::QuestionInvalid);
        assert_noop!(ask(0, Method::Election, numbered(2, 2)), Fault::QuestionInvalid);
    });
}

#[test]
fn options_are_plain_lines_that_differ() {
    run(|| {
        let longest = "o".repeat(128);
        for lines in [["Lundi", longest.as_str()], ["Lundi", "lundi"]] {
            assert_ok!(ask(0, Method::Approval, question(&lines, 0)));
        }
        for lines in [
            ["Lundi", "Lundi"],
            ["Lundi", ""],
            ["Lundi", " Mardi"],
            ["Lundi", "Mardi\nMercredi"],
            ["Lundi", "Lun\u{200B}di"],
        ] {
            assert_noop!(
                ask(0, Method::Approval, question(&lines, 0)),
                Fault::QuestionInvalid
            );
        }
        let mut blurred = question(&["Lundi", "Mardi"], 0);
        blurred.options[1] = BoundedVec::truncate_from(vec![0xff]);
        assert_noop!(ask(0, Method::Approval, blurred), Fault::QuestionInvalid);
    });
}

#[test]
fn a_member_asks() {
    run(|| {
        happened();
        let asked = question(&["Lundi", "Mardi"], 10);
        assert_ok!(ask(0, Method::Score, asked.clone()));
        let (opens_at, closes_at) = (poll(0).opens_at, poll(0).closes_at);
        let proposed = Event::Proposed {
            proposal: 0,
            author: 0,
            area: LIFE,
            method: Method::Score,
            opens_at,
            closes_at,
        };
        assert_eq!(happened(), [proposed]);
        assert_eq!(crate::Questions::<Test>::get(0), Some(asked.clone()));
        assert_eq!(poll(0).delegations, None);
        let view = Decisions::proposal(0).unwrap();
        assert_eq!(
            (view.question, view.outcome, view.verdict),
            (Some(asked), None, None)
        );
        assert_eq!(view.counts.map(|counts| counts.turnout()), Some(0));
        assert_eq!(view.tally, Tally::default());
        // A proposal has none.
        let view = Decisions::proposal(simple(1)).unwrap();
        assert_eq!((view.question, view.counts, view.outcome), (None, None, None));
    });
}

#[test]
fn asking_takes_what_proposing_takes() {
    run(|| {
        let good = || question(&["Lundi", "Mardi"], 0);
        assert_noop!(ask(9, Method::Approval, good()), Fault::NotMember);
        People::fall(1);
        assert_noop!(ask(1, Method::Approval, good()), Fault::NotInGoodStanding);
        let ask_in =
            |area, content, about| Decisions::ask(signed(0), area, Method::Approval, content, good(), about);
        assert_noop!(ask_in(17, content("Quand ?"), None), Fault::AreaNotFound);
        assert_noop!(ask_in(LIFE, content(""), None), Fault::TitleInvalid);
        assert_noop!(ask_in(LIFE, content("Quand ?"), Some(7)), Fault::ProposalNotFound);
        // Projects ask, too.
        People::join(8, Kind::Project);
        assert_ok!(ask(8, Method::Approval, good()));
        // Each founding area asks in all ways, and one that does not is no place for it.
        assert_ok!(ask_in(RUNTIME, content("Quand ?"), None));
        Areas::<Test>::mutate(LIFE, |area| {
            let methods = &mut area.as_mut().unwrap().methods;
            methods.retain(|method| *method != Method::Approval);
        });
        assert_noop!(ask(0, Method::Approval, good()), Fault::MethodNotAllowed);
        // It takes one of the places that its author has.
        TestRules::set(Rules {
            open_when_quiet: 2,
            ..Rules::DEFAULT
        });
        assert_ok!(ask_in(RUNTIME, content("Et quand ?"), None));
        assert_noop!(ask_in(RUNTIME, content("Et où ?"), None), Fault::TooManyOpen);
    });
}

#[test]
fn the_founding_areas_ask_in_every_way() {
    for (id, area) in crate::areas::founding_areas(DAY) {
        let asks = |method: &&Method| method.asks();
        assert_eq!(area.methods.iter().filter(asks).count(), 6, "{id}");
        assert!(area.methods.len() <= 13, "{id}");
    }
}

#[test]
fn ways_are_of_one_kind() {
    use Method::{AdaptiveQuorum, Consent, Majority, RankedChoice, Supermajority};
    for method in Method::ALL {
        assert!(
            !(method.asks() && (method.binds() || method.delegates())),
            "{method:?}"
        );
        assert!(method.asks() || !method.ranks(), "{method:?}");
    }
    let binding = Method::ALL.into_iter().filter(|method| method.binds());
    let expected = [Majority, Supermajority, AdaptiveQuorum, Consent];
    assert_eq!(binding.collect::<Vec<_>>(), expected);
    assert_eq!(RankedChoice as u8, 11);
}

#[test]
fn who_asks_asks_by_a_way_that_asks() {
    run(|| {
        for method in Method::ALL.into_iter().filter(|method| !method.asks()) {
            let lines = question(&["Lundi", "Mardi"], 0);
            assert_noop!(ask(0, method, lines), Fault::MethodAsksNothing);
        }
        for method in Method::ALL.into_iter().filter(|method| method.asks()) {
            assert_noop!(propose(1, LIFE, method, None), Fault::MethodNeedsOptions);
            // No action hangs on what people choose.
            let action = Some(spend(0, 1));
            assert_noop!(propose(1, COMMONS, method, action), Fault::MethodBindsNothing);
        }
    });
}

#[test]
fn asking_anew_voids_what_was_answered() {
    run(|| {
        let id = asked(0, Method::Approval, &["Lundi", "Mardi"], 0);
        until_open(id);
        assert_ok!(choose(0, id, scores(&[1, 0])));
        assert_ok!(choose(1, id, scores(&[1, 1])));
        let old = ballot_box(id);
        happened();
        let other = question(&["Lundi", "Mardi", "Jamais"], 0);
        assert_ok!(ask_anew(0, id, other.clone()));
        let amended = Event::Amended {
            proposal: id,
            revision: 1,
            opens_at: poll(id).opens_at,
            closes_at: poll(id).closes_at,
        };
        assert_eq!(happened(), [amended]);
        let view = Decisions::proposal(id).unwrap();
        assert_eq!((view.question, view.outcome), (Some(other), None));
        assert_eq!(view.counts, Some(crate::Counts::none(Method::Approval, 3)));
        assert!(!crate::OptionCounts::<Test>::contains_key(old));
        assert_eq!(Decisions::answers(id, None, 9), []);
        assert!(Voids::<Test>::contains_key(old));
        pass(SECOND);
        assert_eq!(Ballots::<Test>::iter().count(), 0);
        until_open(id);
        assert_noop!(
            Decisions::choose(signed(0), id, 0, scores(&[1, 0]), None),
            Fault::OtherRevision
        );
        assert_noop!(choose(0, id, scores(&[1, 0])), Fault::AnswerInvalid);
        assert_ok!(choose(0, id, scores(&[0, 0, 1])));
        until_closing(id);
        assert_eq!(chosen(id), Some(vec![3]));
    });
}

#[test]
fn asking_anew_in_the_last_window_forgets_what_was_before_it() {
    run(|| {
        set_terms(LIFE, |terms| terms.window_millis = terms.voting_millis);
        let id = asked(0, Method::Election, &["Ana", "Bo", "Cy"], 1);
        until_open(id);
        assert_ok!(choose(0, id, ranking(&[1, 2])));
        assert!(crate::CountsBefore::<Test>::contains_key(ballot_box(id)));
        assert_ok!(ask_anew(0, id, question(&["Ana", "Bo"], 1)));
        assert_eq!(crate::CountsBefore::<Test>::iter().count(), 0);
        assert_eq!(poll(id).at_window, None);
    });
}

#[test]
fn asking_anew_takes_what_amending_takes() {
    run(|| {
        let id = asked(0, Method::Approval, &["Lundi", "Mardi"], 0);
        let good = || question(&["Lundi", "Jamais"], 0);
        assert_noop!(ask_anew(1, id, good()), Fault::NotAuthor);
        assert_noop!(ask_anew(0, 9, good()), Fault::ProposalNotFound);
        assert_noop!(ask_anew(0, id, question(&["Lundi"], 0)), Fault::QuestionInvalid);
        // What suits another way does not suit this one.
        let graded = question(&["Lundi", "Mardi"], 10);
        assert_noop!(ask_anew(0, id, graded), Fault::QuestionInvalid);
        assert_noop!(
            Decisions::ask_anew(signed(0), id, content(""), good()),
            Fault::TitleInvalid
        );
        // Who asks does not amend, and the other way round; an idea asks nothing.
        assert_noop!(
            Decisions::amend(signed(0), id, content("Autrement"), None),
            Fault::MethodNeedsOptions
        );
        let vote = simple(0);
        assert_noop!(ask_anew(0, vote, good()), Fault::MethodAsksNothing);
        assert_ok!(publish(0));
        assert_noop!(ask_anew(0, vote + 1, good()), Fault::NotProposed);
        until_open(id);
        block_at(poll(id).closes_at - HOUR);
        assert_noop!(ask_anew(0, id, good()), Fault::NotYoung);
        until_closing(id);
        assert_noop!(ask_anew(0, id, good()), Fault::VoteOver);
    });
}

#[test]
fn a_question_withdrawn_or_cancelled_has_no_outcome() {
    run(|| {
        let withdrawn = asked(0, Method::RankedChoice, &["Au four"], 0);
        let ids = [withdrawn, asked(0, Method::Dots, &["Lundi", "Mardi"], 5)];
        until_open(withdrawn);
        block_at(poll(withdrawn).closes_at - HOUR);
        assert_ok!(choose(1, ids[0], ranking(&[1])));
        assert_ok!(choose(1, ids[1], scores(&[2, 3])));
        assert_eq!(crate::CountsBefore::<Test>::iter().count(), 2);
        assert_ok!(Decisions::withdraw(signed(0), withdrawn));
        assert_ok!(Decisions::cancel(crate::Origin::Decision(LIFE).into(), ids[1]));
        assert_eq!(crate::CountsBefore::<Test>::iter().count(), 0);
        until_closing(withdrawn);
        for id in ids {
            let view = Decisions::proposal(id).unwrap();
            assert_eq!(view.outcome, None);
            assert_eq!(view.counts.unwrap().turnout(), 1);
            assert_noop!(choose(1, id, ranking(&[1])), Fault::VoteOver);
        }
        assert_eq!(OpenVotes::<Test>::get(), 0);
    });
}

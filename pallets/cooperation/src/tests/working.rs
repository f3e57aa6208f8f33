// SPDX-License-Identifier: AGPL-3.0-or-later
//! What partners make known: how far they have come, and where they need help.

use super::*;

fn ask(by: MemberId, id: CooperationId, words: &str) -> DispatchResult {
    Cooperation::ask_for_help(signed(by), id, text(words))
}

#[test]
fn partners_tell_everybody_how_far_they_are_and_what_they_need() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        events();
        assert_ok!(milestone(ALICE, id, "Dix mètres."));
        assert_ok!(ask(BOB, id, "Qui a une pompe ?"));
        let told = Event::MilestoneReported {
            cooperation: id,
            by: ALICE,
            entry: 1,
        };
        let asked = Event::HelpAsked {
            cooperation: id,
            by: BOB,
            entry: 2,
        };
        assert_eq!(events(), [told, asked]);
        assert_eq!(
            feed(id)[1..],
            [
                (ALICE, Happening::Milestone(text("Dix mètres."))),
                (BOB, Happening::HelpWanted(text("Qui a une pompe ?")))
            ]
        );
        assert_eq!((entry(1).previous, entry(2).previous), (Some(0), Some(1)));
        assert_eq!((kept(id).entries, kept(id).last_entry), (3, Some(2)));
    });
}

#[test]
fn nobody_else_does_and_not_before_it_exists() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_noop!(milestone(ALICE, id, "Dix mètres."), Fault::NotUnderway);
        assert_noop!(ask(ALICE, id, "Qui ?"), Fault::NotUnderway);
        assert_ok!(join(BOB, id));
        for stranger in [CHARLIE, MILL] {
            assert_noop!(milestone(stranger, id, "Dix mètres."), Fault::NotPartner);
            assert_noop!(ask(stranger, id, "Qui ?"), Fault::NotPartner);
        }
        assert_noop!(milestone(ALICE, id, " "), Fault::TextInvalid);
        assert_noop!(ask(ALICE, id, "a\u{200B}b"), Fault::TextInvalid);
        assert_noop!(milestone(ALICE, id + 1, "Dix."), Fault::CooperationNotFound);
        assert_noop!(ask(ALICE, id + 1, "Qui ?"), Fault::CooperationNotFound);
    });
}

#[test]
fn each_has_so_many_entries_a_day_in_all_cooperations() {
    run(|| {
        set_rules(|rules| rules.entries_a_day = 3);
        let (well, mill) = (founded(&[ALICE, BOB]), founded(&[ALICE, CHARLIE]));
        assert_ok!(milestone(ALICE, well, "Un."));
        assert_ok!(ask(ALICE, mill, "Deux ?"));
        assert_ok!(milestone(ALICE, mill, "Trois."));
        assert_noop!(milestone(ALICE, well, "Quatre."), Fault::TooManyEntries);
        assert_noop!(ask(ALICE, well, "Quatre ?"), Fault::TooManyEntries);
        // Bob's signature was one of his.
        assert_ok!(milestone(BOB, well, "Deux."));
        assert_ok!(milestone(BOB, well, "Trois."));
        assert_noop!(milestone(BOB, well, "Quatre."), Fault::TooManyEntries);
        // The day ends at its end, not a day later.
        Clock::set(now() - now() % DAY + DAY - 1);
        assert_noop!(milestone(ALICE, well, "Quatre."), Fault::TooManyEntries);
        Clock::pass(1);
        for _ in 0..3 {
            assert_ok!(milestone(ALICE, well, "Encore."));
        }
        assert_noop!(milestone(ALICE, well, "Encore."), Fault::TooManyEntries);
    });
}

/// Each feed hangs together, however the entries of others come between.
#[test]
fn feeds_do_not_mix() {
    run(|| {
        let (well, mill) = (founded(&[ALICE, BOB]), founded(&[CHARLIE, DAVE]));
        for round in 0..3 {
            assert_ok!(milestone(ALICE, well, &format!("puits {round}")));
            assert_ok!(milestone(CHARLIE, mill, &format!("moulin {round}")));
        }
        let told = |id| {
            let told = feed(id).into_iter().filter_map(|(_, what)| match what {
                Happening::Milestone(text) => Some(String::from_utf8(text.into_inner()).unwrap()),
                _ => None,
            });
            told.collect::<Vec<_>>()
        };
        assert_eq!(told(well), ["puits 0", "puits 1", "puits 2"]);
        assert_eq!(told(mill), ["moulin 0", "moulin 1", "moulin 2"]);
        assert_eq!((kept(well).entries, kept(mill).entries), (4, 4));
    });
}

#[test]
fn a_log_that_is_full_is_not_written_over() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        let head = Head::<Test>::get();
        Head::<Test>::put(u32::MAX);
        assert_noop!(milestone(ALICE, id, "Dix mètres."), Fault::NumbersExhausted);
        Head::<Test>::put(head);
    });
}

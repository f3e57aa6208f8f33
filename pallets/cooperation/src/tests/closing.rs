// SPDX-License-Identifier: AGPL-3.0-or-later
//! It closes when more than half of its partners want it; each who does says what succeeded and what failed.

use super::*;

fn keep_open(by: MemberId, id: CooperationId) -> DispatchResult {
    Cooperation::keep_open(signed(by), id)
}

#[test]
fn more_than_half_close_it() {
    for (partners, needed) in [(2, 2), (3, 2), (4, 3), (5, 3)] {
        run(|| {
            let all: Vec<MemberId> = (0..partners).collect();
            let id = founded(&all);
            for member in 0..needed {
                assert!(
                    matches!(kept(id).stage, Stage::Underway { .. }),
                    "{member} of {partners}"
                );
                assert_ok!(close(member, id));
                assert_eq!(kept(id).closers, member + 1);
            }
            assert!(matches!(kept(id).stage, Stage::Closed { .. }), "{partners}");
        });
    }
}

#[test]
fn everybody_reads_what_succeeded_and_what_failed() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE]);
        let since = now();
        events();
        assert_ok!(close(ALICE, id));
        Clock::pass(9);
        assert_ok!(close(CHARLIE, id));
        let wished = |by, entry, closers| Event::CloseWished {
            cooperation: id,
            by,
            entry,
            closers,
            partners: 3,
        };
        let closed = Event::Closed {
            cooperation: id,
            entry: 4,
        };
        assert_eq!(events(), [wished(ALICE, 2, 1), wished(CHARLIE, 3, 2), closed]);
        let said = || Happening::Retrospective(text("Il donne. Le seau fuit."));
        assert_eq!(
            feed(id)[2..],
            [(ALICE, said()), (CHARLIE, said()), (CHARLIE, Happening::Closed)]
        );
        assert_eq!(kept(id).stage, Stage::Closed { since, at: now() });
        assert!(Voids::<Test>::contains_key(id));
    });
}

#[test]
fn nothing_happens_after_the_end() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(welcome(ALICE, id, CHARLIE));
        assert_ok!(offer(DAVE, id, "Une pompe."));
        assert_ok!(close(ALICE, id));
        assert_ok!(close(BOB, id));
        assert_noop!(join(CHARLIE, id), Fault::NotUnderway);
        assert_noop!(offer(EVE, id, "Une pompe."), Fault::NotUnderway);
        assert_noop!(welcome(ALICE, id, DAVE), Fault::NotUnderway);
        assert_noop!(welcome(ALICE, id, EVE), Fault::NotUnderway);
        assert_noop!(milestone(ALICE, id, "Dix mètres."), Fault::NotUnderway);
        let help = Cooperation::ask_for_help(signed(ALICE), id, text("Qui ?"));
        assert_noop!(help, Fault::NotUnderway);
        assert_noop!(close(ALICE, id), Fault::NotUnderway);
        assert_noop!(keep_open(ALICE, id), Fault::NotUnderway);
        let withdrawn = Cooperation::withdraw_announcement(signed(ALICE), id);
        assert_noop!(withdrawn, Fault::NotAnnounced);
        assert_ok!(Cooperation::decline(signed(CHARLIE), id, CHARLIE));
        assert_ok!(Cooperation::decline(signed(BOB), id, DAVE));
        assert_eq!(kept(id).invited, 0);
    });
}

#[test]
fn one_says_it_once_and_takes_it_back() {
    run(|| {
        let id = founded(&[ALICE, BOB, CHARLIE]);
        assert_noop!(keep_open(ALICE, id), Fault::DoesNotWantToClose);
        assert_ok!(close(ALICE, id));
        assert_noop!(close(ALICE, id), Fault::WantsToClose);
        assert_ok!(keep_open(ALICE, id));
        let kept_open = Event::KeptOpen {
            cooperation: id,
            by: ALICE,
        };
        assert_eq!(last_event(), kept_open);
        assert_eq!(kept(id).closers, 0);
        assert_noop!(keep_open(ALICE, id), Fault::DoesNotWantToClose);
        // What was written stays; one of three wants it now.
        assert_ok!(close(BOB, id));
        assert!(matches!(kept(id).stage, Stage::Underway { .. }));
        assert_eq!(kept(id).entries, 4);
        assert_ok!(close(ALICE, id));
        assert!(matches!(kept(id).stage, Stage::Closed { .. }));
    });
}

#[test]
fn only_partners_of_what_is_under_way_close_it() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_noop!(close(ALICE, id), Fault::NotUnderway);
        assert_noop!(keep_open(ALICE, id), Fault::NotUnderway);
        assert_ok!(join(BOB, id));
        assert_noop!(close(CHARLIE, id), Fault::NotPartner);
        assert_noop!(keep_open(CHARLIE, id), Fault::NotPartner);
        let empty = Cooperation::close(signed(ALICE), id, text(" "));
        assert_noop!(empty, Fault::TextInvalid);
    });
}

/// Who wants it closed, and wants it no longer, again and again, writes no more for all to read than others; and whoever wants to
/// close can.
#[test]
fn wishing_to_and_fro_does_not_fill_the_log() {
    run(|| {
        set_rules(|rules| rules.entries_a_day = 2);
        let id = founded(&[ALICE, BOB]);
        for _ in 0..2 {
            assert_ok!(close(ALICE, id));
            assert_ok!(keep_open(ALICE, id));
        }
        assert_noop!(milestone(ALICE, id, "Dix mètres."), Fault::TooManyEntries);
        assert_ok!(close(ALICE, id));
        assert_noop!(keep_open(ALICE, id), Fault::TooManyEntries);
        assert_eq!(kept(id).entries, 4);
        Clock::pass(DAY);
        assert_ok!(keep_open(ALICE, id));
        assert_ok!(milestone(ALICE, id, "Dix mètres."));
        assert_noop!(milestone(ALICE, id, "Onze."), Fault::TooManyEntries);
        assert_ok!(close(ALICE, id));
        assert_ok!(close(BOB, id));
        assert!(matches!(kept(id).stage, Stage::Closed { .. }));
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Everybody reads the same log, each up to where he is.

use super::*;
use crate::{Cursors, Unread};

fn mark_read(member: MemberId, up_to: EntryId) -> DispatchResult {
    Cooperation::mark_read(signed(member), up_to)
}

fn unread(member: MemberId) -> Unread {
    Cooperation::unread(member)
}

#[test]
fn everybody_has_unread_what_was_written_since() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(milestone(ALICE, id, "Dix mètres."));
        for member in [ALICE, DAVE, MILL] {
            let expected = Unread {
                head: 2,
                cursor: 0,
                unread: 2,
            };
            assert_eq!(unread(member), expected);
        }
        assert_ok!(mark_read(DAVE, 2));
        let marked = Event::MarkedRead {
            member: DAVE,
            up_to: 2,
        };
        assert_eq!(last_event(), marked);
        assert_eq!((unread(DAVE).unread, unread(ALICE).unread), (0, 2));
        assert_ok!(milestone(BOB, id, "Onze."));
        let expected = Unread {
            head: 3,
            cursor: 2,
            unread: 1,
        };
        assert_eq!(unread(DAVE), expected);
    });
}

#[test]
fn a_cursor_goes_back_and_not_beyond_what_is_written() {
    run(|| {
        founded(&[ALICE, BOB, CHARLIE]);
        assert_noop!(mark_read(DAVE, 3), Fault::NotRead);
        assert_ok!(mark_read(DAVE, 2));
        assert_ok!(mark_read(DAVE, 1));
        assert_eq!(unread(DAVE).unread, 1);
        assert_ok!(mark_read(DAVE, 0));
        assert_eq!(unread(DAVE).unread, 2);
        assert!(!Cursors::<Test>::contains_key(DAVE));
    });
}

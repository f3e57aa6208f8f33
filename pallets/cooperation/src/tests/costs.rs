// SPDX-License-Identifier: AGPL-3.0-or-later
//! What an act or a question costs does not depend on how long the log is or how many work together: nothing else is read.
//! (What is written is counted on the whole runtime, in `runtime/tests/costs.rs`.)

use super::*;
use crate::Cursors;

/// A log of so many entries, all of one cooperation, each the next one's `previous`.
fn write_many(id: CooperationId, entries: u32) {
    let mut cooperation = kept(id);
    for _ in 0..entries {
        let what = Happening::Milestone(text("Un mètre de plus."));
        Cooperation::write(id, &mut cooperation, ALICE, what).expect("there are numbers");
    }
    Cooperations::<Test>::insert(id, cooperation);
}

fn prefix_of(storage: &str) -> Vec<u8> {
    [
        sp_io::hashing::twox_128(b"Cooperation"),
        sp_io::hashing::twox_128(storage.as_bytes()),
    ]
    .concat()
}

/// Removes the whole state of cooperations but for what begins with one of these.
fn forget_all_but(kept: &[Vec<u8>]) {
    let ours = sp_io::hashing::twox_128(b"Cooperation");
    let mut key = ours.to_vec();
    while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&ours)) {
        if !kept.iter().any(|one| next.starts_with(one)) {
            sp_io::storage::clear(&next);
        }
        key = next;
    }
}

/// Puts the state back as it was when the question is answered.
fn without<Answer>(kept: &[Vec<u8>], question: impl FnOnce() -> Answer) -> Answer {
    use frame_support::storage::{with_transaction, TransactionOutcome};
    let answered = with_transaction(|| {
        forget_all_but(kept);
        TransactionOutcome::Rollback(Ok::<_, DispatchError>(question()))
    });
    answered.expect("it was rolled back")
}

#[test]
fn what_is_unread_is_told_by_two_numbers() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        write_many(id, 100_000);
        assert_ok!(Cooperation::mark_read(signed(DAVE), 40_000));
        let two = [
            Head::<Test>::hashed_key().to_vec(),
            Cursors::<Test>::hashed_key_for(DAVE),
        ];
        let told = Cooperation::unread(DAVE);
        assert_eq!((told.head, told.cursor, told.unread), (100_001, 40_000, 60_001));
        assert_eq!(without(&two, || Cooperation::unread(DAVE)), told);
        let one = &two[..1];
        assert_eq!(without(one, || Cooperation::unread(EVE)).unread, 100_001);
    });
}

/// Of the log only its head, of the cooperation only itself and the one partner.
#[test]
fn a_milestone_needs_no_other_entry_and_no_other_partner() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        write_many(id, 1_000);
        let needed = [
            Head::<Test>::hashed_key().to_vec(),
            Cooperations::<Test>::hashed_key_for(id),
            Partners::<Test>::hashed_key_for(id, ALICE),
        ];
        let written = without(&needed, || {
            assert_ok!(milestone(ALICE, id, "Dix mètres."));
            (kept(id).entries, entry(1_001).previous)
        });
        assert_eq!(written, (1_002, Some(1_000)));
    });
}

/// Of those who work together, only how many they are.
#[test]
fn joining_needs_no_other_partner() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(welcome(ALICE, id, CHARLIE));
        write_many(id, 1_000);
        let needed = [
            Head::<Test>::hashed_key().to_vec(),
            Cooperations::<Test>::hashed_key_for(id),
            prefix_of("Invitations"),
        ];
        let partners = without(&needed, || {
            assert_ok!(join(CHARLIE, id));
            kept(id).partners
        });
        assert_eq!(partners, 3);
    });
}

/// Who stands at its door is not looked for.
#[test]
fn an_announcement_is_withdrawn_however_many_stand_at_its_door() {
    run(|| {
        let id = announced(ALICE, &[BOB, CHARLIE]);
        assert_ok!(offer(DAVE, id, "Une pompe."));
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), id));
        // The doors are still there: they are cleared later, some at a time.
        assert_eq!(Invited::<Test>::iter_prefix(id).count(), 2);
        assert_eq!(Offers::<Test>::iter_prefix(id).count(), 1);
        assert!(Voids::<Test>::contains_key(id));
    });
}

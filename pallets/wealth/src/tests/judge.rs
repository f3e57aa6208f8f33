// SPDX-License-Identifier: AGPL-3.0-or-later
//! In a cooperation the other partners judge what one of them disputes.

use super::*;

fn judge(by: MemberId, id: RecordId, stands: bool) -> DispatchResult {
    Wealth::judge(signed(by), id, stands)
}

fn said(id: RecordId) -> (u32, u32) {
    let dispute = Disputes::<Test>::get(id).expect("somebody disputes it");
    (dispute.stands, dispute.falls)
}

#[test]
fn more_must_say_that_it_stands() {
    for (voices, stands) in [
        (vec![(1, true)], true),
        (vec![(1, true), (2, false), (3, true)], true),
        (vec![(1, true), (2, false)], false),
        (vec![(1, false)], false),
        (vec![], false),
    ] {
        run(|| {
            let well = Coops::found([0, 1, 2, 3]);
            let id = disputed(0, 1, 60, Some(well));
            for (by, says) in &voices {
                assert_ok!(judge(*by, id, *says));
            }
            let at = now() + 14 * DAY;
            pass(14 * DAY - 1);
            assert!(matches!(stage(id), Stage::Disputed { .. }));
            pass(1);
            match stands {
                true => {
                    assert!(matches!(stage(id), Stage::Counted { at: counted, .. } if counted == at));
                    assert_eq!(cell(0, WORK), 60);
                }
                false => {
                    assert_eq!(stage(id), Stage::Rejected { at }, "{voices:?}");
                    assert_eq!(last_event(), Event::RecordRejected { record: id });
                    assert_eq!((cell(0, WORK), Pairs::<Test>::iter().count()), (0, 0));
                }
            }
        });
    }
}

#[test]
fn a_voice_can_be_changed_and_counts_once() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = disputed(0, 1, 60, Some(well));
        assert_ok!(judge(2, id, true));
        assert_eq!(
            last_event(),
            Event::Judged {
                record: id,
                by: 2,
                stands: true
            }
        );
        assert_ok!(judge(2, id, true));
        assert_eq!(said(id), (1, 0));
        assert_ok!(judge(2, id, false));
        assert_eq!(said(id), (0, 1));
        assert_ok!(judge(1, id, true));
        assert_eq!(said(id), (1, 1));
        // A voice given stands, whatever becomes of the partner.
        Coops::leave(well, 2);
        assert_eq!(said(id), (1, 1));
    });
}

#[test]
fn the_author_does_not_nor_anybody_else() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = disputed(0, 1, 60, Some(well));
        assert_noop!(judge(0, id, true), Fault::OwnRecord);
        assert_noop!(judge(3, id, true), Fault::NotPartner);
        People::fall(2);
        assert_noop!(judge(2, id, true), Fault::NotInGoodStanding);
        let outside = disputed(0, 1, 60, None);
        assert_noop!(judge(1, outside, true), Fault::NotForPartners);
        let calm = attested(0, 1, 60, Some(well));
        assert_noop!(judge(1, calm, true), Fault::NotDisputed);
        Clock::pass(14 * DAY);
        assert_noop!(judge(1, id, true), Fault::RecordOver);
        poll();
    });
}

/// What was said in a dispute that was lifted is void in the next.
#[test]
fn voices_of_an_earlier_dispute_are_void() {
    run(|| {
        let well = Coops::found([0, 1, 2, 3]);
        let id = disputed(0, 1, 60, Some(well));
        assert_ok!(judge(2, id, true));
        assert_ok!(judge(3, id, true));
        assert_ok!(Wealth::lift_dispute(signed(1), id));
        assert_ok!(dispute(2, id));
        assert_eq!(said(id), (0, 0));
        assert_ok!(judge(2, id, false));
        assert_eq!(said(id), (0, 1));
        assert_ok!(judge(1, id, true));
        assert_eq!(said(id), (1, 1));
        pass(14 * DAY);
        assert!(matches!(stage(id), Stage::Rejected { .. }));
        // He who lifted his dispute does not get it back by judging.
        assert!(Voices::<Test>::get(id, 1).lifted);
    });
}

#[test]
fn voices_are_removed_when_a_block_has_room() {
    run(|| {
        let many = crate::agenda::VOICES_AT_A_TIME + 8;
        let well = Coops::found(0..many + 1);
        for member in 5..=many {
            People::join(member, MemberKind::Person);
        }
        let id = disputed(0, 1, 60, Some(well));
        for by in 1..=many {
            assert_ok!(judge(by, id, true));
        }
        let left = || Voices::<Test>::iter_prefix(id).count();
        Wealth::on_idle(1, Weight::MAX);
        assert_eq!(left(), 40);
        pass(14 * DAY);
        assert!(Voids::<Test>::contains_key(id));
        Wealth::on_idle(1, Weight::zero());
        assert_eq!(left(), 40);
        Wealth::on_idle(1, Weight::MAX);
        assert_eq!((left(), Voids::<Test>::contains_key(id)), (8, true));
        Wealth::on_idle(1, Weight::MAX);
        assert_eq!((left(), Voids::<Test>::contains_key(id)), (0, false));
        assert_eq!(cell(0, WORK), 60);
    });
}

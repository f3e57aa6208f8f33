// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members record what they did.

use super::*;

#[test]
fn it_stands_open_until_somebody_attests_it() {
    run(|| {
        assert_ok!(Wealth::record(signed(0), WORK, 90, None, text("Un fossé.")));
        assert_eq!(
            last_event(),
            Event::Recorded {
                record: 0,
                author: 0,
                kind: WORK,
                quantity: 90,
                cooperation: None
            }
        );
        let lapses_at = now() + 14 * DAY;
        let kept = Records::<Test>::get(0).expect("it was recorded");
        assert_eq!(
            kept,
            Record {
                author: 0,
                kind: WORK,
                quantity: 90,
                cooperation: None,
                text: text("Un fossé."),
                at: now(),
                previous_of_author: None,
                previous_in_cooperation: None,
                disputes: 0,
                stage: Stage::Open { lapses_at },
            }
        );
        assert_eq!(cell(0, WORK), 0);
        pass(14 * DAY - 1);
        assert_eq!(stage(0), Stage::Open { lapses_at });
        pass(1);
        assert_eq!(stage(0), Stage::Lapsed { at: lapses_at });
        assert_eq!(last_event(), Event::RecordLapsed { record: 0 });
        assert_eq!(cell(0, WORK), 0);
    });
}

#[test]
fn members_in_good_standing_do_of_any_kind() {
    run(|| {
        People::join(9, MemberKind::Project);
        assert_ok!(record_in(9, WORK, 1, None));
        assert_noop!(record_in(77, WORK, 1, None), Fault::NotMember);
        People::fall(1);
        assert_noop!(record_in(1, WORK, 1, None), Fault::NotInGoodStanding);
    });
}

#[test]
fn what_makes_no_sense_is_refused() {
    run(|| {
        assert_noop!(record_in(0, 9, 1, None), Fault::KindNotFound);
        for kind in [GRATITUDE, TIME] {
            assert_noop!(record_in(0, kind, 1, None), Fault::KindNotRecorded);
        }
        assert_noop!(record_in(0, WORK, 0, None), Fault::QuantityInvalid);
        for words in ["", " \n", "a\u{202E}b"] {
            assert_noop!(
                Wealth::record(signed(0), WORK, 1, None, text(words)),
                Fault::TextInvalid
            );
        }
    });
}

/// Who was offline for a week records then; more than that nobody does, and room comes back every day.
#[test]
fn there_is_room_for_a_week_and_no_more() {
    run(|| {
        assert_noop!(record_in(0, EXCHANGE, 29, None), Fault::NotEnoughRoom);
        assert_ok!(record_in(0, EXCHANGE, 28, None));
        assert_noop!(record_in(0, EXCHANGE, 1, None), Fault::NotEnoughRoom);
        assert_eq!(Wealth::room(0, EXCHANGE), Some(0));
        // Another kind, another member have room of their own.
        assert_ok!(record_in(0, WORK, 4_200, None));
        assert_ok!(record_in(1, EXCHANGE, 28, None));
        pass(6 * HOUR - 1);
        assert_noop!(record_in(0, EXCHANGE, 1, None), Fault::NotEnoughRoom);
        pass(1);
        assert_ok!(record_in(0, EXCHANGE, 1, None));
        pass(30 * DAY);
        assert_eq!(Wealth::room(0, EXCHANGE), Some(28));
        assert_eq!(Wealth::room(0, 9), None);
    });
}

#[test]
fn not_too_many_are_open_at_once() {
    run(|| {
        with_rules(|rules| rules.open_records = 3);
        let ids: Vec<_> = (0..3).map(|_| recorded(0, 1, None)).collect();
        assert_noop!(record_in(0, WORK, 1, None), Fault::TooManyOpen);
        assert_ok!(record_in(1, WORK, 1, None));
        // What is attested is still open; what counts is not, nor what was taken back, nor what lapsed.
        assert_ok!(attest(1, ids[0]));
        assert_noop!(record_in(0, WORK, 1, None), Fault::TooManyOpen);
        pass(7 * DAY);
        assert_ok!(record_in(0, WORK, 1, None));
        assert_noop!(record_in(0, WORK, 1, None), Fault::TooManyOpen);
        assert_ok!(Wealth::withdraw_record(signed(0), ids[1]));
        assert_ok!(record_in(0, WORK, 1, None));
        pass(7 * DAY);
        assert!(matches!(stage(ids[2]), Stage::Lapsed { .. }));
        assert_ok!(record_in(0, WORK, 1, None));
    });
}

#[test]
fn partners_record_in_an_open_cooperation_what_it_shares_by() {
    run(|| {
        let well = Coops::found([0, 1]);
        assert_ok!(record_in(0, WORK, 60, Some(well)));
        assert_noop!(record_in(0, EXCHANGE, 1, Some(well)), Fault::NotInMatrix);
        assert_noop!(record_in(2, WORK, 60, Some(well)), Fault::NotPartner);
        assert_noop!(record_in(0, WORK, 60, Some(7)), Fault::CooperationNotFound);
        Coops::leave(well, 0);
        assert_noop!(record_in(0, WORK, 60, Some(well)), Fault::NotPartner);
        Coops::close(well);
        assert_noop!(record_in(1, WORK, 60, Some(well)), Fault::CooperationClosed);
        // What a kind weighs later does not change what was needed before.
        assert_eq!(
            Wealth::purse(well).map(|purse| purse.matrix),
            Some(vec![(WORK, 1)])
        );
    });
}

#[test]
fn both_lists_are_walked_back() {
    run(|| {
        let (well, oven) = (Coops::found([0, 1]), Coops::found([0, 1]));
        let all = [
            recorded(0, 1, Some(well)),
            recorded(1, 1, Some(well)),
            recorded(0, 1, None),
            recorded(0, 1, Some(oven)),
            recorded(0, 1, Some(well)),
        ];
        let ids = |views: Vec<crate::RecordView>| views.into_iter().map(|view| view.id).collect::<Vec<_>>();
        assert_eq!(ids(Wealth::records_of(0, None, 9)), [4, 3, 2, 0]);
        assert_eq!(ids(Wealth::records_of(0, Some(3), 1)), [2]);
        assert_eq!(ids(Wealth::records_of(0, Some(0), 9)), [0; 0]);
        assert_eq!(ids(Wealth::records_in(well, None, 9)), [4, 1, 0]);
        assert_eq!(ids(Wealth::records_in(well, Some(4), 9)), [1, 0]);
        assert_eq!(ids(Wealth::records_in(oven, None, 9)), [3]);
        // From what is not in the list, there is no way back.
        assert_eq!(ids(Wealth::records_of(1, Some(4), 9)), [0; 0]);
        assert_eq!(ids(Wealth::records_in(oven, Some(all[4]), 9)), [0; 0]);
        assert_eq!(ids(Wealth::records_of(0, None, 0)), [0; 0]);
    });
}

#[test]
fn numbers_come_to_an_end() {
    run(|| {
        crate::NextId::<Test>::put(RecordId::MAX);
        assert_noop!(record_in(0, WORK, 1, None), Fault::NumbersExhausted);
        crate::NextId::<Test>::put(0);
    });
}

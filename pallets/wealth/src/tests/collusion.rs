// SPDX-License-Identifier: AGPL-3.0-or-later
//! What friends who attest each other without end gain: for each attester, author, kind and window less than twice what counts whole,
//! however they cut it; and what honest people who attest evenly have: all they did.

use super::*;
use proptest::prelude::*;

/// Minutes of work of the same two that count whole in a window of thirty days.
const WHOLE: u64 = 2_400;
const WINDOW: u64 = 30;

/// Records so much as there is room for, in so many equal parts, and has one after the other attest them; answers how many were.
fn record_and_attest(author: MemberId, witnesses: &[MemberId], parts: u64, turn: usize) -> usize {
    let room = Wealth::room(author, WORK).expect("it is a kind");
    let mut succeeded = 0;
    for part in 0..parts {
        if room / parts == 0 || record_in(author, WORK, room / parts, None).is_err() {
            break;
        }
        let id = crate::NextId::<Test>::get() - 1;
        let by = witnesses[(turn + part as usize) % witnesses.len()];
        match attest(by, id) {
            Ok(()) => succeeded += 1,
            // His attestations are used up: no use in leaving it there.
            Err(_) => {
                assert_ok!(Wealth::withdraw_record(signed(author), id));
            }
        }
    }
    succeeded
}

/// What each of these authors has after so many days on which each records all he can, every so many days, in so many parts.
fn gained(authors: &[(MemberId, Vec<MemberId>)], days: u64, every: u64, parts: u64) -> Vec<u64> {
    for day in 0..days {
        if day % every == 0 {
            for (author, witnesses) in authors {
                record_and_attest(*author, witnesses, parts, day as usize);
            }
        }
        pass(DAY);
    }
    pass(rules().undisputed_millis);
    authors.iter().map(|(author, _)| cell(*author, WORK)).collect()
}

/// Members who attest each other, whoever else is there.
fn ring(members: u32) -> Vec<(MemberId, Vec<MemberId>)> {
    let others = |author| (0..members).filter(|one| *one != author).collect();
    (0..members).map(|author| (author, others(author))).collect()
}

#[test]
fn two_who_attest_each_other_gain_what_the_series_states() {
    println!(
        "two, a month:  every  parts  each gains (of {WHOLE} whole, below {})",
        2 * WHOLE
    );
    for (every, parts) in [
        (1, 1),
        (1, 2),
        (1, 4),
        (1, 8),
        (3, 1),
        (3, 12),
        (7, 1),
        (7, 28),
        (30, 1),
        (30, 64),
    ] {
        run(|| {
            let each = gained(&ring(2), WINDOW, every, parts);
            println!("{every:>20}  {parts:>5}  {each:?}");
            for one in each {
                assert!((WHOLE..2 * WHOLE).contains(&one), "{one}");
            }
        });
    }
}

/// The window begins with the first and is over after thirty days: in any sixty days there are three at most.
#[test]
fn at_the_edges_of_windows_they_gain_no_more() {
    for (days, begin_late) in [(30, 0), (60, 0), (90, 0), (60, 29), (60, 15)] {
        run(|| {
            // One minute begins the window, the rest comes at its very end and at the beginning of the next.
            attested(0, 1, 1, None);
            pass(begin_late * DAY);
            let each = gained(&ring(2), days - begin_late, 1, 1);
            let windows = (days - 1) / WINDOW + 1;
            println!("two, {days} days, from day {begin_late} on: {each:?} in {windows} windows");
            assert!(each[0] > 0 && each.iter().all(|one| *one < windows * 2 * WHOLE));
        });
    }
}

/// Projects are others: what a person attests for one counts by itself, and she cannot for one that she represents, nor does a
/// project for which she attests make another attester of her.
#[test]
fn projects_that_they_represent_make_no_other_attesters() {
    run(|| {
        for (project, person) in [(10, 0), (11, 1)] {
            People::join(project, MemberKind::Project);
            People::represent(person, project);
        }
        let group = Coops::found([0, 1, 10, 11]);
        let its = recorded(10, 60, Some(group));
        assert_noop!(attest(0, its), Fault::OwnRecord);
        assert_noop!(Wealth::attest(signed(0), its, Some(10)), Fault::OwnRecord);
        assert_noop!(attest(11, its), Fault::NotPerson);
        assert_ok!(attest(1, its));
        for day in 0..WINDOW {
            for author in [0, 10] {
                let room = Wealth::room(author, WORK).expect("it is a kind");
                if room < 2 {
                    continue;
                }
                for behalf in [None, Some(11)] {
                    let id = recorded(author, room / 2, Some(group));
                    if Wealth::attest(signed(1), id, behalf).is_err() {
                        assert_ok!(Wealth::withdraw_record(signed(author), id));
                    }
                }
            }
            pass(DAY + day % 2);
        }
        pass(rules().undisputed_millis);
        let each = [0, 10].map(|author| cell(author, WORK));
        println!("one attester for a friend and for the friend's project, a month: {each:?}");
        for one in each {
            assert!((WHOLE..2 * WHOLE).contains(&one), "{one}");
        }
    });
}

#[test]
fn more_gain_as_many_times_as_they_have_others() {
    println!("so many collude, a month: each gains, at most, and the bound");
    for members in 2..=5 {
        run(|| {
            let each = gained(&ring(members), WINDOW, 1, 4);
            let (most, bound) = (
                each.iter().max().expect("there are some"),
                u64::from(members - 1) * 2 * WHOLE,
            );
            println!("{members}: {most} below {bound}");
            assert!(*most < bound);
        });
    }
}

/// Five who work 160 hours a month each, in 20 days, and attest evenly: all of it counts.
#[test]
fn honest_people_who_attest_evenly_have_all_they_did() {
    run(|| {
        for day in 0..28usize {
            if day % 7 < 5 {
                for author in 0..5u32 {
                    let id = recorded(author, 480, None);
                    let by = (author + 1 + (day as u32 % 4)) % 5;
                    assert_ok!(attest(by, id));
                    assert_eq!(attestation(id).counts, 480);
                }
            }
            pass(DAY);
        }
        pass(rules().undisputed_millis);
        let each = [0, 1, 2, 3, 4].map(|author| cell(author, WORK));
        println!("honest five, a month: {each:?}");
        assert_eq!(each, [20 * 480; 5]);
    });
}

proptest! {
    #![proptest_config(super::properties::lives())]

    /// Whatever so many who collude do in some months: records of any size, attested by whomever, taken back, disputed and lifted.
    #[test]
    fn no_way_of_cutting_it_gains_more(
        members in 2u32..=4,
        acts in prop::collection::vec((0u32..4, 0u32..4, 1u64..4_200, 0u8..10, 0u64..4), 1..120),
    ) {
        let mut outcome = Ok(());
        run(|| outcome = collude(members, &acts));
        outcome?;
    }
}

fn collude(members: u32, acts: &[(u32, u32, u64, u8, u64)]) -> Result<(), TestCaseError> {
    with_rules(|rules| {
        rules.attestations_a_day = 100;
        rules.burst_days = 7;
    });
    let began = now();
    for (author, by, quantity, act, days) in acts {
        let (author, by) = (author % members, by % members);
        let last = crate::NextId::<Test>::get().saturating_sub(1);
        match act {
            0 => pass(days * 7 * DAY),
            1 => pass(WINDOW * DAY - 1),
            // Whether it succeeds does not matter: all that counts is what comes of it.
            2 => {
                let _ = Wealth::withdraw_record(signed(author), last.saturating_sub(*days as u32));
            }
            3 => {
                let _ = dispute(by, last).and_then(|()| Wealth::lift_dispute(signed(by), last));
            }
            _ => {
                let all = Wealth::room(author, WORK).expect("it is a kind");
                if record_in(author, WORK, (*quantity).min(all), None).is_ok() {
                    let _ = attest(by, crate::NextId::<Test>::get() - 1);
                }
            }
        }
    }
    pass(60 * DAY);
    let windows = (now() - 60 * DAY - began) / (WINDOW * DAY) + 1;
    for author in 0..members {
        prop_assert!(cell(author, WORK) < u64::from(members - 1) * windows * 2 * WHOLE);
    }
    Ok(())
}

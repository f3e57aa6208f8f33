// SPDX-License-Identifier: AGPL-3.0-or-later
//! Rank and places in the pool.

use super::*;
use frame_support::assert_ok;

#[test]
fn nobody_occupies_more_places_than_he_can_pay_for() {
    run(|| {
        let places = |who, tip| {
            let fits = |lead: &u32| {
                let act = Transaction {
                    lead: *lead,
                    tip,
                    ..Transaction::of(who, 980)
                };
                act.knock().is_ok()
            };
            (0..10_000).filter(fits).count()
        };
        assert_eq!(places(ALICE, 0), 10);
        assert_eq!(places(NORA, 0), 1);
        assert_eq!(places(77, 0), 0);
        // The existential deposit stays in the account.
        assert_eq!(places(RICH, 0), 999);
        assert_eq!(places(CARL, 0), 1_009);
        // A tip is paid with the whole price, every time.
        assert_eq!(places(CARL, 1_000), 499);
        assert_eq!(places(ALICE, 1), 0);
    });
}

#[test]
fn a_free_act_ranks_by_what_is_left_and_by_its_place() {
    run(|| {
        let rank = |who, lead| {
            let act = Transaction {
                lead,
                ..Transaction::of(who, 980)
            };
            act.knock().unwrap().priority
        };
        assert_eq!(rank(ALICE, 0), 1 << 63);
        assert_eq!(rank(NORA, 0), 1 << 63);
        let mut last = rank(ALICE, 0);
        for lead in 1..10 {
            assert!(rank(ALICE, lead) < last);
            last = rank(ALICE, lead);
        }
        assert_ok!(Transaction::of(ALICE, 4_980).done());
        assert_eq!(rank(ALICE, 0), 1 << 62);
    });
}

#[test]
fn no_tip_beats_the_act_of_who_has_half_of_his_allowance() {
    run(|| {
        let tipped = Transaction {
            tip: COINS - 5_000,
            ..Transaction::of(RICH, 980)
        };
        assert!(tipped.knock().unwrap().priority <= 1 << 62);
        assert_ok!(Transaction::of(ALICE, 4_000).done());
        assert!(Transaction::of(ALICE, 980).knock().unwrap().priority > 1 << 62);
    });
}

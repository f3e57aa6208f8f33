// SPDX-License-Identifier: AGPL-3.0-or-later
//! What leads nowhere any more is cleared when a block has room, some at a time; nobody has to do anything.

use super::*;
use crate::{clearing::DOORS_AT_A_TIME, WeightInfo};
use frame_support::weights::constants::RocksDbWeight;

type Weights = <Test as crate::Config>::WeightInfo;

/// Members from 1,000 on.
fn crowd(size: u32) -> std::ops::Range<MemberId> {
    let crowd = 1_000..1_000 + size;
    crowd
        .clone()
        .for_each(|member| People::join(member, Kind::Person));
    crowd
}

fn doors(id: CooperationId) -> (usize, usize) {
    let invited = Invited::<Test>::iter_prefix(id).count();
    assert_eq!(
        invited,
        Invitations::<Test>::iter_keys()
            .filter(|(_, of)| *of == id)
            .count()
    );
    (invited, Offers::<Test>::iter_prefix(id).count())
}

#[test]
fn what_was_withdrawn_is_cleared_by_itself() {
    run(|| {
        set_rules(|rules| rules.offers = 1);
        let id = announced(ALICE, &[BOB, CHARLIE]);
        let open = announced(ALICE, &[BOB]);
        assert_ok!(offer(DAVE, id, "Une pompe."));
        assert_ok!(offer(EVE, open, "Une pompe."));
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), id));
        assert_noop!(offer(DAVE, open, "Une pompe."), Fault::TooManyOffers);
        Cooperation::on_idle(1, Weight::MAX);
        assert_eq!((doors(id), doors(open)), ((0, 0), (1, 1)));
        assert_eq!(Voids::<Test>::iter_keys().count(), 0);
        assert_ok!(offer(DAVE, open, "Une pompe."));
        // There is nothing left to do, and that is all that is looked at.
        let looked = RocksDbWeight::get().reads(1);
        assert_eq!(Cooperation::on_idle(1, Weight::MAX), looked);
    });
}

#[test]
fn what_is_closed_is_cleared_and_counted() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(welcome(ALICE, id, CHARLIE));
        assert_ok!(welcome(ALICE, id, EVE));
        assert_ok!(offer(DAVE, id, "Une pompe."));
        assert_ok!(close(ALICE, id));
        Cooperation::on_idle(1, Weight::MAX);
        assert_eq!(doors(id), (2, 1));
        assert_ok!(close(BOB, id));
        Cooperation::on_idle(1, Weight::MAX);
        assert_eq!((doors(id), kept(id).invited), ((0, 0), 0));
        assert!(!OffersOf::<Test>::contains_key(DAVE));
    });
}

/// Some at a time, whatever they are, and every state between is a good one.
#[test]
fn many_are_cleared_over_several_blocks() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        let people: Vec<MemberId> = crowd(90).collect();
        for member in &people[..40] {
            assert_ok!(welcome(ALICE, id, *member));
        }
        for member in &people[40..] {
            assert_ok!(offer(*member, id, "Une pompe."));
        }
        assert_ok!(leave(ALICE, id));
        assert_ok!(leave(BOB, id));
        let mut seen = vec![];
        while Voids::<Test>::contains_key(id) {
            Cooperation::on_idle(1, Weight::MAX);
            assert_ok!(Cooperation::check_invariants());
            seen.push(doors(id));
        }
        assert_eq!(seen, [(8, 50), (0, 26), (0, 0)]);
        assert_eq!(OffersOf::<Test>::iter_keys().count(), 0);
        assert_eq!(kept(id).invited, 0);
    });
}

/// Exactly as many doors as are cleared at a time: the mark goes with the next block.
#[test]
fn a_full_round_is_not_the_last() {
    run(|| {
        let id = announced(ALICE, &[]);
        for member in crowd(DOORS_AT_A_TIME) {
            assert_ok!(offer(member, id, "Une pompe."));
        }
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), id));
        Cooperation::on_idle(1, Weight::MAX);
        assert_eq!((doors(id), Voids::<Test>::contains_key(id)), ((0, 0), true));
        Cooperation::on_idle(1, Weight::MAX);
        assert!(!Voids::<Test>::contains_key(id));
    });
}

#[test]
fn a_full_block_clears_nothing() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), id));
        let look = RocksDbWeight::get().reads(1);
        let whole = look.saturating_add(Weights::clear_doors(DOORS_AT_A_TIME));
        let short = whole.saturating_sub(Weight::from_parts(1, 0));
        assert_eq!(Cooperation::on_idle(1, Weight::zero()), Weight::zero());
        assert_eq!(Cooperation::on_idle(1, short), look);
        assert_eq!(doors(id), (1, 0));
        assert_eq!(Cooperation::on_idle(1, whole), whole);
        assert_eq!(doors(id), (0, 0));
    });
}

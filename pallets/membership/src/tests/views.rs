// SPDX-License-Identifier: AGPL-3.0-or-later
//! What others ask of membership.

use super::*;
use frame_support::weights::Weight;
use opensystem_traits::{Belonging, Members};

#[test]
fn members_are_listed_in_the_order_of_their_numbers() {
    run(|| {
        bring_in(ALICE, ZOE);
        assert_ok!(Membership::leave(signed(BOB)));
        let numbers = |from, limit| -> Vec<MemberId> {
            let members = Membership::members(from, limit);
            members.iter().map(|member| member.id).collect()
        };
        assert_eq!(numbers(0, u32::MAX), [0, 1, 2]);
        assert_eq!(numbers(1, 1), [1]);
        assert_eq!((numbers(3, 9).len(), numbers(u32::MAX, u32::MAX).len()), (0, 0));
        assert_eq!(Membership::members(1, 1)[0].standing, Standing::Left);
        assert_eq!(Membership::rules(), RULES_AT_FIRST);
    });
}

#[test]
fn other_pallets_learn_who_belongs_and_in_which_standing() {
    run(|| {
        let belonging = |key| <Membership as Members<AccountId>>::belonging(&key);
        let belongs = |member| <Membership as Members<AccountId>>::belongs(member);
        bring_in(ALICE, ZOE);
        let zoe = |good| Belonging {
            member: 2,
            kind: Kind::Person,
            joined: Clock::START,
            good,
            good_since: Clock::START,
        };
        assert_eq!(belonging(ZOE), Some(zoe(true)));
        // Neither the suspended nor the excluded are in good standing, and they belong.
        assert_ok!(suspend(2, 5));
        assert_eq!((belonging(ZOE), belongs(2)), (Some(zoe(false)), true));
        assert_ok!(exclude(2));
        assert_eq!((belonging(ZOE), belongs(2)), (Some(zoe(false)), true));
        assert_ok!(Membership::leave(signed(ZOE)));
        assert_eq!((belonging(ZOE), belongs(2)), (None, false));
        assert_eq!((belonging(YAN), belongs(99)), (None, false));
    });
}

#[test]
fn an_idle_block_clears_what_lapsed() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        Clock::pass(30 * DAY);
        assert_eq!(Membership::on_idle(1, Weight::zero()), Weight::zero());
        assert_eq!(Membership::invitations_for(ZOE).len(), 1);
        assert!(Membership::on_idle(1, Weight::MAX).all_gt(Weight::zero()));
        assert_eq!(Membership::invitations_for(ZOE).len(), 0);
    });
}

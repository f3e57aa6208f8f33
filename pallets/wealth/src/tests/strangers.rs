// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a newcomer with accomplices can owe: no more than `per_partner` for each of them, and no more than the most; and what they
//! can thank each other with: what each has in a month.

use super::*;
use proptest::prelude::*;

const PER_PARTNER: u64 = 120;
const MOST: u64 = 2_400;

fn debt(member: MemberId) -> u64 {
    u64::try_from(-account(member).0.min(0)).expect("it is above zero")
}

/// Whatever they give each other to and fro, each for all he can.
#[test]
fn a_newcomer_owes_no_more_than_those_who_know_him_open() {
    println!("accomplices, debt of the newcomer, of all together, and the bounds");
    for accomplices in [1u32, 2, 4, 19, 20, 21, 40] {
        run(|| {
            let others = 100..100 + accomplices;
            for member in others.clone().chain([99]) {
                People::join(member, MemberKind::Person);
            }
            for quantity in [120, 64, 17, 1] {
                for _ in 0..4 {
                    for member in others.clone() {
                        while give(99, member, quantity).is_ok() {}
                        let _ = give(member, 99, quantity);
                    }
                }
            }
            for member in others.clone() {
                while give(99, member, 1).is_ok() {}
            }
            let bound = (u64::from(accomplices) * PER_PARTNER).min(MOST);
            let all: u64 = others.chain([99]).map(debt).sum();
            println!("{accomplices:>3} {:>5} {all:>6} {bound:>5}", debt(99));
            assert_eq!(debt(99), bound);
            // Together they owe nobody outside anything: what one owes, another has.
            let outside: i64 = (0..5).map(|member| account(member).0).sum();
            assert_eq!(outside, 0);
        });
    }
}

/// What they owe outsiders together: each is known to the others, and buys of honest members on that.
#[test]
fn a_ring_owes_outsiders_what_its_members_open_and_no_more() {
    println!("members of a ring, what they owe five outsiders, and the bound");
    for members in [2u32, 3, 5, 10] {
        run(|| {
            let ring = 100..100 + members;
            for member in ring.clone() {
                People::join(member, MemberKind::Person);
            }
            // They exchange with each other until no more opens, and end at zero.
            for (one, other) in ring
                .clone()
                .flat_map(|one| (one + 1..100 + members).map(move |two| (one, two)))
            {
                assert_ok!(give(one, other, 120));
                assert_ok!(give(other, one, 120));
            }
            for member in ring.clone() {
                for honest in 0..5 {
                    for quantity in [120, 60, 10, 1] {
                        while give(member, honest, quantity).is_ok() {}
                    }
                }
            }
            let owed: u64 = ring.map(debt).sum();
            let each = ((u64::from(members) - 1 + 5) * PER_PARTNER).min(MOST);
            println!("{members:>3} {owed:>6} {:>6}", each * u64::from(members));
            assert_eq!(owed, each * u64::from(members));
        });
    }
}

#[test]
fn they_thank_each_other_with_what_they_have() {
    run(|| {
        for day in 0..90 {
            for from in 0..3 {
                for to in 0..3 {
                    let _ = thank(from, to, 1 + day % 7);
                }
            }
            pass(DAY);
        }
        let all: u64 = (0..3).map(|member| cell(member, GRATITUDE)).sum();
        println!("three who thank each other, ninety days: {all}");
        // Ninety days lie in four months of thirty at most.
        assert!(all <= 3 * 4 * 30);
    });
}

proptest! {
    #![proptest_config(super::properties::lives())]

    /// Whatever so many do, of whom some leave: nobody owes more than he is known, and the sum is zero.
    #[test]
    fn no_way_of_giving_opens_more(
        members in 2u32..6,
        acts in prop::collection::vec((0u32..6, 0u32..7, 1u64..200), 1..150),
    ) {
        let mut outcome = Ok(());
        run(|| outcome = exchange(members, &acts));
        outcome?;
    }
}

fn exchange(members: MemberId, acts: &[(MemberId, MemberId, u64)]) -> Result<(), TestCaseError> {
    for (from, to, quantity) in acts {
        let to = Some(to % (members + 1)).filter(|to| *to < members);
        // Whether it succeeds does not matter: all that counts is what comes of it.
        let _ = give(from % members, to, *quantity);
        let partners = u64::from(members - 1);
        let mut sum = Wealth::credit_totals()[0].commons;
        for member in 0..members {
            prop_assert!(debt(member) <= (partners * PER_PARTNER).min(MOST));
            sum += account(member).0;
        }
        prop_assert_eq!(sum, 0);
    }
    Ok(())
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What an action touches does not depend on how many members there are.

mod kit;

use frame_support::{assert_ok, traits::UnfilteredDispatchable, BoundedVec};
use kit::{acceptance, apply, begin_block, build, exchange, founding, keys_changed, state, transaction};
use opensystem_allowance::Used;
use opensystem_cooperation::{Cooperations, Entry, Happening, Head, Log, Partner, Partners, Partnerships};
use opensystem_decisions::{
    areas, Answer, Choice, Content, Delegates, Electorate, Method, Node, Place, Polls, Question,
};
use opensystem_dividend::BasisOf;
use opensystem_membership::{CensusOf, Places, Seat, Standing};
use opensystem_runtime::{
    AccountId, Cooperation, Decisions, Dividend, Membership, Runtime, RuntimeCall, RuntimeOrigin,
};
use opensystem_traits::Kind;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie};

fn remark() -> RuntimeCall {
    frame_system::Call::remark { remark: vec![7; 100] }.into()
}

/// The keys that change by an act, in an ecosystem that counts so many persons.
fn keys_touched(persons: u32, act: fn()) -> usize {
    build(&founding()).execute_with(|| {
        begin_block();
        // What time brings is done before the first transaction of a block.
        assert_ok!(apply(transaction(&Bob.pair(), remark(), 0)).unwrap());
        CensusOf::<Runtime>::mutate(|census| {
            census.next_id = persons;
            census.good.persons = persons;
        });
        let before = state();
        act();
        keys_changed(&before)
    })
}

/// The same among a thousand and a million, and at most so many.
fn costs_the_same(most: usize, act: fn()) {
    let few = keys_touched(1_000, act);
    assert_eq!(few, keys_touched(1_000_000, act));
    assert!(few <= most, "{few}");
}

#[test]
fn entering_touches_the_same_keys_among_a_thousand_and_a_million() {
    // Census, place, member, exchange, sponsorship, expiry, signature and its count, account, income and what all are reckoned of,
    // events and their count.
    costs_the_same(14, || {
        let zoe = AccountId::new([7; 32]);
        let alice = RuntimeOrigin::signed(Alice.to_account_id());
        assert_ok!(Membership::invite(alice, zoe.clone(), Kind::Person, exchange()));
        let id = Membership::invitations_for(zoe.clone())[0].id;
        assert_ok!(acceptance(id).dispatch_bypass_filter(RuntimeOrigin::signed(zoe)));
    });
}

#[test]
fn a_free_act_touches_the_same_keys_among_a_thousand_and_a_million() {
    // The account, what was used; the block's own weight, length, events and count of transactions.
    costs_the_same(10, || {
        assert_ok!(apply(transaction(&Alice.pair(), remark(), 0)).unwrap());
        assert!(Used::<Runtime>::get(0).used > 0);
    });
}

#[test]
fn suspending_touches_the_same_keys_among_a_thousand_and_a_million() {
    // As for entering, without the account's second change; then the standing's own: the measure, its end, the sponsor's list.
    costs_the_same(16, || {
        let zoe = AccountId::new([7; 32]);
        let alice = RuntimeOrigin::signed(Alice.to_account_id());
        assert_ok!(Membership::invite(alice, zoe.clone(), Kind::Person, exchange()));
        let id = Membership::invitations_for(zoe.clone())[0].id;
        assert_ok!(acceptance(id).dispatch_bypass_filter(RuntimeOrigin::signed(zoe.clone())));
        let member = Membership::member_of(zoe.clone()).unwrap().id;
        let reason = BoundedVec::truncate_from(b"goats".to_vec());
        let until = kit::NOW + 1_000_000;
        let decided = opensystem_decisions::Origin::Decision(opensystem_decisions::areas::MEMBERSHIP);
        assert_ok!(Membership::suspend(decided.into(), member, until, reason));
        let standing = Membership::member_of(zoe).unwrap().standing;
        assert_eq!(standing, Standing::Suspended { until });
    });
}

#[test]
fn coming_back_touches_the_same_keys_among_a_thousand_and_a_million() {
    // Place, member, census, the day of the next renewal, events and their count.
    costs_the_same(6, || {
        let alice = Alice.to_account_id();
        Places::<Runtime>::mutate(&alice, |place| {
            if let Seat::Member(credential) = &mut place.seat {
                credential.standing = Standing::Dormant;
            }
        });
        assert_ok!(Membership::renew(RuntimeOrigin::signed(alice)));
    });
}

/// A vote that is open, in which delegations count or not, and those who can vote in it.
fn open_vote(method: Method, persons: u32) {
    let alice = RuntimeOrigin::signed(Alice.to_account_id());
    let content = Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: BoundedVec::truncate_from(b"Behind the barn.".to_vec()),
        document: None,
    };
    assert_ok!(Decisions::propose(
        alice,
        areas::FIRST_FREE,
        method,
        content,
        None,
        None
    ));
    open_to(persons);
}

/// So many can vote on the only proposal from now on.
fn open_to(persons: u32) {
    Polls::<Runtime>::mutate(0, |poll| {
        let poll = poll.as_mut().unwrap();
        poll.electorate = Some(Electorate {
            day: 1,
            persons,
            until: kit::NOW,
            votes_until: u64::MAX,
        });
    });
}

/// Alice votes, and says why.
fn alice_votes() {
    let alice = RuntimeOrigin::signed(Alice.to_account_id());
    let reason = Some(BoundedVec::truncate_from(b"We are thirsty.".to_vec()));
    assert_ok!(Decisions::vote(alice, 0, 0, Choice::Agree, reason));
}

#[test]
fn voting_touches_the_same_keys_among_a_thousand_and_a_million() {
    // The proposal, its poll, number and place, the count of open votes, its place in the agenda; then the poll opened, the counts,
    // the ballot and its reason; events and their count.
    costs_the_same(12, || {
        open_vote(Method::Consent, CensusOf::<Runtime>::get().good.persons);
        alice_votes();
        assert_eq!(Decisions::proposal(0).unwrap().tally.agree, 1);
    });
}

/// An election of six, to which Alice answers, and says why.
fn alice_chooses() {
    let alice = || RuntimeOrigin::signed(Alice.to_account_id());
    let content = Content {
        title: BoundedVec::truncate_from(b"Who keeps the well?".to_vec()),
        text: BoundedVec::truncate_from(b"Until spring.".to_vec()),
        document: None,
    };
    let names = (b'a'..=b'f').map(|name| BoundedVec::truncate_from(vec![name]));
    let question = Question {
        options: BoundedVec::truncate_from(names.collect()),
        number: 2,
    };
    let (area, method) = (areas::FIRST_FREE, Method::Election);
    assert_ok!(Decisions::ask(alice(), area, method, content, question, None));
    open_to(CensusOf::<Runtime>::get().good.persons);
    let answer = Answer::Ranking(BoundedVec::truncate_from(vec![6, 5, 4, 3, 2, 1]));
    let reason = Some(BoundedVec::truncate_from(b"She sings well.".to_vec()));
    assert_ok!(Decisions::choose(alice(), 0, 0, answer, reason));
}

#[test]
fn choosing_touches_the_same_keys_among_a_thousand_and_a_million() {
    // The proposal, its question, poll, number and place, the count of open votes, its place in the agenda; then the counts, the
    // ballot and its reason; events and their count.
    costs_the_same(12, || {
        alice_chooses();
        let counts = Decisions::proposal(0).unwrap().counts.unwrap();
        assert_eq!(counts.turnout(), 1);
    });
}

#[test]
fn voting_touches_the_same_keys_with_ten_and_a_hundred_thousand_behind() {
    let keys = |behind: u32| {
        build(&founding()).execute_with(|| {
            begin_block();
            let place = |delegate, count| Place {
                since: 0,
                delegate,
                behind: [count, 0, 0, 0, 0],
            };
            let node = |place| Node {
                ends_at: None,
                places: BoundedVec::truncate_from(vec![place]),
            };
            for person in 1_000..1_000 + behind {
                Delegates::<Runtime>::insert(areas::FIRST_FREE, person, node(place(Some(0), 0)));
            }
            Delegates::<Runtime>::insert(areas::FIRST_FREE, 0, node(place(None, behind)));
            open_vote(Method::Majority, behind + 1);
            let before = state();
            alice_votes();
            assert_eq!(Decisions::proposal(0).unwrap().tally.agree, behind + 1);
            keys_changed(&before)
        })
    };
    let few = keys(10);
    assert_eq!(few, keys(100_000));
    // The poll, the counts, the ballot and its reason; events and their count.
    assert!(few <= 6, "{few}");
}

fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
    RuntimeOrigin::signed(who.to_account_id())
}

/// What Alice and Bob have signed, at whose door Charlie is invited; so many have signed it since, and each has written an entry.
fn work_together(partners: u32) {
    let content = opensystem_cooperation::Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: BoundedVec::truncate_from(b"Behind the barn.".to_vec()),
        document: None,
    };
    let invited = BoundedVec::truncate_from(vec![1, 2]);
    assert_ok!(Cooperation::announce(signed(Alice), content, invited));
    assert_ok!(Cooperation::join(signed(Bob), 0, None));
    for number in 1..=partners {
        let member = 1_000 + number;
        let partner = Partner {
            since: kit::NOW,
            closes: false,
        };
        Partners::<Runtime>::insert(0, member, partner);
        Partnerships::<Runtime>::insert(member, 0, ());
        let entry = Entry {
            cooperation: 0,
            by: member,
            at: kit::NOW,
            what: Happening::Joined,
            previous: Some(number - 1),
        };
        Log::<Runtime>::insert(number, entry);
    }
    Head::<Runtime>::put(partners + 1);
    Cooperations::<Runtime>::mutate_extant(0, |kept| {
        kept.partners += partners;
        kept.entries += partners;
        kept.last_entry = Some(partners);
    });
}

/// What people do together, one after the other, and how many keys that writes at most. Each act
/// writes the events, their count, and how deep it stands in transactions.
const TOGETHER: [(usize, fn()); 4] = [
    // The cooperation, the partner from both sides, the invitation from both sides; the entry, the head, what he has written today;
    // and what each act writes.
    (11, || {
        assert_ok!(Cooperation::join(signed(Charlie), 0, None));
        assert!(Partners::<Runtime>::contains_key(0, 2));
    }),
    // The cooperation, the entry, the head, what she has written today. And what each act writes.
    (7, || {
        let text = BoundedVec::truncate_from(b"Ten metres.".to_vec());
        assert_ok!(Cooperation::report_milestone(signed(Alice), 0, text));
    }),
    // The cursor. And what each act writes.
    (4, || {
        let head = Cooperation::unread(1).head;
        assert_ok!(Cooperation::mark_read(signed(Bob), head));
        assert_eq!(Cooperation::unread(1).unread, 0);
    }),
    // The cooperation, the partner from both sides, two entries, the head. And what each act writes.
    (9, || {
        let text = BoundedVec::truncate_from(b"It runs. The bucket leaks.".to_vec());
        assert_ok!(Cooperation::close(signed(Alice), 0, text));
        assert_ok!(Cooperation::leave(signed(Alice), 0));
    }),
];

/// The keys that each of them writes in a cooperation of so many, with as many entries in the log.
fn keys_touched_together(partners: u32) -> Vec<usize> {
    let mut chain = build(&founding());
    chain.execute_with(|| {
        begin_block();
        work_together(partners);
    });
    let touched = TOGETHER.map(|(_, act)| {
        chain.commit_all().expect("nothing is open");
        chain.execute_with(act);
        chain.overlayed_changes().changes().count()
    });
    touched.to_vec()
}

#[test]
fn working_together_touches_the_same_keys_among_a_thousand_and_a_hundred_thousand_partners() {
    let few = keys_touched_together(1_000);
    assert_eq!(few, keys_touched_together(100_000));
    for ((most, _), few) in TOGETHER.into_iter().zip(few) {
        assert!(few <= most, "{few}, not {most}");
    }
}

/// Incomes are due to so many, and one who claims the tenth day's is paid.
fn keys_of_a_claim(persons: u32) -> usize {
    build(&founding()).execute_with(|| {
        begin_block();
        kit::come_to(kit::NOW + 10 * 120_000);
        BasisOf::<Runtime>::mutate(|basis| basis.persons = persons);
        let before = state();
        assert_ok!(Dividend::claim(RuntimeOrigin::signed(Bob.to_account_id()), 0));
        keys_changed(&before)
    })
}

#[test]
fn an_income_is_claimed_by_the_same_keys_among_a_thousand_and_a_million() {
    let few = keys_of_a_claim(1_000);
    assert_eq!(few, keys_of_a_claim(1_000_000));
    // The income, what all are reckoned of, the account, all the money there is, events and their count.
    assert!(few <= 6, "{few}");
}

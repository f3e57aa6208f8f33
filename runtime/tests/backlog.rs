// SPDX-License-Identifier: AGPL-3.0-or-later
//! Many delegations that end at once, and many votes that close at once: no block is overfull, everything is done in its order,
//! nothing is lost. `OPENSYSTEM_BACKLOG`: how many delegations, a hundredth of it votes; `scripts/long backlog` has a hundred
//! thousand.

mod kit;

use frame_support::{assert_ok, traits::Get, BoundedVec};
use opensystem_decisions::{
    areas, Choice, Content, Days, DelegatesIn, Delegators, Endings, Method, OpenVotes, Polls, ProposalId,
    Stage,
};
use opensystem_runtime::{AccountId, Decisions, Runtime, RuntimeOrigin, System};
use opensystem_traits::MemberId;
use std::time::{Duration, Instant};

const DAY: u64 = 120_000;
const AREA: u8 = areas::FIRST_FREE;
/// Steps from who delegates to who votes for all: as many as there can be.
const STEPS: u32 = 5;
/// Lines of people who pass voices on; each at the end of one votes.
const LINES: u32 = 20;
/// Votes of one author, at most, while the community is busy.
const OF_ONE: u32 = 2;

fn delegations() -> u32 {
    let asked = std::env::var("OPENSYSTEM_BACKLOG").ok();
    asked.map_or(1_000, |asked| {
        asked.parse().expect("OPENSYSTEM_BACKLOG is a number")
    })
}

fn account(id: MemberId) -> AccountId {
    AccountId::new(sp_io::hashing::blake2_256(&id.to_le_bytes()))
}

fn signed(id: MemberId) -> RuntimeOrigin {
    RuntimeOrigin::signed(account(id))
}

fn propose(author: MemberId) -> ProposalId {
    let content = Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: BoundedVec::truncate_from(b"Behind the barn.".to_vec()),
        document: None,
    };
    let id = Decisions::next_id();
    assert_ok!(Decisions::propose(
        signed(author),
        AREA,
        Method::Majority,
        content,
        None,
        None
    ));
    id
}

/// Closed, with how many who agreed.
fn closed(id: ProposalId) -> Option<u32> {
    let poll = Polls::<Runtime>::get(id).expect("it was proposed");
    (poll.stage == Stage::Decided).then(|| Decisions::proposal(id).expect("it was proposed").tally.agree)
}

#[test]
fn what_ends_at_once_fills_no_block_and_is_done_in_its_order() {
    let count = delegations();
    let votes = (count / 100).max(1);
    let mut founding = kit::founding();
    let terms = serde_json::json!({ "discussion_hours": 0, "voting_hours": 24, "window_hours": 0 });
    founding["areas"] = serde_json::json!({ "life": terms });
    let mut state = kit::build(&founding);
    let (ids, end) = state.execute_with(|| {
        let first_day = kit::NOW - kit::NOW % DAY + DAY;
        kit::come_to(first_day);
        let persons = kit::seat_crowd(count + LINES + votes.div_ceil(OF_ONE));
        // The first ones vote; behind each stands a line of those who pass on; the others choose the end of a line.
        let passing = LINES * STEPS;
        let end = first_day + 3 * DAY;
        for index in LINES..count + LINES {
            let to = match index < passing {
                true => index - LINES,
                false => passing - LINES + index % LINES,
            };
            let person = signed(persons + index);
            assert_ok!(Decisions::delegate(person, AREA, persons + to, Some(end)));
        }
        assert_eq!(Delegators::<Runtime>::get(AREA), count);
        kit::check_invariants();

        kit::come_to(first_day + DAY);
        let author = |vote: u32| persons + count + LINES + vote / OF_ONE;
        let ids: Vec<_> = (0..votes).map(|vote| propose(author(vote))).collect();
        // Open from the next day on, which closes when the delegations end.
        kit::come_to(first_day + 2 * DAY);
        for id in &ids {
            for line in 0..LINES {
                assert_ok!(Decisions::vote(
                    signed(persons + line),
                    *id,
                    0,
                    Choice::Agree,
                    None
                ));
            }
        }
        let closes_at = Polls::<Runtime>::get(ids[0]).expect("it was proposed").closes_at;
        assert_eq!(closes_at, end, "everything ends at once");
        (ids, end)
    });

    let (mut now, mut blocks, mut slowest) = (end, 0u32, Duration::ZERO);
    let (mut left, mut done, mut over) = (count, 0usize, false);
    while !over {
        // As between blocks of a node: else each would go over all that the earlier ones removed.
        state.commit_all().expect("nothing is open");
        over = state.execute_with(|| {
            let from = Instant::now();
            let room = kit::next_block(now);
            slowest = slowest.max(from.elapsed());
            let weight = System::block_weight().total();
            let most = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
            // Where an epoch ends, the session takes the block.
            assert!(!room || weight.all_lt(most / 2), "{weight:?}");

            let after = Delegators::<Runtime>::get(AREA);
            assert!(after <= left);
            left = after;
            let closed_so_far = ids.iter().take_while(|id| closed(**id).is_some()).count();
            let closed_at_all = ids.iter().filter(|id| closed(**id).is_some()).count();
            assert_eq!(
                closed_so_far, closed_at_all,
                "in the order in which they fell due"
            );
            assert!(closed_so_far >= done);
            done = closed_so_far;
            // No day begins before what was to end by then has ended.
            let begun = Days::<Runtime>::get()
                .last()
                .map_or(0, |last| u64::from(last.day));
            assert!(left == 0 || begun < end / DAY);
            left == 0 && done == ids.len() && begun >= end / DAY
        });
        blocks += 1;
        now += 1_000;
        assert!(blocks < 20 + count, "it goes on");
    }
    println!(
        "{count} delegations and {votes} votes: {blocks} blocks, the slowest {} ms natively",
        slowest.as_millis()
    );
    state.execute_with(|| {
        // All were counted by those at the ends of the lines.
        assert!(ids.iter().all(|id| closed(*id) == Some(count + LINES)));
        assert_eq!(OpenVotes::<Runtime>::get(), 0);
        assert_eq!(DelegatesIn::<Runtime>::iter().count(), 0);
        kit::check_invariants();
        // What is remembered of them goes when no vote can go by it any more.
        let remembered = Endings::<Runtime>::iter_keys().count();
        assert!(remembered > 0);
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What it costs to invite, to accept, to renew, to suspend, to act within the allowance, to vote for a tenth of all, to claim an
//! income and to thank, among a thousand and among a million members: whole transactions in the wasm, on warm state, in turns; for suspending, which no transaction can, a block
//! that begins with it. Run by `scripts/bench crowd`; takes five minutes and some 8 GB.
//!
//! Prints the medians, and by how much the larger crowd's are above the smaller's; fails where that is more than a fifth of
//! what the call itself takes, without signature, nonce and fee.

#[path = "../tests/kit/mod.rs"]
mod kit;
mod support;

use codec::Encode;
use frame_support::{
    assert_ok,
    traits::{
        schedule::{v3::Anon, DispatchTime},
        StorePreimage,
    },
    BoundedVec,
};
use kit::{account, exchange, stranger};
use opensystem_decisions::{areas, Choice, Content, Delegates, Electorate, Method, Node, Origin, Polls};
use opensystem_dividend::{Amounts, BasisOf, Segment};
use opensystem_membership::{Call, Standing};
use opensystem_runtime::{
    Decisions, Executive, Membership, Preimage, Runtime, RuntimeCall, RuntimeOrigin, Scheduler,
};
use opensystem_traits::Kind;
use sp_keyring::Sr25519Keyring::{Alice, Charlie};
use sp_runtime::{ApplyExtrinsicResult, ExtrinsicInclusionMode};
use support::{median, Wasm};

const CROWDS: [u32; 2] = [1_000, 1_000_000];
const RUNS: usize = 1_000;
/// A day of the ecosystem of the kit.
const DAY_MILLIS: u64 = 120_000;
/// How much more it may cost in the larger crowd, in terms of the call's own execution.
const MOST: f64 = 0.2;

const MEMBERSHIP: &str = include_str!("../../pallets/membership/src/weights.rs");
const ALLOWANCE: &str = include_str!("../../pallets/allowance/src/weights.rs");
const DECISIONS: &str = include_str!("../../pallets/decisions/src/weights.rs");
const DIVIDEND: &str = include_str!("../../pallets/dividend/src/weights.rs");
const WEALTH: &str = include_str!("../../pallets/wealth/src/weights.rs");

/// What is measured, and where it stands what the benchmarks found of it alone.
const ACTS: [(&str, &str); 8] = [
    ("invite", MEMBERSHIP),
    ("accept_invitation", MEMBERSHIP),
    ("renew", MEMBERSHIP),
    ("within_allowance", ALLOWANCE),
    ("vote", DECISIONS),
    ("claim", DIVIDEND),
    ("thank", WEALTH),
    ("suspend", MEMBERSHIP),
];

/// The shortest execution that `scripts/bench` found, in µs.
fn execution(name: &str, weights: &str) -> f64 {
    // The first is the trait's.
    let measured = weights
        .split(&format!("fn {name}("))
        .nth(2)
        .and_then(|after| after.split_once("Shortest run: "))
        .and_then(|(_, after)| after.split_once(' '));
    let (picoseconds, _) = measured.expect("the weights are generated");
    let picoseconds: f64 = picoseconds.replace('_', "").parse().expect("a number");
    picoseconds / 1e6
}

/// Who is suspended.
const BAD: u32 = 500;

/// So many persons from `first` on have long had Alice vote for them.
fn delegate_to_alice(first: u32, persons: u32) {
    let alice = Membership::member_of(Alice.to_account_id())
        .expect("she is a founder")
        .id;
    let behind = |count| [count, 0, 0, 0, 0];
    let node = |delegate, count| {
        let place = opensystem_decisions::Place {
            since: 0,
            delegate,
            behind: behind(count),
        };
        Node {
            ends_at: delegate.map(|_| u64::MAX),
            places: BoundedVec::truncate_from(vec![place]),
        }
    };
    for person in first..first + persons {
        Delegates::<Runtime>::insert(areas::FIRST_FREE, person, node(Some(alice), 0));
    }
    Delegates::<Runtime>::insert(areas::FIRST_FREE, alice, node(None, persons));
}

/// A vote that is open in this block.
fn open_vote() -> opensystem_decisions::ProposalId {
    let content = Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: BoundedVec::truncate_from(b"Behind the barn.".to_vec()),
        document: None,
    };
    let proposal = Decisions::next_id();
    let by_charlie = RuntimeOrigin::signed(Charlie.to_account_id());
    let (area, method) = (areas::FIRST_FREE, Method::Majority);
    assert_ok!(Decisions::propose(by_charlie, area, method, content, None, None));
    Polls::<Runtime>::mutate(proposal, |poll| {
        let poll = poll.as_mut().expect("it was proposed");
        poll.opens_at = kit::NOW;
        poll.electorate = Some(Electorate {
            day: 1,
            persons: u32::MAX,
            until: kit::NOW,
            votes_until: u64::MAX,
        });
    });
    proposal
}

/// An open block in an ecosystem of so many, in which Zoé is invited, and before one that begins with a suspension; and what to
/// call of the runtime, with which argument.
fn among(members: u32) -> (sp_io::TestExternalities, [(&'static str, Vec<u8>); 8]) {
    let mut state = kit::build(&kit::founding());
    state.execute_with(|| {
        let first = kit::seat_crowd(members);
        delegate_to_alice(first, members / 10);
    });
    // In pieces: what is not committed lies in memory a second time.
    state.commit_all().expect("nothing is open");
    let calls = state.execute_with(|| {
        kit::begin_block();
        let zoe = stranger(0);
        let by_charlie = RuntimeOrigin::signed(Charlie.to_account_id());
        assert_ok!(Membership::invite(
            by_charlie,
            account(&zoe),
            Kind::Person,
            exchange()
        ));
        let id = Membership::invitations_for(account(&zoe))[0].id;
        let suspend = Call::<Runtime>::suspend {
            member: BAD,
            until: kit::NOW + 1_000_000,
            reason: BoundedVec::truncate_from(b"He let the goats in.".to_vec()),
        };
        let decided = Origin::Decision(areas::MEMBERSHIP);
        let suspend = Preimage::bound(RuntimeCall::from(suspend)).expect("it is short");
        let at = DispatchTime::At(2);
        assert_ok!(<Scheduler as Anon<_, _, _>>::schedule(
            at,
            None,
            0,
            decided.into(),
            suspend
        ));
        let invite = Call::<Runtime>::invite {
            invitee: account(&stranger(1)),
            kind: Kind::Person,
            exchange: exchange(),
        };
        let remark = frame_system::Call::<Runtime>::remark { remark: vec![7; 32] };
        let vote = opensystem_decisions::Call::<Runtime>::vote {
            proposal: open_vote(),
            revision: 0,
            choice: Choice::Agree,
            reason: None,
        };
        // Ten days have passed, and nobody claimed anything.
        BasisOf::<Runtime>::mutate(|basis| {
            basis.segment = Some(Segment {
                day: u32::try_from(kit::NOW / DAY_MILLIS).expect("some day in 2033") - 10,
                index: Amounts::default(),
                per_day: basis.formula.per_day(),
            });
        });
        let claim = opensystem_dividend::Call::<Runtime>::claim { member: 2 };
        let thank = opensystem_wealth::Call::<Runtime>::thank {
            kind: 3,
            to: members,
            quantity: 1,
            reason: BoundedVec::truncate_from(b"The soup.".to_vec()),
        };
        let apply = |signer: &sp_core::sr25519::Pair, call: RuntimeCall| {
            let transaction = kit::transaction(signer, call, 0);
            ("BlockBuilder_apply_extrinsic", transaction.encode())
        };
        [
            apply(&Alice.pair(), invite.into()),
            apply(&zoe, kit::acceptance(id).into()),
            apply(&Alice.pair(), Call::<Runtime>::renew {}.into()),
            apply(&Alice.pair(), remark.into()),
            apply(&Alice.pair(), vote.into()),
            apply(&Alice.pair(), claim.into()),
            apply(&Alice.pair(), thank.into()),
            ("Core_initialize_block", kit::header(2).encode()),
        ]
    });
    state.commit_all().expect("nothing is open");
    (state, calls)
}

fn main() {
    let mut crowds = CROWDS.map(among);
    let states = crowds.each_mut().map(|(state, _)| state.as_backend());
    let wasms = states.each_ref().map(Wasm::on);
    let micros = |crowd: usize, act: usize| {
        let (method, argument) = &crowds[crowd].1[act];
        let (done, spent) = match *method {
            "Core_initialize_block" => {
                let (mode, spent) = wasms[crowd].call::<ExtrinsicInclusionMode>(method, argument);
                (mode == ExtrinsicInclusionMode::AllExtrinsics, spent)
            }
            _ => {
                let (result, spent) = wasms[crowd].call::<ApplyExtrinsicResult>(method, argument);
                (result == Ok(Ok(())), spent)
            }
        };
        assert!(done, "{}", ACTS[act].0);
        spent.as_secs_f64() * 1e6
    };
    let mut times = vec![vec![Vec::with_capacity(RUNS); ACTS.len()]; CROWDS.len()];
    for _ in 0..RUNS {
        for act in 0..ACTS.len() {
            for (crowd, times) in times.iter_mut().enumerate() {
                times[act].push(micros(crowd, act));
            }
        }
    }
    let medians: Vec<Vec<f64>> = times
        .iter_mut()
        .map(|acts| acts.iter_mut().map(|values| median(values)).collect())
        .collect();
    println!(
        "{:<20} {:>10} {:>10} {:>7}",
        "µs, medians", CROWDS[0], CROWDS[1], "more"
    );
    let mut good = true;
    for (act, (name, weights)) in ACTS.iter().enumerate() {
        let execution = execution(name, weights);
        let (few, many) = (medians[0][act], medians[1][act]);
        let more = many - few;
        let share = more / execution * 100.0;
        println!(
            "{name:<20} {few:>10.1} {many:>10.1} {more:>7.1}, {share:.0} % of the call's {execution} µs"
        );
        good &= more <= execution * MOST;
    }
    for (state, _) in &mut crowds {
        state.execute_with(|| {
            Executive::initialize_block(&kit::header(2));
            let standing = Membership::member(BAD).expect("he is there").standing;
            assert!(matches!(standing, Standing::Suspended { .. }), "{standing:?}");
        });
    }
    std::process::exit(i32::from(!good));
}

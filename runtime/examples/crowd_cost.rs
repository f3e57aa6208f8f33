// SPDX-License-Identifier: AGPL-3.0-or-later
//! What it costs to invite, to accept, to renew, to suspend, and to act within the allowance, among a thousand and among a
//! million members: whole transactions in the wasm, on warm state, in turns; for suspending, which no transaction can, a block
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
use opensystem_decisions::{areas, Origin};
use opensystem_membership::{
    Call, CensusOf, Credential, MemberRecord, Members, Place, Places, Seat, Standing,
};
use opensystem_runtime::{
    AccountId, Executive, Membership, Preimage, Runtime, RuntimeCall, RuntimeOrigin, Scheduler, System,
};
use opensystem_traits::Kind;
use sp_keyring::Sr25519Keyring::{Alice, Charlie};
use sp_runtime::{ApplyExtrinsicResult, ExtrinsicInclusionMode};
use support::{median, Wasm};

const CROWDS: [u32; 2] = [1_000, 1_000_000];
const RUNS: usize = 1_000;
/// How much more it may cost in the larger crowd, in terms of the call's own execution.
const MOST: f64 = 0.2;

const MEMBERSHIP: &str = include_str!("../../pallets/membership/src/weights.rs");
const ALLOWANCE: &str = include_str!("../../pallets/allowance/src/weights.rs");

/// What is measured, and where it stands what the benchmarks found of it alone.
const ACTS: [(&str, &str); 5] = [
    ("invite", MEMBERSHIP),
    ("accept_invitation", MEMBERSHIP),
    ("renew", MEMBERSHIP),
    ("within_allowance", ALLOWANCE),
    ("suspend", MEMBERSHIP),
];

/// The shortest execution that `scripts/bench` found, in µs.
fn execution(name: &str, weights: &str) -> f64 {
    let measured = weights
        .split_once(&format!("fn {name}() -> Weight {{"))
        .and_then(|(_, after)| after.split_once("Shortest run: "))
        .and_then(|(_, after)| after.split_once(' '));
    let (picoseconds, _) = measured.expect("the weights are generated");
    let picoseconds: f64 = picoseconds.replace('_', "").parse().expect("a number");
    picoseconds / 1e6
}

/// Who is suspended.
const BAD: u32 = 500;

/// A member of a crowd, with all that is stored of him.
fn seat(id: u32) {
    let account = AccountId::new(sp_io::hashing::blake2_256(&id.to_le_bytes()));
    System::inc_providers(&account);
    let credential = Credential {
        id,
        kind: Kind::Person,
        standing: Standing::Good,
        good_since: kit::NOW,
        joined: kit::NOW,
        elder: id,
    };
    let place = Place {
        seat: Seat::Member(credential),
        invitations: BoundedVec::new(),
    };
    Places::<Runtime>::insert(&account, place);
    let record = MemberRecord {
        account,
        name: BoundedVec::truncate_from(format!("Member {id}").into_bytes()),
        sponsor: Some(0),
        exchange_hash: Some(exchange().hash()),
        renewed: kit::NOW,
        key_epoch: 0,
        key_change: None,
        departed: None,
        representatives: BoundedVec::new(),
    };
    Members::<Runtime>::insert(id, record);
}

/// An open block in an ecosystem of so many, in which Zoé is invited, and before one that begins with a suspension; and what to
/// call of the runtime, with which argument.
fn among(members: u32) -> (sp_io::TestExternalities, [(&'static str, Vec<u8>); 5]) {
    let mut state = kit::build(&kit::founding());
    state.execute_with(|| {
        let first = CensusOf::<Runtime>::get().next_id;
        (first..first + members).for_each(seat);
        CensusOf::<Runtime>::mutate(|census| {
            census.next_id += members;
            census.good.persons += members;
        });
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
        let apply = |signer: &sp_core::sr25519::Pair, call: RuntimeCall| {
            let transaction = kit::transaction(signer, call, 0);
            ("BlockBuilder_apply_extrinsic", transaction.encode())
        };
        [
            apply(&Alice.pair(), invite.into()),
            apply(&zoe, kit::acceptance(id).into()),
            apply(&Alice.pair(), Call::<Runtime>::renew {}.into()),
            apply(&Alice.pair(), remark.into()),
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

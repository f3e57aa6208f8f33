// SPDX-License-Identifier: AGPL-3.0-or-later
//! What it costs to invite and to accept among a thousand and among a million members: whole transactions in the wasm, on
//! warm state, in turns. Run by `scripts/bench crowd`; takes two minutes and some 8 GB.
//!
//! Prints the medians, and by how much the larger crowd's are above the smaller's; fails where that is more than a fifth of
//! what the call itself takes, without signature, nonce and fee.

#[path = "../tests/kit/mod.rs"]
mod kit;
mod support;

use codec::Encode;
use frame_support::{assert_ok, BoundedVec};
use kit::{account, exchange, stranger};
use opensystem_membership::{
    Call, CensusOf, Credential, MemberRecord, Members, Place, Places, Seat, Standing,
};
use opensystem_runtime::{AccountId, Membership, Runtime, RuntimeOrigin, System, UncheckedExtrinsic};
use opensystem_traits::Kind;
use sp_keyring::Sr25519Keyring::{Alice, Charlie};
use sp_runtime::ApplyExtrinsicResult;
use support::{median, Wasm};

const CROWDS: [u32; 2] = [1_000, 1_000_000];
const RUNS: usize = 1_000;
/// How much more it may cost in the larger crowd, in terms of the call's own execution.
const MOST: f64 = 0.2;

/// What is measured, and the shortest execution that `scripts/bench` found of the call alone, in µs (weights.rs).
const ACTS: [(&str, f64); 2] = [("invite", 50.7), ("accept_invitation", 66.3)];

/// A member of a crowd, with all that is stored of him.
fn seat(id: u32) {
    let account = AccountId::new(sp_io::hashing::blake2_256(&id.to_le_bytes()));
    System::inc_providers(&account);
    let credential = Credential {
        id,
        kind: Kind::Person,
        standing: Standing::Good,
        good_since: 0,
        joined: 0,
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
        renewed: 0,
        key_epoch: 0,
        key_change: None,
        departed: None,
        representatives: BoundedVec::new(),
    };
    Members::<Runtime>::insert(id, record);
}

/// An open block in an ecosystem of so many, in which Zoé is invited; and the transactions to measure.
fn among(members: u32) -> (sp_io::TestExternalities, [UncheckedExtrinsic; 2]) {
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
    let transactions = state.execute_with(|| {
        kit::begin_block();
        let invite = |invitee| Call::<Runtime>::invite {
            invitee,
            kind: Kind::Person,
            exchange: exchange(),
        };
        let zoe = stranger(0);
        let by_charlie = RuntimeOrigin::signed(Charlie.to_account_id());
        assert_ok!(Membership::invite(
            by_charlie,
            account(&zoe),
            Kind::Person,
            exchange()
        ));
        let id = Membership::invitations_for(account(&zoe))[0].id;
        [
            kit::transaction(&Alice.pair(), invite(account(&stranger(1))), 0),
            kit::transaction(&zoe, kit::acceptance(id), 0),
        ]
    });
    state.commit_all().expect("nothing is open");
    (state, transactions)
}

fn main() {
    let mut crowds = CROWDS.map(among);
    let states = crowds.each_mut().map(|(state, _)| state.as_backend());
    let wasms = states.each_ref().map(Wasm::on);
    let micros = |crowd: usize, act: usize| {
        let transaction = crowds[crowd].1[act].encode();
        let (result, spent) =
            wasms[crowd].call::<ApplyExtrinsicResult>("BlockBuilder_apply_extrinsic", &transaction);
        assert_eq!(result, Ok(Ok(())), "{}", ACTS[act].0);
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
    for (act, (name, execution)) in ACTS.iter().enumerate() {
        let (few, many) = (medians[0][act], medians[1][act]);
        let more = many - few;
        let share = more / execution * 100.0;
        println!(
            "{name:<20} {few:>10.1} {many:>10.1} {more:>7.1}, {share:.0} % of the call's {execution} µs"
        );
        good &= more <= execution * MOST;
    }
    std::process::exit(i32::from(!good));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ten thousand strangers of each kind knock at the pool's door: none enters, and refusing one costs hardly more than
//! refusing a remark with a stale nonce. In the wasm, as a node runs it; pairs, one after the other, in one process. Run by
//! `scripts/long`.
//!
//! Prints for each kind of stranger the median ratio over all pairs; fails where it is above 1.1.

#[path = "../tests/kit/mod.rs"]
mod kit;
mod support;

use codec::Encode;
use frame_support::{traits::fungible::Mutate, BoundedVec};
use kit::{account, exchange, stranger};
use opensystem_membership::{Invitation, InvitationId, Place, Places, Seat};
use opensystem_runtime::{params::COIN, Balances, Runtime, System, UncheckedExtrinsic};
use opensystem_traits::Kind;
use sp_core::sr25519::Pair;
use sp_runtime::transaction_validity::{TransactionSource, TransactionValidity};
use std::time::Duration;
use support::{median, Wasm};

/// What a refusal may cost, in terms of the other.
const MOST: f64 = 1.1;

/// The invitation that strangers name.
const INVITATION: InvitationId = 1;

/// How long a refusal takes.
fn refuse(wasm: &Wasm, transaction: &UncheckedExtrinsic) -> Duration {
    let argument = (TransactionSource::External, transaction, sp_core::H256::zero()).encode();
    let (validity, spent) =
        wasm.call::<TransactionValidity>("TaggedTransactionQueue_validate_transaction", &argument);
    assert!(validity.is_err(), "it was to be refused");
    spent
}

/// The median of the ratios of pairs.
fn ratio(wasm: &Wasm, ours: &[UncheckedExtrinsic], remarks: &[UncheckedExtrinsic]) -> f64 {
    let mut ratios: Vec<f64> = ours
        .iter()
        .zip(remarks)
        .enumerate()
        .map(|(index, (ours, remark))| {
            // Whoever goes second finds warmer caches: take turns.
            let (ours, theirs) = if index % 2 == 0 {
                let ours = refuse(wasm, ours);
                (ours, refuse(wasm, remark))
            } else {
                let theirs = refuse(wasm, remark);
                (refuse(wasm, ours), theirs)
            };
            ours.as_secs_f64() / theirs.as_secs_f64()
        })
        .collect();
    median(&mut ratios)
}

/// Who knocks.
#[derive(Clone, Copy)]
enum Stranger {
    Coinless,
    Uninvited,
    TooLate,
}

impl Stranger {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Coinless, "coinless"),
        (Self::Uninvited, "with coins, not invited"),
        (Self::TooLate, "invited, too late"),
    ];

    fn key(self, index: u32) -> Pair {
        stranger(index * 4 + self as u32)
    }

    fn settle(self, index: u32) {
        let account = account(&self.key(index));
        match self {
            Self::Coinless => {}
            Self::Uninvited => {
                Balances::mint_into(&account, COIN).expect("coins for everybody");
            }
            Self::TooLate => {
                System::inc_providers(&account);
                let invitation = Invitation {
                    id: INVITATION,
                    sponsor: 0,
                    kind: Kind::Person,
                    exchange: exchange(),
                    expires_at: kit::NOW,
                };
                Places::<Runtime>::insert(
                    account,
                    Place {
                        seat: Seat::Vacant,
                        invitations: BoundedVec::truncate_from(vec![invitation]),
                    },
                );
            }
        }
    }
}

/// A remark by somebody of his own each time, so that no cache knows his account; his first transaction is behind him.
fn stale_remark(index: u32) -> UncheckedExtrinsic {
    let key = stranger(index * 4 + 3);
    Balances::mint_into(&account(&key), COIN).expect("coins for everybody");
    System::inc_account_nonce(account(&key));
    let remark = frame_system::Call::<Runtime>::remark { remark: vec![0; 64] };
    kit::transaction(&key, remark, 0)
}

fn main() {
    let pairs = std::env::args().nth(1).map_or(10_000, |count| {
        count.parse().expect("how many pairs, as a number")
    });
    let mut state = kit::build(&kit::founding());
    let (remarks, acceptances) = state.execute_with(|| {
        kit::begin_block();
        let remarks: Vec<_> = (0..pairs).map(stale_remark).collect();
        let acceptances = Stranger::ALL.map(|(kind, _)| {
            let knock = |index| {
                kind.settle(index);
                kit::transaction(&kind.key(index), kit::acceptance(INVITATION), 0)
            };
            (0..pairs).map(knock).collect::<Vec<_>>()
        });
        (remarks, acceptances)
    });
    state.commit_all().expect("nothing is open");
    let state = state.as_backend();
    let mut good = true;
    for ((_, who), acceptances) in Stranger::ALL.iter().zip(&acceptances) {
        // A fresh cache for each kind: the remarks' accounts are as unknown as the strangers'.
        let wasm = Wasm::on(&state);
        // The first call compiles the wasm.
        refuse(&wasm, &remarks[0]);
        let ratio = ratio(&wasm, acceptances, &remarks);
        println!("{who}: {pairs} refused, at {ratio:.3} x a remark with a stale nonce");
        good &= ratio <= MOST;
    }
    std::process::exit(i32::from(!good));
}

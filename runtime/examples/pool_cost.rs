// SPDX-License-Identifier: AGPL-3.0-or-later
//! What it costs the pool to refuse an acceptance, beside what it costs to refuse a remark with a stale nonce: pairs,
//! one after the other, in one process. Run by `scripts/long`.
//!
//! Prints for each kind of stranger the median ratio over all pairs; fails where it is above 1.1.

#[path = "../tests/kit/mod.rs"]
mod kit;

use frame_support::BoundedVec;
use opensystem_membership::{Call, Exchange, InvitationId};
use opensystem_runtime::{AccountId, Membership, Runtime, UncheckedExtrinsic};
use opensystem_traits::Kind;
use sp_core::{sr25519, Pair};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use std::time::{Duration, Instant};

/// What a refusal may cost, in terms of the other.
const MOST: f64 = 1.1;

fn exchange() -> Exchange {
    Exchange {
        text: BoundedVec::truncate_from(b"Un jardin.".to_vec()),
        document: None,
    }
}

fn acceptance(id: InvitationId) -> Call<Runtime> {
    let name = BoundedVec::truncate_from(b"Zoe".to_vec());
    Call::accept_invitation {
        invitation_id: id,
        exchange_hash: exchange().hash(),
        charter_version: 1,
        name,
    }
}

fn time(transaction: &UncheckedExtrinsic) -> Duration {
    let transaction = transaction.clone();
    let from = Instant::now();
    let refused = kit::validate(transaction);
    let spent = from.elapsed();
    assert!(refused.is_err(), "it was to be refused");
    spent
}

/// The median of the ratios of pairs.
fn ratio(pairs: usize, ours: &UncheckedExtrinsic, remark: &UncheckedExtrinsic) -> f64 {
    let mut ratios: Vec<f64> = (0..pairs)
        .map(|index| {
            // Whoever goes second finds warmer caches: take turns.
            let (ours, theirs) = if index % 2 == 0 {
                let ours = time(ours);
                (ours, time(remark))
            } else {
                let theirs = time(remark);
                (time(ours), theirs)
            };
            ours.as_secs_f64() / theirs.as_secs_f64()
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

fn main() {
    let pairs = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(2_000);
    let good = kit::build(&kit::founding()).execute_with(|| {
        kit::begin_block();
        let zoe = sr25519::Pair::from_string("//zoe", None).expect("a good path");
        let invite = Call::invite {
            invitee: AccountId::from(zoe.public()),
            kind: Kind::Person,
            exchange: exchange(),
        };
        kit::apply(kit::transaction(&Alice.pair(), invite, 0))
            .expect("valid")
            .expect("it succeeds");
        let id = Membership::invitations_for(zoe.public().into())[0].id;
        let remark = frame_system::Call::<Runtime>::remark { remark: vec![0; 64] };
        let stale = kit::transaction(&Alice.pair(), remark, 0);

        let coinless = sr25519::Pair::from_string("//nobody", None).expect("a good path");
        let mut good = true;
        let mut tell = |who: &str, transaction: &UncheckedExtrinsic| {
            let ratio = ratio(pairs, transaction, &stale);
            println!("{who}: {ratio:.3} x a remark with a stale nonce ({pairs} pairs)");
            good &= ratio <= MOST;
        };
        tell("coinless", &kit::transaction(&coinless, acceptance(id), 0));
        tell(
            "with coins, not invited",
            &kit::transaction(&Bob.pair(), acceptance(id), 0),
        );
        pallet_timestamp::Now::<Runtime>::put(kit::NOW + 30 * 120_000);
        tell("invited, too late", &kit::transaction(&zoe, acceptance(id), 0));
        good
    });
    std::process::exit(i32::from(!good));
}

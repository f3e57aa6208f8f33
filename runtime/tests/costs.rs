// SPDX-License-Identifier: AGPL-3.0-or-later
//! What an action touches does not depend on how many members there are.

mod kit;

use frame_support::{assert_ok, traits::UnfilteredDispatchable};
use kit::{acceptance, begin_block, build, exchange, founding};
use opensystem_membership::CensusOf;
use opensystem_runtime::{AccountId, Membership, Runtime, RuntimeOrigin};
use opensystem_traits::Kind;
use sp_keyring::Sr25519Keyring::Alice;
use std::collections::BTreeSet;

/// The keys that change when Alice invites somebody who accepts, in an ecosystem that counts so many persons.
fn keys_touched(persons: u32) -> usize {
    build(&founding()).execute_with(|| {
        begin_block();
        CensusOf::<Runtime>::mutate(|census| {
            census.next_id = persons;
            census.good.persons = persons;
        });
        let keys = || {
            let mut keys = BTreeSet::new();
            let mut key = Vec::new();
            while let Some(next) = sp_io::storage::next_key(&key) {
                keys.insert((
                    next.clone(),
                    sp_io::storage::get(&next).map(|value| value.to_vec()),
                ));
                key = next;
            }
            keys
        };
        let before = keys();
        let zoe = AccountId::new([7; 32]);
        let alice = RuntimeOrigin::signed(Alice.to_account_id());
        assert_ok!(Membership::invite(alice, zoe.clone(), Kind::Person, exchange()));
        let id = Membership::invitations_for(zoe.clone())[0].id;
        assert_ok!(acceptance(id).dispatch_bypass_filter(RuntimeOrigin::signed(zoe)));
        keys()
            .symmetric_difference(&before)
            .map(|(key, _)| key)
            .collect::<BTreeSet<_>>()
            .len()
    })
}

#[test]
fn entering_touches_the_same_keys_among_a_thousand_and_a_million() {
    let few = keys_touched(1_000);
    assert_eq!(few, keys_touched(1_000_000));
    // Census, place, member, exchange, sponsorship, expiry, signature and its count, account, events and their count.
    assert!(few <= 12, "{few}");
}

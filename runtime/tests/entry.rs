// SPDX-License-Identifier: AGPL-3.0-or-later
//! Entering through the pool, with real signatures on the whole runtime.

mod kit;

use codec::Encode;
use frame_support::assert_ok;
use kit::{
    acceptance, account, apply, begin_block, build, check_invariants, exchange, founding, stranger, tipped,
    transaction, validate,
};
use opensystem_membership::Call;
use opensystem_runtime::{AccountId, Balances, Membership, Runtime, RuntimeCall, System};
use opensystem_traits::{commons_account, Kind};
use sp_core::{sr25519, H256};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

fn invitation(invitee: &sr25519::Pair) -> Call<Runtime> {
    Call::invite {
        invitee: account(invitee),
        kind: Kind::Person,
        exchange: exchange(),
    }
}

fn refusal(error: opensystem_membership::Error<Runtime>) -> TransactionValidityError {
    InvalidTransaction::Custom(error.encode()[0]).into()
}

/// Runs in block 1 of a freshly founded ecosystem, and checks every invariant after it.
fn run(test: impl FnOnce()) {
    build(&founding()).execute_with(|| {
        begin_block();
        test();
        check_invariants();
    });
}

#[test]
fn a_person_without_a_coin_enters_free_of_charge() {
    run(|| {
        let zoe = stranger(0);
        assert_ok!(apply(transaction(&Alice.pair(), invitation(&zoe), 0)).unwrap());
        let id = Membership::invitations_for(account(&zoe))[0].id;
        let issued = Balances::total_issuance();
        assert_ok!(apply(transaction(&zoe, acceptance(id), 0)).unwrap());
        assert_eq!(Membership::member_of(account(&zoe)).unwrap().id, 6);
        assert_eq!(Balances::free_balance(account(&zoe)), 0);
        assert_eq!(Balances::total_issuance(), issued);
        assert_eq!(System::account_nonce(account(&zoe)), 1);
    });
}

#[test]
fn fees_go_to_the_commons_to_the_unit() {
    run(|| {
        let commons = || Balances::free_balance(commons_account::<AccountId>());
        let (pot, purse, issued) = (
            commons(),
            Balances::free_balance(Alice.to_account_id()),
            Balances::total_issuance(),
        );
        assert_ok!(apply(tipped(&Alice.pair(), invitation(&stranger(0)), 0, 7)).unwrap());
        let paid = purse - Balances::free_balance(Alice.to_account_id());
        assert!(paid > 7);
        assert_eq!(commons(), pot + paid);
        assert_eq!(Balances::total_issuance(), issued);
    });
}

#[test]
fn dust_goes_to_the_commons() {
    run(|| {
        let zoe = stranger(0);
        let issued = Balances::total_issuance();
        let gift = opensystem_runtime::params::COIN;
        let transfer = |to: &AccountId, value| {
            RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death {
                dest: to.clone().into(),
                value,
            })
        };
        assert_ok!(apply(transaction(&Alice.pair(), transfer(&account(&zoe), gift), 0)).unwrap());
        // All but a fee and a half deposit: what is left cannot live.
        let left = opensystem_runtime::params::EXISTENTIAL_DEPOSIT / 2;
        let sent = transaction(&zoe, transfer(&Bob.to_account_id(), gift / 2), 0);
        assert_ok!(apply(sent).unwrap());
        let rest = Balances::free_balance(account(&zoe));
        let all = transaction(&zoe, transfer(&Bob.to_account_id(), rest - left * 2), 1);
        let _ = apply(all);
        assert_eq!(Balances::total_issuance(), issued);
    });
}

/// How many strangers of each kind knock. Ten thousand do in `examples/pool_cost.rs`.
const STRANGERS: u32 = 100;

/// Whoever has not that very invitation is kept out of the pool, with or without coins.
#[test]
fn strangers_of_each_kind_are_refused() {
    run(|| {
        let zoe = stranger(0);
        assert_ok!(apply(transaction(&Alice.pair(), invitation(&zoe), 0)).unwrap());
        let id = Membership::invitations_for(account(&zoe))[0].id;
        // Coinless: there is no account at all.
        for seed in 1..=STRANGERS {
            let refused = validate(transaction(&stranger(seed), acceptance(id), 0));
            assert_eq!(refused, Err(refusal(opensystem_membership::Error::NotInvited)));
        }
        // Rich, but not invited.
        for other in 0..u64::from(STRANGERS) {
            let refused = validate(transaction(&Bob.pair(), acceptance(id + other), 0));
            assert_eq!(refused, Err(refusal(opensystem_membership::Error::NotInvited)));
        }
        // Invited, but too late.
        pallet_timestamp::Now::<Runtime>::put(kit::NOW + 30 * 120_000);
        for _ in 0..STRANGERS {
            let refused = validate(transaction(&zoe, acceptance(id), 0));
            assert_eq!(
                refused,
                Err(refusal(opensystem_membership::Error::InvitationExpired))
            );
        }
        pallet_timestamp::Now::<Runtime>::put(kit::NOW);
    });
}

/// Attack: one invitation fills the pool with acceptances under many names, nonces and answers.
#[test]
fn one_invitation_holds_one_place_in_the_pool() {
    run(|| {
        let zoe = stranger(0);
        assert_ok!(apply(transaction(&Alice.pair(), invitation(&zoe), 0)).unwrap());
        let id = Membership::invitations_for(account(&zoe))[0].id;
        let tag = |transaction| validate(transaction).unwrap().provides;
        let yes = tag(transaction(&zoe, acceptance(id), 0));
        let no = tag(transaction(
            &zoe,
            Call::<Runtime>::decline { invitation_id: id },
            0,
        ));
        let later = tag(transaction(&zoe, acceptance(id), 7));
        let common = |other: &Vec<Vec<u8>>| yes.iter().filter(|tag| other.contains(tag)).count();
        assert!(common(&no) > 0 && common(&later) > 0);
    });
}

/// Attack: forged, repeated and replayed acceptances, with real signatures.
#[test]
fn what_is_forged_or_replayed_is_refused() {
    run(|| {
        let zoe = stranger(0);
        assert_ok!(apply(transaction(&Alice.pair(), invitation(&zoe), 0)).unwrap());
        let id = Membership::invitations_for(account(&zoe))[0].id;
        let good = transaction(&zoe, acceptance(id), 0);
        let mut forged = acceptance(id);
        if let Call::accept_invitation { exchange_hash, .. } = &mut forged {
            *exchange_hash = H256::repeat_byte(1);
        }
        let mismatch = refusal(opensystem_membership::Error::ExchangeMismatch);
        assert_eq!(apply(transaction(&zoe, forged, 0)), Err(mismatch));
        // Withdrawn, the account emptied, invited again: the old acceptance is dead.
        assert_ok!(apply(transaction(
            &Alice.pair(),
            Call::<Runtime>::withdraw_invitation { invitation_id: id },
            1
        ))
        .unwrap());
        assert_eq!(System::providers(&account(&zoe)), 0);
        assert_ok!(apply(transaction(&Alice.pair(), invitation(&zoe), 2)).unwrap());
        assert_eq!(
            apply(good),
            Err(refusal(opensystem_membership::Error::NotInvited))
        );
        // The new one works once.
        let id = Membership::invitations_for(account(&zoe))[0].id;
        let good = transaction(&zoe, acceptance(id), 0);
        assert_ok!(apply(good.clone()).unwrap());
        assert_eq!(
            apply(good),
            Err(refusal(opensystem_membership::Error::NotInvited))
        );
        assert_eq!(
            apply(transaction(&zoe, acceptance(id), 1)),
            Err(refusal(opensystem_membership::Error::NotInvited))
        );
    });
}

#[test]
fn the_raw_call_of_the_parameters_is_closed() {
    use frame_support::traits::Contains;
    let raw = pallet_parameters::Call::<Runtime>::set_parameter {
        key_value: Default::default(),
    };
    assert!(!opensystem_runtime::origins::CallFilter::contains(&raw.into()));
}

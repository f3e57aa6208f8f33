// SPDX-License-Identifier: AGPL-3.0-or-later
//! Acting without coins, on the whole runtime: how far, at what cost, and what the pool makes of it.

mod kit;

use codec::Encode;
use frame_support::{assert_ok, traits::UnfilteredDispatchable};
use frame_system::{CheckNonce, CheckWeight};
use kit::{
    acceptance, account, apply, begin_block, build, exchange, founding, ordinary, stranger, transaction,
    validate,
};
use opensystem_allowance::{Payer, Ranked, Rules};
use opensystem_membership::Call;
use opensystem_runtime::{
    charge, Allowance, Balances, Membership, Runtime, RuntimeCall, RuntimeOrigin, System, TransactionPayment,
};
use opensystem_traits::Kind;
use sp_core::sr25519;
use sp_keyring::Sr25519Keyring::Alice;
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

/// Zoé, member since this block, without a coin.
fn newcomer() -> sr25519::Pair {
    let zoe = stranger(7);
    let invite = Call::<Runtime>::invite {
        invitee: account(&zoe),
        kind: Kind::Person,
        exchange: exchange(),
    };
    assert_ok!(invite.dispatch_bypass_filter(RuntimeOrigin::signed(Alice.to_account_id())));
    let id = Membership::invitations_for(account(&zoe))[0].id;
    assert_ok!(apply(transaction(&zoe, acceptance(id), 0)).unwrap());
    assert_eq!(Balances::free_balance(account(&zoe)), 0);
    zoe
}

fn remark() -> RuntimeCall {
    frame_system::Call::remark { remark: vec![7; 100] }.into()
}

fn estimate(who: &sr25519::Pair, call: &RuntimeCall) -> opensystem_allowance::Estimate {
    Allowance::estimate(account(who), Box::new(call.clone()))
}

/// How many times a coinless member can do it, one after the other.
fn times(who: &sr25519::Pair, call: &RuntimeCall) -> u128 {
    let mut done = 0;
    loop {
        let nonce = System::account_nonce(account(who));
        match apply(ordinary(who, call.clone(), nonce)) {
            Ok(_) => done += 1,
            Err(refused) => {
                assert_eq!(refused, InvalidTransaction::Payment.into());
                return done;
            }
        }
    }
}

#[test]
fn a_coinless_newcomer_acts_until_the_unit_that_the_formula_says() {
    let invite = |seed| -> RuntimeCall {
        let invitee = account(&stranger(seed));
        Call::invite {
            invitee,
            kind: Kind::Person,
            exchange: exchange(),
        }
        .into()
    };
    let sign: RuntimeCall = opensystem_charter::Call::sign { version: 1 }.into();
    for call in [sign, invite(70), remark()] {
        build(&founding()).execute_with(|| {
            begin_block();
            let zoe = newcomer();
            let before = estimate(&zoe, &call);
            assert_eq!(before.payer, Payer::Nobody);
            let limit = before.allowance.unwrap().left;
            assert_eq!(limit, u128::from(Rules::DEFAULT.newcomer_units));
            // A failed act weighs what it said: signing twice, inviting without capacity.
            assert_eq!(times(&zoe, &call), limit / before.units, "{call:?}");
            let after = estimate(&zoe, &call);
            assert_eq!(after.payer, Payer::Lacking);
            assert_eq!(after.allowance.unwrap().left, limit % before.units);
        });
    }
}

#[test]
fn an_estimate_is_what_the_act_uses() {
    build(&founding()).execute_with(|| {
        begin_block();
        let zoe = newcomer();
        let units = estimate(&zoe, &remark()).units;
        assert_ok!(apply(ordinary(&zoe, remark(), 1)).unwrap());
        assert_eq!(used(&zoe), units);
        // What is free of itself costs nothing, with or without an allowance.
        assert_eq!(estimate(&stranger(9), &acceptance(0).into()).units, 0);
    });
}

fn used(who: &sr25519::Pair) -> u128 {
    let of = Allowance::allowance(account(who)).unwrap();
    of.limit - of.left
}

#[test]
fn ten_thousand_numbers_in_a_row_fill_no_more_places_than_can_be_paid() {
    build(&founding()).execute_with(|| {
        begin_block();
        let zoe = newcomer();
        let one = transaction(&zoe, remark(), 1);
        let length = one.encoded_size() as u32;
        let units = TransactionPayment::query_info(one, length).partial_fee;
        assert_eq!(used(&zoe), 0);
        let places = |from| {
            let fits = |nonce: &u32| match validate(transaction(&zoe, remark(), *nonce)) {
                Ok(_) => true,
                Err(TransactionValidityError::Invalid(InvalidTransaction::Payment)) => false,
                Err(other) => panic!("{other:?}"),
            };
            (from..from + 10_000).filter(fits).count() as u128
        };
        assert_eq!(places(1), u128::from(Rules::DEFAULT.newcomer_units) / units);
    });
}

#[test]
fn the_extensions_keep_their_bytes() {
    let inner = pallet_transaction_payment::ChargeTransactionPayment::<Runtime>::from(5);
    let charge = charge(5);
    assert_eq!(charge.encode(), inner.encode());
    let neighbours = (
        CheckNonce::<Runtime>::from(300),
        CheckWeight::<Runtime>::new(),
        charge,
    );
    let bytes = neighbours.encode();
    assert_eq!(Ranked::<Runtime, _>::from(neighbours).encode(), bytes);
}

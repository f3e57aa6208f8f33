// SPDX-License-Identifier: AGPL-3.0-or-later
//! The transaction extension: what is free, what is refused, what goes on to the wrapped one.

use super::*;
use crate::{Call, Doorkeeper, Error, FreeEntry};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{assert_ok, dispatch::GetDispatchInfo, weights::Weight};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{
    impl_tx_ext_default,
    traits::{DispatchTransaction, TransactionExtension},
    transaction_validity::{
        InvalidTransaction, TransactionSource, TransactionValidityError, ValidTransaction,
    },
};

/// Stands for the extension that charges: it refuses everybody, as if nobody had a coin.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
struct NobodyCanPay;

impl TransactionExtension<RuntimeCall> for NobodyCanPay {
    const IDENTIFIER: &'static str = "ChargeTransactionPayment";
    type Implicit = ();
    type Val = ();
    type Pre = ();

    fn weight(&self, _: &RuntimeCall) -> Weight {
        Weight::from_parts(1, 0)
    }

    fn validate(
        &self,
        _origin: RuntimeOrigin,
        _call: &RuntimeCall,
        _info: &sp_runtime::traits::DispatchInfoOf<RuntimeCall>,
        _len: usize,
        _implicit: (),
        _implication: &impl sp_runtime::traits::Implication,
        _source: TransactionSource,
    ) -> sp_runtime::traits::ValidateResult<(), RuntimeCall> {
        Err(InvalidTransaction::Payment.into())
    }

    impl_tx_ext_default!(RuntimeCall; prepare);
}

fn check(who: AccountId, call: Call<Test>) -> Result<ValidTransaction, TransactionValidityError> {
    let call = RuntimeCall::Membership(call);
    let (info, len) = (call.get_dispatch_info(), call.encoded_size());
    let extension: FreeEntry<Test, NobodyCanPay> = NobodyCanPay.into();
    let checked = extension.validate_only(signed(who), &call, &info, len, TransactionSource::External, 0);
    checked.map(|(valid, _, _)| valid)
}

fn acceptance(id: InvitationId, hash: H256) -> Call<Test> {
    Call::accept_invitation {
        invitation_id: id,
        exchange_hash: hash,
        charter_version: 1,
        name: name("Zoé"),
    }
}

fn good_hash() -> H256 {
    exchange("Nous avons réparé des vélos.").hash()
}

fn refused(error: Error<Test>) -> TransactionValidityError {
    InvalidTransaction::Custom(error.encode()[0]).into()
}

#[test]
fn the_identifier_and_the_payload_are_those_of_the_wrapped_one() {
    type Wrapping = FreeEntry<Test, NobodyCanPay>;
    assert_eq!(
        <Wrapping as TransactionExtension<RuntimeCall>>::IDENTIFIER,
        "ChargeTransactionPayment"
    );
    assert_eq!(Wrapping::from(NobodyCanPay).encode(), NobodyCanPay.encode());
    assert_eq!(Wrapping::type_info(), NobodyCanPay::type_info());
}

#[test]
fn the_invited_enters_without_paying_under_one_tag() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        assert_ok!(invite(BOB, ZOE));
        let [first, second] = [0, 1].map(|index| Membership::invitations_for(ZOE)[index].id);
        let one = check(ZOE, acceptance(first, good_hash())).unwrap();
        let other = check(
            ZOE,
            Call::decline {
                invitation_id: second,
            },
        )
        .unwrap();
        assert_eq!(one.provides, other.provides);
        assert_eq!(one.provides.len(), 1);
    });
}

#[test]
fn nobody_else_enters() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        assert_eq!(
            check(YAN, acceptance(id, good_hash())),
            Err(refused(Error::NotInvited))
        );
        assert_eq!(
            check(YAN, Call::decline { invitation_id: id }),
            Err(refused(Error::NotInvited))
        );
        assert_eq!(
            check(ZOE, acceptance(id + 1, good_hash())),
            Err(refused(Error::NotInvited))
        );
        assert_eq!(
            check(ZOE, acceptance(id, H256::zero())),
            Err(refused(Error::ExchangeMismatch))
        );
        opensystem_test_kit::Clock::pass(30 * DAY);
        assert_eq!(
            check(ZOE, acceptance(id, good_hash())),
            Err(refused(Error::InvitationExpired))
        );
    });
}

#[test]
fn every_other_call_pays() {
    run(|| {
        let pays: TransactionValidityError = InvalidTransaction::Payment.into();
        assert_eq!(check(ALICE, Call::leave {}), Err(pays));
        let call = Call::invite {
            invitee: ZOE,
            kind: Kind::Person,
            exchange: exchange("a"),
        };
        assert_eq!(check(ALICE, call), Err(pays));
    });
}

#[test]
fn what_the_pool_lets_in_the_dispatch_does_not_refuse() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let call = RuntimeCall::Membership(acceptance(invitation_of(ZOE), good_hash()));
        let (info, len) = (call.get_dispatch_info(), call.encoded_size());
        let extension: FreeEntry<Test, NobodyCanPay> = NobodyCanPay.into();
        assert_ok!(extension
            .dispatch_transaction(signed(ZOE), call, &info, len, 0)
            .unwrap());
        assert!(Membership::member_of(ZOE).is_some());
    });
}

/// Stands for an extension that lets everybody pass.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
struct Anybody;

impl TransactionExtension<RuntimeCall> for Anybody {
    const IDENTIFIER: &'static str = "Anybody";
    type Implicit = ();
    type Val = ();
    type Pre = ();

    fn weight(&self, _: &RuntimeCall) -> Weight {
        Weight::from_parts(1, 0)
    }

    impl_tx_ext_default!(RuntimeCall; validate prepare);
}

#[test]
fn the_doorkeeper_refuses_as_free_entry_does_and_grants_nothing() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let id = invitation_of(ZOE);
        let at_the_door = |who, call| {
            let call = RuntimeCall::Membership(call);
            let (info, len) = (call.get_dispatch_info(), call.encoded_size());
            let extension: Doorkeeper<Test, Anybody> = Anybody.into();
            assert_eq!(extension.encode(), Anybody.encode());
            let source = TransactionSource::External;
            extension
                .validate_only(signed(who), &call, &info, len, source, 0)
                .map(|(valid, _, _)| valid)
        };
        for (who, id) in [(YAN, id), (ZOE, id + 1)] {
            let call = acceptance(id, good_hash());
            assert_eq!(at_the_door(who, call.clone()), check(who, call.clone()));
            assert_eq!(at_the_door(who, call), Err(refused(Error::NotInvited)));
        }
        for call in [acceptance(id, good_hash()), Call::leave {}] {
            assert_eq!(at_the_door(ZOE, call), Ok(ValidTransaction::default()));
        }
    });
}

#[test]
fn who_can_pay_goes_on_to_the_wrapped_one_and_its_weight_is_counted() {
    run(|| {
        assert_ok!(invite(ALICE, ZOE));
        let free = RuntimeCall::Membership(acceptance(invitation_of(ZOE), good_hash()));
        let paid = RuntimeCall::Membership(Call::renew {});
        let entry: FreeEntry<Test, Anybody> = Anybody.into();
        let door: Doorkeeper<Test, Anybody> = Anybody.into();
        let (one, check) = (
            Weight::from_parts(1, 0),
            <<Test as crate::Config>::WeightInfo as crate::WeightInfo>::check_acceptance(),
        );
        assert_eq!((entry.weight(&free), entry.weight(&paid)), (check, one));
        assert_eq!(
            (door.weight(&free), door.weight(&paid)),
            (one.saturating_add(check), one)
        );
        let (info, len) = (paid.get_dispatch_info(), paid.encoded_size());
        let done = entry.dispatch_transaction(signed(ALICE), paid, &info, len, 0);
        assert_ok!(done.unwrap());
        System::assert_last_event(
            Event::Renewed {
                member: 0,
                due_at: in_days(90),
            }
            .into(),
        );
    });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the two wrappers leave as it is, and what a block begins and ends with.

use super::*;
use crate::{PaidWeight, Rules, Usage, Used, WeightInfo};
use frame_support::{
    assert_ok,
    dispatch::DispatchClass,
    traits::{Get, Hooks},
};
use frame_system::{CheckNonce, CheckWeight};
use opensystem_test_kit::Clock;
use pallet_transaction_payment::ChargeTransactionPayment;

type Wrapped = (
    CheckNonce<Test>,
    CheckWeight<Test>,
    ChargeTransactionPayment<Test>,
);

fn wrapped() -> Wrapped {
    (
        CheckNonce::from(0),
        CheckWeight::new(),
        ChargeTransactionPayment::from(0),
    )
}

#[test]
fn clients_see_what_is_wrapped() {
    let seen = |all: Vec<sp_runtime::traits::TransactionExtensionMetadata>| -> Vec<_> {
        all.into_iter().map(|one| (one.identifier, one.ty)).collect()
    };
    assert_eq!(
        seen(<Extension as TransactionExtension<RuntimeCall>>::metadata()),
        seen(<Wrapped as TransactionExtension<RuntimeCall>>::metadata())
    );
}

#[test]
fn what_is_looked_up_is_weighed() {
    run(|| {
        let looked_up = <Test as crate::Config>::WeightInfo::within_allowance();
        assert!(looked_up.ref_time() > 0);
        assert_eq!(
            extension(0, 0).weight(&remark()),
            wrapped().weight(&remark()).saturating_add(looked_up)
        );
    });
}

/// Whoever dispatches without a signature, as the scheduler does, is charged nothing and ranked nowhere.
#[test]
fn what_nobody_signed_is_charged_nothing() {
    run(|| {
        let info = weighing(480);
        let ran = extension(0, 0).test_run(RuntimeOrigin::root(), &remark(), &info, LEN, 0, |_| {
            Ok(PostDispatchInfo::default())
        });
        assert_ok!(ran.unwrap());
        assert_eq!(PaidWeight::<Test>::get(), Weight::zero());
        assert_eq!(used(ALICE), 0);
    });
}

#[test]
fn what_comes_without_a_signature_is_checked_as_ever() {
    run(|| {
        type Checks = Extension;
        let (call, info) = (remark(), weighing(480));
        let mut post = PostDispatchInfo::default();
        assert_eq!(
            <Checks as TransactionExtension<RuntimeCall>>::bare_validate(&call, &info, LEN),
            <Wrapped as TransactionExtension<RuntimeCall>>::bare_validate(&call, &info, LEN)
        );
        assert_ok!(
            <Checks as TransactionExtension<RuntimeCall>>::bare_validate_and_prepare(&call, &info, LEN)
        );
        let before = System::block_weight().total();
        assert!(before.ref_time() >= 480, "the block's weight is counted");
        assert_ok!(<Checks as TransactionExtension<RuntimeCall>>::bare_post_dispatch(
            &info,
            &mut post,
            LEN,
            &Ok(())
        ));
        let heavy = weighing(NORMAL + 1);
        assert!(
            <Checks as TransactionExtension<RuntimeCall>>::bare_validate_and_prepare(&call, &heavy, LEN)
                .is_err()
        );
    });
}

/// What is paid for and is not of the ordinary class takes nothing of the share that free acts have of it.
#[test]
fn only_ordinary_transactions_count_as_paid() {
    run(|| {
        let info = DispatchInfo {
            class: DispatchClass::Operational,
            ..weighing(480)
        };
        let ran = extension(0, 1).test_run(RuntimeOrigin::signed(RICH), &transfer(), &info, LEN, 0, |_| {
            Ok(PostDispatchInfo::default())
        });
        assert_ok!(ran.unwrap());
        assert_eq!(PaidWeight::<Test>::get(), Weight::zero());
    });
}

#[test]
fn a_block_begins_with_nothing_paid_and_weighs_what_it_ends_with() {
    run(|| {
        let prices: frame_support::weights::RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
        let writes = prices.writes(1);
        assert_eq!(Allowance::on_initialize(1), writes);
        PaidWeight::<Test>::put(Weight::from_parts(5, 0));
        Allowance::on_finalize(1);
        assert!(!PaidWeight::<Test>::exists());
    });
}

#[test]
fn the_rules_in_force_are_shown_and_bad_ones_are_the_usual() {
    run(|| {
        assert_eq!(Allowance::rules(), RULES_AT_FIRST);
        assert_eq!(RULES_AT_FIRST.clamped(), RULES_AT_FIRST);
        let bad = Rules {
            reserved_percent: 91,
            ..RULES_AT_FIRST
        };
        assert_eq!(bad.clamped(), Rules::DEFAULT);
    });
}

#[test]
fn what_is_never_true_is_found() {
    run(|| {
        let usage = |used, at| Used::<Test>::insert(0, Usage { used, at });
        usage(u128::MAX, Clock::START);
        assert!(Allowance::check_invariants().is_err());
        usage(0, Clock::START + 1);
        assert!(Allowance::try_state(1).is_err());
        Used::<Test>::remove(0);
        assert_ok!(Allowance::try_state(1));
    });
}

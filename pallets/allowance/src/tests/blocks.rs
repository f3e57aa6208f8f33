// SPDX-License-Identifier: AGPL-3.0-or-later
//! The share of a block that paid transactions leave to free ones.

use super::*;
use crate::PaidWeight;
use frame_support::{assert_ok, traits::Hooks};

#[test]
fn who_pays_leaves_free_acts_their_share_of_the_block() {
    run(|| {
        // 60 percent of what a block holds.
        let act = Transaction::of(RICH, 299_990);
        assert_ok!(act.done());
        assert_ok!(act.done());
        let refused: TransactionValidityError = InvalidTransaction::ExhaustsResources.into();
        assert_eq!(act.done(), Err(refused));
        // The pool does not mind: there are other blocks.
        assert_ok!(act.knock());
        assert_ok!(Transaction::of(ALICE, 980).done());
        Allowance::on_finalize(1);
        assert!(!PaidWeight::<Test>::exists());
        assert_ok!(act.done());
    });
}

#[test]
fn what_a_paid_transaction_does_not_weigh_is_there_for_others() {
    run(|| {
        let act = Transaction::of(RICH, 299_990);
        let lighter = PostDispatchInfo {
            actual_weight: Some(Weight::from_parts(10, 0)),
            ..Default::default()
        };
        for _ in 0..5 {
            assert_ok!(act.ends(Ok(lighter)));
        }
    });
}

#[test]
fn the_first_paid_transaction_enters_whatever_it_weighs() {
    run(|| {
        assert_ok!(Transaction::of(RICH, 900_000).done());
        let refused: TransactionValidityError = InvalidTransaction::ExhaustsResources.into();
        assert_eq!(Transaction::of(RICH, 10).done(), Err(refused));
        assert_ok!(Transaction::of(ALICE, 980).done());
    });
}

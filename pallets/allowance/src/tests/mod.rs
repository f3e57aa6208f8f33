// SPDX-License-Identifier: AGPL-3.0-or-later
//! Transactions as blocks and pools see them: looked at, let in, done, settled.

mod blocks;
mod free;
mod pool;
mod properties;
mod wrappers;

use crate::mock::*;
use frame_support::{
    dispatch::{DispatchInfo, DispatchResultWithPostInfo, PostDispatchInfo},
    pallet_prelude::{TransactionSource, TransactionValidityError, ValidTransaction},
    weights::Weight,
};
use opensystem_test_kit::AccountId;
use sp_runtime::{
    traits::{DispatchTransaction, TransactionExtension, TxBaseImplication},
    transaction_validity::InvalidTransaction,
};

pub fn remark() -> RuntimeCall {
    frame_system::Call::remark { remark: vec![] }.into()
}

/// A call that has nothing to do with one's own membership.
pub fn transfer() -> RuntimeCall {
    pallet_balances::Call::transfer_all {
        dest: RICH,
        keep_alive: false,
    }
    .into()
}

pub fn weighing(weight: u64) -> DispatchInfo {
    DispatchInfo {
        call_weight: Weight::from_parts(weight, 0),
        ..Default::default()
    }
}

/// What a transaction of `len` bytes costs whose call weighs so much.
pub fn price(weight: u64, len: usize) -> u128 {
    u128::from(BASE + weight) + len as u128
}

/// The transaction of somebody, which weighs so much, is 10 bytes long, and turns out to weigh `actual`.
pub struct Transaction {
    pub who: AccountId,
    pub call: RuntimeCall,
    pub weight: u64,
    pub tip: u64,
    pub lead: u32,
}

impl Transaction {
    pub fn of(who: AccountId, weight: u64) -> Self {
        Self {
            who,
            call: remark(),
            weight,
            tip: 0,
            lead: 0,
        }
    }

    /// What it costs, without the tip.
    pub fn price(&self) -> u128 {
        price(self.weight, LEN)
    }

    fn extension(&self) -> Extension {
        let next = System::account_nonce(self.who);
        extension(next + self.lead, self.tip)
    }

    /// What the pool says.
    pub fn knock(&self) -> Result<ValidTransaction, TransactionValidityError> {
        let valid = self.extension().validate(
            RuntimeOrigin::signed(self.who),
            &self.call,
            &weighing(self.weight),
            LEN,
            Default::default(),
            &TxBaseImplication(()),
            TransactionSource::External,
        );
        valid.map(|(valid, _, _)| valid)
    }

    /// Done in a block that has room, where its call turns out so.
    pub fn ends(&self, result: DispatchResultWithPostInfo) -> Result<(), TransactionValidityError> {
        frame_system::BlockWeight::<Test>::kill();
        let ran = self.extension().test_run(
            RuntimeOrigin::signed(self.who),
            &self.call,
            &weighing(self.weight),
            LEN,
            0,
            |_| result,
        );
        ran.map(|_| ())
    }

    /// Done in a block, weighing what it said.
    pub fn done(&self) -> Result<(), TransactionValidityError> {
        self.ends(Ok(PostDispatchInfo::default()))
    }
}

pub const LEN: usize = 10;

pub fn unpayable<V: core::fmt::Debug>(result: Result<V, TransactionValidityError>) {
    let refused: TransactionValidityError = InvalidTransaction::Payment.into();
    assert_eq!(result.unwrap_err(), refused);
}

/// What somebody has in use.
pub fn used(who: AccountId) -> u128 {
    let allowance = Allowance::allowance(who).unwrap();
    allowance.limit - allowance.left
}

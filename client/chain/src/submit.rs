// SPDX-License-Identifier: AGPL-3.0-or-later
//! Signing, sending and following a transaction until it is final.

use crate::connection::Chain;
use crate::error::Error;
use crate::happening::Happening;
use crate::refusal::Refusal;
use crate::{Config, Signer};
use serde::Serialize;
use subxt::client::OnlineClientAtBlockImpl;
use subxt::config::DefaultExtrinsicParamsBuilder;
use subxt::tx::{Payload, TransactionInBlock, TransactionProgress, TransactionStatus, ValidationResult};
use subxt::utils::H256;

/// For how many blocks a signed transaction may enter: enough for a busy moment, and then it is dead for good. A power of
/// two, and less than the chain remembers block hashes.
const MORTAL_BLOCKS: u64 = 128;

type AtBlock = OnlineClientAtBlockImpl<Config>;
type Sent = TransactionProgress<Config, AtBlock>;

/// How far a transaction has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Signed and checked; being sent.
    Sending,
    /// The node has it and tells others.
    Waiting,
    /// In a block that may still be replaced.
    InBlock { block: H256 },
    /// The block was replaced by another; waiting again.
    BackToWaiting,
    /// For good.
    Final { block: H256 },
}

/// A transaction that is final and took effect.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    pub transaction: H256,
    pub block: H256,
    pub happenings: Vec<Happening>,
}

impl Chain {
    /// Signs `call`, asks the chain whether it would take it, sends it and follows it until it is final. `tell` hears of
    /// each phase. Fails when the chain refuses, before anything is sent where that can be known.
    pub(crate) async fn perform<C: Payload, S: Signer<Config>>(
        &self,
        call: &C,
        signer: &S,
        tell: &mut (dyn FnMut(Phase) + Send),
    ) -> Result<Outcome, Error> {
        let signed = self.sign(call, signer).await?;
        self.check(call.pallet_name(), &signed).await?;
        tell(Phase::Sending);
        let at = self.ask(self.client.at_current_block()).await?;
        let sent = self.ask(at.tx().from_bytes(signed).submit_and_watch()).await?;
        let transaction = sent.extrinsic_hash();
        match tokio::time::timeout(self.patience.finality, follow(sent, tell)).await {
            Ok(outcome) => outcome,
            Err(_) => {
                let detail = format!("{} s", self.patience.finality.as_secs());
                Err(Error::Unsettled { transaction, detail })
            }
        }
    }

    /// The signed transaction, V4, mortal from the last finalised block, which no fork can take back.
    async fn sign<C: Payload, S: Signer<Config>>(&self, call: &C, signer: &S) -> Result<Vec<u8>, Error> {
        let account = signer.account_id();
        let at = self.ask(self.client.at_current_block()).await?;
        // The pool's count, not the block's: an act of the same person may be on its way.
        let nonce = self.ask(self.rpc.system_account_next_index(&account)).await?;
        let params = DefaultExtrinsicParamsBuilder::<Config>::new()
            .nonce(nonce)
            .mortal(MORTAL_BLOCKS)
            .build();
        let transactions = at.tx();
        let mut signable = self
            .ask(transactions.create_v4_signable(call, &account, params))
            .await?;
        Ok(signable.sign(signer)?.into_encoded())
    }

    /// Asks the chain, at its best block, whether the transaction is valid: the answer has a reason, the pool's has not.
    async fn check(&self, pallet: &str, signed: &[u8]) -> Result<(), Error> {
        let Some(best) = self.ask(self.rpc.chain_get_block_hash(None)).await? else {
            return Ok(());
        };
        let at = self.ask(self.client.at_block(best)).await?;
        match self.ask(at.tx().from_bytes(signed.to_vec()).validate()).await? {
            ValidationResult::Valid(_) => Ok(()),
            ValidationResult::Invalid(invalid) => Err(Error::Refused(Refusal::of_invalid(
                &invalid,
                pallet,
                at.metadata_ref(),
            ))),
            ValidationResult::Unknown(unknown) => Err(Error::Refused(Refusal::of_unknown(&unknown))),
        }
    }
}

async fn follow(mut sent: Sent, tell: &mut (dyn FnMut(Phase) + Send)) -> Result<Outcome, Error> {
    let transaction = sent.extrinsic_hash();
    while let Some(status) = sent.next().await {
        // From here on the transaction is out: a broken connection says nothing of its fate.
        let status = status.map_err(|error| Error::Unsettled {
            transaction,
            detail: error.to_string(),
        })?;
        match status {
            TransactionStatus::Validated | TransactionStatus::Broadcasted => tell(Phase::Waiting),
            TransactionStatus::NoLongerInBestBlock => tell(Phase::BackToWaiting),
            TransactionStatus::InBestBlock(place) => tell(Phase::InBlock {
                block: place.block_hash(),
            }),
            TransactionStatus::InFinalizedBlock(place) => {
                tell(Phase::Final {
                    block: place.block_hash(),
                });
                return settled(place).await;
            }
            TransactionStatus::Error { message }
            | TransactionStatus::Invalid { message }
            | TransactionStatus::Dropped { message } => {
                return Err(Error::Refused(Refusal::LetGo { message }))
            }
        }
    }
    Err(Error::Unsettled {
        transaction,
        detail: "the node stopped telling".into(),
    })
}

/// What a final transaction did; an error if it was refused inside its block.
async fn settled(place: TransactionInBlock<Config, AtBlock>) -> Result<Outcome, Error> {
    let events = place.wait_for_success().await?;
    let mut happenings = Vec::new();
    for event in events.iter() {
        if let Some(happening) = Happening::of_event(&event?)? {
            happenings.push(happening);
        }
    }
    Ok(Outcome {
        transaction: place.extrinsic_hash(),
        block: place.block_hash(),
        happenings,
    })
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Following a transaction from the pool to the block that makes it final.

use crate::error::Error;
use crate::happening::Happening;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::Config;
use serde::Serialize;
use subxt::client::OnlineClientAtBlockImpl;
use subxt::events::Event;
use subxt::tx::{TransactionInBlock, TransactionProgress, TransactionStatus};
use subxt::utils::H256;

type AtBlock = OnlineClientAtBlockImpl<Config>;
type Sent = TransactionProgress<Config, AtBlock>;

/// How long to follow a transaction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wait {
    /// Until a node has it.
    Sent,
    /// Until it is in a block, which may still be replaced.
    Block,
    /// Until no later block can undo it.
    #[default]
    Final,
}

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

/// A transaction that took effect, as far as it was followed.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    pub transaction: H256,
    /// Nothing when it was only sent.
    pub block: Option<H256>,
    /// Whether no later block can undo it.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// It is noted, and done when others of the group agree.
    pub waits_for_others: bool,
    pub happenings: Vec<Happening>,
}

/// Follows a transaction that was sent as far as `wait` says.
pub(crate) async fn follow(
    mut sent: Sent,
    wait: Wait,
    rules: &Rules,
    tell: &mut (dyn FnMut(Phase) + Send),
) -> Result<Outcome, Error> {
    let transaction = sent.extrinsic_hash();
    while let Some(status) = sent.next().await {
        // From here on the transaction is out: a broken connection says nothing of its fate.
        let status = status.map_err(|error| Error::Unsettled {
            transaction,
            detail: error.to_string(),
        })?;
        match status {
            TransactionStatus::Validated | TransactionStatus::Broadcasted => {
                tell(Phase::Waiting);
                if wait == Wait::Sent {
                    return Ok(Outcome {
                        transaction,
                        block: None,
                        is_final: false,
                        waits_for_others: false,
                        happenings: vec![],
                    });
                }
            }
            TransactionStatus::NoLongerInBestBlock => tell(Phase::BackToWaiting),
            // The outcome tells of it; "waiting until it is final" would be untrue.
            TransactionStatus::InBestBlock(place) if wait == Wait::Block => {
                return settled(place, false, rules).await
            }
            TransactionStatus::InBestBlock(place) => tell(Phase::InBlock {
                block: place.block_hash(),
            }),
            TransactionStatus::InFinalizedBlock(place) => {
                tell(Phase::Final {
                    block: place.block_hash(),
                });
                return settled(place, true, rules).await;
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

/// What a transaction did; an error if it was refused inside its block, itself or what it was to do for others.
async fn settled(
    place: TransactionInBlock<Config, AtBlock>,
    is_final: bool,
    rules: &Rules,
) -> Result<Outcome, Error> {
    let events = place.wait_for_success().await?;
    let (mut happenings, mut waits_for_others) = (Vec::new(), false);
    for event in events.iter() {
        let event = event?;
        if let Some(error) = refused_within(&event) {
            return Err(Error::Refused(Refusal::of_dispatch(rules.dispatch_error(error)?)));
        }
        let name = (event.pallet_name(), event.event_name());
        waits_for_others |= matches!(name, ("Multisig", "NewMultisig" | "MultisigApproval"));
        if let Some(happening) = Happening::of_event(&event)? {
            happenings.push(happening);
        }
    }
    Ok(Outcome {
        transaction: place.extrinsic_hash(),
        block: Some(place.block_hash()),
        is_final,
        waits_for_others,
        happenings,
    })
}

/// Bytes before the result in `Multisig.MultisigExecuted`: who approves, when it began (height, index), which account, which call.
const BEFORE_RESULT: usize = 32 + 4 + 4 + 32 + 32;

/// The error of a call that a proxy or a multisig carried out: the carrying itself succeeds.
fn refused_within<'a>(event: &'a Event<'_, Config>) -> Option<&'a [u8]> {
    let result = match (event.pallet_name(), event.event_name()) {
        ("Proxy", "ProxyExecuted") => event.field_bytes(),
        ("Multisig", "MultisigExecuted") => event.field_bytes().get(BEFORE_RESULT..)?,
        _ => return None,
    };
    match result {
        [1, error @ ..] => Some(error),
        _ => None,
    }
}

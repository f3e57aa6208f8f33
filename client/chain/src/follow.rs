// SPDX-License-Identifier: AGPL-3.0-or-later
//! Following a transaction from the pool to the block that makes it final.

use crate::error::Error;
use crate::happening::Happening;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::Config;
use codec::Decode;
use serde::ser::{Serialize, SerializeStruct};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
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
#[derive(Clone, Debug, serde::Serialize)]
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
    /// What was refused of an act of several parts that goes on without them.
    pub refused: Vec<Part>,
}

/// A part of an act that was refused while the rest was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which, counted from 1; nothing where batches stand within each other.
    pub number: Option<u32>,
    pub refusal: Refusal,
}

impl Serialize for Part {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Part", 2)?;
        fields.serialize_field("number", &self.number)?;
        fields.serialize_field("code", &self.refusal.code())?;
        fields.end()
    }
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
                        refused: vec![],
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
    let mut parts = Parts::default();
    for event in events.iter() {
        let event = event?;
        if let Some(error) = refused_within(&event) {
            return Err(Error::Refused(Refusal::of_dispatch(rules.dispatch_error(error)?)));
        }
        let name = (event.pallet_name(), event.event_name());
        if name.0 == "Utility" {
            parts.note(name.1, event.field_bytes(), rules)?;
        }
        waits_for_others |= matches!(name, ("Multisig", "NewMultisig" | "MultisigApproval"));
        if let Some(happening) = Happening::of_event(&event, &rules.metadata)? {
            happenings.push(happening);
        }
    }
    Ok(Outcome {
        transaction: place.extrinsic_hash(),
        block: Some(place.block_hash()),
        is_final,
        waits_for_others,
        happenings,
        refused: parts.refused(),
    })
}

/// What Utility tells of the parts of an act, in the order in which it tells it.
#[derive(Default)]
struct Parts {
    /// Those told of so far.
    told: u32,
    /// Batches that came to their end.
    batches: u32,
    refused: Vec<Part>,
}

impl Parts {
    fn note(&mut self, event: &str, fields: &[u8], rules: &Rules) -> Result<(), Error> {
        match event {
            "ItemCompleted" => self.told = self.told.saturating_add(1),
            "BatchCompleted" | "BatchCompletedWithErrors" => self.batches = self.batches.saturating_add(1),
            "ItemFailed" => {
                self.told = self.told.saturating_add(1);
                self.refuse(self.told, fields, rules)?;
            }
            "BatchInterrupted" => {
                self.batches = self.batches.saturating_add(1);
                let (index, error) = fields
                    .split_at_checked(4)
                    .ok_or_else(|| Error::garbled("Utility.BatchInterrupted"))?;
                let index = u32::decode(&mut &*index).map_err(Error::garbled)?;
                self.refuse(index.saturating_add(1), error, rules)?;
            }
            // The first of two calls was refused, and the other done in its place.
            "IfElseFallbackCalled" => self.refuse(1, fields, rules)?,
            _ => {}
        }
        Ok(())
    }

    fn refuse(&mut self, number: u32, error: &[u8], rules: &Rules) -> Result<(), Error> {
        self.refused.push(Part {
            number: Some(number),
            refusal: Refusal::of_dispatch(rules.dispatch_error(error)?),
        });
        Ok(())
    }

    /// Batches within each other are told of in one row, in which nothing says whose part is whose.
    fn refused(mut self) -> Vec<Part> {
        if self.batches > 1 {
            for part in &mut self.refused {
                part.number = None;
            }
        }
        self.refused
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// `DispatchError::BadOrigin` in SCALE.
    const BAD_ORIGIN: u8 = 2;

    fn told(events: &[(&str, &[u8])]) -> Vec<Part> {
        let rules = Rules::built_in(100, 1).unwrap();
        let mut parts = Parts::default();
        for (event, fields) in events {
            parts.note(event, fields, &rules).unwrap();
        }
        parts.refused()
    }

    #[test]
    fn the_part_that_was_refused_is_told_by_its_number() {
        let each = told(&[
            ("ItemCompleted", &[]),
            ("ItemFailed", &[BAD_ORIGIN]),
            ("ItemCompleted", &[]),
            ("BatchCompletedWithErrors", &[]),
        ]);
        assert_eq!(
            json!(each),
            json!([{ "number": 2, "code": "dispatch.BadOrigin" }])
        );
        let until = told(&[
            ("ItemCompleted", &[]),
            ("BatchInterrupted", &[1, 0, 0, 0, BAD_ORIGIN]),
        ]);
        assert_eq!(
            json!(until),
            json!([{ "number": 2, "code": "dispatch.BadOrigin" }])
        );
        let either = told(&[("IfElseFallbackCalled", &[BAD_ORIGIN])]);
        assert_eq!(either[0].number, Some(1));
        assert_eq!(told(&[("ItemCompleted", &[]), ("BatchCompleted", &[])]), []);
    }

    #[test]
    fn no_number_is_told_where_batches_stand_within_each_other() {
        let parts = told(&[
            ("ItemFailed", &[BAD_ORIGIN]),
            ("BatchCompletedWithErrors", &[]),
            ("ItemCompleted", &[]),
            ("BatchCompleted", &[]),
        ]);
        assert_eq!(parts[0].number, None);
    }

    #[test]
    fn an_event_cut_short_is_no_panic() {
        let rules = Rules::built_in(100, 1).unwrap();
        for fields in [&[][..], &[1, 0, 0], &[1, 0, 0, 0]] {
            let noted = Parts::default().note("BatchInterrupted", fields, &rules);
            assert!(noted.is_err(), "{fields:?}");
        }
    }
}

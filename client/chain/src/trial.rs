// SPDX-License-Identifier: AGPL-3.0-or-later
//! Trying an act without doing it: outcome and cost.

use crate::allowance::Estimate;
use crate::call::Call;
use crate::connection::Chain;
use crate::draft::{Draft, Life};
use crate::error::Error;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::submit::SHORTEST_LIFE;
use crate::{Config, Signer};
use codec::{Compact, Decode, Encode};
use serde::Serialize;
use subxt::tx::{TransactionInvalid, TransactionUnknown};
use subxt::utils::H256;

/// What an act would do, tried on the state of the last final block and sent to nobody.
#[derive(Clone, Debug, Serialize)]
pub struct Trial {
    /// What it costs in coins, in their smallest unit: nothing where the chain charges nothing.
    #[serde(serialize_with = "crate::amount::small")]
    pub fee: u128,
    /// Of which block the state was.
    pub block: u64,
    /// What it costs, and who pays.
    pub estimate: Estimate,
}

/// Weight of a transaction or a call.
pub(crate) struct Cost {
    pub ref_time: u64,
    pub proof_size: u64,
}

impl Chain {
    /// Tries an act on the state of the last final block: fails as the chain would, or tells the cost. What is signed for
    /// the trial was dead before it was signed: it could enter that block and no later one, so that a node that hears of it
    /// cannot send it.
    pub async fn try_out<S: Signer<Config>>(
        &self,
        call: &Call,
        signer: &S,
        rules: &Rules,
    ) -> Result<Trial, Error> {
        let at = self.ask(self.client.at_current_block()).await?;
        let block = at.block_number();
        let from = (block + 1).checked_sub(SHORTEST_LIFE).ok_or(Error::TooYoung)?;
        let from_hash = self.ask(self.client.at_block(from)).await?.block_hash();
        let life = Life::Mortal {
            blocks: SHORTEST_LIFE,
            from,
            from_hash,
            from_moment: 0,
            block_millis: 0,
        };
        let account = signer.account_id();
        let nonce = self.ask(at.tx().account_nonce(&account)).await?;
        let draft = Draft::under(rules, self.genesis(), call, &account, nonce, life)?;
        let sealed = draft.signed(signer, rules)?;
        let (pallet, _) = call.name(rules)?;
        let applied = self
            .state_call("BlockBuilder_apply_extrinsic", &sealed, at.block_hash())
            .await?;
        judge(&applied, &pallet, rules)?;
        let estimate = self.estimate_at(call, &account, rules, at.block_hash()).await?;
        let fee = estimate.coins();
        Ok(Trial { fee, block, estimate })
    }

    /// What the chain says that something costs which is given in SCALE: a transaction or a call, as the method wants it.
    pub(crate) async fn cost(&self, method: &str, encoded: &[u8], at: H256) -> Result<Cost, Error> {
        let length = u32::try_from(encoded.len()).unwrap_or(u32::MAX);
        let question = [encoded, &length.encode()].concat();
        let answer = self.state_call(method, &question, at).await?;
        let read = <(Compact<u64>, Compact<u64>, u8, u128)>::decode(&mut &*answer);
        let (Compact(ref_time), Compact(proof_size), _class, _fee) =
            read.map_err(|error| Error::garbled(format!("cost: {error}")))?;
        Ok(Cost { ref_time, proof_size })
    }
}

/// Reads `Result<Result<(), DispatchError>, TransactionValidityError>`.
fn judge(applied: &[u8], pallet: &str, rules: &Rules) -> Result<(), Error> {
    let garbled = || Error::garbled("the outcome of the trial");
    let refusal = match applied {
        [0, 0, ..] => return Ok(()),
        [0, 1, error @ ..] => Refusal::of_dispatch(rules.dispatch_error(error)?),
        [1, 0, invalid @ ..] => {
            let invalid = TransactionInvalid::decode(&mut &*invalid).map_err(|_| garbled())?;
            Refusal::of_invalid(&invalid, pallet, &rules.metadata)
        }
        [1, 1, unknown @ ..] => {
            let unknown = TransactionUnknown::decode(&mut &*unknown).map_err(|_| garbled())?;
            Refusal::of_unknown(&unknown)
        }
        _ => return Err(garbled()),
    };
    Err(Error::Refused(refusal))
}

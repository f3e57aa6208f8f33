// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a member may do without coins, and what an act would cost.

use crate::api;
use crate::call::Call;
use crate::connection::Chain;
use crate::error::Error;
use crate::model::{MemberId, Moment};
use crate::rules::Rules;
use crate::snapshot::{framed, unframed, Snapshot};
use codec::{DecodeAll, Encode};
use serde::Serialize;
use subxt::utils::{AccountId32, H256};

/// What a member may use, in the units of the coin's smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Allowance {
    pub member: MemberId,
    /// What he may have in use at once.
    #[serde(with = "crate::amount")]
    pub limit: u128,
    #[serde(with = "crate::amount")]
    pub left: u128,
    /// When all of it is there again; past while nothing is in use.
    pub whole_at: Moment,
    /// Whether it serves every act; otherwise those of the way back alone: on one's own membership, and to leave or to take what one is due.
    pub for_every_act: bool,
}

/// Who pays for an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// It is free.
    Nobody,
    /// Who signs, with coins that he has.
    Signer,
    /// Who signs, with coins that he lacks.
    Lacking,
}

/// What an act would cost if it were the next that somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Estimate {
    /// Its price at most, whoever pays it.
    #[serde(with = "crate::amount")]
    pub units: u128,
    pub payer: Payer,
    /// What who signs may use before it; nothing for who is not a member.
    pub allowance: Option<Allowance>,
}

impl Estimate {
    /// What it costs in coins.
    pub fn coins(&self) -> u128 {
        match self.payer {
            Payer::Nobody => 0,
            Payer::Signer | Payer::Lacking => self.units,
        }
    }
}

impl Snapshot {
    /// What the member whose key that is may use.
    pub async fn allowance(&self, account: &AccountId32) -> Result<Option<Allowance>, Error> {
        Ok(self
            .view(api::allowance_views().allowance(*account))
            .await?
            .map(Into::into))
    }
}

impl Chain {
    /// What an act would cost somebody on the state of the best block: what he did a moment ago counts.
    pub async fn estimate(
        &self,
        call: &Call,
        account: &AccountId32,
        rules: &Rules,
    ) -> Result<Estimate, Error> {
        let best = self.ask(self.rpc.chain_get_block_hash(None)).await?;
        let best = best.ok_or_else(|| Error::garbled("no best block"))?;
        self.estimate_at(call, account, rules, best).await
    }

    /// The same on the state of a block.
    pub(crate) async fn estimate_at(
        &self,
        call: &Call,
        account: &AccountId32,
        rules: &Rules,
        block: H256,
    ) -> Result<Estimate, Error> {
        // The call stands in SCALE already; subxt's own question would want it as a Rust value.
        let view = rules
            .metadata
            .pallet_by_name("Allowance")
            .and_then(|pallet| pallet.view_function_by_name("estimate"));
        let view = view.ok_or_else(|| Error::incompatible("the chain does not tell what an act costs"))?;
        let bare = [view.query_id().as_slice(), &account.encode(), call.bytes()].concat();
        let asked = framed(&bare).ok_or_else(|| Error::garbled("no number of a view function"))?;
        let answer = self
            .state_call("RuntimeViewFunction_execute_view_function", &asked, block)
            .await?;
        let estimate = api::Estimate::decode_all(&mut &*unframed(&answer)?).map_err(Error::garbled)?;
        Ok(estimate.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coins_are_counted_only_where_somebody_pays() {
        let of = |payer| Estimate {
            units: 7,
            payer,
            allowance: None,
        };
        assert_eq!(of(Payer::Nobody).coins(), 0);
        assert_eq!(of(Payer::Signer).coins(), 7);
        assert_eq!(of(Payer::Lacking).coins(), 7);
    }
}

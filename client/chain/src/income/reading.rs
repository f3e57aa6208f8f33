// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading income and the commons' pot, as of one final block.

use super::{Dividend, Income};
use crate::api;
use crate::error::Error;
use crate::model::MemberId;
use crate::snapshot::Snapshot;

impl Snapshot {
    /// How income stands in the ecosystem, and what the commons' pot has.
    pub async fn dividend(&self) -> Result<Dividend, Error> {
        Ok(self.view(api::dividend_views().dividend()).await?.into())
    }

    /// What is due to a member; nothing where he draws no income and none is due.
    pub async fn income(&self, member: MemberId) -> Result<Option<Income>, Error> {
        let view = self.view(api::dividend_views().income(member)).await?;
        Ok(view.map(|view| api::income_of(member, view)))
    }
}

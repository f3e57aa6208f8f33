// SPDX-License-Identifier: AGPL-3.0-or-later
//! The names of the members who stand in an answer, asked for once each.

use crate::exit::Failure;
use crate::render;
use crate::render::cooperations::People;
use futures::{StreamExt, TryStreamExt};
use opensystem_chain::{MemberId, Snapshot};
use std::collections::BTreeSet;

/// Members asked for at once.
const AHEAD: usize = 8;

/// How these members are called.
pub async fn people(numbers: impl IntoIterator<Item = MemberId>, now: &Snapshot) -> Result<People, Failure> {
    let distinct: BTreeSet<_> = numbers.into_iter().collect();
    let named = distinct.into_iter().map(|id| async move {
        let member = now.member(id).await?;
        Ok::<_, Failure>(member.map(|member| (id, render::named(&member))))
    });
    let named: Vec<_> = futures::stream::iter(named).buffered(AHEAD).try_collect().await?;
    Ok(named.into_iter().flatten().collect())
}

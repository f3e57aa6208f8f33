// SPDX-License-Identifier: AGPL-3.0-or-later
//! What having an income and having a share paid have in common.

use crate::commands::deed::{Actor, Doing};
use crate::commands::whom::{of_account, Whom};
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::words::Word;
use opensystem_chain::{Member, Snapshot};
use serde_json::Value;

/// Who acts, how the chain stands, and who is paid. A slip is told before a node is asked.
pub async fn payee(
    text: Option<&str>,
    doing: &Doing,
    ctx: &mut Context,
) -> Result<(Actor, Snapshot, Member), Failure> {
    let whom = text.map(|text| Whom::of(text, ctx)).transpose()?;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let member = match whom {
        Some(whom) => whom.member(text, &actor.chain, &now, ctx).await?,
        // Anybody has anybody paid; without a name, who acts is meant.
        None => of_account(&actor.principal(&doing.acting, ctx).await?, &now).await?,
    };
    Ok((actor, now, member))
}

/// Whether so much would not open an account that has so much.
pub fn too_small(amount: u128, free: u128, least: u128) -> bool {
    free.saturating_add(amount) < least
}

/// Says to people to which account it goes.
pub fn show_account(member: &Member, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let values = [
        ("member", member.id.to_string()),
        ("address", ctx.shown(&member.account)),
    ];
    ctx.answer(out, &Value::Null, &[ctx.say(Word::ClaimGoesTo, &values)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_not_open_an_account_is_too_small() {
        assert!(too_small(999, 0, 1_000) && !too_small(1_000, 0, 1_000));
        assert!(!too_small(1, 1_000, 1_000) && too_small(1, 998, 1_000));
        assert!(!too_small(u128::MAX, u128::MAX, 1_000));
    }
}

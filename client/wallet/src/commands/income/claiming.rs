// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem income claim`: one's own, or that of anybody, paid to the account of who draws it.

use crate::commands::acting::missing;
use crate::commands::claims::{payee, show_account, too_small};
use crate::commands::deed::{tell, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Income, Member, Snapshot};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Claim {
    #[arg(long, value_name = "WHO")]
    pub of: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn claim(options: Claim, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (actor, now, member) = payee(options.of.as_deref(), &options.doing, ctx).await?;
    let amount = claimable(&member, &now, ctx).await?;
    show_account(&member, ctx, out)?;
    let call = Call::claim_income(member.id, &actor.rules)?;
    let values = |amount: u128, ctx: &Context| {
        [
            ("name", render::named(&member)),
            ("amount", render::coins(amount, ctx.lang)),
        ]
    };
    let mut deed = Deed::asking(call, ctx.say(Word::AskIncome, &values(amount, ctx)));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let paid = outcome
        .income_claimed()
        .ok_or_else(|| missing("Dividend.Claimed"))?;
    deed.told = ctx.say(Word::IncomeDone, &values(paid.sum(), ctx));
    let value = json!({
        "member": member.id, "amount": paid.sum().to_string(), "minted": paid.minted.to_string(),
        "from_pot": paid.from_pot.to_string(),
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// What can be claimed, where the chain would pay it.
async fn claimable(member: &Member, now: &Snapshot, ctx: &Context) -> Result<u128, Failure> {
    let income = now.income(member.id).await?;
    let least = now.least_balance().await?;
    let free = now.coins(&member.account).await?.free;
    payable(member, income, free, least, ctx)
}

/// The same of an account that has so much and must hold so much at least.
fn payable(
    member: &Member,
    income: Option<Income>,
    free: u128,
    least: u128,
    ctx: &Context,
) -> Result<u128, Failure> {
    let name = ("name", render::named(member));
    let Some(income) = income else {
        return Err(failure(Exit::Refused, Word::NoIncome, &[name]));
    };
    let amount = income.claimable.sum();
    if amount == 0 {
        return Err(failure(Exit::Refused, Word::IncomeNothing, &[name]));
    }
    if too_small(amount, free, least) {
        let values = [
            name,
            ("amount", render::coins(amount, ctx.lang)),
            ("least", render::coins(least, ctx.lang)),
        ];
        return Err(failure(Exit::Refused, Word::IncomeTooSmall, &values));
    }
    Ok(amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::member;
    use opensystem_chain::Amounts;

    #[test]
    fn what_the_chain_would_not_pay_is_told_kindly_before() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let income = |minted, from_pot| {
            Some(Income {
                member: 17,
                claimable: Amounts { minted, from_pot },
                draws: true,
            })
        };
        let of = |income: Option<Income>, free| {
            let payable = payable(&member(17), income, free, 1_000, &ctx);
            payable.map_err(|failure| failure.code())
        };
        assert_eq!(of(None, 5_000), Err("no_income".to_owned()));
        assert_eq!(of(income(0, 0), 5_000), Err("income_nothing".to_owned()));
        assert_eq!(of(income(998, 1), 0), Err("income_too_small".to_owned()));
        assert_eq!(of(income(999, 1), 0), Ok(1_000));
        assert_eq!(of(income(1, 0), 1_000), Ok(1));
        assert_eq!(of(income(u128::MAX, 1), u128::MAX), Ok(u128::MAX));
        let failure = payable(&member(17), income(9, 0), 0, 1_000, &ctx).unwrap_err();
        for lang in opensystem_chain::Lang::ALL {
            let said = failure.say(lang);
            assert!(said.contains("#17") && said.contains("OSC"), "{said}");
        }
    }
}

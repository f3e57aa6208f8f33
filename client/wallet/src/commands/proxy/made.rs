// SPDX-License-Identifier: AGPL-3.0-or-later
//! Accounts without a key, which only proxies act for: `proxy create-account` and `proxy close-account`.

use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::proxy::rights_of;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, MadeAccount};
use serde_json::json;

#[derive(Debug, Args)]
pub struct Create {
    #[arg(long, value_name = "RIGHTS", default_value = "any")]
    pub rights: String,
    #[arg(long, value_name = "BLOCKS", default_value_t = 0)]
    pub delay: u32,
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub index: u16,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Close {
    #[arg(value_name = "ACCOUNT")]
    pub account: String,
    #[arg(long, value_name = "NUMBER")]
    pub block: u32,
    #[arg(long, value_name = "NUMBER")]
    pub extrinsic: u32,
    #[arg(long, value_name = "WHO")]
    pub creator: Option<String>,
    #[arg(long, value_name = "RIGHTS", default_value = "any")]
    pub rights: String,
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub index: u16,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn create(options: Create, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let rights = rights_of(&options.rights)?;
    let actor = Actor::ready(ctx).await?;
    let call = Call::create_account(rights, options.delay, options.index, &actor.rules)?;
    let mut deed = Deed::asking(call, ctx.say(Word::AskCreateAccount, &[]));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let made = outcome
        .made_account()
        .ok_or_else(|| missing("Proxy.PureCreated"))?;
    let account = made.account();
    let close = close_command(&made);
    let values = [("address", ctx.shown(&account)), ("command", close.clone())];
    deed.told = ctx.say(Word::CreateAccountDone, &values);
    let value = json!({ "account": account, "close": close });
    tell(deed.with(value), &outcome, ctx, out)
}

/// What closes it: nobody can find these numbers again by the account alone.
fn close_command(made: &MadeAccount) -> String {
    let mut command = format!(
        "opensystem proxy close-account {} --block {} --extrinsic {} --creator {}",
        made.account(),
        made.block,
        made.extrinsic,
        made.creator
    );
    let rights = made.rights.name().to_lowercase();
    if rights != "any" {
        command += &format!(" --rights {rights}");
    }
    if made.index != 0 {
        command += &format!(" --index {}", made.index);
    }
    command
}

pub async fn close(mut options: Close, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let account = ctx.account_offline(&options.account)?;
    let creator = match &options.creator {
        Some(creator) => ctx.account_offline(creator)?,
        None => ctx.identity()?.account(),
    };
    let made = MadeAccount {
        creator,
        rights: rights_of(&options.rights)?,
        index: options.index,
        block: options.block,
        extrinsic: options.extrinsic,
    };
    let values = [("address", ctx.shown(&account))];
    if made.account() != account {
        return Err(failure(Exit::Usage, Word::MadeOtherwise, &values));
    }
    if options.doing.acting.making.on_behalf_of.is_some() {
        return Err(failure(Exit::Usage, Word::ClosesForItself, &values));
    }
    let actor = Actor::ready(ctx).await?;
    let call = Call::close_account(&made, &actor.rules)?;
    // Only the account itself can close itself.
    options.doing.acting.making.on_behalf_of = Some(account.to_string());
    let deed = Deed::new(
        call,
        [Word::AskCloseAccount, Word::CloseAccountDone],
        &values,
        json!({ "account": account }),
        ctx,
    );
    actor.carry_out(deed.grave(), &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Noun};
    use crate::commands::proxy::Verb;
    use clap::Parser;
    use opensystem_chain::{AccountId32, Rights};

    #[test]
    fn what_closes_an_account_can_be_copied() {
        let made = MadeAccount {
            creator: AccountId32([1; 32]),
            rights: Rights::Daily,
            index: 2,
            block: 258,
            extrinsic: 3,
        };
        let command = close_command(&made);
        let Noun::Proxy(Verb::CloseAccount(read)) = Cli::try_parse_from(command.split(' ')).unwrap().noun
        else {
            panic!("{command}")
        };
        assert_eq!(read.account, made.account().to_string());
        assert_eq!((read.block, read.extrinsic, read.index), (258, 3, 2));
        assert_eq!(
            (read.creator, read.rights),
            (Some(made.creator.to_string()), "daily".to_owned())
        );
    }
}

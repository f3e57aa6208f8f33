// SPDX-License-Identifier: AGPL-3.0-or-later
//! Whom a person names: a member by his number, or by an account of his that is an address, a name, or a known key.

use crate::context::Context;
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use opensystem_chain::{AccountId32, Chain, Member, MemberId, Snapshot};

/// A member as a person names him.
#[derive(Debug, PartialEq, Eq)]
pub enum Whom {
    Number(MemberId),
    Account(AccountId32),
}

impl Whom {
    /// Asks no node: call it first, so that a slip is told at once.
    pub fn of(text: &str, ctx: &Context) -> Result<Self, Failure> {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(number) if digits => Ok(Self::Number(number)),
            _ => ctx.account_offline(text).map(Self::Account),
        }
    }

    /// The same, or whoever signs where nobody is named.
    pub fn or_own(text: Option<&str>, ctx: &Context) -> Result<Self, Failure> {
        match text {
            Some(text) => Self::of(text, ctx),
            None => Ok(Self::Account(ctx.identity()?.account())),
        }
    }

    /// The member. A key that everybody knows means somebody only where it can.
    pub async fn member(
        &self,
        text: Option<&str>,
        chain: &Chain,
        now: &Snapshot,
        ctx: &Context,
    ) -> Result<Member, Failure> {
        if let Some(path) = text.filter(|text| text.starts_with('/')) {
            ctx.allow_well_known(path, chain).await?;
        }
        match self {
            Self::Number(id) => known(*id, now).await,
            Self::Account(account) => of_account(account, now).await,
        }
    }
}

/// The member who is named, or whoever signs where nobody is; and the chain as it stands. A slip is told before a node is asked.
pub async fn named_or_own(text: Option<&str>, ctx: &mut Context) -> Result<(Snapshot, Member), Failure> {
    let whom = Whom::or_own(text, ctx)?;
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let member = whom.member(text, &chain, &now, ctx).await?;
    Ok((now, member))
}

/// The member of that number.
pub async fn known(id: MemberId, now: &Snapshot) -> Result<Member, Failure> {
    let member = now.member(id).await?;
    member.ok_or_else(|| failure(Exit::Refused, Word::MemberUnknown, &[("id", id.to_string())]))
}

/// The member whose key that is.
pub async fn of_account(account: &AccountId32, now: &Snapshot) -> Result<Member, Failure> {
    let values = [("address", account.to_string())];
    let member = now.member_of(account).await?;
    member.ok_or_else(|| failure(Exit::Refused, Word::NotMember, &values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    #[test]
    fn whom_is_meant_shows_in_the_form() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        assert_eq!(Whom::of("17", &ctx).unwrap(), Whom::Number(17));
        assert!(matches!(Whom::of("//Alice", &ctx).unwrap(), Whom::Account(_)));
        for text in ["", "+17", "4294967296", "17-3", "zoe"] {
            assert_eq!(Whom::of(text, &ctx).unwrap_err().code(), "bad_account", "{text}");
        }
        assert_eq!(Whom::or_own(None, &ctx).unwrap_err().code(), "nobody_signs");
    }
}

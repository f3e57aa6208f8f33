// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop log` and `read`: what happened everywhere, for everybody, and how far one has read it.

use super::people::people;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::whom::of_account;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::cooperations::{self, Page};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, Entry, EntryId, MemberId, Snapshot, Unread, COOPERATIONS_PAGE};
use serde_json::json;

/// Entries shown where nobody says how many.
const USUAL: u32 = 20;

#[derive(Debug, Args)]
pub struct Log {
    #[arg(long, conflicts_with = "from")]
    pub unread: bool,
    #[arg(long, value_name = "ENTRY")]
    pub from: Option<EntryId>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: Option<u32>,
}

#[derive(Debug, Args)]
pub struct Read {
    #[arg(long, value_name = "ENTRY", conflicts_with = "back_to")]
    pub up_to: Option<EntryId>,
    #[arg(long, value_name = "ENTRY")]
    pub back_to: Option<EntryId>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn log(options: Log, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    if options.unread {
        // That nobody asks is told before anything is asked of the chain.
        ctx.identity()?;
    }
    let now = ctx.chain().await?.now().await?;
    let reader = reader(&options, &now, ctx).await?;
    // How many entries there are does not depend on who reads: nobody has that number.
    let read = now.unread(reader.unwrap_or(MemberId::MAX)).await?;
    let limit = options.limit.unwrap_or(USUAL);
    let from = first(&options, &read, limit);
    let entries = entries(&now, from, limit.min(read.head.saturating_sub(from))).await?;
    let page = Page {
        reader,
        read,
        entries,
    };
    let next = page.next();
    let value = json!({
        "member": reader, "head": read.head, "cursor": reader.map(|_| read.cursor),
        "unread": reader.map(|_| read.unread), "from": from, "entries": page.entries, "next": next,
    });
    if ctx.json {
        return ctx.answer(out, &value, &[]);
    }
    let names = people(page.entries.iter().flat_map(cooperations::named_in_entry), &now).await?;
    ctx.answer(out, &value, &cooperations::page_lines(ctx, &page, &names))
}

/// Who reads: where his own news are asked for he must be a member.
async fn reader(options: &Log, now: &Snapshot, ctx: &Context) -> Result<Option<MemberId>, Failure> {
    match (ctx.identity(), options.unread) {
        (Ok(identity), true) => Ok(Some(of_account(&identity.account(), now).await?.id)),
        (Ok(identity), false) => Ok(now.member_of(&identity.account()).await?.map(|member| member.id)),
        (Err(fault), true) => Err(fault),
        (Err(_), false) => Ok(None),
    }
}

/// The first entry to show: the first unread one, the one asked for, or so many before the end.
fn first(options: &Log, read: &Unread, limit: u32) -> EntryId {
    match (options.unread, options.from) {
        (true, _) => read.cursor,
        (false, Some(from)) => from,
        (false, None) => read.head.saturating_sub(limit),
    }
}

/// So many entries, asked for page by page.
async fn entries(now: &Snapshot, from: EntryId, count: u32) -> Result<Vec<Entry>, Failure> {
    let mut all = Vec::new();
    let mut left = count;
    while left > 0 {
        let page = now
            .log(from.saturating_add(count - left), left.min(COOPERATIONS_PAGE))
            .await?;
        let got = u32::try_from(page.len()).unwrap_or(u32::MAX);
        all.extend(page);
        left = match got {
            0 => 0,
            got => left.saturating_sub(got),
        };
    }
    Ok(all)
}

pub async fn read(options: Read, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    let read = now.unread(own.id).await?;
    let up_to = up_to(&options, &read)?;
    let unread = read.head.saturating_sub(up_to);
    let call = Call::mark_read(up_to, &actor.rules)?;
    let word = match unread {
        0 => Word::ReadAll,
        _ => Word::ReadSome,
    };
    let mut deed = Deed::asking(call, String::new());
    deed.told = ctx.say(word, &[("count", unread.to_string())]);
    let value = json!({ "member": own.id, "up_to": up_to, "unread": unread });
    // Nothing is lost by it: nobody needs to be asked.
    let outcome = actor
        .act(deed.call.clone(), &options.doing.acting, ctx, out)
        .await?;
    match outcome {
        Some(outcome) => tell(deed.with(value), &outcome, ctx, out),
        None => Ok(()),
    }
}

/// The first entry that stays unread.
fn up_to(options: &Read, read: &Unread) -> Result<EntryId, Failure> {
    let up_to = match (options.up_to, options.back_to) {
        (Some(last), _) => last.saturating_add(1),
        (None, Some(first)) => first,
        (None, None) => read.head,
    };
    match up_to <= read.head {
        true => Ok(up_to),
        false => {
            let values = [("count", read.head.to_string())];
            Err(failure(Exit::Refused, Word::ReadTooFar, &values))
        }
    }
}

/// That there are news for a member; nothing where there are none.
pub async fn news_line(member: MemberId, now: &Snapshot, ctx: &Context) -> Result<Option<String>, Failure> {
    let unread = now.unread(member).await?.unread;
    Ok(cooperations::news_line(ctx, unread))
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ: Unread = Unread {
        head: 50,
        cursor: 47,
        unread: 3,
    };

    #[test]
    fn the_log_begins_where_it_is_asked_to() {
        let log = |unread, from| Log {
            unread,
            from,
            limit: None,
        };
        assert_eq!(first(&log(false, None), &READ, 20), 30);
        assert_eq!(first(&log(false, None), &READ, 60), 0);
        assert_eq!(first(&log(false, Some(4)), &READ, 20), 4);
        assert_eq!(first(&log(true, None), &READ, 20), 47);
    }

    #[test]
    fn what_is_read_is_what_was_there() {
        let read = |up_to, back_to| Read {
            up_to,
            back_to,
            doing: Doing {
                yes: false,
                acting: Default::default(),
            },
        };
        let of = |options: Read| up_to(&options, &READ).map_err(|fault| fault.code());
        assert_eq!(of(read(None, None)), Ok(50));
        assert_eq!(of(read(Some(49), None)), Ok(50));
        assert_eq!(of(read(Some(0), None)), Ok(1));
        assert_eq!(of(read(None, Some(0))), Ok(0));
        assert_eq!(of(read(None, Some(50))), Ok(50));
        for (up_to, back_to) in [(Some(50), None), (Some(u32::MAX), None), (None, Some(51))] {
            assert_eq!(of(read(up_to, back_to)), Err("read_too_far".to_owned()));
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth shares`: who brought what and what is due to whom, each share reckoned again and compared with the chain's.

use super::matrix::{csv_heading, ensure_one_form};
use super::{cooperation, names};
use crate::context::{Context, Out};
use crate::csv;
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{CooperationId, MemberId, Purse, Reckoning, WealthKind};
use serde_json::{json, Value};
use std::collections::BTreeMap;

/// So many shares that the chain finds otherwise are told one by one.
const MOST_TOLD: usize = 10;

#[derive(Debug, Args)]
pub struct Shares {
    #[arg(value_name = "COOPERATION")]
    pub cooperation: CooperationId,
    #[arg(long)]
    pub csv: bool,
}

/// What is shown.
struct Table {
    purse: Purse,
    kinds: Vec<WealthKind>,
    reckoning: Reckoning,
    names: BTreeMap<MemberId, String>,
}

pub async fn shares(options: Shares, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    ensure_one_form(options.csv, ctx)?;
    let id = options.cooperation;
    let now = ctx.chain().await?.now().await?;
    cooperation(&now, id).await?;
    let absent = || failure(Exit::Refused, Word::CooperationAbsent, &[("id", id.to_string())]);
    let purse = now.purse(id).await?.ok_or_else(absent)?;
    let reckoning = purse.reckon(&now.contributions(id).await?);
    let members = reckoning.shares.iter().map(|share| share.member).collect();
    let kinds = now.wealth_kinds().await?;
    let of_purse = |kind: &WealthKind| purse.kinds.iter().any(|known| known.kind == kind.id);
    let table = Table {
        kinds: kinds.into_iter().filter(of_purse).collect(),
        names: names(&now, &members).await?,
        reckoning,
        purse,
    };
    match options.csv {
        true => write_csv(&table, ctx, out)?,
        false => ctx.answer(out, &value(&table), &lines(&table, ctx))?,
    }
    match table.reckoning.is_right() {
        true => Ok(()),
        false => Err(failure(
            Exit::Refused,
            Word::SharesWrong,
            &[("id", id.to_string())],
        )),
    }
}

fn value(table: &Table) -> Value {
    let reckoning = &table.reckoning;
    let shares = reckoning.shares.iter().map(|share| {
        let mut value = json!(share);
        value["name"] = json!(table.names.get(&share.member));
        value
    });
    json!({
        "purse": table.purse, "matrix": table.purse.matrix(), "shares": shares.collect::<Vec<_>>(),
        "due": reckoning.due.to_string(), "same": reckoning.same, "units_add_up": reckoning.units_add_up,
        "coins_add_up": reckoning.coins_add_up, "right": reckoning.is_right(),
    })
}

fn lines(table: &Table, ctx: &Context) -> Vec<String> {
    let (purse, reckoning) = (&table.purse, &table.reckoning);
    let id = ("id", purse.cooperation.to_string());
    let by = [("list", wealth::points(ctx, &table.kinds, &purse.matrix()))];
    let amount = ("amount", render::coins(purse.waiting, ctx.lang));
    let mut lines = vec![
        ctx.say(Word::SharesHead, std::slice::from_ref(&id)),
        ctx.say(Word::SharingBy, &by),
        ctx.say(Word::IncomeWaits, &[id.clone(), amount]),
    ];
    lines.extend(purse.sharing.as_ref().map(|sharing| {
        let values = [
            ("dated", ctx.date(sharing.dated)),
            ("date", ctx.date(sharing.shares_at)),
        ];
        ctx.say(Word::SharingOpen, &values)
    }));
    if reckoning.shares.is_empty() {
        lines.push(ctx.say(Word::PurseNone, &[id]));
        return lines;
    }
    let waits = !purse.would_share().is_empty();
    lines.extend(wealth::due_lines(
        ctx,
        &table.kinds,
        reckoning,
        &table.names,
        waits,
    ));
    match reckoning.is_right() {
        true => lines.push(ctx.say(Word::SharesRight, &[])),
        false => lines.extend(wrong_lines(reckoning, ctx)),
    }
    lines
}

/// The shares that the chain finds otherwise.
fn wrong_lines(reckoning: &Reckoning, ctx: &Context) -> Vec<String> {
    let wrong = reckoning.shares.iter().filter(|share| share.due != share.found);
    let line = |share: &opensystem_chain::Reckoned| {
        let values = [
            ("member", share.member.to_string()),
            ("counted", render::coins(share.due, ctx.lang)),
            ("found", render::coins(share.found, ctx.lang)),
        ];
        ctx.say(Word::SharesWrongOf, &values)
    };
    wrong.take(MOST_TOLD).map(line).collect()
}

/// Units as the chain counts them, and coins in their smallest unit: what programs reckon on with.
fn write_csv(table: &Table, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let mut head = vec![ctx.say(Word::ColumnMember, &[]), ctx.say(Word::ColumnName, &[])];
    head.extend(table.kinds.iter().map(|kind| csv_heading(ctx, kind)));
    head.extend([ctx.say(Word::ColumnDue, &[]), ctx.say(Word::ColumnAfter, &[])]);
    write!(out, "{}", csv::line(&head))?;
    for share in &table.reckoning.shares {
        let name = table.names.get(&share.member).cloned();
        let name = name.unwrap_or_else(|| format!("#{}", share.member));
        let mut cells = vec![share.member.to_string(), csv::text(&name)];
        let units = table.kinds.iter();
        cells.extend(units.map(|kind| wealth::counted(&share.units, kind.id).to_string()));
        cells.extend([share.due.to_string(), share.after.to_string()]);
        write!(out, "{}", csv::line(&cells))?;
    }
    out.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::wealth::tests::work;
    use opensystem_chain::{Cell, Points, PurseKind, Reckoned, Sharing};

    const COIN: u128 = 1_000_000_000_000;

    fn table(found: u128) -> Table {
        let kind = PurseKind {
            kind: 0,
            points: 1,
            listed: true,
            open: 0,
            total: 90,
            per_unit: Default::default(),
        };
        let share = Reckoned {
            member: 3,
            units: vec![Cell { kind: 0, counted: 90 }],
            due: COIN / 2,
            found,
            after: 2 * COIN,
        };
        Table {
            purse: Purse {
                cooperation: 2,
                kinds: vec![kind],
                allocated: COIN / 2,
                waiting: COIN * 3 / 2,
                carry: Default::default(),
                sharing: Some(Sharing {
                    dated: 60_000,
                    shares_at: 120_000,
                    income: COIN,
                    matrix: Points::from([(0, 1)]),
                }),
                round: 0,
            },
            kinds: vec![work()],
            reckoning: Reckoning {
                due: COIN / 2,
                same: found == COIN / 2,
                units_add_up: true,
                coins_add_up: true,
                shares: vec![share],
            },
            names: BTreeMap::from([(3, "Zoé#3".to_owned())]),
        }
    }

    fn told(table: &Table) -> String {
        let folder = tempfile::tempdir().unwrap();
        lines(table, &context(folder.path(), Scripted::default())).join("\n")
    }

    #[test]
    fn each_share_is_shown_with_what_the_wallet_found() {
        let right = told(&table(COIN / 2));
        for words in [
            "By: work 1 a unit",
            "Income that waits in cooperation 2: 1.5 OSC",
            "it takes place on 1970-01-01 00:02 UTC",
            "Zoé#3    1 h 30  0.5 OSC            2 OSC",
            "each share is right",
        ] {
            assert!(right.contains(words), "{words:?} is not in:\n{right}");
        }
        let wrong = told(&table(COIN));
        assert!(
            wrong.contains("member 3: reckoned 0.5 OSC, the chain says 1 OSC"),
            "{wrong}"
        );
        assert!(!wrong.contains("is right"), "{wrong}");
        let value = value(&table(COIN));
        assert_eq!(
            (&value["right"], &value["shares"][0]["found"], &value["matrix"]),
            (&json!(false), &json!("1000000000000"), &json!({ "0": 1 }))
        );
    }

    #[test]
    fn a_spreadsheet_gets_the_smallest_units() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let mut out = Vec::new();
        write_csv(&table(COIN / 2), &ctx, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "member,name,work (minute),due,with what waits\r\n3,Zoé#3,90,500000000000,2000000000000\r\n"
        );
    }

    #[test]
    fn where_nobody_brought_anything_that_is_said() {
        let mut table = table(COIN / 2);
        table.reckoning.shares.clear();
        assert!(told(&table).contains("Nothing that anybody brought to cooperation 2 counts yet"));
    }
}

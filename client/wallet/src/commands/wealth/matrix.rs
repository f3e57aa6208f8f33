// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth kinds` and `wealth matrix`: what can be brought, and what people brought.

use super::{cooperation, names};
use crate::commands::whom::Whom;
use crate::context::{Context, Out};
use crate::csv;
use crate::exit::{failure, Exit, Failure};
use crate::render::{self, wealth, wealth::Balances};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    Cell, Chain, CooperationId, Credit, CreditTotal, MemberId, Row, Snapshot, WealthKind,
};
use serde_json::{json, Value};
use std::collections::BTreeMap;

/// Rows that are shown unless more are asked for.
const USUAL_LIMIT: u32 = 1_000;

#[derive(Debug, Args)]
pub struct Kinds {}

#[derive(Debug, Args)]
pub struct Matrix {
    #[arg(long, value_name = "MEMBER", conflicts_with_all = ["from", "limit"])]
    pub of: Option<String>,
    #[arg(long = "in", value_name = "COOPERATION", conflicts_with_all = ["from", "limit"])]
    pub cooperation: Option<CooperationId>,
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub from: MemberId,
    #[arg(long, value_name = "NUMBER", default_value_t = USUAL_LIMIT, value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: u32,
    #[arg(long)]
    pub csv: bool,
}

/// What is shown: rows, and what stands below them.
struct Table {
    kinds: Vec<WealthKind>,
    rows: Vec<Row>,
    totals: Vec<Cell>,
    /// How all stand together in mutual credit, where that is shown.
    credits: Vec<CreditTotal>,
    /// From which member on there may be more.
    next: Option<MemberId>,
    names: BTreeMap<MemberId, String>,
}

pub async fn kinds(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    for kind in now.wealth_kinds().await? {
        ctx.answer(out, &json!(kind), &wealth::kind_lines(ctx, &kind))?;
    }
    Ok(())
}

pub async fn matrix(options: Matrix, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    ensure_one_form(options.csv, ctx)?;
    let whom = match &options.of {
        Some(text) => Some(Whom::of(text, ctx)?),
        None => None,
    };
    let chain = ctx.chain().await?;
    let now = chain.now().await?;
    let table = table(&options, whom, &chain, &now, ctx).await?;
    match options.csv {
        true => write_csv(&table, ctx, out),
        false => show(&table, options.cooperation, ctx, out),
    }
}

/// A table goes to a spreadsheet or to a program, not to both.
pub fn ensure_one_form(csv: bool, ctx: &Context) -> Result<(), Failure> {
    match csv && ctx.json {
        true => {
            let values = [("what", "--csv".to_owned()), ("other", "--json".to_owned())];
            Err(failure(Exit::Usage, Word::UsageConflict, &values))
        }
        false => Ok(()),
    }
}

async fn table(
    options: &Matrix,
    whom: Option<Whom>,
    chain: &Chain,
    now: &Snapshot,
    ctx: &Context,
) -> Result<Table, Failure> {
    let one = match whom {
        Some(whom) => Some(whom.member(options.of.as_deref(), chain, now, ctx).await?.id),
        None => None,
    };
    let kinds = now.wealth_kinds().await?;
    let (rows, totals, next) = match options.cooperation {
        Some(id) => {
            cooperation(now, id).await?;
            let (rows, totals) = within(id, one, now).await?;
            (rows, totals, None)
        }
        None => everywhere(options, one, now).await?,
    };
    let members = rows.iter().map(|row| row.member).collect();
    Ok(Table {
        kinds: match options.cooperation {
            // Nothing is given within a cooperation.
            Some(_) => kinds.into_iter().filter(WealthKind::is_recorded).collect(),
            None => kinds,
        },
        names: names(now, &members).await?,
        credits: match (options.cooperation, one) {
            (None, None) => now.credit_totals().await?,
            _ => vec![],
        },
        rows,
        totals,
        next,
    })
}

/// What was brought in all, by one or by all; of all the rows from one on, and from where there may be more.
async fn everywhere(
    options: &Matrix,
    one: Option<MemberId>,
    now: &Snapshot,
) -> Result<(Vec<Row>, Vec<Cell>, Option<MemberId>), Failure> {
    if let Some(member) = one {
        let row = now.wealth_of(member).await?;
        let totals = row.cells.clone();
        return Ok((vec![row], totals, None));
    }
    let rows = now.wealth_matrix(options.from, options.limit).await?;
    let full = rows.len() >= options.limit as usize;
    let last = rows.last().map(|row| row.member).filter(|_| full);
    let next = last.and_then(|last| last.checked_add(1));
    Ok((rows, now.wealth_totals().await?, next))
}

/// What was brought to a cooperation.
async fn within(
    id: CooperationId,
    one: Option<MemberId>,
    now: &Snapshot,
) -> Result<(Vec<Row>, Vec<Cell>), Failure> {
    let contributions = now.contributions(id).await?;
    let of = |member: MemberId| one.is_none_or(|one| one == member);
    let rows = contributions.iter().filter(|known| of(known.member));
    let rows: Vec<_> = rows
        .map(|known| Row {
            member: known.member,
            cells: known
                .units
                .iter()
                .map(|brought| Cell {
                    kind: brought.kind,
                    counted: brought.units,
                })
                .collect(),
            credits: vec![],
        })
        .collect();
    let totals = match (one, rows.first()) {
        (Some(_), row) => row.map(|row| row.cells.clone()).unwrap_or_default(),
        (None, _) => now
            .purse(id)
            .await?
            .map(|purse| purse.totals())
            .unwrap_or_default(),
    };
    Ok((rows, totals))
}

impl Table {
    /// The kinds that have a column: open ones, and those of which something counts or was ever given.
    fn columns(&self) -> Vec<WealthKind> {
        let shown = |kind: &&WealthKind| {
            let given = self
                .credits
                .iter()
                .any(|total| total.kind == kind.id && total.given > 0);
            let mut credits = self.rows.iter().flat_map(|row| &row.credits);
            let stands = credits.any(|credit| credit.kind == kind.id);
            kind.open || given || stands || wealth::counted(&self.totals, kind.id) > 0
        };
        self.kinds.iter().filter(shown).cloned().collect()
    }

    /// How those who are shown stand together: all members, or the one.
    fn together(&self) -> Balances {
        match (&self.credits[..], &self.rows[..]) {
            ([], [one]) => balances(&one.credits),
            (all, _) => all
                .iter()
                .filter(|total| total.given > 0)
                .map(|total| (total.kind, total.members()))
                .collect(),
        }
    }

    fn is_empty(&self) -> bool {
        let nothing = |row: &Row| row.cells.is_empty() && row.credits.is_empty();
        self.rows.iter().all(nothing)
    }

    fn name(&self, member: MemberId) -> String {
        let name = self.names.get(&member).cloned();
        name.unwrap_or_else(|| format!("#{member}"))
    }
}

fn balances(credits: &[Credit]) -> Balances {
    credits
        .iter()
        .map(|credit| (credit.kind, credit.balance))
        .collect()
}

fn show(table: &Table, within: Option<CooperationId>, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let value = json!({
        "kinds": table.kinds,
        "rows": table.rows.iter().map(|row| json!({
            "member": row.member, "name": table.names.get(&row.member), "cells": row.cells, "credits": row.credits,
        })).collect::<Vec<Value>>(),
        "totals": table.totals, "credits": table.credits, "next": table.next,
    });
    if table.is_empty() {
        return ctx.answer(out, &value, &[ctx.say(Word::MatrixNone, &[])]);
    }
    let mut lines = vec![match within {
        Some(id) => ctx.say(Word::MatrixHeadIn, &[("id", id.to_string())]),
        None => ctx.say(Word::MatrixHead, &[]),
    }];
    let named = table
        .rows
        .iter()
        .map(|row| (table.name(row.member), balances(&row.credits)));
    let named: Vec<_> = named.collect();
    let rows: Vec<_> = named
        .iter()
        .zip(&table.rows)
        .map(|((name, balances), row)| (name.as_str(), &row.cells[..], balances))
        .collect();
    let columns = table.columns();
    let together = table.together();
    lines.extend(wealth::matrix_lines(
        ctx,
        &columns,
        &rows,
        (&table.totals, &together),
    ));
    if columns.iter().any(WealthKind::is_credit) {
        lines.push(ctx.say(Word::MatrixSigned, &[]));
    }
    let more = table.next.map(|next| [("next", next.to_string())]);
    lines.extend(more.map(|next| ctx.say(Word::MatrixMore, &next)));
    ctx.answer(out, &value, &lines)
}

/// Units as the chain counts them: programs reckon on with minutes.
fn write_csv(table: &Table, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let columns = table.columns();
    let mut head = vec![ctx.say(Word::ColumnMember, &[]), ctx.say(Word::ColumnName, &[])];
    head.extend(columns.iter().map(|kind| csv_heading(ctx, kind)));
    write!(out, "{}", csv::line(&head))?;
    for row in &table.rows {
        let balances = balances(&row.credits);
        let counted = columns.iter().map(|kind| match kind.is_credit() {
            true => wealth::balance_of(&balances, kind.id).to_string(),
            false => wealth::counted(&row.cells, kind.id).to_string(),
        });
        let mut cells = vec![row.member.to_string(), csv::text(&table.name(row.member))];
        cells.extend(counted);
        write!(out, "{}", csv::line(&cells))?;
    }
    out.flush()?;
    Ok(())
}

/// A kind and its unit, over a column of a spreadsheet.
pub fn csv_heading(ctx: &Context, kind: &WealthKind) -> String {
    let (name, unit) = (wealth::kind_name(ctx, kind), wealth::unit_name(ctx, &kind.unit));
    csv::text(&format!("{} ({})", render::line(&name), unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::wealth::tests::{kinds, kinds_given};

    fn table() -> Table {
        let cell = |kind, counted| Cell { kind, counted };
        let closed = |kind: WealthKind| WealthKind {
            open: kind.id != 1,
            ..kind
        };
        Table {
            kinds: kinds().into_iter().map(closed).collect(),
            rows: vec![
                Row {
                    member: 3,
                    cells: vec![cell(0, 450), cell(2, 45)],
                    credits: vec![],
                },
                Row {
                    member: 17,
                    cells: vec![cell(3, 20)],
                    credits: vec![],
                },
            ],
            totals: vec![cell(0, 450), cell(1, 0), cell(2, 45), cell(3, 20)],
            credits: vec![],
            next: Some(18),
            names: BTreeMap::from([(3, "=cmd|' /C calc'!A0, \"Zoé\"".to_owned())]),
        }
    }

    fn written(write: impl Fn(&Context, Out<'_>) -> Result<(), Failure>) -> String {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let mut out = Vec::new();
        write(&ctx, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_spreadsheet_gets_minutes_and_no_formulas() {
        let csv = written(|ctx, out| write_csv(&table(), ctx, out));
        // A kind that is closed and of which nothing counts has no column.
        assert_eq!(
            csv,
            "member,name,work (minute),knowledge (minute),harvest  (kg)\r\n\
             3,\"'=cmd|' /C calc'!A0, \"\"Zoé\"\"\",450,45,0\r\n\
             17,#17,0,0,20\r\n"
        );
    }

    #[test]
    fn people_see_hours_and_where_to_go_on() {
        let shown = written(|ctx, out| show(&table(), None, ctx, out));
        assert!(shown.starts_with("What people brought"), "{shown}");
        assert!(shown.contains("7 h 30") && !shown.contains("exchange"), "{shown}");
        assert!(shown.ends_with("opensystem wealth matrix --from 18\n"), "{shown}");
        let nobody = Table {
            rows: vec![],
            ..table()
        };
        let shown = written(|ctx, out| show(&nobody, Some(2), ctx, out));
        assert!(shown.starts_with("Nothing that anybody brought"), "{shown}");
    }

    /// The same where time is lent and owed.
    fn with_time() -> Table {
        let owed = |balance| Credit {
            kind: 4,
            balance,
            limit: 240,
        };
        let mut table = Table {
            kinds: kinds_given(),
            credits: vec![CreditTotal {
                kind: 4,
                given: 90,
                departed: 0,
                commons: -30,
            }],
            totals: vec![],
            ..table()
        };
        for (row, balance) in table.rows.iter_mut().zip([-60, 90]) {
            row.cells = vec![];
            row.credits = vec![owed(balance)];
        }
        table
    }

    #[test]
    fn accounts_have_a_column_of_their_own_with_a_sign() {
        let csv = written(|ctx, out| write_csv(&with_time(), ctx, out));
        assert!(
            csv.starts_with("member,name,work (minute),exchange (exchange),"),
            "{csv}"
        );
        assert!(
            csv.contains(",gratitude (thanks),time (minute)\r\n") && csv.contains("17,#17,0,0,0,0,90\r\n"),
            "{csv}"
        );
        assert!(csv.contains(",0,0,0,0,-60\r\n"), "{csv}");
        let shown = written(|ctx, out| show(&with_time(), None, ctx, out));
        assert!(shown.contains("-1 h 00") && shown.contains("+1 h 30"), "{shown}");
        // All together have what the commons lack.
        assert!(
            shown.contains("+0 h 30") && shown.contains("With a sign"),
            "{shown}"
        );
        let one = Table {
            credits: vec![],
            rows: with_time().rows.split_off(1),
            ..with_time()
        };
        assert_eq!(one.together(), Balances::from([(4, 90)]));
    }

    #[test]
    fn a_table_is_for_one_reader() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        assert!(ensure_one_form(true, &ctx).is_ok());
        ctx.json = true;
        assert!(ensure_one_form(false, &ctx).is_ok());
        assert_eq!(ensure_one_form(true, &ctx).unwrap_err().code(), "usage_conflict");
    }
}

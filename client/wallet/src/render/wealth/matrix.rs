// SPDX-License-Identifier: AGPL-3.0-or-later
//! Tables: people down, kinds across, the units in the heading; in the order of the members' numbers, never of what they brought.

use super::{kind_name, sign, time_in_column, unit_name};
use crate::context::Context;
use crate::render::coins;
use crate::words::Word;
use opensystem_chain::{Cell, KindId, MemberId, Reckoning, WealthKind};
use std::collections::BTreeMap;

/// How somebody stands in each kind of mutual credit.
pub type Balances = BTreeMap<KindId, i64>;

/// A row: whose it is, what he brought, and how he stands.
pub type Column<'a> = (&'a str, &'a [Cell], &'a Balances);

/// Names of members by their numbers.
type Names = BTreeMap<MemberId, String>;

/// The matrix: a line for each, and what all brought below.
pub fn matrix_lines(
    ctx: &Context,
    kinds: &[WealthKind],
    rows: &[Column<'_>],
    (totals, together): (&[Cell], &Balances),
) -> Vec<String> {
    let mut head = vec![String::new()];
    head.extend(kinds.iter().map(|kind| heading(ctx, kind)));
    let all = ctx.say(Word::ColumnAll, &[]);
    let last = (all.as_str(), totals, together);
    let row = |(name, cells, balances): &Column<'_>| {
        let counted = kinds.iter().map(|kind| match kind.is_credit() {
            true => signed(ctx, kind, balances),
            false => cell(ctx, kind, cells),
        });
        std::iter::once((*name).to_owned()).chain(counted).collect()
    };
    let body = rows.iter().chain([&last]).map(row).collect();
    table(head, body)
}

/// Who brought what to a cooperation and what is due to each; where income waits, what would be due with it.
pub fn due_lines(
    ctx: &Context,
    kinds: &[WealthKind],
    reckoning: &Reckoning,
    names: &Names,
    waits: bool,
) -> Vec<String> {
    let mut head = vec![String::new()];
    head.extend(kinds.iter().map(|kind| heading(ctx, kind)));
    head.push(ctx.say(Word::ColumnDue, &[]));
    head.extend(waits.then(|| ctx.say(Word::ColumnAfter, &[])));
    let row = |share: &opensystem_chain::Reckoned| {
        let name = names.get(&share.member).cloned();
        let mut row = vec![name.unwrap_or_else(|| format!("#{}", share.member))];
        row.extend(kinds.iter().map(|kind| cell(ctx, kind, &share.units)));
        row.push(coins(share.due, ctx.lang));
        row.extend(waits.then(|| coins(share.after, ctx.lang)));
        row
    };
    table(head, reckoning.shares.iter().map(row).collect())
}

/// What stands over a column: the kind and in what it is counted; time is shown in hours.
fn heading(ctx: &Context, kind: &WealthKind) -> String {
    let (name, unit) = (kind_name(ctx, kind), unit_name(ctx, &kind.unit));
    match (kind.is_time(), name == unit) {
        (true, _) => format!("{name} (h)"),
        (false, true) => name,
        (false, false) => format!("{name} ({unit})"),
    }
}

fn cell(ctx: &Context, kind: &WealthKind, cells: &[Cell]) -> String {
    match counted(cells, kind.id) {
        0 => "–".to_owned(),
        units if kind.is_time() => time_in_column(ctx, units),
        units => units.to_string(),
    }
}

/// A balance with its sign; a dash where nothing was ever given.
fn signed(ctx: &Context, kind: &WealthKind, balances: &Balances) -> String {
    let Some(units) = balances.get(&kind.id) else {
        return "–".to_owned();
    };
    let size = match kind.is_time() {
        true => time_in_column(ctx, units.unsigned_abs()),
        false => units.unsigned_abs().to_string(),
    };
    format!("{}{size}", sign(*units))
}

/// How somebody stands in a kind; nothing where nothing was ever given.
pub fn balance_of(balances: &Balances, kind: KindId) -> i64 {
    balances.get(&kind).copied().unwrap_or_default()
}

/// How much of a kind stands in a row.
pub fn counted(cells: &[Cell], kind: KindId) -> u64 {
    let cell = cells.iter().find(|cell| cell.kind == kind);
    cell.map_or(0, |cell| cell.counted)
}

/// A first column of names, and others of what is counted, which line up at their right.
fn table(head: Vec<String>, rows: Vec<Vec<String>>) -> Vec<String> {
    let length = |text: &String| text.chars().count();
    let width = |column: usize| {
        let all = rows.iter().chain([&head]).filter_map(|row| row.get(column));
        all.map(length).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let written = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells: Vec<_> = cells
            .map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            })
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    [&head].into_iter().chain(&rows).map(written).collect()
}

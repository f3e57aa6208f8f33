// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is done when a proposal passes, in plain words: exactly one deed.

use super::income::formula_of;
use super::wealth::{kind_of, write_off_of, KindChange};
use super::{beside, Fault, Field, Table, Wrong};
use crate::amount;
use opensystem_chain::{
    is_words, Formula, Governed, MemberId, Method, Moment, ProposalId, RecordId, H256, LONGEST_REASON,
};
use serde_json::{Map, Value};
use sp_crypto_hashing::blake2_256;
use std::path::Path;

/// Bytes of the text of the social code in one language.
const LONGEST_CODE: u64 = 64 * 1024;
/// Bytes of the title of the social code.
const LONGEST_CODE_TITLE: usize = 128;
/// The largest program of the rules that is read.
const LONGEST_PROGRAM: u64 = 16 * 1024 * 1024;
/// The deeds there are.
const DEEDS: [&str; 17] = [
    "amend_charter",
    "set",
    "warn",
    "suspend",
    "exclude",
    "lift",
    "dismiss_appeal",
    "settle_key_change",
    "spend",
    "set_area",
    "set_kind",
    "settle_record",
    "write_off",
    "set_formula",
    "cancel",
    "upgrade",
    "call",
];

/// What can be said of an area.
const AREA_FIELDS: [&str; 14] = [
    "area",
    "remove",
    "name",
    "methods",
    "discussion_days",
    "discussion_hours",
    "voting_days",
    "voting_hours",
    "window_days",
    "window_hours",
    "delay_days",
    "delay_hours",
    "approval_permille",
    "floor_permille",
];

/// One deed.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The social code in each language: tag, title, text.
    AmendCharter(Vec<(String, String, String)>),
    /// The numbers of a group that change.
    Set(Governed, Map<String, Value>),
    Warn(MemberId, String),
    Suspend(MemberId, End, String),
    Exclude(MemberId, String),
    Lift(MemberId, String),
    DismissAppeal(MemberId, String),
    SettleKeyChange(MemberId, bool),
    Spend(Payee, u128),
    /// An area, and what changes in it.
    SetArea(String, AreaChange),
    /// A kind of wealth, and what changes in it.
    SetKind(KindChange),
    /// Whether a disputed record stands.
    SettleRecord(RecordId, bool),
    /// A kind of mutual credit, by its number or its name, and who left and owes something in it.
    WriteOff(String, MemberId),
    /// By which formula income comes.
    SetFormula(Formula),
    Cancel(ProposalId),
    /// The hash of the program of new rules.
    Upgrade(H256),
    Call(String, Value),
}

/// When a suspension ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// So many days of the ecosystem after it took effect.
    Days(u32),
    Until(Moment),
}

/// Whom the commons' pot pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payee {
    Member(MemberId),
    /// An address or a name, as anywhere on the command line.
    Account(String),
}

/// How long, in the ecosystem's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    Days(u32),
    Hours(u32),
}

impl Span {
    /// In milliseconds; an hour is the twenty-fourth part of a day.
    pub fn millis(self, day_millis: u64) -> u64 {
        match self {
            Self::Days(days) => day_millis.saturating_mul(days.into()),
            Self::Hours(hours) => day_millis.saturating_mul(hours.into()) / 24,
        }
    }
}

/// What changes in an area; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AreaChange {
    pub remove: bool,
    pub name: Option<String>,
    pub methods: Option<Vec<Method>>,
    pub discussion: Option<Span>,
    pub voting: Option<Span>,
    pub window: Option<Span>,
    pub delay: Option<Span>,
    pub approval_permille: Option<u16>,
    pub floor_permille: Option<u16>,
}

impl Action {
    /// Reads the table `[action]`; files that it names stand in `folder`.
    pub fn of(table: &Table<'_>, folder: &Path) -> Result<Self, Fault> {
        let names = table.names();
        let mut known = DEEDS.to_vec();
        known.push("arguments");
        table.only(&known)?;
        let deeds: Vec<_> = names.into_iter().filter(|name| *name != "arguments").collect();
        let &[deed] = &deeds[..] else {
            let second = deeds.get(1).copied().unwrap_or("action");
            return Err(table.fault(second, Wrong::NotOne(DEEDS.join(", "))));
        };
        let field = table.need(deed)?;
        if let Some(arguments) = table.get("arguments").filter(|_| deed != "call") {
            return Err(arguments.fault(Wrong::Excludes("call")));
        }
        match deed {
            "amend_charter" => code_of(&field.table()?, folder),
            "set" => set_of(&field.table()?),
            "suspend" => suspension_of(&field.table()?),
            "settle_key_change" => {
                let table = field.table()?;
                table.only(&["member", "granted"])?;
                let granted = table.need("granted")?.yes_or_no()?;
                Ok(Self::SettleKeyChange(table.need("member")?.number()?, granted))
            }
            "spend" => spending_of(&field.table()?),
            "set_area" => area_of(&field.table()?),
            "set_kind" => Ok(Self::SetKind(kind_of(&field.table()?)?)),
            "settle_record" => {
                let table = field.table()?;
                table.only(&["record", "stands"])?;
                let stands = table.need("stands")?.yes_or_no()?;
                Ok(Self::SettleRecord(table.need("record")?.number()?, stands))
            }
            "write_off" => {
                let (kind, member) = write_off_of(&field.table()?)?;
                Ok(Self::WriteOff(kind, member))
            }
            "set_formula" => Ok(Self::SetFormula(formula_of(&field.table()?)?)),
            "cancel" => Ok(Self::Cancel(field.number()?)),
            "upgrade" => {
                let program = beside(&field, folder, LONGEST_PROGRAM)?;
                Ok(Self::Upgrade(H256(blake2_256(&program))))
            }
            "call" => {
                let arguments = table.get("arguments").map(|field| field.json()).transpose()?;
                let nothing = Value::Object(Map::new());
                Ok(Self::Call(field.text()?.to_owned(), arguments.unwrap_or(nothing)))
            }
            measure => measure_of(measure, &field.table()?),
        }
    }
}

/// A deed that takes a member and a reason.
fn measure_of(deed: &str, table: &Table<'_>) -> Result<Action, Fault> {
    table.only(&["member", "reason"])?;
    let member = table.need("member")?.number()?;
    let reason = table.need("reason")?.words(LONGEST_REASON)?;
    Ok(match deed {
        "warn" => Action::Warn(member, reason),
        "exclude" => Action::Exclude(member, reason),
        "lift" => Action::Lift(member, reason),
        _ => Action::DismissAppeal(member, reason),
    })
}

fn suspension_of(table: &Table<'_>) -> Result<Action, Fault> {
    table.only(&["member", "days", "until", "reason"])?;
    let end = match (table.get("days"), table.get("until")) {
        (Some(days), Some(_)) => return Err(days.fault(Wrong::Excludes("until"))),
        (Some(days), None) => End::Days(days.number()?),
        (None, Some(until)) => End::Until(until.moment()?),
        (None, None) => return Err(table.fault("days", Wrong::Missing)),
    };
    let reason = table.need("reason")?.words(LONGEST_REASON)?;
    Ok(Action::Suspend(table.need("member")?.number()?, end, reason))
}

fn code_of(table: &Table<'_>, folder: &Path) -> Result<Action, Fault> {
    let mut texts = Vec::new();
    for language in table.names() {
        let field = table.need(language)?;
        let text = field.table()?;
        text.only(&["title", "file"])?;
        let title = text.need("title")?.line(LONGEST_CODE_TITLE)?;
        let file = text.need("file")?;
        let bytes = beside(&file, folder, LONGEST_CODE)?;
        let body = String::from_utf8(bytes).ok().filter(|body| is_words(body));
        let Some(body) = body else {
            return Err(file.fault(Wrong::TextFile(folder.join(file.text()?))));
        };
        texts.push((language.to_owned(), title, body));
    }
    match texts.is_empty() {
        true => Err(table.fault("fr", Wrong::Missing)),
        false => Ok(Action::AmendCharter(texts)),
    }
}

fn set_of(table: &Table<'_>) -> Result<Action, Fault> {
    let parameter = table.need("parameter")?;
    let known = || Governed::ALL.map(|(_, word)| word).join(", ");
    let group = parameter
        .text()?
        .parse()
        .map_err(|_| parameter.fault(Wrong::NoneOf(known())))?;
    let mut changes = Map::new();
    for name in table.names().into_iter().filter(|name| *name != "parameter") {
        changes.insert(name.to_owned(), table.need(name)?.json()?);
    }
    match changes.is_empty() {
        true => Err(parameter.fault(Wrong::Needs("renewal_millis = …"))),
        false => Ok(Action::Set(group, changes)),
    }
}

fn spending_of(table: &Table<'_>) -> Result<Action, Fault> {
    table.only(&["to", "coins"])?;
    let to = table.need("to")?;
    let payee = match to.value.is_integer() {
        true => Payee::Member(to.number()?),
        false => Payee::Account(to.line(128)?),
    };
    let units = coins_of(&table.need("coins")?)?;
    Ok(Action::Spend(payee, units))
}

/// An amount of coins, as a number or as a text such as `12,5`; more than none.
pub(super) fn coins_of(coins: &Field<'_>) -> Result<u128, Fault> {
    let text = match (coins.value.as_integer(), coins.value.as_float()) {
        (Some(number), _) => number.as_str().to_owned(),
        (None, Some(number)) => number.as_str().to_owned(),
        (None, None) => coins.text()?.to_owned(),
    };
    amount::units(&text).map_err(|_| coins.fault(Wrong::NotCoins))
}

fn area_of(table: &Table<'_>) -> Result<Action, Fault> {
    table.only(&AREA_FIELDS)?;
    let area = super::area_word(&table.need("area")?)?;
    let methods = table.get("methods").map(|field| methods_of(&field)).transpose()?;
    let permille = |name: &str| table.get(name).map(|field| field.number()).transpose();
    let change = AreaChange {
        remove: match table.get("remove") {
            Some(field) => field.yes_or_no()?,
            None => false,
        },
        name: table.get("name").map(|field| field.line(64)).transpose()?,
        methods,
        discussion: span_of(table, "discussion_days", "discussion_hours")?,
        voting: span_of(table, "voting_days", "voting_hours")?,
        window: span_of(table, "window_days", "window_hours")?,
        delay: span_of(table, "delay_days", "delay_hours")?,
        approval_permille: permille("approval_permille")?,
        floor_permille: permille("floor_permille")?,
    };
    let kept = AreaChange {
        remove: change.remove,
        ..AreaChange::default()
    };
    match (change.remove, change == kept) {
        (true, false) => Err(table.fault("remove", Wrong::Excludes("name, methods, voting_days…"))),
        (false, true) => Err(table.fault("area", Wrong::Needs("voting_days = …"))),
        _ => Ok(Action::SetArea(area, change)),
    }
}

fn methods_of(field: &Field<'_>) -> Result<Vec<Method>, Fault> {
    let known = || Method::ALL.map(|(_, word)| word).join(", ");
    let methods = field.texts()?.into_iter().map(str::parse);
    methods
        .collect::<Result<_, _>>()
        .map_err(|_| field.fault(Wrong::NoneOf(known())))
}

/// A period in days or in hours.
fn span_of(table: &Table<'_>, days: &str, hours: &'static str) -> Result<Option<Span>, Fault> {
    match (table.get(days), table.get(hours)) {
        (None, None) => Ok(None),
        (Some(field), None) => Ok(Some(Span::Days(field.number()?))),
        (None, Some(field)) => Ok(Some(Span::Hours(field.number()?))),
        (Some(field), Some(_)) => Err(field.fault(Wrong::Excludes(hours))),
    }
}

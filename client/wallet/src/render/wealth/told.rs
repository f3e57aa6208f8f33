// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happened about what people bring and share, as they are told.

use crate::context::Context;
use crate::render::coins;
use crate::words::Word;
use opensystem_chain::{Contributing, Points};

/// What happened, in words.
pub fn told(ctx: &Context, fact: &Contributing) -> String {
    match fact {
        Contributing::KindSet { kind } => ctx.say(Word::DidSetKind, &[("id", kind.to_string())]),
        Contributing::MatrixWished { .. }
        | Contributing::MatrixAgreed { .. }
        | Contributing::SharingOpened { .. }
        | Contributing::IncomeShared { .. }
        | Contributing::SharingWaits { .. }
        | Contributing::IncomeGivenToCommons { .. }
        | Contributing::ShareClaimed { .. } => of_a_purse(ctx, fact),
        Contributing::RecordDisputed { .. }
        | Contributing::DisputeLifted { .. }
        | Contributing::RecordJudged { .. }
        | Contributing::RecordSettled { .. } => of_a_dispute(ctx, fact),
        Contributing::Thanked { .. }
        | Contributing::TimeGiven { .. }
        | Contributing::DebtLeft { .. }
        | Contributing::DebtWrittenOff { .. } => of_a_gift(ctx, fact),
        Contributing::WealthRecorded { .. }
        | Contributing::RecordWithdrawn { .. }
        | Contributing::RecordAttested { .. }
        | Contributing::RecordCounted { .. }
        | Contributing::RecordLapsed { .. }
        | Contributing::RecordRejected { .. } => of_a_record(ctx, fact),
    }
}

fn of_a_record(ctx: &Context, fact: &Contributing) -> String {
    let id = |record: &u32| ("id", record.to_string());
    match fact {
        Contributing::WealthRecorded {
            record,
            author,
            kind,
            quantity,
            cooperation,
        } => {
            let values = [
                id(record),
                ("member", author.to_string()),
                ("kind", kind.to_string()),
                ("count", quantity.to_string()),
                (
                    "cooperation",
                    cooperation.map(|id| id.to_string()).unwrap_or_default(),
                ),
            ];
            match cooperation {
                Some(_) => ctx.say(Word::DidRecordIn, &values),
                None => ctx.say(Word::DidRecord, &values),
            }
        }
        Contributing::RecordWithdrawn { record } => ctx.say(Word::DidWithdrawRecord, &[id(record)]),
        Contributing::RecordAttested {
            record,
            by,
            counts,
            counts_at,
        } => {
            let values = [
                id(record),
                ("member", by.to_string()),
                ("count", counts.to_string()),
                ("date", ctx.date(*counts_at)),
            ];
            ctx.say(Word::DidAttest, &values)
        }
        Contributing::RecordCounted {
            record,
            author,
            kind,
            quantity,
        } => {
            let values = [
                id(record),
                ("member", author.to_string()),
                ("kind", kind.to_string()),
                ("count", quantity.to_string()),
            ];
            ctx.say(Word::DidCount, &values)
        }
        Contributing::RecordLapsed { record } => ctx.say(Word::DidLapseRecord, &[id(record)]),
        Contributing::RecordRejected { record } => ctx.say(Word::DidRejectRecord, &[id(record)]),
        _ => String::new(),
    }
}

fn of_a_dispute(ctx: &Context, fact: &Contributing) -> String {
    let id = |record: &u32| ("id", record.to_string());
    let member = |member: &u32| ("member", member.to_string());
    match fact {
        Contributing::RecordDisputed { record, by, until } => ctx.say(
            Word::DidDispute,
            &[id(record), member(by), ("date", ctx.date(*until))],
        ),
        Contributing::DisputeLifted { record, counts_at } => ctx.say(
            Word::DidLiftDispute,
            &[id(record), ("date", ctx.date(*counts_at))],
        ),
        Contributing::RecordJudged { record, by, stands } => {
            let word = match stands {
                true => Word::DidJudgeStands,
                false => Word::DidJudgeFalls,
            };
            ctx.say(word, &[id(record), member(by)])
        }
        Contributing::RecordSettled { record, stands } => {
            let word = match stands {
                true => Word::DidSettleStands,
                false => Word::DidSettleFalls,
            };
            ctx.say(word, &[id(record)])
        }
        _ => String::new(),
    }
}

fn of_a_purse(ctx: &Context, fact: &Contributing) -> String {
    let id = |cooperation: &u32| ("id", cooperation.to_string());
    let member = |member: &u32| ("member", member.to_string());
    let amount = |units: &u128| ("amount", coins(*units, ctx.lang));
    match fact {
        Contributing::MatrixWished {
            cooperation,
            by,
            wishes,
            partners,
        } => {
            let counts = [("wishes", wishes.to_string()), ("partners", partners.to_string())];
            let [wishes, partners] = counts;
            ctx.say(
                Word::DidWishMatrix,
                &[id(cooperation), member(by), wishes, partners],
            )
        }
        Contributing::MatrixAgreed { cooperation, matrix } => ctx.say(
            Word::DidAgreeMatrix,
            &[id(cooperation), ("list", by_number(matrix))],
        ),
        Contributing::SharingOpened {
            cooperation,
            by,
            dated,
            shares_at,
        } => {
            let dates = [("dated", ctx.date(*dated)), ("date", ctx.date(*shares_at))];
            let [dated, date] = dates;
            ctx.say(Word::DidOpenSharing, &[id(cooperation), member(by), dated, date])
        }
        Contributing::IncomeShared { cooperation, income } => {
            ctx.say(Word::DidShare, &[id(cooperation), amount(income)])
        }
        Contributing::SharingWaits { cooperation } => ctx.say(Word::DidNotShare, &[id(cooperation)]),
        Contributing::IncomeGivenToCommons {
            cooperation,
            amount: given,
        } => ctx.say(Word::DidGiveToCommons, &[id(cooperation), amount(given)]),
        Contributing::ShareClaimed {
            cooperation,
            member: who,
            amount: paid,
        } => ctx.say(Word::DidClaim, &[id(cooperation), member(who), amount(paid)]),
        _ => String::new(),
    }
}

fn of_a_gift(ctx: &Context, fact: &Contributing) -> String {
    let of = |kind: &u8, quantity: &u64| [("kind", kind.to_string()), ("count", quantity.to_string())];
    match fact {
        Contributing::Thanked {
            gift,
            from,
            to,
            kind,
            quantity,
        } => {
            let [kind, count] = of(kind, quantity);
            let (from, to) = (("from", from.to_string()), ("to", to.to_string()));
            ctx.say(Word::DidThank, &[("id", gift.to_string()), from, to, kind, count])
        }
        Contributing::TimeGiven {
            gift,
            from,
            to,
            kind,
            quantity,
        } => {
            let [kind, count] = of(kind, quantity);
            let mut values = vec![("id", gift.to_string()), ("from", from.to_string()), kind, count];
            values.extend(to.map(|to| ("to", to.to_string())));
            match to {
                Some(_) => ctx.say(Word::DidGiveTime, &values),
                None => ctx.say(Word::DidGiveTimeToCommons, &values),
            }
        }
        Contributing::DebtLeft {
            kind,
            member,
            quantity,
        } => {
            let [kind, count] = of(kind, quantity);
            ctx.say(Word::DidLeaveDebt, &[("member", member.to_string()), kind, count])
        }
        Contributing::DebtWrittenOff {
            kind,
            member,
            quantity,
        } => {
            let [kind, count] = of(kind, quantity);
            ctx.say(Word::DidWriteOff, &[("member", member.to_string()), kind, count])
        }
        _ => String::new(),
    }
}

/// What a unit of each kind is worth, where its name is not known: `0: 1, 2: 3`.
fn by_number(points: &Points) -> String {
    let each = points.iter().map(|(kind, points)| format!("{kind}: {points}"));
    each.collect::<Vec<_>>().join(", ")
}

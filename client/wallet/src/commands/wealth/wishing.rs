// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem wealth wish`: what a unit of each kind is to be worth in a cooperation.

use super::giving::otherwise;
use super::{ensure_good, ensure_partner, kind_named, open_cooperation, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Deed, Doing};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render::wealth;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Call, CooperationId, Lang, Points, Purse, PurseKind, WealthKind, WIDEST_MATRIX};
use serde_json::{json, Value};

#[derive(Debug, Args)]
pub struct Wish {
    #[arg(value_name = "COOPERATION")]
    pub cooperation: CooperationId,
    #[arg(value_name = "KIND=POINTS", required = true)]
    pub worth: Vec<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn wish(options: Wish, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let id = options.cooperation;
    let typed = typed(&options.worth)?;
    let ready = Ready::of(&options.doing, ctx).await?;
    let wanted = points_of(&typed, &ready.kinds, ctx.lang)?;
    ensure_recorded(&wanted, &ready.kinds, ctx)?;
    ensure_good(&ready.own)?;
    let partners = open_cooperation(&ready.now, id).await?.partners;
    ensure_partner(&ready.now, id, ready.own.id).await?;
    let purse = ready.now.purse(id).await?;
    let kinds = purse.as_ref().map_or(0, |purse| breadth(purse, &wanted));
    ensure_narrow(kinds, Exit::Refused)?;
    show(&ready, id, &wanted, partners, ctx, out).await?;
    let call = Call::wish_matrix(id, &wanted, &ready.actor.rules)?;
    let number = ("id", id.to_string());
    let mut deed = Deed::asking(call, ctx.say(Word::AskWish, std::slice::from_ref(&number)));
    let Some(outcome) = ready.actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let counted = outcome.matrix_wished();
    let (wishes, partners) = counted.ok_or_else(|| missing("Wealth.MatrixWished"))?;
    let agreed = outcome.agreed_matrix();
    let values = [
        number,
        ("wishes", wishes.to_string()),
        ("partners", partners.to_string()),
    ];
    deed.told = match agreed {
        true => ctx.say(Word::WishAgreed, &values),
        false => ctx.say(Word::WishDone, &values),
    };
    let value = json!({
        "cooperation": id, "matrix": wanted, "wishes": wishes, "partners": partners, "agreed": agreed,
    });
    tell(deed.with(value), &outcome, ctx, out)
}

/// `work=1` as its two halves; a number is needed behind.
fn typed(worth: &[String]) -> Result<Vec<(&str, u32)>, Failure> {
    let read = |text: &String| {
        let halves = text.split_once('=').filter(|(kind, _)| !kind.is_empty());
        let points = halves.map(|(_, points)| points);
        let digits = points.filter(|points| points.bytes().all(|byte| byte.is_ascii_digit()));
        digits.is_some_and(|digits| digits.parse::<u32>().is_ok())
    };
    if let Some(odd) = worth.iter().find(|text| !read(text)) {
        let values = [
            ("text", odd.chars().take(80).collect()),
            ("example", "work=1".to_owned()),
        ];
        return Err(failure(Exit::Usage, Word::WishShape, &values));
    }
    let typed: Vec<(&str, u32)> = worth
        .iter()
        .filter_map(|text| text.split_once('='))
        .filter_map(|(kind, points)| Some((kind, points.parse().ok()?)))
        .collect();
    ensure_narrow(typed.len(), Exit::Usage)?;
    match typed.iter().any(|(_, points)| *points > 0) {
        true => Ok(typed),
        false => Err(failure(Exit::Usage, Word::WishNothing, &[])),
    }
}

fn ensure_narrow(kinds: usize, exit: Exit) -> Result<(), Failure> {
    match kinds <= WIDEST_MATRIX {
        true => Ok(()),
        false => {
            let values = [("most", WIDEST_MATRIX.to_string()), ("count", kinds.to_string())];
            Err(failure(exit, Word::WishTooWide, &values))
        }
    }
}

/// How many kinds a purse would have with that matrix: those that it names, and those of which something was brought or may be.
fn breadth(purse: &Purse, wanted: &Points) -> usize {
    let stays = |kind: &&PurseKind| (kind.total > 0 || kind.open > 0) && !wanted.contains_key(&kind.kind);
    wanted.len() + purse.kinds.iter().filter(stays).count()
}

fn points_of(typed: &[(&str, u32)], kinds: &[WealthKind], lang: Lang) -> Result<Points, Failure> {
    let mut wanted = Points::new();
    for (text, points) in typed {
        let kind = kind_named(text, kinds, lang)?;
        if wanted.insert(kind.id, *points).is_some() {
            let values = [("kind", crate::render::line(text))];
            return Err(failure(Exit::Usage, Word::WishTwice, &values));
        }
    }
    Ok(wanted)
}

/// Nothing is shared by what is given.
fn ensure_recorded(wanted: &Points, kinds: &[WealthKind], ctx: &Context) -> Result<(), Failure> {
    let mut named = kinds.iter().filter(|kind| wanted.contains_key(&kind.id));
    match named.find(|kind| !kind.is_recorded()) {
        Some(given) => Err(otherwise(Word::KindIsGiven, given, ctx)),
        None => Ok(()),
    }
}

/// What is in force, what one wanted so far, what would change, and what it takes.
async fn show(
    ready: &Ready,
    id: CooperationId,
    wanted: &Points,
    partners: u32,
    ctx: &Context,
    out: Out<'_>,
) -> Result<(), Failure> {
    if ctx.json {
        return Ok(());
    }
    let list = |points: &Points| ("list", wealth::points(ctx, &ready.kinds, points));
    let in_force = ready.now.purse(id).await?.map(|purse| purse.matrix());
    let in_force = in_force.unwrap_or_default();
    let number = ("id", id.to_string());
    let mut lines = vec![ctx.say(Word::WishInForce, &[number, list(&in_force)])];
    let former = ready.now.contribution(id, ready.own.id).await?;
    let former = former.and_then(|former| former.wish);
    lines.extend(former.map(|former| ctx.say(Word::WishFormer, &[list(&former)])));
    lines.push(ctx.say(Word::WishWanted, &[list(wanted)]));
    if in_force == *wanted {
        lines.push(ctx.say(Word::WishSame, &[]));
    }
    lines.push(ctx.say(Word::WishMeans, &[("partners", partners.to_string())]));
    ctx.answer(out, &Value::Null, &lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::wealth::tests::{kinds, kinds_given};

    #[test]
    fn kinds_of_which_something_was_brought_stay() {
        let kind = |kind, total, open| PurseKind {
            kind,
            points: 1,
            listed: true,
            open,
            total,
            per_unit: Default::default(),
        };
        let purse = Purse {
            cooperation: 0,
            kinds: vec![kind(0, 5, 0), kind(1, 0, 1), kind(2, 0, 0), kind(3, 7, 0)],
            allocated: 0,
            waiting: 0,
            carry: Default::default(),
            sharing: None,
            round: 0,
        };
        let wanted = Points::from([(3, 1), (4, 1)]);
        assert_eq!(breadth(&purse, &wanted), 4);
        assert!(ensure_narrow(8, Exit::Refused).is_ok() && ensure_narrow(9, Exit::Refused).is_err());
    }

    #[test]
    fn nothing_is_shared_by_what_is_given() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let of = |points: &[(u8, u32)]| {
            let wanted = points.iter().copied().collect();
            ensure_recorded(&wanted, &kinds_given(), &ctx).map_err(|failure| failure.code())
        };
        assert_eq!(of(&[(0, 1), (2, 3)]), Ok(()));
        assert_eq!(of(&[(0, 1), (3, 1)]), Err("kind_is_given".to_owned()));
        assert_eq!(of(&[(4, 0)]), Err("kind_is_given".to_owned()));
    }

    #[test]
    fn what_a_unit_is_worth_is_typed_by_kind() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let read = |text: &str| {
            let words = words(text);
            let typed = typed(&words)?;
            points_of(&typed, &kinds(), Lang::En)
        };
        let code = |text: &str| read(text).map_err(|failure| failure.code());
        let both = Points::from([(0, 1), (2, 3)]);
        for text in [
            "work=1 knowledge=3",
            "2=3 travail=1",
            "0=1 savoir=3",
            "knowledge=003 work=1",
        ] {
            assert_eq!(code(text), Ok(both.clone()), "{text}");
        }
        assert_eq!(code("work=0 exchange=2"), Ok(Points::from([(0, 0), (1, 2)])));
        for (text, expected) in [
            ("work", "wish_shape"),
            ("=1", "wish_shape"),
            ("work=", "wish_shape"),
            ("work=-1", "wish_shape"),
            ("work=4294967296", "wish_shape"),
            ("work=1 travail=2", "wish_twice"),
            ("work=0", "wish_nothing"),
            ("gold=1", "kind_unknown"),
            ("1=1 1=1 1=1 1=1 1=1 1=1 1=1 1=1 1=1", "wish_too_wide"),
        ] {
            assert_eq!(code(text), Err(expected.to_owned()), "{text}");
        }
    }
}

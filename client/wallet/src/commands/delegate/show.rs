// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who votes for whom: `delegate show` of one person in all areas, `delegate list` of all in one area.

use crate::commands::decision::area_named;
use crate::commands::whom::named_or_own;
use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::Args;
use futures::TryStreamExt;
use opensystem_chain::{Area, AreaId, Member, MemberId, Place, Snapshot, Standing};
use serde_json::{json, Value};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::pin::pin;

#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "MEMBER")]
    pub member: Option<String>,
}

#[derive(Debug, Args)]
pub struct List {
    #[arg(long, value_name = "AREA")]
    pub area: String,
}

pub async fn show(options: Show, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let (now, member) = named_or_own(options.member.as_deref(), ctx).await?;
    let areas = now.areas().await?;
    let (mut lines, mut values) = (vec![render::member_line(ctx, &member)], Vec::new());
    for (area, place) in now.places_of(member.id).await? {
        let delegate = match place.delegate {
            Some(delegate) => now.member(delegate).await?,
            None => None,
        };
        let name = name_of(area, &areas);
        lines.extend(place_lines(ctx, &name, &place, delegate.as_ref()));
        values.push(value_of(area, &place, delegate.as_ref()));
    }
    if values.is_empty() {
        lines.push(ctx.say(Word::DelegatesNothing, &[]));
    }
    let value = json!({ "member": member.id, "areas": values });
    ctx.answer(out, &value, &lines)
}

/// Writes who carries how much in an area, most first.
pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let areas = now.areas().await?;
    let (area, known) = area_named(&options.area, &areas)?;
    let mut places = now.places(*area).await?;
    places.sort_by_key(|place| (Reverse(place.voices()), place.member));
    if ctx.json {
        for place in &places {
            ctx.answer(out, &carried(place), &[])?;
        }
        return Ok(());
    }
    if places.is_empty() {
        let values = [("area", render::line(&known.name))];
        return ctx.answer(out, &Value::Null, &[ctx.say(Word::NobodyDelegates, &values)]);
    }
    let names = names(&places, &now).await?;
    let lines: Vec<_> = places.iter().map(|place| list_line(ctx, place, &names)).collect();
    ctx.answer(out, &Value::Null, &lines)
}

fn name_of(area: AreaId, areas: &[(AreaId, Area)]) -> String {
    let known = areas.iter().find(|(id, _)| *id == area);
    known.map_or_else(|| area.to_string(), |(_, area)| render::line(&area.name))
}

/// What a place says for a program.
fn carried(place: &Place) -> Value {
    json!({
        "member": place.member, "delegate": place.delegate, "ends_at": place.ends_at,
        "voices": place.voices(), "behind": place.behind,
    })
}

fn value_of(area: AreaId, place: &Place, delegate: Option<&Member>) -> Value {
    json!({
        "area": area, "delegate": place.delegate, "ends_at": place.ends_at,
        "delegate_is_good": delegate.map(|delegate| delegate.standing == Standing::Good),
        "voices": place.voices(), "behind": place.behind,
    })
}

/// A person's place in an area: who votes for him until when, whether that one can, and for how many he speaks.
fn place_lines(ctx: &Context, area: &str, place: &Place, delegate: Option<&Member>) -> Vec<String> {
    let name = delegate.map(render::named).unwrap_or_default();
    let values = [
        ("area", area.to_owned()),
        ("name", name.clone()),
        (
            "date",
            place.ends_at.map(|date| ctx.date(date)).unwrap_or_default(),
        ),
    ];
    let mut lines = vec![match delegate {
        Some(_) => ctx.say(Word::PlaceDelegates, &values),
        None => ctx.say(Word::PlaceVotes, &values),
    }];
    if let Some(delegate) = delegate.filter(|delegate| delegate.standing != Standing::Good) {
        let standing = ("standing", render::standing(ctx, delegate.standing));
        lines.push(ctx.say(Word::PlaceUnfit, &[("name", name), standing]));
    }
    lines.extend(speaks_for(ctx, place).map(|speaks| format!("  {speaks}")));
    lines
}

/// For how many a person speaks, and how far away they are; nothing where he speaks for himself alone.
fn speaks_for(ctx: &Context, place: &Place) -> Option<String> {
    let far = place.behind.iter().rposition(|count| *count > 0)?;
    let list: Vec<_> = place.behind.iter().take(far + 1).map(u32::to_string).collect();
    let values = [("voices", place.voices().to_string()), ("list", list.join(", "))];
    Some(ctx.say(Word::SpeaksFor, &values))
}

fn list_line(ctx: &Context, place: &Place, names: &BTreeMap<MemberId, String>) -> String {
    let named = |id: MemberId| names.get(&id).cloned().unwrap_or_else(|| format!("#{id}"));
    let speaks = speaks_for(ctx, place).unwrap_or_else(|| ctx.say(Word::SpeaksForHimself, &[]));
    let mut values = vec![("name", named(place.member)), ("speaks", speaks)];
    match (place.delegate, place.ends_at) {
        (Some(delegate), ends_at) => {
            let date = ends_at.map(|date| ctx.date(date)).unwrap_or_default();
            values.extend([("delegate", named(delegate)), ("date", date)]);
            ctx.say(Word::CarriesOn, &values)
        }
        (None, _) => ctx.say(Word::Carries, &values),
    }
}

/// The names of all who stand in places, read page by page.
async fn names(places: &[Place], now: &Snapshot) -> Result<BTreeMap<MemberId, String>, Failure> {
    let ids = places
        .iter()
        .flat_map(|place| place.delegate.into_iter().chain([place.member]));
    let mut names: BTreeMap<_, _> = ids.map(|id| (id, String::new())).collect();
    let (first, last) = (names.keys().next().copied(), names.keys().next_back().copied());
    let (Some(first), Some(last)) = (first, last) else {
        return Ok(names);
    };
    let mut pages = pin!(now.members(first..last.saturating_add(1)));
    while let Some(page) = pages.try_next().await? {
        for member in page {
            if let Some(name) = names.get_mut(&member.id) {
                *name = render::named(&member);
            }
        }
    }
    names.retain(|_, name| !name.is_empty());
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::member;
    use opensystem_chain::Lang;

    fn place(delegate: Option<MemberId>, behind: [u32; 5]) -> Place {
        Place {
            member: 3,
            delegate,
            ends_at: delegate.map(|_| 180_000),
            behind,
        }
    }

    fn told(lang: Lang, place: &Place, delegate: Option<&Member>) -> String {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = lang;
        let names = BTreeMap::from([(3, "Ann#3".to_owned())]);
        let mut lines = place_lines(&ctx, "life", place, delegate);
        lines.push(list_line(&ctx, place, &names));
        lines.join("\n")
    }

    fn holds(told: &str, words: &[&str]) {
        for word in words {
            assert!(told.contains(word), "{word:?} is not in:\n{told}");
        }
        assert!(!told.contains('{'), "{told}");
    }

    #[test]
    fn a_place_says_who_votes_and_for_how_many() {
        let zoe = member(4);
        let carries = place(Some(4), [2, 0, 1, 0, 0]);
        holds(
            &told(Lang::En, &carries, Some(&zoe)),
            &[
                "life: Zoé#4 votes for this person, until 1970-01-01 00:03 UTC",
                "speaks for 4: oneself, and by distance 2, 0, 1",
                "Ann#3 speaks for 4: oneself, and by distance 2, 0, 1; delegates to #4 until",
            ],
        );
        holds(
            &told(Lang::Fr, &carries, Some(&zoe)),
            &[
                "life : Zoé#4 vote pour cette personne, jusqu’au 01/01/1970 00:03 UTC",
                "parle pour 4",
                "2, 0, 1",
            ],
        );
        let alone = told(Lang::En, &place(None, [0; 5]), None);
        holds(
            &alone,
            &["life: nobody else votes", "Ann#3 speaks for oneself alone"],
        );
        assert!(!alone.contains("distance"));
    }

    #[test]
    fn a_delegate_who_cannot_vote_is_told() {
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(4)
        };
        let place = place(Some(4), [0; 5]);
        holds(&told(Lang::En, &place, Some(&dormant)), &["Zoé#4 cannot vote"]);
        let value = value_of(16, &place, Some(&dormant));
        assert_eq!(value["delegate_is_good"], false);
        assert_eq!(
            value_of(16, &self::place(None, [1, 0, 0, 0, 0]), None)["voices"],
            2
        );
    }
}

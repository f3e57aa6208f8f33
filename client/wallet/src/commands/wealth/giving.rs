// SPDX-License-Identifier: AGPL-3.0-or-later
//! What thanks and time have in common: of which kind they are, and to whom they can go.

use super::{ensure_open, kind_named, Ready};
use crate::context::Context;
use crate::exit::{failure, Exit, Failure};
use crate::render::wealth;
use crate::words::Word;
use opensystem_chain::{Issuance, Lang, Member, Standing, WealthKind};

/// In which way something is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Thanks,
    Time,
}

impl Way {
    fn suits(self, kind: &WealthKind) -> bool {
        match self {
            Self::Thanks => matches!(kind.issuance, Issuance::Budget { .. }),
            Self::Time => kind.is_credit(),
        }
    }

    /// What ecosystems call their first kind of it.
    fn usual(self) -> &'static str {
        match self {
            Self::Thanks => "gratitude",
            Self::Time => "time",
        }
    }

    fn not_so(self) -> Word {
        match self {
            Self::Thanks => Word::KindNotThanks,
            Self::Time => Word::KindNotLent,
        }
    }
}

/// The kind that a person names; where he names none, the one that is given in this way.
pub fn kind_of(
    text: Option<&str>,
    way: Way,
    kinds: &[WealthKind],
    ctx: &Context,
) -> Result<WealthKind, Failure> {
    let kind = match text {
        Some(text) => suited(text, way, kinds, ctx)?,
        None => unnamed(way, kinds, ctx)?,
    };
    ensure_open(kind, ctx)?;
    Ok(kind.clone())
}

/// The kind of that name, open or not, where it is given in this way.
pub fn suited<'a>(
    text: &str,
    way: Way,
    kinds: &'a [WealthKind],
    ctx: &Context,
) -> Result<&'a WealthKind, Failure> {
    let kind = kind_named(text, kinds, ctx.lang)?;
    match way.suits(kind) {
        true => Ok(kind),
        false => Err(otherwise(way.not_so(), kind, ctx)),
    }
}

/// The only open kind of it, or the usual one among several.
fn unnamed<'a>(way: Way, kinds: &'a [WealthKind], ctx: &Context) -> Result<&'a WealthKind, Failure> {
    let open: Vec<_> = kinds.iter().filter(|kind| kind.open && way.suits(kind)).collect();
    let usual = open.iter().find(|kind| kind.name == way.usual());
    match (&open[..], usual) {
        ([], _) => Err(failure(Exit::Refused, Word::KindNoneGiven, &[])),
        ([only], _) => Ok(only),
        (_, Some(usual)) => Ok(usual),
        (several, None) => {
            let list = wealth::kind_list(ctx, several.iter().copied());
            Err(failure(Exit::Usage, Word::KindUnsaid, &[("list", list)]))
        }
    }
}

/// That units of a kind come to be in another way, and by which command.
pub fn otherwise(word: Word, kind: &WealthKind, ctx: &Context) -> Failure {
    let command = match (kind.issuance, ctx.lang) {
        (Issuance::Attested { .. }, Lang::En) => "opensystem wealth record KIND QUANTITY \"WHAT\"",
        (Issuance::Attested { .. }, Lang::Fr) => "opensystem wealth record SORTE QUANTITÉ \"QUOI\"",
        (Issuance::Budget { .. }, Lang::En) => "opensystem wealth thank WHO QUANTITY \"REASON\"",
        (Issuance::Budget { .. }, Lang::Fr) => "opensystem wealth thank QUI QUANTITÉ \"MOTIF\"",
        (Issuance::MutualCredit { .. }, Lang::En) => "opensystem wealth give-time WHO QUANTITY \"REASON\"",
        (Issuance::MutualCredit { .. }, Lang::Fr) => "opensystem wealth give-time QUI QUANTITÉ \"MOTIF\"",
    };
    let values = [
        ("kind", wealth::kind_name(ctx, kind)),
        ("command", command.to_owned()),
    ];
    failure(Exit::Refused, word, &values)
}

/// Refuses to give to oneself, to a project that one represents, and to who left.
pub fn ensure_other(ready: &Ready, to: &Member) -> Result<(), Failure> {
    refused(&ready.own, to).map_or(Ok(()), |word| {
        let values = [("member", to.id.to_string())];
        Err(failure(Exit::Refused, word, &values))
    })
}

fn refused(own: &Member, to: &Member) -> Option<Word> {
    let himself = to.id == own.id || to.representatives.contains(&own.id);
    match (himself, to.standing) {
        (true, _) => Some(Word::GiveToYourself),
        (_, Standing::Left) => Some(Word::GiveToNobody),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::member;
    use crate::render::wealth::tests::{gratitude, kinds_given, time, work};

    #[test]
    fn without_a_name_the_kind_is_the_one_that_is_given_so() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let of = |text: Option<&str>, way, kinds: &[WealthKind]| {
            let kind = kind_of(text, way, kinds, &ctx);
            kind.map(|kind| kind.id).map_err(|failure| failure.code())
        };
        let kinds = kinds_given();
        assert_eq!(of(None, Way::Thanks, &kinds), Ok(3));
        assert_eq!(of(None, Way::Time, &kinds), Ok(4));
        for text in ["time", "temps", "4"] {
            assert_eq!(of(Some(text), Way::Time, &kinds), Ok(4), "{text}");
        }
        let no = |word: &str| Err(word.to_owned());
        assert_eq!(of(Some("work"), Way::Thanks, &kinds), no("kind_not_thanks"));
        assert_eq!(of(Some("gratitude"), Way::Time, &kinds), no("kind_not_lent"));
        assert_eq!(of(Some("gold"), Way::Time, &kinds), no("kind_unknown"));
        assert_eq!(of(None, Way::Thanks, &[work()]), no("kind_none_given"));
        let other = WealthKind {
            id: 5,
            name: "care".into(),
            ..time()
        };
        assert_eq!(of(None, Way::Time, &[other.clone(), time()]), Ok(4));
        let third = WealthKind {
            id: 6,
            name: "shade".into(),
            ..time()
        };
        assert_eq!(of(None, Way::Time, &[other.clone(), third]), no("kind_unsaid"));
        let closed = WealthKind {
            open: false,
            ..gratitude()
        };
        let closed = [closed];
        assert_eq!(of(None, Way::Thanks, &closed), no("kind_none_given"));
        assert_eq!(of(Some("gratitude"), Way::Thanks, &closed), no("kind_closed"));
    }

    #[test]
    fn one_gives_to_others_who_are_there() {
        let own = member(3);
        assert_eq!(refused(&own, &member(17)), None);
        assert_eq!(refused(&own, &own), Some(Word::GiveToYourself));
        let project = Member {
            representatives: vec![5, 3],
            ..member(21)
        };
        assert_eq!(refused(&own, &project), Some(Word::GiveToYourself));
        let left = Member {
            standing: Standing::Left,
            ..member(17)
        };
        assert_eq!(refused(&own, &left), Some(Word::GiveToNobody));
        // To who is not in good standing one can still give.
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(17)
        };
        assert_eq!(refused(&own, &dormant), None);
    }

    #[test]
    fn the_way_that_is_right_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        for lang in Lang::ALL {
            ctx.lang = lang;
            for (kind, command) in [
                (work(), "wealth record"),
                (gratitude(), "wealth thank"),
                (time(), "wealth give-time"),
            ] {
                let said = otherwise(Word::KindIsGiven, &kind, &ctx).say(lang);
                assert!(said.contains(command), "{said}");
            }
        }
    }
}

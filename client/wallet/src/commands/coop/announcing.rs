// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop announce` and `withdraw`: a cooperation is brought in, and taken back where nobody has joined it.

use super::people::people;
use super::{ensure_good, refused, words_of, One, Ready};
use crate::commands::acting::missing;
use crate::commands::deed::{tell, Actor, Deed, Doing};
use crate::commands::whom::{of_account, Whom};
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::machine;
use crate::render;
use crate::render::cooperations::{self, People};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{
    deceives, Call, Content, Document, Member, MemberId, Snapshot, Standing, H256, LONGEST_TITLE,
    LONGEST_URI, MOST_INVITED_AT_ONCE,
};
use serde_json::{json, Value};
use sp_crypto_hashing::blake2_256;
use std::path::{Path, PathBuf};

/// The largest document whose hash goes with an announcement.
const LONGEST_DOCUMENT: u64 = 16 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Announce {
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[arg(long, value_name = "MEMBER", num_args = 1..)]
    pub with: Vec<String>,
    #[arg(long, value_name = "FILE", requires = "uri")]
    pub document: Option<PathBuf>,
    #[arg(long, value_name = "URI", requires = "document")]
    pub uri: Option<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn announce(options: Announce, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let content = content(&options)?;
    let whom = whom(&options.with, ctx)?;
    let actor = Actor::ready(ctx).await?;
    let now = actor.chain.now().await?;
    let own = of_account(&actor.principal(&options.doing.acting, ctx).await?, &now).await?;
    ensure_good(&own)?;
    let invited = invited(&whom, &options.with, &own, &actor, &now, ctx).await?;
    let names = people(invited.iter().copied(), &now).await?;
    if !ctx.json {
        ctx.answer(out, &Value::Null, &lines(ctx, &content, &invited, &names))?;
    }
    let call = Call::announce_cooperation(&content, &invited, &actor.rules)?;
    let title = ("title", render::line(&content.title));
    let mut deed = Deed::asking(call, ctx.say(Word::AskAnnounceCoop, &[title]));
    let Some(outcome) = actor.perform(&deed, &options.doing, ctx, out).await? else {
        return Ok(());
    };
    let cooperation = outcome
        .announced()
        .ok_or_else(|| missing("Cooperation.Announced"))?;
    deed.told = ctx.say(Word::AnnounceCoopDone, &[("id", cooperation.to_string())]);
    let value = json!({ "cooperation": cooperation, "announcer": own.id, "invited": invited });
    tell(deed.with(value), &outcome, ctx, out)
}

pub async fn withdraw(options: One, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let ready = Ready::for_one(options.cooperation, &options.doing, ctx).await?;
    ensure_good(&ready.own)?;
    ensure_withdrawable(&ready)?;
    let call = Call::withdraw_announcement(options.cooperation, &ready.actor.rules)?;
    let words = [Word::AskWithdrawCoop, Word::WithdrawCoopDone];
    let value = json!({ "cooperation": options.cooperation });
    let deed = Deed::new(call, words, &ready.values(), value, ctx);
    ready
        .actor
        .carry_out(deed.grave(), &options.doing, ctx, out)
        .await
}

fn ensure_withdrawable(ready: &Ready) -> Result<(), Failure> {
    let cooperation = &ready.cooperation;
    if cooperation.announcer != ready.own.id {
        let mut values = ready.values();
        values.push(("member", cooperation.announcer.to_string()));
        return Err(failure(Exit::Refused, Word::CoopNotAnnouncer, &values));
    }
    match cooperation.stage.is_announced() {
        true => Ok(()),
        false => Err(refused(Word::CoopExists, cooperation)),
    }
}

/// What is announced, as it was typed; the document is read, for its hash goes with it.
fn content(options: &Announce) -> Result<Content, Failure> {
    let title = &options.title;
    if title.len() > LONGEST_TITLE || !is_line(title) {
        let values = [
            ("most", LONGEST_TITLE.to_string()),
            ("length", title.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::IdeaTitle, &values));
    }
    Ok(Content {
        title: title.clone(),
        text: words_of(&options.text)?.to_owned(),
        document: match (&options.document, &options.uri) {
            (Some(path), Some(uri)) => Some(document(path, uri)?),
            _ => None,
        },
    })
}

fn document(path: &Path, uri: &str) -> Result<Document, Failure> {
    if uri.len() > LONGEST_URI || !is_line(uri) {
        let values = [
            ("most", LONGEST_URI.to_string()),
            ("length", uri.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::CoopUri, &values));
    }
    let bytes = machine::bounded(path, LONGEST_DOCUMENT)
        .map_err(|error| StoreFault::File(path.to_owned(), error))?
        .ok_or_else(|| {
            let values = [
                ("path", path.display().to_string()),
                ("most", LONGEST_DOCUMENT.to_string()),
            ];
            failure(Exit::Usage, Word::CoopDocumentTooLong, &values)
        })?;
    Ok(Document {
        hash: H256(blake2_256(&bytes)),
        uri: uri.to_owned(),
    })
}

/// One plain line.
fn is_line(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.chars().any(deceives)
}

/// Who is invited, as it was typed: not too many, and none twice in the same words.
fn whom(with: &[String], ctx: &Context) -> Result<Vec<Whom>, Failure> {
    if with.len() > MOST_INVITED_AT_ONCE {
        let values = [
            ("most", MOST_INVITED_AT_ONCE.to_string()),
            ("count", with.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::CoopTooManyInvited, &values));
    }
    let mut all: Vec<Whom> = Vec::new();
    for text in with {
        let whom = Whom::of(text, ctx)?;
        if all.contains(&whom) {
            return Err(twice(text));
        }
        all.push(whom);
    }
    Ok(all)
}

fn twice(text: &str) -> Failure {
    let who = text.chars().take(80).collect();
    failure(Exit::Usage, Word::CoopTwice, &[("who", who)])
}

/// The numbers of those who are invited: members who did not leave, each once, and not whoever announces.
async fn invited(
    whom: &[Whom],
    with: &[String],
    own: &Member,
    actor: &Actor,
    now: &Snapshot,
    ctx: &Context,
) -> Result<Vec<MemberId>, Failure> {
    let mut numbers = Vec::new();
    for (whom, text) in whom.iter().zip(with) {
        let member = whom.member(Some(text), &actor.chain, now, ctx).await?;
        ensure_invitable(&member, own)?;
        if numbers.contains(&member.id) {
            return Err(twice(text));
        }
        numbers.push(member.id);
    }
    Ok(numbers)
}

/// Refuses to invite oneself, and who left the ecosystem.
pub(super) fn ensure_invitable(member: &Member, own: &Member) -> Result<(), Failure> {
    let who = [("who", render::named(member))];
    match member.standing {
        _ if member.id == own.id => Err(failure(Exit::Usage, Word::CoopOneself, &[])),
        Standing::Left => Err(failure(Exit::Refused, Word::CoopMemberLeft, &who)),
        _ => Ok(()),
    }
}

/// What is about to be announced, and what that means.
fn lines(ctx: &Context, content: &Content, invited: &[MemberId], names: &People) -> Vec<String> {
    let title = ("title", render::line(&content.title));
    let mut lines = vec![ctx.say(Word::AnnounceHead, &[title])];
    lines.extend(render::decisions::content_lines(ctx, content));
    lines.push(match invited.is_empty() {
        true => ctx.say(Word::AnnounceAlone, &[]),
        false => {
            let list = cooperations::listed(ctx, invited.iter().copied(), names);
            ctx.say(Word::AnnounceInvites, &[("list", list)])
        }
    });
    lines.push(ctx.say(Word::AnnounceMeans, &[]));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use crate::render::decisions::tests::{holds, member};
    use opensystem_chain::Lang;

    fn typed(title: &str, text: &str) -> Announce {
        Announce {
            title: title.into(),
            text: text.into(),
            with: vec![],
            document: None,
            uri: None,
            doing: Doing {
                yes: true,
                acting: Default::default(),
            },
        }
    }

    #[test]
    fn a_document_goes_along_by_its_hash_and_its_address() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("puits.md");
        std::fs::write(&path, "Tout sur le puits.").unwrap();
        let with = |uri: &str| Announce {
            document: Some(path.clone()),
            uri: Some(uri.into()),
            ..typed("Un puits", "Nous creusons.")
        };
        let known = content(&with("https://a.example/puits.md")).unwrap();
        assert_eq!(
            known.document,
            Some(Document {
                hash: H256(blake2_256(b"Tout sur le puits.")),
                uri: "https://a.example/puits.md".into()
            })
        );
        for uri in ["", " a", "a\u{202e}b", "a\nb", &"a".repeat(257)] {
            assert_eq!(content(&with(uri)).unwrap_err().code(), "coop_uri", "{uri:?}");
        }
        assert_eq!(
            content(&typed("Un puits", "Nous creusons.")).unwrap().document,
            None
        );
    }

    #[test]
    fn not_too_many_are_invited_at_once_and_nobody_twice() {
        let folder = tempfile::tempdir().unwrap();
        let ctx = context(folder.path(), Scripted::default());
        let texts = |count: usize| (0..count).map(|number| number.to_string()).collect::<Vec<_>>();
        assert_eq!(whom(&texts(32), &ctx).unwrap().len(), 32);
        assert_eq!(
            whom(&texts(33), &ctx).unwrap_err().code(),
            "coop_too_many_invited"
        );
        let two = ["//Bob".to_owned(), "//Bob".to_owned()];
        assert_eq!(whom(&two, &ctx).unwrap_err().code(), "coop_twice");
    }

    #[test]
    fn oneself_and_who_left_are_not_invited() {
        let gone = Member {
            standing: Standing::Left,
            ..member(4)
        };
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(4)
        };
        assert!(ensure_invitable(&dormant, &member(3)).is_ok());
        let code = |fault: Result<(), Failure>| fault.unwrap_err().code();
        assert_eq!(code(ensure_invitable(&gone, &member(3))), "coop_member_left");
        assert_eq!(code(ensure_invitable(&member(3), &member(3))), "coop_oneself");
    }

    #[test]
    fn what_is_announced_is_shown_with_what_it_means() {
        let told = |invited: &[MemberId]| {
            Lang::ALL.map(|lang| {
                let folder = tempfile::tempdir().unwrap();
                let mut ctx = context(folder.path(), Scripted::default());
                ctx.lang = lang;
                let content = content(&typed("Un puits", "Nous creusons.")).unwrap();
                let names = [(4, "Ann#4".to_owned())].into_iter().collect();
                lines(&ctx, &content, invited, &names).join("\n")
            })
        };
        holds(
            told(&[4, 9]),
            &[
                "Un puits",
                "Nous creusons.",
                "Invited: Ann#4, #9",
                "everybody reads",
            ],
            &[
                "Un puits",
                "Nous creusons.",
                "Sont invités : Ann#4, #9",
                "tout le monde",
            ],
        );
        holds(told(&[]), &["Nobody is invited"], &["Personne n’est invité"]);
    }
}

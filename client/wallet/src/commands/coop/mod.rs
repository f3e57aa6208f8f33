// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem coop`: working together. Bringing a cooperation in ([`announcing`]), taking part in it ([`joining`]), telling
//! everybody how it goes ([`telling`]), its end ([`ending`]), which there are ([`list`], [`show`]), and the log in which
//! everybody reads what happened ([`log`]).

mod announcing;
mod ending;
mod joining;
mod list;
mod log;
mod people;
mod show;
mod telling;

use crate::commands::deed::{Actor, Doing};
use crate::commands::whom::of_account;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{
    is_words, Cooperation, CooperationId, Member, Partner, Snapshot, Standing, Together, LONGEST_TEXT,
};

pub use log::news_line;
pub use show::Shown;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Announce(announcing::Announce),
    Join(joining::Join),
    Welcome(joining::Welcome),
    Decline(joining::Decline),
    Withdraw(One),
    Milestone(telling::Tell),
    Ask(telling::Tell),
    Leave(One),
    Close(ending::Close),
    Keep(One),
    Remove(ending::Remove),
    List(list::List),
    Show(show::Show),
    Log(log::Log),
    Read(log::Read),
    Invitations(list::OfMember),
    Offers(list::OfMember),
}

/// A cooperation, for a verb that needs nothing else.
#[derive(Debug, Args)]
pub struct One {
    #[arg(value_name = "NUMBER")]
    pub cooperation: CooperationId,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Announce(options) => announcing::announce(options, ctx, out).await,
        Verb::Join(options) => joining::join(options, ctx, out).await,
        Verb::Welcome(options) => joining::welcome(options, ctx, out).await,
        Verb::Decline(options) => joining::decline(options, ctx, out).await,
        Verb::Withdraw(options) => announcing::withdraw(options, ctx, out).await,
        Verb::Milestone(options) => telling::milestone(options, ctx, out).await,
        Verb::Ask(options) => telling::ask(options, ctx, out).await,
        Verb::Leave(options) => ending::leave(options, ctx, out).await,
        Verb::Close(options) => ending::close(options, ctx, out).await,
        Verb::Keep(options) => ending::keep(options, ctx, out).await,
        Verb::Remove(options) => ending::remove(options, ctx, out).await,
        Verb::List(options) => list::list(options, ctx, out).await,
        Verb::Show(options) => show::show(options, ctx, out).await,
        Verb::Log(options) => log::log(options, ctx, out).await,
        Verb::Read(options) => log::read(options, ctx, out).await,
        Verb::Invitations(options) => list::invitations(options, ctx, out).await,
        Verb::Offers(options) => list::offers(options, ctx, out).await,
    }
}

/// Who acts on which cooperation, as of the last final block.
struct Ready {
    actor: Actor,
    now: Snapshot,
    cooperation: Cooperation,
    own: Member,
    /// How he takes part in it, where he does.
    partner: Option<Partner>,
}

impl Ready {
    /// Asks the chain: look at everything that a person typed before this.
    async fn for_one(id: CooperationId, doing: &Doing, ctx: &Context) -> Result<Self, Failure> {
        let actor = Actor::ready(ctx).await?;
        let now = actor.chain.now().await?;
        let cooperation = found(&now, id).await?;
        let own = of_account(&actor.principal(&doing.acting, ctx).await?, &now).await?;
        let partner = now.partner(id, own.id).await?;
        Ok(Self {
            actor,
            now,
            cooperation,
            own,
            partner,
        })
    }

    /// A partner in good standing of a cooperation that goes on, or why he is none.
    fn underway(&self) -> Result<Partner, Failure> {
        ensure_good(&self.own)?;
        ensure_underway(&self.cooperation)?;
        ensure_partner(&self.cooperation, self.partner)
    }

    /// The values that most sentences about a cooperation have places for.
    fn values(&self) -> Vec<(&'static str, String)> {
        values(&self.cooperation)
    }
}

/// The cooperation of that number.
async fn found(now: &Snapshot, id: CooperationId) -> Result<Cooperation, Failure> {
    let cooperation = now.cooperation(id).await?;
    cooperation.ok_or_else(|| failure(Exit::Refused, Word::CoopUnknown, &[("id", id.to_string())]))
}

fn values(cooperation: &Cooperation) -> Vec<(&'static str, String)> {
    vec![
        ("id", cooperation.id.to_string()),
        ("title", render::line(&cooperation.content.title)),
    ]
}

fn refused(word: Word, cooperation: &Cooperation) -> Failure {
    failure(Exit::Refused, word, &values(cooperation))
}

fn ensure_good(own: &Member) -> Result<(), Failure> {
    match own.standing {
        Standing::Good => Ok(()),
        _ => Err(failure(Exit::Refused, Word::NotInGoodStanding, &[])),
    }
}

/// Refuses what can be done only while a cooperation goes on.
fn ensure_underway(cooperation: &Cooperation) -> Result<(), Failure> {
    match cooperation.stage {
        Together::Announced => Err(refused(Word::CoopNotYet, cooperation)),
        Together::Underway { .. } => Ok(()),
        Together::Closed { .. } => Err(refused(Word::CoopOver, cooperation)),
    }
}

/// Refuses what can be done only until a cooperation is closed.
fn ensure_not_closed(cooperation: &Cooperation) -> Result<(), Failure> {
    match cooperation.stage.is_closed() {
        true => Err(refused(Word::CoopOver, cooperation)),
        false => Ok(()),
    }
}

fn ensure_partner(cooperation: &Cooperation, partner: Option<Partner>) -> Result<Partner, Failure> {
    partner.ok_or_else(|| match cooperation.stage.is_closed() {
        true => refused(Word::CoopNoPartner, cooperation),
        false => refused(Word::CoopNotPartner, cooperation),
    })
}

/// Words for everybody, as a person typed them.
fn words_of(text: &str) -> Result<&str, Failure> {
    if text.len() <= LONGEST_TEXT && is_words(text) {
        return Ok(text);
    }
    let values = [
        ("most", LONGEST_TEXT.to_string()),
        ("length", text.len().to_string()),
    ];
    Err(failure(Exit::Usage, Word::CoopText, &values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::deed::tests::ends;
    use crate::render::cooperations::tests::{announced, closed, underway};
    use crate::render::decisions::tests::member;
    use opensystem_chain::Lang;

    const PARTNER: Partner = Partner {
        member: 4,
        since: 60_000,
        closes: false,
    };

    fn code<T: std::fmt::Debug>(done: Result<T, Failure>) -> String {
        let fault = done.unwrap_err();
        assert_eq!(fault.exit(), Exit::Refused);
        for lang in Lang::ALL {
            assert!(!fault.say(lang).contains('{'), "{}", fault.say(lang));
        }
        fault.code()
    }

    #[test]
    fn who_cannot_act_on_a_cooperation_is_told_why() {
        assert!(ensure_underway(&underway()).is_ok() && ensure_not_closed(&underway()).is_ok());
        assert!(ensure_not_closed(&announced()).is_ok());
        assert_eq!(code(ensure_underway(&announced())), "coop_not_yet");
        assert_eq!(code(ensure_underway(&closed())), "coop_over");
        assert_eq!(code(ensure_not_closed(&closed())), "coop_over");
        assert_eq!(ensure_partner(&underway(), Some(PARTNER)).unwrap(), PARTNER);
        assert_eq!(code(ensure_partner(&underway(), None)), "coop_not_partner");
        // Of a closed one nobody can become a partner any more: nothing is said of offering.
        assert_eq!(code(ensure_partner(&closed(), None)), "coop_no_partner");
        let dormant = Member {
            standing: Standing::Dormant,
            ..member(4)
        };
        assert!(ensure_good(&member(4)).is_ok());
        assert_eq!(code(ensure_good(&dormant)), "not_in_good_standing");
    }

    #[test]
    fn words_are_looked_at_as_they_were_typed() {
        assert_eq!(
            words_of("Dix mètres.\nEncore deux.").unwrap(),
            "Dix mètres.\nEncore deux."
        );
        assert!(words_of(&"a".repeat(512)).is_ok());
        for text in ["", " ", "\u{7}", "a\u{202e}b", &"a".repeat(513)] {
            assert_eq!(words_of(text).unwrap_err().code(), "coop_text", "{text:?}");
        }
    }

    #[tokio::test]
    async fn slips_in_working_together_are_told_before_anything_is_asked_of_the_chain() {
        let long = "a".repeat(129);
        ends(&[
            ("coop announce Un Puits", 4, "nobody_signs"),
            ("coop announce Un Puits --as //Alice", 3, "unreachable"),
            (&format!("coop announce {long} b --as //Alice"), 2, "idea_title"),
            ("coop announce \u{7} b --as //Alice", 2, "idea_title"),
            ("coop announce a \u{7} --as //Alice", 2, "coop_text"),
            ("coop announce a b --with zoe --as //Alice", 2, "bad_account"),
            (
                "coop announce a b --with 1 --with 1 --as //Alice",
                2,
                "coop_twice",
            ),
            (
                "coop announce a b --document /nowhere --uri https://a.example --as //Alice",
                4,
                "key_file_trouble",
            ),
            (
                "coop announce a b --with 1 --with //Bob --as //Alice",
                3,
                "unreachable",
            ),
            ("coop join 3", 4, "nobody_signs"),
            ("coop join 3 --as //Alice", 3, "unreachable"),
            ("coop join 3 --offer \u{7} --as //Alice", 2, "coop_text"),
            ("coop welcome 3 zoe --as //Alice", 2, "bad_account"),
            ("coop welcome 3 4 --as //Alice", 3, "unreachable"),
            ("coop decline 3 --as //Alice", 3, "unreachable"),
            ("coop decline 3 zoe --as //Alice", 2, "bad_account"),
            ("coop withdraw 3 --as //Alice", 3, "unreachable"),
            ("coop milestone 3 \u{7} --as //Alice", 2, "coop_text"),
            ("coop milestone 3 Fini --as //Alice", 3, "unreachable"),
            ("coop ask 3 Aide --as //Alice", 3, "unreachable"),
            ("coop leave 3 --as //Alice", 3, "unreachable"),
            ("coop close 3 \u{7} --as //Alice", 2, "coop_text"),
            ("coop close 3 Fini", 4, "nobody_signs"),
            ("coop keep 3 --as //Alice", 3, "unreachable"),
            ("coop remove 3 4 --as //Alice", 3, "unreachable"),
            ("coop list", 3, "unreachable"),
            ("coop list --of zoe", 2, "bad_account"),
            ("coop show 3", 3, "unreachable"),
            ("coop log", 3, "unreachable"),
            ("coop log --unread", 4, "nobody_signs"),
            ("coop read", 4, "nobody_signs"),
            ("coop read --up-to 4 --as //Alice", 3, "unreachable"),
            ("coop invitations", 4, "nobody_signs"),
            ("coop invitations 4", 3, "unreachable"),
            ("coop offers", 4, "nobody_signs"),
            ("coop offers //Alice", 3, "unreachable"),
        ])
        .await;
    }
}

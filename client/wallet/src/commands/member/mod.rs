// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem member`: invitations ([`invite`], [`answer`]), one's own membership ([`own`]), guardians of keys
//! ([`guarding`]), who steers projects ([`steering`]), and who the members are ([`show`]).

mod answer;
mod guarding;
mod invite;
mod own;
mod show;
mod steering;

use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::Subcommand;
use opensystem_chain::{InvitationId, MemberId, LARGEST_CIRCLE};

#[derive(Debug, Subcommand)]
pub enum Verb {
    Invite(invite::Invite),
    Accept(answer::Accept),
    Decline(answer::Decline),
    Withdraw(invite::Withdraw),
    Leave(own::Leave),
    ChangeKey(own::ChangeKey),
    Renew(own::Renew),
    Appeal(own::Appeal),
    Guardians(guarding::Guardians),
    #[command(subcommand)]
    Recover(guarding::Recover),
    Representatives(steering::Representatives),
    RemoveExchange(own::RemoveExchange),
    Show(show::Show),
    List(show::List),
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Invite(options) => invite::invite(options, ctx, out).await,
        Verb::Accept(options) => answer::accept(options, ctx, out).await,
        Verb::Decline(options) => answer::decline(options, ctx, out).await,
        Verb::Withdraw(options) => invite::withdraw(options, ctx, out).await,
        Verb::Leave(options) => own::leave(options, ctx, out).await,
        Verb::ChangeKey(options) => own::change_key(options, ctx, out).await,
        Verb::Renew(options) => own::renew(options, ctx, out).await,
        Verb::Appeal(options) => own::appeal(options, ctx, out).await,
        Verb::Guardians(options) => guarding::guardians(options, ctx, out).await,
        Verb::Recover(verb) => guarding::recover(verb, ctx, out).await,
        Verb::Representatives(options) => steering::representatives(options, ctx, out).await,
        Verb::RemoveExchange(options) => own::remove_exchange(options, ctx, out).await,
        Verb::Show(options) => show::show(options, ctx, out).await,
        Verb::List(options) => show::list(options, ctx, out).await,
    }
}

/// An invitation's number, as a person types it.
fn invitation_id(text: &str) -> Result<InvitationId, Failure> {
    text.parse()
        .map_err(|_| failure(Exit::Usage, Word::BadInvitation, &[("text", text.to_owned())]))
}

/// Numbers of members as a person typed them: not too many, and each once.
fn circle(numbers: &[MemberId]) -> Result<(), Failure> {
    if numbers.len() > LARGEST_CIRCLE {
        let values = [
            ("most", LARGEST_CIRCLE.to_string()),
            ("count", numbers.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::TooManyNumbers, &values));
    }
    let twice = |id: &&MemberId| numbers.iter().filter(|other| other == id).count() > 1;
    match numbers.iter().find(twice) {
        Some(id) => Err(failure(Exit::Usage, Word::NumberTwice, &[("id", id.to_string())])),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Noun};
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use clap::Parser;

    /// Runs a command line against a node that is not there, with no key in the folder.
    async fn fault(words: &[&str]) -> (u8, String) {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let line = ["opensystem", "member"].iter().chain(words);
        let cli = Cli::try_parse_from(line).unwrap();
        ctx.signer = cli.global.signer.clone();
        let Noun::Member(verb) = cli.noun else {
            panic!("another noun")
        };
        let mut out = Vec::new();
        let failure = run(verb, &mut ctx, &mut out).await.unwrap_err();
        assert!(out.is_empty());
        (failure.exit() as u8, failure.code())
    }

    fn told(exit: u8, code: &str) -> (u8, String) {
        (exit, code.to_owned())
    }

    #[tokio::test]
    async fn slips_of_an_inviter_are_told_before_anything_is_asked_of_the_chain() {
        let alice = ["--as", "//Alice"];
        let case = |words: &[&'static str]| [words, &alice].concat();
        let long = "a".repeat(513);
        assert_eq!(
            fault(&case(&["invite", "5Grw", "--exchange", "x"])).await,
            told(2, "bad_account")
        );
        assert_eq!(
            fault(&case(&["invite", "//Bob", "--exchange", " "])).await,
            told(2, "bad_exchange")
        );
        assert_eq!(
            fault(&["invite", "//Bob", "--exchange", &long, "--as", "//Alice"]).await,
            told(2, "too_long_exchange")
        );
        assert_eq!(
            fault(&case(&[
                "invite",
                "//Bob",
                "--exchange",
                "x",
                "--document",
                "0x12"
            ]))
            .await,
            told(2, "bad_document")
        );
        assert_eq!(
            fault(&case(&["invite", "//Bob", "--exchange", "x", "--kind", "cat"])).await,
            told(2, "bad_kind")
        );
        assert_eq!(fault(&case(&["withdraw", "17"])).await, told(2, "bad_invitation"));
        assert_eq!(
            fault(&case(&["invite", "//Bob", "--exchange", "x"])).await,
            told(3, "unreachable")
        );
    }

    #[tokio::test]
    async fn slips_of_an_invitee_are_told_before_anything_is_asked_of_the_chain() {
        let long = "é".repeat(33);
        assert_eq!(
            fault(&["accept", "17_3", "--name", "Zoé", "--as", "//Bob"]).await,
            told(2, "bad_invitation")
        );
        assert_eq!(
            fault(&["accept", "17-3", "--name", &long, "--as", "//Bob"]).await,
            told(2, "too_long_name")
        );
        assert_eq!(
            fault(&["accept", "--name", "Zo\u{7}é", "--as", "//Bob"]).await,
            told(2, "bad_name")
        );
        assert_eq!(
            fault(&["accept", "--name", "", "--as", "//Bob"]).await,
            told(2, "bad_name")
        );
        assert_eq!(fault(&["accept", "--name", "Zoé"]).await, told(4, "nobody_signs"));
        assert_eq!(
            fault(&["accept", "--name", "Zoé", "--as", "//Bob"]).await,
            told(3, "unreachable")
        );
        assert_eq!(
            fault(&["decline", "1-", "--as", "//Bob"]).await,
            told(2, "bad_invitation")
        );
    }

    #[tokio::test]
    async fn slips_about_oneself_are_told_before_anything_is_asked_of_the_chain() {
        assert_eq!(fault(&["leave"]).await, told(4, "nobody_signs"));
        assert_eq!(fault(&["leave", "--as", "eve"]).await, told(4, "key_absent"));
        assert_eq!(
            fault(&["change-key", "--as", "//Bob"]).await,
            told(2, "change_key_to")
        );
        assert_eq!(
            fault(&["change-key", "--to", "new", "--as", "//Bob"]).await,
            told(4, "key_absent")
        );
        assert_eq!(
            fault(&["appeal", " ", "--as", "//Bob"]).await,
            told(2, "bad_reason")
        );
        assert_eq!(
            fault(&["appeal", &"a".repeat(513), "--as", "//Bob"]).await,
            told(2, "too_long_reason")
        );
        assert_eq!(
            fault(&["recover", "approve", "17:5Grw", "--as", "//Bob"]).await,
            told(2, "bad_request")
        );
        assert_eq!(fault(&["guardians"]).await, told(4, "nobody_signs"));
        let choose = async |numbers: &str, agree: &str| {
            let line = [
                "guardians",
                "--choose",
                numbers,
                "--agree",
                agree,
                "--as",
                "//Bob",
            ];
            fault(&line).await
        };
        assert_eq!(choose("1,2,1", "1").await, told(2, "number_twice"));
        assert_eq!(
            choose("1,2,3,4,5,6,7,8,9", "1").await,
            told(2, "too_many_numbers")
        );
        assert_eq!(choose("1,2", "3").await, told(2, "bad_agreement"));
        assert_eq!(choose("1,2", "0").await, told(2, "bad_agreement"));
        assert_eq!(choose("1,2", "2").await, told(3, "unreachable"));
        assert_eq!(
            fault(&["representatives", "7", "--name", "1,1", "--as", "//Bob"]).await,
            told(2, "number_twice")
        );
        assert_eq!(fault(&["guardians", "17"]).await, told(3, "unreachable"));
        assert_eq!(fault(&["representatives", "17"]).await, told(3, "unreachable"));
        assert_eq!(fault(&["show", "zoe"]).await, told(2, "bad_account"));
        assert_eq!(fault(&["show", "17"]).await, told(3, "unreachable"));
        assert_eq!(fault(&["list"]).await, told(3, "unreachable"));
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! Deciding together: ideas and proposals ([`idea`], [`proposing`] from a [`file`]), votes ([`voting`]) and answers
//! ([`answering`]), what there is and how it stands ([`list`], [`show`], [`watch`]), what comes after the vote ([`calling_back`],
//! [`concluding`], [`reopening`]), what else is done with it ([`steps`]), and counting again ([`ballots`]).

mod answering;
pub mod ballots;
mod calling_back;
mod concluding;
mod deeds;
mod file;
pub mod idea;
mod kinds;
mod list;
pub mod proposing;
mod reopening;
mod show;
mod steps;
pub mod voting;
mod watch;

use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Subcommand;
use opensystem_chain::{Area, AreaId, Decision, Poll, ProposalId, Snapshot, Speaker, AREA_NAMES};

#[derive(Debug, Subcommand)]
pub enum Verb {
    List(list::List),
    Show(show::Show),
    Watch(watch::Watch),
    Ballots(ballots::Ballots),
    Amend(proposing::Amend),
    Withdraw(steps::Step),
    Second(voting::Second),
    CallBack(steps::Step),
    Conclude(concluding::Conclude),
    Reopen(steps::Step),
    Close(steps::Step),
    Retry(steps::Step),
    Areas(list::Areas),
    ApplyUpgrade(steps::Upgrade),
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::List(options) => list::list(options, ctx, out).await,
        Verb::Show(options) => show::show(options, ctx, out).await,
        Verb::Watch(options) => watch::watch(options, ctx, out).await,
        Verb::Ballots(options) => ballots::ballots(options, ctx, out).await,
        Verb::Amend(options) => proposing::amend(options, ctx, out).await,
        Verb::Withdraw(options) => steps::withdraw(options, ctx, out).await,
        Verb::Second(options) => voting::second(options, ctx, out).await,
        Verb::CallBack(options) => calling_back::call_back(options, ctx, out).await,
        Verb::Conclude(options) => concluding::conclude(options, ctx, out).await,
        Verb::Reopen(options) => reopening::reopen(options, ctx, out).await,
        Verb::Close(options) => steps::close(options, ctx, out).await,
        Verb::Retry(options) => steps::retry(options, ctx, out).await,
        Verb::Areas(_) => list::areas(ctx, out).await,
        Verb::ApplyUpgrade(options) => steps::apply_upgrade(options, ctx, out).await,
    }
}

/// The idea or the proposal of that number.
async fn found(now: &Snapshot, id: ProposalId) -> Result<Decision, Failure> {
    let decision = now.decision(id).await?;
    decision.ok_or_else(|| failure(Exit::Refused, Word::DecisionUnknown, &[("id", id.to_string())]))
}

/// Refuses to change what is voted on for the last time.
fn ensure_first_vote(decision: &Decision) -> Result<(), Failure> {
    match decision.poll.as_ref().is_some_and(Poll::is_last_vote) {
        true => Err(failure(
            Exit::Refused,
            Word::LastVote,
            &[("id", decision.id.to_string())],
        )),
        false => Ok(()),
    }
}

/// Whose ballot counts for a member in a vote, for him to read.
async fn speaker_lines(speaker: &Speaker, now: &Snapshot, ctx: &Context) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for id in &speaker.through {
        let member = now.member(*id).await?;
        names.push(member.map_or_else(|| format!("#{id}"), |member| render::named(&member)));
    }
    Ok(render::delegations::speaker_lines(ctx, speaker, &names))
}

/// The area that a person names: by its number, its short name, or the name that it has on the chain.
pub fn area_named<'a>(text: &str, areas: &'a [(AreaId, Area)]) -> Result<&'a (AreaId, Area), Failure> {
    let number = text.parse::<AreaId>().ok().or_else(|| {
        let row = AREA_NAMES.iter().find(|(name, _)| *name == text);
        row.map(|(_, number)| *number)
    });
    let found = match number {
        Some(number) => areas.iter().find(|(id, _)| *id == number),
        None => areas.iter().find(|(_, area)| area.name == text),
    };
    found.ok_or_else(|| {
        let names: Vec<_> = areas
            .iter()
            .map(|(id, area)| format!("{} ({id})", area.name))
            .collect();
        let values = [
            ("text", text.chars().take(80).collect()),
            ("list", names.join(", ")),
        ];
        failure(Exit::Refused, Word::AreaUnknown, &values)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::deed::tests::ends;
    use crate::render::decisions::tests::{decision, poll};
    use opensystem_chain::{Lang, Method, Stage, VoteTerms};

    #[test]
    fn an_area_is_named_by_number_short_name_or_its_own_name() {
        let terms = VoteTerms {
            discussion_millis: 0,
            voting_millis: 1_000,
            window_millis: 0,
            delay_millis: 0,
            approval_permille: 667,
            floor_permille: 0,
        };
        let area = |name: &str| Area {
            name: name.into(),
            terms,
            methods: vec![Method::Majority],
        };
        let areas = [(3, area("membership")), (16, area("vivre ensemble"))];
        for (text, id) in [
            ("3", 3),
            ("membership", 3),
            ("life", 16),
            ("vivre ensemble", 16),
            ("16", 16),
        ] {
            assert_eq!(area_named(text, &areas).unwrap().0, id, "{text}");
        }
        for text in ["", "4", "256", "money", "Life"] {
            assert_eq!(
                area_named(text, &areas).unwrap_err().code(),
                "area_unknown",
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_voted_on_for_the_last_time_is_no_longer_changed() {
        let first = poll(Method::Majority);
        let second = Poll {
            called_back_at: Some(60_000),
            ..first.clone()
        };
        // What comes after that, the chain says.
        let over = Poll {
            stage: Stage::Decided,
            ..second.clone()
        };
        let ensure = |poll| ensure_first_vote(&decision(Some(poll)));
        assert!(ensure(first).is_ok() && ensure(over).is_ok() && ensure_first_vote(&decision(None)).is_ok());
        let fault = ensure(second).unwrap_err();
        assert_eq!(
            (fault.exit(), fault.code().as_str()),
            (Exit::Refused, "last_vote")
        );
        for lang in Lang::ALL {
            assert!(fault.say(lang).contains("opensystem vote 12 agree"));
        }
    }

    #[tokio::test]
    async fn slips_in_deciding_are_told_before_anything_is_asked_of_the_chain() {
        let long = "a".repeat(129);
        ends(&[
            ("idea Un Puits --area life", 4, "nobody_signs"),
            (
                &format!("idea {long} b --area life --as //Alice"),
                2,
                "idea_title",
            ),
            ("idea \u{7} b --area life --as //Alice", 2, "idea_title"),
            ("idea a \u{7} --area life --as //Alice", 2, "idea_text"),
            ("idea a b --area life --as //Alice", 3, "unreachable"),
            ("propose /nowhere/at/all.toml --as //Alice", 4, "key_file_trouble"),
            ("vote 3 block --as //Alice", 2, "block_needs_reason"),
            ("vote 3 agree --reason \u{7} --as //Alice", 2, "bad_reason"),
            ("vote 3 agree", 4, "nobody_signs"),
            ("vote 3 agree --as //Alice", 3, "unreachable"),
            ("vote 3 --take-back --as //Alice", 3, "unreachable"),
            ("vote 3 --scores 5,3,0", 4, "nobody_signs"),
            (
                "vote 3 --scores 5,3,0 --reason Oui --as //Alice",
                3,
                "unreachable",
            ),
            ("vote 3 --rank 2,1 --as //Alice", 3, "unreachable"),
            ("vote 3 --approve 1, --as //Alice", 2, "not_numbers"),
            ("vote 3 --scores 5,256 --as //Alice", 2, "not_numbers"),
            ("vote 3 --scores 5;3 --as //Alice", 2, "not_numbers"),
            ("vote 3 --rank= --as //Alice", 2, "not_numbers"),
            ("vote 3 --rank=-1 --as //Alice", 2, "not_numbers"),
            ("vote 3 --rank 2 --reason \u{7} --as //Alice", 2, "bad_reason"),
            ("decision list", 3, "unreachable"),
            ("decision show 3", 3, "unreachable"),
            ("decision watch 3", 3, "unreachable"),
            ("decision ballots 3", 3, "unreachable"),
            ("decision areas", 3, "unreachable"),
            (
                "decision amend 3 /nowhere.toml --as //Alice",
                4,
                "key_file_trouble",
            ),
            ("decision withdraw 3", 4, "nobody_signs"),
            ("decision conclude 3 Fini", 4, "nobody_signs"),
            ("decision conclude 3 Fini --as //Alice", 3, "unreachable"),
            ("decision conclude 3 \u{7} --as //Alice", 2, "conclude_text"),
            (
                &format!("decision conclude 3 {long}{long}{long}{long}"),
                2,
                "conclude_text",
            ),
            (
                "decision conclude 3 Fini --review demain --as //Alice",
                2,
                "not_a_date",
            ),
            (
                "decision conclude 3 Fini --review 2027-01-31 --as //Alice",
                3,
                "unreachable",
            ),
            (
                "decision conclude 3 Fini --days 30 --as //Alice",
                3,
                "unreachable",
            ),
            ("decision reopen 3", 4, "nobody_signs"),
            ("decision reopen 3 --as //Alice", 3, "unreachable"),
            ("decision call-back 3", 4, "nobody_signs"),
            ("decision call-back 3 --as //Alice", 3, "unreachable"),
            ("decision close 3 --as //Alice", 3, "unreachable"),
            ("decision retry 3 --as //Alice", 3, "unreachable"),
            ("decision second 3 4 --as //Alice", 3, "unreachable"),
            ("decision second 3 zoe --as //Alice", 2, "bad_account"),
            (
                "decision apply-upgrade /nowhere.wasm --as //Alice",
                4,
                "key_file_trouble",
            ),
            ("tally /nowhere.json", 4, "key_file_trouble"),
        ])
        .await;
    }
}

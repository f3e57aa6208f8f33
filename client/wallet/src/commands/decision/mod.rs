// SPDX-License-Identifier: AGPL-3.0-or-later
//! Deciding together: ideas and proposals ([`idea`], [`proposing`] from a [`file`]), votes ([`voting`]) and answers
//! ([`answering`]), what there is and how it stands ([`list`], [`show`], [`watch`]), what else is done with it ([`steps`]), and
//! counting again ([`ballots`]).

mod answering;
pub mod ballots;
mod deeds;
mod file;
pub mod idea;
mod list;
pub mod proposing;
mod show;
mod steps;
pub mod voting;
mod watch;

use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::render;
use crate::words::Word;
use clap::Subcommand;
use opensystem_chain::{Area, AreaId, Decision, ProposalId, Snapshot, Speaker, AREA_NAMES};

#[derive(Debug, Subcommand)]
pub enum Verb {
    List(list::List),
    Show(show::Show),
    Watch(watch::Watch),
    Ballots(ballots::Ballots),
    Amend(proposing::Amend),
    Withdraw(steps::Step),
    Second(voting::Second),
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
    use opensystem_chain::{Method, VoteTerms};

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

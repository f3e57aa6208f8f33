// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem delegate`: having another person vote in an area where one does not, taking that back ([`own`]), and who votes
//! for whom ([`show`]).

mod own;
mod show;

use crate::context::{Context, Out};
use crate::exit::Failure;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Verb {
    To(own::To),
    Back(own::Back),
    Show(show::Show),
    List(show::List),
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::To(options) => own::to(options, ctx, out).await,
        Verb::Back(options) => own::back(options, ctx, out).await,
        Verb::Show(options) => show::show(options, ctx, out).await,
        Verb::List(options) => show::list(options, ctx, out).await,
    }
}

#[cfg(test)]
mod tests {
    use crate::cli::Cli;
    use crate::commands::deed::tests::ends;
    use clap::Parser;

    #[tokio::test]
    async fn slips_in_delegating_are_told_before_anything_is_asked_of_the_chain() {
        ends(&[
            ("delegate to //Bob --area life", 4, "nobody_signs"),
            ("delegate to zoe --area life --as //Alice", 2, "bad_account"),
            ("delegate to +1 --area life --as //Alice", 2, "bad_account"),
            ("delegate to //Bob --area life --as //Alice", 3, "unreachable"),
            (
                "delegate to 1 --area life --days 30 --as //Alice",
                3,
                "unreachable",
            ),
            ("delegate back --area life", 4, "nobody_signs"),
            ("delegate back --area life --as //Alice", 3, "unreachable"),
            ("delegate show", 4, "nobody_signs"),
            ("delegate show zoe", 2, "bad_account"),
            ("delegate show 3", 3, "unreachable"),
            ("delegate list --area life", 3, "unreachable"),
        ])
        .await;
    }

    #[test]
    fn days_are_at_least_one() {
        for days in ["0", "-1", "1.5", "4294967296", "soon"] {
            let line = [
                "opensystem",
                "delegate",
                "to",
                "1",
                "--area",
                "life",
                "--days",
                days,
            ];
            assert!(Cli::try_parse_from(line).is_err(), "{days}");
        }
    }
}

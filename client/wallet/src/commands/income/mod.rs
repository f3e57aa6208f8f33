// SPDX-License-Identifier: AGPL-3.0-or-later
//! `opensystem income`: the basic income; how it stands ([`showing`]), and having it paid ([`claiming`]).

mod claiming;
mod showing;

use crate::context::{Context, Out};
use crate::exit::Failure;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Verb {
    Show(showing::Show),
    Claim(claiming::Claim),
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Show(options) => showing::show(options, ctx, out).await,
        Verb::Claim(options) => claiming::claim(options, ctx, out).await,
    }
}

#[cfg(test)]
mod tests {
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_about_income_are_told_before_anything_is_asked_of_the_chain() {
        ends(&[
            ("income show", 4, "nobody_signs"),
            ("income show zoe", 2, "bad_account"),
            ("income show 17", 3, "unreachable"),
            ("income claim", 4, "nobody_signs"),
            ("income claim --as //Alice", 3, "unreachable"),
            ("income claim --of zoe --as //Alice", 2, "bad_account"),
            ("income claim --of 17 --as //Alice", 3, "unreachable"),
        ])
        .await;
    }
}

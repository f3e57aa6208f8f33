// SPDX-License-Identifier: AGPL-3.0-or-later
//! What there is to decide: `decision list`, and where and how it is decided: `decision areas`.

use crate::context::{Context, Out};
use crate::exit::Failure;
use crate::render;
use crate::words::Word;
use clap::Args;
use opensystem_chain::{Decision, Moment, Stage};
use serde_json::json;

#[derive(Debug, Args)]
pub struct List {
    #[arg(long, conflicts_with_all = ["ideas", "to_review", "all"])]
    pub open: bool,
    #[arg(long, conflicts_with_all = ["to_review", "all"])]
    pub ideas: bool,
    #[arg(long, conflicts_with = "all")]
    pub to_review: bool,
    #[arg(long)]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct Areas {}

impl List {
    /// Whether a person wants to see it: without options what is not over.
    fn shows(&self, decision: &Decision, now: Moment) -> bool {
        let stage = decision.poll.as_ref().map(|poll| &poll.stage);
        if self.to_review {
            return decision.is_due_for_review(now);
        }
        match (self.open, self.ideas, self.all) {
            (true, ..) => stage == Some(&Stage::Voting),
            (_, true, _) => stage.is_none(),
            (.., true) => true,
            (false, false, false) => {
                stage.is_none_or(|stage| stage.goes_on() || matches!(stage, Stage::Failed { .. }))
            }
        }
    }
}

/// Writes ideas and proposals page by page, the latest first.
pub async fn list(options: List, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let (areas, moment) = (now.areas().await?, now.moment().await?);
    let mut next = now.next_decision().await?.checked_sub(1);
    let mut nothing = true;
    while let Some(from) = next {
        let page = now.decisions(from).await?;
        for decision in page.iter().filter(|decision| options.shows(decision, moment)) {
            let line = render::decisions::list_line(ctx, decision, &areas, moment);
            ctx.answer(out, &json!(decision), &[line])?;
            nothing = false;
        }
        // Numbers of forgotten ideas are missing in a page, which reaches down so far all the same.
        next = from.checked_sub(opensystem_chain::DECISIONS_PAGE);
    }
    if nothing && !ctx.json {
        ctx.answer(out, &json!(null), &[ctx.say(Word::DecisionsNone, &[])])?;
    }
    Ok(())
}

pub async fn areas(ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let now = ctx.chain().await?.now().await?;
    let day_millis = now.day_millis().await?;
    for (id, area) in now.areas().await? {
        let lines = render::decisions::area_lines(ctx, id, &area, day_millis);
        ctx.answer(out, &json!({ "id": id, "area": area }), &lines)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::decisions::tests::{decision, poll};
    use opensystem_chain::{Closure, Conclusion, Method, Verdict};

    #[test]
    fn what_is_over_is_listed_only_where_asked_for() {
        let list = |open, ideas, all| List {
            open,
            ideas,
            to_review: false,
            all,
        };
        let idea = decision(None);
        let open = decision(Some(poll(Method::Majority)));
        let mut over = open.clone();
        if let Some(poll) = &mut over.poll {
            poll.stage = Stage::Decided;
        }
        let shown = |list: List| [&idea, &open, &over].map(|decision| list.shows(decision, 0));
        assert_eq!(shown(list(false, false, false)), [true, true, false]);
        assert_eq!(shown(list(true, false, false)), [false, true, false]);
        assert_eq!(shown(list(false, true, false)), [true, false, false]);
        assert_eq!(shown(list(false, false, true)), [true, true, true]);
    }

    #[test]
    fn what_is_due_for_review_is_listed_from_its_date_on() {
        let list = List {
            open: false,
            ideas: false,
            to_review: true,
            all: false,
        };
        let mut over = poll(Method::Majority);
        over.stage = Stage::Decided;
        over.closure = Some(Closure {
            at: 1,
            verdict: Verdict::TooFewAgreed,
        });
        let conclusion = |reopened_as| Conclusion {
            statement: "Rien.".into(),
            at: 2,
            review_at: Some(10),
            reopened_as,
        };
        let concluded = |reopened_as| Decision {
            conclusion: Some(conclusion(reopened_as)),
            ..decision(Some(over.clone()))
        };
        assert!(list.shows(&concluded(None), 10));
        assert!(!list.shows(&concluded(None), 9));
        assert!(!list.shows(&concluded(Some(19)), 10));
        assert!(!list.shows(&decision(Some(over.clone())), 10));
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happened in deciding, as people are told.

use super::{choice, counts, verdict_word};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Deciding, Method, VoteAnswer};

/// What happened in deciding, in words.
pub fn told(ctx: &Context, fact: &Deciding) -> String {
    let id = |id: &u32| ("id", id.to_string());
    let member = |member: &u32| ("member", member.to_string());
    let dates = |opens: &u64, closes: &u64| [("opens", ctx.date(*opens)), ("closes", ctx.date(*closes))];
    match fact {
        Deciding::IdeaPublished { idea, author, .. } => {
            ctx.say(Word::DidHaveIdea, &[id(idea), member(author)])
        }
        Deciding::IdeaAmended { idea } => ctx.say(Word::DidAmendIdea, &[id(idea)]),
        Deciding::IdeaForgotten { idea } => ctx.say(Word::DidForgetIdea, &[id(idea)]),
        Deciding::Proposed {
            proposal,
            author,
            opens_at,
            closes_at,
            ..
        } => {
            let [opens, closes] = dates(opens_at, closes_at);
            ctx.say(Word::DidPropose, &[id(proposal), member(author), opens, closes])
        }
        Deciding::ProposalAmended {
            proposal,
            opens_at,
            closes_at,
            ..
        } => {
            let [opens, closes] = dates(opens_at, closes_at);
            ctx.say(Word::DidAmendProposal, &[id(proposal), opens, closes])
        }
        Deciding::ProposalWithdrawn { proposal } => ctx.say(Word::DidWithdrawProposal, &[id(proposal)]),
        Deciding::QuestionAnswered { .. } | Deciding::OptionsChosen { .. } => of_a_question(ctx, fact),
        Deciding::Voted { .. }
        | Deciding::VoteTakenBack { .. }
        | Deciding::BlockSeconded { .. }
        | Deciding::VoteOpened { .. }
        | Deciding::VoteExtended { .. }
        | Deciding::VoteClosed { .. } => of_a_vote(ctx, fact),
        Deciding::DecisionEnacted { proposal } => ctx.say(Word::DidEnact, &[id(proposal)]),
        Deciding::EnactmentFailed { proposal, error } => {
            ctx.say(Word::DidFail, &[id(proposal), ("reason", error.say(ctx.lang))])
        }
        Deciding::DecisionRetried { proposal } => ctx.say(Word::DidRetry, &[id(proposal)]),
        Deciding::DecisionLapsed { proposal } => ctx.say(Word::DidLapse, &[id(proposal)]),
        Deciding::DecisionCancelled { proposal } => ctx.say(Word::DidCancel, &[id(proposal)]),
        Deciding::CallBackAsked { .. }
        | Deciding::DecisionCalledBack { .. }
        | Deciding::ProposalConcluded { .. }
        | Deciding::DecisionReopened { .. } => of_what_comes_after(ctx, fact),
        Deciding::Delegated { .. } | Deciding::DelegationEnded { .. } => {
            crate::render::delegations::made(ctx, fact)
        }
        Deciding::AreaSet { area } => ctx.say(Word::DidSetArea, &[("area", area.to_string())]),
        Deciding::AreaRemoved { area } => ctx.say(Word::DidRemoveArea, &[("area", area.to_string())]),
        Deciding::CommonsSpent { to, amount } => {
            let values = [
                ("address", ctx.shown(to)),
                ("amount", crate::render::coins(*amount, ctx.lang)),
            ];
            ctx.say(Word::DidSpend, &values)
        }
    }
}

fn of_a_vote(ctx: &Context, fact: &Deciding) -> String {
    let id = |id: &u32| ("id", id.to_string());
    match fact {
        Deciding::VoteOpened { proposal, persons } => {
            ctx.say(Word::DidOpen, &[id(proposal), ("persons", persons.to_string())])
        }
        Deciding::Voted {
            proposal,
            member,
            choice: said,
            voices,
            ..
        } => {
            let values = [
                id(proposal),
                ("member", member.to_string()),
                ("choice", choice(ctx, *said)),
                ("count", voices.to_string()),
            ];
            match voices {
                ..=1 => ctx.say(Word::DidVote, &values),
                2.. => ctx.say(Word::DidVoteFor, &values),
            }
        }
        Deciding::VoteTakenBack { proposal, member } => ctx.say(
            Word::DidTakeBackVote,
            &[id(proposal), ("member", member.to_string())],
        ),
        Deciding::BlockSeconded {
            proposal,
            blocker,
            by,
            stands,
        } => {
            let values = [
                id(proposal),
                ("member", blocker.to_string()),
                ("by", by.to_string()),
            ];
            match stands {
                true => ctx.say(Word::DidSecondStands, &values),
                false => ctx.say(Word::DidSecond, &values),
            }
        }
        Deciding::VoteExtended { proposal, closes_at } => {
            ctx.say(Word::DidExtend, &[id(proposal), ("date", ctx.date(*closes_at))])
        }
        Deciding::VoteClosed {
            proposal,
            verdict,
            tally,
        } => {
            let verdict = ("verdict", ctx.say(verdict_word(*verdict), &[]));
            // Of a question, whose counts stand elsewhere; or nobody voted.
            if tally.turnout() == 0 {
                return ctx.say(Word::DidCloseQuestion, &[id(proposal), verdict]);
            }
            let counts = ("counts", counts(ctx, tally, Method::Consent));
            ctx.say(Word::DidClose, &[id(proposal), verdict, counts])
        }
        _ => String::new(),
    }
}

fn of_what_comes_after(ctx: &Context, fact: &Deciding) -> String {
    let id = |id: &u32| ("id", id.to_string());
    match fact {
        Deciding::CallBackAsked {
            proposal,
            by,
            callers,
            needed,
        } => {
            let values = [
                id(proposal),
                ("member", by.to_string()),
                ("callers", callers.to_string()),
                ("needed", needed.to_string()),
            ];
            ctx.say(Word::DidAskCallBack, &values)
        }
        Deciding::DecisionCalledBack {
            proposal,
            opens_at,
            closes_at,
            ..
        } => {
            let values = [
                id(proposal),
                ("opens", ctx.date(*opens_at)),
                ("closes", ctx.date(*closes_at)),
            ];
            ctx.say(Word::DidCallBack, &values)
        }
        Deciding::ProposalConcluded { proposal, review_at } => match review_at {
            None => ctx.say(Word::DidConclude, &[id(proposal)]),
            Some(date) => {
                let values = [id(proposal), ("date", ctx.date(*date))];
                ctx.say(Word::DidConcludeReview, &values)
            }
        },
        Deciding::DecisionReopened { proposal, anew } => {
            ctx.say(Word::DidReopen, &[id(proposal), ("anew", anew.to_string())])
        }
        _ => String::new(),
    }
}

fn of_a_question(ctx: &Context, fact: &Deciding) -> String {
    let id = |id: &u32| ("id", id.to_string());
    match fact {
        Deciding::QuestionAnswered {
            proposal,
            member,
            answer,
            ..
        } => {
            let (VoteAnswer::Scores(numbers) | VoteAnswer::Ranking(numbers)) = answer;
            let answer = ("answer", listed(numbers));
            ctx.say(
                Word::DidAnswer,
                &[id(proposal), ("member", member.to_string()), answer],
            )
        }
        Deciding::OptionsChosen { proposal, outcome } => {
            let list = ("list", listed(&outcome.chosen()));
            ctx.say(Word::DidChoose, &[id(proposal), list])
        }
        _ => String::new(),
    }
}

/// Numbers with commas between.
fn listed(numbers: &[u8]) -> String {
    let numbers: Vec<_> = numbers.iter().map(u8::to_string).collect();
    numbers.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use opensystem_chain::{Lang, Tally, Verdict, VoteOutcome, H256};

    fn facts() -> [Deciding; 3] {
        let outcome = VoteOutcome {
            order: vec![3, 1, 2],
            winners: 2,
            by_lot: false,
            lot: H256([0; 32]),
        };
        [
            Deciding::QuestionAnswered {
                proposal: 12,
                revision: 0,
                member: 3,
                answer: VoteAnswer::Ranking(vec![2, 0]),
            },
            Deciding::OptionsChosen {
                proposal: 12,
                outcome,
            },
            Deciding::VoteClosed {
                proposal: 12,
                verdict: Verdict::Chosen,
                tally: Tally::default(),
            },
        ]
    }

    #[test]
    fn what_happens_to_a_question_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let all = |ctx: &Context| facts().map(|fact| told(ctx, &fact));
        assert_eq!(
            all(&ctx),
            [
                "member 3 answered 2, 0 on 12",
                "on 12 people chose 1, 3: opensystem decision show 12",
                "the vote on 12 is closed: enough took part to choose",
            ]
        );
        ctx.lang = Lang::Fr;
        assert_eq!(
            all(&ctx),
            [
                "le membre 3 a répondu 2, 0 sur 12",
                "sur 12, on a choisi 1, 3 : opensystem decision show 12",
                "le vote sur 12 est fermé : assez ont pris part pour choisir",
            ]
        );
    }

    #[test]
    fn what_happens_after_a_vote_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let said = |review_at| Deciding::ProposalConcluded {
            proposal: 12,
            review_at,
        };
        let facts = [
            Deciding::CallBackAsked {
                proposal: 12,
                by: 3,
                callers: 1,
                needed: 2,
            },
            Deciding::DecisionCalledBack {
                proposal: 12,
                revision: 1,
                opens_at: 60_000,
                closes_at: 120_000,
            },
            said(None),
            said(Some(180_000)),
            Deciding::DecisionReopened {
                proposal: 12,
                anew: 19,
            },
        ];
        let all = |ctx: &Context| facts.each_ref().map(|fact| told(ctx, fact));
        assert_eq!(
            all(&ctx),
            [
                "member 3 asks that decision 12 be called back; so many do by now: 1, so many must: 2",
                "decision 12 was called back, to be voted on a second time, the last, from 1970-01-01 00:01 UTC to 1970-01-01 00:02 UTC",
                "the author of 12 said what came of it: opensystem decision show 12",
                "the author of 12 said what came of it, to be reviewed from 1970-01-01 00:03 UTC on: opensystem decision show 12",
                "12 was reopened as proposal 19",
            ]
        );
        ctx.lang = Lang::Fr;
        let french = all(&ctx);
        assert_eq!(
            (french[0].as_str(), french[4].as_str()),
            (
                "le membre 3 demande que la décision 12 soit rappelée ; voici combien le font à présent : 1, et combien le doivent : 2",
                "12 a été rouverte sous le numéro 19",
            )
        );
    }
}

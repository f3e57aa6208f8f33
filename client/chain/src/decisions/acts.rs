// SPDX-License-Identifier: AGPL-3.0-or-later
//! What members do to decide together: one call for each verb.

use super::{Answer, AreaId, Choice, Content, Deciding, Delegation, Method, ProposalId, Question};
use crate::bytes::written;
use crate::call::Call;
use crate::error::Error;
use crate::follow::Outcome;
use crate::happening::Happening;
use crate::model::{MemberId, Moment};
use crate::rules::Rules;
use serde_json::{json, Value};

/// Texts are written as bytes: a text such as `0x00` is no bytes.
pub(crate) fn content_of(content: &Content) -> Value {
    let document = content.document.as_ref().map(
        |document| json!({ "hash": written(&document.hash.0), "uri": written(document.uri.as_bytes()) }),
    );
    json!({
        "title": written(content.title.as_bytes()),
        "text": written(content.text.as_bytes()),
        "document": document,
    })
}

fn question_of(question: &Question) -> Value {
    let options = question.options.iter().map(|option| written(option.as_bytes()));
    json!({ "options": options.collect::<Vec<_>>(), "number": question.number })
}

fn answer_of(answer: &Answer) -> Value {
    match answer {
        Answer::Scores(scores) => json!({ "Scores": scores }),
        Answer::Ranking(ranking) => json!({ "Ranking": ranking }),
    }
}

impl Call {
    /// Publishes an idea.
    pub fn publish_idea(
        area: AreaId,
        content: &Content,
        about: Option<ProposalId>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({ "area": area, "content": content_of(content), "about": about });
        Self::made("Decisions.publish_idea", arguments, rules)
    }

    /// Proposes.
    pub fn propose(
        area: AreaId,
        method: Method,
        content: &Content,
        about: Option<ProposalId>,
        action: Option<&Self>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "area": area, "method": method.variant(), "content": content_of(content), "about": about,
            "action": action.map(Self::hex),
        });
        Self::made("Decisions.propose", arguments, rules)
    }

    /// Asks people to choose among options.
    pub fn ask(
        area: AreaId,
        method: Method,
        content: &Content,
        question: &Question,
        about: Option<ProposalId>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "area": area, "method": method.variant(), "content": content_of(content),
            "question": question_of(question), "about": about,
        });
        Self::made("Decisions.ask", arguments, rules)
    }

    /// Asks otherwise.
    pub fn ask_anew(
        id: ProposalId,
        content: &Content,
        question: &Question,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments =
            json!({ "proposal": id, "content": content_of(content), "question": question_of(question) });
        Self::made("Decisions.ask_anew", arguments, rules)
    }

    /// Answers the question of a revision of a proposal.
    pub fn choose(
        id: ProposalId,
        revision: u8,
        answer: &Answer,
        reason: Option<&str>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "proposal": id, "revision": revision, "answer": answer_of(answer),
            "reason": reason.map(|reason| written(reason.as_bytes())),
        });
        Self::made("Decisions.choose", arguments, rules)
    }

    /// Has an idea or a proposal say something else.
    pub fn amend_decision(
        id: ProposalId,
        content: &Content,
        action: Option<&Self>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments =
            json!({ "proposal": id, "content": content_of(content), "action": action.map(Self::hex) });
        Self::made("Decisions.amend", arguments, rules)
    }

    /// Takes an idea or a proposal back.
    pub fn withdraw_decision(id: ProposalId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.withdraw", json!({ "proposal": id }), rules)
    }

    /// Votes on a revision of a proposal.
    pub fn vote(
        id: ProposalId,
        revision: u8,
        choice: Choice,
        reason: Option<&str>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "proposal": id, "revision": revision, "choice": format!("{choice:?}"),
            "reason": reason.map(|reason| written(reason.as_bytes())),
        });
        Self::made("Decisions.vote", arguments, rules)
    }

    /// Takes one's vote back.
    pub fn take_back_vote(id: ProposalId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.take_back", json!({ "proposal": id }), rules)
    }

    /// Seconds another's block.
    pub fn second_block(
        id: ProposalId,
        revision: u8,
        blocker: MemberId,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({ "proposal": id, "revision": revision, "blocker": blocker });
        Self::made("Decisions.second", arguments, rules)
    }

    /// Has another person vote in an area where one does not; without a moment for as long as the rules allow.
    pub fn delegate(area: AreaId, to: MemberId, until: Option<Moment>, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "area": area, "to": to, "until": until });
        Self::made("Decisions.delegate", arguments, rules)
    }

    /// Takes that back.
    pub fn undelegate(area: AreaId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.undelegate", json!({ "area": area }), rules)
    }

    /// Takes the next step of a proposal that is due.
    pub fn close_vote(id: ProposalId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.close", json!({ "proposal": id }), rules)
    }

    /// Tries again what could not take effect.
    pub fn retry_decision(id: ProposalId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.retry", json!({ "proposal": id }), rules)
    }

    /// Says what came of a proposal, and from when on it can be decided anew.
    pub fn conclude(
        id: ProposalId,
        statement: &str,
        review_at: Option<Moment>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments =
            json!({ "proposal": id, "statement": written(statement.as_bytes()), "review_at": review_at });
        Self::made("Decisions.conclude", arguments, rules)
    }

    /// Has something decided anew whose review date has come.
    pub fn reopen(id: ProposalId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.reopen", json!({ "proposal": id }), rules)
    }

    /// Asks that a decision be called back before it takes effect.
    pub fn call_back(id: ProposalId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Decisions.call_back", json!({ "proposal": id }), rules)
    }

    /// Puts rules into force that a decision authorised: their program.
    pub fn apply_upgrade(program: &[u8], rules: &Rules) -> Result<Self, Error> {
        Self::made(
            "System.apply_authorized_upgrade",
            json!({ "code": written(program) }),
            rules,
        )
    }
}

impl Outcome {
    /// The number that an idea or a proposal was given; nothing when the act was not followed into a block.
    pub fn brought_in(&self) -> Option<ProposalId> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::IdeaPublished { idea, .. }) => Some(*idea),
            Happening::Deciding(Deciding::Proposed { proposal, .. }) => Some(*proposal),
            _ => None,
        })
    }

    /// When the vote that an act began opens and closes; nothing when it was not followed into a block, or began none.
    pub fn vote_dates(&self) -> Option<(Moment, Moment)> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(
                Deciding::Proposed {
                    opens_at, closes_at, ..
                }
                | Deciding::ProposalAmended {
                    opens_at, closes_at, ..
                },
            ) => Some((*opens_at, *closes_at)),
            _ => None,
        })
    }

    /// For how many persons a vote counts, the voter among them; nothing when the act was not followed into a block.
    pub fn vote_counts_for(&self, voter: MemberId) -> Option<u32> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::Voted { member, voices, .. }) if *member == voter => Some(*voices),
            _ => None,
        })
    }

    /// Whether a person's answer was taken; false when the act was not followed into a block.
    pub fn took_answer_of(&self, voter: MemberId) -> bool {
        self.happenings.iter().any(|happening| {
            matches!(happening, Happening::Deciding(Deciding::QuestionAnswered { member, .. }) if *member == voter)
        })
    }

    /// Until when a delegation lasts; nothing when the act was not followed into a block.
    pub fn delegated_until(&self, of: Delegation) -> Option<Moment> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::Delegated {
                member,
                delegate,
                ends_at,
                ..
            }) if (*member, *delegate) == (of.member, of.delegate) => Some(*ends_at),
            _ => None,
        })
    }

    /// Whether a block that was seconded stands by now; nothing when the act was not followed into a block.
    pub fn block_stands(&self) -> Option<bool> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Deciding(Deciding::BlockSeconded { stands, .. }) => Some(*stands),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::Document;
    use subxt::utils::H256;

    #[test]
    fn every_act_is_a_call_of_the_chain() {
        let rules = Rules::built_in(100, 1).unwrap();
        let content = Content {
            title: "0x00".into(),
            text: "Un puits.".into(),
            document: Some(Document {
                hash: H256([7; 32]),
                uri: "https://example.org".into(),
            }),
        };
        let action = Call::made("Decisions.cancel", json!({ "proposal": 3 }), &rules).unwrap();
        let proposed = Call::propose(3, Method::Consent, &content, Some(1), Some(&action), &rules).unwrap();
        let words = proposed.in_words(&rules).unwrap();
        // Text that looks like bytes is text.
        assert_eq!(words.arguments["content"]["title"], "0x30783030");
        assert_eq!(words.arguments["method"], "Consent");
        assert_eq!(
            words.arguments["action"],
            json!({ "Decisions.cancel": { "proposal": 3 } })
        );
        let calls = [
            Call::publish_idea(16, &content, None, &rules),
            Call::amend_decision(3, &content, None, &rules),
            Call::withdraw_decision(3, &rules),
            Call::vote(3, 0, Choice::Block, Some("Non."), &rules),
            Call::take_back_vote(3, &rules),
            Call::second_block(3, 0, 4, &rules),
            Call::delegate(16, 4, None, &rules),
            Call::delegate(16, 4, Some(1_900_000_000_000), &rules),
            Call::undelegate(16, &rules),
            Call::close_vote(3, &rules),
            Call::retry_decision(3, &rules),
            Call::conclude(3, "0x00", None, &rules),
            Call::reopen(3, &rules),
            Call::call_back(3, &rules),
            Call::apply_upgrade(&[1, 2], &rules),
        ];
        for call in calls {
            assert!(call.is_ok(), "{call:?}");
        }
        let concluded = Call::conclude(3, "0x00", Some(1_900_000_000_000), &rules).unwrap();
        assert_eq!(
            json!(concluded.in_words(&rules).unwrap().arguments),
            json!({ "proposal": 3, "statement": "0x30783030", "review_at": 1_900_000_000_000u64 })
        );
    }

    #[test]
    fn what_is_asked_is_a_call_of_the_chain() {
        let rules = Rules::built_in(100, 1).unwrap();
        let content = Content {
            title: "Un puits".into(),
            text: "Où ?".into(),
            document: None,
        };
        let question = Question {
            options: vec!["0x31".into(), "Au fond".into()],
            number: 0,
        };
        let words = |call: Result<Call, Error>| call.unwrap().in_words(&rules).unwrap().arguments;
        let asked = words(Call::ask(
            16,
            Method::RankedChoice,
            &content,
            &question,
            Some(2),
            &rules,
        ));
        // Text that looks like bytes is text.
        assert_eq!(
            asked["question"],
            json!({ "options": ["0x30783331", "Au fond"], "number": 0 })
        );
        assert_eq!(asked["method"], "RankedChoice");
        let anew = words(Call::ask_anew(3, &content, &question, &rules));
        assert_eq!(
            (&anew["proposal"], &anew["question"]),
            (&json!(3), &asked["question"])
        );
    }

    #[test]
    fn what_is_answered_is_a_call_of_the_chain() {
        let rules = Rules::built_in(100, 1).unwrap();
        let chosen = |answer: Answer| {
            let call = Call::choose(3, 1, &answer, Some("Oui."), &rules).unwrap();
            call.in_words(&rules).unwrap().arguments
        };
        let ranked = chosen(Answer::Ranking(vec![2, 0]));
        assert_eq!(
            (&ranked["answer"], &ranked["reason"]),
            (&json!({ "Ranking": [2, 0] }), &json!("Oui."))
        );
        // Numbers that are letters to a computer are numbers.
        let scored = chosen(Answer::Scores(vec![50, 65]));
        assert_eq!(scored["answer"], json!({ "Scores": [50, 65] }));
    }
}

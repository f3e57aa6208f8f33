// SPDX-License-Identifier: AGPL-3.0-or-later
//! What members do to work together: one call for each verb, and what its outcome tells.

use super::{Cooperating, CooperationId, EntryId};
use crate::bytes::written;
use crate::call::Call;
use crate::decisions::{content_of, Content};
use crate::error::Error;
use crate::follow::Outcome;
use crate::happening::Happening;
use crate::model::MemberId;
use crate::rules::Rules;
use serde_json::json;

impl Call {
    /// Announces a cooperation, and invites these members to take part.
    pub fn announce_cooperation(
        content: &Content,
        partners: &[MemberId],
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({ "content": content_of(content), "partners": partners });
        Self::made("Cooperation.announce", arguments, rules)
    }

    /// Takes an announcement back to which nobody has said yes.
    pub fn withdraw_announcement(id: CooperationId, rules: &Rules) -> Result<Self, Error> {
        Self::of_one("withdraw_announcement", id, rules)
    }

    /// Takes part, where one is invited; else offers to.
    pub fn join_cooperation(id: CooperationId, offer: Option<&str>, rules: &Rules) -> Result<Self, Error> {
        let offer = offer.map(|offer| written(offer.as_bytes()));
        Self::made(
            "Cooperation.join",
            json!({ "cooperation": id, "offer": offer }),
            rules,
        )
    }

    /// Takes in whoever offered to take part, or invites somebody.
    pub fn welcome_partner(id: CooperationId, member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::of_two("welcome", id, member, rules)
    }

    /// Clears what waits between a cooperation and a member: an invitation, an offer, or both.
    pub fn decline_cooperation(id: CooperationId, member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::of_two("decline", id, member, rules)
    }

    /// Tells everybody what was reached.
    pub fn report_milestone(id: CooperationId, text: &str, rules: &Rules) -> Result<Self, Error> {
        Self::telling("report_milestone", "text", id, text, rules)
    }

    /// Asks everybody for help.
    pub fn ask_for_help(id: CooperationId, text: &str, rules: &Rules) -> Result<Self, Error> {
        Self::telling("ask_for_help", "text", id, text, rules)
    }

    /// Takes part no longer.
    pub fn leave_cooperation(id: CooperationId, rules: &Rules) -> Result<Self, Error> {
        Self::of_one("leave", id, rules)
    }

    /// Says what succeeded and what failed, and wants it closed.
    pub fn close_cooperation(id: CooperationId, retrospective: &str, rules: &Rules) -> Result<Self, Error> {
        Self::telling("close", "retrospective", id, retrospective, rules)
    }

    /// Wants it closed no longer.
    pub fn keep_open(id: CooperationId, rules: &Rules) -> Result<Self, Error> {
        Self::of_one("keep_open", id, rules)
    }

    /// Notes that all entries before this one are read.
    pub fn mark_read(up_to: EntryId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Cooperation.mark_read", json!({ "up_to": up_to }), rules)
    }

    /// Takes a member who left the ecosystem out of a cooperation.
    pub fn remove_departed(id: CooperationId, member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::of_two("remove_departed", id, member, rules)
    }

    fn of_one(call: &str, id: CooperationId, rules: &Rules) -> Result<Self, Error> {
        let name = format!("Cooperation.{call}");
        Self::made(&name, json!({ "cooperation": id }), rules)
    }

    fn of_two(call: &str, id: CooperationId, member: MemberId, rules: &Rules) -> Result<Self, Error> {
        let name = format!("Cooperation.{call}");
        Self::made(&name, json!({ "cooperation": id, "member": member }), rules)
    }

    fn telling(call: &str, field: &str, id: CooperationId, text: &str, rules: &Rules) -> Result<Self, Error> {
        let name = format!("Cooperation.{call}");
        let arguments = json!({ "cooperation": id, field: written(text.as_bytes()) });
        Self::made(&name, arguments, rules)
    }
}

impl Outcome {
    /// What happened in cooperations.
    fn cooperating<T>(&self, told: impl Fn(&Cooperating) -> Option<T>) -> Option<T> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Cooperating(fact) => told(fact),
            _ => None,
        })
    }

    /// The cooperation that was announced; nothing when the act was not followed into a block.
    pub fn announced(&self) -> Option<CooperationId> {
        self.cooperating(|fact| match fact {
            Cooperating::CooperationAnnounced { cooperation, .. } => Some(*cooperation),
            _ => None,
        })
    }

    /// The entry of the log by which somebody became a partner, and whether the cooperation came to be with it; nothing where
    /// nobody did.
    pub fn took_part(&self) -> Option<(EntryId, bool)> {
        self.cooperating(|fact| match fact {
            Cooperating::CooperationFounded { entry, .. } => Some((*entry, true)),
            Cooperating::PartnerJoined { entry, .. } => Some((*entry, false)),
            _ => None,
        })
    }

    /// The entry of the log that tells what was reached, or that help is wanted, or that somebody left.
    pub fn told_in_log(&self) -> Option<EntryId> {
        self.cooperating(|fact| match fact {
            Cooperating::MilestoneReported { entry, .. }
            | Cooperating::HelpAsked { entry, .. }
            | Cooperating::PartnerLeft { entry, .. }
            | Cooperating::CloseWished { entry, .. } => Some(*entry),
            _ => None,
        })
    }

    /// How many partners want it closed, of how many, now that this one does too.
    pub fn close_wished(&self) -> Option<(u32, u32)> {
        self.cooperating(|fact| match fact {
            Cooperating::CloseWished {
                closers, partners, ..
            } => Some((*closers, *partners)),
            _ => None,
        })
    }

    /// Whether a cooperation was closed.
    pub fn closed_cooperation(&self) -> bool {
        let closed = |fact: &Cooperating| matches!(fact, Cooperating::CooperationClosed { .. }).then_some(());
        self.cooperating(closed).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use subxt::utils::H256;

    #[test]
    fn each_verb_is_its_call() {
        let rules = Rules::built_in(100, 1).unwrap();
        let content = Content {
            title: "Un puits".into(),
            text: "0x00".into(),
            document: None,
        };
        let calls = [
            ("announce", Call::announce_cooperation(&content, &[1, 2], &rules)),
            ("withdraw_announcement", Call::withdraw_announcement(3, &rules)),
            ("join", Call::join_cooperation(3, Some("Une pompe."), &rules)),
            ("welcome", Call::welcome_partner(3, 4, &rules)),
            ("decline", Call::decline_cooperation(3, 4, &rules)),
            (
                "report_milestone",
                Call::report_milestone(3, "Dix mètres.", &rules),
            ),
            ("ask_for_help", Call::ask_for_help(3, "Une pompe ?", &rules)),
            ("leave", Call::leave_cooperation(3, &rules)),
            ("close", Call::close_cooperation(3, "Il donne.", &rules)),
            ("keep_open", Call::keep_open(3, &rules)),
            ("mark_read", Call::mark_read(9, &rules)),
            ("remove_departed", Call::remove_departed(3, 4, &rules)),
        ];
        let known = rules
            .calls()
            .into_iter()
            .filter(|known| known.pallet == "Cooperation");
        let known: Vec<_> = known.map(|known| known.call).collect();
        assert_eq!(known, calls.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        for (name, call) in calls {
            assert_eq!(
                call.unwrap().name(&rules).unwrap(),
                ("Cooperation".to_owned(), name.to_owned())
            );
        }
    }

    #[test]
    fn words_go_as_they_are() {
        let rules = Rules::built_in(100, 1).unwrap();
        let words = |call: Call| call.in_words(&rules).unwrap().arguments;
        // A text that looks like bytes is sent as the text it is, and told by the bytes of that.
        let asked = words(Call::ask_for_help(3, "0x00", &rules).unwrap());
        assert_eq!(
            (&asked["cooperation"], &asked["text"]),
            (&json!(3), &json!("0x30783030"))
        );
        let offered = words(Call::join_cooperation(3, Some("Une pompe."), &rules).unwrap());
        assert_eq!(offered["offer"], json!("Une pompe."));
        assert_eq!(
            words(Call::join_cooperation(3, None, &rules).unwrap())["offer"],
            json!(null)
        );
        let closed = words(Call::close_cooperation(3, "Il donne.", &rules).unwrap());
        assert_eq!(closed["retrospective"], json!("Il donne."));
    }

    fn outcome(facts: Vec<Cooperating>) -> Outcome {
        Outcome {
            transaction: H256([1; 32]),
            block: Some(H256([2; 32])),
            is_final: true,
            waits_for_others: false,
            happenings: facts.into_iter().map(Happening::Cooperating).collect(),
            refused: vec![],
        }
    }

    #[test]
    fn an_outcome_tells_what_came_of_it() {
        let joined = outcome(vec![Cooperating::PartnerJoined {
            cooperation: 3,
            member: 4,
            entry: 9,
        }]);
        assert_eq!((joined.took_part(), joined.announced()), (Some((9, false)), None));
        let founded = outcome(vec![Cooperating::CooperationFounded {
            cooperation: 3,
            entry: 0,
            partners: [0, 1],
        }]);
        assert_eq!(founded.took_part(), Some((0, true)));
        let closed = outcome(vec![
            Cooperating::CloseWished {
                cooperation: 3,
                by: 1,
                entry: 5,
                closers: 2,
                partners: 3,
            },
            Cooperating::CooperationClosed {
                cooperation: 3,
                entry: 6,
            },
        ]);
        assert_eq!(
            (closed.close_wished(), closed.told_in_log()),
            (Some((2, 3)), Some(5))
        );
        assert!(closed.closed_cooperation() && !joined.closed_cooperation());
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What members do about what they bring and share: one call for each verb, and what its outcome tells.

use super::{Contributing, GiftId, Issuance, KindId, Points, RecordId, WealthKind};
use crate::bytes::written;
use crate::call::Call;
use crate::cooperations::CooperationId;
use crate::error::Error;
use crate::follow::Outcome;
use crate::happening::Happening;
use crate::model::{MemberId, Moment};
use crate::rules::Rules;
use serde_json::{json, Value};

impl Call {
    /// Makes or changes a kind of wealth: what a decision does.
    pub fn set_kind(kind: &WealthKind, rules: &Rules) -> Result<Self, Error> {
        let issuance = match kind.issuance {
            Issuance::Attested { per_day, pair_whole } => {
                json!({ "Attested": { "per_day": per_day, "pair_whole": pair_whole } })
            }
            Issuance::Budget { a_month } => json!({ "Budget": { "a_month": a_month } }),
            Issuance::MutualCredit { per_partner, most } => {
                json!({ "MutualCredit": { "per_partner": per_partner, "most": most } })
            }
        };
        let written = json!({
            "name": written(kind.name.as_bytes()), "unit": written(kind.unit.as_bytes()), "issuance": issuance,
            "points": kind.points, "open": kind.open, "half_life_days": kind.half_life_days,
        });
        Self::made(
            "Wealth.set_kind",
            json!({ "id": kind.id, "kind": written }),
            rules,
        )
    }

    /// Records what one brought.
    pub fn record_wealth(
        kind: KindId,
        quantity: u64,
        cooperation: Option<CooperationId>,
        text: &str,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments = json!({
            "kind": kind, "quantity": quantity, "cooperation": cooperation, "text": written(text.as_bytes()),
        });
        Self::made("Wealth.record", arguments, rules)
    }

    /// Takes a record of one's own back.
    pub fn withdraw_record(id: RecordId, rules: &Rules) -> Result<Self, Error> {
        Self::of_record("withdraw_record", id, rules)
    }

    /// Says that one saw what a record tells; in a cooperation for a project that takes part, where one does not oneself.
    pub fn attest(id: RecordId, on_behalf_of: Option<MemberId>, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "id": id, "on_behalf_of": on_behalf_of });
        Self::made("Wealth.attest", arguments, rules)
    }

    /// Says that it is not as a record tells.
    pub fn dispute_record(id: RecordId, reason: &str, rules: &Rules) -> Result<Self, Error> {
        let arguments = json!({ "id": id, "reason": written(reason.as_bytes()) });
        Self::made("Wealth.dispute", arguments, rules)
    }

    /// Disputes it no longer.
    pub fn lift_dispute(id: RecordId, rules: &Rules) -> Result<Self, Error> {
        Self::of_record("lift_dispute", id, rules)
    }

    /// Says, as a partner, whether a disputed record stands.
    pub fn judge_record(id: RecordId, stands: bool, rules: &Rules) -> Result<Self, Error> {
        Self::made("Wealth.judge", json!({ "id": id, "stands": stands }), rules)
    }

    /// Settles whether a disputed record counts: what a decision does.
    pub fn settle_record(id: RecordId, stands: bool, rules: &Rules) -> Result<Self, Error> {
        Self::made(
            "Wealth.settle_record",
            json!({ "id": id, "stands": stands }),
            rules,
        )
    }

    /// Says what a unit of each kind is to be worth in a cooperation.
    pub fn wish_matrix(id: CooperationId, points: &Points, rules: &Rules) -> Result<Self, Error> {
        let matrix: Vec<Value> = points
            .iter()
            .map(|(kind, points)| json!([kind, points]))
            .collect();
        Self::made(
            "Wealth.wish_matrix",
            json!({ "cooperation": id, "matrix": matrix }),
            rules,
        )
    }

    /// Opens the sharing of the income that waits.
    pub fn open_sharing(id: CooperationId, rules: &Rules) -> Result<Self, Error> {
        Self::made("Wealth.open_sharing", json!({ "cooperation": id }), rules)
    }

    /// Has a member paid what is due to him from a cooperation.
    pub fn claim_share(id: CooperationId, member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::made(
            "Wealth.claim",
            json!({ "cooperation": id, "member": member }),
            rules,
        )
    }

    /// Thanks a member.
    pub fn thank(
        kind: KindId,
        to: MemberId,
        quantity: u64,
        reason: &str,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments =
            json!({ "kind": kind, "to": to, "quantity": quantity, "reason": written(reason.as_bytes()) });
        Self::made("Wealth.thank", arguments, rules)
    }

    /// Gives time to a member, or to the commons where nobody is named.
    pub fn give_time(
        kind: KindId,
        to: Option<MemberId>,
        quantity: u64,
        reason: &str,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let arguments =
            json!({ "kind": kind, "to": to, "quantity": quantity, "reason": written(reason.as_bytes()) });
        Self::made("Wealth.give_time", arguments, rules)
    }

    /// Has the commons take over what a member who left owes: what a decision does.
    pub fn write_off(kind: KindId, member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::made(
            "Wealth.write_off",
            json!({ "kind": kind, "member": member }),
            rules,
        )
    }

    fn of_record(name: &str, id: RecordId, rules: &Rules) -> Result<Self, Error> {
        Self::made(&format!("Wealth.{name}"), json!({ "id": id }), rules)
    }
}

impl Outcome {
    fn contributing<T>(&self, of: impl Fn(&Contributing) -> Option<T>) -> Option<T> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Contributing(fact) => of(fact),
            _ => None,
        })
    }

    /// The number that a record was given; nothing when the act was not followed into a block.
    pub fn recorded(&self) -> Option<RecordId> {
        self.contributing(|fact| match fact {
            Contributing::WealthRecorded { record, .. } => Some(*record),
            _ => None,
        })
    }

    /// What an attestation counts, and when, if nobody disputes it; likewise.
    pub fn attested(&self) -> Option<(u64, Moment)> {
        self.contributing(|fact| match fact {
            Contributing::RecordAttested {
                counts, counts_at, ..
            } => Some((*counts, *counts_at)),
            _ => None,
        })
    }

    /// Until when a disputed record is judged; likewise.
    pub fn disputed_until(&self) -> Option<Moment> {
        self.contributing(|fact| match fact {
            Contributing::RecordDisputed { until, .. } => Some(*until),
            _ => None,
        })
    }

    /// When a record counts whose dispute was lifted; likewise.
    pub fn lifted(&self) -> Option<Moment> {
        self.contributing(|fact| match fact {
            Contributing::DisputeLifted { counts_at, .. } => Some(*counts_at),
            _ => None,
        })
    }

    /// How many want the matrix that was wished, of how many; likewise.
    pub fn matrix_wished(&self) -> Option<(u32, u32)> {
        self.contributing(|fact| match fact {
            Contributing::MatrixWished { wishes, partners, .. } => Some((*wishes, *partners)),
            _ => None,
        })
    }

    /// Whether a matrix was agreed.
    pub fn agreed_matrix(&self) -> bool {
        let agreed =
            self.contributing(|fact| matches!(fact, Contributing::MatrixAgreed { .. }).then_some(()));
        agreed.is_some()
    }

    /// Until when what is recorded counts in a sharing, and when the income is shared; likewise.
    pub fn sharing_opened(&self) -> Option<(Moment, Moment)> {
        self.contributing(|fact| match fact {
            Contributing::SharingOpened { dated, shares_at, .. } => Some((*dated, *shares_at)),
            _ => None,
        })
    }

    /// The number that a gift was given; likewise.
    pub fn given(&self) -> Option<GiftId> {
        self.contributing(|fact| match fact {
            Contributing::Thanked { gift, .. } | Contributing::TimeGiven { gift, .. } => Some(*gift),
            _ => None,
        })
    }

    /// What was paid of a share; likewise.
    pub fn share_claimed(&self) -> Option<u128> {
        self.contributing(|fact| match fact {
            Contributing::ShareClaimed { amount, .. } => Some(*amount),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_is_a_call_of_the_chain() {
        let rules = Rules::built_in(100, 1).unwrap();
        let said = |call: Result<Call, Error>| {
            let words = call.unwrap().in_words(&rules).unwrap();
            (words.call, json!(words.arguments))
        };
        let kind = WealthKind {
            id: 3,
            name: "0x00".into(),
            unit: "kg".into(),
            issuance: Issuance::Attested {
                per_day: 20,
                pair_whole: 50,
            },
            points: 2,
            open: true,
            half_life_days: 0,
        };
        // Text that looks like bytes is text.
        let (call, arguments) = said(Call::set_kind(&kind, &rules));
        assert_eq!((call.as_str(), &arguments["id"]), ("set_kind", &json!(3)));
        assert_eq!(arguments["kind"]["name"], "0x30783030");
        assert_eq!(
            arguments["kind"]["issuance"],
            json!({ "Attested": { "per_day": 20, "pair_whole": 50 } })
        );
        for (issuance, written) in [
            (
                Issuance::Budget { a_month: 30 },
                json!({ "Budget": { "a_month": 30 } }),
            ),
            (
                Issuance::MutualCredit {
                    per_partner: 120,
                    most: 2_400,
                },
                json!({ "MutualCredit": { "per_partner": 120, "most": 2_400 } }),
            ),
        ] {
            let given = WealthKind {
                issuance,
                half_life_days: 365,
                ..kind.clone()
            };
            let arguments = said(Call::set_kind(&given, &rules)).1;
            assert_eq!(arguments["kind"]["issuance"], written);
            assert_eq!(arguments["kind"]["half_life_days"], 365);
        }
        let recorded = said(Call::record_wealth(0, 90, Some(2), "We dug.", &rules)).1;
        assert_eq!(
            recorded,
            json!({ "kind": 0, "quantity": 90, "cooperation": 2, "text": "We dug." })
        );
        let outside = said(Call::record_wealth(0, 90, None, "We dug.", &rules)).1;
        assert_eq!(outside["cooperation"], Value::Null);
        let points = Points::from([(0, 1), (2, 3)]);
        let wished = said(Call::wish_matrix(2, &points, &rules)).1;
        assert_eq!(wished, json!({ "cooperation": 2, "matrix": [[0, 1], [2, 3]] }));
        let thanked = said(Call::thank(3, 17, 5, "0x00", &rules));
        assert_eq!(
            thanked,
            (
                "thank".to_owned(),
                json!({ "kind": 3, "to": 17, "quantity": 5, "reason": "0x30783030" })
            )
        );
        let given = said(Call::give_time(4, None, 60, "We dug.", &rules));
        assert_eq!(
            given,
            (
                "give_time".to_owned(),
                json!({ "kind": 4, "to": null, "quantity": 60, "reason": "We dug." })
            )
        );
        assert_eq!(
            said(Call::give_time(4, Some(17), 60, "We dug.", &rules)).1["to"],
            17
        );
        for (call, name) in [
            (Call::write_off(4, 17, &rules), "write_off"),
            (Call::withdraw_record(7, &rules), "withdraw_record"),
            (Call::attest(7, None, &rules), "attest"),
            (Call::attest(7, Some(21), &rules), "attest"),
            (Call::dispute_record(7, "He slept.", &rules), "dispute"),
            (Call::lift_dispute(7, &rules), "lift_dispute"),
            (Call::judge_record(7, false, &rules), "judge"),
            (Call::settle_record(7, true, &rules), "settle_record"),
            (Call::open_sharing(2, &rules), "open_sharing"),
            (Call::claim_share(2, 3, &rules), "claim"),
        ] {
            assert_eq!(said(call).0, name);
        }
    }
}

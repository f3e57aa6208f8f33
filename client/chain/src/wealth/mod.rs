// SPDX-License-Identifier: AGPL-3.0-or-later
//! What people bring and how income is shared, in plain types: kinds of wealth, records and the matrix; the purse of a
//! cooperation, and what is due from it; thanks and time that members give each other ([`giving`]). Reading them ([`reading`]), acting on them ([`acts`]), what happens ([`happening`]),
//! what an attestation counts ([`series`]), and reckoning every share again ([`shares`]).

mod acts;
mod giving;
mod happening;
mod purse;
mod reading;
mod series;
mod shares;

pub use giving::{Credit, CreditTotal, Gift, GiftId};
pub use happening::Contributing;
pub use purse::{Brought, Contribution, Purse, PurseKind, Sharing};
pub use series::Pair;
pub use shares::{Reckoned, Reckoning};

use crate::cooperations::CooperationId;
use crate::model::{MemberId, Moment};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The number of a kind of wealth.
pub type KindId = u8;
/// The number of a record.
pub type RecordId = u32;

/// Bytes of the name of a kind.
pub const LONGEST_KIND_NAME: usize = 32;
/// Bytes of the name of a unit.
pub const LONGEST_UNIT: usize = 16;
/// How many kinds there can be.
pub const MOST_KINDS: KindId = 64;
/// How many kinds the matrix of a cooperation can have.
pub const WIDEST_MATRIX: usize = 8;
/// Rows, records or contributions in one answer of the chain.
pub const WEALTH_PAGE: u32 = 64;
/// The unit of what is counted in time.
pub const MINUTE: &str = "minute";

/// A kind of wealth: what people bring, and in which unit it is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WealthKind {
    pub id: KindId,
    pub name: String,
    pub unit: String,
    #[serde(flatten)]
    pub issuance: Issuance,
    /// What a unit of it is worth in a cooperation that has not agreed otherwise.
    pub points: u32,
    /// Whether anything new of it is recorded or given.
    pub open: bool,
    /// In how many days half of what stands in the matrix fades; 0: it lasts.
    pub half_life_days: u32,
}

impl WealthKind {
    /// Whether it is counted in time.
    pub fn is_time(&self) -> bool {
        self.unit == MINUTE
    }

    /// Whether it is recorded and attested; else it is given.
    pub fn is_recorded(&self) -> bool {
        matches!(self.issuance, Issuance::Attested { .. })
    }

    /// Whether it is lent and owed among all.
    pub fn is_credit(&self) -> bool {
        matches!(self.issuance, Issuance::MutualCredit { .. })
    }
}

/// How units of a kind come to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "issuance")]
pub enum Issuance {
    /// Who brought something records it, and who saw it attests it.
    Attested {
        /// How many units a member can record in a day.
        per_day: u64,
        /// How many units one can attest for the same other before more of them count for less.
        pair_whole: u64,
    },
    /// Each person gives it out of a budget.
    Budget {
        /// How many units in 30 days; what is left of them is not added to the next.
        a_month: u64,
    },
    /// Whoever gives it owes it to all; what all owe and are owed makes nothing together.
    MutualCredit {
        /// By how much one can owe more for each other member with whom he exchanged as much.
        per_partner: u64,
        /// How much one can owe at most.
        most: u64,
    },
}

/// The numbers of wealth that people govern, as far as a client reckons with them; periods in milliseconds, days those of the
/// ecosystem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct WealthRules {
    /// How long what was recorded can be attested.
    pub attest_millis: u64,
    /// How long what was attested can be disputed before it counts.
    pub undisputed_millis: u64,
    /// How long after a sharing was opened what is recorded takes part in it.
    pub notice_millis: u64,
    /// How long what one person attests for another adds up.
    pub pair_days: u32,
}

/// So many units of a kind, as far as they counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cell {
    pub kind: KindId,
    pub counted: u64,
}

/// What a member brought: a row of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub member: MemberId,
    pub cells: Vec<Cell>,
    /// How he stands in the kinds of mutual credit of which he ever gave or was given something.
    pub credits: Vec<Credit>,
}

/// What somebody says that he brought, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    pub id: RecordId,
    pub author: MemberId,
    pub kind: KindId,
    pub quantity: u64,
    /// In which cooperation; nothing where it was outside of them.
    pub cooperation: Option<CooperationId>,
    pub text: String,
    pub at: Moment,
    #[serde(flatten)]
    pub stage: RecordStage,
}

/// How far a record is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "stage")]
pub enum RecordStage {
    /// It waits for somebody who saw it.
    Open {
        lapses_at: Moment,
    },
    /// Somebody saw it; it counts at its moment if nobody disputes it.
    Attested {
        #[serde(flatten)]
        attestation: Attestation,
    },
    /// Somebody says that it is not so; it does not count meanwhile.
    Disputed {
        #[serde(flatten)]
        attestation: Attestation,
        #[serde(flatten)]
        objection: Objection,
        /// Until when it is judged or settled.
        until: Moment,
    },
    Counted {
        #[serde(flatten)]
        attestation: Attestation,
        counted_at: Moment,
    },
    /// Nobody attested it in time, or nobody settled a dispute in time.
    Lapsed {
        over_at: Moment,
    },
    Withdrawn {
        over_at: Moment,
    },
    /// It was judged that it does not count.
    Rejected {
        over_at: Moment,
    },
}

/// Somebody's word that he saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Attestation {
    pub attested_by: MemberId,
    /// The partner of the cooperation, a project that he represents, for which he said so.
    pub on_behalf_of: Option<MemberId>,
    pub attested_at: Moment,
    /// How many units of it count.
    pub counts: u64,
    pub counts_at: Moment,
}

/// Somebody's word that it is not so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Objection {
    pub disputed_by: MemberId,
    pub disputed_at: Moment,
    pub reason: String,
    /// How many partners say that it stands.
    pub stands: u32,
    /// How many say that it does not.
    pub falls: u32,
}

impl RecordStage {
    /// When something comes of it by itself; nothing where nothing more can.
    pub fn due(&self) -> Option<Moment> {
        match self {
            Self::Open { lapses_at } => Some(*lapses_at),
            Self::Attested { attestation } => Some(attestation.counts_at),
            Self::Disputed { until, .. } => Some(*until),
            Self::Counted { .. } | Self::Lapsed { .. } | Self::Withdrawn { .. } | Self::Rejected { .. } => {
                None
            }
        }
    }
}

/// What a unit of each kind is worth in a cooperation.
pub type Points = BTreeMap<KindId, u32>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_plain_in_json() {
        let attestation = Attestation {
            attested_by: 4,
            on_behalf_of: None,
            attested_at: 5,
            counts: 90,
            counts_at: 6,
        };
        let record = Record {
            id: 7,
            author: 3,
            kind: 0,
            quantity: 90,
            cooperation: Some(2),
            text: "We dug.".into(),
            at: 1,
            stage: RecordStage::Disputed {
                attestation,
                objection: Objection {
                    disputed_by: 5,
                    disputed_at: 5,
                    reason: "He slept.".into(),
                    stands: 1,
                    falls: 0,
                },
                until: 9,
            },
        };
        let text = serde_json::to_string(&record).unwrap();
        assert_eq!(
            text,
            r#"{"id":7,"author":3,"kind":0,"quantity":90,"cooperation":2,"text":"We dug.","at":1,"stage":"disputed","attested_by":4,"on_behalf_of":null,"attested_at":5,"counts":90,"counts_at":6,"disputed_by":5,"disputed_at":5,"reason":"He slept.","stands":1,"falls":0,"until":9}"#
        );
        assert_eq!(record.stage.due(), Some(9));
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happens when people bring something, attest it to each other, and share.

use super::{GiftId, KindId, Points, RecordId};
use crate::api::{self, WealthEvent as Event};
use crate::cooperations::CooperationId;
use crate::model::{MemberId, Moment};
use serde::Serialize;

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Contributing {
    /// A kind of wealth is new, or another than it was.
    KindSet {
        kind: KindId,
    },
    WealthRecorded {
        record: RecordId,
        author: MemberId,
        kind: KindId,
        quantity: u64,
        cooperation: Option<CooperationId>,
    },
    RecordWithdrawn {
        record: RecordId,
    },
    RecordAttested {
        record: RecordId,
        by: MemberId,
        counts: u64,
        counts_at: Moment,
    },
    RecordDisputed {
        record: RecordId,
        by: MemberId,
        until: Moment,
    },
    DisputeLifted {
        record: RecordId,
        counts_at: Moment,
    },
    RecordJudged {
        record: RecordId,
        by: MemberId,
        stands: bool,
    },
    /// A decision said whether it stands.
    RecordSettled {
        record: RecordId,
        stands: bool,
    },
    RecordCounted {
        record: RecordId,
        author: MemberId,
        kind: KindId,
        quantity: u64,
    },
    /// Nobody attested it in time, or nobody settled a dispute about it.
    RecordLapsed {
        record: RecordId,
    },
    /// It was judged that it does not count.
    RecordRejected {
        record: RecordId,
    },
    MatrixWished {
        cooperation: CooperationId,
        by: MemberId,
        /// How many want the same by now.
        wishes: u32,
        partners: u32,
    },
    MatrixAgreed {
        cooperation: CooperationId,
        matrix: Points,
    },
    SharingOpened {
        cooperation: CooperationId,
        by: MemberId,
        dated: Moment,
        shares_at: Moment,
    },
    IncomeShared {
        cooperation: CooperationId,
        #[serde(with = "crate::amount")]
        income: u128,
    },
    /// Nothing could be shared: nobody brought anything that counts, or nothing came in.
    SharingWaits {
        cooperation: CooperationId,
    },
    IncomeGivenToCommons {
        cooperation: CooperationId,
        #[serde(with = "crate::amount")]
        amount: u128,
    },
    ShareClaimed {
        cooperation: CooperationId,
        member: MemberId,
        #[serde(with = "crate::amount")]
        amount: u128,
    },
    Thanked {
        gift: GiftId,
        from: MemberId,
        to: MemberId,
        kind: KindId,
        quantity: u64,
    },
    TimeGiven {
        gift: GiftId,
        from: MemberId,
        /// Nothing where it was given to the commons.
        to: Option<MemberId>,
        kind: KindId,
        quantity: u64,
    },
    /// Who left owes so much.
    DebtLeft {
        kind: KindId,
        member: MemberId,
        quantity: u64,
    },
    /// A decision had the commons take over what he owed.
    DebtWrittenOff {
        kind: KindId,
        member: MemberId,
        quantity: u64,
    },
}

impl From<Event> for Contributing {
    // The match is whole, so that an event without words does not compile.
    fn from(event: Event) -> Self {
        match event {
            Event::KindSet { kind } => Self::KindSet { kind },
            Event::Recorded {
                record,
                author,
                kind,
                quantity,
                cooperation,
            } => Self::WealthRecorded {
                record,
                author,
                kind,
                quantity,
                cooperation,
            },
            Event::MatrixWished {
                cooperation,
                by,
                wishes,
                partners,
            } => Self::MatrixWished {
                cooperation,
                by,
                wishes,
                partners,
            },
            Event::MatrixAgreed { cooperation, matrix } => Self::MatrixAgreed {
                cooperation,
                matrix: api::points_of(matrix),
            },
            Event::SharingOpened {
                cooperation,
                by,
                dated,
                shares_at,
            } => Self::SharingOpened {
                cooperation,
                by,
                dated,
                shares_at,
            },
            Event::Shared { cooperation, income } => Self::IncomeShared { cooperation, income },
            Event::SharingWaits { cooperation } => Self::SharingWaits { cooperation },
            Event::GivenToCommons { cooperation, amount } => {
                Self::IncomeGivenToCommons { cooperation, amount }
            }
            Event::Claimed {
                cooperation,
                member,
                amount,
            } => Self::ShareClaimed {
                cooperation,
                member,
                amount,
            },
            Event::RecordWithdrawn { record } => Self::RecordWithdrawn { record },
            Event::Attested {
                record,
                by,
                counts,
                counts_at,
            } => Self::RecordAttested {
                record,
                by,
                counts,
                counts_at,
            },
            Event::Disputed { record, by, until } => Self::RecordDisputed { record, by, until },
            Event::DisputeLifted { record, counts_at } => Self::DisputeLifted { record, counts_at },
            Event::Judged { record, by, stands } => Self::RecordJudged { record, by, stands },
            Event::RecordSettled { record, stands } => Self::RecordSettled { record, stands },
            Event::Counted {
                record,
                author,
                kind,
                quantity,
            } => Self::RecordCounted {
                record,
                author,
                kind,
                quantity,
            },
            Event::RecordLapsed { record } => Self::RecordLapsed { record },
            Event::RecordRejected { record } => Self::RecordRejected { record },
            Event::Thanked {
                gift,
                from,
                to,
                kind,
                quantity,
            } => Self::Thanked {
                gift,
                from,
                to,
                kind,
                quantity,
            },
            Event::TimeGiven {
                gift,
                from,
                to,
                kind,
                quantity,
            } => Self::TimeGiven {
                gift,
                from,
                to,
                kind,
                quantity,
            },
            Event::DebtLeft {
                kind,
                member,
                quantity,
            } => Self::DebtLeft {
                kind,
                member,
                quantity,
            },
            Event::DebtWrittenOff {
                kind,
                member,
                quantity,
            } => Self::DebtWrittenOff {
                kind,
                member,
                quantity,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::happening::Happening;

    #[test]
    fn a_fact_of_sharing_is_written_as_any_other() {
        let written = |fact| serde_json::to_string(&Happening::Contributing(fact)).unwrap();
        let claimed = Contributing::ShareClaimed {
            cooperation: 2,
            member: 3,
            amount: 5,
        };
        assert_eq!(
            written(claimed),
            r#"{"event":"share_claimed","cooperation":2,"member":3,"amount":"5"}"#
        );
        let agreed = Contributing::MatrixAgreed {
            cooperation: 2,
            matrix: Points::from([(0, 1), (2, 3)]),
        };
        assert_eq!(
            written(agreed),
            r#"{"event":"matrix_agreed","cooperation":2,"matrix":{"0":1,"2":3}}"#
        );
        let given = Contributing::TimeGiven {
            gift: 7,
            from: 3,
            to: None,
            kind: 4,
            quantity: 90,
        };
        assert_eq!(
            written(given),
            r#"{"event":"time_given","gift":7,"from":3,"to":null,"kind":4,"quantity":90}"#
        );
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the runtime's types of wealth become the plain ones of [`crate::wealth`].

use super::runtime::{self, runtime_types as types};
use super::{text_of, BoundedVec};
use crate::wealth::{
    Attestation, Brought, Cell, Contribution, Credit, CreditTotal, Gift, Issuance, KindId, Objection, Pair,
    Points, Purse, PurseKind, Record, RecordStage, Row, Sharing, WealthKind,
};
use num_bigint::BigUint;
use types::opensystem_wealth::{kinds, purse, series, types as own};
pub use types::opensystem_wealth::{
    pallet::Event as WealthEvent, purse::Contribution as KeptContribution, types::RecordView,
};
use types::primitive_types::U256;

/// The view functions of wealth.
pub fn wealth_views() -> runtime::wealth::view_functions::ViewFunctionsApi {
    runtime::wealth::view_functions::ViewFunctionsApi
}

impl From<own::KindView> for WealthKind {
    fn from(view: own::KindView) -> Self {
        Self {
            id: view.id,
            name: text_of(view.kind.name),
            unit: text_of(view.kind.unit),
            issuance: view.kind.issuance.into(),
            points: view.kind.points,
            open: view.kind.open,
            half_life_days: view.kind.half_life_days,
        }
    }
}

impl From<kinds::Issuance> for Issuance {
    // The match is whole, so that a way without a word does not compile.
    fn from(issuance: kinds::Issuance) -> Self {
        match issuance {
            kinds::Issuance::Attested { per_day, pair_whole } => Self::Attested { per_day, pair_whole },
            kinds::Issuance::Budget { a_month } => Self::Budget { a_month },
            kinds::Issuance::MutualCredit { per_partner, most } => Self::MutualCredit { per_partner, most },
        }
    }
}

impl From<own::CreditView> for Credit {
    fn from(view: own::CreditView) -> Self {
        Self {
            kind: view.kind,
            balance: view.balance,
            limit: view.limit,
        }
    }
}

impl From<own::CreditTotalView> for CreditTotal {
    fn from(view: own::CreditTotalView) -> Self {
        Self {
            kind: view.kind,
            given: view.given,
            departed: view.departed,
            commons: view.commons,
        }
    }
}

impl From<own::GiftView> for Gift {
    fn from(view: own::GiftView) -> Self {
        let gift = view.gift;
        Self {
            id: view.id,
            from: gift.from,
            to: gift.to,
            kind: gift.kind,
            quantity: gift.quantity,
            reason: text_of(gift.reason),
            at: gift.at,
        }
    }
}

impl From<own::CellView> for Cell {
    fn from(view: own::CellView) -> Self {
        Self {
            kind: view.kind,
            counted: view.counted,
        }
    }
}

impl From<own::RowView> for Row {
    fn from(view: own::RowView) -> Self {
        Self {
            member: view.member,
            cells: view.cells.into_iter().map(Into::into).collect(),
            credits: view.credits.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<own::Attestation> for Attestation {
    fn from(attestation: own::Attestation) -> Self {
        Self {
            attested_by: attestation.by,
            on_behalf_of: attestation.on_behalf_of,
            attested_at: attestation.at,
            counts: attestation.counts,
            counts_at: attestation.counts_at,
        }
    }
}

impl From<own::Dispute> for Objection {
    fn from(dispute: own::Dispute) -> Self {
        Self {
            disputed_by: dispute.by,
            disputed_at: dispute.at,
            reason: text_of(dispute.reason),
            stands: dispute.stands,
            falls: dispute.falls,
        }
    }
}

/// A record; nothing where it is disputed and the objection is missing.
pub fn record_of(view: own::RecordView) -> Option<Record> {
    let record = view.record;
    Some(Record {
        id: view.id,
        author: record.author,
        kind: record.kind,
        quantity: record.quantity,
        cooperation: record.cooperation,
        text: text_of(record.text),
        at: record.at,
        stage: stage_of(record.stage, view.dispute)?,
    })
}

// The match is whole, so that a stage without a word does not compile.
fn stage_of(stage: own::Stage, dispute: Option<own::Dispute>) -> Option<RecordStage> {
    Some(match stage {
        own::Stage::Open { lapses_at } => RecordStage::Open { lapses_at },
        own::Stage::Attested(attestation) => RecordStage::Attested {
            attestation: attestation.into(),
        },
        own::Stage::Disputed { attestation, until } => RecordStage::Disputed {
            attestation: attestation.into(),
            objection: dispute?.into(),
            until,
        },
        own::Stage::Counted { attestation, at } => RecordStage::Counted {
            attestation: attestation.into(),
            counted_at: at,
        },
        own::Stage::Lapsed { at } => RecordStage::Lapsed { over_at: at },
        own::Stage::Withdrawn { at } => RecordStage::Withdrawn { over_at: at },
        own::Stage::Rejected { at } => RecordStage::Rejected { over_at: at },
    })
}

/// What a unit of each kind is worth.
pub fn points_of(matrix: BoundedVec<(KindId, u32)>) -> Points {
    matrix.0.into_iter().collect()
}

impl From<series::Pair> for Pair {
    fn from(pair: series::Pair) -> Self {
        Self {
            since: pair.since,
            attested: pair.attested,
            counted: pair.counted,
        }
    }
}

impl From<purse::Sharing> for Sharing {
    fn from(sharing: purse::Sharing) -> Self {
        Self {
            dated: sharing.dated,
            shares_at: sharing.shares_at,
            income: sharing.income,
            matrix: points_of(sharing.matrix),
        }
    }
}

impl From<purse::SharedKind> for PurseKind {
    fn from(kind: purse::SharedKind) -> Self {
        Self {
            kind: kind.kind,
            points: kind.points,
            listed: kind.listed,
            open: kind.open,
            total: kind.total,
            per_unit: fine_of(kind.per_unit),
        }
    }
}

impl From<purse::Share> for Brought {
    fn from(share: purse::Share) -> Self {
        Self {
            kind: share.kind,
            units: share.units,
            seen: fine_of(share.seen),
        }
    }
}

/// A purse as it is kept, and what of its pot waits as the chain shows it.
pub fn purse_of(cooperation: u32, kept: Option<purse::Purse>, view: own::PurseView) -> Purse {
    let kinds = match kept {
        Some(kept) => kept.kinds.0.into_iter().map(Into::into).collect(),
        // Nothing was ever recorded, wished or shared: what it would share by.
        None => view.matrix.into_iter().map(usual).collect(),
    };
    Purse {
        cooperation,
        kinds,
        allocated: view.allocated,
        waiting: view.unallocated,
        carry: fine_of(view.carry),
        sharing: view.sharing.map(Into::into),
        round: view.round,
    }
}

fn usual((kind, points): (KindId, u32)) -> PurseKind {
    PurseKind {
        kind,
        points,
        listed: true,
        open: 0,
        total: 0,
        per_unit: BigUint::ZERO,
    }
}

/// What somebody brought as it is kept, and what he can claim as the chain shows it.
pub fn contribution_of(kept: Option<purse::Contribution>, view: own::ContributionView) -> Contribution {
    let (units, due) = match kept {
        Some(kept) => (kept.shares.0, kept.due),
        None => (vec![], U256([0; 4])),
    };
    Contribution {
        member: view.member,
        units: units.into_iter().map(Into::into).collect(),
        due: fine_of(due),
        claimable: view.claimable,
        wish: view.wish.map(points_of),
    }
}

/// 256 bits, the lowest 64 first.
fn fine_of(number: U256) -> BigUint {
    number
        .0
        .iter()
        .rev()
        .fold(BigUint::ZERO, |sum, digit| (sum << 64) + digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hundred_and_fifty_six_bits_are_read_in_their_order() {
        assert_eq!(fine_of(U256([5, 0, 0, 0])), BigUint::from(5u8));
        assert_eq!(fine_of(U256([7, 1, 0, 0])), (BigUint::from(1u8) << 64) + 7u8);
        assert_eq!(fine_of(U256([0, 0, 0, 1])), BigUint::from(1u8) << 192);
    }
}

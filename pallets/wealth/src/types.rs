// SPDX-License-Identifier: AGPL-3.0-or-later
//! Plain data.

use crate::{Cell, Fading, KindId, Matrix, Sharing};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use opensystem_traits::{content::Text, CooperationId, MemberId, Moment};
use scale_info::TypeInfo;
use sp_core::{H256, U256};

/// The number of a record: given in order, never used twice.
pub type RecordId = u32;
/// The number of a gift: given in order, never used twice.
pub type GiftId = u32;
/// Money, in the coin's smallest units.
pub type Coins = u128;

/// Somebody saw it.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Attestation {
    /// The person who attests it.
    pub by: MemberId,
    /// The partner of the cooperation, a project that he represents, for which he does; nothing where he does for himself.
    pub on_behalf_of: Option<MemberId>,
    /// When, Unix milliseconds.
    pub at: Moment,
    /// How many units of it count: fewer the more he attested of the same author and kind shortly before.
    pub counts: u64,
    /// When they count unless somebody disputes it, Unix milliseconds.
    pub counts_at: Moment,
}

/// Where a record stands.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
    /// Nobody has attested it.
    Open {
        /// From when on it is too late to, Unix milliseconds.
        lapses_at: Moment,
    },
    /// Somebody attested it; it counts at its moment.
    Attested(Attestation),
    /// Somebody disputes what was attested.
    Disputed {
        /// What was.
        attestation: Attestation,
        /// Until when it can be judged or settled, Unix milliseconds.
        until: Moment,
    },
    /// It counts.
    Counted {
        /// What was attested: as many units as it says count.
        attestation: Attestation,
        /// Since when, Unix milliseconds.
        at: Moment,
    },
    /// Nobody attested it in time, or settled it in time when it was disputed outside cooperations.
    Lapsed {
        /// When, Unix milliseconds.
        at: Moment,
    },
    /// Its author took it back.
    Withdrawn {
        /// When, Unix milliseconds.
        at: Moment,
    },
    /// It was disputed, and does not count.
    Rejected {
        /// When, Unix milliseconds.
        at: Moment,
    },
}

impl Stage {
    /// When something comes of it by itself, Unix milliseconds; nothing where nothing more can.
    pub fn due(&self) -> Option<Moment> {
        match self {
            Self::Open { lapses_at } => Some(*lapses_at),
            Self::Attested(attestation) => Some(attestation.counts_at),
            Self::Disputed { until, .. } => Some(*until),
            Self::Counted { .. } | Self::Lapsed { .. } | Self::Withdrawn { .. } | Self::Rejected { .. } => {
                None
            }
        }
    }

    /// What was attested and may still count, or does.
    pub fn attestation(&self) -> Option<Attestation> {
        match self {
            Self::Attested(attestation)
            | Self::Disputed { attestation, .. }
            | Self::Counted { attestation, .. } => Some(*attestation),
            Self::Open { .. } | Self::Lapsed { .. } | Self::Withdrawn { .. } | Self::Rejected { .. } => None,
        }
    }
}

/// What a member says he did.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Record {
    /// Who did it.
    pub author: MemberId,
    /// Of which kind.
    pub kind: KindId,
    /// How many units.
    pub quantity: u64,
    /// In which cooperation.
    pub cooperation: Option<CooperationId>,
    /// What it was.
    pub text: Text,
    /// When he recorded it, Unix milliseconds.
    pub at: Moment,
    /// The one that he recorded before.
    pub previous_of_author: Option<RecordId>,
    /// The one before in the same cooperation.
    pub previous_in_cooperation: Option<RecordId>,
    /// How many times it was disputed.
    pub disputes: u8,
    /// Where it stands.
    pub stage: Stage,
}

/// An objection to what was attested.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Dispute {
    /// Who objects.
    pub by: MemberId,
    /// When he did, Unix milliseconds.
    pub at: Moment,
    /// Why.
    pub reason: Text,
    /// How many partners say that it stands.
    pub stands: u32,
    /// How many say that it does not.
    pub falls: u32,
}

/// What a member said of a record that was disputed.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Voice {
    /// Whether it stands, and in which of its disputes he said so, counted from 1.
    pub says: Option<(u8, bool)>,
    /// Whether he disputed it before and took that back: he does not do so twice.
    pub lifted: bool,
}

/// What a member has recorded.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Author {
    /// How many of his records may still come to count and do not yet.
    pub open: u32,
    /// The latest.
    pub last: Option<RecordId>,
}

/// All of a kind.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Total {
    /// What counts, and fades.
    pub counted: Cell,
    /// Units that ever came to count.
    pub ever: u64,
    /// How many records may still come to count and do not yet.
    pub open: u32,
    /// How it fades.
    pub fading: Fading,
}

/// What a member gave to another, or to the commons: thanks, or time from his account.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Gift {
    /// Who gave it.
    pub from: MemberId,
    /// To whom; nothing where it was to the commons.
    pub to: Option<MemberId>,
    /// Of which kind.
    pub kind: KindId,
    /// How many units.
    pub quantity: u64,
    /// For what.
    pub reason: Text,
    /// When, Unix milliseconds.
    pub at: Moment,
    /// The one that he gave before.
    pub previous_given: Option<GiftId>,
    /// The one that the other received before.
    pub previous_received: Option<GiftId>,
}

/// The latest that a member gave and received.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct GiftHead {
    /// What he gave.
    pub given: Option<GiftId>,
    /// What he received.
    pub received: Option<GiftId>,
}

/// What a person spent of her thanks.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ThanksSpent {
    /// In which month of 30 days, counted since 1970.
    pub month: u32,
    /// How many units.
    pub spent: u64,
}

/// The matrix that a partner wants.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Wish {
    /// What it is.
    pub matrix: Matrix,
    /// After how many that were agreed on he wants it: earlier wishes are void.
    pub round: u32,
}

/// How many partners want the same matrix.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Wishing {
    /// After how many that were agreed on.
    pub round: u32,
    /// How many want it.
    pub wishes: u32,
}

/// What stands for a matrix where wishes are counted.
pub type MatrixHash = H256;

/// A member's number such that the order of keys is the order of numbers.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct InOrder([u8; 4]);

impl InOrder {
    /// That of this member.
    pub fn of(member: MemberId) -> Self {
        Self(member.to_be_bytes())
    }

    /// Whose it is.
    pub fn member(self) -> MemberId {
        MemberId::from_be_bytes(self.0)
    }
}

/// A kind as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct KindView {
    /// Its number.
    pub id: KindId,
    /// What it is.
    pub kind: crate::Kind,
}

/// So much of a kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CellView {
    /// Which.
    pub kind: KindId,
    /// Units that count now, to the nearest where they fade.
    pub counted: u64,
}

/// A member's row of the matrix.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RowView {
    /// Whose.
    pub member: MemberId,
    /// Kinds of which something of his counts, in the order of their numbers.
    pub cells: Vec<CellView>,
    /// Kinds in mutual credit of which he ever gave or received something, in the order of their numbers.
    pub credits: Vec<CreditView>,
}

/// A member's account in mutual credit, as wallets show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CreditView {
    /// Of which kind.
    pub kind: KindId,
    /// Units; below zero he owes them.
    pub balance: i64,
    /// How far below zero it may be.
    pub limit: u64,
}

/// All of a kind in mutual credit, as wallets show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CreditTotalView {
    /// Of which kind.
    pub kind: KindId,
    /// Units that were ever given.
    pub given: u64,
    /// Units that those who left owe.
    pub departed: u64,
    /// The commons' account: what was given to them, less the debts that were written off.
    pub commons: i64,
}

/// A gift as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct GiftView {
    /// Its number.
    pub id: GiftId,
    /// What it says.
    pub gift: Gift,
}

/// A record as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RecordView {
    /// Its number.
    pub id: RecordId,
    /// What it says, and where it stands.
    pub record: Record,
    /// From when on it is too late to attest it, where nobody has yet, Unix milliseconds.
    pub lapses_at: Option<Moment>,
    /// When it counts unless somebody disputes it, Unix milliseconds.
    pub counts_at: Option<Moment>,
    /// When it is settled whether it counts, where it is disputed, Unix milliseconds.
    pub judged_at: Option<Moment>,
    /// The objection to it, where it is disputed.
    pub dispute: Option<Dispute>,
}

/// What a cooperation shares by, as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PurseView {
    /// The matrix in force: what a unit of each kind weighs.
    pub matrix: Vec<(KindId, u32)>,
    /// Units contributed, by kind, in the matrix or not.
    pub totals: Vec<CellView>,
    /// What of its pot is its members', in the coin's smallest units.
    pub allocated: Coins,
    /// What of its pot was not shared yet, in the coin's smallest units.
    pub unallocated: Coins,
    /// What was left over of the divisions, in parts of 2⁻⁶⁴ of the coin's smallest unit. It is within `allocated`.
    pub carry: U256,
    /// The sharing that is to come.
    pub sharing: Option<Sharing>,
    /// How many matrices its partners have agreed on.
    pub round: u32,
}

/// What somebody contributed to a cooperation, as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ContributionView {
    /// Who.
    pub member: MemberId,
    /// Units, by kind.
    pub units: Vec<CellView>,
    /// What he can claim, in the coin's smallest units.
    pub claimable: Coins,
    /// What he is due to the part of 2⁻⁶⁴ of the coin's smallest unit.
    pub due: U256,
    /// The matrix that he wants, as long as no other was agreed on since.
    pub wish: Option<Matrix>,
}

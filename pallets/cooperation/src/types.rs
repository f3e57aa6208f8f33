// SPDX-License-Identifier: AGPL-3.0-or-later
//! Plain data of cooperations.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
pub use opensystem_traits::content::{
    Content, Document, Text, Title, MAX_TEXT_BYTES, MAX_TITLE_BYTES, MAX_URI_BYTES,
};
pub use opensystem_traits::CooperationId;
use opensystem_traits::{MemberId, Moment};
use scale_info::TypeInfo;

/// Members who can be invited along with an announcement.
pub const MAX_INVITED_AT_ONCE: u32 = 32;

/// The number of an entry of the log: the first is 0, and none is left out.
pub type EntryId = u32;
/// Days of the ecosystem since 1970; how long a day is stands in the founding.
pub type Day = u32;

/// A cooperation as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Cooperation {
    /// What it is about.
    pub content: Content,
    /// Who announced it: its first partner.
    pub announcer: MemberId,
    /// When, Unix milliseconds.
    pub announced_at: Moment,
    /// How far it is.
    pub stage: Stage,
    /// How many partners it has at present.
    pub partners: u32,
    /// How many of them want it closed.
    pub closers: u32,
    /// How many are invited and have not answered.
    pub invited: u32,
    /// How many entries of the log are its own.
    pub entries: u32,
    /// The last of them.
    pub last_entry: Option<EntryId>,
}

impl Cooperation {
    /// Whether more than half of its partners want it closed, or none is left.
    pub fn is_to_be_closed(&self) -> bool {
        self.partners == 0 || self.closers > self.partners.div_euclid(2)
    }
}

/// How far a cooperation is.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
    /// One has signed: it waits for a second.
    Announced,
    /// At least two have signed.
    Underway {
        /// Since when, Unix milliseconds.
        since: Moment,
    },
    /// It is over.
    Closed {
        /// Since when it was under way, Unix milliseconds.
        since: Moment,
        /// When it was closed, Unix milliseconds.
        at: Moment,
    },
}

/// Who signed a cooperation, and belongs to it.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Partner {
    /// Since when, Unix milliseconds.
    pub since: Moment,
    /// Whether he wants it closed.
    pub closes: bool,
}

/// A door that a partner opened to a member.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Invitation {
    /// Which partner.
    pub by: MemberId,
    /// When, Unix milliseconds.
    pub at: Moment,
}

/// What a member offers who would like to join.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Offer {
    /// In a few words, UTF-8.
    pub text: Text,
    /// When, Unix milliseconds.
    pub at: Moment,
}

/// An entry of the log that everybody reads.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Entry {
    /// Of which cooperation.
    pub cooperation: CooperationId,
    /// Whose doing it is.
    pub by: MemberId,
    /// When, Unix milliseconds.
    pub at: Moment,
    /// What happened.
    pub what: Happening,
    /// The entry of the same cooperation before this one.
    pub previous: Option<EntryId>,
}

/// What happens in a cooperation that everybody gets to know.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Happening {
    /// A second one signed: it exists.
    Founded {
        /// Who had announced it.
        with: MemberId,
    },
    /// One more signed.
    Joined,
    /// A partner left.
    Left,
    /// They have come so far, UTF-8.
    Milestone(Text),
    /// They ask for help, UTF-8.
    HelpWanted(Text),
    /// A partner who wants it closed says what succeeded and what failed, UTF-8.
    Retrospective(Text),
    /// It is over.
    Closed,
}

/// A cooperation as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CooperationView<AccountId> {
    /// Its number.
    pub id: CooperationId,
    /// What it is about.
    pub content: Content,
    /// Who announced it.
    pub announcer: MemberId,
    /// When, Unix milliseconds.
    pub announced_at: Moment,
    /// How far it is.
    pub stage: Stage,
    /// How many partners it has at present.
    pub partners: u32,
    /// How many of them want it closed.
    pub closers: u32,
    /// How many are invited and have not answered.
    pub invited: u32,
    /// How many entries of the log are its own.
    pub entries: u32,
    /// The last of them.
    pub last_entry: Option<EntryId>,
    /// Its pot.
    pub pot: AccountId,
}

/// A partner as wallets show him.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PartnerView {
    /// Who.
    pub member: MemberId,
    /// Since when, Unix milliseconds.
    pub since: Moment,
    /// Whether he wants it closed.
    pub closes: bool,
}

/// An entry of the log as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct EntryView {
    /// Its number.
    pub id: EntryId,
    /// What it says.
    pub entry: Entry,
    /// The title of its cooperation.
    pub title: Title,
}

/// What a member has not read yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Unread {
    /// How many entries the log has.
    pub head: EntryId,
    /// The first that he has not read.
    pub cursor: EntryId,
    /// How many he has not read.
    pub unread: u32,
}

/// An invitation as wallets show it to who is invited.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct InvitationView {
    /// To which cooperation.
    pub cooperation: CooperationId,
    /// Its title.
    pub title: Title,
    /// Which partner invites.
    pub by: MemberId,
    /// When, Unix milliseconds.
    pub at: Moment,
}

/// An offer as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct OfferView {
    /// To which cooperation.
    pub cooperation: CooperationId,
    /// Its title.
    pub title: Title,
    /// Who offers.
    pub member: MemberId,
    /// What, in a few words, UTF-8.
    pub text: Text,
    /// When, Unix milliseconds.
    pub at: Moment,
}

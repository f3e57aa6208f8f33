// SPDX-License-Identifier: AGPL-3.0-or-later
//! Plain data of membership.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::{Kind, MemberId, Moment};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// Bytes of a member's name.
pub const MAX_NAME_BYTES: u32 = 64;
/// Bytes of the text that describes an exchange.
pub const MAX_EXCHANGE_BYTES: u32 = 512;
/// Invitations that may be open for one account.
pub const MAX_INVITATIONS: u32 = 4;
/// Invitations that may be open on one sponsor's capacity, and units on their way back to it.
pub const MAX_OPEN: u32 = 16;
/// Persons who steer a project or an ecosystem.
pub const MAX_REPRESENTATIVES: u32 = 8;
/// Guardians of a member's key.
pub const MAX_GUARDIANS: u32 = 8;
/// Bytes of the reason of a measure, of an appeal and of its answer.
pub const MAX_REASON_BYTES: u32 = 512;

/// A member's name, UTF-8, one plain line. Names need not be unique: wallets show `name#number`.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>;

/// Why, in a few words, UTF-8.
pub type Reason = BoundedVec<u8, ConstU32<MAX_REASON_BYTES>>;
/// Who steers a project or an ecosystem, in rising order of numbers.
pub type Representatives = BoundedVec<MemberId, ConstU32<MAX_REPRESENTATIVES>>;
/// Who can help a member to another key, in rising order of numbers.
pub type Guardians = BoundedVec<MemberId, ConstU32<MAX_GUARDIANS>>;

/// An invitation's identifier: the member on whose capacity it stands in the upper 32 bits, that member's running
/// number in the lower. Never used twice. Written for people as `17-3`.
pub type InvitationId = u64;

/// Puts an invitation's identifier together.
pub fn invitation_id(payer: MemberId, number: u32) -> InvitationId {
    (u64::from(payer) << 32) | u64::from(number)
}

/// The member on whose capacity an invitation stands, and its number there.
pub fn split_invitation_id(id: InvitationId) -> (MemberId, u32) {
    let low = |half: u64| u32::try_from(half & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    (low(id >> 32), low(id))
}

/// The exchange on the strength of which somebody is invited.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Exchange {
    /// What took place, in a few words, UTF-8.
    pub text: BoundedVec<u8, ConstU32<MAX_EXCHANGE_BYTES>>,
    /// Blake2b-256 of a longer description kept elsewhere.
    pub document: Option<H256>,
}

impl Exchange {
    /// What the invitee's signature seals: Blake2b-256 of the SCALE encoding of the exchange.
    pub fn hash(&self) -> H256 {
        H256(sp_io::hashing::blake2_256(&self.encode()))
    }
}

/// How a member stands.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Standing {
    /// In good standing.
    Good,
    /// Did not renew: keeps place and history, does not vote nor draw income until he renews.
    Dormant,
    /// Suspended until a moment.
    Suspended {
        /// Unix milliseconds.
        until: Moment,
    },
    /// Excluded.
    Excluded,
    /// Left of his own will.
    Left,
}

/// What the chain must know of a member whenever he signs: kept with his key, so that one read answers it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Credential {
    /// His number.
    pub id: MemberId,
    /// Person, project or ecosystem.
    pub kind: Kind,
    /// How he stands.
    pub standing: Standing,
    /// Since when he is in good standing without a break.
    pub good_since: Moment,
    /// When he joined; 0 for founders.
    pub joined: Moment,
    /// Nearest sponsor who was of age when he was invited; a founder is his own. While he is not of age himself, he
    /// invites on the elder's capacity.
    pub elder: MemberId,
}

/// An invitation that waits for its answer.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Invitation {
    /// Its identifier.
    pub id: InvitationId,
    /// Who invites.
    pub sponsor: MemberId,
    /// As what.
    pub kind: Kind,
    /// The exchange that took place.
    pub exchange: Exchange,
    /// From this moment on it cannot be accepted.
    pub expires_at: Moment,
}

/// Who stands behind an account.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Seat {
    /// Nobody, and nobody ever did.
    Vacant,
    /// A member, now.
    Member(Credential),
    /// A member, formerly: he left, or moved to another key.
    Former(MemberId),
}

/// An account's place in the ecosystem: its seat, and the invitations open for it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Place {
    /// Who stands behind the account.
    pub seat: Seat,
    /// At most four invitations; none where the seat is a member's.
    pub invitations: BoundedVec<Invitation, ConstU32<MAX_INVITATIONS>>,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            seat: Seat::Vacant,
            invitations: BoundedVec::new(),
        }
    }
}

impl Place {
    /// The credential, where the seat is a member's.
    pub fn credential(&self) -> Option<&Credential> {
        match &self.seat {
            Seat::Member(credential) => Some(credential),
            Seat::Vacant | Seat::Former(_) => None,
        }
    }

    /// Whether nothing is left to remember here.
    pub fn is_blank(&self) -> bool {
        matches!(self.seat, Seat::Vacant) && self.invitations.is_empty()
    }
}

/// A change of key that waits for its day.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct KeyChange<AccountId> {
    /// The key to come.
    pub new: AccountId,
    /// When it takes effect, Unix milliseconds.
    pub effective_at: Moment,
    /// Who wants it, and whether it is contested.
    pub course: Course,
}

/// Who wants a change of key, and whether it is contested.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Course {
    /// The present key announced it, and can stop it.
    Own,
    /// The guardians approved it; the present key can contest it.
    Guarded,
    /// The present key contested what the guardians approved. It waits until it is settled.
    Contested,
}

/// What is kept of a member for ever.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct MemberRecord<AccountId> {
    /// His key at present, or the last one he had.
    pub account: AccountId,
    /// His name.
    pub name: Name,
    /// Who vouched for him; founders have none.
    pub sponsor: Option<MemberId>,
    /// Seals the exchange on which he entered; founders have none.
    pub exchange_hash: Option<H256>,
    /// When he last renewed (or joined); 0 for a founder before the first block.
    pub renewed: Moment,
    /// How many times his key changed; part of what a new key signs.
    pub key_epoch: u32,
    /// A change of key that waits.
    pub key_change: Option<KeyChange<AccountId>>,
    /// What he was when he left, and when.
    pub departed: Option<Departure>,
    /// Persons who steer a project or an ecosystem, its sponsor at first; none for a person.
    pub representatives: Representatives,
}

/// What is remembered of a departure.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Departure {
    /// When.
    pub at: Moment,
    /// His credential as it was.
    pub credential: Credential,
}

/// One number for each kind of member.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PerKind {
    /// Persons.
    pub persons: u32,
    /// Projects.
    pub projects: u32,
    /// Other ecosystems.
    pub ecosystems: u32,
}

impl PerKind {
    /// The number of a kind, to change.
    pub fn of(&mut self, kind: Kind) -> &mut u32 {
        match kind {
            Kind::Person => &mut self.persons,
            Kind::Project => &mut self.projects,
            Kind::Ecosystem => &mut self.ecosystems,
        }
    }
}

/// Exact counters of members, kept as they change. Their sum is `next_id`.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Census {
    /// The number the next member gets: how many there have ever been.
    pub next_id: u32,
    /// In good standing.
    pub good: PerKind,
    /// Dormant.
    pub dormant: PerKind,
    /// Suspended.
    pub suspended: PerKind,
    /// Excluded.
    pub excluded: PerKind,
    /// Left.
    pub left: PerKind,
}

impl Census {
    /// The counter of a kind and standing, to change.
    pub fn count(&mut self, kind: Kind, standing: Standing) -> &mut u32 {
        match standing {
            Standing::Good => self.good.of(kind),
            Standing::Dormant => self.dormant.of(kind),
            Standing::Suspended { .. } => self.suspended.of(kind),
            Standing::Excluded => self.excluded.of(kind),
            Standing::Left => self.left.of(kind),
        }
    }

    /// Moves one member from a standing to another.
    pub fn move_one(&mut self, kind: Kind, from: Standing, to: Standing) {
        let count = self.count(kind, from);
        *count = count.saturating_sub(1);
        let count = self.count(kind, to);
        *count = count.saturating_add(1);
    }
}

/// When a membership is renewed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Renewal {
    /// From when on it is due, Unix milliseconds.
    pub due_at: Moment,
    /// When he goes dormant without it, Unix milliseconds.
    pub dormant_at: Moment,
}

/// A founder, as genesis takes him.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founder<AccountId> {
    /// His name.
    pub name: alloc::string::String,
    /// His key.
    pub account: AccountId,
}

/// A member as wallets show him.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct MemberView<AccountId> {
    /// His number.
    pub id: MemberId,
    /// Person, project or ecosystem.
    pub kind: Kind,
    /// His name, UTF-8.
    pub name: Name,
    /// His key at present, or his last.
    pub account: AccountId,
    /// Who vouched for him.
    pub sponsor: Option<MemberId>,
    /// On whose capacity he invites while he is not of age.
    pub elder: Option<MemberId>,
    /// When he joined, Unix milliseconds; 0 for founders.
    pub joined: Moment,
    /// In good standing since.
    pub good_since: Moment,
    /// How he stands.
    pub standing: Standing,
    /// Seals the exchange on which he entered.
    pub exchange_hash: Option<H256>,
    /// The exchange in words, unless he had it removed.
    pub exchange: Option<Exchange>,
    /// A change of key that waits.
    pub key_change: Option<KeyChange<AccountId>>,
    /// How many times his key changed.
    pub key_epoch: u32,
    /// When he renews; nothing for who has departed, and for a founder before the first block.
    pub renewal: Option<Renewal>,
    /// Who steers a project or an ecosystem.
    pub representatives: Representatives,
}

/// An invitation as wallets show it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct InvitationView<AccountId> {
    /// Its identifier.
    pub id: InvitationId,
    /// Who invites.
    pub sponsor: MemberId,
    /// The sponsor's name, UTF-8.
    pub sponsor_name: Name,
    /// Who is invited.
    pub invitee: AccountId,
    /// As what.
    pub kind: Kind,
    /// The exchange that took place.
    pub exchange: Exchange,
    /// What accepting seals.
    pub exchange_hash: H256,
    /// From this moment on it cannot be accepted.
    pub expires_at: Moment,
    /// Whether it can still be accepted.
    pub open: bool,
}

/// How many a member can invite.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Capacity {
    /// Now.
    pub available: u32,
    /// At most at once.
    pub burst: u32,
    /// Open invitations on this capacity.
    pub open: u32,
    /// When one more becomes available, Unix milliseconds; nothing while all are.
    pub next_at: Option<Moment>,
    /// The member whose capacity it is: the elder's while the member is not of age.
    pub payer: MemberId,
    /// For whom he, or the member whose capacity it is, answers at present: while there is one, he cannot invite.
    pub answering_for: Vec<MemberId>,
}

/// What a representative wants: these, from now on.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Wish {
    /// Which representative.
    pub by: MemberId,
    /// Whom he wants.
    pub representatives: Representatives,
}

/// What weighs on a member by decision.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Measure {
    /// He was told, and nothing else changed.
    Warning {
        /// When it is forgotten, Unix milliseconds.
        until: Moment,
    },
    /// He is suspended.
    Suspension {
        /// When it ends, Unix milliseconds.
        until: Moment,
    },
    /// He is excluded.
    Exclusion,
}

impl Measure {
    /// When it ends by itself.
    pub fn until(&self) -> Option<Moment> {
        match self {
            Self::Warning { until } | Self::Suspension { until } => Some(*until),
            Self::Exclusion => None,
        }
    }

    /// How the member stands because of it; nothing where it leaves that as it is.
    pub fn standing(&self) -> Option<Standing> {
        match self {
            Self::Warning { .. } => None,
            Self::Suspension { until } => Some(Standing::Suspended { until: *until }),
            Self::Exclusion => Some(Standing::Excluded),
        }
    }

    /// Whether this can take the place of another: a milder one cannot, and there is nothing beyond exclusion.
    pub fn replaces(&self, other: &Self) -> bool {
        !matches!(
            (self, other),
            (_, Self::Exclusion) | (Self::Warning { .. }, Self::Suspension { .. })
        )
    }
}

/// A measure in force against a member.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Sanction {
    /// What.
    pub measure: Measure,
    /// Why.
    pub reason: Reason,
    /// When it was taken, Unix milliseconds.
    pub at: Moment,
    /// What he says against it.
    pub appeal: Option<Appeal>,
}

/// An appeal against a measure.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Appeal {
    /// What he says.
    pub reason: Reason,
    /// When, Unix milliseconds.
    pub at: Moment,
    /// Why it was dismissed, once it was.
    pub dismissed: Option<Dismissal>,
}

/// The answer to an appeal that was not granted.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Dismissal {
    /// Why.
    pub reason: Reason,
    /// When, Unix milliseconds.
    pub at: Moment,
    /// From when on he can appeal again, Unix milliseconds.
    pub again_at: Moment,
}

/// Who can help a member to another key, and what they have said.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Guardianship<AccountId> {
    /// In force.
    pub circle: Circle,
    /// Chosen to come in their place.
    pub coming: Option<Coming>,
    /// What the guardians said, each his latest word.
    pub voices: BoundedVec<Voice<AccountId>, ConstU32<MAX_GUARDIANS>>,
}

impl<AccountId> Default for Guardianship<AccountId> {
    fn default() -> Self {
        Self {
            circle: Circle::default(),
            coming: None,
            voices: BoundedVec::new(),
        }
    }
}

/// Guardians, and how many of them must agree.
#[derive(
    Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Circle {
    /// Who.
    pub guardians: Guardians,
    /// How many of them must agree: 1 to all; 0 where there are none.
    pub threshold: u32,
}

/// Guardians to come.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Coming {
    /// Who.
    pub circle: Circle,
    /// From when on, Unix milliseconds.
    pub from: Moment,
}

/// A guardian's word.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Voice<AccountId> {
    /// Whose.
    pub guardian: MemberId,
    /// What.
    pub says: Said<AccountId>,
}

/// What a guardian can say. Each names exactly what it is about, so that a word never serves for something later.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Said<AccountId> {
    /// This key is his from now on.
    Approves {
        /// The key to come.
        new: AccountId,
        /// How many times the member's key had changed.
        key_epoch: u32,
    },
    /// The change of key that takes effect then is not his doing.
    StopsKey {
        /// The key to come.
        new: AccountId,
        /// When it takes effect, Unix milliseconds.
        effective_at: Moment,
    },
    /// The guardians who come then are not his choice.
    StopsGuardians {
        /// From when on, Unix milliseconds.
        from: Moment,
    },
}

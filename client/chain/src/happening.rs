// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happened in the ecosystem: the events of its own pallets, as plain facts; and accounts made without a key.

use crate::api::{text_of, CharterEvent, MembershipEvent, NodesEvent, ProxyEvent, RuntimeEvent};
use crate::cooperations::Cooperating;
use crate::decisions::Deciding;
use crate::error::Error;
use crate::income::Receiving;
use crate::invitation_id::InvitationId;
use crate::model::{Kind, MemberId, Moment};
use crate::proxies::Rights;
use crate::wealth::Contributing;
use crate::Config;
use serde::Serialize;
use subxt::events::Event;
use subxt::ext::scale_value::Composite;
use subxt::metadata::ArcMetadata;
use subxt::utils::{AccountId32, H256};

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Happening {
    CharterSigned {
        member: MemberId,
        version: u32,
    },
    CharterAmended {
        version: u32,
        hash: H256,
    },
    Invited {
        invitation: InvitationId,
        sponsor: MemberId,
        invitee: AccountId32,
        kind: Kind,
        exchange_hash: H256,
        expires_at: Moment,
    },
    Joined {
        member: MemberId,
        account: AccountId32,
        kind: Kind,
        sponsor: Option<MemberId>,
        charter_version: u32,
    },
    InvitationDeclined {
        invitation: InvitationId,
    },
    InvitationWithdrawn {
        invitation: InvitationId,
    },
    InvitationExpired {
        invitation: InvitationId,
    },
    Left {
        member: MemberId,
    },
    KeyChangeAnnounced {
        member: MemberId,
        new: AccountId32,
        effective_at: Moment,
    },
    KeyChanged {
        member: MemberId,
        old: AccountId32,
        new: AccountId32,
    },
    KeyChangeStopped {
        member: MemberId,
    },
    ExchangeRemoved {
        member: MemberId,
    },
    Renewed {
        member: MemberId,
        due_at: Moment,
    },
    RenewalDue {
        member: MemberId,
        dormant_at: Moment,
    },
    BecameDormant {
        member: MemberId,
    },
    Warned {
        member: MemberId,
        until: Moment,
        reason: String,
    },
    Suspended {
        member: MemberId,
        until: Moment,
        reason: String,
    },
    Excluded {
        member: MemberId,
        reason: String,
    },
    SanctionLifted {
        member: MemberId,
        reason: String,
    },
    SanctionEnded {
        member: MemberId,
    },
    Appealed {
        member: MemberId,
        reason: String,
    },
    AppealDismissed {
        member: MemberId,
        reason: String,
    },
    RepresentativesNamed {
        project: MemberId,
        representatives: Vec<MemberId>,
    },
    RepresentativesWished {
        project: MemberId,
        by: MemberId,
        representatives: Vec<MemberId>,
    },
    SteppedDown {
        project: MemberId,
        representative: MemberId,
    },
    ActedFor {
        project: MemberId,
        representative: MemberId,
    },
    GuardiansChosen {
        member: MemberId,
        guardians: Vec<MemberId>,
        threshold: u32,
        from: Moment,
    },
    GuardiansKept {
        member: MemberId,
    },
    KeyApproved {
        member: MemberId,
        guardian: MemberId,
        new: AccountId32,
    },
    StopAsked {
        member: MemberId,
        guardian: MemberId,
    },
    KeyChangeContested {
        member: MemberId,
    },
    /// A governed parameter has a new value; both as the metadata names them.
    ParameterSet {
        parameter: String,
    },
    /// A validator was proved to have cheated.
    ValidatorOffended {
        member: MemberId,
        session: u32,
    },
    SeatLost {
        member: MemberId,
    },
    /// An account without a key was made; the fields after its creator are what it takes to close it.
    AccountMade {
        account: AccountId32,
        creator: AccountId32,
        rights: Rights,
        index: u16,
        block: u32,
        extrinsic: u32,
    },
    /// An event that this client, older than the chain, has no words for; the fields as the metadata names them.
    Other {
        pallet: String,
        name: String,
        fields: String,
    },
    /// A fact of deciding together, written as the others are.
    #[serde(untagged)]
    Deciding(Deciding),
    /// Likewise of working together.
    #[serde(untagged)]
    Cooperating(Cooperating),
    /// Likewise of what people bring and share.
    #[serde(untagged)]
    Contributing(Contributing),
    /// Likewise of the basic income.
    #[serde(untagged)]
    Receiving(Receiving),
}

impl Happening {
    /// The fact behind an event, when it is of a pallet of ours, or one that the person must know to go on; what happens in
    /// the other pallets is the machine's business.
    pub(crate) fn of_event(event: &Event<'_, Config>, metadata: &ArcMetadata) -> Result<Option<Self>, Error> {
        let made_account = event.pallet_name() == "Proxy" && event.event_name() == "PureCreated";
        let ours = [
            "Charter",
            "Cooperation",
            "Decisions",
            "Dividend",
            "Membership",
            "Nodes",
            "Wealth",
        ];
        let ours = ours.contains(&event.pallet_name());
        if !ours && !made_account {
            return Ok(None);
        }
        match event.decode_as::<RuntimeEvent>() {
            Ok(RuntimeEvent::Charter(fact)) => Self::of_charter(fact, event).map(Some),
            Ok(RuntimeEvent::Membership(fact)) => Ok(Some(Self::of_membership(fact))),
            Ok(RuntimeEvent::Decisions(fact)) => Ok(Some(Self::Deciding(Deciding::of(fact, metadata)?))),
            Ok(RuntimeEvent::Cooperation(fact)) => Ok(Some(Self::Cooperating(fact.into()))),
            Ok(RuntimeEvent::Wealth(fact)) => Ok(Some(Self::Contributing(fact.into()))),
            Ok(RuntimeEvent::Dividend(fact)) => Ok(Some(Self::Receiving(fact.into()))),
            Ok(RuntimeEvent::Nodes(fact)) => Ok(Some(Self::of_nodes(fact))),
            Ok(RuntimeEvent::Proxy(fact)) => Ok(Self::of_proxy(fact)),
            _ => Self::other(event).map(Some),
        }
    }

    // The matches below are whole, so that an event without words does not compile.

    fn of_charter(fact: CharterEvent, event: &Event<'_, Config>) -> Result<Self, Error> {
        Ok(match fact {
            CharterEvent::Signed { member, version } => Self::CharterSigned { member, version },
            CharterEvent::Amended { version, hash } => Self::CharterAmended { version, hash },
            CharterEvent::ParameterSet { .. } => Self::ParameterSet {
                parameter: told(event)?,
            },
        })
    }

    fn of_membership(fact: MembershipEvent) -> Self {
        match fact {
            MembershipEvent::Invited {
                invitation_id,
                sponsor,
                invitee,
                kind,
                exchange_hash,
                expires_at,
            } => Self::Invited {
                invitation: invitation_id.into(),
                sponsor,
                invitee,
                kind: kind.into(),
                exchange_hash,
                expires_at,
            },
            MembershipEvent::Joined {
                member,
                account,
                kind,
                sponsor,
                charter_version,
            } => Self::Joined {
                member,
                account,
                kind: kind.into(),
                sponsor,
                charter_version,
            },
            MembershipEvent::InvitationDeclined { invitation_id } => Self::InvitationDeclined {
                invitation: invitation_id.into(),
            },
            MembershipEvent::InvitationWithdrawn { invitation_id } => Self::InvitationWithdrawn {
                invitation: invitation_id.into(),
            },
            MembershipEvent::InvitationExpired { invitation_id } => Self::InvitationExpired {
                invitation: invitation_id.into(),
            },
            MembershipEvent::Left { member } => Self::Left { member },
            MembershipEvent::KeyChangeAnnounced {
                member,
                new,
                effective_at,
            } => Self::KeyChangeAnnounced {
                member,
                new,
                effective_at,
            },
            MembershipEvent::KeyChanged { member, old, new } => Self::KeyChanged { member, old, new },
            MembershipEvent::KeyChangeStopped { member } => Self::KeyChangeStopped { member },
            MembershipEvent::ExchangeRemoved { member } => Self::ExchangeRemoved { member },
            MembershipEvent::Renewed { member, due_at } => Self::Renewed { member, due_at },
            MembershipEvent::RenewalDue { member, dormant_at } => Self::RenewalDue { member, dormant_at },
            MembershipEvent::BecameDormant { member } => Self::BecameDormant { member },
            MembershipEvent::Warned {
                member,
                until,
                reason,
            } => Self::Warned {
                member,
                until,
                reason: text_of(reason),
            },
            MembershipEvent::Suspended {
                member,
                until,
                reason,
            } => Self::Suspended {
                member,
                until,
                reason: text_of(reason),
            },
            MembershipEvent::Excluded { member, reason } => Self::Excluded {
                member,
                reason: text_of(reason),
            },
            MembershipEvent::SanctionLifted { member, reason } => Self::SanctionLifted {
                member,
                reason: text_of(reason),
            },
            MembershipEvent::SanctionEnded { member } => Self::SanctionEnded { member },
            MembershipEvent::Appealed { member, reason } => Self::Appealed {
                member,
                reason: text_of(reason),
            },
            MembershipEvent::AppealDismissed { member, reason } => Self::AppealDismissed {
                member,
                reason: text_of(reason),
            },
            MembershipEvent::RepresentativesNamed {
                project,
                representatives,
            } => Self::RepresentativesNamed {
                project,
                representatives: representatives.0,
            },
            MembershipEvent::RepresentativesWished {
                project,
                by,
                representatives,
            } => Self::RepresentativesWished {
                project,
                by,
                representatives: representatives.0,
            },
            MembershipEvent::SteppedDown {
                project,
                representative,
            } => Self::SteppedDown {
                project,
                representative,
            },
            MembershipEvent::ActedFor {
                project,
                representative,
            } => Self::ActedFor {
                project,
                representative,
            },
            MembershipEvent::GuardiansChosen {
                member,
                guardians,
                threshold,
                from,
            } => Self::GuardiansChosen {
                member,
                guardians: guardians.0,
                threshold,
                from,
            },
            MembershipEvent::GuardiansKept { member } => Self::GuardiansKept { member },
            MembershipEvent::KeyApproved {
                member,
                guardian,
                new,
            } => Self::KeyApproved {
                member,
                guardian,
                new,
            },
            MembershipEvent::StopAsked { member, guardian } => Self::StopAsked { member, guardian },
            MembershipEvent::KeyChangeContested { member } => Self::KeyChangeContested { member },
        }
    }

    fn of_nodes(fact: NodesEvent) -> Self {
        match fact {
            NodesEvent::Offended { member, session } => Self::ValidatorOffended { member, session },
            NodesEvent::SeatLost { member } => Self::SeatLost { member },
        }
    }

    fn of_proxy(fact: ProxyEvent) -> Option<Self> {
        match fact {
            ProxyEvent::PureCreated {
                pure,
                who,
                proxy_type,
                disambiguation_index,
                at,
                extrinsic_index,
            } => Some(Self::AccountMade {
                account: pure,
                creator: who,
                rights: proxy_type.into(),
                index: disambiguation_index,
                block: at,
                extrinsic: extrinsic_index,
            }),
            _ => None,
        }
    }

    fn other(event: &Event<'_, Config>) -> Result<Self, Error> {
        Ok(Self::Other {
            pallet: event.pallet_name().to_owned(),
            name: event.event_name().to_owned(),
            fields: told(event)?,
        })
    }
}

/// The fields of an event as the metadata names them.
fn told(event: &Event<'_, Config>) -> Result<String, Error> {
    let fields: Composite<()> = event.decode_fields_unchecked_as()?;
    Ok(fields.to_string())
}

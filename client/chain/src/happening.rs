// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happened in the ecosystem: the events of its own pallets, as plain facts; and accounts made without a key.

use crate::api::{charter_events as charter, membership_events as membership, proxy_events as proxy};
use crate::error::Error;
use crate::invitation_id::InvitationId;
use crate::model::{Kind, MemberId, Moment};
use crate::proxies::Rights;
use crate::Config;
use serde::Serialize;
use subxt::events::{DecodeAsEvent, Event};
use subxt::ext::scale_value::Composite;
use subxt::utils::{AccountId32, H256};

/// The pallets of the ecosystem; what happens in the others is the machine's business.
const OURS: [&str; 3] = ["Charter", "Membership", "Nodes"];

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
    /// An account without a key was made; the fields after its creator are what it takes to close it.
    AccountMade {
        account: AccountId32,
        creator: AccountId32,
        rights: Rights,
        index: u16,
        block: u32,
        extrinsic: u32,
    },
    /// An event that this client has no words for; the fields as the metadata names them.
    Other {
        pallet: String,
        name: String,
        fields: String,
    },
}

impl Happening {
    /// The fact behind an event, when it is of a pallet of ours, or one that the person must know to go on.
    pub(crate) fn of_event(event: &Event<'_, Config>) -> Result<Option<Self>, Error> {
        match event.pallet_name() {
            "Charter" => Self::of_charter(event).map(Some),
            "Membership" => Self::of_membership(event).map(Some),
            "Proxy" if event.event_name() == "PureCreated" => Self::of_made_account(event).map(Some),
            name if OURS.contains(&name) => Self::other(event).map(Some),
            _ => Ok(None),
        }
    }

    fn of_charter(event: &Event<'_, Config>) -> Result<Self, Error> {
        match event.event_name() {
            "Signed" => {
                let fact: charter::Signed = fields(event)?;
                Ok(Self::CharterSigned {
                    member: fact.member,
                    version: fact.version,
                })
            }
            "Amended" => {
                let fact: charter::Amended = fields(event)?;
                Ok(Self::CharterAmended {
                    version: fact.version,
                    hash: fact.hash,
                })
            }
            _ => Self::other(event),
        }
    }

    fn of_membership(event: &Event<'_, Config>) -> Result<Self, Error> {
        match event.event_name() {
            "Invited" => {
                let fact: membership::Invited = fields(event)?;
                Ok(Self::Invited {
                    invitation: fact.invitation_id.into(),
                    sponsor: fact.sponsor,
                    invitee: fact.invitee,
                    kind: fact.kind.into(),
                    exchange_hash: fact.exchange_hash,
                    expires_at: fact.expires_at,
                })
            }
            "Joined" => {
                let fact: membership::Joined = fields(event)?;
                Ok(Self::Joined {
                    member: fact.member,
                    account: fact.account,
                    kind: fact.kind.into(),
                    sponsor: fact.sponsor,
                    charter_version: fact.charter_version,
                })
            }
            name if name.starts_with("Invitation") => Self::of_invitation(event),
            _ => Self::of_key_or_departure(event),
        }
    }

    fn of_invitation(event: &Event<'_, Config>) -> Result<Self, Error> {
        match event.event_name() {
            "InvitationDeclined" => {
                let fact: membership::InvitationDeclined = fields(event)?;
                Ok(Self::InvitationDeclined {
                    invitation: fact.invitation_id.into(),
                })
            }
            "InvitationWithdrawn" => {
                let fact: membership::InvitationWithdrawn = fields(event)?;
                Ok(Self::InvitationWithdrawn {
                    invitation: fact.invitation_id.into(),
                })
            }
            "InvitationExpired" => {
                let fact: membership::InvitationExpired = fields(event)?;
                Ok(Self::InvitationExpired {
                    invitation: fact.invitation_id.into(),
                })
            }
            _ => Self::other(event),
        }
    }

    fn of_key_or_departure(event: &Event<'_, Config>) -> Result<Self, Error> {
        match event.event_name() {
            "Left" => Ok(Self::Left {
                member: fields::<membership::Left>(event)?.member,
            }),
            "KeyChangeAnnounced" => {
                let fact: membership::KeyChangeAnnounced = fields(event)?;
                Ok(Self::KeyChangeAnnounced {
                    member: fact.member,
                    new: fact.new,
                    effective_at: fact.effective_at,
                })
            }
            "KeyChanged" => {
                let fact: membership::KeyChanged = fields(event)?;
                Ok(Self::KeyChanged {
                    member: fact.member,
                    old: fact.old,
                    new: fact.new,
                })
            }
            "KeyChangeStopped" => Ok(Self::KeyChangeStopped {
                member: fields::<membership::KeyChangeStopped>(event)?.member,
            }),
            "ExchangeRemoved" => Ok(Self::ExchangeRemoved {
                member: fields::<membership::ExchangeRemoved>(event)?.member,
            }),
            _ => Self::other(event),
        }
    }

    fn of_made_account(event: &Event<'_, Config>) -> Result<Self, Error> {
        let fact: proxy::PureCreated = fields(event)?;
        Ok(Self::AccountMade {
            account: fact.pure,
            creator: fact.who,
            rights: fact.proxy_type.into(),
            index: fact.disambiguation_index,
            block: fact.at,
            extrinsic: fact.extrinsic_index,
        })
    }

    fn other(event: &Event<'_, Config>) -> Result<Self, Error> {
        let fields: Composite<()> = event.decode_fields_unchecked_as()?;
        Ok(Self::Other {
            pallet: event.pallet_name().to_owned(),
            name: event.event_name().to_owned(),
            fields: fields.to_string(),
        })
    }
}

fn fields<E: DecodeAsEvent>(event: &Event<'_, Config>) -> Result<E, Error> {
    Ok(event.decode_fields_unchecked_as::<E>()?)
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a member can do: one call for each verb, and what its outcome tells.

use crate::api::{self, BoundedVec, RuntimeSignature};
use crate::call::Call;
use crate::error::Error;
use crate::follow::Outcome;
use crate::happening::Happening;
use crate::invitation_id::InvitationId;
use crate::model::{Exchange, Kind, MemberId, Moment};
use crate::proxies::MadeAccount;
use crate::rules::Rules;
use subxt::utils::{AccountId32, MultiSignature, H256};

/// An invitation to send.
#[derive(Clone, Debug)]
pub struct Invite {
    pub invitee: AccountId32,
    pub kind: Kind,
    pub exchange: Exchange,
}

/// The acceptance of an invitation: it seals that exchange and that version of the social code.
#[derive(Clone, Debug)]
pub struct Answer {
    pub invitation: InvitationId,
    pub exchange_hash: H256,
    pub charter_version: u32,
    pub name: String,
}

impl Call {
    /// Invites.
    pub fn invite(invite: Invite, rules: &Rules) -> Result<Self, Error> {
        let call = api::membership_calls().invite(invite.invitee, invite.kind.into(), invite.exchange.into());
        Self::of_payload(&call, rules)
    }

    /// Accepts an invitation.
    pub fn accept(answer: Answer, rules: &Rules) -> Result<Self, Error> {
        let call = api::membership_calls().accept_invitation(
            answer.invitation.into(),
            answer.exchange_hash,
            answer.charter_version,
            BoundedVec(answer.name.into_bytes()),
        );
        Self::of_payload(&call, rules)
    }

    /// Declines an invitation.
    pub fn decline(invitation: InvitationId, rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().decline(invitation.into()), rules)
    }

    /// Takes back an invitation that was not answered.
    pub fn withdraw(invitation: InvitationId, rules: &Rules) -> Result<Self, Error> {
        let call = api::membership_calls().withdraw_invitation(invitation.into());
        Self::of_payload(&call, rules)
    }

    /// Leaves the ecosystem.
    pub fn leave(rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().leave(), rules)
    }

    /// Announces a change of key; `proof` is the new key's signature of [`crate::key_change_payload`].
    pub fn change_key(new: AccountId32, proof: MultiSignature, rules: &Rules) -> Result<Self, Error> {
        let call = api::membership_calls().change_key(new, runtime_signature(proof));
        Self::of_payload(&call, rules)
    }

    /// Renews one's membership.
    pub fn renew(rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().renew(), rules)
    }

    /// Removes the words of one's entry.
    pub fn remove_exchange(rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().remove_exchange(), rules)
    }

    /// Stops a change of key that has not taken effect.
    pub fn stop_change_key(rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().stop_change_key(), rules)
    }

    /// Appeals against the measure in force against oneself.
    pub fn appeal(reason: &str, rules: &Rules) -> Result<Self, Error> {
        let reason = BoundedVec(reason.as_bytes().to_vec());
        Self::of_payload(&api::membership_calls().appeal(reason), rules)
    }

    /// Says who is to steer a project that one represents.
    pub fn name_representatives(
        project: MemberId,
        representatives: Vec<MemberId>,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let call = api::membership_calls().name_representatives(project, BoundedVec(representatives));
        Self::of_payload(&call, rules)
    }

    /// Represents a project no longer.
    pub fn step_down(project: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().step_down(project), rules)
    }

    /// Chooses the guardians of one's key, and how many of them must agree.
    pub fn set_guardians(guardians: Vec<MemberId>, threshold: u32, rules: &Rules) -> Result<Self, Error> {
        let call = api::membership_calls().set_guardians(BoundedVec(guardians), threshold);
        Self::of_payload(&call, rules)
    }

    /// Approves, as a guardian, a member's new key; `proof` as for [`Self::change_key`].
    pub fn approve_key(
        member: MemberId,
        new: AccountId32,
        proof: MultiSignature,
        rules: &Rules,
    ) -> Result<Self, Error> {
        let call = api::membership_calls().approve_key(member, new, runtime_signature(proof));
        Self::of_payload(&call, rules)
    }

    /// Stops, as a guardian, a change of a member's key or of his guardians.
    pub fn stop_key_change_of(member: MemberId, rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::membership_calls().stop_key_change_of(member), rules)
    }

    /// Signs a version of the social code.
    pub fn sign_charter(version: u32, rules: &Rules) -> Result<Self, Error> {
        Self::of_payload(&api::charter_calls().sign(version), rules)
    }
}

impl Outcome {
    /// The invitation that was sent, and when it expires; nothing when the act was not followed into a block.
    pub fn invited(&self) -> Option<(InvitationId, Moment)> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Invited {
                invitation,
                expires_at,
                ..
            } => Some((*invitation, *expires_at)),
            _ => None,
        })
    }

    /// The account without a key that was made; nothing when the act was not followed into a block.
    pub fn made_account(&self) -> Option<MadeAccount> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::AccountMade {
                creator,
                rights,
                index,
                block,
                extrinsic,
                ..
            } => Some(MadeAccount {
                creator: *creator,
                rights: *rights,
                index: *index,
                block: *block,
                extrinsic: *extrinsic,
            }),
            _ => None,
        })
    }

    /// The number of the member who joined; nothing when the act was not followed into a block.
    pub fn joined(&self) -> Option<MemberId> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Joined { member, .. } => Some(*member),
            _ => None,
        })
    }

    /// Whether the representatives of a project agreed on whom its act named; nothing when the act was not followed into a
    /// block.
    pub fn representatives_agreed(&self) -> Option<bool> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::RepresentativesNamed { .. } => Some(true),
            Happening::RepresentativesWished { .. } => Some(false),
            _ => None,
        })
    }

    /// From when on the guardians that were chosen are in force; nothing when the act was not followed into a block.
    pub fn guardians_from(&self) -> Option<Moment> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::GuardiansChosen { from, .. } => Some(*from),
            _ => None,
        })
    }

    /// When the key that enough guardians approved takes effect; nothing while more of them must.
    pub fn key_announced(&self) -> Option<Moment> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::KeyChangeAnnounced { effective_at, .. } => Some(*effective_at),
            _ => None,
        })
    }

    /// Whether a change of key or of guardians was stopped: enough guardians wanted it.
    pub fn was_stopped(&self) -> bool {
        self.happenings.iter().any(|happening| {
            matches!(
                happening,
                Happening::KeyChangeStopped { .. } | Happening::GuardiansKept { .. }
            )
        })
    }

    /// Who renewed, and when he is to renew again; nothing when the act was not followed into a block.
    pub fn renewed(&self) -> Option<(MemberId, Moment)> {
        self.happenings.iter().find_map(|happening| match happening {
            Happening::Renewed { member, due_at } => Some((*member, *due_at)),
            _ => None,
        })
    }
}

fn runtime_signature(signature: MultiSignature) -> RuntimeSignature {
    match signature {
        MultiSignature::Ed25519(bytes) => RuntimeSignature::Ed25519(bytes),
        MultiSignature::Sr25519(bytes) => RuntimeSignature::Sr25519(bytes),
        MultiSignature::Ecdsa(bytes) => RuntimeSignature::Ecdsa(bytes),
    }
}

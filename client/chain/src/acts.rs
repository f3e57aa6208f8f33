// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a member can do: one function for each verb. Each signs, sends, and returns when the act is final.

use crate::api::{self, BoundedVec, RuntimeSignature};
use crate::connection::Chain;
use crate::error::Error;
use crate::happening::Happening;
use crate::invitation_id::InvitationId;
use crate::model::{Exchange, Kind, MemberId, Moment};
use crate::submit::{Outcome, Phase};
use crate::{Config, Signer};
use subxt::utils::{AccountId32, MultiSignature, H256};

/// Hears how far a transaction has come.
type Tell<'a> = &'a mut (dyn FnMut(Phase) + Send);

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

impl Chain {
    /// Invites; answers the invitation's number and when it expires.
    pub async fn invite<S: Signer<Config>>(
        &self,
        invite: Invite,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<(InvitationId, Moment, Outcome), Error> {
        let call = api::membership_calls().invite(invite.invitee, invite.kind.into(), invite.exchange.into());
        let outcome = self.perform(&call, signer, tell).await?;
        let found = outcome.happenings.iter().find_map(|happening| match happening {
            Happening::Invited {
                invitation,
                expires_at,
                ..
            } => Some((*invitation, *expires_at)),
            _ => None,
        });
        let (invitation, expires_at) = found.ok_or_else(|| missing("Membership.Invited"))?;
        Ok((invitation, expires_at, outcome))
    }

    /// Accepts an invitation; answers the new member's number.
    pub async fn accept<S: Signer<Config>>(
        &self,
        answer: Answer,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<(MemberId, Outcome), Error> {
        let call = api::membership_calls().accept_invitation(
            answer.invitation.into(),
            answer.exchange_hash,
            answer.charter_version,
            BoundedVec(answer.name.into_bytes()),
        );
        let outcome = self.perform(&call, signer, tell).await?;
        let found = outcome.happenings.iter().find_map(|happening| match happening {
            Happening::Joined { member, .. } => Some(*member),
            _ => None,
        });
        let member = found.ok_or_else(|| missing("Membership.Joined"))?;
        Ok((member, outcome))
    }

    /// Declines an invitation.
    pub async fn decline<S: Signer<Config>>(
        &self,
        invitation: InvitationId,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<Outcome, Error> {
        self.perform(&api::membership_calls().decline(invitation.into()), signer, tell)
            .await
    }

    /// Takes back an invitation that was not answered.
    pub async fn withdraw<S: Signer<Config>>(
        &self,
        invitation: InvitationId,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<Outcome, Error> {
        self.perform(
            &api::membership_calls().withdraw_invitation(invitation.into()),
            signer,
            tell,
        )
        .await
    }

    /// Leaves the ecosystem.
    pub async fn leave<S: Signer<Config>>(&self, signer: &S, tell: Tell<'_>) -> Result<Outcome, Error> {
        self.perform(&api::membership_calls().leave(), signer, tell).await
    }

    /// Announces a change of key; `proof` is the new key's signature of [`crate::key_change_payload`].
    pub async fn change_key<S: Signer<Config>>(
        &self,
        new: AccountId32,
        proof: MultiSignature,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<Outcome, Error> {
        self.perform(
            &api::membership_calls().change_key(new, runtime_signature(proof)),
            signer,
            tell,
        )
        .await
    }

    /// Stops a change of key that has not taken effect.
    pub async fn stop_change_key<S: Signer<Config>>(
        &self,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<Outcome, Error> {
        self.perform(&api::membership_calls().stop_change_key(), signer, tell)
            .await
    }

    /// Signs a version of the social code.
    pub async fn sign_charter<S: Signer<Config>>(
        &self,
        version: u32,
        signer: &S,
        tell: Tell<'_>,
    ) -> Result<Outcome, Error> {
        self.perform(&api::charter_calls().sign(version), signer, tell)
            .await
    }
}

fn runtime_signature(signature: MultiSignature) -> RuntimeSignature {
    match signature {
        MultiSignature::Ed25519(bytes) => RuntimeSignature::Ed25519(bytes),
        MultiSignature::Sr25519(bytes) => RuntimeSignature::Sr25519(bytes),
        MultiSignature::Ecdsa(bytes) => RuntimeSignature::Ecdsa(bytes),
    }
}

fn missing(event: &str) -> Error {
    Error::Incompatible {
        detail: format!("no event {event}"),
    }
}

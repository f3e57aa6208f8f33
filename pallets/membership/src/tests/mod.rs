// SPDX-License-Identifier: AGPL-3.0-or-later
//! One file for each call; every test ends with every invariant.

mod accept;
mod decline_and_withdraw;
mod free_entry;
mod invite;
mod key_change;
mod leave;
mod lifecycle;
mod properties;
mod renewal;
mod swarm;

use crate::{mock::*, Exchange, InvitationId, Name};
use frame_support::{assert_ok, BoundedVec};
use opensystem_test_kit::AccountId;
use opensystem_traits::Kind;
use sp_runtime::DispatchResult;

fn exchange(text: &str) -> Exchange {
    Exchange {
        text: BoundedVec::truncate_from(text.as_bytes().to_vec()),
        document: None,
    }
}

fn name(text: &str) -> Name {
    BoundedVec::truncate_from(text.as_bytes().to_vec())
}

fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

fn invite(sponsor: AccountId, invitee: AccountId) -> DispatchResult {
    Membership::invite(
        signed(sponsor),
        invitee,
        Kind::Person,
        exchange("Nous avons réparé des vélos."),
    )
}

/// The last invitation for an account.
fn invitation_of(invitee: AccountId) -> InvitationId {
    Membership::invitations_for(invitee)
        .last()
        .expect("an invitation is there")
        .id
}

fn accept(who: AccountId, id: InvitationId) -> DispatchResult {
    let hash = exchange("Nous avons réparé des vélos.").hash();
    Membership::accept_invitation(signed(who), id, hash, 1, name("Zoé"))
}

/// Invites and lets accept.
fn bring_in(sponsor: AccountId, newcomer: AccountId) {
    assert_ok!(invite(sponsor, newcomer));
    assert_ok!(accept(newcomer, invitation_of(newcomer)));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! One file for each call; every test ends with every invariant.

mod accept;
mod accountability;
mod decline_and_withdraw;
mod free_entry;
mod guardians;
mod invariants;
mod invite;
mod key_change;
mod leave;
mod lifecycle;
mod on_standing;
mod properties;
mod renewal;
mod representatives;
mod standing;
mod swarm;
mod views;

use crate::{mock::*, Event, Exchange, InvitationId, Name, Reason, Standing};
use frame_support::{
    assert_ok,
    traits::{Hooks, Time},
    weights::WeightMeter,
    BoundedVec,
};
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{Kind, MemberId, Moment};
use sp_runtime::{testing::TestSignature, DispatchResult};

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

/// Invites as a project and lets accept; answers its number.
fn found_project(sponsor: AccountId, key: AccountId) -> MemberId {
    let exchange = exchange("Un jardin.");
    let hash = exchange.hash();
    assert_ok!(Membership::invite(signed(sponsor), key, Kind::Project, exchange));
    let id = invitation_of(key);
    assert_ok!(Membership::accept_invitation(
        signed(key),
        id,
        hash,
        1,
        name("Jardin")
    ));
    Membership::member_of(key).unwrap().id
}

/// A block in which time has come so far.
fn pass(millis: u64) {
    Clock::pass(millis);
    Membership::on_poll(System::block_number(), &mut WeightMeter::new());
}

fn in_days(days: u64) -> Moment {
    Clock::now() + days * DAY
}

fn standing(key: AccountId) -> Standing {
    Membership::member_of(key).unwrap().standing
}

/// What happened since the last question.
fn happened() -> Vec<Event<Test>> {
    let ours = System::read_events_for_pallet::<Event<Test>>();
    System::reset_events();
    ours
}

/// What a new key signs.
fn proof(member: MemberId, epoch: u32, new: AccountId) -> TestSignature {
    TestSignature(new, Membership::change_key_message(member, epoch, &new))
}

fn root() -> RuntimeOrigin {
    RuntimeOrigin::root()
}

fn reason(text: &str) -> Reason {
    BoundedVec::truncate_from(text.as_bytes().to_vec())
}

fn warn(member: MemberId) -> DispatchResult {
    Membership::warn(root(), member, reason("Des mots qui blessent."))
}

fn suspend(member: MemberId, days: u64) -> DispatchResult {
    Membership::suspend(root(), member, in_days(days), reason("Des coups."))
}

fn exclude(member: MemberId) -> DispatchResult {
    Membership::exclude(root(), member, reason("Un vol."))
}

fn lift(member: MemberId) -> DispatchResult {
    let taken_at = Membership::sanction(member).map_or(0, |held| held.at);
    Membership::lift(root(), member, taken_at, reason("Tout est réparé."))
}

fn appeal(who: AccountId) -> DispatchResult {
    Membership::appeal(signed(who), reason("Ce n'était pas moi."))
}

fn dismiss(member: MemberId) -> DispatchResult {
    let appeal = Membership::sanction(member).and_then(|held| held.appeal);
    let made_at = appeal.map_or(0, |appeal| appeal.at);
    Membership::dismiss_appeal(root(), member, made_at, reason("Trois l'ont vu."))
}

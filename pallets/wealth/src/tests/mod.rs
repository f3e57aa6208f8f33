// SPDX-License-Identifier: AGPL-3.0-or-later
//! One file for each call or theme; every test ends with every invariant.

mod arithmetic;
mod attest;
mod claim;
mod collusion;
mod costs;
mod dispute;
mod fading;
mod gifts;
mod give_time;
mod giving;
mod invariants;
mod judge;
mod leaving;
mod lift_dispute;
mod model;
mod open_sharing;
mod properties;
mod queue;
mod record;
mod set_kind;
mod settle_record;
mod simulation;
mod strangers;
mod thank;
mod views;
mod wish_matrix;
mod withdraw_record;
mod write_off;

use crate::{
    mock::*, Agenda, Attestation, Authors, Cells, Contributions, Disputes, Error, Event, FoundingKind,
    Issuance, Kind, KindId, Kinds, Matrix, Pair, Pairs, Purses, Record, RecordId, Records, Rules, Sharing,
    Stage, Totals, Voices, Voids, Wishes, Wishings,
};
use frame_support::{
    assert_noop, assert_ok,
    traits::{Get, Hooks, Time},
    weights::{RuntimeDbWeight, Weight, WeightMeter},
    BoundedVec,
};
use opensystem_test_kit::Clock;
use opensystem_traits::{content::Text, CooperationId, Kind as MemberKind, MemberId, Moment};
use sp_runtime::{DispatchError, DispatchResult};

type Fault = Error<Test>;

const WORK: KindId = 0;
const EXCHANGE: KindId = 1;
const KNOWLEDGE: KindId = 2;
const GRATITUDE: KindId = 3;
const TIME: KindId = 4;
const HOUR: Moment = DAY / 24;

fn signed(member: MemberId) -> RuntimeOrigin {
    RuntimeOrigin::signed(People::account(member))
}

fn root() -> RuntimeOrigin {
    RuntimeOrigin::root()
}

fn now() -> Moment {
    Clock::now()
}

fn text(words: &str) -> Text {
    BoundedVec::truncate_from(words.as_bytes().to_vec())
}

fn matrix(entries: &[(KindId, u32)]) -> Matrix {
    BoundedVec::truncate_from(entries.to_vec())
}

/// Takes what is due, whatever there is to take.
fn poll() {
    Wealth::on_poll(1, &mut WeightMeter::with_limit(Weight::MAX));
}

/// Lets time pass, with what it brings.
fn pass(millis: Moment) {
    Clock::pass(millis);
    poll();
}

fn record_in(
    author: MemberId,
    kind: KindId,
    quantity: u64,
    cooperation: Option<CooperationId>,
) -> DispatchResult {
    Wealth::record(signed(author), kind, quantity, cooperation, text("J’ai creusé."))
}

/// Records, and answers the number.
fn recorded(author: MemberId, quantity: u64, cooperation: Option<CooperationId>) -> RecordId {
    let id = crate::NextId::<Test>::get();
    assert_ok!(record_in(author, WORK, quantity, cooperation));
    id
}

fn attest(by: MemberId, id: RecordId) -> DispatchResult {
    Wealth::attest(signed(by), id, None)
}

/// What a member recorded and another attested; answers the number.
fn attested(author: MemberId, by: MemberId, quantity: u64, cooperation: Option<CooperationId>) -> RecordId {
    let id = recorded(author, quantity, cooperation);
    assert_ok!(attest(by, id));
    id
}

fn dispute(by: MemberId, id: RecordId) -> DispatchResult {
    Wealth::dispute(signed(by), id, text("Je n’ai rien vu."))
}

fn disputed(author: MemberId, by: MemberId, quantity: u64, cooperation: Option<CooperationId>) -> RecordId {
    let id = attested(author, by, quantity, cooperation);
    assert_ok!(dispute(by, id));
    id
}

/// What was attested counts at once in the eyes of who tests.
fn counted(author: MemberId, by: MemberId, quantity: u64, cooperation: Option<CooperationId>) -> RecordId {
    let id = attested(author, by, quantity, cooperation);
    pass(rules().undisputed_millis);
    assert!(matches!(stage(id), Stage::Counted { .. }));
    id
}

fn stage(id: RecordId) -> Stage {
    Records::<Test>::get(id).expect("it was recorded").stage
}

fn attestation(id: RecordId) -> Attestation {
    stage(id).attestation().expect("it was attested")
}

fn cell(member: MemberId, kind: KindId) -> u64 {
    let clock = Totals::<Test>::get(kind).fading.at(Wealth::day_of(now()));
    Cells::<Test>::get(member, kind).units(clock)
}

fn thank(from: MemberId, to: MemberId, quantity: u64) -> DispatchResult {
    Wealth::thank(signed(from), GRATITUDE, to, quantity, text("Merci !"))
}

/// Gives minutes to somebody, or to the commons.
fn give(from: MemberId, to: impl Into<Option<MemberId>>, quantity: u64) -> DispatchResult {
    Wealth::give_time(signed(from), TIME, to.into(), quantity, text("Le puits."))
}

/// The minutes of a member's account, and how far below zero it may be.
fn account(member: MemberId) -> (i64, u64) {
    let view = Wealth::credit(TIME, member).expect("it is mutual credit");
    (view.balance, view.limit)
}

fn with_kind(id: KindId, change: impl FnOnce(&mut Kind)) {
    let mut kind = Kinds::<Test>::get(id).expect("it was founded");
    change(&mut kind);
    assert_ok!(Wealth::set_kind(root(), id, kind));
}

fn rules() -> Rules {
    <TestRules as Get<Rules>>::get()
}

fn with_rules(change: impl FnOnce(&mut Rules)) {
    let mut rules = rules();
    change(&mut rules);
    assert_eq!(rules.check(), Ok(()));
    TestRules::set(rules);
}

fn sharing_of(cooperation: CooperationId) -> Option<Sharing> {
    Purses::<Test>::get(cooperation).and_then(|purse| purse.sharing)
}

fn claimable(cooperation: CooperationId, member: MemberId) -> u128 {
    Wealth::contribution(cooperation, member).map_or(0, |one| one.claimable)
}

/// What a member has.
fn coins(member: MemberId) -> u64 {
    Balances::free_balance(People::account(member))
}

/// The last thing that happened here.
fn last_event() -> Event<Test> {
    let events = System::events();
    let ours = events.into_iter().rev().find_map(|record| match record.event {
        RuntimeEvent::Wealth(event) => Some(event),
        _ => None,
    });
    ours.expect("something happened")
}

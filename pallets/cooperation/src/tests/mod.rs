// SPDX-License-Identifier: AGPL-3.0-or-later
//! One file for each theme; every test ends with every invariant.

mod announcing;
mod clearing;
mod closing;
mod costs;
mod departed;
mod invariants;
mod joining;
mod leaving;
mod properties;
mod reading;
mod standing;
mod views;
mod working;

use crate::{
    mock::*, AnnouncementsOf, Content, CooperationId, Cooperations, Document, Entry, EntryId, Error, Event,
    Happening, Head, Invitations, Invited, Log, Offers, OffersBy, OffersOf, Partners, Partnerships, Rules,
    Stage, Text, Voids,
};
use frame_support::{
    assert_noop, assert_ok,
    dispatch::GetDispatchInfo,
    traits::{Get, Hooks, Time},
    weights::Weight,
    BoundedVec,
};
use opensystem_test_kit::Clock;
use opensystem_traits::{Kind, MemberId, Moment};
use sp_runtime::{DispatchError, DispatchResult};

type Fault = Error<Test>;

const ALICE: MemberId = 0;
const BOB: MemberId = 1;
const CHARLIE: MemberId = 2;
const DAVE: MemberId = 3;
const EVE: MemberId = 4;
/// A project.
const MILL: MemberId = 6;
/// Another ecosystem.
const VALLEY: MemberId = 7;
/// Nobody has this number.
const NOBODY: MemberId = 99;

fn signed(member: MemberId) -> RuntimeOrigin {
    RuntimeOrigin::signed(People::account(member))
}

fn text(words: &str) -> Text {
    BoundedVec::truncate_from(words.as_bytes().to_vec())
}

fn content(title: &str) -> Content {
    Content {
        title: BoundedVec::truncate_from(title.as_bytes().to_vec()),
        text: text("Derrière la grange."),
        document: None,
    }
}

fn announce(announcer: MemberId, invited: &[MemberId]) -> DispatchResult {
    let invited = BoundedVec::truncate_from(invited.to_vec());
    Cooperation::announce(signed(announcer), content("Un puits"), invited)
}

/// Announces, and answers the number.
fn announced(announcer: MemberId, invited: &[MemberId]) -> CooperationId {
    let id = Cooperation::next_id();
    assert_ok!(announce(announcer, invited));
    id
}

fn join(member: MemberId, id: CooperationId) -> DispatchResult {
    plain(Cooperation::join(signed(member), id, None))
}

fn offer(member: MemberId, id: CooperationId, words: &str) -> DispatchResult {
    plain(Cooperation::join(signed(member), id, Some(text(words))))
}

fn welcome(by: MemberId, id: CooperationId, member: MemberId) -> DispatchResult {
    plain(Cooperation::welcome(signed(by), id, member))
}

fn plain(result: frame_support::dispatch::DispatchResultWithPostInfo) -> DispatchResult {
    result.map(|_| ()).map_err(|refused| refused.error)
}

fn milestone(by: MemberId, id: CooperationId, words: &str) -> DispatchResult {
    Cooperation::report_milestone(signed(by), id, text(words))
}

fn leave(member: MemberId, id: CooperationId) -> DispatchResult {
    Cooperation::leave(signed(member), id)
}

fn close(by: MemberId, id: CooperationId) -> DispatchResult {
    Cooperation::close(signed(by), id, text("Il donne. Le seau fuit."))
}

/// What these have signed, the first of whom announced it.
fn founded(partners: &[MemberId]) -> CooperationId {
    let id = announced(partners[0], &partners[1..]);
    for member in &partners[1..] {
        assert_ok!(join(*member, id));
    }
    id
}

fn kept(id: CooperationId) -> crate::Cooperation {
    Cooperations::<Test>::get(id).expect("it is there")
}

fn entry(number: EntryId) -> Entry {
    Log::<Test>::get(number).expect("it is written")
}

/// Who did what, of a cooperation, from its first entry on.
fn feed(id: CooperationId) -> Vec<(MemberId, Happening)> {
    let mut feed: Vec<_> = Cooperation::feed(id, None, u32::MAX)
        .into_iter()
        .map(|view| (view.entry.by, view.entry.what))
        .collect();
    feed.reverse();
    feed
}

fn last_event() -> Event<Test> {
    match System::events().pop().expect("something happened").event {
        RuntimeEvent::Cooperation(event) => event,
        other => panic!("{other:?}"),
    }
}

/// What happened since the last question.
fn events() -> Vec<Event<Test>> {
    let events = System::events()
        .into_iter()
        .filter_map(|record| match record.event {
            RuntimeEvent::Cooperation(event) => Some(event),
            _ => None,
        });
    let events = events.collect();
    System::reset_events();
    events
}

fn set_rules(change: impl FnOnce(&mut Rules)) {
    let mut rules = TestRules::get();
    change(&mut rules);
    TestRules::set(rules);
}

fn now() -> Moment {
    <Clock as Time>::now()
}

/// Clears all that is void.
fn clear() {
    while Voids::<Test>::iter_keys().next().is_some() {
        Cooperation::on_idle(1, Weight::MAX);
    }
}

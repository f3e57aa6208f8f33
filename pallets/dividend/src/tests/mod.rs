// SPDX-License-Identifier: AGPL-3.0-or-later
//! Tests of incomes: each call with every refusal, days, standing, and lives against a model.

mod claim;
mod costs;
mod days;
mod model;
mod set_formula;
mod standing;
mod views;

use crate::{mock::*, Amounts, BasisOf, Error, Event, Formula, HoldReason, Incomes};
use frame_support::{
    assert_noop, assert_ok,
    traits::{
        fungible::{InspectHold, Mutate},
        Hooks,
    },
};
use opensystem_test_kit::{AccountId, Clock};
use opensystem_traits::{commons_account, Kind, MemberId};
use sp_runtime::DispatchResult;

/// Lets days pass, and a block begin on each but for the first one's hour.
fn pass(days: u64) {
    for _ in 0..days {
        Clock::pass(DAY);
        Dividend::on_initialize(1);
    }
}

/// Lets days pass in which no block is made.
fn sleep(days: u64) {
    Clock::pass(days * DAY);
}

fn claim(member: MemberId) -> DispatchResult {
    Dividend::claim(RuntimeOrigin::signed(99), member)
}

fn change(formula: Formula) {
    assert_ok!(Dividend::set_formula(RuntimeOrigin::root(), formula));
}

fn balance(member: MemberId) -> u64 {
    Balances::free_balance(People::account(member))
}

fn pot() -> AccountId {
    commons_account()
}

fn root() -> Vec<u8> {
    sp_io::storage::root(sp_runtime::StateVersion::V1)
}

fn set_aside() -> u64 {
    Balances::balance_on_hold(&HoldReason::Income.into(), &pot())
}

fn minted(minted: u128) -> Amounts {
    Amounts { minted, from_pot: 0 }
}

fn due(member: MemberId) -> Amounts {
    Dividend::income(member)
        .map(|view| view.claimable)
        .unwrap_or_default()
}

fn last_event() -> Event<Test> {
    let last = System::events().pop().expect("something happened");
    match last.event {
        RuntimeEvent::Dividend(event) => event,
        other => panic!("{other:?}"),
    }
}

const LIBRE: Formula = Formula::Libre {
    per_day: 100,
    growth_ppm: 100_000,
    every_days: 10,
};
const COMMONS: Formula = Formula::Commons { share_ppm: 10_000 };

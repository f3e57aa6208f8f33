// SPDX-License-Identifier: AGPL-3.0-or-later
//! Members in memory, for pallets that only ask who belongs.

use crate::{AccountId, Clock};
use frame_support::traits::Time;
use opensystem_traits::{Belonging, Kind, MemberId, Members, Moment, OnStanding, Register};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    marker::PhantomData,
};

thread_local! {
    static PEOPLE: RefCell<BTreeMap<AccountId, Belonging>> = const { RefCell::new(BTreeMap::new()) };
    static REPRESENTED: RefCell<BTreeSet<(MemberId, MemberId)>> = const { RefCell::new(BTreeSet::new()) };
}

/// Members in memory. The account of member `n` is `n + 100`. `Told` is told of how their standing changes.
pub struct People<Told = ()>(PhantomData<Told>);

impl<Told: OnStanding> People<Told> {
    /// Has nobody there.
    pub fn clear() {
        PEOPLE.with_borrow_mut(BTreeMap::clear);
        REPRESENTED.with_borrow_mut(BTreeSet::clear);
    }

    /// The account of a member.
    pub fn account(member: MemberId) -> AccountId {
        AccountId::from(member) + 100
    }

    /// Has somebody join, or come back into good standing, now.
    pub fn join(member: MemberId, kind: Kind) {
        let now = Clock::now();
        let belonging = Belonging {
            member,
            kind,
            joined: now,
            good: true,
            good_since: now,
        };
        PEOPLE.with_borrow_mut(|people| people.insert(Self::account(member), belonging));
        Told::gained(member, kind);
    }

    /// Has somebody lose his good standing.
    pub fn fall(member: MemberId) {
        let lost = PEOPLE.with_borrow_mut(|people| {
            let belonging = people.get_mut(&Self::account(member))?;
            std::mem::take(&mut belonging.good).then_some(belonging.kind)
        });
        if let Some(kind) = lost {
            Told::lost(member, kind);
        }
    }

    /// Has somebody come back into good standing, as what he was.
    pub fn recover(member: MemberId) {
        if let Some(belonging) = Self::belonging(&Self::account(member)) {
            Self::join(member, belonging.kind);
        }
    }

    /// Has somebody leave.
    pub fn leave(member: MemberId) {
        Self::fall(member);
        let left = PEOPLE.with_borrow_mut(|people| people.remove(&Self::account(member)));
        if left.is_some() {
            Told::left(member);
        }
    }

    /// Whether somebody is there in good standing, and since when.
    pub fn good_since(member: MemberId) -> Option<Moment> {
        let belonging = Self::belonging(&Self::account(member))?;
        belonging.good.then_some(belonging.good_since)
    }

    /// Has a person represent a project.
    pub fn represent(person: MemberId, project: MemberId) {
        REPRESENTED.with_borrow_mut(|pairs| pairs.insert((person, project)));
    }
}

impl<Told: OnStanding> Members<AccountId> for People<Told> {
    fn belonging(account: &AccountId) -> Option<Belonging> {
        PEOPLE.with_borrow(|people| people.get(account).copied())
    }

    fn belongs(member: MemberId) -> bool {
        Self::belonging(&Self::account(member)).is_some()
    }

    fn can_vote(member: MemberId) -> bool {
        let belonging = Self::belonging(&Self::account(member));
        belonging.is_some_and(|of| of.good && of.kind == Kind::Person)
    }

    fn persons() -> u32 {
        PEOPLE.with_borrow(|people| {
            let good = people.values().filter(|one| one.good && one.kind == Kind::Person);
            u32::try_from(good.count()).expect("few people in a test")
        })
    }
}

impl<Told: OnStanding> Register<AccountId> for People<Told> {
    fn account_of(member: MemberId) -> Option<AccountId> {
        Some(Self::account(member))
    }

    fn represents(person: MemberId, project: MemberId) -> bool {
        REPRESENTED.with_borrow(|pairs| pairs.contains(&(person, project)))
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
//! What people do. Most acts are aimed at what they can concern, for otherwise hardly any would ever succeed.

use super::{super::*, GARDEN, MEMBERS, NOBODYS, WAYS};
use proptest::prelude::*;

/// The first way of deciding that binds, where all of them do.
pub(super) const BY_CONSENT: usize = 0;
pub(super) const BY_MAJORITY: usize = 6;
pub(super) const BY_COUNT: usize = 7;

#[derive(Clone, Debug)]
pub(super) enum Act {
    /// A block, so much later; whether what falls due has room in it.
    Block(u64, bool),
    /// The same, and it has not even room for what ends before a day begins.
    Cramped(u64),
    /// Somebody chooses who votes for him, for so many hours or for as long as can be.
    Delegate(MemberId, crate::AreaId, MemberId, Option<u64>),
    /// One of those who delegate there takes it back.
    Undelegate(crate::AreaId, Which),
    /// Somebody joins, or comes back into good standing.
    Come(MemberId),
    Fall(MemberId),
    Leave(MemberId),
    Publish(MemberId),
    Propose(MemberId, Deed, usize),
    Amend(Who, Which, Deed),
    Withdraw(Who, Which),
    Vote(MemberId, Which, Choice, bool),
    /// Some of those who can say the same, a bit for each.
    Chorus(u8, Which, Choice),
    TakeBack(MemberId, Which),
    /// Somebody blocks; whether he says why.
    Object(MemberId, Which, bool),
    /// Somebody seconds one of those who block.
    Second(MemberId, Which, usize),
    Close(Which),
    Retry(Which),
    /// Somebody asks that what was decided be called back.
    CallBack(MemberId, Which),
    /// Some of those who can do so, a bit for each.
    Outcry(u16, Which),
    /// What came of it is said, and that it can be decided anew so many hours later.
    Conclude(Who, Which, Option<u64>),
    Reopen(MemberId, Which),
}

/// Its author, or the member of this number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Who {
    Author,
    Member(MemberId),
}

/// One of those whom it can concern, counted from the last; or the one of this number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Which {
    pub apt: bool,
    pub index: usize,
}

/// What a proposal does.
#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Nothing,
    /// Nothing either, in the area that may not be there.
    Garden,
    Remark,
    Long(u8),
    Fail,
    Spend(u64),
    Cancel(Which),
    /// It sets an area to one of the ways, or removes it.
    Set(crate::AreaId, Option<usize>),
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![6 => Just(Who::Author), 1 => (0..MEMBERS).prop_map(Who::Member)]
}

fn which() -> impl Strategy<Value = Which> {
    (prop::bool::weighted(0.95), 0usize..8).prop_map(|(apt, index)| Which { apt, index })
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![3 => Just(Choice::Agree), 1 => Just(Choice::Abstain), 1 => Just(Choice::Disagree)]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => Just(Deed::Nothing),
        1 => Just(Deed::Remark),
        3 => (0u8..2).prop_map(Deed::Long),
        1 => Just(Deed::Fail),
        3 => (1u64..600).prop_map(Deed::Spend),
        2 => which().prop_map(Deed::Cancel),
        1 => Just(Deed::Garden),
        3 => setting(),
    ]
}

fn setting() -> impl Strategy<Value = Deed> {
    let way = prop_oneof![1 => Just(None), 7 => (0..WAYS.len()).prop_map(Some)];
    (area(), way).prop_map(|(area, way)| Deed::Set(area, way))
}

fn area() -> impl Strategy<Value = crate::AreaId> {
    prop_oneof![
        6 => Just(GARDEN),
        2 => Just(LIFE),
        2 => Just(COMMONS),
        1 => Just(MEMBERSHIP),
        1 => Just(CODE),
        3 => Just(AREAS),
        1 => Just(NOBODYS),
    ]
}

fn object() -> impl Strategy<Value = Act> {
    (0..MEMBERS, which(), prop::bool::weighted(0.9)).prop_map(|(a, it, why)| Act::Object(a, it, why))
}

fn second() -> impl Strategy<Value = Act> {
    (0..MEMBERS, which(), 0usize..4).prop_map(|(a, it, blocker)| Act::Second(a, it, blocker))
}

fn whereabouts() -> impl Strategy<Value = crate::AreaId> {
    prop_oneof![12 => Just(LIFE), 1 => Just(COMMONS), 1 => Just(GARDEN)]
}

fn delegate() -> impl Strategy<Value = Act> {
    let hours = prop_oneof![4 => Just(None), 1 => Just(Some(0)), 12 => (1u64..125).prop_map(Some)];
    (0..MEMBERS, whereabouts(), 0..MEMBERS, hours)
        .prop_map(|(member, area, to, hours)| Act::Delegate(member, area, to, hours))
}

fn undelegate() -> impl Strategy<Value = Act> {
    (whereabouts(), which()).prop_map(|(area, it)| Act::Undelegate(area, it))
}

fn room() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.8)
}

/// One whom it may concern: the first of all are those that have the longest story.
fn roughly() -> impl Strategy<Value = Which> {
    (prop::bool::weighted(0.8), 0usize..8).prop_map(|(apt, index)| Which { apt, index })
}

fn call_back() -> impl Strategy<Value = Act> {
    (0..MEMBERS, roughly()).prop_map(|(member, it)| Act::CallBack(member, it))
}

fn outcry() -> impl Strategy<Value = Act> {
    (any::<u16>(), any::<u16>(), which()).prop_map(|(a, b, it)| Act::Outcry(a | b, it))
}

fn conclude() -> impl Strategy<Value = Act> {
    let hours = prop_oneof![2 => Just(None), 1 => Just(Some(0)), 8 => (1u64..40).prop_map(Some)];
    (who(), roughly(), hours).prop_map(|(who, it, hours)| Act::Conclude(who, it, hours))
}

fn reopen() -> impl Strategy<Value = Act> {
    (0..MEMBERS, roughly()).prop_map(|(member, it)| Act::Reopen(member, it))
}

pub(super) fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (1u64..HOUR, room()).prop_map(|(millis, room)| Act::Block(millis, room)),
        48 => (1u64..16, room()).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        2 => (1u64..9, room()).prop_map(|(half_days, room)| Act::Block(half_days * DAY / 2, room)),
        3 => (0..MEMBERS).prop_map(Act::Come),
        2 => (0..MEMBERS).prop_map(Act::Fall),
        1 => (3..MEMBERS).prop_map(Act::Leave),
        2 => (0..MEMBERS).prop_map(Act::Publish),
        12 => (0..MEMBERS, deed(), 0usize..8).prop_map(|(a, deed, way)| Act::Propose(a, deed, way)),
        3 => (who(), which(), deed()).prop_map(|(a, it, deed)| Act::Amend(a, it, deed)),
        1 => (who(), which()).prop_map(|(a, it)| Act::Withdraw(a, it)),
        12 => (0..MEMBERS, which(), choice(), any::<bool>())
            .prop_map(|(a, it, choice, why)| Act::Vote(a, it, choice, why)),
        24 => (any::<u8>(), any::<u8>(), which(), choice())
            .prop_map(|(a, b, it, choice)| Act::Chorus(a | b, it, choice)),
        4 => (0..MEMBERS, which()).prop_map(|(a, it)| Act::TakeBack(a, it)),
        6 => object(),
        12 => second(),
        8 => delegate(),
        2 => undelegate(),
        1 => (1u64..16).prop_map(|hours| Act::Cramped(hours * HOUR)),
        3 => which().prop_map(Act::Close),
        5 => which().prop_map(Act::Retry),
        5 => call_back(),
        10 => outcry(),
        8 => conclude(),
        5 => reopen(),
    ]
}

/// What people do who want to have the last word.
pub(super) fn last_word() -> impl Strategy<Value = Act> {
    let few = || (any::<bool>(), 0usize..3).prop_map(|(apt, index)| Which { apt, index });
    prop_oneof![
        4 => (1u64..10, room()).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        1 => (1u64..HOUR, room()).prop_map(|(millis, room)| Act::Block(millis, room)),
        2 => (0..5 as MemberId, few(), choice(), any::<bool>())
            .prop_map(|(a, it, choice, why)| Act::Vote(a, it, choice, why)),
        4 => (any::<u8>(), any::<u8>(), few(), prop_oneof![Just(Choice::Agree), Just(Choice::Disagree)])
            .prop_map(|(a, b, it, choice)| Act::Chorus(a | b, it, choice)),
        1 => (0..5 as MemberId, few()).prop_map(|(a, it)| Act::TakeBack(a, it)),
        1 => few().prop_map(Act::Close),
    ]
}

/// What people do who stand in the way, and those who let them, or do not.
pub(super) fn objection() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (1u64..10, room()).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        2 => (1u64..HOUR, room()).prop_map(|(millis, room)| Act::Block(millis, room)),
        1 => (0..MEMBERS).prop_map(Act::Come),
        1 => (0..MEMBERS).prop_map(Act::Fall),
        2 => (0..MEMBERS).prop_map(Act::Leave),
        3 => (0..MEMBERS, which(), choice(), any::<bool>())
            .prop_map(|(a, it, choice, why)| Act::Vote(a, it, choice, why)),
        3 => (any::<u8>(), any::<u8>(), which(), choice())
            .prop_map(|(a, b, it, choice)| Act::Chorus(a & b, it, choice)),
        1 => (0..MEMBERS, which()).prop_map(|(a, it)| Act::TakeBack(a, it)),
        10 => object(),
        30 => second(),
        2 => (who(), which()).prop_map(|(a, it)| Act::Amend(a, it, Deed::Nothing)),
        1 => (0..MEMBERS, which().prop_map(Deed::Cancel), 0usize..8)
            .prop_map(|(a, deed, way)| Act::Propose(a, deed, way)),
        2 => which().prop_map(Act::Close),
        3 => outcry(),
    ]
}

/// What people do who agree that something must change.
pub(super) fn refounding() -> impl Strategy<Value = Act> {
    let deed = || prop_oneof![6 => setting(), 2 => Just(Deed::Garden), 2 => deed()];
    prop_oneof![
        12 => (1u64..16, room()).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        1 => (0..MEMBERS).prop_map(Act::Publish),
        8 => (0..MEMBERS, deed(), 0usize..8).prop_map(|(a, deed, way)| Act::Propose(a, deed, way)),
        2 => (who(), which(), deed()).prop_map(|(a, it, deed)| Act::Amend(a, it, deed)),
        16 => (any::<u8>(), any::<u8>(), which()).prop_map(|(a, b, it)| Act::Chorus(a | b, it, Choice::Agree)),
        1 => (0..MEMBERS, which(), choice(), any::<bool>())
            .prop_map(|(a, it, choice, why)| Act::Vote(a, it, choice, why)),
        1 => object(),
        1 => second(),
        4 => (0..MEMBERS, 0..MEMBERS).prop_map(|(member, to)| Act::Delegate(member, GARDEN, to, None)),
        1 => which().prop_map(|it| Act::Undelegate(GARDEN, it)),
        1 => which().prop_map(Act::Close),
        2 => which().prop_map(Act::Retry),
        2 => outcry(),
        4 => conclude(),
        3 => reopen(),
    ]
}

/// What people do who think again of what they decided.
pub(super) fn second_thoughts() -> impl Strategy<Value = Act> {
    let act = || {
        prop_oneof![
            4 => (1u64..600).prop_map(Deed::Spend),
            2 => Just(Deed::Nothing),
            2 => (0u8..2).prop_map(Deed::Long),
            2 => Just(Deed::Fail),
            2 => which().prop_map(Deed::Cancel),
            1 => setting(),
        ]
    };
    prop_oneof![
        22 => (1u64..14, room()).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        2 => (1u64..HOUR, room()).prop_map(|(millis, room)| Act::Block(millis, room)),
        1 => (2u64..9).prop_map(|half_days| Act::Block(half_days * DAY / 2, true)),
        3 => (0..MEMBERS).prop_map(Act::Come),
        2 => (0..MEMBERS).prop_map(Act::Fall),
        1 => (3..MEMBERS).prop_map(Act::Leave),
        4 => (0..MEMBERS, act(), 0usize..8).prop_map(|(a, deed, way)| Act::Propose(a, deed, way)),
        2 => (who(), which(), act()).prop_map(|(a, it, deed)| Act::Amend(a, it, deed)),
        2 => (who(), which()).prop_map(|(a, it)| Act::Withdraw(a, it)),
        16 => (any::<u8>(), any::<u8>(), which()).prop_map(|(a, b, it)| Act::Chorus(a | b, it, Choice::Agree)),
        2 => (any::<u8>(), which(), choice()).prop_map(|(a, it, choice)| Act::Chorus(a, it, choice)),
        1 => (0..MEMBERS, which()).prop_map(|(a, it)| Act::TakeBack(a, it)),
        1 => (0..MEMBERS, 0..MEMBERS).prop_map(|(a, to)| Act::Delegate(a, COMMONS, to, None)),
        1 => which().prop_map(Act::Close),
        2 => which().prop_map(Act::Retry),
        9 => call_back(),
        8 => outcry(),
        8 => conclude(),
        8 => reopen(),
    ]
}

/// What people do who leave it to others, or do not.
pub(super) fn delegation() -> impl Strategy<Value = Act> {
    prop_oneof![
        10 => (1u64..14, room()).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        2 => (1u64..HOUR, room()).prop_map(|(millis, room)| Act::Block(millis, room)),
        2 => (1u64..14).prop_map(|hours| Act::Cramped(hours * HOUR)),
        1 => (2u64..5).prop_map(|days| Act::Block(days * DAY, true)),
        4 => (0..MEMBERS).prop_map(Act::Come),
        2 => (0..MEMBERS).prop_map(Act::Fall),
        1 => (7..MEMBERS).prop_map(Act::Leave),
        24 => delegate(),
        3 => undelegate(),
        5 => (0..MEMBERS, 0usize..5).prop_map(|(a, way)| Act::Propose(a, Deed::Nothing, way)),
        2 => (0..MEMBERS, 1u64..100).prop_map(|(a, sum)| Act::Propose(a, Deed::Spend(sum), BY_MAJORITY)),
        2 => outcry(),
        14 => (0..MEMBERS, which(), choice(), any::<bool>())
            .prop_map(|(a, it, choice, why)| Act::Vote(a, it, choice, why)),
        2 => (any::<u8>(), any::<u8>(), which(), choice())
            .prop_map(|(a, b, it, choice)| Act::Chorus(a & b, it, choice)),
        9 => (0..MEMBERS, which()).prop_map(|(a, it)| Act::TakeBack(a, it)),
        1 => (who(), which()).prop_map(|(a, it)| Act::Amend(a, it, Deed::Nothing)),
        1 => (who(), which()).prop_map(|(a, it)| Act::Withdraw(a, it)),
        1 => which().prop_map(Act::Close),
    ]
}

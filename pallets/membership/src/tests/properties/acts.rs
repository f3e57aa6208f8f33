// SPDX-License-Identifier: AGPL-3.0-or-later
//! What people do. Most acts are aimed at whom they can concern, for otherwise hardly any would ever succeed; the others at
//! anybody, who is there or not.

use super::{super::*, model::Model, PEOPLE, SUSPENSION_DAYS};
use crate::{Call, Course};
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub(super) enum Act {
    Pass(u64),
    Invite(Who, AccountId, Kind),
    Accept(Who, usize),
    Decline(Who, usize),
    Withdraw(Who, usize),
    Leave(Who),
    Renew(Who),
    Warn(Who),
    Suspend(Who, u64),
    Exclude(Who),
    Lift(Who),
    Appeal(Who),
    Dismiss(Who),
    ChangeKey(Who, usize),
    StopKeyChange(Who),
    SetGuardians(Who, Group, u32),
    ApproveKey(Who, Who, usize),
    StopOf(Who, Who),
    Settle(Who, bool),
    NameRepresentatives(Who, Who, Group),
    StepDown(Who, Who),
    DoFor(Who, Who, Deed),
}

/// One of those whom it can concern, or the one of this number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Who {
    apt: bool,
    index: usize,
}

/// Some of those whom it can concern, or the ones of these numbers: a bit for each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    apt: bool,
    bits: u8,
}

/// What is done for a project.
#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Remark,
    Renew,
    Appeal,
    Leave,
}

impl Deed {
    pub fn call(self) -> RuntimeCall {
        match self {
            Self::Remark => frame_system::Call::remark { remark: vec![] }.into(),
            Self::Renew => Call::renew {}.into(),
            Self::Appeal => Call::appeal {
                reason: reason("Ce n'était pas nous."),
            }
            .into(),
            Self::Leave => Call::leave {}.into(),
        }
    }
}

fn who() -> impl Strategy<Value = Who> {
    (prop::bool::weighted(0.9), 0usize..12).prop_map(|(apt, index)| Who { apt, index })
}

/// Small groups more often than large ones.
fn group() -> impl Strategy<Value = Group> {
    (prop::bool::weighted(0.9), any::<u8>(), any::<u8>()).prop_map(|(apt, a, b)| Group { apt, bits: a & b })
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![6 => Just(Kind::Person), 1 => Just(Kind::Project), 1 => Just(Kind::Ecosystem)]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Remark),
        Just(Deed::Renew),
        Just(Deed::Appeal),
        Just(Deed::Leave)
    ]
}

pub(super) fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (0u64..24).prop_map(|half_days| Act::Pass(half_days * DAY / 2)),
        1 => (10..60u64).prop_map(|days| Act::Pass(days * DAY)),
        6 => (who(), 1..=PEOPLE, kind()).prop_map(|(a, b, kind)| Act::Invite(a, b, kind)),
        6 => (who(), 0usize..6).prop_map(|(a, i)| Act::Accept(a, i)),
        1 => (who(), 0usize..6).prop_map(|(a, i)| Act::Decline(a, i)),
        1 => (who(), 0usize..6).prop_map(|(a, i)| Act::Withdraw(a, i)),
        1 => who().prop_map(Act::Leave),
        4 => who().prop_map(Act::Renew),
        1 => who().prop_map(Act::Warn),
        3 => (who(), 0..SUSPENSION_DAYS + 2).prop_map(|(a, days)| Act::Suspend(a, days)),
        1 => who().prop_map(Act::Exclude),
        2 => who().prop_map(Act::Lift),
        3 => who().prop_map(Act::Appeal),
        2 => who().prop_map(Act::Dismiss),
        2 => (who(), 0usize..4).prop_map(|(a, new)| Act::ChangeKey(a, new)),
        2 => who().prop_map(Act::StopKeyChange),
        4 => (who(), group(), 0u32..4).prop_map(|(a, them, most)| Act::SetGuardians(a, them, most)),
        9 => (who(), who(), 0usize..2).prop_map(|(a, b, new)| Act::ApproveKey(a, b, new)),
        4 => (who(), who()).prop_map(|(a, b)| Act::StopOf(a, b)),
        2 => (who(), any::<bool>()).prop_map(|(a, granted)| Act::Settle(a, granted)),
        6 => (who(), who(), group()).prop_map(|(a, b, them)| Act::NameRepresentatives(a, b, them)),
        1 => (who(), who()).prop_map(|(a, b)| Act::StepDown(a, b)),
        3 => (who(), who(), deed()).prop_map(|(a, b, deed)| Act::DoFor(a, b, deed)),
    ]
}

impl Model {
    fn aim(&self, who: Who, concerns: impl Fn(MemberId) -> bool) -> MemberId {
        let all: Vec<_> = (0..self.people.len() as MemberId)
            .filter(|m| self.is_here(*m) && concerns(*m))
            .collect();
        Self::one_of(&all, who).unwrap_or(who.index as MemberId)
    }

    fn one_of(all: &[MemberId], who: Who) -> Option<MemberId> {
        all.get(who.index.checked_rem(all.len())?)
            .copied()
            .filter(|_| who.apt)
    }

    fn group(&self, group: Group, concerns: impl Fn(MemberId) -> bool) -> Vec<MemberId> {
        let apt = |m: &MemberId| !group.apt || (self.is_good_person(*m) && concerns(*m));
        let all = (0..self.people.len().max(8) as MemberId).filter(apt);
        let chosen = all
            .take(8)
            .enumerate()
            .filter(|(i, _)| group.bits & (1 << i) != 0);
        chosen.map(|(_, m)| m).collect()
    }

    /// A member's key, or that of nobody in particular.
    fn key(&self, member: MemberId) -> AccountId {
        let held = self.people.get(member as usize);
        held.map_or(u64::from(member) % PEOPLE + 1, |person| person.key)
    }

    fn key_of(&self, who: Who, concerns: impl Fn(MemberId) -> bool) -> AccountId {
        self.key(self.aim(who, concerns))
    }

    /// A key that is nobody's at present; where there is none, anybody's.
    fn free_key(&self, index: usize) -> AccountId {
        let mut free = (1..=PEOPLE).filter(|key| self.member(*key).is_none());
        free.nth(index).unwrap_or(index as AccountId + 1)
    }

    /// Who is invited by an invitation, or who invites.
    fn party(&self, who: Who, id: InvitationId, sponsor: bool) -> AccountId {
        let invitation = self.open.iter().find(|o| o.id == id).filter(|_| who.apt);
        match invitation {
            Some(invitation) if sponsor => self.key(invitation.sponsor),
            Some(invitation) => invitation.invitee,
            None => self.key(who.index as MemberId),
        }
    }

    fn a_project(&self, who: Who) -> MemberId {
        self.aim(who, |m| self.of(m).kind != Kind::Person)
    }

    /// The key of one who represents it, or its own.
    fn representative(&self, who: Who, project: MemberId) -> AccountId {
        let mut all = vec![project];
        if let Some(project) = self.people.get(project as usize) {
            all.splice(0..0, project.representatives.iter().copied());
        }
        self.key(Self::one_of(&all, who).unwrap_or(who.index as MemberId))
    }

    fn guardian(&self, who: Who, member: MemberId) -> AccountId {
        let all = self
            .people
            .get(member as usize)
            .map(|p| p.circle.guardians.as_slice());
        self.key(Self::one_of(all.unwrap_or_default(), who).unwrap_or(who.index as MemberId))
    }

    pub(super) fn live(&mut self, act: Act) {
        let guarded = |m| !self.of(m).circle.guardians.is_empty();
        let measured = |m| self.of(m).measure.is_some();
        match act {
            Act::Pass(millis) => self.pass(millis),
            Act::Invite(a, invitee, kind) => {
                self.invite(self.key_of(a, |m| self.is_good_person(m)), invitee, kind);
            }
            Act::Accept(a, index) => {
                let id = self.pick(index);
                self.accept(self.party(a, id, false), id);
            }
            Act::Decline(a, index) => {
                let id = self.pick(index);
                self.decline(self.party(a, id, false), id);
            }
            Act::Withdraw(a, index) => {
                let id = self.pick(index);
                self.withdraw(self.party(a, id, true), id);
            }
            Act::Leave(a) => self.leave(self.key_of(a, |_| true)),
            Act::Renew(a) => self.renew(self.key_of(a, |_| true)),
            Act::Warn(a) => self.warn(self.aim(a, |_| true)),
            Act::Suspend(a, days) => self.suspend(self.aim(a, |_| true), days),
            Act::Exclude(a) => self.exclude(self.aim(a, |_| true)),
            Act::Lift(a) => self.lift(self.aim(a, measured)),
            Act::Appeal(a) => self.appeal(self.key_of(a, measured)),
            Act::Dismiss(a) => self.dismiss(self.aim(a, |m| self.of(m).appealed.is_some())),
            Act::ChangeKey(a, new) => self.change_key(self.key_of(a, |_| true), self.free_key(new)),
            Act::StopKeyChange(a) => self.stop_own(self.key_of(a, |m| self.of(m).next_key.is_some())),
            Act::SetGuardians(a, them, most) => {
                let owner = self.aim(a, |_| true);
                let them = self.group(them, |m| m != owner);
                let threshold = if a.apt {
                    most.max(1).min(them.len() as u32)
                } else {
                    most
                };
                self.set_guardians(self.key(owner), them, threshold);
            }
            Act::ApproveKey(a, b, new) => {
                let owner = self.aim(b, guarded);
                self.approve_key(self.guardian(a, owner), owner, self.free_key(new));
            }
            Act::StopOf(a, b) => {
                let waits = |m| self.of(m).next_key.is_some() || self.of(m).coming.is_some();
                let owner = self.aim(b, |m| guarded(m) && waits(m));
                self.stop_of(self.guardian(a, owner), owner);
            }
            Act::Settle(a, granted) => {
                let course = |m| self.of(m).next_key.map(|next| next.course);
                self.settle(self.aim(a, |m| course(m) == Some(Course::Contested)), granted);
            }
            Act::NameRepresentatives(a, b, them) => {
                let project = self.a_project(b);
                let them = self.group(them, |_| true);
                self.name_representatives(self.representative(a, project), project, them);
            }
            Act::StepDown(a, b) => {
                let project = self.a_project(b);
                self.step_down(self.representative(a, project), project);
            }
            Act::DoFor(a, b, deed) => {
                let project = self.a_project(b);
                self.act_for(self.representative(a, project), project, deed);
            }
        }
    }
}

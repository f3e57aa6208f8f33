// SPDX-License-Identifier: AGPL-3.0-or-later
//! Measures, appeals, and who answers for whom.

use super::{super::*, model::Model, ACCOUNTABILITY, APPEAL, SUSPENSION_DAYS, WARNING};
use crate::Measure;

/// How harsh a measure is.
fn harshness(measure: Measure) -> u8 {
    match measure {
        Measure::Warning { .. } => 1,
        Measure::Suspension { .. } => 2,
        Measure::Exclusion => 3,
    }
}

impl Model {
    pub(super) fn warn(&mut self, member: MemberId) {
        let measure = Measure::Warning {
            until: self.now + WARNING,
        };
        self.impose(warn(member), member, measure);
    }

    pub(super) fn suspend(&mut self, member: MemberId, days: u64) {
        let result = suspend(member, days);
        if !(1..=SUSPENSION_DAYS).contains(&days) {
            return assert!(result.is_err());
        }
        let until = self.now + days * DAY;
        self.impose(result, member, Measure::Suspension { until });
    }

    pub(super) fn exclude(&mut self, member: MemberId) {
        self.impose(exclude(member), member, Measure::Exclusion);
    }

    fn impose(&mut self, result: DispatchResult, member: MemberId, measure: Measure) {
        let held = self.people.get(member as usize).and_then(|p| p.measure);
        let harsher = held.is_none_or(|held| harshness(held) <= harshness(measure).min(2));
        let good = self.is_here(member) && harsher;
        assert_eq!(result.is_ok(), good, "{result:?}");
        if good {
            let now = self.now;
            let person = self.of_mut(member);
            person.measure = Some(measure);
            if person.dismissed.take().is_some() {
                person.appealed = None;
            }
            let until = person.joined + ACCOUNTABILITY;
            if person.is_away() && until > now {
                person.answered_until = until;
            }
        }
    }

    pub(super) fn lift(&mut self, member: MemberId) {
        let good = self.is_here(member) && self.of(member).measure.is_some();
        assert_eq!(lift(member).is_ok(), good);
        if good {
            self.relieve(member);
        }
    }

    fn relieve(&mut self, member: MemberId) {
        let now = self.now;
        let person = self.of_mut(member);
        if person.is_away() {
            person.dormant = person.is_late(now);
            person.answered_until = 0;
        }
        person.measure = None;
        person.appealed = None;
        person.dismissed = None;
    }

    pub(super) fn end_measures(&mut self) {
        for member in 0..self.people.len() as MemberId {
            let ends = self.of(member).measure.and_then(|measure| measure.until());
            if ends.is_some_and(|until| until <= self.now) {
                self.relieve(member);
            }
        }
    }

    pub(super) fn appeal(&mut self, key: AccountId) {
        let good = self.may_appeal(self.member(key));
        assert_eq!(appeal(key).is_ok(), good);
        if let (true, Some(member)) = (good, self.member(key)) {
            self.appealed(member);
        }
    }

    /// Who is under a measure and has not appealed, or was dismissed long enough ago.
    pub(super) fn may_appeal(&self, member: Option<MemberId>) -> bool {
        let under = member.map(|m| self.of(m)).filter(|p| p.measure.is_some());
        under.is_some_and(|p| {
            p.appealed.is_none()
                || p.dismissed
                    .is_some_and(|dismissed| dismissed + APPEAL <= self.now)
        })
    }

    pub(super) fn appealed(&mut self, member: MemberId) {
        let now = self.now;
        let person = self.of_mut(member);
        person.appealed = Some(now);
        person.dismissed = None;
    }

    pub(super) fn dismiss(&mut self, member: MemberId) {
        let good = self.is_here(member) && {
            let person = self.of(member);
            person.measure.is_some() && person.appealed.is_some() && person.dismissed.is_none()
        };
        assert_eq!(dismiss(member).is_ok(), good);
        if good {
            self.of_mut(member).dismissed = Some(self.now);
        }
    }

    pub(super) fn compare_measure(&self, member: MemberId) {
        let (held, person) = (Membership::sanction(member), self.of(member));
        assert_eq!(held.as_ref().map(|held| held.measure), person.measure);
        if let Some(held) = held {
            let appeal = held.appeal;
            assert_eq!(appeal.as_ref().map(|appeal| appeal.at), person.appealed);
            let dismissed = appeal.and_then(|appeal| appeal.dismissed);
            let again_at = dismissed.as_ref().map(|dismissed| dismissed.again_at);
            assert_eq!(again_at, person.dismissed.map(|at| at + APPEAL));
            assert_eq!(dismissed.map(|dismissed| dismissed.at), person.dismissed);
        }
    }

    /// For whom a member answers, and whoever's capacity he invites on.
    pub(super) fn answers_of(&self, who: MemberId) -> Vec<MemberId> {
        let sponsors = [who, self.payer(who)];
        (0..self.people.len() as MemberId)
            .filter(|brought| {
                let brought = self.of(*brought);
                brought.answered_until > self.now && brought.sponsor.is_some_and(|s| sponsors.contains(&s))
            })
            .collect()
    }

    pub(super) fn compare_answers(&self, member: MemberId) {
        let shown = Membership::capacity(member);
        assert_eq!(shown.is_some(), self.is_here(member));
        let Some(shown) = shown else { return };
        let payer = self.payer(member);
        assert_eq!(shown.payer, payer);
        let mut answering = shown.answering_for;
        answering.sort_unstable();
        assert_eq!(answering, self.answers_of(member), "member {member}");
        let good = !self.of(member).dormant && !self.of(member).is_away();
        if !good || !answering.is_empty() || self.of(payer).gone || self.of(payer).is_away() {
            assert_eq!(shown.available, 0, "member {member}");
        }
    }
}

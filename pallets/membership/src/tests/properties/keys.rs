// SPDX-License-Identifier: AGPL-3.0-or-later
//! Changes of key, and guardians.

use super::{
    super::*,
    model::{Circle, Model, NextKey, Word},
    GUARDIAN,
};
use crate::{Course, Said};

impl Model {
    pub(super) fn change_key(&mut self, key: AccountId, new: AccountId) {
        let member = self.member(key);
        let epoch = member.map_or(0, |m| self.of(m).epoch);
        let result = Membership::change_key(signed(key), new, proof(member.unwrap_or(0), epoch, new));
        let good =
            member.is_some_and(|m| key != new && self.member(new).is_none() && self.of(m).next_key.is_none());
        assert_eq!(result.is_ok(), good, "{result:?}");
        if let (true, Some(member)) = (good, member) {
            let next = NextKey {
                new,
                at: self.now + 3 * DAY,
                course: Course::Own,
            };
            self.of_mut(member).next_key = Some(next);
        }
    }

    pub(super) fn stop_own(&mut self, key: AccountId) {
        let result = Membership::stop_change_key(signed(key));
        let next = self.member(key).and_then(|m| self.of(m).next_key);
        let after = match next.map(|next| next.course) {
            None | Some(Course::Contested) => return assert!(result.is_err()),
            Some(Course::Own) => None,
            Some(Course::Guarded) => next.map(|next| NextKey {
                course: Course::Contested,
                ..next
            }),
        };
        assert_ok!(result);
        if let Some(member) = self.member(key) {
            self.of_mut(member).next_key = after;
        }
    }

    pub(super) fn settle(&mut self, member: MemberId, granted: bool) {
        let here = self.is_here(member);
        let next = self.people.get(member as usize).and_then(|p| p.next_key);
        let new = next.map_or(0, |next| next.new);
        let result = Membership::settle_key_change(root(), member, new, granted);
        let contested = next.filter(|next| here && next.course == Course::Contested);
        assert_eq!(result.is_ok(), contested.is_some());
        if let Some(next) = contested {
            self.of_mut(member).next_key = None;
            if granted {
                self.take_key(member, next.new);
            }
        }
    }

    fn take_key(&mut self, member: MemberId, new: AccountId) {
        if self.member(new).is_none() {
            let person = self.of_mut(member);
            person.key = new;
            person.epoch += 1;
            self.open.retain(|o| o.invitee != new);
        }
    }

    pub(super) fn apply_due_keys(&mut self) {
        let next = |member: &MemberId| {
            let next = self.of(*member).next_key?;
            (next.at <= self.now && next.course != Course::Contested).then_some((next.at, *member, next.new))
        };
        let mut due: Vec<_> = (0..self.people.len() as MemberId)
            .filter_map(|m| next(&m))
            .collect();
        due.sort_unstable();
        for (_, member, new) in due {
            self.of_mut(member).next_key = None;
            self.take_key(member, new);
        }
    }

    pub(super) fn set_guardians(&mut self, key: AccountId, guardians: Vec<MemberId>, threshold: u32) {
        let list = BoundedVec::truncate_from(guardians.clone());
        let result = Membership::set_guardians(signed(key), list, threshold);
        let fits = match guardians.len() as u32 {
            0 => threshold == 0,
            all => threshold >= 1 && threshold <= all,
        };
        let member = self.member(key);
        let apt = |one: &MemberId| Some(*one) != member && self.is_good_person(*one);
        let apt = guardians.iter().all(apt);
        let guardians = Model::distinct(guardians).filter(|them| {
            let chosen = Circle {
                guardians: them.clone(),
                threshold,
            };
            // The present ones may stay, whatever has become of them.
            (fits && apt) || member.is_some_and(|m| self.of(m).circle == chosen)
        });
        let (Some(member), Some(guardians)) = (member, guardians) else {
            return assert!(result.is_err());
        };
        assert_ok!(result);
        let (chosen, now) = (Circle { guardians, threshold }, self.now);
        let person = self.of_mut(member);
        person.coming = None;
        if person.circle.guardians.is_empty() {
            person.circle = chosen;
        } else if person.circle != chosen {
            person.coming = Some((chosen, now + GUARDIAN));
        }
    }

    pub(super) fn renew_circles(&mut self) {
        let now = self.now;
        for person in &mut self.people {
            if let Some((circle, _)) = person.coming.take_if(|(_, from)| *from <= now) {
                person.circle = circle;
                person.words.clear();
            }
        }
    }

    /// Notes a guardian's word where he is one; whether enough of them say the same now.
    fn hear(&mut self, guardian: MemberId, member: MemberId, word: Word) -> bool {
        let good: Vec<_> = self
            .of(member)
            .words
            .iter()
            .map(|(by, _)| self.is_good_person(*by))
            .collect();
        let mut good = good.into_iter();
        let person = self.of_mut(member);
        person
            .words
            .retain(|(by, _)| good.next() == Some(true) && *by != guardian);
        person.words.push((guardian, word.clone()));
        let agreeing = person.words.iter().filter(|(_, said)| *said == word).count();
        let agreed = agreeing as u32 >= person.circle.threshold;
        if agreed {
            person.words.clear();
        }
        agreed
    }

    fn guards(&self, key: AccountId, member: MemberId) -> Option<MemberId> {
        let guardian = self.good_signer(key)?;
        let guards = self.is_here(member) && self.of(member).circle.guardians.contains(&guardian);
        guards.then_some(guardian)
    }

    pub(super) fn approve_key(&mut self, by: AccountId, member: MemberId, new: AccountId) {
        let epoch = self.people.get(member as usize).map_or(0, |p| p.epoch);
        let result = Membership::approve_key(signed(by), member, new, proof(member, epoch, new));
        let free = self.member(new).is_none();
        let Some(guardian) = self.guards(by, member).filter(|_| {
            let waiting = self.of(member).next_key;
            free && waiting.is_none_or(|next| next.course == Course::Own)
        }) else {
            return assert!(result.is_err());
        };
        assert_ok!(result);
        if self.hear(guardian, member, Word::Approves(new, epoch)) {
            let next = NextKey {
                new,
                at: self.now + GUARDIAN,
                course: Course::Guarded,
            };
            self.of_mut(member).next_key = Some(next);
        }
    }

    pub(super) fn stop_of(&mut self, by: AccountId, member: MemberId) {
        let result = Membership::stop_key_change_of(signed(by), member);
        let Some(guardian) = self.guards(by, member) else {
            return assert!(result.is_err());
        };
        let person = self.of(member);
        let word = match (person.next_key, &person.coming) {
            (Some(next), _) => Word::StopsKey(next.new, next.at),
            (None, Some((_, from))) => Word::StopsGuardians(*from),
            (None, None) => return assert!(result.is_err()),
        };
        assert_ok!(result);
        if self.hear(guardian, member, word) {
            let person = self.of_mut(member);
            person.next_key = None;
            person.coming = None;
        }
    }

    pub(super) fn compare_keys(&self, member: MemberId) {
        let (view, person) = (Membership::member(member).unwrap(), self.of(member));
        let next = view.key_change.map(|change| NextKey {
            new: change.new,
            at: change.effective_at,
            course: change.course,
        });
        assert_eq!(next, person.next_key, "member {member}");
        assert_eq!((view.account, view.key_epoch), (person.key, person.epoch));

        let held = Membership::guardianship(member).unwrap_or_default();
        let circle = |held: crate::Circle| Circle {
            guardians: held.guardians.into_inner(),
            threshold: held.threshold,
        };
        assert_eq!(circle(held.circle), person.circle, "guardians of {member}");
        let coming = held.coming.map(|coming| (circle(coming.circle), coming.from));
        assert_eq!(coming, person.coming, "guardians to come of {member}");
        let said = |says| match says {
            Said::Approves { new, key_epoch } => Word::Approves(new, key_epoch),
            Said::StopsKey { new, effective_at } => Word::StopsKey(new, effective_at),
            Said::StopsGuardians { from } => Word::StopsGuardians(from),
        };
        let words = held.voices.into_iter();
        let words: Vec<_> = words.map(|voice| (voice.guardian, said(voice.says))).collect();
        assert_eq!(words, person.words, "what the guardians of {member} say");
    }
}

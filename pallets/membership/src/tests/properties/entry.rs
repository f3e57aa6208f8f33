// SPDX-License-Identifier: AGPL-3.0-or-later
//! Entering, leaving, renewing.

use super::{
    super::*,
    model::{Model, Open, Person},
    AGE,
};
use crate::{types::split_invitation_id, Error};

impl Model {
    pub(super) fn invite(&mut self, sponsor: AccountId, invitee: AccountId, kind: Kind) {
        let text = exchange("Nous avons réparé des vélos.");
        let result = Membership::invite(signed(sponsor), invitee, kind, text);
        let Some(who) = self
            .good_signer(sponsor)
            .filter(|who| self.of(*who).kind == Kind::Person)
        else {
            return assert!(result.is_err());
        };
        let waiting = self.open.iter().filter(|o| o.invitee == invitee);
        let waiting = waiting.filter(|o| o.expires_at > self.now).count();
        if !self.answers_of(who).is_empty() {
            return assert_eq!(result, Err(Error::<Test>::AnsweringForSomebody.into()));
        }
        let payer = self.payer(who);
        if self.of(payer).gone || self.of(payer).is_away() {
            return assert_eq!(result, Err(Error::<Test>::NoCapacity.into()));
        }
        if self.member(invitee).is_some() || waiting >= 4 {
            return assert!(result.is_err());
        }
        if result.is_err() {
            // Only for want of capacity.
            let full = Membership::capacity(who).is_none_or(|c| c.available == 0 || c.open >= 16);
            return assert!(full, "{result:?}");
        }
        let id = Membership::invitations_for(invitee).last().unwrap().id;
        assert!(!self.made.contains(&id), "an identifier was used twice");
        assert_eq!(split_invitation_id(id).0, payer);
        self.made.push(id);
        let now = self.now;
        self.open
            .retain(|o| !(o.invitee == invitee && o.expires_at <= now));
        self.open.push(Open {
            id,
            sponsor: who,
            invitee,
            kind,
            expires_at: self.now + 30 * DAY,
        });
    }

    /// On whose capacity a member invites.
    pub(super) fn payer(&self, who: MemberId) -> MemberId {
        let person = self.of(who);
        match self.now - person.joined >= AGE {
            true => who,
            false => person.elder,
        }
    }

    pub(super) fn accept(&mut self, key: AccountId, id: InvitationId) {
        let result = accept(key, id);
        let invitation = self
            .open
            .iter()
            .find(|o| o.id == id && o.invitee == key && o.expires_at > self.now);
        let Some(invitation) = invitation.filter(|o| self.of(o.sponsor).is_good()) else {
            return assert!(result.is_err());
        };
        assert_ok!(result);
        let elder = split_invitation_id(id).0;
        let newcomer = Person::new(key, invitation.kind, Some(invitation.sponsor), elder, self.now);
        self.people.push(newcomer);
        self.open.retain(|o| o.invitee != key);
    }

    pub(super) fn decline(&mut self, key: AccountId, id: InvitationId) {
        let good = self.open.iter().any(|o| o.id == id && o.invitee == key);
        assert_eq!(Membership::decline(signed(key), id).is_ok(), good);
        self.open.retain(|o| !(good && o.id == id));
    }

    pub(super) fn withdraw(&mut self, key: AccountId, id: InvitationId) {
        let me = self.member(key);
        let good = self.open.iter().any(|o| o.id == id && Some(o.sponsor) == me);
        assert_eq!(Membership::withdraw_invitation(signed(key), id).is_ok(), good);
        self.open.retain(|o| !(good && o.id == id));
    }

    pub(super) fn leave(&mut self, key: AccountId) {
        let free = |member: &MemberId| {
            let next = self.of(*member).next_key;
            next.is_none_or(|next| next.course == crate::Course::Own)
        };
        let member = self.member(key).filter(free);
        assert_eq!(Membership::leave(signed(key)).is_ok(), member.is_some());
        if let Some(member) = member {
            let person = self.of_mut(member);
            person.gone = true;
            person.next_key = None;
            person.measure = None;
            person.circle = Default::default();
            person.coming = None;
            person.words.clear();
            person.wishes.clear();
        }
    }

    pub(super) fn renew(&mut self, key: AccountId) {
        let good = self.may_renew(self.member(key));
        assert_eq!(Membership::renew(signed(key)).is_ok(), good);
        if let (true, Some(member)) = (good, self.member(key)) {
            self.renewed(member);
        }
    }

    /// Everybody renews but who is excluded.
    pub(super) fn may_renew(&self, member: Option<MemberId>) -> bool {
        member.is_some_and(|m| self.of(m).standing() != Standing::Excluded)
    }

    pub(super) fn renewed(&mut self, member: MemberId) {
        let now = self.now;
        let person = self.of_mut(member);
        person.renewed = now;
        person.dormant = false;
    }
}
